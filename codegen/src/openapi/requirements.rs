//! Who may call an operation, from the sentences in its text.

/// Starts the sentence that names OAuth scopes.
const SCOPES: &str = "OAuth required scopes:";
/// Starts the sentence that names permissions.
const PERMISSIONS: &str = "Required permissions:";
/// Being signed in is enough.
const AUTHENTICATED: &str = "Requires authentication";
/// Tokens of applications are refused.
const NO_OAUTH: &str = "OAuth authentication is not supported";
/// Only the administrator of the host may call it; stands before the other sentences.
const HOST_ONLY: &str = "Host only.";

/// Alternatives, each with all the names that it needs.
pub(super) type Alternatives = Vec<Vec<String>>;

/// More alternatives than this come out of no sentence that a person wrote.
const MAX_ALTERNATIVES: usize = 256;

/// What a text says about callers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Requirement {
    /// Permissions; one empty alternative where being signed in is enough.
    pub(super) permissions: Option<Alternatives>,
    /// Scopes.
    pub(super) scopes: Option<Alternatives>,
    /// Whether some permissions apply in certain cases only.
    pub(super) is_conditional: bool,
    /// Whether tokens of applications are refused.
    pub(super) refuses_oauth: bool,
    /// Whether only the administrator of the host may call it.
    pub(super) is_host_only: bool,
    /// What is left of the text.
    pub(super) rest: String,
    /// Sentences about callers that could not be understood.
    pub(super) unclear: Vec<String>,
}

impl Requirement {
    /// Takes the sentences about callers out of `text`.
    pub(super) fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut rest = Vec::new();
        for line in text.lines() {
            if !found.takes(line.trim()) {
                rest.push(line.trim_end());
            }
        }
        found.rest = rest.join("\n").trim().to_owned();
        found
    }

    /// Whether `line` is about callers.
    fn takes(&mut self, line: &str) -> bool {
        let (is_host_only, sentence) = match line.strip_prefix(HOST_ONLY) {
            Some(sentence) => (true, sentence.trim()),
            None => (false, line),
        };
        self.is_host_only |= is_host_only;
        if sentence.starts_with(NO_OAUTH) {
            self.refuses_oauth = true;
        } else if sentence.starts_with(AUTHENTICATED) {
            self.permissions = Some(vec![Vec::new()]);
        } else if let Some(names) = sentence.strip_prefix(SCOPES) {
            self.scopes = self.expression(line, names);
        } else if let Some(names) = sentence.strip_prefix(PERMISSIONS) {
            self.permissions = self.expression(line, names);
        } else {
            return is_host_only;
        }
        true
    }

    fn expression(&mut self, line: &str, names: &str) -> Option<Alternatives> {
        let mut parser = Parser {
            tokens: tokens(names, &mut self.is_conditional),
            position: 0,
        };
        let alternatives = parser.any();
        if alternatives.is_none() || parser.position < parser.tokens.len() {
            self.unclear.push(line.to_owned());
            return None;
        }
        alternatives
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'t> {
    Open,
    Close,
    And,
    Or,
    Name(&'t str),
}

/// Splits an expression; a dash starts a remark that goes on to the end of its parenthesis.
fn tokens<'t>(text: &'t str, has_remarks: &mut bool) -> Vec<Token<'t>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' => {
                tokens.push(if first == '(' {
                    Token::Open
                } else {
                    Token::Close
                });
                1
            }
            '-' => {
                *has_remarks = true;
                remark(rest)
            }
            c if is_name(c) => {
                let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
                let word = rest.get(..length).unwrap_or_default();
                tokens.push(match word.trim_end_matches('.') {
                    "and" => Token::And,
                    "or" => Token::Or,
                    name => Token::Name(name),
                });
                length
            }
            c => c.len_utf8(),
        };
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    tokens.retain(|token| *token != Token::Name(""));
    tokens
}

/// Length of a remark: up to the parenthesis that closes the one it stands in.
fn remark(text: &str) -> usize {
    let mut depth = 0_usize;
    for (offset, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return offset,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | ':' | '/')
}

struct Parser<'t> {
    tokens: Vec<Token<'t>>,
    position: usize,
}

impl Parser<'_> {
    fn any(&mut self) -> Option<Alternatives> {
        let mut alternatives = self.all()?;
        while self.eat(Token::Or) {
            alternatives.extend(self.all()?);
        }
        let alternatives = shortest(&alternatives);
        (alternatives.len() <= MAX_ALTERNATIVES).then_some(alternatives)
    }

    fn all(&mut self) -> Option<Alternatives> {
        let mut alternatives = self.one()?;
        while self.eat(Token::And) {
            let more = self.one()?;
            if alternatives.len() * more.len() > MAX_ALTERNATIVES {
                return None;
            }
            alternatives = shortest(&both(&alternatives, &more));
        }
        Some(alternatives)
    }

    fn one(&mut self) -> Option<Alternatives> {
        match *self.tokens.get(self.position)? {
            Token::Open => {
                self.position += 1;
                let inner = self.any()?;
                self.eat(Token::Close).then_some(inner)
            }
            Token::Name(name) => {
                self.position += 1;
                Some(vec![vec![name.to_owned()]])
            }
            Token::Close | Token::And | Token::Or => None,
        }
    }

    fn eat(&mut self, token: Token<'_>) -> bool {
        let is_next = self.tokens.get(self.position) == Some(&token);
        self.position += usize::from(is_next);
        is_next
    }
}

/// The alternatives, but for those that need all of another one and more.
fn shortest(alternatives: &Alternatives) -> Alternatives {
    let is_part = |part: &[String], whole: &[String]| part.iter().all(|it| whole.contains(it));
    let mut kept: Alternatives = Vec::new();
    for (index, names) in alternatives.iter().enumerate() {
        let mut others = alternatives.iter().enumerate();
        let is_covered = others.any(|(other, part)| {
            let is_earlier = part.len() < names.len() || other < index;
            other != index && is_earlier && is_part(part, names)
        });
        if !is_covered {
            kept.push(names.clone());
        }
    }
    kept
}

/// Every alternative of one together with every alternative of the other.
fn both(one: &Alternatives, other: &Alternatives) -> Alternatives {
    let pairs = one
        .iter()
        .flat_map(|left| other.iter().map(move |right| (left, right)));
    pairs
        .map(|(left, right)| {
            let mut names = left.clone();
            for name in right {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
            names
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Requirement;

    fn permissions(text: &str) -> String {
        let found = Requirement::of(text);
        let Some(alternatives) = found.permissions else {
            return format!("unclear {}", found.unclear.len());
        };
        let sets: Vec<String> = alternatives.iter().map(|set| set.join("&")).collect();
        let conditional = if found.is_conditional { " ?" } else { "" };
        format!("{}{conditional}", sets.join("|"))
    }

    #[test]
    fn sentences_become_expressions() {
        assert_eq!(permissions("Required permissions: A.View."), "A.View");
        assert_eq!(
            permissions("Required permissions: A.View and B.View."),
            "A.View&B.View"
        );
        assert_eq!(permissions("Required permissions: A or B or C."), "A|B|C");
        assert_eq!(
            permissions("Required permissions: (A) and (B or C - only (or so) and then)."),
            "A&B|A&C ?"
        );
        assert_eq!(permissions("Host only. Requires authentication."), "");
        assert_eq!(permissions("Required permissions: A and."), "unclear 1");
        assert_eq!(permissions("Required permissions: (A or B."), "unclear 1");
    }

    #[test]
    fn other_sentences_stay() {
        let found = Requirement::of(
            "OAuth required scopes: X or X.Read.\n\nRequired permissions: A.\n\nSays hello.",
        );
        assert_eq!(found.rest, "Says hello.");
        assert_eq!(found.scopes.map(|scopes| scopes.len()), Some(2));
        assert!(!found.is_host_only && !found.refuses_oauth);
    }
}
