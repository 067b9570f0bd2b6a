//! A Wayland registry listener for code that reads the list of globals once: ignores later changes. Must not know which
//! globals are looked for.

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
