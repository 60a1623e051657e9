#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// Everything on the shelves.
    #[must_use]
    pub fn books(&self) -> Books<'_> {
        Books { client: &self.client }
    }
}

/// Everything on the shelves.
#[derive(Clone, Copy, Debug)]
pub struct Books<'c> {
    client: &'c odata_runtime::Client,
}
impl Books<'_> {
    /// `Books.create`.
    ///
    /// `POST /odata/Books`
    pub fn create(&self, body: &Book) -> super::Call<Book> {
        super::Call::new(self.client, &operations::BOOKS_CREATE).set(0, body)
    }

    /// `Books.delete`.
    ///
    /// `DELETE /odata/Books({key})`
    ///
    /// Books are never thrown away.
    #[deprecated]
    pub fn delete(&self, key: &str) -> super::Call<()> {
        super::Call::new(self.client, &operations::BOOKS_DELETE).set(0, key)
    }

    /// Lists books, oldest first.
    ///
    /// `GET /odata/Books`
    ///
    /// Permissions: Books.Read and Shelves.Read or Admin.
    ///
    /// OAuth scopes: books.
    ///
    /// Sends `X-Branch` when the client has a value for it.
    ///
    /// Optional: `include_lent`.
    pub fn list(&self) -> super::List<Book, parameters::BooksList> {
        super::List::new(self.client, &operations::BOOKS_LIST)
    }

    /// `Books.replace`.
    ///
    /// `PUT /odata/Books({key})`
    pub fn replace(&self, key: &str, body: &Book) -> super::Call<Book> {
        super::Call::new(self.client, &operations::BOOKS_REPLACE)
            .set(0, key)
            .set(1, body)
    }

    /// `Books.update`.
    ///
    /// `PATCH /odata/Books({key})`
    pub fn update(&self, key: &str, body: &Book) -> super::Call<()> {
        super::Call::new(self.client, &operations::BOOKS_UPDATE).set(0, key).set(1, body)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {
    /// Optional parameters of `Books.list`.
    #[derive(Clone, Copy, Debug)]
    pub struct BooksList;
}
impl super::List<Book, parameters::BooksList> {
    /// Sets `includeLent`, `false` by default.
    pub fn include_lent(self, include_lent: bool) -> Self {
        self.set(0, &include_lent)
    }
}
