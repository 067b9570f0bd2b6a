//! The popover on its stage: applies what the resident program, the page and the desktop do to the one window, and
//! reports. Must not know what is in a view or in a message for the resident program.

use std::io::Write;
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

use partner_balance_core::messages::{HiddenReason, Point};
use tauri::{WebviewWindow, WindowEvent};
use zeroize::Zeroizing;

use super::page::{Hold, MEASURED_SCRIPT, PAINTED_SCRIPT, Posted, read_posted, receive_script};
use super::report;
use super::style::Style;
use super::visibility::{Occurrence, Step, Visibility};
use super::window::{FIRST_HEIGHT, background, bring_forward, has_open_menu, height_for, put_beside};

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
    style: Style,
    audience: Audience,
    scene: Mutex<Scene>,
}

/// What changes.
struct Scene {
    visibility: Visibility,
    click: Option<Point>,
    height: f64,
    hold: Hold,
    /// Messages for a page that doesn't listen yet; none once it does.
    backlog: Option<Vec<String>>,
}

impl Stage {
    /// A stage for a window that is still hidden.
    pub fn new(window: WebviewWindow, style: Style, audience: Audience) -> Self {
        let scene = Scene {
            visibility: Visibility::Loading,
            click: None,
            height: FIRST_HEIGHT,
            hold: Hold::Free,
            backlog: Some(Vec::new()),
        };
        Self { window, style, audience, scene: Mutex::new(scene) }
    }

    /// The resident program wants the window at the tray icon that was clicked.
    pub fn show(&self, click: Option<Point>) {
        self.scene().click = click;
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
            WindowEvent::Focused(true) => self.occurred(Occurrence::FocusGained),
            WindowEvent::Focused(false) if self.goes_with_focus() => {
                self.occurred(Occurrence::FocusLost);
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

    /// Whether the window goes when another one gets the focus.
    fn goes_with_focus(&self) -> bool {
        self.style == Style::Popup && self.scene().hold == Hold::Free && !has_open_menu()
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
            Step::Map => self.map(),
            Step::Unmap(reason) => {
                let _ = self.window.hide();
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

    fn map(&self) {
        self.settle();
        let _ = bring_forward(&self.window);
        // Some window managers place a window as they like when it appears.
        self.settle();
        self.report_line(report::SHOWN);
        self.eval(PAINTED_SCRIPT);
        if self.audience == Audience::Nobody {
            self.eval(MEASURED_SCRIPT);
        }
    }

    /// The page's content has another height.
    fn resize(&self, height: f64) {
        let is_on_screen = {
            let mut scene = self.scene();
            scene.height = height;
            scene.visibility.is_on_screen()
        };
        if is_on_screen && self.style == Style::Popup {
            self.settle();
        }
    }

    /// Gives the window its size and place.
    fn settle(&self) {
        let (click, height) = {
            let scene = self.scene();
            (scene.click, scene.height)
        };
        match self.style {
            Style::Popup => drop(put_beside(&self.window, click, height)),
            // The user moves and sizes a normal window.
            Style::Window => {}
        }
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
