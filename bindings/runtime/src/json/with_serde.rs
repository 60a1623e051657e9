//! serde by way of the exact JSON text: numbers and unknown members stay as they are.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Readable, Writable, from_json, to_json};

/// Serializes through [`Writable`]; made for the serializers of serde_json.
pub fn serialize_text<S: Serializer>(
    value: &dyn Writable,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = RawValue::from_string(to_json(value)).map_err(S::Error::custom)?;
    text.serialize(serializer)
}

/// Deserializes through [`Readable`]; made for the deserializers of serde_json.
pub fn deserialize_text<'de, T: Readable, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = Box::<RawValue>::deserialize(deserializer)?;
    from_json(text.get().as_bytes()).map_err(D::Error::custom)
}
