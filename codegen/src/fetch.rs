//! `fetch`: what a service says of itself, signed in with the flows of the runtime.

mod sign_in;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{ArgGroup, Args};
use odata_codegen::emit::File;
use odata_runtime::blocking::Wait as _;
use odata_runtime::transport::Transport;
use odata_runtime::{
    Client, Error, ErrorKind, Method, Operation, Reply, Request, ReqwestTransport,
    supported_versions,
};
use sign_in::SignIn;

const JSON: &str = "application/json";
const XML: &str = "application/xml";
/// Stands for the newest version that the service supports.
const VERSION: &str = "{version}";

/// Options of `fetch`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("sign in").args(["token_from", "client_id"]).required(true))]
pub struct Fetch {
    /// Address of the service
    url: String,
    /// The folder to write into: `metadata.json` or `metadata.xml`, `openapi.json` or
    /// `openapi.yaml`, and `versions.txt`
    #[arg(long, short, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Path of the metadata below the address
    #[arg(long, value_name = "PATH", default_value = "$metadata")]
    metadata: String,
    /// Path of the OpenAPI document below the address; `{version}` stands for the newest version
    /// that the service says it supports
    #[arg(long, value_name = "PATH")]
    openapi: Option<String>,
    /// Ask for the metadata in XML
    #[arg(long)]
    xml: bool,
    #[command(flatten)]
    sign_in: SignIn,
    /// Another header field, for example that of a tenant: `Name: value`
    #[arg(long = "header", value_name = "FIELD", value_parser = field)]
    headers: Vec<(String, String)>,
    /// Another certificate authority, in PEM
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// Proxy, in place of the one that the environment names
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
}

fn field(text: &str) -> Result<(String, String), String> {
    let (name, value) = text
        .split_once(':')
        .ok_or_else(|| "a header field is `Name: value`".to_owned())?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

/// The documents, and what to say of them. Asks for one after the other; `show` is told where a
/// person signs in, if one does.
///
/// # Errors
/// Those of the runtime; none of them holds a secret.
pub fn fetch(options: &Fetch, show: &dyn Fn(&str)) -> Result<(Vec<File>, String), Error> {
    let client = client(options, show)?;
    let media = if options.xml { XML } else { JSON };
    let metadata = get(&client, "metadata", &options.metadata, media)?;
    let versions = supported_versions(&metadata.headers);
    let mut files = vec![file("metadata", &metadata)?];
    if let Some(path) = &options.openapi {
        let path = match (path.contains(VERSION), versions.last()) {
            (true, None) => return Err(no_version(path)),
            (_, newest) => path.replace(VERSION, newest.copied().unwrap_or_default()),
        };
        files.push(file("openapi", &get(&client, "openapi", &path, JSON)?)?);
    }
    let said = match versions.is_empty() {
        true => "the service does not say which versions it supports".to_owned(),
        false => format!("the service supports {}", versions.join(", ")),
    };
    files.push(File {
        path: "versions.txt".to_owned(),
        text: versions
            .iter()
            .map(|version| format!("{version}\n"))
            .collect(),
    });
    Ok((files, said))
}

fn no_version(path: &str) -> Error {
    let message = format!("`{path}` needs a version, and the service names none");
    Error::new(ErrorKind::Usage, message).with_advice(format!("Write it in place of {VERSION}."))
}

fn client(options: &Fetch, show: &dyn Fn(&str)) -> Result<Client, Error> {
    let mut transport = ReqwestTransport::builder();
    if let Some(proxy) = &options.proxy {
        transport = transport.proxy(proxy);
    }
    if let Some(path) = &options.trust {
        let pem = fs::read(path)
            .map_err(|error| usage(format!("{} cannot be read: {error}", path.display())))?;
        transport = transport.trust(pem);
    }
    let transport: Arc<dyn Transport> = Arc::new(transport.build()?);
    let mut builder = Client::builder(&options.url)
        .user_agent(concat!("odata-codegen/", env!("CARGO_PKG_VERSION")))
        .transport(Arc::clone(&transport));
    for (name, value) in &options.headers {
        builder = builder.default_header(name, value);
    }
    let builder = options.sign_in.apply(builder, &transport, show)?;
    builder.build()
}

fn usage(message: String) -> Error {
    Error::new(ErrorKind::Usage, message)
}

fn get(client: &Client, id: &'static str, path: &str, media: &str) -> Result<Reply, Error> {
    if path.contains(['{', '}']) {
        return Err(usage(format!("`{path}` is no path")));
    }
    let path = format!("/{}", path.trim_start_matches('/'));
    // One for each document of a program that ends after them.
    let operation: &'static Operation =
        Box::leak(Box::new(Operation::bare(id, Method::Get, path.leak())));
    Request::new(client, operation)
        .header("accept", media)
        .send()
        .wait()
}

/// A document under the ending that its content has.
fn file(name: &str, reply: &Reply) -> Result<File, Error> {
    let text = std::str::from_utf8(&reply.body).map_err(|error| {
        let message = format!("what came from {} is no text: {error}", reply.url);
        Error::new(ErrorKind::Decode, message)
    })?;
    let ending = match text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .as_bytes()
        .first()
    {
        Some(b'{' | b'[') => "json",
        Some(b'<') => "xml",
        _ => "yaml",
    };
    Ok(File {
        path: format!("{name}.{ending}"),
        text: text.to_owned(),
    })
}
