//! The documents that describe the service.

use bytes::Bytes;
use odata_codegen::emit::{Detail, csdl_json, edmx, openapi};
use odata_codegen::model::Service;
use serde_json::{Value, json};

use crate::Emulator;
use crate::answer::{Answer, JSON, ODATA_JSON};
use crate::problem::Problem;
use crate::request::Received;

/// Answers the service document, `$metadata` and the OpenAPI document; none for other addresses.
#[must_use]
pub fn answer(emulator: &Emulator, received: &Received) -> Option<Result<Answer, Problem>> {
    let path = crate::route::decode(received.path.trim_end_matches('/')).to_lowercase();
    let found = match path.as_str() {
        "/odata" => Ok(service(emulator, received)),
        "/odata/$metadata" => metadata(emulator, received),
        path if is_openapi(path, &emulator.schema.version) => Ok(openapi_document(emulator)),
        _ => return None,
    };
    if received.method == "GET" {
        return Some(found);
    }
    let problem = Problem::new(405, 0, "This document can only be read.");
    Some(Err(problem.with_header("allow", "GET")))
}

fn is_openapi(path: &str, version: &str) -> bool {
    path.strip_prefix("/swagger/v")
        .and_then(|rest| rest.strip_suffix("/swagger.json"))
        .is_some_and(|asked| asked == version)
}

fn service(emulator: &Emulator, received: &Received) -> Answer {
    let sets: Vec<Value> = emulator
        .schema
        .service
        .groups
        .iter()
        .filter(|group| group.entity_type.is_some())
        .map(|group| {
            let kind = if group.is_singleton {
                "Singleton"
            } else {
                "EntitySet"
            };
            json!({ "name": group.name, "kind": kind, "url": group.name })
        })
        .collect();
    let context = format!("{}/odata/$metadata", received.base());
    let value = json!({ "@odata.context": context, "value": sets });
    Answer::of(200, ODATA_JSON, value.to_string())
}

fn metadata(emulator: &Emulator, received: &Received) -> Result<Answer, Problem> {
    let documents = emulator.documents();
    match received.option("$format") {
        None | Some("json" | "application/json") => Ok(Answer::of(
            200,
            "application/json; odata.metadata=minimal",
            documents.csdl_json.clone(),
        )),
        Some("xml" | "application/xml") => {
            Ok(Answer::of(200, "application/xml", documents.edmx.clone())
                .with("odata-version", "4.0"))
        }
        Some(other) => {
            let message = format!("$format={other} is not supported; json and xml are.");
            Err(Problem::new(415, 0, message))
        }
    }
}

fn openapi_document(emulator: &Emulator) -> Answer {
    Answer::of(200, JSON, emulator.documents().openapi.clone())
}

/// The documents, written once.
#[derive(Debug)]
pub struct Documents {
    edmx: Bytes,
    csdl_json: Bytes,
    openapi: Bytes,
}

impl Documents {
    /// Writes the documents of a service: `$metadata` as poor as the real one, and all the rest in
    /// the OpenAPI document.
    #[must_use]
    pub fn of(service: &Service) -> Self {
        Self {
            edmx: edmx::emit(service, Detail::Poor).into(),
            csdl_json: csdl_json::emit(service, Detail::Poor).into(),
            openapi: openapi::emit(service).into(),
        }
    }
}
