//! The story: an invoice automation with folders, robots, queues, and failures.

use odata_codegen::model::{Group, Primitive, StructuredId, Type};
use serde_json::{Map, Value};
use time::Duration;

use crate::Settings;
use crate::schema::Schema;
use crate::store::{Entry, Key, Row, Store, time_text};
use crate::volume::{FOLDER, Volume};

/// Entities of the main sets. `$folder` is the folder that an entity belongs to, `$hidden` what is
/// never returned, and a time `@-30` is half an hour before the start.
const STORY: &str = include_str!("story.json");
/// Jobs and queue items of the story.
const RECENT: u64 = 40;
/// The job among them that waits for somebody to decide.
const WAITING: u64 = 36;
/// Tasks of the story.
const TASKS: i64 = 4;

/// Puts the story into the store.
pub fn tell(store: &mut Store, schema: &Schema, settings: &Settings) {
    // The file is a part of this program: a test reads it.
    let story: Map<String, Value> = serde_json::from_str(STORY).unwrap_or_default();
    for (name, rows) in story {
        let Some(group) = schema.group(&name) else {
            continue;
        };
        let Value::Array(rows) = rows else {
            continue;
        };
        for row in rows {
            if let Value::Object(row) = row {
                add(store, schema, settings, group, row);
            }
        }
    }
    link_folders(store);
    add_recent(store, schema, settings);
    link_tasks(store);
    crate::test_sets::link_sample(store);
}

fn add(store: &mut Store, schema: &Schema, settings: &Settings, group: &Group, mut row: Row) {
    let Some(ty) = group.entity_type else {
        return;
    };
    let folder = row.swap_remove("$folder").and_then(|id| id.as_i64());
    let hidden = match row.swap_remove("$hidden") {
        Some(Value::Object(hidden)) => hidden,
        _ => Row::new(),
    };
    // A version without a property does without it.
    row.retain(|name, _| schema.property(ty, name).is_some());
    set_times(schema, settings, ty, &mut row);
    if has_key_guid(schema, ty) && !row.contains_key("Key") {
        row.insert("Key".to_owned(), store.ids.guid().into());
    }
    store.insert(
        &group.name,
        Entry {
            row,
            folder,
            hidden,
        },
    );
}

fn has_key_guid(schema: &Schema, ty: StructuredId) -> bool {
    schema
        .property(ty, "Key")
        .is_some_and(|property| property.ty.ty == Type::Primitive(Primitive::Guid))
}

/// Turns `@` and a number of minutes from the start into times.
fn set_times(schema: &Schema, settings: &Settings, ty: StructuredId, row: &mut Row) {
    for (name, value) in row.iter_mut() {
        let is_time = schema
            .property(ty, name)
            .is_some_and(|property| property.ty.ty == Type::Primitive(Primitive::DateTimeOffset));
        let minutes = value
            .as_str()
            .and_then(|text| text.strip_prefix('@'))
            .and_then(|text| text.parse().ok());
        if let (true, Some(minutes)) = (is_time, minutes) {
            let time = settings.start.checked_add(Duration::minutes(minutes));
            *value = time_text(time.unwrap_or(settings.start)).into();
        }
    }
}

fn link_folders(store: &mut Store) {
    let links: Vec<(Key, Value)> = store
        .scan("Folders")
        .filter_map(|(key, folder)| {
            let parent = store.get("Folders", &Key::Number(folder.integer("ParentId")?))?;
            Some((key.clone(), parent.get("Key").clone()))
        })
        .collect();
    for (key, parent) in links {
        if let Some(folder) = store.get_mut("Folders", &key) {
            folder.row.insert("ParentKey".to_owned(), parent);
        }
    }
}

/// Lets a job wait for each task; the one that is suspended waits for the first.
fn link_tasks(store: &mut Store) {
    for task in 1..=TASKS {
        let job = i64::try_from(WAITING).unwrap_or(0) + 2 - task;
        let key = store.get("Jobs", &Key::Number(job));
        let key = key.map(|job| job.get("Key").clone());
        if let (Some(key), Some(task)) = (key, store.get_mut("Tasks", &Key::Number(task))) {
            task.row.insert("WaitJobKey".to_owned(), key.clone());
            task.row.insert("CreatorJobKey".to_owned(), key);
        }
    }
}

/// The last jobs and queue items: like those that are made up when they are read, but stored.
fn add_recent(store: &mut Store, schema: &Schema, settings: &Settings) {
    let recent = Settings {
        jobs: RECENT,
        queue_items: RECENT,
        start: settings
            .start
            .checked_add(Duration::hours(23))
            .unwrap_or(settings.start),
        ..settings.clone()
    };
    let volume = Volume::new(schema, &recent);
    for set in ["Jobs", "QueueItems"] {
        let Some(rows) = volume.of(set) else {
            continue;
        };
        for index in 0..rows.count() {
            if let Value::Object(mut row) = rows.row(index) {
                row.insert("Id".to_owned(), Value::from(index + 1));
                if set == "Jobs" && index == WAITING {
                    row.insert("State".to_owned(), "Suspended".into());
                    row.insert("Info".to_owned(), "Waits for an approval.".into());
                    row.insert("EndTime".to_owned(), Value::Null);
                }
                store.insert(set, Entry::in_folder(row, FOLDER));
            }
        }
    }
}
