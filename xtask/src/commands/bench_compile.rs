//! `cargo xtask bench compile`: how long the generated code takes to build.

mod every_operation;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::invocation::Invocation;
use crate::project::Project;

/// A package to build again and again.
struct Subject {
    title: &'static str,
    package: &'static str,
    manifest: PathBuf,
    limit_seconds: u64,
}

fn subjects(project: &Project) -> Result<[Subject; 2], Failure> {
    Ok([
        Subject {
            title: "generated crate",
            package: "orchestrator-odata",
            manifest: project.path("Cargo.toml"),
            limit_seconds: 25,
        },
        Subject {
            title: "program that calls every operation",
            package: every_operation::PACKAGE,
            manifest: every_operation::write(project)?,
            limit_seconds: 45,
        },
    ])
}

/// What one build took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    pub(super) wall: Duration,
    pub(super) cpu: Option<Duration>,
}

/// Prints the median of `runs` builds of each subject.
pub fn run(project: &Project, runs: usize) -> Result<(), Failure> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!("release builds, dependencies built before; median of {runs}; {cores} cores");
    println!("CPU is user and system time of the compiler and all it starts\n");
    for subject in &subjects(project)? {
        println!("{}", subject.title);
        measure(project, subject, "warm-up")?;
        let mut costs = Vec::new();
        for run in 1..=runs {
            clean(project, subject)?;
            costs.push(measure(project, subject, &format!("run {run}"))?);
        }
        let wall = median(costs.iter().map(|cost| cost.wall).collect());
        let cpu = median(costs.iter().filter_map(|cost| cost.cpu).collect());
        println!("  median    {}", shown(wall, cpu));
        println!("  limit     {:6.1} s\n", subject.limit_seconds as f64);
    }
    Ok(())
}

fn clean(project: &Project, subject: &Subject) -> Result<(), Failure> {
    let log = project.made("xtask/bench-clean.log");
    apart(project, "clean", subject).log(&log).map(drop)
}

/// Cargo in a target folder of its own, so that no other build warms or disturbs it.
fn apart(project: &Project, subcommand: &str, subject: &Subject) -> Invocation {
    project
        .cargo(subcommand)
        .arguments(["--release", "--package", subject.package])
        .arguments(["--manifest-path".as_ref(), subject.manifest.as_os_str()])
        .with("CARGO_TARGET_DIR", project.made("bench"))
}

fn measure(project: &Project, subject: &Subject, name: &str) -> Result<Cost, Failure> {
    let log = project.made(&format!("xtask/bench-{}.log", subject.package));
    let cost = timed(apart(project, "build", subject), &log)?;
    println!("  {name:<9} {}", shown(Some(cost.wall), cost.cpu));
    Ok(cost)
}

/// Runs `call`; on Unix through a shell, whose `times` knows the CPU time of what it started.
pub(super) fn timed(call: Invocation, log: &Path) -> Result<Cost, Failure> {
    let script = "\"$@\" && times";
    let call = if cfg!(unix) {
        call.through("sh", &["-c", script, "sh"])
    } else {
        call
    };
    let start = Instant::now();
    let output = call.log(log)?;
    let wall = start.elapsed();
    let cpu = output.lines().last().and_then(cpu_time);
    Ok(Cost { wall, cpu })
}

/// `1m2.50s 0m3.20s` (user, system) as one duration.
fn cpu_time(line: &str) -> Option<Duration> {
    let mut total = Duration::ZERO;
    for word in line.split_whitespace() {
        let (minutes, seconds) = word.strip_suffix('s')?.split_once('m')?;
        total += Duration::from_secs(60 * minutes.parse::<u64>().ok()?);
        total += Duration::try_from_secs_f64(seconds.replace(',', ".").parse().ok()?).ok()?;
    }
    (!total.is_zero()).then_some(total)
}

pub(super) fn median(mut times: Vec<Duration>) -> Option<Duration> {
    times.sort_unstable();
    times.get(times.len() / 2).copied()
}

fn shown(wall: Option<Duration>, cpu: Option<Duration>) -> String {
    let seconds = |time: Option<Duration>| match time {
        Some(time) => format!("{:6.1} s", time.as_secs_f64()),
        None => "not known".to_owned(),
    };
    format!("{} wall  {} CPU", seconds(wall), seconds(cpu))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{cpu_time, median};

    #[test]
    fn times_of_a_shell() {
        assert_eq!(
            cpu_time("1m2.500s 0m3.250s"),
            Some(Duration::from_millis(65_750))
        );
        assert_eq!(
            cpu_time("0m0,40s 0m0,10s"),
            Some(Duration::from_millis(500))
        );
        assert_eq!(cpu_time("Finished `release` profile"), None);
    }

    #[test]
    fn medians() {
        let seconds = |list: &[u64]| list.iter().copied().map(Duration::from_secs).collect();
        assert_eq!(median(seconds(&[9, 1, 4])), Some(Duration::from_secs(4)));
        assert_eq!(median(Vec::new()), None);
    }
}
