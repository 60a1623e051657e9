//! What was understood of a query, as text: `(filter (eq Name "a"))`.
//!
//! For comparing with what was meant. Parentheses and blanks of the query are gone, and so are the
//! names of lambda variables: `$0` is the outermost. Numbers are an integer and a power of ten.

use super::ast::{Comparison, Expr, ExprKind, Item, Path, Root, Sorting, Step, StepKind};
use super::datum::Datum;
use super::options::Options;
use super::temporal;

impl Options {
    /// The outline of all options.
    #[must_use]
    pub fn outline(&self) -> String {
        list("query", self.parts())
    }

    fn parts(&self) -> Vec<String> {
        let mut parts = Vec::new();
        if let Some(filter) = &self.filter {
            let filter = expression(&filter.root, &mut Vec::new());
            parts.push(list("filter", [filter]));
        }
        if !self.select.is_empty() {
            parts.push(list("select", self.select.iter().map(item)));
        }
        if !self.expand.is_empty() {
            parts.push(list("expand", self.expand.iter().map(item)));
        }
        if !self.orderby.is_empty() {
            parts.push(list("orderby", self.orderby.iter().map(sorting)));
        }
        for (name, number) in [("top", self.top), ("skip", self.skip)] {
            parts.extend(number.map(|number| list(name, [number.to_string()])));
        }
        parts.extend(self.count.then(|| "(count)".to_owned()));
        parts
    }
}

fn list(head: &str, parts: impl IntoIterator<Item = String>) -> String {
    let mut text = format!("({head}");
    for part in parts {
        text.push(' ');
        text.push_str(&part);
    }
    text.push(')');
    text
}

fn sorting(sorting: &Sorting) -> String {
    let direction = if sorting.is_descending { "desc" } else { "asc" };
    list(
        direction,
        [expression(&sorting.expression.root, &mut Vec::new())],
    )
}

fn item(item: &Item) -> String {
    let path = item.path.join("/");
    let mut parts = item.options.parts();
    parts.extend(
        item.levels
            .map(|it| list("levels", [it.number().to_string()])),
    );
    match parts.is_empty() {
        true => path,
        false => list(&path, parts),
    }
}

fn expression(expr: &Expr, variables: &mut Vec<String>) -> String {
    let mut all = |operands: &[Expr]| -> Vec<String> {
        let operands = operands.iter();
        operands.map(|it| expression(it, variables)).collect()
    };
    match &expr.kind {
        ExprKind::Literal(datum) => literal(datum),
        ExprKind::Enumerator { ty, text } => format!("{ty}:{text}"),
        ExprKind::Path(path) => path_text(path, variables),
        ExprKind::Alias { value, .. } => expression(&value.root, variables),
        ExprKind::Not(operand) => list("not", [expression(operand, variables)]),
        ExprKind::Negate(operand) => list("neg", [expression(operand, variables)]),
        ExprKind::And(operands) => joined("and", all(operands)),
        ExprKind::Or(operands) => joined("or", all(operands)),
        ExprKind::Compare(operator, operands) => {
            let (left, right) = &**operands;
            let operands = [left, right].map(|it| expression(it, variables));
            list(comparison(*operator), operands)
        }
        ExprKind::Arithmetic(operator, operands) => {
            let (left, right) = &**operands;
            let operands = [left, right].map(|it| expression(it, variables));
            list(operator.name(), operands)
        }
        ExprKind::In(left, items) => {
            let operands = [&**left, &**items].map(|it| expression(it, variables));
            list("in", operands)
        }
        ExprKind::List(items) => list("list", all(items)),
        ExprKind::Has(operands) => {
            let (left, right) = &**operands;
            list("has", [left, right].map(|it| expression(it, variables)))
        }
        ExprKind::Call {
            function,
            arguments,
        } => list(function, all(arguments)),
        ExprKind::TypeCall {
            is_test,
            operand,
            ty,
        } => {
            let mut parts: Vec<String> = Vec::new();
            parts.extend(operand.as_ref().map(|it| expression(it, variables)));
            parts.push(ty.clone());
            list(if *is_test { "isof" } else { "cast" }, parts)
        }
        ExprKind::Case(pairs) => {
            let pairs = pairs.iter().flat_map(|(condition, result)| {
                [condition, result].map(|it| expression(it, variables))
            });
            list("case", pairs)
        }
    }
}

/// `and` within `and` is the same as one of three.
fn joined(operator: &str, operands: Vec<String>) -> String {
    let prefix = format!("({operator} ");
    let operands = operands.into_iter().map(|operand| {
        let inner = operand.strip_prefix(&prefix);
        match inner.and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => inner.to_owned(),
            None => operand,
        }
    });
    list(operator, operands)
}

fn comparison(operator: Comparison) -> &'static str {
    match operator {
        Comparison::Equal => "eq",
        Comparison::NotEqual => "ne",
        Comparison::Greater => "gt",
        Comparison::GreaterOrEqual => "ge",
        Comparison::Less => "lt",
        Comparison::LessOrEqual => "le",
    }
}

fn path_text(path: &Path, variables: &mut Vec<String>) -> String {
    let mut names: Vec<String> = match path.root {
        Root::Name => Vec::new(),
        Root::It => vec!["$it".to_owned()],
        Root::This => vec!["$this".to_owned()],
    };
    for Step { kind, .. } in &path.steps {
        match kind {
            StepKind::Name(name) => {
                let depth = match names.is_empty() {
                    true => variables.iter().rposition(|variable| variable == name),
                    false => None,
                };
                names.push(depth.map_or_else(|| name.clone(), |depth| format!("${depth}")));
            }
            StepKind::Count(None) => return list("count", [names.join("/")]),
            StepKind::Count(Some(filter)) => {
                let filter = expression(filter, &mut Vec::new());
                return list("count", [names.join("/"), filter]);
            }
            StepKind::Any(None) => return list("any", [names.join("/")]),
            StepKind::Any(Some((variable, body))) => {
                return lambda("any", &names, variable, body, variables);
            }
            StepKind::All(variable, body) => {
                return lambda("all", &names, variable, body, variables);
            }
        }
    }
    names.join("/")
}

fn lambda(
    name: &str,
    path: &[String],
    variable: &str,
    body: &Expr,
    variables: &mut Vec<String>,
) -> String {
    variables.push(variable.to_owned());
    let body = expression(body, variables);
    variables.pop();
    list(name, [path.join("/"), body])
}

fn literal(datum: &Datum<'_>) -> String {
    match datum {
        Datum::Null => "null".to_owned(),
        Datum::Boolean(value) => value.to_string(),
        Datum::Integer(value) => number(&value.to_string()),
        Datum::Decimal(value) => number(&value.to_string()),
        Datum::Double(value) if value.is_nan() => "NaN".to_owned(),
        Datum::Double(value) if value.is_infinite() => {
            if *value > 0.0 { "INF" } else { "-INF" }.to_owned()
        }
        Datum::Double(value) => number(&format!("{value:e}")),
        Datum::Text(text) => serde_json::Value::from(text.as_ref()).to_string(),
        Datum::Guid(guid) => format!("guid:{guid}"),
        Datum::Date(date) => format!("date:{}", temporal::date_text(*date)),
        Datum::Time(time) => format!("time:{}", temporal::time_text(*time)),
        Datum::Instant(instant) => format!("moment:{}", temporal::instant_text(*instant)),
        Datum::Duration(picos) => format!("duration:{picos}"),
        Datum::Binary(bytes) => {
            let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
            format!("binary:{}", digits.collect::<String>())
        }
        Datum::Enumerator(number) => format!("member:{number}"),
        Datum::Json(value) => value.to_string(),
    }
}

/// `-12.50` as `-125e-1`.
fn number(text: &str) -> String {
    let (digits, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (sign, whole) = match whole.strip_prefix('-') {
        Some(whole) => ("-", whole),
        None => ("", whole),
    };
    let all = format!("{whole}{fraction}");
    let significant = all.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return "0e0".to_owned();
    }
    let dropped = all.len() - all.trim_end_matches('0').len();
    let shift = i64::try_from(dropped).unwrap_or_default()
        - i64::try_from(fraction.len()).unwrap_or_default();
    let exponent = exponent.parse::<i64>().unwrap_or_default() + shift;
    format!("{sign}{significant}e{exponent}")
}

#[cfg(test)]
mod tests {
    use odata_codegen::model::QueryOptions;

    use super::super::{Limits, Options, QueryError};

    fn outline(name: &str, text: &str) -> Result<String, QueryError> {
        let pairs = [(name.to_owned(), text.to_owned())];
        let declared = QueryOptions::parse("$filter $select $expand $orderby $top $skip $count");
        let declared = declared.unwrap_or_default();
        Options::parse(&pairs, &declared, &Limits::default()).map(|options| options.outline())
    }

    #[test]
    fn outlines_show_what_binds_to_what() -> Result<(), QueryError> {
        let cases = [
            (
                "$filter",
                "A eq 1 and (B eq 2.50 and C eq -3e2) or not (D)",
                "(query (filter (or (and (eq A 1e0) (eq B 25e-1) (eq C -3e2)) (not D))))",
            ),
            (
                "$filter",
                "T/any(a:T/all(b:a eq b/N and startswith(N,'it''s \"x\"')))",
                r#"(query (filter (any T (all T (and (eq $0 $1/N) (startswith N "it's \"x\""))))))"#,
            ),
            (
                "$filter",
                "A in (1,100) and cast(B,Edm.Int64) sub (1 sub 2) gt duration'PT1.5S'",
                "(query (filter (and (in A (list 1e0 1e2)) (gt (sub (cast B Edm.Int64) (sub 1e0 2e0)) duration:1500000000000))))",
            ),
            (
                "$expand",
                "A($filter=B eq null;$top=3;$levels=2),C",
                "(query (expand (A (filter (eq B null)) (top 3) (levels 2)) C))",
            ),
            (
                "$filter",
                "A eq +1.5 sub - +2",
                "(query (filter (eq A (sub 15e-1 (neg 2e0)))))",
            ),
            (
                "$orderby",
                "A/$count desc,2020-02-03T04:05:06.70+01:00",
                "(query (orderby (desc (count A)) (asc moment:2020-02-03T04:05:06.7+01:00)))",
            ),
        ];
        for (name, text, wanted) in cases {
            assert_eq!(outline(name, text)?, wanted, "{text}");
        }
        Ok(())
    }
}
