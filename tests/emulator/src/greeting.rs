//! What the program says when it is ready.

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use orchestrator_emulator::people::seed;
use orchestrator_emulator::{Emulator, auth};
use serde_json::json;

/// Where it listens, and how to be let in.
pub struct Greeting {
    version: String,
    origin: String,
    base: String,
    tokens: Vec<auth::ReadyToken>,
    user_key: String,
    is_open: bool,
}

impl Greeting {
    /// For an emulator that listens on `address`.
    pub fn new(emulator: &Emulator, address: SocketAddr) -> Self {
        let origin = format!("http://{}", reachable(address));
        Self {
            version: emulator.schema.version.clone(),
            base: format!("{origin}/acme/main/orchestrator_"),
            origin,
            tokens: auth::ready_tokens(emulator),
            user_key: auth::ready_user_key(emulator).unwrap_or_default(),
            is_open: !address.ip().is_loopback(),
        }
    }

    /// One line of JSON for programs.
    pub fn json(&self) -> String {
        let tokens: serde_json::Map<String, serde_json::Value> = self
            .tokens
            .iter()
            .map(|ready| (ready.user.clone(), ready.token.clone().into()))
            .collect();
        let line = json!({
            "version": self.version,
            "address": self.base,
            "control": format!("{}/_emulator", self.origin),
            "tokens": tokens,
            "password": seed::PASSWORD,
            "application": {"id": seed::CONFIDENTIAL_CLIENT, "secret": seed::CLIENT_SECRET},
            "publicApplication": {"id": seed::PUBLIC_CLIENT},
            "userKey": {"client": seed::USER_KEY_CLIENT, "key": self.user_key},
        });
        format!("{line}\n")
    }

    /// Text for people, with lines to copy.
    pub fn text(&self) -> String {
        let (base, origin) = (&self.base, &self.origin);
        let mut text = format!("Orchestrator {} at {base}\n\n", self.version);
        // Writing to a String cannot fail.
        for ready in &self.tokens {
            let _ = writeln!(text, "token of {}: {}", ready.user, ready.token);
        }
        let _ = writeln!(
            text,
            "password of each user: {}\n\
             application: {}, secret {}; without secret: {}\n\
             user key of admin: {} for the client {}\n\
             folder of the story: Finance/Invoices (X-UIPATH-FolderPath), number 3",
            seed::PASSWORD,
            seed::CONFIDENTIAL_CLIENT,
            seed::CLIENT_SECRET,
            seed::PUBLIC_CLIENT,
            self.user_key,
            seed::USER_KEY_CLIENT,
        );
        for (language, line) in self.lines() {
            let _ = writeln!(text, "\n{language}\n  {line}");
        }
        if self.is_open {
            text.push_str("\nOther machines reach it, too: whoever does can do everything.\n");
        }
        let _ = writeln!(
            text,
            "\ncontrol: {origin}/_emulator   stop: Ctrl+C   more: --help"
        );
        text
    }

    /// A line each that lists the folders.
    fn lines(&self) -> [(&'static str, String); 4] {
        let base = &self.base;
        let token = self.tokens.first().map_or("", |ready| ready.token.as_str());
        [
            (
                "curl",
                format!("curl -H 'Authorization: Bearer {token}' '{base}/odata/Folders'"),
            ),
            (
                "Python",
                format!(
                    "python3 -c 'import json, urllib.request as u; print(json.load(u.urlopen(\
                     u.Request(\"{base}/odata/Folders\", headers={{\"Authorization\": \
                     \"Bearer {token}\"}})))[\"value\"])'"
                ),
            ),
            (
                "JavaScript",
                format!(
                    "node -e 'fetch(\"{base}/odata/Folders\", {{headers: {{Authorization: \
                     \"Bearer {token}\"}}}}).then(r => r.json()).then(b => console.log(b.value))'"
                ),
            ),
            (
                "Rust, in an async function that returns Result<_, orchestrator_odata::Error>",
                format!(
                    "println!(\"{{:?}}\", orchestrator_odata::Orchestrator::builder(\"{base}\")\
                     .bearer(\"{token}\").build()?.folders().list().await?);"
                ),
            ),
        ]
    }
}

/// An address to call: one that stands for every address of the machine is replaced by loopback.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
