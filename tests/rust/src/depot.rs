//! The client of the service in `tests/foreign/cap/`, generated from the description that SAP CAP serves.

use odata_runtime::{Client, Error};

/// Entity and complex types.
pub mod models {
    include!(concat!(env!("OUT_DIR"), "/depot/models.rs"));
}

/// What typed queries are made of.
pub mod properties {
    include!(concat!(env!("OUT_DIR"), "/depot/properties.rs"));
}

/// Entity sets, singletons, and what is bound to none.
pub mod sets {
    include!(concat!(env!("OUT_DIR"), "/depot/sets.rs"));
}

/// The table of operations.
pub mod operations {
    include!(concat!(env!("OUT_DIR"), "/depot/operations.rs"));
}

odata_runtime::define_calls!();

/// A client of the depot.
#[derive(Clone, Debug)]
pub struct Depot {
    client: Client,
}

impl Depot {
    /// A client of the service at `url`.
    ///
    /// # Errors
    /// An address that is none.
    pub fn at(url: &str) -> Result<Self, Error> {
        let client = Client::builder(url).dialect(operations::DIALECT).build()?;
        Ok(Self { client })
    }

    /// The generic client underneath.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }
}
