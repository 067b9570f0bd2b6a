//! A simulator of the Yeastar Partner Portal API.
