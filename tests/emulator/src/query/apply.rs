//! Applies query options to rows.

use std::sync::Arc;

use odata_codegen::model::{Service, StructuredId, Type};
use serde_json::Value;
use time::OffsetDateTime;

use super::ast::{Expression, Source};
use super::bind::Binder;
use super::bind_shape::Rest;
use super::datum::Datum;
use super::error::{Fault, QueryError};
use super::eval::{Evaluator, Navigate, Scope, unrelated};
use super::node::Node;
use super::options::Options;
use super::shape::Shape;
use super::temporal::Instant;

/// What the rows of a collection are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowType(pub Type);

impl From<StructuredId> for RowType {
    fn from(id: StructuredId) -> Self {
        Self(Type::Structured(id))
    }
}

impl From<Type> for RowType {
    fn from(ty: Type) -> Self {
        Self(ty)
    }
}

/// A bound expression with the text for its errors.
#[derive(Debug, Clone)]
struct Part {
    node: Node,
    source: Arc<Source>,
}

/// Query options bound to a type, to be applied to any number of rows.
#[derive(Debug, Clone)]
pub struct Plan<'s> {
    service: &'s Service,
    filter: Option<Part>,
    order: Vec<(Part, bool)>,
    shape: Option<Shape<'s>>,
    top: Option<u64>,
    skip: u64,
    pub(super) count: bool,
}

impl<'s> Plan<'s> {
    /// Binds options to the type of the rows.
    ///
    /// # Errors
    /// Names that do not exist, and types that do not suit each other.
    pub fn new(
        service: &'s Service,
        row: impl Into<RowType>,
        options: &Options,
    ) -> Result<Self, QueryError> {
        let now = options.now.unwrap_or_else(OffsetDateTime::now_utc);
        let binder = Binder::new(service, row.into().0, instant(now));
        Self::bind(binder, options, Vec::new(), Vec::new())
    }

    /// Binds options for the rows that `$this` stands for, with further items from outside.
    pub(super) fn bind<'i>(
        mut binder: Binder<'s>,
        options: &'i Options,
        mut select: Vec<Rest<'i>>,
        mut expand: Vec<Rest<'i>>,
    ) -> Result<Self, QueryError> {
        let filter = match &options.filter {
            Some(filter) => Some(part(filter, binder.condition(&filter.root))?),
            None => None,
        };
        let mut order = Vec::with_capacity(options.orderby.len());
        for sorting in &options.orderby {
            let key = part(&sorting.expression, binder.key(&sorting.expression.root))?;
            order.push((key, sorting.is_descending));
        }
        select.extend(options.select.iter().map(Rest::whole));
        expand.extend(options.expand.iter().map(Rest::whole));
        let shape = Shape::bind(&binder, &select, &expand)?;
        Ok(Self {
            service: binder.service,
            filter,
            order,
            shape,
            top: options.top,
            skip: options.skip.unwrap_or(0),
            count: options.count,
        })
    }

    /// The same for rows that come in the wanted order.
    #[must_use]
    pub fn without_order(mut self) -> Self {
        self.order.clear();
        self
    }

    /// Whether `$filter` is true for a row.
    ///
    /// # Errors
    /// A division by zero and the like.
    pub fn matches(&self, row: &Value, navigate: &Navigate<'_>) -> Result<bool, QueryError> {
        self.matches_within(row, row, &self.evaluator(navigate))
    }

    /// A row as `$select` and `$expand` want it.
    ///
    /// # Errors
    /// Those of expressions in `$expand`.
    pub fn shape(&self, row: Value, navigate: &Navigate<'_>) -> Result<Value, QueryError> {
        match &self.shape {
            Some(shape) => shape.apply(row, None, &self.evaluator(navigate)),
            None => Ok(row),
        }
    }

    /// The rows that the options ask for, and how many there are before `$skip` and `$top` where
    /// `$count` asks for it. Stops reading where nothing further can be wanted.
    ///
    /// # Errors
    /// Those of [`Self::matches`] and [`Self::shape`].
    pub fn apply(
        &self,
        rows: impl IntoIterator<Item = Value>,
        navigate: &Navigate<'_>,
    ) -> Result<(Vec<Value>, Option<u64>), QueryError> {
        self.apply_within(rows, None, &self.evaluator(navigate))
    }

    fn evaluator<'e>(&'e self, navigate: &'e Navigate<'e>) -> Evaluator<'e> {
        Evaluator {
            service: self.service,
            navigate,
        }
    }

    /// Whether a row is wanted that belongs to the row `it`.
    pub(super) fn matches_within(
        &self,
        row: &Value,
        it: &Value,
        evaluator: &Evaluator<'_>,
    ) -> Result<bool, QueryError> {
        match &self.filter {
            Some(Part { node, source }) => evaluator
                .holds(node, Scope::row(it, row))
                .map_err(|fault| source.error(fault)),
            None => Ok(true),
        }
    }

    /// The wanted ones of rows that belong to the row `it`, or are such rows themselves.
    pub(super) fn apply_within(
        &self,
        rows: impl IntoIterator<Item = Value>,
        it: Option<&Value>,
        evaluator: &Evaluator<'_>,
    ) -> Result<(Vec<Value>, Option<u64>), QueryError> {
        let (mut kept, count) = if self.order.is_empty() {
            self.first_rows(rows, it, evaluator)?
        } else {
            self.sorted_rows(rows, it, evaluator)?
        };
        if let Some(shape) = &self.shape {
            for row in &mut kept {
                *row = shape.apply(row.take(), it, evaluator)?;
            }
        }
        Ok((kept, self.count.then_some(count)))
    }

    fn first_rows(
        &self,
        rows: impl IntoIterator<Item = Value>,
        it: Option<&Value>,
        evaluator: &Evaluator<'_>,
    ) -> Result<(Vec<Value>, u64), QueryError> {
        let end = self
            .top
            .map_or(u64::MAX, |top| self.skip.saturating_add(top));
        let mut kept = Vec::new();
        let mut count = 0;
        for row in rows {
            if count >= end && !self.count {
                break;
            }
            if self.matches_within(&row, it.unwrap_or(&row), evaluator)? {
                if (self.skip..end).contains(&count) {
                    kept.push(row);
                }
                count += 1;
            }
        }
        Ok((kept, count))
    }

    fn sorted_rows(
        &self,
        rows: impl IntoIterator<Item = Value>,
        it: Option<&Value>,
        evaluator: &Evaluator<'_>,
    ) -> Result<(Vec<Value>, u64), QueryError> {
        let mut keyed = Vec::new();
        for row in rows {
            if self.matches_within(&row, it.unwrap_or(&row), evaluator)? {
                keyed.push((self.keys(&row, it.unwrap_or(&row), evaluator)?, row));
            }
        }
        keyed.sort_by(|(left, _), (right, _)| {
            let orders = left.iter().zip(right).zip(&self.order);
            orders
                .map(|((left, right), (_, is_descending))| {
                    let order = left.sort_order(right);
                    if *is_descending {
                        order.reverse()
                    } else {
                        order
                    }
                })
                .find(|order| order.is_ne())
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        let count = u64::try_from(keyed.len()).unwrap_or(u64::MAX);
        let skip = usize::try_from(self.skip).unwrap_or(usize::MAX);
        let top = self
            .top
            .and_then(|top| usize::try_from(top).ok())
            .unwrap_or(usize::MAX);
        let kept = keyed
            .into_iter()
            .skip(skip)
            .take(top)
            .map(|(_, row)| row)
            .collect();
        Ok((kept, count))
    }

    fn keys(
        &self,
        row: &Value,
        it: &Value,
        evaluator: &Evaluator<'_>,
    ) -> Result<Vec<Datum<'static>>, QueryError> {
        self.order
            .iter()
            .map(|(Part { node, source }, _)| {
                let key = evaluator.eval(node, Scope::row(it, row));
                key.map(Datum::into_owned)
                    .map_err(|fault| source.error(fault))
            })
            .collect()
    }
}

fn part(expression: &Expression, node: Result<Node, Fault>) -> Result<Part, QueryError> {
    let source = Arc::clone(&expression.source);
    match node {
        Ok(node) => Ok(Part { node, source }),
        Err(fault) => Err(source.error(fault)),
    }
}

fn instant(time: OffsetDateTime) -> Instant {
    Instant {
        picos: time.unix_timestamp_nanos() * 1000,
        offset: time.offset().whole_minutes(),
    }
}

/// Whether a condition is true for a row. Binds it anew each time; [`Plan`] does so once.
///
/// # Errors
/// Names that do not exist, types that do not suit each other, a division by zero.
pub fn filter(
    service: &Service,
    row_type: impl Into<RowType>,
    condition: &Expression,
    row: &Value,
) -> Result<bool, QueryError> {
    let options = Options {
        filter: Some(condition.clone()),
        ..Options::default()
    };
    Plan::new(service, row_type, &options)?.matches(row, &unrelated)
}

/// Applies query options to rows: see [`Plan::apply`].
///
/// # Errors
/// Those of [`Plan::new`] and [`Plan::apply`].
pub fn apply(
    service: &Service,
    row_type: impl Into<RowType>,
    rows: impl IntoIterator<Item = Value>,
    options: &Options,
    navigate: &Navigate<'_>,
) -> Result<(Vec<Value>, Option<u64>), QueryError> {
    Plan::new(service, row_type, options)?.apply(rows, navigate)
}
