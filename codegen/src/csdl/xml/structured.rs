//! Entity types and complex types.

use super::annotations;
use super::cursor::Cursor;
use super::element::Element;
use crate::csdl::document::{
    KeyProperty, NavigationProperty, Property, StructuredKind, StructuredType, TypeReference,
};
use crate::input::report::{Read, codes};

/// Attributes of navigation properties that OData 4 abolished.
const OLD_ATTRIBUTES: [&str; 3] = ["Relationship", "FromRole", "ToRole"];

/// Reads `EntityType` or `ComplexType`.
pub(super) fn read<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
    kind: StructuredKind,
) -> Read<StructuredType> {
    let element_name = element.name;
    let mut ty = StructuredType {
        kind,
        location: cursor.report.locate(element.offset),
        name: cursor.required(&mut element, "Name")?,
        base_type: element.take_text("BaseType"),
        is_abstract: cursor.flag(&mut element, "Abstract").unwrap_or_default(),
        is_open: cursor.flag(&mut element, "OpenType").unwrap_or_default(),
        ..StructuredType::default()
    };
    if kind == StructuredKind::Entity {
        ty.has_stream = cursor.flag(&mut element, "HasStream").unwrap_or_default();
    }
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "Key" if kind == StructuredKind::Entity => read_key(cursor, child, &mut ty.key)?,
            "Property" => ty.properties.push(read_property(cursor, child)?),
            "NavigationProperty" => {
                let property = read_navigation_property(cursor, child)?;
                ty.navigation_properties.push(property);
            }
            "Annotation" => ty.annotations.extend(annotations::read(cursor, child)?),
            _ => cursor.unknown(child, element_name)?,
        }
    }
    Ok(ty)
}

/// Reads `Key`; a second one is skipped.
fn read_key<'a>(
    cursor: &mut Cursor<'a>,
    element: Element<'a>,
    key: &mut Vec<KeyProperty>,
) -> Read<()> {
    if !key.is_empty() {
        let message = "an entity type has only one `Key`; this one is skipped";
        cursor
            .report
            .warn(codes::DUPLICATE, element.offset, message);
        return cursor.skip();
    }
    cursor.leave_attributes(element);
    while let Some(mut child) = cursor.child()? {
        match child.name {
            "PropertyRef" => {
                key.push(KeyProperty {
                    name: cursor.required(&mut child, "Name")?,
                    alias: child.take_text("Alias"),
                });
                cursor.leave(child)?;
            }
            "Annotation" => cursor.skip_annotation(&child, "Key")?,
            _ => cursor.unknown(child, "Key")?,
        }
    }
    Ok(())
}

/// Reads `Property`.
fn read_property<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Property> {
    let location = cursor.report.locate(element.offset);
    let ty = cursor.type_reference(&mut element, "Type")?;
    Ok(Property {
        name: cursor.required(&mut element, "Name")?,
        ty,
        default_value: element.take_text("DefaultValue"),
        annotations: annotations::read_only(cursor, element)?,
        location,
    })
}

/// Reads `NavigationProperty`.
fn read_navigation_property<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
) -> Read<NavigationProperty> {
    let mut is_old = false;
    while let Some(old) = element.take_where(|name| OLD_ATTRIBUTES.contains(&name)) {
        let evidence = format!(
            "`{}` of `NavigationProperty` is not part of OData 4",
            old.name
        );
        cursor.old_version(old.offset, &evidence)?;
        is_old = true;
    }
    let location = cursor.report.locate(element.offset);
    let ty = match is_old {
        // What it leads to stands in an association, which is none of OData 4.
        true => TypeReference {
            name: "Edm.Untyped".to_owned(),
            ..TypeReference::default()
        },
        false => cursor.type_reference(&mut element, "Type")?,
    };
    let mut property = NavigationProperty {
        name: cursor.required(&mut element, "Name")?,
        ty,
        partner: element.take_text("Partner"),
        contains_target: cursor
            .flag(&mut element, "ContainsTarget")
            .unwrap_or_default(),
        location,
        ..NavigationProperty::default()
    };
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        read_navigation_child(cursor, child, &mut property)?;
    }
    Ok(property)
}

/// Reads one child of `NavigationProperty`.
fn read_navigation_child<'a>(
    cursor: &mut Cursor<'a>,
    mut child: Element<'a>,
    property: &mut NavigationProperty,
) -> Read<()> {
    match child.name {
        "ReferentialConstraint" => {
            let pair = (
                cursor.required(&mut child, "Property")?,
                cursor.required(&mut child, "ReferencedProperty")?,
            );
            property.referential_constraints.push(pair);
            cursor.leave(child)?;
        }
        "OnDelete" => {
            property.on_delete = child.take_text("Action");
            cursor.leave(child)?;
        }
        "Annotation" => {
            let annotation = annotations::read(cursor, child)?;
            property.annotations.extend(annotation);
        }
        _ => cursor.unknown(child, "NavigationProperty")?,
    }
    Ok(())
}
