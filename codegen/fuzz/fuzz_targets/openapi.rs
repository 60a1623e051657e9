//! Any bytes as an OpenAPI document beside metadata: joined or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use odata_codegen::csdl;
use odata_codegen::openapi::{self, Conventions};

const METADATA: &str = include_str!("../../tests/openapi/shop.edmx");

fuzz_target!(|bytes: &[u8]| {
    let Ok((description, _)) = openapi::read("openapi", bytes) else {
        return;
    };
    if let Ok((document, _)) = csdl::read("metadata", METADATA.as_bytes()) {
        let mut documents = vec![document];
        openapi::join(&mut documents, &description, &Conventions::default());
        odata_codegen_fuzz::write(&documents);
    }
});
