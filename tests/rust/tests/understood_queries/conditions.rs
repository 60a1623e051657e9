//! Conditions by chance, each with what it means.

use std::rc::Rc;

use odata_runtime::query::{Expr, Ordered};
use odata_runtime::{
    Binary, Date, DateTimeOffset, Decimal, Duration, InvalidValue, TimeOfDay, Uuid,
};

use super::described::{Many, Property, Row};
use super::enumerations::{FlagMembers, Members};
use super::expressions::{Built, Made, Maker};
use super::samples::Form;
use super::tree::Tree;

const DEEPEST_LAMBDA: usize = 3;

impl Maker<'_> {
    /// A condition.
    pub fn condition(&mut self, depth: usize) -> Built<bool> {
        if depth == 0 || self.random.chance(30) {
            return self.leaf();
        }
        let (left, a) = self.condition(depth - 1)?;
        if self.random.chance(25) {
            return Ok((left.not(), Tree::of("not", [a])));
        }
        let (right, b) = self.condition(depth - 1)?;
        Ok(match self.random.chance(50) {
            true => (left.and(right), Tree::joined("and", [a, b])),
            false => (left.or(right), Tree::joined("or", [a, b])),
        })
    }

    fn leaf(&mut self) -> Built<bool> {
        if self.random.chance(15) {
            return self.rare();
        }
        let (path, property) = self.property();
        let tree = Tree::leaf(&path);
        match property {
            Property::Bool(path) => self.flag(path.over(), tree),
            Property::Byte(path) => self.ordered(path.over(), tree),
            Property::SByte(path) => self.ordered(path.over(), tree),
            Property::Int16(path) => self.ordered(path.over(), tree),
            Property::Int32(path) => self.ordered(path.over(), tree),
            Property::Int64(path) => self.ordered(path.over(), tree),
            Property::Single(path) => self.ordered(path.over(), tree),
            Property::Double(path) => self.ordered(path.over(), tree),
            Property::Decimal(path) => self.ordered(path.over(), tree),
            Property::Text(path) if self.random.chance(40) => self.text(path.over(), tree),
            Property::Text(path) => self.ordered(path.over(), tree),
            Property::Guid(path) => self.ordered(path.over(), tree),
            Property::Date(path) => self.ordered(path.over(), tree),
            Property::Moment(path) => self.ordered(path.over(), tree),
            Property::Time(path) => self.ordered(path.over(), tree),
            Property::Duration(path) => self.ordered(path.over(), tree),
            Property::Binary(path) => self.equal(path.over(), tree),
            Property::Member(members) => self.member(&members, tree),
            Property::Flags(flags) => self.flags(&flags, tree),
            Property::Many(many) => self.lambda(&many, tree),
            Property::One(_) => self.rare(),
        }
    }

    /// A comparison of calculated values, of types that have few properties.
    fn rare(&mut self) -> Built<bool> {
        match self.random.below(12) {
            0 => self.calculated::<i32>(),
            1 => self.calculated::<i64>(),
            2 | 3 => self.calculated::<Decimal>(),
            4 | 5 => self.calculated::<f64>(),
            6 => self.calculated::<String>(),
            7 => self.calculated::<DateTimeOffset>(),
            8 => self.calculated::<Date>(),
            9 => self.calculated::<TimeOfDay>(),
            10 => self.calculated::<Duration>(),
            _ => match self.random.chance(50) {
                true => self.calculated::<Uuid>(),
                false => {
                    let (left, tree) = self.any_of::<Binary>(1)?;
                    self.equal(left, tree)
                }
            },
        }
    }

    fn calculated<T: Made + Ordered>(&mut self) -> Built<bool> {
        let (left, tree) = T::make(self, 1)?;
        self.ordered(left, tree)
    }

    fn flag(&mut self, flag: Expr<Row, bool>, tree: Tree) -> Built<bool> {
        match self.random.below(4) {
            0 => Ok((flag, tree)),
            1 => Ok((flag.not(), Tree::of("not", [tree]))),
            _ => self.equal(flag, tree),
        }
    }

    /// What all values can be asked.
    fn equal<T: Made>(&mut self, left: Expr<Row, T>, tree: Tree) -> Built<bool> {
        let null = || Tree::leaf("null");
        Ok(match self.random.below(8) {
            0 => (left.is_null(), Tree::of("eq", [tree, null()])),
            1 => (left.is_not_null(), Tree::of("ne", [tree, null()])),
            2 | 3 => {
                let count = 1 + self.random.below(4);
                let items: Result<Vec<_>, InvalidValue> =
                    (0..count).map(|_| self.literal::<T>()).collect();
                let (values, trees): (Vec<T>, Vec<Tree>) = items?.into_iter().unzip();
                let list = Tree::of("list", trees);
                (left.in_(values), Tree::of("in", [tree, list]))
            }
            4 => {
                let ty = Tree::leaf(T::TYPE);
                (left.is_of::<T>(), Tree::of("isof", [tree, ty]))
            }
            5 => {
                let (right, b) = self.any_of::<T>(2)?;
                (left.ne(right), Tree::of("ne", [tree, b]))
            }
            _ => {
                let (right, b) = self.any_of::<T>(2)?;
                (left.eq(right), Tree::of("eq", [tree, b]))
            }
        })
    }

    /// What values with an order can be asked.
    fn ordered<T: Made + Ordered>(&mut self, left: Expr<Row, T>, tree: Tree) -> Built<bool> {
        let operator = self.random.below(8);
        if operator > 3 {
            return self.equal(left, tree);
        }
        let (right, b) = self.any_of::<T>(2)?;
        let (made, name) = match operator {
            0 => (left.gt(right), "gt"),
            1 => (left.ge(right), "ge"),
            2 => (left.lt(right), "lt"),
            _ => (left.le(right), "le"),
        };
        Ok((made, Tree::of(name, [tree, b])))
    }

    fn text(&mut self, text: Expr<Row, String>, tree: Tree) -> Built<bool> {
        if self.random.chance(20) {
            let pattern = self.random.one(&["^A.*e$", "[0-9]+", "a|b", "(x)'y"]);
            let made = text.matches_pattern(pattern);
            return Ok((
                made,
                Tree::of("matchespattern", [tree, Tree::text(pattern)]),
            ));
        }
        let (part, b) = self.any_of::<String>(1)?;
        let (made, name) = match self.random.below(3) {
            0 => (text.contains(part), "contains"),
            1 => (text.starts_with(part), "startswith"),
            _ => (text.ends_with(part), "endswith"),
        };
        Ok((made, Tree::of(name, [tree, b])))
    }

    fn member(&mut self, members: &Rc<dyn Members>, tree: Tree) -> Built<bool> {
        let names = members.names();
        let name = self.random.one(&names);
        let literal = Tree::members(members.ty(), name);
        Ok(match self.random.below(5) {
            0 => (members.differs(name), Tree::of("ne", [tree, literal])),
            1 => {
                let wanted = [name, self.random.one(&names), self.random.one(&names)];
                let list = Tree::of("list", wanted.map(|it| Tree::members(members.ty(), it)));
                (members.is_one_of(&wanted), Tree::of("in", [tree, list]))
            }
            2 => (
                members.is_null(),
                Tree::of("eq", [tree, Tree::leaf("null")]),
            ),
            _ => (members.equals(name), Tree::of("eq", [tree, literal])),
        })
    }

    fn flags(&mut self, flags: &Rc<dyn FlagMembers>, tree: Tree) -> Built<bool> {
        let names = flags.names();
        let name = self.random.one(&names);
        let literal = |names: &str| Tree::members(flags.ty(), names);
        if self.random.chance(60) {
            return Ok((flags.has(name), Tree::of("has", [tree, literal(name)])));
        }
        let other = self.random.one(&names);
        let both = match other == name {
            true => name.to_owned(),
            false => format!("{name},{other}"),
        };
        Ok((flags.equals(&both), Tree::of("eq", [tree, literal(&both)])))
    }

    fn lambda(&mut self, many: &Rc<dyn Many>, tree: Tree) -> Built<bool> {
        let depth = self.items.len();
        let operator = self.random.below(6);
        if operator == 0 || depth == DEEPEST_LAMBDA {
            return Ok((many.is_not_empty(), Tree::of("any", [tree])));
        }
        if operator == 1
            && let Some(rows) = many.rows()
            && self.random.chance(50)
            && !self.must_avoid(Form::CountOfPart)
        {
            let (filter, part) = self.about(rows, |maker| maker.condition(1))?;
            let count = many.count_where(filter);
            return self.ordered(count, Tree::of("count", [tree, part]));
        }
        if operator == 1 {
            return self.ordered(many.count(), Tree::of("count", [tree]));
        }
        let names = ["item", "inner", "innermost"];
        let name = self.random.chance(40).then(|| names[depth]);
        let mut meaning = None;
        let mut body = |item: Property| {
            self.items.push(item);
            let made = self.condition(1);
            self.items.pop();
            match made {
                Ok((condition, tree)) => {
                    meaning = Some(Ok(tree));
                    condition
                }
                Err(error) => {
                    meaning = Some(Err(error));
                    odata_runtime::query::value(true)
                }
            }
        };
        let (made, head) = match operator {
            2 | 3 => (many.all(name, &mut body), "all"),
            _ => (many.any(name, &mut body), "any"),
        };
        let body = meaning.unwrap_or_else(|| Ok(Tree::leaf("nothing")))?;
        Ok((made, Tree::of(head, [tree, body])))
    }
}
