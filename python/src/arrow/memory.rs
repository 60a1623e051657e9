//! The memory of batches: one piece for the columns of each, and used again where many batches follow one another.
//!
//! Columns of their own would leave the heaps of the threads in pieces: batches live until their rows are written,
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

/// A piece with all columns of a batch, of which they take their values in the order in which they were put there.
#[derive(Debug)]
pub struct Packed {
    piece: Buffer,
    next: usize,
}

impl Packed {
    pub fn new(piece: &Buffer) -> Self {
        Self {
            piece: piece.clone(),
            next: 0,
        }
    }

    /// So many bytes, those that come next.
    pub fn bytes(&mut self, count: usize) -> Buffer {
        let values = self.piece.slice_with_length(self.next, count);
        self.next += count.next_multiple_of(ALIGNMENT);
        values
    }

    /// So many values.
    pub fn values<T: ArrowNativeType>(&mut self, count: usize) -> ScalarBuffer<T> {
        ScalarBuffer::new(self.bytes(count * size_of::<T>()), 0, count)
    }
}
