//! Lists are complete, end, and stay on their server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use futures::StreamExt as _;
use odata_runtime::ErrorKind;
use support::lists::{all, ids, last_error, number, rows};
use support::service::machines;
use support::{Answer, Seen, Server, json, status};

fn page(from: u64, to: u64) -> Answer {
    json(format!(r#"{{"value":[{}]}}"#, rows(from, to)))
}

/// A service with so many rows that caps pages without saying so.
fn capped(total: u64, cap: u64) -> impl Fn(&Seen) -> Answer + Send + Sync {
    move |seen| {
        let skip = number(seen, "$skip", 0).min(total);
        let top = number(seen, "$top", cap).min(cap);
        page(skip, (skip + top).min(total))
    }
}

#[tokio::test]
async fn a_silent_cap_loses_no_rows() {
    let server = Server::start(capped(25, 10)).await;
    let rows = machines(&server.client()).list().await.unwrap();
    assert_eq!(ids(&rows), all(25));
    let expected = [
        "/odata/Machines",
        "/odata/Machines?$skip=10",
        "/odata/Machines?$skip=20",
        "/odata/Machines?$skip=25",
    ];
    assert_eq!(server.targets(), expected);
}

#[tokio::test]
async fn a_count_saves_the_last_request() {
    let server = Server::start(|seen| {
        let skip = number(seen, "$skip", 0);
        json(format!(
            r#"{{"@odata.count":"25","value":[{}]}}"#,
            rows(skip, (skip + 10).min(25))
        ))
    })
    .await;
    let rows = machines(&server.client())
        .list()
        .count(true)
        .skip(5)
        .await
        .unwrap();
    assert_eq!(ids(&rows), (5..25).collect::<Vec<_>>());
    assert_eq!(
        server.targets(),
        [
            "/odata/Machines?$skip=5&$count=true",
            "/odata/Machines?$skip=15&$count=true"
        ]
    );
}

#[tokio::test]
async fn top_is_split_into_pages() {
    let server = Server::start(capped(1000, 60)).await;
    let rows = machines(&server.client())
        .list()
        .top(250)
        .filter("a eq 1")
        .await
        .unwrap();
    assert_eq!(ids(&rows), all(250));
    let tops: Vec<_> = server
        .seen()
        .iter()
        .map(|s| (number(s, "$skip", 0), number(s, "$top", 0)))
        .collect();
    assert_eq!(
        tops,
        [(0, 100), (60, 100), (120, 100), (180, 70), (240, 10)]
    );
    assert!(
        server
            .seen()
            .iter()
            .all(|s| s.option("$filter").as_deref() == Some("a eq 1"))
    );
}

#[tokio::test]
async fn top_within_a_page_is_one_request() {
    let server = Server::start(capped(1000, 100)).await;
    assert_eq!(
        machines(&server.client())
            .list()
            .top(3)
            .await
            .unwrap()
            .len(),
        3
    );
    assert!(
        machines(&server.client())
            .list()
            .top(0)
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        server.targets(),
        ["/odata/Machines?$top=3", "/odata/Machines?$top=0"]
    );
}

#[tokio::test]
async fn a_service_that_ignores_skip_is_found_out() {
    let server = Server::start(|_| page(0, 10)).await;
    let (rows, error) = last_error(&server).await;
    assert_eq!((rows, server.seen().len()), (10, 3));
    assert!(error.message().contains("ignores $skip"), "{error}");
}

#[tokio::test]
async fn pages_that_look_alike_are_no_circle() {
    let server = Server::start(|seen| {
        let rows = match number(seen, "$skip", 0) {
            0..30 => [r#"{"State":"Idle"}"#; 10].join(","),
            _ => String::new(),
        };
        json(format!(r#"{{"value":[{rows}]}}"#))
    })
    .await;
    let rows = machines(&server.client())
        .list()
        .select("State")
        .await
        .unwrap();
    assert_eq!((rows.len(), server.seen().len()), (30, 5));
}

#[tokio::test]
async fn bare_arrays_and_lists_without_skip_are_one_request() {
    let server = Server::script(vec![json(r#"[{"Name":"a"},null,{"Name":"b"}]"#)]).await;
    assert_eq!(machines(&server.client()).tags().await.unwrap().len(), 2);
    assert_eq!(server.targets(), ["/api/tags"]);
}

#[tokio::test]
async fn first_and_count() {
    let server = Server::start(|seen| match seen.option("$count") {
        Some(_) => json(r#"{"@odata.count":12345,"value":[]}"#),
        None => capped(25, 10)(seen),
    })
    .await;
    let client = server.client();
    assert_eq!(
        machines(&client).list().first().await.unwrap().unwrap().id,
        Some(0)
    );
    assert_eq!(
        machines(&client)
            .list()
            .filter("x")
            .orderby("y")
            .top(9)
            .count_all()
            .await
            .unwrap(),
        12345
    );
    assert_eq!(
        server.targets(),
        [
            "/odata/Machines?$top=1",
            "/odata/Machines?$filter=x&$top=0&$count=true"
        ]
    );
    let error = machines(&client).tags().count_all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage);
}

#[tokio::test]
async fn a_stream_asks_for_no_more_than_it_must() {
    let server = Server::start(capped(1000, 10)).await;
    let rows: Vec<_> = machines(&server.client())
        .list()
        .prefetch(0)
        .stream()
        .take(15)
        .collect()
        .await;
    assert_eq!((rows.len(), server.seen().len()), (15, 2));
}

#[tokio::test]
async fn a_page_cut_off_in_the_middle_is_read_again() {
    let whole = format!(r#"{{"value":[{}]}}"#, rows(0, 1000)).into_bytes();
    let server = Server::start(move |seen| match (seen.number, number(seen, "$skip", 0)) {
        (0, _) => Answer::Cut {
            body: whole.clone(),
            keep: whole.len() / 2,
        },
        // The end of the connection is the end of the body: only the JSON tells that something is missing.
        (1, _) => {
            let mut raw = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n".to_vec();
            raw.extend(&whole[..whole.len() / 3]);
            Answer::Raw(raw)
        }
        (_, 0) => json(String::from_utf8(whole.clone()).unwrap()),
        (_, skip) => page(skip, skip.max(1500)),
    })
    .await;
    let rows = machines(&server.client()).list().await.unwrap();
    assert_eq!(ids(&rows), all(1500));
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn a_failure_in_the_middle_ends_the_list_with_an_error() {
    let server = Server::start(|seen| match number(seen, "$skip", 0) {
        0 => page(0, 10),
        _ => status(500, "text/html", "<html><head><style>b{}</style><script>x<1</script></head><body><h1>Server Error</h1><p>No&nbsp;luck</p></body></html>"),
    })
    .await;
    let (rows, error) = last_error(&server).await;
    assert_eq!(
        (rows, error.kind(), error.status()),
        (10, ErrorKind::Server, Some(500))
    );
    assert_eq!(
        error.to_string(),
        format!(
            "Machines.list: 500 Internal Server Error: the reply is a web page: \"Server Error No luck\". [GET {}/odata/Machines?$skip=10]",
            server.url
        )
    );
    assert!(error.body().starts_with(b"<html>"));
}

#[tokio::test]
async fn a_bad_row_is_named() {
    let server = Server::script(vec![json(
        r#"{"value":[{"Id":1},{"Id":2,"Owner":{"Id":"x"}}]}"#,
    )])
    .await;
    let (_, error) = last_error(&server).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error
            .message()
            .contains("value[1].Owner.Id: expected an integer, found \"x\" (at byte 41)"),
        "{error}"
    );
}

#[tokio::test]
async fn streams_can_be_sent_to_other_tasks() {
    fn sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    let server = Server::start(capped(3, 10)).await;
    let client = server.client();
    let stream = sendable(machines(&client).list().stream());
    assert_eq!(tokio::spawn(stream.count()).await.unwrap(), 3);
    let call = sendable(machines(&client).get(1).send());
    drop(call);
}
