//! What opens and closes the popover: clicks on the icon, menu rows, a second start, a clicked notification. Passes the
//! page's requests to the runner and the runner's views to the page; must not know what is in either.

use partner_balance_core::menu::Command;
use partner_balance_core::page::ViewModel;
use partner_balance_core::text;
use partner_balance_engine::messages::{FromPopover, Outcome};
use partner_balance_engine::runner::Input;
use partner_balance_platform::notification::{Notice, Notifier, Urgency};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};

use super::Start;
use super::icon_file::IconFile;
use crate::popover::parent::{Clicked, Ending, IconClick, Popover, PopoverEvent};
use crate::popover::style::Style;

/// Of the notifications that no window opens only the newest stays.
const NO_WINDOW_KEY: &str = "no-window";

/// What the desktop's parts want of the popover.
#[derive(Debug)]
pub enum Wanted {
    /// A left click on the icon.
    Click(IconClick),
    /// A row of the menu was chosen.
    Choose {
        command: Command,
        /// The desktop's leave to take the keyboard, if it gave one.
        activation_token: Option<String>,
    },
    /// Somebody wants to see the program: a second start, a clicked notification.
    Show {
        /// The desktop's leave to take the keyboard, if it gave one.
        activation_token: Option<String>,
    },
    /// The view has changed.
    View(Box<ViewModel>),
    /// The answer to a request of the page.
    Reply { id: u32, outcome: Outcome },
    /// The process that saw a typed secret should end.
    DiscardForm,
    /// Whether the icon can be seen.
    Tray(TrayPresence),
}

/// Whether the icon can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrayPresence {
    /// It is in a tray.
    Seen,
    /// There is no tray: the popover is a normal window.
    Missing,
}

/// The popover and what is needed to open it.
pub struct Front {
    popover: Popover,
    runner: UnboundedSender<Input>,
    view: Option<ViewModel>,
    tray: Option<TrayPresence>,
    /// Somebody wants to see the program, and it isn't known yet what and where.
    pending: Option<Pending>,
    /// Somebody wants to see the popover, and it has not been painted yet.
    is_awaited: bool,
    icon: IconFile,
    notifier: Notifier,
}

/// A wish to see the program.
#[derive(Default)]
struct Pending {
    activation_token: Option<String>,
}

impl Front {
    pub fn new(
        mut popover: Popover,
        runner: UnboundedSender<Input>,
        start: Start,
        icon: IconFile,
        notifier: Notifier,
    ) -> Self {
        if let Some(place) = icon.read() {
            popover.remember_icon(place);
        }
        let pending = match start {
            Start::ByHand => Some(Pending { activation_token: given_at_start() }),
            Start::AtLogin => None,
        };
        Self { popover, runner, view: None, tray: None, pending, is_awaited: false, icon, notifier }
    }

    /// Runs until the program ends.
    pub async fn run(
        mut self,
        mut wants: UnboundedReceiver<Wanted>,
        mut popover_heard: UnboundedReceiver<PopoverEvent>,
    ) {
        loop {
            tokio::select! {
                Some(wanted) = wants.recv() => self.take(wanted),
                Some(event) = popover_heard.recv() => self.hear(event),
                else => break,
            }
        }
    }

    fn take(&mut self, wanted: Wanted) {
        match wanted {
            Wanted::Click(click) => self.click(click),
            Wanted::Choose { command, activation_token } => self.choose(command, activation_token),
            Wanted::Show { activation_token } => self.show(activation_token),
            Wanted::View(view) => {
                self.popover.update((*view).clone());
                self.view = Some(*view);
                self.show_if_pending();
            }
            Wanted::Reply { id, outcome } => self.popover.reply(id, outcome),
            Wanted::DiscardForm => self.discard_form(),
            Wanted::Tray(presence) => {
                self.tray = Some(presence);
                self.show_if_pending();
            }
        }
    }

    fn choose(&mut self, command: Command, activation_token: Option<String>) {
        match command {
            Command::ShowBalance | Command::ShowAge | Command::Open => self.show(activation_token),
            Command::OpenSettings => {
                self.show(activation_token);
                self.popover.open_settings();
            }
            Command::Refresh => self.tell(Input::Refresh),
            Command::OpenPortal => self.tell(Input::OpenPortal),
            Command::Quit => self.quit(),
        }
    }

    fn click(&mut self, click: IconClick) {
        let activation_token = click.activation_token.clone();
        let Some(view) = self.view.clone() else { return leave_unused(activation_token) };
        match self.popover.click(click, || view) {
            Clicked::Shown => {
                self.is_awaited = true;
                self.tell(Input::PopoverOpened);
            }
            Clicked::Hidden => {
                leave_unused(activation_token);
                self.tell(Input::PopoverClosed);
            }
            Clicked::Left => leave_unused(activation_token),
        }
    }

    fn show(&mut self, activation_token: Option<String>) {
        self.pending = Some(Pending { activation_token });
        self.show_if_pending();
    }

    /// Waits for the first view and for whether there is a tray: both take a moment at start.
    fn show_if_pending(&mut self) {
        let (Some(view), Some(tray)) = (self.view.clone(), self.tray) else { return };
        let Some(Pending { activation_token }) = self.pending.take() else { return };
        let style = match tray {
            TrayPresence::Seen => Style::Popup,
            TrayPresence::Missing => Style::Window,
        };
        self.is_awaited = true;
        self.popover.show(view, style, activation_token);
        self.tell(Input::PopoverOpened);
    }

    fn hear(&mut self, event: PopoverEvent) {
        match event {
            PopoverEvent::Message(FromPopover::Hidden { .. }) => self.tell_if_closed(),
            PopoverEvent::ReplacedClosed { showing } => {
                self.popover.hide_showing(showing);
                self.tell_if_closed();
            }
            PopoverEvent::Message(FromPopover::FormLeft) => self.discard_form(),
            PopoverEvent::Message(FromPopover::Quit) => self.quit(),
            PopoverEvent::Message(FromPopover::IconSeen { place }) => {
                self.popover.remember_icon(place);
                if self.icon.read() != Some(place) {
                    self.icon.write(place);
                }
            }
            PopoverEvent::Message(message) => self.tell(Input::Page(message)),
            PopoverEvent::Shown => {
                // What came between being asked for and being there was not for a hidden window.
                if let Some(view) = self.view.clone() {
                    self.popover.update(view);
                }
                self.tell(Input::PopoverSeen);
            }
            PopoverEvent::HeightSeen { px } => self.popover.remember_height(px),
            PopoverEvent::Painted => self.is_awaited = false,
            PopoverEvent::Ended { ending } => {
                tracing::info!(?ending, "the popover's process has ended");
                if let Ending::NotStarted(reason) | Ending::Crashed(reason) = ending {
                    self.complain(&reason);
                }
                self.tell_if_closed();
            }
        }
    }

    /// A popover that is shown again by now is not closed.
    fn tell_if_closed(&self) {
        if !self.popover.is_shown() {
            self.tell(Input::PopoverClosed);
        }
    }

    /// Somebody wanted to see the popover and doesn't: that can be said only outside it.
    fn complain(&mut self, reason: &str) {
        if !std::mem::take(&mut self.is_awaited) {
            return;
        }
        let (summary, body) = text::no_window(reason);
        let notice = Notice { summary, body, urgency: Urgency::Normal, replaces: Some(NO_WINDOW_KEY.to_owned()) };
        let notifier = self.notifier.clone();
        tokio::spawn(async move {
            if let Err(error) = notifier.show(notice).await {
                tracing::warn!(%error, "nobody was told that the popover can't open");
            }
        });
    }

    /// Another process takes the place of the one into which a secret may have been typed; none, when it is hidden.
    fn discard_form(&mut self) {
        if let Some(view) = self.view.clone() {
            self.popover.replace(view);
        }
    }

    fn quit(&mut self) {
        self.popover.end();
        self.tell(Input::Quit);
    }

    fn tell(&self, input: Input) {
        // The runner is gone only when the program ends.
        let _ = self.runner.send(input);
    }
}

/// The leave to take the keyboard that this program was started with: by whoever started it, for its first window.
fn given_at_start() -> Option<String> {
    std::env::var("XDG_ACTIVATION_TOKEN").ok().filter(|token| !token.is_empty())
}

/// A desktop that has given leave to take the keyboard need not wait for a window.
fn leave_unused(activation_token: Option<String>) {
    #[cfg(target_os = "linux")]
    if let Some(token) = activation_token {
        tokio::task::spawn_blocking(move || crate::popover::startup::complete(&token));
    }
    #[cfg(not(target_os = "linux"))]
    let _ = activation_token;
}
