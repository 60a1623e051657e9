//! Sample data: a story for the main sets, and values made up for everything else.
//!
//! All of it follows from the seed: the same seed gives the same data.

mod numbers;
mod story;
mod texts;
mod values;

pub use values::Sampler;

use crate::Settings;
use crate::people;
use crate::schema::Schema;
use crate::store::{Entry, Store};

/// A store with sample data.
#[must_use]
pub fn store(schema: &Schema, settings: &Settings) -> Store {
    let mut store = Store::new(schema, settings);
    story::tell(&mut store, schema, settings);
    people::seed(&mut store, schema);
    let sampler = Sampler::new(schema, settings);
    for group in &schema.service.groups {
        let Some(ty) = group.entity_type else {
            continue;
        };
        if group.name == "RobotLogs" && settings.robot_logs > 0 {
            // These are made up when they are read.
            continue;
        }
        if store.is_empty(&group.name) {
            for index in 0..settings.rows.max(2) as u64 {
                let row = sampler.row(ty, &group.name, index);
                store.insert(&group.name, Entry::of_tenant(row));
            }
        } else {
            sampler.complete(&mut store, group, ty);
        }
    }
    store
}
