//! Reads the query options of a request.

use std::collections::BTreeMap;

use odata_codegen::model::QueryOptions;
use time::OffsetDateTime;

use super::ast::{Expression, Item, Sorting};
use super::error::{Fault, QueryError};
use super::limits::Limits;
use super::parser::{Context, Parser};

/// The query options of a request, or of an item of `$expand` or `$select`.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `$filter`
    pub filter: Option<Expression>,
    /// `$orderby`; empty for the order of the rows themselves.
    pub orderby: Vec<Sorting>,
    /// `$select`; empty for everything.
    pub select: Vec<Item>,
    /// `$expand`
    pub expand: Vec<Item>,
    /// `$top`
    pub top: Option<u64>,
    /// `$skip`
    pub skip: Option<u64>,
    /// `$count=true`
    pub count: bool,
    /// `$format`, as it was written.
    pub format: Option<String>,
    /// Values of the parameter aliases by name, without the `@`.
    pub aliases: BTreeMap<String, String>,
    /// What `now()` is; the time of the machine where it is not set.
    pub now: Option<OffsetDateTime>,
}

/// Options of OData that the service does not have.
const ABSENT: [&str; 8] = [
    "$apply",
    "$compute",
    "$deltatoken",
    "$id",
    "$index",
    "$schemaversion",
    "$search",
    "$skiptoken",
];

impl Options {
    /// Reads decoded query options; those without `$` and `@` belong to the operation and are
    /// passed over.
    ///
    /// # Errors
    /// An option that the operation does not take, that stands twice, or that cannot be read.
    pub fn parse(
        pairs: &[(String, String)],
        declared: &QueryOptions,
        limits: &Limits,
    ) -> Result<Self, QueryError> {
        let mut options = Self::default();
        for (name, text) in pairs {
            if let Some(alias) = name.strip_prefix('@')
                && options
                    .aliases
                    .insert(alias.to_owned(), text.clone())
                    .is_some()
            {
                return Err(QueryError::new(format!(
                    "{name} stands twice in the address"
                )));
            }
        }
        let aliases = options.aliases.clone();
        let context = Context {
            aliases: &aliases,
            limits,
        };
        let mut seen = Vec::new();
        for (name, text) in pairs.iter().filter(|(name, _)| name.starts_with('$')) {
            let name = name.to_ascii_lowercase();
            if name == "$format" {
                options.format = Some(text.clone());
            } else {
                check_declared(&name, declared)?;
                options.read_whole(&name, text, context)?;
            }
            if seen.contains(&name) {
                return Err(QueryError::new(format!(
                    "{name} stands twice in the address"
                )));
            }
            seen.push(name);
        }
        Ok(options)
    }

    fn read(&mut self, name: &str, text: &str, context: Context<'_>) -> Result<(), Fault> {
        let mut parser = Parser::new(name, text, context)?;
        parser.option(name, self, 1)?;
        parser.finish()
    }

    fn read_whole(
        &mut self,
        name: &str,
        text: &str,
        context: Context<'_>,
    ) -> Result<(), QueryError> {
        self.read(name, text, context)
            .map_err(|fault| fault.into_error(name, text))?;
        match (self.top, context.limits.top) {
            (Some(top), Some(most)) if name == "$top" && top > most => Err(QueryError::new(
                format!("$top: {top} rows are more than the {most} that one request may ask for"),
            )),
            _ => Ok(()),
        }
    }
}

fn check_declared(name: &str, declared: &QueryOptions) -> Result<(), QueryError> {
    if declared.has(name) {
        return Ok(());
    }
    let is_known = QueryOptions::ALL.iter().any(|(_, option)| *option == name);
    Err(QueryError::new(if ABSENT.contains(&name) {
        format!("{name}: this service does not have it")
    } else if is_known {
        format!("{name}: this operation does not take it")
    } else {
        format!("{name}: there is no such query option")
    }))
}
