//! What happens in a run: the seed decides all of it.

use std::fmt;

use orchestrator_emulator::faults::{InvalidRule, Rule};

use super::random::Random;

/// What the client does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    /// Reads all robot logs.
    Logs(Reading),
    /// Reads all assets of a folder.
    Assets(Reading),
    /// Reads the assets of all folders at once.
    FanOut,
    /// Counts the assets of a folder.
    Count,
    /// Reads one asset.
    Get,
    /// Reads a file.
    Download,
    /// Signs in, reads, and goes on when the token is over.
    SignIn,
    /// Adds an item to a queue.
    AddItem,
    /// Adds many items to a queue.
    BulkAdd,
    /// Takes an item from a queue.
    StartTransaction,
    /// Reports what came of an item.
    SetResult,
    /// Starts jobs.
    StartJobs,
    /// Makes an asset.
    CreateAsset,
    /// Puts an asset in place of another.
    ReplaceAsset,
    /// Changes a process.
    UpdateRelease,
    /// Deletes an asset.
    DeleteAsset,
}

/// How a list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Pages that are asked for ahead.
    pub prefetch: usize,
    /// Whether it is paged by key.
    pub by_key: bool,
    /// Whether the service is asked how many rows there are.
    pub count: bool,
    /// Rows that the service puts on a page at most.
    pub page: u64,
}

/// Everything about a run.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What decided it.
    pub seed: u64,
    /// What the client does.
    pub scenario: Scenario,
    /// What goes wrong.
    pub faults: Vec<String>,
    /// Whether the client can have another token when the service refuses one.
    pub renews: bool,
}

/// Where tokens are issued.
const TOKENS: &str = "/identity_/*";
/// Milliseconds: short enough to be waited for, and longer than the client waits.
const SLOW: [u64; 3] = [1, 10, 40];
const TOO_SLOW: u64 = 1_500;

const SCENARIOS: u64 = 16;

impl Plan {
    /// The plan of a seed.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let scenario = scenario(&mut random);
        let mut faults: Vec<String> = (0..random.between(1, 4))
            .map(|_| fault(&mut random, scenario))
            .collect();
        if let Scenario::Logs(reading) | Scenario::Assets(reading) = scenario {
            // Last, so that a page that is shorter by chance goes before.
            faults.push(format!(
                "{} short-page={}",
                scenario.operation(),
                reading.page
            ));
        }
        Self {
            seed,
            scenario,
            faults,
            renews: random.percent(60),
        }
    }

    /// The rules for the emulator.
    ///
    /// # Errors
    /// A rule that the emulator does not take.
    pub fn rules(&self) -> Result<Vec<Rule>, InvalidRule> {
        self.faults.iter().map(|text| text.parse()).collect()
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let token = if self.renews { "renewable" } else { "fixed" };
        write!(
            f,
            "seed {}: {:?}, {token} token; {}",
            self.seed,
            self.scenario,
            self.faults.join("; ")
        )
    }
}

impl Scenario {
    /// The operation that it is about.
    #[must_use]
    pub fn operation(self) -> &'static str {
        match self {
            Self::Logs(_) => "RobotLogs.list",
            Self::Assets(_) | Self::FanOut | Self::Count => "Assets.list",
            Self::Get => "Assets.get",
            Self::Download => "Processes.DownloadPackage",
            Self::SignIn | Self::AddItem => "Queues.AddQueueItem",
            Self::BulkAdd => "Queues.BulkAddQueueItems",
            Self::StartTransaction => "Queues.StartTransaction",
            Self::SetResult => "Queues.SetTransactionResult",
            Self::StartJobs => "Jobs.StartJobs",
            Self::CreateAsset => "Assets.create",
            Self::ReplaceAsset => "Assets.replace",
            Self::UpdateRelease => "Releases.update",
            Self::DeleteAsset => "Assets.delete",
        }
    }

    /// Its name without details.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Logs(_) => "list of robot logs",
            Self::Assets(_) => "list of assets",
            Self::FanOut => "list over folders",
            Self::Count => "count",
            Self::Get => "get",
            Self::Download => "download",
            Self::SignIn => "sign-in and renewal",
            _ => self.operation(),
        }
    }

    /// Whether it reads, and nothing else.
    #[must_use]
    pub fn only_reads(self) -> bool {
        matches!(
            self,
            Self::Logs(_)
                | Self::Assets(_)
                | Self::FanOut
                | Self::Count
                | Self::Get
                | Self::Download
        )
    }
}

fn scenario(random: &mut Random) -> Scenario {
    match random.between(0, SCENARIOS + 2) {
        0 | 1 => {
            // Filtering rows that are made up takes long, and assets are paged by key.
            let by_key = false;
            let reading = reading(random, [150, 400, 1_000]);
            Scenario::Logs(Reading { by_key, ..reading })
        }
        2 | 3 => Scenario::Assets(reading(random, [20, 75, 200])),
        4 => Scenario::FanOut,
        5 => Scenario::Count,
        6 => Scenario::Get,
        7 => Scenario::Download,
        8 => Scenario::SignIn,
        9 => Scenario::AddItem,
        10 => Scenario::BulkAdd,
        11 => Scenario::StartTransaction,
        12 => Scenario::SetResult,
        13 => Scenario::StartJobs,
        14 => Scenario::CreateAsset,
        15 => Scenario::ReplaceAsset,
        16 => Scenario::UpdateRelease,
        _ => Scenario::DeleteAsset,
    }
}

fn reading(random: &mut Random, pages: [u64; 3]) -> Reading {
    Reading {
        prefetch: random.pick([0, 1, 4]),
        by_key: random.percent(30),
        count: random.percent(30),
        page: random.pick(pages),
    }
}

fn fault(random: &mut Random, scenario: Scenario) -> String {
    let about = match scenario {
        Scenario::SignIn => random.pick([TOKENS, TOKENS, "Assets.get", "*", "Queues.AddQueueItem"]),
        _ => random.pick([scenario.operation(), scenario.operation(), "*"]),
    };
    let kind = kind(random, scenario);
    let when = match random.between(0, 10) {
        0..=3 => format!("call={}", random.between(1, 5)),
        4 | 5 => format!("times={}", random.between(1, 4)),
        6 | 7 => "probability=0.3 times=5".to_owned(),
        8 => "every=2 times=3".to_owned(),
        // Few of them, or the list takes thousands of requests.
        _ if kind.starts_with("short-page") => "times=3".to_owned(),
        // It never ends.
        _ => "every=1".to_owned(),
    };
    format!("{about} {when} {kind}")
}

fn kind(random: &mut Random, scenario: Scenario) -> String {
    // Twice delivered are reads only: what a proxy does to a write is no matter of the client.
    let kinds = if scenario.only_reads() { 20 } else { 18 };
    match random.between(0, kinds) {
        0 | 1 => "reset-before".to_owned(),
        2..=4 => "reset-after".to_owned(),
        5 => "cut-body".to_owned(),
        6 => format!("cut-body={}", random.pick([0, 1, 30, 200, 5_000])),
        7 => "truncated-json".to_owned(),
        8 => format!("latency={}", random.pick(SLOW)),
        9 => format!("latency={TOO_SLOW}"),
        10 => format!("latency-after={TOO_SLOW}"),
        11 | 12 => format!("status=429{}", retry_after(random)),
        13 => format!("status=503{}", retry_after(random)),
        14 => {
            let when = random.pick(["status", "status-after"]);
            format!("{when}={}", random.pick([500, 502, 503, 504, 408]))
        }
        15 => "expired-token".to_owned(),
        // Nobody can tell a page from a file.
        16 if scenario != Scenario::Download => "html=200".to_owned(),
        17 if scenario != Scenario::Download => "empty-body".to_owned(),
        18 => "duplicate".to_owned(),
        // A file of fewer rows is as good as another.
        19 if scenario != Scenario::Download => format!("short-page={}", random.between(7, 60)),
        _ => "html".to_owned(),
    }
}

fn retry_after(random: &mut Random) -> &'static str {
    random.pick([
        "",
        "",
        " retry-after=0",
        " retry-after=1",
        " retry-after=60",
    ])
}
