//! Reads the values of query options other than `$filter`, at the top and in parentheses.

use std::sync::Arc;

use super::ast::{Item, Levels, Sorting};
use super::datum::Datum;
use super::error::Fault;
use super::lexer::Token;
use super::options::Options;
use super::parser::Parser;

impl Parser<'_> {
    /// Reads the value of an option; `depth` is the level of `$expand` that stands in it.
    pub(super) fn option(
        &mut self,
        name: &str,
        options: &mut Options,
        depth: usize,
    ) -> Result<(), Fault> {
        self.expressions = 0;
        match name {
            "$filter" => options.filter = Some(self.whole_expression()?),
            "$orderby" => options.orderby = self.sortings()?,
            "$select" => options.select = self.items(depth, false)?,
            "$expand" => options.expand = self.items(depth, true)?,
            "$top" => options.top = Some(self.number(name)?),
            "$skip" => options.skip = Some(self.number(name)?),
            "$count" => options.count = self.flag(name)?,
            _ => return Err(Fault::at(self.at(), format!("{name} cannot stand here"))),
        }
        Ok(())
    }

    fn number(&mut self, name: &str) -> Result<u64, Fault> {
        let number = match self.peek() {
            Token::Literal(Datum::Integer(number)) => u64::try_from(*number).ok(),
            _ => None,
        };
        let number = number.ok_or_else(|| {
            Fault::at(
                self.at(),
                format!("{name} must be a whole number from 0 on"),
            )
        })?;
        self.take();
        Ok(number)
    }

    fn flag(&mut self, name: &str) -> Result<bool, Fault> {
        for (word, value) in [("true", true), ("false", false)] {
            if self.accept_word(word) {
                return Ok(value);
            }
        }
        Err(Fault::at(
            self.at(),
            format!("{name} must be true or false"),
        ))
    }

    fn sortings(&mut self) -> Result<Vec<Sorting>, Fault> {
        let most = self.context.limits.orderings;
        let mut sortings = Vec::new();
        loop {
            let at = self.at();
            if sortings.len() == most {
                return Err(Fault::at(at, format!("more than {most} orderings")));
            }
            let expression = self.whole_expression()?;
            let is_descending = self.accept_word("desc");
            if !is_descending {
                self.accept_word("asc");
            }
            sortings.push(Sorting {
                expression,
                is_descending,
            });
            if !self.accept(',') {
                return Ok(sortings);
            }
        }
    }

    fn items(&mut self, depth: usize, expands: bool) -> Result<Vec<Item>, Fault> {
        let most = self.context.limits.expand_depth;
        if expands && depth > most {
            let at = self.at();
            return Err(Fault::at(at, format!("more than {most} levels of $expand")));
        }
        let mut items = Vec::new();
        loop {
            items.push(self.item(depth, expands)?);
            if !self.accept(',') {
                return Ok(items);
            }
        }
    }

    fn item(&mut self, depth: usize, expands: bool) -> Result<Item, Fault> {
        let at = self.at();
        let mut path = Vec::new();
        loop {
            match self.peek().clone() {
                Token::Word(word) => path.push(word),
                Token::Mark('*') => path.push("*".to_owned()),
                _ => return Err(self.unexpected("the name of a property")),
            }
            self.take();
            if !self.accept('/') {
                break;
            }
        }
        let mut item = Item {
            path,
            options: Options::default(),
            levels: None,
            at,
            source: Arc::clone(&self.source),
        };
        if self.accept('(') {
            self.nested_options(&mut item, depth, expands)?;
        }
        Ok(item)
    }

    fn nested_options(
        &mut self,
        item: &mut Item,
        depth: usize,
        expands: bool,
    ) -> Result<(), Fault> {
        let mut seen = Vec::new();
        loop {
            let at = self.at();
            let Token::Word(name) = self.take() else {
                return Err(Fault::at(at, "expected an option such as $select"));
            };
            let name = name.to_ascii_lowercase();
            self.expect('=')?;
            if seen.contains(&name) {
                return Err(Fault::at(at, format!("{name} stands twice")));
            }
            if !expands && name == "$expand" {
                return Err(Fault::at(at, "$expand cannot stand in $select"));
            }
            if expands && name == "$levels" {
                item.levels = Some(self.levels(depth)?);
            } else {
                // What a selection holds is no further level; what an expansion holds is.
                let depth = depth + usize::from(expands);
                self.option(&name, &mut item.options, depth)
                    .map_err(|fault| fault.or_at(at))?;
            }
            seen.push(name);
            if self.accept(')') {
                return Ok(());
            }
            if !self.accept(';') {
                return Err(self.unexpected("`;` or `)`"));
            }
        }
    }

    fn levels(&mut self, depth: usize) -> Result<Levels, Fault> {
        let most = self.context.limits.expand_depth;
        let left = most.saturating_sub(depth) + 1;
        if self.accept_word("max") {
            return Ok(Levels::Max(left));
        }
        let at = self.at();
        let levels = usize::try_from(self.number("$levels")?).unwrap_or(usize::MAX);
        match levels {
            0 => Err(Fault::at(at, "$levels must be 1 or more")),
            _ if levels > left => Err(Fault::at(at, format!("more than {most} levels of $expand"))),
            _ => Ok(Levels::Number(levels)),
        }
    }
}
