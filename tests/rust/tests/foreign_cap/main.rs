//! The client that is generated from what SAP CAP says about `tests/foreign/cap/`, against CAP.
//!
//! Each test function is a scenario. Expectations come from the rows in `tests/foreign/cap/db/data/`
//! and from the formula in `serve.js`, by hand. Scenarios that write make rows of their own.
//!
//! Not run unless `ORCHESTRATOR_TEST_FOREIGN_CAP` has the address of the running service:
//! `cargo xtask test cap` starts it.

mod errors;
mod expand;
mod filters;
mod functions;
mod lists;
mod operations;
mod pages;
mod streams;
mod values;
mod versions;
mod writes;

use rust_tests::depot::Depot;
use rust_tests::depot::models::Orders;

/// How a scenario ends.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

const SERVICE: &str = "ORCHESTRATOR_TEST_FOREIGN_CAP";

/// The address of the service, where it runs.
pub fn url() -> Option<String> {
    let url = std::env::var(SERVICE).ok();
    if url.is_none() {
        println!("not run: {SERVICE} is not set");
    }
    url
}

/// A client of the service, where it runs.
pub fn depot() -> Result<Option<Depot>, odata_runtime::Error> {
    url().map(|url| Depot::at(&url)).transpose()
}

/// An order of its own for a scenario.
pub async fn order(depot: &Depot, number: i32) -> Result<Orders, odata_runtime::Error> {
    let order = Orders::default().with_number(number).with_customer("Ada");
    depot.orders().create(&order).await
}

/// The client is generated from a copy of the description; a stale one would test something else.
#[tokio::test]
async fn the_description_is_the_one_that_the_client_is_generated_from() -> Outcome {
    let Some(url) = url() else { return Ok(()) };
    let served = reqwest::get(format!("{url}/$metadata"))
        .await?
        .text()
        .await?;
    let copy = include_str!("../../../foreign/cap/depot.edmx");
    let difference = served.lines().zip(copy.lines()).find(|(a, b)| a != b);
    assert_eq!(
        difference, None,
        "save $metadata as tests/foreign/cap/depot.edmx"
    );
    assert_eq!(served.lines().count(), copy.lines().count());
    Ok(())
}
