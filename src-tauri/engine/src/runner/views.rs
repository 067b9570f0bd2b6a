//! Builds the view from the runner's state, and shows it when it has changed.

use partner_balance_core::account::AccountKey;
use partner_balance_core::page::{Place, Problem};
use partner_balance_core::text;
use partner_balance_core::view::{self, AccountDetails, AccountInput, Arrangement, Privacy, View, ViewInput};

use super::{PopoverVisibility, Runner};
use crate::settings::AccountSettings;
use crate::watch::Watch;

impl Runner {
    pub(super) fn show(&mut self) {
        self.refresh_forecast();
        self.formats.set_zone(self.ports.clock.zone());
        let view = self.view();
        self.stay_at(&view);
        if self.shown.as_ref() != Some(&view) {
            self.ports.desktop.show(&view);
            self.shown = Some(view);
        }
    }

    /// What an open popover shows of an account stays, also when others come.
    fn stay_at(&mut self, view: &View) {
        let is_list = view.popover.accounts.as_ref().is_some_and(|accounts| accounts.is_open);
        if self.popover == PopoverVisibility::Visible
            && !is_list
            && let Some(account) = &view.popover.account
        {
            self.place = Place::Account(account.key.clone());
        }
    }

    pub(super) fn view(&self) -> View {
        let details = self.details();
        let accounts = self.account_inputs(&details);
        let order = self.settings.account_order;
        let arrangement = Arrangement::of(&accounts, &self.settings.icon_account, order, &self.place);
        let shown = arrangement.shown().map(|index| accounts[index].details.key.clone());
        let other_problems = self.other_problems();
        let storing = self.connect_state.is_storing().then(|| text::storing(self.words()));
        let to_connect = shown.clone().unwrap_or_else(|| self.account_without_name());
        view::build(&ViewInput {
            accounts: &accounts,
            arrangement: &arrangement,
            order,
            privacy: self.privacy(),
            form: &self.form(shown.as_ref()),
            alert_form: &self.alert_form(shown.as_ref()),
            other_problems: &other_problems,
            update: self.known_update(),
            busy_text: storing.as_deref(),
            window_note: self.missing_tray.window_note(self.words()).as_deref(),
            default_base_url: &self.base_url_of(&to_connect).to_string(),
            new_base_url: &self.base_url_of(&AccountKey::Stored(AccountSettings::new_id())).to_string(),
            now: self.ports.clock.now(),
            formats: &self.formats,
        })
    }

    /// What is wrong besides a look at the portal.
    fn other_problems(&self) -> Vec<Problem> {
        let words = self.words();
        let mut problems: Vec<Problem> = self.settings_notes.iter().map(|note| note.problem(words)).collect();
        problems.extend(self.history_fault.as_ref().map(|fault| text::history_problem(fault, words)));
        let warning = self.history_warning.as_ref();
        problems.extend(warning.map(|warning| text::history_warning(&warning.sentence(words), words)));
        problems.extend(self.outbox_problems());
        problems
    }

    /// The account that icon and menu are about, or the popover, while it shows one.
    pub(super) fn displayed_account(&self) -> Option<AccountKey> {
        let details = self.details();
        let accounts = self.account_inputs(&details);
        let order = self.settings.account_order;
        let arrangement = Arrangement::of(&accounts, &self.settings.icon_account, order, &self.place);
        arrangement.shown().map(|index| accounts[index].details.key.clone())
    }

    /// The watched accounts in the user's order; those without settings first.
    pub(super) fn watches_in_order(&self) -> Vec<&Watch> {
        let place = |watch: &&Watch| {
            let id = watch.access.key.to_id();
            self.settings.accounts.iter().position(|account| account.id == id).map_or(0, |place| place + 1)
        };
        let mut watches: Vec<&Watch> = self.watches.values().collect();
        watches.sort_by_key(place);
        watches
    }

    fn details(&self) -> Vec<(AccountDetails, &Watch)> {
        self.watches_in_order().into_iter().map(|watch| (self.account_details(watch), watch)).collect()
    }

    fn account_inputs<'a>(&self, details: &'a [(AccountDetails, &'a Watch)]) -> Vec<AccountInput<'a>> {
        let input = |(details, watch): &'a (AccountDetails, &'a Watch)| AccountInput {
            details,
            state: &watch.state,
            outlook: watch.outlook.as_ref(),
            interval: self.interval_of(&watch.access.key),
            watching: self.account_settings(&watch.access.key).watching,
        };
        details.iter().map(input).collect()
    }

    pub(super) fn privacy(&self) -> Privacy {
        if self.settings.hide_amount { Privacy::Hidden } else { Privacy::Open }
    }
}
