//! The table, and whether the goal is reached. Must not know how anything is forecast.

/// What came out for one account.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// Whether the true day lies between the 10 % and the 90 % point.
    pub is_covered: bool,
    /// Days from the 50 % point to the true day.
    pub error: f64,
    /// The same for the naive forecast.
    pub naive_error: f64,
}

/// All accounts of a kind.
#[derive(Clone, Debug)]
pub struct Row {
    pub kind: &'static str,
    pub outcomes: Vec<Outcome>,
}

/// The goal: the share covered in each kind, the error of all and that of each kind in naive errors.
const COVERED: (f64, f64) = (0.75, 0.9);
const POOLED: f64 = 0.7;
const WORST: f64 = 1.05;

struct Figures {
    covered: f64,
    error: f64,
    naive_error: f64,
}

impl Row {
    fn figures(&self) -> Figures {
        let covered = self.outcomes.iter().filter(|outcome| outcome.is_covered).count();
        let of = |value: fn(&Outcome) -> f64| median(&mut self.outcomes.iter().map(value).collect::<Vec<f64>>());
        Figures {
            covered: covered as f64 / self.outcomes.len().max(1) as f64,
            error: of(|outcome| outcome.error),
            naive_error: of(|outcome| outcome.naive_error),
        }
    }
}

impl Figures {
    fn ratio(&self) -> f64 {
        self.error / self.naive_error
    }
}

/// The value in the middle.
pub fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Prints the table. Whether the goal is reached.
pub fn print(rows: &[Row]) -> bool {
    println!(
        "Covered: true days from p10 to p90. Error: median of |p50 - true day|, in days; naive: of what is left / mean of"
    );
    println!("the last 30 days.");
    println!("\n| kind of account | accounts | covered | error | naive | ratio |\n|---|---|---|---|---|---|");
    let mut missed = Vec::new();
    for row in rows {
        let figures = row.figures();
        line(row.kind, row.outcomes.len(), &figures);
        if !(COVERED.0..=COVERED.1).contains(&figures.covered) {
            missed.push(format!("{}: covered", row.kind));
        }
        if figures.ratio() > WORST {
            missed.push(format!("{}: error", row.kind));
        }
    }
    let outcomes: Vec<Outcome> = rows.iter().flat_map(|row| row.outcomes.iter().copied()).collect();
    let all = Row { kind: "**all**", outcomes };
    let figures = all.figures();
    line(all.kind, all.outcomes.len(), &figures);
    if figures.ratio() > POOLED {
        missed.push("all: error".to_owned());
    }
    let ratios: f64 = rows.iter().map(|row| row.figures().ratio()).sum();
    println!("\nMean of the kinds' ratios: {:.2}", ratios / rows.len() as f64);
    println!("Goal: 75 to 90 % covered and at most {WORST} naive errors in every kind, at most {POOLED} in all.");
    println!("{}", if missed.is_empty() { "Reached.".to_owned() } else { format!("Missed: {}.", missed.join("; ")) });
    missed.is_empty()
}

fn line(kind: &str, accounts: usize, figures: &Figures) {
    let Figures { covered, error, naive_error } = figures;
    let ratio = figures.ratio();
    println!("| {kind} | {accounts} | {:.0} % | {error:.1} | {naive_error:.1} | {ratio:.2} |", 100.0 * covered);
}
