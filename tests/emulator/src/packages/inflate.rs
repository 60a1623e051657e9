//! Unpacks DEFLATE data (RFC 1951).

/// Lengths and distances: smallest value and number of further bits.
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
const DISTANCES: [(u16, u8); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];
/// Order in which the lengths of code lengths are written.
const ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

/// Unpacks `data`; none where it is damaged or gives more than `most` bytes.
pub(super) fn inflate(data: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut bits = Bits { data, at: 0 };
    let mut out = Vec::new();
    loop {
        let is_last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => bits.plain(&mut out)?,
            1 => {
                let mut lengths = [8_u8; 288];
                lengths.get_mut(144..256)?.fill(9);
                lengths.get_mut(256..280)?.fill(7);
                block(
                    &mut bits,
                    &mut out,
                    &Code::of(&lengths),
                    &Code::of(&[5; 30]),
                    most,
                )?;
            }
            2 => {
                let (literals, distances) = codes(&mut bits)?;
                block(&mut bits, &mut out, &literals, &distances, most)?;
            }
            _ => return None,
        }
        if out.len() > most {
            return None;
        }
        if is_last {
            return Some(out);
        }
    }
}

struct Bits<'d> {
    data: &'d [u8],
    /// Number of bits that have been taken.
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: u8) -> Option<u16> {
        let mut value = 0;
        for place in 0..count {
            let byte = *self.data.get(self.at / 8)?;
            value |= u16::from(byte >> (self.at % 8) & 1) << place;
            self.at += 1;
        }
        Some(value)
    }

    /// Copies a block that is not compressed.
    fn plain(&mut self, out: &mut Vec<u8>) -> Option<()> {
        self.at = self.at.next_multiple_of(8);
        let size = self.take(16)?;
        if self.take(16)? != !size {
            return None;
        }
        let start = self.at / 8;
        out.extend(self.data.get(start..start + usize::from(size))?);
        self.at += usize::from(size) * 8;
        Some(())
    }
}

/// A Huffman code: how many symbols have each length, and the symbols in their order.
struct Code {
    counts: [u16; 16],
    symbols: Vec<u16>,
}

impl Code {
    fn of(lengths: &[u8]) -> Self {
        let mut counts = [0; 16];
        let mut symbols = Vec::new();
        for length in 1..16_u8 {
            let before = symbols.len();
            let those = lengths
                .iter()
                .zip(0_u16..)
                .filter(|(own, _)| **own == length);
            symbols.extend(those.map(|(_, symbol)| symbol));
            if let Some(count) = counts.get_mut(usize::from(length)) {
                *count = u16::try_from(symbols.len() - before).unwrap_or_default();
            }
        }
        Self { counts, symbols }
    }

    fn next(&self, bits: &mut Bits<'_>) -> Option<u16> {
        let (mut code, mut first, mut index) = (0_i32, 0_i32, 0_i32);
        for count in self.counts.iter().skip(1) {
            code |= i32::from(bits.take(1)?);
            let count = i32::from(*count);
            if code - count < first {
                let at = usize::try_from(index + code - first).ok()?;
                return self.symbols.get(at).copied();
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        None
    }
}

/// Reads the codes that a block brings along.
fn codes(bits: &mut Bits<'_>) -> Option<(Code, Code)> {
    let literals = usize::from(bits.take(5)?) + 257;
    let distances = usize::from(bits.take(5)?) + 1;
    let count = usize::from(bits.take(4)?) + 4;
    let mut own = [0_u8; 19];
    for place in ORDER.iter().take(count) {
        *own.get_mut(*place)? = u8::try_from(bits.take(3)?).ok()?;
    }
    let code = Code::of(&own);
    let mut lengths: Vec<u8> = Vec::new();
    while lengths.len() < literals + distances {
        let (value, times) = match code.next(bits)? {
            16 => (*lengths.last()?, bits.take(2)? + 3),
            17 => (0, bits.take(3)? + 3),
            18 => (0, bits.take(7)? + 11),
            length => (u8::try_from(length).ok()?, 1),
        };
        lengths.extend(std::iter::repeat_n(value, usize::from(times)));
    }
    let (literals, rest) = lengths.split_at_checked(literals)?;
    Some((Code::of(literals), Code::of(rest.get(..distances)?)))
}

fn block(
    bits: &mut Bits<'_>,
    out: &mut Vec<u8>,
    literals: &Code,
    distances: &Code,
    most: usize,
) -> Option<()> {
    while out.len() <= most {
        let symbol = literals.next(bits)?;
        if let Ok(byte) = u8::try_from(symbol) {
            out.push(byte);
            continue;
        }
        if symbol == 256 {
            return Some(());
        }
        let (base, more) = *LENGTHS.get(usize::from(symbol) - 257)?;
        let length = base + bits.take(more)?;
        let (base, more) = *DISTANCES.get(usize::from(distances.next(bits)?))?;
        let distance = usize::from(base) + usize::from(bits.take(more)?);
        for _ in 0..length {
            out.push(*out.get(out.len().checked_sub(distance)?)?);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::inflate;

    /// Written by zlib: forty elements, with codes of its own.
    const OWN_CODES: &str = "jdRNCsJADIbhq5QeoE6S+YWxXXsO7aKgLSiIx7cLBckQ+ZYzvBSaPEydXrdr95zvj2Vbjz0Nrp/GulzG0/rclvPcuXrYT/VTjHsw7Fff429JukxWybokqxRdZqv0umSrDLosVhl1KVaZmj8yx5R16q2yNB8150TNmoKZNnsic1TUbCqaqeBQPCyFAkyFImyFEoyFMqyFCsyFHe6FCQbDjIthgcWwx8VwgMVwhMVwwt+WDIvhAosRB4sRgsUIw2JEcDHiYTEScDESYTGScDGSYTFS/op5Aw==";
    /// Written by zlib with the codes of the format.
    const FIXED_CODES: &str = "S0xKToQhhYzUnJx8CAkA";

    fn unpacked(text: &str, most: usize) -> Option<String> {
        let bytes = inflate(&STANDARD.decode(text).ok()?, most)?;
        String::from_utf8(bytes).ok()
    }

    #[test]
    fn what_others_packed_is_unpacked() {
        let fixed = unpacked(FIXED_CODES, 100);
        assert_eq!(fixed.as_deref(), Some("abcabcabcabc hello hello"));
        let mut expected = "<?xml version=\"1.0\"?>".to_owned();
        for number in 0..40 {
            let minor = number * 7 % 13;
            expected += &format!("<id>Invoice {number}</id><version>1.{minor}.0</version>");
        }
        assert_eq!(unpacked(OWN_CODES, 10_000), Some(expected));
    }

    #[test]
    fn damage_and_excess_are_noticed() {
        assert_eq!(unpacked(OWN_CODES, 100), None);
        assert_eq!(inflate(&[], 100), None);
        assert_eq!(inflate(&[0xFF; 40], 100), None);
    }
}
