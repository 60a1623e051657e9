//! The token address: what an application gives, and the tokens that it gets (RFC 6749).

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::exchange::{Answer, Exchange, Fields};
use super::state::Application;
use super::{Caller, Directory, Identity, Kind, WILDCARD_SCOPE, pkce};

/// Scopes that are not the service's own but OpenID's.
const OPENID_SCOPES: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// Why a token is not given.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Denied {
    error: &'static str,
    description: Cow<'static, str>,
}

const fn denied(error: &'static str, description: &'static str) -> Denied {
    Denied {
        error,
        description: Cow::Borrowed(description),
    }
}

/// Answers `connect/token`.
pub(super) fn token(
    identity: &Identity,
    directory: &dyn Directory,
    exchange: &Exchange<'_>,
) -> Answer {
    if exchange.method != "POST" {
        return method_not_allowed("POST");
    }
    let is_form = exchange.header("content-type").is_some_and(|kind| {
        kind.to_ascii_lowercase()
            .starts_with("application/x-www-form-urlencoded")
    });
    if !is_form {
        return Answer::oauth_error(
            400,
            "invalid_request",
            "the body must be application/x-www-form-urlencoded",
        );
    }
    match grant(identity, directory, exchange, &exchange.fields()) {
        Ok(answer) => answer,
        Err(Denied { error, description }) => {
            let uses_header = exchange.basic().is_some();
            let status = if error == "invalid_client" && uses_header {
                401
            } else {
                400
            };
            Answer::oauth_error(status, error, &description)
        }
    }
}

/// Says which methods an address knows.
pub(super) fn method_not_allowed(allowed: &str) -> Answer {
    let mut answer = Answer::empty(405);
    answer.headers.push(("allow", allowed.to_owned()));
    answer
}

fn grant(
    identity: &Identity,
    directory: &dyn Directory,
    exchange: &Exchange<'_>,
    fields: &Fields,
) -> Result<Answer, Denied> {
    if fields.repeated().is_some() {
        return Err(denied("invalid_request", "a parameter came twice"));
    }
    let application = application(identity, exchange, fields)?;
    let tokens = Tokens {
        identity,
        directory,
        origin: exchange.origin,
    };
    match fields.text("grant_type") {
        "client_credentials" => tokens.for_application(&application, fields),
        "authorization_code" => tokens.for_code(&application, fields),
        "refresh_token" => tokens.for_refresh(&application, fields),
        "" => Err(denied("invalid_request", "grant_type is missing")),
        _ => Err(denied(
            "unsupported_grant_type",
            "the grant types are client_credentials, authorization_code and refresh_token",
        )),
    }
}

/// The application that asks, once it has proved who it is.
fn application(
    identity: &Identity,
    exchange: &Exchange<'_>,
    fields: &Fields,
) -> Result<Application, Denied> {
    let (id, secret) = match exchange.basic() {
        Some(_) if fields.get("client_secret").is_some() => {
            return Err(denied(
                "invalid_request",
                "the secret came in the header and in the body",
            ));
        }
        Some((id, secret)) => (id, Some(secret)),
        None => (
            fields.text("client_id").to_owned(),
            fields.get("client_secret").map(str::to_owned),
        ),
    };
    identity
        .application(&id)
        .filter(|application| application.secret.is_none() || application.secret == secret)
        .ok_or(denied(
            "invalid_client",
            "no application has this client_id and client_secret",
        ))
}

/// Answers `connect/revocation` (RFC 7009): unknown tokens are no error.
pub(super) fn revoke(identity: &Identity, exchange: &Exchange<'_>) -> Answer {
    if exchange.method != "POST" {
        return method_not_allowed("POST");
    }
    let fields = exchange.fields();
    if application(identity, exchange, &fields).is_err() {
        return Answer::oauth_error(401, "invalid_client", "the application is not known");
    }
    match fields.get("token") {
        Some(token) => {
            identity.revoke(token);
            Answer::empty(200)
        }
        None => Answer::oauth_error(400, "invalid_request", "token is missing"),
    }
}

/// Reads a list of scopes and checks that `application` may have them.
pub(super) fn scopes(
    directory: &dyn Directory,
    application: &Application,
    text: &str,
) -> Result<BTreeSet<String>, String> {
    let scopes: BTreeSet<String> = text.split_whitespace().map(str::to_owned).collect();
    let is_known = |scope: &String| {
        OPENID_SCOPES.contains(&scope.as_str())
            || scope == WILDCARD_SCOPE
            || directory.has_scope(scope)
    };
    if let Some(unknown) = scopes.iter().find(|scope| !is_known(scope)) {
        return Err(format!("there is no scope {unknown}"));
    }
    let is_allowed = |scope: &String| {
        OPENID_SCOPES.contains(&scope.as_str())
            || application
                .scopes
                .as_ref()
                .is_none_or(|allowed| allowed.contains(scope))
    };
    if let Some(refused) = scopes.iter().find(|scope| !is_allowed(scope)) {
        return Err(format!("the application may not have the scope {refused}"));
    }
    Ok(scopes)
}

/// Makes the tokens of one answer.
pub(super) struct Tokens<'a> {
    pub(super) identity: &'a Identity,
    pub(super) directory: &'a dyn Directory,
    pub(super) origin: &'a str,
}

impl Tokens<'_> {
    fn for_application(
        &self,
        application: &Application,
        fields: &Fields,
    ) -> Result<Answer, Denied> {
        if application.secret.is_none() {
            return Err(denied(
                "unauthorized_client",
                "an application without a secret cannot act for itself",
            ));
        }
        let mut scopes =
            scopes(self.directory, application, fields.text("scope")).map_err(|reason| Denied {
                error: "invalid_scope",
                description: reason.into(),
            })?;
        if scopes
            .iter()
            .any(|scope| OPENID_SCOPES.contains(&scope.as_str()))
        {
            return Err(denied(
                "invalid_scope",
                "an application that acts for itself has no identity and no refresh token",
            ));
        }
        if scopes.is_empty() {
            let all = application.scopes.clone();
            scopes = all.unwrap_or_else(|| BTreeSet::from([WILDCARD_SCOPE.to_owned()]));
        }
        let caller = Caller {
            user: application.user,
            name: application.name.clone(),
            tenant: self.identity.settings().tenant,
            client: Some(application.id.clone()),
            scopes: Some(scopes),
            kind: Kind::Application,
        };
        let family = self.identity.lock().family();
        Ok(self.answer(&caller, family, None))
    }

    fn for_code(&self, application: &Application, fields: &Fields) -> Result<Answer, Denied> {
        let now = self.identity.now();
        let taken = {
            let mut state = self.identity.lock();
            let family = state.family();
            let code = state
                .codes
                .get_mut(fields.text("code"))
                .filter(|code| code.caller.client.as_ref() == Some(&application.id));
            match code {
                Some(code) => {
                    let first = code.used_by.replace(family);
                    let code = code.clone();
                    if let Some(first) = first {
                        state.end_family(first);
                    }
                    Some((code, family)).filter(|_| first.is_none())
                }
                None => None,
            }
        };
        let (code, family) = taken.ok_or(denied(
            "invalid_grant",
            "the code is not known, or was used before",
        ))?;
        if code.expires <= now {
            return Err(denied("invalid_grant", "the code has expired"));
        }
        if code.redirect_uri != fields.text("redirect_uri") {
            return Err(denied(
                "invalid_grant",
                "redirect_uri is not that of the request for the code",
            ));
        }
        let is_proved = match (&code.challenge, fields.get("code_verifier")) {
            (Some(challenge), Some(verifier)) => pkce::proves(verifier, challenge),
            (None, None) => true,
            _ => false,
        };
        if !is_proved {
            return Err(denied(
                "invalid_grant",
                "code_verifier does not fit the code_challenge",
            ));
        }
        Ok(self.answer(&code.caller, family, code.nonce.as_deref()))
    }

    fn for_refresh(&self, application: &Application, fields: &Fields) -> Result<Answer, Denied> {
        let now = self.identity.now();
        let token = fields.text("refresh_token");
        let refresh = {
            let mut state = self.identity.lock();
            let is_foreign = state
                .refresh
                .get(token)
                .is_some_and(|known| known.caller.client.as_ref() != Some(&application.id));
            if is_foreign {
                None
            } else {
                state.take_refresh(token, now)
            }
        };
        let mut refresh = refresh.ok_or(denied(
            "invalid_grant",
            "the refresh token is not known, was used before or has expired",
        ))?;
        let is_active = refresh
            .caller
            .user
            .and_then(|user| self.directory.person(user))
            .is_some_and(|person| person.is_active);
        if !is_active {
            return Err(denied("invalid_grant", "the user may not sign in any more"));
        }
        if let Some(narrower) = fields.get("scope") {
            let narrower: BTreeSet<String> =
                narrower.split_whitespace().map(str::to_owned).collect();
            let has_all = refresh
                .caller
                .scopes
                .as_ref()
                .is_some_and(|scopes| narrower.is_subset(scopes));
            if !has_all {
                return Err(denied("invalid_scope", "scope asks for more than before"));
            }
            refresh.caller.scopes = Some(narrower);
        }
        Ok(self.answer(&refresh.caller, refresh.family, None))
    }

    fn answer(&self, caller: &Caller, family: u64, nonce: Option<&str>) -> Answer {
        let now = self.identity.now();
        let scopes = caller.scopes.clone().unwrap_or_default();
        let has = |scope: &str| scopes.contains(scope);
        let seconds = self.identity.settings().access_seconds;
        let mut body = json!({});
        if has("openid") {
            body["id_token"] = self.identity_token(caller, nonce, seconds).into();
        }
        let mut state = self.identity.lock();
        body["access_token"] = state
            .issue_access(caller.clone(), family, self.origin, now, seconds)
            .into();
        body["expires_in"] = seconds.into();
        body["token_type"] = "Bearer".into();
        if has("offline_access") {
            body["refresh_token"] = state.issue_refresh(caller.clone(), family, now).into();
        }
        drop(state);
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        body["scope"] = scopes.join(" ").into();
        Answer::json(200, &body)
    }

    /// Makes the token that tells the application who signed in.
    pub(super) fn identity_token(
        &self,
        caller: &Caller,
        nonce: Option<&str>,
        seconds: i64,
    ) -> String {
        let person = caller.user.and_then(|id| self.directory.person(id));
        let claims = person.map_or(Value::Null, |person| {
            json!({
                "preferred_username": person.user_name,
                "email": person.email,
                "name": person.full_name,
            })
        });
        let now = self.identity.now();
        self.identity
            .lock()
            .issue_identity(caller, nonce, claims, self.origin, (now, seconds))
    }
}
