//! Whole texts.

use super::{ReadError, Readable, Reader, Writable, Writer};

/// Reads a whole JSON text.
pub fn from_json<T: Readable>(text: &[u8]) -> Result<T, ReadError> {
    let mut reader = Reader::new(text);
    let value = match T::from_null() {
        Some(null) if reader.take_null()? => null,
        _ => T::read(&mut reader)?,
    };
    reader.finish()?;
    Ok(value)
}

/// Writes a value as JSON.
pub fn to_json<T: Writable + ?Sized>(value: &T) -> String {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.into_text()
}
