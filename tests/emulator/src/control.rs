//! Addresses below `/_emulator`, for whoever tests against the emulator.

use serde_json::{Value, json};

use crate::Emulator;
use crate::answer::Answer;
use crate::faults::Rule;
use crate::problem::Problem;
use crate::request::Received;

/// Answers a control address; none for every other one.
#[must_use]
pub fn answer(emulator: &Emulator, received: &Received) -> Option<Result<Answer, Problem>> {
    let rest = received.path.strip_prefix("/_emulator")?;
    let method = received.method.as_str();
    Some(match (method, rest.trim_matches('/')) {
        ("GET", "") => Ok(about(emulator)),
        ("GET", "journal") => journal(emulator, received),
        ("DELETE", "journal") => {
            emulator.journal.clear();
            Ok(Answer::new(204, ""))
        }
        ("GET", "faults") => Ok(rules(emulator)),
        ("POST", "faults") => add(emulator, received),
        ("DELETE", "faults") => {
            emulator.faults.clear();
            Ok(Answer::new(204, ""))
        }
        ("GET", "clock") => Ok(clock(emulator)),
        ("POST", "clock") => set_clock(emulator, received),
        ("POST", "reset") => {
            emulator.reset();
            Ok(Answer::new(204, ""))
        }
        ("GET", "operations") => Ok(operations(emulator)),
        ("GET", "state") => state(emulator),
        _ => Err(Problem::not_found(format!(
            "{method} {} is no control address; GET /_emulator names them.",
            received.path
        ))),
    })
}

fn about(emulator: &Emulator) -> Answer {
    let operations = emulator.schema.service.operations().count();
    let value = json!({
        "version": emulator.schema.version,
        "operations": operations,
        "seed": emulator.settings.seed,
        "addresses": [
            "GET /_emulator/journal?after=0&operation=Jobs.list",
            "DELETE /_emulator/journal",
            "GET /_emulator/faults",
            "POST /_emulator/faults",
            "DELETE /_emulator/faults",
            "GET /_emulator/clock",
            "POST /_emulator/clock",
            "POST /_emulator/reset",
            "GET /_emulator/operations",
            "GET /_emulator/state",
            "POST /_emulator/applications",
            "POST /_emulator/folders",
            "POST /_emulator/identity",
            "POST /_emulator/roles",
            "POST /_emulator/tokens",
            "POST /_emulator/tokens/revoke",
            "POST /_emulator/users",
        ],
    });
    Answer::json(200, &value)
}

/// What fault rules and the journal call operations.
fn operations(emulator: &Emulator) -> Answer {
    let operations: Vec<Value> = emulator
        .schema
        .service
        .operations()
        .map(|(_, operation)| {
            json!({
                "id": operation.id,
                "method": operation.method.as_str(),
                "description": operation.description,
            })
        })
        .collect();
    Answer::json(200, &json!({ "value": operations }))
}

fn journal(emulator: &Emulator, received: &Received) -> Result<Answer, Problem> {
    let after = match received.option("after") {
        Some(text) => text
            .parse()
            .map_err(|_| Problem::invalid(format!("after must be a whole number, not '{text}'")))?,
        None => 0,
    };
    let entries = emulator
        .journal
        .entries(after, received.option("operation"));
    let dropped = emulator.journal.dropped();
    serialized(&json!({ "value": entries, "dropped": dropped }))
}

fn serialized(value: &Value) -> Result<Answer, Problem> {
    Ok(Answer::json(200, value))
}

fn rules(emulator: &Emulator) -> Answer {
    Answer::json(200, &json!({ "value": emulator.faults.rules() }))
}

/// Takes one rule or a list of them, each as JSON or as the text of the command line.
fn add(emulator: &Emulator, received: &Received) -> Result<Answer, Problem> {
    let rules = match serde_json::from_slice::<Value>(&received.body) {
        Ok(Value::Array(items)) => items.into_iter().map(rule).collect::<Result<Vec<_>, _>>()?,
        Ok(value) => vec![rule(value)?],
        Err(_) => vec![rule(String::from_utf8_lossy(&received.body).into())?],
    };
    for rule in &rules {
        rule.check(&emulator.schema)
            .map_err(|error| Problem::invalid(error.to_string()))?;
    }
    for rule in rules {
        emulator.faults.add(rule);
    }
    Ok(rules_created(emulator))
}

fn rules_created(emulator: &Emulator) -> Answer {
    let mut answer = rules(emulator);
    answer.status = 201;
    answer
}

fn rule(value: Value) -> Result<Rule, Problem> {
    match value {
        Value::String(text) => text
            .trim()
            .parse()
            .map_err(|error: crate::faults::InvalidRule| Problem::invalid(error.to_string())),
        value => serde_json::from_value(value)
            .map_err(|error| Problem::invalid(format!("the fault rule cannot be read: {error}"))),
    }
}

fn clock(emulator: &Emulator) -> Answer {
    let store = emulator.store();
    Answer::json(
        200,
        &json!({ "now": store.now(), "stopped": store.clock.is_stopped() }),
    )
}

/// Moves the clock, stops it or lets it go on.
fn set_clock(emulator: &Emulator, received: &Received) -> Result<Answer, Problem> {
    let wish: Value = serde_json::from_slice(&received.body).unwrap_or_default();
    let (seconds, stopped) = (wish["advance"].as_i64(), wish["stopped"].as_bool());
    if seconds.is_none() && stopped.is_none() {
        let how = "send {\"advance\": seconds} or {\"stopped\": true}";
        return Err(Problem::invalid(how));
    }
    {
        let clock = &mut emulator.store_mut().clock;
        match stopped {
            Some(true) => clock.stop(),
            Some(false) => clock.go_on(),
            None => {}
        }
        if let Some(seconds) = seconds {
            clock.advance(time::Duration::seconds(seconds));
        }
    }
    Ok(clock(emulator))
}

fn state(emulator: &Emulator) -> Result<Answer, Problem> {
    let text = emulator
        .save()
        .map_err(|error| Problem::new(500, 0, error.to_string()))?;
    Ok(Answer::of(200, crate::answer::JSON, text))
}
