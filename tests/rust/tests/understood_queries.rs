//! Random queries with types, read by the emulator's parser and by one of others, and understood
//! by both as they were meant.
//!
//! `ODATA_QUERIES` says how many (`cargo xtask bench queries` sets it). The foreign parser is asked
//! if `ORCHESTRATOR_TEST_FOREIGN_PYTHON` names a Python that has it. What a reader cannot read is not
//! asked of it: see `NOT_READ_BY_OTHERS`.

#[path = "understood_queries/conditions.rs"]
mod conditions;
#[path = "understood_queries/described.rs"]
mod described;
#[path = "understood_queries/enumerations.rs"]
mod enumerations;
#[path = "understood_queries/expressions.rs"]
mod expressions;
#[path = "understood_queries/options.rs"]
mod options;
#[path = "understood_queries/samples.rs"]
mod samples;
#[path = "understood_queries/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use described::{LISTS, List};
use expressions::{Maker, Used};
use odata_codegen::model::QueryOptions;
use odata_runtime::{Client, Dialect, Request};
use orchestrator_emulator::query::{Limits, Options, Plan};
use orchestrator_emulator::schema::Schema;
use orchestrator_odata::Orchestrator;
use rust_tests::calls::repository;
use samples::{Form, Random};
use tree::{Style, Tree};

type Outcome = Result<(), Box<dyn Error>>;

const METADATA: &str = "bindings/orchestrator/metadata/17.0.edmx";
const ADDRESS: &str = "http://localhost/odata/";

/// What odatapy 5.3.0 cannot read.
///
/// - `FractionOfDuration`: it holds a duration without a property beside it against a precision of
///   0, and so refuses `duration'PT0.5S'`.
/// - `CountOfPart`: it does not know `Items/$count($filter=…)`.
/// - `DerivedRows`: one list gives rows of a type derived from that of their set, with properties
///   of its own; OData would have the name of that type before these in the query.
const NOT_READ_BY_OTHERS: &[Form] = &[
    Form::FractionOfDuration,
    Form::CountOfPart,
    Form::DerivedRows,
];

fn count() -> Result<u64, Box<dyn Error>> {
    match std::env::var("ODATA_QUERIES") {
        Ok(text) => Ok(text.parse()?),
        Err(_) => Ok(2000),
    }
}

/// The query of that number, with what it means.
fn query(
    orch: &Orchestrator,
    number: u64,
    used: &mut Used,
    avoid: &'static [Form],
) -> Result<(&'static List, Request, Tree), Box<dyn Error>> {
    let mut random = Random::new(number);
    let mut list = &LISTS[random.below(LISTS.len())];
    while avoid.contains(&Form::DerivedRows) && !list.is_of_the_set {
        *used
            .avoided
            .borrow_mut()
            .entry(Form::DerivedRows)
            .or_default() += 1;
        list = &LISTS[random.below(LISTS.len())];
    }
    let mut maker = Maker {
        random,
        rows: list.rows,
        items: Vec::new(),
        used,
        avoid,
    };
    let (query, tree) = maker.query()?;
    Ok((list, (list.make)(orch, query), tree))
}

/// Counts the operators, functions and kinds of literals in an outline.
fn tally(outline: &str, words: &mut BTreeMap<String, u64>) {
    for part in outline.split([' ', ')']) {
        let word = match part.strip_prefix('(') {
            Some(head) => head.trim_start_matches('('),
            None => part.split_once(':').map_or("", |(kind, _)| kind),
        };
        if !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()) {
            *words.entry(word.to_owned()).or_default() += 1;
        }
    }
}

/// Every operator, function and kind of literal must occur, or the queries say little.
fn check_variety(words: &BTreeMap<String, u64>, used: &Used, expected: &[&str]) {
    let rare: Vec<_> = expected
        .iter()
        .filter(|word| words.get(**word).copied().unwrap_or(0) < 5)
        .collect();
    assert!(rare.is_empty(), "hardly ever occurs: {rare:?} in {words:?}");
    assert!(used.properties.len() > 300, "{}", used.properties.len());
}

const WORDS: &[&str] = &[
    "and",
    "or",
    "not",
    "eq",
    "ne",
    "gt",
    "ge",
    "lt",
    "le",
    "in",
    "add",
    "sub",
    "mul",
    "div",
    "divby",
    "mod",
    "neg",
    "any",
    "all",
    "count",
    "cast",
    "isof",
    "contains",
    "startswith",
    "endswith",
    "matchespattern",
    "length",
    "indexof",
    "substring",
    "tolower",
    "toupper",
    "trim",
    "concat",
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "fractionalseconds",
    "date",
    "time",
    "totaloffsetminutes",
    "now",
    "mindatetime",
    "maxdatetime",
    "totalseconds",
    "round",
    "floor",
    "ceiling",
    "guid",
    "moment",
    "duration",
    "binary",
    "select",
    "expand",
    "orderby",
    "asc",
    "desc",
    "top",
    "skip",
];

fn orchestrator() -> Result<Orchestrator, Box<dyn Error>> {
    Ok(Orchestrator::builder("http://localhost")
        .bearer("none")
        .build()?)
}

#[test]
fn the_emulator_understands_them() -> Outcome {
    let schema = Schema::load("17.0", &std::fs::read(repository().join(METADATA))?)?;
    let orch = orchestrator()?;
    let declared = QueryOptions::parse("$filter $select $expand $orderby $top $skip $count")?;
    let (mut used, mut words, mut problems) = (Used::default(), BTreeMap::new(), Vec::new());
    let wanted = count()?;
    for number in 0..wanted {
        let (list, request, tree) = query(&orch, number, &mut used, &[])?;
        let url = request.prepare()?.url;
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        let meant = tree.outline(Style::Plain);
        tally(meant, &mut words);
        let options = match Options::parse(&pairs, &declared, &Limits::default()) {
            Ok(options) => options,
            Err(error) => {
                problems.push(format!("{number}: {url}\n  {error:?}"));
                continue;
            }
        };
        if options.outline() != meant {
            problems.push(format!(
                "{number}: {url}\n  meant      {meant}\n  understood {}",
                options.outline()
            ));
        }
        let rows = schema.type_named(list.rows.ty).ok_or(list.rows.ty)?;
        if let Err(error) = Plan::new(&schema.service, rows, &options) {
            problems.push(format!("{number}: {url}\n  {error:?}"));
        }
    }
    println!(
        "{wanted} queries over {} properties of {} lists; occurrences: {words:?}",
        used.properties.len(),
        LISTS.len()
    );
    report(&problems);
    check_variety(&words, &used, WORDS);
    Ok(())
}

#[test]
fn a_parser_of_others_understands_them() -> Outcome {
    let Some(python) = std::env::var_os("ORCHESTRATOR_TEST_FOREIGN_PYTHON") else {
        println!("not run: ORCHESTRATOR_TEST_FOREIGN_PYTHON is not set");
        return Ok(());
    };
    let orch = orchestrator()?;
    let client = Client::builder("http://localhost")
        .dialect(Dialect::default())
        .build()?;
    let (mut used, mut words, mut problems) = (Used::default(), BTreeMap::new(), Vec::new());
    let wanted = count()?;
    let mut queries = Vec::new();
    for number in 0..wanted {
        let (_, request, tree) = query(&orch, number, &mut used, NOT_READ_BY_OTHERS)?;
        let mut plain = Request::new(&client, request.operation());
        plain.options = request.options.clone();
        let url = plain.prepare()?.url.to_string();
        let line = url.strip_prefix(ADDRESS).ok_or_else(|| url.clone())?;
        queries.push((line.to_owned(), tree));
    }
    let answers = asked(&python, &queries)?;
    assert_eq!(answers.len(), queries.len(), "answers are missing");
    for (number, ((line, tree), understood)) in queries.iter().zip(&answers).enumerate() {
        let meant = tree.outline(Style::Qualified);
        tally(meant, &mut words);
        if *understood != meant {
            problems.push(format!(
                "{number}: {line}\n  meant      {meant}\n  understood {understood}"
            ));
        }
    }
    println!(
        "{wanted} queries over {} properties of {} lists; left out: {:?}; occurrences: {words:?}",
        used.properties.len(),
        LISTS.len(),
        used.avoided.borrow(),
    );
    report(&problems);
    check_variety(&words, &used, WORDS);
    Ok(())
}

/// What the parser of others understands of each line.
fn asked(python: &OsStr, queries: &[(String, Tree)]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut child = Command::new(python)
        .arg(repository().join("tests/foreign/understand.py"))
        .arg("--metadata")
        .arg(repository().join(METADATA))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let (mut input, output) = (
        child.stdin.take().ok_or("no input")?,
        child.stdout.take().ok_or("no output")?,
    );
    let lines: Vec<String> = queries
        .iter()
        .map(|(line, _)| format!("{line}\n"))
        .collect();
    let writer = std::thread::spawn(move || {
        lines
            .iter()
            .try_for_each(|line| input.write_all(line.as_bytes()))
    });
    let answers: Result<Vec<String>, _> = BufReader::new(output).lines().collect();
    writer.join().map_err(|_| "the writer failed")??;
    child.wait()?;
    Ok(answers?)
}

fn report(problems: &[String]) {
    let shown: Vec<&str> = problems.iter().take(10).map(String::as_str).collect();
    assert!(
        problems.is_empty(),
        "{} queries are not understood as meant, among them\n{}",
        problems.len(),
        shown.join("\n")
    );
}
