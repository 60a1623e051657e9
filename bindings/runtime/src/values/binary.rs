//! Edm.Binary.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};

use super::InvalidValue;
use super::text::text_value;
use crate::platform::base64;

const ANY_PADDING: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, ANY_PADDING);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, ANY_PADDING);

text_value! {
    /// Bytes inside JSON, in either alphabet of base64; the received text is kept.
    Binary, "base64", |text| decode(text).is_some()
}

impl Binary {
    /// Encodes bytes in the standard alphabet, which services read most widely.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(base64(bytes).into())
    }

    /// Encodes bytes in the alphabet for URLs, which OData 4.01 foresees.
    pub fn from_bytes_url_safe(bytes: &[u8]) -> Self {
        Self(general_purpose::URL_SAFE.encode(bytes).into())
    }

    /// The bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, InvalidValue> {
        Self::decode(&self.0)
    }

    /// The bytes that a text in either alphabet stands for.
    pub fn decode(text: &str) -> Result<Vec<u8>, InvalidValue> {
        decode(text).ok_or_else(|| InvalidValue::new(Self::KIND, text))
    }
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let engine = if text.contains(['-', '_']) {
        &URL_SAFE
    } else {
        &STANDARD
    };
    engine.decode(text).ok()
}
