//! Related rows that come along.

use odata_runtime::Uuid;
use rust_tests::depot::models::Articles;
use rust_tests::depot::properties::{
    articles as article, bays as bay, stock, suppliers as supplier, warehouses as warehouse,
};

use crate::{Outcome, depot};

#[tokio::test]
async fn rows_and_single_rows_come_along() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let bre1 = depot
        .warehouses()
        .get("BRE1")
        .expand(warehouse::bays())
        .await?;
    let bays = bre1.bays.ok_or("no bays")?;
    let widths: Vec<_> = bays.iter().filter_map(|row| row.width).collect();
    assert_eq!(widths, [4.5, 4.5, 12.25]);
    assert_eq!(
        bays[0].doors,
        Some(vec!["north".to_owned(), "east".to_owned()])
    );
    assert_eq!(bre1.stock, None, "it was not asked for");
    let bay = depot.bays().get("GOT1", 2).expand(bay::warehouse()).await?;
    assert_eq!(
        bay.warehouse.and_then(|row| row.city).as_deref(),
        Some("Göteborg")
    );
    Ok(())
}

#[tokio::test]
async fn nothing_related_is_empty_or_null() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let turia = depot
        .warehouses()
        .get("VLC1")
        .expand(warehouse::bays())
        .await?;
    assert_eq!(turia.bays, Some(Vec::new()));
    let sail = Uuid::parse_str("10000000-0000-4000-8000-000000000005")?;
    let sail = depot
        .articles()
        .get(sail)
        .expand(article::supplier())
        .await?;
    assert_eq!(article::supplier().of(&sail)?, None);
    Ok(())
}

#[tokio::test]
async fn expanded_rows_have_options_of_their_own() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let bays = warehouse::bays().expanded().filter(bay::width().lt(10.0));
    let bays = bays
        .orderby(bay::number().desc())
        .top(1)
        .select((bay::number(), bay::width()));
    let list = depot
        .warehouses()
        .list()
        .filter(warehouse::city().eq("Bremen"));
    let rows = list.expand(bays).orderby(warehouse::code()).await?;
    let found: Vec<Vec<(Option<i32>, Option<f64>)>> = rows
        .iter()
        .map(|row| {
            row.bays
                .iter()
                .flatten()
                .map(|bay| (bay.number, bay.width))
                .collect()
        })
        .collect();
    assert_eq!(found, [[(Some(2), Some(4.5))], [(Some(1), Some(3.0))]]);
    assert!(
        rows.iter()
            .flat_map(|row| row.bays.iter().flatten())
            .all(|bay| bay.doors.is_none())
    );
    Ok(())
}

#[tokio::test]
async fn three_levels_deep() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let place = stock::warehouse()
        .expanded()
        .select(warehouse::city())
        .expand(warehouse::bays());
    let where_ = article::stock()
        .expanded()
        .expand(place)
        .orderby(stock::quantity().desc());
    let list = depot.articles().list().filter(article::name().eq("Rope"));
    let rope = list
        .expand((where_, article::supplier()))
        .first()
        .await?
        .ok_or("no rope")?;
    assert_eq!(
        rope.supplier.as_ref().and_then(|row| row.name.as_deref()),
        Some("Aurora")
    );
    assert_eq!(places(&rope), [("Bremen", 900, 3), ("Göteborg", 300, 2)]);
    Ok(())
}

fn places(article: &Articles) -> Vec<(&str, i32, usize)> {
    let rows = article.stock.iter().flatten();
    rows.filter_map(|row| {
        let warehouse = row.warehouse.as_ref()?;
        Some((
            warehouse.city.as_deref()?,
            row.quantity?,
            warehouse.bays.as_ref()?.len(),
        ))
    })
    .collect()
}

#[tokio::test]
async fn a_pages_rows_are_expanded_on_every_page() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let list = depot
        .suppliers()
        .list()
        .filter(supplier::id().le(3))
        .expand(supplier::articles());
    let rows = list.by_key().await?;
    let counts: Vec<_> = rows
        .iter()
        .map(|row| row.articles.as_ref().map_or(0, Vec::len))
        .collect();
    assert_eq!(counts, [2, 1, 1]);
    Ok(())
}
