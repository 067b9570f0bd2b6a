//! Completes a startup notification on GNOME. Its tray gives an activation token with a click and shows a busy pointer until
//! the program reports its start as complete, or for fifteen seconds; a window on XWayland can't report that. Must not know
//! where the token comes from.

use std::ffi::CString;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use wayland_client::backend::protocol::{AllowNull, Argument, ArgumentType, Interface, Message, MessageDesc};
use wayland_client::backend::smallvec::smallvec;
use wayland_client::backend::{Backend, ObjectData, ObjectId};
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_registry::WlRegistry;
use wayland_client::{Connection, Proxy, delegate_dispatch};

use super::registry::ReadOnce;

/// Source: `gdk/wayland/protocol/gtk-shell.xml` of GTK, the first two requests and the event.
static GTK_SHELL: Interface = Interface {
    name: "gtk_shell1",
    version: 1,
    requests: &[
        request("get_gtk_surface", &[ArgumentType::NewId, ArgumentType::Object(AllowNull::No)]),
        request("set_startup_id", &[ArgumentType::Str(AllowNull::Yes)]),
    ],
    events: &[request("capabilities", &[ArgumentType::Uint])],
    c_ptr: None,
};

/// `wl_registry.bind` and `gtk_shell1.set_startup_id` by their places in their interfaces.
const BIND: u16 = 0;
const SET_STARTUP_ID: u16 = 1;

/// Reports that the start with this token is complete. Does nothing on other desktops. Best effort: the desktop has a
/// timeout of its own.
pub fn complete(activation_token: &str) {
    let _ = send_startup_complete(activation_token);
}

fn send_startup_complete(activation_token: &str) -> Option<()> {
    let connection = Connection::connect_to_env().ok()?;
    let (globals, mut queue) = registry_queue_init::<IgnoreEvents>(&connection).ok()?;
    let name = globals
        .contents()
        .with_list(|list| list.iter().find(|global| global.interface == GTK_SHELL.name).map(|global| global.name))?;
    let backend = connection.backend();
    let text = |text: &str| CString::new(text).ok().map(Box::new);
    let bind = Message {
        sender_id: globals.registry().id(),
        opcode: BIND,
        args: smallvec![
            Argument::Uint(name),
            Argument::Str(text(GTK_SHELL.name)),
            Argument::Uint(GTK_SHELL.version),
            Argument::NewId(ObjectId::null())
        ],
    };
    let shell = backend.send_request(bind, Some(Arc::new(IgnoreEvents)), Some((&GTK_SHELL, GTK_SHELL.version))).ok()?;
    let set = Message {
        sender_id: shell,
        opcode: SET_STARTUP_ID,
        args: smallvec![Argument::Str(Some(text(activation_token)?))],
    };
    backend.send_request(set, None, None).ok()?;
    // Received before the connection is closed.
    queue.roundtrip(&mut IgnoreEvents).ok().map(|_| ())
}

const fn request(name: &'static str, signature: &'static [ArgumentType]) -> MessageDesc {
    MessageDesc { name, signature, since: 1, is_destructor: false, child_interface: None, arg_interfaces: &[] }
}

/// A listener that ignores all events.
struct IgnoreEvents;

impl ObjectData for IgnoreEvents {
    fn event(self: Arc<Self>, _: &Backend, _: Message<ObjectId, OwnedFd>) -> Option<Arc<dyn ObjectData>> {
        None
    }

    fn destroyed(&self, _: ObjectId) {}
}

delegate_dispatch!(IgnoreEvents: [WlRegistry: GlobalListContents] => ReadOnce);
