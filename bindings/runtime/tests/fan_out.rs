//! Many lists as one, within a budget of requests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::time::Duration;

use futures::StreamExt as _;
use odata_runtime::{Client, Error, ErrorKind, FanOut, Request};
use support::lists::{number, rows};
use support::service::{Machine, machines};
use support::{Answer, Gate, Seen, Server, json, meanwhile, status};

/// 25 rows in pages of 10 in each plant but `broken`.
fn plant(seen: &Seen) -> Answer {
    let skip = number(seen, "$skip", 0).min(25);
    match seen.header("x-plant") {
        Some("broken") if skip == 10 => status(403, "text/plain", "not here"),
        _ => json(format!(
            r#"{{"@odata.count":25,"value":[{}]}}"#,
            rows(skip, (skip + 10).min(25))
        )),
    }
}

fn fan_out(
    client: &Client,
    plants: &[&'static str],
    budget: usize,
) -> FanOut<&'static str, Machine> {
    let lists = plants.iter().map(|plant| {
        let client = client.with_ambient_header("X-Plant", *plant);
        (*plant, machines(&client).list().into_request())
    });
    let lists: Vec<(&str, Request)> = lists.collect();
    FanOut::new(Box::pin(async move { Ok(lists) }), budget)
}

#[tokio::test]
async fn every_row_comes_with_its_label_and_an_error_ends_its_own_list() {
    let server = Server::start(plant).await;
    let plants = ["a", "b", "broken", "c"];
    let mut got: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    let mut errors = Vec::new();
    let mut stream = fan_out(&server.client(), &plants, 2);
    while let Some((label, row)) = stream.next().await {
        match row {
            Ok(row) => got.entry(label.unwrap()).or_default().push(row.id.unwrap()),
            Err(error) => errors.push((label, error.kind())),
        }
    }
    assert_eq!(errors, [(Some("broken"), ErrorKind::PermissionDenied)]);
    for plant in ["a", "b", "c"] {
        assert_eq!(got[plant], (0..25).collect::<Vec<_>>(), "{plant}");
    }
    assert_eq!(got["broken"], (0..10).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_budget_bounds_what_is_under_way_and_dropping_cancels_it() {
    let gate = Gate::closed();
    let held = gate.clone();
    let server = Server::start(move |seen| plant(seen).behind(&held)).await;
    let mut stream = fan_out(&server.client(), &["a", "b", "c", "d", "e"], 2);
    meanwhile(stream.next(), || server.seen().len() == 2).await;
    // Some time for more than the budget allows.
    let longer = tokio::time::timeout(Duration::from_millis(100), stream.next());
    assert!(longer.await.is_err(), "no page can come");
    assert_eq!(server.seen().len(), 2);
    drop(stream);
    gate.open();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn lists_that_cannot_be_found_are_an_error() {
    let failed = Error::new(ErrorKind::NotFound, "no plants");
    let finding = Box::pin(async move { Err::<Vec<(&str, Request)>, _>(failed) });
    let mut stream = FanOut::<_, Machine>::new(finding, 2);
    let (label, row) = stream.next().await.unwrap();
    assert_eq!((label, row.unwrap_err().message()), (None, "no plants"));
    assert!(stream.next().await.is_none());
}
