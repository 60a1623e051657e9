//! Annotations and their values.

use odata_codegen::csdl::document::{Annotation, Expression, Schema, TargetedAnnotations};

use super::{read, read_schema, summaries};

/// The schema with annotations.
fn schema() -> Schema {
    read(include_str!("../fixtures/csdl/annotations.xml"))
        .0
        .schemas
        .remove(0)
}

/// The annotation with the given term.
fn find(targeted: &TargetedAnnotations, term: &str) -> Annotation {
    let mut annotations = targeted.annotations.iter();
    let found = annotations.find(|annotation| annotation.term == term);
    found.expect("the term").clone()
}

/// The value of an annotation that is given by elements.
fn value(term: &str) -> Expression {
    find(&schema().targeted_annotations[1], term).value
}

/// Some constant or path.
fn other(name: &str, text: &str) -> Expression {
    Expression::Other(name.to_owned(), text.to_owned())
}

/// A string constant.
fn string(text: &str) -> Expression {
    Expression::String(text.to_owned())
}

/// A dynamic expression.
fn dynamic(name: &str, operands: Vec<Expression>) -> Expression {
    Expression::Dynamic(name.to_owned(), operands)
}

/// The members of `Diet` the fixture uses.
fn diets() -> Expression {
    let members = ["Zoo.Diet/Plants", "Zoo.Diet/Meat"];
    Expression::EnumMember(members.map(str::to_owned).to_vec())
}

#[test]
fn a_bare_schema_is_a_document() {
    let (document, diagnostics) = read(include_str!("../fixtures/csdl/annotations.xml"));
    assert_eq!(document.version, "4.0");
    assert_eq!(
        summaries(&diagnostics),
        ["note[bare-schema] 1:1 the root is `Schema`, not `edmx:Edmx`; read as 4.0"]
    );
}

#[test]
fn reads_targets_and_qualifiers() {
    let schema = schema();
    let own = &schema.annotations[0];
    assert_eq!(own.term, "A.Attributes");
    assert_eq!(own.qualifier.as_deref(), Some("q"));
    assert_eq!(own.value, Expression::Default);
    let [weight, animal] = schema.targeted_annotations.as_slice() else {
        panic!("{schema:?}");
    };
    assert_eq!(weight.target, "Zoo.Animal/Weight");
    assert_eq!(weight.qualifier.as_deref(), Some("Metric"));
    assert_eq!((weight.location.line, weight.location.column), (3, 3));
    assert_eq!(animal.target, "Zoo.Animal");
    assert_eq!(animal.qualifier, None);
    assert_eq!(weight.annotations[2].location.line, 6);
}

#[test]
fn reads_constants_from_attributes() {
    let schema = schema();
    let weight = &schema.targeted_annotations[0];
    assert_eq!(find(weight, "a.String").value, string("1 < 2 & 3"));
    assert_eq!(find(weight, "a.Bool").value, Expression::Bool(false));
    assert_eq!(find(weight, "a.Int").value, Expression::Int(-42));
    assert_eq!(find(weight, "a.EnumMember").value, diets());
    for (name, text) in [
        ("Decimal", "3.14"),
        ("Float", "INF"),
        ("Date", "2000-01-01"),
        ("DateTimeOffset", "2000-01-01T16:00:00Z"),
        ("TimeOfDay", "21:45:00"),
        ("Duration", "P7D"),
        ("Guid", "21EC2020-3AEA-1069-A2DD-08002B30309D"),
        ("Binary", "T0RhdGE"),
        ("Path", "Keeper/Name"),
        ("PropertyPath", "Weight"),
        ("NavigationPropertyPath", "Keeper"),
        ("AnnotationPath", "Keeper/@a.String"),
        ("ModelElementPath", "/Zoo.Animal"),
        ("UrlRef", "http://example.org/"),
        ("LabeledElementReference", "Zoo.Label"),
    ] {
        let annotation = find(weight, &format!("a.{name}"));
        assert_eq!(annotation.value, other(name, text));
    }
}

#[test]
fn reads_constants_from_elements() {
    assert_eq!(value("e.String"), string(" in <b> & out "));
    assert_eq!(value("e.Bool"), Expression::Bool(true));
    assert_eq!(value("e.Int"), Expression::Int(7));
    assert_eq!(value("e.EnumMember"), diets());
    let guid = "21EC2020-3AEA-1069-A2DD-08002B30309D";
    assert_eq!(value("e.Guid"), other("Guid", guid));
    assert_eq!(value("e.Path"), other("Path", "Keeper/Name"));
    assert_eq!(value("e.Null"), Expression::Null);
    let url = dynamic("UrlRef", vec![string("http://example.org/")]);
    assert_eq!(value("e.UrlRef"), url);
}

#[test]
fn reads_every_constant_element() {
    for name in [
        "Date",
        "Duration",
        "Float",
        "Binary",
        "TimeOfDay",
        "Decimal",
    ] {
        let content = format!("<Annotation Term='T'><{name}>1</{name}></Annotation>");
        let (schema, diagnostics) = read_schema(&content);
        assert_eq!(schema.annotations[0].value, other(name, "1"));
        assert!(diagnostics.is_empty());
    }
}

#[test]
fn reads_collections_and_records() {
    let collection = value("e.Collection");
    let items = collection.as_collection().expect("a collection");
    assert_eq!(items[0], string("one"));
    let record = items[1].as_record().expect("a record");
    assert_eq!(record.type_name.as_deref(), Some("Zoo.Two"));
    assert_eq!(record.get("P"), Some(&Expression::Int(2)));

    let record = value("e.Record");
    let record = record.as_record().expect("a record");
    assert_eq!(record.type_name, None);
    let names: Vec<_> = record.properties.iter().map(|pair| &*pair.0).collect();
    assert_eq!(names, ["Flag", "Text", "Items", "Inner"]);
    assert_eq!(record.get("Flag"), Some(&Expression::Default));
    assert_eq!(record.get("Text"), Some(&string("attribute")));
    assert_eq!(record.get("Items"), Some(&Expression::Collection(vec![])));
    let inner = record.get("Inner").and_then(Expression::as_record);
    let deep = inner.and_then(|inner| inner.get("Deep"));
    assert_eq!(deep, Some(&Expression::Bool(true)));
}

#[test]
fn reads_nested_annotations() {
    let annotation = find(&schema().targeted_annotations[1], "e.Record");
    assert_eq!(annotation.qualifier.as_deref(), Some("r"));
    let record = annotation.value.as_record().expect("a record");
    assert_eq!(record.annotations[0].term, "e.OfRecord");
    let nested = &annotation.annotations[0];
    assert_eq!(nested.value, string("also nested"));
    assert_eq!(nested.annotations[0].value, Expression::Int(3));
}

#[test]
fn keeps_dynamic_expressions() {
    let path = |text| other("Path", text);
    let concat = vec![other("Function", "odata.concat"), string("n"), path("o")];
    let condition = dynamic("Eq", vec![path("Mood"), Expression::Null]);
    let branches = vec![condition, string("yes"), dynamic("Apply", concat)];
    assert_eq!(value("d.If"), dynamic("If", branches));
    let cast = vec![
        other("Type", "Edm.Decimal"),
        other("Scale", "2"),
        path("Weight"),
    ];
    assert_eq!(value("d.Cast"), dynamic("Cast", cast));
    let is_of = vec![other("Type", "Zoo.Bear"), path("Keeper")];
    assert_eq!(value("d.IsOf"), dynamic("IsOf", is_of));
    let label = vec![other("Name", "First"), path("Name")];
    assert_eq!(value("d.Label"), dynamic("LabeledElement", label));
}

#[test]
fn keeps_logical_and_arithmetic_expressions() {
    for name in [
        "And", "Or", "Not", "Ne", "Gt", "Ge", "Lt", "Le", "Has", "In", "Add", "Sub", "Neg", "Mul",
        "Div", "DivBy", "Mod",
    ] {
        let content = format!("<Annotation Term='T'><{name}><Path>P</Path></{name}></Annotation>");
        let (schema, _) = read_schema(&content);
        let expected = dynamic(name, vec![other("Path", "P")]);
        assert_eq!(schema.annotations[0].value, expected);
    }
}

#[test]
fn values_that_cannot_be_read_stay_text() {
    let (schema, diagnostics) = read_schema(
        "<Annotation Term='T' Int='12345678901234567890'/>\n<Annotation Term='U' Bool='maybe'/>",
    );
    let [int, bool] = schema.annotations.as_slice() else {
        panic!("{schema:?}");
    };
    assert_eq!(int.value, other("Int", "12345678901234567890"));
    assert_eq!(bool.value, other("Bool", "maybe"));
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[invalid-value] 2:22 `Int` is `12345678901234567890`, which is no 64-bit \
             integer; kept as text",
            "warning[invalid-value] 3:22 `Bool` is `maybe`, which is no boolean",
        ]
    );
}

#[test]
fn the_first_of_several_values_counts() {
    let content = "<Annotation Term='T' String='first'><Bool>true</Bool></Annotation>";
    let (schema, diagnostics) = read_schema(content);
    assert_eq!(schema.annotations[0].value, string("first"));
    assert_eq!(
        summaries(&diagnostics),
        ["warning[duplicate] 2:1 `Annotation` has several values; the first counts"]
    );
}

#[test]
fn skips_incomplete_annotations() {
    let (schema, diagnostics) = read_schema(
        "<Annotations><Annotation Term='T'/></Annotations>\n<Annotation String='x'/>\n\
         <Annotation Term='T'><Record><PropertyValue Int='1'/></Record></Annotation>",
    );
    assert!(schema.targeted_annotations.is_empty());
    assert_eq!(schema.annotations.len(), 1);
    assert_eq!(
        summaries(&diagnostics),
        [
            "warning[missing-attribute] 2:1 `Annotations` without `Target` is skipped",
            "warning[missing-attribute] 3:1 `Annotation` without `Term` is skipped",
            "warning[missing-attribute] 4:30 `PropertyValue` without `Property` is skipped",
        ]
    );
}

#[test]
fn notes_annotations_without_a_place() {
    let (schema, diagnostics) = read_schema(
        "<Annotation Term='T'><Record><PropertyValue Property='P' Int='1'>\
         <Annotation Term='U'/></PropertyValue></Record></Annotation>\n\
         <Annotation Term='T'><Not><Path>P</Path><Annotation Term='U'/></Not></Annotation>",
    );
    let record = schema.annotations[0].value.as_record().expect("a record");
    assert_eq!(record.get("P"), Some(&Expression::Int(1)));
    assert_eq!(
        summaries(&diagnostics),
        [
            "note[unknown-element] 2:30 annotations of `PropertyValue` are not used; skipped",
            "note[unknown-element] 3:41 annotations of `Not` are not used; skipped",
        ]
    );
}
