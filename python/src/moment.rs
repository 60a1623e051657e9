//! Moments in the form that services write them in: `2025-06-02T08:00:00.123Z`, or with an offset.

/// The parts of a moment. Whether the calendar has such a day is not checked.
#[derive(Debug)]
pub struct Moment {
    pub year: i32,
    pub month: i32,
    pub day: i32,
    pub hour: i32,
    pub minute: i32,
    pub second: i32,
    /// Digits beyond the sixth are cut off.
    pub micros: i32,
    /// Seconds ahead of UTC.
    pub offset: i32,
}

impl Moment {
    /// Reads the usual form; any other, and leap seconds, are for a calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
        let is_usual = separators
            .iter()
            .all(|(at, letter)| text.get(*at) == Some(letter));
        if !is_usual {
            return None;
        }
        let (micros, zone) = fraction(text.get(19..)?)?;
        let moment = Self {
            year: number(text.get(0..4)?)?,
            month: number(text.get(5..7)?)?,
            day: number(text.get(8..10)?)?,
            hour: number(text.get(11..13)?)?,
            minute: number(text.get(14..16)?)?,
            second: number(text.get(17..19)?)?,
            micros,
            offset: offset(zone)?,
        };
        let in_range = (1..=12).contains(&moment.month)
            && (1..=31).contains(&moment.day)
            && moment.hour < 24
            && moment.minute < 60
            && moment.second < 60;
        in_range.then_some(moment)
    }
}

/// Microseconds, and what stands behind them.
fn fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let Some((b'.', rest)) = text.split_first() else {
        return Some((0, text));
    };
    let end = rest.iter().position(|byte| !byte.is_ascii_digit())?;
    let (digits, zone) = rest.split_at_checked(end)?;
    let mut micros = 0;
    for place in 0..6 {
        let digit = digits.get(place).map_or(0, |byte| byte - b'0');
        micros = micros * 10 + i32::from(digit);
    }
    (!digits.is_empty()).then_some((micros, zone))
}

/// Seconds ahead of UTC.
fn offset(zone: &[u8]) -> Option<i32> {
    match zone {
        b"Z" => Some(0),
        [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            let seconds = number(&[*a, *b])? * 3600 + number(&[*c, *d])? * 60;
            Some(if *sign == b'-' { -seconds } else { seconds })
        }
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + i32::from(byte - b'0'))
    })
}
