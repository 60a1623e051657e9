//! `$select` and `$expand`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod query_support;

use odata_codegen::model::{Property, StructuredId};
use orchestrator_emulator::query::{apply, unrelated};
use query_support::{options, people, shop, type_named};
use serde_json::{Value, json};

fn rows(pairs: &[(&str, &str)]) -> Vec<Value> {
    let service = shop();
    let person = type_named(&service, "Shop.Person");
    let options = options(pairs).unwrap();
    apply(&service, person, people(), &options, &unrelated)
        .unwrap()
        .0
}

#[test]
fn selected_properties_stay_and_no_others() {
    let first = |pairs: &[(&str, &str)]| rows(pairs).swap_remove(0);
    assert_eq!(
        first(&[("$select", "Name,id")]),
        json!({ "Id": 1, "Name": "Ann" })
    );
    assert_eq!(
        first(&[("$select", "Home/City")]),
        json!({ "Home": { "City": "Bonn" } })
    );
    assert_eq!(
        first(&[("$select", "Home/City,Home/Country/Code,Name")]),
        json!({ "Name": "Ann", "Home": { "City": "Bonn", "Country": { "Code": "DE" } } })
    );
    assert_eq!(
        first(&[("$select", "Home($select=Zip)")]),
        json!({ "Home": { "Zip": 53111 } })
    );
    assert_eq!(
        first(&[("$select", "Scores($filter=$this gt 1;$orderby=$this desc)")]),
        json!({ "Scores": [3, 2] })
    );
    assert_eq!(
        first(&[("$select", "Offices/City")]),
        json!({ "Offices": [{ "City": "Bonn" }, { "City": "Mainz" }] })
    );
    // A navigation property needs $expand.
    assert_eq!(first(&[("$select", "Id,Boss")]), json!({ "Id": 1 }));
    assert_eq!(first(&[("$select", "*")])["Name"], "Ann");
    assert_eq!(first(&[("$select", "*")]).get("Orders"), None);
    // What the row says about its type stays, and so do properties of derived types.
    assert_eq!(
        rows(&[
            ("$select", "Id,Shop.Employee/Salary"),
            ("$filter", "Id eq 6")
        ]),
        [json!({ "@odata.type": "#Shop.Employee", "Id": 6, "Salary": 5000.5 })]
    );
    assert_eq!(
        rows(&[("$select", "Home/City"), ("$filter", "Id eq 3")])[0]["Home"],
        Value::Null
    );
}

#[test]
fn related_rows_appear_only_where_they_are_expanded() {
    let plain = rows(&[]).swap_remove(0);
    assert_eq!(plain.get("Orders"), None);
    assert_eq!(plain.get("Boss"), None);
    assert_eq!(
        plain["Home"]["City"], "Bonn",
        "complex properties are always there"
    );
    let expanded = rows(&[
        ("$select", "Id"),
        ("$expand", "Boss($select=Name),Orders($select=Number)"),
    ]);
    assert_eq!(
        expanded[0],
        json!({ "Id": 1, "Orders": [{ "Number": 11 }, { "Number": 12 }], "Boss": null })
    );
    assert_eq!(expanded[1]["Boss"], json!({ "Name": "Ann" }));
    let all = rows(&[("$expand", "*")]);
    assert_eq!(all[0]["Orders"][1]["Number"], 12);
    assert_eq!(all[2]["Boss"]["Name"], "Bob");
    assert_eq!(all[2]["Boss"].get("Boss"), None);
}

#[test]
fn expanded_rows_have_options_of_their_own() {
    let expand = |text: &str| rows(&[("$select", "Id"), ("$expand", text)]).swap_remove(0);
    assert_eq!(
        expand("Orders($filter=Total gt 10;$select=Number)")["Orders"],
        json!([{ "Number": 12 }])
    );
    assert_eq!(
        expand("Orders($orderby=Number desc;$top=1;$count=true;$select=Number,Lines/Product)"),
        json!({
            "Id": 1,
            "Orders@odata.count": 2,
            "Orders": [{ "Number": 12, "Lines": [{ "Product": "pad" }] }]
        })
    );
    assert_eq!(
        expand("Orders($skip=1;$select=Number)")["Orders"],
        json!([{ "Number": 12 }])
    );
    assert_eq!(
        expand("Orders/$count"),
        json!({ "Id": 1, "Orders@odata.count": 2 })
    );
    assert_eq!(
        expand("Orders/$count($filter=Total gt 10)"),
        json!({ "Id": 1, "Orders@odata.count": 1 })
    );
    // $it is the outer row, names belong to the inner one.
    assert_eq!(
        expand("Orders($filter=$it/Id add 10 eq Number;$select=Number)")["Orders"],
        json!([{ "Number": 11 }])
    );
    let third = |text: &str| rows(&[("$select", "Id"), ("$expand", text)]).swap_remove(2);
    assert_eq!(
        third("Boss($select=Id;$expand=Boss($select=Id))"),
        json!({ "@odata.type": "#Shop.Manager", "Id": 3, "Boss": { "Id": 2, "Boss": { "Id": 1 } } })
    );
    assert_eq!(
        third("Boss($select=Id;$levels=2)")["Boss"],
        json!({ "Id": 2, "Boss": { "Id": 1 } })
    );
    assert_eq!(
        third("Boss($select=Id;$levels=max)")["Boss"]["Boss"],
        json!({ "Id": 1 })
    );
    assert_eq!(
        third("Boss($select=Id;$levels=1)")["Boss"],
        json!({ "Id": 2 })
    );
}

#[test]
fn complex_properties_can_be_expanded_as_the_service_allows() {
    let found = rows(&[("$expand", "Home,Offices"), ("$select", "Id")]).swap_remove(0);
    assert_eq!(found["Home"]["City"], "Bonn");
    assert_eq!(found["Offices"][1]["City"], "Mainz");
    assert_eq!(found.get("Name"), None);
    let all = rows(&[("$expand", "Home,Offices")]).swap_remove(0);
    assert_eq!(all["Name"], "Ann");
    let part = rows(&[("$expand", "Home($select=City)")]).swap_remove(0);
    assert_eq!(part["Home"], json!({ "City": "Bonn" }));
}

#[test]
fn related_rows_come_from_elsewhere_where_the_row_lacks_them() {
    let service = shop();
    let order = type_named(&service, "Shop.Order");
    let orders = || {
        vec![
            json!({ "Number": 1, "Owner": 2 }),
            json!({ "Number": 2, "Owner": 5 }),
        ]
    };
    let navigate = |_: StructuredId, property: &Property, row: &Value| {
        if property.name != "Customer" {
            return None;
        }
        people()
            .into_iter()
            .find(|person| person["Id"] == row["Owner"])
    };
    let run = |pairs: &[(&str, &str)]| {
        apply(
            &service,
            order,
            orders(),
            &options(pairs).unwrap(),
            &navigate,
        )
        .unwrap()
        .0
    };
    let numbers = |rows: Vec<Value>| -> Vec<i64> {
        rows.iter()
            .map(|row| row["Number"].as_i64().unwrap())
            .collect()
    };
    assert_eq!(numbers(run(&[("$filter", "Customer/Name eq 'Zoë'")])), [2]);
    assert_eq!(
        numbers(run(&[("$filter", "Customer/Tags/any(t:t eq 'x y')")])),
        [2]
    );
    assert_eq!(
        numbers(run(&[("$filter", "customer/boss/name eq 'Ann'")])),
        [1]
    );
    assert_eq!(numbers(run(&[("$filter", "Customer ne null")])), [1, 2]);
    assert_eq!(numbers(run(&[("$orderby", "Customer/Age")])), [2, 1]);
    assert_eq!(
        run(&[("$select", "Number"), ("$expand", "Customer($select=Name)")]),
        [
            json!({ "Number": 1, "Customer": { "Name": "Bob" } }),
            json!({ "Number": 2, "Customer": { "Name": "Zoë" } })
        ]
    );
}
