//! Pages asked for ahead: in order, complete, and given up with the stream.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use futures::StreamExt as _;
use odata_runtime::ErrorKind;
use support::lists::{all, ids, number, rows};
use support::service::machines;
use support::{Answer, Gate, Seen, Server, json, meanwhile, status, until};
use tokio::time::sleep;

/// A page of a service with `total` rows that counts them and caps pages.
fn counted(seen: &Seen, total: u64, cap: u64) -> Answer {
    let skip = number(seen, "$skip", 0).min(total);
    let end = (skip + number(seen, "$top", cap).min(cap)).min(total);
    json(format!(
        r#"{{"@odata.count":{total},"value":[{}]}}"#,
        rows(skip, end)
    ))
}

#[tokio::test]
async fn one_page_is_asked_for_ahead_and_not_more() {
    let server = Server::start(|seen| counted(seen, 1000, 10)).await;
    let mut pages = machines(&server.client()).list().count(true).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 10);
    until(|| server.seen().len() == 2).await;
    sleep(Duration::from_millis(50)).await;
    assert_eq!(
        server.targets(),
        [
            "/odata/Machines?$count=true",
            "/odata/Machines?$skip=10&$count=true"
        ]
    );
    let rest: Vec<_> = pages.collect().await;
    assert_eq!((rest.len(), server.seen().len()), (99, 100));
}

#[tokio::test]
async fn by_links_the_next_page_is_asked_for_ahead_too() {
    let server = Server::start(|seen| {
        let at = number(seen, "$skiptoken", 0);
        json(format!(
            r#"{{"@odata.nextLink":"Machines?$skiptoken={}","value":[{{"Id":{at}}}]}}"#,
            at + 1
        ))
    })
    .await;
    let mut pages = machines(&server.client()).list().prefetch(5).pages();
    pages.next().await.unwrap().unwrap();
    until(|| server.seen().len() == 2).await;
    sleep(Duration::from_millis(50)).await;
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn several_pages_are_under_way_at_once_and_come_in_order() {
    let gate = Gate::closed();
    let held = gate.clone();
    let server = Server::start(move |seen| match number(seen, "$skip", 0) / 10 {
        0 => counted(seen, 95, 10),
        1 => counted(seen, 95, 10).behind(&held),
        // Later pages answer sooner.
        page => counted(seen, 95, 10).slowly(Duration::from_millis(200 - page * 20)),
    })
    .await;
    let mut pages = machines(&server.client())
        .list()
        .count(true)
        .prefetch(4)
        .pages();
    let first = pages.next().await.unwrap().unwrap();
    let mut got = ids(&first.items);
    // While the second is waited for, three more are asked for.
    meanwhile(pages.next(), || server.seen().len() >= 5).await;
    gate.open();
    let second = pages.next().await.unwrap().unwrap();
    got.extend(ids(&second.items));
    while let Some(page) = pages.next().await {
        got.extend(ids(&page.unwrap().items));
    }
    assert_eq!(got, all(95));
    assert_eq!(server.seen().len(), 10);
}

/// The service caps some pages below others: what was asked for behind a short page on the guess
/// that it would be full must not leave a hole.
#[tokio::test]
async fn short_pages_neither_lose_nor_double_rows() {
    for prefetch in [0, 1, 2, 5, 16] {
        for announced in [true, false] {
            let server = Server::start(move |seen| {
                let skip = number(seen, "$skip", 0).min(700);
                let cap = match skip / 100 % 3 {
                    0 => 100,
                    1 => 37,
                    _ => 81,
                };
                let count = if announced {
                    r#""@odata.count":700,"#
                } else {
                    ""
                };
                let page = rows(skip, (skip + cap).min(700));
                json(format!(r#"{{{count}"value":[{page}]}}"#))
            })
            .await;
            let list = machines(&server.client()).list().prefetch(prefetch);
            let rows = list.await.unwrap();
            assert_eq!(ids(&rows), all(700), "{prefetch} {announced}");
        }
    }
}

#[tokio::test]
async fn top_ends_what_is_asked_for_ahead() {
    let server = Server::start(|seen| counted(seen, 100_000, 100)).await;
    let rows = machines(&server.client())
        .list()
        .top(430)
        .prefetch(8)
        .await
        .unwrap();
    assert_eq!(ids(&rows), all(430));
    let mut asked: Vec<_> = server
        .seen()
        .iter()
        .map(|s| (number(s, "$skip", 0), number(s, "$top", 0)))
        .collect();
    asked.sort_unstable();
    assert_eq!(
        asked,
        [(0, 100), (100, 100), (200, 100), (300, 100), (400, 30)]
    );
}

#[tokio::test]
async fn a_link_in_the_middle_is_followed_in_place_of_the_guess() {
    let server = Server::start(|seen| {
        let skip = number(seen, "$skip", number(seen, "$skiptoken", 0));
        let link = r#""@odata.nextLink":"Machines?$skiptoken=25","#;
        let (link, end) = match skip {
            10 => (link, 25),
            _ => ("", (skip + 10).min(45)),
        };
        let last = if seen.option("$skiptoken").is_some() {
            45
        } else {
            end
        };
        json(format!(
            r#"{{"@odata.context":"$metadata#Machines","@odata.count":45,{link}"value":[{}]}}"#,
            rows(skip, last)
        ))
    })
    .await;
    let list = machines(&server.client()).list().prefetch(3);
    assert_eq!(ids(&list.await.unwrap()), all(45));
}

#[tokio::test]
async fn an_error_appears_in_its_place() {
    let server = Server::start(|seen| match number(seen, "$skip", 0) {
        30 => status(500, "text/plain", "no luck"),
        // Before it come pages that take longer than the error.
        10 | 20 => counted(seen, 100, 10).slowly(Duration::from_millis(100)),
        _ => counted(seen, 100, 10),
    })
    .await;
    let mut stream = machines(&server.client())
        .list()
        .count(true)
        .prefetch(6)
        .stream();
    for id in 0..30 {
        assert_eq!(stream.next().await.unwrap().unwrap().id, Some(id));
    }
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(stream.next().await.is_none());
}

/// What was asked for beyond the last page is nobody's error.
#[tokio::test]
async fn a_failed_guess_beyond_the_end_is_not_an_error() {
    let server = Server::start(|seen| match number(seen, "$skip", 0) {
        skip @ 0..=100 => json(format!(
            r#"{{"value":[{}]}}"#,
            rows(skip, if skip == 0 { 100 } else { 100 + skip / 2 - 50 })
        )),
        _ => status(400, "text/plain", "beyond the end"),
    })
    .await;
    let list = machines(&server.client()).list().prefetch(4);
    assert_eq!(ids(&list.await.unwrap()), all(100));
}

#[tokio::test]
async fn dropping_the_stream_cancels_what_is_under_way() {
    let gate = Gate::closed();
    let held = gate.clone();
    let server = Server::start(move |seen| match number(seen, "$skip", 0) {
        0 => counted(seen, 1000, 10),
        _ => status(503, "text/plain", "busy").behind(&held),
    })
    .await;
    let mut pages = machines(&server.client())
        .list()
        .count(true)
        .prefetch(3)
        .pages();
    pages.next().await.unwrap().unwrap();
    meanwhile(pages.next(), || server.seen().len() == 4).await;
    drop(pages);
    // Each of the three would be tried again after its answer if anything were left of it.
    gate.open();
    sleep(Duration::from_millis(200)).await;
    assert_eq!(server.seen().len(), 4);
}
