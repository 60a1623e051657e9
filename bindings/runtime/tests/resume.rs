//! Lists that go on in another process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use futures::StreamExt as _;
use odata_runtime::{Bearer, Client, ErrorKind};
use support::lists::{all, ids, number, rows};
use support::service::{List, Machine, machines};
use support::{Answer, Seen, Server, json, status};

/// What a token says.
fn text_of(token: &str) -> String {
    let text = base64::Engine::decode(
        &base64::engine::general_purpose::URL_SAFE_NO_PAD,
        token.strip_prefix("list1.").unwrap(),
    );
    String::from_utf8(text.unwrap()).unwrap()
}

type Machines = List<Machine, machines::ListParameters>;

/// Reads so many rows, then goes on from the token with a new client, until the end.
async fn interrupted(server: &Server, at: usize, list: impl Fn(&Client) -> Machines) -> Vec<i64> {
    let mut stream = list(&server.client()).stream();
    let mut rows = Vec::new();
    for _ in 0..at {
        rows.push(stream.next().await.unwrap().unwrap());
    }
    if let Some(token) = stream.token() {
        drop(stream);
        // The options come from the token.
        let rest = machines(&server.client()).list().resume(token);
        rows.extend(rest.await.unwrap());
    }
    ids(&rows)
}

fn skipping(seen: &Seen) -> Answer {
    let skip = number(seen, "$skip", 0).min(25);
    let end = (skip + number(seen, "$top", 10).min(10)).min(25);
    json(format!(r#"{{"value":[{}]}}"#, rows(skip, end)))
}

fn linking(seen: &Seen) -> Answer {
    let at = number(seen, "$skiptoken", number(seen, "$skip", 0));
    let link = format!(r#""@odata.nextLink":"Machines?%24skiptoken={}","#, at + 10);
    let link = if at + 10 < 25 { link } else { String::new() };
    let rows = rows(at, (at + 10).min(25));
    json(format!(
        r#"{{"@odata.context":"$metadata#Machines",{link}"value":[{rows}]}}"#
    ))
}

fn keyed(seen: &Seen) -> Answer {
    assert_eq!(seen.option("$orderby").as_deref(), Some("Id"));
    let filter = seen.option("$filter").unwrap_or_default();
    let from = filter
        .rsplit_once("Id gt ")
        .map_or(0, |(_, key)| key.parse::<u64>().unwrap() + 1);
    json(format!(
        r#"{{"value":[{}]}}"#,
        rows(from.min(25), (from + 10).min(25))
    ))
}

#[tokio::test]
async fn a_list_goes_on_after_any_row() {
    let skip = Server::start(skipping).await;
    let link = Server::start(linking).await;
    let key = Server::start(keyed).await;
    for at in [0, 1, 9, 10, 11, 20, 24, 25] {
        let list = |client: &Client| machines(client).list();
        assert_eq!(interrupted(&skip, at, list).await, all(25), "skip {at}");
        assert_eq!(interrupted(&link, at, list).await, all(25), "link {at}");
        let list = |client: &Client| machines(client).list().by_key();
        assert_eq!(interrupted(&key, at, list).await, all(25), "key {at}");
        let list = |client: &Client| machines(client).list().top(22).skip(1);
        if at <= 22 {
            let rows = interrupted(&skip, at, list).await;
            assert_eq!(rows, (1..23).collect::<Vec<_>>(), "top {at}");
        }
    }
    assert!(
        link.targets()
            .contains(&"/odata/Machines?%24skiptoken=10".to_owned())
    );
}

#[tokio::test]
async fn a_list_goes_on_after_an_error() {
    let server = Server::start(|seen| match (seen.number, number(seen, "$skip", 0)) {
        (1, 10) => status(500, "text/plain", "no luck"),
        _ => skipping(seen),
    })
    .await;
    let mut pages = machines(&server.client()).list().pages();
    let first = pages.next().await.unwrap().unwrap();
    pages.next().await.unwrap().unwrap_err();
    let token = pages.token().unwrap();
    let rest = machines(&server.client()).list().resume(token);
    let mut rows = first.items;
    rows.extend(rest.await.unwrap());
    assert_eq!(ids(&rows), all(25));
}

#[tokio::test]
async fn a_list_that_is_over_has_no_token() {
    let server = Server::start(skipping).await;
    let mut stream = machines(&server.client()).list().top(3).stream();
    assert!(stream.token().is_some());
    while stream.next().await.is_some() {}
    assert_eq!(stream.token(), None);
}

#[tokio::test]
async fn tokens_hold_no_credentials() {
    let server = Server::start(skipping).await;
    let client = server
        .builder()
        .token_source(Bearer::new("s3cret-token"))
        .build()
        .unwrap()
        .with_ambient_header("X-Plant", "s3cret-plant");
    let stream = machines(&client)
        .list()
        .header("X-Key", "s3cret-key")
        .filter("A eq 1")
        .stream();
    let token = stream.token().unwrap();
    let text = text_of(&token);
    assert!(
        text.contains("A eq 1") && !text.contains("s3cret"),
        "{text}"
    );
}

/// Tokens outlive the program that gave them.
#[tokio::test]
async fn tokens_keep_their_form() {
    let client = Client::builder("https://example.com/a").build().unwrap();
    let list = machines(&client)
        .list()
        .areas(&["north"])
        .filter("A eq '\"'")
        .top(3);
    assert_eq!(
        text_of(&list.stream().token().unwrap()),
        r#"{"operation":"Machines.list","service":"ffec3265575802bd","arguments":"30ef83babe602593","options":[["$filter","A eq '\"'"],["$top","3"]],"by_key":false,"at":{"rows":0,"taken":0,"chunk":null,"place":"Rows"}}"#
    );
    async fn after_one_row(list: Machines) -> String {
        let mut stream = list.stream();
        stream.next().await.unwrap().unwrap();
        let text = text_of(&stream.token().unwrap());
        text.split_once(r#","options":"#).unwrap().1.to_owned()
    }
    let server = Server::start(skipping).await;
    assert_eq!(
        after_one_row(machines(&server.client()).list()).await,
        r#"[],"by_key":false,"at":{"rows":1,"taken":0,"chunk":null,"place":"Rows"}}"#
    );
    let server = Server::start(keyed).await;
    assert_eq!(
        after_one_row(machines(&server.client()).list().by_key()).await,
        r#"[],"by_key":true,"at":{"rows":1,"taken":0,"chunk":null,"place":{"Key":"0"}}}"#
    );
    let server = Server::start(linking).await;
    let mut pages = machines(&server.client()).list().top(22).pages();
    pages.next().await.unwrap().unwrap();
    let text = text_of(&pages.token().unwrap());
    let form = format!(
        r#"[["$top","22"]],"by_key":false,"at":{{"rows":10,"taken":0,"chunk":12,"place":{{"Link":"{}odata/Machines?%24skiptoken=10"}}}}}}"#,
        server.client().base_url()
    );
    assert!(text.ends_with(&form), "{text} {form}");
}

#[tokio::test]
async fn tokens_of_other_lists_are_refused() {
    let server = Server::start(skipping).await;
    let other = Server::start(skipping).await;
    let client = server.client();
    let token = |stream: odata_runtime::Items<Machine>| stream.token().unwrap();
    let plain = token(machines(&client).list().stream());
    let areas = token(machines(&client).list().areas(&["north"]).stream());
    let filtered = token(machines(&client).list().filter("A eq 1").stream());
    let elsewhere = token(machines(&other.client()).list().stream());
    let plant = client.with_ambient_header("X-Plant", "7");
    let planted = token(machines(&plant).list().stream());
    let parts = machines(&client).parts(1).stream().token().unwrap();

    let list = || machines(&client).list();
    for (list, part) in [
        (
            list().resume(parts),
            "belongs to a list of Machines.GetParts",
        ),
        (list().resume(elsewhere), "another service"),
        (list().resume(areas), "other arguments"),
        (list().resume(planted), "another header"),
        (
            list().filter("B eq 1").resume(filtered.clone()),
            "did not have $filter=B eq 1",
        ),
        (list().resume("list2.e30"), "another version"),
        (
            list().resume(plain[..plain.len() - 3].to_owned()),
            "no token",
        ),
    ] {
        let error = list.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.message().contains(part), "{error}");
    }
    assert!(server.seen().is_empty());
    list().filter("A eq 1").resume(filtered).await.unwrap();
}
