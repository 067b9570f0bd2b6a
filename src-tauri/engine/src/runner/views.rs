//! Builds the view from the runner's state, and shows it when it has changed.

use partner_balance_core::monitor::State;
use partner_balance_core::text;
use partner_balance_core::view::{self, Privacy, View, ViewInput};

use super::Runner;

impl Runner {
    pub(super) fn show(&mut self) {
        self.refresh_forecast();
        self.ports.formats.set_zone(self.ports.clock.zone());
        let view = self.view();
        if self.shown.as_ref() != Some(&view) {
            self.ports.desktop.show(&view);
            self.shown = Some(view);
        }
    }

    pub(super) fn view(&self) -> View {
        let front = self.displayed_account();
        let watch = front.as_ref().and_then(|key| self.watches.get(key));
        let details = watch.map(|watch| self.account_details(watch));
        let others: Vec<_> = self.watches.values().filter(|other| Some(&other.access.key) != front.as_ref()).collect();
        let others: Vec<_> = others.into_iter().map(|other| (self.account_details(other), &other.state)).collect();
        let other_problems = [&self.history_problem, &self.history_warning].into_iter().flatten();
        let other_problems: Vec<_> =
            self.settings_problems.iter().chain(other_problems).cloned().chain(self.outbox_problems()).collect();
        let to_connect = self.account_to_connect(front);
        view::build(&ViewInput {
            state: watch.map_or(&State::Unopened, |watch| &watch.state),
            account: details.as_ref(),
            others: &others,
            outlook: watch.and_then(|watch| watch.outlook.as_ref()),
            interval: self.settings.refresh_interval,
            privacy: self.privacy(),
            form: &self.form(),
            alert_form: &self.alert_form(),
            other_problems: &other_problems,
            update: self.known_update(),
            busy_text: self.connect_state.is_storing().then_some(text::STORING),
            window_note: self.missing_tray.window_note().as_deref(),
            default_base_url: &self.base_url_of(&to_connect).to_string(),
            now: self.ports.clock.now(),
            formats: &self.ports.formats,
        })
    }

    pub(super) fn privacy(&self) -> Privacy {
        if self.settings.hide_amount { Privacy::Hidden } else { Privacy::Open }
    }
}
