//! Whether the keys of rows rise.

use crate::json::{ReadError, Reader};
use crate::operation::Key;

/// The keys of the rows so far.
pub(super) struct Rising {
    key: Key,
    pub first: Option<i64>,
    pub last: Option<i64>,
    /// What was wrong first.
    pub wrong: Option<String>,
}

impl Rising {
    /// For keys that have to be larger than this one.
    pub fn after(key: Key, last: Option<i64>) -> Self {
        Self {
            key,
            first: None,
            last,
            wrong: None,
        }
    }

    /// Looks at the key of a row, which was read before, and searches it where it is not known.
    pub fn check(&mut self, key: Option<i64>, row: &[u8]) -> Result<(), ReadError> {
        let found = key.map_or_else(|| self.find(row), Ok)?;
        if let Some(last) = self.last.filter(|last| *last >= found) {
            self.wrong
                .get_or_insert_with(|| format!("{found} came after {last}"));
        }
        self.first.get_or_insert(found);
        self.last = Some(found);
        Ok(())
    }

    fn find(&self, row: &[u8]) -> Result<i64, ReadError> {
        let mut found = None;
        let mut reader = Reader::new(row);
        let read = reader.members(&mut |reader, name| {
            if name == self.key.name {
                // Numbers may stand in strings (IEEE754Compatible).
                found = Some(reader.raw()?.trim_matches('"').parse());
                // The rest is of no interest.
                return Err(ReadError::new("", 0));
            }
            reader.skip()
        });
        match found {
            Some(Ok(key)) => Ok(key),
            Some(Err(_)) => {
                let message = format!("expected a whole number as `{}`", self.key.name);
                Err(ReadError::new(message, 0))
            }
            None => {
                read?;
                let message = format!("expected the key `{}`, found none", self.key.name);
                Err(ReadError::new(message, 0))
            }
        }
    }
}
