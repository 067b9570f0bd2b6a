//! Asks for forecasts when what shows them needs a new one. How they are made is in the core.

use partner_balance_core::account::AccountKey;
use partner_balance_core::fault::Fault;
use partner_balance_core::outlook::{Basis, Outlook};

use super::{Runner, TaskResult};

impl Runner {
    /// Asks for the displayed account's forecast, unless the newest still serves or amounts are hidden.
    pub(super) fn refresh_forecast(&mut self) {
        if self.settings.hide_amount {
            return;
        }
        let Some(key) = self.displayed_account() else { return };
        let thresholds = self.account_settings(&key).thresholds;
        let now = self.ports.clock.now().wall;
        let Some(watch) = self.watches.get_mut(&key) else { return };
        let Some(reading) = watch.state.active().and_then(|active| active.last.as_ref()) else { return };
        let basis = Basis { amount: reading.amount, thresholds, at: now };
        if watch.forecast_basis.is_some_and(|made_from| made_from.serves(&basis)) {
            return;
        }
        watch.forecast_basis = Some(basis);
        let (id, owner, watch, zone) = (key.to_id(), watch.owner.clone(), watch.id, self.ports.clock.zone());
        let made = self.history_of(&key).call(move |history| {
            let record = history.account_record(&id, owner.as_ref())?;
            // A reading that could not be stored is in no forecast, and another owner's says nothing of this one.
            let is_stored = record.reading.is_some_and(|reading| reading.amount == basis.amount);
            if !is_stored || record.owner != owner {
                return Ok(None);
            }
            let forecast = history.forecast(&id, owner.as_ref(), thresholds.critical, now, &zone)?;
            Ok(Some(Outlook { basis, forecast }))
        });
        self.spawn(async move { TaskResult::Forecast { account: key, watch, outlook: made.await } });
    }

    /// A disk that fails is told of by what needs it more; it is asked again at the next event after a minute.
    pub(super) fn handle_forecast(&mut self, key: &AccountKey, watch: u64, outlook: Result<Option<Outlook>, Fault>) {
        if let Err(fault) = &outlook {
            tracing::warn!(code = ?fault.code, "no forecast");
        }
        let Some(watched) = self.watched(key, watch) else { return };
        match outlook {
            // Another may have been asked for since.
            Ok(Some(outlook)) if watched.forecast_basis == Some(outlook.basis) => watched.outlook = Some(outlook),
            Ok(Some(_)) => {}
            Ok(None) | Err(_) => watched.forecast_basis = watched.forecast_basis.map(Basis::soon_over),
        }
    }
}
