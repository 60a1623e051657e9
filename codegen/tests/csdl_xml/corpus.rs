//! Documents of real services, which are not part of this repository.

use std::path::{Path, PathBuf};

use odata_codegen::csdl::xml;

/// The documents in `folder`, in order.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder of ODATA_CORPUS");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| {
            let extension = path.extension().and_then(|extension| extension.to_str());
            matches!(extension, Some("xml" | "csdl" | "edmx"))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_document_of_the_corpus_is_read_or_located() {
    let Some(folder) = std::env::var_os("ODATA_CORPUS") else {
        println!("not run: set ODATA_CORPUS");
        return;
    };
    let files = documents(Path::new(&folder));
    assert!(!files.is_empty(), "no documents in ODATA_CORPUS");
    let (mut read, mut rejected) = (0, 0);
    for file in files {
        let bytes = std::fs::read(&file).expect("a readable file");
        match xml::read(&file.to_string_lossy(), &bytes) {
            Ok((document, _)) => {
                assert!(!document.version.is_empty(), "{}", file.display());
                read += 1;
            }
            Err(error) => {
                println!("{error}");
                assert!(error.location.line >= 1, "{error}");
                assert!(error.location.column >= 1, "{error}");
                rejected += 1;
            }
        }
    }
    println!("{read} documents read, {rejected} rejected");
}
