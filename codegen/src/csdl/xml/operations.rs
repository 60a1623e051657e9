//! Actions and functions.

use super::annotations;
use super::cursor::Cursor;
use super::element::Element;
use crate::csdl::document::{Operation, OperationKind, Parameter, ReturnType};
use crate::input::report::{Read, codes};

/// Reads `Action` or `Function`.
pub(super) fn read<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
    kind: OperationKind,
) -> Read<Operation> {
    let element_name = element.name;
    let mut operation = Operation {
        kind,
        location: cursor.report.locate(element.offset),
        name: cursor.required(&mut element, "Name")?,
        is_bound: cursor.flag(&mut element, "IsBound").unwrap_or_default(),
        entity_set_path: element.take_text("EntitySetPath"),
        ..Operation::default()
    };
    if kind == OperationKind::Function {
        let composable = cursor.flag(&mut element, "IsComposable");
        operation.is_composable = composable.unwrap_or_default();
    }
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "Parameter" => operation.parameters.push(read_parameter(cursor, child)?),
            "ReturnType" => read_return_type(cursor, child, &mut operation.return_type)?,
            "Annotation" => {
                let annotation = annotations::read(cursor, child)?;
                operation.annotations.extend(annotation);
            }
            _ => cursor.unknown(child, element_name)?,
        }
    }
    Ok(operation)
}

/// Reads `Parameter`.
fn read_parameter<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Parameter> {
    let location = cursor.report.locate(element.offset);
    let ty = cursor.type_reference(&mut element, "Type")?;
    Ok(Parameter {
        name: cursor.required(&mut element, "Name")?,
        ty,
        annotations: annotations::read_only(cursor, element)?,
        location,
    })
}

/// Reads `ReturnType`; a second one is skipped.
fn read_return_type<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
    return_type: &mut Option<ReturnType>,
) -> Read<()> {
    if return_type.is_some() {
        let message = "an operation has only one `ReturnType`; this one is skipped";
        cursor
            .report
            .warn(codes::DUPLICATE, element.offset, message);
        return cursor.skip();
    }
    let ty = cursor.type_reference(&mut element, "Type")?;
    *return_type = Some(ReturnType {
        ty,
        annotations: annotations::read_only(cursor, element)?,
    });
    Ok(())
}
