//! Reads what operators connect: literals, paths, calls and lists.

use super::ast::{Expr, ExprKind, Expression, Path, Root, Step, StepKind};
use super::datum::Datum;
use super::error::Fault;
use super::lexer::Token;
use super::literals;
use super::parser::Parser;
use super::temporal;

/// Longest path in segments.
const MAX_STEPS: usize = 32;

impl Parser<'_> {
    /// Reads an operand.
    pub(super) fn primary(&mut self) -> Result<Expr, Fault> {
        let at = self.at();
        match self.peek() {
            Token::Mark('(') => self.parenthesis(),
            Token::Mark('[') => self.list(),
            Token::Literal(_) | Token::Text(_) => Ok(self.literal(at)),
            Token::Prefixed(prefix, text) => {
                let kind = prefixed_literal(prefix, text).map_err(|fault| fault.or_at(at))?;
                self.take();
                Ok(Expr { kind, at })
            }
            Token::Alias(name) => {
                let name = name.clone();
                self.take();
                self.alias(&name, at, Self::expression)
            }
            Token::Word(word) => {
                let word = word.clone();
                self.word(&word, at)
            }
            _ => Err(self.unexpected("a property, a function or a literal")),
        }
    }

    fn parenthesis(&mut self) -> Result<Expr, Fault> {
        self.expect('(')?;
        let inner = self.expression()?;
        if !self.accept(')') {
            return Err(self.unexpected("an operator or `)`"));
        }
        Ok(inner)
    }

    fn literal(&mut self, at: usize) -> Expr {
        let datum = match self.take() {
            Token::Literal(datum) => datum,
            Token::Text(text) => Datum::Text(text.into()),
            _ => Datum::Null,
        };
        Expr {
            kind: ExprKind::Literal(datum),
            at,
        }
    }

    fn word(&mut self, word: &str, at: usize) -> Result<Expr, Fault> {
        let is_call = matches!(self.peek_second(), Token::Mark('('));
        if is_call {
            self.take();
            return self.call(word, at);
        }
        let is_path = matches!(self.peek_second(), Token::Mark('/'));
        if !is_path && let Some(datum) = keyword(word) {
            self.take();
            return Ok(Expr {
                kind: ExprKind::Literal(datum),
                at,
            });
        }
        if word == "not" {
            return Err(Fault::at(at, "`not` has no operand"));
        }
        self.path(at)
    }

    fn path(&mut self, at: usize) -> Result<Expr, Fault> {
        let Token::Word(first) = self.take() else {
            return Err(Fault::at(at, "a name is missing"));
        };
        let root = match first.to_ascii_lowercase().as_str() {
            "$it" => Root::It,
            "$this" => Root::This,
            _ if first.starts_with('$') => {
                return Err(Fault::at(
                    at,
                    format!("`{first}` cannot be used in an expression here"),
                ));
            }
            _ => Root::Name,
        };
        let mut steps = Vec::new();
        if root == Root::Name {
            steps.push(Step {
                kind: StepKind::Name(first),
                at,
            });
        }
        while self.accept('/') {
            let step = self.step()?;
            let is_last = !matches!(step.kind, StepKind::Name(_));
            steps.push(step);
            if steps.len() > MAX_STEPS {
                return Err(Fault::at(
                    at,
                    format!("a path of more than {MAX_STEPS} segments"),
                ));
            }
            if is_last {
                break;
            }
        }
        Ok(Expr {
            kind: ExprKind::Path(Path { root, steps }),
            at,
        })
    }

    fn step(&mut self) -> Result<Step, Fault> {
        let at = self.at();
        let Token::Word(word) = self.peek().clone() else {
            return Err(self.unexpected("a name after `/`"));
        };
        self.take();
        let is_call = matches!(self.peek(), Token::Mark('('));
        let kind = match word.to_ascii_lowercase().as_str() {
            "$count" => StepKind::Count(self.counted()?),
            "any" if is_call => self.any(at)?,
            "all" if is_call => {
                self.take();
                self.count(at)?;
                let (variable, body) = self.lambda()?;
                StepKind::All(variable, body)
            }
            _ if word.starts_with('$') => {
                return Err(Fault::at(
                    at,
                    format!("`{word}` cannot stand in a path here"),
                ));
            }
            _ if is_call => {
                return Err(Fault::at(
                    at,
                    format!("`{word}` cannot be called on a path"),
                ));
            }
            _ => StepKind::Name(word),
        };
        Ok(Step { kind, at })
    }

    /// `($filter=…)` after `$count`.
    fn counted(&mut self) -> Result<Option<Box<Expr>>, Fault> {
        if !self.accept('(') {
            return Ok(None);
        }
        if !self.accept_word("$filter") {
            return Err(self.unexpected("`$filter`"));
        }
        self.expect('=')?;
        let filter = self.expression()?;
        self.expect(')')?;
        Ok(Some(Box::new(filter)))
    }

    fn any(&mut self, at: usize) -> Result<StepKind, Fault> {
        self.take();
        self.count(at)?;
        if self.accept(')') {
            return Ok(StepKind::Any(None));
        }
        self.lambda().map(|lambda| StepKind::Any(Some(lambda)))
    }

    /// `variable:condition)`
    fn lambda(&mut self) -> Result<(String, Box<Expr>), Fault> {
        let Token::Word(variable) = self.peek().clone() else {
            return Err(self.unexpected("a variable, as in any(x:x/Name eq 'a')"));
        };
        self.take();
        self.expect(':')?;
        let body = self.expression()?;
        self.expect(')')?;
        Ok((variable, Box::new(body)))
    }

    fn call(&mut self, name: &str, at: usize) -> Result<Expr, Fault> {
        self.expect('(')?;
        self.count(at)?;
        let function = name.to_ascii_lowercase();
        let kind = match function.as_str() {
            "cast" | "isof" => self.type_call(function == "isof")?,
            "case" => self.case()?,
            _ => ExprKind::Call {
                function,
                arguments: self.arguments()?,
            },
        };
        Ok(Expr { kind, at })
    }

    fn arguments(&mut self) -> Result<Vec<Expr>, Fault> {
        let mut arguments = Vec::new();
        if self.accept(')') {
            return Ok(arguments);
        }
        loop {
            arguments.push(self.expression()?);
            if self.accept(')') {
                return Ok(arguments);
            }
            if !self.accept(',') {
                return Err(self.unexpected("an operator, `,` or `)`"));
            }
        }
    }

    fn type_call(&mut self, is_test: bool) -> Result<ExprKind, Fault> {
        let is_single = matches!(self.peek_second(), Token::Mark(')'));
        let operand = if is_single {
            None
        } else {
            let operand = self.expression()?;
            self.expect(',')?;
            Some(Box::new(operand))
        };
        let ty = match self.peek() {
            // ODL takes the name of a type in quotes, too.
            Token::Word(ty) | Token::Text(ty) => ty.clone(),
            _ => return Err(self.unexpected("the name of a type")),
        };
        self.take();
        self.expect(')')?;
        Ok(ExprKind::TypeCall {
            is_test,
            operand,
            ty,
        })
    }

    fn case(&mut self) -> Result<ExprKind, Fault> {
        let mut pairs = Vec::new();
        loop {
            let condition = self.expression()?;
            self.expect(':')?;
            pairs.push((condition, self.expression()?));
            if self.accept(')') {
                return Ok(ExprKind::Case(pairs));
            }
            self.expect(',')?;
        }
    }

    /// The right side of `in`: a list in parentheses or brackets, a collection, or an alias.
    pub(super) fn list(&mut self) -> Result<Expr, Fault> {
        let at = self.at();
        if let Token::Alias(name) = self.peek().clone() {
            self.take();
            return self.alias(&name, at, Self::list);
        }
        let end = match self.peek() {
            Token::Mark('(') => ')',
            Token::Mark('[') => ']',
            _ => return self.primary(),
        };
        self.take();
        let mut items = Vec::new();
        while !self.accept(end) {
            items.push(self.list_item(end)?);
            // A comma after the last item is allowed, and needed by nobody.
            let goes_on = self.accept(',');
            if !goes_on && !matches!(self.peek(), Token::Mark(mark) if *mark == end) {
                return Err(self.unexpected(&format!("`,` or `{end}`")));
            }
        }
        Ok(Expr {
            kind: ExprKind::List(items),
            at,
        })
    }

    fn list_item(&mut self, end: char) -> Result<Expr, Fault> {
        let at = self.at();
        match self.peek() {
            Token::JsonText(text) if end == ']' => {
                let kind = ExprKind::Literal(Datum::Text(text.clone().into()));
                self.take();
                Ok(Expr { kind, at })
            }
            _ => self.expression(),
        }
    }

    fn alias(
        &mut self,
        name: &str,
        at: usize,
        read: fn(&mut Self) -> Result<Expr, Fault>,
    ) -> Result<Expr, Fault> {
        // An alias without a value is null (OData 4.01, part 1, section 11.2.6.5).
        let Some(text) = self.context.aliases.get(name) else {
            return Ok(Expr {
                kind: ExprKind::Literal(Datum::Null),
                at,
            });
        };
        if self.open_aliases.iter().any(|open| open == name) {
            return Err(Fault::at(at, format!("`@{name}` contains itself")));
        }
        let option = format!("@{name}");
        let locate = |fault: Fault| fault.within(&option, text);
        let mut inner = self.inner(text, name).map_err(locate)?;
        let root = read(&mut inner).map_err(locate)?;
        inner.finish().map_err(locate)?;
        self.absorb(&inner);
        let value = Box::new(Expression {
            text: text.clone(),
            root,
            source: inner.source,
        });
        Ok(Expr {
            kind: ExprKind::Alias {
                name: name.to_owned(),
                value,
            },
            at,
        })
    }
}

/// Words that are literals.
fn keyword(word: &str) -> Option<Datum<'static>> {
    match word.to_ascii_lowercase().as_str() {
        "null" => Some(Datum::Null),
        "true" => Some(Datum::Boolean(true)),
        "false" => Some(Datum::Boolean(false)),
        _ => literals::parse_double(word).map(Datum::Double),
    }
}

fn prefixed_literal(prefix: &str, text: &str) -> Result<ExprKind, Fault> {
    let datum = match prefix.to_ascii_lowercase().as_str() {
        "duration" => temporal::parse_duration(text).map(Datum::Duration),
        "binary" => literals::parse_binary(text).map(Datum::Binary),
        "guid" | "datetime" | "datetimeoffset" | "time" | "date" => {
            return Err(Fault::new(format!(
                "`{prefix}'…'` is not written in OData 4; write the value alone, without quotes"
            )));
        }
        _ if prefix.contains('.') => {
            return Ok(ExprKind::Enumerator {
                ty: prefix.to_owned(),
                text: text.to_owned(),
            });
        }
        _ => return Err(Fault::new(format!("`{prefix}` cannot stand before a text"))),
    };
    datum
        .map(ExprKind::Literal)
        .ok_or_else(|| Fault::new(format!("'{text}' is not a {}", prefix.to_ascii_lowercase())))
}
