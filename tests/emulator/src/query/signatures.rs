//! The canonical functions: which operands they take, and of which type the result is.

use odata_codegen::model::{Primitive, Service};

use super::bind::Bound;
use super::bind_types::{Static, describe};
use super::datum::Datum;
use super::error::Fault;
use super::node::Node;
use super::pattern::Pattern;

/// A canonical function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Contains,
    StartsWith,
    EndsWith,
    IndexOf,
    Length,
    Substring,
    ToLower,
    ToUpper,
    Trim,
    Concat,
    Matches,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    FractionalSeconds,
    Date,
    Time,
    TotalOffsetMinutes,
    TotalSeconds,
    MinDateTime,
    MaxDateTime,
    Round,
    Floor,
    Ceiling,
}

/// What an operand may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Integer,
    Number,
    /// A date or a point in time.
    Day,
    /// A time of day or a point in time.
    Clock,
    Instant,
    Duration,
}

impl Kind {
    fn takes(self, ty: Static) -> bool {
        use Primitive::{Date, DateTimeOffset, Duration, Stream, String, TimeOfDay};
        if ty.is_open() {
            return true;
        }
        match (self, ty.as_primitive()) {
            (Self::Text, Some(String | Stream))
            | (Self::Day, Some(Date | DateTimeOffset))
            | (Self::Clock, Some(TimeOfDay | DateTimeOffset))
            | (Self::Instant, Some(DateTimeOffset))
            | (Self::Duration, Some(Duration)) => true,
            (Self::Integer, _) => ty.is_integer(),
            (Self::Number, _) => ty.is_number(),
            _ => false,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Day => "a date or point in time",
            Self::Clock => "a time of day or point in time",
            Self::Instant => "a point in time",
            Self::Duration => "a duration",
        }
    }
}

/// Name, operands, how many of them must stand, and type of the result; the result of rounding has
/// the type of its operand.
type Signature = (
    &'static str,
    Function,
    &'static [Kind],
    usize,
    Option<Primitive>,
);

const FUNCTIONS: [Signature; 27] = {
    use Function as F;
    use Kind::{Clock, Day, Duration, Instant, Integer, Number, Text};
    use Primitive as P;
    [
        ("contains", F::Contains, &[Text, Text], 2, Some(P::Boolean)),
        (
            "startswith",
            F::StartsWith,
            &[Text, Text],
            2,
            Some(P::Boolean),
        ),
        ("endswith", F::EndsWith, &[Text, Text], 2, Some(P::Boolean)),
        ("indexof", F::IndexOf, &[Text, Text], 2, Some(P::Int32)),
        ("length", F::Length, &[Text], 1, Some(P::Int32)),
        (
            "substring",
            F::Substring,
            &[Text, Integer, Integer],
            2,
            Some(P::String),
        ),
        ("tolower", F::ToLower, &[Text], 1, Some(P::String)),
        ("toupper", F::ToUpper, &[Text], 1, Some(P::String)),
        ("trim", F::Trim, &[Text], 1, Some(P::String)),
        ("concat", F::Concat, &[Text, Text], 2, Some(P::String)),
        (
            "matchespattern",
            F::Matches,
            &[Text, Text],
            2,
            Some(P::Boolean),
        ),
        ("year", F::Year, &[Day], 1, Some(P::Int32)),
        ("month", F::Month, &[Day], 1, Some(P::Int32)),
        ("day", F::Day, &[Day], 1, Some(P::Int32)),
        ("hour", F::Hour, &[Clock], 1, Some(P::Int32)),
        ("minute", F::Minute, &[Clock], 1, Some(P::Int32)),
        ("second", F::Second, &[Clock], 1, Some(P::Int32)),
        (
            "fractionalseconds",
            F::FractionalSeconds,
            &[Clock],
            1,
            Some(P::Decimal),
        ),
        ("date", F::Date, &[Instant], 1, Some(P::Date)),
        ("time", F::Time, &[Instant], 1, Some(P::TimeOfDay)),
        (
            "totaloffsetminutes",
            F::TotalOffsetMinutes,
            &[Instant],
            1,
            Some(P::Int32),
        ),
        (
            "totalseconds",
            F::TotalSeconds,
            &[Duration],
            1,
            Some(P::Decimal),
        ),
        (
            "mindatetime",
            F::MinDateTime,
            &[],
            0,
            Some(P::DateTimeOffset),
        ),
        (
            "maxdatetime",
            F::MaxDateTime,
            &[],
            0,
            Some(P::DateTimeOffset),
        ),
        ("round", F::Round, &[Number], 1, None),
        ("floor", F::Floor, &[Number], 1, None),
        ("ceiling", F::Ceiling, &[Number], 1, None),
    ]
};

/// Binds a call; `name` is in lower case.
pub(super) fn bind(
    service: &Service,
    name: &str,
    arguments: &mut Vec<Bound>,
) -> Result<Bound, Fault> {
    let Some((_, function, kinds, least, result)) =
        FUNCTIONS.iter().find(|(known, ..)| *known == name)
    else {
        return Err(unknown(name));
    };
    if arguments.len() < *least || arguments.len() > kinds.len() {
        let wanted = if *least == kinds.len() {
            least.to_string()
        } else {
            format!("{least} or {}", kinds.len())
        };
        let found = arguments.len();
        return Err(Fault::new(format!(
            "{name} takes {wanted} operand(s), not {found}"
        )));
    }
    for (number, ((_, ty), kind)) in arguments.iter().zip(*kinds).enumerate() {
        if !kind.takes(*ty) {
            return Err(Fault::new(format!(
                "operand {} of {name} must be {}, not {}",
                number + 1,
                kind.name(),
                describe(service, *ty)
            )));
        }
    }
    let ty = match (result, arguments.first()) {
        (Some(primitive), _) => Static::primitive(*primitive),
        (None, Some((_, ty))) => *ty,
        (None, None) => Static::UNKNOWN,
    };
    let mut nodes: Vec<Node> = arguments.drain(..).map(|(node, _)| node).collect();
    if *function == Function::Matches
        && let Some(Node::Constant(Datum::Text(pattern))) = nodes.get(1)
    {
        let pattern = Pattern::parse(pattern).map_err(Fault::new)?;
        return Ok((Node::Matches(Box::new(nodes.swap_remove(0)), pattern), ty));
    }
    Ok((Node::Call(*function, nodes), ty))
}

fn unknown(name: &str) -> Fault {
    let instead = match name {
        "substringof" => "; use contains, with its operands the other way round",
        "now" => "; now takes no operand",
        "like" => "; use contains or matchesPattern",
        "replace" | "years" | "months" | "days" | "hours" | "minutes" | "seconds" => {
            "; OData 4 does not have it"
        }
        _ => "",
    };
    Fault::new(format!("there is no function {name}{instead}"))
}
