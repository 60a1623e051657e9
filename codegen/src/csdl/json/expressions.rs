//! Values of annotations (CSDL JSON 4.01, section 14.3 and 14.4).

use super::annotations::Annotations;
use super::reader::Reader;
use crate::csdl::document::{Expression, Record};
use crate::input::tree::{Kind, Member, Value};

/// Members that make an object a dynamic expression.
const DYNAMIC: [&str; 23] = [
    "$Add",
    "$And",
    "$Apply",
    "$Cast",
    "$Div",
    "$DivBy",
    "$Eq",
    "$Ge",
    "$Gt",
    "$Has",
    "$If",
    "$In",
    "$IsOf",
    "$LabeledElement",
    "$Le",
    "$Lt",
    "$Mod",
    "$Mul",
    "$Ne",
    "$Neg",
    "$Not",
    "$Or",
    "$Sub",
];

/// Members beside these that say more.
const DETAILS: [&str; 9] = [
    "$Collection",
    "$Function",
    "$MaxLength",
    "$Name",
    "$Nullable",
    "$Precision",
    "$SRID",
    "$Scale",
    "$Type",
];

/// Reads an expression; what does not fit the document model is kept as text.
pub(super) fn read(reader: &mut Reader<'_>, value: &Value<'_>) -> Expression {
    match &value.kind {
        Kind::Null => Expression::Null,
        Kind::Bool(value) => Expression::Bool(*value),
        Kind::Number(text) => match text.parse() {
            Ok(number) => Expression::Int(number),
            Err(_) => Expression::Other("Float".to_owned(), text.clone().into_owned()),
        },
        Kind::String(text) => Expression::String(text.clone().into_owned()),
        Kind::Array(items) => Expression::Collection(read_all(reader, items)),
        Kind::Object(members) => read_object(reader, members),
    }
}

fn read_all(reader: &mut Reader<'_>, items: &[Value<'_>]) -> Vec<Expression> {
    items.iter().map(|item| read(reader, item)).collect()
}

/// A path, a dynamic expression, or else a record.
fn read_object(reader: &mut Reader<'_>, members: &[Member<'_>]) -> Expression {
    for member in members {
        match member.name.as_ref() {
            "$Path" | "$LabeledElementReference" | "$UrlRef" | "$Null" => {
                return read_named(reader, member);
            }
            name if DYNAMIC.contains(&name) => return read_dynamic(reader, member, members),
            _ => {}
        }
    }
    Expression::Record(read_record(reader, members))
}

/// An expression that its only member says everything of.
fn read_named(reader: &mut Reader<'_>, member: &Member<'_>) -> Expression {
    let name = member.name.trim_start_matches('$').to_owned();
    match &member.value.kind {
        Kind::Null => Expression::Null,
        Kind::String(text) => Expression::Other(name, text.clone().into_owned()),
        _ => Expression::Dynamic(name, vec![read(reader, &member.value)]),
    }
}

fn read_dynamic(
    reader: &mut Reader<'_>,
    member: &Member<'_>,
    members: &[Member<'_>],
) -> Expression {
    let mut operands = Vec::new();
    for detail in members {
        if DETAILS.contains(&detail.name.as_ref()) {
            let name = detail.name.trim_start_matches('$').to_owned();
            let text = super::types::scalar(reader, detail).unwrap_or_default();
            operands.push(Expression::Other(name, text));
        }
    }
    match &member.value.kind {
        Kind::Array(items) => operands.extend(read_all(reader, items)),
        _ => operands.push(read(reader, &member.value)),
    }
    Expression::Dynamic(member.name.trim_start_matches('$').to_owned(), operands)
}

fn read_record(reader: &mut Reader<'_>, members: &[Member<'_>]) -> Record {
    let mut record = Record::default();
    let mut annotations = Annotations::default();
    for member in members {
        match member.name.as_ref() {
            // An address may stand before the name of a type of another document.
            "@type" | "@odata.type" => {
                let name = reader.text(member).unwrap_or_default();
                let name = name.rsplit('#').next().unwrap_or(&name);
                record.type_name = Some(name.to_owned()).filter(|name| !name.is_empty());
            }
            name if name.starts_with('@') => {
                annotations.take(reader, member);
            }
            name if name.starts_with('$') || name.contains('@') => {
                reader.unknown(member, "record");
            }
            _ if !reader.is_named(member) => {}
            name => {
                let value = read(reader, &member.value);
                record.properties.push((name.to_owned(), value));
            }
        }
    }
    record.annotations = annotations.finish(reader);
    record
}
