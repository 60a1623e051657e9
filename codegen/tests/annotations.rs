//! Annotations of the standard vocabularies that change the client.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot set itself up may stop here"
)]

use odata_codegen::config::Config;
use odata_codegen::emit::{Detail, edmx, rust, surface};
use odata_codegen::load;
use odata_codegen::model::Service;

const DOCUMENT: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
  <edmx:Reference Uri="core.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core" /></edmx:Reference>
  <edmx:Reference Uri="cap.xml"><edmx:Include Namespace="Org.OData.Capabilities.V1" Alias="Cap" /></edmx:Reference>
  <edmx:DataServices>
    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.Int32" Nullable="false"><Annotation Term="Core.Computed" /></Property>
        <Property Name="Total" Type="Edm.Int32"><Annotation Term="Core.Permissions" EnumMember="Core.Permission/Read" /></Property>
        <Property Name="Open" Type="Edm.Int32"><Annotation Term="Core.Permissions" EnumMember="Core.Permission/ReadWrite" /></Property>
        <Property Name="Number" Type="Edm.String"><Annotation Term="Core.Immutable" /></Property>
        <Property Name="Scan" Type="Edm.Binary"><Annotation Term="Core.MediaType" String="image/png" /></Property>
        <Property Name="Old" Type="Edm.String">
          <Annotation Term="Core.Revisions"><Collection><Record>
            <PropertyValue Property="Kind" EnumMember="Core.RevisionKind/Deprecated" />
            <PropertyValue Property="Description" String="Use Number." />
          </Record></Collection></Annotation>
        </Property>
        <Annotation Term="Core.Description" String="Something that was bought" />
        <Annotation Term="Core.LongDescription" String="It may be&#13;&#10; empty." />
      </EntityType>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="Shop.Order">
          <Annotation Term="Core.OptimisticConcurrency"><Collection /></Annotation>
          <Annotation Term="Cap.DeleteRestrictions"><Record><PropertyValue Property="Deletable" Bool="false" /></Record></Annotation>
          <Annotation Term="Cap.FilterRestrictions"><Record><PropertyValue Property="RequiresFilter" Bool="true" /></Record></Annotation>
        </EntitySet>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>"#;

fn described(text: &str) -> Service {
    let loaded = load("shop.edmx", text.as_bytes(), &Config::default());
    let (service, diagnostics) = loaded.expect("a service");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    service
}

fn rust_of(service: &Service) -> String {
    let options = rust::Options {
        client: "Shop".to_owned(),
    };
    let files = rust::emit(service, &options).expect("Rust");
    files.into_iter().map(|file| file.text).collect()
}

#[test]
fn values_that_the_service_sets_have_no_setter() {
    let text = rust_of(&described(DOCUMENT));
    let sets = |name: &str| text.contains(&format!("pub fn with_{name}(mut self"));
    assert!(sets("open") && sets("number"));
    assert!(!sets("id") && !sets("total"));
}

#[test]
fn documentation_says_what_is_special_about_a_property() {
    let text = rust_of(&described(DOCUMENT));
    for sentence in [
        "Something that was bought. It may be empty.",
        "`Number`, set once, when it is created.",
        "`Scan`, `image/png`.",
        "`Old`, deprecated.",
    ] {
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
}

#[test]
fn guarded_sets_take_the_version_that_a_change_is_meant_for() {
    let service = described(DOCUMENT);
    let update = service
        .operations()
        .find(|(_, it)| it.id == "Orders.update");
    let names: Vec<&str> = update
        .map(|(_, it)| {
            it.parameters
                .iter()
                .map(|it| it.names.python.as_str())
                .collect()
        })
        .unwrap_or_default();
    assert_eq!(names, ["key", "body", "etag"]);
    let create = service
        .operations()
        .find(|(_, it)| it.id == "Orders.create");
    assert!(create.is_some_and(|(_, it)| it.parameters.len() == 1));
}

#[test]
fn what_the_service_refuses_is_not_offered_and_a_filter_is_not_demanded() {
    let service = described(DOCUMENT);
    let ids: Vec<&str> = service.operations().map(|(_, it)| it.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "Orders.create",
            "Orders.get",
            "Orders.list",
            "Orders.update"
        ]
    );
    let list = service.operations().find(|(_, it)| it.id == "Orders.list");
    assert!(list.is_some_and(|(_, it)| it.parameters.is_empty()));
}

#[test]
fn the_model_keeps_them() {
    let service = described(DOCUMENT);
    let again = described(&edmx::emit(&service, Detail::Full));
    assert_eq!(surface::emit(&service), surface::emit(&again));
    assert_eq!(rust_of(&service), rust_of(&again));
}

#[test]
fn one_overload_is_described_by_any_name_of_its_types() {
    let action = |ty: &str| {
        format!(
            r#"<Action Name="Pack" IsBound="true"><Parameter Name="it" Type="{ty}" Nullable="false" />
               <Parameter Name="note" Type="Edm.String" /></Action>"#
        )
    };
    let described_as = |target: &str, text: &str| {
        format!(
            r#"<Annotations Target="{target}"><Annotation Term="Core.Description" String="{text}" /></Annotations>"#
        )
    };
    let more = [
        action("Shop.Order"),
        action("Collection(Shop.Order)"),
        described_as("S.Pack(S.Order, Edm.String)", "One order"),
        described_as("Shop.Pack(Collection(S.Order),Edm.String)", "Many orders"),
        r#"<EntityContainer Name="Container">"#.to_owned(),
    ]
    .concat();
    let text = DOCUMENT
        .replace(r#"Namespace="Shop">"#, r#"Namespace="Shop" Alias="S">"#)
        .replace(r#"<EntityContainer Name="Container">"#, &more);
    let rust = rust_of(&described(&text));
    assert!(rust.contains("One order"), "{rust}");
    assert!(rust.contains("Many orders"), "{rust}");
}

#[test]
fn a_permission_is_read_in_whatever_form_it_is_written() {
    let path = r#"<AnnotationPath>Core.Permission/Read</AnnotationPath></Annotation>"#;
    let odd = DOCUMENT.replace(
        r#"EnumMember="Core.Permission/Read" />"#,
        &[">", path].concat(),
    );
    assert_eq!(rust_of(&described(&odd)), rust_of(&described(DOCUMENT)));
}
