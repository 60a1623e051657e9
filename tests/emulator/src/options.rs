//! The command line.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Parser;
use orchestrator_emulator::Settings;
use orchestrator_emulator::faults::Rule;
use orchestrator_emulator::permissions::Enforcement;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// An Orchestrator to run against, offline.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Options {
    /// Port to listen on; 0 for any free one.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Address to listen on; 0.0.0.0 serves other machines, too.
    #[arg(long, default_value = "127.0.0.1")]
    pub listen: IpAddr,
    /// Version of the API (17.0, 20.0), or a file with a service description.
    #[arg(long, default_value = "17.0")]
    pub metadata: String,
    /// Decides every value that is made up.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Sample rows of each set that has no story.
    #[arg(long, default_value_t = 3)]
    pub rows: usize,
    /// Robot logs that are made up when they are read.
    #[arg(long, default_value_t = 1_000)]
    pub robot_logs: u64,
    /// Jobs that are made up when they are read, besides those of the story.
    #[arg(long, default_value_t = 0)]
    pub jobs: u64,
    /// Queue items that are made up when they are read, besides those of the story.
    #[arg(long, default_value_t = 0)]
    pub queue_items: u64,
    /// Time at which the service starts, for example 2025-06-02T08:00:00Z; now when absent.
    #[arg(long, value_parser = time)]
    pub start: Option<OffsetDateTime>,
    /// File that the state is read from at the start and written to at the end.
    #[arg(long)]
    pub state: Option<PathBuf>,
    /// What goes wrong, for example "Jobs.list every=3 status=429 retry-after=2"; repeatable.
    #[arg(long = "fault", value_parser = str::parse::<Rule>)]
    pub faults: Vec<Rule>,
    /// Which permissions are enforced.
    #[arg(long)]
    pub permissions: Option<Enforcement>,
}

fn time(text: &str) -> Result<OffsetDateTime, String> {
    OffsetDateTime::parse(text, &Rfc3339).map_err(|error| error.to_string())
}

fn whole_minute(time: OffsetDateTime) -> OffsetDateTime {
    let seconds = time.unix_timestamp().rem_euclid(60);
    let time = time.replace_nanosecond(0).unwrap_or(time);
    time - time::Duration::seconds(seconds)
}

impl Options {
    /// What the emulator needs of them.
    pub fn settings(&self) -> Settings {
        Settings {
            seed: self.seed,
            rows: self.rows,
            robot_logs: self.robot_logs,
            jobs: self.jobs,
            queue_items: self.queue_items,
            start: self
                .start
                .unwrap_or_else(|| whole_minute(OffsetDateTime::now_utc())),
            faults: self.faults.clone(),
        }
    }
}
