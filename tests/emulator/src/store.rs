//! All state of one tenant, behind one lock.

mod changes;
mod clock;
mod ids;
mod pairs;

use std::collections::BTreeMap;
use std::ops::Bound;

use odata_codegen::model::{Group, Primitive, Type};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::Settings;
use crate::schema::Schema;
pub use changes::{Changes, Happening, Noted};
pub use clock::{Clock, text as time_text};
pub use ids::{Ids, guid_of, hash, mix};

/// Members of an entity by property name.
pub type Row = Map<String, Value>;

/// Key of an entity within its set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Key {
    /// A number.
    Number(i64),
    /// A guid (lower case) or a text.
    Text(String),
}

impl Key {
    /// Reads the key out of a JSON value.
    #[must_use]
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.as_i64().map(Self::Number),
            Value::String(text) => Some(Self::Text(text.clone())),
            _ => None,
        }
    }

    /// The key as JSON.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match self {
            Self::Number(number) => Value::from(*number),
            Self::Text(text) => Value::from(text.clone()),
        }
    }
}

impl From<i64> for Key {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Hidden member with the numbers of further folders that an entity was shared to.
pub const SHARED: &str = "Folders";

/// A stored entity.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Entry {
    /// What is returned.
    pub row: Row,
    /// The folder that it belongs to; none for what belongs to the tenant.
    pub folder: Option<i64>,
    /// What is never returned: secrets, links that no property shows.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub hidden: Row,
}

impl Entry {
    /// An entity of the tenant.
    #[must_use]
    pub fn of_tenant(row: Row) -> Self {
        Self {
            row,
            ..Self::default()
        }
    }

    /// An entity of a folder.
    #[must_use]
    pub fn in_folder(row: Row, folder: i64) -> Self {
        Self {
            row,
            folder: Some(folder),
            ..Self::default()
        }
    }

    /// The folders that it stands in: its own, and those that it was shared to.
    pub fn folders(&self) -> impl Iterator<Item = i64> {
        let shared = self.hidden.get(SHARED).and_then(Value::as_array);
        let shared = shared.into_iter().flatten().filter_map(Value::as_i64);
        self.folder.into_iter().chain(shared)
    }

    /// Whether it can be seen in a folder; what belongs to the tenant can be seen in all of them.
    #[must_use]
    pub fn is_in(&self, folder: Option<i64>) -> bool {
        match folder {
            Some(folder) => self.folder.is_none() || self.folders().any(|known| known == folder),
            None => true,
        }
    }

    /// A member; null when absent.
    #[must_use]
    pub fn get(&self, name: &str) -> &Value {
        self.row.get(name).unwrap_or(&Value::Null)
    }

    /// A member as text; empty when absent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.get(name).as_str().unwrap_or_default()
    }

    /// A member as a whole number.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.get(name).as_i64()
    }
}

/// What kind of key the entities of a set have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum KeyKind {
    Number,
    Guid,
    Text,
}

/// The entities of one set.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Set {
    key_name: String,
    key_kind: KeyKind,
    next: i64,
    #[serde(with = "pairs")]
    rows: BTreeMap<Key, Entry>,
}

impl Set {
    fn of(schema: &Schema, group: &Group) -> Option<Self> {
        let ty = schema.structured(group.entity_type?);
        let key = ty.key.first().map(|index| &ty.properties[*index]);
        let key_kind = match key.map(|property| property.ty.ty) {
            Some(Type::Primitive(Primitive::Guid)) => KeyKind::Guid,
            Some(Type::Primitive(Primitive::String)) => KeyKind::Text,
            _ => KeyKind::Number,
        };
        Some(Self {
            key_name: key.map_or_else(|| "Id".to_owned(), |property| property.name.clone()),
            key_kind,
            next: 1,
            rows: BTreeMap::new(),
        })
    }

    fn normal(&self, key: &Key) -> Key {
        match key {
            Key::Text(text) if self.key_kind == KeyKind::Guid => Key::Text(text.to_lowercase()),
            key => key.clone(),
        }
    }
}

/// All state of one tenant.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Store {
    sets: BTreeMap<String, Set>,
    /// Contents of files by name: packages, blobs of buckets, attachments.
    pub files: BTreeMap<String, StoredFile>,
    /// The time.
    pub clock: Clock,
    /// Where new numbers and guids come from.
    pub ids: Ids,
    /// What changed, for those who subscribed to events.
    #[serde(skip)]
    pub changes: Changes,
}

/// A stored file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct StoredFile {
    /// Media type.
    pub content_type: String,
    /// Content.
    #[serde(with = "ids::base64_text")]
    pub bytes: Vec<u8>,
}

impl Store {
    /// A store with a set for each entity set of the description, all of them empty.
    #[must_use]
    pub fn new(schema: &Schema, settings: &Settings) -> Self {
        let sets = schema
            .service
            .groups
            .iter()
            .filter_map(|group| Some((group.name.clone(), Set::of(schema, group)?)))
            .collect();
        Self {
            sets,
            files: BTreeMap::new(),
            clock: Clock::starting_at(settings.start),
            ids: Ids::seeded(settings.seed),
            changes: Changes::default(),
        }
    }

    /// Adds a set that the description does not have, for state of our own; nothing happens when
    /// there is one of that name.
    pub fn add_set(&mut self, name: &str) {
        self.sets.entry(name.to_owned()).or_insert_with(|| Set {
            key_name: "Id".to_owned(),
            key_kind: KeyKind::Number,
            next: 1,
            rows: BTreeMap::new(),
        });
    }

    /// An entity.
    #[must_use]
    pub fn get(&self, set: &str, key: &Key) -> Option<&Entry> {
        let set = self.sets.get(set)?;
        set.rows.get(&set.normal(key))
    }

    /// An entity, to change; its key must stay.
    pub fn get_mut(&mut self, set: &str, key: &Key) -> Option<&mut Entry> {
        let rows = self.sets.get_mut(set)?;
        let key = rows.normal(key);
        let entry = rows.rows.get_mut(&key)?;
        self.changes.note(set, &key, Some(entry));
        Some(entry)
    }

    /// Inserts an entity, or replaces the one with its key; an absent key, or one that is null, 0
    /// or empty, is made up. Returns the key.
    pub fn insert(&mut self, set: &str, mut entry: Entry) -> Key {
        if !self.sets.contains_key(set) {
            self.add_set(set);
        }
        let (name, guid) = (set, self.ids.guid());
        let Some(set) = self.sets.get_mut(set) else {
            return Key::Number(0);
        };
        let given = entry.row.get(&set.key_name).and_then(Key::of);
        let key = match given {
            Some(Key::Number(number)) if number != 0 => Key::Number(number),
            Some(Key::Text(text)) if !text.is_empty() && text != NO_GUID => {
                set.normal(&Key::Text(text))
            }
            _ if set.key_kind == KeyKind::Number => Key::Number(set.next),
            _ => Key::Text(guid),
        };
        if let Key::Number(number) = key {
            // A stray large number must not lead the next ones out of 32 bits.
            if number < LARGEST_MADE_UP {
                set.next = set.next.max(number.saturating_add(1));
            }
        }
        entry.row.insert(set.key_name.clone(), key.to_value());
        let before = set.rows.insert(key.clone(), entry);
        self.changes.note(name, &key, before.as_ref());
        key
    }

    /// Removes an entity.
    pub fn remove(&mut self, set: &str, key: &Key) -> Option<Entry> {
        let rows = self.sets.get_mut(set)?;
        let key = rows.normal(key);
        let entry = rows.rows.remove(&key)?;
        self.changes.note(set, &key, Some(&entry));
        Some(entry)
    }

    /// Removes the entities with the lowest keys until `count` are left.
    pub fn keep_last(&mut self, set: &str, count: usize) {
        let rows = self.sets.get_mut(set).map(|set| &mut set.rows);
        if let Some(rows) = rows {
            while rows.len() > count {
                rows.pop_first();
            }
        }
    }

    /// Every entity of a set, by key.
    pub fn scan(&self, set: &str) -> impl DoubleEndedIterator<Item = (&Key, &Entry)> {
        self.sets
            .get(set)
            .into_iter()
            .flat_map(|set| set.rows.iter())
    }

    /// Every entity of a set from a key on.
    pub fn scan_after(&self, set: &str, after: &Key) -> impl Iterator<Item = (&Key, &Entry)> {
        let bounds = (Bound::Excluded(after.clone()), Bound::Unbounded);
        self.sets
            .get(set)
            .into_iter()
            .flat_map(move |set| set.rows.range(bounds.clone()))
    }

    /// Every entity of a set that belongs to a folder or to the whole tenant; all of them without
    /// a folder.
    pub fn scan_folder(
        &self,
        set: &str,
        folder: Option<i64>,
    ) -> impl DoubleEndedIterator<Item = (&Key, &Entry)> {
        self.scan(set).filter(move |(_, entry)| entry.is_in(folder))
    }

    /// The first entity whose member `name` is `value`.
    #[must_use]
    pub fn find(&self, set: &str, name: &str, value: &Value) -> Option<(&Key, &Entry)> {
        self.scan(set).find(|(_, entry)| entry.get(name) == value)
    }

    /// Number of entities of a set.
    #[must_use]
    pub fn len(&self, set: &str) -> usize {
        self.sets.get(set).map_or(0, |set| set.rows.len())
    }

    /// Whether a set has no entity.
    #[must_use]
    pub fn is_empty(&self, set: &str) -> bool {
        self.len(set) == 0
    }

    /// Whether the store has a set of this name.
    #[must_use]
    pub fn has_set(&self, set: &str) -> bool {
        self.sets.contains_key(set)
    }

    /// Name of the key property of a set.
    #[must_use]
    pub fn key_name(&self, set: &str) -> &str {
        self.sets.get(set).map_or("Id", |set| &set.key_name)
    }

    /// Removes every entity of a set.
    pub fn clear(&mut self, set: &str) {
        if let Some(set) = self.sets.get_mut(set) {
            set.rows.clear();
        }
    }

    /// Reserves the next number of a set.
    pub fn next_id(&mut self, set: &str) -> i64 {
        self.add_set(set);
        self.sets.get_mut(set).map_or(0, |set| {
            let id = set.next;
            set.next += 1;
            id
        })
    }

    /// The time as it stands in answers.
    #[must_use]
    pub fn now(&self) -> String {
        self.clock.now_text()
    }
}

const LARGEST_MADE_UP: i64 = 2_000_000_000;
const NO_GUID: &str = "00000000-0000-0000-0000-000000000000";
