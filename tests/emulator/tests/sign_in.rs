//! Every way to sign in, over HTTP.

#![allow(clippy::panic)]

#[path = "sign_in/browser.rs"]
mod browser;
#[path = "sign_in/others.rs"]
mod others;
mod support;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use support::facts::table;
use support::{Answered, FORM, Service, encoded, start, text};

const TOKEN: &str = "/identity_/connect/token";
const AUTHORIZE: &str = "/identity_/connect/authorize";
const BACK: &str = "http://127.0.0.1:9/callback?kept=1";
const VERIFIER: &str = "a-verifier-of-the-test-that-is-long-enough-0123456789";

/// A service with a user called `someone` and two applications.
async fn service() -> Service {
    let service = start("17.0", &[]).await;
    let user = json!({
        "name": "someone",
        "email": "someone@example.com",
        "password": "p&ss wörd",
        "permissions": ["Users.View"],
    });
    service.user(&user).await;
    let public = json!({ "id": "public", "name": "A <public> one", "loopback": true });
    let confidential = json!({
        "id": "confidential",
        "secret": "s3cr+t",
        "redirectUris": ["https://example.com/back"],
        "scopes": ["OR.Users.Read", "OR.Jobs"],
    });
    service.control("applications", &public).await;
    service.control("applications", &confidential).await;
    service
}

/// Whether a token is accepted.
async fn accepts(service: &Service, token: &str) -> bool {
    let answer = service.get("/odata/Users", token).await;
    assert!(matches!(answer.status, 200 | 401), "{}", answer.text);
    answer.status == 200
}

fn challenge() -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER))
}

fn parameters(challenge: &str) -> Vec<(&str, &str)> {
    vec![
        ("response_type", "code"),
        ("client_id", "public"),
        ("redirect_uri", BACK),
        ("scope", "openid offline_access OR.Users"),
        ("state", "st&te=1"),
        ("nonce", "n-1"),
        ("code_challenge", challenge),
        ("code_challenge_method", "S256"),
        ("acr_values", "tenantName:emulator"),
    ]
}

async fn show(service: &Service, parameters: &[(&str, &str)]) -> Answered {
    let path = format!("{AUTHORIZE}?{}", encoded(parameters));
    service.send("GET", &path, &[], None).await
}

/// Hidden fields of the form, as a browser would send them.
fn hidden_fields(html: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\""))?;
        let value = rest.split('"').next()?;
        Some(
            value
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"),
        )
    };
    html.split("<input type=\"hidden\"")
        .skip(1)
        .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?)))
        .collect()
}

/// Fills the form in and sends it.
async fn submit(service: &Service, html: &str, more: &[(&str, &str)]) -> Answered {
    let hidden = hidden_fields(html);
    let mut fields: Vec<(&str, &str)> = hidden
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.extend_from_slice(more);
    service.form(AUTHORIZE, &fields).await
}

const CREDENTIALS: [(&str, &str); 2] = [("username", "SomeOne"), ("password", "p&ss wörd")];

/// Parameters that come back to the application.
fn came_back(answer: &Answered) -> BTreeMap<String, String> {
    assert_eq!(answer.status, 303, "{}", answer.text);
    let location = url::Url::parse(answer.header("location"));
    let location = location.unwrap_or_else(|error| panic!("no location: {error}"));
    assert_eq!(location.path(), "/callback");
    location.query_pairs().into_owned().collect()
}

async fn code(service: &Service) -> String {
    let page = show(service, &parameters(&challenge()))
        .await
        .with_status(200);
    let answer = submit(service, &page.text, &CREDENTIALS).await;
    came_back(&answer)["code"].clone()
}

async fn exchange(service: &Service, code: &str, verifier: &str) -> Answered {
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", "public"),
        ("code", code),
        ("redirect_uri", BACK),
        ("code_verifier", verifier),
    ];
    service.form(TOKEN, &fields).await
}

async fn refresh(service: &Service, token: &str) -> Answered {
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", "public"),
        ("refresh_token", token),
    ];
    service.form(TOKEN, &fields).await
}

#[track_caller]
fn refused(answer: Answered, status: u16, error: &str) {
    let answer = answer.with_status(status);
    assert_eq!(text(&answer.json(), "error"), error, "{}", answer.text);
    assert_eq!(answer.header("cache-control"), "no-store");
}

fn claims(token: &str) -> Value {
    let part = token.split('.').nth(1).unwrap_or_default();
    let bytes = URL_SAFE_NO_PAD.decode(part).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

fn example(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../data/facts/examples")
        .join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"))
}
