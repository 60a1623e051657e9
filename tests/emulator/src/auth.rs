//! Signing in: who sends a request, by which token.
//!
//! [`Identity`] keeps applications, passwords and tokens; [`endpoints`] answers the addresses of
//! the identity service; [`authenticate`] turns the header of a request into a [`Caller`].

mod authorize;
mod control;
pub mod endpoints;
pub mod exchange;
mod form;
mod grants;
mod jwt;
mod on_premises;
mod pkce;
mod settings;
mod state;
mod user_key;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use axum::http::HeaderMap;
use odata_codegen::model::Operation;
use time::OffsetDateTime;

pub use exchange::{Answer, Exchange};
pub use settings::Settings;
pub use state::Application;

pub use crate::people::seed::{ReadyToken, ready_tokens, ready_user_key, sign_in_data as seed};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use state::State;

/// Who sends a request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caller {
    /// The user; absent for nobody, and for an application that no user stands for.
    pub user: Option<i64>,
    /// Name of the user or of the application.
    pub name: String,
    /// The tenant that the token is for.
    pub tenant: String,
    /// The application that got the token.
    pub client: Option<String>,
    /// OAuth scopes; absent where the token is not limited by any.
    pub scopes: Option<BTreeSet<String>>,
    /// How the token was got.
    pub kind: Kind,
}

/// Ways to get a token.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// There is none.
    #[default]
    Nobody,
    /// A personal access token.
    Personal,
    /// Client credentials: the application acts for itself.
    Application,
    /// A user let an application act for him.
    User,
    /// The user key of the cloud.
    UserKey,
    /// User name and password, on premises.
    Password,
}

impl Caller {
    /// Whether the caller is limited by roles: all are, except an application that acts for
    /// itself with scopes that name what it may do.
    #[must_use]
    pub fn is_limited_by_roles(&self) -> bool {
        self.kind != Kind::Application
            || self
                .scopes
                .as_ref()
                .is_none_or(|scopes| scopes.contains(WILDCARD_SCOPE))
    }
}

/// The scope that stands for whatever the roles allow.
pub const WILDCARD_SCOPE: &str = "OR.Default";

/// A user, as far as signing in is concerned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Key of the user.
    pub id: i64,
    /// Name to sign in with.
    pub user_name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// First name and family name.
    pub full_name: Option<String>,
    /// Whether signing in is allowed.
    pub is_active: bool,
}

/// Where users and scopes are looked up.
pub trait Directory {
    /// The user with this key.
    fn person(&self, id: i64) -> Option<Person>;
    /// The user with this name or e-mail address, regardless of case.
    fn person_called(&self, name: &str) -> Option<Person>;
    /// Whether the service has a scope called so.
    fn has_scope(&self, scope: &str) -> bool;
    /// Notes an attempt to sign in.
    fn attempted(&self, user: i64, has_succeeded: bool);
}

/// The identity service.
pub struct Identity {
    state: Mutex<State>,
    offset: AtomicI64,
    /// Where its clock stands still, before the offset.
    stopped: OnceLock<i64>,
}

impl Identity {
    /// An identity service without applications, passwords and tokens.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self {
            state: Mutex::new(State::new(settings)),
            offset: AtomicI64::new(0),
            stopped: OnceLock::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Seconds since 1970 by the clock of the identity service.
    #[must_use]
    pub fn now(&self) -> i64 {
        let wall = || OffsetDateTime::now_utc().unix_timestamp();
        let seconds = self.stopped.get().copied().unwrap_or_else(wall);
        seconds.saturating_add(self.offset.load(Ordering::Relaxed))
    }

    /// Lets the clock stand still from now on but for [`advance`](Self::advance): tests of lifetimes
    /// then come out the same however long they take.
    pub fn stop_clock(&self) {
        let wall = || OffsetDateTime::now_utc().unix_timestamp();
        self.stopped.get_or_init(wall);
    }

    /// Puts the clock of the identity service forward, so that tokens expire.
    pub fn advance(&self, seconds: i64) {
        self.offset.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Names and lifetimes.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.lock().settings.clone()
    }

    /// Changes names and lifetimes; tokens that exist keep their own.
    pub fn configure(&self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.lock().settings);
    }

    /// Registers an application, or changes one.
    pub fn add_application(&self, application: Application) {
        self.lock()
            .applications
            .insert(application.id.clone(), application);
    }

    /// The application called `id`.
    #[must_use]
    pub fn application(&self, id: &str) -> Option<Application> {
        self.lock().applications.get(id).cloned()
    }

    /// Sets the password of a user.
    pub fn set_password(&self, user: i64, password: &str) {
        self.lock().passwords.insert(user, password.to_owned());
    }

    /// The user who has this name and password.
    pub fn sign_in(&self, directory: &dyn Directory, name: &str, password: &str) -> Option<Person> {
        let person = directory.person_called(name)?;
        let is_right = person.is_active
            && self
                .lock()
                .passwords
                .get(&person.id)
                .is_some_and(|known| known == password);
        directory.attempted(person.id, is_right);
        is_right.then_some(person)
    }

    /// A caller who is nothing but a user.
    #[must_use]
    pub fn user(&self, id: i64, name: &str, kind: Kind) -> Caller {
        state::plain_caller(id, name, &self.lock().settings.tenant, kind)
    }

    /// Makes a token for `caller`: one to show on a screen, or for a test.
    pub fn issue(&self, caller: Caller, seconds: i64, origin: &str) -> String {
        let now = self.now();
        let mut state = self.lock();
        let family = state.family();
        if caller.kind == Kind::Personal {
            let token = format!("rt_{}", state.secret());
            let expires = now.saturating_add(seconds.min(PERSONAL_SECONDS_MAX));
            state.keep(token.clone(), caller, family, expires);
            token
        } else {
            state.issue_access(caller, family, origin, now, seconds)
        }
    }

    /// Makes a user key, which is exchanged for tokens.
    pub fn issue_user_key(&self, user: i64, client: &str) -> String {
        let mut state = self.lock();
        let key = state.secret();
        state
            .user_keys
            .insert(key.clone(), (user, client.to_owned()));
        key
    }

    /// Ends a token, and with a refresh token all that came out of the same sign-in.
    pub fn revoke(&self, token: &str) {
        let mut state = self.lock();
        if let Some(refresh) = state.refresh.get(token) {
            let family = refresh.family;
            state.end_family(family);
        }
        state.access.remove(token);
        state.user_keys.remove(token);
    }

    /// Ends all tokens of a user and forgets his password.
    pub fn forget(&self, user: i64) {
        self.lock().end_user(user);
    }

    /// The caller who holds `token`, or what is wrong with it.
    ///
    /// # Errors
    /// Why the token is refused.
    pub fn caller(&self, token: &str) -> Result<Caller, Refusal> {
        let now = self.now();
        let state = self.lock();
        match state.access.get(token) {
            None => Err(Refusal::Invalid),
            Some(access) if access.expires <= now => Err(Refusal::Expired),
            Some(access) => Ok(access.caller.clone()),
        }
    }
}

/// Longest life of a personal access token: a year.
pub const PERSONAL_SECONDS_MAX: i64 = 366 * 86_400;

/// Why a token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no token.
    Missing,
    /// It is not one of ours, or not any more.
    Invalid,
    /// Its time is over.
    Expired,
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let (message, challenge) = match refusal {
            Refusal::Missing => ("You are not authenticated!", "Bearer"),
            Refusal::Invalid => (
                "You are not authenticated! The token is not known.",
                "Bearer error=\"invalid_token\"",
            ),
            Refusal::Expired => (
                "You are not authenticated! The token has expired.",
                "Bearer error=\"invalid_token\", error_description=\"The token expired\"",
            ),
        };
        Self::new(401, 0, message).with_header("www-authenticate", challenge)
    }
}

/// Says who sends a request.
///
/// # Errors
/// 401 without a token that is valid, or when its user may not sign in any more.
pub fn authenticate(emulator: &Emulator, headers: &HeaderMap) -> Result<Caller, Problem> {
    let caller = bearer(headers)
        .ok_or(Refusal::Missing)
        .and_then(|token| emulator.identity.caller(token))?;
    let is_active = caller
        .user
        .is_none_or(|user| emulator.person(user).is_some_and(|person| person.is_active));
    if is_active {
        Ok(caller)
    } else {
        Err(Refusal::Invalid.into())
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get("authorization")?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim())
        .filter(|token| !token.is_empty())
}

/// Operations that need no token: signing in, asking whether the service is there, and the texts
/// of the sign-in page.
const OPEN: [&str; 3] = [
    "Account.Authenticate",
    "Status.Get",
    "Translations.GetTranslations",
];

/// Whether an operation needs no token.
#[must_use]
pub fn is_open(operation: &Operation) -> bool {
    OPEN.contains(&operation.id.as_str())
}

/// Registers handlers; signing in is answered before routing, so that there are none.
pub fn register(_handlers: &mut Handlers) {}
