//! The poor description of 20.0 beside one that the real service gave.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::PathBuf;

use odata_codegen::emit::{Detail, csdl_json};
use serde_json::{Map, Value};

use crate::support::{Outcome, service};

/// Where this repository says otherwise than the real description, on purpose.
const OTHERWISE: [(&str, &str); 5] = [
    (
        "UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersionByKey",
        "the documented path has no key",
    ),
    (
        "UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionByKey",
        "the documented path has no key",
    ),
    (
        "UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersionByKey",
        "the documented path has no key",
    ),
    (
        "UiPath.Server.Configuration.OData.ForceStopJobsRequest/setFaulted",
        "a Boolean is spelled in lower case",
    ),
    (
        "UiPath.Server.Configuration.OData.TaskAssignmentRequest/AssigneeUserIds",
        "a list on the wire, as the OpenAPI document says",
    ),
];

#[test]
fn the_real_service_states_nothing_else() -> Outcome {
    let Some(folder) = env::var_os("ORCHESTRATOR_REAL") else {
        println!("not run: set ORCHESTRATOR_REAL to the folder of a captured description");
        return Ok(());
    };
    let real = read(PathBuf::from(folder))?;
    let written = csdl_json::emit(&service("20.0")?, Detail::Poor);
    let written: Value = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    let (real, written) = (Facts::of(&real), Facts::of(&written));
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut differences = Vec::new();
    for (name, fact) in &real.0 {
        let stated = written.0.get(name);
        if stated == Some(fact) {
            continue;
        }
        match OTHERWISE
            .iter()
            .find(|(subject, _)| name.starts_with(subject))
        {
            Some((subject, _)) => used.extend([*subject]),
            None => differences.push(format!("{name}: real {fact}, written {stated:?}")),
        }
    }
    assert_eq!(used.len(), OTHERWISE.len(), "only {used:?} are needed");
    println!("{} facts, {} differences", real.0.len(), differences.len());
    assert!(differences.is_empty(), "{differences:#?}");
    Ok(())
}

fn read(folder: PathBuf) -> Result<Value, String> {
    let entries = fs::read_dir(&folder).map_err(|error| error.to_string())?;
    let path = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.to_string_lossy().ends_with(".metadata.csdl.json"))
        .ok_or_else(|| format!("{} has no *.metadata.csdl.json", folder.display()))?;
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    serde_json::from_slice(&bytes).map_err(|error| error.to_string())
}

/// Types, properties, members, sets and bindings, each with what a document states of it.
struct Facts(BTreeMap<String, String>);

impl Facts {
    fn of(document: &Value) -> Self {
        let mut facts = Self(BTreeMap::new());
        for (namespace, schema) in members(document) {
            for (name, declaration) in members(schema) {
                let name = format!("{namespace}.{name}");
                match declaration {
                    Value::Array(overloads) => facts.add_overloads(&name, overloads),
                    declaration => facts.add_declaration(&name, declaration),
                }
            }
        }
        facts
    }

    fn add(&mut self, name: String, fact: String) {
        self.0.insert(name, fact);
    }

    fn add_declaration(&mut self, name: &str, declaration: &Value) {
        let stated = [
            "$Kind",
            "$BaseType",
            "$Key",
            "$Abstract",
            "$OpenType",
            "$IsFlags",
        ];
        let stated = stated.map(|facet| declaration[facet].to_string());
        self.add(name.to_owned(), stated.join(" "));
        for (member, value) in members(declaration) {
            let stated = match value {
                Value::Object(_) => {
                    let stated = [
                        "$Kind",
                        "$Type",
                        "$Collection",
                        "$Nullable",
                        "$DefaultValue",
                        "$Action",
                        "$Function",
                        "$NavigationPropertyBinding",
                    ];
                    stated.map(|facet| value[facet].to_string()).join(" ")
                }
                number => number.to_string(),
            };
            self.add(format!("{name}/{member}"), stated);
        }
    }

    fn add_overloads(&mut self, name: &str, overloads: &[Value]) {
        for overload in overloads {
            let is_bound = overload["$IsBound"] == true;
            let parameters = overload["$Parameter"].as_array();
            let mut parameters = parameters.into_iter().flatten();
            let binding = parameters.next().filter(|_| is_bound);
            let binding = binding.map_or_else(String::new, typed);
            let kind = &overload["$Kind"];
            let is_function = kind == "Function";
            let stated: Vec<String> = parameters
                .filter(|_| is_function)
                .map(|item| format!("{}: {}", item["$Name"], typed(item)))
                .collect();
            self.add(format!("{name}({binding})"), format!("{kind} {stated:?}"));
        }
    }
}

fn typed(value: &Value) -> String {
    format!("{}{}", value["$Type"], value["$Collection"])
}

/// What a JSON object declares: members without control information.
fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let members = value.as_object().into_iter().flat_map(Map::iter);
    members.filter(|(name, _)| !name.starts_with('$') && !name.contains('@'))
}
