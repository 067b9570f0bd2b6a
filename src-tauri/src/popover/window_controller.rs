//! Controls the popover's one window: applies events of the resident program, the page and the desktop to it, and reports
//! to the resident program. Must not know what is in a view or in a message for the resident program.

#[cfg_attr(target_os = "linux", path = "window_controller/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "window_controller/elsewhere.rs")]
mod system;

use std::io::Write;
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

use partner_balance_engine::messages::{Point, ShowCause, Showing};
use tauri::{WebviewWindow, WindowEvent};
use zeroize::Zeroizing;

use super::icon_place::{clicked_icon, from_desktop, recalled, remembered};
use super::page::{MEASURED_SCRIPT, PAINTED_SCRIPT, PageMessage, Pin, read_page_message, receive_script};
use super::placement::Rectangle;
use super::report::{FORM_LEFT, Report};
use super::surface::{Surface, SurfaceSetup};
use super::visibility::{Action, Event, Visibility};
use super::window::{self, background, bring_forward, has_open_menu, height_for, monitors, put_beside};

/// Whether a resident program started this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parent {
    /// It did, and is at the other end of the pipes: closing the window hides it.
    Resident,
    /// It didn't: a fixture is shown, and closing the window ends the process.
    None,
}

/// The window and its state.
pub struct WindowController {
    window: WebviewWindow,
    surface: Surface,
    /// The monitors in the desktop's coordinates, where those differ from the window's display server.
    desktop_monitors: Vec<Rectangle>,
    parent: Parent,
    /// Mouse events outside the window, where the system needs them.
    #[cfg_attr(target_os = "macos", expect(dead_code, reason = "there the focus tells all"))]
    mouse: system::Mouse,
    state: Mutex<State>,
}

/// The mutable state.
struct State {
    visibility: Visibility,
    showing: Showing,
    /// How many `Show` messages were received: a timer that was started for one must not act on the next.
    show_count: u64,
    /// Where the icon is, if that is known.
    icon: Option<Point>,
    /// The position of a placed window.
    place: Option<Rectangle>,
    height: f64,
    /// The last height that was requested for a window with a frame.
    size_request: Option<SizeRequest>,
    pin: Pin,
    /// State that only this operating system needs.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "the others need none"))]
    system: system::State,
    /// Messages for a page that isn't ready yet; none once it is.
    backlog: Option<Vec<String>>,
}

/// A request for another height of a window with a frame, in pixels of the page.
#[derive(Clone, Copy)]
struct SizeRequest {
    /// The page's height before the request; none before the window is on the screen.
    before: Option<f64>,
    wanted: f64,
}

impl SizeRequest {
    /// Whether the present height follows from this request: nobody else has resized the window since.
    fn explains(self, present: Option<f64>) -> bool {
        let is_near = |height: f64| present.is_none_or(|present| (height - present).abs() <= 2.0);
        // Before it was on the screen nobody could resize it.
        is_near(self.wanted) || self.before.is_none_or(is_near)
    }
}

impl WindowController {
    /// For a window that is still hidden, with a page of this height until it reports its own.
    pub fn new(
        window: WebviewWindow,
        SurfaceSetup { surface, desktop_monitors }: SurfaceSetup,
        parent: Parent,
        height: f64,
    ) -> Self {
        let state = State {
            visibility: Visibility::Loading,
            showing: Showing { cause: ShowCause::Requested, icon: None, activation_token: None },
            show_count: 0,
            icon: None,
            place: None,
            height,
            size_request: None,
            pin: Pin::Unpinned,
            system: Default::default(),
            backlog: Some(Vec::new()),
        };
        Self { window, surface, desktop_monitors, parent, mouse: Default::default(), state: Mutex::new(state) }
    }

    /// The resident program wants the window.
    pub fn show(&self, showing: Showing) {
        self.find_icon(&showing);
        self.set_coverage(&showing);
        {
            let mut state = self.state();
            state.showing = showing;
            state.show_count += 1;
        }
        self.apply(Event::ShowRequested);
    }

    /// The resident program wants the window hidden.
    pub fn hide(&self) {
        self.apply(Event::HideRequested);
    }

    /// Sends a message to the page, as soon as the page is ready.
    pub fn send_to_page(&self, message_json: String) {
        let mut state = self.state();
        match &mut state.backlog {
            Some(backlog) => backlog.push(message_json),
            None => {
                drop(state);
                self.eval(&receive_script(&message_json));
            }
        }
    }

    /// A message from the page. It may hold a secret: nothing of it is kept.
    pub fn on_page_message(&self, message: Zeroizing<String>) {
        match read_page_message(&message) {
            PageMessage::Ready => {
                let backlog = self.state().backlog.take().unwrap_or_default();
                for message in backlog {
                    self.eval(&receive_script(&message));
                }
                self.send(message);
                self.apply(Event::PageReady);
            }
            PageMessage::Loaded => self.apply(Event::PageReady),
            PageMessage::Painted => self.report(Report::Painted),
            PageMessage::Close => self.apply(Event::HideRequested),
            PageMessage::Height { px } => self.resize(height_for(px)),
            PageMessage::Pin(pin) => self.pin(pin),
            PageMessage::ForResident => self.send(message),
            PageMessage::Rejected => {}
        }
    }

    /// An event of the window.
    #[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
    pub fn window_event(&self, event: &WindowEvent) {
        match event {
            WindowEvent::Focused(true) => {
                self.focus_gained();
                self.apply(Event::FocusGained);
            }
            WindowEvent::Focused(false) => self.focus_lost(),
            WindowEvent::Resized(_) => self.resized(),
            WindowEvent::CloseRequested { api, .. } if self.parent == Parent::Resident => {
                api.prevent_close();
                self.apply(Event::HideRequested);
            }
            // An overlay has no background.
            WindowEvent::ThemeChanged(theme) if self.surface != Surface::Layer => {
                let _ = self.window.set_background_color(Some(background(*theme)));
            }
            _ => {}
        }
    }

    /// A window manager that gets a new size and position at once may only resize (Muffin): the position is set again. Of a
    /// window with a frame the page's height is known only now.
    fn resized(&self) {
        let (place, is_on_screen) = {
            let state = self.state();
            (state.place, state.visibility.is_on_screen())
        };
        match self.surface {
            Surface::Placed => {}
            Surface::Framed | Surface::Normal if is_on_screen => return self.update_geometry(),
            Surface::Framed | Surface::Normal | Surface::Layer => return,
        }
        if let (Some(place), Ok(position)) = (place, self.window.outer_position())
            && (position.x, position.y) != (place.x, place.y)
        {
            let _ = self.window.set_position(tauri::PhysicalPosition::new(place.x, place.y));
        }
    }

    /// Hides the window after it has lost the focus, unless it is pinned or a menu of its own has the focus.
    fn hide_on_focus_loss(&self) {
        let hides = match self.surface {
            Surface::Placed | Surface::Framed => true,
            // It covers the output, and hides at a press outside its content.
            Surface::Layer => false,
            Surface::Normal => false,
        };
        let is_unpinned = self.state().pin == Pin::Unpinned;
        if hides && is_unpinned && !has_open_menu() {
            self.apply(Event::FocusLost);
        }
    }

    fn apply(&self, event: Event) {
        let action = {
            let mut state = self.state();
            let (visibility, action) = state.visibility.after(event);
            state.visibility = visibility;
            action
        };
        match action {
            Action::Nothing => {}
            Action::Prepare => self.prepare(),
            Action::Map => self.map(),
            Action::Unmap(reason) => {
                self.unmap();
                let show_count = self.state().show_count;
                self.report(Report::Hidden { reason, show_count });
                if self.state().pin == Pin::Pinned {
                    // Only the form pins the window: the process may have seen a secret and is to end.
                    self.send(Zeroizing::new(FORM_LEFT.to_owned()));
                }
            }
        }
    }

    fn map(&self) {
        let token = self.state().showing.activation_token.take();
        if self.surface == Surface::Layer {
            return self.map_overlay(token.as_deref());
        }
        self.update_geometry();
        let _ = bring_forward(&self.window, token.as_deref());
        // Some window managers choose the position of a window when it is mapped.
        self.update_geometry();
        self.enable_mouse_watch();
        self.complete_startup(token.as_deref());
        self.shown();
    }

    fn unmap(&self) {
        self.disable_mouse_watch();
        match self.surface {
            Surface::Layer => self.unmap_overlay(),
            Surface::Placed | Surface::Framed | Surface::Normal => drop(window::hide(&self.window)),
        }
    }

    /// Reports that the window is on the screen.
    fn shown(&self) {
        self.report(Report::Shown);
        self.eval(PAINTED_SCRIPT);
        if self.parent == Parent::None {
            self.eval(MEASURED_SCRIPT);
        }
    }

    fn pin(&self, pin: Pin) {
        self.state().pin = pin;
        self.update_input_region();
    }

    /// The height of the page's content has changed.
    fn resize(&self, height: f64) {
        let is_seen = {
            let mut state = self.state();
            if (state.height - height).abs() <= f64::EPSILON {
                // Setting the same height would make the page report it again.
                return;
            }
            state.height = height;
            state.visibility.is_on_screen()
        };
        self.report(Report::HeightSeen { px: height });
        if is_seen {
            self.update_geometry();
        }
    }

    /// Sets the window's size and position.
    fn update_geometry(&self) {
        let (icon, height) = {
            let state = self.state();
            (state.icon, state.height)
        };
        match self.surface {
            Surface::Placed => {
                if let Ok(Some(place)) = put_beside(&self.window, icon, height) {
                    self.state().place = Some(place);
                    self.update_backdrop();
                }
            }
            Surface::Layer => self.place_content(),
            Surface::Framed | Surface::Normal => drop(self.request_height(height)),
        }
    }

    /// A window with a frame is as high as its page: a popover always, a normal window until the user, or a tiling window
    /// manager, has resized it. The last request may not have taken effect yet. It is repeated only once the window is on
    /// the screen: before, the toolkit doesn't know the height of the frame that it draws itself.
    fn request_height(&self, wanted: f64) -> tauri::Result<()> {
        let before = window::page_height(&self.window)?;
        let size_request = self.state().size_request;
        let request = SizeRequest { before, wanted };
        let is_ours = size_request.is_none_or(|size_request| size_request.explains(before));
        let is_new = size_request.is_none_or(|size_request| {
            size_request.wanted != wanted || size_request.before.is_none() && before.is_some()
        });
        if is_new && (is_ours || self.surface == Surface::Framed) {
            self.state().size_request = Some(request);
            window::resize_framed(&self.window, wanted)?;
        }
        Ok(())
    }

    /// Finds the icon's position: that of the click, or of the last one. An overlay gets it from the pointer.
    fn find_icon(&self, showing: &Showing) {
        let (Surface::Placed, Ok(monitors)) = (self.surface, monitors(&self.window)) else { return };
        let clicked = match showing.cause {
            ShowCause::IconClicked { at } => {
                let host = at.map(|at| from_desktop(at, &self.desktop_monitors, &monitors));
                clicked_icon(host, system::pointer(), &monitors)
            }
            ShowCause::Requested => None,
        };
        if let Some(icon) = clicked.and_then(|icon| remembered(icon, &monitors)) {
            self.report(Report::IconSeen { place: icon });
        }
        let icon = clicked.or_else(|| recalled(showing.icon?, &monitors));
        self.state().icon = icon;
    }

    fn eval(&self, script: &str) {
        let _ = self.window.eval(script);
    }

    fn report(&self, report: Report) {
        self.send(Zeroizing::new(report.line()));
    }

    /// Writes one line to the resident program. With its line end in one write, so that standard output's buffer keeps no
    /// copy.
    fn send(&self, line: Zeroizing<String>) {
        let mut whole = Zeroizing::new(Vec::with_capacity(line.len() + 1));
        whole.extend_from_slice(line.as_bytes());
        whole.push(b'\n');
        let written = std::io::stdout().write_all(&whole);
        if written.is_err() && self.parent == Parent::Resident {
            // The resident program is gone.
            process::exit(0);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
