//! No dip, no top-up and no gap is lost, however many runs there are.

use super::*;

const MINUTE: i64 = 60;
const DAY: i64 = 24 * 3600;
const INTERVAL: Duration = Duration::from_mins(10);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

fn second(moment: Timestamp) -> i64 {
    moment.as_second() - 1_790_000_000
}

fn run(first: i64, last: i64, cents: i64) -> Run {
    Run { first_at: at(first), last_at: at(last), amount: Amount::cents(cents), looks: Some(1) }
}

fn series(from: i64, until: i64, runs: &[Run]) -> Series {
    let mut builder = SeriesBuilder::new(at(from), at(until), INTERVAL);
    runs.iter().for_each(|run| builder.add(run));
    builder.finish()
}

fn points(series: &Series) -> Vec<(i64, i64)> {
    series.points.iter().map(|point| (second(point.at), cents(point.amount))).collect()
}

fn cents(amount: Amount) -> i64 {
    i64::try_from((amount.decimal() * rust_decimal::Decimal::ONE_HUNDRED).normalize()).unwrap()
}

fn gaps(series: &Series) -> Vec<(i64, i64)> {
    series.gaps.iter().map(|gap| (second(gap.from), second(gap.until))).collect()
}

fn top_ups(series: &Series) -> Vec<(i64, i64, usize)> {
    series.top_ups.iter().map(|it| (second(it.at), cents(it.rise), it.count)).collect()
}

/// A look every ten minutes of a balance that falls by a cent each time.
fn falling(count: i64) -> Vec<Run> {
    (0..count).map(|look| run(look * 600, look * 600, 100_000_000 - look)).collect()
}

#[test]
fn few_runs_stay_as_they_are() {
    let runs = [run(0, 3600, 500), run(4200, 7200, 400), run(7800, 9000, 900)];
    let made = series(0, DAY, &runs);
    assert_eq!(points(&made), [(0, 500), (4200, 400), (7200, 400), (7800, 900), (9000, 900)]);
    assert_eq!((gaps(&made), top_ups(&made)), (vec![], vec![(7800, 500, 1)]));
    assert_eq!(points(&series(0, DAY, &[run(5, 5, 7)])), [(5, 7)], "one look is one point");
    assert_eq!(points(&series(0, DAY, &[])), []);
}

#[test]
fn no_dip_and_no_peak_is_lost_and_never_too_many_points_are_kept() {
    for count in [1_000, 50_000] {
        let mut runs = falling(count);
        let dips = [1, count / 3, count / 3 + 1, count / 2, count - 2];
        for (nth, index) in (1..).zip(dips) {
            runs[usize::try_from(index).unwrap()].amount = Amount::cents(-nth);
        }
        let peak = usize::try_from(count / 4).unwrap();
        runs[peak].amount = Amount::cents(999_999_999);
        let until = count * 600;
        let made = series(0, until, &runs);
        let kept = points(&made);
        // The third lies beside the second, in one stretch.
        for (nth, index) in (1..).zip(dips).filter(|(nth, _)| *nth != 2) {
            assert!(kept.contains(&(index * 600, -nth)), "{count} runs: dip {nth} is lost");
        }
        assert!(kept.contains(&(count / 4 * 600, 999_999_999)), "{count} runs: the peak is lost");
        assert_eq!(kept.first(), Some(&(0, 100_000_000)));
        assert_eq!(kept.last(), Some(&((count - 1) * 600, 100_000_000 - count + 1)));
        assert!(kept.is_sorted_by_key(|point| point.0));
        assert!(kept.len() > 200 && kept.len() < 400, "{} points", kept.len());
    }
}

#[test]
fn p1_every_point_is_a_reading() {
    let runs = falling(20_000);
    let made = series(100 * 600, 19_000 * 600, &runs);
    for (second, amount) in points(&made) {
        assert_eq!((second % 600, amount), (0, 100_000_000 - second / 600));
    }
}

#[test]
fn an_amount_that_stays_for_long_is_not_taken_for_the_one_before() {
    let long = 30 * DAY;
    let runs = [run(0, 60, 1_000), run(660, 720, 800), run(1_320, long - DAY, 900), run(long - DAY + 600, long, 700)];
    let made = series(0, long, &runs);
    let at_day_ten = points(&made).into_iter().rfind(|point| point.0 <= 10 * DAY);
    assert_eq!(at_day_ten, Some((1_320, 900)), "all three begin within one stretch");
}

#[test]
fn an_unchanged_balance_takes_no_points() {
    let runs: Vec<Run> = (0..1_000).map(|look| run(look * 600, look * 600, 500)).collect();
    assert_eq!(points(&series(0, 1_000 * 600, &runs)), [(0, 500), (999 * 600, 500)]);
}

#[test]
fn a_gap_stays_a_gap_when_it_can_be_seen() {
    // In a day, 36 minutes can be seen.
    let runs = [run(0, 3600, 5), run(3600 + 40 * MINUTE, 4 * 3600, 5), run(4 * 3600 + 31 * MINUTE, 6 * 3600, 5)];
    let made = series(0, DAY, &runs);
    assert_eq!(gaps(&made), [(3600, 3600 + 40 * MINUTE)]);
    let kept = points(&made);
    for edge in [3600, 3600 + 40 * MINUTE] {
        assert!(kept.contains(&(edge, 5)), "{edge} of {kept:?}");
    }
    assert_eq!(gaps(&series(0, 30 * DAY, &runs)), [], "in a month it can't");
    let sparse = [run(0, 0, 5), run(DAY, DAY, 4), run(2 * DAY, 2 * DAY, 3)];
    let mut builder = SeriesBuilder::new(at(0), at(3 * DAY), Duration::from_hours(24));
    sparse.iter().for_each(|run| builder.add(run));
    assert_eq!(builder.finish().gaps, [], "who looks once a day has no gaps");
}

#[test]
fn gaps_survive_among_thousands_of_runs() {
    let mut runs = falling(30_000);
    runs.retain(|run| !(second(run.first_at) > 80 * DAY && second(run.first_at) < 95 * DAY));
    let made = series(0, 30_000 * 600, &runs);
    assert_eq!(gaps(&made), [(80 * DAY, 95 * DAY)]);
    assert!(!points(&made).iter().any(|point| point.0 > 80 * DAY && point.0 < 95 * DAY));
}

#[test]
fn no_top_up_is_lost_and_those_of_one_stretch_are_one() {
    let mut runs = falling(50_000);
    let rises = [(700, 5_000), (20_010, 2), (20_011, 3), (20_013, 4), (49_000, 100_000)];
    for (from, rise) in rises {
        for run in runs.iter_mut().skip(from) {
            // One more: it would have fallen by one.
            run.amount = run.amount.plus(Amount::cents(rise + 1));
        }
    }
    let made = series(0, 50_000 * 600, &runs);
    assert_eq!(top_ups(&made), [(700 * 600, 5_000, 1), (20_013 * 600, 9, 3), (49_000 * 600, 100_000, 1)]);
    let kept = points(&made);
    for top_up in &made.top_ups {
        let index = kept.iter().position(|point| *point == (second(top_up.at), cents(top_up.amount))).unwrap();
        assert_eq!(kept[index - 1].0, second(top_up.at) - 600, "the reading before it is there");
        assert!(kept[index - 1].1 < kept[index].1);
    }
}

#[test]
fn a_rise_over_a_gap_is_a_top_up() {
    let made = series(0, DAY, &[run(0, 600, 100), run(6 * 3600, 7 * 3600, 350)]);
    assert_eq!(top_ups(&made), [(6 * 3600, 250, 1)]);
    assert_eq!(gaps(&made), [(600, 6 * 3600)]);
}

#[test]
fn a_series_is_cut_at_its_ends() {
    let runs = [run(-DAY, -1, 9), run(0, 100, 8), run(200, 300, 7), run(400, 500, 6)];
    let made = series(50, 250, &runs);
    assert_eq!(points(&made), [(50, 8), (200, 7), (250, 7)]);
    assert_eq!(top_ups(&made), []);
    assert_eq!(points(&series(120, 180, &runs)), [], "nothing was read in between");
    assert_eq!(points(&series(300, 200, &runs)), [], "no time at all");
    assert_eq!((second(made.from), second(made.until)), (50, 250));
}

#[test]
fn a_clock_that_was_set_back_loses_nothing() {
    let runs =
        [run(0, 3600, 90), run(9 * 3600, 10 * 3600, 80), run(4 * 3600, 5 * 3600, 70), run(6 * 3600, 6 * 3600, 95)];
    let made = series(0, DAY, &runs);
    let kept = points(&made);
    assert!(kept.is_sorted_by_key(|point| point.0));
    for point in [(0, 90), (10 * 3600, 80), (9 * 3600, 80), (4 * 3600, 70), (6 * 3600, 95)] {
        assert!(kept.contains(&point), "{point:?} of {kept:?}");
    }
    assert_eq!(top_ups(&made), [(6 * 3600, 25, 1)], "it rose since the reading before");
    assert!(!gaps(&made).contains(&(3600, 9 * 3600)), "it has been looked at in between");
}

#[test]
fn a_range_begins_with_the_history_but_a_day_ago_at_the_latest() {
    let now = at(0);
    for (range, oldest, begin) in [
        (SeriesRange::SevenDays, -100 * DAY, -7 * DAY),
        (SeriesRange::ThirtyDays, -100 * DAY, -30 * DAY),
        (SeriesRange::NinetyDays, -100 * DAY, -90 * DAY),
        (SeriesRange::Year, -100 * DAY, -100 * DAY),
        (SeriesRange::Year, -1000 * DAY, -365 * DAY),
        (SeriesRange::All, -1000 * DAY, -1000 * DAY),
        (SeriesRange::SevenDays, -600, -DAY),
        (SeriesRange::All, 600, -DAY),
    ] {
        assert_eq!(second(range.begin(now, at(oldest))), begin, "{range:?} of {oldest}");
    }
}
