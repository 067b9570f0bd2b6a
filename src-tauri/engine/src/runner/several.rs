//! What is particular to several accounts: which the popover shows, their order, and a new one. How they are listed is decided
//! by the view.

use partner_balance_core::account::{AccountId, AccountKey, AccountOrder};
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::Event;
use partner_balance_core::page::{FieldError, Place};

use super::{PopoverVisibility, Runner};
use crate::access::RequestLimit;
use crate::messages::{Outcome, TypedCredential};
use crate::settings::{Settings, UpdateError, new_account_id, usable_name};

impl Runner {
    /// The popover opens. What it shows stays until the user wants something else, whatever happens meanwhile.
    pub(super) fn open_popover(&mut self) {
        self.popover = PopoverVisibility::Visible;
        let shown = self.view().popover;
        let is_list = shown.accounts.is_some_and(|accounts| accounts.is_open);
        let shown = shown.account.map(|account| account.key);
        self.place = match &shown {
            Some(account) if !is_list => Place::Account(account.clone()),
            Some(_) | None => Place::List,
        };
        match shown {
            // All of many would be a burst of requests at each click.
            Some(account) if !is_list || self.watches.len() > RequestLimit::MOST => {
                self.handle(&account, Event::PopoverOpened);
            }
            Some(_) | None => self.handle_all(&Event::PopoverOpened),
        }
    }

    /// The user wants to see an account, or the list, in a popover that may be open already.
    pub(super) fn show_place(&mut self, place: Place) {
        match (self.popover, place) {
            (PopoverVisibility::Hidden, place) => self.place = place,
            (_, Place::Account(account)) => self.open_account(Some(account)),
            (_, place @ (Place::List | Place::ToSee)) => self.place = place,
        }
    }

    /// The user goes to an account, or back to the list.
    pub(super) fn open_account(&mut self, account: Option<AccountKey>) {
        match account {
            Some(account) => {
                self.place = Place::Account(account.clone());
                self.handle(&account, Event::PopoverOpened);
            }
            None => self.place = Place::List,
        }
    }

    /// Saves in which order the accounts are listed.
    pub(super) async fn arrange_accounts(&mut self, id: u32, order: AccountOrder, accounts: Vec<AccountKey>) {
        let accounts: Vec<AccountId> = accounts.iter().map(AccountKey::to_id).collect();
        let change = move |settings: &Settings| {
            Ok::<_, Fault>(Settings { account_order: order, ..settings.clone().in_order(&accounts) })
        };
        match self.update_settings(change).await {
            Ok(()) => {
                self.show();
                self.reply(id, Outcome::Done);
            }
            Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) => self.refuse(id, &fault),
        }
    }

    /// Tests a typed credential of an account that is new. Stores nothing yet.
    pub(super) async fn add_account(&mut self, request: u32, name: &str, credential: TypedCredential) {
        let name = match (name.trim(), usable_name(name)) {
            // It gets the usual one.
            ("", _) => None,
            (_, Some(name)) => Some(name),
            (_, None) => {
                let message = self.words().say("problems-form-name");
                let fields = vec![FieldError { field: "account_name".to_owned(), message }];
                return self.reply(request, Outcome::Refused { problem: None, fields });
            }
        };
        let taken: Vec<AccountId> = self.settings.accounts.iter().map(|account| account.id.clone()).collect();
        let id = new_account_id(name.as_deref().unwrap_or_default(), &taken);
        self.typed_name = name.map(|name| (id.clone(), name));
        self.connect(request, Some(AccountKey::Stored(id)), credential).await;
    }
}
