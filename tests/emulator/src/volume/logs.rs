//! Robot logs.

use odata_codegen::model::StructuredId;

use super::write::{choice, guid, number, text, time};
use super::{Number, Template};
use crate::Settings;
use crate::schema::Schema;
use crate::store::mix;

/// One line of a log.
pub struct Log {
    id: u64,
    time: i64,
    chance: u64,
    /// Number of the run that wrote it.
    run: u64,
    invoice: u64,
    level: &'static str,
    process: &'static str,
    robot: usize,
    seed: u64,
}

const ROBOTS: [(&str, &str, &str); 3] = [
    ("InvoiceBot-1", "VM-INV-01", "EXAMPLE\\\\invoicebot1"),
    ("InvoiceBot-2", "VM-INV-02", "EXAMPLE\\\\invoicebot2"),
    ("OpsBot-1", "VM-OPS-01", "EXAMPLE\\\\opsbot"),
];
const PROCESSES: [&str; 3] = ["Read invoices", "Post invoices", "Check suppliers"];
/// One run writes so many lines.
const LINES: u64 = 25;

/// `count` lines.
pub fn rows(schema: &Schema, settings: &Settings, ty: StructuredId, count: u64) -> Template<Log> {
    Template::new(
        (schema, settings),
        ty,
        count,
        &[
            ("Id", |out, log| number(out, log.id)),
            ("JobKey", |out, log| {
                guid(out, mix(log.run ^ log.seed), log.run)
            }),
            ("TimeStamp", |out, log| time(out, log.time)),
            ("Level", |out, log| text(out, log.level)),
            ("ProcessName", |out, log| text(out, log.process)),
            ("RobotName", |out, log| text(out, ROBOTS[log.robot].0)),
            ("HostMachineName", |out, log| text(out, ROBOTS[log.robot].1)),
            ("WindowsIdentity", |out, log| text(out, ROBOTS[log.robot].2)),
            ("MachineId", |out, log| {
                number(out, 1 + log.robot as u64 / 2)
            }),
            ("RuntimeType", |out, _| text(out, "Unattended")),
            ("Message", |out, log| {
                out.push(b'"');
                message(out, log);
                out.push(b'"');
            }),
            ("RawMessage", raw),
        ],
        facts,
    )
}

fn facts(row: &Number) -> Log {
    let run = row.index / LINES;
    let level = match row.chance % 200 {
        0 => "Fatal",
        1..=5 => "Error",
        6..=20 => "Warn",
        21..=40 => "Trace",
        _ => "Info",
    };
    Log {
        id: row.id,
        time: row.time,
        chance: row.chance,
        run,
        invoice: 10_000 + row.index / 4,
        level,
        process: choice(&PROCESSES, mix(run) >> 7),
        robot: (run % 3) as usize,
        seed: row.seed,
    }
}

/// Appends the message, without quotes.
fn message(out: &mut Vec<u8>, log: &Log) {
    let (before, after) = match log.level {
        "Fatal" => (
            "The ledger did not answer while invoice INV-2025-",
            " was posted.",
        ),
        "Error" => ("The amount of invoice INV-2025-", " cannot be read."),
        "Warn" => ("Invoice INV-2025-", " names a supplier that is not known."),
        "Trace" => ("Opened the attachment of invoice INV-2025-", "."),
        _ if log.chance & 1 == 0 => ("Invoice INV-2025-", " was read from the mailbox."),
        _ => ("Invoice INV-2025-", " was posted to the ledger."),
    };
    out.extend_from_slice(before.as_bytes());
    number(out, log.invoice);
    out.extend_from_slice(after.as_bytes());
}

/// Appends the message as the robot sent it: JSON within a JSON text.
fn raw(out: &mut Vec<u8>, log: &Log) {
    let escaped = |out: &mut Vec<u8>, name: &str, value: &str| {
        out.extend_from_slice(b",\\\"");
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\\\":\\\"");
        out.extend_from_slice(value.as_bytes());
        out.extend_from_slice(b"\\\"");
    };
    out.extend_from_slice(b"\"{\\\"message\\\":\\\"");
    message(out, log);
    out.extend_from_slice(b"\\\"");
    escaped(out, "level", log.level);
    escaped(out, "logType", "Default");
    escaped(out, "processName", log.process);
    escaped(out, "robotName", ROBOTS[log.robot].0);
    escaped(out, "machineName", ROBOTS[log.robot].1);
    escaped(out, "fileName", "Main");
    out.extend_from_slice(b",\\\"totalExecutionTimeInSeconds\\\":");
    number(out, log.chance % 90);
    out.extend_from_slice(b"}\"");
}
