//! Uploads of packages: each file gets an answer of its own.

use serde_json::{Value, json};

use super::{PACKAGE, PROCESSES, file_name, find, nuspec, zip};
use crate::Emulator;
use crate::handlers::new_row;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::{Call, FormPart};
use crate::store::{Entry, Row, Store, StoredFile};

/// Files in one upload.
const FILES_MAX: usize = 10;
const PACKAGE_COUNT: i64 = 1664;

/// What a file says about the package within.
struct Package {
    name: String,
    version: String,
    /// Further members of the row.
    members: Vec<(&'static str, String)>,
}

pub(super) fn upload(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let files: Vec<&FormPart> = call
        .parts
        .iter()
        .filter(|part| part.filename.is_some())
        .collect();
    if files.is_empty() || files.len() > FILES_MAX {
        let message = format!("Send from 1 to {FILES_MAX} packages, not {}.", files.len());
        return Err(Problem::new(400, PACKAGE_COUNT, message));
    }
    let mut store = emulator.store_mut();
    let rows = files
        .into_iter()
        .map(|file| match add(&mut store, call, file) {
            Ok((key, body)) => item(&key, "Created", &body),
            Err((status, message)) => {
                let name = file.filename.as_deref().unwrap_or_default();
                item(name, status, &json!({ "message": message }))
            }
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn item(key: &str, status: &str, body: &Value) -> Value {
    json!({ "Key": key, "Status": status, "Body": body.to_string() })
}

fn add(
    store: &mut Store,
    call: &Call<'_>,
    file: &FormPart,
) -> Result<(String, Value), (&'static str, String)> {
    let set = &call.group.name;
    let name = file.filename.as_deref().unwrap_or_default();
    let package = read(name, &file.bytes).map_err(|why| ("BadRequest", why))?;
    let key = format!("{}:{}", package.name, package.version);
    if find(store, set, &key).is_some() {
        return Err(("Conflict", format!("The package {key} already exists.")));
    }
    let ty = call.group.entity_type;
    let ty = ty.ok_or_else(|| ("BadRequest", format!("{set} has no type.")))?;
    let now = store.now();
    let mut given = Row::new();
    for (member, value) in &package.members {
        given.insert((*member).to_owned(), value.as_str().into());
    }
    let texts = [
        ("Id", key.as_str()),
        ("Key", &key),
        ("Version", &package.version),
        ("Published", &now),
        (
            "ProjectType",
            if set == PROCESSES {
                "Process"
            } else {
                "ProcessLibrary"
            },
        ),
    ];
    for (member, value) in texts {
        given.insert(member.to_owned(), value.into());
    }
    given
        .entry("Title")
        .or_insert_with(|| package.name.as_str().into());
    if set == PROCESSES {
        given.insert(
            "Arguments".to_owned(),
            json!({ "Input": null, "Output": null }),
        );
        given.insert("IsActive".to_owned(), false.into());
        given.insert("TargetFramework".to_owned(), "Windows".into());
        given.insert("MainEntryPointPath".to_owned(), "Main.xaml".into());
    } else {
        for member in ["Created", "LastUpdated"] {
            given.insert(member.to_owned(), now.as_str().into());
        }
        given.insert("PackageSize".to_owned(), json!(file.bytes.len()));
        given.insert(
            "IsPrerelease".to_owned(),
            package.version.contains('-').into(),
        );
    }
    let row = new_row(call.schema, store, ty, given, None);
    let mut entry = Entry::of_tenant(row);
    entry
        .hidden
        .insert(PACKAGE.to_owned(), package.name.as_str().into());
    store.insert(set, entry);
    let kept = StoredFile {
        content_type: "application/octet-stream".to_owned(),
        bytes: file.bytes.to_vec(),
    };
    store.files.insert(file_name(set, &key), kept);
    let body = json!({ "Id": package.name, "Version": package.version, "Key": key });
    Ok((key, body))
}

/// Reads name and version: from the manifest inside, else from the name of the file.
fn read(file_name: &str, bytes: &[u8]) -> Result<Package, String> {
    let stem = file_name
        .to_lowercase()
        .strip_suffix(".nupkg")
        .and_then(|stem| file_name.get(..stem.len()))
        .ok_or_else(|| format!("{file_name} has not the extension .nupkg."))?;
    let manifest = zip::find(bytes, ".nuspec").and_then(|text| nuspec::read(&text));
    if let Some(manifest) = manifest {
        return Ok(Package {
            name: manifest.id,
            version: manifest.version,
            members: manifest.members,
        });
    }
    let at = stem.match_indices('.').map(|(at, _)| at).find(|at| {
        let rest = stem.get(at + 1..).unwrap_or_default();
        rest.contains('.') && rest.starts_with(|first: char| first.is_ascii_digit())
    });
    let parts = at.and_then(|at| Some((stem.get(..at)?, stem.get(at + 1..)?)));
    let (name, version) =
        parts.ok_or_else(|| format!("{file_name} names no package and no version."))?;
    Ok(Package {
        name: name.to_owned(),
        version: version.to_owned(),
        members: Vec::new(),
    })
}
