//! Names and lifetimes.

/// Lifetimes and names of the identity service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Name of the organization.
    pub organization: String,
    /// Identifier of the organization.
    pub organization_id: String,
    /// Name of the tenant.
    pub tenant: String,
    /// Seconds that an OAuth access token is valid.
    pub access_seconds: i64,
    /// Seconds that a token for a user key is valid.
    pub user_key_seconds: i64,
    /// Seconds that a token for a password is valid.
    pub password_seconds: i64,
    /// Seconds that an authorization code is valid.
    pub code_seconds: i64,
    /// Seconds that a refresh token is valid.
    pub refresh_seconds: i64,
    /// Makes tokens repeatable; random where absent.
    pub seed: Option<u64>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            organization: "emulator".to_owned(),
            organization_id: "5f3b1c1e-6f5c-4a86-9c0d-1d6d4f3c2b1a".to_owned(),
            tenant: "DefaultTenant".to_owned(),
            access_seconds: 3_600,
            user_key_seconds: 86_400,
            password_seconds: 1_800,
            code_seconds: 300,
            refresh_seconds: 60 * 86_400,
            seed: None,
        }
    }
}
