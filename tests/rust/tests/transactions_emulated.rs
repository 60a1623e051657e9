//! Queue items taken, worked on and reported.

use std::panic::AssertUnwindSafe;

use futures::FutureExt as _;
use orchestrator_emulator::Settings;
use orchestrator_emulator::store::Key;
use orchestrator_odata::models::{QueueItem, QueueItemData, TransactionData};
use orchestrator_odata::runtime::Untyped;
use orchestrator_odata::{
    Error, ErrorKind, Failure, Folder, Orchestrator, Outcome as Work, TransactionError,
};
use rust_tests::emulated::Emulated;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A queue of the sample; failed items are not tried again.
const QUEUE: &str = "Payments";

async fn started(faults: &[&str]) -> Outcome<(Emulated, Orchestrator)> {
    let faults: Result<Vec<_>, _> = faults.iter().map(|rule| rule.parse()).collect();
    let service = Emulated::start(Settings {
        faults: faults?,
        ..Settings::default()
    })
    .await?;
    service.emulator.store_mut().clear("QueueItems");
    let orch = Orchestrator::builder(&service.tenant())
        .bearer(service.token("admin"))
        .build()?
        .in_folder(Folder::path("Finance/Invoices"));
    let content = [("InvoiceNumber".to_owned(), Untyped::from("7"))];
    let item = QueueItemData::default()
        .with_reference("X-1")
        .with_specific_content(content);
    orch.add_queue_items(QUEUE, [item]).await?;
    Ok((service, orch))
}

/// A member of the only item.
fn stored(service: &Emulated, path: &str) -> String {
    let store = service.emulator.store();
    let found = store
        .scan("QueueItems")
        .find(|(key, _)| matches!(key, Key::Number(_)));
    let row = found.map(|(_, entry)| serde_json::Value::Object(entry.row.clone()));
    let value = row.as_ref().and_then(|row| row.pointer(path));
    value.map_or_else(String::new, |value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    })
}

#[tokio::test]
async fn the_value_of_the_work_is_the_output_of_the_item() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let work = async |item: QueueItem| {
        assert_eq!(item.reference.as_deref(), Some("X-1"));
        Ok([("Receipt", Untyped::from("R-1"))])
    };
    let done = orch.transaction(QUEUE, work).await?.ok_or("no item")?;
    assert!(matches!(done.outcome, Work::Successful(_)));
    assert_eq!(stored(&service, "/Status"), "Successful");
    assert_eq!(stored(&service, "/Output/Receipt"), "R-1");
    let none = orch.transaction(QUEUE, async |_| Ok(())).await?;
    assert!(none.is_none());
    Ok(())
}

#[tokio::test]
async fn an_error_is_an_application_exception_with_its_causes() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let work = async |_| {
        let cause = std::io::Error::other("disk full");
        let error = Error::new(ErrorKind::Server, "cannot post").with_source(cause);
        Err::<(), _>(Failure::from(error))
    };
    let done = orch.transaction(QUEUE, work).await?.ok_or("no item")?;
    assert!(matches!(done.outcome, Work::Failed(failure) if !failure.is_business()));
    assert_eq!(stored(&service, "/Status"), "Failed");
    assert_eq!(
        stored(&service, "/ProcessingException/Type"),
        "ApplicationException"
    );
    assert_eq!(
        stored(&service, "/ProcessingException/Reason"),
        "cannot post."
    );
    assert_eq!(
        stored(&service, "/ProcessingException/Details"),
        "disk full"
    );
    Ok(())
}

#[tokio::test]
async fn a_business_exception_is_one() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let work = async |_| -> Result<(), Failure> { Err(Failure::business("no such supplier"))? };
    let done = orch.transaction(QUEUE, work).await?.ok_or("no item")?;
    assert!(matches!(done.outcome, Work::Failed(failure) if failure.is_business()));
    assert_eq!(
        stored(&service, "/ProcessingException/Type"),
        "BusinessException"
    );
    Ok(())
}

#[tokio::test]
async fn more_text_than_the_service_takes_does_not_keep_the_result_back() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let work = async |_| Err::<(), _>(Failure::application("é".repeat(200_000)));
    orch.transaction(QUEUE, work).await?;
    let reason = stored(&service, "/ProcessingException/Reason");
    assert_eq!(reason.chars().count(), 102_400);
    Ok(())
}

#[tokio::test]
async fn a_panic_is_reported_and_goes_on() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let work = async |item: QueueItem| {
        assert!(item.reference.is_none(), "deliberate");
        Ok(())
    };
    let run = AssertUnwindSafe(orch.transaction(QUEUE, work)).catch_unwind();
    assert!(run.await.is_err(), "the panic was swallowed");
    assert_eq!(stored(&service, "/Status"), "Failed");
    assert_eq!(
        stored(&service, "/ProcessingException/Reason"),
        "panic: deliberate"
    );
    Ok(())
}

#[tokio::test]
async fn a_transaction_that_is_dropped_leaves_its_item_in_progress_until_it_is_abandoned() -> Outcome
{
    let (service, orch) = started(&[]).await?;
    let has_begun = tokio::sync::Notify::new();
    let never = orch.transaction(QUEUE, async |_| {
        has_begun.notify_one();
        std::future::pending::<Result<(), Failure>>().await
    });
    tokio::select! {
        ended = never => return Err(format!("it ended: {:?}", ended.is_ok()).into()),
        () = has_begun.notified() => {}
    }
    assert_eq!(stored(&service, "/Status"), "InProgress");
    service
        .emulator
        .store_mut()
        .clock
        .advance(time::Duration::hours(25));
    orch.queue_items().list().await?;
    assert_eq!(stored(&service, "/Status"), "Abandoned");
    Ok(())
}

#[tokio::test]
async fn a_result_whose_answer_was_lost_is_looked_for() -> Outcome {
    let (service, orch) = started(&["Queues.SetTransactionResult reset-after"]).await?;
    let done = orch.transaction(QUEUE, async |_| Ok(())).await?;
    assert!(done.is_some());
    assert_eq!(stored(&service, "/Status"), "Successful");
    Ok(())
}

#[tokio::test]
async fn a_result_that_did_not_arrive_comes_back_with_the_error_and_can_be_reported_again()
-> Outcome {
    let (service, orch) = started(&["Queues.SetTransactionResult call=1 reset-before"]).await?;
    let work = async |_| Ok([("Receipt", Untyped::from("R-1"))]);
    let failed = orch
        .transaction(QUEUE, work)
        .await
        .err()
        .ok_or("it was reported")?;
    assert_eq!(stored(&service, "/Status"), "InProgress");
    let text = failed.to_string();
    assert!(text.contains("(X-1) was not reported (success)"), "{text}");
    let TransactionError::NotReported {
        transaction,
        outcome,
        error,
    } = failed
    else {
        return Err("not started".into());
    };
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    transaction.finish(*outcome).await?;
    assert_eq!(stored(&service, "/Output/Receipt"), "R-1");
    Ok(())
}

#[tokio::test]
async fn an_item_that_may_have_been_taken_is_told() -> Outcome {
    let (service, orch) = started(&["Queues.StartTransaction reset-after"]).await?;
    let failed = orch.transaction(QUEUE, async |_| Ok(())).await.err();
    let text = failed.ok_or("it was taken")?.to_string();
    assert!(text.contains("an item may have been taken"), "{text}");
    assert_eq!(stored(&service, "/Status"), "InProgress");
    Ok(())
}

#[tokio::test]
async fn an_item_can_be_put_back() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let wish = TransactionData::default().with_name(QUEUE);
    let taken = orch.begin_transaction(&wish).await?.ok_or("no item")?;
    taken
        .postpone(time::macros::datetime!(2025-07-01 08:00 UTC))
        .await?;
    assert_eq!(stored(&service, "/Status"), "New");
    assert!(stored(&service, "/DeferDate").starts_with("2025-07-01"));
    Ok(())
}

#[tokio::test]
async fn transactions_run_in_tasks() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let task = tokio::spawn(async move {
        let work = async |item: QueueItem| {
            tokio::task::yield_now().await;
            Ok([(
                "Seen",
                Untyped::from(item.reference.as_deref().unwrap_or_default()),
            )])
        };
        orch.transaction(QUEUE, work).await
    });
    assert!(task.await??.is_some());
    assert_eq!(stored(&service, "/Output/Seen"), "X-1");
    Ok(())
}
