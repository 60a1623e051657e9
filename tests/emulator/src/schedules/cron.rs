//! Cron expressions with seconds: `second minute hour day month weekday [year]`.
//!
//! Each field is a list of values, ranges and steps; months and weekdays have names, Sunday is 1.
//! `?` is `*`. Days know `L` (the last), weekdays `6L` (the last Friday) and `6#2` (the second).

use std::str::FromStr;

use time::{Date, Duration, Month, OffsetDateTime, Time};

/// An expression that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no cron expression: {1}")]
pub struct InvalidCron(String, String);

/// A cron expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cron {
    seconds: Vec<u8>,
    minutes: Vec<u8>,
    hours: Vec<u8>,
    days: Days,
    months: Vec<u8>,
    weekdays: Weekdays,
    years: Option<(i32, i32, i32)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    Some(Vec<u8>),
    Last,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Weekdays {
    Some(Vec<u8>),
    /// The last one of the month.
    Last(u8),
    /// The one with this number within the month.
    Nth(u8, u8),
}

const MONTHS: [&str; 12] = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
];
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
/// Days that are searched for the next time: beyond them it never comes.
const DAYS_MAX: u32 = 366 * 12;

impl FromStr for Cron {
    type Err = InvalidCron;

    fn from_str(text: &str) -> Result<Self, InvalidCron> {
        let invalid = |why: String| InvalidCron(text.to_owned(), why);
        let fields: Vec<&str> = text.split_whitespace().collect();
        let (seconds, minutes, hours, days, months, weekdays, year) = match fields[..] {
            [s, m, h, d, mo, w] => (s, m, h, d, mo, w, None),
            [s, m, h, d, mo, w, y] => (s, m, h, d, mo, w, Some(y)),
            _ => {
                return Err(invalid(format!(
                    "it has {} fields, not 6 or 7",
                    fields.len()
                )));
            }
        };
        let read = |field: &str, least: u8, most: u8, names: &[&str]| {
            values(field, least, most, names).ok_or_else(|| invalid(format!("'{field}' fits not")))
        };
        let days = match days {
            "L" | "l" => Days::Last,
            field => Days::Some(read(field, 1, 31, &[])?),
        };
        let weekdays = match weekday(weekdays) {
            Some(special) => special,
            None => Weekdays::Some(read(weekdays, 1, 7, &WEEKDAYS)?),
        };
        let years = match year {
            None | Some("*" | "?") => None,
            Some(field) => {
                Some(years(field).ok_or_else(|| invalid(format!("'{field}' is no year")))?)
            }
        };
        Ok(Self {
            seconds: read(seconds, 0, 59, &[])?,
            minutes: read(minutes, 0, 59, &[])?,
            hours: read(hours, 0, 23, &[])?,
            days,
            months: read(months, 1, 12, &MONTHS)?,
            weekdays,
            years,
        })
    }
}

/// First year, last year, and step.
fn years(field: &str) -> Option<(i32, i32, i32)> {
    let (range, step) = match field.split_once('/') {
        Some((range, step)) => (range, step.parse().ok().filter(|step| *step > 0)?),
        None => (field, 1),
    };
    let (first, last) = match range.split_once('-') {
        Some((first, last)) => (first.parse().ok()?, last.parse().ok()?),
        None if range == "*" => (1970, 2099),
        None => {
            let first = range.parse().ok()?;
            (first, if step > 1 { 2099 } else { first })
        }
    };
    Some((first, last, step))
}

/// `6L` and `6#2`.
fn weekday(field: &str) -> Option<Weekdays> {
    let day = |text: &str| single(text, &WEEKDAYS, 1).filter(|day| (1..=7).contains(day));
    if let Some((weekday, number)) = field.split_once('#') {
        let number = number
            .parse()
            .ok()
            .filter(|number| (1..=5).contains(number))?;
        return Some(Weekdays::Nth(day(weekday)?, number));
    }
    let last = field.strip_suffix(['L', 'l'])?;
    if last.is_empty() {
        return Some(Weekdays::Some(vec![7]));
    }
    day(last).map(Weekdays::Last)
}

fn single(text: &str, names: &[&str], least: u8) -> Option<u8> {
    let named = names
        .iter()
        .zip(least..)
        .find(|(name, _)| name.eq_ignore_ascii_case(text))
        .map(|(_, number)| number);
    named.or_else(|| text.parse().ok())
}

/// All values of a field.
fn values(field: &str, least: u8, most: u8, names: &[&str]) -> Option<Vec<u8>> {
    let mut values = Vec::new();
    for part in field.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(step.parse().ok().filter(|step| *step > 0)?)),
            None => (part, None),
        };
        let (first, last) = match range.split_once('-') {
            Some((first, last)) => (single(first, names, least)?, single(last, names, least)?),
            None if range == "*" || range == "?" => (least, most),
            None => {
                let first = single(range, names, least)?;
                (first, if step.is_some() { most } else { first })
            }
        };
        if first < least || last > most {
            return None;
        }
        let all: Vec<u8> = if first <= last {
            (first..=last).collect()
        } else {
            // A range may run over the end, as Friday to Monday does.
            (first..=most).chain(least..=last).collect()
        };
        values.extend(all.into_iter().step_by(usize::from(step.unwrap_or(1_u8))));
    }
    values.sort_unstable();
    values.dedup();
    Some(values)
}

impl Cron {
    /// The first time after `after`.
    #[must_use]
    pub fn next(&self, after: OffsetDateTime) -> Option<OffsetDateTime> {
        let after = after.to_offset(time::UtcOffset::UTC);
        let from = after
            .checked_add(Duration::SECOND)?
            .replace_nanosecond(0)
            .ok()?;
        let mut day = from.date();
        let mut earliest = from.time();
        for _ in 0..DAYS_MAX {
            if self.includes(day)
                && let Some(time) = self.first_time(earliest)
            {
                return Some(day.with_time(time).assume_utc());
            }
            day = day.next_day()?;
            earliest = Time::MIDNIGHT;
        }
        None
    }

    fn includes(&self, day: Date) -> bool {
        if let Some((first, last, step)) = self.years
            && (day.year() < first || day.year() > last || (day.year() - first) % step != 0)
        {
            return false;
        }
        let last_day = last_day(day);
        let is_day = match &self.days {
            Days::Some(days) => days.contains(&day.day()),
            Days::Last => day.day() == last_day,
        };
        let weekday = day.weekday().number_from_sunday();
        let is_weekday = match &self.weekdays {
            Weekdays::Some(weekdays) => weekdays.contains(&weekday),
            Weekdays::Last(wanted) => weekday == *wanted && day.day() + 7 > last_day,
            Weekdays::Nth(wanted, number) => weekday == *wanted && day.day().div_ceil(7) == *number,
        };
        self.months.contains(&u8::from(day.month())) && is_day && is_weekday
    }

    fn first_time(&self, earliest: Time) -> Option<Time> {
        for hour in self.hours.iter().filter(|hour| **hour >= earliest.hour()) {
            for minute in &self.minutes {
                for second in &self.seconds {
                    let time = Time::from_hms(*hour, *minute, *second).ok()?;
                    if time >= earliest {
                        return Some(time);
                    }
                }
            }
        }
        None
    }
}

fn last_day(day: Date) -> u8 {
    Month::length(day.month(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn next(cron: &str, after: OffsetDateTime) -> Option<OffsetDateTime> {
        cron.parse::<Cron>().ok()?.next(after)
    }

    #[test]
    fn times_follow_the_fields() {
        let monday = datetime!(2025-06-02 08:00 UTC);
        for (cron, expected) in [
            ("0 0/5 * 1/1 * ? *", datetime!(2025-06-02 08:05 UTC)),
            ("0 0 8 * * ?", datetime!(2025-06-03 08:00 UTC)),
            ("0 30 9 ? * MON-FRI", datetime!(2025-06-02 09:30 UTC)),
            ("0 0 6 ? * SAT,SUN *", datetime!(2025-06-07 06:00 UTC)),
            ("0 0 0 L * ?", datetime!(2025-06-30 00:00 UTC)),
            ("0 0 0 ? * 6L", datetime!(2025-06-27 00:00 UTC)),
            ("0 0 0 ? * 2#1", datetime!(2025-07-07 00:00 UTC)),
            ("15,45 * * * * ?", datetime!(2025-06-02 08:00:15 UTC)),
            ("0 0 12 29 2 ?", datetime!(2028-02-29 12:00 UTC)),
            ("0 0 12 1 1 ? 2030", datetime!(2030-01-01 12:00 UTC)),
        ] {
            assert_eq!(next(cron, monday), Some(expected), "{cron}");
        }
    }

    #[test]
    fn what_is_no_cron_is_refused() {
        for cron in [
            "",
            "* * * * *",
            "0 60 * * * ?",
            "0 0 25 * * ?",
            "a b c d e f",
            "0 0/0 * * * ?",
        ] {
            assert!(cron.parse::<Cron>().is_err(), "{cron}");
        }
        assert_eq!(next("0 0 0 31 2 ?", datetime!(2025-06-02 08:00 UTC)), None);
        assert_eq!(
            next("0 0 0 1 1 ? 2020", datetime!(2025-06-02 08:00 UTC)),
            None
        );
    }
}
