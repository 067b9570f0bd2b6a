//! What the page asks of the history: the chart, a file with the readings, and their removal. The disk's thread reads and
//! forecasts; the chart itself is made by `chart`.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, AccountKey, Owner};
use partner_balance_core::chart::{self, ChartInput, ChartView};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::forecast::{self, ExpectedCharge, FanPoint};
use partner_balance_core::history::{Series, SeriesRange};
use partner_balance_core::language::Words;
use partner_balance_core::money::Amount;
use partner_balance_core::text::{self, HistoryRequest};
use partner_balance_core::view::Privacy;

use super::file_calls::{FileCalls, NoAnswer};
use super::{Runner, TaskResult};
use crate::export;
use crate::history::{History, HistoryFault};
use crate::messages::Outcome;
use crate::watch::Watch;

/// A chart that the page waits for.
#[derive(Debug)]
pub(super) struct ChartRequest {
    pub(super) id: u32,
    pub(super) account: AccountKey,
    pub(super) range: SeriesRange,
}

/// What a chart is made from, as the disk has it.
#[derive(Debug)]
pub(super) struct ChartSource {
    series: Series,
    /// Empty without a forecast.
    fan: Vec<FanPoint>,
    charges: Vec<ExpectedCharge>,
}

/// What is read for a chart.
struct ChartQuery {
    account: AccountId,
    owner: Option<Owner>,
    range: SeriesRange,
    now: Timestamp,
    zone: TimeZone,
    interval: std::time::Duration,
    threshold: Amount,
}

impl Runner {
    /// Makes a chart, at once or when the popover is next seen: nothing is read for a page that nobody looks at.
    pub(super) fn draw_chart(&mut self, request: ChartRequest) {
        self.waiting_chart = Some(request);
        if self.popover == super::PopoverVisibility::Visible {
            self.read_waiting_chart();
        }
    }

    pub(super) fn read_waiting_chart(&mut self) {
        let Some(request) = self.waiting_chart.take() else { return };
        // Of an account that has gone nothing is said: the page hears that by a view.
        let Some(watch) = self.watches.get(&request.account) else { return };
        if let Some(chart) = self.chart_without_history(watch) {
            return self.reply(request.id, Outcome::Chart { chart });
        }
        let query = ChartQuery {
            account: request.account.to_id(),
            owner: watch.owner.clone(),
            range: request.range,
            now: self.ports.clock.now().wall,
            zone: self.ports.clock.zone(),
            interval: self.interval_of(&request.account),
            threshold: self.account_settings(&request.account).thresholds.critical,
        };
        let watch = watch.id;
        let read = self.history_of(&request.account).call(move |history| query.read(history));
        self.spawn(async move { TaskResult::ChartRead { request, watch, outcome: read.await } });
    }

    /// What is said instead of a chart where the disk need not be asked.
    fn chart_without_history(&self, watch: &Watch) -> Option<ChartView> {
        if self.privacy() == Privacy::Hidden {
            return Some(ChartView::hidden(self.words()));
        }
        let is_read = watch.state.active().is_some_and(|active| active.last.is_some());
        (!is_read).then(|| ChartView::without_reading(self.words()))
    }

    /// Answers with the chart, unless the account has gone or is another owner's by now.
    pub(super) fn handle_chart_read(
        &mut self,
        request: ChartRequest,
        watch: u64,
        outcome: Result<Option<ChartSource>, Fault>,
    ) {
        if self.watched(&request.account, watch).is_none() {
            return;
        }
        let source = match outcome {
            Ok(Some(source)) => source,
            Ok(None) => {
                let chart = ChartView::without_reading(self.words());
                return self.reply(request.id, Outcome::Chart { chart });
            }
            Err(fault) => return self.reply(request.id, refused(&fault, HistoryRequest::Read, self.words())),
        };
        let account = self.account_settings(&request.account);
        let chart = chart::chart(&ChartInput {
            series: &source.series,
            range: request.range,
            fan: &source.fan,
            charges: &source.charges,
            thresholds: account.thresholds,
            currency: account.currency,
            formats: &self.formats,
            privacy: self.privacy(),
        });
        self.reply(request.id, Outcome::Chart { chart });
    }

    /// Writes an account's readings to a new file.
    pub(super) fn export_history(&self, request: u32, key: &AccountKey) {
        let Some(owner) = self.stored_owner(key) else { return self.reply(request, nothing_stored(self.words())) };
        let (account, currency) = (key.to_id(), self.account_settings(key).currency);
        let folder = self.ports.downloads.clone();
        let day = self.ports.clock.now().wall.to_zoned(self.ports.clock.zone()).date();
        let stem = format!("partner-balance-{}-{day}", account.as_str());
        let read = self.history_of(key).call(move |history| {
            let runs = match is_of(history, &account, owner.as_ref())? {
                true => history.runs(&account, owner.as_ref(), Timestamp::MIN, Timestamp::MAX)?,
                false => Vec::new(),
            };
            Ok((account, runs))
        });
        // Not on the thread of the history, and not in its turn: the folder may be one of a network that hangs.
        let (calls, words) = (FileCalls::default(), self.shared_words());
        self.spawn(async move {
            let outcome = match read.await {
                Ok((_, runs)) if runs.is_empty() => nothing_stored(&words),
                Ok((account, runs)) => {
                    let write = move || written(folder, &stem, &export::csv(&account, currency, &runs));
                    match calls.run(write).await {
                        Ok(Ok(path)) => Outcome::Exported { path: path.display().to_string() },
                        Ok(Err(fault)) => refused(&fault, HistoryRequest::Export, &words),
                        Err(_) => refused(&no_answer(), HistoryRequest::ExportUnsure, &words),
                    }
                }
                Err(fault) => refused(&fault, HistoryRequest::Read, &words),
            };
            TaskResult::Answered { request, outcome }
        });
    }

    /// Removes an account's readings, but the newest.
    pub(super) fn delete_history(&mut self, request: u32, key: &AccountKey) {
        let Some(owner) = self.stored_owner(key) else { return self.reply(request, nothing_stored(self.words())) };
        let account = key.to_id();
        let deleted = self.history_of(key).call(move |history| {
            let is_own = is_of(history, &account, owner.as_ref())?;
            if is_own {
                history.delete_runs(&account, owner.as_ref())?;
            }
            Ok(is_own)
        });
        if let Some(watch) = self.watches.get_mut(key) {
            // It was made from what is gone then.
            watch.forecast_basis = None;
            watch.outlook = None;
        }
        let words = self.shared_words();
        self.spawn(async move {
            let outcome = match deleted.await {
                Ok(true) => Outcome::Done,
                Ok(false) => nothing_stored(&words),
                Err(fault) => refused(&fault, HistoryRequest::Delete, &words),
            };
            TaskResult::Answered { request, outcome }
        });
    }

    /// The owner of the reading that is known of an account, which may be unknown; none for an account without a reading.
    fn stored_owner(&self, key: &AccountKey) -> Option<Option<Owner>> {
        let watch = self.watches.get(key)?;
        let is_read = watch.state.active().is_some_and(|active| active.last.is_some());
        is_read.then(|| watch.owner.clone())
    }
}

impl ChartQuery {
    fn read(self, history: &mut History) -> Result<Option<ChartSource>, HistoryFault> {
        let owner = self.owner.as_ref();
        if !is_of(history, &self.account, owner)? {
            return Ok(None);
        }
        let Some(series) = history.series(&self.account, owner, self.range, self.now, self.interval)? else {
            return Ok(None);
        };
        let since = self.now.saturating_sub(jiff::SignedDuration::from_hours(24 * forecast::HISTORY_DAYS));
        let runs = history.runs(&self.account, owner, since.unwrap_or(Timestamp::MIN), self.now)?;
        let days = chart::fan_days(&series);
        let forecast = forecast::forecast_with_fan(&runs, self.now, &self.zone, self.threshold, forecast::SEED, days);
        let (fan, charges) = forecast.map(|(it, fan)| (fan, it.expected_charges)).unwrap_or_default();
        Ok(Some(ChartSource { series, fan, charges }))
    }
}

/// Whether what the disk has of an account is still this owner's, or nobody's as before.
fn is_of(history: &mut History, account: &AccountId, owner: Option<&Owner>) -> Result<bool, HistoryFault> {
    Ok(history.account_record(account, owner)?.owner.as_ref() == owner)
}

fn no_answer() -> Fault {
    Fault::new(FaultCode::HistoryUnavailable, NoAnswer::REASON)
}

fn written(folder: Option<PathBuf>, stem: &str, contents: &str) -> Result<PathBuf, Fault> {
    let fault = |detail: String| Fault::new(FaultCode::HistoryUnavailable, detail);
    let folder = folder.ok_or_else(|| fault("the system names no folder for downloads".to_owned()))?;
    export::write(&folder, stem, contents).map_err(|error| fault(format!("{}: {}", folder.display(), error.kind())))
}

fn refused(fault: &Fault, request: HistoryRequest, words: &Words) -> Outcome {
    tracing::error!(detail = %fault.detail, ?request, "history");
    let problem = text::history_request_problem(fault, request, words);
    Outcome::Refused { problem: Some(problem), fields: Vec::new() }
}

fn nothing_stored(words: &Words) -> Outcome {
    Outcome::Refused { problem: Some(text::nothing_stored_problem(words)), fields: Vec::new() }
}
