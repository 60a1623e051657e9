//! Every shape of error in the tables of facts, and what a person is told about each.

use std::collections::BTreeMap;

use orchestrator_odata::{Error, ErrorKind, Folder, Orchestrator};
use rust_tests::facts;
use rust_tests::recorder::{Answer, Recorder};
use serde_json::{Map, Value, json};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const JSON: &str = "application/json; odata.metadata=minimal";

/// The body that a row of the table describes: names, `name{…}` for an object, `name[]` for a list.
fn body(shape: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Map<String, Value> {
    let mut members = Map::new();
    let mut name = String::new();
    loop {
        let next = shape.next();
        match next {
            Some('{') => {
                let nested = body(shape);
                members.insert(std::mem::take(&mut name), nested.into());
            }
            Some(letter) if letter.is_alphabetic() || letter == '_' => name.push(letter),
            Some('[' | ']') => {}
            _ => {
                if !name.is_empty() {
                    let value = value(&name);
                    members.insert(std::mem::take(&mut name), value);
                }
                if next != Some(' ') {
                    return members;
                }
            }
        }
    }
}

fn value(name: &str) -> Value {
    match name.to_lowercase().as_str() {
        "message" | "errormessage" | "title" => json!("it went wrong"),
        "errorcode" | "code" => json!(1002),
        "traceid" => json!("00-4bf9-01"),
        "details" => json!("the name is taken"),
        "errors" => json!({"Name": ["too long"]}),
        "validationerrors" => json!([{"message": "not a name", "members": ["name"]}]),
        "resourceids" => json!([7]),
        "status" | "statuscode" => json!(409),
        "__abp" => json!(true),
        _ => json!("more"),
    }
}

/// What a call ends with that is answered like this.
async fn refused(status: u16, media: &str, body: &str, folder: Option<Folder>) -> Outcome<Error> {
    let recorder = Recorder::start().await?;
    let headers = [("content-type", media), ("retry-after", "7")];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    recorder.answer(Answer {
        status,
        headers: BTreeMap::from(headers),
        body: body.as_bytes().to_vec(),
    });
    let orch = Orchestrator::builder(&recorder.url())
        .bearer("token")
        .build()?;
    let orch = match folder {
        Some(folder) => orch.in_folder(folder),
        None => orch,
    };
    let call = orch.queue_definitions().get(5).await;
    Ok(call.err().ok_or("the call succeeded")?)
}

#[tokio::test]
async fn every_shape_of_the_table_is_read() -> Outcome {
    let rows = facts::rows("protocol.tsv")?;
    let shapes: Vec<&str> = rows
        .iter()
        .filter(|row| row["area"] == "error" && row["item"] == "body")
        .map(|row| row["value"].as_str())
        .collect();
    assert!(shapes.len() >= 8, "only {shapes:?}");
    for shape in shapes {
        let text = Value::from(body(&mut shape.chars().peekable())).to_string();
        let folder = Some(Folder::path("Finance/Invoices"));
        let error = refused(409, JSON, &text, folder).await?;
        let names = shape.to_lowercase();
        assert!(
            error.message().contains("it went wrong"),
            "{shape}: {error}"
        );
        for (name, said) in [
            ("details", "the name is taken"),
            ("validationerrors", "not a name"),
            ("errors title", "Name: too long"),
        ] {
            assert_eq!(
                names.contains(name),
                error.message().contains(said),
                "{shape}: {error}"
            );
        }
        let is_coded = names.contains("errorcode") || names.contains("{code");
        assert_eq!(error.code(), is_coded.then_some("1002"), "{shape}");
        let is_traced = names.contains("traceid");
        assert_eq!(
            error.trace_id(),
            is_traced.then_some("00-4bf9-01"),
            "{shape}"
        );
        assert_eq!(
            (error.status(), error.kind()),
            (Some(409), ErrorKind::Conflict)
        );
        assert_eq!(&error.body()[..], text.as_bytes());
    }
    Ok(())
}

#[tokio::test]
async fn an_error_says_all_that_is_needed_to_act_on_it() -> Outcome {
    let body = r#"{"message":"Not for you","errorCode":1108,"traceId":"00-4bf9-01"}"#;
    let folder = Some(Folder::path("Finance/Invoices"));
    let error = refused(403, JSON, body, folder).await?;
    let text = error.to_string();
    for said in [
        "QueueDefinitions.get",
        "403 Forbidden",
        "Not for you",
        "code 1108",
        "trace id 00-4bf9-01",
        "Finance/Invoices",
        "It needs the permission Queues.View",
        "the scope OR.Queues",
        "asks to wait 7 s",
        "[GET http://127.0.0.1:",
        "/odata/QueueDefinitions(5)]",
    ] {
        assert!(text.contains(said), "`{said}` is missing in: {text}");
    }
    Ok(())
}

#[tokio::test]
async fn the_usual_mistakes_come_with_advice() -> Outcome {
    let coded = |code: i64| format!(r#"{{"message":"m","errorCode":{code}}}"#);
    let page = "<html><body>Sign in</body></html>";
    for (status, media, body, kind, advice) in [
        (
            400,
            JSON,
            coded(1101),
            ErrorKind::BadRequest,
            "call it on `in_folder(",
        ),
        (
            400,
            JSON,
            coded(1100),
            ErrorKind::BadRequest,
            "check its id, key or path",
        ),
        (
            400,
            JSON,
            coded(0),
            ErrorKind::BadRequest,
            "could not read the body",
        ),
        (401, JSON, coded(0), ErrorKind::Auth, "sign in again"),
        (
            401,
            "text/plain",
            String::new(),
            ErrorKind::Auth,
            "sign in again",
        ),
        (
            403,
            JSON,
            coded(0),
            ErrorKind::PermissionDenied,
            "a role with the permission",
        ),
        (
            403,
            "text/html",
            page.to_owned(),
            ErrorKind::PermissionDenied,
            "a role with the permission",
        ),
        (
            404,
            "text/html",
            page.to_owned(),
            ErrorKind::NotFound,
            "where /odata begins",
        ),
        (
            200,
            "text/html",
            page.to_owned(),
            ErrorKind::Decode,
            "check the base address",
        ),
    ] {
        let error = refused(status, media, &body, None).await?;
        assert_eq!(error.kind(), kind, "{status} {body}");
        let told = error.advice().unwrap_or_default();
        assert!(told.contains(advice), "{status} {body}: {told}");
        assert_eq!(
            told.matches(". ").count(),
            0,
            "more than a sentence: {told}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_request_that_succeeded_in_part_is_no_success() -> Outcome {
    let recorder = Recorder::start().await?;
    recorder.answer(Answer {
        status: 207,
        headers: BTreeMap::from([("content-type".to_owned(), JSON.to_owned())]),
        body: br#"{"12":{"message":"The trigger is in use.","errorCode":1610}}"#.to_vec(),
    });
    let orch = Orchestrator::builder(&recorder.url())
        .bearer("token")
        .build()?;
    let triggers = orch.process_schedules();
    let call = triggers
        .set_enabled()
        .enabled(true)
        .multistatus_enabled(true);
    let error = call.await.err().ok_or("the call succeeded")?;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Conflict, Some(207))
    );
    assert!(error.may_have_acted());
    assert!(
        error.message().contains("The trigger is in use."),
        "{error}"
    );
    Ok(())
}
