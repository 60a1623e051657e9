//! In which order the members of records come: rows of a page have the same one, whatever it is,
//! and so most often have later replies. What was seen is a guess and nothing else.

use std::cell::Cell;

/// How many kinds of records a thread remembers from one text to the next.
const MOST: usize = 32;

thread_local! {
    static SEEN: Cell<Vec<Order>> = const { Cell::new(Vec::new()) };
}

/// What was seen so far, by kind of record.
#[derive(Debug, Default)]
pub(super) struct Orders(Vec<Order>);

impl Drop for Orders {
    fn drop(&mut self) {
        if (1..=MOST).contains(&self.0.len()) {
            let orders = std::mem::take(&mut self.0);
            // A thread that is ending has no use for it.
            let _ = SEEN.try_with(|seen| seen.set(orders));
        }
    }
}

#[derive(Debug)]
struct Order {
    names: &'static [&'static str],
    /// The index of the property that came after each; the one that came first stands at 0.
    following: Box<[u16]>,
}

impl Orders {
    /// What this thread saw in the text before.
    pub fn recall() -> Self {
        Self(SEEN.try_with(Cell::take).unwrap_or_default())
    }

    /// Where the order of records with these properties stands, if it is not that of the declaration.
    pub fn find(&self, names: &'static [&'static str]) -> Option<usize> {
        self.0
            .iter()
            .position(|order| std::ptr::eq(order.names, names))
    }

    /// The property that likely comes in this place: 0 first, and `index + 1` behind a property.
    #[inline]
    pub fn guess(&self, order: Option<usize>, place: usize) -> usize {
        match order.and_then(|order| self.0.get(order)?.following.get(place)) {
            Some(index) => usize::from(*index),
            None => place,
        }
    }

    /// Notes that another property came in this place.
    #[cold]
    pub fn learn(
        &mut self,
        order: &mut Option<usize>,
        names: &'static [&'static str],
        place: usize,
        index: usize,
    ) {
        let order = *order.get_or_insert_with(|| {
            let following = (0..=names.len()).map(|at| u16::try_from(at).unwrap_or(u16::MAX));
            self.0.push(Order {
                names,
                following: following.collect(),
            });
            self.0.len() - 1
        });
        let slot = self
            .0
            .get_mut(order)
            .and_then(|order| order.following.get_mut(place));
        if let (Some(slot), Ok(index)) = (slot, u16::try_from(index)) {
            *slot = index;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Orders;

    const NAMES: &[&str] = &["A", "B", "C"];

    #[test]
    fn the_declared_order_stands_until_another_is_seen() {
        let mut orders = Orders::default();
        let mut order = orders.find(NAMES);
        assert_eq!((order, orders.guess(order, 0)), (None, 0));
        assert_eq!(orders.guess(order, 2), 2);
        orders.learn(&mut order, NAMES, 0, 2);
        assert_eq!(orders.find(NAMES), order);
        assert_eq!(orders.guess(order, 0), 2);
        assert_eq!(orders.guess(order, 1), 1);
        assert_eq!(orders.find(&["A", "B", "D"]), None);
    }

    #[test]
    fn a_thread_remembers_a_limited_number_of_kinds() {
        let mut orders = Orders::recall();
        orders.learn(&mut None, NAMES, 0, 1);
        drop(orders);
        let mut orders = Orders::recall();
        assert_eq!(orders.find(NAMES), Some(0));
        for _ in 0..super::MOST {
            orders.learn(&mut None, NAMES, 0, 1);
        }
        drop(orders);
        assert_eq!(Orders::recall().find(NAMES), None);
    }
}
