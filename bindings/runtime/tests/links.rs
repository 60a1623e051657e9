//! Next links are followed as they are, on their own server, and not in circles.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use futures::StreamExt as _;
use odata_runtime::ErrorKind;
use support::lists::{all, ids, last_error, number, rows};
use support::service::machines;
use support::{Server, json};

#[tokio::test]
async fn links_relative_to_the_context() {
    let server = Server::start(|seen| match seen.number {
        0 => json(format!(
            r#"{{"@odata.context":"../$metadata#Tags","@odata.nextLink":"Machines(1)/Parts?%24skiptoken=a%21%27b%27","value":[{}]}}"#,
            r#"{"Name":"a"}"#
        )),
        1 => json(r#"{"@odata.context":"../$metadata#Tags","@odata.nextLink":"Machines(1)/Parts?$skiptoken=2","value":[{"Name":"b"}]}"#),
        _ => json(r#"{"@odata.context":"../$metadata#Tags","value":[]}"#),
    })
    .await;
    let client = server.client().with_ambient_header("X-Plant", "7");
    let parts = machines(&client).parts(1).await.unwrap();
    assert_eq!(
        parts
            .iter()
            .map(|p| p.name.clone().unwrap())
            .collect::<String>(),
        "ab"
    );
    let expected = [
        "/odata/Machines(1)/Parts",
        "/odata/Machines(1)/Parts?%24skiptoken=a%21%27b%27",
        "/odata/Machines(1)/Parts?$skiptoken=2",
    ];
    assert_eq!(server.targets(), expected);
    assert!(
        server
            .seen()
            .iter()
            .all(|s| s.header("x-plant") == Some("7"))
    );
}

#[tokio::test]
async fn absolute_links_after_the_rows() {
    let server = Server::start(|seen| {
        let at = number(seen, "$skiptoken", 0);
        let host = seen.header("host").unwrap();
        let link = format!(
            r#","@odata.nextLink":"http://{host}/odata/Machines?$skiptoken={}""#,
            at + 1
        );
        json(format!(
            r#"{{"value":[{}]{}}}"#,
            rows(at * 2, at * 2 + 2),
            if at < 4 { link } else { String::new() }
        ))
    })
    .await;
    let pages: Vec<_> = machines(&server.client()).list().pages().collect().await;
    assert_eq!(pages.len(), 5);
    assert!(
        pages[0]
            .as_ref()
            .unwrap()
            .next_link
            .as_ref()
            .unwrap()
            .ends_with("$skiptoken=1")
    );
    let rows: Vec<_> = pages
        .into_iter()
        .flat_map(|page| page.unwrap().items)
        .collect();
    assert_eq!(ids(&rows), all(10));
    let some = machines(&server.client()).list().top(3).await.unwrap();
    assert_eq!(ids(&some), all(3));
    assert_eq!(server.seen().len(), 7);
}

#[tokio::test]
async fn another_origin_is_refused() {
    let server = Server::start(|_| {
        json(r#"{"@odata.nextLink":"https://elsewhere.example/odata/Machines?$skip=1","value":[{"Id":0}]}"#)
    })
    .await;
    let (rows, error) = last_error(&server).await;
    assert_eq!(
        (rows, error.kind(), server.seen().len()),
        (0, ErrorKind::Paging, 1)
    );
    assert_eq!(
        error.to_string(),
        format!(
            "Machines.list: the next link leads to https://elsewhere.example, another server, and is not followed. 1 rows came before it; the list is not complete. [GET {}/odata/Machines]",
            server.url
        )
    );
}

#[tokio::test]
async fn circles_end_with_an_error() {
    let server = Server::start(|_| {
        json(r#"{"@odata.nextLink":"Machines?$skiptoken=1","value":[{"Id":0}]}"#)
    })
    .await;
    let (_, error) = last_error(&server).await;
    assert!(error.message().contains("round in circles"), "{error}");
    assert_eq!(server.seen().len(), 2);

    let long = Server::start(|seen| {
        let link = (seen.number + 1) % 7;
        json(format!(
            r#"{{"@odata.nextLink":"Machines?$skiptoken={link}","value":[{{"Id":0}}]}}"#
        ))
    })
    .await;
    let (_, error) = last_error(&long).await;
    assert!(error.message().contains("round in circles"), "{error}");
    assert!(long.seen().len() < 30);
}

/// The cap of the operation is 100: more is asked for in parts, each of which the service may
/// page by links of its own.
#[tokio::test]
async fn a_top_beyond_the_cap_goes_on_after_the_links_of_its_first_part() {
    let server = Server::start(|seen| {
        let skip = number(seen, "$skip", 0);
        let at = skip + number(seen, "$skiptoken", 0);
        let left = number(seen, "left", number(seen, "$top", 1000));
        let rows = rows(at, at + left.min(60));
        let link = format!(
            r#","@odata.nextLink":"Machines?$skip={skip}&$skiptoken={}&left={}""#,
            at - skip + 60,
            left.saturating_sub(60)
        );
        let link = if left > 60 { link } else { String::new() };
        json(format!(
            r#"{{"@odata.context":"$metadata#Machines","value":[{rows}]{link}}}"#
        ))
    })
    .await;
    let rows = machines(&server.client()).list().top(130).await.unwrap();
    assert_eq!(ids(&rows), all(130));
    assert_eq!(
        server.targets(),
        [
            "/odata/Machines?$top=100",
            "/odata/Machines?$skip=0&$skiptoken=60&left=40",
            "/odata/Machines?$top=30&$skip=100"
        ]
    );
}
