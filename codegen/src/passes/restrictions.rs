//! What `Capabilities` and `Client.Operation` records say about one operation.

use super::Context;
use super::annotations::{Term, View, one_line, terms};
use super::index::Scope;
use super::names::value_names;
use super::type_table::type_reference;
use crate::csdl::document::{Expression, Record};
use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::model::{
    Constraints, Parameter, Permission, Place, QueryOptions, Requirement, TypeUse, Versions,
};

/// Scheme of role permissions in the API's own spelling.
pub const SCHEME_API: &str = "Roles";
/// Scheme of role permissions in the spelling of the documentation page.
const SCHEME_DOCUMENTED: &str = "Documentation";
/// Scheme of OAuth scopes.
pub const SCHEME_OAUTH: &str = "OAuth";

/// A record of `Capabilities` restrictions with the scope of its names.
#[derive(Debug, Clone)]
pub struct Restrictions<'d> {
    /// The record.
    pub record: &'d Record,
    /// Aliases that are valid inside.
    pub scope: Scope<'d>,
}

impl<'d> Restrictions<'d> {
    /// Wraps the value of a restrictions term.
    pub fn of(value: Option<(&'d Expression, &Scope<'d>)>) -> Option<Self> {
        let (value, scope) = value?;
        Some(Self {
            record: value.as_record()?,
            scope: scope.clone(),
        })
    }

    /// The nested record `property`.
    pub fn nested(&self, property: &str) -> Option<Self> {
        Some(Self {
            record: self.record.get(property)?.as_record()?,
            scope: self.scope.clone(),
        })
    }

    /// The boolean `property`, true where it is not stated.
    pub fn allows(&self, property: &str) -> bool {
        self.record
            .get(property)
            .and_then(Expression::as_bool)
            .unwrap_or(true)
    }

    /// `Description`.
    pub fn description(&self) -> Option<String> {
        self.record
            .get("Description")
            .and_then(Expression::as_str)
            .map(one_line)
    }

    /// Required permissions by scheme.
    pub fn requirement(&self) -> Requirement {
        Requirement {
            documented: self.permission(SCHEME_DOCUMENTED),
            api: self.permission(SCHEME_API),
            scopes: self.permission(SCHEME_OAUTH),
            is_conditional: false,
            is_on_page: false,
            accepts_oauth: true,
        }
    }

    fn permission(&self, scheme: &str) -> Option<Permission> {
        let alternatives: Vec<Vec<String>> = self
            .items("Permissions")
            .filter(|record| record.get("SchemeName").and_then(Expression::as_str) == Some(scheme))
            .map(scope_names)
            .collect();
        (!alternatives.is_empty()).then(|| Permission::from_alternatives(&alternatives))
    }

    fn items(&self, property: &str) -> impl Iterator<Item = &'d Record> + use<'d> {
        self.record
            .get(property)
            .and_then(Expression::as_collection)
            .unwrap_or_default()
            .iter()
            .filter_map(Expression::as_record)
    }

    /// Custom headers and query options that a caller passes, in document order.
    pub fn parameters(&self, context: &mut Context<'_>, location: &Location) -> Vec<Parameter> {
        let headers = self
            .items("CustomHeaders")
            .map(|record| (record, Place::Header));
        let options = self
            .items("CustomQueryOptions")
            .map(|record| (record, Place::Query));
        headers
            .chain(options)
            .filter(|(record, _)| !View::of_record(record, &self.scope).flag(terms::AMBIENT))
            .filter_map(|(record, place)| self.parameter(context, record, place, location))
            .collect()
    }

    fn parameter(
        &self,
        context: &mut Context<'_>,
        record: &'d Record,
        place: Place,
        location: &Location,
    ) -> Option<Parameter> {
        let name = record.get("Name").and_then(Expression::as_str)?;
        let view = View::of_record(record, &self.scope);
        let expression = view.text(terms::TYPE).unwrap_or("Edm.String");
        Some(Parameter {
            name: name.to_owned(),
            names: value_names(name),
            place,
            ty: super::structures::value_type(
                context,
                &type_reference(expression),
                &self.scope,
                &View::default(),
                location,
            ),
            is_required: record.get("Required").and_then(Expression::as_bool) == Some(true),
            default: view.text(terms::DEFAULT).map(str::to_owned),
            constraints: Constraints::default(),
            description: record
                .get("Description")
                .and_then(Expression::as_str)
                .map(one_line),
            versions: Versions::only(0),
        })
    }

    /// Names of the headers whose values are set on the client; what they are is kept aside.
    pub fn ambient_headers(&self, context: &mut Context<'_>, location: &Location) -> Vec<String> {
        let records = self
            .items("CustomHeaders")
            .filter(|record| View::of_record(record, &self.scope).flag(terms::AMBIENT));
        let headers: Vec<Parameter> = records
            .filter_map(|record| self.parameter(context, record, Place::Header, location))
            .collect();
        let names = headers.iter().map(|header| header.name.clone()).collect();
        for header in headers {
            let known = &mut context.ambient_headers;
            known.entry(header.name.clone()).or_insert(header);
        }
        names
    }
}

fn scope_names(permission: &Record) -> Vec<String> {
    permission
        .get("Scopes")
        .and_then(Expression::as_collection)
        .unwrap_or_default()
        .iter()
        .filter_map(Expression::as_record)
        .filter_map(|record| record.get("Scope").and_then(Expression::as_str))
        .map(str::to_owned)
        .collect()
}

/// Each query option of a set with the term that may deny it (OData Capabilities vocabulary).
const DENIED_BY: [(&str, Term, &str); 7] = [
    ("$filter", terms::FILTER_RESTRICTIONS, "Filterable"),
    ("$select", terms::SELECT_SUPPORT, "Supported"),
    ("$expand", terms::EXPAND_RESTRICTIONS, "Expandable"),
    ("$orderby", terms::SORT_RESTRICTIONS, "Sortable"),
    ("$top", terms::TOP_SUPPORTED, ""),
    ("$skip", terms::SKIP_SUPPORTED, ""),
    ("$count", terms::COUNT_RESTRICTIONS, "Countable"),
];

/// What OData foresees for rows of a set, or for one of them, less what is denied.
pub fn usual_options(view: &View<'_>, is_list: bool) -> String {
    let says = |term, property: &str| match view.value(term) {
        Some(Expression::Record(record)) => record.get(property).and_then(Expression::as_bool),
        Some(value) => value.as_bool(),
        None => None,
    };
    let names = DENIED_BY.into_iter().filter(|(name, term, property)| {
        (is_list || matches!(*name, "$select" | "$expand")) && says(*term, property) != Some(false)
    });
    // Unlike the others, searching is an extra that a service announces.
    let search = is_list && says(terms::SEARCH_RESTRICTIONS, "Searchable") == Some(true);
    let search = search.then_some("$search");
    names
        .map(|(name, ..)| name)
        .chain(search)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A `Client.Operation` record; every question has an answer without one, too.
#[derive(Debug, Clone, Default)]
pub struct Details<'d> {
    record: Option<&'d Record>,
    scope: Scope<'d>,
}

impl<'d> Details<'d> {
    /// The details of an operation of an entity set, or of an action or function (no qualifier).
    pub fn of(view: &View<'d>, qualifier: Option<&str>) -> Self {
        view.qualified(terms::OPERATION, qualifier)
            .and_then(|(value, scope)| {
                Some(Self {
                    record: Some(value.as_record()?),
                    scope: scope.clone(),
                })
            })
            .unwrap_or_default()
    }

    /// The text of a property.
    pub fn text(&self, property: &str) -> Option<&'d str> {
        self.record?.get(property)?.as_str()
    }

    /// The value of a boolean property.
    pub fn flag(&self, property: &str) -> Option<bool> {
        self.record?.get(property)?.as_bool()
    }

    /// `PageSize`.
    pub fn page_size(&self) -> Option<u32> {
        self.record?
            .get("PageSize")?
            .as_int()
            .and_then(|size| size.try_into().ok())
    }

    /// `Statuses`.
    pub fn statuses(&self) -> Vec<u16> {
        self.record
            .and_then(|record| record.get("Statuses"))
            .and_then(Expression::as_collection)
            .unwrap_or_default()
            .iter()
            .filter_map(Expression::as_int)
            .filter_map(|status| status.try_into().ok())
            .collect()
    }

    /// A type expression; `Ok(None)` where the property is missing.
    pub fn type_use(
        &self,
        context: &mut Context<'_>,
        property: &str,
        location: &Location,
    ) -> Option<TypeUse> {
        let expression = self.text(property)?;
        Some(super::structures::value_type(
            context,
            &type_reference(expression),
            &self.scope,
            &View::default(),
            location,
        ))
    }

    /// `Parts`: what a multipart body is made of, stated like custom query options.
    pub fn parts(&self, context: &mut Context<'_>, location: &Location) -> Vec<Parameter> {
        let Some(record) = self.record else {
            return Vec::new();
        };
        let parts = Restrictions {
            record,
            scope: self.scope.clone(),
        };
        parts
            .items("Parts")
            .filter_map(|record| parts.parameter(context, record, Place::Form, location))
            .collect()
    }

    /// `QueryOptions`, or the `usual` ones where there is no record; an unknown option is reported.
    pub fn query_options(
        &self,
        context: &mut Context<'_>,
        usual: &str,
        location: &Location,
    ) -> QueryOptions {
        let names = match self.record {
            Some(_) => self.text("QueryOptions").unwrap_or_default(),
            None => usual,
        };
        QueryOptions::parse(names).unwrap_or_else(|unknown| {
            context.report(Diagnostic::new(
                Severity::Warning,
                "unknown-query-option",
                location,
                format!("{unknown} is not an OData query option; none is offered here"),
            ));
            QueryOptions::default()
        })
    }

    /// Adds what the details say about callers.
    pub fn complete(&self, requirement: &mut Requirement) {
        requirement.is_conditional = self.flag("ConditionalPermissions") == Some(true);
        requirement.is_on_page = self.flag("PermissionsDocumented") == Some(true);
        requirement.accepts_oauth = self.flag("OAuth") != Some(false);
    }
}
