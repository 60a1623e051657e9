//! Creating, replacing and deleting.

use orchestrator_odata::models::{Asset, AssetValueScope, AssetValueType};
use orchestrator_odata::runtime::{Record as _, Request, Untyped};
use orchestrator_odata::{Call, ErrorKind, operations};

use tokio::sync::Mutex;

use crate::{Outcome, client};

/// Held by each test that makes a row: this server gives the id of a deleted row to the next one.
static ROWS: Mutex<()> = Mutex::const_new(());

fn asset(name: &str) -> Asset {
    Asset::default()
        .with_name(name)
        .with_value_scope(AssetValueScope::Global)
        .with_value_type(AssetValueType::Text)
        .with_string_value("première")
}

#[tokio::test]
async fn an_asset_is_created_changed_and_deleted() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let _alone = ROWS.lock().await;
    let asset = asset("Limit – O'Neil & 50 % + 1");
    let created = orch.assets().create(&asset).await?;
    let id = created.id.ok_or("the new asset has no id")?;
    assert_eq!(created.name, asset.name);
    let changed = asset.clone().with_id(id).with_string_value("zweite");
    orch.assets().replace(id, &changed).await?;
    let read = orch.assets().get(id).await?;
    assert_eq!(read.string_value.as_deref(), Some("zweite"));
    assert_eq!(read.value_type, Some(AssetValueType::Text));
    orch.assets().delete(id).await?;
    let gone = orch
        .assets()
        .get(id)
        .await
        .err()
        .ok_or("it is still there")?;
    assert_eq!(gone.kind(), ErrorKind::NotFound);
    assert!(gone.to_string().contains("Assets.get"), "{gone}");
    Ok(())
}

#[tokio::test]
async fn a_created_row_has_an_address() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let _alone = ROWS.lock().await;
    let created = orch
        .assets()
        .create(&asset("Addressed"))
        .with_headers()
        .await?;
    let id = created.value.id.ok_or("the new asset has no id")?;
    orch.assets().delete(id).await?;
    assert_eq!(created.status, 201);
    let address = created.location().ok_or("no location")?;
    assert!(
        address.path().ends_with(&format!("/odata/Assets({id})")),
        "{address}"
    );
    Ok(())
}

#[tokio::test]
async fn a_value_is_cleared() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let _alone = ROWS.lock().await;
    let body = asset("Cleared").with_description("first");
    let created = orch.assets().create(&body).await?;
    let id = created.id.ok_or("the new asset has no id")?;
    let without = asset("Cleared").with_id(id).with_null("Description");
    orch.assets().replace(id, &without).await?;
    let read = orch.assets().get(id).await?;
    orch.assets().delete(id).await?;
    assert!(read.is_null("Description"));
    Ok(())
}

#[tokio::test]
async fn a_row_is_deleted_once() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let _alone = ROWS.lock().await;
    let id = orch
        .assets()
        .create(&asset("Once"))
        .await?
        .id
        .ok_or("no id")?;
    orch.assets().delete(id).await?;
    let again = orch
        .assets()
        .delete(id)
        .await
        .err()
        .ok_or("it was deleted twice")?;
    assert_eq!(
        (again.kind(), again.status()),
        (ErrorKind::NotFound, Some(404))
    );
    assert_eq!(again.operation_id(), Some("Assets.delete"));
    Ok(())
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_refused_by_name() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let request = Request::new(orch.client(), &operations::ASSETS_CREATE);
    let body = Untyped::new(r#"{"Name":"Odd","IntValue":"many"}"#)?;
    let call: Call<Asset> = Call::from_request(request.set_named("body", body));
    let error = call.await.err().ok_or("it was taken")?;
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(error.message().contains("IntValue"), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_operation_without_behaviour_is_told_from_a_mistake() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let error = orch.users().get_current_user().await.err();
    let error = error.ok_or("it has behaviour")?;
    assert_eq!(error.status(), Some(501), "{error}");
    assert!(error.to_string().contains("501 Not Implemented"), "{error}");
    Ok(())
}
