//! From byte offsets to lines and columns.

/// Bytes between two entries of the character table.
const BLOCK: usize = 512;

/// Finds line and column of a byte offset without walking the text.
///
/// Line starts are searched; in long lines characters are counted from the nearest known count, so
/// the cost of a lookup does not grow with the length of the line.
pub(crate) struct LineIndex {
    /// Byte offset of the start of each line.
    line_starts: Vec<usize>,
    /// Characters before each block of `BLOCK` bytes; empty for pure ASCII.
    chars_before: Vec<usize>,
}

impl LineIndex {
    /// Walks through `bytes`, which is UTF-8, once.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self {
            line_starts: line_starts(bytes),
            chars_before: chars_before(bytes),
        }
    }

    /// Line and column, both from 1, of `offset` in the `bytes` the index was built for.
    pub(crate) fn position(&self, bytes: &[u8], offset: usize) -> (u32, u32) {
        let offset = offset.min(bytes.len());
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self
            .line_starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let column = match offset - start {
            near if near <= BLOCK => count_chars(bytes.get(start..offset).unwrap_or_default()),
            _ => self.chars_until(bytes, offset) - self.chars_until(bytes, start),
        };
        (narrow(line), narrow(column + 1))
    }

    /// Number of characters before `offset`.
    fn chars_until(&self, bytes: &[u8], offset: usize) -> usize {
        match self.chars_before.get(offset / BLOCK) {
            Some(before) => {
                let block = offset - offset % BLOCK;
                before + count_chars(bytes.get(block..offset).unwrap_or_default())
            }
            None => offset,
        }
    }
}

/// Offsets of the starts of lines, which end with LF, CR LF or CR.
fn line_starts(bytes: &[u8]) -> Vec<usize> {
    let mut starts = vec![0];
    for (index, byte) in bytes.iter().enumerate() {
        let ends_line = match byte {
            b'\n' => true,
            b'\r' => bytes.get(index + 1) != Some(&b'\n'),
            _ => false,
        };
        if ends_line {
            starts.push(index + 1);
        }
    }
    starts
}

/// Characters before each block, with one entry more for the end; empty for pure ASCII.
fn chars_before(bytes: &[u8]) -> Vec<usize> {
    if bytes.is_ascii() {
        return Vec::new();
    }
    let mut total = 0;
    let mut table = vec![0];
    for block in bytes.chunks(BLOCK) {
        total += count_chars(block);
        table.push(total);
    }
    table
}

/// Number of characters that start in `bytes`.
fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// Inputs beyond four billion lines or columns are reported at the last one.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::LineIndex;

    /// Line and column of the first occurrence of `needle`.
    fn find(text: &str, needle: &str) -> (u32, u32) {
        let offset = text.find(needle).unwrap_or(text.len());
        LineIndex::new(text.as_bytes()).position(text.as_bytes(), offset)
    }

    #[test]
    fn counts_lines_with_every_line_end() {
        let text = "a\nb\r\nc\rd\n\nx";
        assert_eq!(find(text, "a"), (1, 1));
        assert_eq!(find(text, "b"), (2, 1));
        assert_eq!(find(text, "c"), (3, 1));
        assert_eq!(find(text, "d"), (4, 1));
        assert_eq!(find(text, "x"), (6, 1));
        assert_eq!(find(text, "nothing"), (6, 2));
    }

    #[test]
    fn counts_columns_in_characters() {
        assert_eq!(find("äöü😀x", "x"), (1, 5));
        assert_eq!(find("ü\näöx", "x"), (2, 3));
    }

    #[test]
    fn counts_columns_across_blocks() {
        let text = format!("ä\n{}x", "ö".repeat(5000));
        assert_eq!(find(&text, "x"), (2, 5001));
    }

    #[test]
    fn reports_offsets_behind_the_end_at_the_end() {
        assert_eq!(LineIndex::new(b"ab").position(b"ab", 99), (1, 3));
        assert_eq!(LineIndex::new(b"").position(b"", 0), (1, 1));
    }
}
