//! Reads OData service descriptions and writes typed clients.
//!
//! The way through this crate: [`csdl`] reads what a file says, [`passes`] turn it into
//! [`model::Service`], and each module of [`emit`] is a pure function from the model to text.
//! Nothing here touches a network, and only the command line touches a disk.

pub mod config;
pub mod csdl;
pub mod diagnostics;
pub mod emit;
mod input;
pub mod model;
pub mod passes;

use config::Config;
use diagnostics::Diagnostic;
use model::Service;

/// Reads one CSDL document, XML or JSON, and builds the model of its service.
///
/// # Errors
/// The diagnostics, when they hold an error.
pub fn load(
    source: &str,
    bytes: &[u8],
    config: &Config,
) -> Result<(Service, Vec<Diagnostic>), Vec<Diagnostic>> {
    let (document, mut diagnostics) = csdl::read(source, bytes).map_err(|error| vec![error])?;
    let (service, more) = passes::build(&[document], &config.passes())?;
    diagnostics.extend(more);
    Ok((service, diagnostics))
}
