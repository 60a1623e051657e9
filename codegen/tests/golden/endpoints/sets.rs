#[allow(unused_imports, reason = "a service may have no types")]
use super::models::*;
use super::operations;

impl super::Service {
    /// `Status`.
    #[must_use]
    pub fn status(&self) -> StatusEndpoints<'_> {
        StatusEndpoints {
            client: &self.client,
        }
    }
}

/// `Status`.
#[derive(Clone, Copy, Debug)]
pub struct StatusEndpoints<'c> {
    client: &'c odata_runtime::Client,
}
impl StatusEndpoints<'_> {
    /// `Status.Get`.
    ///
    /// `GET /api/{branch}/status`
    pub fn get(&self, branch: &str, days: &[i32]) -> super::Call<Vec<Status>> {
        super::Call::new(self.client, &operations::STATUS_GET)
            .set(0, branch)
            .set(1, days)
    }

    /// `Status.Log`.
    ///
    /// `POST /api/log`
    pub fn log(&self, body: &odata_runtime::Untyped) -> super::Call<()> {
        super::Call::new(self.client, &operations::STATUS_LOG).set(0, body)
    }

    /// `Status.Upload`.
    ///
    /// `PUT /api/upload`
    ///
    /// Optional: `note`.
    pub fn upload(
        &self,
        file: odata_runtime::Upload,
    ) -> super::Call<(), parameters::StatusEndpointsUpload> {
        super::Call::new(self.client, &operations::STATUS_UPLOAD).set_file(0, file)
    }
}

/// Marks calls by the optional parameters that they take.
pub mod parameters {
    /// Optional parameters of `Status.Upload`.
    #[derive(Clone, Copy, Debug)]
    pub struct StatusEndpointsUpload;
}
impl super::Call<(), parameters::StatusEndpointsUpload> {
    /// Sets `note`.
    pub fn note(self, note: &str) -> Self {
        self.set(1, note)
    }
}
