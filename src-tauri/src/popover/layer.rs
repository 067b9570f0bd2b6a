//! The popover on Wayland's layer shell: a transparent window over the whole output, and in it the card with the page.
//! It is told where the pointer is when it appears, which is how the card finds the icon, and it takes the click
//! elsewhere that closes it, as a menu does. Must not know when to show or where.
//!
//! Coordinates are logical pixels of the output.

use gtk::gdk;
use gtk::prelude::{GtkWindowExt, ObjectExt, SeatExt, WidgetExt, WidgetExtManual};
use gtk_layer_shell::{Edge, KeyboardMode, Layer, LayerShell};
use partner_balance_core::messages::Point;
use tauri::WebviewWindow;

use super::page::Hold;
use super::placement::Area;

/// The name compositors' rules can refer to.
const NAMESPACE: &str = "partner-balance";

/// The window over the output, and the card in it. To be had on the window's thread only.
pub struct Overlay {
    window: gtk::ApplicationWindow,
    card: gtk::Box,
}

impl Overlay {
    /// The overlay that a window was made into.
    ///
    /// # Errors
    /// The window is gone.
    pub fn of(window: &WebviewWindow) -> tauri::Result<Self> {
        Ok(Self { window: window.gtk_window()?, card: window.default_vbox()? })
    }

    /// Makes a hidden window an overlay.
    ///
    /// # Errors
    /// The window is gone.
    pub fn make(window: &WebviewWindow) -> tauri::Result<()> {
        let overlay = Self::of(window)?;
        // The frame's stand-in, by which the windowing library keeps compositors from drawing one, would be drawn here.
        overlay.window.set_titlebar(None::<&gtk::Widget>);
        overlay.window.init_layer_shell();
        overlay.window.set_namespace(NAMESPACE);
        overlay.window.set_layer(Layer::Overlay);
        for edge in [Edge::Top, Edge::Bottom, Edge::Left, Edge::Right] {
            overlay.window.set_anchor(edge, true);
        }
        // Over the panels, too: that is where the icon is.
        overlay.window.set_exclusive_zone(-1);
        overlay.window.set_keyboard_mode(KeyboardMode::Exclusive);
        // Margins would change sides with the language's direction.
        overlay.card.set_direction(gtk::TextDirection::Ltr);
        overlay.card.set_halign(gtk::Align::Start);
        overlay.card.set_valign(gtk::Align::Start);
        overlay.conceal();
        Ok(())
    }

    /// Tells where the pointer enters the overlay, of presses beside the card, and of another size of the output.
    pub fn listen(
        &self,
        entered: impl Fn(Point) + 'static,
        pressed_beside: impl Fn() + 'static,
        resized: impl Fn() + 'static,
    ) {
        self.window.add_events(gdk::EventMask::ENTER_NOTIFY_MASK | gdk::EventMask::BUTTON_PRESS_MASK);
        self.window.connect_enter_notify_event(move |window, _| {
            if let Some(at) = pointer_in(window) {
                entered(at);
            }
            gtk::glib::Propagation::Proceed
        });
        let card = self.card.downgrade();
        self.window.connect_button_press_event(move |window, _| {
            let is_on_card = card.upgrade().zip(pointer_in(window)).is_some_and(|(card, at)| covers(&card, at));
            if !is_on_card {
                pressed_beside();
            }
            gtk::glib::Propagation::Proceed
        });
        self.window.connect_size_allocate(move |_, _| resized());
    }

    /// Puts the overlay onto the screen. The card stays as it was, seen or not.
    pub fn map(&self) {
        self.window.show_all();
    }

    /// Takes the overlay away; the card is not seen when it comes again.
    pub fn unmap(&self) {
        self.window.hide();
        self.conceal();
    }

    /// The whole of it; empty before the compositor has given it a size.
    pub fn size(&self) -> Area {
        let (width, height) = match self.window.is_mapped() {
            true => (self.window.allocated_width(), self.window.allocated_height()),
            false => (0, 0),
        };
        Area { x: 0, y: 0, width, height }
    }

    /// Shows the card at a place.
    pub fn reveal(&self, place: Area, hold: Hold) {
        self.card.set_margin_start(place.x);
        self.card.set_margin_top(place.y);
        self.card.set_size_request(place.width, place.height);
        self.card.set_opacity(1.0);
        self.take_input(place, hold);
    }

    /// What the overlay takes of pointer and keyboard: all, or, while the user goes and copies something elsewhere, what
    /// is meant for the card.
    pub fn take_input(&self, card: Area, hold: Hold) {
        let region = match hold {
            Hold::Free => None,
            Hold::Held => {
                let card = gtk::cairo::RectangleInt::new(card.x, card.y, card.width, card.height);
                Some(gtk::cairo::Region::create_rectangle(&card))
            }
        };
        self.window.input_shape_combine_region(region.as_ref());
        self.window.set_keyboard_mode(match hold {
            Hold::Free => KeyboardMode::Exclusive,
            Hold::Held => KeyboardMode::OnDemand,
        });
    }

    /// The card is laid out and painted, but not seen.
    fn conceal(&self) {
        self.card.set_opacity(0.0);
    }
}

fn pointer_in(window: &gtk::ApplicationWindow) -> Option<Point> {
    let pointer = window.display().default_seat()?.pointer()?;
    let (_, x, y, _) = window.window()?.device_position(&pointer);
    Some(Point { x, y })
}

fn covers(card: &gtk::Box, at: Point) -> bool {
    let place = card.allocation();
    let is_across = at.x >= place.x() && at.x < place.x() + place.width();
    is_across && at.y >= place.y() && at.y < place.y() + place.height()
}
