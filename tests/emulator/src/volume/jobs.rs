//! Jobs.

use odata_codegen::model::StructuredId;

use super::write::{choice, guid, number, text, time};
use super::{FOLDER, Number, Template};
use crate::Settings;
use crate::schema::Schema;
use crate::store::mix;

/// One job.
pub struct Job {
    id: u64,
    chance: u64,
    created: i64,
    started: i64,
    ended: i64,
    state: &'static str,
    release: usize,
    seed: u64,
}

const RELEASES: [&str; 3] = ["Read invoices", "Post invoices", "Check suppliers"];
const MACHINES: [&str; 2] = ["VM-INV-01", "VM-INV-02"];

/// `count` jobs, all of which have ended.
pub fn rows(schema: &Schema, settings: &Settings, ty: StructuredId, count: u64) -> Template<Job> {
    Template::new(
        (schema, settings),
        ty,
        count,
        &[
            ("Id", |out, job| number(out, job.id)),
            ("Key", |out, job| guid(out, mix(job.id ^ job.seed), job.id)),
            ("BatchExecutionKey", |out, job| {
                guid(out, mix(job.id), job.chance)
            }),
            ("CreationTime", |out, job| time(out, job.created)),
            ("StartTime", |out, job| time(out, job.started)),
            ("EndTime", |out, job| time(out, job.ended)),
            ("LastModificationTime", |out, job| time(out, job.ended)),
            ("ResumeTime", |out, job| match job.chance >> 15 & 7 {
                0 => time(out, job.started + 5_000),
                _ => out.extend_from_slice(b"null"),
            }),
            ("State", |out, job| text(out, job.state)),
            ("Info", |out, job| text(out, info(job))),
            ("ReleaseName", |out, job| text(out, RELEASES[job.release])),
            ("ReleaseVersionId", |out, job| {
                number(out, job.release as u64 + 1)
            }),
            ("HostMachineName", |out, job| {
                text(out, choice(&MACHINES, job.chance >> 9))
            }),
            ("OrganizationUnitId", |out, _| {
                number(out, FOLDER.unsigned_abs())
            }),
            ("OrganizationUnitFullyQualifiedName", |out, _| {
                text(out, "Finance/Invoices")
            }),
            ("SourceType", |out, job| {
                text(
                    out,
                    choice(&["Schedule", "Manual", "Queue"], job.chance >> 3),
                );
            }),
            ("Type", |out, _| text(out, "Unattended")),
            ("ProcessType", |out, _| text(out, "Process")),
            ("RuntimeType", |out, _| text(out, "Unattended")),
            ("InputArguments", |out, _| {
                text(out, r#"{\"in_Mailbox\":\"invoices@example.com\"}"#);
            }),
            ("OutputArguments", |out, job| {
                out.extend_from_slice(br#""{\"out_Count\":"#);
                number(out, job.chance % 40);
                out.extend_from_slice(b"}\"");
            }),
        ],
        facts,
    )
}

fn facts(row: &Number) -> Job {
    let milliseconds = |limit: u64| i64::try_from(row.chance % limit).unwrap_or(0);
    let started = row.time + 500 + milliseconds(9_000);
    Job {
        id: row.id,
        chance: row.chance,
        created: row.time,
        started,
        ended: started + 20_000 + milliseconds(600_000),
        state: match row.chance % 20 {
            0 | 1 => "Faulted",
            2 => "Stopped",
            _ => "Successful",
        },
        release: (row.chance >> 5) as usize % RELEASES.len(),
        seed: row.seed,
    }
}

fn info(job: &Job) -> &'static str {
    match (job.state, job.release) {
        ("Faulted", 0) => "The mailbox did not answer within 30 seconds.",
        ("Faulted", 1) => "The ledger did not answer within 30 seconds.",
        ("Faulted", _) => "The register of companies refused the password.",
        ("Stopped", _) => "Job stopped",
        _ => "Job completed",
    }
}
