//! The permissions of the operation table against the tables of facts.

use std::collections::{BTreeMap, BTreeSet};

use orchestrator_odata::operations;
use orchestrator_odata::runtime::Operation;
use rust_tests::facts::rows;

type Outcome = Result<(), String>;

fn table() -> BTreeMap<&'static str, &'static Operation> {
    operations::ALL
        .iter()
        .map(|operation| (operation.id, *operation))
        .collect()
}

/// Evaluates an expression of the tables: `&` binds tighter than `|`.
fn holds(expression: &str, granted: &BTreeSet<String>) -> Result<bool, String> {
    let mut parser = Parser {
        rest: expression.trim(),
        granted,
    };
    let value = parser.any()?;
    if parser.rest.is_empty() {
        Ok(value)
    } else {
        Err(format!("`{}` is left of `{expression}`", parser.rest))
    }
}

struct Parser<'e> {
    rest: &'e str,
    granted: &'e BTreeSet<String>,
}

impl Parser<'_> {
    fn any(&mut self) -> Result<bool, String> {
        let mut value = self.all()?;
        while self.skip('|') {
            value |= self.all()?;
        }
        Ok(value)
    }

    fn all(&mut self) -> Result<bool, String> {
        let mut value = self.name()?;
        while self.skip('&') {
            value &= self.name()?;
        }
        Ok(value)
    }

    fn name(&mut self) -> Result<bool, String> {
        if self.skip('(') {
            let value = self.any()?;
            return if self.skip(')') {
                Ok(value)
            } else {
                Err(format!("a bracket is missing at `{}`", self.rest))
            };
        }
        let end = self.rest.find(['&', '|', ')']).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        Ok(name.trim() == "authenticated" || self.granted.contains(name.trim()))
    }

    fn skip(&mut self, mark: char) -> bool {
        match self.rest.trim_start().strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }
}

fn names(expression: &str) -> Vec<String> {
    expression
        .split(['&', '|', '(', ')'])
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty() && name != "authenticated")
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// Compares an expression with alternatives of all-required sets, for every set of names.
fn same(expression: &str, alternatives: &[&[&str]]) -> Outcome {
    let stated = alternatives.iter().flat_map(|set| set.iter());
    let mut all = names(expression);
    all.extend(stated.map(ToString::to_string));
    all.sort();
    all.dedup();
    if all.len() > 16 {
        return Err(format!("too many names to try all sets: {expression}"));
    }
    for choice in 0..1_u32 << all.len() {
        let granted: BTreeSet<String> = all
            .iter()
            .enumerate()
            .filter(|(bit, _)| choice >> bit & 1 == 1)
            .map(|(_, name)| name.clone())
            .collect();
        let by_table = alternatives
            .iter()
            .any(|set| set.iter().all(|name| granted.contains(*name)));
        if holds(expression, &granted)? != by_table {
            return Err(format!(
                "`{expression}` and {alternatives:?} differ for {granted:?}"
            ));
        }
    }
    Ok(())
}

#[test]
fn the_documented_rows_are_all_there() -> Outcome {
    let table = table();
    let column = match orchestrator_odata::API_VERSIONS.first() {
        Some(&"17.0") => "operation_17.0",
        _ => "operation_20.0",
    };
    let mut checked = 0;
    for row in rows("seed_rows.tsv")? {
        let id = &row[column];
        if id.is_empty() {
            continue;
        }
        let operation = table
            .get(id.as_str())
            .ok_or_else(|| format!("line {}: there is no {id}", row["seed_line"]))?;
        let expression = &row["permissions"];
        if expression.is_empty() {
            assert!(operation.permissions.documented.is_empty(), "{id}");
        } else {
            same(expression, operation.permissions.documented)
                .map_err(|problem| format!("{id}: {problem}"))?;
        }
        checked += 1;
    }
    assert_eq!(checked, if column.ends_with("17.0") { 217 } else { 205 });
    Ok(())
}

#[test]
fn permissions_and_scopes_of_the_api_are_those_of_the_tables() -> Outcome {
    let table = table();
    let mut checked = BTreeSet::new();
    for version in orchestrator_odata::API_VERSIONS.iter().rev() {
        for row in rows(&format!("{version}/operations.tsv"))? {
            let Some(operation) = table.get(row["id"].as_str()) else {
                assert_eq!(row["public"], "0", "{}", row["id"]);
                continue;
            };
            // Of versions that differ, the newest that publishes the operation counts.
            if row["public"] == "0" || !checked.insert(row["id"].clone()) {
                continue;
            }
            let api = &row["permissions_api"];
            if api.is_empty() {
                assert!(operation.permissions.api.is_empty(), "{}", row["id"]);
            } else {
                same(api, operation.permissions.api)
                    .map_err(|problem| format!("{}: {problem}", row["id"]))?;
            }
            let scopes = match row["scopes_expr"].as_str() {
                "" => row["scopes"].replace(' ', " | "),
                expression => expression.to_owned(),
            };
            if !scopes.is_empty() {
                same(&scopes, operation.permissions.scopes)
                    .map_err(|problem| format!("{}: {problem}", row["id"]))?;
            }
        }
    }
    assert_eq!(checked.len(), table.len());
    Ok(())
}
