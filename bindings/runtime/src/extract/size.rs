//! How many pages rows are, how many parts these are worth, and how many questions.

use crate::operation::Operation;

/// Parts of a place at most, unless a number is given.
const PARTS: usize = 32;
/// Fewer pages than this are not worth a part of their own, unless a number of parts is given.
const PAGES_OF_A_PART: u64 = 20;
/// The same where nothing was asked and the part is short: readers side by side are the whole gain.
const PAGES_OF_A_GUESS: u64 = 12;
/// Of so many pages, one question may be asked.
const PAGES_OF_A_QUESTION: u64 = 100;
/// Rows of a page where the description states no page size.
const PAGE: u64 = 1000;

/// The pages that rows of an operation come on.
pub(super) fn pages(operation: &Operation, rows: u64) -> u64 {
    match operation.page_size {
        0 => rows.div_ceil(PAGE),
        size => rows.div_ceil(u64::from(size)),
    }
}

/// Into how many parts pages are cut, where at most so many are wanted.
pub(super) fn pieces(pages: u64, wanted: Option<usize>) -> usize {
    let (least, most) = match wanted {
        Some(parts) => (1, parts.max(1)),
        None => (PAGES_OF_A_PART, PARTS),
    };
    let worth = usize::try_from(pages / least).unwrap_or(usize::MAX);
    worth.clamp(1, most)
}

/// Into how many parts pages are cut that are not worth a question.
pub(super) fn guesses(pages: u64) -> u64 {
    (pages / PAGES_OF_A_GUESS).max(1)
}

/// How many questions pages are worth.
pub(super) fn questions(pages: u64) -> u64 {
    pages / PAGES_OF_A_QUESTION
}
