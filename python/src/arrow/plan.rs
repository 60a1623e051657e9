//! Which columns a class becomes.

use std::sync::Arc;

use arrow_schema::{DataType, Field as ArrowField, Fields as ArrowFields, TimeUnit};
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::shape::Shape;
use crate::codec::Codec;
use crate::schema::Fields;

/// Digits of a decimal number, and how many of them are behind the point.
pub const PRECISION: u8 = 38;
pub const SCALE: i8 = 10;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    Boolean,
    Integer,
    Float,
    Decimal,
    Text,
    Binary,
    Date,
    TimeOfDay,
    Moment,
    Duration,
    Enumeration,
    /// The JSON text of content that no type declares.
    Json,
    Struct(Vec<Member>),
    List(Box<Self>),
}

/// A column of a table, or of the records in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name of the attribute.
    name: String,
    /// The name on the wire.
    pub wire: String,
    pub plan: Plan,
}

/// The columns for the rows of a class.
pub fn members(class: &Bound<'_, PyType>, shape: &Shape) -> PyResult<Vec<Member>> {
    collect(class, shape, &mut Vec::new())
}

fn collect(
    class: &Bound<'_, PyType>,
    shape: &Shape,
    above: &mut Vec<Py<PyType>>,
) -> PyResult<Vec<Member>> {
    let py = class.py();
    above.push(class.clone().unbind());
    let fields = Fields::of(class)?;
    let mut members = Vec::new();
    for (field, name) in fields.fields.iter().zip(&fields.attributes) {
        let field = field.get();
        if !shape.has(field.wire(), field.is_navigation()) {
            continue;
        }
        let all = Shape::default();
        let inner = shape.expanded(field.wire()).unwrap_or(&all);
        members.push(Member {
            name: name.clone(),
            wire: field.wire().to_owned(),
            plan: plan(py, field.codec(py)?, inner, above)?,
        });
    }
    above.pop();
    Ok(members)
}

fn plan(
    py: Python<'_>,
    codec: &Codec,
    shape: &Shape,
    above: &mut Vec<Py<PyType>>,
) -> PyResult<Plan> {
    Ok(match codec {
        Codec::Boolean => Plan::Boolean,
        Codec::Integer => Plan::Integer,
        Codec::Float => Plan::Float,
        Codec::Decimal => Plan::Decimal,
        Codec::Text | Codec::Guid | Codec::Flags(_) => Plan::Text,
        Codec::Binary => Plan::Binary,
        Codec::Date => Plan::Date,
        Codec::TimeOfDay => Plan::TimeOfDay,
        Codec::DateTimeOffset => Plan::Moment,
        Codec::Duration => Plan::Duration,
        Codec::Enumeration(_) => Plan::Enumeration,
        Codec::Untyped | Codec::Map(_) => Plan::Json,
        Codec::List(item) => Plan::List(Box::new(plan(py, item, shape, above)?)),
        Codec::Record(maker) => record(maker.class.bind(py), shape, above)?,
    })
}

/// Records within records: as text where they hold anything, or themselves again.
fn record(class: &Bound<'_, PyType>, shape: &Shape, above: &mut Vec<Py<PyType>>) -> PyResult<Plan> {
    let is_open = class.hasattr("__open__")?;
    if is_open || above.iter().any(|other| other.is(class)) {
        return Ok(Plan::Json);
    }
    let members = collect(class, shape, above)?;
    match members.is_empty() {
        true => Ok(Plan::Json),
        false => Ok(Plan::Struct(members)),
    }
}

impl Plan {
    pub fn data_type(&self) -> DataType {
        match self {
            Self::Boolean => DataType::Boolean,
            Self::Integer => DataType::Int64,
            Self::Float => DataType::Float64,
            Self::Decimal => DataType::Decimal128(PRECISION, SCALE),
            Self::Text | Self::Json => DataType::Utf8,
            Self::Binary => DataType::Binary,
            Self::Date => DataType::Date32,
            Self::TimeOfDay => DataType::Time64(TimeUnit::Microsecond),
            Self::Moment => DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
            Self::Duration => DataType::Duration(TimeUnit::Microsecond),
            Self::Enumeration => {
                DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
            }
            Self::Struct(members) => DataType::Struct(arrow_fields(members)),
            Self::List(item) => DataType::List(item_field(item)),
        }
    }
}

/// The fields of a schema or of a struct.
pub fn arrow_fields(members: &[Member]) -> ArrowFields {
    let fields = members.iter();
    fields
        .map(|member| ArrowField::new(&member.name, member.plan.data_type(), true))
        .collect()
}

/// The field of the items of a list.
pub fn item_field(item: &Plan) -> Arc<ArrowField> {
    Arc::new(ArrowField::new("item", item.data_type(), true))
}
