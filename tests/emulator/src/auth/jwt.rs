//! Signed tokens (RFC 7519) with HMAC-SHA256 (RFC 7518, section 3.2).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

/// Writes `claims` as a token signed with `key`.
#[must_use]
pub fn sign(claims: &Value, key: &[u8]) -> String {
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    let body = format!("{}.{}", encoded(&header), encoded(claims));
    format!("{body}.{}", URL_SAFE_NO_PAD.encode(mac(&body, key)))
}

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn mac(text: &str, key: &[u8]) -> Vec<u8> {
    // A key of any length is accepted, so that there is no error to report.
    Hmac::<Sha256>::new_from_slice(key).map_or_else(
        |_| Vec::new(),
        |mut mac| {
            mac.update(text.as_bytes());
            mac.finalize().into_bytes().to_vec()
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The claims of a token that was signed with `key`.
    fn verify(token: &str, key: &[u8]) -> Option<Value> {
        let (body, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
        mac.update(body.as_bytes());
        mac.verify_slice(&signature).ok()?;
        let (_, claims) = body.split_once('.')?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
    }

    #[test]
    fn only_the_right_key_and_text_are_accepted() {
        let claims = json!({ "sub": "1", "exp": 7 });
        let token = sign(&claims, b"key");
        assert_eq!(token.split('.').count(), 3);
        assert_eq!(verify(&token, b"key"), Some(claims));
        assert_eq!(verify(&token, b"other"), None);
        assert_eq!(verify(&token.replacen('.', ".e", 1), b"key"), None);
        assert_eq!(verify("", b"key"), None);
    }
}
