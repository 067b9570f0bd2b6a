//! The other ways out of an account's alerts in the state that `alerts` tells: what is due or was told there, and what waits. Must
//! not know how anything is sent.

use jiff::Timestamp;
use partner_balance_core::account::Owner;
use partner_balance_core::alerts::{AlertKind, AlertMemory, AlertState, Told};
use partner_balance_core::language::Value::Phrase;
use partner_balance_core::language::Words;
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::ways_out::Way;
use partner_balance_core::{message_id, say};
use partner_balance_engine::history::HistoryFault;
use partner_balance_engine::settings::AccountSettings;
use serde_json::{Value, json};

use super::listed;
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
    /// With the account's memory of them, if there is one, and its owner. None if all are switched off.
    pub(super) fn read(
        context: &Context,
        account: &AccountSettings,
        owner: Option<&Owner>,
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
        let waiting = Some(waiting(context, account, owner, &ways)?);
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

    /// "Other ways out (webhook): low of 23 Nov, 14:05 counts as told, 1 event waits to be taken."
    pub(super) fn line(&self, now: Timestamp, formats: &DisplayFormats) -> String {
        let words = formats.words();
        let ways: Vec<String> = self.ways.iter().map(|way| way_words(*way, words)).collect();
        let ways = words.list(&ways.iter().map(String::as_str).collect::<Vec<_>>());
        let state = match &self.told {
            _ if !self.due.is_empty() => {
                let kinds = listed(self.due.iter().copied(), words);
                say!(words, "command-line-ways-out-due", kinds = Phrase(&kinds))
            }
            Some(told) => {
                let kinds = listed(std::iter::once(told.kind).chain(told.also.iter().copied()), words);
                let moment = formats.lasting_moment(told.at, now);
                say!(words, "command-line-ways-out-told", kinds = Phrase(&kinds), moment = moment)
            }
            None => words.say("command-line-ways-out-none-told"),
        };
        let waiting = self.waiting.map(|count| say!(words, "command-line-ways-out-waiting", count = count));
        let state = match &waiting {
            Some(waiting) => words.list(&[&state, waiting]),
            None => state,
        };
        say!(words, "command-line-ways-out", ways = Phrase(&ways), state = Phrase(&state))
    }
}

/// A way out in a word.
fn way_words(way: Way, words: &Words) -> String {
    words.say(match way {
        Way::Program => message_id!("command-line-way-program"),
        Way::Webhook => message_id!("command-line-way-webhook"),
    })
}

fn waiting(
    context: &Context,
    account: &AccountSettings,
    owner: Option<&Owner>,
    ways: &[Way],
) -> Result<usize, HistoryFault> {
    let queued = context.history.read(|history| history.queued(&account.id))?.unwrap_or_default();
    // What is left for one that is switched off, or of another owner, is dropped.
    Ok(queued.iter().filter(|event| ways.contains(&event.way) && event.is_of(owner)).count())
}
