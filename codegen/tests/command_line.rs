//! The program, as people run it.

#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "command_line/people.rs"]
mod people;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DESCRIPTION: &str = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
  <edmx:DataServices>
    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop">
      <EntityType Name="Order"><Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.Int64" Nullable="false" />
        <Property Name="Place" Type="Shop.Address" />
        <Property Name="Note" Type="Shop.Lost" />
      </EntityType>
      <EntityType Name="Person" BaseType="Shop.Named"><Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.Int64" Nullable="false" />
      </EntityType>
      <EntityType Name="Named" Abstract="true"><Property Name="Name" Type="Edm.String" /></EntityType>
      <ComplexType Name="Address"><Property Name="City" Type="Edm.String" /></ComplexType>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="Shop.Order" />
        <EntitySet Name="People" EntityType="Shop.Person" />
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
"#;

/// A folder of its own for one test, with the description in it.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("command_line")
        .join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old folder that can go");
    }
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("shop.edmx"), DESCRIPTION).expect("a file");
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_odata-codegen"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program")
}

/// What it printed, when it ended with `code`.
fn printed(output: &Output, code: i32) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_message_shows_the_place_and_a_way_out() {
    let folder = folder("message");
    let output = run(&folder, &["check", "shop.edmx"]);
    assert_eq!(printed(&output, 0), "");
    let expected = "\
warning[unresolved-type]: no document declares the type Shop.Lost
 --> shop.edmx:7:9
  |
7 |         <Property Name=\"Note\" Type=\"Shop.Lost\" />
  |         ^^^^^^^^^
  = help: its values are passed on as untyped JSON

10 operations in 2 groups, 4 types, 0 enumerations; 0 errors, 1 warning, 0 notes
";
    assert_eq!(said(&output), expected);
    printed(&run(&folder, &["check", "--strict", "shop.edmx"]), 1);
}

#[test]
fn an_error_ends_with_another_code_than_wrong_use() {
    let folder = folder("codes");
    fs::write(folder.join("page.html"), "<html></html>").expect("a file");
    let output = run(&folder, &["check", "page.html"]);
    printed(&output, 1);
    assert!(
        said(&output).contains("error[not-csdl]"),
        "{}",
        said(&output)
    );
    let output = run(&folder, &["check", "missing.xml"]);
    printed(&output, 2);
    assert!(said(&output).contains("missing.xml cannot be read"));
    printed(&run(&folder, &["check"]), 2);
    let output = run(&folder, &["operations", "shop.edmx", "--only", "Order"]);
    printed(&output, 2);
    assert!(
        said(&output).contains("perhaps Orders is meant"),
        "{}",
        said(&output)
    );
}

#[test]
fn the_help_teaches_with_examples() {
    let help = printed(&run(&folder("help"), &["--help"]), 0);
    for part in [
        "odata-codegen generate metadata.xml --out",
        "The exit code is",
        "normalize",
    ] {
        assert!(help.contains(part), "{help}");
    }
}

#[test]
fn files_are_written_once_compared_and_removed() {
    let folder = folder("generate");
    let generate = |more: &[&str]| {
        let arguments = [&["generate", "shop.edmx", "--out", "client"], more].concat();
        run(&folder, &arguments)
    };
    let modified = || {
        let path = folder.join("client/rust/models.rs");
        fs::metadata(path)
            .and_then(|found| found.modified())
            .expect("a file")
    };
    printed(&generate(&["--check"]), 1);
    assert!(!folder.join("client").exists());
    printed(&generate(&[]), 0);
    let before = modified();
    let output = generate(&[]);
    assert!(
        said(&output).contains("\n0 files written, "),
        "{}",
        said(&output)
    );
    assert_eq!(modified(), before);
    printed(&generate(&["--check"]), 0);
    let people = folder.join("client/typescript/sets/People.js");
    assert!(people.exists());
    printed(&generate(&["--only", "Orders", "--check"]), 1);
    let output = generate(&["--only", "Orders"]);
    printed(&output, 0);
    assert!(said(&output).contains(" in 1 group,"), "{}", said(&output));
    assert!(!people.exists() && folder.join("client/typescript/sets/Orders.js").exists());
}

#[test]
fn a_selection_has_what_it_needs_and_nothing_more() {
    let folder = folder("selection");
    let select = |set: &str| {
        let arguments = [
            "generate",
            "shop.edmx",
            "--emit",
            "edmx",
            "--only",
            set,
            "-o",
            set,
        ];
        printed(&run(&folder, &arguments), 0);
        fs::read_to_string(folder.join(set).join("service.edmx")).expect("a document")
    };
    let orders = select("Orders");
    assert!(orders.contains("\"Address\"") && orders.contains("\"Order\""));
    assert!(!orders.contains("\"Person\"") && !orders.contains("\"People\""));
    let people = select("People");
    assert!(people.contains("\"Named\"") && !people.contains("\"Address\""));
    fs::write(folder.join("people.edmx"), people).expect("a file");
    let output = run(&folder, &["check", "--strict", "people.edmx"]);
    printed(&output, 0);
}

#[test]
fn operations_are_a_table_in_three_forms() {
    let folder = folder("operations");
    let table = |format: &str| {
        printed(
            &run(
                &folder,
                &[
                    "operations",
                    "shop.edmx",
                    "--only",
                    "Orders",
                    "--format",
                    format,
                ],
            ),
            0,
        )
    };
    let text = table("table");
    assert!(
        text.lines().count() == 6 && text.contains("/Orders({key})"),
        "{text}"
    );
    let csv = table("csv");
    assert!(
        csv.contains("\r\nOrders.get,GET,/Orders({key}),key: Edm.Int64,,Shop.Order,,\r\n"),
        "{csv}"
    );
    let json: serde_json::Value = serde_json::from_str(&table("json")).expect("JSON");
    assert_eq!(json[0]["verb"], "POST");
    assert_eq!(json[0]["parameters"][0]["in"], "body");
}

#[test]
fn normalizing_reads_both_forms_and_is_stable() {
    let folder = folder("normalize");
    let emit = ["generate", "shop.edmx", "--emit", "csdl-json", "-o", "json"];
    printed(&run(&folder, &emit), 0);
    let once = printed(&run(&folder, &["normalize", "json/service.csdl.json"]), 0);
    assert!(once.starts_with("<?xml"), "{once}");
    fs::write(folder.join("once.edmx"), &once).expect("a file");
    assert_eq!(printed(&run(&folder, &["normalize", "once.edmx"]), 0), once);
}

#[test]
fn two_versions_are_compared_and_the_exit_code_says_how_much_they_differ() {
    let folder = folder("two_versions");
    let newer = DESCRIPTION
        .replace(
            r#"<Property Name="City" Type="Edm.String" />"#,
            r#"<Property Name="City" Type="Edm.String" /><Property Name="Street" Type="Edm.String" />"#,
        )
        .replace("Shop.Lost", "Edm.String");
    fs::write(folder.join("newer.edmx"), &newer).expect("a file");
    let smaller = newer.replace(
        r#"<EntitySet Name="People" EntityType="Shop.Person" />"#,
        "",
    );
    fs::write(folder.join("smaller.edmx"), smaller).expect("a file");

    let same = run(
        &folder,
        &[
            "diff",
            "shop.edmx",
            "shop.edmx",
            "--fail-on",
            "documentation",
        ],
    );
    assert!(printed(&same, 0).starts_with("Nothing has changed."));
    let more = run(
        &folder,
        &["diff", "shop.edmx", "newer.edmx", "--fail-on", "access"],
    );
    let text = printed(&more, 1);
    assert!(
        text.contains("Shop.Address.Street is new [property-added: additive]"),
        "{text}"
    );
    assert!(
        text.contains("Shop.Order.Note is Edm.String; it was Edm.Untyped"),
        "{text}"
    );
    let less = run(
        &folder,
        &["diff", "newer.edmx", "smaller.edmx", "--format", "markdown"],
    );
    let text = printed(&less, 1);
    assert!(
        text.starts_with("## Breaks programs that run\n\n- `People.create` is gone"),
        "{text}"
    );
    assert!(
        text.contains("| operations | 10 | 5 | 0 | 5 | 0 |"),
        "{text}"
    );
    let never = [
        "diff",
        "newer.edmx",
        "smaller.edmx",
        "--format",
        "json",
        "--fail-on",
        "never",
    ];
    let json: serde_json::Value =
        serde_json::from_str(&printed(&run(&folder, &never), 0)).expect("JSON");
    assert_eq!(json["sums"]["operations"]["removed"], 5);

    let missing = run(&folder, &["diff", "shop.edmx", "nowhere.edmx"]);
    assert!(
        said(&missing).contains("nowhere.edmx cannot be read"),
        "{}",
        said(&missing)
    );
    printed(&missing, 2);
    fs::write(folder.join("broken.edmx"), "<edmx:Edmx").expect("a file");
    let broken = run(&folder, &["diff", "shop.edmx", "broken.edmx"]);
    assert!(
        said(&broken).contains("--> broken.edmx:1:"),
        "{}",
        said(&broken)
    );
    printed(&broken, 1);
}

#[test]
fn permissions_are_a_table_in_four_forms() {
    let folder = folder("permissions");
    let guarded = DESCRIPTION.replace(
        r#"<EntitySet Name="Orders" EntityType="Shop.Order" />"#,
        r#"<EntitySet Name="Orders" EntityType="Shop.Order">
          <Annotation Term="Org.OData.Capabilities.V1.DeleteRestrictions"><Record>
            <PropertyValue Property="Permissions"><Collection><Record>
              <PropertyValue Property="SchemeName" String="Roles" />
              <PropertyValue Property="Scopes"><Collection>
                <Record><PropertyValue Property="Scope" String="Orders.Delete" /></Record>
                <Record><PropertyValue Property="Scope" String="Orders.View" /></Record>
              </Collection></PropertyValue>
            </Record></Collection></PropertyValue>
          </Record></Annotation>
        </EntitySet>"#,
    );
    fs::write(folder.join("guarded.edmx"), guarded).expect("a file");
    fs::write(
        folder.join("config.json"),
        r#"{"client": "Shop", "titles": {"Orders": "What was bought"}}"#,
    )
    .expect("a file");
    let print = |more: &[&str]| {
        let all = [
            &["permissions", "guarded.edmx", "--config", "config.json"],
            more,
        ]
        .concat();
        printed(&run(&folder, &all), 0)
    };
    let text = print(&["--only", "Orders"]);
    assert!(text.starts_with("What was bought\n"), "{text}");
    assert!(text.contains("Orders.Delete and Orders.View"), "{text}");
    assert!(!text.contains("People"), "{text}");
    let csv = print(&["--format", "csv"]);
    let line =
        "What was bought,DELETE,/Orders({key}),Orders.delete,,Orders.Delete and Orders.View,";
    assert!(csv.contains(line), "{csv}");
    let markdown = print(&["--format", "markdown"]);
    assert!(
        markdown.contains("## What was bought\n\n| verb | path |"),
        "{markdown}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&print(&["--format", "json"])).expect("JSON");
    let rows = json.as_array().expect("rows");
    let row = rows
        .iter()
        .find(|row| row["operation"] == "Orders.delete")
        .expect("the row");
    assert_eq!(
        row["api_permissions"],
        serde_json::json!([["Orders.Delete", "Orders.View"]])
    );
}
