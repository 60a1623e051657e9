//! Which whole numbers a condition leaves for a property, as far as that can be read off it.

use std::ops::RangeInclusive;

use super::ast::{Comparison, Expr, ExprKind, Expression, Root, StepKind};
use super::datum::Datum;

/// The numbers that a property may have, and whether the condition asks for nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounds {
    /// The numbers.
    pub numbers: RangeInclusive<i64>,
    /// Whether each row with such a number is wanted.
    pub is_all: bool,
}

impl Expression {
    /// What comparisons that are joined by `and` leave of a property.
    #[must_use]
    pub fn bounds(&self, property: &str) -> Bounds {
        let mut bounds = Bounds {
            numbers: i64::MIN..=i64::MAX,
            is_all: true,
        };
        narrow(&self.root, property, &mut bounds);
        bounds
    }
}

fn narrow(condition: &Expr, property: &str, bounds: &mut Bounds) {
    match &condition.kind {
        ExprKind::And(operands) => {
            for operand in operands {
                narrow(operand, property, bounds);
            }
        }
        ExprKind::Compare(comparison, sides) => match &**sides {
            (left, right) if is_property(left, property) => match (comparison, &right.kind) {
                (Comparison::NotEqual, _) => bounds.is_all = false,
                (comparison, ExprKind::Literal(Datum::Integer(number))) => {
                    compare(*comparison, *number, bounds);
                }
                _ => bounds.is_all = false,
            },
            _ => bounds.is_all = false,
        },
        _ => bounds.is_all = false,
    }
}

fn compare(comparison: Comparison, number: i64, bounds: &mut Bounds) {
    let (low, high) = match comparison {
        Comparison::Equal => (number, number),
        Comparison::Greater => (number.saturating_add(1), i64::MAX),
        Comparison::GreaterOrEqual => (number, i64::MAX),
        Comparison::Less => (i64::MIN, number.saturating_sub(1)),
        Comparison::LessOrEqual => (i64::MIN, number),
        Comparison::NotEqual => return,
    };
    let numbers = &bounds.numbers;
    bounds.numbers = low.max(*numbers.start())..=high.min(*numbers.end());
}

fn is_property(expression: &Expr, property: &str) -> bool {
    let ExprKind::Path(path) = &expression.kind else {
        return false;
    };
    match (path.root, path.steps.as_slice()) {
        (Root::Name | Root::It, [step]) => {
            matches!(&step.kind, StepKind::Name(name) if name == property)
        }
        _ => false,
    }
}
