//! The documents of `tests/odd`, with one oddity each: the first line states the codes and lines of
//! all that is said about it, and code comes out. `cargo xtask test odd` compiles that.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "support/written.rs"]
mod written;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What the first line says that is said: `<!-- says: code line, code line -->`.
fn stated(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    let line = line.strip_prefix("<!-- says:").expect("the first line");
    line.strip_suffix("-->").expect("the first line").trim()
}

#[test]
fn each_oddity_is_accepted_and_said() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/odd");
    let entries = fs::read_dir(folder).expect("the folder");
    let mut paths: Vec<_> = entries.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    assert!(paths.len() > 12, "{paths:?}");
    let mut differences = String::new();
    for path in paths {
        let name = path.file_name().expect("a name").to_string_lossy();
        let text = fs::read_to_string(&path).expect("a document");
        let (_, diagnostics) = written::load(&name, &text);
        let mut said = written::codes(&diagnostics);
        said.sort_by_key(|it| {
            it.rsplit(' ')
                .next()
                .and_then(|line| line.parse::<u32>().ok())
        });
        let said = said.join(", ");
        if said != stated(&text) {
            let _ = writeln!(differences, "{name} says: {said}");
        }
    }
    assert!(differences.is_empty(), "{differences}");
}
