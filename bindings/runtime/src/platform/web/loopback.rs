//! In place of the listener of native programs, so that code for all targets compiles.

use crate::platform::Url;

use crate::error::{Error, ErrorKind};

/// A listener that cannot be had here: JavaScript has no sockets to offer. There is no value of it.
#[derive(Debug)]
pub enum LoopbackListener {}

impl LoopbackListener {
    /// Always fails.
    ///
    /// # Errors
    /// There is no listening here.
    pub async fn bind(_port: u16) -> Result<Self, Error> {
        Err(
            Error::new(ErrorKind::Usage, "WebAssembly cannot listen on a port").with_advice(
                "Let the sign-in page send the browser back to this page, and redeem that address.",
            ),
        )
    }

    /// The address that the sign-in page sends the browser back to.
    pub fn redirect_uri(&self) -> String {
        match *self {}
    }

    /// Waits for the browser.
    ///
    /// # Errors
    /// None: there is no value to call it on.
    pub async fn receive(&self) -> Result<Url, Error> {
        match *self {}
    }
}
