//! What a document means.

use odata_codegen::csdl::document::{Expression, OperationKind, StructuredKind};

use super::{read, read_quietly};

/// A document with the declarations `content` in the schema `S`.
fn schema(content: &str) -> String {
    format!(r#"{{"$Version": "4.01", "S": {{{content}}}}}"#)
}

#[test]
fn a_document_knows_its_references_and_aliases() {
    let document = read_quietly(
        r#"{"$Version": "4.01", "$EntityContainer": "S.C",
            "$Reference": {"core.json": {"$Include": [{"$Namespace": "Org.OData.Core.V1", "$Alias": "Core"}]}},
            "S": {"$Alias": "self", "@Core.SchemaVersion": "1.0"}}"#,
    );
    assert_eq!(document.version, "4.01");
    let reference = &document.references[0];
    assert_eq!(reference.uri, "core.json");
    assert_eq!(reference.includes[0].alias.as_deref(), Some("Core"));
    assert_eq!(
        (reference.location.line, reference.location.column),
        (2, 28)
    );
    let schema = &document.schemas[0];
    assert_eq!(schema.alias.as_deref(), Some("self"));
    assert_eq!(schema.annotations[0].term, "Core.SchemaVersion");
}

#[test]
fn what_json_leaves_out_has_the_defaults_of_json() {
    let document = read_quietly(&schema(
        r#""T": {"$Kind": "EntityType", "$Key": ["Id", {"City": "Address/City"}],
            "Id": {"$Type": "Edm.Int32"}, "Name": {"$Nullable": true, "$MaxLength": 20},
            "Price": {"$Type": "Edm.Decimal", "$Precision": 9, "$Scale": "variable", "$DefaultValue": 1.50},
            "Tags": {"$Collection": true},
            "Rows": {"$Kind": "NavigationProperty", "$Collection": true, "$Type": "S.T", "$Partner": "Up"},
            "Up": {"$Kind": "NavigationProperty", "$Type": "S.T", "$ReferentialConstraint": {"A": "B"}}}"#,
    ));
    let ty = &document.schemas[0].structured_types[0];
    assert_eq!(ty.kind, StructuredKind::Entity);
    assert_eq!(ty.key[1].name, "Address/City");
    assert_eq!(ty.key[1].alias.as_deref(), Some("City"));
    let facts = ty.properties.iter().map(|property| {
        let ty = &property.ty;
        (ty.name.as_str(), ty.is_collection, ty.nullable)
    });
    let expected = [
        ("Edm.Int32", false, Some(false)),
        ("Edm.String", false, Some(true)),
        ("Edm.Decimal", false, Some(false)),
        ("Edm.String", true, Some(false)),
    ];
    assert_eq!(facts.collect::<Vec<_>>(), expected);
    assert_eq!(ty.properties[1].ty.max_length, Some(20));
    assert_eq!(ty.properties[2].ty.scale.as_deref(), Some("variable"));
    assert_eq!(ty.properties[2].default_value.as_deref(), Some("1.50"));
    let [rows, up] = &ty.navigation_properties[..] else {
        panic!("{ty:?}")
    };
    assert_eq!((rows.ty.is_collection, rows.ty.nullable), (true, None));
    assert_eq!(rows.partner.as_deref(), Some("Up"));
    assert_eq!(up.ty.nullable, Some(false));
    assert_eq!(up.referential_constraints, [("A".into(), "B".into())]);
}

#[test]
fn overloads_are_operations_of_one_name() {
    let document = read_quietly(&schema(
        r#""Go": [{"$Kind": "Action", "$IsBound": true, "$Parameter": [{"$Name": "it", "$Type": "S.T"}]},
                  {"$Kind": "Function", "$IsComposable": true, "$ReturnType": {"$Type": "Edm.Int32", "$Nullable": true}}]"#,
    ));
    let [action, function] = &document.schemas[0].operations[..] else {
        panic!("{document:?}")
    };
    assert_eq!(
        (action.kind, action.is_bound),
        (OperationKind::Action, true)
    );
    assert_eq!(action.parameters[0].name, "it");
    assert_eq!((&*action.name, &*function.name), ("Go", "Go"));
    assert!(function.is_composable);
    let result = function.return_type.as_ref().map(|result| &result.ty);
    assert_eq!(result.and_then(|ty| ty.nullable), Some(true));
}

#[test]
fn a_container_tells_sets_singletons_and_imports_apart() {
    let document = read_quietly(&schema(
        r#""C": {"$Kind": "EntityContainer",
            "Rows": {"$Collection": true, "$Type": "S.T", "$NavigationPropertyBinding": {"Up": "Me"}},
            "Me": {"$Type": "S.T", "$IncludeInServiceDocument": false},
            "Do": {"$Action": "S.Do", "$EntitySet": "Rows"},
            "Ask": {"$Function": "S.Ask"}}"#,
    ));
    let container = document.schemas[0].container.as_ref().expect("a container");
    let [rows, me] = &container.sources[..] else {
        panic!("{container:?}")
    };
    assert!(!rows.is_singleton && me.is_singleton);
    assert_eq!(rows.bindings, [("Up".into(), "Me".into())]);
    assert_eq!(me.include_in_service_document, Some(false));
    let [action, function] = &container.imports[..] else {
        panic!("{container:?}")
    };
    assert_eq!(action.kind, OperationKind::Action);
    assert_eq!(action.entity_set.as_deref(), Some("Rows"));
    assert_eq!(function.operation, "S.Ask");
}

#[test]
fn members_of_enumerations_have_annotations_beside_them() {
    let document = read_quietly(&schema(
        r#""E": {"$Kind": "EnumType", "$UnderlyingType": "Edm.Int64", "$IsFlags": true,
            "B@Core.Description": "second", "A": 1, "B": "9007199254740993", "@Core.Description": "both"}"#,
    ));
    let ty = &document.schemas[0].enum_types[0];
    assert_eq!(ty.members[1].value, Some(9_007_199_254_740_993));
    assert!(ty.members[0].annotations.is_empty());
    let description = &ty.members[1].annotations[0].value;
    assert_eq!(description.as_str(), Some("second"));
    assert_eq!(ty.annotations.len(), 1);
}

#[test]
fn annotations_have_qualifiers_values_and_annotations() {
    let document = read_quietly(&schema(
        r#""$Annotations": {"S.T/Name": {
            "@A.Nested@A.More": 2,
            "@A.Tag#q": true,
            "@A.Nested": {"@type": "https://example.org/a.json#A.Kind", "Paths": ["X/Y", {"$Path": "Z"}], "@A.Own": null},
            "@A.Sum": {"$Apply": [1, 2.5], "$Function": "odata.concat"}}}"#,
    ));
    let targeted = &document.schemas[0].targeted_annotations[0];
    assert_eq!(targeted.target, "S.T/Name");
    let [tag, nested, sum] = &targeted.annotations[..] else {
        panic!("{targeted:?}")
    };
    assert_eq!(tag.qualifier.as_deref(), Some("q"));
    assert_eq!(nested.annotations[0].value, Expression::Int(2));
    let record = nested.value.as_record().expect("a record");
    assert_eq!(record.type_name.as_deref(), Some("A.Kind"));
    assert_eq!(record.annotations[0].value, Expression::Null);
    let paths = record.get("Paths").and_then(Expression::as_collection);
    let path = Expression::Other("Path".into(), "Z".into());
    assert_eq!(paths, Some(&[Expression::String("X/Y".into()), path][..]));
    let operands = vec![
        Expression::Other("Function".into(), "odata.concat".into()),
        Expression::Int(1),
        Expression::Other("Float".into(), "2.5".into()),
    ];
    assert_eq!(sum.value, Expression::Dynamic("Apply".into(), operands));
}

#[test]
fn what_is_written_otherwise_is_read_with_a_warning() {
    let (document, diagnostics) = read(&schema(
        r#""T": {"$Kind": "ComplexType", "$OpenType": "True", "$Own": 1,
            "Tags": {"$Type": "Collection(Edm.Int32)", "$MaxLength": "max"}, "Broken": 5},
           "Go": {"$Kind": "Action"}, "U": {"$Kind": "Thing"}, "V": {},
           "C": {"$Kind": "EntityContainer", "Rows": {"$Collection": true}}"#,
    ));
    let ty = &document.schemas[0].structured_types[0];
    assert!(ty.is_open);
    assert_eq!(ty.properties.len(), 1);
    assert!(ty.properties[0].ty.is_collection);
    assert_eq!(document.schemas[0].operations[0].name, "Go");
    let said: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location.line))
        .collect();
    let expected = [
        "spelling 1",
        "unknown-member 1",
        "spelling 2",
        "invalid-value 2",
        "spelling 3",
        "invalid-value 3",
        "missing-attribute 3",
        "missing-attribute 4",
    ];
    assert_eq!(said, expected, "{diagnostics:#?}");
}
