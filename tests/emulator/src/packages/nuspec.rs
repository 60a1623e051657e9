//! Manifests of packages.

/// What a manifest says.
pub(super) struct Manifest {
    /// Name of the package.
    pub(super) id: String,
    /// Its version.
    pub(super) version: String,
    /// Further members of the row.
    pub(super) members: Vec<(&'static str, String)>,
}

const MEMBERS: [(&str, &str); 6] = [
    ("title", "Title"),
    ("authors", "Authors"),
    ("description", "Description"),
    ("releaseNotes", "ReleaseNotes"),
    ("tags", "Tags"),
    ("projectUrl", "ProjectUrl"),
];

/// Reads a manifest; none where it names no package.
pub(super) fn read(bytes: &[u8]) -> Option<Manifest> {
    let text = String::from_utf8_lossy(bytes);
    let metadata = text.get(text.find("<metadata")?..)?;
    Some(Manifest {
        id: element(metadata, "id")?,
        version: element(metadata, "version")?,
        members: MEMBERS
            .iter()
            .filter_map(|(name, member)| Some((*member, element(metadata, name)?)))
            .collect(),
    })
}

/// The text of the first element with this name.
fn element(text: &str, name: &str) -> Option<String> {
    let open = format!("<{name}>");
    let rest = text.get(text.find(&open)? + open.len()..)?;
    let content = rest.get(..rest.find(&format!("</{name}>"))?)?.trim();
    let content = content
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
    (!content.is_empty()).then_some(content)
}

/// A manifest for a package of the sample.
pub(super) fn write(id: &str, version: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <package xmlns=\"http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd\">\n\
         <metadata><id>{id}</id><version>{version}</version><authors>Emulator</authors>\
         <description>{id}</description></metadata>\n</package>\n",
        id = escaped(id),
        version = escaped(version),
    )
}
