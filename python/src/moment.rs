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
        let (usual, rest) = text.as_bytes().split_first_chunk()?;
        #[rustfmt::skip]
        let [
            y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T',
            h1, h2, b':', n1, n2, b':', s1, s2,
        ] = usual else {
            return None;
        };
        let (micros, zone) = fraction(rest)?;
        let moment = Self {
            year: number(*y1, *y2)? * 100 + number(*y3, *y4)?,
            month: number(*m1, *m2)?,
            day: number(*d1, *d2)?,
            hour: number(*h1, *h2)?,
            minute: number(*n1, *n2)?,
            second: number(*s1, *s2)?,
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
    let Some((b'.', mut rest)) = text.split_first() else {
        return Some((0, text));
    };
    let mut micros = 0;
    let mut places = 0;
    while let [digit @ b'0'..=b'9', behind @ ..] = rest {
        if places < 6 {
            micros = micros * 10 + i32::from(digit - b'0');
        }
        places += 1;
        rest = behind;
    }
    for _ in places..6 {
        micros *= 10;
    }
    (places > 0).then_some((micros, rest))
}

/// Seconds ahead of UTC.
fn offset(zone: &[u8]) -> Option<i32> {
    match zone {
        b"Z" => Some(0),
        [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            let seconds = number(*a, *b)? * 3600 + number(*c, *d)? * 60;
            Some(if *sign == b'-' { -seconds } else { seconds })
        }
        _ => None,
    }
}

/// What two digits make.
#[inline]
fn number(tens: u8, ones: u8) -> Option<i32> {
    let [tens, ones] = [tens, ones].map(|digit| digit.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i32::from(tens) * 10 + i32::from(ones))
}
