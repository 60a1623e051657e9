//! Values of each type, read and written.

use odata_runtime::{Binary, Date, DateTimeOffset, Decimal, Record as _, TimeOfDay, Uuid};
use rust_tests::depot::models::{Articles, Bays, Warehouses};

use crate::{Outcome, depot};

#[tokio::test]
async fn a_row_is_read_as_it_was_stored() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let row = depot.warehouses().get("VLC1").await?;
    let expected = Warehouses::default()
        .with_code("VLC1")
        .with_name("Turia")
        .with_city("Valencia")
        .with_opened(Date::new("2024-02-29")?)
        .with_opens_at(TimeOfDay::new("09:45:00")?)
        .with_area(Decimal::new("640.10")?)
        .with_staffed(true)
        .with_null("grade")
        .with_null("note");
    assert_eq!(row, expected);
    Ok(())
}

#[tokio::test]
async fn exact_numbers_and_instants_are_read() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let lamp = Uuid::parse_str("10000000-0000-4000-8000-000000000001")?;
    let row = depot.articles().get(lamp).await?;
    assert_eq!(row.sold, Some(9_007_199_254_740_993));
    assert_eq!(row.price.as_ref().map(Decimal::as_str), Some("19.90"));
    assert_eq!((row.weight, row.rank), (Some(1.25), Some(3)));
    assert_eq!(
        row.seen,
        Some(DateTimeOffset::new("2026-02-01T10:00:00.123Z")?)
    );
    Ok(())
}

#[tokio::test]
async fn values_come_back_as_they_were_sent() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let id = Uuid::parse_str("20000000-0000-4000-8000-000000000001")?;
    let article = Articles::default()
        .with_id(id)
        .with_name("Gaußmeter – 10 µT \"x\"\n\u{1F9ED}")
        .with_price(Decimal::new("1234567.89")?)
        .with_weight(0.000_25)
        .with_sold(9_007_199_254_740_992_i64)
        .with_rank(-32_768_i16)
        .with_since(DateTimeOffset::new("2024-12-31T23:59:59Z")?)
        .with_seen(DateTimeOffset::new("2025-01-01T00:00:00.125Z")?)
        .with_digest(Binary::from_bytes_url_safe(&[0xfb, 0xef, 0xff, 0x00]))
        .with_tags(vec!["a,b".to_owned(), String::new()]);
    depot.articles().create(&article).await?;
    let mut read = depot.articles().get(id).await?;
    depot.articles().delete(id).await?;
    assert!(read.is_null("supplier_id"));
    read.rest = odata_runtime::Rest::default();
    assert_eq!(read, article);
    Ok(())
}

#[tokio::test]
async fn the_largest_integers_are_not_rounded() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let article = Articles::default().with_name("Most").with_sold(i64::MAX);
    let created = depot.articles().create(&article).await?;
    let id = created.id.ok_or("no id")?;
    let read = depot.articles().get(id).await?;
    depot.articles().delete(id).await?;
    assert_eq!(read.sold, Some(i64::MAX));
    Ok(())
}

#[tokio::test]
async fn a_key_of_several_properties() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let bay = depot.bays().get("BRE1", 3).await?;
    let expected = Bays::default().with_warehouse_code("BRE1").with_number(3);
    let expected = expected
        .with_width(12.25)
        .with_doors(vec!["south".to_owned()]);
    assert_eq!(bay, expected);
    let rope = Uuid::parse_str("10000000-0000-4000-8000-000000000003")?;
    assert_eq!(depot.stock().get("GOT1", rope).await?.quantity, Some(300));
    Ok(())
}

#[tokio::test]
async fn a_key_that_has_to_be_escaped() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    for code in ["O'1", "a/b", "%2F", "ä #", "x?&="] {
        let created = depot
            .warehouses()
            .create(&Warehouses::default().with_code(code).with_name("Odd"))
            .await?;
        assert_eq!(created.code.as_deref(), Some(code));
        assert_eq!(
            depot.warehouses().get(code).await?.code.as_deref(),
            Some(code)
        );
        depot.warehouses().delete(code).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_singleton_is_read_and_changed() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let settings = depot.settings().get().await?;
    assert_eq!(settings.currency.as_deref(), Some("EUR"));
    let change = rust_tests::depot::models::Settings::default().with_open(false);
    depot.settings().update(&change).await?;
    let settings = depot.settings().get().await?;
    assert_eq!(
        (settings.currency.as_deref(), settings.open),
        (Some("EUR"), Some(false))
    );
    Ok(())
}
