//! What is done: a job, and an item of a queue.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use orchestrator_odata::models::{
    QueueItemData, StartProcess, StartStrategy, TransactionData, TransactionResult,
};
use orchestrator_odata::runtime::Untyped;
use orchestrator_odata::{Error, Orchestrator};

use crate::{cell, heading};

const PATIENCE: Duration = Duration::from_secs(60);

/// Starts a job and waits until it has ended.
pub async fn job(invoices: &Orchestrator) -> Result<(), Error> {
    heading("A job, started and waited for");
    let process = invoices.releases().list().filter("Name eq 'Post invoices'");
    let Some(process) = process.first().await? else {
        println!("    there is no process of this name");
        return Ok(());
    };
    let order = StartProcess::default()
        .with_release_key(cell(process.key))
        .with_strategy(StartStrategy::ModernJobsCount)
        .with_jobs_count(1);
    let started = invoices.jobs().start_jobs(&order).await?;
    let Some(mut job) = started.into_iter().next() else {
        println!("    no job was started");
        return Ok(());
    };
    let start = Instant::now();
    let mut shown = String::new();
    loop {
        let state = cell(job.state.as_ref());
        if state != shown {
            println!("    {:>4.1} s  {state}", start.elapsed().as_secs_f64());
            shown = state;
        }
        if job.end_time.is_some() || start.elapsed() > PATIENCE {
            println!("            {}", cell(job.info));
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        job = invoices.jobs().get(job.id.unwrap_or_default()).await?;
    }
}

/// Adds an item to a queue, and does what a robot does with it.
pub async fn queue_item(invoices: &Orchestrator) -> Result<(), Error> {
    heading("A queue item: added, taken, finished");
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let reference = format!("DEMO-{}", now.unwrap_or_default().as_secs());
    let content = BTreeMap::from([
        (
            "InvoiceNumber".to_owned(),
            Untyped::from(reference.as_str()),
        ),
        ("Amount".to_owned(), Untyped::from(4200)),
    ]);
    let data = QueueItemData::default()
        .with_name("Payments")
        .with_reference(reference.as_str())
        .with_specific_content(content);
    let added = invoices.queues().add_queue_item(&data).await?;
    let state = cell(added.status);
    println!("    {} is {state}", cell(added.reference));
    let wish = TransactionData::default().with_name("Payments");
    let Some(taken) = invoices.queues().start_transaction(&wish).await? else {
        println!("    nothing waits in the queue");
        return Ok(());
    };
    let state = cell(taken.status);
    println!("    {} is {state}", cell(taken.reference));
    let id = taken.id.unwrap_or_default();
    let result = TransactionResult::default()
        .with_is_successful(true)
        .with_output(BTreeMap::from([("Paid".to_owned(), Untyped::from(true))]));
    invoices
        .queues()
        .set_transaction_result(id, &result)
        .await?;
    let done = invoices.queue_items().get(id).await?;
    let state = cell(done.status);
    println!("    {} is {state}", cell(done.reference));
    Ok(())
}
