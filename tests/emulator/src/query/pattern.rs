//! Regular expressions of ECMAScript without look-around and back references, matched in time
//! proportional to text and pattern.

use super::pattern_parser::{Assertion, Class, Part, parse};

/// Most instructions of a compiled pattern.
const MAX_SIZE: usize = 5_000;

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    program: Vec<Instruction>,
}

#[derive(Debug, Clone)]
enum Instruction {
    Take(Class),
    Assert(Assertion),
    Split(usize, usize),
    Jump(usize),
    Accept,
}

impl Pattern {
    /// Compiles a pattern.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let part = parse(text)?;
        let mut pattern = Self {
            program: Vec::new(),
        };
        pattern.compile(&part)?;
        pattern.push(Instruction::Accept)?;
        Ok(pattern)
    }

    fn push(&mut self, instruction: Instruction) -> Result<usize, String> {
        if self.program.len() >= MAX_SIZE {
            return Err("the pattern is too large".to_owned());
        }
        self.program.push(instruction);
        Ok(self.program.len() - 1)
    }

    fn here(&self) -> usize {
        self.program.len()
    }

    fn set(&mut self, at: usize, instruction: Instruction) {
        if let Some(slot) = self.program.get_mut(at) {
            *slot = instruction;
        }
    }

    fn compile(&mut self, part: &Part) -> Result<(), String> {
        match part {
            Part::Take(class) => self.push(Instruction::Take(class.clone())).map(|_| ()),
            Part::Assert(assertion) => self.push(Instruction::Assert(*assertion)).map(|_| ()),
            Part::Sequence(parts) => parts.iter().try_for_each(|part| self.compile(part)),
            Part::Either(parts) => self.either(parts),
            Part::Repeat { part, least, most } => self.repeat(part, *least, *most),
        }
    }

    fn either(&mut self, parts: &[Part]) -> Result<(), String> {
        let mut ends = Vec::new();
        for (number, part) in parts.iter().enumerate() {
            if number + 1 == parts.len() {
                self.compile(part)?;
                break;
            }
            let split = self.push(Instruction::Accept)?;
            self.compile(part)?;
            ends.push(self.push(Instruction::Accept)?);
            self.set(split, Instruction::Split(split + 1, self.here()));
        }
        let end = self.here();
        ends.into_iter()
            .for_each(|at| self.set(at, Instruction::Jump(end)));
        Ok(())
    }

    fn repeat(&mut self, part: &Part, least: usize, most: Option<usize>) -> Result<(), String> {
        for _ in 0..least {
            self.compile(part)?;
            // Even a part without instructions counts, or nested repeats would take for ever.
            self.push(Instruction::Jump(self.here() + 1))?;
        }
        let Some(most) = most else {
            let split = self.push(Instruction::Accept)?;
            self.compile(part)?;
            self.push(Instruction::Jump(split))?;
            self.set(split, Instruction::Split(split + 1, self.here()));
            return Ok(());
        };
        let mut splits = Vec::new();
        for _ in least..most {
            splits.push(self.push(Instruction::Accept)?);
            self.compile(part)?;
        }
        let end = self.here();
        splits
            .into_iter()
            .for_each(|at| self.set(at, Instruction::Split(at + 1, end)));
        Ok(())
    }

    /// Whether the pattern occurs anywhere in a text.
    pub(super) fn matches(&self, text: &str) -> bool {
        let mut current = States::new(self.program.len());
        let mut next = States::new(self.program.len());
        let mut before = None;
        let mut rest = text.chars();
        loop {
            let after = rest.clone().next();
            // A match may begin at every place.
            if self.follow(&mut current, 0, before, after) {
                return true;
            }
            let Some(letter) = rest.next() else {
                return false;
            };
            let following = rest.clone().next();
            for &state in &current.list {
                let takes = matches!(
                    self.program.get(state),
                    Some(Instruction::Take(class)) if class.contains(letter)
                );
                if takes && self.follow(&mut next, state + 1, Some(letter), following) {
                    return true;
                }
            }
            std::mem::swap(&mut current, &mut next);
            next.clear();
            before = Some(letter);
        }
    }

    /// Adds a state and all that it leads to without taking a letter; true at the end of the
    /// pattern.
    fn follow(
        &self,
        states: &mut States,
        from: usize,
        before: Option<char>,
        after: Option<char>,
    ) -> bool {
        states.open.push(from);
        while let Some(state) = states.open.pop() {
            if !states.add(state) {
                continue;
            }
            match self.program.get(state) {
                Some(Instruction::Accept) | None => return true,
                Some(Instruction::Take(_)) => {}
                Some(Instruction::Jump(to)) => states.open.push(*to),
                Some(Instruction::Split(one, other)) => states.open.extend([*other, *one]),
                Some(Instruction::Assert(assertion)) => {
                    if assertion.holds(before, after) {
                        states.open.push(state + 1);
                    }
                }
            }
        }
        false
    }
}

/// A set of states in the order of their arrival.
struct States {
    list: Vec<usize>,
    has: Vec<bool>,
    /// States that are still to be followed.
    open: Vec<usize>,
}

impl States {
    fn new(size: usize) -> Self {
        Self {
            list: Vec::with_capacity(size),
            has: vec![false; size],
            open: Vec::new(),
        }
    }

    fn add(&mut self, state: usize) -> bool {
        match self.has.get_mut(state) {
            Some(has) if !*has => {
                *has = true;
                self.list.push(state);
                true
            }
            _ => false,
        }
    }

    fn clear(&mut self) {
        self.list.clear();
        self.has.fill(false);
    }
}
