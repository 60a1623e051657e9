//! What is there.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use futures::TryStreamExt;
use orchestrator_odata::{Error, Orchestrator};

use crate::table::Table;
use crate::{FOLDER, cell, heading};

/// Shows the folders; returns the number of the one of the story.
pub async fn folders(orch: &Orchestrator) -> Result<i64, Error> {
    heading("Folders");
    let folders = orch
        .folders()
        .list()
        .orderby("FullyQualifiedName")
        .filter("FolderType eq 'Standard'")
        .await?;
    let mut table = Table::new(&["Id", "Folder", "What for"]);
    let mut id = 0;
    for folder in &folders {
        if folder.fully_qualified_name.as_deref() == Some(FOLDER) {
            id = folder.id.unwrap_or_default();
        }
        table.row([
            cell(folder.id),
            cell(folder.fully_qualified_name.as_ref()),
            cell(folder.description.as_ref()),
        ]);
    }
    table.print();
    Ok(id)
}

/// Shows jobs that failed, and why.
pub async fn faulted_jobs(invoices: &Orchestrator) -> Result<(), Error> {
    heading("Jobs that faulted, and why");
    let jobs = invoices
        .jobs()
        .list()
        .filter("State eq 'Faulted'")
        .select("Id,ReleaseName,HostMachineName,Info")
        .orderby("EndTime desc")
        .top(5)
        .await?;
    let mut table = Table::new(&["Job", "Process", "Machine", "Why"]);
    for job in &jobs {
        table.row([
            cell(job.id),
            cell(job.release_name.as_ref()),
            cell(job.host_machine_name.as_ref()),
            cell(job.info.as_ref()),
        ]);
    }
    table.print();
    Ok(())
}

/// Shows queue items that failed, and why.
pub async fn failed_items(invoices: &Orchestrator) -> Result<(), Error> {
    heading("Queue items that failed, and why");
    let items = invoices
        .queue_items()
        .list()
        .filter("Status eq 'Failed'")
        .orderby("Id desc")
        .top(5)
        .await?;
    let mut table = Table::new(&["Item", "Reference", "Kind", "Why"]);
    for item in &items {
        let exception = item.processing_exception.as_ref();
        table.row([
            cell(item.id),
            cell(item.reference.as_ref()),
            cell(exception.and_then(|exception| exception.r#type.as_ref())),
            cell(exception.and_then(|exception| exception.reason.as_ref())),
        ]);
    }
    table.print();
    Ok(())
}

/// Shows an asset.
pub async fn asset(invoices: &Orchestrator) -> Result<(), Error> {
    let assets = invoices.assets().get_filtered();
    let found = assets.filter("Name eq 'ApprovalLimit'");
    if let Some(asset) = found.first().await? {
        heading("An asset");
        println!(
            "    {} = {}  ({})",
            cell(asset.name),
            cell(asset.int_value),
            cell(asset.description)
        );
    }
    Ok(())
}

/// Shows who may do what in a folder.
pub async fn users(orch: &Orchestrator, folder: i64) -> Result<(), Error> {
    heading("Who works in the folder, with which roles");
    let users = orch
        .folders()
        .get_users_for_folder(folder, true)
        .expand("UserEntity,Roles")
        .await?;
    let mut table = Table::new(&["User", "Name", "Roles"]);
    for assigned in &users {
        let user = assigned.user_entity.as_ref();
        let roles: Vec<String> = assigned
            .roles
            .iter()
            .flatten()
            .map(|role| cell(role.name.as_ref()))
            .collect();
        table.row([
            cell(user.and_then(|user| user.user_name.as_ref())),
            cell(user.and_then(|user| user.full_name.as_ref())),
            roles.join(", "),
        ]);
    }
    table.print();
    Ok(())
}

/// Reads every robot log.
pub async fn robot_logs(invoices: &Orchestrator, requests: &AtomicU32) -> Result<(), Error> {
    heading("Robot logs, all of them, as one stream");
    let (start, before) = (Instant::now(), requests.load(Ordering::Relaxed));
    let mut levels: BTreeMap<String, u32> = BTreeMap::new();
    let logs = invoices.robot_logs().list().select("Level,Message");
    let mut logs = logs.stream();
    while let Some(log) = logs.try_next().await? {
        *levels.entry(cell(log.level)).or_default() += 1;
    }
    let pages = requests.load(Ordering::Relaxed) - before;
    let counts: Vec<String> = levels
        .iter()
        .map(|(level, count)| format!("{count} {level}"))
        .collect();
    println!(
        "    {} rows in {pages} pages and {:.1} s: {}",
        levels.values().sum::<u32>(),
        start.elapsed().as_secs_f64(),
        counts.join(", ")
    );
    Ok(())
}
