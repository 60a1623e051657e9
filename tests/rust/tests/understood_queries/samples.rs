//! Values by chance, with what each means.

use odata_runtime::{
    Binary, Date, DateTimeOffset, Decimal, Duration, InvalidValue, TimeOfDay, Uuid,
};

use super::described::Typed;
use super::tree::Tree;

/// The generator of Knuth's MMIX.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        let mut random = Self(seed ^ 0x9E37_79B9_7F4A_7C15);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 32
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next()).unwrap_or_default() % limit.max(1)
    }

    /// True in so many of 100 cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn bits(&mut self) -> u64 {
        self.next() << 32 | self.next()
    }

    fn digits(&mut self, most: usize) -> String {
        let count = 1 + self.below(most);
        let digits =
            (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap_or(0)));
        digits.collect()
    }
}

/// What readers are told beside the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A duration with a fraction of a second.
    FractionOfDuration,
    /// The number of items that a condition holds for.
    CountOfPart,
    /// Rows of another type than that of their set.
    DerivedRows,
}

/// A type of which there are values.
pub trait Sample: Typed {
    fn sample(random: &mut Random, avoid: &dyn Fn(Form) -> bool) -> Sampled<Self>;
}

type Sampled<T> = Result<(T, Tree), InvalidValue>;

impl Sample for bool {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let value = random.chance(50);
        Ok((value, Tree::leaf(if value { "true" } else { "false" })))
    }
}

macro_rules! integers {
    ($($ty:ident)*) => {$(
        impl Sample for $ty {
            #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "any bits will do")]
            fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
                let value = match random.below(6) {
                    0 => $ty::MIN,
                    1 => $ty::MAX,
                    2 => 0,
                    3 => random.bits() as $ty,
                    _ => random.below(100) as $ty,
                };
                Ok((value, Tree::number(&value.to_string())))
            }
        }
    )*};
}
integers!(u8 i8 i16 i32 i64);

macro_rules! floats {
    ($($ty:ident)*) => {$(
        impl Sample for $ty {
            fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
                let value = match random.below(14) {
                    0 => return Ok(($ty::INFINITY, Tree::leaf("INF"))),
                    1 => return Ok(($ty::NEG_INFINITY, Tree::leaf("-INF"))),
                    2 => return Ok(($ty::NAN, Tree::leaf("NaN"))),
                    3 => $ty::MAX,
                    4 => $ty::MIN_POSITIVE,
                    5 => 1e16,
                    6 => -1e-7,
                    7 => 0.1,
                    8 => 100.0,
                    9 => -0.0,
                    _ => {
                        let text = format!("{}e{}", random.digits(15), random.below(40) as i32 - 20);
                        text.parse().unwrap_or(0.5)
                    }
                };
                Ok((value, Tree::number(&format!("{value:e}"))))
            }
        }
    )*};
}
floats!(f32 f64);

impl Sample for Decimal {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let sign = match random.below(4) {
            0 => "-",
            1 => "+",
            _ => "",
        };
        let text = match random.below(5) {
            0 => format!("{sign}{}", random.digits(27)),
            1 => format!("{sign}.{}", random.digits(6)),
            2 => format!("{sign}{}e{}", random.digits(4), random.below(9)),
            _ => format!("{sign}{}.{}", random.digits(18), random.digits(9)),
        };
        Ok((Self::new(&text)?, Tree::number(&text)))
    }
}

const TEXTS: [&str; 26] = [
    "",
    "a",
    "O'Neil",
    "''",
    "'",
    "a b  c",
    "100% + 1",
    "%27",
    "a&b=c",
    "#1?",
    "not (x)",
    "x;y",
    "),(",
    "a,b",
    "$filter=Id eq 1",
    "Straße/é",
    "日本語",
    "🦀",
    "tab\there",
    "two\nlines",
    "\\ and \"",
    "null",
    "2020-01-01",
    "@p1",
    "<a href=''>",
    " edge ",
];

impl Sample for String {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let mut text = random.one(&TEXTS).to_owned();
        if random.chance(20) {
            text.push_str(random.one(&TEXTS));
        }
        let tree = Tree::text(&text);
        Ok((text, tree))
    }
}

impl Sample for Uuid {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let value = Self::from_u64_pair(random.bits(), random.bits());
        let (high, low) = value.as_u64_pair();
        let text = format!(
            "guid:{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            high >> 16 & 0xFFFF,
            high & 0xFFFF,
            low >> 48,
            low & 0xFFFF_FFFF_FFFF
        );
        Ok((value, Tree::leaf(text)))
    }
}

fn day(random: &mut Random) -> String {
    let year = match random.below(8) {
        0 => 1,
        1 => 9999,
        _ => 1900 + random.below(200),
    };
    format!(
        "{year:04}-{:02}-{:02}",
        1 + random.below(12),
        1 + random.below(28)
    )
}

/// A time of day as it may be written, and as it is always written.
fn time(random: &mut Random) -> (String, String) {
    let minutes = format!("{:02}:{:02}", random.below(24), random.below(60));
    if random.chance(15) {
        return (minutes.clone(), format!("{minutes}:00"));
    }
    let seconds = format!("{minutes}:{:02}", random.below(60));
    if random.chance(50) {
        return (seconds.clone(), seconds);
    }
    let fraction = random.digits(12);
    let shown = fraction.trim_end_matches('0');
    let normal = match shown {
        "" => seconds.clone(),
        _ => format!("{seconds}.{shown}"),
    };
    (format!("{seconds}.{fraction}"), normal)
}

impl Sample for Date {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let text = day(random);
        Ok((Self::new(&text)?, Tree::leaf(format!("date:{text}"))))
    }
}

impl Sample for TimeOfDay {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let (text, normal) = time(random);
        Ok((Self::new(&text)?, Tree::leaf(format!("time:{normal}"))))
    }
}

impl Sample for DateTimeOffset {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let (day, (time, normal)) = (day(random), time(random));
        let (zone, shown) = match random.below(4) {
            0 => ("+05:30", "+05:30"),
            1 => ("-11:00", "-11:00"),
            2 => ("+00:00", "Z"),
            _ => ("Z", "Z"),
        };
        let value = Self::new(&format!("{day}T{time}{zone}"))?;
        Ok((value, Tree::leaf(format!("moment:{day}T{normal}{shown}"))))
    }
}

impl Sample for Duration {
    fn sample(random: &mut Random, avoid: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let (days, hours) = (random.below(400), random.below(24));
        let (minutes, seconds) = (random.below(60), random.below(60));
        let fraction = random.chance(30) && !avoid(Form::FractionOfDuration);
        let millis = if fraction { random.below(1000) } else { 0 };
        let sign = if random.chance(25) { "-" } else { "" };
        let (text, total) = match random.below(4) {
            0 => (format!("P{days}D"), days * 86_400_000),
            1 => (format!("PT{hours}H"), hours * 3_600_000),
            2 => (
                format!("P{days}DT{minutes}M"),
                days * 86_400_000 + minutes * 60_000,
            ),
            _ if fraction => (
                format!("PT{hours}H{minutes}M{seconds}.{millis:03}S"),
                ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis,
            ),
            _ => (format!("PT{seconds}S"), seconds * 1000),
        };
        let shown = if total == 0 { "" } else { sign };
        let meaning = match total {
            0 => "duration:0".to_owned(),
            _ => format!("duration:{shown}{total}000000000"),
        };
        Ok((Self::new(&format!("{sign}{text}"))?, Tree::leaf(meaning)))
    }
}

impl Sample for Binary {
    fn sample(random: &mut Random, _: &dyn Fn(Form) -> bool) -> Sampled<Self> {
        let count = random.below(12);
        let bytes: Vec<u8> = (0..count)
            .map(|_| u8::try_from(random.below(256)).unwrap_or_default())
            .collect();
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok((
            Self::from_bytes(&bytes),
            Tree::leaf(format!("binary:{digits}")),
        ))
    }
}
