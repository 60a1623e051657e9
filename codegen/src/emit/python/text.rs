//! Python source as text: literals, docstrings, wrapping.

/// Longest line, as the formatter of the package has it.
pub const WIDTH: usize = 100;

/// A string literal in double quotes.
pub fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

/// A tuple behind `indent`: on one line where it fits, one item a line elsewhere.
pub fn tuple<T: AsRef<str>>(indent: &str, items: &[T]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    let line = match items.as_slice() {
        [one] => format!("({one},)"),
        several => format!("({})", several.join(", ")),
    };
    if indent.len() + line.len() < WIDTH {
        return line;
    }
    let lines = items.iter().map(|item| format!("{indent}    {item},\n"));
    format!("(\n{}{indent})", lines.collect::<String>())
}

/// A docstring of paragraphs, each line behind `indent`.
pub fn docstring<T: AsRef<str>>(indent: &str, paragraphs: &[T]) -> String {
    let width = WIDTH - indent.len();
    let mut lines: Vec<String> = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        lines.extend(wrapped(&escaped(paragraph.as_ref()), width));
    }
    if let ([line], [paragraph]) = (lines.as_slice(), paragraphs) {
        if line.chars().count() + 6 <= width && !line.ends_with('"') {
            return format!("{indent}\"\"\"{line}\"\"\"\n");
        }
        // The formatter puts closing quotes behind a single line, however long.
        lines = wrapped(&escaped(paragraph.as_ref()), width.saturating_sub(3));
    }
    let mut text = format!("{indent}\"\"\"");
    for (index, line) in lines.iter().enumerate() {
        if index > 0 && !line.is_empty() {
            text.push_str(indent);
        }
        text.push_str(line);
        text.push('\n');
    }
    text.push_str(&format!("{indent}\"\"\"\n"));
    text
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"")
}

/// Lines of at most `width` characters; the first leaves room for the quotes. Longer words stay whole.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let width = width.saturating_sub(3);
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().map(|line| line.chars().count());
        if line.is_some_and(|length| length > 0 && length + 1 + word.chars().count() > width) {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{docstring, literal};

    #[test]
    fn literals_and_docstrings_hold_any_text() {
        assert_eq!(literal("a\"b\\c\n"), r#""a\"b\\c\n""#);
        assert_eq!(docstring("    ", &["Short."]), "    \"\"\"Short.\"\"\"\n");
        assert_eq!(
            docstring("", &["Ends with \"quotes\"", "Two."]),
            "\"\"\"Ends with \"quotes\"\n\nTwo.\n\"\"\"\n"
        );
        let long = "word ".repeat(40);
        let text = docstring("    ", &[long]);
        assert!(text.lines().all(|line| line.len() <= 100), "{text}");
    }
}
