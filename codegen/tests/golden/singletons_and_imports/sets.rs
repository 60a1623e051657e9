#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// Chosen every morning.
    #[must_use]
    pub fn book_of_the_day(&self) -> BookOfTheDay<'_> {
        BookOfTheDay {
            client: &self.client,
        }
    }

    /// `Operations`.
    #[must_use]
    pub fn operations(&self) -> Operations<'_> {
        Operations { client: &self.client }
    }
}

/// Chosen every morning.
#[derive(Clone, Copy, Debug)]
pub struct BookOfTheDay<'c> {
    client: &'c odata_runtime::Client,
}
impl BookOfTheDay<'_> {
    /// `BookOfTheDay.get`.
    ///
    /// `GET /odata/BookOfTheDay`
    pub fn get(&self) -> super::Call<Book> {
        super::Call::new(self.client, &operations::BOOK_OF_THE_DAY_GET)
    }

    /// `BookOfTheDay.update`.
    ///
    /// `PATCH /odata/BookOfTheDay`
    pub fn update(&self, body: &Book) -> super::Call<()> {
        super::Call::new(self.client, &operations::BOOK_OF_THE_DAY_UPDATE).set(0, body)
    }
}

/// `Operations`.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'c> {
    client: &'c odata_runtime::Client,
}
impl Operations<'_> {
    /// `Heaviest`.
    ///
    /// `GET /odata/Heaviest(limit={limit})`
    pub fn heaviest(&self, limit: f64) -> super::Call<Option<Book>, (), Book> {
        super::Call::new(self.client, &operations::HEAVIEST).set(0, &limit)
    }

    /// Puts every book back.
    ///
    /// `POST /odata/ResetAll`
    pub fn reset_all(&self) -> super::Call<()> {
        super::Call::new(self.client, &operations::RESET_ALL)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {}
