//! Rows that nobody stores: robot logs, jobs and queue items made up when they are read.
//!
//! Row number *n* is always the same for the same seed, whatever page it stands on. Rows are
//! written as bytes, because a page of a thousand must not cost more than sending it.

mod items;
mod jobs;
mod logs;
mod write;

use odata_codegen::model::StructuredId;
use serde_json::Value;

use crate::Settings;
use crate::sample::Sampler;
use crate::schema::Schema;

/// The folder that all these rows belong to.
pub const FOLDER: i64 = 3;
/// Their numbers begin here.
pub const FIRST_ID: u64 = 1_000_001;

/// The rows of one set.
pub trait Rows: Send + Sync {
    /// How many there are.
    fn count(&self) -> u64;

    /// Appends row number `index` as a JSON object.
    fn write(&self, index: u64, out: &mut Vec<u8>);

    /// Row number `index`.
    fn row(&self, index: u64) -> Value {
        let mut bytes = Vec::with_capacity(1024);
        self.write(index, &mut bytes);
        serde_json::from_slice(&bytes).unwrap_or_default()
    }
}

/// The sets that have such rows.
pub struct Volume {
    sets: Vec<(&'static str, Box<dyn Rows>)>,
}

impl Volume {
    /// As many rows as the settings ask for.
    #[must_use]
    pub fn new(schema: &Schema, settings: &Settings) -> Self {
        let mut sets: Vec<(&'static str, Box<dyn Rows>)> = Vec::new();
        let ty = |set: &str| schema.group(set).and_then(|group| group.entity_type);
        if let Some(ty) = ty("RobotLogs") {
            let rows = logs::rows(schema, settings, ty, settings.robot_logs);
            sets.push(("RobotLogs", Box::new(rows)));
        }
        if let Some(ty) = ty("Jobs") {
            let rows = jobs::rows(schema, settings, ty, settings.jobs);
            sets.push(("Jobs", Box::new(rows)));
        }
        if let Some(ty) = ty("QueueItems") {
            let rows = items::rows(schema, settings, ty, settings.queue_items);
            sets.push(("QueueItems", Box::new(rows)));
        }
        Self { sets }
    }

    /// The rows of a set.
    #[must_use]
    pub fn of(&self, set: &str) -> Option<&dyn Rows> {
        self.sets
            .iter()
            .find(|(name, _)| *name == set)
            .map(|(_, rows)| rows.as_ref())
    }
}

/// Appends a value.
type Writer<F> = fn(&mut Vec<u8>, &F);

enum Part<F> {
    /// Bytes that are the same in every row.
    Fixed(Vec<u8>),
    /// A value that differs.
    Made(Writer<F>),
}

/// Rows of one type: which bytes stay, which differ, and from what.
struct Template<F> {
    parts: Vec<Part<F>>,
    count: u64,
    seed: u64,
    /// Milliseconds since 1970 of the last row.
    last: i64,
    facts: fn(&Number) -> F,
}

/// What the facts of a row are made from.
struct Number {
    /// From 0.
    index: u64,
    /// Number of the entity.
    id: u64,
    /// Decides what happened.
    chance: u64,
    /// Milliseconds since 1970.
    time: i64,
    seed: u64,
}

/// Between one row and the next.
const STEP_MILLISECONDS: i64 = 1_733;
/// Before the start of the service.
const LAST_BEFORE_MILLISECONDS: i64 = 86_400_000;

impl<F> Template<F> {
    /// Rows of a type: `fields` differ, and every other property has the value of a sample row.
    fn new(
        (schema, settings): (&Schema, &Settings),
        ty: StructuredId,
        count: u64,
        fields: &[(&str, Writer<F>)],
        facts: fn(&Number) -> F,
    ) -> Self {
        let sample = Sampler::new(schema, settings).row(ty, "volume", 0);
        let mut parts = Vec::new();
        let mut fixed = b"{".to_vec();
        for (name, value) in &sample {
            if fixed.last() != Some(&b'{') || !parts.is_empty() {
                fixed.push(b',');
            }
            fixed.extend_from_slice(format!("\"{name}\":").as_bytes());
            match fields.iter().find(|(field, _)| field == name) {
                Some((_, writer)) => {
                    parts.push(Part::Fixed(std::mem::take(&mut fixed)));
                    parts.push(Part::Made(*writer));
                }
                None => fixed.extend_from_slice(value.to_string().as_bytes()),
            }
        }
        fixed.push(b'}');
        parts.push(Part::Fixed(fixed));
        Self {
            parts,
            count,
            seed: settings.seed,
            last: settings.start.unix_timestamp() * 1000 - LAST_BEFORE_MILLISECONDS,
            facts,
        }
    }
}

impl<F> Rows for Template<F> {
    fn count(&self) -> u64 {
        self.count
    }

    fn write(&self, index: u64, out: &mut Vec<u8>) {
        let back = i64::try_from(self.count.saturating_sub(index + 1)).unwrap_or(i64::MAX);
        let facts = (self.facts)(&Number {
            index,
            id: FIRST_ID + index,
            chance: crate::store::mix(self.seed ^ index.wrapping_mul(0x9E37_79B9)),
            time: self
                .last
                .saturating_sub(back.saturating_mul(STEP_MILLISECONDS)),
            seed: self.seed,
        });
        for part in &self.parts {
            match part {
                Part::Fixed(bytes) => out.extend_from_slice(bytes),
                Part::Made(write) => write(out, &facts),
            }
        }
    }
}
