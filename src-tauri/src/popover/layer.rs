//! The popover on Wayland's layer shell: a transparent window over the whole output, and in it the card with the page.
//! It is told where the pointer is when it appears, which is how the card finds the icon, and it takes the click
//! elsewhere that closes it, as a menu does. Must not know when to show or where.
//!
//! Coordinates are logical pixels of the output.

use gtk::gdk;
use gtk::prelude::{ContainerExt, GtkWindowExt, ObjectExt, SeatExt, WidgetExt, WidgetExtManual};
use gtk_layer_shell::{Edge, KeyboardMode, Layer, LayerShell};
use partner_balance_engine::messages::Point;
use tauri::WebviewWindow;

use super::backdrop;
use super::engine::text_scale;
use super::placement::{Area, physical};
use super::window::WIDTH;

/// The name compositors' rules can refer to.
pub const NAMESPACE: &str = "partner-balance";

/// What an overlay covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// All of the output, panels too: that is where the icon is.
    Output,
    /// What panels leave free: where it isn't known which of them has the icon, none is to be covered.
    WorkArea,
}

/// What an overlay takes of pointer and keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Everything: a press beside the card is heard of, and goes nowhere else.
    All,
    /// The pointer on the card, so that the user can go and copy something elsewhere.
    OnCard,
}

/// Where a button of the mouse was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// On the card.
    Card,
    /// Elsewhere on the output.
    Beside,
}

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

    /// Makes a hidden window an overlay, whose card has this height at first.
    ///
    /// # Errors
    /// The window is gone.
    pub fn make(window: &WebviewWindow, height: f64) -> tauri::Result<()> {
        let overlay = Self::of(window)?;
        // The frame's stand-in, by which the windowing library keeps compositors from drawing one, would be drawn here.
        overlay.window.set_titlebar(None::<&gtk::Widget>);
        overlay.window.init_layer_shell();
        overlay.window.set_namespace(NAMESPACE);
        overlay.window.set_layer(Layer::Overlay);
        for edge in [Edge::Top, Edge::Bottom, Edge::Left, Edge::Right] {
            overlay.window.set_anchor(edge, true);
        }
        overlay.cover(Cover::Output);
        overlay.window.set_keyboard_mode(KeyboardMode::Exclusive);
        // Margins would change sides with the language's direction.
        overlay.card.set_direction(gtk::TextDirection::Ltr);
        // As it will be shown: painted then, it need not be painted again.
        overlay.card.set_halign(gtk::Align::Start);
        overlay.card.set_valign(gtk::Align::Start);
        overlay.card.set_size_request(physical(WIDTH, text_scale()), physical(height, text_scale()));
        overlay.conceal();
        Ok(())
    }

    /// Tells where the pointer enters the overlay, of presses beside the card and on it, and of another size of the
    /// output.
    pub fn listen(
        &self,
        entered: impl Fn(Point) + 'static,
        pressed: impl Fn(Pressed) + Clone + 'static,
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
        let pressed_beside = pressed.clone();
        self.window.connect_button_press_event(move |window, _| {
            let is_on_card = card.upgrade().zip(pointer_in(window)).is_some_and(|(card, at)| covers(&card, at));
            if !is_on_card {
                pressed_beside(Pressed::Beside);
            }
            gtk::glib::Propagation::Proceed
        });
        // The page keeps its presses from the window.
        for page in self.card.children() {
            let pressed = pressed.clone();
            page.connect_button_press_event(move |_, _| {
                pressed(Pressed::Card);
                gtk::glib::Propagation::Proceed
            });
        }
        self.window.connect_size_allocate(move |_, _| resized());
    }

    /// Puts the overlay onto the screen. The card stays as it was, seen or not.
    pub fn map(&self) {
        self.window.show_all();
    }

    /// Whether it is on the screen, or on its way there.
    pub fn is_mapped(&self) -> bool {
        self.window.is_mapped()
    }

    /// Where the toolkit believes the pointer to be: what the compositor told last, be it of an earlier showing.
    pub fn pointer(&self) -> Option<Point> {
        pointer_in(&self.window)
    }

    /// Takes the overlay away; the card is not seen when it comes again.
    pub fn unmap(&self) {
        backdrop::hide();
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

    /// What the overlay covers.
    pub fn cover(&self, cover: Cover) {
        self.window.set_exclusive_zone(match cover {
            Cover::Output => -1,
            Cover::WorkArea => 0,
        });
    }

    /// Shows the card at a place.
    pub fn reveal(&self, place: Area, input: Input) {
        let whole = self.size();
        // From all four sides: the engine's natural size is that of the page's content, and would be given to a card that
        // asks for less.
        self.card.set_size_request(-1, -1);
        self.card.set_halign(gtk::Align::Fill);
        self.card.set_valign(gtk::Align::Fill);
        self.card.set_margin_start(place.x);
        self.card.set_margin_top(place.y);
        self.card.set_margin_end(whole.width - place.x - place.width);
        self.card.set_margin_bottom(whole.height - place.y - place.height);
        self.card.set_opacity(1.0);
        self.take(input, place);
        match input {
            Input::All => backdrop::show_elsewhere(&self.window),
            Input::OnCard => backdrop::hide(),
        }
    }

    fn take(&self, input: Input, card: Area) {
        let region = match input {
            Input::All => None,
            Input::OnCard => {
                let card = gtk::cairo::RectangleInt::new(card.x, card.y, card.width, card.height);
                Some(gtk::cairo::Region::create_rectangle(&card))
            }
        };
        self.window.input_shape_combine_region(region.as_ref());
        // Not on demand: sway before 1.8 takes that for always (`arrange_layers` there), and others give the keyboard back
        // at a click only.
        self.window.set_keyboard_mode(match input {
            Input::All => KeyboardMode::Exclusive,
            Input::OnCard => KeyboardMode::None,
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
