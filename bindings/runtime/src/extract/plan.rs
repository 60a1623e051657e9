//! Makes the parts of an extraction.

use futures::{StreamExt as _, TryStreamExt as _};
use serde::{Deserialize, Serialize};

use super::mark::{Mark, Since};
use super::moment::micros;
use super::part::{Part, Place};
use super::planner::{Planned, Planner};
use crate::error::{Error, ErrorKind};
use crate::operation::QueryOptions;
use crate::platform::BoxFuture;
use crate::request::Request;

/// Places that are asked about at once.
const PLACES: usize = 4;

/// What is known of the rows of a list. Properties are those that a filter and an order may name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// The key, where it is a whole number.
    pub key: Option<String>,
    /// What else rows can be sorted by, where there is no such key.
    pub order: Option<String>,
    /// When a row was made.
    pub created: Option<String>,
    /// When a row was changed last.
    pub modified: Option<String>,
}

/// How the rows of parts are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// By their key.
    Key,
    /// By the time when they were made.
    Time,
    /// Not at all: one part for each place.
    Whole,
}

/// What is wanted of a plan.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Which rows.
    pub since: Since,
    /// How parts are told apart: by key where the rows have a key for it, else not at all.
    pub by: Option<By>,
    /// Parts of a place at most: 32 unless said. Where it is said, one question is spent on it also where
    /// it is more than a hundredth of the pages.
    pub parts: Option<usize>,
    /// Whether places become parts without an upper end and without a question, where rows are read by
    /// key or as a whole and `parts` says nothing. Whoever reads them learns what is newest, and may
    /// cut them with [`Part::cut_behind`].
    pub is_open: bool,
}

/// Parts that together hold every row once. Plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The operation.
    pub operation: String,
    /// The parts.
    pub parts: Vec<Part>,
    /// What was newest, for the extraction after this one.
    pub mark: Mark,
    /// The property that says when a row was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// The property that says when a row was changed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
    /// How many rows are expected; less than that where not all places told.
    pub rows: u64,
    /// Requests that planning took.
    pub requests: u64,
}

/// Plans the extraction of a list in these places.
///
/// Open places cost nothing. Any other costs one question, and further ones only as far as they are less
/// than a hundredth of the pages to come: for the smallest key, and for how many rows are in a range of
/// keys.
///
/// # Errors
/// Those of lists; [`ErrorKind::Usage`] where the list is sorted or cut, its filter is too long for one
/// request, or rows have nothing that `since` or `by` could go by.
pub async fn plan(
    base: &Request,
    places: Vec<Place>,
    traits: &Traits,
    wish: &Wish,
) -> Result<Plan, Error> {
    let by = check(base, traits, wish)?;
    let planning = places.into_iter().map(|place| -> BoxFuture<'_, _> {
        let planner = Planner {
            base: base.in_place(&place),
            place,
            traits,
            wish,
            by,
        };
        Box::pin(planner.plan())
    });
    let planning: Vec<_> = planning.collect();
    let planned = futures::stream::iter(planning).buffered(PLACES);
    let planned: Vec<Planned> = planned.try_collect().await?;
    let mut plan = Plan {
        operation: base.operation().id.to_owned(),
        parts: Vec::new(),
        mark: match &wish.since {
            Since::Mark(mark) => mark.clone(),
            _ => Mark::default(),
        },
        created: traits.created.clone(),
        modified: traits.modified.clone(),
        rows: 0,
        requests: 0,
    };
    for mut place in planned {
        plan.rows += place.parts.iter().filter_map(|part| part.rows).sum::<u64>();
        plan.requests += place.requests;
        plan.parts.append(&mut place.parts);
        if let Some(mark) = place.mark {
            plan.mark.places.insert(place.name, mark);
        }
    }
    for (number, part) in plan.parts.iter_mut().enumerate() {
        part.number = u32::try_from(number).unwrap_or(u32::MAX);
    }
    Ok(plan)
}

fn check(base: &Request, traits: &Traits, wish: &Wish) -> Result<By, Error> {
    let refuse = |why: &str| {
        Err(Error::new(ErrorKind::Usage, why.to_owned()).with_operation(base.operation()))
    };
    let options = &base.options;
    if options.orderby.is_some() || options.top.is_some() || options.skip.is_some() {
        return refuse(
            "an extraction is of all rows and in an order of its own: leave out orderby, top and skip",
        );
    }
    let parts = options.split(base.dialect());
    if parts.is_some_and(|parts| parts.len() > 1) {
        return refuse("the filter is too long for one request: make several extractions of it");
    }
    let takes = |option| base.operation().query_options.contains(option);
    let sorted = takes(QueryOptions::FILTER) && takes(QueryOptions::ORDERBY);
    let has_key = traits.key.is_some() && sorted;
    let times = traits.created.is_some() || traits.modified.is_some();
    match wish.by {
        Some(By::Key) if !has_key => {
            return refuse(
                "the rows have no whole number as a key that they can be filtered and sorted by: leave out by=\"key\"",
            );
        }
        Some(By::Time) if traits.created.is_none() || !sorted => {
            return refuse(
                "the rows do not say when they were made, or cannot be filtered by it: leave out by=\"time\"",
            );
        }
        _ => {}
    }
    match &wish.since {
        Since::Start => {}
        Since::Time(text) if micros(text).is_none() => {
            return refuse("`since` is no time");
        }
        Since::Time(_) if !times => {
            return refuse(
                "the rows do not say when they were made or changed: leave out since, or give the mark of an extraction",
            );
        }
        _ if !times && !has_key => {
            return refuse(
                "nothing tells which rows are new or changed here: leave out since and read everything",
            );
        }
        _ => {}
    }
    Ok(wish.by.unwrap_or(if has_key { By::Key } else { By::Whole }))
}
