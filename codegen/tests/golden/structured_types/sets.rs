#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// `Loans`.
    #[must_use]
    pub fn loans(&self) -> Loans<'_> {
        Loans { client: &self.client }
    }

    /// `Readers`.
    #[must_use]
    pub fn readers(&self) -> Readers<'_> {
        Readers { client: &self.client }
    }
}

/// `Loans`.
#[derive(Clone, Copy, Debug)]
pub struct Loans<'c> {
    client: &'c odata_runtime::Client,
}
impl Loans<'_> {
    /// `Loans.get`.
    ///
    /// `GET /odata/Loans(Library={Library},Number={Number})`
    pub fn get(&self, library: &str, number: i64) -> super::Call<Loan> {
        super::Call::new(self.client, &operations::LOANS_GET)
            .set(0, library)
            .set(1, &number)
    }

    /// `Loans.list`.
    ///
    /// `GET /odata/Loans`
    pub fn list(&self) -> super::List<Loan> {
        super::List::new(self.client, &operations::LOANS_LIST)
    }
}

/// `Readers`.
#[derive(Clone, Copy, Debug)]
pub struct Readers<'c> {
    client: &'c odata_runtime::Client,
}
impl Readers<'_> {
    /// `Readers.get`.
    ///
    /// `GET /odata/Readers({key})`
    pub fn get(&self, key: i32) -> super::Call<Reader> {
        super::Call::new(self.client, &operations::READERS_GET).set(0, &key)
    }

    /// `Readers.list`.
    ///
    /// `GET /odata/Readers`
    pub fn list(&self) -> super::List<Reader> {
        super::List::new(self.client, &operations::READERS_LIST)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {}
