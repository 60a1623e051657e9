//! Programs that use everything a client offers, in each language: written from one version, to be
//! compiled against another.

use std::fmt::Write as _;

use odata_codegen::emit::{python, rust, typescript};
use odata_codegen::model::{Group, Operation, Parameter, Property, Service, Shape, StructuredType};

/// Every operation with its group and a number.
fn operations(service: &Service) -> impl Iterator<Item = (usize, &Group, &Operation)> {
    let all = service.operations().enumerate();
    all.map(|(number, (group, operation))| (number, group, operation))
}

/// The types that a caller meets.
fn types(service: &Service) -> impl Iterator<Item = &StructuredType> {
    service.types.iter().filter(|ty| ty.is_reachable)
}

/// A module of Rust beside the client's own modules: calls, reads, builds and names.
pub fn rust(service: &Service) -> String {
    let mut text = String::from(
        "#![allow(unused, deprecated, non_snake_case)]\nuse super::models::*;\nuse super::Service;\n\n",
    );
    for (number, group, operation) in operations(service) {
        let argument = |parameter: &Parameter| {
            let ty = rust::parameter_type(service, parameter);
            format!(", {}: {ty}", parameter.names.rust)
        };
        let arguments: String = operation.parameters.iter().map(argument).collect();
        let (needed, optional): (Vec<&Parameter>, Vec<&Parameter>) =
            operation.parameters.iter().partition(|it| it.is_required);
        let needed: Vec<&str> = needed.iter().map(|it| it.names.rust.as_str()).collect();
        let setters = optional
            .iter()
            .map(|it| format!(".{0}({0})", it.names.rust));
        let call = format!(
            "service.{}().{}({}){}",
            group.accessor.rust,
            operation.names.rust,
            needed.join(", "),
            setters.collect::<String>()
        );
        let result = rust::result_type(service, &operation.result);
        let body = match operation.result.shape {
            Shape::List => format!("let rows: Vec<{result}> = {call}.await?;"),
            _ => format!("let value: {result} = {call}.await?;"),
        };
        let _ = writeln!(
            text,
            "async fn call_{number}(service: &Service{arguments}) -> Result<(), odata_runtime::Error> {{ {body} Ok(()) }}"
        );
    }
    for ty in types(service) {
        let class = &ty.name;
        for property in &ty.properties {
            let field = &property.names.rust;
            let of = rust::property_type(service, property);
            let _ = writeln!(
                text,
                "fn read_{class}_{field}(row: &{class}) -> Option<&{of}> {{ row.{field}.as_ref() }}"
            );
            if !property.is_computed {
                let _ = writeln!(
                    text,
                    "fn build_{class}_{field}(value: {of}) -> {class} {{ {class}::default().with_{field}(value) }}"
                );
            }
        }
    }
    for ty in service.enums.iter().filter(|ty| ty.is_reachable) {
        let class = &ty.name;
        for member in &ty.members {
            let name = &member.names.rust;
            let _ = writeln!(
                text,
                "fn name_{class}_{name}() -> {class} {{ {class}::{name} }}"
            );
        }
    }
    text
}

/// A module of Python that uses the package.
pub fn python(service: &Service) -> String {
    let mut text = String::from(
        "from __future__ import annotations\n\nimport builtins\nimport datetime\n\
         from collections.abc import Mapping, Sequence\nfrom decimal import Decimal\n\
         from uuid import UUID\n\nfrom orchestrator_odata import Orchestrator, models\n\n\n",
    );
    for (number, group, operation) in operations(service) {
        let arguments = operation.parameters.iter().map(|parameter| {
            let ty = python::argument(service, parameter, "models.");
            format!(", {}: {ty}", parameter.names.python)
        });
        let arguments: String = arguments.collect();
        let named = operation.parameters.iter();
        let named: Vec<String> = named
            .map(|it| format!("{0}={0}", it.names.python))
            .collect();
        let call = format!(
            "client.{}.{}({})",
            group.accessor.python,
            operation.names.python,
            named.join(", ")
        );
        let result = python::result(service, &operation.result, "models.");
        let body = match (operation.result.shape, result.as_str()) {
            (Shape::List, _) => format!("rows: builtins.list[{result}] = builtins.list({call})"),
            (_, "None") => call,
            _ => format!("value: {result} = {call}"),
        };
        let _ = writeln!(
            text,
            "def call_{number}(client: Orchestrator{arguments}) -> None:\n    {body}\n\n"
        );
    }
    for ty in types(service) {
        let class = &ty.name;
        for property in &ty.properties {
            let name = &property.names.python;
            let of = python::annotation(service, &property.ty, "models.");
            let _ = writeln!(
                text,
                "def read_{class}_{name}(row: models.{class}) -> {of} | None:\n    return row.{name}\n\n"
            );
        }
        let settable = ty
            .properties
            .iter()
            .filter(|property| !property.is_computed);
        let settable: Vec<&Property> = settable.collect();
        let arguments = settable.iter().map(|property| {
            let of = python::annotation(service, &property.ty, "models.");
            format!("{}: {of}", property.names.python)
        });
        let arguments: Vec<String> = arguments.collect();
        let named = settable.iter();
        let named: Vec<String> = named
            .map(|it| format!("{0}={0}", it.names.python))
            .collect();
        let _ = writeln!(
            text,
            "def build_{class}({}) -> models.{class}:\n    return models.{class}({})\n\n",
            arguments.join(", "),
            named.join(", ")
        );
    }
    for ty in service.enums.iter().filter(|ty| ty.is_reachable) {
        let class = &ty.name;
        for member in &ty.members {
            let name = &member.names.python;
            let _ = writeln!(
                text,
                "def name_{class}_{name}() -> models.{class}:\n    return models.{class}.{name}\n\n"
            );
        }
    }
    text
}

/// A module of TypeScript that uses the package in the folder beside it.
pub fn typescript(service: &Service) -> String {
    let mut text = String::from(
        "import type { Orchestrator } from \"./package/index.js\";\n\
         import type * as models from \"./package/generated/models.js\";\n\
         import type { DateText, DateTimeText, Decimal, Guid, Input, Int64 } from \"./package/set.js\";\n\n",
    );
    for (number, group, operation) in operations(service) {
        let arguments = operation.parameters.iter().map(|parameter| {
            let ty = typescript::argument(service, parameter, "models.");
            format!(", {}: {ty}", parameter.names.javascript)
        });
        let arguments: String = arguments.collect();
        let names = operation.parameters.iter();
        let names: Vec<&str> = names.map(|it| it.names.javascript.as_str()).collect();
        let request = match names.is_empty() {
            true => String::new(),
            false => format!("{{ {} }}", names.join(", ")),
        };
        let call = format!(
            "client.{}.{}({request})",
            group.accessor.javascript, operation.names.javascript
        );
        let result = typescript::result(service, &operation.result, "models.");
        let body = match operation.result.shape {
            Shape::List => {
                format!("const rows: ({result})[] = await {call}.toArray(); return rows;")
            }
            _ => format!("const value: {result} = await {call}; return value;"),
        };
        let _ = writeln!(
            text,
            "export async function call{number}(client: Orchestrator{arguments}): Promise<unknown> {{ {body} }}"
        );
    }
    for ty in types(service) {
        let class = &ty.name;
        for (number, property) in ty.properties.iter().enumerate() {
            let name = &property.name;
            let is_null = property.ty.is_nullable || property.ty.is_collection;
            let mut of = typescript::value(service, &property.ty, "models.");
            if is_null {
                of.push_str(" | null");
            }
            if is_null || property.is_navigation {
                of.push_str(" | undefined");
            }
            let _ = writeln!(
                text,
                "export function read{class}{number}(row: models.{class}): {of} {{ return row.{name}; }}"
            );
        }
    }
    for ty in service.enums.iter().filter(|ty| ty.is_reachable) {
        let class = &ty.name;
        for (number, member) in ty.members.iter().enumerate() {
            let _ = writeln!(
                text,
                "export const name{class}{number}: models.{class}Member = \"{}\";",
                member.name
            );
        }
    }
    text
}
