//! What an OpenAPI document adds, and what is said where it does not fit.

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::surface;
use odata_codegen::model::{Body, Operation, Place, QueryOptions, Service};
use odata_codegen::{Input, load_all};

pub const METADATA: &str = include_str!("shop.edmx");
pub const YAML: &str = include_str!("shop.yaml");
const SWAGGER: &str = include_str!("shop.swagger.json");

fn config() -> Config {
    Config {
        client: "Shop".to_owned(),
        ambient_headers: vec!["x-tenant".to_owned()],
        ..Config::default()
    }
}

fn join(texts: &[(&str, &str)]) -> Result<(Service, Vec<Diagnostic>), Vec<Diagnostic>> {
    let inputs: Vec<Input<'_>> = texts
        .iter()
        .map(|(name, text)| Input {
            name,
            bytes: text.as_bytes(),
        })
        .collect();
    load_all(&inputs, &config())
}

fn shop() -> (Service, Vec<Diagnostic>) {
    join(&[("shop.edmx", METADATA), ("shop.yaml", YAML)]).expect("a service")
}

fn operation<'s>(service: &'s Service, id: &str) -> &'s Operation {
    let mut operations = service.operations().map(|(_, operation)| operation);
    operations.find(|it| it.id == id).expect("an operation")
}

fn ids(service: &Service) -> Vec<&str> {
    let operations = service.operations();
    operations
        .map(|(_, operation)| operation.id.as_str())
        .collect()
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics
        .iter()
        .map(|it| format!("{} {}", it.code, it.location))
        .collect()
}

#[test]
fn only_what_is_published_is_offered() {
    let (service, _) = shop();
    // `Hide` is in the metadata only; of its verbs the set has but one.
    let expected = ["Files.put", "Orders.Pay", "Orders.Sweep", "Orders.list"];
    assert_eq!(ids(&service), expected);
}

#[test]
fn bodies_become_parameters() {
    let (service, _) = shop();
    let pay = operation(&service, "Orders.Pay");
    let names: Vec<(&str, bool)> = pay
        .parameters
        .iter()
        .map(|it| (it.name.as_str(), it.is_required))
        .collect();
    assert_eq!(
        names,
        [
            ("id", true),
            ("amount", true),
            ("by", false),
            ("note", false)
        ]
    );
    assert_eq!(pay.body, Body::Members);
    assert_eq!(pay.statuses, [200, 402]);
    let file = service
        .operations()
        .map(|(_, operation)| operation)
        .find(|it| it.body == Body::Multipart)
        .expect("an upload");
    let places: Vec<Place> = file.parameters.iter().map(|it| it.place).collect();
    assert_eq!(places, [Place::Path, Place::Form, Place::Form]);
}

#[test]
fn sentences_become_permissions_and_those_that_do_not_are_reported() {
    let (service, diagnostics) = shop();
    let list = operation(&service, "Orders.list");
    assert_eq!(
        list.requirement.api.as_ref().map(ToString::to_string),
        Some("Orders.View or Orders.Edit and Audit.View".to_owned())
    );
    assert!(list.requirement.is_conditional);
    let pay = operation(&service, "Orders.Pay");
    assert_eq!(pay.requirement.api, None);
    assert_eq!(
        pay.requirement.scopes.as_ref().map(ToString::to_string),
        Some("Shop.Write".to_owned())
    );
    assert!(codes(&diagnostics).contains(&"openapi-permissions shop.yaml:20:7".to_owned()));
}

#[test]
fn headers_options_and_caps_come_along() {
    let (service, _) = shop();
    let list = operation(&service, "Orders.list");
    assert_eq!(list.page_size, Some(50));
    assert_eq!(list.ambient_headers, ["X-Tenant"]);
    let mine = list.parameters.first().expect("a query option");
    assert_eq!((mine.name.as_str(), mine.place), ("mine", Place::Query));
    assert_eq!(mine.default.as_deref(), Some("false"));
    assert_eq!(
        list.query_options,
        QueryOptions::parse("$top").expect("an option")
    );
}

#[test]
fn each_difference_has_a_place_and_a_rule() {
    let (service, diagnostics) = shop();
    let codes = codes(&diagnostics);
    assert!(
        codes.contains(&"openapi-type shop.yaml:53:13".to_owned()),
        "{codes:?}"
    );
    assert!(
        codes.contains(&"openapi-members shop.yaml:54:16".to_owned()),
        "{codes:?}"
    );
    assert!(
        codes.contains(&"openapi-undeclared shop.yaml:31:11".to_owned()),
        "{codes:?}"
    );
    let order = service
        .types
        .iter()
        .find(|it| it.name == "Order")
        .expect("Order");
    let ty = |name: &str| {
        let property = order.properties.iter().find(|it| it.name == name);
        let property = property.expect("a property");
        format!("{:?} {}", property.ty.ty, property.ty.is_collection)
    };
    // Of two types that of CSDL counts, but for lists that it writes as objects.
    assert_eq!(ty("Id"), "Primitive(Int32) false");
    assert_eq!(ty("Tags"), "Primitive(String) true");
    let note = order
        .properties
        .iter()
        .find(|it| it.name == "Note")
        .expect("Note");
    assert!(note.is_computed);
    assert_eq!(note.description.as_deref(), Some("What the buyer wrote."));
}

#[test]
fn swagger_says_the_same() {
    let (service, diagnostics) =
        join(&[("shop.edmx", METADATA), ("shop.json", SWAGGER)]).expect("a service");
    assert_eq!(codes(&diagnostics), Vec::<String>::new());
    let pay = operation(&service, "Orders.Pay");
    let names: Vec<&str> = pay.parameters.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["id", "amount", "note"]);
    let is_upload = |it: &&Operation| it.body == Body::Multipart;
    let uploads = service.operations().map(|(_, operation)| operation);
    assert_eq!(uploads.filter(is_upload).count(), 1);
}

#[test]
fn of_an_operation_that_is_declared_twice_the_first_is_called() {
    let pay = "<Action Name=\"Pay\" IsBound=\"true\"><Parameter Name=\"bindingParameter\" \
               Type=\"Shop.Order\" /></Action>";
    let twice = METADATA.replacen(pay, &format!("{pay}{pay}"), 1);
    assert_ne!(twice, METADATA);
    let (service, _) = join(&[("shop.edmx", &twice), ("shop.yaml", YAML)]).expect("a service");
    assert_eq!(operation(&service, "Orders.Pay").parameters.len(), 4);
}

#[test]
fn the_order_of_inputs_does_not_matter() {
    let one = join(&[("a", METADATA), ("b", YAML)]).expect("a service").0;
    let other = join(&[("b", YAML), ("a", METADATA)]).expect("a service").0;
    let swapped = join(&[("b", METADATA), ("a", YAML)]).expect("a service").0;
    assert_eq!(surface::emit(&one), surface::emit(&other));
    assert_eq!(surface::emit(&one), surface::emit(&swapped));
}

#[test]
fn an_openapi_document_alone_is_not_enough() {
    let diagnostics = join(&[("shop.yaml", YAML)]).expect_err("no metadata");
    assert_eq!(codes(&diagnostics), ["openapi-alone shop.yaml"]);
    assert!(diagnostics.iter().all(|it| it.help.is_some()));
}

#[test]
fn the_member_that_names_the_format_may_stand_anywhere() {
    let filler = format!("\"info\": {{\"x\": \"{}\"}}", "y".repeat(10_000));
    let json = SWAGGER.replacen("\"swagger\": \"2.0\",", &format!("{filler},"), 1);
    let json = json.replacen(
        "\"info\": {\"title\"",
        "\"swagger\": \"2.0\", \"i\": {\"title\"",
        1,
    );
    let (service, _) = join(&[("shop.edmx", METADATA), ("shop.json", &json)]).expect("a service");
    assert_eq!(ids(&service), ["Files.put", "Orders.Pay"]);
    let yaml = YAML.replacen("openapi: 3.0.1\n", "", 1) + "openapi: 3.0.1\n";
    let (service, _) = join(&[("shop.edmx", METADATA), ("shop.yaml", &yaml)]).expect("a service");
    assert_eq!(ids(&service).len(), 4);
}

#[test]
fn other_versions_of_the_format_are_refused() {
    for text in ["openapi: 4.0.0\npaths: {}\n", "{\"swagger\": \"1.2\"}"] {
        let inputs = [("shop.edmx", METADATA), ("other", text)];
        let diagnostics = join(&inputs).expect_err("not supported");
        assert_eq!(codes(&diagnostics), ["not-openapi other:1:1"], "{text}");
    }
}
