//! Annotations.

use super::cursor::Cursor;
use super::element::Element;
use super::expressions;
use crate::csdl::document::{Annotation, TargetedAnnotations};
use crate::input::report::Read;

/// Reads `Annotations`; one without a target is skipped.
pub(super) fn read_targeted<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
) -> Read<Option<TargetedAnnotations>> {
    let Some(target) = element.take_text("Target") else {
        return cursor.skip_incomplete(element, "Target").map(|()| None);
    };
    let location = cursor.report.locate(element.offset);
    let qualifier = element.take_text("Qualifier");
    Ok(Some(TargetedAnnotations {
        target,
        qualifier,
        annotations: read_only(cursor, element)?,
        location,
    }))
}

/// Reads the rest of `element`, whose only known children are annotations.
pub(super) fn read_only<'a>(
    cursor: &mut Cursor<'a>,
    element: Element<'a>,
) -> Read<Vec<Annotation>> {
    let name = element.name;
    cursor.leave_attributes(element);
    let mut annotations = Vec::new();
    while let Some(child) = cursor.child()? {
        match child.name {
            "Annotation" => annotations.extend(read(cursor, child)?),
            _ => cursor.unknown(child, name)?,
        }
    }
    Ok(annotations)
}

/// Reads `Annotation`; one without a term is skipped.
pub(super) fn read<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
) -> Read<Option<Annotation>> {
    let Some(term) = element.take_text("Term") else {
        return cursor.skip_incomplete(element, "Term").map(|()| None);
    };
    let location = cursor.report.locate(element.offset);
    let qualifier = element.take_text("Qualifier");
    let content = expressions::read_content(cursor, element)?;
    Ok(Some(Annotation {
        term,
        qualifier,
        value: content.value.unwrap_or_default(),
        annotations: content.annotations,
        location,
    }))
}
