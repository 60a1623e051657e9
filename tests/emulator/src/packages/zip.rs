//! Files within a ZIP archive, as far as packages need them.

use super::inflate::inflate;

/// Longest file that is unpacked.
const SIZE_MAX: usize = 1024 * 1024;

/// The content of the first file in the archive whose name has this ending.
pub(super) fn find(archive: &[u8], ending: &str) -> Option<Vec<u8>> {
    let end = archive.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let count = number(archive, end + 10, 2)?;
    let mut at = number(archive, end + 16, 4)?;
    for _ in 0..count {
        if archive.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let (name_size, extra, comment) = (
            number(archive, at + 28, 2)?,
            number(archive, at + 30, 2)?,
            number(archive, at + 32, 2)?,
        );
        let name = archive.get(at + 46..at + 46 + name_size)?;
        let name = String::from_utf8_lossy(name).to_lowercase();
        if name.ends_with(ending) {
            return content(archive, at);
        }
        at += 46 + name_size + extra + comment;
    }
    None
}

/// The content of the file whose entry in the directory begins at `at`.
fn content(archive: &[u8], at: usize) -> Option<Vec<u8>> {
    let method = number(archive, at + 10, 2)?;
    let size = number(archive, at + 20, 4)?;
    let local = number(archive, at + 42, 4)?;
    let start = local + 30 + number(archive, local + 26, 2)? + number(archive, local + 28, 2)?;
    let data = archive.get(start..start.checked_add(size)?)?;
    match method {
        0 => Some(data.to_vec()),
        8 => inflate(data, SIZE_MAX),
        _ => None,
    }
}

/// A number, low byte first.
fn number(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(size)?)?;
    Some(
        bytes
            .iter()
            .rev()
            .fold(0, |number, byte| number << 8 | usize::from(*byte)),
    )
}

/// An archive with one file, not compressed.
pub(super) fn stored(name: &str, content: &[u8]) -> Vec<u8> {
    let bytes = |number: usize, size: usize| number.to_le_bytes().into_iter().take(size);
    let crc = crc(content).to_le_bytes();
    let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
    common.extend(crc);
    common.extend(bytes(content.len(), 4).chain(bytes(content.len(), 4)));
    common.extend(bytes(name.len(), 2).chain([0, 0]));
    let mut archive = b"PK\x03\x04".to_vec();
    archive.extend(&common);
    archive.extend(name.as_bytes());
    archive.extend(content);
    let start = archive.len();
    archive.extend(b"PK\x01\x02\x14\x00");
    archive.extend(&common);
    archive.extend([0; 14]);
    archive.extend(name.as_bytes());
    let size = archive.len() - start;
    archive.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    archive.extend(bytes(size, 4).chain(bytes(start, 4)).chain([0, 0]));
    archive
}

/// The checksum of the format.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            let mask = if crc & 1 == 1 { 0xEDB8_8320 } else { 0 };
            crc >> 1 ^ mask
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{crc, find, stored};

    #[test]
    fn a_file_is_found_again() {
        let archive = stored("Name.nuspec", b"<metadata/>");
        assert_eq!(
            find(&archive, ".nuspec").as_deref(),
            Some(&b"<metadata/>"[..])
        );
        assert_eq!(find(&archive, ".json"), None);
        assert_eq!(find(b"PK", ".json"), None);
    }

    #[test]
    fn the_checksum_is_that_of_the_format() {
        assert_eq!(crc(b"123456789"), 0xCBF4_3926);
    }
}
