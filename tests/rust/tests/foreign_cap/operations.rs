//! Actions and functions, bound and unbound.

use odata_runtime::{Date, Decimal, Untyped, Uuid};
use rust_tests::depot::models::{Label, Line, OrderItems, Orders, Warehouses};

use crate::{Outcome, depot};

#[tokio::test]
async fn a_bound_action_with_parameters_gives_the_row() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    depot
        .warehouses()
        .create(&Warehouses::default().with_code("ACT1").with_name("Old"))
        .await?;
    let renamed = depot.warehouses().rename("ACT1", "New & “better”").await?;
    depot.warehouses().delete("ACT1").await?;
    assert_eq!(
        renamed.and_then(|row| row.name).as_deref(),
        Some("New & “better”")
    );
    Ok(())
}

#[tokio::test]
async fn a_bound_action_without_a_result() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let body = Warehouses::default()
        .with_code("ACT2")
        .with_name("Open")
        .with_staffed(true);
    depot.warehouses().create(&body).await?;
    let closed = depot.warehouses().close("ACT2").with_headers().await?;
    let row = depot.warehouses().get("ACT2").await?;
    depot.warehouses().delete("ACT2").await?;
    assert_eq!((closed.status, row.staffed), (204, Some(false)));
    Ok(())
}

#[tokio::test]
async fn a_bound_action_takes_a_day() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let id = crate::order(&depot, 300).await?.id.ok_or("no id")?;
    let day = Date::new("2026-05-05")?;
    let confirmed = depot
        .orders()
        .confirm(id, "Ada", &day)
        .if_match("*")
        .await?;
    let confirmed = confirmed.ok_or("no order")?;
    assert_eq!(
        (confirmed.state.as_deref(), confirmed.due),
        (Some("confirmed"), Some(day))
    );
    Ok(())
}

#[tokio::test]
async fn a_bound_function_with_a_parameter() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let margin = Decimal::new("0.10")?;
    let capacity = depot.warehouses().capacity("BRE1").margin(&margin).await?;
    assert_eq!(capacity, Some(Decimal::new("11250.45")?));
    Ok(())
}

#[tokio::test]
async fn a_bound_function_without_parameters() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let item = OrderItems::default()
        .with_position(1)
        .with_quantity(3)
        .with_price(Decimal::new("7.45")?);
    let body = Orders::default()
        .with_number(301)
        .with_customer("Ada")
        .with_items(vec![item]);
    let id = depot.orders().create(&body).await?.id.ok_or("no id")?;
    let total = depot.orders().total(id).if_match("*").await?;
    assert_eq!(total, Some(Decimal::new("22.35")?));
    Ok(())
}

#[tokio::test]
async fn operations_bound_to_a_collection() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let low = depot.stock().low().limit(3).await?;
    let found: Vec<_> = low
        .iter()
        .filter_map(|row| Some((row.warehouse_code.as_deref()?, row.quantity?)))
        .collect();
    assert_eq!(found, [("GOT1", 1), ("GDA1", 2)]);
    assert_eq!(depot.stock().reset(0).await?, Some(0), "nothing is below 0");
    Ok(())
}

#[tokio::test]
async fn an_unbound_function_gives_rows() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let rows = depot.operations().nearest().city("Bremen").most(1).await?;
    let codes: Vec<_> = rows.iter().filter_map(|row| row.code.as_deref()).collect();
    assert_eq!(codes, ["BRE1"]);
    assert_eq!(
        depot.operations().nearest().city("Bremen").await?.len(),
        2,
        "one left out"
    );
    assert_eq!(
        depot.operations().nearest().await?.len(),
        0,
        "both left out"
    );
    Ok(())
}

#[tokio::test]
async fn an_unbound_function_without_parameters() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    assert_eq!(
        depot.operations().today().await?,
        Some(Date::new("2026-03-31")?)
    );
    Ok(())
}

#[tokio::test]
async fn a_function_takes_a_collection() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    assert_eq!(
        depot.operations().sum().numbers(&[1, 20, -300]).await?,
        Some(-279)
    );
    Ok(())
}

#[tokio::test]
async fn a_function_gives_a_structure() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let count = depot
        .operations()
        .tally()
        .text("rope sail it's/it")
        .await?
        .ok_or("no count")?;
    assert_eq!((count.lines, count.quantity), (Some(3), Some(3)));
    assert_eq!(
        count.first.and_then(|line| line.article).as_deref(),
        Some("rope")
    );
    let others: Vec<_> = count
        .others
        .iter()
        .flatten()
        .filter_map(|line| line.article.as_deref())
        .collect();
    assert_eq!(others, ["sail", "it's/it"]);
    Ok(())
}

#[tokio::test]
async fn an_action_takes_structures() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let line = |article: &str, quantity| {
        Line::default()
            .with_article(article)
            .with_quantity(quantity)
    };
    let lines = [line("Rope", 5), line("Sail", 7)];
    let count = depot
        .operations()
        .recount("BRE1", &lines)
        .await?
        .ok_or("no count")?;
    assert_eq!((count.lines, count.quantity), (Some(2), Some(12)));
    assert_eq!(count.others, Some(vec![line("Sail", 7)]));
    Ok(())
}

#[tokio::test]
async fn an_action_without_parameters_and_result() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let reply = depot.operations().ping().with_headers().await?;
    assert_eq!(reply.status, 204);
    Ok(())
}

#[tokio::test]
async fn an_action_gives_texts() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let words = depot.operations().words("one two three").await?;
    assert_eq!(words, ["one", "two", "three"]);
    Ok(())
}

#[tokio::test]
async fn open_content_is_sent_and_kept() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let mut label = Label::default().with_title("Fragile");
    label.rest.insert("colour", Untyped::new("\"red\"")?);
    label
        .rest
        .insert("size", Untyped::new(r#"{"w":[1,2],"unit":null}"#)?);
    let back = depot.operations().echo(&label).await?.ok_or("no label")?;
    assert_eq!(back, label);
    let again = depot.operations().echo(&back).await?;
    assert_eq!(again, Some(label), "and sent back");
    Ok(())
}

#[tokio::test]
async fn a_row_that_an_operation_gives_is_found_by_its_key() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let low = depot.stock().low().limit(3).await?;
    let first = low.first().ok_or("no row")?;
    let id: Uuid = first.article_id.ok_or("no article")?;
    assert_eq!(
        depot.articles().get(id).await?.name.as_deref(),
        Some("Sail")
    );
    Ok(())
}
