//! The exchanges that the documentation shows, over a real connection.
#![allow(
    deprecated,
    reason = "what the newest version advises against works all the same"
)]

use std::collections::BTreeMap;

use orchestrator_odata::models::{FolderRoles, UserAssignments};
use orchestrator_odata::runtime::{Writable, auth::TokenReply, to_json};
use orchestrator_odata::{Folder, Orchestrator};
use rust_tests::calls::repository;
use rust_tests::json::Json;
use rust_tests::recorder::{Answer, Recorded, Recorder};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn example(name: &str) -> Result<String, std::io::Error> {
    std::fs::read_to_string(
        repository()
            .join("tests/data/facts/examples")
            .join(format!("{name}.json")),
    )
}

fn reply(body: &str) -> Answer {
    let json = ("content-type".to_owned(), "application/json".to_owned());
    Answer {
        status: 200,
        headers: BTreeMap::from([json]),
        body: body.as_bytes().to_vec(),
    }
}

fn client(recorder: &Recorder) -> Result<Orchestrator, orchestrator_odata::Error> {
    Orchestrator::builder(&format!("{}/org/tenant/orchestrator_", recorder.url()))
        .bearer("token")
        .build()
}

fn only(recorder: &Recorder) -> Result<Recorded, String> {
    let mut requests = recorder.take();
    match (requests.pop(), requests.len()) {
        (Some(request), 0) => Ok(request),
        (_, more) => Err(format!("{more} requests too many, or none")),
    }
}

/// Written again, it is what was received.
fn assert_lossless(written: &impl Writable, received: &str) -> Outcome {
    let written = Json::parse(&to_json(written))?;
    let received = Json::parse(received)?.without_control_information();
    assert_eq!(received.difference(&written), None);
    Ok(())
}

#[tokio::test]
async fn a_folders_users_with_their_roles() -> Outcome {
    let recorder = Recorder::start().await?;
    let body = example("Folders.GetUsersForFolder.response")?;
    recorder.answer(reply(&body));
    let users = client(&recorder)?
        .folders()
        .get_users_for_folder(14089, true)
        .expand("UserEntity,Roles")
        .await?;
    let request = only(&recorder)?;
    assert!(request.path.ends_with(
        "/odata/Folders/UiPath.Server.Configuration.OData.GetUsersForFolder(key=14089,includeInherited=true)"
    ));
    assert_eq!(
        request.query.replace("%2C", ","),
        "$expand=UserEntity,Roles"
    );
    let petrix = users.last().ok_or("no users")?;
    let entity = petrix.user_entity.as_ref().ok_or("no user")?;
    assert_eq!(entity.user_name.as_deref(), Some("Petrix"));
    let roles = petrix.roles.as_ref().ok_or("no roles")?;
    assert_eq!(roles[0].name.as_deref(), Some("Test"));
    let rows = Json::parse(&body)?;
    let rows = rows.get("value").ok_or("no rows")?;
    assert_eq!(rows.difference(&Json::parse(&to_json(&users))?), None);
    Ok(())
}

#[tokio::test]
async fn whether_a_folder_is_a_personal_workspace() -> Outcome {
    let recorder = Recorder::start().await?;
    let body = example("FoldersNavigation.GetFolderNavigationContextForCurrentUser.response")?;
    recorder.answer(reply(&body));
    let context = client(&recorder)?
        .folders_navigation()
        .get_folder_navigation_context_for_current_user()
        .folder_id(302_428)
        .await?;
    let request = only(&recorder)?;
    assert!(
        request
            .path
            .ends_with("/api/FoldersNavigation/GetFolderNavigationContextForCurrentUser")
    );
    assert_eq!(request.query, "folderId=302428");
    assert_eq!(context.is_personal, Some(true));
    assert_lossless(&context, &body)
}

#[tokio::test]
async fn the_licence() -> Outcome {
    let recorder = Recorder::start().await?;
    let body = example("Settings.GetLicense.response")?;
    recorder.answer(reply(&body));
    let license = client(&recorder)?.settings().get_license().await?;
    assert!(
        only(&recorder)?
            .path
            .ends_with("/odata/Settings/UiPath.Server.Configuration.OData.GetLicense")
    );
    assert_eq!(license.expire_date, Some(1_622_678_399));
    assert_eq!(license.host_license_id, None);
    assert_lossless(&license, &body)
}

#[tokio::test]
async fn assigning_users_to_a_folder() -> Outcome {
    let recorder = Recorder::start().await?;
    recorder.answer(Answer {
        status: 204,
        ..Answer::default()
    });
    let assignments = UserAssignments::default()
        .with_user_ids([58571])
        .with_roles_per_folder([FolderRoles::default()
            .with_folder_id(14091)
            .with_role_ids([25])]);
    client(&recorder)?
        .folders()
        .assign_users(&assignments)
        .await?;
    let request = only(&recorder)?;
    assert_eq!(request.method, "POST");
    assert_eq!(request.headers["authorization"], "Bearer token");
    let sent = Json::parse(std::str::from_utf8(&request.body)?)?;
    let documented = Json::parse(&example("Folders.AssignUsers.request")?)?;
    assert_eq!(documented.difference(&sent), None);
    Ok(())
}

#[tokio::test]
async fn a_token_for_a_user_key() -> Outcome {
    let recorder = Recorder::start().await?;
    recorder.answer(reply(&example("token.user_key.response")?));
    recorder.answer(reply(r#"{"value":3}"#));
    let orch = Orchestrator::builder(&recorder.url())
        .user_key("{client_ID}", "{user_key}")
        .token_url(&format!("{}/oauth/token", recorder.url()))
        .tenant("tenant")
        .build()?
        .in_folder(Folder::id(1));
    assert_eq!(orch.alerts().get_unread_count().await?, 3);
    let requests = recorder.take();
    let [token, call] = requests.as_slice() else {
        return Err(format!("{} requests", requests.len()).into());
    };
    assert_eq!(
        (token.method.as_str(), token.path.as_str()),
        ("POST", "/oauth/token")
    );
    let sent = Json::parse(std::str::from_utf8(&token.body)?)?;
    let documented = Json::parse(&example("token.user_key.request")?)?;
    assert_eq!(documented.difference(&sent), None);
    assert_eq!(call.headers["authorization"], "Bearer {access_token}");
    assert_eq!(call.headers["x-uipath-tenantname"], "tenant");
    Ok(())
}

#[test]
fn a_token_reply_is_read_without_loss() -> Outcome {
    let text = example("token.user_key.response")?;
    let reply: TokenReply = serde_json::from_str(&text)?;
    assert_eq!(
        reply.lifetime().map(|lifetime| lifetime.as_secs()),
        Some(86_400)
    );
    assert!(!format!("{reply:?}").contains("{access_token}"));
    let written = Json::parse(&reply.expose())?;
    assert_eq!(Json::parse(&text)?.difference(&written), None);
    Ok(())
}
