//! Dates and times of day.

use std::time::SystemTime;

use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime, Time};

use super::InvalidValue;
use super::text::text_value;

text_value! {
    /// A moment with its offset from UTC; the received text is kept to the last digit.
    ///
    /// `==` compares texts; [`DateTimeOffset::to_offset_date_time`] gives the moment.
    DateTimeOffset, "a date and time with an offset", |text| parse_moment(text).is_some()
}

text_value! {
    /// A day of the calendar.
    Date, "a date", |text| parse_date(text).is_some()
}

text_value! {
    /// A time of day without a zone.
    TimeOfDay, "a time of day", |text| parse_time(text).is_some()
}

impl DateTimeOffset {
    /// The moment now, in UTC.
    pub fn now() -> Self {
        Self::from(crate::platform::wall())
    }

    /// The moment; a text without an offset is taken as UTC.
    pub fn to_offset_date_time(&self) -> Result<OffsetDateTime, InvalidValue> {
        parse_moment(&self.0).ok_or_else(|| InvalidValue::new(Self::KIND, &self.0))
    }

    /// The moment as the standard library has it.
    pub fn to_system_time(&self) -> Result<SystemTime, InvalidValue> {
        self.to_offset_date_time().map(SystemTime::from)
    }
}

impl From<OffsetDateTime> for DateTimeOffset {
    fn from(moment: OffsetDateTime) -> Self {
        // Only years beyond 9999 cannot be formatted; OData has no text for them either.
        Self(moment.format(&Rfc3339).unwrap_or_default().into())
    }
}

impl From<SystemTime> for DateTimeOffset {
    fn from(moment: SystemTime) -> Self {
        Self::from(OffsetDateTime::from(moment))
    }
}

impl TryFrom<&DateTimeOffset> for OffsetDateTime {
    type Error = InvalidValue;

    fn try_from(value: &DateTimeOffset) -> Result<Self, Self::Error> {
        value.to_offset_date_time()
    }
}

impl Date {
    /// The day as the `time` crate has it.
    pub fn to_date(&self) -> Result<time::Date, InvalidValue> {
        parse_date(&self.0).ok_or_else(|| InvalidValue::new(Self::KIND, &self.0))
    }
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self(date.to_string().into())
    }
}

impl TimeOfDay {
    /// The time as the `time` crate has it.
    pub fn to_time(&self) -> Result<Time, InvalidValue> {
        parse_time(&self.0).ok_or_else(|| InvalidValue::new(Self::KIND, &self.0))
    }
}

impl From<Time> for TimeOfDay {
    fn from(time: Time) -> Self {
        let format = format_description!("[hour]:[minute]:[second].[subsecond]");
        Self(time.format(&format).unwrap_or_default().into())
    }
}

fn parse_moment(text: &str) -> Option<OffsetDateTime> {
    if let Ok(moment) = OffsetDateTime::parse(text, &Rfc3339) {
        return Some(moment);
    }
    // Seconds and the offset may be left out.
    let (moment, offset) = match text
        .find('T')
        .map(|t| t + 1)
        .zip(text.rfind(['Z', 'z', '+', '-']))
    {
        Some((time, zone)) if zone >= time => text.split_at_checked(zone)?,
        _ => (text, "Z"),
    };
    let (date, time) = moment.split_once(['T', 't', ' '])?;
    let local = PrimitiveDateTime::new(parse_date(date)?, parse_time(time)?);
    let stand_in = OffsetDateTime::parse(&format!("2000-01-01T00:00:00{offset}"), &Rfc3339).ok()?;
    Some(local.assume_offset(stand_in.offset()))
}

fn parse_date(text: &str) -> Option<time::Date> {
    time::Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

fn parse_time(text: &str) -> Option<Time> {
    let long =
        format_description!("[hour]:[minute][optional [:[second][optional [.[subsecond]]]]]");
    Time::parse(text, &long).ok()
}
