//! What nobody sends who means well: an error with a place, or a model; never a panic, and never
//! more work than the input is long. `codegen/fuzz` goes on where the seeded mutations here end.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Severity;
use odata_codegen::emit::{Detail, csdl_json, edmx, openapi, python, rust, typescript};

/// Mutations of each document.
const ROUNDS: usize = 150;

const FRAME: &str = r#"<Edmx Version="4.0"><DataServices><Schema Namespace="S">CONTENT</Schema></DataServices></Edmx>"#;

const KEYED: &str = "<EntityType Name='T'><Key><PropertyRef Name='Id'/></Key>\
                     <Property Name='Id' Type='Edm.Int64' Nullable='false'/></EntityType>";

/// Goes the whole way; `false` for an error, which must have a message.
fn survive(bytes: &[u8]) -> bool {
    let (service, _) = match odata_codegen::load("hostile", bytes, &Config::default()) {
        Ok(loaded) => loaded,
        Err(found) => {
            let mut errors = found.iter().filter(|it| it.severity == Severity::Error);
            assert!(errors.any(|it| !it.message.is_empty()), "{found:?}");
            return false;
        }
    };
    let options = rust::Options {
        client: "Service".to_owned(),
    };
    rust::emit(&service, &options).expect("Rust that parses");
    let _ = (python::emit(&service), typescript::emit(&service));
    let _ = (edmx::emit(&service, Detail::Full), openapi::emit(&service));
    let _ = csdl_json::emit(&service, Detail::Poor);
    true
}

/// Refused within a time that no reading of all of it would take twice.
fn refused(bytes: &[u8]) {
    let start = Instant::now();
    assert!(!survive(bytes));
    assert!(start.elapsed() < Duration::from_secs(60));
}

/// Our own documents, in both forms.
fn documents() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let cases = fs::read_dir(root).expect("the golden cases");
    let mut folders: Vec<_> = cases.map(|case| case.expect("a case").path()).collect();
    folders.sort();
    let files = folders
        .iter()
        .flat_map(|folder| ["input.edmx", "full.csdl.json"].map(|name| folder.join(name)));
    let found: Vec<Vec<u8>> = files.filter_map(|file| fs::read(file).ok()).collect();
    assert!(found.len() > 10);
    found
}

#[test]
fn entities_do_not_grow() {
    let mut text = "<!DOCTYPE a [<!ENTITY a0 \"aaaaaaaaaa\">".to_owned();
    for level in 1..30 {
        let inner = format!("&a{};", level - 1).repeat(10);
        text.push_str(&format!("<!ENTITY a{level} \"{inner}\">"));
    }
    text.push_str("]>");
    text.push_str(&FRAME.replace("CONTENT", "<ComplexType Name=\"&a29;\"/>"));
    refused(text.as_bytes());
}

#[test]
fn nesting_without_end_is_refused() {
    for part in ["<Record>", "<If>", "<Schema>", "<Annotation Term='T'>"] {
        let nested = format!(
            "<Annotations Target='S.A'><Annotation Term='T'>{}",
            part.repeat(500_000)
        );
        refused(FRAME.replace("CONTENT", &nested).as_bytes());
    }
    for part in ["[", "{\"a\":", "{\"$Cast\":["] {
        let nested = format!(
            "{{\"$Version\":\"4.01\",\"S\":{{\"@T\":{}",
            part.repeat(500_000)
        );
        refused(nested.as_bytes());
    }
}

#[test]
fn bases_in_circles_and_in_long_chains_end() {
    let ty = |number: usize, base: usize| {
        format!(
            "<ComplexType Name='T{number}' BaseType='S.T{base}'><Property Name='P{number}'/></ComplexType>"
        )
    };
    let circle: String = (0..200).map(|it| ty(it, (it + 1) % 200)).collect();
    assert!(survive(FRAME.replace("CONTENT", &circle).as_bytes()));
    let chain: String = (0..300).map(|it| ty(it, it + 1)).collect();
    assert!(survive(FRAME.replace("CONTENT", &chain).as_bytes()));
}

#[test]
fn what_would_grow_faster_than_the_input_is_refused() {
    let ty = |number: usize, base: usize| {
        format!(
            "<EntityType Name='T{number}' BaseType='S.T{base}'><Property Name='P'/></EntityType>"
        )
    };
    let circle: String = (0..3000).map(|it| ty(it, (it + 1) % 3000)).collect();
    refused(FRAME.replace("CONTENT", &circle).as_bytes());
    let chain: String = (0..3000).map(|it| ty(it, it + 1)).collect();
    refused(FRAME.replace("CONTENT", &chain).as_bytes());
    let sets: String = (0..1000)
        .map(|it| format!("<EntitySet Name='S{it}' EntityType='S.T'/>"))
        .collect();
    let bound: String = (0..1000)
        .map(|it| {
            format!("<Action Name='A{it}' IsBound='true'><Parameter Name='t' Type='S.T'/></Action>")
        })
        .collect();
    let content = format!("{KEYED}{bound}<EntityContainer Name='C'>{sets}</EntityContainer>");
    refused(FRAME.replace("CONTENT", &content).as_bytes());
}

fn parameter(number: usize) -> String {
    format!("<Parameter Name='p{number}' Type='Edm.Int32'/>")
}

#[test]
fn too_many_parameters_are_refused() {
    let parameters: String = (0..10_000).map(parameter).collect();
    let content = format!(
        "{KEYED}<Action Name='A' IsBound='true'><Parameter Name='t' Type='S.T'/>{parameters}</Action>\
         <EntityContainer Name='C'><EntitySet Name='S' EntityType='S.T'/></EntityContainer>"
    );
    refused(FRAME.replace("CONTENT", &content).as_bytes());
}

#[test]
fn what_is_there_often_takes_no_longer_than_its_length() {
    let chain: String = (0..5000)
        .map(|it| {
            format!(
                "<ComplexType Name='V{it}'><Property Name='P' Type='S.V{}'/></ComplexType>",
                it + 1
            )
        })
        .collect();
    let overloads: String = (0..2000)
        .map(|it| format!("<Function Name='F' IsBound='true'><Parameter Name='t' Type='S.T'/><Parameter Name='p{it}' Type='Edm.Int32'/><ReturnType Type='Edm.Int32'/></Function>"))
        .collect();
    let parameters: String = (0..500).map(parameter).collect();
    let content = format!(
        "{KEYED}{chain}{overloads}<Action Name='A' IsBound='true'><Parameter Name='t' Type='S.T'/>{parameters}</Action>\
         <EntityContainer Name='C'><EntitySet Name='S' EntityType='S.T'/></EntityContainer>"
    );
    assert!(survive(FRAME.replace("CONTENT", &content).as_bytes()));
}

#[test]
fn what_is_cut_off_is_refused() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/orchestrator/metadata");
    let xml = fs::read(root.join("17.0.edmx")).expect("a description");
    let (service, _) =
        odata_codegen::load("17.0", &xml, &Config::default()).expect("a description");
    let json = csdl_json::emit(&service, Detail::Full).into_bytes();
    for document in [xml, json] {
        for part in 0..50 {
            assert!(
                !survive(&document[..document.len() * part / 50]),
                "{part}/50"
            );
        }
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let mut random = Random(7);
    let binary: Vec<u8> = (0..100_000)
        .map(|_| random.next().to_le_bytes()[0])
        .collect();
    refused(&binary);
    refused(&vec![0; 1_000_000]);
    let text = FRAME.replace("CONTENT", "<ComplexType Name='Ä'/>");
    let latin: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(c).expect("Latin-1"))
        .collect();
    refused(&latin);
    let declared = "<?xml version='1.0' encoding='utf-32'?>".to_owned() + &text;
    refused(declared.as_bytes());
    let half: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    refused(&half[..half.len() - 1]);
}

/// A generator of numbers (splitmix64): the same ones in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).expect("a length");
        usize::try_from(self.next() % end).expect("a length")
    }
}

/// Cuts, doubles, swaps or overwrites a part: often well-formed still, and then odd in a new way.
fn mutate(document: &mut Vec<u8>, random: &mut Random) {
    let lines: Vec<usize> = (0..document.len())
        .filter(|&at| document[at] == b'\n')
        .collect();
    let line = |random: &mut Random| lines.get(random.below(lines.len())).copied().unwrap_or(0);
    let (a, b) = (line(random), line(random));
    let (from, to) = (a.min(b), a.max(b).min(a.min(b) + 400));
    match random.below(5) {
        0 => drop(document.drain(from..to)),
        1 => {
            let part = document[from..to].to_vec();
            let at = line(random);
            document.splice(at..at, part);
        }
        2 => {
            let at = random.below(document.len());
            document[at] = random.next().to_le_bytes()[0];
        }
        3 => {
            let words: [&[u8]; 6] = [
                b"Collection(",
                b"\"\"",
                b"S.",
                b"-1",
                b"null",
                b"Edm.Stream",
            ];
            let at = random.below(document.len());
            let word = words[random.below(words.len())];
            document.splice(at..at, word.iter().copied());
        }
        _ => document.truncate(random.below(document.len())),
    }
}

#[test]
fn mutated_documents_are_survived() {
    let mut read = 0;
    for (number, document) in documents().iter().enumerate() {
        let mut random = Random(u64::try_from(number).expect("a number"));
        for _ in 0..ROUNDS {
            let mut document = document.clone();
            for _ in 0..=random.below(3) {
                mutate(&mut document, &mut random);
            }
            read += usize::from(survive(&document));
        }
    }
    assert!(read > ROUNDS, "too few were read at all: {read}");
}
