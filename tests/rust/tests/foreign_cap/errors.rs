//! What goes wrong, in the service's words and in the client's terms.

use odata_runtime::{Error, ErrorKind, Untyped, Uuid};
use rust_tests::depot::models::{OrderItems, Orders, Warehouses};
use rust_tests::depot::properties::warehouses as warehouse;
use rust_tests::depot::{Call, Depot, operations};

use crate::{Outcome, depot, order};

fn failed<T>(result: Result<T, Error>) -> Result<Error, &'static str> {
    result.err().ok_or("it succeeded")
}

#[tokio::test]
async fn a_row_that_is_not_there() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let error = failed(depot.articles().get(Uuid::nil()).await)?;
    assert_eq!(
        (error.kind(), error.status(), error.code()),
        (ErrorKind::NotFound, Some(404), Some("404"))
    );
    assert_eq!(error.operation_id(), Some("Articles.get"));
    assert!(error.trace_id().is_some_and(|id| id.len() == 36), "{error}");
    let error = failed(
        depot
            .warehouses()
            .update("NONE", &Warehouses::default().with_name("x"))
            .await,
    )?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    Ok(())
}

#[tokio::test]
async fn several_mistakes_are_told_one_by_one() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let item = OrderItems::default().with_position(1).with_quantity(1000);
    let error = failed(
        depot
            .orders()
            .create(&Orders::default().with_number(400).with_items(vec![item]))
            .await,
    )?;
    assert_eq!(
        (error.status(), error.code()),
        (Some(400), Some("MULTIPLE_ERRORS"))
    );
    let details: Vec<_> = error
        .details()
        .iter()
        .map(|detail| (detail.code.as_deref(), detail.target.as_deref()))
        .collect();
    let expected = [
        (Some("ASSERT_MANDATORY"), Some("customer")),
        (Some("ASSERT_RANGE"), Some("items(position=1)/quantity")),
    ];
    assert_eq!(details, expected);
    assert!(error.to_string().contains("between 1 and 500"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_value_that_is_not_allowed() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let body = Warehouses::default()
        .with_code("ERR1")
        .with_name("x")
        .with_grade("warm");
    let error = failed(depot.warehouses().create(&body).await)?;
    assert_eq!(
        (error.code(), error.target()),
        (Some("ASSERT_ENUM"), Some("grade"))
    );
    assert!(error.message().contains("basic, cooled, frozen"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_value_of_the_wrong_type() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let request = odata_runtime::Request::new(depot.client(), &operations::ORDERS_CREATE);
    let body = Untyped::new(r#"{"number":"many","customer":"Ada"}"#)?;
    let call: Call<Orders> = Call::from_request(request.set_named("body", body));
    let error = failed(call.await)?;
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::BadRequest, Some("ASSERT_DATA_TYPE"))
    );
    assert_eq!(error.target(), Some("number"));
    Ok(())
}

#[tokio::test]
async fn a_conflict_says_what_it_is_about() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let id = order(&depot, 401).await?.id.ok_or("no id")?;
    depot.orders().cancel(id, "first").if_match("*").await?;
    let error = failed(depot.orders().cancel(id, "second").if_match("*").await)?;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Conflict, Some(409))
    );
    assert_eq!(
        (error.code(), error.target()),
        (Some("NOT_OPEN"), Some("state"))
    );
    assert_eq!(
        error.message(),
        "The order is cancelled and cannot be cancelled. (at state)"
    );
    assert_eq!(error.operation_id(), Some("Orders.cancel"));
    Ok(())
}

#[tokio::test]
async fn a_number_that_is_taken_is_not_created_twice() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    order(&depot, 402).await?;
    let error = failed(order(&depot, 402).await)?;
    assert!(
        error.message().contains("UNIQUE constraint failed"),
        "{error}"
    );
    assert_eq!(error.attempts(), 1, "a write is not repeated");
    Ok(())
}

#[tokio::test]
async fn a_filter_that_names_no_property() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let error = failed(depot.orders().list().filter("nope eq 1").await)?;
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(error.message().contains("\"nope\""), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_filter_that_is_no_expression() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let error = failed(depot.orders().list().filter("number eq eq 1").await)?;
    assert_eq!(error.status(), Some(400));
    assert!(error.message().contains("position"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_set_that_cannot_be_written() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    // The client has no such method: the same path, with the method of another operation.
    let request = odata_runtime::Request::new(depot.client(), &DELETE_CITY);
    let call: Call<()> = Call::from_request(request.set(0, "Bremen"));
    let error = failed(call.await)?;
    assert_eq!(error.status(), Some(405));
    assert_eq!(error.code(), Some("ENTITY_IS_READ_ONLY"));
    assert!(
        error.to_string().contains("405 Method Not Allowed"),
        "{error}"
    );
    Ok(())
}

static DELETE_CITY: odata_runtime::Operation = odata_runtime::Operation {
    id: "Cities.delete",
    method: odata_runtime::Method::Delete,
    result: odata_runtime::ResultShape::None,
    key: None,
    ..operations::CITIES_GET
};

#[tokio::test]
async fn an_action_that_fails_in_its_own_words() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let error = failed(
        depot
            .operations()
            .fail(418, "TEAPOT", "Short and stout", "spout")
            .await,
    )?;
    assert_eq!((error.status(), error.code()), (Some(418), Some("TEAPOT")));
    assert_eq!(
        (error.message(), error.target()),
        ("Short and stout (at spout)", Some("spout"))
    );
    let error = failed(depot.operations().fail(403, "NO", "Not yours", "x").await)?;
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    Ok(())
}

#[tokio::test]
async fn a_missing_parameter_is_named() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let error = failed(depot.warehouses().rename("BRE1", "").await)?;
    assert_eq!(
        (error.code(), error.target()),
        (Some("ASSERT_MANDATORY"), Some("name"))
    );
    assert_eq!(
        depot.warehouses().get("BRE1").await?.name.as_deref(),
        Some("Weserport")
    );
    Ok(())
}

#[tokio::test]
async fn a_service_that_is_elsewhere() -> Outcome {
    let Some(url) = crate::url() else {
        return Ok(());
    };
    let depot = Depot::at(&format!("{url}/nowhere"))?;
    let error = failed(depot.warehouses().get("BRE1").await)?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(
        error
            .url()
            .is_some_and(|url| url.contains("/nowhere/Warehouses")),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn what_the_service_calculates_badly_is_its_failure() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    // CAP 10 has no `$count` of related rows in a filter, and says so with 500.
    let many = depot
        .warehouses()
        .list()
        .filter(warehouse::bays().count().gt(1));
    let error = failed(many.await)?;
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(error.message().contains("association"), "{error}");
    Ok(())
}
