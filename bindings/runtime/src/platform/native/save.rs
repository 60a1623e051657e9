//! Downloads to files and writers.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::File;
use tokio::io::{AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _, BufWriter};

use crate::download::{Download, Downloaded, Source, Step};
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;

/// How much is written at once.
const PIECE: usize = 256 * 1024;

impl Download {
    /// Writes the bytes as they come, and flushes.
    ///
    /// # Errors
    /// Those of the call; a length or a checksum that is not as announced; a writer that fails.
    /// What was written then is void.
    pub async fn to_writer<W>(self, mut writer: W) -> Result<Downloaded, Error>
    where
        W: AsyncWrite + Send + Unpin,
    {
        let operation = self.operation();
        let failed = |e: io::Error| file_error(operation, format!("the writer failed: {e}"), e);
        let mut transfer = self.begin(false);
        while let Some(step) = transfer.next().await? {
            if let Step::Chunk(piece) = step {
                writer.write_all(&piece).await.map_err(failed)?;
            }
        }
        writer.flush().await.map_err(failed)?;
        Ok(transfer.summary())
    }

    /// Writes a file, or replaces it, in one step at the end: until then the bytes are in a
    /// hidden file beside it, which is removed when the download fails or is given up.
    ///
    /// # Errors
    /// Those of the call; a length or a checksum that is not as announced; a file that cannot be
    /// written. The file at `path` is then as it was.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<Downloaded, Error> {
        let (path, operation) = (path.as_ref(), self.operation());
        let failed = |e: io::Error| {
            let message = format!("the file {} cannot be written: {e}", path.display());
            file_error(operation, message, e)
        };
        let mut transfer = self.begin(true);
        let (partial, file) = Partial::beside(path).map_err(failed)?;
        let mut file = BufWriter::with_capacity(PIECE, file);
        while let Some(step) = transfer.next().await? {
            match step {
                Step::Chunk(piece) => file.write_all(&piece).await,
                Step::Restart => start_over(&mut file).await,
            }
            .map_err(failed)?;
        }
        partial.keep_as(file, path).await.map_err(failed)?;
        Ok(transfer.summary())
    }
}

impl Download {
    fn operation(&self) -> Option<&'static Operation> {
        match &self.source {
            Source::Call(request) => Some(request.operation()),
            Source::Signed(_) => None,
        }
    }
}

async fn start_over(file: &mut BufWriter<File>) -> io::Result<()> {
    file.flush().await?;
    file.rewind().await?;
    file.get_ref().set_len(0).await
}

fn file_error(operation: Option<&'static Operation>, message: String, cause: io::Error) -> Error {
    let error = Error::new(ErrorKind::File, message).with_source(cause);
    match operation {
        Some(operation) => error.with_operation(operation),
        None => error,
    }
}

/// A file that is removed unless it is kept.
struct Partial {
    path: Option<PathBuf>,
}

impl Partial {
    /// Makes one beside `target`, so that it can take its place in one step.
    fn beside(target: &Path) -> io::Result<(Self, File)> {
        if target.file_name().is_none() {
            let message = "the path has no name of a file";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let name = format!(".download-{:016x}.part", rand::random::<u64>());
        let path = target.with_file_name(name);
        // At once, not in another thread: if the download is given up, nothing may appear later.
        let file = std::fs::File::create_new(&path)?;
        Ok((Self { path: Some(path) }, File::from_std(file)))
    }

    async fn keep_as(mut self, mut file: BufWriter<File>, target: &Path) -> io::Result<()> {
        file.flush().await?;
        file.get_ref().sync_all().await?;
        drop(file);
        if let Some(path) = &self.path {
            std::fs::rename(path, target)?;
            self.path = None;
        }
        sync_folder(target).await;
        Ok(())
    }
}

/// Makes the new name last; not every system lets folders be opened for that.
async fn sync_folder(target: &Path) {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if let Ok(folder) = File::open(folder).await {
        let _ = folder.sync_all().await;
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // There is nobody left to tell.
            let _ = std::fs::remove_file(path);
        }
    }
}
