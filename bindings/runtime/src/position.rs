//! Where a list stands, and the token that lets another process go on from there.

use crate::platform::{Url, base64, from_base64};

use crate::error::{Error, ErrorKind};
use crate::json::{Tree, Writer};
use crate::links::{fnv, same_origin};
use crate::parted::Parted;
use crate::request::Request;
use crate::text::{digits, filled, hexadecimal, joined, replaced};

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
struct Token<'t> {
    operation: &'t str,
    /// Fingerprints of the address, and of arguments and ambient headers.
    service: &'t str,
    arguments: &'t str,
    options: Vec<(&'t str, &'t str)>,
    by_key: bool,
    at: Position,
    /// Where the filter was too long for one request: its parts, in place of it.
    parted: Option<Parted>,
}

impl Position {
    /// Whether the page here is asked for as the one there.
    pub fn is_asked_like(&self, other: &Self) -> bool {
        // Who follows a link need not know how many rows come before it.
        let by_link = matches!(self.place, Place::Link(_));
        self.place == other.place && (by_link || self.rows == other.rows)
    }

    /// The token for this position in the list that a request began.
    pub fn token(&self, request: &Request, parted: Option<&Parted>) -> String {
        let mut json = Writer::new();
        json.raw(r#"{"operation":"#);
        json.string(request.operation().id);
        json.raw(r#","service":"#);
        json.string(&service(request));
        json.raw(r#","arguments":"#);
        json.string(&arguments(request));
        json.raw(r#","options":["#);
        let mut separator = "[";
        for (_, name, text) in request.options.pairs(request.dialect()) {
            if parted.is_none() || name != FILTER {
                json.raw(separator);
                json.string(name);
                json.raw(",");
                json.string(&text);
                json.raw("]");
                separator = ",[";
            }
        }
        json.raw(r#"],"by_key":"#);
        json.raw(if request.paging.by_key {
            "true"
        } else {
            "false"
        });
        json.raw(r#","at":"#);
        self.write(&mut json);
        if let Some(parted) = parted {
            json.raw(r#","parted":"#);
            parted.write(&mut json);
        }
        json.raw("}");
        let text = base64(json.into_text().as_bytes());
        let text = replaced(&replaced(&text, "+", "-"), "/", "_");
        joined(&[VERSION, text.trim_end_matches('=')], "")
    }

    /// Reads a token and gives the request the options that the list began with.
    pub fn resume(request: &mut Request, token: &str) -> Result<(Self, Option<Parted>), Error> {
        Self::take_up(request, token).map_err(|message| {
            Error::new(ErrorKind::Usage, message)
                .with_operation(request.operation())
                .with_advice("Resume with the same list, or begin it anew.")
        })
    }

    fn take_up(request: &mut Request, token: &str) -> Result<(Self, Option<Parted>), String> {
        let tree = parse(token);
        let token = tree.as_ref().and_then(Token::read);
        let token = token.ok_or("this is no token of a list, or one of another version")?;
        if token.operation != request.operation().id {
            return Err(filled(
                "the token belongs to a list of {}",
                &[token.operation],
            ));
        }
        if token.service != service(request) {
            return Err("the token belongs to a list of another service".into());
        }
        if token.arguments != arguments(request) {
            return Err(
                "the token belongs to a list with other arguments or another header".into(),
            );
        }
        if let Place::Link(url) = &token.at.place
            && !same_origin(url, request.client().base_url())
        {
            return Err("the token leads to another server".into());
        }
        for (_, name, text) in request.options.pairs(request.dialect()) {
            let agrees = match &token.parted {
                Some(parted) if name == FILTER => parted.is_of(&text),
                _ => token.options.contains(&(name, &text)),
            };
            if !agrees {
                return Err(filled(
                    "the token belongs to a list that did not have {}={}",
                    &[name, &text],
                ));
            }
        }
        for (name, text) in token.options {
            request.options.set(name, text.to_owned());
        }
        request.paging.by_key = token.by_key;
        Ok((token.at, token.parted))
    }

    fn write(&self, json: &mut Writer) {
        json.raw(r#"{"rows":"#);
        json.raw(&digits(self.rows));
        json.raw(r#","taken":"#);
        json.raw(&digits(self.taken));
        json.raw(r#","chunk":"#);
        match &self.chunk {
            Some(chunk) => json.raw(&digits(*chunk)),
            None => json.null(),
        }
        json.raw(r#","place":"#);
        let (name, text) = match &self.place {
            Place::Rows => (r#""Rows""#, None),
            Place::End => (r#""End""#, None),
            Place::Link(url) => (r#"{"Link":"#, Some(url.as_str())),
            Place::Key(key) => (r#"{"Key":"#, Some(key.as_str())),
        };
        json.raw(name);
        if let Some(text) = text {
            json.string(text);
            json.raw("}");
        }
        json.raw("}");
    }

    fn read(tree: &Tree) -> Option<Self> {
        let place = tree.get("place")?;
        let place = match place.as_str() {
            Some("Rows") => Place::Rows,
            Some("End") => Place::End,
            Some(_) => return None,
            None => match place.get("Link") {
                Some(link) => Place::Link(link.as_str()?.parse().ok()?),
                None => Place::Key(text(place, "Key")?.to_owned()),
            },
        };
        Some(Self {
            rows: number(tree, "rows")?,
            taken: number(tree, "taken")?,
            chunk: match tree.get("chunk") {
                None | Some(Tree::Null) => None,
                Some(chunk) => Some(chunk.as_u64()?),
            },
            place,
        })
    }
}

impl<'t> Token<'t> {
    fn read(tree: &'t Tree) -> Option<Self> {
        let mut options = Vec::new();
        for pair in tree.get("options")?.items() {
            let [name, value] = pair.items() else {
                return None;
            };
            options.push((name.as_str()?, value.as_str()?));
        }
        Some(Self {
            operation: text(tree, "operation")?,
            service: text(tree, "service")?,
            arguments: text(tree, "arguments")?,
            options,
            by_key: *tree.get("by_key")? == Tree::Bool(true),
            at: Position::read(tree.get("at")?)?,
            parted: match tree.get("parted") {
                None | Some(Tree::Null) => None,
                Some(parted) => Some(Parted::read(parted)?),
            },
        })
    }
}

/// A text in an object of a token.
pub(crate) fn text<'t>(tree: &'t Tree, name: &str) -> Option<&'t str> {
    tree.get(name)?.as_str()
}

/// A number in an object of a token.
pub(crate) fn number(tree: &Tree, name: &str) -> Option<u64> {
    tree.get(name)?.as_u64()
}

fn parse(token: &str) -> Option<Tree> {
    let text = token.strip_prefix(VERSION)?;
    let text = from_base64(&replaced(&replaced(text, "-", "+"), "_", "/"))?;
    Tree::parse(&text)
}

fn service(request: &Request) -> String {
    fingerprint(&[request.client().base_url().as_str(), "\0"])
}

fn arguments(request: &Request) -> String {
    fingerprint(&request.identity())
}

/// A fingerprint of texts one after the other: a zero stands behind each that is told apart.
pub(crate) fn fingerprint(texts: &[&str]) -> String {
    hexadecimal(fnv(&[joined(texts, "").as_bytes()]))
}
