//! Where the properties of a class stand in objects of one shape.

/// Stands for a property that objects of the shape do not have.
const NOWHERE: u32 = u32::MAX;

/// Places by property.
#[derive(Debug)]
pub struct Places {
    by_property: Box<[u32]>,
    undeclared: Box<[usize]>,
}

impl Places {
    /// From the properties of the members, in the order of these; of a repeated member the last counts.
    pub fn new(properties: usize, members: impl Iterator<Item = Option<usize>>) -> Self {
        let mut by_property = vec![NOWHERE; properties];
        let mut undeclared = Vec::new();
        for (place, property) in members.enumerate() {
            let slot = property.and_then(|property| by_property.get_mut(property));
            match (slot, u32::try_from(place)) {
                (Some(slot), Ok(place)) => *slot = place,
                _ => undeclared.push(place),
            }
        }
        Self {
            by_property: by_property.into(),
            undeclared: undeclared.into(),
        }
    }

    /// The place of a property.
    #[inline]
    pub fn find(&self, property: usize) -> Option<usize> {
        match self.by_property.get(property) {
            Some(&NOWHERE) | None => None,
            Some(place) => usize::try_from(*place).ok(),
        }
    }

    /// The places of members that the class does not declare.
    pub fn undeclared(&self) -> &[usize] {
        &self.undeclared
    }
}
