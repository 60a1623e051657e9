//! `versions.js`: the versions of the service, and what only some of them have.

use std::collections::BTreeMap;

use super::text::{HEAD, literal};
use crate::emit::limited::{labels, subjects};
use crate::model::Service;

/// The module: for each set of versions, what only these have, in one text.
pub fn module(service: &Service) -> String {
    let mut partial: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (subject, versions) in subjects(service) {
        let labels = labels(service, versions).unwrap_or_default();
        partial.entry(labels.join(" ")).or_default().push(subject);
    }
    let versions: Vec<String> = service.versions.iter().map(|one| literal(one)).collect();
    let mut text = HEAD.to_owned();
    text.push_str(&format!(
        "export const API_VERSIONS = [{}];\nexport const PARTIAL = {{\n",
        versions.join(", ")
    ));
    for (labels, subjects) in partial {
        let (labels, subjects) = (literal(&labels), literal(&subjects.join(" ")));
        text.push_str(&format!("  {labels}: {subjects},\n"));
    }
    text.push_str("};\n");
    text
}

/// Its types.
pub fn types() -> String {
    let mut text = HEAD.to_owned();
    text.push_str(
        "/** The versions of the service that this package is made of, oldest first. */\n\
         export declare const API_VERSIONS: readonly string[];\n",
    );
    text
}
