//! What the OpenAPI specification asks of a document besides the form of its objects.

use std::collections::BTreeSet;

use odata_codegen::emit::openapi;
use odata_codegen::model::Service;
use serde_json::{Map, Value};

use crate::support::{Outcome, VERSIONS, case, cases, service};

#[test]
fn a_document_keeps_the_rules_of_openapi() -> Outcome {
    for folder in cases()? {
        check(&folder.display().to_string(), &case(&folder)?)?;
    }
    for version in VERSIONS {
        check(version, &service(version)?)?;
    }
    Ok(())
}

fn check(name: &str, service: &Service) -> Outcome {
    let text = openapi::emit(service);
    assert_eq!(text, openapi::emit(service), "{name}");
    let document: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let count = service.types.len() + service.enums.len();
    let components = object(&document["components"]["schemas"])?;
    assert_eq!(
        components.len(),
        count,
        "{name}: one component for each type"
    );
    let mut references = BTreeSet::new();
    collect_references(&document, &mut references);
    for reference in references {
        let target = document.pointer(reference.trim_start_matches('#'));
        assert!(target.is_some(), "{name}: {reference} leads nowhere");
    }
    let operations = operations(&document)?;
    let written: BTreeSet<&str> = operations.iter().filter_map(|item| item.id()).collect();
    let known: BTreeSet<&str> = service
        .operations()
        .map(|(_, item)| item.id.as_str())
        .collect();
    assert_eq!(written, known, "{name}: operations");
    for operation in &operations {
        operation.check(&document)?;
    }
    Ok(())
}

fn object(value: &Value) -> Result<&Map<String, Value>, String> {
    value
        .as_object()
        .ok_or_else(|| format!("not an object: {value}"))
}

fn collect_references<'v>(value: &'v Value, into: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(members) => {
            into.extend(members.get("$ref").and_then(Value::as_str));
            members
                .values()
                .for_each(|value| collect_references(value, into));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_references(item, into)),
        _ => {}
    }
}

struct Entry<'v> {
    path: &'v str,
    verb: &'v str,
    operation: &'v Value,
}

fn operations(document: &Value) -> Result<Vec<Entry<'_>>, String> {
    let mut found = Vec::new();
    for (path, verbs) in object(&document["paths"])? {
        found.extend(object(verbs)?.iter().map(|(verb, operation)| Entry {
            path,
            verb,
            operation,
        }));
    }
    Ok(found)
}

impl<'v> Entry<'v> {
    fn id(&self) -> Option<&'v str> {
        self.operation["operationId"].as_str()
    }

    fn check(&self, document: &Value) -> Outcome {
        let Self { path, verb, .. } = self;
        let parameters = self.parameters();
        let distinct: BTreeSet<_> = parameters.iter().collect();
        assert_eq!(
            distinct.len(),
            parameters.len(),
            "{verb} {path}: {parameters:?}"
        );
        let in_path: BTreeSet<&str> = parameters
            .iter()
            .filter_map(|(name, place)| (*place == "path").then_some(*name))
            .collect();
        assert_eq!(placeholders(path), in_path, "{verb} {path}");
        let responses = object(&self.operation["responses"])?;
        assert!(!responses.is_empty(), "{verb} {path} answers nothing");
        for response in responses.values() {
            assert!(response["description"].is_string(), "{verb} {path}");
        }
        for alternative in self.operation["security"].as_array().into_iter().flatten() {
            for (scheme, scopes) in object(alternative)? {
                self.check_scopes(&document["components"]["securitySchemes"][scheme], scopes)?;
            }
        }
        Ok(())
    }

    fn parameters(&self) -> Vec<(&str, &str)> {
        let parameters = self.operation["parameters"].as_array();
        parameters
            .into_iter()
            .flatten()
            .filter_map(|item| Some((item["name"].as_str()?, item["in"].as_str()?)))
            .collect()
    }

    /// Each flow of the scheme knows each scope.
    fn check_scopes(&self, scheme: &Value, scopes: &Value) -> Outcome {
        assert!(scheme.is_object(), "{} {}", self.verb, self.path);
        for flow in scheme["flows"]
            .as_object()
            .into_iter()
            .flat_map(Map::values)
        {
            for scope in scopes.as_array().into_iter().flatten() {
                let name = scope.as_str().unwrap_or_default();
                assert!(flow["scopes"].get(name).is_some(), "{}: {name}", self.path);
            }
        }
        Ok(())
    }
}

fn placeholders(path: &str) -> BTreeSet<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}
