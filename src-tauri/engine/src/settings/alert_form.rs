//! An account's alert settings as a form. Owns how typed times of day are read, and the sentences for mistakes;
//! must not know the page or the file.

use jiff::SignedDuration;
use jiff::civil::Time;
use partner_balance_core::alerts::{AlertSettings, BlindAfter, DaysOff, QuietTime, RemindEvery};
use partner_balance_core::language::Words;
use partner_balance_core::message_id;
use partner_balance_core::page::{AlertForm, FieldError};

use super::form::noted;
use super::typed::typed_count;

/// Shown where there are no quiet hours yet.
const USUAL_QUIET_HOURS: (&str, &str) = ("22:00", "07:00");

/// The settings as the form shows them.
#[must_use]
pub fn alert_form(settings: &AlertSettings) -> AlertForm {
    let QuietTime { from, until, days_off } = settings.quiet;
    let has_quiet_hours = from != until;
    let shown = |time: Time| time.strftime("%H:%M").to_string();
    let usual = (USUAL_QUIET_HOURS.0.to_owned(), USUAL_QUIET_HOURS.1.to_owned());
    let (quiet_from, quiet_until) = if has_quiet_hours { (shown(from), shown(until)) } else { usual };
    AlertForm {
        rearm_percent: settings.rearm_percent.to_string(),
        days: settings.days.to_string(),
        remind_low: settings.remind_low.to_string(),
        remind_critical: settings.remind_critical.to_string(),
        recovered: settings.recovered,
        blind_after: whole_hours(settings.blind_after).to_string(),
        has_quiet_hours,
        quiet_from,
        quiet_until,
        days_off: days_off.names().map(str::to_owned).collect(),
        critical_breaks_quiet: settings.critical_breaks_quiet,
    }
}

/// The settings that the user typed, over those `before`.
///
/// A field that was not touched keeps its value even where the form can't show all of it, such as 90 minutes.
///
/// # Errors
/// A sentence for each field that can't be used.
pub fn alert_settings(
    form: &AlertForm,
    before: &AlertSettings,
    words: &Words,
) -> Result<AlertSettings, Vec<FieldError>> {
    let shown = alert_form(before);
    let mut errors = Vec::new();
    let say = |id: &str| words.say(id);
    let percent = whole_number(&form.rearm_percent, AlertSettings::MOST_REARM_PERCENT)
        .ok_or_else(|| say(message_id!("problems-form-percent")));
    let rearm_percent = noted(&mut errors, "rearm_percent", percent);
    let days = whole_number(&form.days, AlertSettings::MOST_DAYS).ok_or_else(|| say(message_id!("problems-form-days")));
    let days = noted(&mut errors, "days", days);
    let remind_low = noted(&mut errors, "remind_low", remind_every(&form.remind_low, words));
    let remind_critical = noted(&mut errors, "remind_critical", remind_every(&form.remind_critical, words));
    let blind_after = if form.blind_after == shown.blind_after {
        Some(before.blind_after)
    } else {
        noted(
            &mut errors,
            "blind_after",
            hours(&form.blind_after).ok_or_else(|| say(message_id!("problems-form-hours"))),
        )
    };
    let quiet = quiet_time(form, &before.quiet, words, &mut errors);
    let (
        true,
        Some(rearm_percent),
        Some(days),
        Some(remind_low),
        Some(remind_critical),
        Some(blind_after),
        Some(quiet),
    ) = (errors.is_empty(), rearm_percent, days, remind_low, remind_critical, blind_after, quiet)
    else {
        return Err(errors);
    };
    Ok(AlertSettings {
        rearm_percent,
        days,
        remind_low,
        remind_critical,
        recovered: form.recovered,
        blind_after,
        quiet,
        critical_breaks_quiet: form.critical_breaks_quiet,
    })
}

fn quiet_time(form: &AlertForm, before: &QuietTime, words: &Words, errors: &mut Vec<FieldError>) -> Option<QuietTime> {
    let names = form.days_off.iter().map(String::as_str);
    let days_off = noted(errors, "days_off", DaysOff::of(names).map_err(|_| words.say("problems-form-days-off")));
    if !form.has_quiet_hours {
        // Two equal times are none. Which, is left as it is where there were none before.
        let from = if before.from == before.until { before.from } else { Time::midnight() };
        return Some(QuietTime { from, until: from, days_off: days_off? });
    }
    let mut time = |field, text| noted(errors, field, time_of_day(text).ok_or_else(|| words.say("problems-form-time")));
    let (from, until) = (time("quiet_from", &form.quiet_from), time("quiet_until", &form.quiet_until));
    let (from, until) = from.zip(until)?;
    if from == until {
        noted::<()>(errors, "quiet_until", Err(words.say("problems-form-no-span")));
    }
    Some(QuietTime { from, until, days_off: days_off? })
}

fn whole_number<T: std::str::FromStr + PartialOrd>(text: &str, most: T) -> Option<T> {
    typed_count(text).filter(|number| *number <= most)
}

fn remind_every(text: &str, words: &Words) -> Result<RemindEvery, String> {
    text.parse().map_err(|_| words.say("problems-form-remind"))
}

fn hours(text: &str) -> Option<BlindAfter> {
    BlindAfter::new(SignedDuration::from_hours(whole_number(text, i64::from(u16::MAX))?))
}

/// Rounded up: 90 minutes are shown as 2 hours.
fn whole_hours(time: BlindAfter) -> i64 {
    (time.duration().as_mins() + 59) / 60
}

/// Hours and minutes. A browser's field for a time may add seconds.
fn time_of_day(text: &str) -> Option<Time> {
    let text = text.trim();
    let time = Time::strptime("%H:%M", text).or_else(|_| Time::strptime("%H:%M:%S", text)).ok()?;
    (time.second() == 0).then_some(time)
}

#[cfg(test)]
mod tests {
    use partner_balance_core::language::english;

    use super::*;

    fn form_with(change: impl FnOnce(&mut AlertForm)) -> AlertForm {
        let mut form = alert_form(&AlertSettings::default());
        change(&mut form);
        form
    }

    fn night() -> QuietTime {
        QuietTime {
            from: "22:30".parse().unwrap(),
            until: "06:00".parse().unwrap(),
            days_off: "sat, sun".parse().unwrap(),
        }
    }

    #[test]
    fn the_form_shows_the_settings_and_gives_them_back() {
        let settings = AlertSettings {
            rearm_percent: 10,
            days: 0,
            remind_low: RemindEvery::Never,
            remind_critical: RemindEvery::FourHours,
            recovered: false,
            blind_after: "90m".parse().unwrap(),
            quiet: night(),
            critical_breaks_quiet: false,
        };
        let form = alert_form(&settings);
        assert_eq!((form.remind_low.as_str(), form.remind_critical.as_str()), ("off", "4h"));
        assert_eq!((form.quiet_from.as_str(), form.quiet_until.as_str()), ("22:30", "06:00"));
        assert_eq!((form.blind_after.as_str(), form.days_off.join(" ").as_str()), ("2", "sat sun"));
        assert_eq!(alert_settings(&form, &settings, english()), Ok(settings), "untouched fields keep even 90 minutes");
        let defaults = AlertSettings::default();
        assert_eq!(alert_settings(&alert_form(&defaults), &defaults, english()), Ok(defaults));
    }

    #[test]
    fn quiet_hours_are_off_by_one_switch_and_begin_with_usual_times() {
        let off = alert_form(&AlertSettings::default());
        assert_eq!((off.has_quiet_hours, off.quiet_from.as_str(), off.quiet_until.as_str()), (false, "22:00", "07:00"));
        let on =
            alert_settings(&AlertForm { has_quiet_hours: true, ..off }, &AlertSettings::default(), english()).unwrap();
        assert_eq!((on.quiet.from, on.quiet.until), ("22:00".parse().unwrap(), "07:00".parse().unwrap()));
        // Off again, whatever the two fields say; the days off stay.
        let before = AlertSettings { quiet: night(), ..AlertSettings::default() };
        for (from, until) in [("22:30", "06:00"), ("", "later"), ("08:00", "08:00")] {
            let form = AlertForm {
                has_quiet_hours: false,
                quiet_from: from.to_owned(),
                quiet_until: until.to_owned(),
                ..alert_form(&before)
            };
            let quiet = alert_settings(&form, &before, english()).unwrap().quiet;
            assert_eq!(quiet.from, quiet.until, "{from}");
            assert_eq!(quiet.days_off, night().days_off);
        }
        // Two equal times of the file are as good as midnight.
        let noon = QuietTime { from: Time::constant(12, 0, 0, 0), until: Time::constant(12, 0, 0, 0), ..night() };
        let before = AlertSettings { quiet: noon, ..AlertSettings::default() };
        assert_eq!(alert_settings(&alert_form(&before), &before, english()), Ok(before));
    }

    #[test]
    fn what_was_typed_becomes_the_settings() {
        let form = form_with(|form| {
            form.rearm_percent = " 0 ".to_owned();
            form.days = "\u{200f}٣٦٥".to_owned();
            form.remind_low = "3d".to_owned();
            form.blind_after = "720".to_owned();
            form.has_quiet_hours = true;
            form.quiet_from = "9:05".to_owned();
            form.quiet_until = "17:00:00".to_owned();
            form.days_off = vec!["sun".to_owned()];
        });
        let after = alert_settings(&form, &AlertSettings::default(), english()).unwrap();
        assert_eq!((after.rearm_percent, after.days, after.remind_low), (0, 365, RemindEvery::ThreeDays));
        assert_eq!(after.blind_after.to_string(), "720h");
        assert_eq!((after.quiet.from, after.quiet.until), ("09:05".parse().unwrap(), "17:00".parse().unwrap()));
        assert_eq!(after.quiet.days_off.to_string(), "sun");
    }

    #[test]
    fn each_field_that_cannot_be_used_gets_its_sentence() {
        type Field = fn(&mut AlertForm) -> &mut String;
        let cases: [(&str, Field, &[&str], &str); 7] = [
            (
                "rearm_percent",
                |form| &mut form.rearm_percent,
                &["", "101", "-1", "+5", "5 %", "2.5", "١٠١"],
                "Enter a whole number from 0 to 100.",
            ),
            (
                "days",
                |form| &mut form.days,
                &["", "366", "-1", "7.0", "week"],
                "Enter a whole number of days from 0 to 365.",
            ),
            (
                "remind_low",
                |form| &mut form.remind_low,
                &["", "2d", "1D", "never"],
                "Choose one of the times in the list.",
            ),
            ("remind_critical", |form| &mut form.remind_critical, &["", "24h"], "Choose one of the times in the list."),
            (
                "blind_after",
                |form| &mut form.blind_after,
                &["", "0", "721", "24h", "-1", "1e9", "9999999999"],
                "Enter a whole number of hours from 1 to 720.",
            ),
            (
                "quiet_from",
                |form| &mut form.quiet_from,
                &["", "24:00", "7", "22.00", "07:60", "07:00:30"],
                "Enter a time of day, such as 22:00.",
            ),
            (
                "quiet_until",
                |form| &mut form.quiet_until,
                &["", "25:00", "noon"],
                "Enter a time of day, such as 22:00.",
            ),
        ];
        for (name, field, wrong, sentence) in cases {
            for typed in wrong {
                let form = form_with(|form| {
                    form.has_quiet_hours = true;
                    *field(form) = (*typed).to_owned();
                });
                let error = FieldError { field: name.to_owned(), message: sentence.to_owned() };
                assert_eq!(
                    alert_settings(&form, &AlertSettings::default(), english()),
                    Err(vec![error]),
                    "{name} {typed:?}"
                );
            }
        }
        let no_day = form_with(|form| form.days_off = vec!["mon".to_owned(), "someday".to_owned()]);
        let error = FieldError { field: "days_off".to_owned(), message: "Choose days of the week.".to_owned() };
        assert_eq!(alert_settings(&no_day, &AlertSettings::default(), english()), Err(vec![error]));
    }

    #[test]
    fn quiet_hours_that_end_as_they_begin_are_refused_at_their_end() {
        for (from, until) in [("22:00", "22:00"), ("0:00", "00:00:00")] {
            let form = form_with(|form| {
                form.has_quiet_hours = true;
                (form.quiet_from, form.quiet_until) = (from.to_owned(), until.to_owned());
            });
            let error = FieldError {
                field: "quiet_until".to_owned(),
                message: "Enter a time other than the first: these quiet hours would end as they begin.".to_owned(),
            };
            assert_eq!(alert_settings(&form, &AlertSettings::default(), english()), Err(vec![error]));
        }
    }

    #[test]
    fn all_mistakes_are_told_at_once_in_the_order_of_the_form() {
        let form = form_with(|form| {
            form.has_quiet_hours = true;
            for field in [
                &mut form.rearm_percent,
                &mut form.days,
                &mut form.remind_low,
                &mut form.remind_critical,
                &mut form.blind_after,
                &mut form.quiet_from,
                &mut form.quiet_until,
            ] {
                field.clear();
            }
        });
        let errors = alert_settings(&form, &AlertSettings::default(), english()).unwrap_err();
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        let all =
            ["rearm_percent", "days", "remind_low", "remind_critical", "blind_after", "quiet_from", "quiet_until"];
        assert_eq!(fields, all);
    }
}
