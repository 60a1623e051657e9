//! The memory of batches: where many follow one another, one piece for the columns of each, which is used again.
//!
//! There, columns of their own would leave the heaps of the threads in pieces: batches live until their rows are written,
//! which is not in the order in which they were made.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_buffer::{ArrowNativeType, Buffer, MutableBuffer, ScalarBuffer};

/// Where values begin within a piece: a line of the cache, as the columnar format of Arrow recommends.
const ALIGNMENT: usize = 64;

/// Pieces have a multiple of this size, so that those of before fit again.
const STEP: usize = 65_536;

/// Pieces of memory that are used again when nobody holds the batch in them any more.
#[derive(Clone, Debug, Default)]
pub struct Pieces(Arc<Mutex<Vec<Buffer>>>);

impl Pieces {
    /// A piece for so many bytes.
    pub fn take(&self, bytes: usize) -> MutableBuffer {
        let mut pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let free = pieces.iter().enumerate();
        let free = free.filter(|(_, piece)| piece.strong_count() == 1);
        // The largest is the one that fits, if any does, and otherwise the one to be replaced last: what is too
        // small now is so the next time, too.
        let largest = free.max_by_key(|(_, piece)| piece.capacity());
        let largest = largest.map(|(index, _)| index);
        let found = largest.and_then(|index| pieces.swap_remove(index).into_mutable().ok());
        match found.filter(|piece| piece.capacity() >= bytes) {
            Some(mut piece) => {
                piece.clear();
                piece
            }
            None => MutableBuffer::with_capacity((bytes + bytes / 8).next_multiple_of(STEP)),
        }
    }

    /// Remembers a piece that a batch is in now.
    pub fn keep(&self, piece: &Buffer) {
        let mut pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.push(piece.clone());
    }
}

/// The bytes that values take in a piece.
pub fn room<T: ArrowNativeType>(values: &[T]) -> usize {
    size_of_val(values).next_multiple_of(ALIGNMENT)
}

/// Puts values behind what is in a piece.
pub fn put<T: ArrowNativeType>(piece: &mut MutableBuffer, values: &[T]) {
    piece.extend_from_slice(values);
    piece.resize(piece.len().next_multiple_of(ALIGNMENT), 0);
}

/// Where the values of a batch's columns are.
#[derive(Debug)]
pub enum Packed {
    /// In one piece, in the order in which they were put there, up to the next one.
    Together { piece: Buffer, next: usize },
    /// Each column by itself, so that whoever takes a table column by column can let go of them one by one.
    Apart,
}

impl Packed {
    pub fn together(piece: &Buffer) -> Self {
        Self::Together {
            piece: piece.clone(),
            next: 0,
        }
    }

    /// These values, which come next in a piece.
    pub fn buffer<T: ArrowNativeType>(&mut self, values: &[T]) -> Buffer {
        match self {
            Self::Together { piece, next } => {
                let found = piece.slice_with_length(*next, size_of_val(values));
                *next += room(values);
                found
            }
            Self::Apart => Buffer::from_slice_ref(values),
        }
    }

    /// The same as values.
    pub fn values<T: ArrowNativeType>(&mut self, values: &[T]) -> ScalarBuffer<T> {
        ScalarBuffer::new(self.buffer(values), 0, values.len())
    }
}
