//! How the popover's window gets onto the screen: what the display server lets a program do. Asked before the toolkit
//! starts, for that binds itself to one display server. Must not know windows.

/// Who decides where the popover's window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// The program: X11 (XWayland too), Windows, macOS.
    Placed,
    /// The program, within a transparent layer over the whole output: Wayland with `zwlr_layer_shell_v1`.
    Layer,
    /// The compositor: Wayland with nothing else. A small window with a frame, which goes like a popover.
    Framed,
    /// The user: a normal window that stays, for desktops without a tray.
    Normal,
}

#[cfg(target_os = "linux")]
pub use linux::{choose, settled};

/// Elsewhere a program places its windows.
#[cfg(not(target_os = "linux"))]
pub fn choose() -> Surface {
    Surface::Placed
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
    use wayland_client::globals::{GlobalListContents, registry_queue_init};
    use wayland_client::protocol::wl_registry;
    use wayland_client::{Connection, Dispatch, QueueHandle};

    use super::Surface;

    /// The extension by which panels and menus place themselves.
    /// Source: <https://wayland.app/protocols/wlr-layer-shell-unstable-v1>.
    const LAYER_SHELL: &str = "zwlr_layer_shell_v1";

    /// What a popover can be on this display server. To be called before the toolkit starts: a compositor without the
    /// layer extension (GNOME's) lets a program place windows only through XWayland, if it has that.
    pub fn choose() -> Surface {
        match has_layer_shell() {
            Some(true) => Surface::Layer,
            Some(false) => {
                // The first that can be reached.
                gdk::set_allowed_backends("x11,wayland");
                Surface::Placed
            }
            None => Surface::Placed,
        }
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

    /// Whether the Wayland compositor knows the extension; none without a compositor.
    fn has_layer_shell() -> Option<bool> {
        // A connection handed over by the starter can be used once only, and is the toolkit's.
        if std::env::var_os("WAYLAND_SOCKET").is_some() {
            return None;
        }
        let connection = Connection::connect_to_env().ok()?;
        let (globals, _queue) = registry_queue_init::<Listener>(&connection).ok()?;
        Some(globals.contents().with_list(|list| list.iter().any(|global| global.interface == LAYER_SHELL)))
    }

    /// The list is read once; what comes and goes later doesn't matter.
    struct Listener;

    impl Dispatch<wl_registry::WlRegistry, GlobalListContents> for Listener {
        fn event(
            _: &mut Self,
            _: &wl_registry::WlRegistry,
            _: wl_registry::Event,
            _: &GlobalListContents,
            _: &Connection,
            _: &QueueHandle<Self>,
        ) {
        }
    }
}
