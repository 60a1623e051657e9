//! Some hundred runs with faults; `cargo xtask bench faults` does ten thousand.

use rust_tests::fault_runs::{Failure, Tally, many};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faults_lose_no_rows_and_repeat_no_writes() -> Result<(), Failure> {
    let mut tally = Tally::default();
    let mut found = Vec::new();
    many(1..201, 8, |plan, report| {
        found.extend(tally.add(plan, report));
    })
    .await?;
    println!("{}", tally.summary());
    assert!(tally.is_good(), "{}", found.join("\n"));
    // Runs in which nothing works, or nothing goes wrong, would show nothing.
    assert!(tally.successes() > 50 && tally.spoiled() > 100);
    Ok(())
}
