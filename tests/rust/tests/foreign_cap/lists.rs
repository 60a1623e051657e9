//! Which properties and in which order.

use odata_runtime::Decimal;
use rust_tests::depot::properties::{
    bays as bay, cities, suppliers as supplier, warehouses as warehouse,
};

use crate::{Outcome, depot};

#[tokio::test]
async fn what_was_not_selected_is_told_from_null() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let list = depot
        .warehouses()
        .list()
        .filter(warehouse::code().eq("VLC1"));
    let rows = list.select((warehouse::name(), warehouse::grade())).await?;
    assert_eq!(rows.len(), 1);
    assert_eq!(
        warehouse::name().of(&rows[0])?.map(String::as_str),
        Some("Turia")
    );
    assert_eq!(warehouse::grade().of(&rows[0])?, None);
    let absent = warehouse::city()
        .of(&rows[0])
        .err()
        .ok_or("it was selected")?;
    assert!(absent.to_string().contains("`city`"), "{absent}");
    Ok(())
}

#[tokio::test]
async fn ordered_by_what_may_be_null() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let list = depot
        .suppliers()
        .list()
        .orderby((supplier::website().desc(), supplier::name()));
    let rows = list.filter(supplier::id().le(3)).await?;
    let names: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["Nordlicht", "Meltemi", "Aurora"]);
    Ok(())
}

#[tokio::test]
async fn ordered_by_a_property_of_what_is_led_to() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let by_city = bay::warehouse().then(warehouse::city()).desc();
    let list = depot
        .bays()
        .list()
        .orderby((by_city, bay::width().desc(), bay::number()));
    let rows = list
        .filter(bay::warehouse_code().in_(["BRE1", "BRE2", "GOT1"]))
        .await?;
    let widths: Vec<_> = rows.iter().filter_map(|row| row.width).collect();
    assert_eq!(widths, [6.75, 2.5, 12.25, 4.5, 4.5, 3.0]);
    Ok(())
}

#[tokio::test]
async fn a_view_that_the_service_computes() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let bremen = depot.cities().get("Bremen").await?;
    assert_eq!(
        (bremen.warehouses, bremen.area),
        (Some(2), Some(Decimal::new("13300.50")?))
    );
    let list = depot.cities().list().filter(cities::warehouses().gt(1));
    assert_eq!(list.await?.len(), 1);
    Ok(())
}
