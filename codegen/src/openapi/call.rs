//! What an OpenAPI operation says that stands in annotations: verbs, statuses, headers, options.

use super::annotate::{capabilities, client, deprecated, description, permissions, record, string};
use super::description::{Operation, Parameter, Place, Shape};
use super::requirements::Requirement;
use super::structures::{DEPRECATED, wrapped};
use super::types::{Types, Use};
use crate::csdl::document::{Annotation, Expression, Record};

/// Query options in the order in which they are listed.
const QUERY_OPTIONS: [&str; 8] = [
    "$filter", "$select", "$expand", "$orderby", "$top", "$skip", "$count", "$search",
];
const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/form-data";

/// An operation with what its text says about callers.
pub(super) struct Call<'d> {
    /// The operation.
    pub(super) operation: &'d Operation,
    /// Who may call it.
    pub(super) requirement: Requirement,
    /// Headers that the settings of the client supply.
    pub(super) ambient_headers: &'d [String],
}

/// What comes back.
pub(super) struct Reply {
    /// Its type; none for no content.
    pub(super) ty: Option<Use>,
    /// Declared statuses, the expected one first.
    pub(super) statuses: Vec<u16>,
    /// Its media type, where it is not JSON.
    pub(super) media_type: Option<String>,
}

impl<'d> Call<'d> {
    /// Reads the text of `operation`.
    pub(super) fn of(operation: &'d Operation, ambient_headers: &'d [String]) -> Self {
        let text = operation.description.as_deref().unwrap_or_default();
        Self {
            operation,
            requirement: Requirement::of(text),
            ambient_headers,
        }
    }

    /// The summary, else what is left of the description.
    pub(super) fn description(&self) -> Option<&str> {
        let texts = [
            self.operation.summary.as_deref(),
            self.requirement.rest.split("\n\n").next(),
        ];
        texts.into_iter().flatten().find(|text| !text.is_empty())
    }

    /// What comes back: the first success with content, else the first success.
    pub(super) fn reply(&self, types: &mut Types<'_>, owner: &str) -> Reply {
        let responses = &self.operation.responses;
        let is_success = |status: u16| (200..300).contains(&status);
        let successes = responses.iter().filter(|(status, _)| is_success(**status));
        let expected = successes
            .clone()
            .find(|(_, content)| content.schema.is_some())
            .or_else(|| successes.clone().next());
        let mut statuses: Vec<u16> = expected.iter().map(|(status, _)| **status).collect();
        statuses.extend(
            responses
                .keys()
                .filter(|it| !statuses.contains(it))
                .copied()
                .collect::<Vec<_>>(),
        );
        let content = expected.map(|(_, content)| content);
        let schema = content.and_then(|content| content.schema.as_ref());
        let media_type = content.and_then(|content| content.media_type.clone());
        let media_type = media_type.filter(|it| it != JSON);
        let ty = schema.map(|schema| {
            let inner = types.unwrapped(schema);
            types.of_schema(&inner, owner, "Result")
        });
        Reply {
            ty,
            statuses,
            media_type,
        }
    }

    /// `$` options that it takes, in one text.
    fn query_options(&self) -> String {
        let takes = |option: &&str| self.option(option).is_some();
        let options: Vec<&str> = QUERY_OPTIONS.into_iter().filter(takes).collect();
        options.join(" ")
    }

    /// A `$` option.
    pub(super) fn option(&self, name: &str) -> Option<&'d Parameter> {
        let mut parameters = self.operation.parameters.iter();
        parameters.find(|it| it.place == Place::Query && it.name == name)
    }

    /// Whether the body has parts.
    pub(super) fn is_multipart(&self) -> bool {
        let body = self.operation.body.as_ref();
        body.and_then(|body| body.content.media_type.as_deref()) == Some(MULTIPART)
    }

    /// `Client.Operation`, with `more` of its properties first.
    pub(super) fn details(
        &self,
        qualifier: Option<&str>,
        reply: &Reply,
        more: Vec<(&'static str, Expression)>,
    ) -> Annotation {
        let mut properties = more;
        if !reply.statuses.is_empty() {
            let statuses = reply.statuses.iter();
            let statuses = statuses.map(|status| Expression::Int(i64::from(*status)));
            properties.push(("Statuses", Expression::Collection(statuses.collect())));
        }
        let page = self
            .option("$top")
            .and_then(|top| limit(top, "maximum value is"));
        if let Some(size) = page {
            properties.push(("PageSize", Expression::Int(size)));
        }
        let options = self.query_options();
        if !options.is_empty() {
            properties.push(("QueryOptions", Expression::String(options)));
        }
        let flags = [
            ("HostOnly", self.requirement.is_host_only, true),
            ("OAuth", self.requirement.refuses_oauth, false),
            (
                "ConditionalPermissions",
                self.requirement.is_conditional,
                true,
            ),
        ];
        for (name, is_set, value) in flags {
            if is_set {
                properties.push((name, Expression::Bool(value)));
            }
        }
        if let Some(body) = &self.operation.body {
            if let Some(media_type) = body.content.media_type.as_deref().filter(|it| *it != JSON) {
                properties.push(("RequestMediaType", string(media_type)));
            }
            if body.is_required {
                properties.push(("BodyRequired", Expression::Bool(true)));
            }
        }
        if let Some(media_type) = &reply.media_type {
            properties.push(("ResponseMediaType", string(media_type)));
        }
        let mut annotation = client("Operation", record(properties));
        annotation.qualifier = qualifier.map(str::to_owned);
        annotation
    }

    /// Permissions, headers and query options, as every kind of restriction states them.
    pub(super) fn restrictions(&self, types: &mut Types<'_>) -> Vec<(&'static str, Expression)> {
        let mut properties = Vec::new();
        if let Some(permissions) = permissions(&self.requirement) {
            properties.push(("Permissions", permissions));
        }
        let kinds = [
            (Place::Header, "CustomHeaders"),
            (Place::Query, "CustomQueryOptions"),
        ];
        for (place, name) in kinds {
            let parameters = self.operation.parameters.iter();
            let records: Vec<Expression> = parameters
                .filter(|it| it.place == place)
                .filter(|it| !self.is_system_option(it))
                .map(|it| self.parameter(it, types))
                .collect();
            if !records.is_empty() {
                properties.push((name, Expression::Collection(records)));
            }
        }
        properties
    }

    /// Only what the service takes as an OData option is one; others may be called alike.
    fn is_system_option(&self, parameter: &Parameter) -> bool {
        parameter.place == Place::Query && QUERY_OPTIONS.contains(&parameter.name.as_str())
    }

    fn parameter(&self, parameter: &Parameter, types: &mut Types<'_>) -> Expression {
        let owner = self.operation.id.as_deref().unwrap_or_default();
        let found = types.of_schema(&parameter.schema, owner, &parameter.name);
        let is_ambient = parameter.place == Place::Header
            && self
                .ambient_headers
                .iter()
                .any(|it| it.eq_ignore_ascii_case(&parameter.name));
        let is_required = parameter.is_required && !is_ambient;
        let mut properties = vec![
            ("Name".to_owned(), string(&parameter.name)),
            ("Required".to_owned(), Expression::Bool(is_required)),
        ];
        if let Some(text) = parameter
            .description
            .as_deref()
            .filter(|text| !text.is_empty())
        {
            properties.insert(1, ("Description".to_owned(), description(text).value));
        }
        let mut annotations = vec![client("Type", string(&found.expression()))];
        if let Some(default) = &parameter.schema.default {
            annotations.push(client("Default", string(default)));
        }
        if is_ambient {
            annotations.push(client("Ambient", Expression::Bool(true)));
        }
        Expression::Record(Record {
            properties,
            annotations,
            ..Record::default()
        })
    }

    /// What says that it is deprecated.
    pub(super) fn deprecation(&self) -> Option<Annotation> {
        let is_deprecated = self.operation.is_deprecated;
        is_deprecated.then(|| deprecated(DEPRECATED))
    }

    /// `Core.Description`, `Core.Revisions` and `Capabilities.OperationRestrictions`.
    pub(super) fn annotations(&self, types: &mut Types<'_>) -> Vec<Annotation> {
        let mut annotations: Vec<Annotation> =
            self.description().map(description).into_iter().collect();
        annotations.extend(self.deprecation());
        let restrictions = self.restrictions(types);
        if !restrictions.is_empty() {
            annotations.push(capabilities("OperationRestrictions", record(restrictions)));
        }
        annotations
    }
}

impl Types<'_> {
    /// The schema inside of what OData wraps a result into.
    pub(super) fn unwrapped(
        &self,
        schema: &super::description::Schema,
    ) -> super::description::Schema {
        let object = match &schema.shape {
            Shape::Named(name) if self.declared(name).is_none() => self.schema(name),
            _ => Some(schema),
        };
        let inner = match object.map(|object| &object.shape) {
            Some(Shape::Object(object)) => wrapped(object),
            _ => None,
        };
        inner.unwrap_or(schema).clone()
    }
}

/// The number behind `words` in the description of a parameter.
pub(super) fn limit(parameter: &Parameter, words: &str) -> Option<i64> {
    let (_, rest) = parameter.description.as_deref()?.split_once(words)?;
    let digits = rest.trim_start();
    let end = digits.find(|c: char| !c.is_ascii_digit());
    digits.get(..end.unwrap_or(digits.len()))?.parse().ok()
}
