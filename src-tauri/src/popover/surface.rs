//! How the popover's window gets onto the screen: what the display server lets a program do. Asked before the toolkit
//! starts, for that binds itself to one display server. Must not know windows.

use super::placement::Area;

/// Who decides where the popover's window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// The program: X11 (XWayland too), Windows, macOS.
    Placed,
    /// The program, within a transparent layer over the whole output: Wayland with `zwlr_layer_shell_v1`.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "Wayland's alone"))]
    Layer,
    /// The compositor: Wayland with nothing else. A small window with a frame, which goes like a popover.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "Wayland's alone"))]
    Framed,
    /// The user: a normal window that stays, for desktops without a tray.
    Normal,
}

/// What a popover can be, and what the desktop says of its monitors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub surface: Surface,
    /// The monitors as the desktop itself counts pixels, where that may be otherwise than the window's display server:
    /// GNOME's panel speaks of logical pixels, and XWayland has more of them.
    pub desktop: Vec<Area>,
}

#[cfg(target_os = "linux")]
pub use linux::{choose, settled};

/// Elsewhere a program places its windows.
#[cfg(not(target_os = "linux"))]
pub fn choose() -> Choice {
    Choice { surface: Surface::Placed, desktop: Vec::new() }
}

/// Elsewhere nothing can turn out otherwise.
#[cfg(not(target_os = "linux"))]
pub fn settled(wanted: Surface) -> Surface {
    wanted
}

#[cfg(target_os = "linux")]
mod linux {
    use gtk::gdk;
    use gtk::prelude::DisplayExtManual;
    use wayland_client::globals::{GlobalList, GlobalListContents, registry_queue_init};
    use wayland_client::protocol::wl_output;
    use wayland_client::protocol::wl_registry::WlRegistry;
    use wayland_client::{Connection, Dispatch, EventQueue, Proxy, QueueHandle, delegate_dispatch, delegate_noop};
    use wayland_protocols::xdg::xdg_output::zv1::client::{zxdg_output_manager_v1, zxdg_output_v1};

    use super::{Choice, Surface};
    use crate::popover::placement::Area;
    use crate::popover::registry::ReadOnce;

    /// The extension by which panels and menus place themselves.
    /// Source: <https://wayland.app/protocols/wlr-layer-shell-unstable-v1>.
    const LAYER_SHELL: &str = "zwlr_layer_shell_v1";

    /// What a popover can be on this display server. To be called before the toolkit starts: a compositor without the
    /// layer extension (GNOME's) lets a program place windows only through XWayland, if it has that.
    pub fn choose() -> Choice {
        let nothing_special = Choice { surface: Surface::Placed, desktop: Vec::new() };
        // A connection handed over by the starter can be used once only, and is the toolkit's.
        if std::env::var_os("WAYLAND_SOCKET").is_some() {
            return nothing_special;
        }
        let Ok(connection) = Connection::connect_to_env() else { return nothing_special };
        let Ok((globals, queue)) = registry_queue_init::<Monitors>(&connection) else { return nothing_special };
        let has_layer_shell =
            globals.contents().with_list(|list| list.iter().any(|global| global.interface == LAYER_SHELL));
        if has_layer_shell {
            return Choice { surface: Surface::Layer, desktop: Vec::new() };
        }
        // The first that can be reached.
        gdk::set_allowed_backends("x11,wayland");
        Choice { surface: Surface::Placed, desktop: monitors(&globals, queue).unwrap_or_default() }
    }

    /// What it is now that the toolkit runs: the user may have told it which display server to take (`GDK_BACKEND`).
    pub fn settled(wanted: Surface) -> Surface {
        let is_wayland = gdk::Display::default().is_some_and(|display| display.backend().is_wayland());
        match (is_wayland, wanted) {
            (_, Surface::Normal) => Surface::Normal,
            (false, _) => Surface::Placed,
            (true, Surface::Layer) if gtk_layer_shell::is_supported() => Surface::Layer,
            (true, _) => Surface::Framed,
        }
    }

    /// The compositor's monitors in its own coordinates.
    fn monitors(globals: &GlobalList, mut queue: EventQueue<Monitors>) -> Option<Vec<Area>> {
        let handle = queue.handle();
        let manager: zxdg_output_manager_v1::ZxdgOutputManagerV1 = globals.bind(&handle, 1..=3, ()).ok()?;
        let names = globals.contents().with_list(|list| {
            let outputs = list.iter().filter(|global| global.interface == wl_output::WlOutput::interface().name);
            outputs.map(|global| global.name).collect::<Vec<_>>()
        });
        let mut monitors = Monitors(vec![Area { x: 0, y: 0, width: 0, height: 0 }; names.len()]);
        for (number, name) in names.into_iter().enumerate() {
            let output: wl_output::WlOutput = globals.registry().bind(name, 1, &handle, ());
            manager.get_xdg_output(&output, &handle, number);
        }
        queue.roundtrip(&mut monitors).ok()?;
        Some(monitors.0)
    }

    struct Monitors(Vec<Area>);

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
}
