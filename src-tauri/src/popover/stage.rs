//! The popover on its stage: applies what the resident program, the page and the desktop do to the one window, and
//! reports. Must not know what is in a view or in a message for the resident program.

#[cfg_attr(target_os = "linux", path = "stage/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "stage/elsewhere.rs")]
mod system;

use std::io::Write;
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

use partner_balance_engine::messages::{Point, ShowCause, Showing};
use tauri::{WebviewWindow, WindowEvent};
use zeroize::Zeroizing;

use super::icon_place::{clicked_icon, from_desktop, recalled, remembered};
use super::page::{Hold, MEASURED_SCRIPT, PAINTED_SCRIPT, Posted, read_posted, receive_script};
use super::placement::Area;
use super::report;
use super::surface::{Choice, Surface};
use super::visibility::{Occurrence, Step, Visibility};
use super::window::{self, background, bring_forward, has_open_menu, height_for, put_beside, screens};

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
    /// The monitors as the desktop counts pixels, if otherwise than the window's display server.
    desktop: Vec<Area>,
    audience: Audience,
    /// What this system needs to know of the mouse.
    mouse: system::Mouse,
    scene: Mutex<Scene>,
}

/// What changes.
struct Scene {
    visibility: Visibility,
    showing: Showing,
    /// How often it was asked for: what was begun for one showing doesn't concern the next.
    showings: u64,
    /// Where the icon is, as far as it is known.
    icon: Option<Point>,
    /// Where a placed window belongs.
    place: Option<Area>,
    height: f64,
    /// What was last asked of a window with a frame.
    asked: Option<Asked>,
    hold: Hold,
    /// What changes on this system alone.
    system: system::Scene,
    /// Messages for a page that doesn't listen yet; none once it does.
    backlog: Option<Vec<String>>,
}

/// A request for another height of a window with a frame, in pixels of the page.
#[derive(Clone, Copy)]
struct Asked {
    /// The page's height then; none before the window is on the screen.
    before: Option<f64>,
    wanted: f64,
}

impl Asked {
    /// Whether nobody else has sized the window since.
    fn explains(self, present: Option<f64>) -> bool {
        let is_near = |height: f64| present.is_none_or(|present| (height - present).abs() <= 2.0);
        // Before it was on the screen nobody could.
        is_near(self.wanted) || self.before.is_none_or(is_near)
    }
}

impl Stage {
    /// A stage for a window that is still hidden, with a page of this height until it tells its own.
    pub fn new(window: WebviewWindow, Choice { surface, desktop }: Choice, audience: Audience, height: f64) -> Self {
        let scene = Scene {
            visibility: Visibility::Loading,
            showing: Showing { cause: ShowCause::Requested, icon: None, activation_token: None },
            showings: 0,
            icon: None,
            place: None,
            height,
            asked: None,
            hold: Hold::Free,
            system: system::Scene::default(),
            backlog: Some(Vec::new()),
        };
        Self { window, surface, desktop, audience, mouse: system::Mouse::default(), scene: Mutex::new(scene) }
    }

    /// The resident program wants the window.
    pub fn show(&self, showing: Showing) {
        self.find_icon(&showing);
        self.cover_for(&showing);
        {
            let mut scene = self.scene();
            scene.showing = showing;
            scene.showings += 1;
        }
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
                let backlog = self.scene().backlog.take().unwrap_or_default();
                for message in backlog {
                    self.eval(&receive_script(&message));
                }
                self.report(message);
                self.occurred(Occurrence::PageReady);
            }
            Posted::Loaded => self.occurred(Occurrence::PageReady),
            Posted::Painted => self.report_line(report::PAINTED),
            Posted::Close => self.occurred(Occurrence::HideAsked),
            Posted::Height { px } => self.resize(height_for(px)),
            Posted::Hold(hold) => self.hold(hold),
            Posted::Upward => self.report(message),
            Posted::Refused => {}
        }
    }

    /// Something happened to the window.
    #[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
    pub fn window_event(&self, event: &WindowEvent) {
        match event {
            WindowEvent::Focused(true) => {
                self.focus_gained();
                self.occurred(Occurrence::FocusGained);
            }
            WindowEvent::Focused(false) => self.focus_lost(),
            WindowEvent::Resized(_) => self.resized(),
            WindowEvent::CloseRequested { api, .. } if self.audience == Audience::Resident => {
                api.prevent_close();
                self.occurred(Occurrence::HideAsked);
            }
            // An overlay has none.
            WindowEvent::ThemeChanged(theme) if self.surface != Surface::Layer => {
                let _ = self.window.set_background_color(Some(background(*theme)));
            }
            _ => {}
        }
    }

    /// Some window managers resize a window without moving it where it was told to go at the same time (Muffin). Moving
    /// resizes nothing. A window with a frame shows only now how high that is.
    fn resized(&self) {
        let (place, is_on_screen) = {
            let scene = self.scene();
            (scene.place, scene.visibility.is_on_screen())
        };
        match self.surface {
            Surface::Placed => {}
            Surface::Framed | Surface::Normal if is_on_screen => return self.settle(),
            Surface::Framed | Surface::Normal | Surface::Layer => return,
        }
        if let (Some(place), Ok(position)) = (place, self.window.outer_position())
            && (position.x, position.y) != (place.x, place.y)
        {
            let _ = self.window.set_position(tauri::PhysicalPosition::new(place.x, place.y));
        }
    }

    /// Another window has the focus, and didn't only follow the mouse.
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
                let showing = self.scene().showings;
                self.report_line(&report::Hidden { reason, showing }.line());
                if self.scene().hold == Hold::Held {
                    // Only the form holds the window. Whatever was typed into it is not to linger.
                    self.report_line(report::FORM_LEFT);
                }
            }
        }
    }

    fn map(&self) {
        let token = self.scene().showing.activation_token.take();
        if self.surface == Surface::Layer {
            return self.map_overlay(token.as_deref());
        }
        self.settle();
        let _ = bring_forward(&self.window, token.as_deref());
        // Some window managers place a window as they like when it appears.
        self.settle();
        self.listen_to_mouse();
        self.complete_startup(token.as_deref());
        self.shown();
    }

    fn unmap(&self) {
        self.rest_from_mouse();
        match self.surface {
            Surface::Layer => self.unmap_overlay(),
            Surface::Placed | Surface::Framed | Surface::Normal => drop(self.window.hide()),
        }
    }

    /// What is on the screen now is what was asked for.
    fn shown(&self) {
        self.report_line(report::SHOWN);
        self.eval(PAINTED_SCRIPT);
        if self.audience == Audience::Nobody {
            self.eval(MEASURED_SCRIPT);
        }
    }

    fn hold(&self, hold: Hold) {
        self.scene().hold = hold;
        self.settle_input();
    }

    /// The page's content has another height.
    fn resize(&self, height: f64) {
        let is_seen = {
            let mut scene = self.scene();
            if (scene.height - height).abs() <= f64::EPSILON {
                // The same height again would make the page tell it again.
                return;
            }
            scene.height = height;
            scene.visibility.is_on_screen()
        };
        self.report_line(&report::HeightSeen { px: height }.line());
        if is_seen {
            self.settle();
        }
    }

    /// Gives the window its size and place.
    fn settle(&self) {
        let (icon, height) = {
            let scene = self.scene();
            (scene.icon, scene.height)
        };
        match self.surface {
            Surface::Placed => {
                if let Ok(Some(place)) = put_beside(&self.window, icon, height) {
                    self.scene().place = Some(place);
                    self.settle_backdrop();
                }
            }
            Surface::Layer => self.settle_card(),
            Surface::Framed | Surface::Normal => drop(self.follow_height(height)),
        }
    }

    /// A window with a frame is as high as its page: a popover always, a normal window until the user, or a tiling window
    /// manager, has given it another size. What was asked for last may not have happened yet, and is asked for again only
    /// once the window is on the screen: before, the toolkit doesn't know how high the frame is that it draws itself.
    fn follow_height(&self, wanted: f64) -> tauri::Result<()> {
        let before = window::page_height(&self.window)?;
        let asked = self.scene().asked;
        let ask = Asked { before, wanted };
        let is_ours = asked.is_none_or(|asked| asked.explains(before));
        let is_new = asked.is_none_or(|asked| asked.wanted != wanted || asked.before.is_none() && before.is_some());
        if is_new && (is_ours || self.surface == Surface::Framed) {
            self.scene().asked = Some(ask);
            window::resize_framed(&self.window, wanted)?;
        }
        Ok(())
    }

    /// Where the icon is: at the click, or where it was at the last one. An overlay learns it from the pointer.
    fn find_icon(&self, showing: &Showing) {
        let (Surface::Placed, Ok(screens)) = (self.surface, screens(&self.window)) else { return };
        let clicked = match showing.cause {
            ShowCause::IconClicked { at } => {
                let host = at.map(|at| from_desktop(at, &self.desktop, &screens));
                clicked_icon(host, system::pointer(), &screens)
            }
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
