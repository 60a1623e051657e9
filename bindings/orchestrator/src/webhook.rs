//! Events that the service delivers: who sent them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The header that carries the signature of a delivered event.
pub const SIGNATURE_HEADER: &str = "X-UiPath-Signature";

/// Whether an event comes from whoever knows the webhook's secret: whether `signature`, the value of
/// [`SIGNATURE_HEADER`], is the base64 text of the HMAC-SHA256 of the body.
///
/// Takes the body as it arrived: reading and writing JSON again changes it. Takes the same time for
/// every wrong signature.
#[must_use]
pub fn is_signed(secret: &str, signature: &str, body: &[u8]) -> bool {
    let Ok(signature) = STANDARD.decode(signature.trim()) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return false;
    };
    mac.update(body);
    mac.verify_slice(&signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_signed;

    // RFC 4231, test case 2: 5bdcc146…ec3843 in base64.
    const SECRET: &str = "Jefe";
    const BODY: &[u8] = b"what do ya want for nothing?";
    const SIGNATURE: &str = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";

    #[test]
    fn the_signature_of_the_standard_is_accepted() {
        assert!(is_signed(SECRET, SIGNATURE, BODY));
        assert!(is_signed(SECRET, &format!(" {SIGNATURE}\r\n"), BODY));
    }

    #[test]
    fn everything_else_is_refused() {
        let half = &SIGNATURE[..20];
        for (secret, signature, body) in [
            ("jefe", SIGNATURE, BODY),
            (SECRET, SIGNATURE, &BODY[1..]),
            (SECRET, half, BODY),
            (SECRET, "", BODY),
            (SECRET, "not base64!", BODY),
        ] {
            assert!(!is_signed(secret, signature, body), "{secret} {signature}");
        }
    }
}
