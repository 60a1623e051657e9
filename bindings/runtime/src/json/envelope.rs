//! The object around a result: `{"@odata.context": …, "@odata.count": …, "value": …, "@odata.nextLink": …}`.

use super::{ReadError, Reader};
use crate::text::is_among;

/// What stands around the value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Envelope {
    pub context: Option<String>,
    pub count: Option<i64>,
    pub next_link: Option<String>,
    /// Whether there was a `value` at all.
    pub found: bool,
    /// Whether there were members beside it that are no annotations.
    pub other: bool,
}

/// Reads the envelope, calling `value` with the cursor in front of the value; a bare value has no envelope.
pub(crate) fn read_envelope(
    text: &[u8],
    value: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<Envelope, ReadError> {
    let mut reader = Reader::new(text);
    let mut envelope = Envelope::default();
    if reader.peek()? == b'{' {
        reader.members(&mut |reader, name| member(reader, &name, &mut envelope, value))?;
    } else {
        value(&mut reader)?;
        envelope.found = true;
    }
    reader.finish()?;
    Ok(envelope)
}

fn member(
    reader: &mut Reader<'_>,
    name: &str,
    envelope: &mut Envelope,
    value: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    match name {
        "value" => {
            value(reader)?;
            envelope.found = true;
        }
        "@odata.context" | "@context" => envelope.context = reader.read()?,
        "@odata.nextLink" | "@nextLink" => envelope.next_link = reader.read()?,
        "@odata.count" | "@count" => {
            envelope.count = match reader.take_null()? {
                true => None,
                false => Some(reader.any_integer("an integer")?),
            };
        }
        _ => {
            envelope.other |= !is_among(name.as_bytes(), b'@');
            reader.skip()?;
        }
    }
    Ok(())
}
