//! `$select` and `$expand`: which members a row keeps, and which related rows it gets.

use std::collections::HashMap;

use odata_codegen::model::StructuredId;
use serde_json::{Map, Value};

use super::apply::Plan;
use super::error::QueryError;
use super::eval::Evaluator;

/// What becomes of the members of a row.
#[derive(Debug, Clone)]
pub(super) struct Shape<'s> {
    /// Whether members stay that are not listed.
    pub(super) keeps_rest: bool,
    /// Listed members, by name; true for those that stay.
    pub(super) listed: HashMap<String, bool>,
    /// Members that are changed or added.
    pub(super) made: Vec<Made<'s>>,
}

/// A member with options of its own.
#[derive(Debug, Clone)]
pub(super) struct Made<'s> {
    pub(super) name: String,
    pub(super) is_collection: bool,
    /// The navigation property that it comes from.
    pub(super) navigation: Option<(StructuredId, usize)>,
    /// Only the number of rows is wanted.
    pub(super) only_count: bool,
    pub(super) plan: Plan<'s>,
}

impl Shape<'_> {
    /// Changes a row that is `it`, or belongs to it.
    pub(super) fn apply(
        &self,
        row: Value,
        it: Option<&Value>,
        evaluator: &Evaluator<'_>,
    ) -> Result<Value, QueryError> {
        if !row.is_object() {
            return Ok(row);
        }
        let mut made = HashMap::with_capacity(self.made.len());
        for member in &self.made {
            made.insert(member.name.as_str(), member.make(&row, it, evaluator)?);
        }
        let Value::Object(members) = row else {
            return Ok(row);
        };
        let mut result = Map::new();
        for (name, value) in members {
            match made.remove(name.as_str()) {
                Some(entries) => result.extend(entries),
                None if self.keeps(&name) => {
                    result.insert(name, value);
                }
                None => {}
            }
        }
        // Members that the row did not have come last, in the order in which they were wanted.
        for member in &self.made {
            result.extend(made.remove(member.name.as_str()).into_iter().flatten());
        }
        Ok(Value::Object(result))
    }

    fn keeps(&self, name: &str) -> bool {
        // An annotation of a property goes with the property, one of the row stays.
        let (property, is_annotation) = match name.split_once('@') {
            Some(("", _)) => return true,
            Some((property, _)) => (property, true),
            None => (name, false),
        };
        let is_made = is_annotation && self.made.iter().any(|member| member.name == property);
        is_made
            || self
                .listed
                .get(property)
                .copied()
                .unwrap_or(self.keeps_rest)
    }
}

impl Made<'_> {
    /// The members that this one becomes.
    fn make(
        &self,
        row: &Value,
        it: Option<&Value>,
        evaluator: &Evaluator<'_>,
    ) -> Result<Vec<(String, Value)>, QueryError> {
        let held = row
            .get(&self.name)
            .filter(|value| !value.is_null())
            .cloned();
        let value = held
            .or_else(|| evaluator.related(self.navigation?, row))
            .unwrap_or_else(|| {
                if self.is_collection {
                    Value::Array(Vec::new())
                } else {
                    Value::Null
                }
            });
        let it = it.unwrap_or(row);
        let count_name = format!("{}@odata.count", self.name);
        match value {
            Value::Array(items) => {
                let (rows, count) = self.plan.apply_within(items, Some(it), evaluator)?;
                let mut entries = Vec::new();
                if self.only_count {
                    return Ok(vec![(count_name, Value::from(rows.len()))]);
                }
                if let Some(count) = count {
                    entries.push((count_name, Value::from(count)));
                }
                entries.push((self.name.clone(), Value::Array(rows)));
                Ok(entries)
            }
            value if value.is_null() || self.plan.matches_within(&value, it, evaluator)? => {
                let (rows, _) = self.plan.apply_within([value], Some(it), evaluator)?;
                let value = rows.into_iter().next().unwrap_or(Value::Null);
                Ok(vec![(self.name.clone(), value)])
            }
            _ => Ok(vec![(self.name.clone(), Value::Null)]),
        }
    }
}
