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
    /// `Books.Cover`.
    ///
    /// `GET /odata/Books({key})/Library.Cover`
    pub fn cover(&self, key: i64) -> super::Call<odata_runtime::Bytes> {
        super::Call::new(self.client, &operations::BOOKS_COVER).set(0, &key)
    }

    /// Lends a book; the result is the day on which it must be back.
    ///
    /// `POST /odata/Books({key})/Library.Lend`
    ///
    /// Optional: `terms`.
    pub fn lend(
        &self,
        key: i64,
        reader: &str,
    ) -> super::Call<odata_runtime::DateTimeOffset, parameters::BooksLend> {
        super::Call::new(self.client, &operations::BOOKS_LEND)
            .set(0, &key)
            .set(1, reader)
    }

    /// `Books.Search`.
    ///
    /// `GET /odata/Books/Library.Search(text={text})`
    pub fn search(&self, text: &str) -> super::List<Book> {
        super::List::new(self.client, &operations::BOOKS_SEARCH).set(0, text)
    }

    /// `Books.Search.2`.
    ///
    /// `GET /odata/Books/Library.Search(numbers={numbers})`
    pub fn search_2(&self, numbers: &[i64]) -> super::List<Book> {
        super::List::new(self.client, &operations::BOOKS_SEARCH_2).set(0, numbers)
    }

    /// `Books.Sort`.
    ///
    /// `POST /odata/Books/Library.Sort`
    pub fn sort(&self) -> super::Call<()> {
        super::Call::new(self.client, &operations::BOOKS_SORT)
    }

    /// `Books.Successor`.
    ///
    /// `GET /odata/Books({key})/Library.Successor`
    pub fn successor(&self, key: i64) -> super::Call<Option<Book>, (), Book> {
        super::Call::new(self.client, &operations::BOOKS_SUCCESSOR).set(0, &key)
    }

    /// `Books.get`.
    ///
    /// `GET /odata/Books({key})`
    pub fn get(&self, key: i64) -> super::Call<Book> {
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
pub mod parameters {
    /// Optional parameters of `Books.Lend`.
    #[derive(Clone, Copy, Debug)]
    pub struct BooksLend;
}
impl super::Call<odata_runtime::DateTimeOffset, parameters::BooksLend> {
    /// Sets `terms`.
    pub fn terms(self, terms: &Terms) -> Self {
        self.set(2, terms)
    }
}
