//! Simulates accounts over a million days and holds what they are told against the rules. Prints the table and fails when
//! anything was missed or too much. `cargo xtask bench --alerts` starts it.
//!
//! Arguments, all optional: the first seed and the number of accounts.
#![expect(clippy::print_stdout, reason = "its output is the table")]
#![expect(clippy::unwrap_used, reason = "what the simulator is made of is known to be right")]

#[path = "../../tests/alerts/simulator/mod.rs"]
mod simulator;

use std::process::ExitCode;
use std::time::Instant;

use partner_balance_core::alerts::AlertKind;
use simulator::accounts::Sum;
use simulator::{looks, print};
use strum::VariantArray;

/// The test `alerts` has the seeds below.
const FIRST_SEED: u64 = 10_000;
const DAYS: i64 = 30;
const ACCOUNTS: u64 = 33_334;
/// Seeds between two looks at what the other thread does.
const CHUNK: u64 = 500;

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize, usual| arguments.get(index).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (first, count): (u64, u64) = (number(0, FIRST_SEED), number(1, ACCOUNTS));
    let begin = Instant::now();
    let half = first + count / 2;
    let sum = std::thread::scope(|scope| {
        let other = scope.spawn(|| sum(first, half));
        let ours = sum(half, first + count);
        other.join().map(|theirs| theirs.plus(ours)).unwrap_or_default()
    });
    let replays = (first..first + count / 10).find_map(replay_fault);
    table(&sum);
    println!("\nTook {:.0} s.", begin.elapsed().as_secs_f64());
    for counter_example in sum.counter_example.iter().chain(&replays) {
        println!("\n{counter_example}");
    }
    let is_good = sum.account_days > 0 && sum.missed == 0 && sum.extra == 0 && replays.is_none();
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn sum(from: u64, to: u64) -> Sum {
    let mut sum = Sum::default();
    let mut next = from;
    while next < to && sum.counter_example.is_none() {
        let end = to.min(next + CHUNK);
        sum = sum.plus(Sum::of(next..end, DAYS));
        next = end;
    }
    sum
}

/// What a replay tells beside the rules.
fn replay_fault(seed: u64) -> Option<String> {
    let course = if seed.is_multiple_of(2) { looks::generate(seed, DAYS) } else { looks::generate_change(seed) };
    let (_, told, wanted) = looks::run(&course);
    if told == wanted {
        return None;
    }
    let course = looks::shrunk(course);
    let (record, told, wanted) = looks::run(&course);
    let timeline = print::timeline(&record, course.zone, &course.rules, &told, &wanted);
    Some(format!("replay, seed {seed}\n{timeline}"))
}

fn table(sum: &Sum) {
    println!("| what | count |\n|---|---|");
    println!("| account-days | {} |", sum.account_days);
    println!("| looks | {} |", sum.looks);
    println!("| notices | {} |", sum.notices);
    for kind in AlertKind::VARIANTS {
        let name: &str = kind.into();
        println!("| told: {name} | {} |", sum.told.get(kind).copied().unwrap_or_default());
    }
    println!("| missed | {} |", sum.missed);
    println!("| extra | {} |", sum.extra);
    println!("| repeated after a kill | {} |", sum.repeated);
}
