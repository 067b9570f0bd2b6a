//! Ends what GNOME begins when its tray gives leave to take the keyboard: a starting program, for which the pointer is busy
//! until the program says that it is there, or for fifteen seconds. A popover on XWayland has no way to say so by its
//! window. Must not know who gave the leave, or why.

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

/// Says that the program with this leave is there. Does nothing on other desktops; best effort, for the desktop gives up
/// waiting by itself.
pub fn complete(activation_token: &str) {
    let _ = say(activation_token);
}

fn say(activation_token: &str) -> Option<()> {
    let connection = Connection::connect_to_env().ok()?;
    let (globals, mut queue) = registry_queue_init::<Nobody>(&connection).ok()?;
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
    let shell = backend.send_request(bind, Some(Arc::new(Nobody)), Some((&GTK_SHELL, GTK_SHELL.version))).ok()?;
    let set = Message {
        sender_id: shell,
        opcode: SET_STARTUP_ID,
        args: smallvec![Argument::Str(Some(text(activation_token)?))],
    };
    backend.send_request(set, None, None).ok()?;
    // Heard before the connection goes.
    queue.roundtrip(&mut Nobody).ok().map(|_| ())
}

const fn request(name: &'static str, signature: &'static [ArgumentType]) -> MessageDesc {
    MessageDesc { name, signature, since: 1, is_destructor: false, child_interface: None, arg_interfaces: &[] }
}

/// Listens to nothing.
struct Nobody;

impl ObjectData for Nobody {
    fn event(self: Arc<Self>, _: &Backend, _: Message<ObjectId, OwnedFd>) -> Option<Arc<dyn ObjectData>> {
        None
    }

    fn destroyed(&self, _: ObjectId) {}
}

delegate_dispatch!(Nobody: [WlRegistry: GlobalListContents] => ReadOnce);
