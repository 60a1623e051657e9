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

use crate::Emulator;
use crate::handlers::{Handlers, missing};
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::Key;

pub use stop::go_on;

const JOBS: &str = "Jobs";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    start::register(handlers);
    stop::register(handlers);
    validate::register(handlers);
    logs::register(handlers);
    handlers.register(&[("Jobs.GetByKey", by_key)]);
}

/// The job of the call's folder with this key.
fn by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("identifier").unwrap_or_default();
    let store = emulator.store();
    store
        .scan(JOBS)
        .map(|(_, entry)| entry)
        .find(|entry| entry.text("Key") == key && records::is_in(entry, call.folder_id))
        .map(|entry| Reply::Value(entry.row.clone().into()))
        .ok_or_else(|| missing(call, &Key::Text(key.to_owned())))
}
