//! Folders: which one a request is about, who may enter it, and what is done with folders.

pub mod machines;
mod members;
mod navigation;
mod operations;
pub mod tree;
mod units;

use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use odata_codegen::model::Operation;
use uuid::Uuid;

use crate::Emulator;
use crate::auth::Caller;
use crate::handlers::Handlers;
use crate::people::grants::{self, Place};
use crate::permissions::Enforcement;
use crate::problem::Problem;
use crate::request::{Call, FolderReference};
use crate::store::Store;

/// Number of the error for a folder that does not exist or may not be entered.
const UNKNOWN_FOLDER: i64 = 1100;
/// Number of the error for a request without the folder that it needs.
const FOLDER_REQUIRED: i64 = 1101;

const ID: &str = "x-uipath-organizationunitid";
const KEY: &str = "x-uipath-folderkey";
const PATH: &str = "x-uipath-folderpath";
const ENCODED_PATH: &str = "x-uipath-folderpath-encoded";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    operations::register(handlers);
    members::register(handlers);
    navigation::register(handlers);
    machines::register(handlers);
    units::register(handlers);
}

/// The folder that headers name: by number, else by key, else by path. A relative path starts at
/// the folder that another header names; see [`locate`].
///
/// # Errors
/// A header that cannot be read.
pub fn reference(headers: &HeaderMap) -> Result<Option<FolderReference>, Problem> {
    if let Some(path) = path(headers)?.filter(|path| is_relative(path)) {
        return Ok(Some(FolderReference::RelativePath(path)));
    }
    match ambient(headers)? {
        Some(reference) => Ok(Some(reference)),
        None => Ok(path(headers)?.map(FolderReference::Path)),
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .map(str::trim)
        .filter(|value| !value.is_empty())
}

fn unreadable(name: &str, what: &str) -> Problem {
    Problem::new(
        400,
        UNKNOWN_FOLDER,
        format!("the header {name} is no {what}"),
    )
}

fn ambient(headers: &HeaderMap) -> Result<Option<FolderReference>, Problem> {
    if let Some(id) = text(headers, ID) {
        let id = id.parse().map_err(|_| unreadable(ID, "number"))?;
        return Ok(Some(FolderReference::Id(id)));
    }
    if let Some(key) = text(headers, KEY) {
        let key = Uuid::parse_str(key).map_err(|_| unreadable(KEY, "guid"))?;
        return Ok(Some(FolderReference::Key(key)));
    }
    Ok(None)
}

fn path(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    if let Some(encoded) = text(headers, ENCODED_PATH) {
        return decoded(encoded)
            .map(Some)
            .ok_or_else(|| unreadable(ENCODED_PATH, "base64 of UTF-16LE"));
    }
    let plain = headers.get(PATH).map(|value| {
        // Clients that do not know better send UTF-8.
        String::from_utf8_lossy(value.as_bytes()).trim().to_owned()
    });
    Ok(plain.filter(|path| !path.is_empty()))
}

/// The text behind base64 of UTF-16, low byte first.
fn decoded(encoded: &str) -> Option<String> {
    let bytes = STANDARD.decode(encoded).ok()?;
    if bytes.len() % 2 != 0 {
        return None;
    }
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .filter_map(|pair| Some(u16::from_le_bytes([*pair.first()?, *pair.last()?])))
        .collect();
    String::from_utf16(&units).ok()
}

fn is_relative(path: &str) -> bool {
    path.starts_with(['/', '.'])
}

/// The number of the folder that the headers of a request name, whoever asks.
///
/// # Errors
/// 1100 when a header is not readable or names no folder.
pub fn locate(store: &Store, headers: &HeaderMap) -> Result<Option<i64>, Problem> {
    let base = match ambient(headers)? {
        None => None,
        Some(FolderReference::Id(id)) => {
            Some(tree::folder(store, id).and(Some(id)).ok_or_else(unknown)?)
        }
        Some(FolderReference::Key(key)) => Some(tree::by_key(store, key).ok_or_else(unknown)?),
        Some(FolderReference::Path(_) | FolderReference::RelativePath(_)) => None,
    };
    match path(headers)? {
        Some(path) if is_relative(&path) => walk(store, base, &path).map(Some).ok_or_else(unknown),
        Some(path) if base.is_none() => tree::by_path(store, &path).map(Some).ok_or_else(unknown),
        _ => Ok(base),
    }
}

/// Follows a relative path: `/` stands for the top of the tree that `base` is in, `.` for `base`,
/// `..` for its parent. Without `base`, `/` is the top of all folders.
fn walk(store: &Store, base: Option<i64>, path: &str) -> Option<i64> {
    if path.len() > 1 && path.ends_with('/') {
        return None;
    }
    let Some(base) = base else {
        return path
            .strip_prefix('/')
            .and_then(|path| tree::by_path(store, path));
    };
    let mut current = if path.starts_with('/') {
        *tree::path_up(store, base).last()?
    } else {
        base
    };
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        current = match segment {
            "." => current,
            ".." => tree::parent(store, current)?,
            name => tree::children(store, Some(current))
                .into_iter()
                .find(|child| {
                    tree::folder(store, *child).is_some_and(|entry| {
                        entry.text("DisplayName").to_lowercase() == name.to_lowercase()
                    })
                })?,
        };
    }
    Some(current)
}

fn unknown() -> Problem {
    Problem::new(
        404,
        UNKNOWN_FOLDER,
        "there is no such folder, or the caller may not enter it",
    )
}

/// Whether an operation acts in a folder.
#[must_use]
pub fn is_needed(operation: &Operation) -> bool {
    operation
        .ambient_headers
        .iter()
        .any(|name| name.eq_ignore_ascii_case(ID))
}

/// The number of the folder that a request acts in.
///
/// # Errors
/// 1101 when the operation needs a folder and none is named, 1100 when there is no such folder or
/// the caller may not enter it.
pub fn enter(emulator: &Emulator, call: &Call<'_>) -> Result<Option<i64>, Problem> {
    if !is_needed(call.operation) {
        return Ok(None);
    }
    let folder = named(emulator, call)?.ok_or_else(|| {
        Problem::new(
            400,
            FOLDER_REQUIRED,
            "a folder is required: send X-UIPATH-OrganizationUnitId, X-UIPATH-FolderKey, \
             X-UIPATH-FolderPath or X-UIPATH-FolderPath-Encoded",
        )
    })?;
    Ok(Some(folder))
}

/// The number of the folder that a request names, whether its operation needs one or not.
///
/// # Errors
/// 1100 when there is no such folder or the caller may not enter it.
pub fn named(emulator: &Emulator, call: &Call<'_>) -> Result<Option<i64>, Problem> {
    let store = emulator.store();
    let Some(folder) = locate(&store, &call.received.headers)? else {
        return Ok(None);
    };
    if emulator.enforcement == Enforcement::Off || may_enter(&store, &call.caller, folder) {
        Ok(Some(folder))
    } else {
        Err(unknown())
    }
}

/// Whether a caller may act in a folder: who has a role in it or above it, and applications whose
/// scopes name what they may do.
#[must_use]
pub fn may_enter(store: &Store, caller: &Caller, folder: i64) -> bool {
    if !caller.is_limited_by_roles() {
        return true;
    }
    let above = tree::path_up(store, folder);
    caller.user.is_some_and(|user| {
        grants::assignments_of(store, user)
            .iter()
            .any(|assignment| above.contains(&assignment.folder))
    })
}

/// Where the permissions for a request count.
#[must_use]
pub fn acting_in(emulator: &Emulator, call: &Call<'_>) -> Place {
    let store = emulator.store();
    if is_needed(call.operation) {
        return match locate(&store, &call.received.headers) {
            Ok(Some(folder)) if may_enter(&store, &call.caller, folder) => Place::Folder(folder),
            _ => Place::Anywhere,
        };
    }
    let about = match call.group.name.as_str() {
        "Folders" => call.integer("key").or_else(|| call.integer("folderId")),
        _ => None,
    };
    match about {
        Some(folder) if tree::folder(&store, folder).is_some() => Place::Folder(folder),
        _ => Place::Anywhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?)))
            .collect()
    }

    #[test]
    fn headers_are_read_in_their_order() {
        let named = reference(&headers(&[("X-UIPATH-FolderPath", "A/B"), (ID, "7")]));
        assert_eq!(named.ok().flatten(), Some(FolderReference::Id(7)));
        let named = reference(&headers(&[("X-Uipath-FolderPath", "A/B")]));
        assert_eq!(
            named.ok().flatten(),
            Some(FolderReference::Path("A/B".to_owned()))
        );
        assert!(reference(&headers(&[(ID, "seven")])).is_err());
        assert!(reference(&headers(&[(KEY, "seven")])).is_err());
        assert_eq!(reference(&headers(&[])).ok(), Some(None));
    }

    #[test]
    fn encoded_paths_are_utf_16() {
        let bytes: Vec<u8> = "Bücher/€"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(
            decoded(&STANDARD.encode(bytes)),
            Some("Bücher/€".to_owned())
        );
        assert_eq!(decoded("QQ=="), None);
        assert_eq!(decoded("?"), None);
    }
}
