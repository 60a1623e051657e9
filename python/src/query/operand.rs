//! Python values as literals of the type that they are compared with.

use odata_runtime::query::{Dynamic, Edm};
use odata_runtime::{Binary, Date, DateTimeOffset, Decimal, Duration, TimeOfDay, Uuid};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyDate, PyDateTime, PyDelta, PyFloat, PyInt, PyString, PyTime, PyType,
};

use super::expression::Expression;
use super::{Term, common};
use crate::codec::Codec;
use crate::encode::to_json;

/// The operand beside a term: a value of its type, `None`, or another expression.
pub fn operand(term: &Term, value: &Bound<'_, PyAny>) -> PyResult<(Dynamic, Option<Py<PyType>>)> {
    let py = value.py();
    if let Ok(other) = value.cast::<Expression>() {
        let other = other.get().term();
        if !term.codec.is_comparable_with(&other.codec) {
            return Err(PyTypeError::new_err(format!(
                "{term} is {}, {other} is {}: they cannot be compared",
                term.codec.noun(py)?,
                other.codec.noun(py)?
            )));
        }
        other.filterable()?;
        return Ok((other.node.clone(), common(py, &term.root, &other.root)?));
    }
    let root = term.root.as_ref().map(|class| class.clone_ref(py));
    Ok((literal(term, value)?, root))
}

fn literal(term: &Term, value: &Bound<'_, PyAny>) -> PyResult<Dynamic> {
    if value.is_none() {
        return Ok(Dynamic::null());
    }
    match &*term.codec {
        Codec::Enumeration(members) => member(members.class.bind(value.py()), value, true),
        Codec::Flags(class) => member(class.bind(value.py()), value, false),
        codec if is_of(codec, value) => written(codec, value),
        codec => Err(PyTypeError::new_err(format!(
            "{term} is {}, and {} is none",
            codec.noun(value.py())?,
            value.repr()?
        ))),
    }
}

fn is_of(codec: &Codec, value: &Bound<'_, PyAny>) -> bool {
    let is_integer = value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>();
    match codec {
        Codec::Boolean => value.is_instance_of::<PyBool>(),
        Codec::Integer => is_integer,
        Codec::Float => is_integer || value.is_instance_of::<PyFloat>(),
        Codec::Decimal => is_integer || is_named(value, "Decimal"),
        Codec::Text => value.is_instance_of::<PyString>(),
        Codec::Guid => is_named(value, "UUID") || value.is_instance_of::<PyString>(),
        Codec::Binary => value.is_instance_of::<PyBytes>(),
        Codec::Date => value.is_instance_of::<PyDate>() && !value.is_instance_of::<PyDateTime>(),
        Codec::TimeOfDay => value.is_instance_of::<PyTime>(),
        Codec::DateTimeOffset => value.is_instance_of::<PyDateTime>(),
        Codec::Duration => value.is_instance_of::<PyDelta>(),
        _ => false,
    }
}

fn is_named(value: &Bound<'_, PyAny>, class: &str) -> bool {
    value.get_type().name().is_ok_and(|name| name == class)
}

/// The value by way of its JSON text, which is what bodies have, too.
fn written(codec: &Codec, value: &Bound<'_, PyAny>) -> PyResult<Dynamic> {
    let json = to_json(value)?;
    let text = crate::decode::text(&json)?;
    match codec {
        Codec::Boolean => Ok(Dynamic::value(&value.extract::<bool>()?)),
        Codec::Integer => Ok(Dynamic::value(&value.extract::<i64>()?)),
        Codec::Float => Ok(Dynamic::value(&value.extract::<f64>()?)),
        Codec::Decimal => parsed(Decimal::new(&text), &text),
        Codec::Guid => parsed(text.parse::<Uuid>(), &text),
        Codec::Binary => parsed(Binary::new(&text), &text),
        Codec::Date => parsed(Date::new(&text), &text),
        Codec::TimeOfDay => parsed(TimeOfDay::new(&text), &text),
        Codec::DateTimeOffset => parsed(DateTimeOffset::new(&text), &text),
        Codec::Duration => parsed(Duration::new(&text), &text),
        _ => Ok(Dynamic::value(&text.into_owned())),
    }
}

fn parsed<T: Edm, X>(value: Result<T, X>, text: &str) -> PyResult<Dynamic> {
    match value {
        Ok(value) => Ok(Dynamic::value(&value)),
        Err(_) => Err(PyValueError::new_err(format!(
            "{text:?} is no value of {}",
            T::TYPE
        ))),
    }
}

/// A member by itself or by its name, several for combinations.
fn member(
    class: &Bound<'_, PyType>,
    value: &Bound<'_, PyAny>,
    is_single: bool,
) -> PyResult<Dynamic> {
    let names = match value.cast::<PyString>() {
        Ok(_) => vec![name(class, value)?],
        Err(_) if is_single => return Err(no_member(class, value)?),
        Err(_) => match value.try_iter() {
            Ok(values) => values
                .map(|each| name(class, &each?))
                .collect::<PyResult<Vec<_>>>()?,
            Err(_) => return Err(no_member(class, value)?),
        },
    };
    let qualified: String = class.getattr("__type__")?.extract()?;
    Ok(Dynamic::members(qualified, names.join(",")))
}

/// The name of a member. Only members of the class may be unknown ones: a text may be misspelled.
fn name(class: &Bound<'_, PyType>, value: &Bound<'_, PyAny>) -> PyResult<String> {
    if !value.is_instance(class)? && !value.is_exact_instance_of::<PyString>() {
        return Err(no_member(class, value)?);
    }
    let member = class.call1((value,))?;
    let is_known: bool = member.getattr("is_known")?.extract()?;
    if !is_known && !value.is_instance(class)? {
        return Err(no_member(class, value)?);
    }
    member.str()?.extract()
}

fn no_member(class: &Bound<'_, PyType>, value: &Bound<'_, PyAny>) -> PyResult<PyErr> {
    let py = value.py();
    let name = class.name()?;
    let values = class.getattr("_value2member_map_")?.call_method0("keys")?;
    let known: Vec<String> = values
        .try_iter()?
        .map(|key| key?.extract())
        .collect::<PyResult<_>>()?;
    let near: Vec<String> = py
        .import("difflib")?
        .call_method1("get_close_matches", (value.str()?, known.clone()))?
        .extract()?;
    let hint = match near.first() {
        Some(near) => format!("did you mean {near:?}?"),
        None => format!("there are {}.", known.join(", ")),
    };
    let shown = value.repr()?;
    Ok(PyValueError::new_err(format!(
        "{shown} is no member of {name}: {hint} {name}({shown}) passes for one that is newer than this package."
    )))
}
