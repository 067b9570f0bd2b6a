//! The session's screen: its windows and its pixels.
//!
//! On Wayland the compositor fills the X server's screen with one window, and has its own list of the programs'
//! windows. This module must not know what the windows belong to.

use std::os::unix::net::UnixStream;
use std::path::Path;

use anyhow::Context as _;
use x11rb::CURRENT_TIME;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ChangeWindowAttributesAux, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask,
    ImageFormat, InputFocus, MapState, PropMode, Window as Id,
};
use x11rb::rust_connection::{DefaultStream, RustConnection};
use x11rb::wrapper::ConnectionExt as _;

use crate::desktop::Desktop;
use crate::sway::Keyboard;
use crate::{Result, Session, wait};

/// A rectangle on the screen, in pixels from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rectangle {
    /// Distance from the left edge.
    pub x: i16,
    /// Distance from the top edge.
    pub y: i16,
    pub width: u16,
    pub height: u16,
}

impl Rectangle {
    /// Its centre.
    #[must_use]
    pub fn middle(self) -> (i16, i16) {
        (self.x + (self.width / 2).cast_signed(), self.y + (self.height / 2).cast_signed())
    }

    /// Whether `other` lies completely inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        let right = |place: Self| i32::from(place.x) + i32::from(place.width);
        let bottom = |place: Self| i32::from(place.y) + i32::from(place.height);
        self.x <= other.x && self.y <= other.y && right(other) <= right(self) && bottom(other) <= bottom(self)
    }
}

/// A window of a program, without the window manager's frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// The X server's number for it.
    pub id: u32,
    /// Its title; empty without one.
    pub title: String,
    /// The second part of `WM_CLASS`, like `Xfce4-panel`.
    pub class: String,
    /// The process that the window names as its own.
    pub process: Option<u32>,
    /// Where it is on the screen.
    pub place: Rectangle,
    /// Whether it and its parents are mapped: it is visible unless something covers it.
    pub is_visible: bool,
}

/// Pixels of a part of the screen (red, green, blue), row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels in a row.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// `width * height` pixels.
    pub pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// The pixel at a column and row.
    #[must_use]
    pub fn pixel(&self, column: u16, row: u16) -> Option<[u8; 3]> {
        if column >= self.width {
            return None;
        }
        self.pixels.get(usize::from(row) * usize::from(self.width) + usize::from(column)).copied()
    }

    pub(crate) fn column(&self, column: u16) -> Vec<Option<[u8; 3]>> {
        (0..self.height).map(|row| self.pixel(column, row)).collect()
    }
}

/// A connection to an X server: the session's own, or another one.
pub struct Screen {
    pub(crate) connection: RustConnection,
    pub(crate) root: Id,
}

impl std::fmt::Debug for Screen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screen").field("root", &self.root).finish_non_exhaustive()
    }
}

impl Screen {
    /// Connects to a display by its name, such as `:7`.
    pub(crate) fn connect(display: &str) -> Result<Self> {
        let (connection, number) = x11rb::connect(Some(display)).context("connect to the X server")?;
        Self::on(connection, number)
    }

    /// Connects to the X server at a socket's path: one in another mount namespace can't be named otherwise.
    ///
    /// # Errors
    /// No server listens there.
    pub fn connect_at(socket: &Path) -> Result<Self> {
        let socket = UnixStream::connect(socket).context("connect to the X server")?;
        let (stream, _) = DefaultStream::from_unix_stream(socket).context("connect to the X server")?;
        let first = 0;
        Self::on(RustConnection::connect_to_stream(stream, first).context("connect to the X server")?, first)
    }

    fn on(connection: RustConnection, number: usize) -> Result<Self> {
        let root = connection.setup().roots.get(number).context("the X server's screen")?.root;
        // A plain background instead of black, so that the edges of dark windows can be seen in pictures.
        let ground = ChangeWindowAttributesAux::new().background_pixel(0x006b_8299);
        connection.change_window_attributes(root, &ground)?.check().context("ground of the screen")?;
        connection.clear_area(false, root, 0, 0, 0, 0)?.check().context("ground of the screen")?;
        Ok(Self { connection, root })
    }

    pub(crate) fn has_window_manager(&self) -> Result<bool> {
        Ok(!self.numbers(self.root, "_NET_SUPPORTING_WM_CHECK")?.is_empty())
    }

    /// All windows that programs created, hidden ones too.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn windows(&self) -> Result<Vec<Window>> {
        let mut found = Vec::new();
        let mut open = self.children(self.root)?;
        while let Some(id) = open.pop() {
            // A window may close between listing and reading it.
            match self.window(id) {
                Ok(Some(window)) => found.push(window),
                Ok(None) => open.extend(self.children(id).unwrap_or_default()),
                Err(_) => {}
            }
        }
        Ok(found)
    }

    /// The pixels of a part of the screen.
    ///
    /// # Errors
    /// It lies outside the screen.
    pub fn picture(&self, place: Rectangle) -> Result<Picture> {
        let Rectangle { x, y, width, height } = place;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, u32::MAX)?
            .reply()
            .with_context(|| format!("pixels of {place:?}"))?;
        // The session starts Xvfb with depth 24: four bytes per pixel, blue first.
        let pixels = image.data.chunks_exact(4).map(|bytes| [bytes[2], bytes[1], bytes[0]]).collect();
        Ok(Picture { width, height, pixels })
    }

    /// The rectangle of the whole screen.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn place(&self) -> Result<Rectangle> {
        let geometry = self.connection.get_geometry(self.root)?.reply().context("size of the screen")?;
        Ok(Rectangle { x: 0, y: 0, width: geometry.width, height: geometry.height })
    }

    /// The area outside panels, as the window manager reports it.
    pub(crate) fn work_area(&self) -> Result<Rectangle> {
        let numbers = self.numbers(self.root, "_NET_WORKAREA")?;
        let &[x, y, width, height, ..] = numbers.as_slice() else { anyhow::bail!("no work area is known") };
        Ok(Rectangle {
            x: i16::try_from(x)?,
            y: i16::try_from(y)?,
            width: u16::try_from(width)?,
            height: u16::try_from(height)?,
        })
    }

    /// The window with the keyboard focus; zero for none, or while the focus is changing.
    ///
    /// A window manager names a window active before the X server has given it the focus: until then, keys go to the
    /// previous window.
    pub(crate) fn active_window(&self) -> Result<u32> {
        let active = self.numbers(self.root, "_NET_ACTIVE_WINDOW")?.first().copied().unwrap_or(0);
        Ok(if self.has_keyboard(active)? { active } else { 0 })
    }

    /// Whether this window or one inside it has the X server's keyboard focus.
    fn has_keyboard(&self, window: Id) -> Result<bool> {
        let mut at = self.connection.get_input_focus()?.reply().context("keyboard")?.focus;
        // The first two values are not windows: they mean no focus, and focus under the pointer.
        while at > u32::from(InputFocus::POINTER_ROOT) && at != self.root {
            if at == window {
                return Ok(true);
            }
            // A window that has closed has no focus either.
            let Ok(tree) = self.connection.query_tree(at)?.reply() else { return Ok(false) };
            at = tree.parent;
        }
        Ok(false)
    }

    /// Asks a window to close, as the close button in its frame does.
    pub(crate) fn ask_to_close(&self, window: Id) -> Result<()> {
        let message = ClientMessageEvent::new(32, window, self.atom("_NET_CLOSE_WINDOW")?, [0_u32, 2, 0, 0, 0]);
        let mask = EventMask::SUBSTRUCTURE_NOTIFY | EventMask::SUBSTRUCTURE_REDIRECT;
        self.connection.send_event(false, self.root, mask, message)?.check().context("ask a window to close")
    }

    /// Without a window manager: moves the window whose title starts with `title` to a place and gives it the focus.
    /// Returns none while there is no such window or it isn't there yet.
    pub(crate) fn put_window(&self, title: &str, place: Rectangle) -> Result<Option<()>> {
        let Some(window) = self.windows()?.into_iter().find(|window| window.title.starts_with(title)) else {
            return Ok(None);
        };
        let corner = ConfigureWindowAux::new().x(i32::from(place.x)).y(i32::from(place.y));
        self.connection.configure_window(window.id, &corner)?.check().context("place of a window")?;
        if !window.is_visible || window.place != place {
            return Ok(None);
        }
        self.connection.set_input_focus(InputFocus::PARENT, window.id, CURRENT_TIME)?.check().context("keyboard")?;
        Ok(Some(()))
    }

    /// Sets the font resolution, as `xrdb` does for users of dense screens. To be called before programs start.
    pub(crate) fn set_font_dpi(&self, dpi: u16) -> Result<()> {
        let text = format!("Xft.dpi:\t{dpi}\n");
        let names = [AtomEnum::RESOURCE_MANAGER, AtomEnum::STRING].map(Atom::from);
        self.connection
            .change_property8(PropMode::REPLACE, self.root, names[0], names[1], text.as_bytes())?
            .check()
            .context("resources of the X server")
    }

    /// None for a window that no program has named, such as a frame or an inner window.
    fn window(&self, id: Id) -> Result<Option<Window>> {
        let class = self.text(id, AtomEnum::WM_CLASS.into())?;
        if class.is_empty() {
            return Ok(None);
        }
        let class = class.split('\0').nth(1).unwrap_or_default().to_owned();
        let title = match self.text(id, self.atom("_NET_WM_NAME")?)? {
            title if title.is_empty() => self.text(id, AtomEnum::WM_NAME.into())?,
            title => title,
        };
        let geometry = self.connection.get_geometry(id)?.reply()?;
        let corner = self.connection.translate_coordinates(id, self.root, 0, 0)?.reply()?;
        let attributes = self.connection.get_window_attributes(id)?.reply()?;
        Ok(Some(Window {
            id,
            title,
            class,
            process: self.numbers(id, "_NET_WM_PID")?.first().copied(),
            place: Rectangle { x: corner.dst_x, y: corner.dst_y, width: geometry.width, height: geometry.height },
            is_visible: attributes.map_state == MapState::VIEWABLE,
        }))
    }

    fn children(&self, id: Id) -> Result<Vec<Id>> {
        Ok(self.connection.query_tree(id)?.reply().context("windows in a window")?.children)
    }

    fn text(&self, window: Id, property: Atom) -> Result<String> {
        let reply = self.connection.get_property(false, window, property, AtomEnum::ANY, 0, 1024)?.reply()?;
        Ok(String::from_utf8_lossy(&reply.value).into_owned())
    }

    fn numbers(&self, window: Id, property: &str) -> Result<Vec<u32>> {
        let property = self.atom(property)?;
        let reply = self.connection.get_property(false, window, property, AtomEnum::ANY, 0, 64)?.reply()?;
        Ok(reply.value32().map(Iterator::collect).unwrap_or_default())
    }

    fn atom(&self, name: &str) -> Result<Atom> {
        Ok(self.connection.intern_atom(false, name.as_bytes())?.reply().context("X atom")?.atom)
    }
}

impl Session {
    /// All windows that programs created, hidden ones too; layer surfaces are not among them.
    ///
    /// # Errors
    /// The X server or the compositor is gone, or it is weston, which has no list of windows.
    pub fn windows(&self) -> Result<Vec<Window>> {
        match (&self.sway, self.desktop) {
            (Some(sway), _) => sway.windows(),
            (None, Desktop::Weston { .. }) => anyhow::bail!("weston lists no windows"),
            (None, _) => self.screen.windows(),
        }
    }

    /// Waits for a visible window whose title contains `part`.
    ///
    /// # Errors
    /// None in the usual time.
    pub fn window_with(&self, part: &str) -> Result<Window> {
        wait::until(&format!("a window titled {part:?}"), || {
            Ok(self.windows()?.into_iter().find(|window| window.is_visible && window.title.contains(part)))
        })
    }

    /// The pixels of a part of the screen.
    ///
    /// # Errors
    /// It lies outside the screen.
    pub fn picture(&self, place: Rectangle) -> Result<Picture> {
        self.screen.picture(place)
    }

    /// The rectangle of the whole screen.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn whole_screen(&self) -> Result<Rectangle> {
        self.screen.place()
    }

    /// The screen without the area of panels.
    ///
    /// # Errors
    /// The window manager doesn't report it.
    pub fn work_area(&self) -> Result<Rectangle> {
        match &self.sway {
            Some(sway) => sway.work_area(),
            None => self.screen.work_area(),
        }
    }

    /// The window with the keyboard focus; zero for none.
    ///
    /// # Errors
    /// The X server or the compositor is gone.
    pub fn active_window(&self) -> Result<u32> {
        match &self.sway {
            Some(sway) => match sway.keyboard()? {
                Keyboard::Window(id) => Ok(id),
                Keyboard::Desktop | Keyboard::Layer => Ok(0),
            },
            None => self.screen.active_window(),
        }
    }

    /// Asks a window to close, as the close button in its frame does.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn close_window(&self, window: &Window) -> Result<()> {
        match &self.sway {
            Some(sway) => sway.command(&format!("[con_id={}] kill", window.id)),
            None => self.screen.ask_to_close(window.id),
        }
    }

    /// Writes a picture of the whole screen; the file's extension gives the format.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn screenshot(&self, file: &Path) -> Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).context("folder of a screenshot")?;
        }
        let file = std::path::absolute(file)?;
        self.run_on_x_server("import", &["-window", "root", &file.to_string_lossy()]).map(|_| ())
    }
}
