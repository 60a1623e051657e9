//! The service descriptions of this repository, for programs that run without its files.

/// Versions of the API with their descriptions.
pub const ALL: [(&str, &[u8]); 2] = [
    (
        "17.0",
        include_bytes!("../../../bindings/orchestrator/metadata/17.0.edmx"),
    ),
    (
        "20.0",
        include_bytes!("../../../bindings/orchestrator/metadata/20.0.edmx"),
    ),
];

/// The description of a version.
#[must_use]
pub fn named(version: &str) -> Option<&'static [u8]> {
    ALL.iter()
        .find(|(name, _)| *name == version)
        .map(|(_, bytes)| *bytes)
}
