//! Random conditions with types, read by the emulator's own parser and understood as meant.

use odata_codegen::model::QueryOptions;
use odata_runtime::query::{Condition, Expr, Filtering as _};
use orchestrator_emulator::query::{Limits, Options, Plan, unrelated};
use orchestrator_emulator::schema::Schema;
use orchestrator_odata::models::{Job, JobState};
use orchestrator_odata::operations::DIALECT;
use orchestrator_odata::properties::job;
use rust_tests::calls::repository;
use serde_json::{Value, json};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const QUERIES: u64 = 3000;

struct Row {
    id: i64,
    info: Option<&'static str>,
    state: JobState,
    recorded: bool,
}

impl Row {
    fn json(&self) -> Value {
        json!({
            "Id": self.id,
            "Info": self.info,
            "State": self.state.to_string(),
            "HasMediaRecorded": self.recorded,
        })
    }
}

const TEXTS: [&str; 6] = ["", "O'Neil", "a b", "100% + 1", "Straße/é", "not (x)"];

fn rows() -> Vec<Row> {
    let states = [JobState::Faulted, JobState::Running, JobState::Successful];
    let infos = TEXTS.into_iter().map(Some).chain([None]).enumerate();
    let rows = infos.flat_map(|(number, info)| {
        states
            .iter()
            .cloned()
            .zip(-1_i64..)
            .map(move |(state, offset)| Row {
                id: i64::try_from(number).unwrap_or_default() * 2 + offset,
                info,
                state,
                recorded: number % 2 == 0,
            })
    });
    rows.collect()
}

/// What a condition means for a row; nothing where null makes it unknown.
type Meaning = Box<dyn Fn(&Row) -> Option<bool>>;

/// The generator of Knuth's MMIX.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn small(&mut self) -> i64 {
        i64::try_from(self.below(13)).unwrap_or_default() - 3
    }

    fn text(&mut self) -> &'static str {
        let index = usize::try_from(self.below(6)).unwrap_or_default();
        TEXTS[index % TEXTS.len()]
    }
}

type Whole = (Expr<Job, i64>, Box<dyn Fn(&Row) -> i64>);

fn number(random: &mut Random, depth: u32) -> Whole {
    if depth == 0 {
        let by = random.small();
        return (job::id().add(by), Box::new(move |row| row.id + by));
    }
    let (left, a) = number(random, depth - 1);
    let (right, b) = number(random, depth - 1);
    match random.below(4) {
        0 => (left.add(right), Box::new(move |row| a(row) + b(row))),
        1 => (left.sub(right), Box::new(move |row| a(row) - b(row))),
        2 => (left.mul(right), Box::new(move |row| a(row) * b(row))),
        _ => (left.negate(), Box::new(move |row| -a(row))),
    }
}

fn comparison(random: &mut Random) -> (Condition<Job>, Meaning) {
    let (left, a) = number(random, 1);
    let (right, b) = number(random, 2);
    match random.below(6) {
        0 => (left.eq(right), Box::new(move |row| Some(a(row) == b(row)))),
        1 => (left.ne(right), Box::new(move |row| Some(a(row) != b(row)))),
        2 => (left.gt(right), Box::new(move |row| Some(a(row) > b(row)))),
        3 => (left.ge(right), Box::new(move |row| Some(a(row) >= b(row)))),
        4 => (left.lt(right), Box::new(move |row| Some(a(row) < b(row)))),
        _ => (left.le(right), Box::new(move |row| Some(a(row) <= b(row)))),
    }
}

fn text(random: &mut Random) -> (Condition<Job>, Meaning) {
    let (part, limit) = (random.text(), random.small());
    let info = job::info;
    match random.below(6) {
        0 => (
            info().eq(part),
            Box::new(move |row| Some(row.info == Some(part))),
        ),
        1 => (
            info().ne(part),
            Box::new(move |row| Some(row.info != Some(part))),
        ),
        2 => (
            info().contains(part),
            Box::new(move |row| row.info.map(|info| info.contains(part))),
        ),
        3 => (
            info().starts_with(part),
            Box::new(move |row| row.info.map(|info| info.starts_with(part))),
        ),
        4 => (
            info().length().gt(i32::try_from(limit).unwrap_or_default()),
            Box::new(move |row| {
                let length = row.info.map(|info| info.chars().count());
                Some(length.is_some_and(|length| i64::try_from(length).is_ok_and(|it| it > limit)))
            }),
        ),
        _ => (info().is_null(), Box::new(|row| Some(row.info.is_none()))),
    }
}

fn leaf(random: &mut Random) -> (Condition<Job>, Meaning) {
    match random.below(5) {
        0 | 1 => comparison(random),
        2 => text(random),
        3 => {
            let wanted = [JobState::Faulted, JobState::Successful];
            (
                job::state().in_(wanted.clone()),
                Box::new(move |row| Some(wanted.contains(&row.state))),
            )
        }
        _ => {
            let wanted = random.below(2) == 0;
            (
                job::has_media_recorded().eq(wanted),
                Box::new(move |row| Some(row.recorded == wanted)),
            )
        }
    }
}

fn condition(random: &mut Random, depth: u32) -> (Condition<Job>, Meaning) {
    if depth == 0 {
        return leaf(random);
    }
    let (left, a) = condition(random, depth - 1);
    match random.below(3) {
        0 => (left.not(), Box::new(move |row| a(row).map(|it| !it))),
        joined => {
            let (right, b) = condition(random, depth - 1);
            let (decided, written) = if joined == 1 {
                (false, left.and(right))
            } else {
                (true, left.or(right))
            };
            let meaning = move |row: &Row| match (a(row), b(row)) {
                (Some(one), _) | (_, Some(one)) if one == decided => Some(decided),
                (Some(_), Some(other)) => Some(other),
                (_, Some(other)) if other == decided => Some(decided),
                _ => None,
            };
            (written, Box::new(meaning))
        }
    }
}

#[test]
fn the_emulator_understands_them_as_meant() -> Outcome {
    let path = repository().join("bindings/orchestrator/metadata/17.0.edmx");
    let schema = Schema::load("17.0", &std::fs::read(path)?)?;
    let jobs = schema
        .type_named("UiPath.Server.Configuration.OData.JobDto")
        .ok_or("no jobs")?;
    let declared = QueryOptions::parse("$filter")?;
    let rows: Vec<(Row, Value)> = rows()
        .into_iter()
        .map(|row| {
            let json = row.json();
            (row, json)
        })
        .collect();
    let (mut kept, mut dropped) = (0, 0);
    for seed in 0..QUERIES {
        let mut random = Random(seed);
        let (written, meaning) = condition(&mut random, u32::try_from(seed % 4)?);
        let text = written.into_filter().text(&DIALECT);
        let pairs = [("$filter".to_owned(), text.clone())];
        let options = Options::parse(&pairs, &declared, &Limits::default())
            .map_err(|error| format!("{text}: {error:?}"))?;
        let plan = Plan::new(&schema.service, jobs, &options)
            .map_err(|error| format!("{text}: {error:?}"))?;
        for (row, json) in &rows {
            let found = plan
                .matches(json, &unrelated)
                .map_err(|error| format!("{text}: {error:?}"))?;
            let meant = meaning(row) == Some(true);
            assert_eq!(found, meant, "{text}\non {json}");
            if meant { kept += 1 } else { dropped += 1 }
        }
    }
    assert!(
        kept > 10_000 && dropped > 10_000,
        "{kept} kept, {dropped} dropped"
    );
    Ok(())
}
