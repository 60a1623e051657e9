//! The query options of a call: texts, properties, and what is made of them.

use odata_runtime::query::{Dynamic, Expanded as Expansion};
use odata_runtime::{Expand, Filter, Options, OrderBy, Select};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};

use super::Term;
use super::expression::{Expression, Ordering};
use super::path::Path;
use crate::codec::Codec;

/// A property to expand with options of its own.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Expanded {
    item: Expansion<(), (), Vec<()>>,
    text: String,
}

#[pymethods]
impl Expanded {
    /// A property that leads to records, with options for these.
    #[new]
    #[pyo3(signature = (property, /, *, filter=None, select=None, expand=None, orderby=None, top=None, skip=None, count=None))]
    #[allow(clippy::too_many_arguments, reason = "one for each option of OData")]
    fn new(
        property: &Bound<'_, PyAny>,
        filter: Option<&Bound<'_, PyAny>>,
        select: Option<&Bound<'_, PyAny>>,
        expand: Option<&Bound<'_, PyAny>>,
        orderby: Option<&Bound<'_, PyAny>>,
        top: Option<u64>,
        skip: Option<u64>,
        count: Option<bool>,
    ) -> PyResult<Self> {
        let Some((node, row, text)) = expandable(property)? else {
            return Err(PyTypeError::new_err(
                "only properties that lead to records can be expanded",
            ));
        };
        let row = Some(row.bind(property.py()));
        let mut item = node.expanded();
        if let Some(value) = filter {
            item = item.filter(self::filter(value, row)?);
        }
        if let Some(value) = select {
            item = item.select(self::select(value, row)?);
        }
        if let Some(value) = expand {
            item = item.expand(self::expand(value, row)?);
        }
        if let Some(value) = orderby {
            item = item.orderby(self::orderby(value, row)?);
        }
        if let Some(rows) = top {
            item = item.top(rows);
        }
        if let Some(rows) = skip {
            item = item.skip(rows);
        }
        if let Some(wanted) = count {
            item = item.count(wanted);
        }
        Ok(Self { item, text })
    }

    fn __repr__(&self) -> String {
        format!("Expanded({})", self.text)
    }
}

/// Sets a query option from what a caller gave; `row` is the class of the rows of a list.
pub fn set_query(
    options: &mut Options,
    name: &str,
    value: &Bound<'_, PyAny>,
    row: Option<&Bound<'_, PyType>>,
) -> PyResult<bool> {
    match name {
        "filter" => options.filter = Some(filter(value, row)?),
        "select" => options.select = Some(select(value, row)?),
        "expand" => options.expand = Some(expand(value, row)?),
        "orderby" => options.orderby = Some(orderby(value, row)?),
        _ => return Ok(false),
    }
    Ok(true)
}

fn filter(value: &Bound<'_, PyAny>, row: Option<&Bound<'_, PyType>>) -> PyResult<Filter> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_str()?.into());
    }
    let condition = value.cast::<Expression>().map_err(|_| {
        PyTypeError::new_err(format!(
            "filter takes a condition or a text, not {}",
            value.get_type()
        ))
    })?;
    let term = condition.get().term();
    belongs(term, row)?;
    term.filterable()?;
    match &*term.codec {
        Codec::Boolean => Ok(term.node.clone().into()),
        _ => Err(PyTypeError::new_err(format!("{term} is no condition"))),
    }
}

fn select(value: &Bound<'_, PyAny>, row: Option<&Bound<'_, PyType>>) -> PyResult<Select> {
    let mut made: Vec<Select> = Vec::new();
    for item in items(value)? {
        made.push(match property(&item) {
            _ if item.is_instance_of::<PyString>() => Select::of::<()>(item.extract::<String>()?),
            Some(term) if term.is_path => {
                belongs(term, row)?;
                Select::of::<()>(term.node.clone())
            }
            _ => return Err(unusable("select", "properties", &item)),
        });
    }
    Ok(Select::of::<()>(made))
}

fn orderby(value: &Bound<'_, PyAny>, row: Option<&Bound<'_, PyType>>) -> PyResult<OrderBy> {
    let mut made: Vec<OrderBy> = Vec::new();
    for item in items(value)? {
        made.push(if item.is_instance_of::<PyString>() {
            OrderBy::of::<()>(item.extract::<String>()?)
        } else if let Ok(ordering) = item.cast::<Ordering>() {
            let ordering = ordering.get();
            same_rows(item.py(), &ordering.root, row)?;
            ordering.order.clone()
        } else if let Ok(expression) = item.cast::<Expression>() {
            belongs(expression.get().term(), row)?;
            expression.get().ordered(item.py(), None)?.order
        } else {
            return Err(unusable("orderby", "properties", &item));
        });
    }
    Ok(OrderBy::of::<()>(made))
}

fn expand(value: &Bound<'_, PyAny>, row: Option<&Bound<'_, PyType>>) -> PyResult<Expand> {
    let mut made: Vec<Expand> = Vec::new();
    for item in items(value)? {
        made.push(if item.is_instance_of::<PyString>() {
            Expand::of::<()>(item.extract::<String>()?)
        } else if let Ok(expanded) = item.cast::<Expanded>() {
            Expand::of::<()>(expanded.get().item.clone())
        } else if let Some((node, ..)) = expandable(&item)? {
            property(&item).map_or(Ok(()), |term| belongs(term, row))?;
            Expand::of::<()>(node)
        } else {
            return Err(unusable("expand", "properties that lead to records", &item));
        });
    }
    Ok(Expand::of::<()>(made))
}

/// One, or several.
fn items<'py>(value: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let is_one = value.is_instance_of::<PyString>()
        || value.is_instance_of::<Ordering>()
        || value.is_instance_of::<Expanded>()
        || property(value).is_some();
    match is_one {
        true => Ok(vec![value.clone()]),
        false => value.try_iter()?.collect(),
    }
}

fn property<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Term> {
    match (value.cast::<Expression>(), value.cast::<Path>()) {
        (Ok(expression), _) => Some(expression.get().term()),
        (_, Ok(path)) => Some(path.get().term()),
        _ => None,
    }
}

/// A property that leads to one record or many: its path, and the class of the records.
fn expandable(value: &Bound<'_, PyAny>) -> PyResult<Option<(Dynamic, Py<PyType>, String)>> {
    let Some(term) = property(value).filter(|term| term.is_path) else {
        return Ok(None);
    };
    let class = match &*term.codec {
        Codec::Record(maker) => &maker.class,
        Codec::List(item) => match &**item {
            Codec::Record(maker) => &maker.class,
            _ => return Ok(None),
        },
        _ => return Ok(None),
    };
    let class = class.clone_ref(value.py());
    Ok(Some((term.node.clone(), class, term.to_string())))
}

fn belongs(term: &Term, row: Option<&Bound<'_, PyType>>) -> PyResult<()> {
    match row {
        Some(row) => same_rows(row.py(), &term.root, Some(row)),
        None => Ok(()),
    }
}

fn same_rows(
    py: Python<'_>,
    root: &Option<Py<PyType>>,
    row: Option<&Bound<'_, PyType>>,
) -> PyResult<()> {
    let (Some(root), Some(row)) = (root, row) else {
        return Ok(());
    };
    let root = root.bind(py);
    if row.is_subclass(root)? {
        return Ok(());
    }
    Err(PyTypeError::new_err(format!(
        "the rows are of {}, and have no properties of {}",
        row.name()?,
        root.name()?
    )))
}

fn unusable(option: &str, takes: &str, value: &Bound<'_, PyAny>) -> PyErr {
    let class = value.get_type();
    PyTypeError::new_err(format!(
        "{option} takes {takes} or texts, not {value} of {class}"
    ))
}
