//! Queue items.

use odata_codegen::model::StructuredId;

use super::write::{choice, guid, number, text, time};
use super::{FOLDER, Number, Template};
use crate::Settings;
use crate::schema::Schema;
use crate::store::mix;

/// One item.
pub struct Item {
    id: u64,
    chance: u64,
    created: i64,
    started: i64,
    ended: i64,
    status: &'static str,
    seed: u64,
}

const SUPPLIERS: [&str; 4] = ["Nordwind", "Contoso", "Tailspin", "Fabrikam"];

/// What went wrong: the type, and the rest up to the value of its time.
const FAILURES: [(&str, &str); 2] = [
    (
        "ApplicationException",
        r#"{"Reason":"The ledger did not answer.","Details":"It was called three times.","Type":"ApplicationException","AssociatedImageFilePath":"C:\\Shots\\ledger.png","CreationTime":"#,
    ),
    (
        "BusinessException",
        r#"{"Reason":"The order is not known.","Details":"The invoice names an order that the ledger does not have.","Type":"BusinessException","AssociatedImageFilePath":null,"CreationTime":"#,
    ),
];

/// `count` items of the queue of invoices.
pub fn rows(schema: &Schema, settings: &Settings, ty: StructuredId, count: u64) -> Template<Item> {
    Template::new(
        (schema, settings),
        ty,
        count,
        &[
            ("Id", |out, item| number(out, item.id)),
            ("Key", |out, item| {
                guid(out, mix(item.id ^ item.seed), item.id)
            }),
            ("UniqueKey", |out, item| {
                guid(out, mix(item.id ^ item.seed), item.id)
            }),
            ("Reference", |out, item| {
                out.extend_from_slice(b"\"INV-2025-");
                number(out, item.id);
                out.push(b'"');
            }),
            ("Status", |out, item| text(out, item.status)),
            ("ReviewStatus", |out, _| text(out, "None")),
            ("QueueDefinitionId", |out, _| number(out, 1)),
            ("OrganizationUnitId", |out, _| {
                number(out, FOLDER.unsigned_abs())
            }),
            ("OrganizationUnitFullyQualifiedName", |out, _| {
                text(out, "Finance/Invoices")
            }),
            ("CreationTime", |out, item| time(out, item.created)),
            ("StartProcessing", |out, item| {
                optional(out, item, item.started)
            }),
            ("EndProcessing", |out, item| optional(out, item, item.ended)),
            ("DeferDate", |out, item| {
                match (item.status, item.chance >> 13 & 3) {
                    ("New", 0) => time(out, item.created + 172_800_000),
                    _ => null(out),
                }
            }),
            ("DueDate", |out, item| time(out, item.created + 14_400_000)),
            ("RiskSlaDate", |out, item| {
                time(out, item.created + 10_800_000)
            }),
            ("Priority", |out, item| {
                text(
                    out,
                    choice(&["Normal", "Normal", "High", "Low"], item.chance >> 3),
                );
            }),
            ("RetryNumber", |out, _| number(out, 0)),
            ("SpecificContent", |out, item| content(out, item, "\"")),
            ("SpecificData", |out, item| {
                out.extend_from_slice(br#""{\"DynamicProperties\":"#);
                content(out, item, "\\\"");
                out.extend_from_slice(b"}\"");
            }),
            ("ProcessingExceptionType", |out, item| match item.status {
                "Failed" => text(out, failure(item).0),
                _ => null(out),
            }),
            ("ProcessingException", |out, item| match item.status {
                "Failed" => {
                    out.extend_from_slice(failure(item).1.as_bytes());
                    time(out, item.ended);
                    out.push(b'}');
                }
                _ => null(out),
            }),
        ],
        facts,
    )
}

fn facts(row: &Number) -> Item {
    let milliseconds = |limit: u64| i64::try_from(row.chance % limit).unwrap_or(0);
    let started = row.time + 60_000 + milliseconds(900_000);
    Item {
        id: row.id,
        chance: row.chance,
        created: row.time,
        started,
        ended: started + 5_000 + milliseconds(90_000),
        status: match row.chance % 20 {
            0 | 1 => "Failed",
            2..=4 => "New",
            5 => "Abandoned",
            _ => "Successful",
        },
        seed: row.seed,
    }
}

fn failure(item: &Item) -> (&'static str, &'static str) {
    FAILURES[usize::from(item.id.is_multiple_of(3))]
}

fn null(out: &mut Vec<u8>) {
    out.extend_from_slice(b"null");
}

fn optional(out: &mut Vec<u8>, item: &Item, at: i64) {
    if item.status == "New" {
        null(out);
    } else {
        time(out, at);
    }
}

/// Appends what is to be processed, with `quote` for quotes.
fn content(out: &mut Vec<u8>, item: &Item, quote: &str) {
    let mut put = |text: &str| out.extend_from_slice(text.replace('"', quote).as_bytes());
    put("{\"InvoiceNumber\":\"INV-2025-");
    put(&item.id.to_string());
    put("\",\"Supplier\":\"");
    put(choice(&SUPPLIERS, item.chance >> 11));
    put("\",\"Amount\":");
    put(&(item.chance % 9_000).to_string());
    put(",\"Currency\":\"EUR\"}");
}
