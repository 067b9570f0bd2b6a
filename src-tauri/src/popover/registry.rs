//! The listener to Wayland's list of globals for those who read it once: what comes and goes later doesn't matter to them.
//! Must not know what they look for.

use wayland_client::globals::GlobalListContents;
use wayland_client::protocol::wl_registry::{Event, WlRegistry};
use wayland_client::{Connection, Dispatch, QueueHandle};

/// To be delegated to, with `wayland_client::delegate_dispatch!`.
pub struct ReadOnce;

impl<State> Dispatch<WlRegistry, GlobalListContents, State> for ReadOnce
where
    State: Dispatch<WlRegistry, GlobalListContents>,
{
    fn event(_: &mut State, _: &WlRegistry, _: Event, _: &GlobalListContents, _: &Connection, _: &QueueHandle<State>) {}
}
