//! Records: structures whose properties are known by name.

use super::{ObjectWriter, ReadError, Reader, Rest, Writer};
use crate::values::Untyped;

/// A structured type: an entity or a complex value.
pub trait Record: Default {
    /// The names on the wire, in the order of the indexes below.
    const PROPERTIES: &'static [&'static str];

    /// Reads the property of that index; the value is not `null`.
    fn read_property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), ReadError>;

    /// Offers every property to the writer, which writes those that are set.
    fn write_properties(&self, writer: &mut ObjectWriter<'_>);

    /// Explicit nulls and members that the type does not declare.
    fn rest(&self) -> &Rest;

    /// The same, to change.
    fn rest_mut(&mut self) -> &mut Rest;

    /// The version of the entity, where the service sent it along: for `if_match` of a call.
    fn etag(&self) -> Option<String> {
        let names = ["@odata.etag", "@etag"];
        let etag = names.iter().find_map(|name| self.rest().get(name))?;
        etag.read_as().ok()
    }

    /// Whether this property was, or will be, an explicit `null`.
    fn is_null(&self, property: &str) -> bool {
        self.rest().is_null(Self::PROPERTIES, property)
    }

    /// Writes `null` for a property while it is not set: how a value is cleared in an update.
    fn with_null(mut self, property: &str) -> Self {
        self.rest_mut().set_null(Self::PROPERTIES, property);
        self
    }
}

/// The part of a record that reading needs, without its type: one reading loop serves all records.
trait Slots {
    fn property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), ReadError>;
    fn rest(&mut self) -> &mut Rest;
}

impl<T: Record> Slots for T {
    fn property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.read_property(index, reader)
    }

    fn rest(&mut self) -> &mut Rest {
        self.rest_mut()
    }
}

/// Reads a record.
#[inline]
pub fn read_record<T: Record>(reader: &mut Reader<'_>) -> Result<T, ReadError> {
    let mut record = T::default();
    read_members(reader, T::PROPERTIES, &mut record)?;
    Ok(record)
}

/// Writes a record: what is set, explicit nulls, and what the type does not declare.
#[doc(hidden)]
pub fn write_record<T: Record>(record: &T, writer: &mut Writer) {
    let mut object = ObjectWriter::begin(writer, T::PROPERTIES, record.rest());
    record.write_properties(&mut object);
    object.end();
}

/// What a member name turned out to be.
enum Member {
    Property(usize),
    Other(Box<str>),
    Control,
}

fn read_members(
    reader: &mut Reader<'_>,
    names: &'static [&'static str],
    record: &mut dyn Slots,
) -> Result<(), ReadError> {
    if reader.peek()? != b'{' {
        return Err(reader.unexpected("an object"));
    }
    let top = reader.at_top();
    reader.enter()?;
    let mut order = reader.orders.find(names);
    let (mut first, mut place) = (true, 0);
    while reader.next_member(first)? {
        first = false;
        let guess = reader.orders.guess(order, place);
        let member = match names.get(guess) {
            Some(name) if reader.take_key(name)? => Member::Property(guess),
            _ => find(names, &reader.key()?, guess, top),
        };
        match member {
            Member::Property(index) => {
                if index != guess {
                    reader.orders.learn(&mut order, names, place, index);
                }
                place = index + 1;
                let done = match reader.take_null() {
                    Ok(false) => record.property(index, reader),
                    Ok(true) => {
                        record.rest().note_null(index, names);
                        Ok(())
                    }
                    Err(e) => Err(e),
                };
                if let Err(e) = done {
                    return Err(e.in_member(names.get(index).copied().unwrap_or_default()));
                }
            }
            Member::Other(name) => match reader.raw() {
                Ok(text) => record.rest().push(name, Untyped::from_raw(text)),
                Err(e) => return Err(e.in_member(&name)),
            },
            Member::Control => reader.skip()?,
        }
    }
    reader.leave();
    Ok(())
}

fn find(names: &[&str], key: &str, guess: usize, top: bool) -> Member {
    let found = position(names, guess, |name| name == key)
        .or_else(|| names.iter().position(|name| name.eq_ignore_ascii_case(key)));
    match found {
        Some(index) => Member::Property(index),
        None if top && matches!(key, "@odata.context" | "@context") => Member::Control,
        None => Member::Other(key.into()),
    }
}

/// Looks from `start` to the end and then at the beginning: optional members left out cost little.
fn position(names: &[&str], start: usize, test: impl Fn(&str) -> bool) -> Option<usize> {
    let start = start.min(names.len());
    let (before, after) = names.split_at(start);
    after
        .iter()
        .position(|name| test(name))
        .map(|index| index + start)
        .or_else(|| before.iter().position(|name| test(name)))
}
