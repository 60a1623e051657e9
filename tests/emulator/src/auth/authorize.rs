//! The address where a user lets an application act for him (RFC 6749, section 4.1).

use super::exchange::{Answer, Exchange, Fields};
use super::form::{self, SignIn};
use super::state::{Application, Code};
use super::{Caller, Directory, Identity, Kind, grants, pkce};

/// Parameters that travel through the form.
const PARAMETERS: [&str; 10] = [
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "acr_values",
    "response_mode",
];

/// Why there is no form to show.
enum Failure {
    /// The user must not be sent anywhere.
    Page(&'static str),
    /// The application is told.
    Back(&'static str, &'static str),
    /// The application is told of a scope that it cannot have.
    Scope(String),
}

/// Answers `connect/authorize`: a form for `GET`, a code for `POST`.
pub(super) fn answer(
    identity: &Identity,
    directory: &dyn Directory,
    exchange: &Exchange<'_>,
) -> Answer {
    let fields = match exchange.method {
        "GET" => Fields::from_form(exchange.query.as_bytes()),
        "POST" => Fields::from_form(exchange.body),
        _ => return grants::method_not_allowed("GET, POST"),
    };
    let application = match checked_application(identity, &fields) {
        Ok(application) => application,
        Err(reason) => return Answer::page(400, form::failure(reason)),
    };
    if let Err(failure) = check(directory, &application, &fields) {
        return match failure {
            Failure::Page(reason) => Answer::page(400, form::failure(reason)),
            Failure::Back(error, description) => back(
                &fields,
                &[("error", error), ("error_description", description)],
            ),
            Failure::Scope(reason) => back(
                &fields,
                &[("error", "invalid_scope"), ("error_description", &reason)],
            ),
        };
    }
    if exchange.method == "GET" {
        let name = fields.text("login_hint");
        return Answer::page(200, page(identity, &application, &fields, name, None));
    }
    if fields.get("cancel").is_some() {
        return back(
            &fields,
            &[
                ("error", "access_denied"),
                ("error_description", "the user cancelled"),
            ],
        );
    }
    let (name, password) = (fields.text("username"), fields.text("password"));
    match identity.sign_in(directory, name, password) {
        Some(person) => {
            let caller = Caller {
                user: Some(person.id),
                name: person.user_name,
                tenant: identity.settings().tenant,
                client: Some(application.id.clone()),
                scopes: grants::scopes(directory, &application, fields.text("scope")).ok(),
                kind: Kind::User,
            };
            let code = issue_code(identity, &fields, caller);
            back(&fields, &[("code", &code)])
        }
        None => {
            let error = Some("No active user has this name and password.");
            Answer::page(401, page(identity, &application, &fields, name, error))
        }
    }
}

/// The application, once it is sure that the user may be sent back to where it says.
fn checked_application(identity: &Identity, fields: &Fields) -> Result<Application, &'static str> {
    if fields.repeated().is_some() {
        return Err("A parameter of the request came twice.");
    }
    let application = identity
        .application(fields.text("client_id"))
        .ok_or("No application has the client_id of the request.")?;
    let address = fields.text("redirect_uri");
    let is_registered = application
        .redirect_uris
        .iter()
        .any(|known| known == address);
    if is_registered || application.allows_loopback && is_loopback(address) {
        Ok(application)
    } else {
        Err("The redirect_uri of the request is not registered for the application.")
    }
}

/// Whether `address` is on this machine, on any port (RFC 8252, section 7.3).
fn is_loopback(address: &str) -> bool {
    url::Url::parse(address).is_ok_and(|url| {
        url.scheme() == "http"
            && matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
            && url.fragment().is_none()
            && url.username().is_empty()
    })
}

fn check(
    directory: &dyn Directory,
    application: &Application,
    fields: &Fields,
) -> Result<(), Failure> {
    if url::Url::parse(fields.text("redirect_uri")).is_err() {
        return Err(Failure::Page("The redirect_uri is not an address."));
    }
    if fields.text("response_type") != "code" {
        return Err(Failure::Back(
            "unsupported_response_type",
            "the response type is code",
        ));
    }
    if !matches!(fields.text("response_mode"), "" | "query") {
        return Err(Failure::Back(
            "invalid_request",
            "the response mode is query",
        ));
    }
    if fields.text("prompt") == "none" {
        return Err(Failure::Back("login_required", "nobody is signed in"));
    }
    if fields.get("scope").is_none() {
        return Err(Failure::Back("invalid_scope", "scope is missing"));
    }
    grants::scopes(directory, application, fields.text("scope")).map_err(Failure::Scope)?;
    match fields.get("code_challenge") {
        None if application.secret.is_some() => Ok(()),
        None => Err(Failure::Back(
            "invalid_request",
            "an application without a secret needs a code_challenge",
        )),
        Some(_) if fields.text("code_challenge_method") != "S256" => Err(Failure::Back(
            "invalid_request",
            "the code_challenge_method is S256",
        )),
        Some(challenge) if pkce::is_challenge(challenge) => Ok(()),
        Some(_) => Err(Failure::Back(
            "invalid_request",
            "code_challenge is not a SHA-256 value",
        )),
    }
}

fn page(
    identity: &Identity,
    application: &Application,
    fields: &Fields,
    user_name: &str,
    error: Option<&str>,
) -> String {
    let parameters: Vec<(&str, &str)> = PARAMETERS
        .iter()
        .filter_map(|name| fields.get(name).map(|value| (*name, value)))
        .collect();
    let scopes: Vec<&str> = fields.text("scope").split_whitespace().collect();
    form::sign_in(&SignIn {
        application: &application.name,
        tenant: &identity.settings().tenant,
        scopes: &scopes,
        user_name,
        error,
        parameters: &parameters,
    })
}

fn issue_code(identity: &Identity, fields: &Fields, caller: Caller) -> String {
    let now = identity.now();
    let mut state = identity.lock();
    let text = format!("{}-1", state.secret());
    let code = Code {
        caller,
        redirect_uri: fields.text("redirect_uri").to_owned(),
        challenge: fields.get("code_challenge").map(str::to_owned),
        nonce: fields.get("nonce").map(str::to_owned),
        expires: now.saturating_add(state.settings.code_seconds),
        used_by: None,
    };
    state.keep_code(text.clone(), code, now);
    text
}

/// Sends the user back to the application.
fn back(fields: &Fields, parameters: &[(&str, &str)]) -> Answer {
    let Ok(mut address) = url::Url::parse(fields.text("redirect_uri")) else {
        return Answer::page(400, form::failure("The redirect_uri is not an address."));
    };
    {
        let mut query = address.query_pairs_mut();
        query.extend_pairs(parameters);
        if let Some(state) = fields.get("state") {
            query.append_pair("state", state);
        }
    }
    Answer::redirect(address.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_loopback() {
        assert!(is_loopback("http://localhost:8104/callback"));
        assert!(is_loopback("http://127.0.0.1/"));
        assert!(is_loopback("http://[::1]:1/x"));
        assert!(!is_loopback("https://localhost.example.com/"));
        assert!(!is_loopback("http://localhost.example.com/"));
        assert!(!is_loopback("http://localhost@example.com/"));
        assert!(!is_loopback("http://localhost/#x"));
        assert!(!is_loopback("callback"));
    }
}
