//! Files as bodies: opened anew for each attempt, read in pieces.

use std::path::{Path, PathBuf};

use futures::StreamExt as _;
use futures::stream;
use tokio::fs::File;
use tokio::io::AsyncReadExt as _;

use crate::platform::BoxFuture;
use crate::transport::{BodySource, ByteStream, Failure, TransportError, Upload};
use crate::values::Bytes;

/// How much is read at once.
const PIECE: usize = 128 * 1024;

impl Upload {
    /// A file on this machine, sent under its own name. It is opened when it is sent, again for
    /// each attempt, and read in pieces; what it grows by meanwhile is left out.
    pub fn from_file(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or(path.as_os_str());
        Self::from_source(name.to_string_lossy().into_owned(), OnDisk { path })
    }
}

struct OnDisk {
    path: PathBuf,
}

impl BodySource for OnDisk {
    fn name(&self) -> String {
        name(&self.path)
    }

    fn open(&self) -> BoxFuture<'_, Result<(u64, ByteStream), TransportError>> {
        Box::pin(open(&self.path))
    }
}

async fn open(path: &Path) -> Result<(u64, ByteStream), TransportError> {
    let missing = |why: String| {
        let message = format!("{} cannot be sent: {why}", name(path));
        TransportError::new(Failure::BodyMissing, message)
    };
    let file = File::open(path).await.map_err(|e| missing(e.to_string()))?;
    let about = file.metadata().await.map_err(|e| missing(e.to_string()))?;
    if !about.is_file() {
        return Err(missing("it is not a regular file".to_owned()));
    }
    Ok((about.len(), pieces(file, name(path), about.len())))
}

/// Exactly `length` bytes of a file, or an error at their end.
fn pieces(file: File, name: String, length: u64) -> ByteStream {
    let state = Some((file, name, 0_u64));
    stream::unfold(state, move |state| async move {
        let (mut file, name, read) = state?;
        if read == length {
            return None;
        }
        let left = usize::try_from(length - read).unwrap_or(usize::MAX);
        let mut piece = vec![0; PIECE.min(left)];
        let why = match file.read(&mut piece).await {
            Ok(0) => format!("it ended after {read} of {length} bytes"),
            Ok(size) => {
                piece.truncate(size);
                let next = Some((file, name, read + size as u64));
                return Some((Ok(Bytes::from(piece)), next));
            }
            Err(error) => format!("after {read} of {length} bytes: {error}"),
        };
        let message = format!("{name} changed while it was sent: {why}");
        Some((Err(TransportError::new(Failure::BodyBroken, message)), None))
    })
    .boxed()
}

fn name(path: &Path) -> String {
    format!("the file {}", path.display())
}
