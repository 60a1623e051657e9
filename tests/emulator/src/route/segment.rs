//! Segments of a path: `Jobs`, `Jobs(5)`, `Namespace.Function(a=1,b='x')`.

use percent_encoding::percent_decode_str;

/// Stands before the number of a parameter in the text of a template.
pub(super) const PLACEHOLDER: char = '\u{1}';

/// The text that a path gives for a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A literal of OData: texts stand in quotes.
    Literal(String),
    /// Text as it stands.
    Plain(String),
}

/// Percent-decodes; what is not UTF-8 becomes U+FFFD.
#[must_use]
pub fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A decoded segment of a request.
#[derive(Debug)]
pub(super) struct Segment {
    text: String,
    /// Where the parenthesis opens that the segment ends with.
    opens: Option<usize>,
}

impl Segment {
    /// The segments of a path; empty ones are left out.
    pub(super) fn split(path: &str) -> Vec<Self> {
        split_outside_quotes(path)
            .into_iter()
            .filter(|segment| !segment.is_empty())
            .map(|segment| Self::of(decode(segment)))
            .collect()
    }

    fn of(text: String) -> Self {
        let opens = text.find('(').filter(|_| text.ends_with(')'));
        Self { text, opens }
    }

    fn name(&self) -> &str {
        &self.text[..self.opens.unwrap_or(self.text.len())]
    }

    fn inside(&self) -> &str {
        self.opens
            .map_or("", |at| self.text[at + 1..self.text.len() - 1].trim())
    }
}

/// The names of segments in lower case, which routes are found by.
pub(super) fn names(segments: &[Segment]) -> String {
    let names: Vec<String> = segments
        .iter()
        .map(|segment| segment.name().to_lowercase())
        .collect();
    names.join("/")
}

/// Splits at `/`, but not within the quotes of arguments.
fn split_outside_quotes(path: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth, mut is_quoted) = (0, 0_usize, false);
    for (at, character) in path.char_indices() {
        match character {
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted => depth = depth.saturating_sub(1),
            '\'' if depth > 0 => is_quoted = !is_quoted,
            '/' if !is_quoted => {
                parts.push(&path[start..at]);
                start = at + 1;
                depth = 0;
            }
            _ => {}
        }
    }
    parts.push(&path[start..]);
    parts
}

/// The arguments within parentheses: name, where there is one, and literal.
///
/// `1` is a value, `a=1,b='x,y'` are two, and so is `[1,2]` one.
#[must_use]
pub fn arguments(inside: &str) -> Vec<(Option<&str>, &str)> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut is_quoted, mut equals) = (0, 0_usize, false, None);
    for (at, character) in inside.char_indices() {
        match character {
            '\'' => is_quoted = !is_quoted,
            '[' | '(' | '{' if !is_quoted => depth += 1,
            ']' | ')' | '}' if !is_quoted => depth = depth.saturating_sub(1),
            '=' if !is_quoted && depth == 0 && equals.is_none() => equals = Some(at),
            ',' if !is_quoted && depth == 0 => {
                found.push(argument(&inside[start..at], start, equals));
                start = at + 1;
                equals = None;
            }
            _ => {}
        }
    }
    if start < inside.len() {
        found.push(argument(&inside[start..], start, equals));
    }
    found
}

fn argument(text: &str, start: usize, equals: Option<usize>) -> (Option<&str>, &str) {
    match equals {
        Some(at) => {
            let (name, value) = text.split_at(at - start);
            (Some(name.trim()), value[1..].trim())
        }
        None => (None, text.trim()),
    }
}

/// The path of an operation.
#[derive(Debug)]
pub(super) struct Template {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    /// A name.
    Name(String),
    /// A name with a key.
    Keyed(String, usize),
    /// The name of a function with its parameters.
    Function(String, Vec<(String, usize)>),
    /// A value.
    Value(usize),
}

impl Template {
    /// Reads a path in which [`PLACEHOLDER`] and a number stand for a parameter.
    pub(super) fn of(text: &str) -> Self {
        let parts = text
            .split('/')
            .filter(|segment| !segment.is_empty())
            .map(Part::of)
            .collect();
        Self { parts }
    }

    pub(super) fn has_values(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Value(_)))
    }

    /// The names in lower case, joined by `/`.
    pub(super) fn names(&self) -> String {
        let names: Vec<String> = self
            .parts
            .iter()
            .map(|part| part.name().to_lowercase())
            .collect();
        names.join("/")
    }

    /// The first name in lower case.
    pub(super) fn root(&self) -> String {
        self.parts
            .first()
            .map(|part| part.name().to_lowercase())
            .unwrap_or_default()
    }

    /// The texts for the parameters, if `segments` have the form of this path.
    pub(super) fn matches(&self, segments: &[Segment]) -> Option<Vec<(usize, Given)>> {
        if segments.len() != self.parts.len() {
            return None;
        }
        let mut texts = Vec::new();
        for (part, segment) in self.parts.iter().zip(segments) {
            part.take(segment, &mut texts)?;
        }
        Some(texts)
    }
}

impl Part {
    fn of(segment: &str) -> Self {
        if let Some(index) = placeholder(segment) {
            return Self::Value(index);
        }
        let Some((name, inside)) = segment.split_once('(') else {
            return Self::Name(segment.to_owned());
        };
        let inside = inside.trim_end_matches(')');
        match arguments(inside).as_slice() {
            [(None, key)] => match placeholder(key) {
                Some(index) => Self::Keyed(name.to_owned(), index),
                None => Self::Name(segment.to_owned()),
            },
            parameters => Self::Function(
                name.to_owned(),
                parameters
                    .iter()
                    .filter_map(|(name, value)| {
                        Some((name.unwrap_or_default().to_owned(), placeholder(value)?))
                    })
                    .collect(),
            ),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Name(name) | Self::Keyed(name, _) | Self::Function(name, _) => name,
            Self::Value(_) => "",
        }
    }

    fn take(&self, segment: &Segment, texts: &mut Vec<(usize, Given)>) -> Option<()> {
        match self {
            Self::Value(index) => texts.push((*index, Given::Plain(segment.text.clone()))),
            Self::Name(name) => {
                let is_same = name.eq_ignore_ascii_case(segment.name());
                (is_same && segment.inside().is_empty()).then_some(())?;
            }
            Self::Keyed(name, index) => {
                name.eq_ignore_ascii_case(segment.name()).then_some(())?;
                let given = arguments(segment.inside());
                let [(_, key)] = given.as_slice() else {
                    return None;
                };
                texts.push((*index, Given::Literal((*key).to_owned())));
            }
            Self::Function(name, parameters) => {
                name.eq_ignore_ascii_case(segment.name()).then_some(())?;
                for (given, value) in arguments(segment.inside()) {
                    let (_, index) = parameters
                        .iter()
                        .find(|(name, _)| given.is_some_and(|given| given == name))?;
                    texts.push((*index, Given::Literal(value.to_owned())));
                }
            }
        }
        Some(())
    }
}

fn placeholder(text: &str) -> Option<usize> {
    text.strip_prefix(PLACEHOLDER)?.parse().ok()
}
