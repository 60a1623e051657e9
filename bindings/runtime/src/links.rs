//! Next links, and how equal pages are told.

use crate::platform::Url;

/// A relative link stands against the context URL, and that against the request (OData JSON 4.5).
pub(crate) fn resolve(
    request: &Url,
    context: Option<&str>,
    link: &str,
) -> Result<Url, crate::platform::ParseError> {
    let base = match context {
        Some(context) => request.join(context)?,
        None => request.clone(),
    };
    base.join(link)
}

/// A fingerprint from the length, the beginning and the end: equal pages are checked further.
pub(crate) fn fingerprint(text: &[u8]) -> u64 {
    const PART: usize = 2048;
    let beginning = text.get(..text.len().min(PART)).unwrap_or_default();
    let end = text.get(text.len().saturating_sub(PART)..);
    let length = text.len().to_le_bytes();
    let parts = [&length, beginning, end.unwrap_or_default()];
    fnv(parts.into_iter().flatten())
}

/// FNV-1a of 64 bits: the same in every build, unlike the hash of the standard library.
pub(crate) fn fnv<'b>(bytes: impl IntoIterator<Item = &'b u8>) -> u64 {
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}
