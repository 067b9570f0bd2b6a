//! The stage on Linux: the overlay on Wayland's layer shell, the mouse on X11, the backdrop on XWayland.

use std::time::Duration;

use gtk::glib;
use partner_balance_engine::messages::{Point, ShowCause, Showing};
use tauri::Manager as _;

use super::super::engine::{self, text_scale};
use super::super::icon_place::{recalled, remembered};
use super::super::layer::{Cover, Input, Overlay, Pressed};
use super::super::outside::{MouseButton, PressWatch};
use super::super::page::{Hold, LAY_OUT_SCRIPT};
use super::super::placement::{Area, LogicalSize, Screen, place};
use super::super::surface::Surface;
use super::super::visibility::Occurrence;
use super::super::window::{WIDTH, has_open_menu, screens};
use super::super::{backdrop, report, startup};
use super::Stage;

/// How long the compositor may take to tell where the pointer is. It tells at once, or never: a touch leaves none.
const POINTER_LOOKS: u32 = 15;

/// The time between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(4);

/// How long the X server may take to tell of the motion that the focus has followed.
const MOTION_PATIENCE: Duration = Duration::from_millis(60);

/// Who tells of the mouse.
#[derive(Default)]
pub struct Mouse {
    /// On X11.
    presses: Option<PressWatch>,
}

/// What changes on Linux alone.
pub struct Scene {
    has_focus: bool,
    /// Whether the card in an overlay can be seen.
    card: Card,
    /// What the overlay takes.
    input: Input,
    /// Where the toolkit believed the pointer to be when the overlay was put up: not a word of the compositor.
    pointer_before: Option<Point>,
    /// A button of the mouse is down that was pressed elsewhere.
    is_pressed_elsewhere: bool,
}

impl Default for Scene {
    fn default() -> Self {
        Self {
            has_focus: false,
            card: Card::Concealed,
            input: Input::All,
            pointer_before: None,
            is_pressed_elsewhere: false,
        }
    }
}

/// The card in an overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Card {
    /// Not seen: the page isn't there, or it isn't known where the icon is.
    Concealed,
    /// To be shown, wherever the icon is.
    Due,
    /// Seen.
    Revealed,
}

/// Where the pointer is on the X server's screen. XWayland knows it only over its own windows.
pub fn pointer() -> Option<Point> {
    std::env::var_os("WAYLAND_DISPLAY").is_none().then(engine::pointer).flatten()
}

/// The mouse on X11, and the backdrop on XWayland.
impl Stage {
    /// Has the window go with a press of the mouse elsewhere, not only with the focus.
    pub fn watch_presses(&mut self, presses: Option<PressWatch>) {
        self.mouse.presses = presses;
    }

    /// A button of the mouse was pressed or released at a point of the screen, in physical pixels. The window goes when one
    /// that was pressed elsewhere is released: a panel activates its icon then, and the two are one click.
    pub fn mouse_used(&self, button: MouseButton) {
        match button {
            MouseButton::Pressed(point) => {
                let is_elsewhere = !self.covers(point) && !has_open_menu();
                self.scene().system.is_pressed_elsewhere = is_elsewhere;
            }
            MouseButton::Released => {
                let is_elsewhere = std::mem::take(&mut self.scene().system.is_pressed_elsewhere);
                if is_elsewhere {
                    self.pressed_elsewhere();
                }
            }
        }
    }

    /// A button of the mouse was pressed beside the popover.
    pub fn pressed_elsewhere(&self) {
        if self.surface != Surface::Normal && self.scene().hold == Hold::Free {
            self.occurred(Occurrence::PressedElsewhere);
        }
    }

    fn covers(&self, point: Point) -> bool {
        let (Ok(corner), Ok(size)) = (self.window.outer_position(), self.window.outer_size()) else { return true };
        let is_within =
            |at: i32, from: i32, length: u32| at >= from && i64::from(at) < i64::from(from) + i64::from(length);
        is_within(point.x, corner.x, size.width) && is_within(point.y, corner.y, size.height)
    }

    /// Begins to hear of the mouse.
    pub(super) fn listen_to_mouse(&self) {
        // A panel that acts at the press had hidden the window before the release of the click that did it.
        self.scene().system.is_pressed_elsewhere = false;
        if let Some(presses) = &self.mouse.presses {
            presses.listen();
        }
    }

    /// The window is there for which the desktop gave leave; others than a placed one the toolkit reports.
    pub(super) fn complete_startup(&self, activation_token: Option<&str>) {
        if let (Surface::Placed, Some(token)) = (self.surface, activation_token) {
            startup::complete(token);
        }
    }

    /// Hears no more of it.
    pub(super) fn rest_from_mouse(&self) {
        if let Some(presses) = &self.mouse.presses {
            presses.rest();
        }
        backdrop::hide();
    }

    pub(super) fn focus_gained(&self) {
        self.scene().system.has_focus = true;
    }

    /// Another window has the focus. It may only have followed the mouse on its way from the icon to the popover; that is
    /// known when the X server has told of the motion as well.
    pub(super) fn focus_lost(&self) {
        self.scene().system.has_focus = false;
        if self.mouse.presses.is_some() {
            let (app, showing) = (self.window.app_handle().clone(), self.scene().showings);
            glib::timeout_add_local_once(MOTION_PATIENCE, move || {
                let Some(stage) = app.try_state::<Self>().filter(|stage| stage.is_still(showing)) else { return };
                let is_followed = stage.mouse.presses.as_ref().is_some_and(PressWatch::has_moved);
                let has_focus = stage.scene().system.has_focus;
                if !is_followed && !has_focus {
                    stage.go_with_focus();
                }
            });
            return;
        }
        self.go_with_focus();
    }

    /// The desktop wants text of another size.
    pub fn text_resized(&self) {
        if self.scene().visibility.is_on_screen() {
            self.settle();
        }
        self.eval(LAY_OUT_SCRIPT);
    }

    /// The page is held or free from now on: pointer and keyboard are its own again.
    pub(super) fn settle_input(&self) {
        match self.surface {
            Surface::Placed => self.settle_backdrop(),
            Surface::Layer => {
                self.scene().system.input = Input::All;
                self.settle_card();
            }
            Surface::Framed | Surface::Normal => {}
        }
    }

    fn is_still(&self, showing: u64) -> bool {
        self.scene().showings == showing
    }

    /// Where the popover goes with a click elsewhere, that click has to be seen.
    pub(super) fn settle_backdrop(&self) {
        let place = {
            let scene = self.scene();
            let is_wanted = scene.visibility.is_on_screen() && scene.hold == Hold::Free;
            scene.place.filter(|_| is_wanted)
        };
        match (place, screens(&self.window)) {
            (Some(place), Ok(screens)) => {
                let free: Vec<Area> = screens.iter().map(|screen| screen.work).collect();
                backdrop::show_around(place, &free);
            }
            _ => backdrop::hide(),
        }
    }
}

/// The overlay.
impl Stage {
    /// An overlay is put up before the page is there: nothing of it is seen, and it is told where the pointer is, which
    /// has not moved far from the icon yet.
    pub(super) fn prepare(&self) {
        if self.surface == Surface::Layer {
            self.put_up_overlay();
        }
    }

    fn put_up_overlay(&self) {
        let Ok(overlay) = Overlay::of(&self.window) else { return };
        if !overlay.is_mapped() {
            self.scene().system.pointer_before = overlay.pointer();
        }
        overlay.map();
    }

    /// Before it is asked to show itself: over the icon, or clear of every panel when it isn't known which has the icon.
    pub(super) fn cover_for(&self, showing: &Showing) {
        let is_seen = self.scene().system.card == Card::Revealed;
        if let (Surface::Layer, false, Ok(overlay)) = (self.surface, is_seen, Overlay::of(&self.window)) {
            let is_icon_unknown = showing.cause == ShowCause::Requested && showing.icon.is_none();
            overlay.cover(if is_icon_unknown { Cover::WorkArea } else { Cover::Output });
        }
    }

    pub(super) fn unmap_overlay(&self) {
        {
            let mut scene = self.scene();
            scene.icon = None;
            scene.system.card = Card::Concealed;
            scene.system.input = Input::All;
        }
        if let Ok(overlay) = Overlay::of(&self.window) {
            overlay.unmap();
        }
    }

    /// The pointer is over the overlay: since it has just appeared, where the click was.
    ///
    /// The toolkit keeps what it knew of the pointer over an overlay that went, since the compositor names no window when it
    /// tells of its leaving one that is gone (`pointer_handle_leave` in GTK): it may report that as news, and takes the
    /// pointer's entering the next overlay for no news. Only another place than before is one of this showing.
    pub fn pointer_entered(&self, at: Point) {
        {
            let mut scene = self.scene();
            let is_click = matches!(scene.showing.cause, ShowCause::IconClicked { .. });
            let is_awaited = is_click && scene.visibility.is_wanted() && scene.system.card != Card::Revealed;
            if !is_awaited || scene.icon.is_some() || scene.system.pointer_before == Some(at) {
                return;
            }
            scene.icon = Some(at);
        }
        self.stop_waiting_for_pointer();
    }

    /// Looks where the pointer is until the compositor has told, or won't.
    fn wait_for_pointer(&self) {
        let (app, showing) = (self.window.app_handle().clone(), self.scene().showings);
        let mut looks = 0;
        glib::timeout_add_local(BETWEEN_LOOKS, move || {
            let Some(stage) = app.try_state::<Self>().filter(|stage| stage.is_still(showing)) else {
                return glib::ControlFlow::Break;
            };
            if let Some(at) = Overlay::of(&stage.window).ok().and_then(|overlay| overlay.pointer()) {
                stage.pointer_entered(at);
            }
            looks += 1;
            if looks == POINTER_LOOKS {
                stage.stop_waiting_for_pointer();
            }
            match stage.scene().system.card {
                Card::Concealed if looks < POINTER_LOOKS => glib::ControlFlow::Continue,
                Card::Concealed | Card::Due | Card::Revealed => glib::ControlFlow::Break,
            }
        });
    }

    /// A button of the mouse was pressed over the overlay. While the page is held the first press beside the card only lets
    /// go of pointer and keyboard, and one on the card takes them again.
    pub fn pressed_overlay(&self, pressed: Pressed) {
        let hold = self.scene().hold;
        let input = match (pressed, hold) {
            (Pressed::Beside, Hold::Free) => return self.pressed_elsewhere(),
            (Pressed::Beside, Hold::Held) => Input::OnCard,
            (Pressed::Card, _) => Input::All,
        };
        let before = std::mem::replace(&mut self.scene().system.input, input);
        if before != input {
            self.settle_card();
        }
    }

    /// A button of the mouse was pressed on an output that the overlay is not on.
    pub fn pressed_other_output(&self) {
        self.pressed_overlay(Pressed::Beside);
    }

    /// The output has another size, or the overlay its first.
    pub fn overlay_resized(&self) {
        if self.scene().system.card != Card::Concealed {
            self.settle_card();
        }
    }

    /// Shows the card, if the page is ready: at the icon, or, when nobody has told where the pointer is, where the icon was
    /// last.
    pub fn stop_waiting_for_pointer(&self) {
        let is_due = {
            let mut scene = self.scene();
            let is_due = scene.visibility.is_on_screen() && scene.system.card == Card::Concealed;
            if is_due {
                scene.system.card = Card::Due;
            }
            is_due
        };
        if is_due {
            self.settle_card();
        }
    }

    pub(super) fn map_overlay(&self, activation_token: Option<&str>) {
        self.put_up_overlay();
        if let Some(token) = activation_token {
            // No layer needs leave; a desktop that shows that something starts is told that it is there.
            startup::complete(token);
        }
        let (awaits_pointer, is_seen) = {
            let mut scene = self.scene();
            let is_click = matches!(scene.showing.cause, ShowCause::IconClicked { .. });
            let awaits_pointer = is_click && scene.icon.is_none();
            if scene.system.card == Card::Concealed && !awaits_pointer {
                scene.system.card = Card::Due;
            }
            (awaits_pointer, scene.system.card == Card::Revealed)
        };
        if is_seen {
            // Asked for again: what it shows is new.
            self.settle_card();
            self.shown();
        } else if awaits_pointer {
            self.wait_for_pointer();
        } else {
            self.settle_card();
        }
    }

    /// Puts the card where it belongs, and shows it if that is due.
    pub(super) fn settle_card(&self) {
        let Ok(overlay) = Overlay::of(&self.window) else { return };
        let whole = overlay.size();
        if whole.width <= 1 || whole.height <= 1 {
            // Its size comes, and with it the next attempt.
            return;
        }
        let (first, place, icon, input) = {
            let mut scene = self.scene();
            if scene.system.card == Card::Concealed {
                return;
            }
            let screens = [Screen { bounds: whole, work: whole, scale: text_scale() }];
            let clicked = scene.icon;
            let icon = clicked.or_else(|| recalled(scene.showing.icon?, &screens));
            let size = LogicalSize { width: WIDTH, height: scene.height };
            let Some(place) = place(icon, size, &screens) else { return };
            let first = scene.system.card == Card::Due;
            scene.system.card = Card::Revealed;
            (first, place, clicked.and_then(|icon| remembered(icon, &screens)), scene.system.input)
        };
        overlay.reveal(place, input);
        if first {
            if let Some(icon) = icon {
                self.report_line(&report::icon_seen(icon));
            }
            self.shown();
        }
    }
}
