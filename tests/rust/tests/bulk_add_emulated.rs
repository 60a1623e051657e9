//! Many queue items at once: what was added, what was refused, what is unsure.

use std::collections::BTreeSet;

use orchestrator_emulator::Settings;
use orchestrator_odata::models::QueueItemData;
use orchestrator_odata::{Error, ErrorKind, Folder, NotAllAdded, Orchestrator};
use rust_tests::emulated::Emulated;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A queue of the sample that enforces unique references.
const QUEUE: &str = "Invoices";

async fn started(faults: &[&str]) -> Outcome<(Emulated, Orchestrator)> {
    let faults: Result<Vec<_>, _> = faults.iter().map(|rule| rule.parse()).collect();
    let service = Emulated::start(Settings {
        faults: faults?,
        ..Settings::default()
    })
    .await?;
    let orch = Orchestrator::builder(&service.tenant())
        .bearer(service.token("admin"))
        .build()?
        .in_folder(Folder::path("Finance/Invoices"));
    Ok((service, orch))
}

fn item(reference: &str) -> QueueItemData {
    QueueItemData::default().with_reference(reference)
}

fn items(references: &[&str]) -> Vec<QueueItemData> {
    references.iter().map(|reference| item(reference)).collect()
}

fn references<'i>(items: impl IntoIterator<Item = &'i QueueItemData>) -> Vec<&'i str> {
    let items = items.into_iter();
    items.filter_map(|item| item.reference.as_deref()).collect()
}

/// The references that the queue has, of those that begin with `X-`.
fn there(service: &Emulated) -> BTreeSet<String> {
    let store = service.emulator.store();
    let all = store
        .scan("QueueItems")
        .map(|(_, item)| item.text("Reference").to_owned());
    all.filter(|reference| reference.starts_with("X-"))
        .collect()
}

fn failed(outcome: Result<usize, NotAllAdded>) -> Outcome<NotAllAdded> {
    Ok(outcome.err().ok_or("all items were added")?)
}

#[tokio::test]
async fn items_of_any_iterator_go_in_as_many_requests_as_they_need() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let many = (0..2500).map(|number| item(&format!("X-{number}")));
    assert_eq!(orch.add_queue_items(QUEUE, many).await?, 2500);
    assert_eq!(there(&service).len(), 2500);
    let requests = service
        .emulator
        .journal
        .entries(0, Some("Queues.BulkAddQueueItems"))
        .len();
    assert_eq!(requests, 3);
    assert_eq!(orch.add_queue_items(QUEUE, []).await?, 0);
    Ok(())
}

#[tokio::test]
async fn each_refused_item_comes_back_with_its_own_reason() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let all = items(&["X-1", "X-2", "X-1", "X-3", "X-4", "X-2"]);
    let not_all = failed(orch.add_queue_items(QUEUE, all).in_chunks_of(4).await)?;
    assert_eq!((not_all.taken, not_all.added), (6, 4));
    let refused: Vec<_> = not_all.failed.iter().map(|failed| failed.index).collect();
    assert_eq!(refused, [2, 5]);
    assert_eq!(
        references(not_all.failed.iter().map(|failed| &failed.item)),
        ["X-1", "X-2"]
    );
    assert!(not_all.not_added.is_empty() && not_all.unsure.is_empty());
    let text = not_all.to_string();
    assert!(text.contains("item 2 (X-1): DuplicateReference"), "{text}");
    assert_eq!(there(&service).len(), 4);
    let error = Error::from(not_all);
    assert_eq!(error.kind(), ErrorKind::Conflict);
    Ok(())
}

#[tokio::test]
async fn all_or_nothing_adds_nothing_where_one_is_refused() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let all = items(&["X-1", "X-2", "X-1"]);
    let not_all = failed(orch.add_queue_items(QUEUE, all).all_or_nothing().await)?;
    assert_eq!((not_all.added, not_all.failed.len()), (0, 1));
    assert_eq!(references(&not_all.not_added), ["X-1", "X-2"]);
    assert!(there(&service).is_empty());
    Ok(())
}

#[tokio::test]
async fn what_one_request_cannot_hold_is_not_added_by_halves() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let many = (0..15_001).map(|number| item(&format!("X-{number}")));
    let not_all = failed(orch.add_queue_items(QUEUE, many).all_or_nothing().await)?;
    let error = not_all.error.as_ref().map(ToString::to_string);
    assert!(error.is_some_and(|text| text.contains("at most 15000")));
    assert_eq!(not_all.not_added.len(), 15_001);
    assert!(there(&service).is_empty());
    Ok(())
}

#[tokio::test]
async fn the_first_failure_stops_the_rest_and_the_iterator_keeps_it() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let mut all = items(&["X-1", "X-1", "X-2", "X-3", "X-4"]).into_iter();
    let taken: Vec<_> = all.by_ref().take(3).collect();
    let adding = orch.add_queue_items(QUEUE, taken).stop_on_first_failure();
    let not_all = failed(adding.await)?;
    assert_eq!((not_all.added, not_all.failed.len()), (1, 1));
    assert_eq!(references(&not_all.not_added), ["X-2"]);
    assert_eq!(there(&service), BTreeSet::from(["X-1".to_owned()]));

    let adding = orch.add_queue_items(QUEUE, items(&["X-5", "X-5", "X-6", "X-7"]));
    let not_all = failed(adding.stop_on_first_failure().in_chunks_of(2).await)?;
    assert_eq!((not_all.taken, not_all.added), (2, 1));
    Ok(())
}

#[tokio::test]
async fn an_unknown_outcome_names_the_items_and_finds_those_that_were_added() -> Outcome {
    let (service, orch) = started(&["Queues.BulkAddQueueItems call=2 reset-after"]).await?;
    let all = items(&["X-1", "X-2", "X-3", "X-4", "X-5", "X-6"]);
    let not_all = failed(orch.add_queue_items(QUEUE, all).in_chunks_of(2).await)?;
    assert_eq!((not_all.taken, not_all.added), (4, 2));
    assert_eq!(references(&not_all.unsure), ["X-3", "X-4"]);
    let kind = not_all.error.as_ref().map(Error::kind);
    assert_eq!(kind, Some(ErrorKind::OutcomeUnknown));
    let text = not_all.to_string();
    assert!(text.contains("whether 2 were added is unknown"), "{text}");
    let found = not_all.find_unsure(&orch).await?;
    assert_eq!(found.len(), 2);
    // Nothing was sent a second time.
    assert_eq!(there(&service).len(), 4);
    Ok(())
}

#[tokio::test]
async fn a_reset_before_the_service_acts_is_unsure_too_and_the_search_finds_nothing() -> Outcome {
    let (service, orch) = started(&["Queues.BulkAddQueueItems call=1 reset-before"]).await?;
    let not_all = failed(orch.add_queue_items(QUEUE, items(&["X-1"])).await)?;
    assert_eq!(references(&not_all.unsure), ["X-1"]);
    assert!(not_all.find_unsure(&orch).await?.is_empty());
    assert!(there(&service).is_empty());
    Ok(())
}

#[tokio::test]
async fn a_request_that_is_refused_as_a_whole_added_nothing() -> Outcome {
    let (_service, orch) = started(&[]).await?;
    let not_all = failed(orch.add_queue_items("Nowhere", items(&["X-1"])).await)?;
    assert_eq!(references(&not_all.not_added), ["X-1"]);
    assert!(not_all.unsure.is_empty());
    let error = not_all.error.as_ref().ok_or("no error")?;
    assert!(!error.may_have_acted(), "{error}");
    Ok(())
}
