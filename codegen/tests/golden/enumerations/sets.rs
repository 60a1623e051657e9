#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// `Books`.
    #[must_use]
    pub fn books(&self) -> Books<'_> {
        Books { client: &self.client }
    }
}

/// `Books`.
#[derive(Clone, Copy, Debug)]
pub struct Books<'c> {
    client: &'c odata_runtime::Client,
}
impl Books<'_> {
    /// `Books.get`.
    ///
    /// `GET /odata/Books({key})`
    pub fn get(&self, key: odata_runtime::Uuid) -> super::Call<Book> {
        super::Call::new(self.client, &operations::BOOKS_GET).set(0, &key)
    }

    /// `Books.list`.
    ///
    /// `GET /odata/Books`
    pub fn list(&self) -> super::List<Book> {
        super::List::new(self.client, &operations::BOOKS_LIST)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {}
