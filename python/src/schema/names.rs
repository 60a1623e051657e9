//! Attributes by the address of their interned names.

use pyo3::prelude::*;
use pyo3::types::PyString;

/// Bits of an address; programs get no larger ones from the systems that there are.
const BITS: u32 = 48;
const ADDRESS: u64 = (1 << BITS) - 1;

/// The interpreter keeps one object for a name that stands in a program: the address is enough to know it.
/// What is not found may still be an attribute, under a name that was put together while the program ran.
#[derive(Debug, Default)]
pub struct Names {
    /// Addresses, with the property above them: close together, for the many looks at them. A power of two, at least
    /// half of them empty, which is 0.
    slots: Box<[u64]>,
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
        let mut slots = vec![0; (names.len() * 2).next_power_of_two()];
        let interned = names.iter().map(|name| PyString::intern(py, name).unbind());
        let interned: Vec<_> = interned.collect();
        for (index, name) in interned.iter().enumerate() {
            let address = name.as_ptr() as usize;
            let free = probe(address, slots.len()).find(|at| matches!(slots.get(*at), Some(0)));
            let slot = free.and_then(|at| slots.get_mut(at));
            let content = property(index).and_then(|property| content(address, property));
            if let Some((slot, content)) = slot.zip(content) {
                *slot = content;
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
            let content = *self.slots.get(at)?;
            if content == 0 {
                return None;
            }
            if content & ADDRESS == address as u64 {
                return usize::try_from(content >> BITS).ok();
            }
        }
        None
    }
}

/// What a slot holds, if it can.
fn content(address: usize, property: usize) -> Option<u64> {
    let address = u64::try_from(address).ok()?;
    let property = u16::try_from(property).ok()?;
    (address & !ADDRESS == 0).then_some(address | u64::from(property) << BITS)
}

/// The slots to look at, in this order. Objects stand at multiples of 16.
#[inline]
fn probe(address: usize, count: usize) -> impl Iterator<Item = usize> {
    let mask = count.wrapping_sub(1);
    let first = address >> 4;
    (0..count).map(move |step| first.wrapping_add(step) & mask)
}
