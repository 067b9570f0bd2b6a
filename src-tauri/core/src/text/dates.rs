//! Dates and times as a locale writes them: order, names of months, twelve or twenty-four hours. By ICU4X; a format is made when
//! it is first used.
//!
//! The calendar is the Gregorian one in every locale: a date here is compared with the portal's and with an invoice, which have
//! no other, and the axis of a chart has ticks where its months begin.

use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::enums::{
    CalendarPeriodFieldSet, CompositeDateTimeFieldSet, DateAndTimeFieldSet, DateFieldSet, TimeFieldSet,
};
use icu_datetime::fieldsets::{D, DE, M, MD, MDT, T, Y, YMD, YMDET, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::TimePrecision;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale_core::{Locale, locale};
use jiff::civil;
use strum::VariantArray as _;

use crate::language::common_spaces;

/// What is written of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub(crate) enum Shape {
    /// "14:05".
    Time,
    /// "22 Nov, 14:05".
    DayAndTime,
    /// "22 Nov 2025, 14:05".
    DateAndTime,
    /// "22 Nov".
    ShortDay,
    /// "22 Nov 2025".
    ShortDate,
    /// "21 December".
    Day,
    /// "21 December 2027".
    Date,
    /// "Monday, 23 November 2026 at 14:05:11".
    Full,
    /// "22".
    DayOfMonth,
    /// "Mon 23".
    Weekday,
    /// "Nov".
    Month,
    /// "2026".
    Year,
}

type Format = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// The formats of one locale.
pub(super) struct Dates {
    locale: Locale,
    formats: [OnceLock<Option<Format>>; Shape::VARIANTS.len()],
}

impl Dates {
    pub(super) fn new(locale: Locale) -> Self {
        Self { locale, formats: std::array::from_fn(|_| OnceLock::new()) }
    }

    pub(super) fn write(&self, moment: civil::DateTime, shape: Shape) -> String {
        let place = Shape::VARIANTS.iter().position(|other| *other == shape).unwrap_or_default();
        let format = self.formats[place].get_or_init(|| format(&self.locale, shape));
        match (format, input(moment)) {
            (Some(format), Some(input)) => common_spaces(format.format(&input).to_string()),
            // Neither happens: the data is compiled in, and every date that there is can be written.
            (None, _) | (_, None) => moment.to_string(),
        }
    }
}

/// Whether months have names in the locale. Where ICU has nothing for a language, the eleventh is "M11".
pub(super) fn has_names(locale: &Locale) -> bool {
    let eleventh = civil::DateTime::constant(2026, 11, 1, 0, 0, 0, 0);
    !Dates::new(locale.clone()).write(eleventh, Shape::Month).contains("M11")
}

fn format(locale: &Locale, shape: Shape) -> Option<Format> {
    let of = |preferences: DateTimeFormatterPreferences| Format::try_new(preferences, fields(shape)).ok();
    of(locale.into()).or_else(|| of(locale!("en-GB").into()))
}

fn fields(shape: Shape) -> CompositeDateTimeFieldSet {
    use CompositeDateTimeFieldSet as Fields;
    let minute = TimePrecision::Minute;
    match shape {
        Shape::Time => Fields::Time(TimeFieldSet::T(T::short().with_time_precision(minute))),
        Shape::DayAndTime => Fields::DateTime(DateAndTimeFieldSet::MDT(MDT::medium().with_time_precision(minute))),
        Shape::DateAndTime => Fields::DateTime(DateAndTimeFieldSet::YMDT(YMDT::medium().with_time_precision(minute))),
        Shape::ShortDay => Fields::Date(DateFieldSet::MD(MD::medium())),
        Shape::ShortDate => Fields::Date(DateFieldSet::YMD(YMD::medium())),
        Shape::Day => Fields::Date(DateFieldSet::MD(MD::long())),
        Shape::Date => Fields::Date(DateFieldSet::YMD(YMD::long())),
        Shape::Full => {
            Fields::DateTime(DateAndTimeFieldSet::YMDET(YMDET::long().with_time_precision(TimePrecision::Second)))
        }
        Shape::DayOfMonth => Fields::Date(DateFieldSet::D(D::short())),
        Shape::Weekday => Fields::Date(DateFieldSet::DE(DE::short())),
        Shape::Month => Fields::CalendarPeriod(CalendarPeriodFieldSet::M(M::medium())),
        Shape::Year => Fields::CalendarPeriod(CalendarPeriodFieldSet::Y(Y::medium())),
    }
}

fn input(moment: civil::DateTime) -> Option<DateTime<Gregorian>> {
    let part = |number: i8| u8::try_from(number).ok();
    let date = Date::try_new_gregorian(moment.year().into(), part(moment.month())?, part(moment.day())?).ok()?;
    let time = Time::try_new(part(moment.hour())?, part(moment.minute())?, part(moment.second())?, 0).ok()?;
    Some(DateTime { date, time })
}
