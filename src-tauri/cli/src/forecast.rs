//! `forecast`: until when a balance lasts, of the accounts or of readings in a file. Owns both forms; how a forecast is made
//! is the core's. Asks nobody.

mod readings_file;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use partner_balance_core::clock::Clock as _;
use partner_balance_core::fault::Fault;
use partner_balance_core::forecast::{self, Confidence, DaysLeft, ExpectedCharge, Forecast, HISTORY_DAYS, NoForecast};
use partner_balance_core::history::{Run, start_of_day};
use partner_balance_core::language::{Value, Words};
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::say;
use partner_balance_core::text::days_left::LastKnown;
use partner_balance_core::text::{self, DisplayFormats};
use partner_balance_engine::history::{ForecastOutcome, HistoryFault};
use partner_balance_engine::messages::{EmptyOn, in_tenths};
use partner_balance_platform::clock::SystemClock;
use rust_decimal::prelude::ToPrimitive as _;
use serde::Serialize;

use crate::account_state::OnDisk;
use crate::arguments::ForecastOptions;
use crate::context::{Account, Context};
use crate::failure::{Exit, Failure};
use crate::screen::{Screen, Tone};
use crate::wrapping::wrapped;

/// How many of the charges that return are told to people.
const SHOWN_CHARGES: usize = 3;

/// What is told of one account, or of a file.
struct Told {
    account: String,
    name: String,
    currency: Option<Currency>,
    balance: Option<Amount>,
    threshold: Amount,
    outcome: ForecastOutcome,
}

/// The same for programs. Amounts are exact and in strings; what is estimated is a number.
#[derive(Serialize)]
struct Object<'a> {
    account: &'a str,
    balance: Option<Amount>,
    threshold: Amount,
    days_left: Option<DaysLeft>,
    empty_on: Option<EmptyOn>,
    reason: Option<NoForecast>,
    spend_per_day: Option<f64>,
    expected_charges: Vec<Charge>,
    confidence: Option<Confidence>,
    based_on_days: Option<u32>,
}

#[derive(Serialize)]
struct Charge {
    on: Date,
    amount: Option<f64>,
}

/// Runs the command for the accounts.
pub fn run(context: &Context, options: &ForecastOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    if context.settings.hide_amount && !options.json {
        screen.message(&context.words().say("command-line-forecast-hidden"));
        screen.hint(&context.words().say("command-line-forecast-hidden-hint"));
        return Ok(Exit::Done);
    }
    let now = options.now.unwrap_or_else(|| context.clock.now().wall);
    let formats = &context.formats;
    for (index, account) in accounts.iter().enumerate() {
        let told = of_account(context, account, options, now, formats.zone()).map_err(Fault::from)?;
        tell(&told, options, now, formats, index, screen)?;
    }
    Ok(Exit::Done)
}

/// Runs the command for a file. No account is meant.
pub fn run_from_file(
    path: &std::path::Path,
    options: &ForecastOptions,
    formats: &DisplayFormats,
    screen: &mut Screen,
) -> Result<Exit, Failure> {
    let (account, runs) = readings_file::read(path)?;
    let now = options.now.unwrap_or_else(|| SystemClock.now().wall);
    let threshold = options.threshold.unwrap_or(Amount::ZERO);
    let outcome = forecast::forecast(&runs, now, formats.zone(), threshold, forecast::SEED);
    let (name, balance) = (account.clone(), newest(&runs, now));
    let told = Told { account, name, currency: None, balance, threshold, outcome };
    tell(&told, options, now, formats, 0, screen)?;
    Ok(Exit::Done)
}

fn of_account(
    context: &Context,
    account: &Account,
    options: &ForecastOptions,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<Told, HistoryFault> {
    let settings = &account.settings;
    let threshold = options.threshold.unwrap_or(settings.thresholds.critical);
    let mut told = Told {
        account: settings.id.as_str().to_owned(),
        name: account.name.clone(),
        currency: Some(settings.currency),
        balance: None,
        threshold,
        outcome: Err(NoForecast::NoReading),
    };
    OnDisk::history(context, account, |history, record| {
        if options.now.is_none() && options.threshold.is_none() {
            told.balance = record.reading.map(|reading| reading.amount);
            if let Some(outcome) = history.forecast(&settings.id, record.owner.as_ref(), threshold, now, zone)? {
                told.outcome = outcome;
                return Ok(());
            }
        }
        let oldest = now.saturating_sub(jiff::SignedDuration::from_hours(24 * HISTORY_DAYS)).unwrap_or(Timestamp::MIN);
        let runs = history.runs(&settings.id, record.owner.as_ref(), oldest, now)?;
        told.balance = newest(&runs, now);
        told.outcome = forecast::forecast(&runs, now, zone, threshold, forecast::SEED);
        Ok(())
    })?;
    Ok(told)
}

/// The balance at a moment, of runs in order of time.
fn newest(runs: &[Run], now: Timestamp) -> Option<Amount> {
    runs.iter().rev().find(|run| run.first_at <= now).map(|run| run.amount)
}

fn tell(
    told: &Told,
    options: &ForecastOptions,
    now: Timestamp,
    formats: &DisplayFormats,
    index: usize,
    screen: &mut Screen,
) -> Result<(), Failure> {
    if options.json {
        return screen.line(&object(told, now, formats.zone()));
    }
    if index > 0 {
        screen.line("")?;
    }
    let width = screen.look.width.unwrap_or(usize::MAX);
    for (place, line) in lines(told, now, formats).iter().enumerate() {
        for part in wrapped(line, width, 2) {
            let part = if place == 0 { screen.look.paint(Tone::Strong, &part) } else { part };
            screen.line(&part)?;
        }
    }
    Ok(())
}

fn object(told: &Told, now: Timestamp, zone: &TimeZone) -> String {
    let known = told.outcome.as_ref().ok();
    let left = known.map(|forecast| forecast.below_threshold);
    let number = |amount: Amount| amount.decimal().to_f64();
    let charges = known.map(|forecast| forecast.expected_charges.as_slice()).unwrap_or_default();
    let charge = |charge: &ExpectedCharge| Charge { on: charge.on, amount: number(charge.amount) };
    let object = Object {
        account: &told.account,
        balance: told.balance,
        threshold: told.threshold,
        days_left: left.map(in_tenths),
        empty_on: left.map(|left| EmptyOn::after(left, now, zone)),
        reason: told.outcome.as_ref().err().copied(),
        spend_per_day: known.and_then(|forecast| number(forecast.spend_per_day)),
        expected_charges: charges.iter().map(charge).collect(),
        confidence: known.map(|forecast| forecast.confidence),
        based_on_days: known.map(|forecast| forecast.based_on_days),
    };
    // Fields, texts and numbers: nothing in it can fail.
    serde_json::to_string(&object).unwrap_or_default()
}

/// A few plain sentences.
fn lines(told: &Told, now: Timestamp, formats: &DisplayFormats) -> Vec<String> {
    let money = |amount: Amount| match told.currency {
        Some(currency) => formats.money(amount, currency),
        None => formats.amount(amount),
    };
    let words = formats.words();
    let balance = told.balance.map_or_else(|| words.say("balance-amount-unknown"), money);
    let heading = say!(words, "balance-account-facts", account = &told.name, facts = Value::Phrase(&balance));
    let sentence = |text: &str| say!(words, "command-line-sentence", text = Value::Phrase(text));
    let forecast = match &told.outcome {
        Ok(forecast) => forecast,
        Err(reason) => return vec![heading, sentence(&text::days_left::reason(*reason, words))],
    };
    let threshold = money(told.threshold);
    let last_known = LastKnown::of(told.balance, told.threshold);
    let mut lines = vec![heading];
    if forecast.below_threshold.p90 > 0.0 {
        lines.push(sentence(&text::days_left::sentence(forecast.below_threshold, now, formats)));
        lines.push(say!(words, "command-line-forecast-until", threshold = threshold));
    } else {
        lines.push(sentence(&text::days_left::below(&threshold, last_known, words)));
    }
    lines.push(say!(words, "command-line-forecast-spent", money = money(forecast.spend_per_day)));
    lines.extend(charges(forecast, now, formats, money));
    lines.push(basis(forecast, words));
    lines
}

/// "Expected charges: 300.00 USD on 1 December, 300.00 USD on 1 January 2027."
fn charges(
    forecast: &Forecast,
    now: Timestamp,
    formats: &DisplayFormats,
    money: impl Fn(Amount) -> String,
) -> Option<String> {
    let words = formats.words();
    let of = |charge: &ExpectedCharge| {
        let day = formats.day(start_of_day(charge.on, formats.zone()), now);
        say!(words, "command-line-forecast-charge", money = money(charge.amount), day = day)
    };
    let shown: Vec<String> = forecast.expected_charges.iter().take(SHOWN_CHARGES).map(of).collect();
    if shown.is_empty() {
        return None;
    }
    let charges = words.list(&shown.iter().map(String::as_str).collect::<Vec<_>>());
    Some(say!(words, "command-line-forecast-charges", charges = Value::Phrase(&charges)))
}

/// "Based on readings of 84 days; confidence: fair."
fn basis(forecast: &Forecast, words: &Words) -> String {
    let days = forecast.based_on_days;
    match forecast.confidence {
        Confidence::Low => say!(words, "command-line-forecast-confidence-low", days = days),
        Confidence::Fair => say!(words, "command-line-forecast-confidence-fair", days = days),
        Confidence::Good => say!(words, "command-line-forecast-confidence-good", days = days),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(outcome: ForecastOutcome) -> String {
        let formats = DisplayFormats::english(TimeZone::UTC);
        let told = Told {
            account: "main".to_owned(),
            name: "Branch office".to_owned(),
            currency: Some(Currency::USD),
            balance: Some(Amount::cents(67_524)),
            threshold: Amount::whole(20),
            outcome,
        };
        lines(&told, "2026-11-28T09:00:00Z".parse().unwrap(), &formats).join("\n")
    }

    #[test]
    fn a_forecast_is_told_in_a_few_plain_sentences() {
        let left = DaysLeft { p10: 17.2, p50: 23.1, p90: 31.4 };
        let charge = |on: &str| ExpectedCharge { on: on.parse().unwrap(), amount: Amount::whole(300) };
        let forecast = Forecast {
            below_threshold: left,
            below_zero: left,
            spend_per_day: Amount::cents(2840),
            expected_charges: ["2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01"].map(charge).to_vec(),
            based_on_days: 84,
            confidence: Confidence::Fair,
        };
        insta::assert_snapshot!(told(Ok(forecast.clone())), @r"
        Branch office: 675.24 USD
        About 23 days left (17 to 31), until 21 December.
        That is until it falls below 20.00 USD, if nothing is topped up.
        About 28.40 USD are spent per day.
        Expected charges: 300.00 USD on 1 December, 300.00 USD on 1 January 2027, 300.00 USD on 1 February 2027.
        Based on readings of 84 days; confidence: fair.
        ");
        let none = DaysLeft { p10: 0.0, p50: 0.0, p90: 0.0 };
        let below = Forecast { below_threshold: none, expected_charges: Vec::new(), ..forecast };
        insta::assert_snapshot!(told(Ok(below)), @r"
        Branch office: 675.24 USD
        Probably below 20.00 USD by now.
        About 28.40 USD are spent per day.
        Based on readings of 84 days; confidence: fair.
        ");
        insta::assert_snapshot!(told(Err(NoForecast::NoSpending)), @r"
        Branch office: 675.24 USD
        No forecast: no spending was seen so far.
        ");
    }
}
