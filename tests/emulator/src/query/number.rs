//! Arithmetic, with numbers and with times.

use super::ast::Operator;
use super::datum::Datum;
use super::decimal::Decimal;
use super::error::Fault;
use super::temporal::{self, DAY, Instant};

/// Applies an operator; the operands have been found to suit each other.
pub(super) fn arithmetic(
    operator: Operator,
    left: &Datum<'_>,
    right: &Datum<'_>,
) -> Result<Datum<'static>, Fault> {
    if left.is_null() || right.is_null() {
        return Ok(Datum::Null);
    }
    if let Some(result) = with_times(operator, left, right)? {
        return Ok(result);
    }
    match (left, right) {
        (Datum::Double(_), _) | (_, Datum::Double(_)) => doubles(operator, left, right),
        (Datum::Integer(left), Datum::Integer(right)) => integers(operator, *left, *right),
        _ => decimals(operator, left, right),
    }
}

fn zero(operator: Operator) -> Fault {
    Fault::new(format!(
        "a row makes the right operand of {} zero",
        operator.name()
    ))
}

fn unsuited(operator: Operator) -> Fault {
    Fault::new(format!(
        "{} takes numbers, dates or durations",
        operator.name()
    ))
}

fn integers(operator: Operator, left: i64, right: i64) -> Result<Datum<'static>, Fault> {
    let result = match operator {
        Operator::Add => left.checked_add(right),
        Operator::Subtract => left.checked_sub(right),
        Operator::Multiply => left.checked_mul(right),
        Operator::Divide | Operator::Remainder if right == 0 => return Err(zero(operator)),
        Operator::Divide => left.checked_div(right),
        Operator::Remainder => Some(left.checked_rem(right).unwrap_or(0)),
        Operator::DivideBy => None,
    };
    match result {
        Some(result) => Ok(Datum::Integer(result)),
        None => decimals(operator, &Datum::Integer(left), &Datum::Integer(right)),
    }
}

fn decimals(
    operator: Operator,
    left: &Datum<'_>,
    right: &Datum<'_>,
) -> Result<Datum<'static>, Fault> {
    let (Some(first), Some(second)) = (left.decimal(), right.decimal()) else {
        return Err(unsuited(operator));
    };
    let result = match operator {
        Operator::Add => first.add(second),
        Operator::Subtract => first.sub(second),
        Operator::Multiply => first.mul(second),
        Operator::DivideBy if second.is_zero() => {
            return Ok(Datum::Double(first.signum() as f64 / 0.0));
        }
        Operator::Divide | Operator::Remainder if second.is_zero() => return Err(zero(operator)),
        Operator::Divide | Operator::DivideBy => first.div(second),
        Operator::Remainder => first.rem(second),
    };
    match result {
        Some(result) => Ok(Datum::Decimal(result)),
        // More digits than a decimal holds: continue with what a double keeps of them.
        None => doubles(operator, left, right),
    }
}

fn doubles(
    operator: Operator,
    left: &Datum<'_>,
    right: &Datum<'_>,
) -> Result<Datum<'static>, Fault> {
    let (Some(left), Some(right)) = (left.double(), right.double()) else {
        return Err(unsuited(operator));
    };
    Ok(Datum::Double(match operator {
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        Operator::Divide | Operator::DivideBy => left / right,
        Operator::Remainder if right == 0.0 => return Err(zero(operator)),
        Operator::Remainder => left % right,
    }))
}

/// The result where a time is involved.
fn with_times(
    operator: Operator,
    left: &Datum<'_>,
    right: &Datum<'_>,
) -> Result<Option<Datum<'static>>, Fault> {
    let sign = match operator {
        Operator::Add => 1,
        Operator::Subtract => -1,
        _ => return scaled(operator, left, right),
    };
    Ok(Some(match (left, right) {
        (Datum::Instant(left), Datum::Duration(right)) => {
            instant(left.picos + sign * right, left.offset)?
        }
        (Datum::Duration(left), Datum::Instant(right)) if sign == 1 => {
            instant(left + right.picos, right.offset)?
        }
        (Datum::Instant(left), Datum::Instant(right)) if sign == -1 => {
            Datum::Duration(left.picos - right.picos)
        }
        (Datum::Date(left), Datum::Duration(right)) => {
            let picos = i128::from(*left) * DAY + sign * right;
            date(picos.div_euclid(DAY))?
        }
        (Datum::Date(left), Datum::Date(right)) if sign == -1 => {
            Datum::Duration((i128::from(*left) - i128::from(*right)) * DAY)
        }
        (Datum::Duration(left), Datum::Duration(right)) => Datum::Duration(left + sign * right),
        _ => return Ok(None),
    }))
}

fn scaled(
    operator: Operator,
    left: &Datum<'_>,
    right: &Datum<'_>,
) -> Result<Option<Datum<'static>>, Fault> {
    let (duration, factor) = match (left, right) {
        (Datum::Duration(duration), factor) => (*duration, factor),
        (factor, Datum::Duration(duration)) if operator == Operator::Multiply => {
            (*duration, factor)
        }
        _ => return Ok(None),
    };
    let picos = Decimal::new(duration, 0).ok_or_else(|| unsuited(operator))?;
    // Whole numbers of picoseconds must not be divided like integers.
    let operator = match operator {
        Operator::Divide if !matches!(factor, Datum::Double(_)) => {
            if factor.decimal().is_some_and(Decimal::is_zero) {
                return Err(zero(operator));
            }
            Operator::DivideBy
        }
        other => other,
    };
    let result = match arithmetic(operator, &Datum::Decimal(picos), factor)? {
        Datum::Decimal(number) => number.round().to_string().parse().ok(),
        Datum::Double(number) if number.abs() < 1e30 => Some(number.round() as i128),
        _ => None,
    };
    result
        .filter(|picos: &i128| picos.abs() < MAX_DURATION)
        .map(|picos| Some(Datum::Duration(picos)))
        .ok_or_else(|| Fault::new("the duration is too long"))
}

/// Keeps sums of durations and of points in time far from the end of 128 bits.
const MAX_DURATION: i128 = 1_000_000_000_000_000 * DAY;

fn instant(picos: i128, offset: i16) -> Result<Datum<'static>, Fault> {
    date(picos.div_euclid(DAY))?;
    Ok(Datum::Instant(Instant { picos, offset }))
}

/// A day, if its year has four digits.
fn date(day: i128) -> Result<Datum<'static>, Fault> {
    i32::try_from(day)
        .ok()
        .filter(|day| (-719_162..=2_932_896).contains(day))
        .map(Datum::Date)
        .ok_or_else(|| Fault::new("the date leaves the years 1 to 9999"))
}

/// The number or duration with the other sign.
pub(super) fn negate(operand: &Datum<'_>) -> Result<Datum<'static>, Fault> {
    match operand {
        Datum::Null => Ok(Datum::Null),
        Datum::Duration(duration) => Ok(Datum::Duration(-duration)),
        Datum::Double(number) => Ok(Datum::Double(-number)),
        number => integers_or_decimals(number),
    }
}

fn integers_or_decimals(number: &Datum<'_>) -> Result<Datum<'static>, Fault> {
    if let Datum::Integer(integer) = number
        && let Some(result) = integer.checked_neg()
    {
        return Ok(Datum::Integer(result));
    }
    let negated = number.decimal().and_then(Decimal::neg);
    let integer = negated
        .and_then(Decimal::to_integer)
        .filter(|_| matches!(number, Datum::Integer(_)));
    integer
        .map(Datum::Integer)
        .or(negated.map(Datum::Decimal))
        .ok_or_else(|| Fault::new("- takes a number or a duration"))
}

/// The whole seconds of a time of day, taken apart.
pub(super) fn clock(time: i64) -> (i64, i64, i64) {
    let seconds = time / temporal::SECOND as i64;
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}
