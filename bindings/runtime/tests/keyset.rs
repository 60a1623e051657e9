//! Paging by key while rows come and go, and the refusals where that is not possible.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::sync::Mutex;

use futures::StreamExt as _;
use odata_runtime::ErrorKind;
use support::lists::{all, ids, number};
use support::service::machines;
use support::{Answer, Seen, Server, json};

/// The number behind `Id gt ` in a filter.
fn behind(seen: &Seen) -> Option<i64> {
    let filter = seen.option("$filter")?;
    let (_, key) = filter.rsplit_once("Id gt ")?;
    Some(key.parse().unwrap())
}

fn page(rows: impl Iterator<Item = i64>) -> Answer {
    let rows: Vec<_> = rows
        .map(|id| format!(r#"{{"Name":"x","Id":{id}}}"#))
        .collect();
    json(format!(r#"{{"value":[{}]}}"#, rows.join(",")))
}

/// Rows 0, 10, 20, … 990. After each page one row before its end goes, and one before it comes.
fn restless(page_size: usize) -> impl Fn(&Seen) -> Answer + Send + Sync {
    let rows: Mutex<BTreeSet<i64>> = Mutex::new((0..100).map(|n| n * 10).collect());
    move |seen| {
        let mut rows = rows.lock().unwrap();
        let skip = usize::try_from(number(seen, "$skip", 0)).unwrap();
        let from = behind(seen).map_or(i64::MIN, |key| key + 1);
        let found: Vec<_> = rows
            .range(from..)
            .skip(skip)
            .take(page_size)
            .copied()
            .collect();
        if let (Some(first), Some(last)) = (found.first(), found.last()) {
            match seen.number % 2 {
                0 => rows.remove(first),
                _ => rows.insert(last - 5),
            };
        }
        page(found.into_iter())
    }
}

#[tokio::test]
async fn rows_that_come_and_go_neither_hide_nor_repeat_others() {
    let expected: Vec<i64> = (0..100).map(|n| n * 10).collect();
    let server = Server::start(restless(7)).await;
    let rows = machines(&server.client()).list().by_key().await.unwrap();
    assert_eq!(ids(&rows), expected);
    assert_eq!(server.targets()[0], "/odata/Machines?$orderby=Id");
    assert_eq!(
        server.targets()[1],
        "/odata/Machines?$filter=Id%20gt%2060&$orderby=Id"
    );

    // The same service read with `$skip` shows that the test can fail.
    let server = Server::start(restless(7)).await;
    let rows = machines(&server.client()).list().await.unwrap();
    assert_ne!(ids(&rows), expected);
}

#[tokio::test]
async fn filter_select_top_and_skip_stay_in_force() {
    let server = Server::start(|seen| {
        let from = behind(seen).map_or(0, |key| key + 1);
        let from = from + i64::try_from(number(seen, "$skip", 0)).unwrap();
        let top = i64::try_from(number(seen, "$top", 50).min(50)).unwrap();
        page(from..from + top)
    })
    .await;
    let rows = machines(&server.client())
        .list()
        .filter("A eq 1 or B eq 2")
        .select(["Name"])
        .skip(5)
        .top(120)
        .by_key()
        .await
        .unwrap();
    assert_eq!(ids(&rows), (5..125).collect::<Vec<_>>());
    let asked: Vec<_> = server.seen().iter().map(Seen::query).collect();
    let option = |at: usize, name: &str| {
        let found = asked[at].iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str())
    };
    assert_eq!(option(0, "$filter"), Some("A eq 1 or B eq 2"));
    assert_eq!(option(0, "$skip"), Some("5"));
    assert_eq!(
        option(1, "$filter"),
        Some("(A eq 1 or B eq 2) and Id gt 54")
    );
    assert_eq!(option(1, "$skip"), None);
    assert_eq!(option(1, "$select"), Some("Name,Id"));
    assert_eq!((asked.len(), option(2, "$top")), (3, Some("20")));
}

#[tokio::test]
async fn a_count_ends_the_list() {
    let server = Server::start(|seen| {
        let from = behind(seen).map_or(0, |key| key + 1);
        let rows: Vec<_> = (from..25).map(|id| format!(r#"{{"Id":{id}}}"#)).collect();
        let shown = rows[..rows.len().min(10)].join(",");
        json(format!(
            r#"{{"@odata.count":{},"value":[{shown}]}}"#,
            rows.len()
        ))
    })
    .await;
    let list = machines(&server.client()).list().count(true).by_key();
    assert_eq!(ids(&list.await.unwrap()), all(25));
    assert_eq!(server.seen().len(), 3);
}

/// A link that counts rows would bring the gaps back.
#[tokio::test]
async fn links_give_way_to_the_key() {
    let server = Server::start(|seen| {
        let from = behind(seen).map_or(0, |key| key + 1);
        let rows: Vec<_> = (from..(from + 10).min(25))
            .map(|id| format!(r#"{{"Id":"{id}"}}"#))
            .collect();
        let link = r#""@odata.nextLink":"Machines?$skip=10","#;
        let link = if rows.is_empty() { "" } else { link };
        json(format!(r#"{{{link}"value":[{}]}}"#, rows.join(",")))
    })
    .await;
    let list = machines(&server.client()).list().by_key();
    assert_eq!(ids(&list.await.unwrap()), all(25));
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.option("$skip").is_none())
    );
}

#[tokio::test]
async fn a_service_that_does_not_sort_or_filter_is_found_out() {
    let unsorted = Server::start(|_| page([1, 3, 2].into_iter())).await;
    let error = machines(&unsorted.client()).list().by_key().await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.message().contains("2 came after 3"), "{error}");

    let unfiltered = Server::start(|_| page(0..10)).await;
    let mut stream = machines(&unfiltered.client()).list().by_key().stream();
    for _ in 0..10 {
        stream.next().await.unwrap().unwrap();
    }
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.message().contains("0 came after 9"), "{error}");
}

#[tokio::test]
async fn where_it_is_not_possible_nothing_is_sent() {
    let server = Server::start(|_| page(0..1)).await;
    let client = server.client();
    for (error, part) in [
        (
            machines(&client).parts(1).by_key().await.unwrap_err(),
            "states no single key",
        ),
        (
            machines(&client)
                .list()
                .orderby("Name")
                .by_key()
                .await
                .unwrap_err(),
            "sorted by `Name`",
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.message().contains(part), "{error}");
        assert!(error.advice().is_some_and(|text| text.contains("by_key")));
    }
    assert!(server.seen().is_empty());
}
