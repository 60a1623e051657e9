//! The program: serves until it is interrupted.

mod greeting;
mod keep;
mod options;

use std::fs;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser as _;
use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, descriptions, server};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use greeting::Greeting;
use options::{Options, Print};

/// What is under way at the end has so long to finish.
const GRACE: Duration = Duration::from_secs(2);

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
    let emulator = Arc::new(emulator(&options)?);
    let listener = listen(&options).await?;
    let address = listener
        .local_addr()
        .map_err(|error| format!("the address is unknown: {error}"))?;
    if let Some(file) = &options.state {
        // Says at once when it cannot be written.
        keep::write(&emulator, file)?;
        tokio::spawn(keep::keep(Arc::clone(&emulator), file.clone()));
    }
    let signals = signals()?;
    let greeting = Greeting::new(&emulator, address);
    say(&match options.print {
        Print::Text => greeting.text(),
        Print::Json => greeting.json(),
    });
    let stop = async {
        tokio::select! {
            () = signals => {}
            () = input_ended(options.exit_with_stdin) => {}
        }
    };
    serve(listener, Arc::clone(&emulator), stop).await?;
    match &options.state {
        Some(file) => keep::write(&emulator, file),
        None => Ok(()),
    }
}

fn emulator(options: &Options) -> Result<Emulator, String> {
    let schema = load(options)?;
    for rule in &options.faults {
        rule.check(&schema).map_err(|error| error.to_string())?;
    }
    let kept = match &options.state {
        Some(file) => keep::read(file)?.map(|kept| (kept, file)),
        None => None,
    };
    let header = kept.as_ref().map(|(kept, _)| &kept.header);
    let mut emulator = Emulator::new(schema, options.settings(header)?);
    if let Some(enforcement) = options.permissions {
        emulator.enforcement = enforcement;
    }
    if let Some((kept, file)) = kept {
        kept.restore(&emulator, file)?;
    }
    Ok(emulator)
}

fn load(options: &Options) -> Result<Schema, String> {
    let metadata = options.metadata.as_str();
    if let Some(bytes) = descriptions::named(metadata) {
        return Schema::load_with(metadata, bytes, options.undocumented)
            .map_err(|error| error.to_string());
    }
    let bytes = fs::read(metadata).map_err(|error| {
        format!("{metadata} cannot be read: {error}; --metadata takes 17.0, 20.0 or a file")
    })?;
    Schema::load_with(metadata, &bytes, options.undocumented).map_err(|error| error.to_string())
}

async fn listen(options: &Options) -> Result<TcpListener, String> {
    let Options { listen, port, .. } = options;
    TcpListener::bind((*listen, *port)).await.map_err(|error| {
        let advice = match error.kind() {
            io::ErrorKind::AddrInUse => {
                "another program listens there; choose another --port, or --port 0 for a free one"
            }
            io::ErrorKind::AddrNotAvailable => {
                "--listen takes an address of this machine: 127.0.0.1, or 0.0.0.0 for all of them"
            }
            _ => "choose another --port",
        };
        format!("cannot listen on {listen} port {port}: {error}: {advice}")
    })
}

/// A reader who has had enough of the greeting is no reason to stop.
fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Serves until somebody stops it; what is under way then has a moment to finish.
async fn serve(
    listener: TcpListener,
    emulator: Arc<Emulator>,
    stop: impl Future<Output = ()>,
) -> Result<(), String> {
    let (tell, told) = oneshot::channel::<()>();
    let mut serving = std::pin::pin!(server::serve(listener, emulator, async {
        let _ = told.await;
    }));
    let failed = |error: io::Error| format!("the server stopped: {error}");
    tokio::select! {
        ended = &mut serving => return ended.map_err(failed),
        () = stop => {}
    }
    let _ = tell.send(());
    match tokio::time::timeout(GRACE, serving).await {
        Ok(ended) => ended.map_err(failed),
        Err(_) => {
            eprintln!("stopped with requests under way");
            Ok(())
        }
    }
}

async fn input_ended(is_wanted: bool) {
    let (tell, told) = oneshot::channel::<()>();
    if is_wanted {
        std::thread::spawn(move || {
            let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
            let _ = tell.send(());
        });
        if told.await.is_ok() {
            return;
        }
    }
    std::future::pending().await
}

/// Signals that end the program, heard from now on.
#[cfg(unix)]
fn signals() -> Result<impl Future<Output = ()>, String> {
    use tokio::signal::unix::{SignalKind, signal};
    let failed = |error: io::Error| format!("signals cannot be heard: {error}");
    let mut interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(failed)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// The signal that ends the program.
#[cfg(not(unix))]
fn signals() -> Result<impl Future<Output = ()>, String> {
    Ok(async {
        // Without a signal to wait for, the program runs until it is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
