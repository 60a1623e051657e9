//! Files of storage buckets, up and down.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use orchestrator_emulator::Settings;
use orchestrator_emulator::faults::Rule;
use orchestrator_odata::{Bucket, Error, ErrorKind, Folder, Orchestrator, Upload};
use rust_tests::emulated::Emulated;
use rust_tests::recorder::{Answer, Recorder};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const READ_URI: &str = "/odata/Buckets(7)/UiPath.Server.Configuration.OData.GetReadUri";
const WRITE_URI: &str = "/odata/Buckets(7)/UiPath.Server.Configuration.OData.GetWriteUri";

fn client(service: &Emulated) -> Result<Orchestrator, Error> {
    let builder = Orchestrator::builder(&service.tenant()).bearer(service.token("admin"));
    Ok(builder.build()?.in_folder(Folder::path("Finance/Invoices")))
}

fn bucket(service: &Emulated) -> Result<Bucket, Error> {
    Ok(client(service)?.bucket("InvoiceFiles"))
}

/// A folder of one test, removed at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Outcome<Self> {
        let path = std::env::temp_dir().join(format!("rust-tests-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Outcome<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.0)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn content(size: u32) -> Vec<u8> {
    (0..size).map(|n| (n % 251) as u8).collect()
}

fn fail(service: &Emulated, rule: &str) -> Outcome {
    service.emulator.faults.add(rule.parse::<Rule>()?);
    Ok(())
}

fn unchanged(path: &Path, before: &str) -> Outcome {
    assert_eq!(std::fs::read_to_string(path)?, before);
    Ok(())
}

#[tokio::test]
async fn what_goes_up_comes_down() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let bucket = bucket(&service)?;
    let scratch = Scratch::new("round")?;
    let (up, down) = (scratch.path("up.pdf"), scratch.path("down.pdf"));
    std::fs::write(&up, content(1_000_003))?;

    let file = Upload::from_file(&up).with_content_type("application/pdf");
    bucket.upload("scans/März 1.pdf", file).await?;
    let done = bucket.download("scans/März 1.pdf").to_file(&down).await?;
    assert_eq!(std::fs::read(&down)?, content(1_000_003));
    assert_eq!((done.bytes, done.checked), (1_000_003, true));
    assert_eq!(done.content_type.as_deref(), Some("application/pdf"));

    bucket.upload("note.txt", "paid").await?;
    assert_eq!(bucket.download("note.txt").to_bytes().await?, "paid");
    let mut written = Vec::new();
    bucket.download("note.txt").to_writer(&mut written).await?;
    assert_eq!(written, b"paid");
    Ok(())
}

#[tokio::test]
async fn buckets_have_numbers_keys_and_names() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let orch = client(&service)?;
    let id = orch.bucket("PostedInvoices").id().await?;
    assert_eq!(id, 3);
    let row = orch.buckets().get(id).await?;
    let key = row.identifier.ok_or("no key")?;
    assert_eq!(orch.bucket(key).id().await?, 3);
    assert_eq!(orch.bucket(3).id().await?, 3);
    let error = orch.bucket("Nothing").id().await.err().ok_or("found")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("Nothing"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_cut_download_goes_on_where_it_ended() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let bucket = bucket(&service)?;
    let scratch = Scratch::new("cut")?;
    let down = scratch.path("down.bin");
    bucket.upload("big.bin", content(2_000_000)).await?;
    // Half of the file, then half of what is missing.
    fail(&service, "/_emulator/blobs* times=2 cut-body")?;
    let done = bucket.download("big.bin").to_file(&down).await?;
    assert_eq!(std::fs::read(&down)?, content(2_000_000));
    assert_eq!((done.resumed, done.checked), (2, true));
    let cut: u64 = service
        .emulator
        .faults
        .rules()
        .iter()
        .map(|r| r.acted)
        .sum();
    assert_eq!(cut, 2);
    Ok(())
}

#[tokio::test]
async fn endless_cuts_end_and_leave_what_was_there() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let bucket = bucket(&service)?;
    let scratch = Scratch::new("endless")?;
    let down = scratch.path("down.bin");
    std::fs::write(&down, "before")?;
    bucket.upload("big.bin", content(1000)).await?;
    fail(&service, "/_emulator/blobs* cut-body")?;
    let error = bucket.download("big.bin").to_file(&down).await;
    let error = error.err().ok_or("it came to an end")?;
    assert_eq!(error.kind(), ErrorKind::Transport);
    // 1000 bytes halved five times: 500, 750, 875, 937, 968 have come.
    assert!(
        error.to_string().contains("after 968 of 1000 bytes"),
        "{error}"
    );
    unchanged(&down, "before")?;
    assert_eq!(scratch.names()?, ["down.bin"]);
    Ok(())
}

#[tokio::test]
async fn what_the_store_refuses_is_no_file() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let bucket = bucket(&service)?;
    let scratch = Scratch::new("refusal")?;
    let down = scratch.path("down.bin");
    bucket.upload("a.txt", "a").await?;
    fail(&service, "/_emulator/blobs* status=403")?;
    let error = bucket.download("a.txt").to_file(&down).await;
    let error = error.err().ok_or("no refusal")?;
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!(error.operation_id(), Some("Buckets.read"));
    assert_eq!(scratch.names()?, [""; 0]);
    let error = bucket
        .upload("a.txt", "a")
        .await
        .err()
        .ok_or("no refusal")?;
    assert_eq!(error.status(), Some(403));
    assert!(!error.may_have_acted());
    Ok(())
}

#[tokio::test]
async fn what_is_not_there_is_said_by_the_service() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let bucket = bucket(&service)?;
    let error = bucket.download("no.txt").to_bytes().await.err();
    let error = error.ok_or("found")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.operation_id(), Some("Buckets.GetReadUri"));
    let missing = Upload::from_file("no/such/file.pdf");
    let error = bucket.upload("a.pdf", missing).await.err().ok_or("sent")?;
    assert_eq!(error.kind(), ErrorKind::File);
    let said = "Buckets.write: the file no/such/file.pdf cannot be sent: ";
    assert!(error.to_string().starts_with(said), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_write_is_repeated_because_the_second_changes_nothing() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let bucket = bucket(&service)?;
    fail(&service, "/_emulator/blobs* call=1 reset-after")?;
    bucket.upload("once.txt", "once").await?;
    assert_eq!(bucket.download("once.txt").to_bytes().await?, "once");
    Ok(())
}

fn answer(status: u16, content_type: &str, body: &str) -> Answer {
    Answer {
        status,
        headers: BTreeMap::from([("content-type".to_owned(), content_type.to_owned())]),
        body: body.as_bytes().to_vec(),
    }
}

/// What the service says about an address at the store.
fn access(store: &Recorder, verb: &str, requires_auth: bool) -> Answer {
    let body = format!(
        r#"{{"Uri":"{}/blobs/a.pdf?sp=rw&sig=planted-signature%2B0123456789","Verb":"{verb}",
        "RequiresAuth":{requires_auth},
        "Headers":{{"Keys":["x-ms-blob-type","Content-Type"],"Values":["BlockBlob","image/tiff"]}}}}"#,
        store.url()
    );
    answer(200, "application/json", &body)
}

fn recorded(service: &Recorder) -> Result<Bucket, Error> {
    let orch = Orchestrator::builder(&service.url()).bearer("planted-bearer");
    Ok(orch.build()?.in_folder(Folder::id(1)).bucket(7))
}

#[tokio::test]
async fn the_store_gets_what_the_service_names_and_no_more() -> Outcome {
    for (verb, requires_auth) in [("PUT", false), ("POST", true)] {
        let (service, store) = (Recorder::start().await?, Recorder::start().await?);
        service.answer(access(&store, verb, requires_auth));
        store.answer(answer(201, "text/plain", ""));
        recorded(&service)?.upload("in/a.pdf", "content").await?;

        let asked = &service.take()[0];
        assert_eq!(asked.path, WRITE_URI);
        assert!(asked.query.contains("path=in/a.pdf") || asked.query.contains("path=in%2Fa.pdf"));
        let sent = &store.take()[0];
        assert_eq!(
            (sent.method.as_str(), sent.path.as_str()),
            (verb, "/blobs/a.pdf")
        );
        assert_eq!(sent.query, "sp=rw&sig=planted-signature%2B0123456789");
        assert_eq!(sent.body, "content");
        assert_eq!(sent.headers["x-ms-blob-type"], "BlockBlob");
        assert_eq!(sent.headers["content-type"], "image/tiff");
        assert_eq!(sent.headers.contains_key("authorization"), requires_auth);
        assert!(!sent.headers.keys().any(|name| name.starts_with("x-uipath")));
    }
    Ok(())
}

#[tokio::test]
async fn refusals_of_stores_are_errors_and_show_no_signature() -> Outcome {
    let azure = "\u{feff}<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code><Message>\
                 Server failed.\nRequestId:1 sig=planted-signature+0123456789</Message></Error>";
    let s3 =
        "<Error><Code>AccessDenied</Code><Message>Request has &lt;expired&gt;</Message></Error>";
    for (body, code, said) in [
        (
            azure,
            "AuthenticationFailed",
            "Server failed. RequestId:1 sig=***",
        ),
        (s3, "AccessDenied", "Request has <expired>"),
    ] {
        let (service, store) = (Recorder::start().await?, Recorder::start().await?);
        service.answer(access(&store, "GET", false));
        store.answer(answer(403, "application/xml", body));
        let download = recorded(&service)?.download("a.pdf");
        let mut shown = format!("{download:?}");
        let error = download.to_bytes().await.err().ok_or("no refusal")?;
        assert_eq!(service.take()[0].path, READ_URI);
        assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        assert_eq!((error.status(), error.code()), (Some(403), Some(code)));
        assert_eq!(error.message(), said);
        assert!(error.to_string().contains("/blobs/a.pdf?***]"), "{error}");
        shown.push_str(&format!("{error} {error:?} {:?}", error.body()));
        assert!(!shown.contains("planted"), "{shown}");
    }
    Ok(())
}
