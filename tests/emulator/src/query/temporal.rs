//! Dates, times, points in time and durations, to the picosecond.

use std::fmt::Write as _;

/// Picoseconds of a second: the grammar allows twelve digits behind the point.
pub(super) const SECOND: i128 = 1_000_000_000_000;
/// Picoseconds of a day.
pub(super) const DAY: i128 = 86_400 * SECOND;

/// A point in time, with the offset in which it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Instant {
    /// Picoseconds since 1970 in UTC.
    pub(super) picos: i128,
    /// Minutes that local time is ahead of UTC.
    pub(super) offset: i16,
}

impl Instant {
    /// Midnight of a day, in UTC.
    pub(super) fn midnight(days: i32) -> Self {
        Self {
            picos: i128::from(days) * DAY,
            offset: 0,
        }
    }

    fn local(self) -> i128 {
        self.picos + i128::from(self.offset) * 60 * SECOND
    }

    /// The day in its own time zone.
    pub(super) fn date(self) -> i32 {
        // Years have at most four digits, so the number of days fits.
        self.local().div_euclid(DAY) as i32
    }

    /// Picoseconds since midnight in its own time zone.
    pub(super) fn time(self) -> i64 {
        self.local().rem_euclid(DAY) as i64
    }
}

/// Year, month and day of a number of days since 1970 (proleptic Gregorian).
pub(super) fn civil(days: i32) -> (i32, u32, u32) {
    let shifted = i64::from(days) + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i32, month as u32, day as u32)
}

/// Days since 1970 of a day of the calendar, if there is such a day.
pub(super) fn days(year: i32, month: u32, day: u32) -> Option<i32> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if day == 0 || day > length {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let month = (month as i32 + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day as i32 - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// Reads digits of a text from the left.
struct Digits<'t> {
    rest: &'t [u8],
}

impl Digits<'_> {
    fn number(&mut self, width: usize) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(width)?;
        self.rest = rest;
        digits.iter().try_fold(0_u32, |number, byte| {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
            Some(number * 10 + u32::from(digit))
        })
    }

    fn mark(&mut self, mark: u8) -> Option<()> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        first.eq_ignore_ascii_case(&mark).then_some(())
    }

    fn starts_with(&self, mark: u8) -> bool {
        self.rest.first() == Some(&mark)
    }

    fn date(&mut self) -> Option<i32> {
        let year = self.number(4)?;
        self.mark(b'-')?;
        let month = self.number(2)?;
        self.mark(b'-')?;
        days(year as i32, month, self.number(2)?)
    }

    /// Picoseconds since midnight.
    fn time(&mut self) -> Option<i64> {
        let hour = self.number(2)?;
        self.mark(b':')?;
        let minute = self.number(2)?;
        let mut second = 0;
        let mut fraction = 0;
        if self.starts_with(b':') {
            self.mark(b':')?;
            second = self.number(2)?;
            if self.starts_with(b'.') {
                self.mark(b'.')?;
                fraction = self.fraction()?;
            }
        }
        let is_time = hour < 24 && minute < 60 && second < 60;
        let seconds = i64::from(hour * 3600 + minute * 60 + second);
        is_time.then_some(seconds * SECOND as i64 + fraction)
    }

    fn fraction(&mut self) -> Option<i64> {
        let count = self
            .rest
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (digits, rest) = self.rest.split_at_checked(count)?;
        if !(1..=12).contains(&count) {
            return None;
        }
        self.rest = rest;
        let number = digits
            .iter()
            .fold(0_i64, |number, byte| number * 10 + i64::from(byte - b'0'));
        Some(number * 10_i64.pow(12 - count as u32))
    }

    fn offset(&mut self) -> Option<i16> {
        if self.starts_with(b'Z') || self.starts_with(b'z') {
            self.mark(b'z')?;
            return Some(0);
        }
        let is_behind = self.starts_with(b'-');
        self.mark(if is_behind { b'-' } else { b'+' })?;
        let hours = self.number(2)?;
        self.mark(b':')?;
        let minutes = self.number(2)?;
        let offset = i16::try_from(hours * 60 + minutes).ok()?;
        (hours < 15 && minutes < 60).then_some(if is_behind { -offset } else { offset })
    }

    fn finish<T>(self, value: T) -> Option<T> {
        self.rest.is_empty().then_some(value)
    }
}

/// Reads `2024-02-29`.
pub(super) fn parse_date(text: &str) -> Option<i32> {
    let mut digits = Digits {
        rest: text.as_bytes(),
    };
    let date = digits.date()?;
    digits.finish(date)
}

/// Reads `23:59:59.999` into picoseconds since midnight.
pub(super) fn parse_time(text: &str) -> Option<i64> {
    let mut digits = Digits {
        rest: text.as_bytes(),
    };
    let time = digits.time()?;
    digits.finish(time)
}

/// Reads `2024-02-29T23:59:59.9999999+02:00`.
pub(super) fn parse_instant(text: &str) -> Option<Instant> {
    let mut digits = Digits {
        rest: text.as_bytes(),
    };
    let date = digits.date()?;
    digits.mark(b'T')?;
    let time = digits.time()?;
    let offset = digits.offset()?;
    let local = i128::from(date) * DAY + i128::from(time);
    digits.finish(Instant {
        picos: local - i128::from(offset) * 60 * SECOND,
        offset,
    })
}

/// Reads `-P1DT2H3M4.5S` into picoseconds.
pub(super) fn parse_duration(text: &str) -> Option<i128> {
    let (is_negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let rest = rest.strip_prefix(['P', 'p'])?;
    let (date, time) = match rest.find(['T', 't']) {
        Some(at) => (&rest[..at], Some(&rest[at + 1..])),
        None => (rest, None),
    };
    let mut total = parts(date, &[(b'D', DAY)])?;
    if let Some(time) = time {
        total += parts(
            time,
            &[(b'H', 3600 * SECOND), (b'M', 60 * SECOND), (b'S', SECOND)],
        )?;
    }
    let is_empty = date.is_empty() && time.is_none_or(str::is_empty);
    (!is_empty).then_some(if is_negative { -total } else { total })
}

fn parts(mut text: &str, units: &[(u8, i128)]) -> Option<i128> {
    let mut total = 0_i128;
    let mut units = units.iter();
    while !text.is_empty() {
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let mark = text.as_bytes().get(end)?;
        let (_, unit) = units.find(|(name, _)| name.eq_ignore_ascii_case(mark))?;
        let (whole, fraction) = text[..end].split_once('.').unwrap_or((&text[..end], ""));
        if whole.is_empty() || whole.len() > 12 || (!fraction.is_empty() && *unit != SECOND) {
            return None;
        }
        total = total.checked_add(whole.parse::<i128>().ok()?.checked_mul(*unit)?)?;
        if text[..end].contains('.') {
            let mut digits = Digits {
                rest: fraction.as_bytes(),
            };
            total += i128::from(digits.fraction()?);
        }
        text = &text[end + 1..];
    }
    Some(total)
}

/// Writes a date.
pub(super) fn date_text(date: i32) -> String {
    let (year, month, day) = civil(date);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Writes a time of day; the fraction is as long as it needs to be.
pub(super) fn time_text(time: i64) -> String {
    let seconds = time / SECOND as i64;
    let mut text = format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    );
    push_fraction(&mut text, i128::from(time) % SECOND);
    text
}

/// Writes a point in time in its own time zone.
pub(super) fn instant_text(instant: Instant) -> String {
    let mut text = format!(
        "{}T{}",
        date_text(instant.date()),
        time_text(instant.time())
    );
    if instant.offset == 0 {
        text.push('Z');
    } else {
        let sign = if instant.offset < 0 { '-' } else { '+' };
        let minutes = instant.offset.unsigned_abs();
        // Writing to a String cannot fail.
        let _ = write!(text, "{sign}{:02}:{:02}", minutes / 60, minutes % 60);
    }
    text
}

/// Writes a duration.
pub(super) fn duration_text(duration: i128) -> String {
    let sign = if duration < 0 { "-" } else { "" };
    let picos = duration.abs();
    let (days, rest) = (picos / DAY, picos % DAY);
    let seconds = rest / SECOND;
    let mut text = format!("{sign}P");
    if days > 0 {
        let _ = write!(text, "{days}D");
    }
    let fraction = rest % SECOND;
    if rest > 0 || days == 0 {
        text.push('T');
        for (amount, unit) in [(seconds / 3600, 'H'), (seconds / 60 % 60, 'M')] {
            if amount > 0 {
                let _ = write!(text, "{amount}{unit}");
            }
        }
        if seconds % 60 > 0 || fraction > 0 || rest == 0 {
            let _ = write!(text, "{}", seconds % 60);
            push_fraction(&mut text, fraction);
            text.push('S');
        }
    }
    text
}

fn push_fraction(text: &mut String, picos: i128) {
    if picos > 0 {
        let digits = format!("{picos:012}");
        text.push('.');
        text.push_str(digits.trim_end_matches('0'));
    }
}
