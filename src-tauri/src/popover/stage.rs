//! The popover on its stage: applies what the resident program, the page and the desktop do to the one window, and
//! reports. Must not know what is in a view or in a message for the resident program.

use std::io::Write;
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

use partner_balance_core::messages::{HiddenReason, Point, ShowCause, Showing};
use tauri::{WebviewWindow, WindowEvent};
use zeroize::Zeroizing;

#[cfg(target_os = "linux")]
use super::layer::{Cover, Input, Overlay, Pressed};
#[cfg(target_os = "linux")]
use super::outside::{MouseButton, PressWatch};
use super::page::{Hold, LAY_OUT_SCRIPT, MEASURED_SCRIPT, PAINTED_SCRIPT, Posted, read_posted, receive_script};
#[cfg(target_os = "linux")]
use super::placement::{LogicalSize, Screen, place};
use super::placement::{clicked_icon, recalled, remembered};
use super::report;
use super::surface::Surface;
use super::visibility::{Occurrence, Step, Visibility};
use super::window::{FIRST_HEIGHT, background, bring_forward, fit, has_open_menu, height_for, put_beside, screens};
#[cfg(target_os = "linux")]
use super::window::{WIDTH, text_scale};

/// How long the compositor may take to tell where the pointer is. It tells at once, or never: a touch leaves none.
#[cfg(target_os = "linux")]
const POINTER_PATIENCE: std::time::Duration = std::time::Duration::from_millis(60);

/// How long the X server may take to tell of the motion that the focus has followed.
#[cfg(target_os = "linux")]
const MOTION_PATIENCE: std::time::Duration = std::time::Duration::from_millis(60);

/// Who hears the reports, and what closing the window means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A resident program at the other end of the pipes: a closed window is a hidden one.
    Resident,
    /// Nobody: a fixture is being looked at, and a closed window is the end.
    Nobody,
}

/// The window and all that is known about it.
pub struct Stage {
    window: WebviewWindow,
    surface: Surface,
    audience: Audience,
    #[cfg(target_os = "linux")]
    presses: Option<PressWatch>,
    scene: Mutex<Scene>,
}

/// What changes.
struct Scene {
    visibility: Visibility,
    showing: Showing,
    /// Where the icon is, as far as it is known.
    icon: Option<Point>,
    /// Whether the card in an overlay can be seen.
    card: Card,
    /// What the overlay takes.
    #[cfg(target_os = "linux")]
    input: Input,
    height: f64,
    has_focus: bool,
    /// A button of the mouse is down that was pressed elsewhere.
    #[cfg(target_os = "linux")]
    is_pressed_elsewhere: bool,
    hold: Hold,
    /// Messages for a page that doesn't listen yet; none once it does.
    backlog: Option<Vec<String>>,
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

impl Stage {
    /// A stage for a window that is still hidden.
    pub fn new(window: WebviewWindow, surface: Surface, audience: Audience) -> Self {
        let scene = Scene {
            visibility: Visibility::Loading,
            showing: Showing { cause: ShowCause::Requested, icon: None, activation_token: None },
            icon: None,
            card: Card::Concealed,
            #[cfg(target_os = "linux")]
            input: Input::All,
            height: FIRST_HEIGHT,
            has_focus: false,
            #[cfg(target_os = "linux")]
            is_pressed_elsewhere: false,
            hold: Hold::Free,
            backlog: Some(Vec::new()),
        };
        Self {
            window,
            surface,
            audience,
            #[cfg(target_os = "linux")]
            presses: None,
            scene: Mutex::new(scene),
        }
    }

    /// Has the window go with a press of the mouse elsewhere, not only with the focus.
    #[cfg(target_os = "linux")]
    pub fn watch_presses(&mut self, presses: Option<PressWatch>) {
        self.presses = presses;
    }

    /// The resident program wants the window.
    pub fn show(&self, showing: Showing) {
        self.find_icon(&showing);
        #[cfg(target_os = "linux")]
        if let (Surface::Layer, Ok(overlay)) = (self.surface, Overlay::of(&self.window)) {
            let is_icon_unknown = showing.cause == ShowCause::Requested && showing.icon.is_none();
            overlay.cover(if is_icon_unknown { Cover::WorkArea } else { Cover::Output });
        }
        self.scene().showing = showing;
        self.occurred(Occurrence::ShowAsked);
    }

    /// The resident program wants the window away.
    pub fn hide(&self) {
        self.occurred(Occurrence::HideAsked);
    }

    /// Hands a message to the page, as soon as the page listens.
    pub fn tell_page(&self, message_json: String) {
        let mut scene = self.scene();
        match &mut scene.backlog {
            Some(backlog) => backlog.push(message_json),
            None => {
                drop(scene);
                self.eval(&receive_script(&message_json));
            }
        }
    }

    /// The page has posted something. Nothing of it is kept.
    pub fn posted(&self, message: Zeroizing<String>) {
        match read_posted(&message) {
            Posted::Ready => {
                for message in self.scene().backlog.take().unwrap_or_default() {
                    self.eval(&receive_script(&message));
                }
                self.report(message);
                self.occurred(Occurrence::PageReady);
            }
            Posted::Loaded => self.occurred(Occurrence::PageReady),
            Posted::Painted => self.report_line(report::PAINTED),
            Posted::Close => self.occurred(Occurrence::HideAsked),
            Posted::Height { px } => self.resize(height_for(px)),
            Posted::Hold(hold) => self.scene().hold = hold,
            Posted::Upward => self.report(message),
            Posted::Refused => {}
        }
    }

    /// Something happened to the window.
    pub fn window_event(&self, event: &WindowEvent) {
        match event {
            WindowEvent::Focused(true) => {
                self.scene().has_focus = true;
                self.occurred(Occurrence::FocusGained);
            }
            WindowEvent::Focused(false) => {
                self.scene().has_focus = false;
                self.focus_lost();
            }
            WindowEvent::CloseRequested { api, .. } if self.audience == Audience::Resident => {
                api.prevent_close();
                self.occurred(Occurrence::HideAsked);
            }
            WindowEvent::ThemeChanged(theme) => {
                let _ = self.window.set_background_color(Some(background(*theme)));
            }
            _ => {}
        }
    }

    /// A button of the mouse was pressed or released at a point of the screen, in physical pixels. The window goes when one
    /// that was pressed elsewhere is released: a panel activates its icon then, and the two are one click.
    #[cfg(target_os = "linux")]
    pub fn mouse_used(&self, button: MouseButton) {
        match button {
            MouseButton::Pressed(point) => {
                let is_elsewhere = !self.covers(point) && !has_open_menu();
                self.scene().is_pressed_elsewhere = is_elsewhere;
            }
            MouseButton::Released => {
                let is_elsewhere = std::mem::take(&mut self.scene().is_pressed_elsewhere);
                if is_elsewhere {
                    self.pressed_elsewhere();
                }
            }
        }
    }

    #[cfg(target_os = "linux")]
    fn covers(&self, point: Point) -> bool {
        let (Ok(corner), Ok(size)) = (self.window.outer_position(), self.window.outer_size()) else { return true };
        let is_within =
            |at: i32, from: i32, length: u32| at >= from && i64::from(at) < i64::from(from) + i64::from(length);
        is_within(point.x, corner.x, size.width) && is_within(point.y, corner.y, size.height)
    }

    /// A button of the mouse was pressed beside the popover.
    pub fn pressed_elsewhere(&self) {
        if self.surface != Surface::Normal && self.scene().hold == Hold::Free {
            self.occurred(Occurrence::PressedElsewhere);
        }
    }

    /// Another window has the focus. It may only have followed the mouse on its way from the icon to the popover; that is
    /// known when the X server has told of the motion as well.
    fn focus_lost(&self) {
        #[cfg(target_os = "linux")]
        if self.presses.is_some() {
            let app = tauri::Manager::app_handle(&self.window).clone();
            gtk::glib::timeout_add_local_once(MOTION_PATIENCE, move || {
                let Some(stage) = tauri::Manager::try_state::<Self>(&app) else { return };
                let is_followed = stage.presses.as_ref().is_some_and(PressWatch::has_moved);
                let has_focus = stage.scene().has_focus;
                if !is_followed && !has_focus {
                    stage.go_with_focus();
                }
            });
            return;
        }
        self.go_with_focus();
    }

    fn go_with_focus(&self) {
        let goes = match self.surface {
            Surface::Placed | Surface::Framed => true,
            // Over everything; it goes with a press beside its card.
            Surface::Layer => false,
            Surface::Normal => false,
        };
        let is_free = self.scene().hold == Hold::Free;
        if goes && is_free && !has_open_menu() {
            self.occurred(Occurrence::FocusLost);
        }
    }

    fn occurred(&self, occurrence: Occurrence) {
        let step = {
            let mut scene = self.scene();
            let (visibility, step) = scene.visibility.after(occurrence);
            scene.visibility = visibility;
            step
        };
        match step {
            Step::Rest => {}
            Step::Prepare => self.prepare(),
            Step::Map => self.map(),
            Step::Unmap(reason) => {
                self.unmap();
                self.report_line(match reason {
                    HiddenReason::FocusLost => report::HIDDEN_FOCUS_LOST,
                    HiddenReason::Asked => report::HIDDEN_ASKED,
                });
                if self.scene().hold == Hold::Held {
                    // Only the form holds the window. Whatever was typed into it is not to linger.
                    self.report_line(report::FORM_LEFT);
                }
            }
        }
    }

    /// An overlay is put up before the page is there: nothing of it is seen, and it is told where the pointer is, which
    /// has not moved far from the icon yet.
    fn prepare(&self) {
        #[cfg(target_os = "linux")]
        if let (Surface::Layer, Ok(overlay)) = (self.surface, Overlay::of(&self.window)) {
            overlay.map();
        }
    }

    fn map(&self) {
        #[cfg(target_os = "linux")]
        if self.surface == Surface::Layer {
            return self.map_overlay();
        }
        self.settle();
        let token = self.scene().showing.activation_token.take();
        let _ = bring_forward(&self.window, token.as_deref());
        // Some window managers place a window as they like when it appears.
        self.settle();
        #[cfg(target_os = "linux")]
        if let Some(presses) = &self.presses {
            presses.listen();
        }
        self.shown();
    }

    fn unmap(&self) {
        self.scene().card = Card::Concealed;
        #[cfg(target_os = "linux")]
        {
            self.scene().input = Input::All;
            if let Some(presses) = &self.presses {
                presses.rest();
            }
            if let (Surface::Layer, Ok(overlay)) = (self.surface, Overlay::of(&self.window)) {
                overlay.unmap();
                self.scene().icon = None;
                return;
            }
        }
        let _ = self.window.hide();
    }

    /// What is on the screen now is what was asked for.
    fn shown(&self) {
        self.report_line(report::SHOWN);
        self.eval(PAINTED_SCRIPT);
        if self.audience == Audience::Nobody {
            self.eval(MEASURED_SCRIPT);
        }
    }

    /// The page's content has another height.
    fn resize(&self, height: f64) {
        let is_seen = {
            let mut scene = self.scene();
            let is_new = (scene.height - height).abs() > f64::EPSILON;
            scene.height = height;
            // The same height again would make the page tell it again.
            is_new && scene.visibility.is_on_screen()
        };
        if is_seen {
            self.settle();
        }
    }

    /// The desktop wants text of another size.
    #[cfg(target_os = "linux")]
    pub fn text_resized(&self) {
        if self.scene().visibility.is_on_screen() {
            self.settle();
        }
        self.eval(LAY_OUT_SCRIPT);
    }

    /// Gives the window its size and place.
    fn settle(&self) {
        let (icon, height) = {
            let scene = self.scene();
            (scene.icon, scene.height)
        };
        match self.surface {
            Surface::Placed => drop(put_beside(&self.window, icon, height)),
            Surface::Framed => drop(fit(&self.window, height)),
            #[cfg(target_os = "linux")]
            Surface::Layer => self.settle_card(),
            #[cfg(not(target_os = "linux"))]
            Surface::Layer => {}
            // The user moves and sizes a normal window.
            Surface::Normal => {}
        }
    }

    /// Where the icon is: at the click, or where it was at the last one. An overlay learns it from the pointer.
    fn find_icon(&self, showing: &Showing) {
        let (Surface::Placed, Ok(screens)) = (self.surface, screens(&self.window)) else { return };
        let clicked = match showing.cause {
            ShowCause::IconClicked { at } => clicked_icon(at, pointer(), &screens),
            ShowCause::Requested => None,
        };
        if let Some(icon) = clicked.and_then(|icon| remembered(icon, &screens)) {
            self.report_line(&report::icon_seen(icon));
        }
        let icon = clicked.or_else(|| recalled(showing.icon?, &screens));
        self.scene().icon = icon;
    }

    fn eval(&self, script: &str) {
        let _ = self.window.eval(script);
    }

    fn report_line(&self, line: &str) {
        self.report(Zeroizing::new(line.to_owned()));
    }

    /// Writes one line up. A whole line goes to the pipe without a stop in a buffer that would keep it.
    fn report(&self, line: Zeroizing<String>) {
        let mut whole = Zeroizing::new(Vec::with_capacity(line.len() + 1));
        whole.extend_from_slice(line.as_bytes());
        whole.push(b'\n');
        let written = std::io::stdout().write_all(&whole);
        if written.is_err() && self.audience == Audience::Resident {
            // Nobody is left to report to.
            process::exit(0);
        }
    }

    fn scene(&self) -> MutexGuard<'_, Scene> {
        self.scene.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The overlay's part of the stage.
#[cfg(target_os = "linux")]
impl Stage {
    /// The pointer is over the overlay: since it has just appeared, where the click was.
    pub fn pointer_entered(&self, at: Point) {
        {
            let mut scene = self.scene();
            let is_click = matches!(scene.showing.cause, ShowCause::IconClicked { .. });
            if !is_click || scene.icon.is_some() || scene.card == Card::Revealed {
                return;
            }
            scene.icon = Some(at);
        }
        self.stop_waiting_for_pointer();
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
        let before = std::mem::replace(&mut self.scene().input, input);
        if before != input {
            self.settle_card();
        }
    }

    /// The output has another size, or the overlay its first.
    pub fn overlay_resized(&self) {
        if self.scene().card != Card::Concealed {
            self.settle_card();
        }
    }

    /// Shows the card, if the page is ready: at the icon, or, when nobody has told where the pointer is, where the icon was
    /// last.
    pub fn stop_waiting_for_pointer(&self) {
        let is_due = {
            let mut scene = self.scene();
            let is_due = scene.visibility.is_on_screen() && scene.card == Card::Concealed;
            if is_due {
                scene.card = Card::Due;
            }
            is_due
        };
        if is_due {
            self.settle_card();
        }
    }

    fn map_overlay(&self) {
        if let Ok(overlay) = Overlay::of(&self.window) {
            overlay.map();
        }
        let awaits_pointer = {
            let mut scene = self.scene();
            let is_click = matches!(scene.showing.cause, ShowCause::IconClicked { .. });
            let awaits_pointer = is_click && scene.icon.is_none();
            if scene.card == Card::Concealed && !awaits_pointer {
                scene.card = Card::Due;
            }
            awaits_pointer
        };
        if awaits_pointer {
            let app = tauri::Manager::app_handle(&self.window).clone();
            gtk::glib::timeout_add_local_once(POINTER_PATIENCE, move || {
                if let Some(stage) = tauri::Manager::try_state::<Self>(&app) {
                    stage.stop_waiting_for_pointer();
                }
            });
        } else {
            self.settle_card();
        }
    }

    /// Puts the card where it belongs, and shows it if that is due.
    fn settle_card(&self) {
        let Ok(overlay) = Overlay::of(&self.window) else { return };
        let whole = overlay.size();
        if whole.width <= 1 || whole.height <= 1 {
            // Its size comes, and with it the next attempt.
            return;
        }
        let (first, place, icon, input) = {
            let mut scene = self.scene();
            if scene.card == Card::Concealed {
                return;
            }
            let screens = [Screen { bounds: whole, work: whole, scale: text_scale() }];
            let clicked = scene.icon;
            let icon = clicked.or_else(|| recalled(scene.showing.icon?, &screens));
            let size = LogicalSize { width: WIDTH, height: scene.height };
            let Some(place) = place(icon, size, &screens) else { return };
            let first = scene.card == Card::Due;
            scene.card = Card::Revealed;
            (first, place, clicked.and_then(|icon| remembered(icon, &screens)), scene.input)
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

/// Where the pointer is on the X server's screen. XWayland knows it only over its own windows.
fn pointer() -> Option<Point> {
    #[cfg(target_os = "linux")]
    return std::env::var_os("WAYLAND_DISPLAY").is_none().then(super::engine::pointer).flatten();
    #[cfg(not(target_os = "linux"))]
    None
}
