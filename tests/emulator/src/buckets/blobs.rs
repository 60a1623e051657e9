//! The store behind signed addresses: `PUT` keeps a file, `GET` gives it back.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use percent_encoding::percent_decode_str;

use super::access::Grant;
use crate::answer::Answer;
use crate::problem::Problem;
use crate::request::Received;
use crate::store::{Key, StoredFile};
use crate::{Emulator, auth};

/// What the addresses of files begin with.
pub const BLOBS: &str = "/_emulator/blobs";

const UPLOADED: &str = "blobfile.uploaded";

/// Answers a request for a file; none for every other address.
#[must_use]
pub fn answer(emulator: &Emulator, received: &Received) -> Option<Result<Answer, Problem>> {
    let rest = received.path.strip_prefix(BLOBS)?.strip_prefix('/')?;
    Some(file(emulator, received, rest))
}

fn refused(status: u16, code: &str, message: &str) -> Answer {
    let body = format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    Answer::of(status, "application/xml", body).with("x-ms-error-code", code)
}

fn denied(why: &str) -> Answer {
    let message = format!(
        "Server failed to authenticate the request. Make sure the address is used as it was \
         given, including the signature. {why}"
    );
    refused(403, "AuthenticationFailed", &message)
}

fn file(emulator: &Emulator, received: &Received, rest: &str) -> Result<Answer, Problem> {
    let (bucket, path) = rest.split_once('/').unwrap_or((rest, ""));
    let text = |name: &str| received.option(name).unwrap_or_default().to_owned();
    let grant = Grant {
        bucket: bucket.parse().unwrap_or_default(),
        path: percent_decode_str(path).decode_utf8_lossy().into_owned(),
        permission: text("sp"),
        expiry: text("se").parse().unwrap_or_default(),
        content_type: text("ct"),
        needs_token: received.option("auth").is_some(),
    };
    if !grant.is_signed(&text("sig"), emulator.settings.seed) {
        return Ok(denied("Signature did not match."));
    }
    if emulator.store().clock.now().unix_timestamp() >= grant.expiry {
        return Ok(denied("Signature not valid in the specified time frame."));
    }
    let user = if grant.needs_token {
        auth::authenticate(emulator, &received.headers)?.user
    } else {
        None
    };
    if grant.bucket != super::OUTSIDE
        && emulator
            .store()
            .get("Buckets", &Key::Number(grant.bucket))
            .is_none()
    {
        let message = "The specified container does not exist.";
        return Ok(refused(404, "ContainerNotFound", message));
    }
    Ok(
        match (received.method.as_str(), grant.permission.as_str()) {
            ("PUT", "w") => put(emulator, received, &grant, user),
            ("GET" | "HEAD", "r") => get(emulator, received, &grant),
            _ => refused(
                403,
                "AuthorizationPermissionMismatch",
                "This request is not authorized to perform this operation using this permission.",
            ),
        },
    )
}

fn put(emulator: &Emulator, received: &Received, grant: &Grant, user: Option<i64>) -> Answer {
    if received.header("x-ms-blob-type") != Some("BlockBlob") {
        let message = "An HTTP header that's mandatory for this request is not specified: \
                       x-ms-blob-type must be BlockBlob.";
        return refused(400, "MissingRequiredHeader", message);
    }
    let stated = received
        .header("x-ms-blob-content-type")
        .or(Some(grant.content_type.as_str()))
        .filter(|text| !text.is_empty())
        .or_else(|| received.header("content-type"))
        .unwrap_or("application/octet-stream");
    let file = StoredFile {
        content_type: stated.to_owned(),
        bytes: received.body.to_vec(),
    };
    let name = super::prefix(grant.bucket) + &grant.path;
    emulator.store_mut().files.insert(name, file);
    super::tell(emulator, UPLOADED, grant.bucket, &grant.path, user);
    Answer::new(201, "")
}

/// A file or the rest of it, with the checksum of the whole, as block blobs have it.
fn get(emulator: &Emulator, received: &Received, grant: &Grant) -> Answer {
    let name = super::prefix(grant.bucket) + &grant.path;
    let store = emulator.store();
    let Some(file) = store.files.get(&name) else {
        return refused(404, "BlobNotFound", "The specified blob does not exist.");
    };
    let md5 = STANDARD.encode(Md5::digest(&file.bytes));
    let etag = format!("\"{md5}\"");
    let length = file.bytes.len();
    let is_same = received.header("if-range").is_none_or(|tag| tag == etag);
    let range = received.header("range").filter(|_| is_same);
    let answer = match range.and_then(|range| span(range, length)) {
        None => Answer::of(200, &file.content_type, file.bytes.clone()).with("content-md5", &md5),
        Some(Err(())) => refused(416, "InvalidRange", "The range specified is invalid.")
            .with("content-range", &format!("bytes */{length}")),
        Some(Ok((first, last))) => {
            let part = file.bytes.get(first..=last).unwrap_or_default();
            Answer::of(206, &file.content_type, part.to_vec())
                .with("content-range", &format!("bytes {first}-{last}/{length}"))
        }
    };
    answer
        .with("etag", &etag)
        .with("accept-ranges", "bytes")
        .with("x-ms-blob-type", "BlockBlob")
}

/// First and last byte that `bytes=5-` or `bytes=5-9` asks for; nothing for another form, which
/// is passed over (RFC 9110, section 14.2).
fn span(range: &str, length: usize) -> Option<Result<(usize, usize), ()>> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let first: usize = first.parse().ok()?;
    let last = match last {
        "" => length.saturating_sub(1),
        last => last.parse::<usize>().ok()?.min(length.saturating_sub(1)),
    };
    let is_inside = first <= last && first < length;
    Some(if is_inside {
        Ok((first, last))
    } else {
        Err(())
    })
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn ranges_from_the_specification() {
        for (range, found) in [
            ("bytes=0-", Some(Ok((0, 9)))),
            ("bytes=5-", Some(Ok((5, 9)))),
            ("bytes=5-7", Some(Ok((5, 7)))),
            ("bytes=9-20", Some(Ok((9, 9)))),
            ("bytes=10-", Some(Err(()))),
            ("bytes=-5", None),
            ("pages=1-", None),
        ] {
            assert_eq!(span(range, 10), found, "{range}");
        }
    }
}
