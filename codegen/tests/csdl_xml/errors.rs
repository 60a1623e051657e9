//! What is rejected, with its message and its place.

use super::{document, read, reject, summary};

/// Asserts the summary of the error, and that it offers a way out.
#[track_caller]
fn assert_rejected(bytes: impl AsRef<[u8]>, expected: &str) {
    let error = reject(bytes);
    assert_eq!(summary(&error), expected);
    assert!(error.help.is_some(), "{error}");
    assert_eq!(&*error.location.source, "test.xml");
}

#[test]
fn rejects_malformed_xml() {
    for (content, expected) in [
        (
            "<EntityType Name='E'>\n</ComplexType>",
            "3:1 `</ComplexType>` stands where `</EntityType>` should close the element of line 2",
        ),
        (
            "<EntityType Name='E' Name='F'/>",
            "2:22 the attribute is given twice",
        ),
        (
            "<EntityType Name=E/>",
            "2:18 the value of an attribute has no quotes",
        ),
        (
            "<EntityType Name/>",
            "2:17 an attribute has no `=` and no value",
        ),
        ("<EntityType Name= />", "2:19 an attribute has no value"),
        (
            "<EntityType Name='<E'/>",
            "2:13 the value of `Name` contains `<`",
        ),
        ("< EntityType/>", "2:1 a tag has no name"),
        (
            "<!ELEMENT x>",
            "2:1 `<!` starts neither a comment nor a CDATA section",
        ),
        ("ü & x <x/>", "2:3 `&` starts a reference without `;`"),
        (
            "<Annotation Term='T'>\n<String>&#xD800;</String></Annotation>",
            "3:9 `&#xD800;` is no character",
        ),
    ] {
        let expected = format!("error[xml-syntax] {expected}");
        assert_rejected(document(content), &expected);
    }
}

#[test]
fn rejects_bad_references_in_attributes() {
    assert_rejected(
        document("<EntityType Name='A & B'/>"),
        "error[xml-syntax] 2:13 `&` starts a reference without `;` in the value of `Name`",
    );
    assert_rejected(
        document("<EntityType Name='&#0;'/>"),
        "error[xml-syntax] 2:13 in the value of `Name`: invalid character reference: \
         0x0 character is not permitted in XML",
    );
}

#[test]
fn rejects_what_follows_the_root() {
    let text = document("");
    assert_rejected(
        format!("{text}\n<Edmx/>"),
        "error[xml-syntax] 4:1 a second root element follows the root element",
    );
    assert_rejected(
        format!("{text}x"),
        "error[xml-syntax] 3:42 text follows the root element",
    );
    assert_rejected(
        format!("{text}</x>"),
        "error[xml-syntax] 3:42 close tag `</x>` does not match any open tag",
    );
}

#[test]
fn rejects_truncated_documents() {
    assert_rejected(
        "<Edmx Version='4.0'>\n  <DataServices>\n",
        "error[xml-truncated] 3:1 the document ends inside `DataServices`, which starts at line \
         2, column 3",
    );
    assert_rejected(
        "<Edmx Version='4.0'>\n  <DataServ",
        "error[xml-truncated] 2:3 tag not closed: `>` not found before end of input",
    );
    assert_rejected(
        "<Edmx Version='4.0",
        "error[xml-truncated] 1:1 attribute value not closed: `'` not found before end of input",
    );
    assert_rejected(
        "<Edmx Version='4.0'><!-- ",
        "error[xml-truncated] 1:21 comment not closed: `-->` not found before end of input",
    );
}

#[test]
fn rejects_wrong_encodings() {
    assert_rejected(
        b"<Edmx>\n<!-- \xC3\xA4 \xE4 -->",
        "error[xml-encoding] 2:8 the byte 0xE4 at offset 15 is not valid UTF-8",
    );
    assert_rejected(
        b"<?xml version='1.0' encoding='windows-1252'?><Edmx a='\xE4'/>",
        "error[xml-encoding] 1:1 the encoding `windows-1252` is not supported",
    );
    assert_rejected(
        b"\xFF\xFE\0\0<\0\0\0",
        "error[xml-encoding] 1:1 the encoding `UTF-32` is not supported",
    );
    assert_rejected(
        b"\xFF\xFE<\0a\0\n\0\0\xD8b\0",
        "error[xml-encoding] 2:1 the document is not valid UTF-16: it has an unpaired surrogate",
    );
    assert_rejected(
        b"\xFF\xFE<\0a",
        "error[xml-encoding] 1:2 the document is not valid UTF-16: it has an odd byte at its end",
    );
    assert_rejected(
        document("a\u{0}"),
        "error[xml-syntax] 2:2 the character U+0000 is not allowed in XML",
    );
}

#[test]
fn rejects_document_type_definitions() {
    let bomb = "<!DOCTYPE e [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]>";
    assert_rejected(
        format!("<?xml version='1.0'?>\n{bomb}{}", document("")),
        "error[xml-dtd] 2:1 document type definitions (`<!DOCTYPE`) are not read, for safety",
    );
}

#[test]
fn rejects_unknown_entities() {
    assert_rejected(
        document("<EntityType\n Name='&nbsp;'/>"),
        "error[xml-entity] 3:2 the entity `&nbsp;` is not defined",
    );
    assert_rejected(
        document("<Annotation Term='T'><String>a &lol;</String></Annotation>"),
        "error[xml-entity] 2:32 the entity `&lol;` is not defined",
    );
}

#[test]
fn rejects_deep_nesting() {
    let deep = |levels: usize| {
        let open = "<Not>\n".repeat(levels);
        let close = "</Not>".repeat(levels);
        document(&format!("<Annotation Term='T'>{open}{close}</Annotation>"))
    };
    // Edmx, DataServices, Schema and Annotation are the first four levels.
    read(&deep(96));
    let expected = "error[xml-depth] 98:1 elements are nested deeper than 100 levels";
    assert_rejected(deep(97), expected);
    // Also below what is skipped.
    assert_rejected(deep(97).replace("Not>", "Knot>"), expected);
}

#[test]
fn rejects_other_documents() {
    for (text, expected) in [
        ("", "1:1 the document is empty"),
        (" \n ", "1:1 the document is empty"),
        (
            "\n {\"$Version\": \"4.01\"}",
            "2:2 this looks like JSON, not like CSDL XML",
        ),
        ("Not found", "1:1 this is not XML: it starts with text"),
        (
            "<html><body/></html>",
            "1:1 the root element is `html`, so this is an HTML page, perhaps a sign-in or an \
             error page",
        ),
        (
            "<!DOCTYPE html>\n<html><br></html>",
            "1:1 this is an HTML page, perhaps a sign-in or an error page, not CSDL XML",
        ),
        (
            "<?xml version='1.0'?>\n<service xmlns='http://www.w3.org/2007/app'/>",
            "2:1 the root element is `service`, so this is a service document",
        ),
        (
            "<a:feed/>",
            "1:1 the root element is `feed`, so this is an Atom document with data",
        ),
        (
            "<m:error/>",
            "1:1 the root element is `error`, so this is an error response",
        ),
        (
            "<wsdl/>",
            "1:1 the root element is `wsdl`, so this is not CSDL XML",
        ),
    ] {
        assert_rejected(text, &format!("error[not-csdl] {expected}"));
    }
}

#[test]
fn rejects_missing_attributes() {
    for (content, expected) in [
        ("<EntityType/>", "`EntityType` has no `Name`"),
        ("<EntityType Name=''/>", "`EntityType` has no `Name`"),
        (
            "<TypeDefinition Name='D'/>",
            "`TypeDefinition` `D` has no `UnderlyingType`",
        ),
        ("<EntityContainer/>", "`EntityContainer` has no `Name`"),
    ] {
        let expected = format!("error[missing-attribute] 2:1 {expected}");
        assert_rejected(document(content), &expected);
    }
    for (parent, content, expected) in [
        ("EnumType", "<Member Value='1'/>", "`Member` has no `Name`"),
        (
            "EntityContainer",
            "<EntitySet Name='S'/>",
            "`EntitySet` `S` has no `EntityType`",
        ),
        (
            "EntityContainer",
            "<Singleton Name='S'/>",
            "`Singleton` `S` has no `Type`",
        ),
        (
            "EntityContainer",
            "<ActionImport Name='I'/>",
            "`ActionImport` `I` has no `Action`",
        ),
    ] {
        let content = format!("<{parent} Name='N'>\n {content}</{parent}>");
        let expected = format!("error[missing-attribute] 3:2 {expected}");
        assert_rejected(document(&content), &expected);
    }
    assert_rejected(
        "<Schema/>",
        "error[missing-attribute] 1:1 `Schema` has no `Namespace`",
    );
}

#[test]
fn rejects_older_versions() {
    let start = "OData V2/V3 documents are not supported";
    for (content, expected) in [
        (
            "<Association Name='A'/>",
            "2:1 @: `Association` is not part of OData 4",
        ),
        (
            "<EntityType Name='E'>\n<NavigationProperty Name='N' Relationship='R' FromRole='F' \
             ToRole='T'/></EntityType>",
            "3:30 @: `Relationship` of `NavigationProperty` is not part of OData 4",
        ),
        (
            "<EntityContainer Name='C'>\n <AssociationSet/></EntityContainer>",
            "3:2 @: `AssociationSet` is not part of OData 4",
        ),
    ] {
        let expected = expected.replace('@', start);
        assert_rejected(
            document(content).replace(" Version=\"4.0\"", ""),
            &format!("error[odata-version] {expected}"),
        );
    }
    assert_rejected(
        "<Edmx Version='1.0'/>",
        &format!("error[odata-version] 1:1 {start}: `Version` of `Edmx` is `1.0`"),
    );
    let old = "http://schemas.microsoft.com/ado/2008/09/edm";
    assert_rejected(
        format!("<Edmx><DataServices>\n<Schema xmlns='{old}'/>"),
        &format!("error[odata-version] 2:9 {start}: the namespace is `{old}`"),
    );
    let old = "http://schemas.microsoft.com/ado/2007/06/edmx";
    assert_rejected(
        format!("<e:Edmx Version='1.0' xmlns:e='{old}'/>"),
        &format!("error[odata-version] 1:23 {start}: the namespace is `{old}`"),
    );
}

/// Published documents say that they are of OData 4, and have leftovers of the versions before.
#[test]
fn leftovers_of_older_versions_are_passed_over_in_documents_of_version_4() {
    let text = document(
        "<EntityType Name='E'><NavigationProperty Name='N' Relationship='S.R' FromRole='F' \
         ToRole='T'/></EntityType>\n<Association Name='R'/>\n<EntityContainer Name='C'>\
         <FunctionImport Name='F' ReturnType='Edm.Int32'/><AssociationSet/></EntityContainer>",
    );
    let old = "http://schemas.microsoft.com/ado/2008/09/edm";
    let text = text.replace(
        "http://docs.oasis-open.org/odata/ns/edm\" Name",
        &format!("{old}\" Name"),
    );
    let (document, diagnostics) = read(&text);
    let mut codes: Vec<&str> = diagnostics.iter().map(|it| it.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes, ["missing-attribute", "odata-version"]);
    let schema = document.schemas.first().expect("a schema");
    let links = &schema
        .structured_types
        .first()
        .expect("a type")
        .navigation_properties;
    assert_eq!(
        links.first().map(|it| it.ty.name.as_str()),
        Some("Edm.Untyped")
    );
    let container = schema.container.as_ref().expect("a container");
    assert!(container.imports.is_empty());
}
