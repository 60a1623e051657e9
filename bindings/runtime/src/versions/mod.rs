//! What a client was made for: the versions of a service, and what only some of them have.

mod fit;
mod omit;
mod server;

use crate::json::ReadError;

pub(crate) use fit::fit;
pub(crate) use server::Server;
pub use server::{ServerVersion, supported_versions};

/// A service, as far as a client needs to know it as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// The versions that operations and types were generated from, oldest first.
    pub versions: &'static [&'static str],
    /// The path of the service document (OData Protocol 4.01, section 11.1.1), from the base.
    pub document: &'static str,
}

/// A set of versions: bit *n* stands for the version of that number in [`Service::versions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Versions(u64);

impl Versions {
    /// Every version.
    pub const ALL: Self = Self(u64::MAX);

    /// The versions whose bits are set.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Whether version number `index` is in the set.
    pub const fn contains(self, index: usize) -> bool {
        index < 64 && self.0 >> index & 1 == 1
    }

    /// The labels of those that are in the set.
    pub fn of(self, service: &Service) -> impl Iterator<Item = &'static str> {
        let labels = service.versions.iter().enumerate();
        labels
            .filter(move |(index, _)| self.contains(*index))
            .map(|(_, label)| *label)
    }
}

/// What of an object's members not every version of a service knows, and where such members stand
/// further down.
#[derive(Clone, Copy)]
pub struct Members {
    /// Members that only some versions know.
    pub limited: &'static [(&'static str, Versions)],
    /// Members that hold objects, or lists of them, with such members.
    pub inner: &'static [(&'static str, &'static Members)],
    /// What leaves them out: programs without such tables need not carry it.
    pub(crate) omit: Omit,
}

type Omit = fn(&[u8], &'static Members, Option<usize>) -> Result<Option<String>, ReadError>;

impl Members {
    /// A table of such members.
    pub const fn new(
        limited: &'static [(&'static str, Versions)],
        inner: &'static [(&'static str, &'static Self)],
    ) -> Self {
        Self {
            limited,
            inner,
            omit: omit::omit,
        }
    }
}

/// Names only: objects may hold objects of their own kind.
impl std::fmt::Debug for Members {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let inner: Vec<&str> = self.inner.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Members")
            .field("limited", &self.limited)
            .field("inner", &inner)
            .finish()
    }
}
