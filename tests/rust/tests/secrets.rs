//! No secret is shown: not in a log of any level, an error, a `Debug` output or a panic.
#![allow(clippy::panic)]
#![allow(
    deprecated,
    reason = "what the newest version advises against works all the same"
)]

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use orchestrator_odata::models::{Asset, BlobFileAccess, Machine};
use orchestrator_odata::runtime::{ReadError, from_json};
use orchestrator_odata::{Error, Orchestrator};
use rust_tests::recorder::{Answer, Recorder};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// What must not be seen anywhere.
const PLANTED: [&str; 6] = [
    "planted-bearer",
    "planted-client-secret",
    "planted-user-key",
    "planted-password",
    "planted-issued-token",
    "planted-signature",
];

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Log {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

/// One way of signing in to a service that answers with `answers`, to the end of one call.
struct Case {
    clients: fn(&str) -> Result<Orchestrator, Error>,
    answers: Vec<Answer>,
}

fn json(status: u16, body: &str) -> Answer {
    Answer {
        status,
        headers: BTreeMap::from([("content-type".to_owned(), "application/json".to_owned())]),
        body: body.as_bytes().to_vec(),
    }
}

fn bearer(url: &str) -> Result<Orchestrator, Error> {
    Orchestrator::builder(url).bearer("planted-bearer").build()
}

fn application(url: &str) -> Result<Orchestrator, Error> {
    Orchestrator::builder(url)
        .external_application("client", "planted-client-secret", "OR.Monitoring")
        .build()
}

fn user_key(url: &str) -> Result<Orchestrator, Error> {
    Orchestrator::builder(url)
        .user_key("client", "planted-user-key")
        .token_url(&format!("{url}/oauth/token"))
        .build()
}

fn password(url: &str) -> Result<Orchestrator, Error> {
    Orchestrator::builder(url)
        .password("someone", "planted-password")
        .build()
}

const ISSUED: &str = r#"{"access_token":"planted-issued-token","expires_in":3600}"#;
const COUNT: &str = r#"{"value":0}"#;

fn cases() -> Vec<Case> {
    let case = |clients, answers| Case { clients, answers };
    let echo = |secret: &str| format!(r#"{{"message":"no: {secret}","errorCode":5}}"#);
    let refused =
        |secret: &str| format!(r#"{{"error":"invalid_grant","error_description":"{secret}"}}"#);
    vec![
        case(bearer, vec![json(200, COUNT)]),
        case(bearer, vec![json(401, &echo("planted-bearer"))]),
        case(bearer, vec![json(500, &echo("planted-bearer"))]),
        case(bearer, vec![json(200, "planted")]),
        case(application, vec![json(200, ISSUED), json(200, COUNT)]),
        case(
            application,
            vec![json(400, &refused("planted-client-secret"))],
        ),
        case(
            application,
            vec![json(200, ISSUED), json(400, &echo("planted-issued-token"))],
        ),
        case(user_key, vec![json(200, ISSUED), json(200, COUNT)]),
        case(user_key, vec![json(400, &refused("planted-user-key"))]),
        case(
            password,
            vec![
                json(200, r#"{"result":"planted-issued-token"}"#),
                json(200, COUNT),
            ],
        ),
        case(
            password,
            vec![json(
                401,
                r#"{"error":{"message":"planted-password is wrong"}}"#,
            )],
        ),
    ]
}

/// All that an error shows, its causes included.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        text.push_str(&format!(" {next} {next:?}"));
        cause = next.source();
    }
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let result: Result<(), &Error> = Err(error);
        assert!(result.is_ok(), "{result:?}");
    }));
    if let Err(payload) = panicked {
        text.push_str(payload.downcast_ref::<String>().map_or("", String::as_str));
    }
    text
}

/// Files at an address that is a secret: one that is sent, one that is refused, one cut off.
async fn signed_transfers(text: &mut String) -> Result<usize, Box<dyn std::error::Error>> {
    let service = Recorder::start().await?;
    let access = |host: &str, verb: &str| {
        let uri = format!("{host}/blob?se=9&sig=planted-signature-0123456789");
        json(200, &format!(r#"{{"Uri":"{uri}","Verb":"{verb}"}}"#))
    };
    let refusal = "<Error><Message>planted-signature-0123456789 is wrong</Message></Error>";
    let bucket = bearer(&service.url())?.bucket(7);
    service.answer(access(&service.url(), "PUT"));
    service.answer(json(201, ""));
    bucket.upload("a", "a").await?;
    service.answer(access(&service.url(), "GET"));
    service.answer(json(403, refusal));
    let refused = bucket.download("a").to_bytes().await.err();
    service.answer(access("http://127.0.0.1:1", "PUT"));
    let closed = bucket.upload("a", "a").await.err();
    text.push_str(&format!("{bucket:?} {:?}", bucket.download("a")));
    let errors: Vec<Error> = refused.into_iter().chain(closed).collect();
    errors.iter().for_each(|error| text.push_str(&shown(error)));
    Ok(errors.len())
}

/// Models that hold secrets, as a program fills them and as the service sends them.
fn models() -> Result<Vec<String>, ReadError> {
    let asset = Asset::default()
        .with_name("mailbox")
        .with_credential_password("planted-password");
    let machine = Machine::default().with_license_key("planted-user-key");
    let access: BlobFileAccess =
        from_json(br#"{"Uri":"https://blob/?sig=planted-signature","Verb":"GET"}"#)?;
    Ok(vec![
        format!("{asset:?} {asset:#?}"),
        format!("{machine:?}"),
        format!("{access:?}"),
        format!("{:?}", Asset::default()),
    ])
}

#[test]
fn debug_of_a_model_hides_its_secrets() -> Outcome {
    let shown = models()?;
    for (text, part) in shown.iter().zip([
        r#"name: Some("mailbox")"#,
        "license_key: Some(***)",
        r#"uri: Some(***), verb: Some("GET")"#,
        "credential_password: None",
    ]) {
        assert!(text.contains(part), "{text}");
        assert!(!text.contains("planted"), "{text}");
    }
    Ok(())
}

#[test]
fn debug_of_a_request_hides_its_arguments() -> Outcome {
    let orch = bearer("http://127.0.0.1:1")?;
    let asset = Asset::default().with_credential_password("planted-password");
    let call = orch.assets().create(&asset);
    assert!(!format!("{call:?} {:?}", call.clone().into_request()).contains("planted"));
    Ok(())
}

#[tokio::test]
async fn no_secret_is_shown() -> Outcome {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(log.clone())
        .init();
    let mut errors = 0;
    let mut text = String::new();
    for case in cases() {
        let recorder = Recorder::start().await?;
        for answer in case.answers {
            recorder.answer(answer);
        }
        let orch = (case.clients)(&recorder.url())?;
        let call = orch.alerts().get_unread_count();
        text.push_str(&format!("{orch:?} {call:?}"));
        if let Err(error) = call.await {
            errors += 1;
            text.push_str(&shown(&error));
        }
        let tokens = orch.client().tokens().ok_or("no tokens")?;
        text.push_str(&format!("{tokens:?}"));
        assert!(!recorder.take().is_empty());
    }
    errors += signed_transfers(&mut text).await?;
    let closed = bearer("http://127.0.0.1:1")?
        .alerts()
        .mark_as_read(&[])
        .await;
    errors += usize::from(closed.is_err());
    text.push_str(&closed.err().map(|error| shown(&error)).unwrap_or_default());
    assert_eq!(errors, 10, "{text}");
    let logged = log.text();
    assert!(logged.contains("http.response.status_code=200"), "{logged}");
    assert!(logged.contains("odata.operation=\"Alerts.GetUnreadCount\""));
    text.push_str(&logged);
    for secret in PLANTED {
        if let Some(at) = text.find(secret) {
            let begin = text.floor_char_boundary(at.saturating_sub(200));
            panic!("{secret} is shown: …{}", &text[begin..at]);
        }
    }
    Ok(())
}
