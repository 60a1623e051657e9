//! `cargo xtask bench records`: the generated types against the same types with serde's derive.

mod derived;
mod items;
mod scratch;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::bench_compile::{Cost, median, timed};
use super::generate;
use crate::failure::Failure;
use crate::invocation::Invocation;
use crate::project::Project;
use scratch::Way;

/// How often each way decodes the page.
const ROUNDS: usize = 151;

/// What was measured of one way.
#[derive(Debug, Clone, Default)]
struct Figures {
    library: Vec<Cost>,
    program: Vec<Cost>,
    bytes: u64,
    decode: Duration,
}

/// Prints a table of the medians of `runs` builds and of [`ROUNDS`] times decoding.
pub fn run(project: &Project, runs: usize) -> Result<(), Failure> {
    let (service, config) = generate::service(project)?;
    let types = derived::structures(&service).count();
    let page = scratch::write(project, &service, config)?;
    let folder = project.made("bench");
    println!(
        "{types} types; crates in {}",
        folder.join("records").display()
    );
    println!("building the dependencies");
    build(project, scratch::DEPENDENCIES)?;
    let mut figures = [const { None }; Way::ALL.len()].map(|_: Option<()>| Figures::default());
    for run in 1..=runs {
        for (way, figures) in Way::ALL.into_iter().zip(&mut figures) {
            println!("build {run} of {runs}: {}", way.title());
            figures.library.push(rebuild(project, way.library())?);
            figures.program.push(rebuild(project, &way.program())?);
            figures.bytes = size(project, &way.program())?;
        }
    }
    println!(
        "decoding {} items, {page} bytes, {ROUNDS} times\n",
        items::COUNT
    );
    let times = decode(project)?;
    for (figures, time) in figures.iter_mut().zip(times) {
        figures.decode = time;
    }
    print!("{}", table(&figures, page));
    Ok(())
}

/// Cargo on the scratch workspace, in a target folder of its own, without a network.
fn cargo(project: &Project, line: &str, package: &str) -> Invocation {
    let manifest = scratch::folder(project).join("Cargo.toml");
    project
        .cargo(line)
        .arguments(["--offline", "--release", "--package", package])
        .arguments(["--manifest-path".as_ref(), manifest.as_os_str()])
        .with("CARGO_TARGET_DIR", made(project))
}

fn made(project: &Project) -> PathBuf {
    project.made("bench-records")
}

/// Where the output of cargo goes, for each package.
fn log(project: &Project, package: &str) -> PathBuf {
    project.made(&format!("xtask/bench-{package}.log"))
}

fn build(project: &Project, package: &str) -> Result<Cost, Failure> {
    timed(cargo(project, "build", package), &log(project, package))
}

/// Builds one package again, with all it depends on in place.
fn rebuild(project: &Project, package: &str) -> Result<Cost, Failure> {
    cargo(project, "clean", package).log(&log(project, package))?;
    build(project, package)
}

fn program(project: &Project, package: &str) -> PathBuf {
    let file = format!("release/{package}{}", std::env::consts::EXE_SUFFIX);
    made(project).join(file)
}

fn size(project: &Project, package: &str) -> Result<u64, Failure> {
    let file = program(project, package);
    let data = fs::metadata(&file).map_err(|error| Failure::disk("read", &file, &error))?;
    Ok(data.len())
}

/// The median time of each way.
fn decode(project: &Project) -> Result<Vec<Duration>, Failure> {
    build(project, scratch::DECODE)?;
    let call = project
        .program(&program(project, scratch::DECODE))
        .arguments([scratch::page(project)])
        .arguments([ROUNDS.to_string()]);
    let output = call.log(&log(project, "records-times"))?;
    let times: Vec<Duration> = output
        .lines()
        .filter_map(|line| line.parse().ok())
        .map(Duration::from_nanos)
        .collect();
    if times.len() == Way::ALL.len() {
        return Ok(times);
    }
    Err(Failure::new("the decoding program did not print its times")
        .output(output)
        .by_hand(call.to_string()))
}

/// The figures, one way in each column; decoding is compared to the plain derive.
fn table(figures: &[Figures], page: usize) -> String {
    let reference = figures
        .get(1)
        .map_or(0.0, |figures| figures.decode.as_secs_f64());
    let part =
        |costs: fn(&Figures) -> &[Cost]| row(figures, move |figures| build_time(costs(figures)));
    let rows = [
        (
            "",
            Way::ALL.iter().map(|way| way.title().to_owned()).collect(),
        ),
        ("---", vec!["---".to_owned(); figures.len()]),
        ("library, CPU (wall)", part(|figures| &figures.library)),
        ("program, CPU (wall)", part(|figures| &figures.program)),
        (
            "program, stripped",
            row(figures, |figures| {
                format!("{:.2} MB", figures.bytes as f64 / 1e6)
            }),
        ),
        (
            "decoding",
            row(figures, |figures| {
                format!(
                    "{:.0} MB/s",
                    page as f64 / 1e6 / figures.decode.as_secs_f64()
                )
            }),
        ),
        (
            "time to decode, derive = 1",
            row(figures, |figures| {
                format!("{:.2}", figures.decode.as_secs_f64() / reference)
            }),
        ),
    ];
    rows.into_iter()
        .map(|(title, cells)| format!("| {title} | {} |\n", cells.join(" | ")))
        .collect()
}

fn row(figures: &[Figures], cell: impl Fn(&Figures) -> String) -> Vec<String> {
    figures.iter().map(cell).collect()
}

fn build_time(costs: &[Cost]) -> String {
    let seconds = |time: Option<Duration>| match time {
        Some(time) => format!("{:.1} s", time.as_secs_f64()),
        None => "not known".to_owned(),
    };
    let wall = median(costs.iter().map(|cost| cost.wall).collect());
    let cpu = median(costs.iter().filter_map(|cost| cost.cpu).collect());
    format!("{} ({})", seconds(cpu), seconds(wall))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Cost, Figures, table};

    #[test]
    fn the_table_has_a_column_for_each_way() {
        let way = |milliseconds| Figures {
            library: vec![Cost {
                wall: Duration::from_secs(2),
                cpu: Some(Duration::from_secs(3)),
            }],
            program: Vec::new(),
            bytes: 1_250_000,
            decode: Duration::from_millis(milliseconds),
        };
        let text = table(&[way(4), way(5), way(10)], 1_000_000);
        let lines: Vec<&str> = text.lines().skip(2).collect();
        assert_eq!(
            lines,
            [
                "| library, CPU (wall) | 3.0 s (2.0 s) | 3.0 s (2.0 s) | 3.0 s (2.0 s) |",
                "| program, CPU (wall) | not known (not known) | not known (not known) | not known (not known) |",
                "| program, stripped | 1.25 MB | 1.25 MB | 1.25 MB |",
                "| decoding | 250 MB/s | 200 MB/s | 100 MB/s |",
                "| time to decode, derive = 1 | 0.80 | 1.00 | 2.00 |",
            ]
        );
    }
}
