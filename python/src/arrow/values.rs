//! Texts and whole numbers of a column, whose room stays when they are handed out.

use arrow_array::types::ArrowPrimitiveType;
use arrow_array::{PrimitiveArray, StringArray};
use arrow_buffer::{MutableBuffer, NullBufferBuilder, OffsetBuffer};
use arrow_schema::ArrowError;

use super::memory::{Packed, put, room};

/// Texts behind one another.
#[derive(Debug)]
pub struct Texts {
    values: String,
    /// Where each one ends; the first one begins at 0.
    offsets: Vec<i32>,
    nulls: NullBufferBuilder,
}

impl Texts {
    pub fn new() -> Self {
        Self {
            values: String::new(),
            offsets: vec![0],
            nulls: NullBufferBuilder::new(0),
        }
    }

    pub fn len(&self) -> usize {
        self.nulls.len()
    }

    /// Takes a text; the error is what was expected.
    pub fn push(&mut self, text: &str) -> Result<(), &'static str> {
        let end = i32::try_from(self.values.len() + text.len());
        let end = end.map_err(|_| "fewer than 2,147,483,648 bytes of text in a column")?;
        self.values.push_str(text);
        self.offsets.push(end);
        self.nulls.append_non_null();
        Ok(())
    }

    pub fn push_nulls(&mut self, count: usize) {
        let end = self.offsets.last().copied().unwrap_or(0);
        self.offsets.extend(std::iter::repeat_n(end, count));
        self.nulls.append_n_nulls(count);
    }

    /// The bytes that it takes in a piece of memory.
    pub fn room(&self) -> usize {
        room(&self.offsets) + room(self.values.as_bytes())
    }

    pub fn pack(&self, piece: &mut MutableBuffer) {
        put(piece, &self.offsets);
        put(piece, self.values.as_bytes());
    }

    /// The texts where they were packed; there are none any more.
    pub fn finish(&mut self, packed: &mut Packed) -> Result<StringArray, ArrowError> {
        let offsets = OffsetBuffer::new(packed.values(&self.offsets));
        let values = packed.buffer(self.values.as_bytes());
        self.values.clear();
        self.offsets.truncate(1);
        StringArray::try_new(offsets, values, self.nulls.finish())
    }
}

/// Whole numbers, or what is counted in such.
#[derive(Debug)]
pub struct Numbers {
    values: Vec<i64>,
    nulls: NullBufferBuilder,
}

impl Numbers {
    pub fn new() -> Self {
        Self {
            values: Vec::new(),
            nulls: NullBufferBuilder::new(0),
        }
    }

    pub fn len(&self) -> usize {
        self.values.len()
    }

    pub fn push(&mut self, value: i64) {
        self.values.push(value);
        self.nulls.append_non_null();
    }

    pub fn push_nulls(&mut self, count: usize) {
        self.values.resize(self.values.len() + count, 0);
        self.nulls.append_n_nulls(count);
    }

    /// The last one.
    pub fn last(&self) -> Option<i64> {
        let index = self.values.len().checked_sub(1)?;
        let last = self.values.last().copied();
        last.filter(|_| self.nulls.is_valid(index))
    }

    /// The bytes that it takes in a piece of memory.
    pub fn room(&self) -> usize {
        room(&self.values)
    }

    pub fn pack(&self, piece: &mut MutableBuffer) {
        put(piece, &self.values);
    }

    /// The numbers where they were packed; there are none any more.
    pub fn finish<T>(&mut self, packed: &mut Packed) -> Result<PrimitiveArray<T>, ArrowError>
    where
        T: ArrowPrimitiveType<Native = i64>,
    {
        let values = packed.values(&self.values);
        self.values.clear();
        PrimitiveArray::try_new(values, self.nulls.finish())
    }
}
