//! Answers that report an error.

use axum::http::{HeaderName, HeaderValue};

/// An error answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// HTTP status.
    pub status: u16,
    /// Number of the error in the service's own list; 0 where it has none.
    pub code: i64,
    /// What is wrong.
    pub message: String,
    /// Entities that the error is about.
    pub resource_ids: Vec<i64>,
    /// Further headers (`Retry-After`, `WWW-Authenticate`).
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

impl Problem {
    /// An error with status, code and message.
    #[must_use]
    pub fn new(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            resource_ids: Vec::new(),
            headers: Vec::new(),
        }
    }

    /// 400 because the request is not what the operation takes.
    #[must_use]
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, 1000, message)
    }

    /// 404 because what the request is about does not exist.
    #[must_use]
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, 1002, message)
    }

    /// 401: who calls is not known.
    #[must_use]
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(401, 0, message).with_header("www-authenticate", "Bearer")
    }

    /// 403: the caller may not do this.
    #[must_use]
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::new(403, 0, message)
    }

    /// 409: a conflict with what exists.
    #[must_use]
    pub fn conflict(code: i64, message: impl Into<String>) -> Self {
        Self::new(409, code, message)
    }

    /// The same with one more header; a value that cannot stand in one is left out.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((HeaderName::from_static(name), value));
        }
        self
    }

    /// The same about certain entities.
    #[must_use]
    pub fn about(mut self, ids: &[i64]) -> Self {
        self.resource_ids.extend_from_slice(ids);
        self
    }
}
