//! Parameters of path, query and headers, as typed JSON.

mod literal;

use std::collections::BTreeMap;

use odata_codegen::model::{Operation, Parameter, Place};
use serde_json::Value;

use crate::problem::Problem;
use crate::request::Received;
use crate::route::{Given, Matched};
use crate::schema::Schema;
pub use literal::{parse, primitive};

/// Reads all parameters of an operation that stand outside its body.
///
/// # Errors
/// 400, naming the parameter, when one is missing or cannot be read.
pub fn read(
    schema: &Schema,
    operation: &Operation,
    matched: &Matched,
    received: &Received,
) -> Result<BTreeMap<String, Value>, Problem> {
    let mut arguments = BTreeMap::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let value = match parameter.place {
            Place::Path => in_path(schema, parameter, index, matched, received)?,
            Place::Query => in_query(schema, parameter, received)?,
            Place::Header => in_header(schema, parameter, received)?,
            Place::Body | Place::Content | Place::Form => continue,
        };
        let value = match (value, &parameter.default) {
            (Some(value), _) => value,
            (None, Some(default)) => {
                parse(schema, &parameter.ty, &Given::Plain(default.clone())).unwrap_or(Value::Null)
            }
            (None, None) if parameter.is_required => {
                return Err(Problem::new(
                    400,
                    MISSING,
                    format!("The parameter '{}' is required.", parameter.name),
                ));
            }
            (None, None) => continue,
        };
        let name = match parameter.place {
            Place::Header if arguments.contains_key(&parameter.name) => {
                format!("header:{}", parameter.name)
            }
            _ => parameter.name.clone(),
        };
        arguments.insert(name, value);
    }
    Ok(arguments)
}

const MISSING: i64 = 1014;
const INVALID: i64 = 1015;

fn in_path(
    schema: &Schema,
    parameter: &Parameter,
    index: usize,
    matched: &Matched,
    received: &Received,
) -> Result<Option<Value>, Problem> {
    let given = matched.texts.iter().find(|(number, _)| *number == index);
    let literal = match given {
        Some((_, given)) => with_alias(given, received),
        // A parameter of a function may stand in the query (OData URL Conventions 4.01, 5.3.1.2).
        None => match received.option(&parameter.name) {
            Some(text) => Given::Literal(text.to_owned()),
            None => return Ok(None),
        },
    };
    typed(schema, parameter, &literal).map(Some)
}

/// Replaces `@name` by the query option of that name.
fn with_alias(given: &Given, received: &Received) -> Given {
    match given {
        Given::Literal(text) if text.starts_with('@') => received
            .option(text)
            .map_or_else(|| given.clone(), |value| Given::Literal(value.to_owned())),
        given => given.clone(),
    }
}

fn in_query(
    schema: &Schema,
    parameter: &Parameter,
    received: &Received,
) -> Result<Option<Value>, Problem> {
    let values: Vec<&str> = received
        .query
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case(&parameter.name))
        .map(|(_, value)| value.as_str())
        .collect();
    if values.is_empty() {
        return Ok(None);
    }
    if parameter.ty.is_collection {
        let mut item = parameter.ty.clone();
        item.is_collection = false;
        let items: Result<Vec<Value>, String> = values
            .iter()
            .map(|text| parse(schema, &item, &Given::Plain((*text).to_owned())))
            .collect();
        return items
            .map(|items| Some(Value::Array(items)))
            .map_err(|expected| invalid(parameter, &expected));
    }
    typed(schema, parameter, &Given::Plain(values[0].to_owned())).map(Some)
}

fn in_header(
    schema: &Schema,
    parameter: &Parameter,
    received: &Received,
) -> Result<Option<Value>, Problem> {
    received
        .header(&parameter.name.to_lowercase())
        .map(|text| typed(schema, parameter, &Given::Plain(text.to_owned())))
        .transpose()
}

fn typed(schema: &Schema, parameter: &Parameter, given: &Given) -> Result<Value, Problem> {
    parse(schema, &parameter.ty, given).map_err(|expected| invalid(parameter, &expected))
}

fn invalid(parameter: &Parameter, expected: &str) -> Problem {
    Problem::new(
        400,
        INVALID,
        format!("The parameter '{}' is invalid: {expected}", parameter.name),
    )
}
