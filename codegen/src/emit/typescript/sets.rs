//! Sets: a module each with a row of data for every operation, and their types.

use super::bodies::is_limited;
use super::rows::row;
use super::shapes::holders;
use super::text::{HEAD, comment, literal, member};
use super::types::{ExactTypes, argument, exact_types, result};
use crate::emit::limited::Bodies;
use crate::emit::prose;
use crate::model::{Group, Operation, Parameter, Service, Shape, Type};

/// The query options that methods take, with their types; `Row` stands for that of the rows.
const OPTIONS: [(&str, &str, &str); 8] = [
    ("$filter", "filter", "Filter<Row>"),
    ("$select", "select", "Select<Row, K>"),
    ("$expand", "expand", "Expand<Row>"),
    ("$orderby", "orderby", "OrderBy<Row>"),
    ("$top", "top", "number"),
    ("$skip", "skip", "number"),
    ("$count", "count", "boolean"),
    ("$search", "search", "string"),
];

/// The module of a set. Bundlers take from the one behind it what is used, and pages without a
/// bundler ask for one file in place of one for each set.
pub fn module(group: &Group) -> String {
    let class = &group.class;
    format!("{HEAD}export {{ {class} }} from \"../sets.js\";\n")
}

/// A class with a row of data for each operation.
fn class(service: &Service, group: &Group, about: (&ExactTypes, &Bodies<'_>)) -> String {
    let name = literal(&group.name);
    let class = &group.class;
    let mut text = format!("export const {class} = /* @__PURE__ */ set({name}, {{\n");
    for operation in &group.operations {
        let row = row(service, group, operation, about);
        let name = member(&operation.names.javascript);
        text.push_str(&format!("  {name}: {},\n", literal(&row)));
    }
    let uses = group.operations.iter().flat_map(|operation| {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
        parameters.chain(operation.result.ty.as_ref())
    });
    let shapes = holders(service, uses, about.0).into_iter();
    let shapes: Vec<String> = shapes
        .map(|name| format!("shapes.{}", member(name)))
        .collect();
    let has_limited = group
        .operations
        .iter()
        .any(|operation| is_limited(operation, about.1));
    text.push_str(&match (shapes.as_slice(), has_limited) {
        ([], false) => "});\n\n".to_owned(),
        ([], true) => "}, undefined, fit);\n\n".to_owned(),
        (shapes, false) => format!("}}, () => [{}]);\n\n", shapes.join(", ")),
        (shapes, true) => format!("}}, () => [{}], fit);\n\n", shapes.join(", ")),
    });
    text
}

/// The types of a set.
pub fn module_types(service: &Service, group: &Group) -> String {
    let mut body = comment("", &[about(group)]);
    let class = &group.class;
    body.push_str(&format!(
        "export declare class {class} extends EntitySet {{\n"
    ));
    for operation in &group.operations {
        body.push_str(&method(service, operation));
    }
    body.push_str("}\n");
    let mut text = HEAD.to_owned();
    text.push_str(&imports(&body));
    text.push('\n');
    text.push_str(&body);
    text
}

fn imports(body: &str) -> String {
    const CORE: [&str; 10] = [
        "CallOptions",
        "DateText",
        "DateTimeText",
        "Decimal",
        "Guid",
        "Input",
        "Int64",
        "ListOptions",
        "Listing",
        "Upload",
    ];
    const QUERY: [&str; 4] = ["Expand", "Filter", "OrderBy", "Select"];
    let used = |names: &[&str]| -> Vec<String> {
        let words: Vec<&str> = body
            .split(|letter: char| !letter.is_alphanumeric())
            .collect();
        let names = names.iter().filter(|name| words.contains(*name));
        names.map(|name| (*name).to_owned()).collect()
    };
    let mut names = used(&CORE);
    names.insert(0, "EntitySet".to_owned());
    let mut text = format!(
        "import type {{ {} }} from \"../../set.js\";\n",
        names.join(", ")
    );
    text = text.replace("import type { EntitySet", "import { EntitySet");
    let query = used(&QUERY);
    if !query.is_empty() {
        let query = query.join(", ");
        text.push_str(&format!(
            "import type {{ {query} }} from \"../../query.js\";\n"
        ));
    }
    if body.contains("models.") {
        text.push_str("import type * as models from \"../models.js\";\n");
    }
    text
}

/// Every set under one roof.
pub fn index(service: &Service) -> String {
    let mut text = HEAD.to_owned();
    text.push_str(
        "import { set } from \"../set.js\";\nimport * as shapes from \"./shapes.js\";\n\n",
    );
    let exact = exact_types(service);
    let bodies = Bodies::of(service);
    let mut operations = service.operations();
    if operations.any(|(_, operation)| is_limited(operation, &bodies)) {
        text.push_str("/** Loaded for operations with bodies in which versions differ. */\n");
        text.push_str("const fit = () => import(\"../fit.js\");\n\n");
    }
    for group in &service.groups {
        text.push_str(&class(service, group, (&exact, &bodies)));
    }
    text.push_str("// The accessors of a client.\nexport const SETS = {\n");
    for group in &service.groups {
        let accessor = member(&group.accessor.javascript);
        text.push_str(&format!("  {accessor}: {},\n", group.class));
    }
    text.push_str("};\n");
    text
}

/// Its types.
pub fn index_types(service: &Service) -> String {
    let mut text = HEAD.to_owned();
    for group in &service.groups {
        let class = &group.class;
        text.push_str(&format!(
            "import {{ {class} }} from \"./sets/{class}.js\";\n"
        ));
    }
    text.push_str("\nexport {\n");
    for group in &service.groups {
        text.push_str(&format!("  {},\n", group.class));
    }
    text.push_str("};\n\n/** The sets of a client. */\nexport interface Sets {\n");
    for group in &service.groups {
        text.push_str(&comment("  ", &[about(group)]));
        let accessor = member(&group.accessor.javascript);
        text.push_str(&format!("  readonly {accessor}: {};\n", group.class));
    }
    text.push_str("}\n\nexport declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };\n");
    text
}

fn about(group: &Group) -> String {
    group
        .description
        .clone()
        .unwrap_or_else(|| format!("`{}`.", group.name))
}

fn method(service: &Service, operation: &Operation) -> String {
    let outcome = &operation.result;
    let is_list = outcome.shape == Shape::List;
    let row = result(service, outcome, "models.");
    let is_record = outcome
        .ty
        .as_ref()
        .is_some_and(|ty| matches!(ty.ty, Type::Structured(_)) && (is_list || !ty.is_collection));
    let has_select = options(operation).any(|(_, name, _)| *name == "select") && is_record;
    let plain = row.trim_end_matches(" | undefined");
    let picked = match (has_select, plain == row) {
        (true, true) => format!("Pick<{row}, K>"),
        (true, false) => format!("Pick<{plain}, K> | undefined"),
        (false, _) => row.clone(),
    };
    let generics = match has_select {
        true => format!("<K extends keyof {plain} = keyof {plain}>"),
        false => String::new(),
    };
    let returned = match is_list {
        true => format!("Listing<{picked}>"),
        false => format!("Promise<{picked}>"),
    };
    let request = request(service, operation, is_record.then_some(plain));
    let name = member(&operation.names.javascript);
    let mut text = comment("  ", &paragraphs(service, operation));
    text.push_str(&format!("  {name}{generics}({request}): {returned};\n"));
    text
}

/// The one parameter: an object of arguments and options.
fn request(service: &Service, operation: &Operation, row: Option<&str>) -> String {
    let mut members: Vec<String> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let mark = if parameter.is_required { "" } else { "?" };
            let ty = argument(service, parameter, "models.");
            let null = match parameter.ty.is_nullable && !parameter.ty.is_collection {
                true => " | null",
                false => "",
            };
            let name = member(&parameter.names.javascript);
            format!("{name}{mark}: {ty}{null}")
        })
        .collect();
    members.extend(options(operation).map(|(_, name, ty)| {
        let ty = match row {
            Some(row) => ty.replace("Row", row),
            None => ty
                .replace("Select<Row, K>", "string")
                .replace("Row", "never"),
        };
        format!("{name}?: {ty}")
    }));
    let base = match operation.result.shape {
        Shape::List => "ListOptions",
        _ => "CallOptions",
    };
    let is_required = operation.parameters.iter().any(|one| one.is_required);
    let mark = if is_required { "" } else { "?" };
    match members.is_empty() {
        true => format!("request{mark}: {base}"),
        false => format!("request{mark}: {{ {} }} & {base}", members.join("; ")),
    }
}

/// The query options that an operation takes, without those whose name a parameter has.
fn options(
    operation: &Operation,
) -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    OPTIONS.iter().filter(|(option, name, _)| {
        let is_taken = |parameter: &Parameter| parameter.names.javascript == *name;
        operation.query_options.has(option) && !operation.parameters.iter().any(is_taken)
    })
}

fn paragraphs(service: &Service, operation: &Operation) -> Vec<String> {
    let mut text = vec![match &operation.description {
        Some(description) => description.clone(),
        None => format!("`{}`.", operation.id),
    }];
    text.push(format!("`{}`", prose::request_line(operation)));
    text.extend(prose::versions(service, operation.versions));
    let parameters = &operation.parameters;
    text.extend(prose::among(
        service,
        operation.versions,
        parameters,
        |one| (one.versions, format!("`{}`", one.names.javascript)),
    ));
    text.extend(prose::requirement(operation));
    if operation.is_host_only {
        text.push("Only for the host of the installation.".to_owned());
    }
    let deprecated = operation.deprecated.as_deref().map(prose::deprecation);
    text.extend(deprecated.map(|notice| format!("@deprecated {notice}")));
    text
}
