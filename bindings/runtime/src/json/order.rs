//! In which order the members of records come: rows of a page have the same one, whatever it is.

/// What was seen so far, by kind of record.
#[derive(Debug, Default)]
pub(super) struct Orders(Vec<Order>);

#[derive(Debug)]
struct Order {
    names: &'static [&'static str],
    /// The index of the property that came after each; the one that came first stands at 0.
    following: Box<[u16]>,
}

impl Orders {
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
}
