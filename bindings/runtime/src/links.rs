//! Next links, and how equal pages are told.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

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
    let mut hasher = DefaultHasher::new();
    text.len().hash(&mut hasher);
    text.get(..text.len().min(PART)).hash(&mut hasher);
    text.get(text.len().saturating_sub(PART)..)
        .hash(&mut hasher);
    hasher.finish()
}
