//! A server in a process of its own that ends with this one.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::invocation::Invocation;

const PATIENCE_AT_THE_END: Duration = Duration::from_secs(30);

/// A running server; dropping it stops it.
#[derive(Debug)]
pub struct Server {
    child: Child,
    stdin: Option<ChildStdin>,
    /// What it said when it was ready.
    pub greeting: String,
}

impl Server {
    /// Starts a server that prints one line when it is ready, and stops when its standard input
    /// closes. What it says on standard error goes to the file `log`.
    pub fn start(call: &Invocation, log: &Path, patience: Duration) -> Result<Self, Failure> {
        let stderr = File::create(log).map_err(|error| Failure::disk("written", log, &error))?;
        let mut child = call
            .command()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(stderr)
            .spawn()
            .map_err(|error| {
                Failure::new(format!("the server cannot be started: {error}"))
                    .by_hand(call.to_string())
            })?;
        let stdin = child.stdin.take();
        let stdout = child.stdout.take();
        let mut server = Self {
            child,
            stdin,
            greeting: String::new(),
        };
        server.greeting = stdout
            .ok_or_else(|| "it has no standard output".to_owned())
            .and_then(|stdout| server.wait_until_ready(stdout, patience))
            .map_err(|what| {
                let said = fs::read_to_string(log).unwrap_or_default();
                Failure::new(format!("the server did not start: {what}"))
                    .output(said)
                    .by_hand(call.to_string())
            })?;
        Ok(server)
    }

    fn wait_until_ready(
        &mut self,
        stdout: ChildStdout,
        patience: Duration,
    ) -> Result<String, String> {
        let (sender, receiver) = mpsc::channel();
        // Reads on after the line that is waited for, or the server's pipe would fill up.
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        receiver
            .recv_timeout(patience)
            .map_err(|error| match error {
                RecvTimeoutError::Timeout => {
                    format!("it said nothing for {} s", patience.as_secs())
                }
                RecvTimeoutError::Disconnected => match self.child.wait() {
                    Ok(status) => format!("it ended with {status}"),
                    Err(error) => error.to_string(),
                },
            })
    }

    /// Stops it; `true` when it went by itself, `false` when it had to be killed.
    pub fn stop(&mut self) -> bool {
        self.stdin = None;
        let end = Instant::now() + PATIENCE_AT_THE_END;
        while Instant::now() < end {
            match self.child.try_wait() {
                Ok(Some(_)) => return true,
                Ok(None) => thread::sleep(Duration::from_millis(20)),
                Err(_) => break,
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::time::Duration;

    use super::Server;
    use crate::failure::Failure;
    use crate::project::Project;

    fn start(name: &str, script: &str, patience: Duration) -> Result<Server, Failure> {
        let project = Project::find()?;
        let call = project.program("sh".as_ref()).arguments(["-c", script]);
        let log = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let server = Server::start(&call, &log, patience);
        let _ = std::fs::remove_file(log);
        server
    }

    #[test]
    fn is_stopped_by_the_end_of_its_input() -> Result<(), Failure> {
        let script = "echo http://here; cat > /dev/null";
        let mut server = start("good", script, Duration::from_secs(60))?;
        assert_eq!(server.greeting, "http://here");
        assert!(server.stop());
        Ok(())
    }

    #[test]
    fn an_early_end_shows_what_it_said() {
        let failure = start(
            "bad",
            "echo no such port >&2; exit 3",
            Duration::from_secs(60),
        )
        .err();
        let text = failure.map(|failure| failure.to_string());
        let text = text.unwrap_or_default();
        assert!(text.contains("it ended with exit status: 3"), "{text}");
        assert!(text.contains("| no such port"), "{text}");
        assert!(text.contains("by hand: sh -c "), "{text}");
    }

    #[test]
    fn silence_is_not_waited_for_without_end() {
        let failure = start("mute", "cat > /dev/null", Duration::from_secs(1)).err();
        let text = failure.map(|failure| failure.to_string());
        assert!(text.is_some_and(|text| text.contains("for 1 s")));
    }
}
