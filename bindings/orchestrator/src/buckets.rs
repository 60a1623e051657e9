//! Files in storage buckets, through the addresses that the service signs for them.

use std::sync::{Arc, OnceLock};

use odata_runtime::{
    Download, Error, ErrorKind, ErrorReader, FailedReply, Method, Operation, ServiceError,
    SignedRequest, Upload, Uuid,
};

use crate::Orchestrator;
use crate::models::{BlobFileAccess, Bucket as BucketRow};
use crate::properties::bucket;

/// How much of what a store says is repeated.
const SAID: usize = 300;
/// Headers that belong to the transport, whatever the service names.
const TRANSPORTS_OWN: [&str; 2] = ["content-length", "host"];

/// What the service may let do with an address for reading, and with one for writing.
static READS: [Operation; 2] = [
    exchange("Buckets.read", Method::Get),
    exchange("Buckets.read", Method::Post),
];
static WRITES: [Operation; 2] = [
    exchange("Buckets.write", Method::Put),
    exchange("Buckets.write", Method::Post),
];

const fn exchange(id: &'static str, method: Method) -> Operation {
    Operation {
        // PUT of a whole file: the second leaves what the first left.
        repeatable: matches!(method, Method::Put),
        ..Operation::bare(id, method, "{Uri}")
    }
}

/// One storage bucket: its files go up and down, from memory, disk or a stream.
///
/// The files are in a store beside the service, reached through addresses that the service signs
/// for a short time. These are secrets and never shown. The token is sent there only if the service
/// asks for it, and what the store refuses is an error, never the content of a file.
#[derive(Clone, Debug)]
pub struct Bucket {
    orch: Orchestrator,
    by: BucketBy,
    id: Arc<OnceLock<i64>>,
}

/// What tells a bucket from others of its folder: its number, key or name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BucketBy {
    /// Its number.
    Id(i64),
    /// Its key, called identifier in the service.
    Key(Uuid),
    /// Its name.
    Name(String),
}

impl From<i64> for BucketBy {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

impl From<Uuid> for BucketBy {
    fn from(key: Uuid) -> Self {
        Self::Key(key)
    }
}

impl From<&str> for BucketBy {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl Orchestrator {
    /// A storage bucket of the folder: `orch.bucket(7)`, `orch.bucket("Invoices")`. A name or a key
    /// is looked up once, at the first transfer.
    #[must_use]
    pub fn bucket(&self, by: impl Into<BucketBy>) -> Bucket {
        Bucket {
            orch: self.clone(),
            by: by.into(),
            id: Arc::default(),
        }
    }
}

impl Bucket {
    /// The number of the bucket.
    ///
    /// # Errors
    /// What looking it up reports; `NotFound` when the folder has no such bucket.
    pub async fn id(&self) -> Result<i64, Error> {
        if let Some(id) = self.id.get() {
            return Ok(*id);
        }
        let filter = match &self.by {
            BucketBy::Id(id) => return Ok(*id),
            BucketBy::Key(key) => bucket::identifier().eq(*key),
            BucketBy::Name(name) => bucket::name().eq(name),
        };
        let found: Option<BucketRow> = self.orch.buckets().list().filter(filter).first().await?;
        match found.and_then(|row| row.id) {
            Some(id) => Ok(*self.id.get_or_init(|| id)),
            None => {
                let message = format!("the folder has no bucket {:?}", self.by);
                Err(Error::new(ErrorKind::NotFound, message))
            }
        }
    }

    /// Writes a file of the bucket, in place of what is there: bytes in memory, or
    /// `Upload::from_file`, which is read while it is sent.
    ///
    /// # Errors
    /// What the service or the store refuses; `File` for a file that cannot be read;
    /// `OutcomeUnknown` when it cannot be known whether the file is there.
    pub async fn upload(&self, path: &str, content: impl Into<Upload> + Send) -> Result<(), Error> {
        let content = content.into();
        let buckets = self.orch.buckets();
        let access = buckets
            .get_write_uri(self.id().await?)
            .path(path)
            .content_type(content.content_type());
        let request = self.request(&WRITES, access.await?)?;
        request.body(content.into_payload()).send().await.map(drop)
    }

    /// Reads a file of the bucket: `bucket.download("a.pdf").to_file("b.pdf")`.
    pub fn download(&self, path: &str) -> Download {
        let (bucket, path) = (self.clone(), path.to_owned());
        Download::of_signed(move || {
            let (bucket, path) = (bucket.clone(), path.clone());
            Box::pin(async move {
                let buckets = bucket.orch.buckets();
                let access = buckets.get_read_uri(bucket.id().await?).path(&path).await?;
                bucket.request(&READS, access)
            })
        })
    }

    /// The request that the service allows.
    fn request(
        &self,
        allowed: &'static [Operation; 2],
        access: BlobFileAccess,
    ) -> Result<SignedRequest, Error> {
        let [first, _] = allowed;
        let verb = access.verb.as_deref().unwrap_or(first.method.as_str());
        let operation = allowed
            .iter()
            .find(|operation| operation.method.as_str().eq_ignore_ascii_case(verb))
            .ok_or_else(|| strange(first, format!("the service wants the method {verb}")))?;
        let url = access
            .uri
            .ok_or_else(|| strange(operation, "the service gave no address".to_owned()))?;
        let mut request = SignedRequest::new(self.orch.client(), operation, &url)?
            .bearer(access.requires_auth.unwrap_or_default())
            .errors(StoreErrors);
        let headers = access.headers.unwrap_or_default();
        let names = headers.keys.unwrap_or_default();
        for (name, value) in names.iter().zip(headers.values.unwrap_or_default()) {
            if !TRANSPORTS_OWN.contains(&name.to_ascii_lowercase().as_str()) {
                request = request.header(name, &value);
            }
        }
        Ok(request)
    }
}

fn strange(operation: &'static Operation, what: String) -> Error {
    Error::new(ErrorKind::Decode, what).with_operation(operation)
}

/// Reads the XML that stores answer with: `<Error><Code>…</Code><Message>…</Message></Error>`. For
/// two elements of a message, an XML reader would weigh too much in a browser.
#[derive(Clone, Copy, Debug)]
struct StoreErrors;

impl ErrorReader for StoreErrors {
    fn read(&self, reply: &FailedReply<'_>) -> Option<ServiceError> {
        let body = String::from_utf8_lossy(reply.body);
        let advice = match reply.status {
            401 => "The store does not take the token: sign in again.",
            403 => {
                "Signed addresses hold for a short time only, and for the method, the headers and the content type that they were made for: try again, and look at the clock of this machine."
            }
            404 => "Neither the container nor the file may be there any more: look at the bucket.",
            _ => "",
        };
        let message = element(&body, "Message");
        let code = element(&body, "Code");
        let code = code.or_else(|| reply.headers.get("x-ms-error-code").map(str::to_owned));
        Some(ServiceError {
            message: message.map(|text| shortened(&text)),
            code,
            advice: Some(advice.to_owned()).filter(|text| !text.is_empty()),
            ..ServiceError::default()
        })
    }
}

/// The text of the first element of this name.
fn element(xml: &str, name: &str) -> Option<String> {
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SAID) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
