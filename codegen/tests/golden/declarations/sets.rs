#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// `Covers`.
    #[must_use]
    pub fn covers(&self) -> Covers<'_> {
        Covers { client: &self.client }
    }

    /// `Films`.
    #[must_use]
    pub fn films(&self) -> Films<'_> {
        Films { client: &self.client }
    }

    /// `Operations`.
    #[must_use]
    pub fn operations(&self) -> Operations<'_> {
        Operations { client: &self.client }
    }
}

/// `Covers`.
#[derive(Clone, Copy, Debug)]
pub struct Covers<'c> {
    client: &'c odata_runtime::Client,
}
impl Covers<'_> {
    /// `Covers.Cover`.
    ///
    /// `GET /covers/{id}`
    ///
    /// Not available to OAuth applications.
    ///
    /// Covers stand in the item.
    #[deprecated]
    pub fn cover(&self, id: i64) -> super::Call<odata_runtime::Bytes> {
        super::Call::new(self.client, &operations::COVERS_COVER).set(0, &id)
    }
}

/// `Films`.
#[derive(Clone, Copy, Debug)]
pub struct Films<'c> {
    client: &'c odata_runtime::Client,
}
impl Films<'_> {
    /// `Films.Rate`.
    ///
    /// `POST /odata/Films/Library.Rate`
    ///
    /// Permissions: Films.Edit and Films.View or Admin, parts of it in certain cases only.
    ///
    /// OAuth scopes: films and stars or all.
    ///
    /// Sends `X-Branch` when the client has a value for it.
    ///
    /// Optional: `note`.
    ///
    /// Only for the host of the installation.
    pub fn rate(
        &self,
        stars: u8,
        x_reason: &str,
    ) -> super::Call<i64, parameters::FilmsRate> {
        super::Call::new(self.client, &operations::FILMS_RATE)
            .set(0, &stars)
            .set(2, x_reason)
    }

    /// `Films.Similar`.
    ///
    /// `GET /odata/Films({film})/Library.Similar(genre={genre},ids={ids})`
    ///
    /// Optional: `ids`.
    pub fn similar(
        &self,
        film: i64,
        genre: &str,
    ) -> super::List<Film, parameters::FilmsSimilar> {
        super::List::new(self.client, &operations::FILMS_SIMILAR)
            .set(0, &film)
            .set(1, genre)
    }

    /// `Films.create`.
    ///
    /// `POST /odata/Films`
    pub fn create(&self, reel: odata_runtime::Upload) -> super::Call<Film> {
        super::Call::new(self.client, &operations::FILMS_CREATE).set_file(0, reel)
    }

    /// `Films.delete`.
    ///
    /// `DELETE /odata/Films({film})/all`
    pub fn delete(&self, film: i64) -> super::Call<()> {
        super::Call::new(self.client, &operations::FILMS_DELETE).set(0, &film)
    }

    /// `Films.get`.
    ///
    /// `GET /odata/Films({film})`
    pub fn get(&self, film: i64) -> super::Call<Film> {
        super::Call::new(self.client, &operations::FILMS_GET).set(0, &film)
    }

    /// `Films.list`.
    ///
    /// `GET /odata/Films`
    pub fn list(&self) -> super::List<Film> {
        super::List::new(self.client, &operations::FILMS_LIST)
    }

    /// `Films.update`.
    ///
    /// `PATCH /odata/Films({film})`
    pub fn update(&self, film: i64, body: &Film) -> super::Call<()> {
        super::Call::new(self.client, &operations::FILMS_UPDATE)
            .set(0, &film)
            .set(1, body)
    }
}

/// `Operations`.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'c> {
    client: &'c odata_runtime::Client,
}
impl Operations<'_> {
    /// `Close`.
    ///
    /// `POST /odata/Close`
    pub fn close(&self) -> super::Call<()> {
        super::Call::new(self.client, &operations::CLOSE)
    }

    /// `OpeningTime`.
    ///
    /// `GET /odata/OpeningTime`
    pub fn opening_time(&self) -> super::Call<Option<odata_runtime::TimeOfDay>> {
        super::Call::new(self.client, &operations::OPENING_TIME)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {
    /// Optional parameters of `Films.Rate`.
    #[derive(Clone, Copy, Debug)]
    pub struct FilmsRate;
    /// Optional parameters of `Films.Similar`.
    #[derive(Clone, Copy, Debug)]
    pub struct FilmsSimilar;
}
impl super::Call<i64, parameters::FilmsRate> {
    /// Sets `note`.
    pub fn note(self, note: &str) -> Self {
        self.set(1, note)
    }
}
impl super::List<Film, parameters::FilmsSimilar> {
    /// Sets `ids`, any number of values, `[]` by default.
    pub fn ids(self, ids: &[i64]) -> Self {
        self.set(2, ids)
    }
}
