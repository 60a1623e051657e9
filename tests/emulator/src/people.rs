//! Users and roles: who may do what, and where.

pub mod accounts;
pub mod control;
mod directory;
pub mod grants;
mod roles;
pub mod seed;
mod users;

use serde_json::{Value, json};

use crate::Emulator;
use crate::auth::{Directory, Person};
use crate::handlers::Handlers;
use crate::permissions;
use crate::request::Call;
use crate::store::{Entry, Key};

pub use seed::seed;

/// The set of our own that keeps attempts to sign in.
pub const LOGIN_ATTEMPTS: &str = "$UserLoginAttempts";
/// How many attempts to sign in are kept.
const LOGIN_ATTEMPTS_MAX: usize = 10_000;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    users::register(handlers);
    roles::register(handlers);
    directory::register(handlers);
}

/// What the parameters `skip` and `take` leave of a list.
#[must_use]
pub fn page(call: &Call<'_>, rows: Vec<Value>) -> Vec<Value> {
    let number = |name: &str| {
        call.integer(name)
            .and_then(|number| usize::try_from(number).ok())
    };
    rows.into_iter()
        .skip(number("skip").unwrap_or_default())
        .take(
            number("take")
                .filter(|take| *take > 0)
                .unwrap_or(usize::MAX),
        )
        .collect()
}

fn person(entry: &Entry) -> Option<Person> {
    let text = |name: &str| Some(entry.text(name).to_owned()).filter(|text| !text.is_empty());
    Some(Person {
        id: entry.integer("Id")?,
        user_name: entry.text("UserName").to_owned(),
        email: text("EmailAddress"),
        full_name: text("FullName"),
        is_active: entry.get("IsActive").as_bool() != Some(false),
    })
}

impl Directory for Emulator {
    fn person(&self, id: i64) -> Option<Person> {
        self.store().get("Users", &Key::Number(id)).and_then(person)
    }

    fn person_called(&self, name: &str) -> Option<Person> {
        let store = self.store();
        let id = accounts::named(&store, name)?;
        store.get("Users", &Key::Number(id)).and_then(person)
    }

    fn has_scope(&self, scope: &str) -> bool {
        let operations = self.schema.service.operations();
        permissions::scopes(operations.map(|(_, operation)| operation)).contains(scope)
    }

    fn attempted(&self, user: i64, has_succeeded: bool) {
        let mut store = self.store_mut();
        let now = store.now();
        let row = json!({
            "CreationTime": now,
            "ClientIpAddress": "127.0.0.1",
            "ClientName": "localhost",
            "BrowserInfo": "emulator",
            "Result": if has_succeeded { "Success" } else { "InvalidPassword" },
            "UserId": user,
        });
        if let Value::Object(row) = row {
            store.insert(LOGIN_ATTEMPTS, Entry::of_tenant(row));
        }
        if store.len(LOGIN_ATTEMPTS) > LOGIN_ATTEMPTS_MAX {
            let oldest = store
                .scan(LOGIN_ATTEMPTS)
                .next()
                .map(|(key, _)| key.clone());
            if let Some(oldest) = oldest {
                store.remove(LOGIN_ATTEMPTS, &oldest);
            }
        }
        if let Some(entry) = store
            .get_mut("Users", &Key::Number(user))
            .filter(|_| has_succeeded)
        {
            entry.row.insert("LastLoginTime".to_owned(), now.into());
        }
    }
}
