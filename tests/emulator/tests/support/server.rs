//! Starts an emulator within the test.

use std::path::PathBuf;
use std::sync::Arc;

use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, auth, server};
use tokio::net::TcpListener;

use super::Service;

/// Starts an emulator of a version; the only arguments known here are `--permissions …`. Its clocks
/// stand still: what happens after a time happens when a test moves them, however long requests take.
pub async fn start(version: &str, arguments: &[&str]) -> Service {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../bindings/orchestrator/metadata")
        .join(format!("{version}.edmx"));
    let bytes = std::fs::read(&path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    let schema = Schema::load(version, &bytes).unwrap_or_else(|error| panic!("{error}"));
    let mut emulator = Emulator::new(schema, Settings::default());
    if let ["--permissions", value] = arguments {
        emulator.enforcement = value.parse().unwrap_or_else(|error| panic!("{error}"));
    }
    auth::seed(&emulator);
    emulator.store_mut().clock.stop();
    emulator.identity.stop_clock();
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap_or_else(|error| panic!("no port: {error}"));
    let address = listener
        .local_addr()
        .unwrap_or_else(|error| panic!("no address: {error}"));
    tokio::spawn(server::serve(
        listener,
        Arc::new(emulator),
        std::future::pending(),
    ));
    Service::new(format!("http://{address}"))
}
