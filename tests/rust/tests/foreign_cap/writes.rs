//! Creating, changing, replacing and deleting.

use odata_runtime::{Date, Decimal, ErrorKind, Record as _, Untyped, Uuid};
use rust_tests::depot::models::{OrderItems, Orders, Warehouses};
use rust_tests::depot::properties::{order_items as item, orders};

use crate::{Outcome, depot, order, url};

#[tokio::test]
async fn a_created_row_comes_back_with_its_address() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let body = Orders::default().with_number(100).with_customer("Ada");
    let created = depot.orders().create(&body).with_headers().await?;
    let id = created.value.id.ok_or("no id")?;
    assert_eq!(created.status, 201);
    assert_eq!(
        created.value.state.as_deref(),
        Some("open"),
        "the service's default"
    );
    let address = format!("{}/Orders({id})", url().unwrap_or_default());
    assert_eq!(created.location().map(String::from), Some(address));
    assert_eq!(depot.orders().get(id).await?.number, Some(100));
    Ok(())
}

#[tokio::test]
async fn rows_are_created_inside_rows() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let rope = Uuid::parse_str("10000000-0000-4000-8000-000000000003")?;
    let first = OrderItems::default().with_position(1).with_quantity(3);
    let first = first
        .with_price(Decimal::new("7.45")?)
        .with_article_id(rope);
    let second = OrderItems::default().with_position(2).with_quantity(1);
    let body = Orders::default().with_number(101).with_customer("Ada");
    let created = depot
        .orders()
        .create(&body.with_items(vec![first, second]))
        .await?;
    let items = created.items.ok_or("no items in the reply")?;
    assert_eq!(items.len(), 2);
    let id = created.id.ok_or("no id")?;
    let items = orders::items()
        .expanded()
        .expand(item::article())
        .orderby(item::position());
    let read = depot.orders().get(id).expand(items).await?;
    let items = read.items.ok_or("no items")?;
    let names: Vec<_> = items
        .iter()
        .map(|row| row.article.as_ref()?.name.as_deref())
        .collect();
    assert_eq!(names, [Some("Rope"), None]);
    assert_eq!(depot.order_items().get(id, 1).await?.quantity, Some(3));
    Ok(())
}

#[tokio::test]
async fn an_update_leaves_what_it_does_not_name() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let body = Warehouses::default()
        .with_code("UPD1")
        .with_name("Old")
        .with_city("Ulm");
    depot.warehouses().create(&body.with_note("first")).await?;
    let change = Warehouses::default().with_name("New").with_null("note");
    depot.warehouses().update("UPD1", &change).await?;
    let row = depot.warehouses().get("UPD1").await?;
    depot.warehouses().delete("UPD1").await?;
    assert_eq!(
        (row.name.as_deref(), row.city.as_deref()),
        (Some("New"), Some("Ulm"))
    );
    assert!(row.is_null("note"), "an explicit null clears");
    Ok(())
}

#[tokio::test]
async fn a_row_that_was_read_is_sent_back_changed() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let created = order(&depot, 102).await?;
    let id = created.id.ok_or("no id")?;
    let read = depot.orders().get(id).await?;
    let etag = read.etag().ok_or("no ETag")?;
    let changed = read
        .with_customer("Grace")
        .with_due(Date::new("2026-06-01")?);
    depot.orders().update(id, &changed).if_match(etag).await?;
    let again = depot.orders().get(id).await?;
    assert_eq!(again.customer.as_deref(), Some("Grace"));
    assert_eq!(
        (again.number, again.due),
        (Some(102), Some(Date::new("2026-06-01")?))
    );
    Ok(())
}

#[tokio::test]
async fn inner_rows_are_replaced_by_an_update() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let item = |position, quantity| {
        OrderItems::default()
            .with_position(position)
            .with_quantity(quantity)
    };
    let body = Orders::default().with_number(103).with_customer("Ada");
    let created = depot
        .orders()
        .create(&body.with_items(vec![item(1, 1), item(2, 2)]))
        .await?;
    let id = created.id.ok_or("no id")?;
    let change = Orders::default().with_items(vec![item(2, 20), item(3, 3)]);
    depot.orders().update(id, &change).if_match("*").await?;
    let of_order = depot.order_items().list().filter(item::parent_id().eq(id));
    let rows = of_order.orderby(item::position()).await?;
    let found: Vec<_> = rows
        .iter()
        .map(|row| (row.position, row.quantity))
        .collect();
    assert_eq!(found, [(Some(2), Some(20)), (Some(3), Some(3))]);
    Ok(())
}

#[tokio::test]
async fn a_row_is_replaced() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let body = Warehouses::default()
        .with_code("REP1")
        .with_name("Old")
        .with_city("Riga");
    depot.warehouses().create(&body).await?;
    let whole = Warehouses::default()
        .with_code("REP1")
        .with_name("New")
        .with_null("city");
    let replaced = depot
        .warehouses()
        .replace("REP1", &whole)
        .with_headers()
        .await?;
    let row = depot.warehouses().get("REP1").await?;
    depot.warehouses().delete("REP1").await?;
    assert!(matches!(replaced.status, 200 | 204));
    assert_eq!(row.name.as_deref(), Some("New"));
    assert!(row.is_null("city"));
    Ok(())
}

#[tokio::test]
async fn a_deleted_row_is_gone_with_what_is_inside() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let inner = OrderItems::default().with_position(1).with_quantity(1);
    let body = Orders::default()
        .with_number(104)
        .with_customer("Ada")
        .with_items(vec![inner]);
    let id = depot.orders().create(&body).await?.id.ok_or("no id")?;
    depot.orders().delete(id).if_match("*").await?;
    for gone in [
        depot.orders().get(id).await.err(),
        depot.order_items().get(id, 1).await.err(),
        depot.orders().delete(id).if_match("*").await.err(),
    ] {
        let status = gone.and_then(|error| error.status());
        assert!(matches!(status, Some(404 | 412)), "{status:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_row_of_several_keys_is_created_changed_and_deleted() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let sail = Uuid::parse_str("10000000-0000-4000-8000-000000000005")?;
    let body = rust_tests::depot::models::Stock::default();
    let body = body
        .with_warehouse_code("PIR1")
        .with_article_id(sail)
        .with_quantity(4);
    depot.stock().create(&body).await?;
    let change = rust_tests::depot::models::Stock::default().with_quantity(6);
    depot.stock().update("PIR1", sail, &change).await?;
    assert_eq!(depot.stock().get("PIR1", sail).await?.quantity, Some(6));
    depot.stock().delete("PIR1", sail).await?;
    let gone = depot
        .stock()
        .get("PIR1", sail)
        .await
        .err()
        .ok_or("it is still there")?;
    assert_eq!(gone.kind(), ErrorKind::NotFound);
    Ok(())
}

#[tokio::test]
async fn a_member_that_is_not_declared_is_refused_by_name() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let mut body = Orders::default().with_number(105).with_customer("Ada");
    body.rest.insert("colour", Untyped::new("\"red\"")?);
    let error = depot
        .orders()
        .create(&body)
        .await
        .err()
        .ok_or("it was taken")?;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::BadRequest, Some(400))
    );
    assert!(error.message().contains("colour"), "{error}");
    Ok(())
}
