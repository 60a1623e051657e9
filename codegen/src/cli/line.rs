//! A line of an input: any part of it is found at once, since some documents are one long line.

use std::ops::Range;

/// Characters between two marks.
const STRIDE: usize = 1024;

/// The characters of a line.
pub struct Line {
    text: String,
    length: usize,
    /// Where in the text every so many characters begin.
    marks: Vec<usize>,
}

impl Line {
    pub fn new(text: &str) -> Self {
        let places = text.char_indices().map(|(place, _)| place);
        Self {
            text: text.to_owned(),
            length: text.chars().count(),
            marks: places.step_by(STRIDE).collect(),
        }
    }

    /// How many characters it has.
    pub fn len(&self) -> usize {
        self.length
    }

    /// Some of its characters.
    pub fn part(&self, range: Range<usize>) -> Vec<char> {
        let mark = self.marks.get(range.start / STRIDE).copied();
        let rest = mark.and_then(|place| self.text.get(place..));
        let characters = rest.unwrap_or_default().chars();
        let characters = characters.skip(range.start % STRIDE);
        characters.take(range.len()).collect()
    }
}
