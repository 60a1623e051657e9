//! The emulator as a process of its own.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::call::{Client, Outcome};
use crate::{FAULTS, Failure};

/// Robot logs that can be read through.
const ROBOT_LOGS: u64 = 100_000;

/// A running emulator.
pub struct Service {
    process: Mutex<Child>,
    pid: u32,
    /// Origin, `http://127.0.0.1:port`.
    pub origin: String,
    /// Token of the administrator.
    pub token: String,
}

impl Service {
    /// Starts it without faults; they begin with each round.
    pub fn start(program: &Path, seed: u64) -> Result<Self, Failure> {
        let mut process = Command::new(program)
            .args(["--port", "0", "--metadata", "17.0"])
            .args(["--seed", &seed.to_string()])
            .args(["--robot-logs", &ROBOT_LOGS.to_string()])
            // The allocator of glibc keeps a heap for each thread, whose holes would hide growth.
            .env("MALLOC_ARENA_MAX", "1")
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let output = process.stdout.take().ok_or("no output")?;
        let (mut origin, mut token) = (String::new(), String::new());
        for line in BufReader::new(output).lines() {
            let line = line?;
            if let Some((_, address)) = line.split_once(" at http://") {
                let authority = address.split('/').next().unwrap_or_default();
                origin = format!("http://{authority}");
            }
            if let Some(text) = line.strip_prefix("token of admin: ") {
                text.clone_into(&mut token);
            }
            if !origin.is_empty() && !token.is_empty() {
                break;
            }
        }
        if origin.is_empty() || token.is_empty() {
            return Err("the program did not say where it is".into());
        }
        Ok(Self {
            pid: process.id(),
            process: Mutex::new(process),
            origin,
            token,
        })
    }

    /// Memory that the process holds.
    pub fn resident_bytes(&self) -> Result<u64, Failure> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next());
        Ok(kilobytes.ok_or("no VmRSS")?.parse::<u64>()? * 1024)
    }

    /// Begins or ends the faults.
    pub async fn set_faults(&self, are_on: bool) -> Result<(), Failure> {
        let client = Client::new(self)?;
        if are_on {
            client.control("POST", "faults", Some(&json!(FAULTS))).await
        } else {
            client.control("DELETE", "faults", None).await
        }
    }

    /// Goes back to the sample data, with an empty journal: it fills up to its bound for minutes.
    pub async fn reset(&self) -> Result<(), Failure> {
        let client = Client::new(self)?;
        client.control("DELETE", "journal", None).await?;
        client.control("POST", "reset", None).await
    }

    /// Ends the process and wants it to end well.
    pub fn stop(&self) -> Result<(), Failure> {
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(status) = process.try_wait()? {
            return Err(format!("the program ended by itself: {status}").into());
        }
        process.kill()?;
        process.wait()?;
        Ok(())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let process = self
            .process
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        // It may have ended already, which is what is wanted.
        let _ = process.kill();
        let _ = process.wait();
    }
}

impl Client {
    /// Calls a control address, which no fault concerns, until it answers.
    pub async fn control(
        &self,
        method: &str,
        what: &str,
        body: Option<&Value>,
    ) -> Result<(), Failure> {
        for _ in 0..20 {
            match self.send(method, &format!("/_emulator/{what}"), body).await {
                Outcome::Answer(status, _) if status < 300 => return Ok(()),
                Outcome::Answer(status, body) => {
                    return Err(format!("{what}: {status} {body}").into());
                }
                Outcome::Refused | Outcome::Unknown => {}
                Outcome::Hung => return Err(format!("{what}: no answer").into()),
            }
        }
        Err(format!("{what}: never answered").into())
    }
}
