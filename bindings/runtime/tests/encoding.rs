//! How arguments become addresses, headers and bodies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use odata_runtime::{Client, DateTimeOffset, ErrorKind, Prepared, Request, Untyped, Upload};
use support::service::{MACHINES_STOP, Machine, State, machines};
use support::{Server, json, status};

fn client() -> Client {
    Client::builder("https://example.com/org/tenant/")
        .build()
        .unwrap()
}

fn target(request: &Request) -> String {
    request
        .prepare()
        .unwrap()
        .url
        .as_str()
        .strip_prefix("https://example.com/org/tenant")
        .unwrap()
        .to_owned()
}

fn body(prepared: &Prepared) -> String {
    prepared.body_text().unwrap().into_owned()
}

fn usage(request: &Request) -> String {
    let error = request.prepare().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage);
    error.to_string()
}

#[test]
fn keys_and_functions() {
    let client = client();
    let machines = machines(&client);
    assert_eq!(
        target(&machines.get(-5).into_request()),
        "/odata/Machines(-5)"
    );
    assert_eq!(
        target(&machines.measure().into_request()),
        "/odata/Machines/Plant.Measure"
    );
    let one = machines.measure().unit(&State::Running);
    assert_eq!(
        target(&one.into_request()),
        "/odata/Machines/Plant.Measure(unit='Running')"
    );
    let all = machines
        .measure()
        .name("O'Neil/50% +ä,(x)")
        .unit(&State::Idle)
        .ids(&[1, 2])
        .at(&DateTimeOffset::new("2024-01-02T03:04:05+01:00").unwrap());
    assert_eq!(
        target(&all.into_request()),
        "/odata/Machines/Plant.Measure(name='O%27%27Neil%2F50%25%20%2B%C3%A4%2C%28x%29',unit='Idle',ids=%5B1,2%5D,at=2024-01-02T03%3A04%3A05%2B01%3A00)"
    );
    let empty = machines.measure().name("").ids(&[]);
    assert_eq!(
        target(&empty.into_request()),
        "/odata/Machines/Plant.Measure(name='',ids=%5B%5D)"
    );
}

#[test]
fn segments_cannot_lead_elsewhere() {
    let client = client();
    let manual = |name: &str| machines(&client).manual(name).into_request();
    assert_eq!(
        target(&manual("a/../b?c#d")),
        "/api/machines/a%2F..%2Fb%3Fc%23d/manual"
    );
    assert_eq!(
        usage(&manual("..")),
        "Machines.Manual: `..` cannot stand alone in a path."
    );
    assert_eq!(
        usage(&manual("")),
        "Machines.Manual: the argument `name` is empty, which a path cannot express."
    );
}

#[test]
fn query_options_and_parameters() {
    let client = client();
    let list = machines(&client)
        .list()
        .areas(&["a b", "c&d"])
        .filter("Name eq 'O''Neil + 1'")
        .select(["Id", "Name"]);
    let list = list
        .expand("Owner($select=Id)")
        .orderby("Name desc")
        .top(5)
        .skip(2)
        .count(true);
    let prepared = list.into_request().prepare().unwrap();
    assert_eq!(
        prepared.url.query().unwrap(),
        "areas=a%20b&areas=c%26d&$filter=Name%20eq%20%27O%27%27Neil%20%2B%201%27&$select=Id,Name&$expand=Owner(%24select%3DId)&$orderby=Name%20desc&$top=5&$skip=2&$count=true"
    );
    assert!(
        prepared
            .url
            .query_pairs()
            .any(|(n, v)| n == "$filter" && v == "Name eq 'O''Neil + 1'")
    );
}

#[test]
fn a_search_is_sent_where_it_is_announced() {
    let client = client();
    let searched = machines(&client).list().search("\"a b\" NOT c");
    assert_eq!(
        target(&searched.into_request()),
        "/odata/Machines?$search=%22a%20b%22%20NOT%20c"
    );
    let refused = machines(&client).get(1).search("a").into_request();
    assert!(usage(&refused).contains("$search is not supported here"));
}

#[test]
fn what_an_operation_does_not_take_is_refused() {
    let client = client();
    let filtered = machines(&client).get(1).filter("true").into_request();
    assert_eq!(
        usage(&filtered),
        "Machines.get: $filter is not supported here; the operation takes $select, $expand."
    );
    let create = Request::new(&client, &MACHINES_STOP).set(0, &1_i64);
    assert_eq!(
        usage(&create),
        "Machines.Stop: the argument `strategy` is missing."
    );
    assert_eq!(
        usage(&create.clone().set_named("speed", Untyped::null())),
        "Machines.Stop: there is no parameter `speed`."
    );
    assert_eq!(
        usage(&create.set_file(0, Upload::new("a", ""))),
        "Machines.Stop: `key` does not take a file."
    );
    let split = machines(&client)
        .get(1)
        .header("x-a", "b\r\nc")
        .into_request();
    assert_eq!(
        usage(&split),
        "Machines.get: `x-a` cannot be sent as a header."
    );
}

#[test]
fn bodies() {
    let client = client();
    let stop = machines(&client).stop(7, &State::Idle).into_request();
    assert_eq!(body(&stop.prepare().unwrap()), r#"{"strategy":"Idle"}"#);
    let more = stop
        .set_named("reason", Untyped::from("\"x\"\u{1}"))
        .prepare()
        .unwrap();
    assert_eq!(body(&more), r#"{"strategy":"Idle","reason":"\"x\"\u0001"}"#);
    assert_eq!(
        body(&machines(&client).take().into_request().prepare().unwrap()),
        "{}"
    );
    let new = machines(&client)
        .create(&Machine::default().with_name("n"))
        .into_request();
    assert_eq!(body(&new.prepare().unwrap()), r#"{"Name":"n"}"#);
}

#[test]
fn ambient_headers_go_where_they_are_known() {
    let client = client().with_ambient_header("x-plant", "7");
    let value = |request: Request| {
        request
            .prepare()
            .unwrap()
            .headers
            .get("X-Plant")
            .map(str::to_owned)
    };
    assert_eq!(
        value(machines(&client).get(1).into_request()).as_deref(),
        Some("7")
    );
    assert_eq!(
        value(
            machines(&client)
                .get(1)
                .header("X-PLANT", "8")
                .into_request()
        )
        .as_deref(),
        Some("8")
    );
    let other = client.with_ambient_header("X-Plant", "9");
    assert_eq!(
        value(machines(&other).list().into_request()).as_deref(),
        Some("9")
    );
    assert_eq!(
        value(
            machines(&client.without_ambient_header("X-Plant"))
                .get(1)
                .into_request()
        ),
        None
    );
    let named = client.with_ambient_header_as("X-Plant", "X-Plant-Name", "North");
    let prepared = machines(&named).get(1).into_request().prepare().unwrap();
    assert_eq!(prepared.headers.get("x-plant-name"), Some("North"));
    assert_eq!(prepared.headers.get("x-plant"), None);
    assert_eq!(
        prepared.context,
        [("X-Plant-Name".to_owned(), "North".to_owned())]
    );
    let moded = machines(&client)
        .measure()
        .mode("fast, quiet")
        .into_request()
        .prepare()
        .unwrap();
    assert_eq!(moded.headers.get("x-mode"), Some("fast, quiet"));
}

#[test]
fn base_addresses() {
    let refused = |base: &str| Client::builder(base).build().unwrap_err().to_string();
    assert_eq!(
        refused("http://example.com"),
        "plain http is refused, except to this machine: use https."
    );
    assert_eq!(
        refused("ftp://example.com"),
        "the address must begin with https://, not ftp:."
    );
    assert!(refused("example.com/x").contains("is not an address"));
    assert!(refused("https://me:pw@example.com").contains("must not hold a user name"));
    for base in [
        "http://localhost:8080",
        "http://127.0.0.1/x/",
        "http://[::1]:1",
    ] {
        assert!(Client::builder(base).build().is_ok(), "{base}");
    }
}

#[tokio::test]
async fn files_travel_as_parts() {
    let server = Server::start(|seen| match seen.number {
        0 => status(429, "text/plain", "").with("retry-after", "0"),
        _ => json(r#"{"value":[{"Name":"done"}]}"#),
    })
    .await;
    let client = server.client();
    let file =
        Upload::new("a \"b\" ü.bin", vec![0, 13, 10, 255]).with_content_type("application/zip");
    let call = machines(&client).upload(file);
    let call = support::service::Call::<Vec<support::service::Tag>>::from_request(
        call.into_request().set_named("note", Untyped::from("hé")),
    );
    assert_eq!(call.send().await.unwrap()[0].name.as_deref(), Some("done"));
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    let kind = seen[1].header("content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let mut expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhé\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22 ü.bin\"\r\nContent-Type: application/zip\r\n\r\n"
    )
    .into_bytes();
    expected.extend([0, 13, 10, 255]);
    expected.extend(format!("\r\n--{boundary}--\r\n").bytes());
    assert_eq!(seen[1].body, expected);
}
