//! Detects the surface on Linux, by asking the Wayland compositor. Must not know windows.

use gtk::gdk;
use gtk::prelude::DisplayExtManual;
use wayland_client::globals::{GlobalList, GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_output;
use wayland_client::protocol::wl_registry::WlRegistry;
use wayland_client::{Connection, Dispatch, EventQueue, Proxy, QueueHandle, delegate_dispatch, delegate_noop};
use wayland_protocols::xdg::xdg_output::zv1::client::{zxdg_output_manager_v1, zxdg_output_v1};

use super::super::placement::Rectangle;
use super::super::registry::ReadOnce;
use super::{Surface, SurfaceSetup};

/// The protocol by which panels and menus set their position.
/// Source: <https://wayland.app/protocols/wlr-layer-shell-unstable-v1>.
const LAYER_SHELL: &str = "zwlr_layer_shell_v1";

/// The best surface on this display server. Called before the toolkit starts: with a compositor that has no layer shell
/// (GNOME's) a program can place windows only through XWayland, if there is one.
pub fn detect() -> SurfaceSetup {
    let placed = SurfaceSetup { surface: Surface::Placed, desktop_monitors: Vec::new() };
    // A connection passed on by the parent process can be used only once: by the toolkit.
    if std::env::var_os("WAYLAND_SOCKET").is_some() {
        return placed;
    }
    let Ok(connection) = Connection::connect_to_env() else { return placed };
    let Ok((globals, queue)) = registry_queue_init::<Monitors>(&connection) else { return placed };
    let has_layer_shell =
        globals.contents().with_list(|list| list.iter().any(|global| global.interface == LAYER_SHELL));
    if has_layer_shell {
        return SurfaceSetup { surface: Surface::Layer, desktop_monitors: Vec::new() };
    }
    // The first that can be reached.
    gdk::set_allowed_backends("x11,wayland");
    SurfaceSetup { surface: Surface::Placed, desktop_monitors: monitors(&globals, queue).unwrap_or_default() }
}

/// The surface once the toolkit runs: the user may have chosen its display server (`GDK_BACKEND`).
pub fn confirm(wanted: Surface) -> Surface {
    let is_wayland = gdk::Display::default().is_some_and(|display| display.backend().is_wayland());
    match (is_wayland, wanted) {
        (_, Surface::Normal) => Surface::Normal,
        (false, _) => Surface::Placed,
        (true, Surface::Layer) if gtk_layer_shell::is_supported() => Surface::Layer,
        (true, _) => Surface::Framed,
    }
}

/// The compositor's monitors in its own coordinates.
fn monitors(globals: &GlobalList, mut queue: EventQueue<Monitors>) -> Option<Vec<Rectangle>> {
    let handle = queue.handle();
    let manager: zxdg_output_manager_v1::ZxdgOutputManagerV1 = globals.bind(&handle, 1..=3, ()).ok()?;
    let names = globals.contents().with_list(|list| {
        let outputs = list.iter().filter(|global| global.interface == wl_output::WlOutput::interface().name);
        outputs.map(|global| global.name).collect::<Vec<_>>()
    });
    let mut monitors = Monitors(vec![Rectangle { x: 0, y: 0, width: 0, height: 0 }; names.len()]);
    for (number, name) in names.into_iter().enumerate() {
        let output: wl_output::WlOutput = globals.registry().bind(name, 1, &handle, ());
        manager.get_xdg_output(&output, &handle, number);
    }
    queue.roundtrip(&mut monitors).ok()?;
    Some(monitors.0)
}

struct Monitors(Vec<Rectangle>);

impl Dispatch<zxdg_output_v1::ZxdgOutputV1, usize> for Monitors {
    fn event(
        monitors: &mut Self,
        _: &zxdg_output_v1::ZxdgOutputV1,
        event: zxdg_output_v1::Event,
        number: &usize,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        let Some(area) = monitors.0.get_mut(*number) else { return };
        #[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
        match event {
            zxdg_output_v1::Event::LogicalPosition { x, y } => (area.x, area.y) = (x, y),
            zxdg_output_v1::Event::LogicalSize { width, height } => (area.width, area.height) = (width, height),
            _ => {}
        }
    }
}

delegate_dispatch!(Monitors: [WlRegistry: GlobalListContents] => ReadOnce);
delegate_noop!(Monitors: ignore wl_output::WlOutput);
delegate_noop!(Monitors: ignore zxdg_output_manager_v1::ZxdgOutputManagerV1);
