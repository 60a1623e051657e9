//! Any bytes as CSDL JSON: read or refused, and where read, a model or diagnostics.
#![no_main]

use libfuzzer_sys::fuzz_target;
use odata_codegen::config::Config;
use odata_codegen::csdl;

fuzz_target!(|bytes: &[u8]| {
    if csdl::json::read("input", bytes).is_ok() {
        let _ = odata_codegen::load("input", bytes, &Config::default());
    }
});
