//! Next links, and how equal pages are told.

use crate::platform::Url;
use crate::text::is_among;

/// A relative link stands against the context URL, and that against the request (OData JSON 4.5).
pub(crate) fn resolve(
    request: &Url,
    context: Option<&str>,
    link: &str,
) -> Result<Url, crate::platform::ParseError> {
    match context {
        Some(context) => request.join(context)?.join(link),
        None => request.join(link),
    }
}

/// Whether two addresses belong to the same server.
pub(crate) fn same_origin(one: &Url, other: &Url) -> bool {
    one.origin() == other.origin()
}

/// How far before the end of a page its next link is looked for.
const LINK: usize = 4096;

/// The next link where it stands last in a page, found without reading the page.
pub(crate) fn last_link(page: &[u8]) -> Option<&str> {
    let object = page.trim_ascii_end().strip_suffix(b"}")?;
    let text = object.trim_ascii_end().strip_suffix(b"\"")?;
    let text = text.get(text.len().saturating_sub(LINK)..)?;
    let quote = text.iter().rposition(|byte| *byte == b'"')?;
    let (before, link) = text.split_at(quote);
    let name = before.trim_ascii_end().strip_suffix(b":")?;
    let is_next = name.trim_ascii_end().ends_with(b"\"@odata.nextLink\"");
    let link = std::str::from_utf8(link.get(1..)?).ok()?;
    (is_next && !is_among(link.as_bytes(), b'\\')).then_some(link)
}

/// A fingerprint from the length, the beginning and the end: equal pages are checked further.
pub(crate) fn fingerprint(text: &[u8]) -> u64 {
    const PART: usize = 2048;
    let beginning = text.get(..text.len().min(PART)).unwrap_or_default();
    let end = text.get(text.len().saturating_sub(PART)..);
    let length = text.len().to_le_bytes();
    fnv(&[&length, beginning, end.unwrap_or_default()])
}

/// FNV-1a of 64 bits: the same in every build, unlike the hash of the standard library.
pub(crate) fn fnv(parts: &[&[u8]]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().copied().flatten() {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::last_link;

    #[test]
    fn a_link_at_the_end_is_found_and_nothing_else() {
        let found = |page: &str| last_link(page.as_bytes()).map(str::to_owned);
        let link = "https://a/b?$skip=1";
        let page = format!("{{\"value\":[{{\"A\":\"}}\"}}], \"@odata.nextLink\" : \"{link}\" }} ");
        assert_eq!(found(&page).as_deref(), Some(link));
        for page in [
            "",
            "}",
            "\"}",
            r#"{"value":[{"@odata.nextLink":"https://a"}]}"#,
            r#"{"value":[],"Rows@odata.nextLink":"https://a"}"#,
            r#"{"value":[],"@odata.nextLink":"https:\/\/a"}"#,
            r#"{"value":[],"@odata.nextLink":"https://a\"b"}"#,
            r#"{"value":[],"@odata.nextLink":null}"#,
            r#"{"@odata.nextLink":"https://a","value":[]}"#,
        ] {
            assert_eq!(found(page), None, "{page}");
        }
    }
}
