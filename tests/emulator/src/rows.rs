//! Query options over rows: the bridge to [`crate::query`].

use odata_codegen::model::{Operation, StructuredId};
use serde_json::Value;

use crate::Emulator;
use crate::problem::Problem;
use crate::query::{Limits, Options, Plan, QueryError};
use crate::relations;
use crate::request::{Call, Received};

/// Rows that a list returns at most, where its operation does not say.
const PAGE: u32 = 1000;

/// Reads the query options of a request.
///
/// # Errors
/// Options that the operation does not take, or that cannot be read.
pub fn options(
    emulator: &Emulator,
    operation: &Operation,
    received: &Received,
) -> Result<Options, Problem> {
    let limits = Limits {
        top: Some(u64::from(operation.page_size.unwrap_or(PAGE))),
        ..Limits::of(&emulator.schema.service.declarations.queries)
    };
    let mut options = Options::parse(&received.query, &operation.query_options, &limits)?;
    options.now = Some(emulator.store().clock.now());
    Ok(options)
}

impl From<QueryError> for Problem {
    fn from(error: QueryError) -> Self {
        Self::new(400, error.code, error.message)
    }
}

/// Applies `$select` and `$expand` to one value.
///
/// # Errors
/// Options that do not fit the type.
pub fn one(
    emulator: &Emulator,
    call: &Call<'_>,
    ty: StructuredId,
    value: Value,
) -> Result<Value, Problem> {
    let service = &emulator.schema.service;
    let options = Options {
        select: call.options.select.clone(),
        expand: call.options.expand.clone(),
        now: call.options.now,
        ..Options::default()
    };
    let plan = match (Plan::new(service, ty, &options), call.group.entity_type) {
        (Ok(plan), _) => plan,
        // The options of exports and reports are about the rows that are exported.
        (Err(_), Some(set)) if set != ty => {
            Plan::new(service, set, &call.options)?;
            return Ok(value);
        }
        (Err(error), _) => return Err(error.into()),
    };
    let navigate = relations::navigate(emulator);
    Ok(plan.shape(value, &navigate)?)
}

/// Applies the query options of a call to its rows. Where `counted` says how many rows there are,
/// `rows` is the page already.
///
/// # Errors
/// Options that do not fit the rows.
pub fn many(
    emulator: &Emulator,
    call: &Call<'_>,
    rows: Vec<Value>,
    counted: Option<u64>,
) -> Result<(Vec<Value>, Option<u64>), Problem> {
    let plan = plan(emulator, call)?;
    let Some(plan) = plan else {
        return Ok((rows, None));
    };
    let navigate = relations::navigate(emulator);
    if let Some(count) = counted {
        let rows: Result<Vec<Value>, QueryError> = rows
            .into_iter()
            .map(|row| plan.shape(row, &navigate))
            .collect();
        return Ok((rows?, call.options.count.then_some(count)));
    }
    Ok(plan.apply(rows, &navigate)?)
}

/// The options of a call, bound to the type of its rows; a list that can be paged is cut at the
/// page size.
///
/// # Errors
/// Options that do not fit the type.
pub fn plan<'s>(emulator: &'s Emulator, call: &Call<'_>) -> Result<Option<Plan<'s>>, Problem> {
    let Some(ty) = &call.operation.result.ty else {
        return Ok(None);
    };
    let mut options = call.options.clone();
    if options.top.is_none() && call.operation.query_options.has("$top") {
        options.top = Some(page(call));
    }
    Ok(Some(Plan::new(&emulator.schema.service, ty.ty, &options)?))
}

/// Rows that one answer to this call holds at most.
#[must_use]
pub fn page(call: &Call<'_>) -> u64 {
    u64::from(call.operation.page_size.unwrap_or(PAGE))
}
