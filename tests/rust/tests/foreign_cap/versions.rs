//! ETags: two writers of one row.

use odata_runtime::{ErrorKind, Record as _};
use rust_tests::depot::models::Orders;
use rust_tests::depot::properties::orders;

use crate::{Outcome, depot, order};

#[tokio::test]
async fn a_row_and_its_reply_tell_the_version() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let id = order(&depot, 200).await?.id.ok_or("no id")?;
    let reply = depot.orders().get(id).with_headers().await?;
    let etag = reply.value.etag().ok_or("no ETag in the row")?;
    assert!(etag.starts_with("W/\"") && etag.ends_with('"'), "{etag}");
    assert_eq!(reply.etag(), Some(etag.as_str()));
    let listed = depot
        .orders()
        .list()
        .filter(orders::number().eq(200))
        .await?;
    assert_eq!(listed[0].etag(), Some(etag), "a list tells it, too");
    assert_eq!(depot.warehouses().get("BRE1").await?.etag(), None);
    Ok(())
}

#[tokio::test]
async fn the_right_version_is_changed() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let created = order(&depot, 201).await?;
    let (id, etag) = (created.id.ok_or("no id")?, created.etag().ok_or("no ETag")?);
    let change = Orders::default().with_customer("Grace");
    let reply = depot
        .orders()
        .update(id, &change)
        .if_match(&etag)
        .with_headers()
        .await?;
    let newer = reply.etag().ok_or("no ETag in the reply")?;
    assert_ne!(newer, etag);
    depot.orders().update(id, &change).if_match(newer).await?;
    Ok(())
}

#[tokio::test]
async fn a_stale_version_is_not_changed() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let created = order(&depot, 202).await?;
    let (id, etag) = (created.id.ok_or("no id")?, created.etag().ok_or("no ETag")?);
    let first = Orders::default().with_customer("First");
    depot.orders().update(id, &first).if_match(&etag).await?;
    let second = Orders::default().with_customer("Second");
    let error = depot.orders().update(id, &second).if_match(&etag).await;
    let error = error.err().ok_or("it was changed")?;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::PreconditionFailed, Some(412))
    );
    assert!(!error.may_have_acted());
    assert!(
        error
            .advice()
            .is_some_and(|advice| advice.contains("read it again")),
        "{error}"
    );
    assert_eq!(
        depot.orders().get(id).await?.customer.as_deref(),
        Some("First")
    );
    Ok(())
}

#[tokio::test]
async fn a_stale_version_is_not_deleted() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let created = order(&depot, 203).await?;
    let (id, etag) = (created.id.ok_or("no id")?, created.etag().ok_or("no ETag")?);
    depot
        .orders()
        .update(id, &Orders::default().with_customer("Grace"))
        .if_match(&etag)
        .await?;
    let error = depot
        .orders()
        .delete(id)
        .if_match(etag)
        .await
        .err()
        .ok_or("it was deleted")?;
    assert_eq!(error.kind(), ErrorKind::PreconditionFailed);
    let newer = depot.orders().get(id).await?.etag().ok_or("no ETag")?;
    depot.orders().delete(id).if_match(newer).await?;
    Ok(())
}

#[tokio::test]
async fn any_version_is_changed() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let id = order(&depot, 204).await?.id.ok_or("no id")?;
    depot
        .orders()
        .update(id, &Orders::default().with_customer("Grace"))
        .if_match("*")
        .await?;
    assert_eq!(
        depot.orders().get(id).await?.customer.as_deref(),
        Some("Grace")
    );
    Ok(())
}

#[tokio::test]
async fn a_version_that_is_required_and_missing_is_advised() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let id = order(&depot, 205).await?.id.ok_or("no id")?;
    let error = depot
        .orders()
        .update(id, &Orders::default().with_customer("Grace"))
        .await;
    let error = error.err().ok_or("it was changed")?;
    assert_eq!(error.status(), Some(428));
    assert!(
        error.to_string().contains("428 Precondition Required"),
        "{error}"
    );
    assert!(
        error
            .advice()
            .is_some_and(|advice| advice.contains("if_match")),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn what_is_known_already_is_not_read_again() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let created = order(&depot, 206).await?;
    let (id, etag) = (created.id.ok_or("no id")?, created.etag().ok_or("no ETag")?);
    let same = depot
        .orders()
        .get(id)
        .if_none_match(&etag)
        .await
        .err()
        .ok_or("it was read")?;
    assert_eq!(
        (same.kind(), same.status()),
        (ErrorKind::NotModified, Some(304))
    );
    depot
        .orders()
        .update(id, &Orders::default().with_customer("Grace"))
        .if_match("*")
        .await?;
    let other = depot.orders().get(id).if_none_match(etag).await?;
    assert_eq!(other.customer.as_deref(), Some("Grace"));
    Ok(())
}

#[tokio::test]
async fn a_bound_action_keeps_to_a_version() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let created = order(&depot, 207).await?;
    let (id, etag) = (created.id.ok_or("no id")?, created.etag().ok_or("no ETag")?);
    let stale = depot
        .orders()
        .cancel(id, "late")
        .if_match("W/\"1970-01-01T00:00:00.000Z\"")
        .await;
    assert_eq!(
        stale.err().map(|error| error.kind()),
        Some(ErrorKind::PreconditionFailed)
    );
    let cancelled = depot.orders().cancel(id, "late").if_match(etag).await?;
    assert_eq!(
        cancelled.and_then(|order| order.state).as_deref(),
        Some("cancelled")
    );
    Ok(())
}
