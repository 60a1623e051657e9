//! What the identity service remembers: applications, passwords, tokens and codes.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use serde_json::{Value, json};

use super::{Caller, Kind, Settings, jwt};

/// Applications that are not the user's own, as registered with the identity service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Application {
    /// Client identifier.
    pub id: String,
    /// Name shown to users.
    pub name: String,
    /// Client secret; an application without one is not confidential and needs a proof key.
    pub secret: Option<String>,
    /// Addresses that a user may be sent back to.
    pub redirect_uris: Vec<String>,
    /// Whether any loopback address is such an address, too (RFC 8252, section 7.3).
    pub allows_loopback: bool,
    /// Scopes that it may ask for; any known one if absent.
    pub scopes: Option<BTreeSet<String>>,
    /// The user that stands for the application itself, whose roles count with `OR.Default`.
    pub user: Option<i64>,
}

/// An access token as it is kept.
#[derive(Debug, Clone)]
pub(super) struct Access {
    pub(super) caller: Caller,
    pub(super) expires: i64,
    pub(super) family: u64,
}

/// A refresh token as it is kept.
#[derive(Debug, Clone)]
pub(super) struct Refresh {
    pub(super) caller: Caller,
    pub(super) expires: i64,
    pub(super) family: u64,
}

/// An authorization code as it is kept.
#[derive(Debug, Clone)]
pub(super) struct Code {
    pub(super) caller: Caller,
    pub(super) redirect_uri: String,
    pub(super) challenge: Option<String>,
    pub(super) nonce: Option<String>,
    pub(super) expires: i64,
    pub(super) used_by: Option<u64>,
}

/// How many refresh tokens that were used up are remembered, to notice their theft.
const USED_REFRESH_TOKENS: usize = 10_000;
/// From how many access tokens on those that have expired are forgotten.
const ACCESS_TOKENS: usize = 4_096;
/// From how many authorization codes on those that have expired are forgotten.
const CODES: usize = 4_096;

/// Everything behind the lock of the identity service.
pub(super) struct State {
    random: StdRng,
    key: [u8; 32],
    families: u64,
    sweep_at: usize,
    used_refresh: VecDeque<(String, u64)>,
    pub(super) settings: Settings,
    pub(super) applications: BTreeMap<String, Application>,
    pub(super) passwords: BTreeMap<i64, String>,
    pub(super) access: HashMap<String, Access>,
    pub(super) refresh: HashMap<String, Refresh>,
    pub(super) codes: HashMap<String, Code>,
    pub(super) user_keys: HashMap<String, (i64, String)>,
}

impl State {
    pub(super) fn new(settings: Settings) -> Self {
        let mut random = settings
            .seed
            .map_or_else(rand::make_rng::<StdRng>, StdRng::seed_from_u64);
        let mut key = [0; 32];
        random.fill_bytes(&mut key);
        Self {
            random,
            key,
            families: 0,
            sweep_at: ACCESS_TOKENS,
            used_refresh: VecDeque::new(),
            settings,
            applications: BTreeMap::new(),
            passwords: BTreeMap::new(),
            access: HashMap::new(),
            refresh: HashMap::new(),
            codes: HashMap::new(),
            user_keys: HashMap::new(),
        }
    }

    /// A number for a chain of tokens that came out of one sign-in.
    pub(super) fn family(&mut self) -> u64 {
        self.families += 1;
        self.families
    }

    /// Random text of 64 hexadecimal digits.
    pub(super) fn secret(&mut self) -> String {
        let mut bytes = [0; 32];
        self.random.fill_bytes(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    /// Claims that access and identity tokens have in common.
    fn claims(&mut self, caller: &Caller, origin: &str, now: i64, seconds: i64) -> Value {
        let subject = caller
            .user
            .map_or_else(|| caller.client.clone(), |id| Some(id.to_string()));
        json!({
            "iss": format!("{origin}/identity_"),
            "sub": subject,
            "iat": now,
            "nbf": now,
            "exp": now.saturating_add(seconds),
            "jti": self.secret(),
            "prt_id": self.settings.organization_id,
        })
    }

    /// Makes an access token.
    pub(super) fn issue_access(
        &mut self,
        caller: Caller,
        family: u64,
        origin: &str,
        now: i64,
        seconds: i64,
    ) -> String {
        let mut claims = self.claims(&caller, origin, now, seconds);
        claims["aud"] = json!(["OrchestratorApiUserAccess"]);
        claims["client_id"] = json!(caller.client);
        claims["name"] = json!(caller.name);
        claims["tenant"] = json!(caller.tenant);
        claims["scope"] = json!(caller.scopes);
        let token = jwt::sign(&claims, &self.key);
        self.keep(token.clone(), caller, family, now.saturating_add(seconds));
        self.sweep(now);
        token
    }

    /// Makes the token that tells the application who signed in.
    pub(super) fn issue_identity(
        &mut self,
        caller: &Caller,
        nonce: Option<&str>,
        person: Value,
        origin: &str,
        times: (i64, i64),
    ) -> String {
        let (now, seconds) = times;
        let mut claims = self.claims(caller, origin, now, seconds);
        claims["aud"] = json!(caller.client);
        claims["auth_time"] = json!(now);
        if let Some(nonce) = nonce {
            claims["nonce"] = json!(nonce);
        }
        if let (Value::Object(claims), Value::Object(person)) = (&mut claims, person) {
            claims.extend(person);
        }
        jwt::sign(&claims, &self.key)
    }

    /// Remembers an access token.
    pub(super) fn keep(&mut self, token: String, caller: Caller, family: u64, expires: i64) {
        let access = Access {
            caller,
            expires,
            family,
        };
        self.access.insert(token, access);
    }

    /// Remembers an authorization code, whether or not somebody ever comes for its token.
    pub(super) fn keep_code(&mut self, text: String, code: Code, now: i64) {
        if self.codes.len() >= CODES {
            self.codes.retain(|_, code| code.expires > now);
        }
        self.codes.insert(text, code);
    }

    /// Makes a refresh token.
    pub(super) fn issue_refresh(&mut self, caller: Caller, family: u64, now: i64) -> String {
        let token = format!("{}-1", self.secret());
        let refresh = Refresh {
            caller,
            expires: now.saturating_add(self.settings.refresh_seconds),
            family,
        };
        self.refresh.insert(token.clone(), refresh);
        token
    }

    /// Takes a refresh token out of use. One that was used before betrays a thief, or its victim:
    /// then everything that came out of the same sign-in ends.
    pub(super) fn take_refresh(&mut self, token: &str, now: i64) -> Option<Refresh> {
        if let Some(refresh) = self.refresh.remove(token) {
            self.used_refresh
                .push_back((token.to_owned(), refresh.family));
            if self.used_refresh.len() > USED_REFRESH_TOKENS {
                self.used_refresh.pop_front();
            }
            return (refresh.expires > now).then_some(refresh);
        }
        let family = self
            .used_refresh
            .iter()
            .find(|(used, _)| used == token)
            .map(|(_, family)| *family);
        if let Some(family) = family {
            self.end_family(family);
        }
        None
    }

    /// Ends every token that came out of one sign-in.
    pub(super) fn end_family(&mut self, family: u64) {
        self.access.retain(|_, access| access.family != family);
        self.refresh.retain(|_, refresh| refresh.family != family);
    }

    /// Ends every token of a user, personal ones and keys included.
    pub(super) fn end_user(&mut self, user: i64) {
        self.access
            .retain(|_, access| access.caller.user != Some(user));
        self.refresh
            .retain(|_, refresh| refresh.caller.user != Some(user));
        self.user_keys.retain(|_, (owner, _)| *owner != user);
        self.passwords.remove(&user);
    }

    /// Forgets what has expired, now and then. The refusal of an expired token is the same as
    /// that of an unknown one, so that nobody sees the difference.
    fn sweep(&mut self, now: i64) {
        if self.access.len() < self.sweep_at {
            return;
        }
        self.access.retain(|_, access| access.expires > now);
        self.refresh.retain(|_, refresh| refresh.expires > now);
        self.codes.retain(|_, code| code.expires > now);
        self.sweep_at = (self.access.len() * 2).max(ACCESS_TOKENS);
    }
}

/// A caller of the kind `kind` with nothing but a user.
pub(super) fn plain_caller(user: i64, user_name: &str, tenant: &str, kind: Kind) -> Caller {
    Caller {
        user: Some(user),
        name: user_name.to_owned(),
        tenant: tenant.to_owned(),
        client: None,
        scopes: None,
        kind,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        State::new(Settings {
            seed: Some(1),
            ..Settings::default()
        })
    }

    fn caller() -> Caller {
        plain_caller(1, "someone", "DefaultTenant", Kind::User)
    }

    #[test]
    fn a_used_refresh_token_ends_the_whole_chain() {
        let mut state = state();
        let family = state.family();
        let access = state.issue_access(caller(), family, "", 0, 10);
        let first = state.issue_refresh(caller(), family, 0);
        assert!(state.take_refresh(&first, 1).is_some());
        let second = state.issue_refresh(caller(), family, 1);
        assert!(state.take_refresh(&first, 2).is_none());
        assert!(state.take_refresh(&second, 2).is_none());
        assert!(!state.access.contains_key(&access));
    }

    #[test]
    fn expired_tokens_do_not_pile_up() {
        let mut state = state();
        for now in 0..20_000 {
            let family = state.family();
            state.issue_access(caller(), family, "", now, 10);
        }
        assert!(state.access.len() <= ACCESS_TOKENS);
    }

    #[test]
    fn codes_that_nobody_comes_for_do_not_pile_up() {
        let mut state = state();
        for now in 0..10_000 {
            let code = Code {
                caller: caller(),
                redirect_uri: String::new(),
                challenge: None,
                nonce: None,
                expires: now + 10,
                used_by: None,
            };
            state.keep_code(now.to_string(), code, now);
        }
        assert!(state.codes.len() <= CODES);
        assert!(state.codes.contains_key("9999"));
    }

    #[test]
    fn the_same_seed_gives_the_same_tokens() {
        assert_eq!(state().secret(), state().secret());
        let mut other = State::new(Settings::default());
        assert_ne!(state().secret(), other.secret());
    }
}
