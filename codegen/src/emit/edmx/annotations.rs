//! Annotations and their values.

use super::element::Element;
use crate::csdl::document::{Annotation, Expression, Record};

/// An `Annotation`.
pub fn annotation(annotation: &Annotation) -> Element<'_> {
    let element = Element::new("Annotation")
        .attribute("Term", annotation.term.as_str())
        .optional("Qualifier", annotation.qualifier.as_deref());
    with_value(element, &annotation.value)
        .children(annotation.annotations.iter().map(self::annotation))
}

/// Adds a value: as an attribute where CSDL allows it, else as a child.
fn with_value<'t>(element: Element<'t>, value: &'t Expression) -> Element<'t> {
    match value {
        Expression::Default => element,
        Expression::Bool(value) => element.attribute("Bool", value.to_string()),
        Expression::Int(value) => element.attribute("Int", value.to_string()),
        Expression::String(text) => element.attribute("String", text.as_str()),
        Expression::EnumMember(members) => element.attribute("EnumMember", members.join(" ")),
        Expression::Other(name, text) => element.attribute(name, text.as_str()),
        other => element.child(expression(other)),
    }
}

fn expression(value: &Expression) -> Element<'_> {
    match value {
        Expression::Default => Element::new("Bool").text("true"),
        Expression::Null => Element::new("Null"),
        Expression::Bool(value) => Element::new("Bool").text(value.to_string()),
        Expression::Int(value) => Element::new("Int").text(value.to_string()),
        Expression::String(text) => Element::new("String").text(text.as_str()),
        Expression::EnumMember(members) => Element::new("EnumMember").text(members.join(" ")),
        Expression::Other(name, text) => Element::new(name).text(text.as_str()),
        Expression::Dynamic(name, operands) => dynamic(name, operands),
        Expression::Collection(items) => collection(items),
        Expression::Record(record) => self::record(record),
    }
}

/// Attributes of a dynamic expression, which are its first operands in the document model.
const ATTRIBUTES: [&str; 9] = [
    "Function",
    "MaxLength",
    "Name",
    "Nullable",
    "Precision",
    "SRID",
    "Scale",
    "Type",
    "Unicode",
];

fn dynamic<'t>(name: &'t str, operands: &'t [Expression]) -> Element<'t> {
    let mut element = Element::new(name);
    for operand in operands {
        element = match operand {
            Expression::Other(name, text) if ATTRIBUTES.contains(&name.as_str()) => {
                element.attribute(name, text.as_str())
            }
            operand => element.child(expression(operand)),
        };
    }
    element
}

fn collection(items: &[Expression]) -> Element<'_> {
    Element::new("Collection").children(items.iter().map(expression))
}

fn record(record: &Record) -> Element<'_> {
    let properties = record.properties.iter().map(|(name, value)| {
        let property = Element::new("PropertyValue").attribute("Property", name.as_str());
        with_value(property, value)
    });
    Element::new("Record")
        .optional("Type", record.type_name.as_deref())
        .children(properties)
        .children(record.annotations.iter().map(annotation))
}
