//! The version of a service that a server has.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::Service;
use crate::headers::Headers;
use crate::text::{split, whole};

/// The field in which servers state the versions that they support.
const HEADER: &str = "api-supported-versions";

/// The version that a server has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVersion {
    /// The newest that it states to support.
    pub label: String,
    pub(super) index: Option<usize>,
}

impl ServerVersion {
    /// The version of that label.
    pub fn new(label: &str, service: &Service) -> Self {
        Self {
            label: label.to_owned(),
            index: service.versions.iter().position(|known| *known == label),
        }
    }

    /// Its number among the versions that the client was made for; nothing where it is none of
    /// them, so that nobody knows what the server has.
    pub fn number(&self) -> Option<usize> {
        self.index
    }

    fn stated(headers: &Headers, service: &Service) -> Option<Self> {
        let newest = stated(headers).max_by(|a, b| compare(a, b))?;
        Some(Self::new(newest, service))
    }
}

/// The versions that an answer states to be supported, oldest first.
pub fn supported_versions(headers: &Headers) -> Vec<&str> {
    let mut labels: Vec<&str> = stated(headers).collect();
    labels.sort_by(|a, b| compare(a, b));
    labels
}

fn stated(headers: &Headers) -> impl Iterator<Item = &str> {
    let labels = split(headers.get(HEADER).unwrap_or_default(), ",");
    labels.map(str::trim).filter(|label| !label.is_empty())
}

/// By the numbers in the labels: `9.2` comes before `17.0`.
fn compare(a: &str, b: &str) -> Ordering {
    numbers(a).cmp(numbers(b)).then_with(|| a.cmp(b))
}

fn numbers(label: &str) -> impl Iterator<Item = u64> {
    let digits = label.as_bytes().split(|letter| !letter.is_ascii_digit());
    digits.filter_map(|digits| whole(std::str::from_utf8(digits).ok()?))
}

/// What is known of the version of a server: nothing yet, that it states none, or which.
#[derive(Debug, Default)]
pub(crate) struct Server(OnceLock<Option<ServerVersion>>);

impl Server {
    /// A server of which the caller knows the version.
    pub fn of(version: Option<ServerVersion>) -> Self {
        Self(version.map_or_else(OnceLock::new, |version| OnceLock::from(Some(version))))
    }

    /// Learns from the headers of any answer; the first that states a version counts.
    pub fn learn(&self, headers: &Headers, service: &Service) {
        if self.0.get().is_none()
            && let Some(version) = ServerVersion::stated(headers, service)
        {
            let _ = self.0.set(Some(version));
        }
    }

    /// Notes that the server states no version, unless it did in the meantime.
    pub fn states_none(&self) {
        let _ = self.0.set(None);
    }

    /// What is known.
    pub fn known(&self) -> Option<&Option<ServerVersion>> {
        self.0.get()
    }
}

#[cfg(test)]
mod tests {
    use super::{Server, ServerVersion};
    use crate::headers::Headers;
    use crate::versions::Service;

    const SERVICE: Service = Service {
        versions: &["9.2", "17.0"],
        document: "",
    };

    fn stated(text: &str) -> Option<ServerVersion> {
        let mut headers = Headers::new();
        headers.set("Api-Supported-Versions", text);
        ServerVersion::stated(&headers, &SERVICE)
    }

    #[test]
    fn the_newest_of_the_stated_versions_counts() {
        let number = |text| stated(text).and_then(|version| version.number());
        assert_eq!(number("17.0"), Some(1));
        assert_eq!(
            stated("9.2, 17.0 ,1.0"),
            Some(ServerVersion::new("17.0", &SERVICE))
        );
        assert_eq!(number("17.0, 18.0"), None);
        assert!(stated("17.0, 18.0").is_some_and(|version| version.label == "18.0"));
        assert_eq!(stated(" , "), None);
    }

    #[test]
    fn the_first_statement_counts() {
        let server = Server::default();
        server.learn(&Headers::new(), &SERVICE);
        assert_eq!(server.known(), None);
        server.states_none();
        assert_eq!(server.known(), Some(&None));
    }
}
