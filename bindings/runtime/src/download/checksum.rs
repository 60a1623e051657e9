//! Checksums that a service states for what it sends.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha2::{Digest as _, Sha256, Sha512};

use crate::headers::Headers;

/// A checksum in the making, beside the one that was stated.
pub(super) struct Checksum {
    name: &'static str,
    stated: Vec<u8>,
    hash: Hash,
}

enum Hash {
    Sha512(Box<Sha512>),
    Sha256(Sha256),
    Md5(Md5),
}

impl Checksum {
    /// The strongest that the header fields of a whole reply state: `Repr-Digest` and
    /// `Content-Digest` (RFC 9530), `Digest` (RFC 3230), `Content-MD5` (RFC 1864).
    pub fn stated(headers: &Headers) -> Option<Self> {
        let found = |name| {
            let fields = ["repr-digest", "content-digest", "digest"];
            fields
                .iter()
                .find_map(|field| digest(headers.get(field)?, name))
        };
        let sha512 = || Some(("sha-512", found("sha-512")?, Hash::Sha512(Box::default())));
        let sha256 = || Some(("sha-256", found("sha-256")?, Hash::Sha256(Sha256::new())));
        let md5 = || {
            let stated = headers.get("content-md5").and_then(decoded);
            Some((
                "md5",
                stated.or_else(|| found("md5"))?,
                Hash::Md5(Md5::new()),
            ))
        };
        let (name, stated, hash) = sha512().or_else(sha256).or_else(md5)?;
        Some(Self { name, stated, hash })
    }

    pub fn update(&mut self, piece: &[u8]) {
        match &mut self.hash {
            Hash::Sha512(hash) => hash.update(piece),
            Hash::Sha256(hash) => hash.update(piece),
            Hash::Md5(hash) => hash.update(piece),
        }
    }

    /// What is wrong, if something is.
    pub fn verify(self) -> Result<(), String> {
        let found = match self.hash {
            Hash::Sha512(hash) => hash.finalize().to_vec(),
            Hash::Sha256(hash) => hash.finalize().to_vec(),
            Hash::Md5(hash) => hash.finalize().to_vec(),
        };
        if found == self.stated {
            return Ok(());
        }
        Err(format!(
            "the {} of what came is {}, the service states {}",
            self.name,
            STANDARD.encode(found),
            STANDARD.encode(&self.stated)
        ))
    }
}

/// One algorithm out of `sha-256=:…:, md5=…`; the older of both forms has no colons.
fn digest(field: &str, name: &str) -> Option<Vec<u8>> {
    let mut members = field
        .split(',')
        .filter_map(|one| one.trim().split_once('='));
    let (_, value) = members.find(|(key, _)| key.trim().eq_ignore_ascii_case(name))?;
    decoded(value.trim().trim_matches(':'))
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text.trim()).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use super::*;

    /// Checksums of `abc` from the specifications of the algorithms (RFC 1321, FIPS 180-4).
    const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";
    const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn base64(hex: &str) -> String {
        let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
        let bytes: Vec<u8> = (0..hex.len()).step_by(2).map(byte).collect();
        STANDARD.encode(bytes)
    }

    fn verified(field: &str, value: String, content: &[u8]) -> Option<bool> {
        let mut headers = Headers::new();
        headers.set(field, value);
        let mut checksum = Checksum::stated(&headers)?;
        checksum.update(content);
        Some(checksum.verify().is_ok())
    }

    #[test]
    fn each_form_is_read() {
        let sha256 = base64(SHA256);
        for (field, value) in [
            ("Content-MD5", base64(MD5)),
            ("Digest", format!("SHA-256={sha256}")),
            ("Digest", format!("md5={}, unixsum=30637", base64(MD5))),
            ("Repr-Digest", format!("unixsum=:MA==:, sha-256=:{sha256}:")),
            ("Content-Digest", format!("sha-256=:{sha256}:")),
        ] {
            assert_eq!(
                verified(field, value.clone(), b"abc"),
                Some(true),
                "{value}"
            );
            assert_eq!(verified(field, value, b"abd"), Some(false));
        }
        assert_eq!(verified("Digest", "crc32c=AAAA".to_owned(), b"abc"), None);
    }
}
