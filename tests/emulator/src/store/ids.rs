//! Numbers and guids that are made up, repeatable by seed.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A seeded source of numbers (SplitMix64: small, fast, and the same on every machine).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Ids {
    state: u64,
}

impl Ids {
    /// A source that gives the same for the same seed.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(STEP);
        mix(self.state)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.number() % limit.max(1)
    }

    /// The next guid.
    pub fn guid(&mut self) -> String {
        let (high, low) = (self.number(), self.number());
        guid_of(high, low).to_string()
    }
}

const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// Scrambles a number.
#[must_use]
pub fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

/// A number that depends on all of `parts` and on nothing else.
#[must_use]
pub fn hash(seed: u64, text: &str) -> u64 {
    text.bytes()
        .fold(mix(seed.wrapping_add(STEP)), |hash, byte| {
            mix(hash ^ u64::from(byte)).wrapping_add(STEP)
        })
}

/// A guid of version 4 out of two numbers.
#[must_use]
pub fn guid_of(high: u64, low: u64) -> Uuid {
    uuid::Builder::from_random_bytes(((u128::from(high) << 64) | u128::from(low)).to_be_bytes())
        .into_uuid()
}

/// Bytes as base64 text.
pub mod base64_text {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de};

    /// Writes bytes.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    /// Reads bytes.
    ///
    /// # Errors
    /// Those of the deserializer, and text that is not base64.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map_err(de::Error::custom)
    }
}
