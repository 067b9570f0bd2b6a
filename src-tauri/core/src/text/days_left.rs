//! Sentences about until when a balance lasts, or why that can't be said. Must not know how the forecast is made.

use jiff::{SignedDuration, Timestamp};

use super::DisplayFormats;
use crate::forecast::{DaysLeft, HORIZON_DAYS, NoForecast};
use crate::language::Words;
use crate::money::Amount;
use crate::{message_id, say};

/// The last known amount beside the threshold. The balance may have fallen since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastKnown {
    Below,
    NotBelow,
}

impl LastKnown {
    /// An amount that isn't known is not below.
    #[must_use]
    pub fn of(amount: Option<Amount>, threshold: Amount) -> Self {
        if amount.is_some_and(|amount| amount < threshold) { Self::Below } else { Self::NotBelow }
    }
}

/// How long a balance that is not known to be below lasts from `now` on, without a full stop: "About 23 days left (17 to 31),
/// until 21 December".
#[must_use]
pub fn sentence(left: DaysLeft, now: Timestamp, formats: &DisplayFormats) -> String {
    let words = formats.words();
    let [first, days, last] = [left.p10, left.p50, left.p90].map(whole);
    let horizon = whole(HORIZON_DAYS as f64);
    if left.p90 <= 0.0 {
        return words.say("balance-below-threshold-probably");
    }
    if days == 0 {
        return match last {
            ..=1 => words.say("balance-days-less"),
            last => say!(words, "balance-days-less-at-most", last = last),
        };
    }
    if days >= horizon && first >= horizon {
        return say!(words, "balance-days-more", horizon = horizon);
    }
    if days >= horizon {
        return say!(words, "balance-days-more-at-least", horizon = horizon, first = first);
    }
    let day = formats.day(moment_after(now, left.p50), now);
    if last >= horizon {
        return say!(words, "balance-days-about-open", days = days, first = first, horizon = horizon, day = day);
    }
    if first == last {
        return say!(words, "balance-days-about", days = days, day = day);
    }
    say!(words, "balance-days-about-range", days = days, first = first, last = last, day = day)
}

/// That nothing is left above a threshold, without a full stop: "Below 20.00 USD already".
#[must_use]
pub fn below(threshold: &str, last_known: LastKnown, words: &Words) -> String {
    match last_known {
        LastKnown::Below => say!(words, "balance-below-already", threshold = threshold),
        LastKnown::NotBelow => say!(words, "balance-below-probably", threshold = threshold),
    }
}

/// Why there is no forecast, without a full stop.
#[must_use]
pub fn reason(reason: NoForecast, words: &Words) -> String {
    words.say(match reason {
        NoForecast::NoReading => message_id!("balance-no-forecast-no-reading"),
        NoForecast::ReadingTooOld => message_id!("balance-no-forecast-too-old"),
        NoForecast::LessThanAWeek => message_id!("balance-no-forecast-week"),
        NoForecast::NoSpending => message_id!("balance-no-forecast-no-spending"),
    })
}

/// The moment so many days of 24 hours after another.
#[must_use]
pub fn moment_after(now: Timestamp, days: f64) -> Timestamp {
    let after = SignedDuration::try_from_secs_f64(days * 86_400.0).unwrap_or(SignedDuration::ZERO);
    now.saturating_add(after).unwrap_or(Timestamp::MAX)
}

pub(super) fn whole(days: f64) -> u64 {
    // Days are neither negative nor many.
    days.round() as u64
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use strum::VariantArray as _;

    use super::*;
    use crate::language::english;

    #[test]
    fn days_left_are_about_a_number_with_a_range_and_a_date() {
        let formats = DisplayFormats::english(TimeZone::get("Europe/Berlin").unwrap());
        let now: Timestamp = "2026-11-28T20:00:00Z".parse().unwrap();
        for (p10, p50, p90, expected) in [
            (17.4, 23.4, 30.6, "About 23 days left (17 to 31), until 22 December"),
            (17.4, 33.2, 400.0, "About 33 days left (17 to more than 400), until 1 January 2027"),
            (0.2, 0.6, 2.4, "About 1 day left (0 to 2), until 29 November"),
            (2.6, 3.0, 3.4, "About 3 days left, until 1 December"),
            (0.0, 0.2, 1.6, "Less than a day left (at most 2)"),
            (0.1, 0.4, 0.9, "Less than a day left"),
            (310.4, 400.0, 400.0, "More than 400 days left (at least 310)"),
            (400.0, 400.0, 400.0, "More than 400 days left"),
            (0.0, 0.0, 0.0, "Probably below the threshold by now"),
        ] {
            assert_eq!(sentence(DaysLeft { p10, p50, p90 }, now, &formats), expected);
        }
    }

    #[test]
    fn p1_already_below_is_only_what_was_seen_below() {
        for (amount, expected) in [
            (Some(Amount::cents(1_999)), "Below 20.00 USD already"),
            (Some(Amount::whole(20)), "Probably below 20.00 USD by now"),
            (Some(Amount::whole(50)), "Probably below 20.00 USD by now"),
            (None, "Probably below 20.00 USD by now"),
        ] {
            let last_known = LastKnown::of(amount, Amount::whole(20));
            assert_eq!(below("20.00 USD", last_known, english()), expected, "{amount:?}");
        }
    }

    #[test]
    fn each_reason_has_a_sentence_of_its_own() {
        let mut sentences: Vec<String> = NoForecast::VARIANTS.iter().map(|why| reason(*why, english())).collect();
        assert!(sentences.iter().all(|sentence| sentence.starts_with("No forecast") && !sentence.ends_with('.')));
        sentences.sort_unstable();
        sentences.dedup();
        assert_eq!(sentences.len(), NoForecast::VARIANTS.len());
    }
}
