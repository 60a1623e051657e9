//! A morning with an automation of invoices, told by the client. It changes what it runs against
//! (a job is started, an item is added), so it is meant for the emulator:
//!
//! ```sh
//! cargo run -p orchestrator-emulator &
//! cargo run -p orchestrator-odata --example demo -- <address> <token of admin> <token of olga.operator>
//! ```

mod reads;
mod refusals;
mod table;
mod writes;

use std::env;
use std::fmt::Display;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use orchestrator_odata::{Error, Folder, Orchestrator};

/// The folder of the story.
const FOLDER: &str = "Finance/Invoices";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, admin, operator] = arguments.as_slice() else {
        eprintln!("usage: demo <address> <token> <token of a user who may do less>");
        return ExitCode::from(2);
    };
    match run(url, admin, operator).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(url: &str, admin: &str, operator: &str) -> Result<(), Error> {
    let requests = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&requests);
    let orch = Orchestrator::builder(url)
        .bearer(admin)
        .on_request(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        })
        .build()?;
    let invoices = orch.in_folder(Folder::path(FOLDER));
    let folder = reads::folders(&orch).await?;
    reads::faulted_jobs(&invoices).await?;
    reads::failed_items(&invoices).await?;
    reads::asset(&invoices).await?;
    reads::users(&orch, folder).await?;
    reads::robot_logs(&invoices, &requests).await?;
    writes::job(&invoices).await?;
    writes::queue_item(&invoices).await?;
    let operator = Orchestrator::builder(url).bearer(operator).build()?;
    refusals::show(&operator).await;
    Ok(())
}

fn heading(text: &str) {
    println!("\n{text}");
}

fn cell<T: Display>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
