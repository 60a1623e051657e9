//! Reads regular expressions of ECMAScript.

use std::iter::Peekable;
use std::str::Chars;

/// Deepest nesting of groups.
const MAX_DEPTH: usize = 50;
/// Largest count in braces.
const MAX_REPEAT: usize = 1_000;

/// A part of a pattern.
#[derive(Debug, Clone)]
pub(super) enum Part {
    Take(Class),
    Assert(Assertion),
    Sequence(Vec<Part>),
    Either(Vec<Part>),
    Repeat {
        part: Box<Part>,
        least: usize,
        most: Option<usize>,
    },
}

/// A set of letters.
#[derive(Debug, Clone)]
pub(super) struct Class {
    ranges: Vec<(char, char)>,
    is_negated: bool,
}

impl Class {
    fn one(letter: char) -> Self {
        Self {
            ranges: vec![(letter, letter)],
            is_negated: false,
        }
    }

    /// Whether a letter is in the set.
    pub(super) fn contains(&self, letter: char) -> bool {
        let is_in = self
            .ranges
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&letter));
        is_in != self.is_negated
    }
}

/// A condition on a place between letters.
#[derive(Debug, Clone, Copy)]
pub(super) enum Assertion {
    Start,
    End,
    Word,
    NoWord,
}

impl Assertion {
    /// Whether it holds between two letters.
    pub(super) fn holds(self, before: Option<char>, after: Option<char>) -> bool {
        let is_word =
            |letter: Option<char>| letter.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        match self {
            Self::Start => before.is_none(),
            Self::End => after.is_none(),
            Self::Word => is_word(before) != is_word(after),
            Self::NoWord => is_word(before) == is_word(after),
        }
    }
}

/// Letters that end a line.
const LINE_ENDS: [(char, char); 3] = [('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')];
const DIGITS: [(char, char); 1] = [('0', '9')];
const WORDS: [(char, char); 4] = [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
const BLANKS: [(char, char); 10] = [
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];

/// Reads a pattern.
pub(super) fn parse(text: &str) -> Result<Part, String> {
    let mut reader = Reader {
        rest: text.chars().peekable(),
        depth: 0,
    };
    let part = reader.alternatives()?;
    match reader.rest.peek() {
        None => Ok(part),
        Some(_) => Err("the pattern has a `)` too many".to_owned()),
    }
}

struct Reader<'t> {
    rest: Peekable<Chars<'t>>,
    depth: usize,
}

impl Reader<'_> {
    fn accept(&mut self, letter: char) -> bool {
        self.rest.next_if_eq(&letter).is_some()
    }

    fn alternatives(&mut self) -> Result<Part, String> {
        if self.depth >= MAX_DEPTH {
            return Err("the pattern is nested too deep".to_owned());
        }
        self.depth += 1;
        let mut parts = vec![self.sequence()?];
        while self.accept('|') {
            parts.push(self.sequence()?);
        }
        self.depth -= 1;
        Ok(Part::Either(parts))
    }

    fn sequence(&mut self) -> Result<Part, String> {
        let mut parts = Vec::new();
        while let Some(letter) = self.rest.next_if(|letter| !matches!(letter, '|' | ')')) {
            let part = self.part(letter)?;
            parts.push(self.repeated(part)?);
        }
        Ok(Part::Sequence(parts))
    }

    fn part(&mut self, letter: char) -> Result<Part, String> {
        Ok(match letter {
            '^' => Part::Assert(Assertion::Start),
            '$' => Part::Assert(Assertion::End),
            '.' => Part::Take(Class {
                ranges: LINE_ENDS.to_vec(),
                is_negated: true,
            }),
            '[' => Part::Take(self.class()?),
            '(' => self.group()?,
            '\\' => self.escape()?,
            '*' | '+' | '?' => return Err(format!("in the pattern, `{letter}` repeats nothing")),
            other => Part::Take(Class::one(other)),
        })
    }

    fn group(&mut self) -> Result<Part, String> {
        if self.accept('?') && !self.accept(':') {
            let is_name = self.accept('<') && !matches!(self.rest.peek(), Some('=' | '!'));
            if !is_name {
                return Err("look-around is not supported in patterns".to_owned());
            }
            while !self.accept('>') {
                self.rest.next().ok_or("the name of a group has no end")?;
            }
        }
        let part = self.alternatives()?;
        if self.accept(')') {
            Ok(part)
        } else {
            Err("the pattern lacks a `)`".to_owned())
        }
    }

    fn repeated(&mut self, part: Part) -> Result<Part, String> {
        let (least, most) = match self.rest.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.braces() {
                Some(bounds) => bounds,
                None => return Ok(part),
            },
            _ => return Ok(part),
        };
        self.rest.next();
        // Greedy or not makes no difference to whether there is a match.
        self.accept('?');
        if least > MAX_REPEAT || most.is_some_and(|most| most > MAX_REPEAT || most < least) {
            return Err("the counts in braces are out of order or too large".to_owned());
        }
        Ok(Part::Repeat {
            part: Box::new(part),
            least,
            most,
        })
    }

    /// `{n}`, `{n,}` or `{n,m}` up to the closing brace; anything else is plain text.
    fn braces(&mut self) -> Option<(usize, Option<usize>)> {
        let ahead: String = self.rest.clone().skip(1).collect();
        let (inside, _) = ahead.split_once('}')?;
        let bounds = match inside.split_once(',') {
            None => {
                let count = inside.parse().ok()?;
                (count, Some(count))
            }
            Some((least, "")) => (least.parse().ok()?, None),
            Some((least, most)) => (least.parse().ok()?, Some(most.parse().ok()?)),
        };
        // The closing brace stays for the caller.
        for _ in 0..=inside.chars().count() {
            self.rest.next();
        }
        Some(bounds)
    }

    fn escape(&mut self) -> Result<Part, String> {
        match self.rest.peek() {
            Some('b') => {
                self.rest.next();
                Ok(Part::Assert(Assertion::Word))
            }
            Some('B') => {
                self.rest.next();
                Ok(Part::Assert(Assertion::NoWord))
            }
            Some('1'..='9' | 'k') => {
                Err("back references are not supported in patterns".to_owned())
            }
            _ => self.escaped_class().map(Part::Take),
        }
    }

    /// What stands after a backslash.
    fn escaped_class(&mut self) -> Result<Class, String> {
        let letter = self.rest.next().ok_or("the pattern ends with a `\\`")?;
        let set = |ranges: &[(char, char)]| Class {
            ranges: ranges.to_vec(),
            is_negated: letter.is_ascii_uppercase(),
        };
        Ok(match letter {
            'd' | 'D' => set(&DIGITS),
            'w' | 'W' => set(&WORDS),
            's' | 'S' => set(&BLANKS),
            't' => Class::one('\t'),
            'n' => Class::one('\n'),
            'r' => Class::one('\r'),
            'f' => Class::one('\u{c}'),
            'v' => Class::one('\u{b}'),
            '0' => Class::one('\0'),
            'x' => Class::one(self.code(2)?),
            'u' => Class::one(self.code(4)?),
            'p' | 'P' => return Err("\\p is not supported in patterns".to_owned()),
            other => Class::one(other),
        })
    }

    fn code(&mut self, width: usize) -> Result<char, String> {
        let digits: String = if self.accept('{') {
            self.rest
                .by_ref()
                .take_while(|letter| *letter != '}')
                .collect()
        } else {
            self.rest.by_ref().take(width).collect()
        };
        u32::from_str_radix(&digits, 16)
            .ok()
            .and_then(char::from_u32)
            .ok_or_else(|| format!("`{digits}` is not the code of a letter"))
    }

    /// A set in brackets.
    fn class(&mut self) -> Result<Class, String> {
        let is_negated = self.accept('^');
        let mut ranges = Vec::new();
        loop {
            let from = match self.rest.next() {
                None => return Err("the pattern lacks a `]`".to_owned()),
                Some(']') => return Ok(Class { ranges, is_negated }),
                Some('\\') => self.class_escape()?,
                Some(letter) => Class::one(letter),
            };
            let [(first, _)] = from.ranges[..] else {
                ranges.extend(complement_if(from));
                continue;
            };
            let mut ahead = self.rest.clone();
            let is_range = !from.is_negated
                && ahead.next() == Some('-')
                && ahead.next().is_some_and(|letter| letter != ']')
                && from.ranges[0].0 == from.ranges[0].1;
            if !is_range {
                ranges.extend(complement_if(from));
                continue;
            }
            self.rest.next();
            let to = match self.rest.next() {
                Some('\\') => self.class_escape()?,
                Some(letter) => Class::one(letter),
                None => return Err("the pattern lacks a `]`".to_owned()),
            };
            match to.ranges[..] {
                [(last, end)] if last == end && first <= last => ranges.push((first, last)),
                _ => return Err("a range in the pattern is out of order".to_owned()),
            }
        }
    }

    fn class_escape(&mut self) -> Result<Class, String> {
        if self.accept('b') {
            return Ok(Class::one('\u{8}'));
        }
        self.escaped_class()
    }
}

/// The ranges of a set, as they are or of all other letters.
fn complement_if(class: Class) -> Vec<(char, char)> {
    if !class.is_negated {
        return class.ranges;
    }
    let mut others = Vec::new();
    let mut next = Some('\0');
    for (from, to) in class.ranges {
        if let Some(start) = next
            && start < from
        {
            let before = (start..from).next_back();
            others.extend(before.map(|end| (start, end)));
        }
        next = (to..=char::MAX).nth(1);
    }
    others.extend(next.map(|start| (start, char::MAX)));
    others
}
