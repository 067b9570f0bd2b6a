//! The window on Linux: the overlay on Wayland's layer shell, mouse events on X11, the backdrop on XWayland. Must not know
//! messages.

use std::time::Duration;

use gtk::glib;
use partner_balance_engine::messages::{Point, ShowCause, Showing};
use tauri::Manager as _;

use super::super::icon_place::{recalled, remembered};
use super::super::layer::{Coverage, InputRegion, Overlay, PressTarget};
use super::super::mouse_x11::{MouseEvent, MouseWatch};
use super::super::page::{LAY_OUT_SCRIPT, Pin};
use super::super::placement::{LogicalSize, Monitor, Rectangle, place};
use super::super::report::Report;
use super::super::surface::Surface;
use super::super::visibility::Event;
use super::super::webkit::{self, text_scale};
use super::super::window::{WIDTH, has_open_menu, monitors};
use super::super::{backdrop, startup};
use super::WindowController;

/// How often the pointer's position is checked. The compositor sends it at once, or never: a touch leaves no pointer.
const POINTER_LOOKS: u32 = 15;

/// The time between two checks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(4);

/// How long the X server may take to report the pointer's motion after a change of focus that followed it.
const MOTION_PATIENCE: Duration = Duration::from_millis(60);

/// The source of mouse events outside the window.
#[derive(Default)]
pub struct Mouse {
    /// On X11.
    watch: Option<MouseWatch>,
}

/// State that only Linux needs.
pub struct State {
    has_focus: bool,
    /// Of an overlay.
    content_visibility: ContentVisibility,
    input: InputRegion,
    /// The toolkit's position of the pointer before the overlay was mapped: it may be of an earlier overlay.
    pointer_before: Option<Point>,
    /// A mouse button is down that was pressed outside the window.
    is_pressed_outside: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            has_focus: false,
            content_visibility: ContentVisibility::Hidden,
            input: InputRegion::All,
            pointer_before: None,
            is_pressed_outside: false,
        }
    }
}

/// Whether the page in an overlay can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ContentVisibility {
    /// No: the page isn't ready, or the icon's position isn't known.
    Hidden,
    /// Not yet: to be shown as soon as the overlay has a size.
    Pending,
    /// Yes.
    Shown,
}

/// The pointer's position on the X server's screen. Not on XWayland, which knows it only over its own windows.
pub fn pointer() -> Option<Point> {
    std::env::var_os("WAYLAND_DISPLAY").is_none().then(webkit::pointer).flatten()
}

/// The mouse on X11, and the backdrop on XWayland.
impl WindowController {
    /// Lets the window hide at a mouse press outside, not only when it loses the focus.
    pub fn set_mouse_watch(&mut self, watch: Option<MouseWatch>) {
        self.mouse.watch = watch;
    }

    /// A mouse button was pressed or released. The window hides when a button that was pressed outside is released: a panel
    /// activates its icon then, and the two are one click.
    pub fn on_mouse_event(&self, event: MouseEvent) {
        match event {
            MouseEvent::Pressed(point) => {
                let is_outside = !self.covers(point) && !has_open_menu();
                self.state().system.is_pressed_outside = is_outside;
            }
            MouseEvent::Released => {
                let is_outside = std::mem::take(&mut self.state().system.is_pressed_outside);
                if is_outside {
                    self.pressed_outside();
                }
            }
        }
    }

    /// A mouse button was pressed outside the popover.
    pub fn pressed_outside(&self) {
        if self.surface != Surface::Normal && self.state().pin == Pin::Unpinned {
            self.apply(Event::PressedOutside);
        }
    }

    fn covers(&self, point: Point) -> bool {
        let (Ok(corner), Ok(size)) = (self.window.outer_position(), self.window.outer_size()) else { return true };
        let is_within =
            |at: i32, from: i32, length: u32| at >= from && i64::from(at) < i64::from(from) + i64::from(length);
        is_within(point.x, corner.x, size.width) && is_within(point.y, corner.y, size.height)
    }

    /// From now on mouse events are reported.
    pub(super) fn enable_mouse_watch(&self) {
        // A panel that acts at the press has hidden the window before the button's release was reported.
        self.state().system.is_pressed_outside = false;
        if let Some(watch) = &self.mouse.watch {
            watch.enable();
        }
    }

    /// Completes the startup notification of this token. The toolkit does so for windows that aren't placed.
    pub(super) fn complete_startup(&self, activation_token: Option<&str>) {
        if let (Surface::Placed, Some(token)) = (self.surface, activation_token) {
            startup::complete(token);
        }
    }

    /// From now on no mouse events are reported.
    pub(super) fn disable_mouse_watch(&self) {
        if let Some(watch) = &self.mouse.watch {
            watch.disable();
        }
        backdrop::hide();
    }

    pub(super) fn focus_gained(&self) {
        self.state().system.has_focus = true;
    }

    /// Another window has the focus. Where focus follows the pointer, the pointer may only be on its way from the icon to the
    /// popover: that is known once the X server has reported the motion as well.
    pub(super) fn focus_lost(&self) {
        self.state().system.has_focus = false;
        if self.mouse.watch.is_some() {
            let (app, show_count) = (self.window.app_handle().clone(), self.state().show_count);
            glib::timeout_add_local_once(MOTION_PATIENCE, move || {
                let Some(controller) = app.try_state::<Self>().filter(|controller| controller.is_still(show_count))
                else {
                    return;
                };
                let is_followed = controller.mouse.watch.as_ref().is_some_and(MouseWatch::has_just_moved);
                let has_focus = controller.state().system.has_focus;
                if !is_followed && !has_focus {
                    controller.hide_on_focus_loss();
                }
            });
            return;
        }
        self.hide_on_focus_loss();
    }

    /// The desktop's text size has changed.
    pub fn text_resized(&self) {
        if self.state().visibility.is_on_screen() {
            self.update_geometry();
        }
        self.eval(LAY_OUT_SCRIPT);
    }

    /// The page was pinned or unpinned: an overlay takes all input again.
    pub(super) fn update_input_region(&self) {
        match self.surface {
            Surface::Placed => self.update_backdrop(),
            Surface::Layer => {
                self.state().system.input = InputRegion::All;
                self.place_content();
            }
            Surface::Framed | Surface::Normal => {}
        }
    }

    fn is_still(&self, show_count: u64) -> bool {
        self.state().show_count == show_count
    }

    /// Shows the backdrop while a click outside should hide the popover.
    pub(super) fn update_backdrop(&self) {
        let place = {
            let state = self.state();
            let is_wanted = state.visibility.is_on_screen() && state.pin == Pin::Unpinned;
            state.place.filter(|_| is_wanted)
        };
        match (place, monitors(&self.window)) {
            (Some(place), Ok(monitors)) => {
                let free: Vec<Rectangle> = monitors.iter().map(|monitor| monitor.work).collect();
                backdrop::show_behind(place, &free);
            }
            _ => backdrop::hide(),
        }
    }
}

/// The overlay.
impl WindowController {
    /// An overlay is mapped, invisible, before the page is ready: so it gets the pointer's position while that is still near
    /// the icon.
    pub(super) fn prepare(&self) {
        if self.surface == Surface::Layer {
            self.show_overlay();
        }
    }

    fn show_overlay(&self) {
        let Ok(overlay) = Overlay::of(&self.window) else { return };
        if !overlay.is_mapped() {
            self.state().system.pointer_before = overlay.pointer();
        }
        overlay.map();
    }

    /// The overlay covers the icon, or no panel at all when it isn't known which one has the icon.
    pub(super) fn set_coverage(&self, showing: &Showing) {
        let is_seen = self.state().system.content_visibility == ContentVisibility::Shown;
        if let (Surface::Layer, false, Ok(overlay)) = (self.surface, is_seen, Overlay::of(&self.window)) {
            let is_icon_unknown = showing.cause == ShowCause::Requested && showing.icon.is_none();
            overlay.set_coverage(if is_icon_unknown { Coverage::WorkArea } else { Coverage::Output });
        }
    }

    pub(super) fn unmap_overlay(&self) {
        {
            let mut state = self.state();
            state.icon = None;
            state.system.content_visibility = ContentVisibility::Hidden;
            state.system.input = InputRegion::All;
        }
        if let Ok(overlay) = Overlay::of(&self.window) {
            overlay.unmap();
        }
    }

    /// The pointer is over the overlay: since that has just been mapped, where the click was.
    ///
    /// GTK keeps the pointer's position over an overlay that was unmapped, as the compositor names no window when the pointer
    /// leaves one that is gone (`pointer_handle_leave`). It may report the old position, and may not report that the pointer
    /// enters the next overlay. So only a position other than the one before mapping counts.
    pub fn pointer_entered(&self, at: Point) {
        {
            let mut state = self.state();
            let is_click = matches!(state.showing.cause, ShowCause::IconClicked { .. });
            let is_awaited =
                is_click && state.visibility.is_wanted() && state.system.content_visibility != ContentVisibility::Shown;
            if !is_awaited || state.icon.is_some() || state.system.pointer_before == Some(at) {
                return;
            }
            state.icon = Some(at);
        }
        self.stop_waiting_for_pointer();
    }

    /// Checks the pointer's position until the compositor has sent it, or for a limited time.
    fn wait_for_pointer(&self) {
        let (app, show_count) = (self.window.app_handle().clone(), self.state().show_count);
        let mut looks = 0;
        glib::timeout_add_local(BETWEEN_LOOKS, move || {
            let Some(controller) = app.try_state::<Self>().filter(|controller| controller.is_still(show_count)) else {
                return glib::ControlFlow::Break;
            };
            if let Some(at) = Overlay::of(&controller.window).ok().and_then(|overlay| overlay.pointer()) {
                controller.pointer_entered(at);
            }
            looks += 1;
            if looks == POINTER_LOOKS {
                controller.stop_waiting_for_pointer();
            }
            match controller.state().system.content_visibility {
                ContentVisibility::Hidden if looks < POINTER_LOOKS => glib::ControlFlow::Continue,
                ContentVisibility::Hidden | ContentVisibility::Pending | ContentVisibility::Shown => {
                    glib::ControlFlow::Break
                }
            }
        });
    }

    /// A mouse button was pressed on the overlay. While the page is pinned, a press outside it only releases pointer and
    /// keyboard, and one on it takes them again.
    pub fn pressed_overlay(&self, pressed: PressTarget) {
        let pin = self.state().pin;
        let input = match (pressed, pin) {
            (PressTarget::Outside, Pin::Unpinned) => return self.pressed_outside(),
            (PressTarget::Outside, Pin::Pinned) => InputRegion::Content,
            (PressTarget::Content, _) => InputRegion::All,
        };
        let before = std::mem::replace(&mut self.state().system.input, input);
        if before != input {
            self.place_content();
        }
    }

    /// A mouse button was pressed on an output that the overlay is not on.
    pub fn pressed_on_other_output(&self) {
        self.pressed_overlay(PressTarget::Outside);
    }

    /// The overlay has a new size.
    pub fn overlay_resized(&self) {
        if self.state().system.content_visibility != ContentVisibility::Hidden {
            self.place_content();
        }
    }

    /// Shows the content, if the page is ready: at the icon, or where the icon was last if the pointer's position is unknown.
    pub fn stop_waiting_for_pointer(&self) {
        let is_due = {
            let mut state = self.state();
            let is_due =
                state.visibility.is_on_screen() && state.system.content_visibility == ContentVisibility::Hidden;
            if is_due {
                state.system.content_visibility = ContentVisibility::Pending;
            }
            is_due
        };
        if is_due {
            self.place_content();
        }
    }

    pub(super) fn map_overlay(&self, activation_token: Option<&str>) {
        self.show_overlay();
        if let Some(token) = activation_token {
            // A layer needs no token to get the focus; the desktop's startup notification has to be completed.
            startup::complete(token);
        }
        let (awaits_pointer, is_seen) = {
            let mut state = self.state();
            let is_click = matches!(state.showing.cause, ShowCause::IconClicked { .. });
            let awaits_pointer = is_click && state.icon.is_none();
            if state.system.content_visibility == ContentVisibility::Hidden && !awaits_pointer {
                state.system.content_visibility = ContentVisibility::Pending;
            }
            (awaits_pointer, state.system.content_visibility == ContentVisibility::Shown)
        };
        if is_seen {
            // Shown already, with new content.
            self.place_content();
            self.shown();
        } else if awaits_pointer {
            self.wait_for_pointer();
        } else {
            self.place_content();
        }
    }

    /// Sets the content's position, and shows it if that is pending.
    pub(super) fn place_content(&self) {
        let Ok(overlay) = Overlay::of(&self.window) else { return };
        let whole = overlay.size();
        if whole.width <= 1 || whole.height <= 1 {
            // It has no size yet: this is called again when it has one.
            return;
        }
        let (first, place, icon, input) = {
            let mut state = self.state();
            if state.system.content_visibility == ContentVisibility::Hidden {
                return;
            }
            let monitors = [Monitor { bounds: whole, work: whole, scale: text_scale() }];
            let clicked = state.icon;
            let icon = clicked.or_else(|| recalled(state.showing.icon?, &monitors));
            let size = LogicalSize { width: WIDTH, height: state.height };
            let Some(place) = place(icon, size, &monitors) else { return };
            let first = state.system.content_visibility == ContentVisibility::Pending;
            state.system.content_visibility = ContentVisibility::Shown;
            (first, place, clicked.and_then(|icon| remembered(icon, &monitors)), state.system.input)
        };
        overlay.show_content(place, input);
        if first {
            if let Some(icon) = icon {
                self.report(Report::IconSeen { place: icon });
            }
            self.shown();
        }
    }
}
