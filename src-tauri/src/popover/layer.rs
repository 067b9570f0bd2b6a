//! The popover on Wayland's layer shell: a transparent overlay over the whole output, and in it the content, which is the
//! page. The overlay gets the pointer's position when it is mapped, from which the icon's follows, and a click outside the
//! content, which closes it. Must not know when to show the content or where.
//!
//! Coordinates are logical pixels of the output.

use gtk::gdk;
use gtk::prelude::{ContainerExt, GtkWindowExt, ObjectExt, SeatExt, WidgetExt, WidgetExtManual};
use gtk_layer_shell::{Edge, KeyboardMode, Layer, LayerShell};
use partner_balance_engine::messages::Point;
use tauri::WebviewWindow;

use super::backdrop;
use super::placement::{Rectangle, physical};
use super::webkit::text_scale;
use super::window::WIDTH;

/// By this name a compositor's configuration can refer to our layers.
pub const NAMESPACE: &str = "partner-balance";

/// What an overlay covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// All of the output, panels too, as the icon is on one.
    Output,
    /// What panels leave free, where it isn't known which of them has the icon.
    WorkArea,
}

/// The part of an overlay that takes input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputRegion {
    /// All of it, and the keyboard: presses outside the content don't reach other windows.
    All,
    /// The content, and no keyboard: the user can copy something from another window.
    Content,
}

/// Where a mouse button was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressTarget {
    /// On the content.
    Content,
    /// Outside it.
    Outside,
}

/// The overlay and its content. For the window's thread only.
pub struct Overlay {
    window: gtk::ApplicationWindow,
    content: gtk::Box,
}

impl Overlay {
    /// The overlay that a window was made into.
    ///
    /// # Errors
    /// The window is gone.
    pub fn of(window: &WebviewWindow) -> tauri::Result<Self> {
        Ok(Self { window: window.gtk_window()?, content: window.default_vbox()? })
    }

    /// Makes a hidden window an overlay, whose content has this height at first.
    ///
    /// # Errors
    /// The window is gone.
    pub fn make(window: &WebviewWindow, height: f64) -> tauri::Result<()> {
        let overlay = Self::of(window)?;
        // The empty title bar, by which the windowing library keeps compositors from drawing a frame, would be visible.
        overlay.window.set_titlebar(None::<&gtk::Widget>);
        overlay.window.init_layer_shell();
        overlay.window.set_namespace(NAMESPACE);
        overlay.window.set_layer(Layer::Overlay);
        for edge in [Edge::Top, Edge::Bottom, Edge::Left, Edge::Right] {
            overlay.window.set_anchor(edge, true);
        }
        overlay.set_coverage(Coverage::Output);
        overlay.window.set_keyboard_mode(KeyboardMode::Exclusive);
        // Margins would change sides with the language's direction.
        overlay.content.set_direction(gtk::TextDirection::Ltr);
        // At its final size: what is painted now need not be painted again when it is shown.
        overlay.content.set_halign(gtk::Align::Start);
        overlay.content.set_valign(gtk::Align::Start);
        overlay.content.set_size_request(physical(WIDTH, text_scale()), physical(height, text_scale()));
        overlay.hide_content();
        Ok(())
    }

    /// Calls `entered` when the pointer enters the overlay, `pressed` at each press, `resized` when the overlay's size changes.
    pub fn connect(
        &self,
        entered: impl Fn(Point) + 'static,
        pressed: impl Fn(PressTarget) + Clone + 'static,
        resized: impl Fn() + 'static,
    ) {
        self.window.add_events(gdk::EventMask::ENTER_NOTIFY_MASK | gdk::EventMask::BUTTON_PRESS_MASK);
        self.window.connect_enter_notify_event(move |window, _| {
            if let Some(at) = pointer_in(window) {
                entered(at);
            }
            gtk::glib::Propagation::Proceed
        });
        let content = self.content.downgrade();
        let on_press = pressed.clone();
        self.window.connect_button_press_event(move |window, _| {
            let is_on_content =
                content.upgrade().zip(pointer_in(window)).is_some_and(|(content, at)| covers(&content, at));
            if !is_on_content {
                on_press(PressTarget::Outside);
            }
            gtk::glib::Propagation::Proceed
        });
        // Presses on the page don't reach the window.
        for page in self.content.children() {
            let pressed = pressed.clone();
            page.connect_button_press_event(move |_, _| {
                pressed(PressTarget::Content);
                gtk::glib::Propagation::Proceed
            });
        }
        self.window.connect_size_allocate(move |_, _| resized());
    }

    /// Puts the overlay onto the screen. Its content stays shown or hidden.
    pub fn map(&self) {
        self.window.show_all();
    }

    /// Whether it is on the screen, or about to be.
    pub fn is_mapped(&self) -> bool {
        self.window.is_mapped()
    }

    /// The pointer's last position that the toolkit knows; it may be of an earlier overlay.
    pub fn pointer(&self) -> Option<Point> {
        pointer_in(&self.window)
    }

    /// Takes the overlay off the screen and hides its content.
    pub fn unmap(&self) {
        backdrop::hide();
        self.window.hide();
        self.hide_content();
    }

    /// The overlay's rectangle; empty before the compositor has given it a size.
    pub fn size(&self) -> Rectangle {
        let (width, height) = match self.window.is_mapped() {
            true => (self.window.allocated_width(), self.window.allocated_height()),
            false => (0, 0),
        };
        Rectangle { x: 0, y: 0, width, height }
    }

    /// Sets what the overlay covers.
    pub fn set_coverage(&self, coverage: Coverage) {
        self.window.set_exclusive_zone(match coverage {
            Coverage::Output => -1,
            Coverage::WorkArea => 0,
        });
    }

    /// Shows the content in this rectangle.
    pub fn show_content(&self, place: Rectangle, input: InputRegion) {
        let whole = self.size();
        // By margins on all four sides: the web view's natural size is that of its page, which a box that asks for less
        // would get instead.
        self.content.set_size_request(-1, -1);
        self.content.set_halign(gtk::Align::Fill);
        self.content.set_valign(gtk::Align::Fill);
        self.content.set_margin_start(place.x);
        self.content.set_margin_top(place.y);
        self.content.set_margin_end(whole.width - place.x - place.width);
        self.content.set_margin_bottom(whole.height - place.y - place.height);
        self.content.set_opacity(1.0);
        self.set_input_region(input, place);
        match input {
            InputRegion::All => backdrop::show_on_other_outputs(&self.window),
            InputRegion::Content => backdrop::hide(),
        }
    }

    fn set_input_region(&self, input: InputRegion, content: Rectangle) {
        let region = match input {
            InputRegion::All => None,
            InputRegion::Content => {
                let content = gtk::cairo::RectangleInt::new(content.x, content.y, content.width, content.height);
                Some(gtk::cairo::Region::create_rectangle(&content))
            }
        };
        self.window.input_shape_combine_region(region.as_ref());
        // Not `OnDemand`: sway before 1.8 treats it as `Exclusive` (`arrange_layers` there), and others give the keyboard
        // back only at a click.
        self.window.set_keyboard_mode(match input {
            InputRegion::All => KeyboardMode::Exclusive,
            InputRegion::Content => KeyboardMode::None,
        });
    }

    /// The content is laid out and painted, but invisible.
    fn hide_content(&self) {
        self.content.set_opacity(0.0);
    }
}

fn pointer_in(window: &gtk::ApplicationWindow) -> Option<Point> {
    let pointer = window.display().default_seat()?.pointer()?;
    let (_, x, y, _) = window.window()?.device_position(&pointer);
    Some(Point { x, y })
}

fn covers(content: &gtk::Box, at: Point) -> bool {
    let place = content.allocation();
    let is_across = at.x >= place.x() && at.x < place.x() + place.width();
    is_across && at.y >= place.y() && at.y < place.y() + place.height()
}
