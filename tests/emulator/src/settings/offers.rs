//! What can be chosen from: time zones, languages, settings of robots.

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;

/// Identifiers of time zones, with the distance from UTC in winter and a place.
const TIME_ZONES: [(&str, &str, &str); 14] = [
    ("UTC", "UTC", "Coordinated Universal Time"),
    ("Etc/UTC", "UTC", "Coordinated Universal Time"),
    ("GMT Standard Time", "UTC+00:00", "London"),
    ("W. Europe Standard Time", "UTC+01:00", "Berlin"),
    ("Europe/Berlin", "UTC+01:00", "Berlin"),
    ("Romance Standard Time", "UTC+01:00", "Paris"),
    ("GTB Standard Time", "UTC+02:00", "Bucharest"),
    ("Europe/Bucharest", "UTC+02:00", "Bucharest"),
    ("India Standard Time", "UTC+05:30", "New Delhi"),
    ("Tokyo Standard Time", "UTC+09:00", "Tokyo"),
    ("Eastern Standard Time", "UTC-05:00", "New York"),
    ("America/New_York", "UTC-05:00", "New York"),
    ("Central Standard Time", "UTC-06:00", "Chicago"),
    ("Pacific Standard Time", "UTC-08:00", "Los Angeles"),
];
/// Languages by tag, with their own names.
const LANGUAGES: [(&str, &str); 8] = [
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("pt-BR", "Português (Brasil)"),
    ("zh-CN", "简体中文"),
];
/// Settings of robots: key, name, type, default, possible values.
const EXECUTION: [(&str, &str, &str, &str, &[&str]); 6] = [
    (
        "TracingLevel",
        "Logging level",
        "MultipleChoice",
        "Information",
        &[
            "Verbose",
            "Trace",
            "Information",
            "Warning",
            "Error",
            "Critical",
            "Off",
        ],
    ),
    (
        "LoginToConsole",
        "Sign in to the console",
        "Boolean",
        "true",
        &["true", "false"],
    ),
    (
        "ResolutionWidth",
        "Width of the screen",
        "Integer",
        "0",
        &[],
    ),
    (
        "ResolutionHeight",
        "Height of the screen",
        "Integer",
        "0",
        &[],
    ),
    (
        "ResolutionDepth",
        "Colour depth of the screen",
        "Integer",
        "0",
        &[],
    ),
    (
        "FontSmoothing",
        "Smooth fonts",
        "Boolean",
        "false",
        &["true", "false"],
    ),
];

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Settings.GetTimezones", time_zones),
        ("Settings.GetLanguages", languages),
        ("Settings.GetExecutionSettingsConfiguration", execution),
    ]);
}

/// Whether there is a time zone of this name.
pub(super) fn is_time_zone(name: &str) -> bool {
    TIME_ZONES.iter().any(|(id, _, _)| *id == name)
}

fn time_zones(_emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let items: Vec<Value> = TIME_ZONES
        .iter()
        .map(|(id, offset, place)| json!({ "Name": format!("({offset}) {place}"), "Value": id }))
        .collect();
    Ok(Reply::Value(json!({ "Items": items })))
}

fn languages(_emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let items: Vec<Value> = LANGUAGES
        .iter()
        .map(|(tag, name)| {
            json!({
                "Name": tag,
                "DisplayName": name,
                "Icon": format!("flag-{tag}"),
                "IsDefault": *tag == "en",
                "IsDisabled": false,
            })
        })
        .collect();
    Ok(Reply::Value(json!({ "Items": items })))
}

/// What can be set for all robots (scope 0) or for one (scope 1).
fn execution(_emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let scope = match call.integer("scope") {
        Some(0) => "Global",
        Some(1) => "Robot",
        _ => {
            return Err(Problem::new(
                400,
                1015,
                "scope is 0 (all robots) or 1 (one robot).",
            ));
        }
    };
    let items: Vec<Value> = EXECUTION
        .iter()
        .map(|(key, name, ty, default, possible)| {
            json!({
                "Key": key,
                "DisplayName": name,
                "ValueType": ty,
                "DefaultValue": default,
                "PossibleValues": possible,
            })
        })
        .collect();
    Ok(Reply::Value(
        json!({ "Scope": scope, "Configuration": items }),
    ))
}
