//! Searching and joining, in less code than the standard library has for texts of any length: what is
//! looked for here is short, and modules for browsers are to be small.

/// Texts one after the other, with a separator between them.
pub fn joined<T: AsRef<str>>(texts: &[T], separator: &str) -> String {
    let mut made = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            made.push_str(separator);
        }
        made.push_str(text.as_ref());
    }
    made
}

/// Where a part first stands in a text.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    (0..text.len().saturating_add(1))
        .take_while(|at| text.len() - at >= part.len())
        .find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(part)))
}

/// What stands before and behind the first of a part.
pub(crate) fn cut<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let (before, behind) = text.split_at(find(text, part)?);
    Some((before, behind.get(part.len()..)?))
}

/// A text with another in place of each part; nothing is looked for where the part is empty.
pub fn replaced(text: &str, part: &str, by: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some((before, behind)) = cut(rest, part).filter(|_| !part.is_empty()) {
        made.push_str(before);
        made.push_str(by);
        rest = behind;
    }
    made.push_str(rest);
    made
}

#[cfg(test)]
mod tests {
    use super::{find, joined, replaced};

    #[test]
    fn parts_are_found_wherever_they_stand() {
        assert_eq!(find("größe", "öß"), Some(2));
        assert_eq!(find("abc", "c"), Some(2));
        assert_eq!(find("abc", "abcd"), None);
        assert_eq!(find("abc", ""), Some(0));
        assert_eq!(find("", ""), Some(0));
    }

    #[test]
    fn every_part_is_replaced_once() {
        assert_eq!(replaced("aXbXX", "X", "XX"), "aXXbXXXX");
        assert_eq!(replaced("aaa", "aa", "b"), "ba");
        assert_eq!(replaced("ÄÖÜ", "Ö", ""), "ÄÜ");
        assert_eq!(replaced("abc", "", "-"), "abc");
    }

    #[test]
    fn separators_stand_between() {
        assert_eq!(joined(&["a", "b", "c"], ", "), "a, b, c");
        assert_eq!(joined::<&str>(&[], ", "), "");
    }
}
