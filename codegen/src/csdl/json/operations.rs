//! Actions and functions (CSDL JSON 4.01, section 12).

use super::annotations::Annotations;
use super::reader::Reader;
use super::types::Typed;
use crate::csdl::document::{Operation, OperationKind, Parameter, ReturnType};
use crate::input::report::codes;
use crate::input::tree::{Member, Value};

/// Reads one overload of the operation `name`.
pub(super) fn read(reader: &mut Reader<'_>, name: &str, value: &Value<'_>) -> Option<Operation> {
    let kind = match value.get("$Kind").and_then(|kind| kind.text()) {
        Some("Action") => OperationKind::Action,
        Some("Function") => OperationKind::Function,
        _ => {
            let message = format!("an overload of `{name}` is no `Action` and no `Function`");
            let offset = value.offset;
            reader.report.warn(codes::INVALID_VALUE, offset, message);
            return None;
        }
    };
    let mut operation = Operation {
        kind,
        name: name.to_owned(),
        location: reader.report.locate(value.offset),
        ..Operation::default()
    };
    let mut annotations = Annotations::default();
    for member in value.members().unwrap_or_default() {
        match member.name.as_ref() {
            "$Kind" => {}
            "$IsBound" => operation.is_bound = reader.flag(member).unwrap_or_default(),
            "$IsComposable" => operation.is_composable = reader.flag(member).unwrap_or_default(),
            "$EntitySetPath" => operation.entity_set_path = reader.text(member),
            "$Parameter" => {
                for item in reader.items(member) {
                    operation.parameters.extend(read_parameter(reader, item));
                }
            }
            "$ReturnType" => operation.return_type = Some(read_return_type(reader, member)),
            _ if annotations.take(reader, member) => {}
            _ => reader.unknown(member, "action or function"),
        }
    }
    operation.annotations = annotations.finish(reader);
    Some(operation)
}

/// Reads an item of `$Parameter`; one without a name is skipped.
fn read_parameter(reader: &mut Reader<'_>, value: &Value<'_>) -> Option<Parameter> {
    let mut name = None;
    let mut ty = Typed::default();
    let mut annotations = Annotations::default();
    for member in value.members().unwrap_or_default() {
        match member.name.as_ref() {
            "$Name" => name = reader.text(member),
            _ if ty.take(reader, member) || annotations.take(reader, member) => {}
            _ => reader.unknown(member, "parameter"),
        }
    }
    let Some(name) = name else {
        reader.incomplete(value.offset, "an item of `$Parameter`", "$Name");
        return None;
    };
    Some(Parameter {
        name,
        ty: ty.finish(),
        annotations: annotations.finish(reader),
        location: reader.report.locate(value.offset),
    })
}

fn read_return_type(reader: &mut Reader<'_>, member: &Member<'_>) -> ReturnType {
    let mut ty = Typed::default();
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        if !ty.take(reader, member) && !annotations.take(reader, member) {
            reader.unknown(member, "return type");
        }
    }
    ReturnType {
        ty: ty.finish(),
        annotations: annotations.finish(reader),
    }
}
