//! Typed filters: what the service makes of each kind of condition.

use odata_runtime::query::{Condition, now};
use odata_runtime::{Date, DateTimeOffset, Decimal, TimeOfDay, Uuid};
use rust_tests::depot::models::{Articles, Warehouses};
use rust_tests::depot::properties::{
    articles as article, bays as bay, stock, suppliers as supplier, warehouses as warehouse,
};

use crate::{Outcome, depot};

/// The codes of the seeded warehouses that a condition holds for.
async fn codes(condition: Condition<Warehouses>, expected: &[&str]) -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let seeded = warehouse::city().in_(["Bremen", "Gdansk", "Göteborg", "Piraeus", "Valencia"]);
    let list = depot.warehouses().list().filter(seeded.and(condition));
    let rows = list.orderby(warehouse::code()).await?;
    let found: Vec<_> = rows.iter().filter_map(|row| row.code.as_deref()).collect();
    assert_eq!(found, expected);
    Ok(())
}

/// The names of the seeded articles that a condition holds for, in the order of their keys.
pub async fn names(condition: Condition<Articles>, expected: &[&str]) -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let seeded = article::name().in_(["Lamp", "Lantern", "Rope", "Anchor", "Sail"]);
    let list = depot.articles().list().filter(seeded.and(condition));
    let rows = list.orderby(article::id()).await?;
    let found: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(found, expected);
    Ok(())
}

#[tokio::test]
async fn a_text_with_quotes_and_signs() -> Outcome {
    codes(warehouse::name().eq("O'Neil & Sons"), &["BRE2"]).await?;
    codes(warehouse::note().eq("50% rented"), &["GOT1"]).await?;
    codes(warehouse::note().eq("by the \"old\" gate"), &["BRE2"]).await
}

#[tokio::test]
async fn a_text_beyond_ascii() -> Outcome {
    codes(
        warehouse::name()
            .eq("Älvsborg")
            .and(warehouse::city().eq("Göteborg")),
        &["GOT1"],
    )
    .await
}

#[tokio::test]
async fn greater_and_less() -> Outcome {
    codes(warehouse::code().gt("GDA1"), &["GOT1", "PIR1", "VLC1"]).await?;
    codes(warehouse::code().ge("PIR1"), &["PIR1", "VLC1"]).await?;
    codes(warehouse::code().lt("BRE2"), &["BRE1"]).await?;
    codes(warehouse::code().le("BRE2"), &["BRE1", "BRE2"]).await
}

#[tokio::test]
async fn and_or_not_bind_as_they_are_nested() -> Outcome {
    let (bremen, basic) = (
        warehouse::city().eq("Bremen"),
        warehouse::grade().eq("basic"),
    );
    let staffed = warehouse::staffed().eq(true);
    let nested = staffed.clone().and(bremen.clone().or(basic.clone()));
    codes(nested, &["BRE1", "BRE2", "GOT1"]).await?;
    let flat = warehouse::staffed()
        .eq(false)
        .and(bremen.clone())
        .or(basic.clone());
    codes(flat, &["BRE1", "GOT1"]).await?;
    let northern = bremen.or(warehouse::city().eq("Göteborg"));
    codes(northern.not().and(staffed), &["VLC1"]).await
}

#[tokio::test]
async fn one_of_several() -> Outcome {
    codes(
        warehouse::code().in_(["VLC1", "GDA1", "NONE"]),
        &["GDA1", "VLC1"],
    )
    .await?;
    names(article::rank().in_([1, 2]), &["Lantern", "Sail"]).await
}

#[tokio::test]
async fn null_and_not_null() -> Outcome {
    codes(warehouse::grade().is_null(), &["VLC1"]).await?;
    codes(warehouse::note().is_not_null(), &["BRE2", "GOT1"]).await?;
    names(article::seen().is_null(), &["Sail"]).await
}

#[tokio::test]
async fn unequal_leaves_nulls_in() -> Outcome {
    codes(
        warehouse::grade().ne("basic"),
        &["BRE2", "GDA1", "PIR1", "VLC1"],
    )
    .await
}

#[tokio::test]
async fn truth() -> Outcome {
    codes(warehouse::staffed().eq(false), &["GDA1", "PIR1"]).await?;
    codes(warehouse::staffed().ne(false).not(), &["GDA1", "PIR1"]).await
}

#[tokio::test]
async fn a_guid() -> Outcome {
    let rope = Uuid::parse_str("10000000-0000-4000-8000-000000000003")?;
    names(article::id().eq(rope), &["Rope"]).await?;
    names(
        article::stock().any(|row| row.then(stock::article_id()).eq(rope)),
        &["Rope"],
    )
    .await
}

#[tokio::test]
async fn a_day() -> Outcome {
    codes(warehouse::opened().eq(Date::new("2024-02-29")?), &["VLC1"]).await?;
    codes(warehouse::opened().lt(Date::new("2005-09-15")?), &["BRE1"]).await
}

#[tokio::test]
async fn a_time_of_day() -> Outcome {
    codes(
        warehouse::opens_at().lt(TimeOfDay::new("06:00:00")?),
        &["GDA1"],
    )
    .await?;
    codes(
        warehouse::opens_at().ge(TimeOfDay::new("08:00:00")?),
        &["GOT1", "VLC1"],
    )
    .await
}

#[tokio::test]
async fn an_instant() -> Outcome {
    let instant = DateTimeOffset::new("2021-06-30T23:59:59Z")?;
    names(article::since().eq(instant.clone()), &["Lantern"]).await?;
    names(article::since().gt(instant), &["Anchor", "Sail"]).await?;
    let precise = DateTimeOffset::new("2026-02-01T10:00:00.123Z")?;
    names(article::seen().le(precise), &["Lamp"]).await?;
    names(
        article::since().lt(now()),
        &["Lamp", "Lantern", "Rope", "Anchor", "Sail"],
    )
    .await
}

#[tokio::test]
async fn an_instant_with_an_offset_is_the_same_instant() -> Outcome {
    let shifted = DateTimeOffset::new("2021-07-01T01:59:59+02:00")?;
    names(article::since().eq(shifted), &["Lantern"]).await
}

#[tokio::test]
async fn a_decimal() -> Outcome {
    names(article::price().eq(Decimal::new("19.90")?), &["Lamp"]).await?;
    names(
        article::price().gt(Decimal::new("45.00")?),
        &["Anchor", "Sail"],
    )
    .await
}

#[tokio::test]
async fn a_double() -> Outcome {
    names(article::weight().lt(1.25), &["Rope"]).await?;
    names(article::weight().ge(30.5), &["Anchor", "Sail"]).await
}

#[tokio::test]
async fn an_integer_beyond_what_a_double_holds() -> Outcome {
    names(article::sold().eq(9_007_199_254_740_993), &["Lamp"]).await?;
    names(article::sold().gt(9_007_199_254_740_992), &["Lamp"]).await?;
    names(article::sold().eq(0), &["Sail"]).await
}

#[tokio::test]
async fn any_related_row() -> Outcome {
    codes(
        warehouse::bays().any(|row| row.then(bay::width()).gt(5.0)),
        &["BRE1", "GOT1"],
    )
    .await?;
    codes(warehouse::bays().is_not_empty(), &["BRE1", "BRE2", "GOT1"]).await
}

#[tokio::test]
async fn all_related_rows() -> Outcome {
    // Holds for those without bays, too.
    let wide = warehouse::bays().all(|row| row.then(bay::width()).gt(3.5));
    codes(wide, &["BRE1", "GDA1", "PIR1", "VLC1"]).await
}

#[tokio::test]
async fn related_rows_of_related_rows() -> Outcome {
    let in_bremen = article::stock().any(|row| {
        let many = row.clone().then(stock::quantity()).gt(10);
        many.and(
            row.then(stock::warehouse())
                .then(warehouse::city())
                .eq("Bremen"),
        )
    });
    names(in_bremen, &["Lamp", "Rope"]).await
}

#[tokio::test]
async fn items_of_a_collection() -> Outcome {
    names(
        article::tags().any(|tag| tag.eq("light")),
        &["Lamp", "Lantern"],
    )
    .await?;
    names(
        article::tags().any(|tag| tag.eq("light")).not(),
        &["Rope", "Anchor", "Sail"],
    )
    .await
}

#[tokio::test]
async fn a_property_of_what_is_led_to() -> Outcome {
    let country = || article::supplier().then(supplier::country());
    names(country().eq("DE"), &["Lamp", "Lantern"]).await?;
    names(country().in_(["SE", "GR"]), &["Rope", "Anchor"]).await
}
