//! Any bytes as CSDL JSON: read or refused, and where read, a model and all that is written of it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use odata_codegen::csdl;

fuzz_target!(|bytes: &[u8]| {
    if let Ok((document, _)) = csdl::json::read("input", bytes) {
        odata_codegen_fuzz::write(&[document]);
    }
});
