//! What a query is meant to say, written down beside it and without it.

/// What an expression means, in the words of the outlines that the readers of queries give.
#[derive(Clone, Debug)]
pub struct Tree {
    text: String,
    /// The same where members of enumerations stand as plain texts.
    plain: String,
    /// A number without a sign: a minus before it becomes part of it.
    is_bare: bool,
}

/// How members of enumerations are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// With their type.
    Qualified,
    /// As texts.
    Plain,
}

impl Tree {
    /// Something without parts.
    pub fn leaf(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            plain: text.clone(),
            text,
            is_bare: false,
        }
    }

    /// Members of an enumeration.
    pub fn members(ty: &str, names: &str) -> Self {
        Self {
            text: format!("{ty}:{names}"),
            plain: quoted(names),
            is_bare: false,
        }
    }

    /// A text.
    pub fn text(text: &str) -> Self {
        Self::leaf(quoted(text))
    }

    /// A number as it is written in decimal: digits, point, exponent.
    pub fn number(text: &str) -> Self {
        Self {
            is_bare: !text.starts_with(['+', '-']),
            ..Self::leaf(number(text))
        }
    }

    /// Something with parts.
    pub fn of(head: &str, parts: impl IntoIterator<Item = Self>) -> Self {
        let (mut text, mut plain) = (format!("({head}"), format!("({head}"));
        for part in parts {
            for (into, part) in [(&mut text, &part.text), (&mut plain, &part.plain)] {
                into.push(' ');
                into.push_str(part);
            }
        }
        text.push(')');
        plain.push(')');
        Self {
            text,
            plain,
            is_bare: false,
        }
    }

    /// `and` and `or`: one within another of the same kind is no other thought.
    pub fn joined(head: &str, parts: [Self; 2]) -> Self {
        let start = format!("({head} ");
        let flat = |text: String| match text.strip_prefix(&start) {
            Some(inner) => inner[..inner.len() - 1].to_owned(),
            None => text,
        };
        Self::of(
            head,
            parts.map(|part| Self {
                text: flat(part.text),
                plain: flat(part.plain),
                is_bare: false,
            }),
        )
    }

    /// The negative: of a number without a sign, the number with one.
    pub fn negative(self) -> Self {
        match &*self.text {
            "0e0" if self.is_bare => Self::leaf("0e0"),
            text if self.is_bare || text == "INF" => Self::leaf(format!("-{text}")),
            _ => Self::of("neg", [self]),
        }
    }

    /// The outline that a reader gives if it understands the same.
    pub fn outline(&self, style: Style) -> &str {
        match style {
            Style::Qualified => &self.text,
            Style::Plain => &self.plain,
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// An integer without zeros at its end, and the power of ten that it is multiplied with.
fn number(text: &str) -> String {
    let lower = text.to_lowercase();
    let (digits, exponent) = lower.split_once('e').unwrap_or((&lower, "0"));
    let negative = digits.starts_with('-');
    let digits = digits.trim_start_matches(['-', '+']);
    let behind = digits.split_once('.').map_or(0, |(_, behind)| behind.len());
    let mut power =
        exponent.parse::<i32>().unwrap_or_default() - i32::try_from(behind).unwrap_or_default();
    let mut digits: Vec<char> = digits.chars().filter(|c| *c != '.').collect();
    while digits.last() == Some(&'0') {
        digits.pop();
        power += 1;
    }
    let first = digits.iter().position(|digit| *digit != '0');
    let Some(first) = first else {
        return "0e0".to_owned();
    };
    let sign = if negative { "-" } else { "" };
    let digits: String = digits[first..].iter().collect();
    format!("{sign}{digits}e{power}")
}
