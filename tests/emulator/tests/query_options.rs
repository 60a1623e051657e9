//! Query options besides `$filter`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod query_support;

use odata_codegen::model::{Primitive, QueryOptions, Type};
use orchestrator_emulator::query::{Limits, Options, Plan, QueryError, apply, unrelated};
use query_support::{all_options, ids, load, options, people, shop, type_named};
use serde_json::{Value, json};

fn ask(pairs: &[(&str, &str)]) -> Result<(Vec<Value>, Option<u64>), QueryError> {
    let service = shop();
    let person = type_named(&service, "Shop.Person");
    apply(&service, person, people(), &options(pairs)?, &unrelated)
}

fn rows(pairs: &[(&str, &str)]) -> Vec<Value> {
    ask(pairs).unwrap().0
}

fn error(pairs: &[(&str, &str)]) -> String {
    ask(pairs).unwrap_err().message
}

fn order(orderby: &str) -> Vec<i64> {
    ids(&rows(&[("$orderby", orderby)]))
}

#[test]
fn rows_are_sorted() {
    assert_eq!(order("Id desc"), [6, 5, 4, 3, 2, 1]);
    assert_eq!(order("Age"), [3, 5, 2, 1, 4, 6], "null comes first");
    assert_eq!(order("age asc"), [3, 5, 2, 1, 4, 6]);
    assert_eq!(order("Age desc"), [6, 4, 1, 2, 5, 3], "null comes last");
    assert_eq!(order("Name"), [6, 1, 2, 3, 5, 4], "by code points");
    assert_eq!(order("Big"), [6, 3, 4, 2, 1, 5], "beyond 2^53");
    assert_eq!(order("Price desc"), [5, 3, 1, 2, 6, 4]);
    assert_eq!(order("Rate"), [6, 3, 1, 2, 4, 5], "INF last");
    assert_eq!(
        order("Created"),
        [6, 1, 2, 3, 4, 5],
        "1 and 2 are equal and stay in order"
    );
    assert_eq!(order("Created desc"), [5, 4, 3, 1, 2, 6]);
    assert_eq!(order("Color,Id desc"), [5, 4, 1, 6, 2, 3]);
    assert_eq!(order("Active desc,Id"), [1, 3, 6, 2, 4, 5]);
    assert_eq!(order("Home/City,Id"), [3, 1, 4, 5, 6, 2]);
    assert_eq!(order("Boss/Name desc"), [6, 3, 2, 4, 1, 5]);
    assert_eq!(order("Tags/$count desc"), [1, 5, 3, 4, 2, 6]);
    assert_eq!(order("length(Name),Name"), [1, 2, 5, 4, 6, 3]);
    assert_eq!(order("Id mod 2,Id"), [2, 4, 6, 1, 3, 5]);
    assert_eq!(order("Span"), [4, 3, 5, 1, 2, 6]);
    assert_eq!(order("Key"), [4, 1, 2, 6, 3, 5]);
    assert_eq!(
        order("Orders/any(o:o/Total gt 10) desc,Id"),
        [1, 5, 2, 3, 4, 6]
    );
}

#[test]
fn pages_are_cut_after_sorting_and_counted_before() {
    let (page, count) = ask(&[
        ("$filter", "Age ne null"),
        ("$orderby", "Age desc"),
        ("$skip", "1"),
        ("$top", "2"),
        ("$count", "true"),
    ])
    .unwrap();
    assert_eq!(ids(&page), [4, 1]);
    assert_eq!(count, Some(5));
    let (page, count) = ask(&[("$filter", "Id gt 2"), ("$skip", "1"), ("$top", "2")]).unwrap();
    assert_eq!((ids(&page), count), (vec![4, 5], None));
    let (page, count) = ask(&[("$top", "0"), ("$count", "TRUE")]).unwrap();
    assert_eq!((page.len(), count), (0, Some(6)));
    let (page, count) = ask(&[("$skip", "99"), ("$count", "true")]).unwrap();
    assert_eq!((page.len(), count), (0, Some(6)));
    assert_eq!(ask(&[("$count", "false")]).unwrap().1, None);
}

#[test]
fn reading_stops_after_the_page() {
    let service = shop();
    let person = type_named(&service, "Shop.Person");
    let endless = || (1..).map(|id| json!({ "Id": id }));
    let options = options(&[("$filter", "Id mod 2 eq 0"), ("$skip", "1"), ("$top", "2")]).unwrap();
    let plan = Plan::new(&service, person, &options).unwrap();
    assert_eq!(ids(&plan.apply(endless(), &unrelated).unwrap().0), [4, 6]);
}

#[test]
fn collections_of_primitives_are_rows_too() {
    let service = shop();
    let text = Type::Primitive(Primitive::String);
    let names = || ["b", "a", "cc"].map(Value::from);
    let run = |pairs: &[(&str, &str)]| {
        apply(
            &service,
            text,
            names(),
            &options(pairs).unwrap(),
            &unrelated,
        )
        .unwrap()
        .0
    };
    assert_eq!(run(&[("$filter", "$it ne 'a'")]), ["b", "cc"]);
    assert_eq!(
        run(&[("$filter", "length($this) eq 1"), ("$orderby", "$it")]),
        ["a", "b"]
    );
    let options = options(&[("$select", "Id")]).unwrap();
    assert!(apply(&service, text, names(), &options, &unrelated).is_err());
}

#[test]
fn undeclared_properties_of_open_types_are_found() {
    let service = shop();
    let note = type_named(&service, "Shop.Note");
    let notes = || {
        vec![
            json!({ "Id": 1, "Mood": "good", "Size": 3 }),
            json!({ "Id": 2 }),
        ]
    };
    let run = |pairs: &[(&str, &str)]| {
        apply(
            &service,
            note,
            notes(),
            &options(pairs).unwrap(),
            &unrelated,
        )
        .unwrap()
        .0
    };
    assert_eq!(
        ids(&run(&[("$filter", "Mood eq 'good' and Size add 1 eq 4")])),
        [1]
    );
    assert_eq!(ids(&run(&[("$filter", "Mood eq null")])), [2]);
    assert_eq!(
        run(&[("$select", "Mood")]),
        [json!({ "Mood": "good" }), json!({})]
    );
    assert_eq!(ids(&run(&[("$filter", "Size gt 'x'")])), Vec::<i64>::new());
}

#[test]
fn limits_hold() {
    let filter = |terms: usize| vec!["Id gt 0"; terms].join(" and ");
    assert_eq!(rows(&[("$filter", &filter(100))]).len(), 6);
    assert!(error(&[("$filter", &filter(101))]).contains("more than 100 expressions"));
    let calls = vec!["length(trim(Name)) gt 0"; 34].join(" or ");
    assert!(error(&[("$filter", &calls)]).contains("more than 100 expressions"));
    let items: Vec<String> = (0..500).map(|number| number.to_string()).collect();
    assert_eq!(
        rows(&[("$filter", &format!("Id in ({})", items.join(",")))]).len(),
        6
    );
    assert_eq!(order("Id,Name,Age,Big,Price").len(), 6);
    assert!(error(&[("$orderby", "Id,Name,Age,Big,Price,Rate")]).contains("more than 5 orderings"));
    assert_eq!(rows(&[("$expand", "Boss($expand=Boss)")]).len(), 6);
    let deep = error(&[("$expand", "Boss($expand=Boss($expand=Boss))")]);
    assert!(deep.contains("more than 2 levels of $expand"), "{deep}");
    let levels = error(&[("$expand", "Boss($levels=3)")]);
    assert!(levels.contains("more than 2 levels of $expand"), "{levels}");
    assert_eq!(rows(&[("$top", "1000")]).len(), 6);
    let top = error(&[("$top", "1001")]);
    assert!(top.contains("1001 rows are more than the 1000"), "{top}");
    let nested = rows(&[("$expand", "Orders($top=5000)")]);
    assert_eq!(nested.len(), 6);
}

#[test]
fn what_is_wrong_is_said() {
    let cases = [
        (
            "$orderby",
            "Foo",
            "$orderby: Shop.Person has no property 'Foo' (at character 1, near `Foo`)",
        ),
        (
            "$orderby",
            "Home",
            "$orderby: rows cannot be sorted by Shop.Address",
        ),
        (
            "$orderby",
            "Tags",
            "$orderby: rows cannot be sorted by Collection(Edm.String)",
        ),
        (
            "$orderby",
            "Id up",
            "expected an operator or the end, found `up`",
        ),
        ("$orderby", "Id,", "found the end"),
        (
            "$select",
            "Foo",
            "$select: Shop.Person has no property 'Foo'",
        ),
        (
            "$select",
            "Id,Home/Foo",
            "Shop.Address has no property 'Foo' (at character 4",
        ),
        ("$select", "Id/Foo", "'Id' has no properties"),
        (
            "$select",
            "",
            "expected the name of a property, found the end",
        ),
        (
            "$select",
            "Id($expand=Boss)",
            "$expand cannot stand in $select",
        ),
        (
            "$expand",
            "Foo",
            "$expand: Shop.Person has no property 'Foo'",
        ),
        (
            "$expand",
            "Name",
            "'Name' is a plain property and cannot be expanded",
        ),
        ("$expand", "Boss/Boss", "is written Boss($expand=Boss)"),
        (
            "$expand",
            "Boss,Boss",
            "'Boss' stands twice (at character 6",
        ),
        (
            "$expand",
            "Orders($filter=Foo eq 1)",
            "$expand: Shop.Order has no property 'Foo' (at character 16",
        ),
        (
            "$expand",
            "Orders($top=-1)",
            "$top must be a whole number from 0 on",
        ),
        ("$expand", "Orders($search=x)", "$search cannot stand here"),
        (
            "$expand",
            "Orders($filter=Number eq 1",
            "expected `;` or `)`",
        ),
        ("$expand", "Orders($top=1;$top=2)", "$top stands twice"),
        ("$expand", "Orders($levels=0)", "$levels must be 1 or more"),
        ("$top", "-1", "$top: $top must be a whole number from 0 on"),
        ("$top", "ten", "$top must be a whole number"),
        ("$top", "1.5", "$top must be a whole number"),
        (
            "$skip",
            "99999999999999999999",
            "$skip must be a whole number",
        ),
        ("$count", "yes", "$count must be true or false"),
        ("$search", "x", "$search: this service does not have it"),
        ("$apply", "x", "$apply: this service does not have it"),
        ("$filtre", "x", "$filtre: there is no such query option"),
    ];
    for (name, value, expected) in cases {
        let message = error(&[(name, value)]);
        assert!(message.contains(expected), "{name}={value}: {message}");
    }
    assert_eq!(
        error(&[("$top", "1"), ("$TOP", "2")]),
        "$top stands twice in the address"
    );
}

#[test]
fn only_declared_options_are_taken() {
    let parse = |name: &str| {
        let pairs = [(name.to_owned(), "1".to_owned())];
        let declared = QueryOptions::parse("$top").unwrap();
        Options::parse(&pairs, &declared, &Limits::default())
    };
    assert_eq!(parse("$top").unwrap().top, Some(1));
    assert_eq!(parse("$TOP").unwrap().top, Some(1));
    assert_eq!(
        parse("$skip").unwrap_err().message,
        "$skip: this operation does not take it"
    );
    // A parameter of the operation is no query option.
    assert_eq!(parse("top").unwrap().top, None);
    let pairs = [("$format".to_owned(), "application/json".to_owned())];
    let options = Options::parse(&pairs, &all_options(), &Limits::default()).unwrap();
    assert_eq!(options.format.as_deref(), Some("application/json"));
}

#[test]
fn maps_are_looked_into() {
    let service = load(
        r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
        <edmx:Reference Uri="x"><edmx:Include Namespace="OData.Client.V1" Alias="Client" /></edmx:Reference>
        <edmx:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="N">
        <EntityType Name="Thing"><Key><PropertyRef Name="Id" /></Key>
          <Property Name="Id" Type="Edm.Int32" Nullable="false" />
          <Property Name="Sizes" Type="Edm.Untyped"><Annotation Term="Client.MapOf" String="Edm.Int32" /></Property>
        </EntityType>
        <EntityContainer Name="C"><EntitySet Name="Things" EntityType="N.Thing" /></EntityContainer>
        </Schema></edmx:DataServices></edmx:Edmx>"#,
    );
    let thing = type_named(&service, "N.Thing");
    assert!(service.structured(thing).properties[1].ty.is_map);
    let things = vec![
        json!({ "Id": 1, "Sizes": { "a": 3 } }),
        json!({ "Id": 2, "Sizes": {} }),
    ];
    let options = options(&[("$filter", "Sizes/a gt 2")]).unwrap();
    assert_eq!(
        ids(&apply(&service, thing, things, &options, &unrelated)
            .unwrap()
            .0),
        [1]
    );
}
