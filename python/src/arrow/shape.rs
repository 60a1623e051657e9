//! What a query asks for: which properties, and which related rows come along.

use odata_runtime::{Dialect, Options};

/// Properties that are asked for, and what is expanded.
#[derive(Debug, Default, Clone)]
pub struct Shape {
    /// Names on the wire; `None` for all.
    select: Option<Vec<String>>,
    expand: Vec<(String, Self)>,
    /// Rows that properties lead to come along, but not those that they lead to in turn.
    is_everything: bool,
}

impl Shape {
    /// The shape of the rows that these options ask for.
    pub fn of(options: &Options) -> Self {
        // Names are the same in every dialect.
        let dialect = &Dialect::default();
        let select = options.select.as_ref().map(|select| select.text(dialect));
        let expand = options.expand.as_ref().map(|expand| expand.text(dialect));
        Self::parse(select.as_deref(), expand.as_deref())
    }

    /// What is at hand, whatever it is: nothing says what was asked for.
    pub fn everything() -> Self {
        Self {
            is_everything: true,
            ..Self::default()
        }
    }

    fn parse(select: Option<&str>, expand: Option<&str>) -> Self {
        let select = select.map(|text| parts(text, ',').map(|name| first(name).to_owned()));
        let select = select.map(Iterator::collect::<Vec<_>>);
        let expand = expand.map_or(Vec::new(), |text| parts(text, ',').map(item).collect());
        Self {
            select: select.filter(|names| !names.iter().any(|name| name == "*")),
            expand,
            is_everything: false,
        }
    }

    /// Whether rows hold a property; those that lead to other rows only where they are expanded.
    pub fn has(&self, wire: &str, is_navigation: bool) -> bool {
        if self.is_everything || self.expanded(wire).is_some() {
            return true;
        }
        let is_selected = |names: &Vec<String>| names.iter().any(|name| name == wire);
        !is_navigation && self.select.as_ref().is_none_or(is_selected)
    }

    /// What is asked for of the rows that a property leads to.
    pub fn expanded(&self, wire: &str) -> Option<&Self> {
        let mut items = self.expand.iter();
        items.find(|(name, _)| name == wire).map(|(_, shape)| shape)
    }
}

/// `Robot($select=Id;$expand=Machine)`
fn item(text: &str) -> (String, Shape) {
    let (name, options) = match text.split_once('(') {
        Some((name, rest)) => (name, rest.strip_suffix(')').unwrap_or(rest)),
        None => (text, ""),
    };
    let option = |wanted: &str| {
        parts(options, ';').find_map(|option| {
            let (name, value) = option.split_once('=')?;
            (name.trim() == wanted).then_some(value)
        })
    };
    let shape = Shape::parse(option("$select"), option("$expand"));
    (first(name).to_owned(), shape)
}

/// The first segment of a path.
fn first(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim()
}

/// What stands between separators that are in no parentheses and no quotes.
fn parts(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    let mut is_quoted = false;
    text.split(move |letter| {
        match letter {
            '\'' => is_quoted = !is_quoted,
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted => depth -= 1,
            _ => {}
        }
        letter == separator && depth == 0 && !is_quoted
    })
    .map(str::trim)
    .filter(|part| !part.is_empty())
}
