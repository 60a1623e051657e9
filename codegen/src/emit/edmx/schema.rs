//! Schemas and what they declare.

use super::annotations::annotation;
use super::element::Element;
use crate::csdl::document::{
    Annotation, EntityContainer, EnumMember, EnumType, KeyProperty, NavigationProperty,
    NavigationSource, Operation, OperationImport, OperationKind, Parameter, Property, ReturnType,
    Schema, StructuredKind, StructuredType, TargetedAnnotations, Term, TypeDefinition,
    TypeReference,
};

/// A `Schema`; `order` is that of the properties of a type.
pub fn schema(schema: &Schema, order: Order) -> Element<'_> {
    let types = schema.structured_types.iter();
    Element::block("Schema")
        .attribute("xmlns", "http://docs.oasis-open.org/odata/ns/edm")
        .attribute("Namespace", schema.namespace.as_str())
        .optional("Alias", schema.alias.as_deref())
        .children(annotations(&schema.annotations))
        .children(types.map(|ty| structured(ty, order)))
        .children(schema.enum_types.iter().map(enumeration))
        .children(schema.type_definitions.iter().map(type_definition))
        .children(schema.operations.iter().map(operation))
        .children(schema.terms.iter().map(term))
        .children(schema.container.iter().map(container))
        .children(schema.targeted_annotations.iter().map(targeted))
}

/// The order in which a type states its properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Structural properties first.
    Kind,
    /// All by name.
    Name,
}

fn type_definition(definition: &TypeDefinition) -> Element<'_> {
    let element = Element::block("TypeDefinition")
        .attribute("Name", definition.name.as_str())
        .attribute("UnderlyingType", definition.underlying.name.as_str());
    facets(element, &definition.underlying).children(annotations(&definition.annotations))
}

fn term(term: &Term) -> Element<'_> {
    let element = Element::block("Term").attribute("Name", term.name.as_str());
    let targets = (!term.applies_to.is_empty()).then(|| term.applies_to.join(" "));
    typed(element, &term.ty)
        .optional("BaseTerm", term.base_term.as_deref())
        .optional("DefaultValue", term.default_value.as_deref())
        .optional("AppliesTo", targets)
        .children(annotations(&term.annotations))
}

fn targeted(targeted: &TargetedAnnotations) -> Element<'_> {
    Element::block("Annotations")
        .attribute("Target", targeted.target.as_str())
        .optional("Qualifier", targeted.qualifier.as_deref())
        .children(annotations(&targeted.annotations))
}

fn annotations(annotations: &[Annotation]) -> impl Iterator<Item = Element<'_>> {
    annotations.iter().map(annotation)
}

fn structured(ty: &StructuredType, order: Order) -> Element<'_> {
    let name = match ty.kind {
        StructuredKind::Entity => "EntityType",
        StructuredKind::Complex => "ComplexType",
    };
    let key =
        (!ty.key.is_empty()).then(|| Element::new("Key").children(ty.key.iter().map(key_property)));
    let structural = ty.properties.iter();
    let navigation = ty.navigation_properties.iter();
    let mut properties: Vec<(&str, Element<'_>)> = structural
        .map(|item| (item.name.as_str(), property(item)))
        .chain(navigation.map(|item| (item.name.as_str(), navigation_property(item))))
        .collect();
    if order == Order::Name {
        properties.sort_by_key(|(name, _)| *name);
    }
    Element::block(name)
        .attribute("Name", ty.name.as_str())
        .optional("BaseType", ty.base_type.as_deref())
        .tag("Abstract", ty.is_abstract)
        .tag("OpenType", ty.is_open)
        .tag("HasStream", ty.has_stream)
        .children(key)
        .children(annotations(&ty.annotations))
        .children(properties.into_iter().map(|(_, property)| property))
}

fn key_property(key: &KeyProperty) -> Element<'_> {
    Element::new("PropertyRef")
        .attribute("Name", key.name.as_str())
        .optional("Alias", key.alias.as_deref())
}

fn property(property: &Property) -> Element<'_> {
    let element = Element::new("Property").attribute("Name", property.name.as_str());
    typed(element, &property.ty)
        .optional("DefaultValue", property.default_value.as_deref())
        .children(annotations(&property.annotations))
}

fn navigation_property(property: &NavigationProperty) -> Element<'_> {
    let element = Element::new("NavigationProperty").attribute("Name", property.name.as_str());
    let constraints = property.referential_constraints.iter();
    let constraints = constraints.map(|(property, referenced)| {
        Element::new("ReferentialConstraint")
            .attribute("Property", property.as_str())
            .attribute("ReferencedProperty", referenced.as_str())
    });
    let on_delete = property.on_delete.iter();
    typed(element, &property.ty)
        .optional("Partner", property.partner.as_deref())
        .tag("ContainsTarget", property.contains_target)
        .children(constraints)
        .children(on_delete.map(|action| Element::new("OnDelete").attribute("Action", action)))
        .children(annotations(&property.annotations))
}

fn typed<'t>(element: Element<'t>, ty: &'t TypeReference) -> Element<'t> {
    let element = if ty.is_collection {
        element.attribute("Type", format!("Collection({})", ty.name))
    } else {
        element.attribute("Type", ty.name.as_str())
    };
    facets(element, ty)
}

fn facets<'t>(element: Element<'t>, ty: &'t TypeReference) -> Element<'t> {
    element
        .optional("Nullable", ty.nullable.map(|nullable| nullable.to_string()))
        .optional("MaxLength", ty.max_length.map(|length| length.to_string()))
        .optional("Precision", ty.precision.map(|digits| digits.to_string()))
        .optional("Scale", ty.scale.as_deref())
        .optional("Unicode", flag(ty.unicode))
        .optional("SRID", ty.srid.as_deref())
}

fn enumeration(ty: &EnumType) -> Element<'_> {
    Element::block("EnumType")
        .attribute("Name", ty.name.as_str())
        .optional("UnderlyingType", ty.underlying_type.as_deref())
        .tag("IsFlags", ty.is_flags)
        .children(annotations(&ty.annotations))
        .children(ty.members.iter().map(member))
}

fn member(member: &EnumMember) -> Element<'_> {
    Element::new("Member")
        .attribute("Name", member.name.as_str())
        .optional("Value", member.value.map(|value| value.to_string()))
        .children(annotations(&member.annotations))
}

fn operation(operation: &Operation) -> Element<'_> {
    let name = match operation.kind {
        OperationKind::Action => "Action",
        OperationKind::Function => "Function",
    };
    Element::block(name)
        .attribute("Name", operation.name.as_str())
        .tag("IsBound", operation.is_bound)
        .tag("IsComposable", operation.is_composable)
        .optional("EntitySetPath", operation.entity_set_path.as_deref())
        .children(operation.parameters.iter().map(parameter))
        .children(operation.return_type.iter().map(return_type))
        .children(annotations(&operation.annotations))
}

fn parameter(parameter: &Parameter) -> Element<'_> {
    let element = Element::new("Parameter").attribute("Name", parameter.name.as_str());
    typed(element, &parameter.ty).children(annotations(&parameter.annotations))
}

fn return_type(return_type: &ReturnType) -> Element<'_> {
    typed(Element::new("ReturnType"), &return_type.ty)
        .children(annotations(&return_type.annotations))
}

fn container(container: &EntityContainer) -> Element<'_> {
    Element::block("EntityContainer")
        .attribute("Name", container.name.as_str())
        .optional("Extends", container.extends.as_deref())
        .children(annotations(&container.annotations))
        .children(container.sources.iter().map(source))
        .children(container.imports.iter().map(import))
}

fn source(source: &NavigationSource) -> Element<'_> {
    let (name, type_attribute) = if source.is_singleton {
        ("Singleton", "Type")
    } else {
        ("EntitySet", "EntityType")
    };
    let bindings = source.bindings.iter().map(|(path, target)| {
        Element::new("NavigationPropertyBinding")
            .attribute("Path", path.as_str())
            .attribute("Target", target.as_str())
    });
    Element::block(name)
        .attribute("Name", source.name.as_str())
        .attribute(type_attribute, source.entity_type.as_str())
        .optional(
            "IncludeInServiceDocument",
            flag(source.include_in_service_document),
        )
        .children(annotations(&source.annotations))
        .children(bindings)
}

fn import(import: &OperationImport) -> Element<'_> {
    let (name, attribute) = match import.kind {
        OperationKind::Action => ("ActionImport", "Action"),
        OperationKind::Function => ("FunctionImport", "Function"),
    };
    Element::new(name)
        .attribute("Name", import.name.as_str())
        .attribute(attribute, import.operation.as_str())
        .optional("EntitySet", import.entity_set.as_deref())
        .optional(
            "IncludeInServiceDocument",
            flag(import.include_in_service_document),
        )
        .children(annotations(&import.annotations))
}

fn flag(value: Option<bool>) -> Option<String> {
    value.map(|value| value.to_string())
}
