//! Documents that describe one service together.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::Path;

use odata_codegen::config::Config;
use odata_codegen::csdl;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::{edmx, surface};
use odata_codegen::model::Service;
use odata_codegen::{Input, load_all, read_all};

/// The service: its types are elsewhere, under an alias.
const LIBRARY: Input<'_> = Input {
    name: "library.xml",
    bytes: br#"<Edmx Version="4.0">
      <Reference Uri="books.json"><Include Namespace="Example.Books" Alias="B"/></Reference>
      <Reference Uri="people.xml"><Include Namespace="Example.People"/></Reference>
      <DataServices><Schema Namespace="Example.Library" Alias="Self">
        <EntityType Name="Loan"><Key><PropertyRef Name="Id"/></Key>
          <Property Name="Book" Type="B.Title"/>
          <Property Name="Id" Type="Edm.Int32" Nullable="false"/>
          <Property Name="Reader" Type="Example.People.Reader"/>
        </EntityType>
        <EntityContainer Name="Container"><EntitySet Name="Loans" EntityType="Self.Loan"/></EntityContainer>
      </Schema></DataServices></Edmx>"#,
};

/// Types, in the other form; their alias means something else in `LIBRARY`.
const BOOKS: Input<'_> = Input {
    name: "books.json",
    bytes: br#"{"$Version": "4.01",
      "Example.Books": {"$Alias": "Self", "Title": {"$Kind": "ComplexType",
        "Kind": {"$Type": "Self.Kind"}, "Name": {"$Nullable": true}},
        "Kind": {"$Kind": "EnumType", "Novel": 0, "Atlas": 1}}}"#,
};

/// Annotations only.
const NOTES: Input<'_> = Input {
    name: "notes.xml",
    bytes: br#"<Edmx Version="4.0">
      <Reference Uri="core.xml"><Include Namespace="Org.OData.Core.V1" Alias="C"/></Reference>
      <Reference Uri="library.xml"><Include Namespace="Example.Library" Alias="L"/></Reference>
      <DataServices><Schema Namespace="Example.Notes">
        <Annotations Target="L.Loan"><Annotation Term="C.Description" String="A book lent."/></Annotations>
        <Annotations Target="L.Container/Loans"><Annotation Term="C.Description" String="All of them."/></Annotations>
      </Schema></DataServices></Edmx>"#,
};

fn config() -> Config {
    Config {
        client: "Library".to_owned(),
        odata_prefix: String::new(),
        ..Config::default()
    }
}

fn load(inputs: &[Input<'_>]) -> (Service, Vec<Diagnostic>) {
    load_all(inputs, &config()).expect("a service")
}

#[test]
fn names_are_found_in_the_documents_that_are_referred_to() {
    let (service, diagnostics) = load(&[LIBRARY, BOOKS, NOTES]);
    let codes: Vec<&str> = diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(
        codes,
        ["missing-document", "unresolved-type"],
        "{diagnostics:#?}"
    );
    let [missing, unresolved] = &diagnostics[..] else {
        panic!("{diagnostics:?}")
    };
    assert_eq!(missing.location.to_string(), "library.xml:3:7");
    assert!(missing.message.contains("people.xml"), "{missing}");
    assert_eq!(unresolved.location.to_string(), "library.xml:8:11");
    let loan = service.types.iter().find(|ty| ty.name == "Loan");
    let loan = loan.expect("the type of the set");
    assert_eq!(loan.description.as_deref(), Some("A book lent."));
    let names: Vec<&str> = service.types.iter().map(|ty| &*ty.name).collect();
    assert_eq!(names, ["Title", "Loan"]);
    let description = service.groups[0].description.as_deref();
    assert_eq!(description, Some("All of them."));
}

#[test]
fn the_order_of_the_inputs_does_not_matter() {
    let expected = load(&[LIBRARY, BOOKS, NOTES]);
    for inputs in [
        [LIBRARY, NOTES, BOOKS],
        [BOOKS, LIBRARY, NOTES],
        [BOOKS, NOTES, LIBRARY],
        [NOTES, LIBRARY, BOOKS],
        [NOTES, BOOKS, LIBRARY],
    ] {
        assert!(load(&inputs) == expected, "{inputs:?}");
    }
}

#[test]
fn a_document_made_of_several_gives_the_same_client() {
    let inputs = [LIBRARY, BOOKS, NOTES];
    let (documents, _) = read_all(&inputs, &Config::default()).expect("documents");
    let text = edmx::canonical(&csdl::merge(&documents));
    let merged = Input {
        name: "library.xml",
        bytes: text.as_bytes(),
    };
    let (service, _) = load(&[merged]);
    assert_eq!(surface::emit(&service), surface::emit(&load(&inputs).0));
    assert!(!text.contains("Self."), "{text}");
    assert!(
        text.contains("<Annotation Term=\"C.Description\""),
        "{text}"
    );
    let again = csdl::read("again.xml", text.as_bytes()).expect("XML").0;
    assert_eq!(edmx::canonical(&csdl::merge(&[again])), text);
}

#[test]
fn one_document_that_cannot_be_read_is_named() {
    let broken = Input {
        name: "broken.json",
        bytes: b"{",
    };
    let diagnostics = load_all(&[LIBRARY, broken], &config()).expect_err("an error");
    let error = diagnostics.last().expect("an error").to_string();
    assert!(error.contains("broken.json:1:2"), "{error}");
}

#[test]
fn the_written_descriptions_are_in_canonical_form() {
    for version in ["17.0", "20.0"] {
        let path = format!("../bindings/orchestrator/metadata/{version}.edmx");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = fs::read_to_string(path).expect("a description");
        let (document, _) = csdl::read(version, text.as_bytes()).expect("XML");
        let canonical = edmx::canonical(&csdl::merge(&[document]));
        let lines = canonical.lines().zip(text.lines());
        let other = lines.enumerate().find(|(_, (found, text))| found != text);
        assert_eq!(other, None, "{version}: `normalize` changes it");
        assert_eq!(canonical, text, "{version}");
    }
}
