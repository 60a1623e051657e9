//! The command line.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use orchestrator_emulator::Settings;
use orchestrator_emulator::faults::Rule;
use orchestrator_emulator::permissions::Enforcement;
use orchestrator_emulator::state::Header;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

const EXAMPLES: &str = "\
Examples:
  orchestrator-emulator
      API 17.0 on port 8080; prints the address, tokens, and lines to copy
  orchestrator-emulator --metadata 20.0 --port 0 --state tenant.json
      API 20.0 on a free port; what is changed is there again at the next start
  orchestrator-emulator --robot-logs 5000000 --fault \"RobotLogs.list every=10 status=429 retry-after=1\"
      many rows, and now and then a refusal

Faults: <operation, `Jobs.*`, path or *> [call=N] [every=N] [probability=P] [times=N] <what happens>
  what happens: latency=MS, status=N [retry-after=S], reset-before, reset-after, cut-body,
  truncated-json, html, expired-token, clock-skew=S, duplicate
  GET /_emulator/operations lists the operations, GET /_emulator what else can be controlled.";

/// An Orchestrator to run against, offline: every operation of the API, sample data, users with
/// roles, faults on request.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub struct Options {
    /// Port to listen on; 0 for any free one.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Address to listen on; 0.0.0.0 serves other machines, too: whoever reaches it can do
    /// everything.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub listen: IpAddr,
    /// Version of the API (17.0 or 20.0), or a file with a service description.
    #[arg(long, value_name = "VERSION", default_value = "17.0")]
    pub metadata: String,
    /// Also answers the operations that the description marks as undocumented.
    #[arg(long)]
    pub undocumented: bool,
    /// Decides every value that is made up [default: 1, or that of the state].
    #[arg(long)]
    pub seed: Option<u64>,
    /// Sample rows of each set that has no story.
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub rows: usize,
    /// Robot logs that are made up when they are read.
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    pub robot_logs: u64,
    /// Jobs that are made up when they are read, besides those of the story.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub jobs: u64,
    /// Queue items that are made up when they are read, besides those of the story.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub queue_items: u64,
    /// Time at which the service starts, for example 2025-06-02T08:00:00Z [default: now].
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub start: Option<OffsetDateTime>,
    /// Keeps the state in this file: read at the start, written a second after a change and at
    /// the end.
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// What goes wrong, see below; repeatable.
    #[arg(long = "fault", value_name = "RULE", value_parser = str::parse::<Rule>)]
    pub faults: Vec<Rule>,
    /// Answers {} with 200 instead of an empty body, for clients that read JSON from every answer.
    #[arg(long)]
    pub empty_as_object: bool,
    /// Which permissions are enforced: documented (as the documentation lists them), api (as the
    /// service itself states them) or off [default: documented].
    #[arg(long, value_name = "WHICH")]
    pub permissions: Option<Enforcement>,
    /// How to say where it listens: text to read, or one line of JSON.
    #[arg(long, value_name = "FORM", default_value = "text")]
    pub print: Print,
    /// Stops when standard input ends: for programs that start it.
    #[arg(long)]
    pub exit_with_stdin: bool,
}

/// How to say where it listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Print {
    Text,
    Json,
}

fn time(text: &str) -> Result<OffsetDateTime, String> {
    OffsetDateTime::parse(text, &Rfc3339)
        .map_err(|error| format!("{error}; write it like 2025-06-02T08:00:00Z"))
}

fn whole_minute(time: OffsetDateTime) -> OffsetDateTime {
    let seconds = time.unix_timestamp().rem_euclid(60);
    let time = time.replace_nanosecond(0).unwrap_or(time);
    time - time::Duration::seconds(seconds)
}

impl Options {
    /// What the emulator needs of them; what a state says of itself goes before the defaults.
    ///
    /// # Errors
    /// When they contradict the state.
    pub fn settings(&self, state: Option<&Header>) -> Result<Settings, String> {
        let contradiction = |option: &str| {
            format!(
                "the state was made with another --{option}: leave it out, or name another file"
            )
        };
        if let Some(header) = state {
            if self.seed.is_some_and(|seed| seed != header.seed) {
                return Err(contradiction("seed"));
            }
            if self.start.is_some_and(|start| start != header.start) {
                return Err(contradiction("start"));
            }
        }
        let seed = self.seed.or(state.map(|header| header.seed));
        let start = self.start.or(state.map(|header| header.start));
        Ok(Settings {
            seed: seed.unwrap_or(1),
            rows: self.rows,
            robot_logs: self.robot_logs,
            jobs: self.jobs,
            queue_items: self.queue_items,
            start: start.unwrap_or_else(|| whole_minute(OffsetDateTime::now_utc())),
            faults: self.faults.clone(),
            empty_as_object: self.empty_as_object,
        })
    }
}
