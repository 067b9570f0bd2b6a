//! Opens and closes the popover: on clicks on the icon, menu rows, a second start, a clicked notification. Passes the
//! page's requests to the runner and the runner's views to the page; must not know what is in either.

use std::sync::Arc;

use partner_balance_core::account::AccountKey;
use partner_balance_core::alerts::{SnoozeChoice, SnoozeRequest};
use partner_balance_core::language::Words;
use partner_balance_core::menu::Command;
use partner_balance_core::page::{Place, ViewModel};
use partner_balance_core::text;
use partner_balance_core::updates::UpdatePage;
use partner_balance_engine::messages::{FromPopover, Outcome};
use partner_balance_engine::runner::{Input, Start};
use partner_balance_platform::notification::{Notification, Notifier, Urgency};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};

use super::icon_file::IconFile;
use super::own_program::OwnProgram;
use crate::popover::parent::{ClickEffect, Ending, IconClick, Popover, PopoverEvent};
use crate::popover::style::Style;
use crate::popover::web_view;

/// A newer notification of this kind replaces an older one.
const NO_WINDOW_KEY: &str = "no-window";

/// Messages from the tray, the runner and the watches.
#[derive(Debug)]
pub enum ToPresenter {
    /// A left click on the icon.
    Click(IconClick),
    /// A row of the menu was chosen.
    Choose {
        command: Command,
        /// The account that the row is about, if it is about one.
        account: Option<AccountKey>,
        /// The desktop's activation token, which lets a window take the keyboard focus; if it gave one.
        activation_token: Option<String>,
    },
    /// Show the popover: a second start, a clicked notification.
    Show {
        /// Which account, if one is meant.
        account: Option<AccountKey>,
        /// The desktop's activation token, which lets a window take the keyboard focus; if it gave one.
        activation_token: Option<String>,
    },
    /// The user's language has changed. The view in it follows.
    Speak(Arc<Words>),
    /// The view has changed.
    View(Box<ViewModel>),
    /// The answer to a request of the page.
    Reply { id: u32, outcome: Outcome },
    /// End the process into which a secret was typed.
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
pub struct Presenter {
    popover: Popover,
    runner: UnboundedSender<Input>,
    view: Option<ViewModel>,
    tray: Option<TrayPresence>,
    /// A request to show the popover that came before the first view, or before it was known whether there is a tray.
    pending: Option<Pending>,
    /// The popover was asked for and has not been painted yet.
    is_awaited: bool,
    icon: IconFile,
    notifier: Notifier,
    own_program: OwnProgram,
    words: Arc<Words>,
}

/// A request to show the popover.
#[derive(Default)]
struct Pending {
    /// What the view is to show first, if something is meant.
    place: Option<Place>,
    screen: Screen,
    activation_token: Option<String>,
}

/// The page's screen that is to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Screen {
    /// Whichever it shows by itself.
    #[default]
    First,
    /// The settings of the account in the view.
    Settings,
}

impl Presenter {
    pub fn new(
        mut popover: Popover,
        runner: UnboundedSender<Input>,
        start: Start,
        icon: IconFile,
        notifier: Notifier,
        own_program: OwnProgram,
        words: Arc<Words>,
    ) -> Self {
        if let Some(place) = icon.read() {
            popover.remember_icon(place);
        }
        let pending = match start {
            Start::WithWindow => Some(Pending { activation_token: token_from_environment(), ..Pending::default() }),
            Start::InBackground => None,
        };
        Self { popover, runner, view: None, tray: None, pending, is_awaited: false, icon, notifier, own_program, words }
    }

    /// Runs until the program ends.
    pub async fn run(
        mut self,
        mut messages: UnboundedReceiver<ToPresenter>,
        mut popover_events: UnboundedReceiver<PopoverEvent>,
    ) {
        loop {
            tokio::select! {
                Some(message) = messages.recv() => self.on_message(message),
                Some(event) = popover_events.recv() => self.on_popover_event(event),
                else => break,
            }
        }
    }

    fn on_message(&mut self, message: ToPresenter) {
        match message {
            ToPresenter::Click(click) => self.click(click),
            ToPresenter::Choose { command, account, activation_token } => {
                self.choose(command, account, activation_token);
            }
            ToPresenter::Show { account, activation_token } => self.show(account.map(Place::Account), activation_token),
            ToPresenter::Speak(words) => {
                self.popover.speak(Arc::clone(&words));
                self.words = words;
            }
            ToPresenter::View(view) => {
                self.popover.update((*view).clone());
                self.view = Some(*view);
                self.show_if_pending();
            }
            ToPresenter::Reply { id, outcome } => self.popover.reply(id, outcome),
            ToPresenter::DiscardForm => self.discard_form(),
            ToPresenter::Tray(presence) => {
                self.tray = Some(presence);
                self.show_if_pending();
            }
        }
    }

    fn choose(&mut self, command: Command, account: Option<AccountKey>, activation_token: Option<String>) {
        match command {
            Command::ShowBalance
            | Command::ShowDaysLeft
            | Command::ShowAge
            | Command::ShowSnooze
            | Command::ShowAccount(_)
            | Command::Open => self.show(account.map(Place::Account), activation_token),
            Command::ShowMoreAccounts => self.show(Some(Place::List), activation_token),
            Command::OpenSettings => {
                // It stays this account's, whichever becomes the most urgent.
                let account = self.view.as_ref().and_then(|view| view.account.as_ref());
                let place = account.map(|account| Place::Account(account.key.clone()));
                self.show_at(Pending { place, screen: Screen::Settings, activation_token });
            }
            Command::Refresh => self.tell(Input::Refresh),
            Command::OpenPortal => self.tell(Input::OpenPortal),
            Command::SnoozeDay => self.snooze(account, Some(SnoozeChoice::Day.into())),
            Command::SnoozeUntilToppedUp => self.snooze(account, Some(SnoozeChoice::UntilToppedUp.into())),
            Command::EndSnooze => self.snooze(account, None),
            Command::ShowReleaseNotes => self.tell(Input::OpenUpdatePage(UpdatePage::Notes)),
            Command::GetUpdate => self.tell(Input::OpenUpdatePage(UpdatePage::Download)),
            Command::Restart => self.restart(),
            Command::Quit => self.quit(),
        }
    }

    /// Snoozes the alerts of an account, or ends that.
    fn snooze(&self, account: Option<AccountKey>, request: Option<SnoozeRequest>) {
        self.tell(Input::Snooze { account, request });
    }

    fn click(&mut self, click: IconClick) {
        let activation_token = click.activation_token.clone();
        let Some(view) = self.view.clone() else { return complete_startup(activation_token) };
        // The click is the newer wish.
        self.pending = None;
        match self.popover.click(click, || view) {
            ClickEffect::Shown => {
                self.is_awaited = true;
                self.tell(Input::PopoverOpened);
            }
            ClickEffect::Hidden => {
                complete_startup(activation_token);
                self.tell(Input::PopoverClosed);
            }
            ClickEffect::None => complete_startup(activation_token),
        }
    }

    fn show_for_missed_click(&mut self) {
        let Some(view) = self.view.clone() else { return };
        if self.popover.show_for_missed_click(view) {
            self.is_awaited = true;
            self.tell(Input::PopoverOpened);
        }
    }

    fn show(&mut self, place: Option<Place>, activation_token: Option<String>) {
        self.show_at(Pending { place, screen: Screen::First, activation_token });
    }

    fn show_at(&mut self, pending: Pending) {
        if let Some(place) = &pending.place {
            self.tell(Input::Show(place.clone()));
        }
        self.pending = Some(pending);
        self.show_if_pending();
    }

    /// Waits for the first view and for whether there is a tray: both take a moment at start. And for the view of the account
    /// that is meant, so that no other is seen first.
    fn show_if_pending(&mut self) {
        let (Some(view), Some(tray)) = (self.view.clone(), self.tray) else { return };
        if self.pending.as_ref().and_then(|pending| pending.place.as_ref()).is_some_and(|place| view.hides(place)) {
            return;
        }
        let Some(Pending { activation_token, screen, .. }) = self.pending.take() else { return };
        let style = match tray {
            TrayPresence::Seen => Style::Popup,
            TrayPresence::Missing => Style::Window,
        };
        self.is_awaited = true;
        self.popover.show(view, style, activation_token);
        if screen == Screen::Settings {
            self.popover.open_settings();
        }
        self.tell(Input::PopoverOpened);
    }

    fn on_popover_event(&mut self, event: PopoverEvent) {
        match event {
            PopoverEvent::Hidden => self.tell_if_closed(),
            PopoverEvent::HiddenAlready => self.show_for_missed_click(),
            PopoverEvent::ClosedDuringReplacement { show_count } => {
                self.popover.hide_unless_shown_again(show_count);
                self.tell_if_closed();
            }
            PopoverEvent::Message(FromPopover::FormLeft) => {
                self.discard_form();
                self.tell(Input::Page(FromPopover::FormLeft));
            }
            PopoverEvent::Message(FromPopover::Quit) => self.quit(),
            PopoverEvent::IconSeen { place } => {
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
                match ending {
                    Ending::NotStarted(reason) | Ending::Crashed(reason) => self.notify_not_opened(&reason),
                    Ending::NoWebView => self.tell_no_web_view(),
                    Ending::Dismissed => {}
                }
                self.tell_if_closed();
            }
        }
    }

    /// A popover that is shown again by now is not closed, nor one that is about to be: the runner would forget at what.
    fn tell_if_closed(&self) {
        if !self.popover.is_shown() && self.pending.is_none() {
            self.tell(Input::PopoverClosed);
        }
    }

    /// Says by a notification that the popover can't open. Nothing if nobody waits for it.
    fn notify_not_opened(&mut self, reason: &str) {
        if !std::mem::take(&mut self.is_awaited) {
            return;
        }
        let (summary, body) = text::no_window(reason, &self.words);
        let notice = Notification {
            summary,
            body,
            urgency: Urgency::Normal,
            key: NO_WINDOW_KEY.to_owned(),
            open_label: self.words.say("alerts-button-open"),
            buttons: Vec::new(),
        };
        let notifier = self.notifier.clone();
        tokio::spawn(async move {
            if let Err(error) = notifier.show(notice).await {
                tracing::warn!(%error, "nobody was told that the popover can't open");
            }
        });
    }

    /// Nothing if nobody waits for the popover.
    fn tell_no_web_view(&mut self) {
        if std::mem::take(&mut self.is_awaited) {
            tokio::spawn(web_view::tell_missing(Arc::clone(&self.words)));
        }
    }

    /// Replaces the process into which a secret may have been typed; just ends it when it is hidden.
    fn discard_form(&mut self) {
        if let Some(view) = self.view.clone() {
            self.popover.replace(view);
        }
    }

    /// Ends this program and starts the file that has replaced it; nothing if that was removed meanwhile.
    fn restart(&mut self) {
        if self.own_program.is_replaced() {
            self.own_program.want_restart();
            self.quit();
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

/// The activation token that this program was started with, for its first window.
fn token_from_environment() -> Option<String> {
    std::env::var("XDG_ACTIVATION_TOKEN").ok().filter(|token| !token.is_empty())
}

/// A desktop that has given an activation token need not wait for a window.
fn complete_startup(activation_token: Option<String>) {
    if let Some(token) = activation_token {
        tokio::task::spawn_blocking(move || crate::popover::startup::complete(&token));
    }
}
