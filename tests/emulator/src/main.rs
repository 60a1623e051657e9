//! The program: serves until it is interrupted.

mod options;

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::{fs, io};

use clap::Parser as _;
use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, auth, descriptions, server};
use tokio::net::TcpListener;

use options::Options;

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), String> {
    let mut emulator = Emulator::new(load(&options.metadata)?, options.settings());
    if let Some(enforcement) = options.permissions {
        emulator.enforcement = enforcement;
    }
    if let Some(file) = &options.state {
        restore(&emulator, file)?;
    }
    let listener = TcpListener::bind((options.listen, options.port))
        .await
        .map_err(|error| {
            format!(
                "cannot listen on {}:{}: {error}; choose another --port",
                options.listen, options.port
            )
        })?;
    let address = listener
        .local_addr()
        .map_err(|error| format!("the address is unknown: {error}"))?;
    print!("{}", greeting(&emulator, address));
    let emulator = Arc::new(emulator);
    server::serve(listener, Arc::clone(&emulator), interrupted())
        .await
        .map_err(|error| format!("the server stopped: {error}"))?;
    match &options.state {
        Some(file) => save(&emulator, file),
        None => Ok(()),
    }
}

fn load(metadata: &str) -> Result<Schema, String> {
    if let Some(bytes) = descriptions::named(metadata) {
        return Schema::load(metadata, bytes).map_err(|error| error.to_string());
    }
    let bytes = fs::read(metadata).map_err(|error| {
        format!("{metadata} cannot be read: {error}; --metadata takes 17.0, 20.0 or a file")
    })?;
    Schema::load(metadata, &bytes).map_err(|error| error.to_string())
}

fn restore(emulator: &Emulator, file: &Path) -> Result<(), String> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(format!("{} cannot be read: {error}", file.display())),
    };
    emulator
        .restore(&text)
        .map_err(|error| format!("{} is no state of an emulator: {error}", file.display()))
}

/// Writes beside the file first, so that a failure leaves the old state.
fn save(emulator: &Emulator, file: &Path) -> Result<(), String> {
    let text = emulator.save().map_err(|error| error.to_string())?;
    let beside = file.with_extension("new");
    fs::write(&beside, text)
        .and_then(|()| fs::rename(&beside, file))
        .map_err(|error| format!("the state cannot be written to {}: {error}", file.display()))
}

async fn interrupted() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a signal to wait for, the program runs until it is ended from outside.
    if interrupt.await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn greeting(emulator: &Emulator, address: SocketAddr) -> String {
    let base = format!("http://{address}/acme/main/orchestrator_");
    let tokens = auth::ready_tokens(emulator);
    let token = tokens.first().map_or("", |ready| ready.token.as_str());
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = writeln!(text, "Orchestrator {} at {base}", emulator.schema.version);
    for ready in &tokens {
        let _ = writeln!(text, "token of {}: {}", ready.user, ready.token);
    }
    let _ = writeln!(
        text,
        "curl:  curl -H 'Authorization: Bearer {token}' '{base}/odata/Folders'\n\
         Rust:  let orch = Orchestrator::builder(\"{base}\").bearer(\"{token}\").build()?;\n\
         control: http://{address}/_emulator   stop: Ctrl+C"
    );
    text
}
