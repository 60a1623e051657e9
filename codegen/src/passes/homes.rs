//! Which sets and singletons offer what is bound to a type.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::model::{Group, Service, StructuredId};

/// The names of groups by the type of their entities.
#[derive(Debug, Default)]
pub struct Homes {
    of_type: HashMap<StructuredId, Vec<String>>,
    /// Types of entities that are derived from a type.
    derived: HashMap<StructuredId, Vec<StructuredId>>,
}

impl Homes {
    /// Looks at all sets and singletons once.
    pub fn of(groups: &BTreeMap<String, Group>, service: &Service) -> Self {
        let mut homes = Self::default();
        for group in groups.values() {
            if let Some(entity) = group.entity_type {
                let names = homes.of_type.entry(entity).or_default();
                names.push(group.name.clone());
            }
        }
        let mut entities: Vec<StructuredId> = homes.of_type.keys().copied().collect();
        entities.sort();
        for entity in entities {
            let mut seen = HashSet::from([entity]);
            let mut next = service.structured(entity).base;
            // Types may be each other's bases.
            while let Some(base) = next.filter(|base| seen.insert(*base)) {
                homes.derived.entry(base).or_default().push(entity);
                next = service.structured(base).base;
            }
        }
        homes
    }

    /// The groups whose entities have the type.
    pub fn of_type(&self, ty: StructuredId) -> Vec<&str> {
        let names = self.of_type.get(&ty).into_iter().flatten();
        names.map(String::as_str).collect()
    }

    /// The groups whose entities have a type that is derived from it.
    pub fn of_derived(&self, ty: StructuredId) -> Vec<&str> {
        let derived = self.derived.get(&ty).into_iter().flatten();
        let names = derived.filter_map(|entity| self.of_type.get(entity));
        let mut names: Vec<&str> = names.flatten().map(String::as_str).collect();
        names.sort_unstable();
        names
    }
}
