//! Connecting and forgetting an account, as a state machine: a credential is tested at the portal, then stored in the
//! keychain, then the account is watched. Each result counts only for the account it was requested for. Performs
//! nothing itself; must not know what a tested credential contains.

use std::collections::{BTreeMap, BTreeSet};

use partner_balance_core::account::{AccountKey, CredentialStorage};
use partner_balance_core::fault::{Fault, FaultCode};

/// The state of connecting and forgetting accounts. `T` is a tested credential.
#[derive(Debug)]
pub(crate) struct ConnectState<T> {
    step: Step<T>,
    /// The current attempt: results of older ones are ignored.
    attempt: u64,
    /// Accounts that are being forgotten, and the page's requests that wait for it.
    forgetting: BTreeMap<AccountKey, Vec<u32>>,
    /// Accounts of which the keychain is storing or taking back a credential. It is asked one thing of an account at a
    /// time: two answers may come in any order.
    asked: BTreeSet<AccountKey>,
}

#[derive(Debug)]
enum Step<T> {
    Idle,
    /// The credential is being tested at the portal.
    Testing {
        request: u32,
        account: AccountKey,
    },
    /// The keychain has not done yet what it was asked of the account before.
    Waiting {
        request: u32,
        account: AccountKey,
        tested: T,
    },
    /// The keychain is asked to take it.
    Storing {
        request: u32,
        account: AccountKey,
        form: Form,
    },
    /// The keychain could not store it: the user may try again, or keep it in memory.
    NotStored {
        account: AccountKey,
        tested: T,
    },
}

/// The form that waits for a credential to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Open,
    /// What the keychain has been asked for goes on; what it refuses is nobody's to try again.
    Left,
}

/// What has happened. `request` is the page's number for its reply.
#[derive(Debug)]
pub(crate) enum Event<T> {
    /// The test has ended.
    Tested { attempt: u64, outcome: Result<T, Fault> },
    /// The keychain has stored it, or failed.
    Stored { attempt: u64, account: AccountKey, tested: T, outcome: Result<(), Fault> },
    /// What was to be taken back is gone, or can't be.
    TakenBack { account: AccountKey },
    /// The user wants the keychain tried again.
    StoreAgainRequested { request: u32 },
    /// The user wants to keep it in memory.
    KeepRequested { request: u32 },
    /// The user has left the form. That the popover is hidden is no reason: a prompt of the keychain hides it, too.
    FormLeft,
    /// The user wants to forget an account.
    ForgetRequested { request: u32, account: AccountKey },
    /// The account's secrets and readings were removed, or couldn't be.
    Forgotten { account: AccountKey, outcome: Result<(), Fault> },
    /// Another process has removed the account.
    RemovedElsewhere { account: AccountKey },
}

/// What is to be done.
#[derive(Debug, PartialEq)]
pub(crate) enum Effect<T> {
    /// Cancel the test under way.
    AbortTest,
    /// Store the credential in the keychain.
    Store { attempt: u64, account: AccountKey, tested: T },
    /// Remove a credential that was stored after the user had cancelled.
    RemoveUnwanted { account: AccountKey },
    /// Watch the account, then reply to the page.
    StartWatching { request: u32, account: AccountKey, tested: T, storage: CredentialStorage },
    /// Remove the account's secrets.
    Forget { account: AccountKey },
    /// Remove the account's settings, then reply to the page.
    Remove { requests: Vec<u32>, account: AccountKey },
    /// The account could not be forgotten: continue to watch it.
    ResumeWatching { account: AccountKey },
    /// Reply to the page with the fault.
    Refuse { request: u32, fault: Fault },
}

impl<T> Default for ConnectState<T> {
    fn default() -> Self {
        Self { step: Step::Idle, attempt: 0, forgetting: BTreeMap::new(), asked: BTreeSet::new() }
    }
}

impl<T> ConnectState<T> {
    /// Whether the keychain is storing a tested credential.
    pub(crate) fn is_storing(&self) -> bool {
        matches!(self.step, Step::Storing { .. } | Step::Waiting { .. })
    }

    /// Whether the account is on its way out: nothing of it may be written any more.
    pub(crate) fn is_forgetting(&self, account: &AccountKey) -> bool {
        self.forgetting.contains_key(account)
    }

    /// The transition.
    pub(crate) fn handle(&mut self, event: Event<T>) -> Vec<Effect<T>> {
        match event {
            Event::Tested { attempt, outcome } => self.take_tested(attempt, outcome),
            Event::Stored { attempt, account, tested, outcome } => self.take_stored(attempt, account, tested, outcome),
            Event::TakenBack { account } => {
                self.asked.remove(&account);
                self.go_on_with(&account).into_iter().collect()
            }
            Event::StoreAgainRequested { request } => match self.take_not_stored() {
                Some((account, tested)) => vec![self.store(request, account, tested)],
                None => vec![nothing_tested(request)],
            },
            Event::KeepRequested { request } => match self.take_not_stored() {
                Some((account, tested)) => {
                    vec![Effect::StartWatching { request, account, tested, storage: CredentialStorage::ThisRun }]
                }
                None => vec![nothing_tested(request)],
            },
            Event::FormLeft => match &mut self.step {
                Step::Storing { form, .. } => {
                    *form = Form::Left;
                    Vec::new()
                }
                Step::Testing { .. } | Step::Waiting { .. } | Step::NotStored { .. } | Step::Idle => self.end_step(),
            },
            Event::ForgetRequested { request, account } => {
                let mut effects = self.give_up(&account);
                let requests = self.forgetting.entry(account.clone()).or_default();
                requests.push(request);
                if requests.len() == 1 && !self.asked.contains(&account) {
                    effects.push(Effect::Forget { account });
                }
                effects
            }
            Event::Forgotten { account, outcome } => self.take_forgotten(account, outcome),
            Event::RemovedElsewhere { account } => self.give_up(&account),
        }
    }

    /// The user wants to connect an account. Returns the attempt's number, for the result of the test that the caller starts
    /// with the credential, and what is to be done before.
    pub(crate) fn begin(&mut self, request: u32, account: AccountKey) -> (u64, Vec<Effect<T>>) {
        let effects = self.end_step();
        self.step = Step::Testing { request, account };
        (self.attempt, effects)
    }

    fn take_tested(&mut self, attempt: u64, outcome: Result<T, Fault>) -> Vec<Effect<T>> {
        if attempt != self.attempt {
            return Vec::new();
        }
        let (request, account) = match std::mem::replace(&mut self.step, Step::Idle) {
            Step::Testing { request, account } => (request, account),
            other @ (Step::Idle | Step::Waiting { .. } | Step::Storing { .. } | Step::NotStored { .. }) => {
                self.step = other;
                return Vec::new();
            }
        };
        match (outcome, account) {
            (Ok(tested), AccountKey::Demo) => {
                vec![Effect::StartWatching {
                    request,
                    account: AccountKey::Demo,
                    tested,
                    storage: CredentialStorage::Demo,
                }]
            }
            (Ok(tested), account) if self.is_forgetting(&account) || self.asked.contains(&account) => {
                self.step = Step::Waiting { request, account, tested };
                Vec::new()
            }
            (Ok(tested), account) => vec![self.store(request, account, tested)],
            (Err(fault), _) => vec![Effect::Refuse { request, fault }],
        }
    }

    fn store(&mut self, request: u32, account: AccountKey, tested: T) -> Effect<T> {
        self.step = Step::Storing { request, account: account.clone(), form: Form::Open };
        self.asked.insert(account.clone());
        Effect::Store { attempt: self.attempt, account, tested }
    }

    fn take_stored(
        &mut self,
        attempt: u64,
        account: AccountKey,
        tested: T,
        outcome: Result<(), Fault>,
    ) -> Vec<Effect<T>> {
        self.asked.remove(&account);
        let (request, form) = match &self.step {
            Step::Storing { request, form, .. } if attempt == self.attempt => (*request, *form),
            // The user has changed their mind meanwhile.
            Step::Storing { .. }
            | Step::Waiting { .. }
            | Step::Testing { .. }
            | Step::NotStored { .. }
            | Step::Idle => return self.take_unwanted(account, &outcome),
        };
        match outcome {
            Ok(()) => {
                self.step = Step::Idle;
                vec![Effect::StartWatching { request, account, tested, storage: CredentialStorage::Keychain }]
            }
            Err(fault) => {
                self.step = match form {
                    Form::Open => Step::NotStored { account, tested },
                    Form::Left => Step::Idle,
                };
                vec![Effect::Refuse { request, fault }]
            }
        }
    }

    /// The keychain has stored what the user no longer wants. What comes next for the account removes or replaces it.
    fn take_unwanted(&mut self, account: AccountKey, outcome: &Result<(), Fault>) -> Vec<Effect<T>> {
        if let Some(next) = self.go_on_with(&account) {
            return vec![next];
        }
        if outcome.is_err() {
            return Vec::new();
        }
        self.asked.insert(account.clone());
        vec![Effect::RemoveUnwanted { account }]
    }

    /// What has waited for the keychain to be done with the account.
    fn go_on_with(&mut self, wanted: &AccountKey) -> Option<Effect<T>> {
        if self.is_forgetting(wanted) {
            return Some(Effect::Forget { account: wanted.clone() });
        }
        match std::mem::replace(&mut self.step, Step::Idle) {
            Step::Waiting { request, account, tested } if account == *wanted => {
                Some(self.store(request, account, tested))
            }
            other @ (Step::Idle
            | Step::Testing { .. }
            | Step::Waiting { .. }
            | Step::Storing { .. }
            | Step::NotStored { .. }) => {
                self.step = other;
                None
            }
        }
    }

    fn take_not_stored(&mut self) -> Option<(AccountKey, T)> {
        match std::mem::replace(&mut self.step, Step::Idle) {
            Step::NotStored { account, tested } => Some((account, tested)),
            other @ (Step::Idle | Step::Testing { .. } | Step::Waiting { .. } | Step::Storing { .. }) => {
                self.step = other;
                None
            }
        }
    }

    fn take_forgotten(&mut self, account: AccountKey, outcome: Result<(), Fault>) -> Vec<Effect<T>> {
        let requests = self.forgetting.remove(&account).unwrap_or_default();
        let next = self.go_on_with(&account);
        let mut effects: Vec<_> = match outcome {
            Ok(()) => vec![Effect::Remove { requests, account }],
            Err(fault) => {
                let refusals = requests.into_iter().map(|request| Effect::Refuse { request, fault: fault.clone() });
                std::iter::once(Effect::ResumeWatching { account }).chain(refusals).collect()
            }
        };
        effects.extend(next);
        effects
    }

    /// Cancels the current step if it is for this account.
    fn give_up(&mut self, going: &AccountKey) -> Vec<Effect<T>> {
        match &self.step {
            Step::Testing { account, .. }
            | Step::Waiting { account, .. }
            | Step::Storing { account, .. }
            | Step::NotStored { account, .. }
                if account == going =>
            {
                self.end_step()
            }
            Step::Testing { .. }
            | Step::Waiting { .. }
            | Step::Storing { .. }
            | Step::NotStored { .. }
            | Step::Idle => Vec::new(),
        }
    }

    /// Cancels the current step, and refuses the request that waits for it.
    fn end_step(&mut self) -> Vec<Effect<T>> {
        self.attempt += 1;
        let given_up =
            |request| Effect::Refuse { request, fault: Fault::new(FaultCode::CredentialsMissing, "given up") };
        match std::mem::replace(&mut self.step, Step::Idle) {
            Step::Testing { request, .. } => vec![Effect::AbortTest, given_up(request)],
            Step::Waiting { request, .. } | Step::Storing { request, .. } => vec![given_up(request)],
            Step::NotStored { .. } | Step::Idle => Vec::new(),
        }
    }
}

fn nothing_tested<T>(request: u32) -> Effect<T> {
    Effect::Refuse { request, fault: Fault::new(FaultCode::CredentialsMissing, "nothing tested") }
}

#[cfg(test)]
mod tests {
    use partner_balance_core::account::AccountId;

    use super::*;

    fn key(id: &str) -> AccountKey {
        AccountKey::Stored(AccountId::new(id))
    }

    fn locked() -> Fault {
        Fault::new(FaultCode::KeychainLocked, "test")
    }

    fn testing(account: &AccountKey) -> ConnectState<&'static str> {
        let mut state = ConnectState::default();
        assert_eq!(state.begin(1, account.clone()), (1, Vec::new()));
        state
    }

    fn storing(account: &AccountKey) -> ConnectState<&'static str> {
        let mut state = testing(account);
        let effects = state.handle(Event::Tested { attempt: 1, outcome: Ok("c") });
        assert_eq!(effects, [Effect::Store { attempt: 1, account: account.clone(), tested: "c" }]);
        assert!(state.is_storing());
        state
    }

    fn stored(account: &AccountKey, outcome: Result<(), Fault>) -> Event<&'static str> {
        Event::Stored { attempt: 1, account: account.clone(), tested: "c", outcome }
    }

    fn refusals(effects: &[Effect<&'static str>]) -> Vec<u32> {
        let one = |effect: &Effect<_>| match effect {
            Effect::Refuse { request, .. } => Some(*request),
            Effect::AbortTest
            | Effect::Store { .. }
            | Effect::RemoveUnwanted { .. }
            | Effect::StartWatching { .. }
            | Effect::Forget { .. }
            | Effect::Remove { .. }
            | Effect::ResumeWatching { .. } => None,
        };
        effects.iter().filter_map(one).collect()
    }

    #[test]
    fn a_credential_is_tested_then_stored_then_its_account_watched() {
        let account = key("a");
        let effects = storing(&account).handle(stored(&account, Ok(())));
        assert_eq!(
            effects,
            [Effect::StartWatching { request: 1, account, tested: "c", storage: CredentialStorage::Keychain }]
        );
    }

    #[test]
    fn what_the_portal_refuses_is_not_stored() {
        let mut state = testing(&key("a"));
        let refused = Fault::new(FaultCode::CredentialsRefused, "test");
        let effects = state.handle(Event::Tested { attempt: 1, outcome: Err(refused.clone()) });
        assert_eq!(effects, [Effect::Refuse { request: 1, fault: refused }]);
        assert_eq!(refusals(&state.handle(Event::StoreAgainRequested { request: 2 })), [2]);
        assert_eq!(refusals(&state.handle(Event::KeepRequested { request: 3 })), [3]);
    }

    #[test]
    fn p7_what_the_keychain_refuses_may_be_tried_again_or_kept_for_this_run() {
        let account = key("a");
        let mut state = storing(&account);
        assert_eq!(refusals(&state.handle(stored(&account, Err(locked())))), [1]);
        let again = state.handle(Event::StoreAgainRequested { request: 2 });
        assert_eq!(again, [Effect::Store { attempt: 1, account: account.clone(), tested: "c" }]);
        assert_eq!(refusals(&state.handle(stored(&account, Err(locked())))), [2]);
        let kept = state.handle(Event::KeepRequested { request: 3 });
        assert_eq!(
            kept,
            [Effect::StartWatching { request: 3, account, tested: "c", storage: CredentialStorage::ThisRun }]
        );
    }

    #[test]
    fn the_demo_is_never_stored() {
        let effects = testing(&AccountKey::Demo).handle(Event::Tested { attempt: 1, outcome: Ok("c") });
        assert_eq!(
            effects,
            [Effect::StartWatching {
                request: 1,
                account: AccountKey::Demo,
                tested: "c",
                storage: CredentialStorage::Demo
            }]
        );
    }

    #[test]
    fn p9_an_answer_for_an_account_that_is_no_longer_asked_about_concerns_nobody() {
        let (first, second) = (key("a"), key("b"));
        let mut state = testing(&first);
        let (attempt, effects) = state.begin(2, second.clone());
        assert_eq!((attempt, effects.first()), (2, Some(&Effect::AbortTest)));
        assert_eq!(refusals(&effects), [1], "whoever waited is told");
        assert_eq!(state.handle(Event::Tested { attempt: 1, outcome: Ok("late") }), []);
        let effects = state.handle(Event::Tested { attempt: 2, outcome: Ok("c") });
        assert_eq!(effects, [Effect::Store { attempt: 2, account: second, tested: "c" }]);
        assert_eq!(state.handle(stored(&first, Err(locked()))), [], "nothing to take back");
        assert_eq!(state.handle(stored(&first, Ok(()))), [Effect::RemoveUnwanted { account: first.clone() }]);
        assert!(state.is_storing());
    }

    #[test]
    fn p5_forgetting_gives_up_what_was_begun_for_the_account_and_nothing_else() {
        let (account, other) = (key("a"), key("b"));
        let mut state = storing(&account);
        let effects = state.handle(Event::ForgetRequested { request: 5, account: other.clone() });
        assert_eq!(effects, [Effect::Forget { account: other }]);
        assert!(state.is_storing());
        let effects = state.handle(Event::ForgetRequested { request: 6, account: account.clone() });
        assert_eq!((refusals(&effects), effects.len()), (vec![1], 1), "the keychain is still storing");
        assert_eq!(state.handle(stored(&account, Ok(()))), [Effect::Forget { account }]);
    }

    #[test]
    fn p9_the_keychain_is_asked_one_thing_of_an_account_at_a_time() {
        let account = key("a");
        let store = |attempt| [Effect::Store { attempt, account: account.clone(), tested: "new" }];
        let tested_anew = |state: &mut ConnectState<_>, attempt| {
            state.begin(2, account.clone());
            state.handle(Event::Tested { attempt, outcome: Ok("new") })
        };
        // The store of a credential that nobody wants any more may come after that of the next.
        let mut state = storing(&account);
        assert_eq!(tested_anew(&mut state, 2), []);
        assert!(state.is_storing());
        assert_eq!(state.handle(stored(&account, Ok(()))), store(2), "it replaces the other");
        // So may its removal.
        let mut state = storing(&account);
        state.begin(2, account.clone());
        let effects = state.handle(stored(&account, Ok(())));
        assert_eq!(effects, [Effect::RemoveUnwanted { account: account.clone() }]);
        assert_eq!(state.handle(Event::Tested { attempt: 2, outcome: Ok("new") }), []);
        assert_eq!(state.handle(Event::TakenBack { account: account.clone() }), store(2));
        // And that of the account.
        let mut state = ConnectState::default();
        state.handle(Event::ForgetRequested { request: 1, account: account.clone() });
        assert_eq!(tested_anew(&mut state, 1), []);
        let effects = state.handle(Event::Forgotten { account: account.clone(), outcome: Ok(()) });
        assert_eq!(effects[..1], [Effect::Remove { requests: vec![1], account: account.clone() }]);
        assert_eq!(effects[1..], store(1));
    }

    #[test]
    fn p9_a_late_answer_of_the_keychain_forgets_the_account_it_was_asked_for() {
        let (account, other) = (key("a"), key("b"));
        let mut state = ConnectState::<&str>::default();
        state.handle(Event::ForgetRequested { request: 5, account: account.clone() });
        assert_eq!(state.handle(Event::ForgetRequested { request: 6, account: account.clone() }), [], "once");
        state.begin(7, other.clone());
        state.handle(Event::Tested { attempt: 1, outcome: Ok("c") });
        let effects = state.handle(Event::Forgotten { account: account.clone(), outcome: Ok(()) });
        assert_eq!(effects, [Effect::Remove { requests: vec![5, 6], account }]);
        let effects = state.handle(Event::Stored { attempt: 1, account: other.clone(), tested: "c", outcome: Ok(()) });
        assert_eq!(
            effects,
            [Effect::StartWatching { request: 7, account: other, tested: "c", storage: CredentialStorage::Keychain }]
        );
    }

    #[test]
    fn a_keychain_that_refuses_to_forget_leaves_the_account_watched() {
        let account = key("a");
        let mut state = ConnectState::<&str>::default();
        state.handle(Event::ForgetRequested { request: 5, account: account.clone() });
        let effects = state.handle(Event::Forgotten { account: account.clone(), outcome: Err(locked()) });
        assert_eq!(
            effects,
            [Effect::ResumeWatching { account: account.clone() }, Effect::Refuse { request: 5, fault: locked() }]
        );
        assert_eq!(
            state.handle(Event::ForgetRequested { request: 6, account: account.clone() }),
            [Effect::Forget { account }],
            "asked once more, it goes on"
        );
    }

    #[test]
    fn p5_leaving_the_form_ends_what_waits_for_it_and_keeps_no_secret() {
        let account = key("a");
        // While the portal is asked.
        let mut state = testing(&account);
        let effects = state.handle(Event::FormLeft);
        assert_eq!((effects.first(), refusals(&effects)), (Some(&Effect::AbortTest), vec![1]));
        assert_eq!(state.handle(Event::Tested { attempt: 1, outcome: Ok("late") }), []);
        // While the keychain is busy with the account.
        let mut state = ConnectState::default();
        state.handle(Event::ForgetRequested { request: 5, account: account.clone() });
        state.begin(1, account.clone());
        assert_eq!(state.handle(Event::Tested { attempt: 1, outcome: Ok("c") }), []);
        assert_eq!(refusals(&state.handle(Event::FormLeft)), [1]);
        let effects = state.handle(Event::Forgotten { account: account.clone(), outcome: Ok(()) });
        assert_eq!(effects, [Effect::Remove { requests: vec![5], account: account.clone() }]);
        // When the keychain has refused it, before or after.
        for is_left_before in [true, false] {
            let mut state = storing(&account);
            if is_left_before {
                assert_eq!(state.handle(Event::FormLeft), []);
            }
            state.handle(stored(&account, Err(locked())));
            if !is_left_before {
                assert_eq!(state.handle(Event::FormLeft), []);
            }
            assert_eq!(refusals(&state.handle(Event::KeepRequested { request: 2 })), [2], "there is none");
        }
    }

    #[test]
    fn p5_what_the_keychain_was_asked_to_store_is_the_account_s_also_when_the_form_is_left() {
        let account = key("a");
        let mut state = storing(&account);
        assert_eq!(state.handle(Event::FormLeft), []);
        let effects = state.handle(stored(&account, Ok(())));
        let storage = CredentialStorage::Keychain;
        assert_eq!(effects, [Effect::StartWatching { request: 1, account, tested: "c", storage }]);
    }

    #[test]
    fn p9_an_account_removed_elsewhere_ends_its_dialogue() {
        let account = key("a");
        let mut state = testing(&account);
        assert_eq!(state.handle(Event::RemovedElsewhere { account: key("b") }), []);
        assert_eq!(refusals(&state.handle(Event::RemovedElsewhere { account })), [1]);
        assert_eq!(state.handle(Event::Tested { attempt: 1, outcome: Ok("c") }), []);
    }
}
