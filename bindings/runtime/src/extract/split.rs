//! A range of whole numbers, cut into pieces of about as many rows each.

use std::future::Future;

use crate::error::Error;

/// A piece: what it covers, and where its rows are known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Larger than this.
    pub above: i64,
    /// Not larger than this.
    pub up_to: i64,
    /// How many rows it has, counted or estimated.
    pub rows: u64,
    low: i64,
    high: i64,
}

impl Piece {
    pub fn new(above: i64, up_to: i64, rows: u64) -> Self {
        Self {
            above,
            up_to,
            rows,
            low: above,
            high: up_to,
        }
    }

    fn middle(&self) -> Option<i64> {
        let middle = self.low.midpoint(self.high);
        (middle > self.low && middle < self.high).then_some(middle)
    }

    /// Two pieces, of which the lower one goes up to `middle` and has `below` rows.
    fn halves(&self, middle: i64, below: u64) -> [Self; 2] {
        let lower = Self {
            up_to: middle,
            high: middle,
            rows: below,
            ..*self
        };
        let upper = Self {
            above: middle,
            low: middle,
            rows: self.rows.saturating_sub(below),
            ..*self
        };
        [lower, upper]
    }
}

/// Cuts a piece in halves by value, the largest first, with at most `counts` questions for how many
/// rows lie in the lower half; after that without questions. Nothing falls between the pieces.
pub(super) async fn split<C: Future<Output = Result<u64, Error>>>(
    whole: Piece,
    pieces: usize,
    mut counts: u64,
    mut count: impl FnMut(i64, i64) -> C,
) -> Result<Vec<Piece>, Error> {
    let target = whole.rows / u64::try_from(pieces.max(1)).unwrap_or(u64::MAX);
    let mut done = vec![whole];
    while done.len() < pieces {
        let largest = done.iter().enumerate().max_by_key(|(_, piece)| piece.rows);
        let Some((index, piece)) = largest.map(|(index, piece)| (index, *piece)) else {
            break;
        };
        let Some(middle) = piece.middle().filter(|_| piece.rows > target + target / 2) else {
            break;
        };
        let below = match counts {
            0 => piece.rows / 2,
            _ => {
                counts -= 1;
                count(piece.low, middle).await?.min(piece.rows)
            }
        };
        match below {
            0 => done[index].low = middle,
            all if all == piece.rows => done[index].high = middle,
            _ => {
                done.splice(index..=index, piece.halves(middle, below));
            }
        }
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn cut(keys: &[i64], pieces: usize, counts: u64) -> (Vec<Piece>, u64) {
        let (first, last) = (keys[0], keys[keys.len() - 1]);
        let mut asked = 0;
        let whole = Piece::new(first - 1, last, keys.len() as u64);
        let cut = split(whole, pieces, counts, |above, up_to| {
            asked += 1;
            let found = keys.iter().filter(|key| **key > above && **key <= up_to);
            std::future::ready(Ok(found.count() as u64))
        });
        let cut = cut.await.unwrap_or_default();
        (cut, asked)
    }

    fn holds(pieces: &[Piece], keys: &[i64]) -> Vec<usize> {
        let within = |piece: &Piece, key: i64| key > piece.above && key <= piece.up_to;
        let counts = pieces.iter().map(|piece| {
            let keys = keys.iter().filter(|key| within(piece, **key));
            keys.count()
        });
        counts.collect()
    }

    #[tokio::test]
    async fn every_key_is_in_one_piece() {
        let even: Vec<i64> = (1..=10_000).collect();
        let gap: Vec<i64> = (1..=10).chain(5_000_000..5_010_000).collect();
        for (keys, counts) in [(&even, 0), (&even, 20), (&gap, 30), (&gap, 3)] {
            let (pieces, asked) = cut(keys, 8, counts).await;
            assert!(asked <= counts);
            let held = holds(&pieces, keys);
            assert_eq!(held.iter().sum::<usize>(), keys.len(), "{pieces:?}");
            for pair in pieces.windows(2) {
                assert_eq!(pair[0].up_to, pair[1].above);
            }
        }
    }

    #[tokio::test]
    async fn counted_pieces_are_alike_whatever_the_gaps() {
        let gap: Vec<i64> = (1..=10).chain(5_000_000..5_010_000).collect();
        let (pieces, _) = cut(&gap, 8, 40).await;
        let held = holds(&pieces, &gap);
        assert!(held.len() >= 8, "{held:?}");
        assert!(held.iter().all(|held| *held <= 2600), "{held:?}");
    }
}
