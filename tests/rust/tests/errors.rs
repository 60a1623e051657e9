//! What a person is told when Orchestrator refuses.

use std::collections::BTreeMap;

use orchestrator_odata::models::JobState;
use orchestrator_odata::{Error, ErrorKind, Folder, Orchestrator};
use rust_tests::recorder::{Answer, Recorder};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn answer(status: u16, content_type: &str, body: &str) -> Answer {
    Answer {
        status,
        headers: BTreeMap::from([("content-type".to_owned(), content_type.to_owned())]),
        body: body.as_bytes().to_vec(),
    }
}

fn client(recorder: &Recorder) -> Result<Orchestrator, Error> {
    Orchestrator::builder(&recorder.url())
        .bearer("a-secret-token")
        .build()
}

async fn refused(answer: Answer) -> Result<Error, Box<dyn std::error::Error>> {
    let recorder = Recorder::start().await?;
    recorder.answer(answer);
    let queues = client(&recorder)?
        .in_folder(Folder::path("Finance/Invoices"))
        .queue_definitions()
        .list()
        .await;
    let error = queues.err().ok_or("the call succeeded")?;
    assert!(!format!("{error} {error:?}").contains("a-secret-token"));
    Ok(error)
}

#[tokio::test]
async fn a_missing_folder_is_explained() -> Outcome {
    let body = r#"{"message":"A folder is required for this action.","errorCode":1101,"traceId":"00-4bf9-01"}"#;
    let recorder = Recorder::start().await?;
    recorder.answer(answer(400, "application/json", body));
    let error = client(&recorder)?
        .queue_definitions()
        .list()
        .await
        .err()
        .ok_or("the call succeeded")?;
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert_eq!(error.code(), Some("1101"));
    assert_eq!(error.trace_id(), Some("00-4bf9-01"));
    assert_eq!(error.operation_id(), Some("QueueDefinitions.list"));
    let text = error.to_string();
    assert!(
        text.contains("A folder is required for this action."),
        "{text}"
    );
    assert!(text.contains("in_folder"), "{text}");
    Ok(())
}

#[tokio::test]
async fn a_wrong_folder_is_named() -> Outcome {
    let body = r#"{"Message":"Folder does not exist or the user does not have access to the folder.","ErrorCode":1100,"TraceId":"t-1"}"#;
    let error = refused(answer(400, "application/json", body)).await?;
    assert_eq!(error.code(), Some("1100"));
    let text = error.to_string();
    assert!(text.contains("Finance/Invoices"), "{text}");
    Ok(())
}

#[tokio::test]
async fn a_missing_permission_is_named() -> Outcome {
    let body = r#"{"message":"You are not authorized!","errorCode":0,"result":null}"#;
    let error = refused(answer(403, "application/json", body)).await?;
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    let text = error.to_string();
    assert!(text.contains("Queues.View"), "{text}");
    Ok(())
}

#[tokio::test]
async fn every_shape_of_error_body_is_read() -> Outcome {
    for (status, body, code, message) in [
        (
            400,
            r#"{"message":"m","errorCode":1002,"traceId":"t"}"#,
            Some("1002"),
            "m",
        ),
        (
            400,
            r#"{"Message":"m","ErrorCode":1002,"TraceId":"t","ResourceIds":[1]}"#,
            Some("1002"),
            "m",
        ),
        (
            409,
            r#"{"message":"m","errorCode":1001,"resourceIds":null}"#,
            Some("1001"),
            "m",
        ),
        (
            500,
            r#"{"StatusCode":500,"StatusDescription":"broken","Message":"m"}"#,
            None,
            "m",
        ),
        (400, r#"{"errorMessage":"m"}"#, None, "m"),
        (
            400,
            r#"{"errors":{"Name":["too long","not unique"]},"title":"One or more errors","status":400,"traceId":"t"}"#,
            None,
            "One or more errors (Name: too long, not unique)",
        ),
        (
            500,
            r#"{"result":null,"success":false,"error":{"code":0,"message":"m","details":"d","validationErrors":[{"message":"v","members":["x"]}]},"__abp":true}"#,
            Some("0"),
            "m (d; v)",
        ),
        (
            404,
            r#"{"error":{"code":"x-1","message":"m"}}"#,
            Some("x-1"),
            "m",
        ),
    ] {
        let recorder = Recorder::start().await?;
        recorder.answer(answer(status, "application/json", body));
        let call = client(&recorder)?.assets().delete(1);
        let error = call.await.err().ok_or("the call succeeded")?;
        assert_eq!(error.code(), code, "{body}");
        assert_eq!(error.message(), message, "{body}");
        assert_eq!(error.status(), Some(status));
    }
    Ok(())
}

#[tokio::test]
async fn a_web_page_in_place_of_the_service_is_not_dumped() -> Outcome {
    let page = format!(
        "<html><body><h1>Not Found</h1>{}</body></html>",
        "<p>x</p>".repeat(5000)
    );
    let error = refused(answer(404, "text/html", &page)).await?;
    let text = error.to_string();
    assert!(
        text.contains("/organization/tenant/orchestrator_"),
        "{text}"
    );
    assert!(text.len() < 1500 && !text.contains("<h1>"), "{text}");
    Ok(())
}

#[tokio::test]
async fn an_unknown_member_of_an_enumeration_is_kept() -> Outcome {
    let recorder = Recorder::start().await?;
    let body = r#"{"@odata.count":1,"value":[{"Id":1,"State":"Hibernating"}]}"#;
    recorder.answer(answer(200, "application/json", body));
    let jobs = client(&recorder)?.jobs().list().await?;
    let state = jobs[0].state.clone().ok_or("no state")?;
    assert_eq!(state, JobState::Other("Hibernating".into()));
    assert_eq!(state.to_string(), "Hibernating");
    Ok(())
}

#[tokio::test]
async fn a_folder_by_path_or_key_goes_in_its_own_header() -> Outcome {
    let recorder = Recorder::start().await?;
    let orch = client(&recorder)?.in_folder(Folder::id(7));
    let key = "1b6b5d2e-9d0f-4b50-8f5e-2f6a3c1d9e10".parse()?;
    for (folder, header, value) in [
        (Folder::id(5), "x-uipath-organizationunitid", "5"),
        (
            Folder::path("Finance/Invoices"),
            "x-uipath-folderpath",
            "Finance/Invoices",
        ),
        (
            Folder::path("Été"),
            "x-uipath-folderpath-encoded",
            "yQB0AOkA",
        ),
        (
            Folder::key(key),
            "x-uipath-folderkey",
            "1b6b5d2e-9d0f-4b50-8f5e-2f6a3c1d9e10",
        ),
    ] {
        recorder.answer(answer(
            200,
            "application/json",
            r#"{"@odata.count":0,"value":[]}"#,
        ));
        let queues = orch.in_folder(folder).queue_definitions().list().await?;
        assert!(queues.is_empty());
        let requests = recorder.take();
        let folder_headers: Vec<(&str, &str)> = requests[0]
            .headers
            .iter()
            .filter(|(name, _)| name.starts_with("x-uipath"))
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(folder_headers, [(header, value)]);
    }
    Ok(())
}
