#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// `Articles`.
    #[must_use]
    pub fn articles(&self) -> Articles<'_> {
        Articles { client: &self.client }
    }

    /// `OldShelves`.
    #[must_use]
    pub fn old_shelves(&self) -> OldShelves<'_> {
        OldShelves { client: &self.client }
    }

    /// `Shelves`.
    #[must_use]
    pub fn shelves(&self) -> Shelves<'_> {
        Shelves { client: &self.client }
    }
}

/// `Articles`.
#[derive(Clone, Copy, Debug)]
pub struct Articles<'c> {
    client: &'c odata_runtime::Client,
}
impl Articles<'_> {
    /// `Articles.Newest`.
    ///
    /// `GET /odata/Articles/Stock.Newest`
    pub fn newest(&self) -> super::Call<Option<Article>, (), Article> {
        super::Call::new(self.client, &operations::ARTICLES_NEWEST)
    }

    /// `Articles.create`.
    ///
    /// `POST /odata/Articles`
    pub fn create(&self, body: &Article) -> super::Call<Article> {
        super::Call::new(self.client, &operations::ARTICLES_CREATE).set(0, body)
    }

    /// `Articles.delete`.
    ///
    /// `DELETE /odata/Articles({key})`
    pub fn delete(&self, key: i32) -> super::Call<()> {
        super::Call::new(self.client, &operations::ARTICLES_DELETE).set(0, &key)
    }

    /// `Articles.get`.
    ///
    /// `GET /odata/Articles({key})`
    pub fn get(&self, key: i32) -> super::Call<Article> {
        super::Call::new(self.client, &operations::ARTICLES_GET).set(0, &key)
    }

    /// `Articles.list`.
    ///
    /// `GET /odata/Articles`
    pub fn list(&self) -> super::List<Article> {
        super::List::new(self.client, &operations::ARTICLES_LIST)
    }

    /// `Articles.update`.
    ///
    /// `PATCH /odata/Articles({key})`
    pub fn update(&self, key: i32, body: &Article) -> super::Call<()> {
        super::Call::new(self.client, &operations::ARTICLES_UPDATE)
            .set(0, &key)
            .set(1, body)
    }
}

/// `OldShelves`.
#[derive(Clone, Copy, Debug)]
pub struct OldShelves<'c> {
    client: &'c odata_runtime::Client,
}
impl OldShelves<'_> {
    /// `OldShelves.create`.
    ///
    /// `POST /odata/OldShelves`
    pub fn create(&self, body: &Shelf) -> super::Call<Shelf> {
        super::Call::new(self.client, &operations::OLD_SHELVES_CREATE).set(0, body)
    }

    /// `OldShelves.delete`.
    ///
    /// `DELETE /odata/OldShelves({key})`
    pub fn delete(&self, key: i32) -> super::Call<()> {
        super::Call::new(self.client, &operations::OLD_SHELVES_DELETE).set(0, &key)
    }

    /// `OldShelves.get`.
    ///
    /// `GET /odata/OldShelves({key})`
    pub fn get(&self, key: i32) -> super::Call<Shelf> {
        super::Call::new(self.client, &operations::OLD_SHELVES_GET).set(0, &key)
    }

    /// `OldShelves.list`.
    ///
    /// `GET /odata/OldShelves`
    pub fn list(&self) -> super::List<Shelf> {
        super::List::new(self.client, &operations::OLD_SHELVES_LIST)
    }

    /// `OldShelves.update`.
    ///
    /// `PATCH /odata/OldShelves({key})`
    pub fn update(&self, key: i32, body: &Shelf) -> super::Call<()> {
        super::Call::new(self.client, &operations::OLD_SHELVES_UPDATE)
            .set(0, &key)
            .set(1, body)
    }
}

/// `Shelves`.
#[derive(Clone, Copy, Debug)]
pub struct Shelves<'c> {
    client: &'c odata_runtime::Client,
}
impl Shelves<'_> {
    /// `Shelves.create`.
    ///
    /// `POST /odata/Shelves`
    pub fn create(&self, body: &Shelf) -> super::Call<Shelf> {
        super::Call::new(self.client, &operations::SHELVES_CREATE).set(0, body)
    }

    /// `Shelves.delete`.
    ///
    /// `DELETE /odata/Shelves({key})`
    pub fn delete(&self, key: i32) -> super::Call<()> {
        super::Call::new(self.client, &operations::SHELVES_DELETE).set(0, &key)
    }

    /// `Shelves.get`.
    ///
    /// `GET /odata/Shelves({key})`
    pub fn get(&self, key: i32) -> super::Call<Shelf> {
        super::Call::new(self.client, &operations::SHELVES_GET).set(0, &key)
    }

    /// `Shelves.list`.
    ///
    /// `GET /odata/Shelves`
    pub fn list(&self) -> super::List<Shelf> {
        super::List::new(self.client, &operations::SHELVES_LIST)
    }

    /// `Shelves.update`.
    ///
    /// `PATCH /odata/Shelves({key})`
    pub fn update(&self, key: i32, body: &Shelf) -> super::Call<()> {
        super::Call::new(self.client, &operations::SHELVES_UPDATE)
            .set(0, &key)
            .set(1, body)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {}
