//! `_sets.py` and `_async_sets.py`: a class for each set or group of endpoints, and the accessors of the client.

use super::text::{docstring, literal, tuple};
use super::types::{argument, result, result_form};
use crate::emit::prose;
use crate::model::{Group, Operation, Parameter, Service, Shape};

/// How methods wait for the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// They return when it has answered.
    Blocking,
    /// They are coroutines.
    Async,
}

/// The query options that methods take, with their annotations.
const OPTIONS: [(&str, &str, &str); 8] = [
    ("$filter", "filter", "Filter | None"),
    ("$select", "select", "Select | None"),
    ("$expand", "expand", "Expand | None"),
    ("$orderby", "orderby", "OrderBy | None"),
    ("$top", "top", "int | None"),
    ("$skip", "skip", "int | None"),
    ("$count", "count", "bool | None"),
    ("$search", "search", "str | None"),
];

/// The module.
pub fn module(service: &Service, style: Style) -> String {
    let (listing, base, title) = match style {
        Style::Blocking => ("Listing", "Set", "Sets and their operations."),
        Style::Async => (
            "AsyncListing",
            "AsyncSet",
            "Sets and their operations, as coroutines.",
        ),
    };
    let mut text = docstring("", &[title]);
    text.push_str(&format!(
        "
# mypy: disable-error-code=\"no-any-return\"
from __future__ import annotations

from typing import TYPE_CHECKING

from ._operation import _row
from ._set import {listing}, {base}

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from . import models
    from ._model import Json, Upload
    from ._query import Expand, Filter, OrderBy, Select
"
    ));
    for group in &service.groups {
        text.push_str(&set(service, group, style));
    }
    text.push_str(&accessors(service, style));
    text
}

/// The name of a class in the style's module.
fn class(group: &Group, style: Style) -> String {
    match style {
        Style::Blocking => group.class.clone(),
        Style::Async => format!("Async{}", group.class),
    }
}

fn set(service: &Service, group: &Group, style: Style) -> String {
    let base = match style {
        Style::Blocking => "Set",
        Style::Async => "AsyncSet",
    };
    let mut text = format!("\n\nclass {}({base}):\n", class(group, style));
    text.push_str(&docstring("    ", &[about(group)]));
    text.push_str("\n    __slots__ = ()\n");
    for operation in &group.operations {
        text.push('\n');
        text.push_str(&method(service, operation, style));
    }
    text
}

fn about(group: &Group) -> String {
    group
        .description
        .clone()
        .unwrap_or_else(|| format!("``{}``.", group.name))
}

fn accessors(service: &Service, style: Style) -> String {
    let (name, base) = match style {
        Style::Blocking => ("Sets", "Set"),
        Style::Async => ("AsyncSets", "AsyncSet"),
    };
    let mut text = format!("\n\nclass {name}({base}):\n");
    text.push_str(&docstring("    ", &["The sets of a client."]));
    text.push_str("\n    __slots__ = ()\n");
    for group in &service.groups {
        let class = class(group, style);
        let accessor = &group.accessor.python;
        text.push_str(&format!(
            "\n    @property\n    def {accessor}(self) -> {class}:\n"
        ));
        text.push_str(&docstring("        ", &[about(group)]));
        text.push_str(&format!("        return {class}(self._client)\n"));
    }
    text
}

fn method(service: &Service, operation: &Operation, style: Style) -> String {
    let is_list = operation.result.shape == Shape::List;
    let row = result(service, &operation.result, "models.");
    let (start, returned, call) = match (style, is_list) {
        (Style::Blocking, true) => ("def", format!("Listing[{row}]"), "return self._list"),
        (Style::Async, true) => ("def", format!("AsyncListing[{row}]"), "return self._list"),
        (Style::Blocking, false) => ("def", row, "return self._call"),
        (Style::Async, false) => ("async def", row, "return await self._call"),
    };
    let call = match returned.as_str() {
        "None" => call.trim_start_matches("return "),
        _ => call,
    };
    let name = &operation.names.python;
    let mut text = format!("    @_row({})\n", literal(&operation.id));
    let parameters = parameters(service, operation);
    if parameters.is_empty() {
        text.push_str(&format!("    {start} {name}(self) -> {returned}:\n"));
    } else {
        text.push_str(&format!("    {start} {name}(\n        self,\n"));
        for parameter in parameters {
            text.push_str(&format!("        {parameter},\n"));
        }
        text.push_str(&format!("    ) -> {returned}:\n"));
    }
    text.push_str(&docstring("        ", &paragraphs(service, operation)));
    text.push_str(&format!("        {call}(\n"));
    for argument in arguments(service, operation) {
        text.push_str(&format!("            {argument},\n"));
    }
    text.push_str("        )\n");
    text
}

/// Required parameters in front, then what is optional by keyword only.
fn parameters(service: &Service, operation: &Operation) -> Vec<String> {
    let given = |required: bool| {
        let parameters = operation.parameters.iter();
        parameters.filter(move |parameter| parameter.is_required == required)
    };
    let typed = |parameter: &Parameter| {
        let annotation = argument(service, parameter, "models.");
        (parameter.names.python.clone(), annotation)
    };
    let mut lines: Vec<String> = given(true)
        .map(typed)
        .map(|(name, annotation)| format!("{name}: {annotation}"))
        .collect();
    let mut keywords: Vec<String> = given(false)
        .map(typed)
        .map(|(name, annotation)| format!("{name}: {annotation} | None = None"))
        .collect();
    keywords.extend(
        options(operation).map(|(_, name, annotation)| format!("{name}: {annotation} = None")),
    );
    if operation.result.shape == Shape::List {
        keywords.push("progress: bool = False".to_owned());
    }
    if !keywords.is_empty() {
        lines.push("*".to_owned());
        lines.extend(keywords);
    }
    lines
}

/// The query options that an operation takes, without those whose name a parameter has.
fn options(
    operation: &Operation,
) -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    OPTIONS.iter().filter(|(option, name, _)| {
        let is_taken = |parameter: &Parameter| parameter.names.python == *name;
        operation.query_options.has(option) && !operation.parameters.iter().any(is_taken)
    })
}

/// What the method hands on: operation, form of the result, arguments in the table's order, options.
fn arguments(service: &Service, operation: &Operation) -> Vec<String> {
    let names: Vec<&str> = operation
        .parameters
        .iter()
        .map(|parameter| parameter.names.python.as_str())
        .collect();
    let given = tuple("            ", &names);
    let mut arguments = vec![
        literal(&operation.id),
        literal(&result_form(service, &operation.result)),
        given,
    ];
    arguments.extend(options(operation).map(|(_, name, _)| format!("{name}={name}")));
    if operation.result.shape == Shape::List {
        arguments.push("progress=progress".to_owned());
    }
    arguments
}

fn paragraphs(service: &Service, operation: &Operation) -> Vec<String> {
    let mut text = vec![match &operation.description {
        Some(description) => description.clone(),
        None => format!("``{}``.", operation.id),
    }];
    text.push(format!("``{}``", prose::request_line(operation)));
    text.extend(prose::versions(service, operation.versions));
    let parameters = &operation.parameters;
    text.extend(prose::among(
        service,
        operation.versions,
        parameters,
        |one| (one.versions, format!("``{}``", one.names.python)),
    ));
    text.extend(prose::requirement(operation));
    if operation.is_host_only {
        text.push("Only for the host of the installation.".to_owned());
    }
    let deprecated = operation.deprecated.as_deref().map(prose::deprecation);
    text.extend(deprecated.map(str::to_owned));
    text
}
