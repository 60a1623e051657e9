//! Decodes one page in each of the ways, in turns, and prints the median times in nanoseconds.

use std::hint::black_box;
use std::time::Duration;

use serde_json::Value;

const WARM_UP: usize = 5;

type Generated = Vec<records_generated::models::QueueItem>;
type Derived = Vec<records_derived::models::QueueItem>;
type DerivedRest = Vec<records_derived_rest::models::QueueItem>;

fn generated(text: &[u8]) -> Generated {
    odata_runtime::from_json(text).expect("a page")
}

fn derived(text: &[u8]) -> Derived {
    serde_json::from_slice(text).expect("a page")
}

fn derived_rest(text: &[u8]) -> DerivedRest {
    serde_json::from_slice(text).expect("a page")
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read(&arguments[1]).expect("the file with the page");
    let rounds: usize = arguments[2].parse().expect("a number of rounds");
    check(&text);
    let mut times = [const { Vec::new() }; 3];
    for round in 0..WARM_UP + rounds {
        let costs = [time(&text, generated), time(&text, derived), time(&text, derived_rest)];
        for (times, cost) in times.iter_mut().zip(costs) {
            times.extend((round >= WARM_UP).then_some(cost));
        }
    }
    for times in &mut times {
        times.sort_unstable();
        println!("{}", times[times.len() / 2].as_nanos());
    }
}

/// All ways give back what was there, but for the nulls that only one of them keeps.
fn check(text: &[u8]) {
    let wanted = without_nulls(serde_json::from_slice(text).expect("JSON"));
    let generated = odata_runtime::to_json(&generated(text));
    let generated: Value = serde_json::from_str(&generated).expect("JSON");
    let derived = serde_json::to_value(derived(text)).expect("JSON");
    let derived_rest = serde_json::to_value(derived_rest(text)).expect("JSON");
    for (way, value) in [("generated", generated), ("derived", derived), ("derived with rest", derived_rest)] {
        assert!(without_nulls(value) == wanted, "{way}: not what was read");
    }
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(members.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        value => value,
    }
}

fn time<T>(text: &[u8], decode: fn(&[u8]) -> T) -> Duration {
    let start = now();
    let page = black_box(decode(black_box(text)));
    let cost = now() - start;
    drop(page);
    cost
}

/// The time that this thread has had: what other programs do at the same time matters less.
#[cfg(unix)]
fn now() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is valid for the call.
    let done = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    assert_eq!(done, 0, "no clock");
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

#[cfg(not(unix))]
fn now() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}
