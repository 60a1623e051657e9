#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// `Attic`.
    #[must_use]
    pub fn attic(&self) -> Attic<'_> {
        Attic { client: &self.client }
    }

    /// `Books`.
    #[must_use]
    pub fn books(&self) -> Books<'_> {
        Books { client: &self.client }
    }

    /// `Operations`.
    #[must_use]
    pub fn operations(&self) -> Operations<'_> {
        Operations { client: &self.client }
    }
}

/// `Attic`.
#[derive(Clone, Copy, Debug)]
pub struct Attic<'c> {
    client: &'c odata_runtime::Client,
}
impl Attic<'_> {
    /// `Attic.Near`.
    ///
    /// `GET /odata/Attic({key})/Library.Near(place={place})`
    pub fn near(&self, key: i64, place: &Place) -> super::Call<i32> {
        super::Call::new(self.client, &operations::ATTIC_NEAR).set(0, &key).set(1, place)
    }

    /// `Attic.create`.
    ///
    /// `POST /odata/Attic`
    pub fn create(&self, body: &Book) -> super::Call<Book> {
        super::Call::new(self.client, &operations::ATTIC_CREATE).set(0, body)
    }

    /// `Attic.delete`.
    ///
    /// `DELETE /odata/Attic({key})`
    pub fn delete(&self, key: i64) -> super::Call<()> {
        super::Call::new(self.client, &operations::ATTIC_DELETE).set(0, &key)
    }

    /// `Attic.get`.
    ///
    /// `GET /odata/Attic({key})`
    pub fn get(&self, key: i64) -> super::Call<Book> {
        super::Call::new(self.client, &operations::ATTIC_GET).set(0, &key)
    }

    /// `Attic.list`.
    ///
    /// `GET /odata/Attic`
    pub fn list(&self) -> super::List<Book> {
        super::List::new(self.client, &operations::ATTIC_LIST)
    }

    /// `Attic.update`.
    ///
    /// `PATCH /odata/Attic({key})`
    pub fn update(&self, key: i64, body: &Book) -> super::Call<()> {
        super::Call::new(self.client, &operations::ATTIC_UPDATE)
            .set(0, &key)
            .set(1, body)
    }
}

/// `Books`.
#[derive(Clone, Copy, Debug)]
pub struct Books<'c> {
    client: &'c odata_runtime::Client,
}
impl Books<'_> {
    /// `Books.Near`.
    ///
    /// `GET /odata/Books({key})/Library.Near(place={place})`
    pub fn near(&self, key: i64, place: &Place) -> super::Call<i32> {
        super::Call::new(self.client, &operations::BOOKS_NEAR).set(0, &key).set(1, place)
    }

    /// `Books.create`.
    ///
    /// `POST /odata/Books`
    pub fn create(&self, body: &Book) -> super::Call<Book> {
        super::Call::new(self.client, &operations::BOOKS_CREATE).set(0, body)
    }

    /// `Books.delete`.
    ///
    /// `DELETE /odata/Books({key})`
    pub fn delete(&self, key: i64) -> super::Call<()> {
        super::Call::new(self.client, &operations::BOOKS_DELETE).set(0, &key)
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

    /// `Books.update`.
    ///
    /// `PATCH /odata/Books({key})`
    pub fn update(&self, key: i64, body: &Book) -> super::Call<()> {
        super::Call::new(self.client, &operations::BOOKS_UPDATE)
            .set(0, &key)
            .set(1, body)
    }
}

/// `Operations`.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'c> {
    client: &'c odata_runtime::Client,
}
impl Operations<'_> {
    /// `Find`.
    ///
    /// `GET /odata/Find(text={text},numbers={numbers})`
    ///
    /// Optional: `numbers`.
    pub fn find(&self, text: &str) -> super::List<Book, parameters::OperationsFind> {
        super::List::new(self.client, &operations::FIND).set(0, text)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {
    /// Optional parameters of `Find`.
    #[derive(Clone, Copy, Debug)]
    pub struct OperationsFind;
}
impl super::List<Book, parameters::OperationsFind> {
    /// Sets `numbers`, any number of values.
    pub fn numbers(self, numbers: &[i64]) -> Self {
        self.set(1, numbers)
    }
}
