//! The service descriptions against the tables of facts: nothing missing, nothing more.

use std::collections::{BTreeMap, BTreeSet};

use odata_codegen::config::Config;
use odata_codegen::csdl::document::{Document, StructuredKind, TypeReference};
use odata_codegen::csdl::xml;
use rust_tests::calls::repository;
use rust_tests::facts::{Row, rows};

type Outcome = Result<(), String>;

fn document(version: &str) -> Result<Document, String> {
    let path = repository().join(format!("bindings/orchestrator/metadata/{version}.edmx"));
    let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
    let (document, notes) = xml::read(version, &bytes).map_err(|error| error.to_string())?;
    assert!(notes.is_empty(), "{notes:?}");
    Ok(document)
}

fn shown(ty: &TypeReference) -> String {
    if ty.is_collection {
        format!("Collection({})", ty.name)
    } else {
        ty.name.clone()
    }
}

/// Types of properties that CSDL takes for objects, and that are lists on the wire.
fn lists(version: &str) -> Result<BTreeMap<String, String>, String> {
    if version == "17.0" {
        return Ok(BTreeMap::new());
    }
    let differences = rows(&format!("{version}/csdl_openapi_differences.tsv"))?;
    let lists = differences
        .into_iter()
        .filter(|row| row["what"] == "property" && row["csdl"].contains(".List_1Of"));
    Ok(lists
        .map(|row| (row["where"].clone(), row["openapi"].clone()))
        .collect())
}

fn in_tables(row: &Row) -> String {
    if row["collection"] == "1" {
        format!("Collection({})", row["edm_type"])
    } else {
        row["edm_type"].clone()
    }
}

#[test]
fn types_and_sets_are_those_of_the_tables() -> Outcome {
    for (version, expected) in [("17.0", [86, 275, 94, 52]), ("20.0", [142, 469, 142, 104])] {
        let document = document(version)?;
        let mut kinds: BTreeMap<String, &str> = BTreeMap::new();
        for schema in &document.schemas {
            for ty in &schema.structured_types {
                let kind = match ty.kind {
                    StructuredKind::Entity => "entity",
                    StructuredKind::Complex => "complex",
                };
                kinds.insert(format!("{}.{}", schema.namespace, ty.name), kind);
            }
            for ty in &schema.enum_types {
                kinds.insert(format!("{}.{}", schema.namespace, ty.name), "enum");
            }
        }
        let table = rows(&format!("{version}/types.tsv"))?;
        let in_table: BTreeMap<String, &str> = table
            .iter()
            .map(|row| (row["name"].clone(), row["kind"].as_str()))
            .collect();
        assert_eq!(kinds, in_table, "{version}");
        let count = |kind: &str| kinds.values().filter(|known| **known == kind).count();
        let containers = document
            .schemas
            .iter()
            .filter_map(|schema| schema.container.as_ref());
        let sets: BTreeMap<&str, &str> = containers
            .flat_map(|container| &container.sources)
            .map(|set| (set.name.as_str(), set.entity_type.as_str()))
            .collect();
        let table = rows(&format!("{version}/entity_sets.tsv"))?;
        let in_table: BTreeMap<&str, &str> = table
            .iter()
            .map(|row| (row["set"].as_str(), row["type"].as_str()))
            .collect();
        assert_eq!(sets, in_table, "{version}");
        assert_eq!(
            [count("entity"), count("complex"), count("enum"), sets.len()],
            expected,
            "{version}"
        );
    }
    Ok(())
}

/// Type and nullability; a nullability that the tables do not know counts as nullable.
#[test]
fn properties_are_those_of_the_tables() -> Outcome {
    for version in ["17.0", "20.0"] {
        let mut properties = BTreeMap::new();
        for schema in document(version)?.schemas {
            for ty in &schema.structured_types {
                let owner = format!("{}.{}", schema.namespace, ty.name);
                let structural = ty.properties.iter().map(|it| (&it.name, &it.ty));
                let navigation = ty.navigation_properties.iter().map(|it| (&it.name, &it.ty));
                for (name, ty) in structural.chain(navigation) {
                    let nullable = ty.nullable.unwrap_or(true);
                    properties.insert(format!("{owner}/{name}"), (shown(ty), nullable));
                }
            }
        }
        let table = rows(&format!("{version}/properties.tsv"))?;
        let lists = lists(version)?;
        let in_table: BTreeMap<String, (String, bool)> = table
            .iter()
            .map(|row| {
                let name = format!("{}/{}", row["type"], row["name"]);
                let ty = lists.get(&name).cloned().unwrap_or_else(|| in_tables(row));
                (name, (ty, row["nullable"] != "0"))
            })
            .collect();
        assert_eq!(properties.len(), table.len(), "{version}");
        for (name, expected) in &in_table {
            assert_eq!(properties.get(name), Some(expected), "{version} {name}");
        }
    }
    Ok(())
}

/// A service says of no value that it is a secret; the marks go along with what it answers.
#[test]
fn secrets_are_those_of_both_versions() -> Outcome {
    let mut marked = BTreeSet::new();
    for version in ["17.0", "20.0"] {
        for schema in document(version)?.schemas {
            for ty in &schema.structured_types {
                let secrets = ty.properties.iter().filter(|property| {
                    let mut annotations = property.annotations.iter();
                    annotations.any(|annotation| annotation.term == "Client.Secret")
                });
                let names =
                    secrets.map(|it| format!("{}.{}/{}", schema.namespace, ty.name, it.name));
                marked.extend(names);
            }
        }
    }
    let listed: BTreeSet<String> = document("secrets")?
        .schemas
        .into_iter()
        .flat_map(|schema| schema.targeted_annotations)
        .map(|annotations| annotations.target)
        .collect();
    assert_eq!(listed, marked);
    Ok(())
}

#[test]
fn members_of_enumerations_are_those_of_the_tables() -> Outcome {
    for version in ["17.0", "20.0"] {
        let mut members = BTreeMap::new();
        for schema in document(version)?.schemas {
            for ty in &schema.enum_types {
                for member in &ty.members {
                    let is_known = !member
                        .annotations
                        .iter()
                        .any(|annotation| annotation.term == "Client.ValueUnknown");
                    let name = format!("{}.{}/{}", schema.namespace, ty.name, member.name);
                    let value = member.value.filter(|_| is_known);
                    members.insert(
                        name,
                        value.map_or("?".to_owned(), |value| value.to_string()),
                    );
                }
            }
        }
        let in_table: BTreeMap<String, String> = rows(&format!("{version}/enum_members.tsv"))?
            .iter()
            .map(|row| {
                let name = format!("{}/{}", row["enum"], row["member"]);
                (name, row["value"].clone())
            })
            .collect();
        assert_eq!(members, in_table, "{version}");
    }
    Ok(())
}

/// Those without public documentation are in the document, and left out unless asked for.
#[test]
fn operations_are_those_of_the_tables() -> Outcome {
    for (version, all, public) in [("17.0", 429, 429), ("20.0", 593, 418)] {
        let path = repository().join(format!("bindings/orchestrator/metadata/{version}.edmx"));
        let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
        let config = repository().join("bindings/orchestrator/generator.json");
        let config = std::fs::read(config).map_err(|error| error.to_string())?;
        let config = Config::from_json(&config).map_err(|error| error.to_string())?;
        let ids = |include_undocumented| -> Result<BTreeSet<String>, String> {
            let config = Config {
                include_undocumented,
                ..config.clone()
            };
            let (service, notes) = odata_codegen::load(version, &bytes, &config)
                .map_err(|problems| format!("{problems:?}"))?;
            assert!(notes.is_empty(), "{notes:?}");
            Ok(service.operations().map(|(_, it)| it.id.clone()).collect())
        };
        let table = rows(&format!("{version}/operations.tsv"))?;
        let in_table = |only_public: bool| -> BTreeSet<String> {
            table
                .iter()
                .filter(|row| !only_public || row["public"] == "1")
                .map(|row| row["id"].clone())
                .collect()
        };
        assert_eq!(ids(true)?, in_table(false), "{version}");
        assert_eq!(ids(false)?, in_table(true), "{version}");
        assert_eq!((in_table(false).len(), in_table(true).len()), (all, public));
    }
    Ok(())
}

/// Every write says whether it may be repeated, and anything unusual says why.
#[test]
fn whether_a_write_may_be_repeated_is_stated() -> Outcome {
    for version in ["17.0", "20.0"] {
        let text = std::fs::read_to_string(
            repository().join(format!("bindings/orchestrator/metadata/{version}.edmx")),
        )
        .map_err(|error| error.to_string())?;
        let writes = rows(&format!("{version}/operations.tsv"))?
            .iter()
            .filter(|row| row["verb"] != "GET")
            .count();
        assert_eq!(
            text.matches("Property=\"Repeatable\"").count(),
            writes,
            "{version}"
        );
    }
    Ok(())
}

/// The limits of queries, and the properties that a list cannot be sorted by.
#[test]
fn limits_of_queries_are_those_of_the_tables() -> Outcome {
    let limits = rows("limits.tsv")?;
    let stated = |name: &str| -> Result<String, String> {
        let row = limits.iter().find(|row| row["limit"] == name);
        Ok(row.ok_or_else(|| format!("no {name}"))?["value"].clone())
    };
    for version in ["17.0", "20.0"] {
        let path = repository().join(format!("bindings/orchestrator/metadata/{version}.edmx"));
        let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
        let config = Config::from_json(br#"{"client":"Service"}"#).map_err(|it| it.to_string())?;
        let (service, _) =
            odata_codegen::load(version, &bytes, &config).map_err(|it| format!("{it:?}"))?;
        let queries = service.declarations.queries;
        for (name, limit) in [
            ("filter_expressions_max", queries.filter_expressions),
            ("orderby_expressions_max", queries.orderings),
            ("expand_depth_max", queries.expand_levels),
        ] {
            assert_eq!(limit.to_string(), stated(name)?, "{version}: {name}");
        }
        let calendar = service
            .types
            .iter()
            .find(|ty| ty.name == "ExtendedCalendarDto");
        let sortable: BTreeSet<&str> = calendar
            .ok_or("no calendars")?
            .properties
            .iter()
            .filter(|property| property.is_sortable)
            .map(|property| property.name.as_str())
            .collect();
        let allowed = stated("orderby_allowed_properties")?;
        assert_eq!(sortable, allowed.split(' ').collect(), "{version}");
    }
    Ok(())
}
