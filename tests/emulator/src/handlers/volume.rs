//! Lists of which most rows are made up when they are read.

use std::ops::Range;

use bytes::Bytes;
use serde_json::Value;
use tokio::runtime::{Handle, RuntimeFlavor};

use super::{Handler, Handlers, generic};
use crate::Emulator;
use crate::answer::context;
use crate::problem::Problem;
use crate::query::Plan;
use crate::relations;
use crate::reply::Reply;
use crate::request::Call;
use crate::rows;
use crate::store::Key;
use crate::volume::{FIRST_ID, FOLDER, Rows};

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("RobotLogs.list", list as Handler),
        ("Jobs.list", list),
        ("Jobs.get", get),
        ("QueueItems.list", list),
        ("QueueItems.get", get),
    ]);
}

/// The rows of a set that are made up, where the folder of the call has them.
fn made_up<'e>(emulator: &'e Emulator, call: &Call<'_>) -> Option<&'e dyn Rows> {
    let rows = emulator.volume.of(&call.group.name)?;
    let is_here = call.folder_id.is_none_or(|folder| folder == FOLDER);
    (is_here && rows.count() > 0).then_some(rows)
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").and_then(|key| u64::try_from(key).ok());
    if let (Some(rows), Some(id)) = (made_up(emulator, call), id)
        && (FIRST_ID..FIRST_ID + rows.count()).contains(&id)
        && emulator
            .store()
            .get(&call.group.name, &Key::Number(id.cast_signed()))
            .is_none()
    {
        return Ok(Reply::Value(rows.row(id - FIRST_ID)));
    }
    generic::run(emulator, call)
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(rows) = made_up(emulator, call) else {
        return generic::run(emulator, call);
    };
    let (bounds, is_all) = bounds(call);
    let stored: Vec<Value> = emulator
        .store()
        .scan_folder(&call.group.name, call.folder_id)
        .filter(|(_, entry)| {
            let id = entry.row.get(KEY).and_then(Value::as_i64);
            id.is_none_or(|id| bounds.contains(&id))
        })
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    let options = &call.options;
    let made_up = MadeUp::within(rows, &bounds);
    match (is_all && options.expand.is_empty(), Order::of(call)) {
        (true, Some(order)) if options.select.is_empty() => {
            Ok(page(call, &stored, &made_up, order))
        }
        (true, Some(order)) => selected(emulator, call, &stored, &made_up, order),
        _ => without_waiting(|| filtered(emulator, call, stored, &made_up)),
    }
}

/// The property that counts the rows.
const KEY: &str = "Id";

/// The numbers of rows that are wanted, and whether nothing else is asked for.
fn bounds(call: &Call<'_>) -> (std::ops::RangeInclusive<i64>, bool) {
    match &call.options.filter {
        None => (i64::MIN..=i64::MAX, true),
        Some(filter) => {
            let bounds = filter.bounds(KEY);
            (bounds.numbers, bounds.is_all)
        }
    }
}

/// Rows that are made up, from one index to another.
struct MadeUp<'e> {
    rows: &'e dyn Rows,
    indexes: Range<u64>,
}

impl<'e> MadeUp<'e> {
    fn within(rows: &'e dyn Rows, ids: &std::ops::RangeInclusive<i64>) -> Self {
        let index = |id: i64| u64::try_from(id).unwrap_or(0).saturating_sub(FIRST_ID);
        let begin = index(*ids.start()).min(rows.count());
        let end = index(ids.end().saturating_add(1)).clamp(begin, rows.count());
        Self {
            rows,
            indexes: begin..end,
        }
    }

    fn count(&self) -> u64 {
        self.indexes.end - self.indexes.start
    }

    fn row(&self, index: u64) -> Value {
        self.rows.row(self.indexes.start + index)
    }

    fn write(&self, index: u64, out: &mut Vec<u8>) {
        self.rows.write(self.indexes.start + index, out);
    }
}

/// Runs what may take seconds so that other requests go on meanwhile.
fn without_waiting<T>(work: impl FnOnce() -> T) -> T {
    let flavor = Handle::try_current().map(|handle| handle.runtime_flavor());
    match flavor {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(work),
        _ => work(),
    }
}

/// Orders that the rows have already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// By number, and where none is asked for.
    Id { is_descending: bool },
    /// By time.
    Time { is_descending: bool },
}

impl Order {
    fn of(call: &Call<'_>) -> Option<Self> {
        match call.options.orderby.as_slice() {
            [] => Some(Self::Id {
                is_descending: false,
            }),
            [sorting] => {
                let text = call.received.option("$orderby").unwrap_or_default();
                let name = text.split_whitespace().next().unwrap_or_default();
                let is_descending = sorting.is_descending;
                match name.to_lowercase().as_str() {
                    "id" => Some(Self::Id { is_descending }),
                    "timestamp" | "creationtime" => Some(Self::Time { is_descending }),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn is_descending(self) -> bool {
        match self {
            Self::Id { is_descending } | Self::Time { is_descending } => is_descending,
        }
    }

    /// Whether stored rows come before the others: their numbers are smaller, and their times
    /// later.
    fn has_stored_first(self) -> bool {
        match self {
            Self::Id { is_descending } => !is_descending,
            Self::Time { is_descending } => is_descending,
        }
    }
}

/// A row that is stored, or the number of one that is made up.
enum Place<'s> {
    Stored(&'s Value),
    MadeUp(u64),
}

/// The rows of a page in their order.
fn places<'s>(
    call: &Call<'_>,
    stored: &'s [Value],
    many: u64,
    order: Order,
) -> impl ExactSizeIterator<Item = Place<'s>> {
    let few = stored.len() as u64;
    let all = few + many;
    let skip = call.options.skip.unwrap_or(0).min(all);
    let top = call.options.top.unwrap_or_else(|| rows::page(call));
    let page = usize::try_from(top.min(all - skip)).unwrap_or(usize::MAX);
    let turned = move |index: u64, count: u64| {
        if order.is_descending() {
            count - 1 - index
        } else {
            index
        }
    };
    (0..page).map(move |index| {
        let position = skip + index as u64;
        let (is_stored, index) = match order.has_stored_first() {
            true if position < few => (true, position),
            true => (false, position - few),
            false if position < many => (false, position),
            false => (true, position - many),
        };
        if is_stored {
            Place::Stored(&stored[turned(index, few) as usize])
        } else {
            Place::MadeUp(turned(index, many))
        }
    })
}

/// A page, written as bytes.
fn page(call: &Call<'_>, stored: &[Value], rows: &MadeUp<'_>, order: Order) -> Reply {
    let places = places(call, stored, rows.count(), order);
    let mut out = Vec::with_capacity(256 + places.len() * 800);
    out.extend_from_slice(b"{\"@odata.context\":");
    out.extend_from_slice(Value::from(context(call, true)).to_string().as_bytes());
    if call.options.count {
        let count = stored.len() as u64 + rows.count();
        out.extend_from_slice(format!(",\"@odata.count\":{count}").as_bytes());
    }
    out.extend_from_slice(b",\"value\":[");
    for (index, place) in places.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        match place {
            Place::Stored(row) => out.extend_from_slice(row.to_string().as_bytes()),
            Place::MadeUp(index) => rows.write(index, &mut out),
        }
    }
    out.extend_from_slice(b"]}");
    Reply::Json(Bytes::from(out))
}

/// A page of which some properties are wanted: other rows are not made up for it.
fn selected(
    emulator: &Emulator,
    call: &Call<'_>,
    stored: &[Value],
    rows: &MadeUp<'_>,
    order: Order,
) -> Result<Reply, Problem> {
    let page = places(call, stored, rows.count(), order)
        .map(|place| match place {
            Place::Stored(row) => row.clone(),
            Place::MadeUp(index) => rows.row(index),
        })
        .collect();
    let count = stored.len() as u64 + rows.count();
    let (rows, count) = rows::many(emulator, call, page, Some(count))?;
    Ok(Reply::Page { rows, count })
}

/// Most rows that are sorted for one answer.
const SORTED_MAX: usize = 100_000;

fn filtered(
    emulator: &Emulator,
    call: &Call<'_>,
    stored: Vec<Value>,
    rows: &MadeUp<'_>,
) -> Result<Reply, Problem> {
    let Some(plan) = rows::plan(emulator, call)? else {
        return generic::run(emulator, call);
    };
    let navigate = relations::navigate(emulator);
    let all = stored
        .into_iter()
        .chain((0..rows.count()).map(|index| rows.row(index)));
    let is_in_order = Order::of(call).is_some_and(|order| {
        order
            == Order::Id {
                is_descending: false,
            }
    });
    let (rows, count) = if is_in_order {
        plan.without_order().apply(all, &navigate)?
    } else {
        let matching = matching(&plan, all, emulator)?;
        plan.apply(matching, &navigate)?
    };
    Ok(Reply::Page { rows, count })
}

fn matching(
    plan: &Plan<'_>,
    all: impl Iterator<Item = Value>,
    emulator: &Emulator,
) -> Result<Vec<Value>, Problem> {
    let navigate = relations::navigate(emulator);
    let mut matching = Vec::new();
    for row in all {
        if plan.matches(&row, &navigate)? {
            matching.push(row);
        }
        if matching.len() > SORTED_MAX {
            return Err(Problem::invalid(format!(
                "More than {SORTED_MAX} rows would have to be sorted; narrow $filter."
            )));
        }
    }
    Ok(matching)
}
