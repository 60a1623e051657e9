//! What people do wrong or differently.

use std::fs;
use std::process::Command;

use super::{DESCRIPTION, folder, printed, run, said};

#[test]
fn wrong_use_is_said_with_the_file() {
    let folder = folder("wrong");
    let output = run(&folder, &["check", "shop.edmx", "shop.edmx"]);
    printed(&output, 2);
    assert!(said(&output).contains("shop.edmx is given twice"));
    printed(
        &run(&folder, &["operations", "shop.edmx", "--only", "Orders,"]),
        2,
    );
    fs::write(folder.join("settings.json"), "{\"clinet\": 1}").expect("a file");
    let output = run(
        &folder,
        &["check", "shop.edmx", "--config", "settings.json"],
    );
    printed(&output, 2);
    let said = said(&output);
    assert!(said.contains("settings.json: "), "{said}");
    assert!(said.contains("unknown field `clinet`"), "{said}");
    assert!(said.contains("line 1 column 9"), "{said}");
}

#[test]
fn lines_are_shown_in_any_encoding() {
    let folder = folder("encodings");
    let utf16 = DESCRIPTION.encode_utf16().flat_map(u16::to_le_bytes);
    let bytes: Vec<u8> = [0xFF, 0xFE].into_iter().chain(utf16).collect();
    fs::write(folder.join("utf16.edmx"), bytes).expect("a file");
    let said = said(&run(&folder, &["check", "utf16.edmx"]));
    let line = "7 |         <Property Name=\"Note\" Type=\"Shop.Lost\" />\n";
    assert!(said.contains(line), "{said}");
}

#[test]
fn a_reader_of_messages_that_goes_away_does_no_harm() {
    let folder = folder("gone");
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let status = Command::new(env!("CARGO_BIN_EXE_odata-codegen"))
        .args(["generate", "shop.edmx", "--out", "out"])
        .current_dir(&folder)
        .stderr(writer)
        .status()
        .expect("the program");
    assert_eq!(status.code(), Some(0));
    assert!(folder.join("out/surface.json").exists());
}
