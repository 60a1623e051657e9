//! Exact decimal numbers of up to 38 digits.

use std::cmp::Ordering;
use std::fmt;

/// `mantissa / 10^scale`, without superfluous zeros at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    mantissa: i128,
    scale: u32,
}

/// 10^38 is the largest power of ten in 128 bits.
const MAX_SCALE: u32 = 38;
/// Digits after the point of a quotient, as far as they fit.
const QUOTIENT_SCALE: u32 = 28;

impl Decimal {
    /// The number `mantissa / 10^scale`; absent where `scale` is too large.
    pub(super) fn new(mantissa: i128, scale: u32) -> Option<Self> {
        let mut number = Self { mantissa, scale };
        while number.scale > 0 && number.mantissa % 10 == 0 {
            number.mantissa /= 10;
            number.scale -= 1;
        }
        (number.scale <= MAX_SCALE).then_some(number)
    }

    /// Reads `-12.50` or `1.5e-7`; absent where it is no number or has too many digits.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], text[at + 1..].parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (is_negative, number) = match number.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, number.strip_prefix('+').unwrap_or(number)),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if whole.is_empty() {
            return None;
        }
        let fraction = fraction.trim_end_matches('0');
        let mut mantissa = 0_i128;
        for byte in whole.bytes().chain(fraction.bytes()) {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
            mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(digit))?;
        }
        let mantissa = if is_negative { -mantissa } else { mantissa };
        let scale = i32::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
        match u32::try_from(scale) {
            Ok(scale) => Self::new(mantissa, scale),
            Err(_) => Self::new(mantissa.checked_mul(power(scale.unsigned_abs())?)?, 0),
        }
    }

    /// The decimal that a double is written as; absent where there is none.
    pub(super) fn from_double(number: f64) -> Option<Self> {
        number
            .is_finite()
            .then(|| Self::parse(&format!("{number:e}")))?
    }

    /// The nearest double.
    pub(super) fn to_double(self) -> f64 {
        const EXACT: i128 = 1 << 53;
        if self.mantissa.abs() <= EXACT && self.scale <= 22 {
            // Both are exact, so that the one division rounds correctly.
            return self.mantissa as f64 / 10_f64.powi(self.scale as i32);
        }
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// The number, if it is whole and fits.
    pub(super) fn to_integer(self) -> Option<i64> {
        (self.scale == 0).then(|| i64::try_from(self.mantissa).ok())?
    }

    /// Whether it is 0.
    pub(super) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// -1, 0 or 1.
    pub(super) fn signum(self) -> i128 {
        self.mantissa.signum()
    }

    fn aligned(self, other: Self) -> Option<(i128, i128, u32)> {
        let scale = self.scale.max(other.scale);
        let left = self.mantissa.checked_mul(power(scale - self.scale)?)?;
        let right = other.mantissa.checked_mul(power(scale - other.scale)?)?;
        Some((left, right, scale))
    }

    /// The sum; absent where it has too many digits, as for all operations below.
    pub(super) fn add(self, other: Self) -> Option<Self> {
        let (left, right, scale) = self.aligned(other)?;
        Self::new(left.checked_add(right)?, scale)
    }

    /// The difference.
    pub(super) fn sub(self, other: Self) -> Option<Self> {
        self.add(other.neg()?)
    }

    /// The number with the other sign.
    pub(super) fn neg(self) -> Option<Self> {
        Self::new(self.mantissa.checked_neg()?, self.scale)
    }

    /// The product.
    pub(super) fn mul(self, other: Self) -> Option<Self> {
        Self::new(
            self.mantissa.checked_mul(other.mantissa)?,
            self.scale + other.scale,
        )
    }

    /// The quotient, cut after 28 digits behind the point or as many as fit.
    pub(super) fn div(self, other: Self) -> Option<Self> {
        (0..=QUOTIENT_SCALE).rev().find_map(|digits| {
            // self / other = (m1 / m2) * 10^(s2 - s1), wanted with `digits` digits.
            let shift = i64::from(digits) + i64::from(other.scale) - i64::from(self.scale);
            let shift_up = power(u32::try_from(shift).ok()?)?;
            let quotient = self
                .mantissa
                .checked_mul(shift_up)?
                .checked_div(other.mantissa)?;
            Self::new(quotient, digits)
        })
    }

    /// The remainder with the sign of the left operand.
    pub(super) fn rem(self, other: Self) -> Option<Self> {
        let (left, right, scale) = self.aligned(other)?;
        Self::new(left.checked_rem(right)?, scale)
    }

    fn split(self) -> (i128, i128, i128) {
        // A scale never exceeds MAX_SCALE, so the power exists.
        let unit = power(self.scale).unwrap_or(1);
        (
            self.mantissa.div_euclid(unit),
            self.mantissa.rem_euclid(unit),
            unit,
        )
    }

    fn whole(mantissa: i128) -> Self {
        Self { mantissa, scale: 0 }
    }

    /// The largest whole number that is not greater.
    pub(super) fn floor(self) -> Self {
        Self::whole(self.split().0)
    }

    /// The smallest whole number that is not less.
    pub(super) fn ceiling(self) -> Self {
        let (whole, rest, _) = self.split();
        Self::whole(whole + i128::from(rest != 0))
    }

    /// The nearest whole number; the middle goes away from zero.
    pub(super) fn round(self) -> Self {
        let (whole, rest, unit) = self.split();
        let goes_up = match rest.cmp(&(unit - rest)) {
            Ordering::Greater => true,
            Ordering::Equal => self.mantissa >= 0,
            Ordering::Less => false,
        };
        Self::whole(whole + i128::from(goes_up))
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self::whole(i128::from(number))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (whole, rest, unit) = self.split();
        let (other_whole, other_rest, other_unit) = other.split();
        whole.cmp(&other_whole).then_with(|| {
            // Both are below 10^38 once brought to the longer scale, and so fit.
            let common = unit.max(other_unit);
            (rest * (common / unit)).cmp(&(other_rest * (common / other_unit)))
        })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scale == 0 {
            return write!(f, "{}", self.mantissa);
        }
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let width = self.scale as usize + 1;
        let digits = format!("{:0width$}", self.mantissa.unsigned_abs());
        let (whole, fraction) = digits.split_at(digits.len() - self.scale as usize);
        write!(f, "{sign}{whole}.{fraction}")
    }
}

fn power(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}
