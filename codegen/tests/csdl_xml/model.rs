//! Types, operations and containers.

use odata_codegen::csdl::document::{
    Document, OperationKind, Schema, StructuredKind, StructuredType,
};

use super::{read, summaries};

/// The document with types, without its diagnostics.
fn types() -> Document {
    read(include_str!("../fixtures/csdl/types.xml")).0
}

/// The schema with types.
fn model() -> Schema {
    types().schemas.remove(0)
}

/// The type `Animal`.
fn animal() -> StructuredType {
    model().structured_types.remove(0)
}

#[test]
fn reads_the_frame() {
    let document = types();
    assert_eq!(document.source, "test.xml");
    assert_eq!(document.version, "4.01");
    let names: Vec<_> = document
        .schemas
        .iter()
        .map(|schema| (schema.namespace.as_str(), schema.alias.as_deref()))
        .collect();
    assert_eq!(names, [("Zoo.Model", Some("Self")), ("Zoo.Service", None)]);
    let reference = &document.references[0];
    assert_eq!(reference.uri, "https://example.org/core.xml");
    assert_eq!(reference.includes[0].alias.as_deref(), Some("Core"));
    assert_eq!(reference.includes[1].namespace, "Org.OData.Measures.V1");
    assert_eq!(reference.includes[1].alias, None);
}

#[test]
fn reads_entity_and_complex_types() {
    let types = model().structured_types;
    let [animal, keeper, tag] = types.as_slice() else {
        panic!("{types:?}");
    };
    assert_eq!(animal.kind, StructuredKind::Entity);
    assert!(animal.is_abstract && animal.is_open && !animal.has_stream);
    assert_eq!(
        (animal.location.line, animal.location.column),
        (11, 7),
        "{}",
        animal.location
    );
    assert_eq!(&*animal.location.source, "test.xml");
    assert_eq!(keeper.base_type.as_deref(), Some("Self.Person"));
    assert!(keeper.has_stream && !keeper.is_open && keeper.key.is_empty());
    assert_eq!(tag.kind, StructuredKind::Complex);
    assert!(!tag.is_open);
    assert_eq!(tag.properties[0].annotations[0].term, "Core.Immutable");
}

#[test]
fn reads_keys_with_aliases() {
    let key: Vec<_> = animal()
        .key
        .into_iter()
        .map(|part| (part.name, part.alias))
        .collect();
    let alias = Some("TagNumber".to_owned());
    assert_eq!(key, [("Tag/Number".into(), alias), ("House".into(), None)]);
}

#[test]
fn reads_facets() {
    let animal = animal();
    let [house, _, weight, price, place, names] = animal.properties.as_slice() else {
        panic!("{animal:?}");
    };
    assert_eq!(house.ty.name, "Edm.String");
    assert_eq!(house.ty.max_length, Some(40));
    assert_eq!(house.ty.nullable, Some(false));
    assert_eq!(house.ty.unicode, Some(false));
    assert_eq!(weight.ty.precision, Some(9));
    assert_eq!(weight.ty.scale.as_deref(), Some("variable"));
    assert_eq!(weight.ty.nullable, None);
    assert_eq!(weight.default_value.as_deref(), Some("0.5"));
    assert_eq!(price.ty.scale.as_deref(), Some("2"));
    assert_eq!(place.ty.srid.as_deref(), Some("variable"));
    assert!(names.ty.is_collection);
    assert_eq!(names.ty.name, "Edm.String");
    assert_eq!(names.ty.max_length, None);
    assert_eq!(house.location.line, 16);
}

#[test]
fn reads_navigation_properties() {
    let animal = animal();
    let keeper = &animal.navigation_properties[0];
    assert_eq!(keeper.partner.as_deref(), Some("Animals"));
    assert_eq!(keeper.ty.nullable, Some(false));
    assert_eq!(keeper.on_delete.as_deref(), Some("Cascade"));
    let constraints = [("KeeperId", "Id"), ("House", "House")];
    let constraints = constraints.map(|(from, to)| (from.to_owned(), to.to_owned()));
    assert_eq!(keeper.referential_constraints, constraints);
    assert_eq!(keeper.annotations[0].value.as_str(), Some("Who feeds it"));
    let meals = &animal.navigation_properties[1];
    assert!(meals.contains_target && meals.ty.is_collection);
    assert_eq!(meals.ty.name, "Self.Meal");
    assert_eq!(meals.location.line, 28);
}

#[test]
fn reads_enumerations() {
    let enums = model().enum_types;
    let diet = &enums[0];
    assert!(diet.is_flags);
    assert_eq!(diet.underlying_type.as_deref(), Some("Edm.Byte"));
    let values: Vec<_> = diet.members.iter().map(|member| member.value).collect();
    assert_eq!(values, [Some(0), Some(1), Some(4)]);
    let description = &diet.members[2].annotations[0];
    assert_eq!(description.value.as_str(), Some("Also fish"));
    let mood = &enums[1];
    let values: Vec<_> = mood.members.iter().map(|member| member.value).collect();
    assert_eq!(values, [Some(-7), None, None]);
    assert_eq!(mood.annotations.len(), 1);
    assert!(!mood.is_flags && mood.underlying_type.is_none());
}

#[test]
fn warns_about_values_beyond_64_bits_only() {
    let (_, diagnostics) = read(include_str!("../fixtures/csdl/types.xml"));
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[invalid-value] 46:29 the value `9223372036854775808` of member `Huge` \
             does not fit 64 bits; it counts as not stated"
        ]
    );
}

#[test]
fn reads_type_definitions_and_terms() {
    let model = model();
    let kilogram = &model.type_definitions[0];
    assert_eq!(kilogram.name, "Kilogram");
    assert_eq!(kilogram.underlying.name, "Edm.Decimal");
    assert_eq!(kilogram.underlying.scale.as_deref(), Some("3"));
    assert_eq!(kilogram.annotations[0].value.as_str(), Some("kg"));
    let danger = &model.terms[0];
    assert_eq!(danger.name, "Danger");
    assert!(danger.ty.is_collection);
    assert_eq!(danger.ty.nullable, Some(false));
    assert_eq!(danger.base_term.as_deref(), Some("Self.Alert"));
    assert_eq!(danger.default_value.as_deref(), Some("Calm"));
    assert_eq!(danger.applies_to, ["EntityType", "Property"]);
}

#[test]
fn reads_containers() {
    let service = types().schemas.remove(1);
    let container = service.container.expect("a container");
    assert_eq!(container.name, "Zoo");
    assert_eq!(container.extends.as_deref(), Some("Zoo.Base"));
    assert_eq!(container.annotations.len(), 1);
    let [animals, director] = container.sources.as_slice() else {
        panic!("{container:?}");
    };
    assert_eq!(animals.entity_type, "Zoo.Model.Animal");
    assert_eq!(animals.include_in_service_document, Some(false));
    assert_eq!(animals.annotations.len(), 1);
    let cave = &animals.bindings[1];
    assert_eq!(cave.0, "Zoo.Model.Bear/Cave");
    assert_eq!(cave.1, "Zoo.Base/Caves");
    assert!(director.is_singleton && !animals.is_singleton);
    assert_eq!(director.entity_type, "Zoo.Model.Keeper");
    assert_eq!(director.include_in_service_document, None);
    let [close, hungry] = container.imports.as_slice() else {
        panic!("{container:?}");
    };
    assert_eq!(close.kind, OperationKind::Action);
    assert_eq!(close.operation, "Zoo.Model.Close");
    assert_eq!(hungry.kind, OperationKind::Function);
    assert_eq!(hungry.entity_set.as_deref(), Some("Animals"));
    assert_eq!(hungry.include_in_service_document, Some(true));
}

#[test]
fn reads_operations_with_every_name_prefixed() {
    let (mut document, diagnostics) = read(include_str!("../fixtures/csdl/operations.xml"));
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let operations = document.schemas.remove(0).operations;
    let [feed, close, all, by_house] = operations.as_slice() else {
        panic!("{operations:?}");
    };
    assert_eq!(feed.kind, OperationKind::Action);
    assert!(feed.is_bound && !close.is_bound);
    assert_eq!(feed.entity_set_path.as_deref(), Some("animals/Keeper"));
    assert!(feed.parameters[0].ty.is_collection);
    let grams = &feed.parameters[1];
    assert_eq!(grams.ty.precision, Some(7));
    assert_eq!(grams.annotations[0].value.as_str(), Some("Per animal"));
    assert_eq!(grams.location.line, 7);
    let returned = feed.return_type.as_ref().expect("a return type");
    assert_eq!(returned.ty.nullable, Some(false));
    assert_eq!(returned.annotations[0].value.as_str(), Some("Who did it"));
    assert_eq!(feed.annotations[0].value.as_str(), Some("Feeds them"));
    assert!(close.return_type.is_none() && close.parameters.is_empty());
    assert!(all.is_composable && !by_house.is_composable);
    let returned = all.return_type.as_ref().expect("a return type");
    assert_eq!(returned.ty.max_length, Some(8));
    assert_eq!(by_house.kind, OperationKind::Function);
    assert_eq!(by_house.parameters[0].name, "house");
}
