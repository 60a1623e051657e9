//! Credentials that stand behind a proxy which only robots reach: they get told how to ask it.

use serde_json::{Value, json};

use crate::problem::Problem;
use crate::request::Call;
use crate::store::{Entry, Key, Store, guid_of, hash};

/// Number of the error for a robot that cannot ask a proxy.
const NOT_SUPPORTED: i64 = 4218;
/// Where the proxy of a store without a host is.
const HOST: &str = "credentials-proxy.example.com";

/// How a robot asks for the secret of an asset; nothing where the emulator itself keeps it.
///
/// # Errors
/// 4218 where the caller does not say that it can ask a proxy.
pub(super) fn connection(
    store: &Store,
    call: &Call<'_>,
    asset: &Entry,
) -> Result<Option<Value>, Problem> {
    let behind = Key::of(asset.get("CredentialStoreId"))
        .and_then(|key| store.get("CredentialStores", &key))
        .filter(|known| known.text("ProxyType") == "Disconnected")
        .filter(|known| !known.get("ProxyId").is_null());
    let Some(behind) = behind else {
        return Ok(None);
    };
    let is_supported = call.member("supportsCredentialsProxyDisconnected");
    if is_supported.as_bool() != Some(true) {
        let message = "The asset stands behind a disconnected proxy: only a robot that sends \
                       supportsCredentialsProxyDisconnected can read it.";
        return Err(Problem::new(400, NOT_SUPPORTED, message));
    }
    let name = match asset.text("ExternalName") {
        "" => asset.text("Name"),
        external => external,
    };
    let host = match behind.text("HostName") {
        "" => HOST,
        host => host.trim_start_matches("https://").trim_end_matches('/'),
    };
    let asked = json!({ "CredentialStore": behind.get("Name"), "AssetName": name });
    let token = guid_of(hash(0, host), hash(0, name));
    Ok(Some(json!({
        "Url": format!("https://{host}/"),
        "Body": asked.to_string(),
        "BearerToken": token.simple().to_string(),
    })))
}
