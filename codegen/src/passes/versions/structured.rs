//! Entity types and complex types of several versions.

use std::collections::HashSet;

use super::settled::Rule;
use super::{Union, claim_class};
use crate::model::{Property, StructuredId, StructuredType, Versions};
use crate::passes::names::{make_distinct, module_name};

impl Union {
    pub(super) fn add_types(&mut self, newer: Vec<StructuredType>, here: Versions) {
        for ty in newer {
            let known = |it: &StructuredType| it.qualified_name == ty.qualified_name;
            match self.service.types.iter().position(known) {
                Some(number) => self.join_structured(number, ty, here),
                None => self.add_structured(ty, here),
            }
        }
        self.inherit();
    }

    fn add_structured(&mut self, mut ty: StructuredType, here: Versions) {
        claim_class(&mut ty.name, &mut self.taken());
        ty.module = module_name(&ty.name);
        ty.versions = here;
        for property in &mut ty.properties {
            property.versions = here;
        }
        self.service.types.push(ty);
    }

    fn join_structured(&mut self, number: usize, newer: StructuredType, here: Versions) {
        let known = std::mem::take(&mut self.service.types[number]);
        if known.base != newer.base {
            let names = [known.base, newer.base].map(|base| self.base_name(base));
            self.settle(Rule::Base, &known.qualified_name, &names[0], &names[1]);
        }
        let is_abstract = self.both(
            (Rule::Base, &known.qualified_name),
            (known.is_abstract, newer.is_abstract),
            ["abstract", "not abstract"],
        );
        let key: Vec<String> = key_names(&newer);
        let mut properties = known.properties;
        for mut property in newer.properties {
            property.versions = here;
            let found = properties.iter().position(|it| it.name == property.name);
            match found {
                Some(at) => {
                    let subject = format!("{}/{}", known.qualified_name, property.name);
                    properties[at] = self.join_property(&subject, &properties[at], property);
                }
                None => properties.push(property),
            }
        }
        make_distinct(properties.iter_mut().map(|property| &mut property.names));
        self.service.types[number] = StructuredType {
            name: known.name,
            module: known.module,
            is_abstract,
            is_open: known.is_open || newer.is_open,
            has_stream: known.has_stream || newer.has_stream,
            key: positions(&properties, &key),
            properties,
            description: newer.description.or(known.description),
            webhook_event: newer.webhook_event.or(known.webhook_event),
            is_reachable: known.is_reachable || newer.is_reachable,
            is_input: known.is_input || newer.is_input,
            is_queried: known.is_queried || newer.is_queried,
            versions: known.versions.union(here),
            ..newer
        };
    }

    fn base_name(&self, base: Option<StructuredId>) -> String {
        let base = base.and_then(|StructuredId(number)| self.types.get(number));
        base.cloned().unwrap_or_else(|| "no base".to_owned())
    }

    /// Puts the properties of bases first again, with those that only another version of a base has.
    fn inherit(&mut self) {
        let mut done = HashSet::new();
        for number in 0..self.service.types.len() {
            self.inherit_from(number, &mut done);
        }
    }

    fn inherit_from(&mut self, number: usize, done: &mut HashSet<usize>) {
        if !done.insert(number) {
            return;
        }
        let Some(StructuredId(base)) = self.service.types[number].base else {
            self.service.types[number].inherited = 0;
            return;
        };
        self.inherit_from(base, done);
        let inherited = self.service.types[base].properties.clone();
        let ty = &mut self.service.types[number];
        let key = key_names(ty);
        let mut own = std::mem::take(&mut ty.properties);
        let mut properties: Vec<Property> = Vec::with_capacity(own.len());
        for property in inherited {
            let at = own.iter().position(|it| it.name == property.name);
            properties.push(at.map_or(property, |at| own.remove(at)));
        }
        ty.inherited = properties.len();
        properties.append(&mut own);
        make_distinct(properties.iter_mut().map(|property| &mut property.names));
        ty.key = positions(&properties, &key);
        ty.properties = properties;
    }
}

fn key_names(ty: &StructuredType) -> Vec<String> {
    let key = ty.key.iter().filter_map(|&index| ty.properties.get(index));
    key.map(|property| property.name.clone()).collect()
}

fn positions(properties: &[Property], names: &[String]) -> Vec<usize> {
    let position = |name: &String| properties.iter().position(|it| it.name == *name);
    names.iter().filter_map(position).collect()
}
