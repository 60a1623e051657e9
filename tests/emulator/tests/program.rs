//! The program as its users meet it: greeting, state, mistakes, the end.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on says so"
)]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::{Duration, Instant};

use reqwest::Response;
use serde_json::{Value, json};

const PATIENCE: Duration = Duration::from_secs(60);

/// A running program; it is killed when the test is over.
struct Program {
    child: Child,
    out: BufReader<ChildStdout>,
    greeting: Value,
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_orchestrator-emulator"));
    command.args(arguments).stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it to its end, which comes by itself.
fn run(arguments: &[&str]) -> (bool, String) {
    let Output { status, stderr, .. } = command(arguments).output().unwrap();
    (status.success(), String::from_utf8_lossy(&stderr).into())
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut command = command(&["--port", "0", "--print", "json", "--exit-with-stdin"]);
        let mut child = command.args(arguments).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let greeting = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut said = String::new();
            let _ = child.stderr.take().unwrap().read_to_string(&mut said);
            panic!("it did not start: {said}")
        });
        Self {
            child,
            out,
            greeting,
        }
    }

    fn text(&self, name: &str) -> &str {
        self.greeting[name].as_str().unwrap()
    }

    async fn send(&self, method: &str, path: &str, body: &Value) -> Response {
        let url = format!("{}{path}", self.text("address"));
        let token = self.greeting["tokens"]["admin"].as_str().unwrap();
        let client = reqwest::Client::new();
        let request = client.request(method.parse().unwrap(), url);
        request
            .bearer_auth(token)
            .header("content-type", "application/json")
            .body(body.to_string())
            .send()
            .await
            .unwrap()
    }

    async fn calendars(&self) -> String {
        let answer = self.send("GET", "/odata/Calendars", &Value::Null).await;
        answer.text().await.unwrap()
    }

    async fn add_calendar(&self) {
        let body = json!({"Name": "Feasts", "TimeZoneId": "UTC"});
        let answer = self.send("POST", "/odata/Calendars", &body).await;
        assert_eq!(answer.status(), 201);
    }

    /// Ends its input and waits for it.
    fn stop(mut self) -> Output {
        drop(self.child.stdin.take());
        self.ended()
    }

    fn ended(&mut self) -> Output {
        let start = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(start.elapsed() < PATIENCE, "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        self.out.read_to_end(&mut stdout).unwrap();
        let mut errors = self.child.stderr.take().unwrap();
        errors.read_to_end(&mut stderr).unwrap();
        Output {
            status: self.child.wait().unwrap(),
            stdout,
            stderr,
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A name for a state of this test.
fn file(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("state-{name}.json"));
    let _ = fs::remove_file(&path);
    path
}

#[tokio::test]
async fn what_is_changed_outlives_an_orderly_end() {
    let file = file("orderly");
    let file = file.to_str().unwrap();
    let first = Program::start(&["--state", file, "--seed", "7"]);
    first.add_calendar().await;
    let end = first.stop();
    assert!(end.status.success(), "{end:?}");
    let second = Program::start(&["--state", file]);
    assert!(second.calendars().await.contains("Feasts"));
    drop(second);
    let (is_good, said) = run(&["--port", "0", "--state", file, "--seed", "8"]);
    assert!(!is_good && said.contains("another --seed"), "{said}");
}

#[tokio::test]
async fn what_is_changed_outlives_a_sudden_end() {
    let file = file("sudden");
    let name = file.to_str().unwrap();
    let mut first = Program::start(&["--state", name]);
    first.add_calendar().await;
    let start = Instant::now();
    while !fs::read_to_string(&file).unwrap().contains("Feasts") {
        assert!(start.elapsed() < PATIENCE, "the state is not written");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    first.child.kill().unwrap();
    first.ended();
    let second = Program::start(&["--state", name]);
    assert!(second.calendars().await.contains("Feasts"));
}

#[test]
fn a_state_that_cannot_be_used_is_refused_and_left_alone() {
    let file = file("broken");
    let name = file.to_str().unwrap();
    let other = r#"{"emulator_state":1,"version":"20.0","seed":1,"start":"2025-06-02T08:00:00Z","store":{}}"#;
    let newer = other.replace("\"emulator_state\":1", "\"emulator_state\":2");
    let cut = other.replace("20.0", "17.0");
    for (text, reason) in [
        ("no JSON", "not a state that this program wrote"),
        ("{}", "not a state that this program wrote"),
        (cut.as_str(), "not a state that this program wrote"),
        (other, "--metadata 20.0"),
        (newer.as_str(), "a newer emulator wrote it"),
    ] {
        fs::write(&file, text).unwrap();
        let (is_good, said) = run(&["--port", "0", "--state", name]);
        assert!(!is_good && said.contains(reason), "{said}");
        assert!(
            said.contains(name) && said.contains("left as it is"),
            "{said}"
        );
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
}

#[test]
fn mistakes_are_explained() {
    let taken = Program::start(&[]);
    let address = taken.text("control").to_owned();
    let port = address
        .rsplit([':', '/'])
        .find_map(|part| part.parse::<u16>().ok());
    let port = port.unwrap().to_string();
    for (arguments, reason) in [
        (vec!["--port", port.as_str()], "choose another --port"),
        (vec!["--metadata", "18.0"], "17.0, 20.0 or a file"),
        (vec!["--start", "soon"], "2025-06-02T08:00:00Z"),
        (
            vec!["--fault", "Job.list html"],
            "did you mean `Jobs.list`?",
        ),
        (
            vec!["--fault", "* flood"],
            "there are latency, latency-after, status",
        ),
        (vec!["--fault", "* probability=7 html"], "between 0 and 1"),
        (
            vec!["--state", "missing/folder/state"],
            "missing/folder/state",
        ),
        (vec!["--permissions", "some"], "documented, api and off"),
    ] {
        let (is_good, said) = run(&arguments);
        assert!(!is_good && said.contains(reason), "{arguments:?}: {said}");
    }
}

#[tokio::test]
async fn it_ends_although_a_request_is_under_way() {
    let program = Program::start(&["--fault", "Calendars.list latency=600000"]);
    let url = format!("{}/odata/Calendars", program.text("address"));
    let asked = tokio::spawn(reqwest::get(url));
    let journal = format!("{}/journal", program.text("control"));
    let start = Instant::now();
    loop {
        let text = reqwest::get(&journal).await.unwrap().text().await.unwrap();
        if text.contains("Calendars.list") {
            break;
        }
        assert!(start.elapsed() < PATIENCE, "the request does not arrive");
    }
    let end = tokio::task::spawn_blocking(|| program.stop())
        .await
        .unwrap();
    assert!(end.status.success(), "{end:?}");
    assert!(asked.await.unwrap().is_err());
}

#[cfg(unix)]
#[test]
fn signals_end_it() {
    for signal in ["-INT", "-TERM"] {
        let mut program = Program::start(&[]);
        let id = program.child.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status().unwrap();
        assert!(sent.success());
        assert!(program.ended().status.success(), "{signal}");
    }
}

/// The lines of the greeting, word for word; what is not installed is told.
#[cfg(unix)]
#[test]
fn the_lines_of_the_greeting_work() {
    let mut child = command(&["--port", "0", "--exit-with-stdin"])
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut lines = Vec::new();
    while lines
        .last()
        .is_none_or(|line: &String| !line.starts_with("control:"))
    {
        let mut line = String::new();
        assert_ne!(out.read_line(&mut line).unwrap(), 0, "{lines:?}");
        lines.push(line);
    }
    for (language, program) in [
        ("curl", "curl"),
        ("Python", "python3"),
        ("JavaScript", "node"),
    ] {
        let at = lines.iter().position(|line| line.trim() == language);
        let line = &lines[at.unwrap() + 1];
        assert!(line.trim().starts_with(program), "{line}");
        if Command::new(program).arg("--version").output().is_err() {
            eprintln!("not tried, as {program} is not installed: {line}");
            continue;
        }
        let Output { stdout, stderr, .. } = Command::new("sh").args(["-c", line]).output().unwrap();
        let said = String::from_utf8_lossy(&stdout);
        let errors = String::from_utf8_lossy(&stderr);
        assert!(
            said.contains("Finance/Invoices"),
            "{language}: {said}{errors}"
        );
    }
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
}
