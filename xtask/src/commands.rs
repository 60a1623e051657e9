//! One module for each command.

pub mod bench_bulk;
pub mod bench_client;
pub mod bench_compile;
pub mod bench_faults;
pub mod bench_generate;
pub mod bench_logs;
pub mod bench_memory;
pub mod bench_python;
pub mod bench_queries;
pub mod bench_records;
pub mod corpus;
pub mod dashboard;
pub mod demo;
pub mod generate;
pub mod joined;
pub mod package;
pub mod series;
pub mod test;
