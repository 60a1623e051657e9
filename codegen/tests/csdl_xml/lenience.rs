//! Deviations that are read with a note or a warning.

use odata_codegen::csdl::document::Schema;

use super::{document, read, read_bytes, read_schema, summaries};

/// The simplest document, without any namespace.
const PLAIN: &str = "<Edmx Version='4.0'><DataServices><Schema Namespace='S'>\
                     <ComplexType Name='Ä'/></Schema></DataServices></Edmx>";

/// The only type of `PLAIN`, in other words: it was read.
fn assert_plain(bytes: &[u8]) {
    let (document, diagnostics) = read_bytes(bytes);
    let Some(Schema {
        structured_types, ..
    }) = document.schemas.first()
    else {
        panic!("{document:?}");
    };
    assert_eq!(structured_types[0].name, "Ä");
    assert_eq!(structured_types[0].location.column, 57);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
}

#[test]
fn namespaces_may_be_missing() {
    assert_plain(PLAIN.as_bytes());
}

#[test]
fn byte_order_marks_and_utf_16_are_read() {
    assert_plain(format!("\u{FEFF}{PLAIN}").as_bytes());
    let mut little = vec![0xFF, 0xFE];
    little.extend(PLAIN.encode_utf16().flat_map(u16::to_le_bytes));
    assert_plain(&little);
    assert_plain(&little[2..]);
    let mut big = vec![0xFE, 0xFF];
    big.extend(PLAIN.encode_utf16().flat_map(u16::to_be_bytes));
    assert_plain(&big);
    assert_plain(&big[2..]);
}

#[test]
fn declared_encodings_are_followed() {
    let declaration = "<?xml version='1.0' encoding='ISO-8859-1'?>";
    let mut bytes: Vec<u8> = declaration.bytes().collect();
    bytes.extend(PLAIN.chars().map(|character| character as u8));
    let (document, _) = read_bytes(&bytes);
    assert_eq!(document.schemas[0].structured_types[0].name, "Ä");
    // Pure ASCII is the same in every encoding that is likely to be declared.
    let ascii = PLAIN.replace('Ä', "A");
    read(&format!(
        "<?xml version=\"1.0\" encoding=\"koi8-r\"?>{ascii}"
    ));
    // UTF-8 that still claims to be UTF-16.
    read(&format!(
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>{PLAIN}"
    ));
}

#[test]
fn data_services_may_be_misspelled() {
    let text = PLAIN.replace("DataServices", "Dataservices");
    let (document, diagnostics) = read(&text);
    assert_eq!(document.schemas.len(), 1);
    assert_eq!(
        summaries(&diagnostics),
        ["warning[spelling] 1:21 `Dataservices` should be spelled `DataServices`"]
    );
}

#[test]
fn values_without_a_type_are_untyped() {
    let (schema, diagnostics) = read_schema(
        "<ComplexType Name='C'><Property Name='P'/></ComplexType>\
         <Function Name='F'><ReturnType/></Function><Term Name='T'/>",
    );
    let property = &schema.structured_types[0].properties[0];
    assert_eq!(property.ty.name, "Edm.Untyped");
    let summaries = summaries(&diagnostics);
    assert_eq!(summaries.len(), 3, "{summaries:?}");
    let expected = "`Property` `P` has no `Type`; its values are untyped JSON";
    assert!(summaries[0].ends_with(expected), "{summaries:?}");
}

#[test]
fn frames_may_be_incomplete() {
    let (document, diagnostics) = read("<Edmx><Schema Namespace='S'/></Edmx>");
    assert_eq!(document.version, "4.0");
    assert_eq!(document.schemas.len(), 1);
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[invalid-value] 1:1 `Edmx` has no `Version`; 4.0 is assumed",
            "warning[spelling] 1:7 `Schema` should stand inside `edmx:DataServices`",
        ]
    );
    let (document, diagnostics) = read("<Edmx Version='5'/>");
    assert_eq!(document.version, "5");
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[invalid-value] 1:1 version `5` is not known; the document is read as 4.01",
            "warning[no-schema] 1:1 the document declares no `Schema`",
        ]
    );
}

#[test]
fn incomplete_references_are_skipped() {
    let (document, diagnostics) = read(
        "<Edmx Version='4.0'><Reference><Include Namespace='A'/></Reference>\
         <Reference Uri='u'><Include Alias='B'/><Include Namespace='C'/></Reference>\
         <DataServices><Schema Namespace='S'/></DataServices></Edmx>",
    );
    assert_eq!(document.references.len(), 1);
    assert_eq!(document.references[0].includes.len(), 1);
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[missing-attribute] 1:21 `Reference` without `Uri` is skipped",
            "warning[missing-attribute] 1:87 `Include` without `Namespace` is skipped",
        ]
    );
}

#[test]
fn booleans_are_read_in_any_case() {
    let (schema, diagnostics) = read_schema(
        "<EntityType Name='E' OpenType=\"True\" Abstract='FALSE' HasStream='1'>\n\
         <Property Name='P' Type='Edm.String' Nullable='no'/></EntityType>",
    );
    let ty = &schema.structured_types[0];
    assert!(ty.is_open && !ty.is_abstract && ty.has_stream);
    assert_eq!(ty.properties[0].ty.nullable, None);
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[spelling] 2:38 `Abstract` is `FALSE`; read as `false`",
            "warning[spelling] 2:22 `OpenType` is `True`; read as `true`",
            "warning[spelling] 2:55 `HasStream` is `1`; read as `true`",
            "warning[invalid-value] 3:38 `Nullable` is `no`, which is no boolean",
        ]
    );
}

#[test]
fn facets_are_read_in_any_case() {
    let (schema, diagnostics) = read_schema(
        "<ComplexType Name='C'>\n\
         <Property Name='P' Type='Edm.Decimal' Scale='Variable' Precision='many'/>\n\
         <Property Name='Q' Type='Edm.String' MaxLength='Max' />\n\
         <Property Name='R' Type=' Collection( Edm.String ) ' MaxLength='-1' Scale='x'/>\n\
         </ComplexType>",
    );
    let properties = &schema.structured_types[0].properties;
    assert_eq!(properties[0].ty.scale.as_deref(), Some("variable"));
    assert_eq!(properties[0].ty.precision, None);
    assert_eq!(properties[1].ty.max_length, None);
    assert!(properties[2].ty.is_collection);
    assert_eq!(properties[2].ty.name, "Edm.String");
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[invalid-value] 3:56 `Precision` is `many`, which is not a number of digits; \
             ignored",
            "warning[spelling] 3:39 `Scale` is `Variable`; read as `variable`",
            "warning[invalid-value] 5:54 `MaxLength` is `-1`, which is not a length; ignored",
            "warning[invalid-value] 5:69 `Scale` is `x`, which is not a number of digits; ignored",
        ]
    );
}

#[test]
fn enumeration_values_need_not_be_numbers() {
    let (schema, diagnostics) =
        read_schema("<EnumType Name='E'><Member Name='M' Value='one'/></EnumType>");
    assert_eq!(schema.enum_types[0].members[0].value, None);
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[invalid-value] 2:37 the value `one` of member `M` is no integer; it counts \
             as not stated"
        ]
    );
}

#[test]
fn the_unknown_is_skipped_with_a_note() {
    let (schema, diagnostics) = read_schema(
        "<Documentation><Summary>Text</Summary></Documentation>\n\
         <EntityType Name='E' sap:label='x' Fancy='y' xml:lang='en'>stray</EntityType>",
    );
    assert_eq!(schema.structured_types.len(), 1);
    assert_eq!(
        summaries(&diagnostics),
        [
            "note[unknown-element] 2:1 `Documentation` is not known in `Schema`; skipped",
            "note[unknown-attribute] 3:22 the attribute `sap:label` is not known on \
             `EntityType`; skipped",
            "note[unknown-attribute] 3:36 the attribute `Fancy` is not known on `EntityType`; \
             skipped",
            "note[stray-text] 3:60 text between elements is ignored",
        ]
    );
}

#[test]
fn only_the_first_of_single_elements_counts() {
    let (schema, diagnostics) = read_schema(
        "<EntityType Name='E'><Key><PropertyRef Name='A'/></Key>\n\
         <Key><PropertyRef Name='B'/></Key></EntityType>\n\
         <Function Name='F'><ReturnType Type='Edm.String'/>\n<ReturnType Type='Edm.Int32'/></Function>\n\
         <EntityContainer Name='C'/>\n<EntityContainer Name='D'/>",
    );
    assert_eq!(schema.structured_types[0].key.len(), 1);
    let returned = schema.operations[0].return_type.as_ref();
    assert_eq!(returned.expect("a type").ty.name, "Edm.String");
    assert_eq!(schema.container.expect("a container").name, "C");
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[duplicate] 3:1 an entity type has only one `Key`; this one is skipped",
            "warning[duplicate] 5:1 an operation has only one `ReturnType`; this one is skipped",
            "warning[duplicate] 7:1 a schema has only one `EntityContainer`; this one is skipped",
        ]
    );
}

#[test]
fn repeated_diagnostics_are_counted() {
    let property = "<Property Name='P' Type='Edm.String' FixedLength='true'/>\n";
    let content = format!("<ComplexType Name='C'>{}</ComplexType>", property.repeat(3));
    let (_, diagnostics) = read_schema(&content);
    assert_eq!(
        summaries(&diagnostics),
        [
            "note[unknown-attribute] 2:60 the attribute `FixedLength` is not known on `Property`; \
             skipped (here and 2 more)"
        ]
    );
}

#[test]
fn comments_and_instructions_are_passed_over() {
    let text = format!(
        "<!-- a --><?b c?>{}<!-- d --><?e f?>\n",
        document("<!-- <x> --><?y z?>")
    );
    assert!(read(&text).1.is_empty());
}
