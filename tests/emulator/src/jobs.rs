//! Jobs: starting them, what becomes of them, stopping them.
//!
//! A job waits (`Pending`), runs (`Running`) and writes robot logs, and ends as `Successful` or,
//! for some that the seed chooses, as `Faulted`. A stopped one passes `Stopping` or, when it is
//! killed, `Terminating` on its way to `Stopped`.

pub mod life;
mod logs;
pub mod start;
mod stop;
mod validate;

use crate::handlers::Handlers;

pub use stop::go_on;

const JOBS: &str = "Jobs";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    start::register(handlers);
    stop::register(handlers);
    validate::register(handlers);
    logs::register(handlers);
}
