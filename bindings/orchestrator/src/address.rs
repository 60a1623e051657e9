//! Addresses of the service and of what issues its tokens.

use odata_runtime::{Error, ErrorKind, Url, escaped, filled, joined};

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
        url.push_str(&escaped(segment));
    }
    joined(&[&url, SERVICE_SEGMENT], "/")
}

/// Path of what issues tokens, below the identity service.
pub const TOKEN: &str = "connect/token";
/// Path of the sign-in page, below the identity service.
pub const AUTHORIZE: &str = "connect/authorize";

/// Address below the identity service beside the service at `base`.
///
/// Where Orchestrator shares its host (cloud, Automation Suite) the identity service is called
/// `identity_`, and may also be addressed within an organization; beside a standalone installation
/// it is called `identity`.
///
/// # Errors
/// When `base` is not an address, or has no organization and one is wanted.
pub fn identity(base: &str, path: &str, of_organization: bool) -> Result<Url, Error> {
    let base = parse(base)?;
    let segments: Vec<&str> = base.path_segments().into_iter().flatten().collect();
    let identity = match (segments.contains(&SERVICE_SEGMENT), of_organization) {
        (true, true) => filled("/{}/identity_/{}", &[segments[0], path]),
        (true, false) => filled("/identity_/{}", &[path]),
        (false, false) => filled("/identity/{}", &[path]),
        (false, true) => {
            return Err(Error::new(
                ErrorKind::Usage,
                filled(
                    "`{}` names no organization whose sign-in could be used",
                    &[base.as_str()],
                ),
            )
            .with_advice("Write https://host/organization/tenant/orchestrator_."));
        }
    };
    base.join(&identity)
        .map_err(|error| Error::new(ErrorKind::Usage, error.to_string()))
}

/// The organization in the address of a service that shares its host with others.
pub fn organization(base: &str) -> Option<String> {
    let base = Url::parse(base).ok()?;
    let segments: Vec<&str> = base.path_segments()?.collect();
    segments
        .contains(&SERVICE_SEGMENT)
        .then(|| segments[0].to_owned())
}

/// Address that takes user name and password at an installation on premises.
///
/// # Errors
/// When `base` is not an address.
pub fn password(base: &str) -> Result<Url, Error> {
    parse(&filled(
        "{}/api/Account/Authenticate",
        &[base.trim_end_matches('/')],
    ))
}

/// Reads an address.
///
/// # Errors
/// What is wrong with it.
pub fn parse(text: &str) -> Result<Url, Error> {
    Url::parse(text).map_err(|error| {
        Error::new(
            ErrorKind::Usage,
            filled("`{}` is not an address: {}", &[text, &error.to_string()]),
        )
        .with_advice(
            "Write the whole address, for example https://host/organization/tenant/orchestrator_.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{TOKEN, cloud, identity, organization};

    #[test]
    fn names_are_encoded_in_the_address() {
        assert_eq!(
            cloud("my org", "Team/1"),
            "https://cloud.uipath.com/my%20org/Team%2F1/orchestrator_"
        );
    }

    #[test]
    fn the_token_endpoint_follows_the_kind_of_installation() {
        let url = |base: &str, of_organization| {
            let url = identity(base, TOKEN, of_organization);
            url.map(|url| url.to_string()).ok()
        };
        assert_eq!(
            url(&cloud("o", "t"), false).as_deref(),
            Some("https://cloud.uipath.com/identity_/connect/token")
        );
        assert_eq!(
            url(&cloud("o", "t"), true).as_deref(),
            Some("https://cloud.uipath.com/o/identity_/connect/token")
        );
        assert_eq!(
            url("https://rpa.example.com", false).as_deref(),
            Some("https://rpa.example.com/identity/connect/token")
        );
        assert_eq!(url("https://rpa.example.com", true), None);
        assert_eq!(url("rpa.example.com", false), None);
    }

    #[test]
    fn the_organization_stands_first_in_a_shared_address() {
        assert_eq!(organization(&cloud("o", "t")).as_deref(), Some("o"));
        assert_eq!(organization("https://rpa.example.com"), None);
    }
}
