//! Addresses of the service and of what issues its tokens.

use odata_runtime::{Error, ErrorKind};
use url::Url;

const CLOUD: &str = "https://cloud.uipath.com";
/// Address of the token service for user keys.
pub const USER_KEY_TOKEN_URL: &str = "https://account.uipath.com/oauth/token";
/// Last segment of the address of an Orchestrator that shares its host with other services.
const SERVICE_SEGMENT: &str = "orchestrator_";

/// Base address of a tenant in Automation Cloud.
pub fn cloud(organization: &str, tenant: &str) -> String {
    let mut url = CLOUD.to_owned();
    for segment in [organization, tenant] {
        url.push('/');
        url.extend(
            url::form_urlencoded::byte_serialize(segment.as_bytes()).map(|part| match part {
                "+" => "%20",
                part => part,
            }),
        );
    }
    format!("{url}/{SERVICE_SEGMENT}")
}

/// Address of the token endpoint for external applications beside the service at `base`.
///
/// Where Orchestrator shares its host (cloud, Automation Suite) the identity service is called
/// `identity_`; beside a standalone installation it is called `identity`.
///
/// # Errors
/// When `base` is not an address.
pub fn token_url(base: &str) -> Result<Url, Error> {
    let base = parse(base)?;
    let is_shared = base
        .path_segments()
        .is_some_and(|mut segments| segments.any(|segment| segment == SERVICE_SEGMENT));
    let identity = if is_shared { "identity_" } else { "identity" };
    base.join(&format!("/{identity}/connect/token"))
        .map_err(|error| Error::new(ErrorKind::Usage, error.to_string()))
}

/// Reads an address.
///
/// # Errors
/// What is wrong with it.
pub fn parse(text: &str) -> Result<Url, Error> {
    Url::parse(text).map_err(|error| {
        Error::new(
            ErrorKind::Usage,
            format!("`{text}` is not an address: {error}"),
        )
        .with_advice(
            "Write the whole address, for example https://host/organization/tenant/orchestrator_.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{cloud, token_url};

    #[test]
    fn names_are_encoded_in_the_address() {
        assert_eq!(
            cloud("my org", "Team/1"),
            "https://cloud.uipath.com/my%20org/Team%2F1/orchestrator_"
        );
    }

    #[test]
    fn the_token_endpoint_follows_the_kind_of_installation() {
        let url = |base: &str| token_url(base).map(|url| url.to_string()).ok();
        assert_eq!(
            url(&cloud("o", "t")).as_deref(),
            Some("https://cloud.uipath.com/identity_/connect/token")
        );
        assert_eq!(
            url("https://rpa.example.com").as_deref(),
            Some("https://rpa.example.com/identity/connect/token")
        );
        assert_eq!(url("rpa.example.com"), None);
    }
}
