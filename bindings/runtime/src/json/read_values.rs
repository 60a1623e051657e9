//! How the primitive types and the containers are read.

use std::collections::BTreeMap;

use super::{ReadError, Readable, Reader};
use crate::values::Uuid;

impl Readable for i64 {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.integer("an integer")
    }
}

macro_rules! narrow {
    ($($type:ty, $expected:literal;)*) => {$(
        impl Readable for $type {
            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
                reader.peek()?;
                let start = reader.offset();
                let value = reader.integer("an integer")?;
                Self::try_from(value).map_err(|_| reader.unexpected_at($expected, start))
            }
        }
    )*};
}

narrow! {
    i32, "an integer of 32 bits";
    i16, "an integer of 16 bits";
    i8, "an integer of 8 bits";
    u8, "an integer from 0 to 255";
}

impl Readable for f64 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.float()
    }
}

impl Readable for f32 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        // The nearest single is what the service meant: it printed a single.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "Edm.Single is read as a double first"
        )]
        reader.float().map(|value| value as Self)
    }
}

impl Readable for bool {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let (word, value) = match reader.peek()? {
            b't' => ("true", true),
            b'f' => ("false", false),
            _ => return Err(reader.unexpected("true or false")),
        };
        reader.literal(word, "true or false")?;
        Ok(value)
    }
}

impl Readable for String {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.str("a string").map(str::to_owned)
    }
}

impl Readable for Uuid {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.peek()?;
        let start = reader.offset();
        let value = Self::try_parse(reader.str("a GUID")?);
        value.map_err(|_| reader.unexpected_at("a GUID", start))
    }
}

impl<T: Readable> Readable for Option<T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        if reader.take_null()? {
            Ok(None)
        } else {
            T::read(reader).map(Some)
        }
    }

    fn from_null() -> Option<Self> {
        Some(None)
    }
}

impl<T: Readable> Readable for Box<T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        T::read(reader).map(Self::new)
    }

    fn from_null() -> Option<Self> {
        T::from_null().map(Self::new)
    }
}

/// A `null` item is left out unless the item type has a value for it: `Vec<Option<T>>` keeps it.
impl<T: Readable> Readable for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut items = Self::new();
        reader.items(|reader, _| {
            if reader.take_null()? {
                items.extend(T::from_null());
            } else {
                items.push(T::read(reader)?);
            }
            Ok(())
        })?;
        Ok(items)
    }

    fn from_nothing() -> Option<Self> {
        Some(Self::new())
    }
}

/// A `null` value is left out unless the value type has a value for it.
impl<T: Readable> Readable for BTreeMap<String, T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut map = Self::new();
        reader.members(&mut |reader, name| {
            let value = if reader.take_null()? {
                T::from_null()
            } else {
                Some(T::read(reader)?)
            };
            map.extend(value.map(|value| (name.into_owned(), value)));
            Ok(())
        })?;
        Ok(map)
    }
}
