//! A server to send requests to, and what the tests of access have in common.

#![allow(dead_code)]

pub mod api;
pub mod facts;
mod server;

use std::collections::BTreeMap;

use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use serde_json::Value;

pub use server::start;

/// An emulator under test.
pub struct Service {
    /// Its address, `http://127.0.0.1:…`.
    pub address: String,
    /// A client that follows no redirect.
    pub client: reqwest::Client,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answered {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub text: String,
}

impl Answered {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text)
            .unwrap_or_else(|error| panic!("{} is no JSON: {error}", self.text))
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// The same, if the status is `expected`.
    #[track_caller]
    pub fn with_status(self, expected: u16) -> Self {
        assert_eq!(self.status, expected, "{}", self.text);
        self
    }
}

impl Service {
    pub fn new(address: String) -> Self {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .unwrap_or_else(|error| panic!("no client: {error}"));
        Self { address, client }
    }

    /// Sends a request to a path.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<(&str, String)>,
    ) -> Answered {
        let method: Method = method
            .parse()
            .unwrap_or_else(|error| panic!("{method}: {error}"));
        let mut request = self
            .client
            .request(method, format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some((kind, body)) = body {
            request = request.header("content-type", kind).body(body);
        }
        let response = request
            .send()
            .await
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        let status: StatusCode = response.status();
        let headers = response.headers().clone();
        let text = response
            .text()
            .await
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        Answered {
            status: status.as_u16(),
            headers,
            text,
        }
    }

    /// `GET` with a token.
    pub async fn get(&self, path: &str, token: &str) -> Answered {
        self.call("GET", path, token, &[], None).await
    }

    /// A request with a token, further headers and a JSON body.
    pub async fn call(
        &self,
        method: &str,
        path: &str,
        token: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Answered {
        let bearer = format!("Bearer {token}");
        let mut all = vec![("authorization", bearer.as_str())];
        all.extend_from_slice(headers);
        let body = body.map(|body| ("application/json", body.to_string()));
        self.send(method, path, &all, body).await
    }

    /// `POST` of JSON without a token.
    pub async fn post(&self, path: &str, body: &Value) -> Answered {
        self.send(
            "POST",
            path,
            &[],
            Some(("application/json", body.to_string())),
        )
        .await
    }

    /// `POST` of a form.
    pub async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answered {
        self.send("POST", path, &[], Some((FORM, encoded(fields))))
            .await
    }

    /// A request to a control address.
    #[track_caller]
    pub fn control<'a>(
        &'a self,
        what: &'a str,
        body: &'a Value,
    ) -> impl Future<Output = Value> + 'a {
        let path = format!("/_emulator/{what}");
        async move { self.post(&path, body).await.with_status(200).json() }
    }

    /// Adds a user through the control address; returns the token.
    pub async fn user(&self, wish: &Value) -> String {
        text(&self.control("users", wish).await, "token")
    }
}

/// Media type of a form.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A form as text.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

/// A member that is text.
#[track_caller]
pub fn text(value: &Value, name: &str) -> String {
    match value[name].as_str() {
        Some(text) => text.to_owned(),
        None => panic!("{name} is missing in {value}"),
    }
}

/// Types of parameters in paths, by operation and name.
pub struct PathValues {
    types: BTreeMap<(String, String), String>,
    members: BTreeMap<String, String>,
}

impl PathValues {
    /// Those of a version.
    pub fn load(version: &str) -> Self {
        let parameters = facts::table(&format!("{version}/parameters.tsv"));
        let members = facts::table(&format!("{version}/enum_members.tsv"));
        Self {
            types: parameters
                .iter()
                .map(|row| {
                    let name = (row.get("operation").to_owned(), row.get("name").to_owned());
                    (name, row.get("edm_type").to_owned())
                })
                .collect(),
            members: members
                .iter()
                .rev()
                .map(|row| (row.get("enum").to_owned(), row.get("member").to_owned()))
                .collect(),
        }
    }

    /// A path with values that fit their types and stand for nothing that exists.
    pub fn fill(&self, operation: &str, template: &str) -> String {
        let mut path = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            path.push_str(before);
            path.push_str(&self.value(operation, name));
            rest = after;
        }
        path + rest
    }

    fn value(&self, operation: &str, name: &str) -> String {
        let ty = self
            .types
            .get(&(operation.to_owned(), name.to_owned()))
            .map_or("Edm.Int64", String::as_str);
        match ty {
            "Edm.String" => "nothing:1.0.0".to_owned(),
            "Edm.Guid" => "00000000-0000-0000-0000-00000000ffff".to_owned(),
            "Edm.Boolean" => "true".to_owned(),
            "Edm.DateTimeOffset" => "2025-01-01T00:00:00Z".to_owned(),
            number if number.starts_with("Edm.") => "987654".to_owned(),
            list => self.members.get(list).cloned().unwrap_or_default(),
        }
    }
}
