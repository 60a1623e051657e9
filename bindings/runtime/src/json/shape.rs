//! What objects look like: the names of their members, which rows of a page have in common.

use std::cell::Cell;
use std::sync::Arc;

use super::Reader;

/// How many shapes of a kind a thread remembers from one object to the next.
const MOST: usize = 16;

thread_local! {
    static LAST: Cell<Shapes> = const { Cell::new(Shapes { outer: Vec::new(), inner: Vec::new() }) };
}

/// Shapes that were seen, the last ones first.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    /// Those of objects that were asked for.
    pub outer: Vec<Arc<Shape>>,
    /// Those of objects in these.
    pub inner: Vec<Arc<Shape>>,
}

impl Shapes {
    /// Those of the thread, which it does not know until they are remembered.
    pub fn recall() -> Self {
        LAST.try_with(Cell::take).unwrap_or_default()
    }

    /// Keeps them for the objects to come.
    pub fn remember(self) {
        // A thread that is ending has no use for them.
        let _ = LAST.try_with(|last| last.set(self));
    }
}

/// The names of an object's members, in the order in which they came.
#[derive(Debug, Default)]
pub struct Shape {
    names: Box<[Box<str>]>,
    /// Each as it most likely stands in a text: in quotes, with its colon. None where that takes escapes.
    heads: Box<[Option<Box<str>>]>,
}

impl Shape {
    fn new(names: Box<[Box<str>]>) -> Self {
        let is_plain = |name: &str| !name.contains(|c: char| c < ' ' || c == '"' || c == '\\');
        let head = |name: &str| is_plain(name).then(|| format!("\"{name}\":").into());
        Self {
            heads: names.iter().map(|name| head(name)).collect(),
            names,
        }
    }

    /// The names.
    pub fn names(&self) -> &[Box<str>] {
        &self.names
    }
}

/// The names found so far: those of a shape that was seen before, or new ones.
pub(super) struct Names<'s> {
    /// The shapes seen, the last one first.
    seen: &'s mut Vec<Arc<Shape>>,
    /// Which of them has these names, as far as is known.
    guess: usize,
    own: Option<Vec<Box<str>>>,
}

impl<'s> Names<'s> {
    /// For the object that the reader stands in front of: likely those of one that began like it.
    pub fn new(seen: &'s mut Vec<Arc<Shape>>, reader: &Reader<'_>) -> Self {
        let begins_so = |shape: &Arc<Shape>| reader.begins(shape.heads.first());
        Self {
            guess: seen.iter().position(begins_so).unwrap_or_default(),
            seen,
            own: None,
        }
    }

    /// The name of a member; of the next one what is likely.
    #[inline]
    pub fn expected(&self, place: usize) -> Option<&str> {
        let names = match &self.own {
            None => &*self.seen.get(self.guess)?.names,
            Some(own) => own,
        };
        names.get(place).map(|name| &**name)
    }

    /// How the next members most likely begin.
    #[inline]
    pub fn heads(&self, place: usize) -> &[Option<Box<str>>] {
        let shape = match self.own {
            None => self.seen.get(self.guess),
            Some(_) => None,
        };
        shape
            .and_then(|shape| shape.heads.get(place..))
            .unwrap_or_default()
    }

    /// Notes the name of a member that was not the likely one.
    #[cold]
    pub fn found(&mut self, place: usize, name: &str) {
        if let Some(own) = &mut self.own {
            own.push(name.into());
            return;
        }
        let before = self.before(place);
        let fits = |shape: &Arc<Shape>| {
            let names = &shape.names;
            names.get(..place) == Some(before) && names.get(place).is_some_and(|n| **n == *name)
        };
        match self.seen.iter().position(fits) {
            Some(index) => self.guess = index,
            None => {
                let mut own = before.to_vec();
                own.push(name.into());
                self.own = Some(own);
            }
        }
    }

    /// The first names of the likely shape.
    fn before(&self, count: usize) -> &[Box<str>] {
        let shape = self.seen.get(self.guess);
        shape
            .and_then(|shape| shape.names.get(..count))
            .unwrap_or_default()
    }

    /// The shape of an object with so many members.
    pub fn finish(mut self, count: usize) -> Arc<Shape> {
        let own = self.own.take();
        let names = own.as_deref().unwrap_or_else(|| self.before(count));
        let is_it = |shape: &Arc<Shape>| *shape.names == *names;
        let known = match self.seen.get(self.guess) {
            Some(shape) if own.is_none() && shape.names.len() == count => Some(self.guess),
            _ => self.seen.iter().position(is_it),
        };
        let index = match known {
            Some(index) => index,
            None => {
                let names = names.into();
                self.seen.truncate(MOST - 1);
                self.seen.push(Arc::new(Shape::new(names)));
                self.seen.len() - 1
            }
        };
        self.used(index)
    }

    /// Remembers the shapes, this one first.
    fn used(self, index: usize) -> Arc<Shape> {
        if index > 0
            && let Some(part) = self.seen.get_mut(..=index)
        {
            part.rotate_right(1);
        }
        self.seen.first().map(Arc::clone).unwrap_or_default()
    }
}
