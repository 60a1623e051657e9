//! Annotations and their values.

use serde_json::{Map, Value, json};

use crate::csdl::document::{Annotation, Expression, Record};

/// Adds annotations to the object of what they annotate; `target` is empty, or the name of a
/// member of that object that is no object itself.
pub fn add(into: &mut Map<String, Value>, target: &str, annotations: &[Annotation]) {
    for annotation in annotations {
        let mut name = format!("{target}@{}", annotation.term);
        if let Some(qualifier) = &annotation.qualifier {
            name.push('#');
            name.push_str(qualifier);
        }
        into.insert(name, expression(&annotation.value));
    }
}

fn expression(value: &Expression) -> Value {
    match value {
        Expression::Default => json!(true),
        Expression::Null => Value::Null,
        Expression::Bool(value) => json!(value),
        Expression::Int(value) => json!(value),
        Expression::String(text) => json!(text),
        Expression::EnumMember(members) => json!(member_names(members)),
        // The model keeps no paths and no computed values: there is nothing to write them from.
        Expression::Other(_, text) => json!(text),
        Expression::Dynamic(_, items) | Expression::Collection(items) => {
            items.iter().map(expression).collect()
        }
        Expression::Record(record) => self::record(record),
    }
}

/// `Type/Member` without the type, joined as in a URL.
fn member_names(members: &[String]) -> String {
    let names: Vec<&str> = members
        .iter()
        .map(|member| member.rsplit('/').next().unwrap_or(member))
        .collect();
    names.join(",")
}

fn record(record: &Record) -> Value {
    let mut object = Map::new();
    if let Some(name) = &record.type_name {
        object.insert("@type".to_owned(), json!(format!("#{name}")));
    }
    for (name, value) in &record.properties {
        object.insert(name.clone(), expression(value));
    }
    add(&mut object, "", &record.annotations);
    Value::Object(object)
}
