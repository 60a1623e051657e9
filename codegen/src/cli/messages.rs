//! Messages about inputs in the style of a compiler: code, place, the line, a caret, a way out.

use std::collections::HashMap;

use odata_codegen::diagnostics::{Diagnostic, Severity};

use super::Source;
use super::line::Line;

/// Longest part of a line that is shown.
const WIDTH: usize = 100;
/// Characters before the place, where the line is longer.
const LEAD: usize = 30;

/// Knows the lines of the inputs.
pub struct Messages<'s> {
    lines: HashMap<&'s str, Vec<Line>>,
}

impl<'s> Messages<'s> {
    pub fn new(sources: &'s [Source]) -> Self {
        let lines = sources.iter().map(|source| {
            let text = odata_codegen::text_of(&source.bytes).replace("\r\n", "\n");
            let lines = text.split(['\n', '\r']).map(Line::new);
            (source.name.as_str(), lines.collect())
        });
        Self {
            lines: lines.collect(),
        }
    }

    /// Those of `diagnostics` that are at least as bad as `least`, the worst last, where people
    /// look.
    pub fn render(&self, diagnostics: &[Diagnostic], least: Severity) -> String {
        let shown = diagnostics.iter().filter(|it| it.severity >= least);
        let mut shown: Vec<&Diagnostic> = shown.collect();
        shown.sort_by_key(|diagnostic| diagnostic.severity);
        let blocks = shown.into_iter().map(|diagnostic| self.block(diagnostic));
        blocks.map(|block| format!("{block}\n")).collect()
    }

    fn block(&self, diagnostic: &Diagnostic) -> String {
        let mut text = format!(
            "{}[{}]: {}\n",
            diagnostic.severity, diagnostic.code, diagnostic.message
        );
        let location = &diagnostic.location;
        let number = location.line.to_string();
        let margin = " ".repeat(number.len());
        text.push_str(&format!("{margin}--> {location}\n"));
        if let Some((line, caret)) = self.excerpt(diagnostic) {
            text.push_str(&format!(
                "{margin} |\n{number} | {line}\n{margin} | {caret}\n"
            ));
        }
        if let Some(help) = &diagnostic.help {
            text.push_str(&format!("{margin} = help: {help}\n"));
        }
        text
    }

    /// The line, or a part of it, and the carets below.
    fn excerpt(&self, diagnostic: &Diagnostic) -> Option<(String, String)> {
        let location = &diagnostic.location;
        let index = usize::try_from(location.line).ok()?.checked_sub(1)?;
        let line = self.lines.get(location.source.as_ref())?.get(index)?;
        let column = usize::try_from(location.column).ok()?.checked_sub(1)?;
        if column > line.len() {
            return None;
        }
        let start = match line.len() > WIDTH {
            true => column.saturating_sub(LEAD),
            false => 0,
        };
        let end = line.len().min(start + WIDTH);
        let shown: String = line.part(start..end).into_iter().map(printable).collect();
        let ends_word = |c: char| c.is_whitespace() || matches!(c, '>' | ',' | ':' | '=');
        let mut behind = shown.chars().skip(column - start);
        let word = behind.position(ends_word);
        let width = word.unwrap_or(end - column).max(1);
        let (before, after) = (
            if start > 0 { "…" } else { "" },
            if end < line.len() { "…" } else { "" },
        );
        let indent = column - start + before.chars().count();
        let caret = format!("{}{}", " ".repeat(indent), "^".repeat(width));
        Some((format!("{before}{shown}{after}"), caret))
    }
}

/// Tabs and other control characters would move what stands below them.
fn printable(character: char) -> char {
    if character.is_control() {
        ' '
    } else {
        character
    }
}
