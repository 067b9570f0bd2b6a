//! The other ways out of an account's alerts in the state that `alerts` tells: what is due or was told there, and what waits. Must
//! not know how anything is sent.

use jiff::Timestamp;
use partner_balance_core::alerts::{AlertKind, AlertMemory, AlertState, Told};
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::ways_out::Way;
use partner_balance_engine::history::{HistoryFault, HistoryReader};
use partner_balance_engine::settings::AccountSettings;
use serde_json::{Value, json};

use super::all_words;
use crate::context::Context;

/// The alerts that can be due.
const KINDS: [AlertKind; 5] =
    [AlertKind::Critical, AlertKind::Low, AlertKind::Days, AlertKind::Refused, AlertKind::Blind];

/// What is known of an account's other ways out.
pub(super) struct WaysOutState {
    /// Those that are switched on, one at least.
    ways: Vec<Way>,
    due: Vec<AlertKind>,
    /// The newest that counts as told there.
    told: Option<Told>,
    /// How many events wait for them; none if nothing of the account's own is known of them.
    waiting: Option<usize>,
}

impl WaysOutState {
    /// With the account's memory of them, if there is one. None if all are switched off.
    pub(super) fn read(
        context: &Context,
        account: &AccountSettings,
        memory: Option<&AlertMemory>,
    ) -> Result<Option<Self>, HistoryFault> {
        let ways: Vec<Way> = account.ways_out.ways().collect();
        if ways.is_empty() {
            return Ok(None);
        }
        let Some(memory) = memory else {
            // What is queued may be another's, who had the account's place before.
            return Ok(Some(Self { ways, due: Vec::new(), told: None, waiting: None }));
        };
        let due = KINDS.into_iter().filter(|kind| memory.state(*kind) == Some(AlertState::Due)).collect();
        let waiting = Some(waiting(context, account, &ways)?);
        Ok(Some(Self { ways, due, told: memory.told().last().cloned(), waiting }))
    }

    pub(super) fn object(&self, told: impl Fn(&Told) -> Value) -> Value {
        let ways: Vec<&str> = self.ways.iter().map(|way| way.into()).collect();
        json!({
            "ways": ways,
            "due": self.due,
            "told": self.told.as_ref().map(told),
            "waiting": self.waiting,
        })
    }

    /// "Other ways out (webhook): low of 23 Nov 14:05 counts as told, 1 event waits to be taken."
    pub(super) fn line(&self, now: Timestamp, formats: &DisplayFormats) -> String {
        let ways: Vec<&str> = self.ways.iter().map(|way| way_words(*way)).collect();
        let state = match &self.told {
            _ if !self.due.is_empty() => format!("{} due, not told yet", all_words(self.due.iter().copied())),
            Some(told) => {
                let kinds = all_words(std::iter::once(told.kind).chain(told.also.iter().copied()));
                format!("{kinds} of {} counts as told", formats.lasting_moment(told.at, now))
            }
            None => "nothing was told yet".to_owned(),
        };
        let waiting = match self.waiting {
            None => String::new(),
            Some(0) => ", nothing waits to be taken".to_owned(),
            Some(1) => ", 1 event waits to be taken".to_owned(),
            Some(count) => format!(", {count} events wait to be taken"),
        };
        format!("Other ways out ({}): {state}{waiting}.", ways.join(", "))
    }
}

/// A way out in a word.
pub(super) fn way_words(way: Way) -> &'static str {
    match way {
        Way::Program => "program",
        Way::Webhook => "webhook",
    }
}

fn waiting(context: &Context, account: &AccountSettings, ways: &[Way]) -> Result<usize, HistoryFault> {
    let Some(mut history) = HistoryReader::open(&context.directories.history_file())? else { return Ok(0) };
    let queued = history.queued(&account.id)?;
    // What is left for one that is switched off is dropped.
    Ok(queued.iter().filter(|event| ways.contains(&event.way)).count())
}
