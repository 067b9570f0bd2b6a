//! Reports that the network may be back. Owns what counts as a return; must not know who asks or for which address.

#[cfg(target_os = "linux")]
mod rtnetlink;
#[cfg(target_os = "linux")]
mod socket;
#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "elsewhere.rs")]
mod system;

pub use system::NetworkWatch;
