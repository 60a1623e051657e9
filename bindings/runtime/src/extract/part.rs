//! One independent part of an extraction, as plain data.

use serde::{Deserialize, Serialize};

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::query::{Expand, OrderBy, Select};
use crate::request::Request;
use crate::values::Untyped;

/// What one part reads: a list, a place and a range of its rows. It holds no credentials, and can be
/// sent to another process or machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its number in the plan, from 0.
    pub number: u32,
    /// The operation.
    pub operation: String,
    /// Its arguments in the order of the table, as JSON texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<Option<String>>,
    /// `$filter`, without the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// `$select`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub select: Option<String>,
    /// `$expand`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expand: Option<String>,
    /// Where the rows stand.
    #[serde(default)]
    pub place: Place,
    /// Which of the rows, and how they are read.
    pub range: Range,
    /// How many rows are expected, where that was found out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
}

/// Where rows stand: what ambient headers say (a folder, a tenant).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What people call it; empty where there is no such thing.
    #[serde(default)]
    pub name: String,
    /// What is sent for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<PlaceHeader>,
}

/// A header that names a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceHeader {
    /// The header that the operation declares.
    pub declared: String,
    /// The header that is sent in its place, most often the same.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Which rows, and how they are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "lowercase")]
pub enum Range {
    /// By a key that is a whole number: each page begins behind the last key. Rows that are there
    /// all the time come exactly once, whatever comes and goes.
    Key {
        /// The key.
        name: String,
        /// Keys are larger than this.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        above: Option<i64>,
        /// Keys are not larger than this.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        up_to: Option<i64>,
    },
    /// By `$skip` or links in a window of time: rows that come into the window or go while it is
    /// read may shift others.
    Time {
        /// The property.
        name: String,
        /// At this time or later.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<String>,
        /// Before this time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<String>,
        /// Rows without a time, and no others.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        without: bool,
    },
    /// All of them, by `$skip` or links.
    Whole {
        /// What they are sorted by.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<String>,
    },
}

impl Place {
    /// What the client of a request would send for the operation.
    pub fn of(request: &Request) -> Self {
        let declared = request.operation().ambient_headers.iter();
        let headers: Vec<PlaceHeader> = declared
            .filter_map(|declared| {
                let (name, value) = request.client().ambient_header(declared)?;
                Some(PlaceHeader {
                    declared: (*declared).to_owned(),
                    name: name.to_owned(),
                    value: value.to_owned(),
                })
            })
            .collect();
        let name = headers.first().map(|header| header.value.clone());
        Self {
            name: name.unwrap_or_default(),
            headers,
        }
    }

    /// The client in this place.
    pub fn apply(&self, client: &Client) -> Client {
        let mut client = client.clone();
        for header in &self.headers {
            client = client.with_ambient_header_as(&header.declared, &header.name, &header.value);
        }
        client
    }
}

impl Part {
    /// The list that it reads, without the lower end of its keys.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] where it is of another operation, or its arguments are no JSON.
    pub fn request(
        &self,
        client: &Client,
        operation: &'static Operation,
    ) -> Result<Request, Error> {
        let unusable = |why: String| Error::new(ErrorKind::Usage, why).with_operation(operation);
        if operation.id != self.operation {
            return Err(unusable(format!("the part is of {}", self.operation)));
        }
        let mut request = Request::new(&self.place.apply(client), operation);
        for (index, argument) in self.arguments.iter().enumerate() {
            let Some(json) = argument else { continue };
            let value = Untyped::new(json);
            let value = value.map_err(|error| unusable(format!("argument {index}: {error}")))?;
            request = request.set_json(index, value);
        }
        let options = &mut request.options;
        options.select = self.select.clone().map(Select::from);
        options.expand = self.expand.clone().map(Expand::from);
        options.orderby = self.range.order().map(OrderBy::from);
        let filter = both(self.filter.clone(), self.range.filter());
        options.filter = filter.map(Into::into);
        Ok(request)
    }
}

impl Range {
    /// The condition for the range, without the lower end of keys, which paging adds.
    fn filter(&self) -> Option<String> {
        match self {
            Self::Key { name, up_to, .. } => up_to.map(|up_to| format!("{name} le {up_to}")),
            Self::Time {
                name,
                without: true,
                ..
            } => Some(format!("{name} eq null")),
            Self::Time {
                name, from, before, ..
            } => {
                let from = from.as_ref().map(|from| format!("{name} ge {from}"));
                let before = before.as_ref().map(|before| format!("{name} lt {before}"));
                both(from, before)
            }
            Self::Whole { .. } => None,
        }
    }

    fn order(&self) -> Option<String> {
        match self {
            Self::Key { .. } | Self::Time { without: true, .. } => None,
            Self::Time { name, .. } => Some(name.clone()),
            Self::Whole { order } => order.clone(),
        }
    }
}

/// Both conditions, where both are given.
pub(super) fn both(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(format!("({one}) and {other}")),
        (one, other) => one.or(other),
    }
}
