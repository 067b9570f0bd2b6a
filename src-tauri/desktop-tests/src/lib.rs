//! A real desktop without a screen, for tests and the demo.
