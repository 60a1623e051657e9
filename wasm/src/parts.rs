//! Texts that are made of parts.

/// The parts of a text that stays, between which a letter of ASCII stands.
pub struct Parts {
    rest: Option<&'static str>,
    separator: u8,
}

/// Takes a text apart.
pub fn parts(text: &'static str, separator: u8) -> Parts {
    Parts {
        rest: Some(text),
        separator,
    }
}

/// What stands before and behind a letter; all stands before one that is not there.
pub fn halves(text: &'static str, separator: u8) -> (&'static str, &'static str) {
    let mut parts = parts(text, separator);
    let first = parts.next().unwrap_or_default();
    (first, parts.rest.unwrap_or_default())
}

impl Iterator for Parts {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let text = self.rest.take()?;
        let end = text.bytes().position(|letter| letter == self.separator);
        let Some(end) = end else {
            return Some(text);
        };
        self.rest = text.get(end + 1..);
        text.get(..end)
    }
}
