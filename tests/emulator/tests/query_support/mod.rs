//! The small service that the tests of the query engine share.

#![allow(dead_code, reason = "each test file uses its part")]

use std::path::PathBuf;

use odata_codegen::config::Config;
use odata_codegen::model::{QueryOptions, Service, StructuredId};
use orchestrator_emulator::query::{Limits, Options, QueryError};
use serde_json::Value;
use time::OffsetDateTime;

/// A file of test data.
pub fn data(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads a description.
pub fn load(source: &str) -> Service {
    let config = Config {
        client: "Shop".to_owned(),
        odata_prefix: String::new(),
        ..Config::default()
    };
    odata_codegen::load("test.edmx", source.as_bytes(), &config)
        .unwrap()
        .0
}

/// The description of the shop.
pub fn shop() -> Service {
    load(&data("shop.edmx"))
}

/// The rows of the people.
pub fn people() -> Vec<Value> {
    serde_json::from_str(&data("people.json")).unwrap()
}

/// The type with a qualified name.
pub fn type_named(service: &Service, name: &str) -> StructuredId {
    StructuredId(
        service
            .types
            .iter()
            .position(|ty| ty.qualified_name == name)
            .unwrap(),
    )
}

/// Every option.
pub fn all_options() -> QueryOptions {
    QueryOptions::parse("$filter $select $expand $orderby $top $skip $count").unwrap()
}

/// Reads options with the usual limits, at a fixed time.
pub fn options(pairs: &[(&str, &str)]) -> Result<Options, QueryError> {
    let pairs: Vec<(String, String)> = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let mut options = Options::parse(&pairs, &all_options(), &Limits::default())?;
    // 2025-06-02T08:00:00Z
    options.now = Some(OffsetDateTime::from_unix_timestamp(1_748_851_200).unwrap());
    Ok(options)
}

/// The `Id` of each row.
pub fn ids(rows: &[Value]) -> Vec<i64> {
    rows.iter().map(|row| row["Id"].as_i64().unwrap()).collect()
}
