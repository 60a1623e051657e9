//! Signing in to Orchestrator: where tokens come from, and when.
#![allow(
    deprecated,
    reason = "what the newest version advises against works all the same"
)]

use std::collections::BTreeMap;

use orchestrator_odata::{ErrorKind, Orchestrator};
use rust_tests::recorder::{Answer, Recorder};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn json(status: u16, body: &str) -> Answer {
    Answer {
        status,
        headers: BTreeMap::from([("content-type".to_owned(), "application/json".to_owned())]),
        body: body.as_bytes().to_vec(),
    }
}

const TOKEN: &str = r#"{"access_token":"first","expires_in":3600,"token_type":"Bearer"}"#;
const SECOND: &str = r#"{"access_token":"second","expires_in":3600,"token_type":"Bearer"}"#;
const COUNT: &str = r#"{"value":0}"#;

fn application(base: &str) -> Result<Orchestrator, orchestrator_odata::Error> {
    Orchestrator::builder(base)
        .external_application("client", "s3cret & more", "OR.Monitoring OR.Jobs")
        .build()
}

#[tokio::test]
async fn an_application_asks_the_identity_service_beside_orchestrator() -> Outcome {
    for (path, identity) in [
        ("", "/identity/connect/token"),
        ("/org/tenant/orchestrator_", "/identity_/connect/token"),
    ] {
        let recorder = Recorder::start().await?;
        recorder.answer(json(200, TOKEN));
        recorder.answer(json(200, COUNT));
        let orch = application(&format!("{}{path}", recorder.url()))?;
        orch.alerts().get_unread_count().await?;
        let requests = recorder.take();
        assert_eq!(requests[0].path, identity);
        let form = std::str::from_utf8(&requests[0].body)?;
        assert_eq!(
            form,
            "grant_type=client_credentials&client_id=client&client_secret=s3cret+%26+more&scope=OR.Monitoring+OR.Jobs"
        );
        assert_eq!(requests[1].headers["authorization"], "Bearer first");
    }
    Ok(())
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() -> Outcome {
    let recorder = Recorder::start().await?;
    let orch = application(&recorder.url())?;
    for answer in [
        json(200, TOKEN),
        json(401, "{}"),
        json(200, SECOND),
        json(200, COUNT),
    ] {
        recorder.answer(answer);
    }
    orch.alerts().get_unread_count().await?;
    let requests = recorder.take();
    assert_eq!(requests.len(), 4);
    assert_eq!(requests[3].headers["authorization"], "Bearer second");
    for answer in [json(401, "{}"), json(200, TOKEN), json(401, "{}")] {
        recorder.answer(answer);
    }
    let error = orch.alerts().get_unread_count().await.err();
    let error = error.ok_or("the call succeeded")?;
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.to_string().contains("sign in again"), "{error}");
    Ok(())
}

#[tokio::test]
async fn any_number_of_calls_share_one_token_request() -> Outcome {
    let recorder = Recorder::start().await?;
    recorder.answer(json(200, TOKEN));
    for _ in 0..20 {
        recorder.answer(json(200, COUNT));
    }
    let orch = application(&recorder.url())?;
    let calls = (0..20).map(|_| orch.alerts().get_unread_count().send());
    for result in futures::future::join_all(calls).await {
        result?;
    }
    let requests = recorder.take();
    let tokens = requests
        .iter()
        .filter(|request| request.path.ends_with("/connect/token"));
    assert_eq!((tokens.count(), requests.len()), (1, 21));
    Ok(())
}

#[tokio::test]
async fn a_wrong_secret_is_explained_and_not_shown() -> Outcome {
    let recorder = Recorder::start().await?;
    recorder.answer(json(400, r#"{"error":"invalid_client"}"#));
    let error = application(&recorder.url())?
        .alerts()
        .get_unread_count()
        .await
        .err()
        .ok_or("the call succeeded")?;
    assert_eq!(error.kind(), ErrorKind::Auth);
    let text = format!("{error} {error:?}");
    assert!(text.contains("id and secret"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
    Ok(())
}

#[test]
fn mistakes_are_found_before_anything_is_sent() -> Outcome {
    for (url, hint) in [
        ("orchestrator.example.com", "https://"),
        ("http://orchestrator.example.com", "https"),
        ("ftp://orchestrator.example.com", "https"),
    ] {
        let error = Orchestrator::builder(url).bearer("t").build().err();
        let error = error.ok_or_else(|| format!("{url} was taken"))?;
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.to_string().contains(hint), "{url}: {error}");
    }
    let error = Orchestrator::cloud("org", "tenant")
        .external_application("", "secret", "OR.Jobs")
        .build()
        .err()
        .ok_or("an empty client id was taken")?;
    assert!(error.to_string().contains("client id"), "{error}");
    Ok(())
}
