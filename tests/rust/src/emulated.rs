//! An emulator within the test, reached over TCP.

use std::path::PathBuf;
use std::sync::Arc;

use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, auth, server};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// An emulator that serves until it is dropped.
pub struct Emulated {
    /// Its state.
    pub emulator: Arc<Emulator>,
    /// Its origin, `http://127.0.0.1:port`.
    pub origin: String,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Emulated {
    /// Starts one for API 17.0.
    ///
    /// # Errors
    /// A description that cannot be read, no free port.
    pub async fn start(settings: Settings) -> Result<Self, Box<dyn std::error::Error>> {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../../bindings/orchestrator/metadata/17.0.edmx");
        let schema = Schema::load("17.0", &std::fs::read(path)?)?;
        Ok(Self::serve(Emulator::new(schema, settings)).await?)
    }

    /// Serves one that is made already.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn serve(emulator: Emulator) -> std::io::Result<Self> {
        let emulator = Arc::new(emulator);
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let served = server::serve(listener, Arc::clone(&emulator), std::future::pending());
        Ok(Self {
            emulator,
            origin,
            serving: tokio::spawn(served),
        })
    }

    /// The address of the tenant, as in the cloud.
    #[must_use]
    pub fn tenant(&self) -> String {
        format!("{}/emulator/DefaultTenant/orchestrator_", self.origin)
    }

    /// A token of a user of the sample; empty for others.
    #[must_use]
    pub fn token(&self, user: &str) -> String {
        let tokens = auth::ready_tokens(&self.emulator);
        let found = tokens.into_iter().find(|ready| ready.user == user);
        found.map(|ready| ready.token).unwrap_or_default()
    }
}

impl Drop for Emulated {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
