//! Forecasts accounts whose future is known, and compares with the naive forecast: what is left, divided by the mean spending
//! of the last 30 days. Prints the table; fails when the goal is missed. `cargo xtask bench --forecast` starts it.
//!
//! Arguments: the first seed and the number of accounts of each kind.
#![expect(clippy::print_stdout, reason = "its output is the table")]

mod accounts;
mod chance;
mod machine;
mod spending;

use std::process::ExitCode;
use std::time::Instant;

use accounts::{Case, Kind};
use jiff::SignedDuration;
use partner_balance_core::forecast::{HORIZON_DAYS, forecast};
use partner_balance_core::money::Amount;
use rust_decimal::prelude::ToPrimitive;

/// What came out for one account.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    is_covered: bool,
    /// Before the range.
    is_early: bool,
    is_before: bool,
    error: f64,
    naive_error: f64,
    milliseconds: f64,
    /// Relative width of the range.
    width: f64,
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let mut number = |usual: u64| arguments.next().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (first, count) = (number(1000), number(300));
    let only = std::env::args().nth(3);
    let kinds: Vec<(Kind, &str)> = Kind::ALL
        .into_iter()
        .filter(|(_, name)| only.as_ref().is_none_or(|only| only.split(',').any(|only| name.contains(only))))
        .collect();
    let of = |kind: Kind| -> Vec<Outcome> { (first..first + count).filter_map(|seed| outcome(kind, seed)).collect() };
    let all: Vec<(&str, Vec<Outcome>)> = std::thread::scope(|scope| {
        let half = kinds.len().div_ceil(2);
        let work = |kinds: &[(Kind, &'static str)]| -> Vec<(&'static str, Vec<Outcome>)> {
            kinds.iter().map(|(kind, name)| (*name, of(*kind))).collect()
        };
        let (a, b) = kinds.split_at(half);
        let other = scope.spawn(move || work(b));
        let mut all = work(a);
        all.extend(other.join().unwrap_or_default());
        all
    });
    println!(
        "{:42} {:>4} {:>9} {:>6} {:>6} {:>9} {:>7} {:>6} {:>6} {:>7}",
        "kind", "n", "coverage", "early", "<p50", "error", "naive", "ratio", "width", "ms"
    );
    for (name, outcomes) in &all {
        row(name, outcomes);
    }
    let pooled: Vec<Outcome> = all.iter().flat_map(|(_, outcomes)| outcomes.iter().copied()).collect();
    row("all", &pooled);
    let most = pooled.iter().map(|outcome| outcome.milliseconds).fold(0.0, f64::max);
    println!("slowest: {most:.1} ms");
    ExitCode::SUCCESS
}

fn row(name: &str, outcomes: &[Outcome]) {
    let covered = outcomes.iter().filter(|outcome| outcome.is_covered).count() as f64 / outcomes.len().max(1) as f64;
    let of = |value: fn(&Outcome) -> f64| median(outcomes.iter().map(value).collect());
    let (error, naive) = (of(|outcome| outcome.error), of(|outcome| outcome.naive_error));
    let (width, milliseconds) = (of(|outcome| outcome.width), of(|outcome| outcome.milliseconds));
    println!(
        "{name:42} {:>4} {:>8.1}% {:>5.1}% {:>5.1}% {error:>9.2} {naive:>7.2} {:>6.2} {width:>6.2} {milliseconds:>7.1}",
        outcomes.len(),
        100.0 * covered,
        100.0 * outcomes.iter().filter(|outcome| outcome.is_early).count() as f64 / outcomes.len().max(1) as f64,
        100.0 * outcomes.iter().filter(|outcome| outcome.is_before).count() as f64 / outcomes.len().max(1) as f64,
        error / naive
    );
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn outcome(kind: Kind, seed: u64) -> Option<Outcome> {
    let case = accounts::case(kind, seed)?;
    let begin = Instant::now();
    let left = forecast(&case.runs, case.now, &case.zone, case.threshold, seed).ok()?.below_threshold;
    let milliseconds = begin.elapsed().as_secs_f64() * 1000.0;
    if std::env::var_os("EACH").is_some() {
        println!(
            "{seed} runs {} days {:.0} truth {:.1} left {:.1} {:.1} {:.1} naive {:.1} {milliseconds:.1}ms",
            case.runs.len(),
            case.runs.last()?.last_at.duration_since(case.runs.first()?.first_at).as_secs_f64() / 86400.0,
            case.truth,
            left.p10,
            left.p50,
            left.p90,
            naive(&case)
        );
    }
    Some(Outcome {
        is_covered: left.p10 <= case.truth && case.truth <= left.p90,
        is_early: case.truth < left.p10,
        is_before: case.truth < left.p50,
        error: (left.p50 - case.truth).abs(),
        naive_error: (naive(&case) - case.truth).abs(),
        milliseconds,
        width: (left.p90 - left.p10) / left.p50,
    })
}

fn number(amount: Amount) -> f64 {
    amount.decimal().to_f64().unwrap_or(0.0)
}

/// What is left, divided by the mean spending of the last 30 days, or of what there is of them.
fn naive(case: &Case) -> f64 {
    let begin = case.now - SignedDuration::from_hours(24 * 30);
    let since = case.runs.first().map_or(begin, |run| run.first_at).max(begin);
    let falls = case.runs.windows(2).filter(|pair| pair[1].first_at > since);
    let spent: f64 = falls.map(|pair| (number(pair[0].amount) - number(pair[1].amount)).max(0.0)).sum();
    let per_day = spent / (case.now.duration_since(since).as_secs_f64() / 86_400.0);
    let left = case.runs.last().map_or(0.0, |run| number(run.amount)) - number(case.threshold);
    (left / per_day).clamp(0.0, HORIZON_DAYS as f64)
}
