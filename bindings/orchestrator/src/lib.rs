//! The UiPath Orchestrator API: every operation typed.
//!
//! ```no_run
//! use futures::TryStreamExt;
//! use orchestrator_odata::models::JobState;
//! use orchestrator_odata::properties::job;
//! use orchestrator_odata::{Folder, Orchestrator};
//!
//! # async fn example() -> Result<(), orchestrator_odata::Error> {
//! let orch = Orchestrator::cloud("my-organization", "my-tenant")
//!     .external_application("client-id", "client-secret", "OR.Jobs.Read")
//!     .build()?
//!     .in_folder(Folder::path("Finance/Invoices"));
//! let mut jobs = orch.jobs().list().filter(job::state().eq(JobState::Faulted)).stream();
//! while let Some(job) = jobs.try_next().await? {
//!     println!("{:?} {:?} {:?}", job.id, job.release_name, job.info);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The client is written at build time from the descriptions of all versions of the service in
//! `metadata`, or from the one that the environment variable `ORCHESTRATOR_METADATA` names. By hand
//! is only what no description says: addresses, sign-in, folder headers and error codes.

use std::sync::Arc;

use folder_names::FolderNames;

mod address;
mod buckets;
mod builder;
mod bulk_add;
mod environment;
mod errors;
#[cfg(feature = "extract")]
pub mod extract;
mod folder;
mod folder_names;
mod folders;
mod job_output;
mod jobs;
mod log_tail;
mod outcome;
#[cfg(feature = "permissions")]
pub mod permissions;
mod rates;
mod sign_in;
mod transactions;
mod versions;
mod webhook;

pub use buckets::{Bucket, BucketBy};
pub use builder::Builder;
pub use bulk_add::{BulkAdd, FailedItem, NotAllAdded};
pub use errors::ErrorCodes;
pub use folder::Folder;
pub use folder_names::FoundFolder;
pub use folders::{Folders, InFolder, InFolderRows, InFolders};
pub use job_output::NoOutput;
pub use jobs::JobWait;
pub use log_tail::{LogStream, LogTail};
pub use odata_runtime::{self as runtime, Client, Download, Error, ErrorKind, Upload};
pub use operations::API_VERSIONS;
pub use outcome::{Failure, Outcome, Output};
pub use transactions::{Finished, Transaction, TransactionError};
pub use versions::only_in;
pub use webhook::{SIGNATURE_HEADER, is_signed};

/// Waiting without an async runtime: `wait()` for everything that can be awaited, `iter()` for every
/// list and stream.
///
/// ```no_run
/// use orchestrator_odata::Orchestrator;
/// use orchestrator_odata::blocking::{Iterate as _, Wait as _};
///
/// # fn example() -> Result<(), orchestrator_odata::Error> {
/// let orch = Orchestrator::from_env()?.build()?;
/// let orch = orch.in_folder(orch.folder("Invoices").wait()?);
/// println!("{:?}", orch.assets().get(7).wait()?);
/// for job in orch.jobs().list().filter("State eq 'Faulted'").iter() {
///     println!("{:?}", job?.info);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "blocking")]
pub mod blocking {
    #[doc(inline)]
    pub use odata_runtime::blocking::*;
}

/// Entity, complex and enumeration types.
pub mod models {
    include!(concat!(env!("OUT_DIR"), "/models.rs"));
}

/// A module for each type with a function for each property: what typed queries are made of.
pub mod properties {
    include!(concat!(env!("OUT_DIR"), "/properties.rs"));
}

/// Entity sets and groups of endpoints, with a method for each operation.
pub mod sets {
    include!(concat!(env!("OUT_DIR"), "/sets.rs"));
}

/// The table of operations: verb, path, parameters, permissions.
pub mod operations {
    include!(concat!(env!("OUT_DIR"), "/operations.rs"));
}

odata_runtime::define_calls!();

/// A client of one tenant. Cloning it is cheap: clones share connections and tokens.
#[derive(Clone, Debug)]
pub struct Orchestrator {
    client: Client,
    folders: Arc<FolderNames>,
    /// Whether an application signed in, and no user.
    #[cfg(feature = "permissions")]
    acts_for_itself: bool,
}

impl Orchestrator {
    /// A client of Automation Cloud.
    pub fn cloud(organization: &str, tenant: &str) -> Builder {
        Builder::new(&address::cloud(organization, tenant)).tenant(tenant)
    }

    /// A client of the Orchestrator at `url`: a standalone installation (`https://host`),
    /// Automation Suite (`https://host/organization/tenant/orchestrator_`), or any other address
    /// below which `/odata` stands.
    pub fn builder(url: &str) -> Builder {
        Builder::new(url)
    }

    /// A client of what the environment names; see [`Builder::from_variables`].
    ///
    /// # Errors
    /// Variables that are missing, contradict each other or cannot be read.
    pub fn from_env() -> Result<Builder, Error> {
        Builder::from_variables(|name| std::env::var(name).ok())
    }

    /// The same client, working in `folder`.
    #[must_use]
    pub fn in_folder(&self, folder: impl Into<Folder>) -> Self {
        self.with_client(folder.into().apply(&self.client))
    }

    /// The same client, without a folder.
    #[must_use]
    pub fn without_folder(&self) -> Self {
        self.with_client(Folder::clear(&self.client))
    }

    fn with_client(&self, client: Client) -> Self {
        Self {
            client,
            folders: Arc::clone(&self.folders),
            #[cfg(feature = "permissions")]
            acts_for_itself: self.acts_for_itself,
        }
    }

    /// The generic client underneath.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }
}

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
