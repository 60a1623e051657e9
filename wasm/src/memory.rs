//! Memory: blocks of a few sizes, each kept for the next one who wants its size. The allocator of the
//! standard library joins neighbours and is ten times as much code.

use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;
use std::ptr::null_mut;

/// Sizes and places of blocks are multiples of it; nothing asks for more alignment.
const STEP: usize = 16;
/// Memory of WebAssembly grows by it.
const PAGE: usize = 1 << 16;

#[global_allocator]
static BLOCKS: Blocks = Blocks(UnsafeCell::new(State {
    free: [null_mut(); 128],
    top: 0,
    end: 0,
}));

struct Blocks(UnsafeCell<State>);

struct State {
    /// For each size the block that was given back last; the beginning of a free block leads to the
    /// one before it.
    free: [*mut u8; 128],
    /// Where memory is that no block had yet.
    top: usize,
    end: usize,
}

// SAFETY: WebAssembly without the feature `atomics`, which this crate is built for, has one thread.
unsafe impl Sync for Blocks {}

/// The kind of block for a size, and how large it is: five to eight times a power of two.
fn block(size: usize) -> (usize, usize) {
    let last = size.next_multiple_of(STEP).max(STEP) - 1;
    let shift = (usize::BITS - last.leading_zeros()).saturating_sub(3);
    let parts = (last >> shift) + 1;
    (shift as usize * 4 + (parts & 3), parts << shift)
}

impl State {
    /// A block that nobody had before.
    fn fresh(&mut self, size: usize) -> *mut u8 {
        if size > self.end - self.top {
            let pages = size.div_ceil(PAGE);
            let before = core::arch::wasm32::memory_grow(0, pages);
            if before == usize::MAX {
                return null_mut();
            }
            let start = before * PAGE;
            // The very last byte of all memory would make the end zero.
            let Some(end) = start.checked_add(pages * PAGE) else {
                return null_mut();
            };
            // What is left stays in use where nobody else took memory in between.
            if start != self.end {
                self.top = start;
            }
            self.end = end;
        }
        let block = self.top;
        self.top += size;
        block as *mut u8
    }
}

// SAFETY: a block is handed out either fresh, from memory that `memory_grow` gave to this allocator
// alone and that `top` has not passed yet, or from the list of its kind, where only `dealloc` puts it;
// so no two of them overlap. It is a multiple of 16 bytes large, at least as large as asked for, and
// begins at a multiple of 16, because pages do and all sizes are such multiples. A kind has one size,
// so a block taken from its list is large enough. The reference to the state lives within one call,
// and none of them calls another that makes one.
unsafe impl GlobalAlloc for Blocks {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Larger ones would overflow.
        if layout.align() > STEP || layout.size() > 1 << 30 {
            return null_mut();
        }
        let state = unsafe { &mut *self.0.get() };
        let (kind, size) = block(layout.size());
        let first = state.free[kind];
        if first.is_null() {
            return state.fresh(size);
        }
        state.free[kind] = unsafe { first.cast::<*mut u8>().read() };
        first
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        let state = unsafe { &mut *self.0.get() };
        let (kind, _) = block(layout.size());
        unsafe { at.cast::<*mut u8>().write(state.free[kind]) };
        state.free[kind] = at;
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if block(layout.size()) == block(size) {
            return at;
        }
        unsafe {
            let new = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !new.is_null() {
                at.copy_to_nonoverlapping(new, layout.size().min(size));
                self.dealloc(at, layout);
            }
            new
        }
    }
}
