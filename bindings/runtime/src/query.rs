//! The query options of OData as a caller gives them: texts now, room for typed ones.

use crate::operation::QueryOptions;

macro_rules! text_option {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// The text, not yet encoded.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }
    };
}

macro_rules! list_option {
    ($($name:ident),*) => {$(
        impl From<&[&str]> for $name {
            fn from(names: &[&str]) -> Self {
                Self(names.join(","))
            }
        }

        impl<const N: usize> From<[&str; N]> for $name {
            fn from(names: [&str; N]) -> Self {
                Self(names.join(","))
            }
        }

        impl<const N: usize> From<&[&str; N]> for $name {
            fn from(names: &[&str; N]) -> Self {
                Self(names.join(","))
            }
        }

        impl From<Vec<String>> for $name {
            fn from(names: Vec<String>) -> Self {
                Self(names.join(","))
            }
        }
    )*};
}

text_option! {
    /// `$filter`: which rows.
    Filter
}
text_option! {
    /// `$select`: which properties.
    Select
}
text_option! {
    /// `$expand`: which related rows come along.
    Expand
}
text_option! {
    /// `$orderby`: in which order.
    OrderBy
}
list_option!(Select, Expand, OrderBy);

/// The options of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `$filter`.
    pub filter: Option<Filter>,
    /// `$select`.
    pub select: Option<Select>,
    /// `$expand`.
    pub expand: Option<Expand>,
    /// `$orderby`.
    pub orderby: Option<OrderBy>,
    /// `$top`.
    pub top: Option<u64>,
    /// `$skip`.
    pub skip: Option<u64>,
    /// `$count`.
    pub count: Option<bool>,
}

impl Options {
    /// The options that are set, with their texts, in a fixed order.
    pub(crate) fn pairs(&self) -> Vec<(QueryOptions, &'static str, String)> {
        let texts = [
            (
                QueryOptions::FILTER,
                "$filter",
                self.filter.as_ref().map(|o| o.0.clone()),
            ),
            (
                QueryOptions::SELECT,
                "$select",
                self.select.as_ref().map(|o| o.0.clone()),
            ),
            (
                QueryOptions::EXPAND,
                "$expand",
                self.expand.as_ref().map(|o| o.0.clone()),
            ),
            (
                QueryOptions::ORDERBY,
                "$orderby",
                self.orderby.as_ref().map(|o| o.0.clone()),
            ),
            (QueryOptions::TOP, "$top", self.top.map(|n| n.to_string())),
            (
                QueryOptions::SKIP,
                "$skip",
                self.skip.map(|n| n.to_string()),
            ),
            (
                QueryOptions::COUNT,
                "$count",
                self.count.map(|b| b.to_string()),
            ),
        ];
        texts
            .into_iter()
            .filter_map(|(bit, name, text)| Some((bit, name, text?)))
            .collect()
    }

    /// Sets an option by its name, from its text.
    pub(crate) fn set(&mut self, name: &str, text: String) {
        match name {
            "$filter" => self.filter = Some(text.into()),
            "$select" => self.select = Some(text.into()),
            "$expand" => self.expand = Some(text.into()),
            "$orderby" => self.orderby = Some(text.into()),
            "$top" => self.top = text.parse().ok(),
            "$skip" => self.skip = text.parse().ok(),
            "$count" => self.count = text.parse().ok(),
            _ => {}
        }
    }
}
