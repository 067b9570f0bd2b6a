//! Quiet time by the clock on the wall, across midnight and changes of the clocks.

use super::*;

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

/// The first moment outside from this one on, both as times of the zone with their offsets.
fn first_outside(quiet: QuietTime, name: &str, at: &str) -> String {
    let zone = zone(name);
    let end = quiet.first_outside(at.parse().unwrap(), &zone).unwrap();
    end.to_zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[test]
fn p4_quiet_time_goes_over_midnight_and_ends_on_the_minute() {
    let night = quiet("22:00", "07:00", "");
    for (at, is_quiet) in
        [("21:59:59", false), ("22:00:00", true), ("00:00:00", true), ("06:59:59", true), ("07:00:00", false)]
    {
        let at: Timestamp = format!("2026-10-05T{at}Z").parse().unwrap();
        assert_eq!(night.contains(at, &TimeZone::UTC), is_quiet, "{at}");
        let end = night.first_outside(at, &TimeZone::UTC).unwrap();
        assert_eq!(end == at, !is_quiet);
        assert!(!night.contains(end, &TimeZone::UTC));
    }
    let day = quiet("12:00", "13:30", "");
    assert_eq!(first_outside(day, "UTC", "2026-10-05T12:00:00Z"), "2026-10-05T13:30:00+00:00");
    assert!(!quiet("09:00", "09:00", "").contains("2026-10-05T09:00:00Z".parse().unwrap(), &TimeZone::UTC));
}

#[test]
fn p4_quiet_time_follows_the_clocks_when_they_are_changed() {
    let night = quiet("22:00", "07:00", "");
    // Berlin: 25 October 2026 back from 3:00 to 2:00, 28 March 2027 forward from 2:00 to 3:00.
    assert_eq!(first_outside(night, "Europe/Berlin", "2026-10-24T23:00:00+02:00"), "2026-10-25T07:00:00+01:00");
    assert_eq!(first_outside(night, "Europe/Berlin", "2027-03-27T23:00:00+01:00"), "2027-03-28T07:00:00+02:00");
    // An hour that is shown twice is quiet twice.
    let twice = quiet("22:00", "02:30", "");
    assert_eq!(first_outside(twice, "Europe/Berlin", "2026-10-24T23:00:00+02:00"), "2026-10-25T02:30:00+02:00");
    assert_eq!(first_outside(twice, "Europe/Berlin", "2026-10-25T02:10:00+01:00"), "2026-10-25T02:30:00+01:00");
    // One that is left out ends where it is left out.
    let gap = quiet("22:00", "02:30", "");
    assert_eq!(first_outside(gap, "Europe/Berlin", "2027-03-28T01:59:00+01:00"), "2027-03-28T03:00:00+02:00");
    let inside = quiet("02:10", "02:50", "");
    assert!(!inside.contains("2027-03-28T03:10:00+02:00".parse().unwrap(), &zone("Europe/Berlin")));
    // Half an hour (Lord Howe), and a midnight that is left out (Beirut, 28 March 2027).
    assert_eq!(first_outside(night, "Australia/Lord_Howe", "2026-10-03T23:00:00+10:30"), "2026-10-04T07:00:00+11:00");
    let saturday = quiet("00:00", "00:00", "sat");
    assert_eq!(first_outside(saturday, "Asia/Beirut", "2027-03-27T12:00:00+02:00"), "2027-03-28T01:00:00+03:00");
}

#[test]
fn p4_a_day_off_is_quiet_from_midnight_to_midnight() {
    let weekend = quiet("18:00", "08:00", "sat sun");
    assert_eq!(first_outside(weekend, "UTC", "2026-10-09T17:59:00Z"), "2026-10-09T17:59:00+00:00");
    assert_eq!(first_outside(weekend, "UTC", "2026-10-09T18:00:00Z"), "2026-10-12T08:00:00+00:00");
    assert_eq!(first_outside(weekend, "UTC", "2026-10-11T12:00:00Z"), "2026-10-12T08:00:00+00:00");
    let six = quiet("00:00", "00:00", "mon tue wed thu fri sat");
    assert_eq!(first_outside(six, "UTC", "2026-10-05T00:00:00Z"), "2026-10-11T00:00:00+00:00");
    let all = quiet("00:00", "00:00", "mon tue wed thu fri sat sun");
    assert_eq!(all.first_outside(hour(0.0), &TimeZone::UTC), None);
    assert_eq!("Sat,SUN".parse::<DaysOff>().unwrap().to_string(), "sat, sun");
    assert!("saturday".parse::<DaysOff>().is_err());
    assert!(
        date(2026, 10, 5).weekday() == jiff::civil::Weekday::Monday
            && !weekend.days_off.contains(jiff::civil::Weekday::Monday)
    );
}

/// `first_outside` against the definition, minute by minute over the weeks in which clocks are changed.
#[test]
fn p4_the_end_of_quiet_time_is_the_first_minute_that_is_not_in_it() {
    let spans = [("22:00", "07:00"), ("00:00", "02:30"), ("02:15", "02:45"), ("23:30", "00:30"), ("00:00", "00:00")];
    for (name, from) in [
        ("Europe/Berlin", "2026-10-23T00:00:00Z"),
        ("Europe/Berlin", "2027-03-26T00:00:00Z"),
        ("America/New_York", "2026-10-30T00:00:00Z"),
        ("Australia/Lord_Howe", "2027-04-02T00:00:00Z"),
        ("Africa/Cairo", "2026-10-28T00:00:00Z"),
    ] {
        let (zone, from): (_, Timestamp) = (zone(name), from.parse().unwrap());
        for (span, days) in spans.iter().flat_map(|span| [(span, ""), (span, "sun"), (span, "thu fri")]) {
            let quiet = quiet(span.0, span.1, days);
            let minutes: Vec<Timestamp> = (0..4 * 1440).map(|minute| from + minute.minutes()).collect();
            let mut expected = None;
            for at in minutes.iter().rev() {
                if !quiet.contains(*at, &zone) {
                    expected = Some(*at);
                }
                if let Some(expected) = expected {
                    assert_eq!(quiet.first_outside(*at, &zone), Some(expected), "{name} {span:?} {days} {at}");
                }
            }
        }
    }
    assert_eq!(Time::midnight(), "00:00".parse().unwrap());
}
