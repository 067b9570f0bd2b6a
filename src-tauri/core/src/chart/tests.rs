//! What a chart shows, and that it keeps what it must not show.

use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::account::Level;
use crate::history::{Run, SeriesBuilder};
use crate::language::Language;

const DAY: i64 = 24;

fn now() -> Timestamp {
    "2026-11-23T14:05:11Z".parse().unwrap()
}

/// What is expected.
#[derive(Default)]
struct Outlook {
    fan: Vec<FanPoint>,
    charges: Vec<ExpectedCharge>,
}

fn hours(count: i64) -> Timestamp {
    now() + SignedDuration::from_hours(count)
}

/// What the tests vary.
struct Given {
    range: SeriesRange,
    /// It begins so many hours before now.
    from: i64,
    /// After three times as many hours without a reading there is a gap.
    interval: u64,
    /// Hours before now, and amounts.
    looks: Vec<(i64, &'static str)>,
    outlook: Outlook,
    thresholds: Thresholds,
    privacy: Privacy,
    language: Language,
    locale: &'static str,
}

impl Given {
    fn looks(from: i64, looks: &[(i64, &'static str)]) -> Self {
        Self {
            range: SeriesRange::ThirtyDays,
            from,
            interval: 24,
            looks: looks.to_vec(),
            outlook: Outlook::default(),
            thresholds: Thresholds { low: Amount::whole(100), critical: Amount::whole(20) },
            privacy: Privacy::Open,
            language: Language::English,
            locale: "en-GB",
        }
    }

    fn view(&self) -> ChartView {
        let mut builder = SeriesBuilder::new(hours(-self.from), now(), Duration::from_hours(self.interval));
        for (before, amount) in &self.looks {
            let at = hours(-before);
            builder.add(&Run { first_at: at, last_at: at, amount: amount.parse().unwrap(), looks: Some(1) });
        }
        let formats = DisplayFormats::new(self.language, self.locale, TimeZone::UTC);
        chart(&ChartInput {
            series: &builder.finish(),
            range: self.range,
            fan: &self.outlook.fan,
            charges: &self.outlook.charges,
            thresholds: self.thresholds,
            currency: Currency::USD,
            formats: &formats,
            privacy: self.privacy,
        })
    }

    fn drawing(&self) -> ChartDrawing {
        match self.view() {
            ChartView::Drawing { drawing } => *drawing,
            ChartView::Message { text } => panic!("{text}"),
        }
    }
}

/// A balance that falls by 10.00 a day for thirty days and is 675.24 now.
fn month() -> Given {
    const AMOUNTS: [&str; 4] = ["975.24", "875.24", "775.24", "675.24"];
    let looks: Vec<_> = [30 * DAY, 20 * DAY, 10 * DAY, 0].into_iter().zip(AMOUNTS).collect();
    Given { interval: 240, ..Given::looks(30 * DAY, &looks) }
}

/// A forecast by the day: 10.00 a day in the middle, 5.00 and 15.00 at the sides.
fn outlook(days: i64, begin: i64) -> Outlook {
    let point = |day: i64| FanPoint {
        at: hours(day * DAY),
        p10: Amount::whole(begin - 15 * day),
        p50: Amount::whole(begin - 10 * day),
        p90: Amount::whole(begin - 5 * day),
    };
    let charges = vec![ExpectedCharge { on: jiff::civil::date(2026, 12, 1), amount: "299.5".parse().unwrap() }];
    Outlook { fan: (1..=days).map(point).collect(), charges }
}

fn labels(ticks: &[ChartTick]) -> Vec<(u32, &str)> {
    ticks.iter().map(|tick| (tick.at, tick.label.as_str())).collect()
}

#[test]
fn a_month_is_drawn_from_zero_to_above_the_highest_amount() {
    let drawing = month().drawing();
    let [piece] = drawing.pieces.as_slice() else { panic!("{:?}", drawing.pieces) };
    let places: Vec<_> = piece.iter().map(|point| (point.x, point.y)).collect();
    assert_eq!(places, [(0, 741), (3333, 1690), (6667, 2640), (10_000, 3589)]);
    assert_eq!(piece[1].amount_text, "875.24 USD");
    assert_eq!(piece[1].at_text, "3 Nov, 14:05");
    assert_eq!(labels(&drawing.money_ticks), [(10_000, "0"), (5253, "500"), (506, "1,000")]);
    assert_eq!((drawing.zero_y, drawing.now_x), (10_000, 10_000), "nothing is expected");
    assert_eq!(
        drawing.summary,
        "Balance from 24 Oct to 23 Nov: 975.24 USD at first, 675.24 USD at last, lowest 675.24 USD on 23 Nov."
    );
}

#[test]
fn thresholds_are_lines_with_a_label_and_one_far_above_is_left_out() {
    let lines = |given: &Given| -> Vec<(u32, Level, String)> {
        given.drawing().thresholds.into_iter().map(|line| (line.y, line.level, line.label)).collect()
    };
    let mut given = Given::looks(DAY, &[(20, "200"), (1, "180")]);
    let expected = [(9074, Level::Critical, "Critical 20".to_owned()), (5370, Level::Low, "Low 100".to_owned())];
    assert_eq!(lines(&given), expected);
    given.looks = vec![(20, "5000"), (1, "4800")];
    let expected = [(9963, Level::Critical, String::new()), (9815, Level::Low, "Low 100 · Critical 20".to_owned())];
    assert_eq!(lines(&given), expected, "two labels have no room");
    given.looks = vec![(20, "12"), (1, "11.50")];
    assert_eq!(lines(&given), [(741, Level::Critical, "Critical 20".to_owned())]);
}

#[test]
fn money_is_marked_at_round_amounts_in_the_user_s_format() {
    let ticks = |amounts: [&'static str; 2], locale| {
        let mut given = Given::looks(DAY, &[(20, amounts[0]), (1, amounts[1])]);
        given.thresholds = Thresholds { low: Amount::ZERO, critical: Amount::ZERO };
        given.locale = locale;
        given.drawing().money_ticks.into_iter().map(|tick| tick.label).collect::<Vec<_>>()
    };
    assert_eq!(ticks(["0.9", "0.1"], "en-US"), ["0", "0.20", "0.40", "0.60", "0.80"]);
    assert_eq!(ticks(["1800", "1700"], "de-DE"), ["0", "500", "1.000", "1.500"]);
    assert_eq!(ticks(["1.9", "0.2"], "de-DE"), ["0", "0,50", "1", "1,50", "2"]);
    assert_eq!(ticks(["12000", "9000"], "en-US"), ["0", "5k", "10k"]);
    assert_eq!(ticks(["3400000", "5"], "en-US"), ["0", "1M", "2M", "3M"]);
    assert_eq!(ticks(["60", "-45.5"], "en-US"), ["-50", "0", "50"]);
    assert_eq!(
        ticks(["0", "0"], "en-US"),
        ["0", "0.20", "0.40", "0.60", "0.80", "1"],
        "an empty account has an axis too"
    );
    assert_eq!(ticks(["79228162514264337593543950335", "1"], "en-US").len(), 4, "the largest there is");
}

#[test]
fn gaps_are_gaps_and_top_ups_are_marked() {
    let mut given = Given::looks(30 * DAY, &[(700, "90"), (690, "80"), (400, "70"), (390, "170"), (5, "150")]);
    given.range = SeriesRange::All;
    let drawing = given.drawing();
    let pieces: Vec<Vec<&str>> =
        drawing.pieces.iter().map(|piece| piece.iter().map(|point| point.amount_text.as_str()).collect()).collect();
    assert_eq!(pieces, [vec!["90.00 USD", "80.00 USD"], vec!["70.00 USD", "170.00 USD"], vec!["150.00 USD"]]);
    let marks: Vec<_> = drawing.pieces.iter().flatten().filter_map(|point| point.top_up.clone()).collect();
    let [mark] = marks.as_slice() else { panic!("{marks:?}") };
    assert_eq!((mark.label.as_str(), mark.text.as_str()), ("+100", "Topped up by 100.00 USD or more"));
    assert_eq!((mark.x, mark.y), (drawing.pieces[1][1].x, drawing.pieces[1][1].y));
    assert!(drawing.summary.ends_with("Topped up once, by 100.00 USD or more."), "{}", drawing.summary);
}

#[test]
fn labels_of_top_ups_have_room() {
    let looks: Vec<(i64, &'static str)> =
        (0..40).map(|nth| (40 - nth, ["10", "500"][usize::try_from(nth % 2).unwrap()])).collect();
    let drawing = Given::looks(2 * DAY, &looks).drawing();
    let marks: Vec<_> = drawing.pieces.iter().flatten().filter_map(|point| point.top_up.as_ref()).collect();
    let labelled: Vec<u32> = marks.iter().filter(|mark| !mark.label.is_empty()).map(|mark| mark.x).collect();
    assert_eq!(marks.len(), 20, "every one is marked");
    assert!(labelled.len() > 3, "{labelled:?}");
    assert!(labelled.windows(2).all(|pair| pair[1] - pair[0] >= UNITS / 6), "{labelled:?}");
}

#[test]
fn the_fan_takes_a_third_at_most_and_ends_when_nothing_is_left() {
    let mut given = month();
    given.outlook = outlook(400, 675);
    let drawing = given.drawing();
    assert_eq!(drawing.now_x, 6667, "fifteen days of thirty");
    let (first, last) = (&drawing.fan[0], &drawing.fan[drawing.fan.len() - 1]);
    assert_eq!((first.x, first.y, first.low_y, first.high_y), (6667, 3589, 3589, 3589), "it begins with the reading");
    assert_eq!(last.x, 10_000);
    assert!(drawing.fan.iter().all(|point| point.high_y <= point.y && point.y <= point.low_y));
    assert_eq!(last.amount_text, "about 525 USD");
    assert_eq!((last.at_text.as_str(), last.note.as_str()), ("8 Dec", "450 USD to 600 USD"));

    given.outlook = outlook(400, 20);
    let drawing = given.drawing();
    assert_eq!(drawing.fan.len(), 5, "after four days nothing is left in the best case");
    assert!(drawing.now_x > 8_500, "{}", drawing.now_x);
    assert!(drawing.fan.iter().all(|point| point.low_y <= drawing.zero_y), "and below zero it is cut off");
}

#[test]
fn an_expected_charge_is_marked_on_its_day() {
    let mut given = month();
    given.outlook = outlook(400, 675);
    let drawing = given.drawing();
    let [mark] = drawing.charges.as_slice() else { panic!("{:?}", drawing.charges) };
    assert_eq!((mark.label.as_str(), mark.text.as_str()), ("−300", "1 Dec: charge of about 300 USD expected"));
    assert!(mark.x > drawing.now_x && mark.y > 3589, "{mark:?}");
    let noted: Vec<_> = drawing.fan.iter().filter(|point| point.note.contains("expected charge: 300 USD")).collect();
    assert_eq!(noted.len(), 1);
    assert_eq!(noted[0].at_text, "1 Dec");
    given.range = SeriesRange::SevenDays;
    given.from = 7 * DAY;
    given.looks = vec![(100, "700"), (0, "675.24")];
    assert_eq!(given.drawing().charges, [], "it is beyond the chart");
}

#[test]
fn a_forecast_of_before_now_is_not_drawn() {
    let mut given = Given::looks(30 * DAY, &[(700, "90"), (400, "80")]);
    given.outlook = Outlook {
        fan: outlook(20, 80).fan.into_iter().map(|it| FanPoint { at: hours(-50), ..it }).collect(),
        charges: Vec::new(),
    };
    let drawing = given.drawing();
    assert_eq!((drawing.fan, drawing.now_x), (Vec::new(), UNITS));
}

#[test]
fn p1_hidden_amounts_leave_nothing_of_the_chart() {
    let mut given = month();
    given.outlook = outlook(400, 675);
    given.privacy = Privacy::Hidden;
    let json = serde_json::to_string(&given.view()).unwrap();
    assert_eq!(json, r#"{"kind":"message","text":"The chart is hidden, as the amount is."}"#);
    let other = Given { privacy: Privacy::Hidden, ..Given::looks(DAY, &[]) };
    assert_eq!(serde_json::to_string(&other.view()).unwrap(), json, "nor does it tell whether there are readings");
}

#[test]
fn without_two_points_a_sentence_is_said() {
    let text = |given: &Given| match given.view() {
        ChartView::Message { text } => text,
        ChartView::Drawing { .. } => panic!("a drawing"),
    };
    let few = "The chart begins with the second reading.";
    assert_eq!(text(&Given::looks(DAY, &[(1, "5")])), few);
    assert_eq!(text(&Given::looks(DAY, &[])), few);
    let mut cut = Given::looks(30 * DAY, &[(1, "5")]);
    assert_eq!(
        text(&cut),
        "Fewer than two readings in this time. A longer one may have more.",
        "there may be older ones"
    );
    cut.range = SeriesRange::All;
    assert_eq!(text(&cut), few);
}

#[test]
fn all_places_are_within_the_chart_whatever_the_amounts() {
    for amounts in [["-5", "-900"], ["0", "0"], ["79228162514264337593543950335", "-79228162514264337593543950335"]] {
        let mut given = Given::looks(DAY, &[(20, amounts[0]), (1, amounts[1])]);
        given.outlook = outlook(40, 10);
        let drawing = given.drawing();
        let points = drawing.pieces.iter().flatten().map(|point| (point.x, point.y));
        let ticks = drawing.money_ticks.iter().map(|tick| (0, tick.at));
        for (x, y) in points.chain(ticks) {
            assert!(x <= UNITS && y <= UNITS, "{amounts:?}: {x}, {y}");
        }
    }
}

/// In the pseudo-language every letter of a message has an accent, and dates in Japanese have no letters.
#[test]
fn every_text_of_a_chart_is_translated() {
    let looks: Vec<_> = [(700, "90"), (650, "80"), (400, "70"), (390, "170"), (5, "675.24")].into();
    let given = Given {
        interval: 240,
        outlook: outlook(400, 675),
        language: Language::Pseudo,
        locale: "ja-JP",
        ..Given::looks(30 * DAY, &looks)
    };
    let drawing = given.drawing();
    let mut texts = vec![drawing.summary];
    texts.extend(drawing.thresholds.into_iter().map(|line| line.label));
    texts.extend(drawing.pieces.into_iter().flatten().filter_map(|point| point.top_up).map(|mark| mark.text));
    texts.extend(drawing.fan.into_iter().flat_map(|point| [point.amount_text, point.note, point.at_text]));
    texts.extend(drawing.charges.into_iter().map(|mark| mark.text));
    texts.extend(drawing.time_ticks.into_iter().map(|tick| tick.label));
    let hidden = Given { privacy: Privacy::Hidden, ..given };
    for view in [hidden.view(), Given { privacy: Privacy::Open, looks: Vec::new(), ..hidden }.view()] {
        let ChartView::Message { text } = view else { panic!("a drawing") };
        texts.push(text);
    }
    assert!(texts.len() > 20, "{texts:?}");
    for text in texts {
        assert!(!text.replace("USD", "").contains(|it: char| it.is_ascii_alphabetic()), "{text}");
    }
}
