//! Where a list stands, and the token that lets another process go on from there.

use crate::platform::{Url, base64, from_base64};

use crate::error::{Error, ErrorKind};
use crate::json::{Tree, to_json};
use crate::links::fnv;
use crate::parted::Parted;
use crate::request::Request;
use crate::text::replaced;

/// What tokens of this form begin with.
const VERSION: &str = "list1.";

const FILTER: &str = "$filter";

/// Where the next page of a list begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Position {
    /// Rows of the pages before it.
    pub rows: u64,
    /// Rows of it that were handed out already.
    pub taken: u64,
    /// Before a link: rows still to come of what `$top` of the last request asked for.
    pub chunk: Option<u64>,
    pub place: Place,
}

/// How the next page is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Place {
    /// With `$skip`, unless it is the first.
    #[default]
    Rows,
    /// By the service's link.
    Link(Url),
    /// By the key of the last row before it.
    Key(String),
    /// Not at all: the list is over.
    End,
}

/// What a token holds. Neither headers nor credentials are in it.
struct Token {
    operation: String,
    /// Fingerprints of the address, and of arguments and ambient headers.
    service: String,
    arguments: String,
    options: Vec<(String, String)>,
    by_key: bool,
    at: Position,
    /// Where the filter was too long for one request: its parts, in place of it.
    parted: Option<Parted>,
}

impl Position {
    pub fn is_end(&self) -> bool {
        self.place == Place::End
    }

    /// The token for this position in the list that a request began; none at its end.
    pub fn token(&self, request: &Request, parted: Option<&Parted>) -> Option<String> {
        let options = request.options.pairs(request.dialect()).into_iter();
        let options = options.filter(|(_, name, _)| parted.is_none() || *name != FILTER);
        let token = Token {
            operation: request.operation().id.to_owned(),
            service: service(request),
            arguments: arguments(request),
            options: options
                .map(|(_, name, text)| (name.to_owned(), text))
                .collect(),
            by_key: request.paging.by_key,
            at: self.clone(),
            parted: parted.cloned(),
        };
        if self.is_end() {
            return None;
        }
        let text = base64(to_json(&token.to_tree()).as_bytes());
        let text = replaced(&replaced(&text, "+", "-"), "/", "_");
        Some(format!("{VERSION}{}", text.trim_end_matches('=')))
    }

    /// Reads a token and gives the request the options that the list began with.
    pub fn resume(request: &mut Request, token: &str) -> Result<(Self, Option<Parted>), Error> {
        let refuse = |message: String| {
            Error::new(ErrorKind::Usage, message)
                .with_operation(request.operation())
                .with_advice("Resume with the same list, or begin it anew.")
        };
        let token = read(token).ok_or_else(|| {
            refuse("this is no token of a list, or one of another version".into())
        })?;
        if token.operation != request.operation().id {
            let other = token.operation;
            return Err(refuse(format!("the token belongs to a list of {other}")));
        }
        if token.service != service(request) {
            return Err(refuse(
                "the token belongs to a list of another service".into(),
            ));
        }
        if token.arguments != arguments(request) {
            return Err(refuse(
                "the token belongs to a list with other arguments or another header".into(),
            ));
        }
        if let Place::Link(url) = &token.at.place
            && url.origin() != request.client().base_url().origin()
        {
            return Err(refuse("the token leads to another server".into()));
        }
        let differs =
            request
                .options
                .pairs(request.dialect())
                .into_iter()
                .find(|(_, name, text)| {
                    if let (FILTER, Some(parted)) = (*name, &token.parted) {
                        return !parted.is_of(text);
                    }
                    let mut kept = token.options.iter();
                    !kept.any(|(of, kept)| of == name && kept == text)
                });
        if let Some((_, name, text)) = differs {
            return Err(refuse(format!(
                "the token belongs to a list that did not have {name}={text}"
            )));
        }
        for (name, text) in token.options {
            request.options.set(&name, text);
        }
        if let Some(parted) = &token.parted {
            request.options.filter = parted.filter();
        }
        request.paging.by_key = token.by_key;
        Ok((token.at, token.parted))
    }
}

fn read(token: &str) -> Option<Token> {
    let text = token.strip_prefix(VERSION)?;
    let text = from_base64(&replaced(&replaced(text, "-", "+"), "_", "/"))?;
    Token::of_tree(&Tree::parse(&text)?)
}

fn service(request: &Request) -> String {
    fingerprint([request.client().base_url().as_str()])
}

fn arguments(request: &Request) -> String {
    let parts = request.identity();
    fingerprint(parts.iter().map(String::as_str))
}

pub(crate) fn fingerprint<'t>(parts: impl IntoIterator<Item = &'t str>) -> String {
    let bytes = parts
        .into_iter()
        .flat_map(|part| part.as_bytes().iter().chain(&[0]));
    format!("{:016x}", fnv(bytes))
}

impl Token {
    fn to_tree(&self) -> Tree {
        let text = |text: &String| Tree::String(text.clone());
        let pair = |(name, value): &(String, String)| Tree::Array(vec![text(name), text(value)]);
        let mut members = vec![
            ("operation", text(&self.operation)),
            ("service", text(&self.service)),
            ("arguments", text(&self.arguments)),
            (
                "options",
                Tree::Array(self.options.iter().map(pair).collect()),
            ),
            ("by_key", Tree::Bool(self.by_key)),
            ("at", self.at.to_tree()),
        ];
        if let Some(parted) = &self.parted {
            members.push(("parted", parted.to_tree()));
        }
        object(members)
    }

    fn of_tree(tree: &Tree) -> Option<Self> {
        let text = |name: &str| Some(tree.get(name)?.as_str()?.to_owned());
        let options = tree.get("options")?.items().iter();
        let options = options.map(|pair| match pair.items() {
            [Tree::String(name), Tree::String(value)] => Some((name.clone(), value.clone())),
            _ => None,
        });
        Some(Self {
            operation: text("operation")?,
            service: text("service")?,
            arguments: text("arguments")?,
            options: options.collect::<Option<_>>()?,
            by_key: *tree.get("by_key")? == Tree::Bool(true),
            at: Position::of_tree(tree.get("at")?)?,
            parted: match tree.get("parted") {
                None | Some(Tree::Null) => None,
                Some(parted) => Some(Parted::of_tree(parted)?),
            },
        })
    }
}

impl Position {
    fn to_tree(&self) -> Tree {
        let place = match &self.place {
            Place::Rows => Tree::String("Rows".to_owned()),
            Place::Link(url) => object(vec![("Link", Tree::String(url.to_string()))]),
            Place::Key(key) => object(vec![("Key", Tree::String(key.clone()))]),
            Place::End => Tree::String("End".to_owned()),
        };
        object(vec![
            ("rows", count(self.rows)),
            ("taken", count(self.taken)),
            ("chunk", self.chunk.map_or(Tree::Null, count)),
            ("place", place),
        ])
    }

    fn of_tree(tree: &Tree) -> Option<Self> {
        let place = tree.get("place")?;
        let place = match place.as_str() {
            Some("Rows") => Place::Rows,
            Some("End") => Place::End,
            Some(_) => return None,
            None => match (place.get("Link"), place.get("Key")) {
                (Some(link), _) => Place::Link(link.as_str()?.parse().ok()?),
                (None, key) => Place::Key(key?.as_str()?.to_owned()),
            },
        };
        Some(Self {
            rows: tree.get("rows")?.as_u64()?,
            taken: tree.get("taken")?.as_u64()?,
            chunk: match tree.get("chunk") {
                None | Some(Tree::Null) => None,
                Some(chunk) => Some(chunk.as_u64()?),
            },
            place,
        })
    }
}

/// An object of a token.
pub(crate) fn object(members: Vec<(&str, Tree)>) -> Tree {
    let members = members.into_iter();
    Tree::Object(
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

/// A number of a token.
pub(crate) fn count(number: u64) -> Tree {
    Tree::Number(number.to_string())
}
