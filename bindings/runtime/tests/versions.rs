//! ETags, addresses of what was created, and what services differ in that tell less or more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use odata_runtime::{
    Decimal, Dialect, ErrorKind, Literal, Location, Operation, Parameter, Record as _, Request,
    Untyped,
};
use support::service::{MACHINES_LIST, Machine, machines};
use support::{Server, json, status};

#[tokio::test]
async fn a_version_is_read_and_sent_back() {
    let row = r#"{"@odata.context":"$metadata#Machines/$entity","@odata.etag":"W/\"7\"","Id":1}"#;
    let server = Server::script(vec![
        json(row).with("ETag", "W/\"7\""),
        status(204, "text/plain", ""),
    ])
    .await;
    let client = server.client();
    let reply = machines(&client).get(1).with_headers().await.unwrap();
    assert_eq!((reply.status, reply.etag()), (200, Some("W/\"7\"")));
    let etag = reply.value.etag().unwrap();
    machines(&client).delete(1).if_match(etag).await.unwrap();
    assert_eq!(server.seen()[1].header("if-match"), Some("W/\"7\""));
    assert_eq!(Machine::default().etag(), None);
}

#[tokio::test]
async fn a_relative_address_stands_against_the_request() {
    for (link, address) in [
        ("Machines(5)", "/odata/Machines(5)"),
        ("/other/Machines(5)", "/other/Machines(5)"),
    ] {
        let created = status(201, "application/json", r#"{"Id":5}"#).with("Location", link);
        let server = Server::script(vec![created]).await;
        let call = machines(&server.client()).create(&Machine::default());
        let reply = call.with_headers().await.unwrap();
        assert_eq!(reply.value.id, Some(5));
        let expected = format!("{}{address}", server.url);
        assert_eq!(reply.location().map(String::from), Some(expected));
    }
}

#[tokio::test]
async fn preconditions_that_do_not_hold_have_kinds_and_advice() {
    for (code, kind, advice) in [
        (412, ErrorKind::PreconditionFailed, Some("read it again")),
        (428, ErrorKind::BadRequest, Some("`if_match`")),
        (304, ErrorKind::NotModified, None),
    ] {
        let server = Server::script(vec![status(code, "text/plain", "")]).await;
        let call = machines(&server.client()).get(1).if_none_match("\"1\"");
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), kind);
        let given = error.advice().unwrap_or_default();
        assert!(given.contains(advice.unwrap_or_default()), "{error}");
        assert_eq!(server.seen()[0].header("if-none-match"), Some("\"1\""));
    }
}

#[tokio::test]
async fn each_of_several_errors_is_told() {
    let body = r#"{"error":{"code":"Many","message":"Two errors","target":"Machine","details":[
        {"code":"A","message":"Too long","target":"Name"},{"message":"Too late"}]}}"#;
    let server = Server::script(vec![status(400, "application/json", body)]).await;
    let call = machines(&server.client()).create(&Machine::default());
    let error = call.await.unwrap_err();
    assert_eq!(error.target(), Some("Machine"));
    let details: Vec<_> = error
        .details()
        .iter()
        .map(|detail| (detail.code.as_deref(), detail.target.as_deref()))
        .collect();
    assert_eq!(details, [(Some("A"), Some("Name")), (None, None)]);
    assert_eq!(
        error.message(),
        "Two errors; Too long (at Name); Too late (at Machine)"
    );
}

#[tokio::test]
async fn numbers_beyond_a_float_stand_in_strings_on_request() {
    let machine = Machine {
        id: Some(i64::MAX),
        price: Some(Decimal::new("0.10").unwrap()),
        ratio: Some(0.5),
        ..Machine::default()
    };
    for (numbers_as_text, body, media) in [
        (
            false,
            r#"{"Id":9223372036854775807,"Price":0.10,"Ratio":0.5}"#,
            "application/json",
        ),
        (
            true,
            r#"{"Id":"9223372036854775807","Price":"0.10","Ratio":0.5}"#,
            "application/json;IEEE754Compatible=true",
        ),
    ] {
        let server = Server::script(vec![json("{}")]).await;
        let dialect = Dialect {
            numbers_as_text,
            ..Dialect::default()
        };
        let client = server.builder().dialect(dialect).build().unwrap();
        machines(&client).create(&machine).await.unwrap();
        let seen = &server.seen()[0];
        assert_eq!(seen.text(), body);
        assert_eq!(seen.header("content-type"), Some(media));
    }
}

static WITHOUT_PAGE_SIZE: Operation = Operation {
    page_size: 0,
    ..MACHINES_LIST
};

#[tokio::test]
async fn a_page_without_a_link_is_the_last_where_the_service_keeps_to_that() {
    for (complete_without_link, requests) in [(true, 1), (false, 2)] {
        let server = Server::start(|seen| match seen.option("$skip") {
            Some(_) => json(r#"{"value":[]}"#),
            None => json(r#"{"value":[{"Id":1},{"Id":2}]}"#),
        })
        .await;
        let dialect = Dialect {
            complete_without_link,
            ..Dialect::default()
        };
        let client = server.builder().dialect(dialect).build().unwrap();
        let request = Request::new(&client, &WITHOUT_PAGE_SIZE);
        let list: support::service::List<Machine> = support::service::List::from_request(request);
        assert_eq!(list.await.unwrap().len(), 2);
        assert_eq!(server.seen().len(), requests);
    }
}

static NEAREST: Operation = Operation {
    id: "Nearest",
    path: "/odata/Nearest(to={0},ids={1})",
    parameters: &[
        Parameter {
            name: "to",
            location: Location::Path,
            literal: Literal::Alias,
            required: true,
        },
        Parameter {
            name: "ids",
            location: Location::Path,
            literal: Literal::Alias,
            required: false,
        },
    ],
    ..MACHINES_LIST
};

#[test]
fn collections_and_objects_travel_as_aliases() {
    let client = support::quick("http://127.0.0.1:1").build().unwrap();
    let to = Untyped::new(r#"{"Name":"a b"}"#).unwrap();
    let mut request = Request::new(&client, &NEAREST).set_named("to", to);
    request.options.top = Some(3);
    let url = |request: &Request| request.prepare().unwrap().url.to_string();
    assert_eq!(
        url(&request),
        "http://127.0.0.1:1/odata/Nearest(to=@to)?@to=%7B%22Name%22:%22a%20b%22%7D&$top=3"
    );
    let request = request.set(1, &[1, -2][..]);
    assert_eq!(
        url(&request),
        "http://127.0.0.1:1/odata/Nearest(to=@to,ids=@ids)\
         ?@to=%7B%22Name%22:%22a%20b%22%7D&@ids=%5B1,-2%5D&$top=3"
    );
}
