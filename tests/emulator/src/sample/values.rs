//! Values of any type of the description.

use odata_codegen::model::{
    EnumMember, EnumType, Group, Primitive, Property, StructuredId, Type, TypeUse,
};
use serde_json::{Map, Value, json};
use time::{Duration, OffsetDateTime};

use super::{numbers, texts};
use crate::Settings;
use crate::schema::Schema;
use crate::store::{Key, Row, Store, guid_of, hash, mix, time_text};

/// Makes values up.
#[derive(Debug, Clone, Copy)]
pub struct Sampler<'s> {
    schema: &'s Schema,
    seed: u64,
    start: OffsetDateTime,
    has_navigation: bool,
}

/// Where a value stands.
struct Place<'p> {
    /// Property or operation.
    name: &'p str,
    /// Type that has the property.
    owner: &'p str,
    /// Number of the row.
    index: u64,
    /// Decides the value.
    chance: u64,
    /// Types that enclose it.
    around: &'p [StructuredId],
    /// The property, for its limits.
    property: Option<&'p Property>,
}

/// Objects are nested at most so deep.
const DEEPEST: usize = 6;
/// Lists within lists have two items down to this depth, and one below it.
const TWO_ITEMS_TO: usize = 3;

impl<'s> Sampler<'s> {
    /// Values that depend on the seed of the settings.
    #[must_use]
    pub fn new(schema: &'s Schema, settings: &Settings) -> Self {
        Self {
            schema,
            seed: settings.seed,
            start: settings.start,
            has_navigation: false,
        }
    }

    /// The same with navigation properties, for endpoints outside OData.
    #[must_use]
    pub fn with_navigation(mut self) -> Self {
        self.has_navigation = true;
        self
    }

    /// A value of a type, number `index` of those for `name`; none where it would contain itself.
    #[must_use]
    pub fn value(&self, ty: &TypeUse, name: &str, index: u64) -> Option<Value> {
        let last = name.rsplit('.').next().unwrap_or(name);
        self.any(
            ty,
            &Place {
                name: last,
                owner: name,
                index,
                chance: self.chance(name, index),
                around: &[],
                property: None,
            },
        )
    }

    /// A row of a set: every structural property has a value.
    #[must_use]
    pub fn row(&self, ty: StructuredId, set: &str, index: u64) -> Row {
        let chance = self.chance(set, index);
        self.members(ty, index, chance, &[])
    }

    /// Gives every row of a set the members that it lacks.
    pub fn complete(&self, store: &mut Store, group: &Group, ty: StructuredId) {
        let keys: Vec<Key> = store
            .scan(&group.name)
            .map(|(key, _)| key.clone())
            .collect();
        for (index, key) in keys.iter().enumerate() {
            if let Some(entry) = store.get_mut(&group.name, key) {
                let mut members = self.row(ty, &group.name, index as u64);
                members.append(&mut entry.row);
                entry.row = members;
            }
        }
    }

    fn chance(&self, name: &str, index: u64) -> u64 {
        mix(hash(self.seed, name).wrapping_add(index))
    }

    fn any(&self, ty: &TypeUse, place: &Place<'_>) -> Option<Value> {
        if ty.is_collection {
            return Some(self.list(ty, place));
        }
        if ty.is_map {
            let names = ["first", "second"];
            let members = names.iter().zip(0..).filter_map(|(name, index)| {
                Some(((*name).to_owned(), self.single(ty.ty, &place.item(index))?))
            });
            return Some(Value::Object(members.collect()));
        }
        self.single(ty.ty, place)
    }

    fn list(&self, ty: &TypeUse, place: &Place<'_>) -> Value {
        let items = if place.around.len() < TWO_ITEMS_TO {
            2
        } else {
            1
        };
        let items = (0..items).filter_map(|index| self.single(ty.ty, &place.item(index)));
        Value::Array(items.collect())
    }

    fn single(&self, ty: Type, place: &Place<'_>) -> Option<Value> {
        match ty {
            Type::Primitive(kind) => Some(self.primitive(kind, place)),
            Type::Enum(id) => Some(member(self.schema.service.enumeration(id), place)),
            Type::Structured(id) => self.object(id, place),
        }
    }

    fn primitive(&self, kind: Primitive, place: &Place<'_>) -> Value {
        let chance = place.chance;
        match kind {
            Primitive::String => texts::text(place.name, place.owner, place.index, chance)
                .map_or(Value::Null, |text| fitting(text, place.property).into()),
            Primitive::Guid => guid_of(chance, mix(chance)).to_string().into(),
            Primitive::Boolean => Value::Bool(chance & 1 == 1),
            Primitive::DateTimeOffset => self.time(place).into(),
            Primitive::Date => self.time(place)[..10].into(),
            Primitive::TimeOfDay => "08:30:00".into(),
            Primitive::Duration => "PT1H30M".into(),
            Primitive::Binary | Primitive::Stream => "AAAAAAAAB9E=".into(),
            Primitive::Untyped => json!({ "InvoiceNumber": "INV-2025-0117", "Amount": 1280 }),
            Primitive::Double | Primitive::Single | Primitive::Decimal => {
                json!(f64::from(u16::try_from(chance % 1000).unwrap_or(0)) + 0.5)
            }
            Primitive::Byte | Primitive::SByte => json!(chance % 100),
            Primitive::Int16 | Primitive::Int32 | Primitive::Int64 => {
                let number = numbers::number(place.name, place.index, chance, self.start);
                numbers::within(number, place.property).into()
            }
        }
    }

    /// Times are in the month before the start; later ones follow earlier ones.
    fn time(&self, place: &Place<'_>) -> String {
        let minutes = i64::try_from(place.chance % 1440).unwrap_or(0);
        let name = place.name.to_lowercase();
        let days = match name.as_str() {
            name if name.contains("next") || name.contains("due") || name.contains("expir") => -7,
            name if name.contains("creat") || name.contains("publish") => 20,
            name if name.contains("start") => 4,
            name if name.contains("end") || name.contains("modif") => 1,
            _ => 2,
        };
        let before = Duration::days(days) + Duration::minutes(minutes);
        time_text(self.start.checked_sub(before).unwrap_or(self.start))
    }

    fn object(&self, declared: StructuredId, place: &Place<'_>) -> Option<Value> {
        let id = self.concrete(declared);
        let times = place.around.iter().filter(|around| **around == id).count();
        if times > 1 || place.around.len() >= DEEPEST {
            return None;
        }
        let mut members = Map::new();
        if id != declared {
            let name = &self.schema.structured(id).qualified_name;
            members.insert("@odata.type".to_owned(), format!("#{name}").into());
        }
        members.extend(self.members(id, place.index, place.chance, place.around));
        Some(Value::Object(members))
    }

    fn members(&self, id: StructuredId, index: u64, chance: u64, around: &[StructuredId]) -> Row {
        let ty = self.schema.structured(id);
        let around: Vec<StructuredId> = around.iter().copied().chain([id]).collect();
        let mut members = Row::new();
        for property in &ty.properties {
            if property.is_navigation && (!self.has_navigation || around.len() > 2) {
                continue;
            }
            let place = Place {
                name: &property.name,
                owner: &ty.name,
                index,
                chance: mix(chance ^ hash(0, &property.name)),
                around: &around,
                property: Some(property),
            };
            if let Some(value) = self.any(&property.ty, &place) {
                members.insert(property.name.clone(), value);
            }
        }
        if ty.is_open {
            members.insert("InvoiceNumber".to_owned(), texts::invoice(chance).into());
            members.insert("Amount".to_owned(), json!(chance % 5000));
        }
        members
    }

    /// The type itself, or one that derives from it where it has no instances.
    fn concrete(&self, id: StructuredId) -> StructuredId {
        let is_concrete = |id: &StructuredId| !self.schema.structured(*id).is_abstract;
        if is_concrete(&id) {
            return id;
        }
        let mut derived = self.schema.derived(id).iter().copied();
        derived.find(is_concrete).unwrap_or(id)
    }
}

impl Place<'_> {
    fn item(&self, index: u64) -> Place<'_> {
        Place {
            index,
            chance: mix(self.chance.wrapping_add(index)),
            ..*self
        }
    }
}

/// A member of an enumeration: another one for each row.
fn member(ty: &EnumType, place: &Place<'_>) -> Value {
    let count = ty.members.len().max(1);
    let turn = usize::try_from(place.chance % 7).unwrap_or(0);
    let at = usize::try_from(place.index).unwrap_or(0) + turn;
    match (ty.members.get(at % count), ty.members.get((at + 1) % count)) {
        (Some(one), Some(other)) if ty.is_flags && count > 2 && place.index % 2 == 1 => {
            both(ty, one, other).into()
        }
        (Some(one), _) => one.name.as_str().into(),
        (None, _) => Value::Null,
    }
}

/// Two flags: by the name of one that stands for both, where there is one.
fn both(ty: &EnumType, one: &EnumMember, other: &EnumMember) -> String {
    let together = one.value.zip(other.value).map(|(one, other)| one | other);
    ty.members
        .iter()
        .find(|member| together.is_some() && member.value == together)
        .map_or_else(
            || format!("{}, {}", one.name, other.name),
            |member| member.name.clone(),
        )
}

/// A text within the limits of its property.
fn fitting(mut text: String, property: Option<&Property>) -> String {
    let Some(limits) = property.map(|property| &property.constraints) else {
        return text;
    };
    let size = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    if let Some(most) = size(limits.max_length) {
        text = text.chars().take(most).collect();
    }
    if let Some(least) = size(limits.min_length) {
        let length = text.chars().count();
        text.extend(std::iter::repeat_n('x', least.saturating_sub(length)));
    }
    text
}
