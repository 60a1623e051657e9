//! Expressions by chance: values, paths, arithmetic and functions, each with what it means.

use std::collections::{BTreeMap, BTreeSet};

use odata_runtime::query::{Computed, Expr, Number, max_date_time, min_date_time, now, value};
use odata_runtime::{
    Binary, Date, DateTimeOffset, Decimal, Duration, InvalidValue, TimeOfDay, Uuid,
};

use super::described::{Property, Row, Rows, Typed};
use super::samples::{Form, Random, Sample};
use super::tree::Tree;

/// An expression with what it means.
pub type Built<T> = Result<(Expr<Row, T>, Tree), InvalidValue>;

/// What was used in all queries.
#[derive(Default)]
pub struct Used {
    /// `Type.Property`
    pub properties: BTreeSet<String>,
    /// How often a form was left out because the reader cannot read it.
    pub avoided: std::cell::RefCell<BTreeMap<Form, u64>>,
}

/// Makes expressions about rows.
pub struct Maker<'m> {
    pub random: Random,
    pub rows: Rows,
    /// Items of the collections around, outermost first.
    pub items: Vec<Property>,
    pub used: &'m mut Used,
    /// Forms that the reader cannot read.
    pub avoid: &'static [Form],
}

const TRIES: usize = 5;

impl Maker<'_> {
    /// The same about other rows.
    pub fn about<T>(&mut self, rows: Rows, make: impl FnOnce(&mut Self) -> T) -> T {
        let (outer, items) = (self.rows, std::mem::take(&mut self.items));
        self.rows = rows;
        let made = make(self);
        (self.rows, self.items) = (outer, items);
        made
    }

    /// A property of the rows, of an item around, or of what these lead to.
    pub fn property(&mut self) -> (String, Property) {
        let items = self.items.len();
        let (mut path, mut property) = if items > 0 && self.random.chance(75) {
            let number = self.random.below(items);
            (format!("${number}"), self.items[number].clone())
        } else {
            let number = self.random.below(self.rows.entries);
            let (name, _, property) = (self.rows.entry)(number);
            self.used
                .properties
                .insert(format!("{}.{name}", self.rows.ty));
            (name.to_owned(), property)
        };
        let mut hops = 0;
        while let Property::One(one) = &property {
            if hops == 3 {
                break;
            }
            let number = self.random.below(one.entries());
            let (name, _, next) = one.entry(number);
            path = format!("{path}/{name}");
            property = next;
            hops += 1;
        }
        (path, property)
    }

    fn avoids(&self) -> impl Fn(Form) -> bool + use<'_> {
        move |form| {
            let avoids = self.avoid.contains(&form);
            if avoids {
                *self.used.avoided.borrow_mut().entry(form).or_default() += 1;
            }
            avoids
        }
    }

    /// Whether a form must be left out; counted.
    pub fn must_avoid(&self, form: Form) -> bool {
        self.avoids()(form)
    }

    /// A value.
    pub fn literal<T: Sample>(&mut self) -> Result<(T, Tree), InvalidValue> {
        let mut random = std::mem::replace(&mut self.random, Random::new(0));
        let made = T::sample(&mut random, &self.avoids());
        self.random = random;
        made
    }

    fn found<T: Typed>(&mut self) -> Option<(Expr<Row, T>, Tree)> {
        (0..TRIES).find_map(|_| {
            let (path, property) = self.property();
            Some((T::of(property)?.over(), Tree::leaf(path)))
        })
    }

    /// A property or a value.
    pub fn atom<T: Sample>(&mut self) -> Built<T> {
        if self.random.chance(70)
            && let Some(found) = self.found()
        {
            return Ok(found);
        }
        let (literal, tree) = self.literal()?;
        Ok((value(literal), tree))
    }

    /// What can stand on the right of a comparison with a `T`.
    pub fn any_of<T: Made>(&mut self, depth: usize) -> Built<T> {
        if depth == 0 || self.random.chance(30) {
            return self.atom();
        }
        T::make(self, depth - 1)
    }

    fn arithmetic<T: Made + Number>(&mut self, depth: usize) -> Built<T> {
        let (left, a) = self.any_of::<T>(depth)?;
        let operator = self.random.below(5);
        if operator == 4 {
            return Ok((left.negate(), a.negative()));
        }
        let (right, b) = self.any_of::<T>(depth)?;
        let (made, name) = match operator {
            0 => (left.add(right), "add"),
            1 => (left.sub(right), "sub"),
            2 => (left.mul(right), "mul"),
            _ if self.random.chance(50) => (left.div(right), "div"),
            _ => (left.modulo(right), "mod"),
        };
        Ok((made, Tree::of(name, [a, b])))
    }

    fn fraction<T: Made + Number>(&mut self, depth: usize) -> Built<T::Fraction> {
        let (operand, a) = self.any_of::<T>(depth)?;
        Ok(match self.random.below(4) {
            0 => {
                let (right, b) = self.any_of::<T>(depth)?;
                (operand.div_by(right), Tree::of("divby", [a, b]))
            }
            1 => (operand.round(), Tree::of("round", [a])),
            2 => (operand.floor(), Tree::of("floor", [a])),
            _ => (operand.ceiling(), Tree::of("ceiling", [a])),
        })
    }

    /// A value of another type as this one.
    fn cast<T: Made>(&mut self, depth: usize) -> Built<T> {
        let ty = Tree::leaf(T::TYPE);
        let (made, tree) = match self.random.below(2) {
            0 => {
                let (operand, tree) = self.any_of::<String>(depth)?;
                (operand.cast::<T>(), tree)
            }
            _ => {
                let (operand, tree) = self.any_of::<T>(depth)?;
                (operand.cast::<T>(), tree)
            }
        };
        Ok((made, Tree::of("cast", [tree, ty])))
    }

    fn count(&mut self) -> Option<(Expr<Row, i64>, Tree)> {
        (0..TRIES).find_map(|_| match self.property() {
            (path, Property::Many(many)) => {
                Some((many.count(), Tree::of("count", [Tree::leaf(path)])))
            }
            _ => None,
        })
    }
}

/// A type of which there are expressions.
pub trait Made: Sample {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self>;
}

/// A call of a function with one operand.
macro_rules! unary {
    ($maker:ident, $depth:ident, $of:ty, $method:ident, $name:literal) => {{
        let (operand, tree) = $maker.any_of::<$of>($depth)?;
        (operand.$method(), Tree::of($name, [tree]))
    }};
}

impl Made for i32 {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        Ok(match maker.random.below(16) {
            0 => unary!(maker, depth, String, length, "length"),
            1 => {
                let (text, a) = maker.any_of::<String>(depth)?;
                let (part, b) = maker.any_of::<String>(0)?;
                (text.index_of(part), Tree::of("indexof", [a, b]))
            }
            2 => unary!(maker, depth, DateTimeOffset, year, "year"),
            3 => unary!(maker, depth, DateTimeOffset, month, "month"),
            4 => unary!(maker, depth, DateTimeOffset, day, "day"),
            5 => unary!(maker, depth, Date, day, "day"),
            6 => unary!(maker, depth, DateTimeOffset, hour, "hour"),
            7 => unary!(maker, depth, DateTimeOffset, minute, "minute"),
            8 => unary!(maker, depth, TimeOfDay, second, "second"),
            9 => unary!(
                maker,
                depth,
                DateTimeOffset,
                total_offset_minutes,
                "totaloffsetminutes"
            ),
            10 => return maker.cast(depth),
            _ => return maker.arithmetic(depth),
        })
    }
}

impl Made for i64 {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        match maker.random.below(6) {
            0 | 1 => match maker.count() {
                Some(count) => Ok(count),
                None => maker.arithmetic(depth),
            },
            2 => maker.cast(depth),
            _ => maker.arithmetic(depth),
        }
    }
}

impl Made for Decimal {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        Ok(match maker.random.below(8) {
            0 => unary!(
                maker,
                depth,
                DateTimeOffset,
                fractional_seconds,
                "fractionalseconds"
            ),
            1 => unary!(maker, depth, Duration, total_seconds, "totalseconds"),
            2 => return maker.fraction::<Self>(depth),
            3 => return maker.fraction::<i32>(depth),
            4 => return maker.fraction::<i64>(depth),
            5 => return maker.cast(depth),
            _ => return maker.arithmetic(depth),
        })
    }
}

impl Made for f64 {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        match maker.random.below(4) {
            0 => maker.fraction::<Self>(depth),
            1 => maker.cast(depth),
            _ => maker.arithmetic(depth),
        }
    }
}

macro_rules! small_numbers {
    ($($ty:ty)*) => {$(
        impl Made for $ty {
            fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
                match maker.random.below(3) {
                    0 => maker.cast(depth),
                    _ => maker.arithmetic(depth),
                }
            }
        }
    )*};
}
small_numbers!(u8 i8 i16 f32);

impl Made for String {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        let (text, a) = maker.any_of::<Self>(depth)?;
        Ok(match maker.random.below(8) {
            0 => (text.to_lower(), Tree::of("tolower", [a])),
            1 => (text.to_upper(), Tree::of("toupper", [a])),
            2 => (text.trim(), Tree::of("trim", [a])),
            3 | 4 => {
                let (other, b) = maker.any_of::<Self>(depth)?;
                (text.concat(other), Tree::of("concat", [a, b]))
            }
            5 => {
                let (start, b) = maker.any_of::<i32>(depth)?;
                (text.substring(start), Tree::of("substring", [a, b]))
            }
            6 => {
                let (start, b) = maker.any_of::<i32>(depth)?;
                let (length, c) = maker.any_of::<i32>(0)?;
                (
                    text.substring_of(start, length),
                    Tree::of("substring", [a, b, c]),
                )
            }
            _ => {
                let (number, tree) = maker.any_of::<i64>(depth)?;
                let ty = Tree::leaf("Edm.String");
                (number.cast(), Tree::of("cast", [tree, ty]))
            }
        })
    }
}

impl Made for DateTimeOffset {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        let call = |made: Expr<Row, Self, Computed>, name| Ok((made, Tree::of(name, [])));
        match maker.random.below(4) {
            0 => call(now(), "now"),
            1 => call(min_date_time(), "mindatetime"),
            2 => call(max_date_time(), "maxdatetime"),
            _ => maker.cast(depth),
        }
    }
}

impl Made for Date {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        Ok(unary!(maker, depth, DateTimeOffset, date, "date"))
    }
}

impl Made for TimeOfDay {
    fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
        Ok(unary!(maker, depth, DateTimeOffset, time, "time"))
    }
}

macro_rules! only_cast {
    ($($ty:ty)*) => {$(
        impl Made for $ty {
            fn make(maker: &mut Maker<'_>, depth: usize) -> Built<Self> {
                maker.cast(depth)
            }
        }
    )*};
}
only_cast!(Uuid Duration Binary bool);
