//! JavaScript source as text: literals and comments.

/// The first line of every file.
pub const HEAD: &str = "// Generated from the service's description.\n";

/// A string literal in double quotes.
pub fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\u{2028}' => literal.push_str("\\u2028"),
            '\u{2029}' => literal.push_str("\\u2029"),
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

/// A name as a member of a type or an object: in quotes where it is no identifier.
pub fn member(name: &str) -> String {
    let mut letters = name.chars();
    let is_first = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, '_' | '$');
    let is_name = letters.next().is_some_and(is_first)
        && letters.all(|letter| is_first(letter) || letter.is_ascii_digit());
    if is_name {
        name.to_owned()
    } else {
        literal(name)
    }
}

/// A comment that editors show, of paragraphs behind `indent`.
pub fn comment<T: AsRef<str>>(indent: &str, paragraphs: &[T]) -> String {
    let escaped = |text: &str| text.replace("*/", "*\\/").replace('\n', " ");
    match paragraphs {
        [] => String::new(),
        [one] => format!("{indent}/** {} */\n", escaped(one.as_ref())),
        several => {
            let lines: Vec<String> = several
                .iter()
                .map(|paragraph| format!("{indent} * {}\n", escaped(paragraph.as_ref())))
                .collect();
            let between = format!("{indent} *\n");
            format!("{indent}/**\n{}{indent} */\n", lines.join(&between))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{comment, literal, member};

    #[test]
    fn literals_names_and_comments_hold_any_text() {
        assert_eq!(literal("a\"b\\c\n"), r#""a\"b\\c\n""#);
        assert_eq!(member("Id"), "Id");
        assert_eq!(member("a-b"), "\"a-b\"");
        assert_eq!(member("1st"), "\"1st\"");
        assert_eq!(
            comment("  ", &["Ends */ here."]),
            "  /** Ends *\\/ here. */\n"
        );
        assert_eq!(
            comment("", &["One.", "Two."]),
            "/**\n * One.\n *\n * Two.\n */\n"
        );
    }
}
