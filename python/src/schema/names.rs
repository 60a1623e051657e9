//! Attributes by the address of their interned names.

use pyo3::prelude::*;
use pyo3::types::PyString;

/// The interpreter keeps one object for a name that stands in a program: the address is enough to know it.
/// What is not found may still be an attribute, under a name that was put together while the program ran.
#[derive(Debug, Default)]
pub struct Names {
    /// A power of two, at least half of them empty.
    slots: Box<[Option<(usize, usize)>]>,
    /// Keeps the addresses taken.
    _names: Vec<Py<PyString>>,
}

impl Names {
    /// Those names that stand for a property.
    pub fn new(
        py: Python<'_>,
        names: &[String],
        property: impl Fn(usize) -> Option<usize>,
    ) -> Self {
        let mut slots = vec![None; (names.len() * 2).next_power_of_two()];
        let interned = names.iter().map(|name| PyString::intern(py, name).unbind());
        let interned: Vec<_> = interned.collect();
        for (index, name) in interned.iter().enumerate() {
            let address = name.as_ptr() as usize;
            let free = probe(address, slots.len()).find(|at| matches!(slots.get(*at), Some(None)));
            if let Some((slot, property)) =
                free.and_then(|at| slots.get_mut(at)).zip(property(index))
            {
                *slot = Some((address, property));
            }
        }
        Self {
            slots: slots.into(),
            _names: interned,
        }
    }

    /// The property with the name at this address.
    #[inline]
    pub fn find(&self, address: usize) -> Option<usize> {
        for at in probe(address, self.slots.len()) {
            let (known, property) = (*self.slots.get(at)?)?;
            if known == address {
                return Some(property);
            }
        }
        None
    }
}

/// The slots to look at, in this order. Objects stand at multiples of 16.
#[inline]
fn probe(address: usize, count: usize) -> impl Iterator<Item = usize> {
    let mask = count.wrapping_sub(1);
    let first = address >> 4;
    (0..count).map(move |step| first.wrapping_add(step) & mask)
}
