//! What published descriptions contain although no specification has it: each is read with a
//! message at its place, and gives Rust that parses.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "support/written.rs"]
mod written;

use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::{Detail, edmx, rust};
use odata_codegen::model::{Primitive, Service, Type};
use written::codes;

const FRAME: &str = r#"<Edmx Version="4.0"><DataServices><Schema Namespace="Odd">
CONTENT
<EntityContainer Name="C"><EntitySet Name="Things" EntityType="Odd.Thing"/>MORE</EntityContainer>
</Schema></DataServices></Edmx>"#;

/// An entity type that the set has, with `properties` beside its key.
fn thing(properties: &str) -> String {
    format!(
        r#"<EntityType Name="Thing"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/>
{properties}</EntityType>"#
    )
}

fn load(content: &str, more: &str) -> (Service, Vec<Diagnostic>) {
    let text = FRAME.replace("CONTENT", content).replace("MORE", more);
    load_text(&text)
}

fn load_text(text: &str) -> (Service, Vec<Diagnostic>) {
    written::load("odd.xml", text)
}

fn names(service: &Service, class: &str) -> Vec<String> {
    let ty = service.types.iter().find(|ty| ty.name == class);
    let properties = &ty.expect("the type").properties;
    properties.iter().map(|it| it.names.rust.clone()).collect()
}

#[test]
fn facets_in_other_spellings() {
    let (service, diagnostics) = load(
        &thing(
            r#"<Property Name="A" Type="Edm.String" MaxLength="max"/>
<Property Name="B" Type="Edm.Decimal" Scale="Variable"/>"#,
        ),
        "",
    );
    assert_eq!(codes(&diagnostics), ["spelling 4"]);
    assert_eq!(service.types[0].properties[1].constraints.max_length, None);
}

#[test]
fn flags_in_other_spellings() {
    let content = thing("").replace("<EntityType ", r#"<EntityType OpenType="True" "#);
    let (service, diagnostics) = load(&content, "");
    assert_eq!(codes(&diagnostics), ["spelling 2"]);
    assert!(service.types[0].is_open);
}

#[test]
fn data_services_in_another_spelling() {
    let text = FRAME.replace("CONTENT", &thing("")).replace("MORE", "");
    let (service, diagnostics) = load_text(&text.replace("DataServices", "Dataservices"));
    assert_eq!(codes(&diagnostics), ["spelling 1"]);
    assert_eq!(service.groups.len(), 1);
}

#[test]
fn an_entity_type_without_a_key_has_no_single_entity() {
    let content = r#"<EntityType Name="Thing"><Property Name="A" Type="Edm.String"/></EntityType>"#;
    let (service, diagnostics) = load(content, "");
    assert_eq!(codes(&diagnostics), ["missing-key 3"]);
    let ids: Vec<&str> = service.operations().map(|(_, it)| it.id.as_str()).collect();
    assert_eq!(ids, ["Things.create", "Things.list"]);
}

#[test]
fn a_type_that_is_nowhere_is_opaque() {
    let (service, diagnostics) = load(&thing(r#"<Property Name="A" Type="Lost.Type"/>"#), "");
    assert_eq!(codes(&diagnostics), ["unresolved-type 3"]);
    let ty = service.types[0].properties[1].ty.ty;
    assert_eq!(ty, Type::Primitive(Primitive::Untyped));
}

#[test]
fn an_overload_that_is_there_twice_is_offered_once() {
    let function = r#"<Function Name="Go" IsBound="true"><Parameter Name="it" Type="Odd.Thing"/><ReturnType Type="Edm.Int32"/></Function>"#;
    let (service, diagnostics) = load(&[&thing(""), "\n", function, "\n", function].concat(), "");
    assert_eq!(codes(&diagnostics), ["duplicate-overload 5"]);
    let ids = service.operations().map(|(_, it)| it.id.as_str());
    let ids: Vec<&str> = ids.filter(|id| id.contains("Go")).collect();
    assert_eq!(ids, ["Things.Go"]);
}

#[test]
fn enumerations_may_be_empty_or_count_too_far() {
    let (service, diagnostics) = load(
        &[
            &thing(r#"<Property Name="A" Type="Odd.E"/><Property Name="B" Type="Odd.F"/>"#),
            r#"<EnumType Name="E"/>
<EnumType Name="F"><Member Name="A" Value="1"/><Member Name="B" Value="1"/><Member Name="C" Value="99999999999999999999"/></EnumType>"#,
        ]
        .concat(),
        "",
    );
    let said = ["invalid-value 4", "empty-enum 3", "duplicate-value 4"];
    assert_eq!(codes(&diagnostics), said);
    let values: Vec<Option<i64>> = service.enums[1].members.iter().map(|it| it.value).collect();
    assert_eq!(values, [Some(1), Some(1), None]);
}

#[test]
fn one_type_may_stand_behind_several_sets_but_one_set_only_once() {
    let more = r#"<EntitySet Name="Others" EntityType="Odd.Thing"/>
<EntitySet Name="Things" EntityType="Odd.Thing"/>"#;
    let (service, diagnostics) = load(&thing(""), more);
    assert_eq!(codes(&diagnostics), ["duplicate 5"]);
    let groups: Vec<&str> = service.groups.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(groups, ["Others", "Things"]);
    assert_eq!(service.operations().count(), 10);
}

#[test]
fn of_two_bindings_of_one_path_the_first_counts() {
    let more = r#"<EntitySet Name="Others" EntityType="Odd.Thing">
<NavigationPropertyBinding Path="N" Target="Things"/><NavigationPropertyBinding Path="N" Target="Others"/></EntitySet>"#;
    let content = thing(r#"<NavigationProperty Name="N" Type="Odd.Thing"/>"#);
    let (service, _) = load(&content, more);
    let mut sources = service.declarations.sources.iter();
    let others = sources.find(|it| it.name == "Others").expect("the set");
    assert_eq!(others.bindings, [("N".to_owned(), "Things".to_owned())]);
}

#[test]
fn a_type_may_contain_itself_and_be_its_own_base() {
    let recursive = r#"<ComplexType Name="Node"><Property Name="Next" Type="Odd.Node"/></ComplexType>
<ComplexType Name="Egg" BaseType="Odd.Hen"/><ComplexType Name="Hen" BaseType="Odd.Egg"/>"#;
    let content = [&thing(r#"<Property Name="A" Type="Odd.Node"/>"#), recursive].concat();
    let (service, diagnostics) = load(&content, "");
    assert!(
        codes(&diagnostics)
            .iter()
            .all(|it| it.starts_with("cyclic-base-type "))
    );
    assert!(!diagnostics.is_empty());
    let node = service.types.iter().find(|ty| ty.name == "Node");
    assert!(node.expect("the type").properties[0].is_recursive);
}

#[test]
fn a_set_of_a_type_that_is_its_own_base_ends() {
    let content = thing("").replace("<EntityType ", r#"<EntityType BaseType="Odd.Thing" "#);
    let other = r#"<ComplexType Name="Other"/>"#;
    let (service, diagnostics) = load(&[&content, other].concat(), "");
    assert_eq!(codes(&diagnostics), ["cyclic-base-type 2"]);
    assert_eq!(service.groups.len(), 1);
}

#[test]
fn one_name_in_two_namespaces_gives_two_classes() {
    let text = FRAME
        .replace(
            "CONTENT",
            &thing(r#"<Property Name="A" Type="Even.Thing"/>"#),
        )
        .replace("MORE", "")
        .replace(
            "</DataServices>",
            r#"<Schema Namespace="Even"><ComplexType Name="Thing"/></Schema></DataServices>"#,
        );
    let (service, _) = load_text(&text);
    let mut classes: Vec<&str> = service.types.iter().map(|ty| ty.name.as_str()).collect();
    classes.sort_unstable();
    assert_eq!(classes, ["OddThing", "Thing"]);
}

#[test]
fn names_that_no_language_takes_get_others() {
    let names_of = ["type", "self", "Größe", "3D", "a-b", "A_B", "aB", "", "_"];
    let properties: String = names_of
        .iter()
        .filter(|name| !name.is_empty())
        .map(|name| format!(r#"<Property Name="{name}" Type="Edm.String"/>"#))
        .collect();
    let (service, _) = load(&thing(&properties), "");
    let found = names(&service, "Thing");
    let unique: std::collections::HashSet<&String> = found.iter().collect();
    assert_eq!(unique.len(), names_of.len(), "{found:?}");
}

#[test]
fn a_type_may_have_a_thousand_properties() {
    let property = |n: usize| format!(r#"<Property Name="P{n}" Type="Edm.String"/>"#);
    let properties: String = (0..1000).map(property).collect();
    let (service, diagnostics) = load(&thing(&properties), "");
    assert_eq!(codes(&diagnostics), [""; 0]);
    assert_eq!(service.types[0].properties.len(), 1001);
}

#[test]
fn a_document_without_a_service_gives_code_without_leftovers() {
    let text = r#"<Edmx Version="4.0"><DataServices><Schema Namespace="Odd"><ComplexType Name="A"/></Schema></DataServices></Edmx>"#;
    let (service, _) = load_text(text);
    let options = rust::Options {
        client: "Service".to_owned(),
    };
    let files = rust::emit(&service, &options).expect("Rust");
    let text: String = files.into_iter().map(|file| file.text).collect();
    assert!(
        !text.contains("QueryOptions") && !text.contains("super::operations"),
        "{text}"
    );
}

#[test]
fn an_operation_that_is_called_like_a_type_is_offered_too() {
    let function = r#"<Function Name="Thing" IsBound="true"><Parameter Name="it" Type="Odd.Thing"/><ReturnType Type="Edm.Int32"/></Function>"#;
    let (service, diagnostics) = load(&[&thing(""), "\n", function].concat(), "");
    assert_eq!(codes(&diagnostics), ["shared-name 4"]);
    assert!(service.operations().any(|(_, it)| it.id == "Things.Thing"));
}

#[test]
fn entities_that_are_navigated_to_are_never_null() {
    let others =
        r#"<NavigationProperty Name="Others" Type="Collection(Odd.Thing)" Nullable="true"/>"#;
    let (service, _) = load(&thing(others), "");
    let property = service.types[0]
        .properties
        .iter()
        .find(|it| it.name == "Others");
    assert!(!property.expect("the property").ty.is_nullable);
}

#[test]
fn a_dot_at_the_end_belongs_to_the_name() {
    let (service, _) = load(&thing(r#"<Property Name="O" Type="Odd.Other."/>"#), "");
    assert_eq!(service.types.len(), 1);
    let other = format!(
        r#"{}<ComplexType Name="Other."/>"#,
        thing(r#"<Property Name="O" Type="Odd.Other."/>"#)
    );
    let (service, _) = load(&other, "");
    let text = edmx::emit(&service, Detail::Full);
    assert_eq!(load_text(&text).0.types.len(), 2, "{text}");
}
