//! Values of annotations.

use super::annotations;
use super::cursor::{Cursor, is_blank};
use super::element::Element;
use crate::csdl::document::{Annotation, Expression, Record};
use crate::input::report::{Read, codes};

/// Constants and paths: an attribute or an element with text.
const CONSTANTS: [&str; 19] = [
    "AnnotationPath",
    "Binary",
    "Bool",
    "Date",
    "DateTimeOffset",
    "Decimal",
    "Duration",
    "EnumMember",
    "Float",
    "Guid",
    "Int",
    "LabeledElementReference",
    "ModelElementPath",
    "NavigationPropertyPath",
    "Path",
    "PropertyPath",
    "String",
    "TimeOfDay",
    "UrlRef",
];

/// Expressions with operands.
const DYNAMIC: [&str; 23] = [
    "Add",
    "And",
    "Apply",
    "Cast",
    "Div",
    "DivBy",
    "Eq",
    "Ge",
    "Gt",
    "Has",
    "If",
    "In",
    "IsOf",
    "LabeledElement",
    "Le",
    "Lt",
    "Mod",
    "Mul",
    "Ne",
    "Neg",
    "Not",
    "Or",
    "Sub",
];

/// Attributes of dynamic expressions; they become operands.
const DYNAMIC_ATTRIBUTES: [&str; 9] = [
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

/// What stands in an `Annotation` or a `PropertyValue`.
#[derive(Default)]
pub(super) struct Content {
    /// The value, if there is one.
    pub(super) value: Option<Expression>,
    /// Annotations.
    pub(super) annotations: Vec<Annotation>,
}

/// Reads the value of `element` from an attribute or a child, with its annotations.
pub(super) fn read_content<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Content> {
    let (name, offset) = (element.name, element.offset);
    let mut content = Content::default();
    let mut surplus = false;
    for value in take_constants(cursor, &mut element) {
        surplus |= content.value.is_some();
        content.value.get_or_insert(value);
    }
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        if child.name == "Annotation" {
            content
                .annotations
                .extend(annotations::read(cursor, child)?);
        } else if let Some(value) = read(cursor, child, name)? {
            surplus |= content.value.is_some();
            content.value.get_or_insert(value);
        }
    }
    if surplus {
        let message = format!("`{name}` has several values; the first counts");
        cursor.report.warn(codes::DUPLICATE, offset, message);
    }
    Ok(content)
}

/// Takes the constants among the attributes.
fn take_constants<'a>(cursor: &mut Cursor<'a>, element: &mut Element<'a>) -> Vec<Expression> {
    let mut values = Vec::new();
    while let Some(attribute) = element.take_where(|name| CONSTANTS.contains(&name)) {
        let value = constant(cursor, attribute.name, &attribute.value, attribute.offset);
        values.push(value);
    }
    values
}

/// Reads an expression element; `None` when it is not known.
fn read<'a>(
    cursor: &mut Cursor<'a>,
    element: Element<'a>,
    parent: &str,
) -> Read<Option<Expression>> {
    let expression = match element.name {
        "Null" => {
            cursor.leave(element)?;
            Expression::Null
        }
        "Collection" => Expression::Collection(read_operands(cursor, element)?),
        "Record" => Expression::Record(read_record(cursor, element)?),
        name if CONSTANTS.contains(&name) => read_constant(cursor, element)?,
        name if DYNAMIC.contains(&name) => read_dynamic(cursor, element)?,
        _ => {
            cursor.unknown(element, parent)?;
            return Ok(None);
        }
    };
    Ok(Some(expression))
}

/// Reads the rest of `element`, which holds expressions.
fn read_operands<'a>(cursor: &mut Cursor<'a>, element: Element<'a>) -> Read<Vec<Expression>> {
    let name = element.name;
    cursor.leave_attributes(element);
    let mut operands = Vec::new();
    while let Some(child) = cursor.child()? {
        match child.name {
            "Annotation" => cursor.skip_annotation(&child, name)?,
            _ => operands.extend(read(cursor, child, name)?),
        }
    }
    Ok(operands)
}

/// Reads a dynamic expression; its attributes are its first operands.
fn read_dynamic<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Expression> {
    let name = element.name.to_owned();
    let mut operands = Vec::new();
    while let Some(attribute) = element.take_where(|name| DYNAMIC_ATTRIBUTES.contains(&name)) {
        let value = attribute.value.into_owned();
        operands.push(Expression::Other(attribute.name.to_owned(), value));
    }
    operands.extend(take_constants(cursor, &mut element));
    operands.extend(read_operands(cursor, element)?);
    Ok(Expression::Dynamic(name, operands))
}

/// Reads a constant or a path with its text; `UrlRef` may hold an expression instead.
fn read_constant<'a>(cursor: &mut Cursor<'a>, element: Element<'a>) -> Read<Expression> {
    let (name, offset) = (element.name, element.offset);
    cursor.leave_attributes(element);
    let mut text = String::new();
    let mut operands = Vec::new();
    while let Some(child) = cursor.child_or_text(&mut text)? {
        match child.name {
            "Annotation" => cursor.skip_annotation(&child, name)?,
            _ if name == "UrlRef" => operands.extend(read(cursor, child, name)?),
            _ => cursor.unknown(child, name)?,
        }
    }
    match operands.is_empty() || !is_blank(&text) {
        true => Ok(constant(cursor, name, &text, offset)),
        false => Ok(Expression::Dynamic(name.to_owned(), operands)),
    }
}

/// The constant `name` with the given text; values that cannot be read stay text.
fn constant(cursor: &mut Cursor<'_>, name: &str, text: &str, offset: usize) -> Expression {
    let other = || Expression::Other(name.to_owned(), text.trim().to_owned());
    match name {
        "String" => Expression::String(text.to_owned()),
        "EnumMember" => {
            Expression::EnumMember(text.split_whitespace().map(str::to_owned).collect())
        }
        "Bool" => cursor
            .boolean(name, text.trim(), offset)
            .map_or_else(other, Expression::Bool),
        "Int" => match text.trim().parse() {
            Ok(number) => Expression::Int(number),
            Err(_) => {
                let message =
                    format!("`Int` is `{text}`, which is no 64-bit integer; kept as text");
                cursor.report.warn(codes::INVALID_VALUE, offset, message);
                other()
            }
        },
        _ => other(),
    }
}

/// Reads `Record`.
fn read_record<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Record> {
    let mut record = Record {
        type_name: element.take_text("Type"),
        ..Record::default()
    };
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "PropertyValue" => record
                .properties
                .extend(read_property_value(cursor, child)?),
            "Annotation" => record.annotations.extend(annotations::read(cursor, child)?),
            _ => cursor.unknown(child, "Record")?,
        }
    }
    Ok(record)
}

/// Reads `PropertyValue`; one without a name is skipped.
fn read_property_value<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
) -> Read<Option<(String, Expression)>> {
    let Some(property) = element.take_text("Property") else {
        return cursor.skip_incomplete(element, "Property").map(|()| None);
    };
    let offset = element.offset;
    let content = read_content(cursor, element)?;
    if !content.annotations.is_empty() {
        let message = "annotations of `PropertyValue` are not used; skipped";
        cursor.report.note(codes::UNKNOWN_ELEMENT, offset, message);
    }
    Ok(Some((property, content.value.unwrap_or_default())))
}
