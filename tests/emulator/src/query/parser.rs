//! Reads expressions: operators by their precedence. What they connect is read by `primary`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ast::{Comparison, Expr, ExprKind, Expression, Operator, Source};
use super::datum::Datum;
use super::error::Fault;
use super::lexer::{self, Lexeme, Token};
use super::limits::Limits;
use super::number;

/// What does not change while one option is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'c> {
    /// Texts of the parameter aliases by name, without the `@`.
    pub(super) aliases: &'c BTreeMap<String, String>,
    pub(super) limits: &'c Limits,
}

/// A reader of the tokens of one text.
#[derive(Debug)]
pub(super) struct Parser<'c> {
    pub(super) context: Context<'c>,
    pub(super) source: Arc<Source>,
    tokens: Vec<Lexeme>,
    next: usize,
    /// How deep the expression being read is nested.
    nesting: usize,
    arithmetic: usize,
    /// Expressions read so far, as [`Limits::filter_expressions`] counts them.
    pub(super) expressions: usize,
    /// Aliases being read, to notice one that contains itself.
    pub(super) open_aliases: Vec<String>,
}

impl<'c> Parser<'c> {
    /// A reader of the value of an option or an alias.
    pub(super) fn new(option: &str, text: &str, context: Context<'c>) -> Result<Self, Fault> {
        Ok(Self {
            context,
            tokens: lexer::tokens(text)?,
            source: Arc::new(Source {
                option: option.to_owned(),
                text: text.to_owned(),
            }),
            next: 0,
            nesting: 0,
            arithmetic: 0,
            expressions: 0,
            open_aliases: Vec::new(),
        })
    }

    /// Reads an alias within another reader, whose counters it continues.
    pub(super) fn inner(&self, text: &str, alias: &str) -> Result<Self, Fault> {
        let mut inner = Self::new(&format!("@{alias}"), text, self.context)?;
        inner.nesting = self.nesting + 1;
        inner.arithmetic = self.arithmetic;
        inner.expressions = self.expressions;
        inner.open_aliases.clone_from(&self.open_aliases);
        inner.open_aliases.push(alias.to_owned());
        Ok(inner)
    }

    /// Takes over the counters of an inner reader.
    pub(super) fn absorb(&mut self, inner: &Self) {
        self.arithmetic = inner.arithmetic;
        self.expressions = inner.expressions;
    }

    /// The token that comes next.
    pub(super) fn peek(&self) -> &Token {
        self.tokens
            .get(self.next)
            .map_or(&Token::End, |lexeme| &lexeme.token)
    }

    /// The token after the next one.
    pub(super) fn peek_second(&self) -> &Token {
        self.tokens
            .get(self.next + 1)
            .map_or(&Token::End, |lexeme| &lexeme.token)
    }

    /// Where the next token begins.
    pub(super) fn at(&self) -> usize {
        self.tokens
            .get(self.next)
            .map_or(self.source.text.len(), |lexeme| lexeme.start)
    }

    /// Takes the next token.
    pub(super) fn take(&mut self) -> Token {
        let token = self.peek().clone();
        self.next = (self.next + 1).min(self.tokens.len());
        token
    }

    /// Takes a mark if it comes next.
    pub(super) fn accept(&mut self, mark: char) -> bool {
        let is_next = matches!(self.peek(), Token::Mark(next) if *next == mark);
        if is_next {
            self.next += 1;
        }
        is_next
    }

    /// Takes a mark that must come next.
    pub(super) fn expect(&mut self, mark: char) -> Result<(), Fault> {
        if self.accept(mark) {
            return Ok(());
        }
        Err(self.unexpected(&format!("`{mark}`")))
    }

    /// Takes a keyword if it comes next, in any case.
    pub(super) fn accept_word(&mut self, keyword: &str) -> bool {
        let is_next =
            matches!(self.peek(), Token::Word(word) if word.eq_ignore_ascii_case(keyword));
        if is_next {
            self.next += 1;
        }
        is_next
    }

    /// The fault that something else was expected.
    pub(super) fn unexpected(&self, wanted: &str) -> Fault {
        Fault::at(
            self.at(),
            format!("expected {wanted}, found {}", self.peek().describe()),
        )
    }

    /// The end of the text must come next.
    pub(super) fn finish(&self) -> Result<(), Fault> {
        match self.peek() {
            Token::End => Ok(()),
            Token::Word(word) if word.eq_ignore_ascii_case("like") => Err(Fault::at(
                self.at(),
                "`like` is no operator; use contains, startswith, endswith or matchesPattern",
            )),
            _ => Err(self.unexpected("an operator or the end")),
        }
    }

    /// The text between two places.
    fn text_from(&self, start: usize) -> String {
        let end = self
            .next
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last));
        let end = end.map_or(start, |lexeme| lexeme.end.max(start));
        self.source.text[start..end].to_owned()
    }

    /// Counts one expression.
    pub(super) fn count(&mut self, at: usize) -> Result<(), Fault> {
        self.expressions += 1;
        let most = self.context.limits.filter_expressions;
        if self.expressions > most {
            return Err(Fault::at(
                at,
                format!("more than {most} expressions (comparisons, functions, any, all)"),
            ));
        }
        Ok(())
    }

    /// Reads one level deeper.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        let most = self.context.limits.nesting;
        if self.nesting >= most {
            return Err(Fault::at(
                self.at(),
                format!("nested more than {most} levels deep"),
            ));
        }
        self.nesting += 1;
        let result = read(self);
        self.nesting -= 1;
        result
    }

    /// Reads an expression and keeps its text.
    pub(super) fn whole_expression(&mut self) -> Result<Expression, Fault> {
        let start = self.at();
        let root = self.expression()?;
        Ok(Expression {
            text: self.text_from(start),
            root,
            source: Arc::clone(&self.source),
        })
    }

    /// Reads an expression.
    pub(super) fn expression(&mut self) -> Result<Expr, Fault> {
        self.nested(|parser| parser.connected("or", Self::conjunction, ExprKind::Or))
    }

    fn conjunction(&mut self) -> Result<Expr, Fault> {
        self.connected("and", Self::equality, ExprKind::And)
    }

    fn connected(
        &mut self,
        keyword: &str,
        operand: fn(&mut Self) -> Result<Expr, Fault>,
        build: fn(Vec<Expr>) -> ExprKind,
    ) -> Result<Expr, Fault> {
        let first = operand(self)?;
        let at = first.at;
        let mut operands = vec![first];
        while self.accept_word(keyword) {
            operands.push(operand(self)?);
        }
        match operands.len() {
            1 => Ok(operands.swap_remove(0)),
            _ => Ok(Expr {
                kind: build(operands),
                at,
            }),
        }
    }

    fn equality(&mut self) -> Result<Expr, Fault> {
        let operators = [("eq", Comparison::Equal), ("ne", Comparison::NotEqual)];
        self.compared(&operators, Self::relation)
    }

    fn relation(&mut self) -> Result<Expr, Fault> {
        let operators = [
            ("gt", Comparison::Greater),
            ("ge", Comparison::GreaterOrEqual),
            ("lt", Comparison::Less),
            ("le", Comparison::LessOrEqual),
        ];
        self.compared(&operators, Self::sum)
    }

    fn accept_any<T: Copy>(&mut self, operators: &[(&str, T)]) -> Option<T> {
        operators
            .iter()
            .find(|(name, _)| self.accept_word(name))
            .map(|(_, operator)| *operator)
    }

    fn compared(
        &mut self,
        operators: &[(&str, Comparison)],
        operand: fn(&mut Self) -> Result<Expr, Fault>,
    ) -> Result<Expr, Fault> {
        let mut left = operand(self)?;
        loop {
            let at = self.at();
            let Some(operator) = self.accept_any(operators) else {
                return Ok(left);
            };
            self.count(at)?;
            let right = operand(self)?;
            left = Expr {
                at: left.at,
                kind: ExprKind::Compare(operator, Box::new((left, right))),
            };
        }
    }

    fn sum(&mut self) -> Result<Expr, Fault> {
        let operators = [("add", Operator::Add), ("sub", Operator::Subtract)];
        self.calculated(&operators, Self::product)
    }

    fn product(&mut self) -> Result<Expr, Fault> {
        let operators = [
            ("mul", Operator::Multiply),
            ("divby", Operator::DivideBy),
            ("div", Operator::Divide),
            ("mod", Operator::Remainder),
        ];
        self.calculated(&operators, Self::prefixed)
    }

    fn calculated(
        &mut self,
        operators: &[(&str, Operator)],
        operand: fn(&mut Self) -> Result<Expr, Fault>,
    ) -> Result<Expr, Fault> {
        let mut left = operand(self)?;
        loop {
            let at = self.at();
            let Some(operator) = self.accept_any(operators) else {
                return Ok(left);
            };
            self.arithmetic += 1;
            let most = self.context.limits.arithmetic;
            if self.arithmetic > most {
                return Err(Fault::at(
                    at,
                    format!("more than {most} arithmetic operators"),
                ));
            }
            let right = operand(self)?;
            left = Expr {
                at: left.at,
                kind: ExprKind::Arithmetic(operator, Box::new((left, right))),
            };
        }
    }

    fn prefixed(&mut self) -> Result<Expr, Fault> {
        let at = self.at();
        // A property may be called `Not`; then no operand follows.
        let is_not = matches!(self.peek(), Token::Word(word) if word.eq_ignore_ascii_case("not"))
            && !matches!(
                self.peek_second(),
                Token::Mark('/' | ')' | ',') | Token::End
            );
        if is_not {
            self.take();
            let operand = self.nested(Self::prefixed)?;
            return Ok(Expr {
                kind: ExprKind::Not(Box::new(operand)),
                at,
            });
        }
        if self.accept('-') {
            return self.negative(at);
        }
        self.membership()
    }

    fn negative(&mut self, at: usize) -> Result<Expr, Fault> {
        let is_signed = self.source.text[self.at()..].starts_with('+');
        if at + 1 == self.at()
            && !is_signed
            && let Some(number) = self.negative_number()?
        {
            return self.membership_of(Expr {
                kind: ExprKind::Literal(number),
                at,
            });
        }
        let operand = self.nested(Self::prefixed)?;
        Ok(Expr {
            kind: ExprKind::Negate(Box::new(operand)),
            at,
        })
    }

    /// A number directly after a minus is one literal with it.
    fn negative_number(&mut self) -> Result<Option<Datum<'static>>, Fault> {
        let number = match self.peek() {
            Token::Literal(number @ (Datum::Integer(_) | Datum::Decimal(_) | Datum::Double(_))) => {
                number::negate(number)?
            }
            Token::Word(word) if word == "INF" => Datum::Double(f64::NEG_INFINITY),
            _ => return Ok(None),
        };
        self.take();
        Ok(Some(match number {
            // -2^63 is an integer, although 2^63 is not.
            Datum::Decimal(decimal) if decimal.to_integer() == Some(i64::MIN) => {
                Datum::Integer(i64::MIN)
            }
            other => other,
        }))
    }

    fn membership(&mut self) -> Result<Expr, Fault> {
        let operand = self.primary()?;
        self.membership_of(operand)
    }

    fn membership_of(&mut self, mut left: Expr) -> Result<Expr, Fault> {
        loop {
            let at = self.at();
            if self.accept_word("in") {
                self.count(at)?;
                let right = self.list()?;
                left = Expr {
                    at: left.at,
                    kind: ExprKind::In(Box::new(left), Box::new(right)),
                };
            } else if self.accept_word("has") {
                self.count(at)?;
                let right = self.primary()?;
                left = Expr {
                    at: left.at,
                    kind: ExprKind::Has(Box::new((left, right))),
                };
            } else {
                return Ok(left);
            }
        }
    }
}
