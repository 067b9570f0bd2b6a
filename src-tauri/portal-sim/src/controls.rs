//! Methods that change and observe a running simulator. The admin port offers the same over HTTP. Must not know how
//! requests arrive.

use std::sync::Arc;
use std::time::Duration;

use rust_decimal::Decimal;

use crate::balance::Spending;
use crate::clock::later;
use crate::fault::{Fault, FaultRule, Scope, Times};
use crate::server::Shared;
use crate::stats::Stats;
use crate::tokens::{EarlierTokens, Rotation, TokenForm, Tokens};
use crate::wire::http_date;

/// A handle to a simulator, and there to one client of it. Cheap to clone; usable from any thread, inside and outside an async runtime.
#[derive(Clone)]
pub struct Controls {
    pub(crate) shared: Arc<Shared>,
}

impl Controls {
    /// The current balance.
    #[must_use]
    pub fn balance(&self) -> Decimal {
        let portal = self.shared.portal();
        portal.balance.at(portal.clock.now())
    }

    /// Sets the balance; replies have exactly its digits, trailing zeros included. Spending continues from there.
    pub fn set_balance(&self, balance: Decimal) {
        let mut portal = self.shared.portal();
        let now = portal.clock.now();
        portal.balance.set(balance, now);
    }

    /// Starts or stops spending. What is already spent stays spent.
    pub fn spend(&self, spending: Option<Spending>) {
        let mut portal = self.shared.portal();
        let now = portal.clock.now();
        portal.balance.spend(spending, now);
    }

    /// Invalidates tokens.
    pub fn expire_tokens(&self, tokens: Tokens) {
        self.shared.portal().tokens.expire(tokens);
    }

    /// A valid access token that no client requested, as a user would paste it.
    #[must_use]
    pub fn mint_access_token(&self) -> String {
        let mut portal = self.shared.portal();
        let now = portal.clock.now();
        portal.tokens.mint_access(now)
    }

    /// Sets a new Client Secret, as *Reset* on the portal's page does: the old one is no longer accepted.
    pub fn set_client_secret(&self, client_secret: &str) {
        client_secret.clone_into(&mut self.shared.portal().client_secret);
    }

    /// Adds a fault to those already set.
    ///
    /// A request gets one fault: the counted ones first, in the order they were set; then the newest of those that hold
    /// until cleared. A fault for valid requests isn't counted by a refused one.
    pub fn set_fault(&self, fault: Fault, scope: Scope, times: Times) {
        self.shared.portal().faults.set(FaultRule { fault, scope, times });
    }

    /// Removes all faults. A reply in transfer isn't changed.
    pub fn clear_faults(&self) {
        self.shared.portal().faults.clear();
    }

    /// The faults that are set, with their remaining counts.
    #[must_use]
    pub fn faults(&self) -> Vec<FaultRule> {
        self.shared.portal().faults.rules().to_vec()
    }

    /// Sets what a refresh does to the refresh token.
    pub fn set_rotation(&self, rotation: Rotation) {
        self.shared.portal().tokens.rules.rotation = rotation;
    }

    /// Sets what a new access token does to earlier ones.
    pub fn set_earlier_tokens(&self, earlier_tokens: EarlierTokens) {
        self.shared.portal().tokens.rules.earlier_tokens = earlier_tokens;
    }

    /// Sets the form of access tokens.
    pub fn set_token_form(&self, form: TokenForm) {
        self.shared.portal().tokens.rules.form = form;
    }

    /// Sets the delay of each reply.
    pub fn set_latency(&self, latency: Duration) {
        self.shared.portal().latency = latency;
    }

    /// Moves the portal's clock forward: tokens age, spending continues, `Date` changes. Nothing waits.
    pub fn advance(&self, by: Duration) {
        self.shared.portal().clock.advance(by);
    }

    /// The date this far in the future, by the portal's clock, in the format of `Retry-After`.
    #[must_use]
    pub fn http_date_in(&self, ahead: Duration) -> String {
        http_date(later(self.shared.now(), ahead))
    }

    /// The counts so far.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.shared.stats.borrow().clone()
    }

    /// Waits until `is_reached` is true for the counts; returns the counts at that moment.
    pub async fn wait_until(&self, mut is_reached: impl FnMut(&Stats) -> bool + Send) -> Stats {
        let mut seen = self.shared.stats.subscribe();
        loop {
            let stats = seen.borrow_and_update().clone();
            if is_reached(&stats) || seen.changed().await.is_err() {
                return stats;
            }
        }
    }

    /// Waits until this many balance requests have arrived since the start.
    pub async fn wait_for_balance_requests(&self, count: u64) -> Stats {
        self.wait_until(|stats| stats.balance.requests >= count).await
    }

    /// Waits until this many token requests have arrived since the start.
    pub async fn wait_for_token_requests(&self, count: u64) -> Stats {
        self.wait_until(|stats| stats.token.requests >= count).await
    }
}
