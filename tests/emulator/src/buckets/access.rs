//! Signed addresses of files.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use sha2::Sha256;
use url::form_urlencoded;

use super::blobs::BLOBS;
use crate::Emulator;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Store};

/// Minutes that an address is valid unless the call says otherwise.
const MINUTES: i64 = 30;
/// What stays as it is in a path.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// What an address allows.
pub(super) struct Grant {
    /// Number of the bucket.
    pub(super) bucket: i64,
    /// The file.
    pub(super) path: String,
    /// `r` to read, `w` to write.
    pub(super) permission: String,
    /// Second of the emulator's clock at which it ends.
    pub(super) expiry: i64,
    /// Media type of what is written.
    pub(super) content_type: String,
    /// Whether a token is needed as well.
    pub(super) needs_token: bool,
}

impl Grant {
    fn text(&self) -> String {
        let token = u8::from(self.needs_token);
        format!(
            "{}\n{}\n{}\n{}\n{}\n{token}",
            self.permission, self.expiry, self.bucket, self.path, self.content_type
        )
    }

    fn mac(&self, seed: u64) -> Option<Hmac<Sha256>> {
        let key = format!("orchestrator-emulator blobs {seed}");
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).ok()?;
        mac.update(self.text().as_bytes());
        Some(mac)
    }

    fn signature(&self, seed: u64) -> String {
        self.mac(seed).map_or_else(String::new, |mac| {
            URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
        })
    }

    /// Whether a signature belongs to this.
    pub(super) fn is_signed(&self, signature: &str, seed: u64) -> bool {
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap_or_default();
        self.mac(seed)
            .is_some_and(|mac| mac.verify_slice(&signature).is_ok())
    }
}

pub(super) fn read_uri(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let bucket = super::bucket(&store, call)?;
    let path = super::path(call)?;
    let id = bucket.integer("Id").unwrap_or_default();
    if !store.files.contains_key(&(super::prefix(id) + &path)) {
        return Err(super::files::no_file(&path));
    }
    to_read(emulator, &store, call, bucket, &path).map(Reply::Value)
}

/// The address that a file is read from.
pub(super) fn to_read(
    emulator: &Emulator,
    store: &Store,
    call: &Call<'_>,
    bucket: &Entry,
    path: &str,
) -> Result<Value, Problem> {
    let grant = Grant {
        bucket: bucket.integer("Id").unwrap_or_default(),
        path: path.to_owned(),
        permission: "r".to_owned(),
        expiry: expiry(store, call)?,
        content_type: String::new(),
        needs_token: super::has_option(bucket, "AccessDataThroughOrchestrator"),
    };
    Ok(address(emulator, call, "GET", &grant, &[]))
}

/// A signed address of a file outside of all buckets.
///
/// # Errors
/// 400 for a validity that cannot be.
pub fn read_outside(
    emulator: &Emulator,
    call: &Call<'_>,
    store: &Store,
    path: &str,
) -> Result<Reply, Problem> {
    let grant = Grant {
        bucket: super::OUTSIDE,
        path: path.to_owned(),
        permission: "r".to_owned(),
        expiry: expiry(store, call)?,
        content_type: String::new(),
        needs_token: false,
    };
    Ok(Reply::Value(address(emulator, call, "GET", &grant, &[])))
}

pub(super) fn write_uri(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let bucket = super::bucket(&store, call)?;
    super::writable(bucket)?;
    let grant = Grant {
        bucket: bucket.integer("Id").unwrap_or_default(),
        path: super::path(call)?,
        permission: "w".to_owned(),
        expiry: expiry(&store, call)?,
        content_type: call.text("contentType").unwrap_or_default().to_owned(),
        needs_token: super::has_option(bucket, "AccessDataThroughOrchestrator"),
    };
    let headers = [("x-ms-blob-type", "BlockBlob")];
    Ok(Reply::Value(address(
        emulator, call, "PUT", &grant, &headers,
    )))
}

fn expiry(store: &Store, call: &Call<'_>) -> Result<i64, Problem> {
    let minutes = call
        .integer("expiryInMinutes")
        .filter(|minutes| *minutes != 0);
    let minutes = minutes.unwrap_or(MINUTES);
    if minutes < 0 {
        return Err(Problem::new(
            400,
            1015,
            "expiryInMinutes must not be negative.",
        ));
    }
    let now = store.clock.now().unix_timestamp();
    Ok(now.saturating_add(minutes.saturating_mul(60)))
}

fn address(
    emulator: &Emulator,
    call: &Call<'_>,
    verb: &str,
    grant: &Grant,
    headers: &[(&str, &str)],
) -> Value {
    let seed = emulator.settings.seed;
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("sp", &grant.permission);
    query.append_pair("se", &grant.expiry.to_string());
    if !grant.content_type.is_empty() {
        query.append_pair("ct", &grant.content_type);
    }
    if grant.needs_token {
        query.append_pair("auth", "1");
    }
    query.append_pair("sig", &grant.signature(seed));
    let path = utf8_percent_encode(&grant.path, IN_PATH);
    let uri = format!(
        "{}{BLOBS}/{}/{path}?{}",
        call.received.origin,
        grant.bucket,
        query.finish()
    );
    let (keys, values): (Vec<&str>, Vec<&str>) = headers.iter().copied().unzip();
    json!({
        "Uri": uri,
        "Verb": verb,
        "RequiresAuth": grant.needs_token,
        "Headers": { "Keys": keys, "Values": values },
    })
}
