//! Decodes 1000 nested rows of 29 properties, with this crate and with serde's derive, and prints the ratio.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use odata_runtime::{Readable, Reader, Rest, from_json};

const ROUNDS: usize = 101;

macro_rules! both {
    ($($name:ident { $($field:ident : $member:literal = $type:ty => $plain:ty),* $(,)? })*) => {
        $(
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct $name { $(pub $field: Option<$type>,)* pub rest: Rest }

            impl odata_runtime::Record for $name {
                const PROPERTIES: &'static [&'static str] = &[$($member),*];
                fn read_property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), odata_runtime::ReadError> {
                    let mut at = 0;
                    $(
                        if index == at { return reader.set(&mut self.$field); }
                        at += 1;
                    )*
                    let _ = at;
                    reader.skip()
                }
                fn write_properties(&self, _: &mut odata_runtime::ObjectWriter<'_>) {}
                fn rest(&self) -> &Rest { &self.rest }
                fn rest_mut(&mut self) -> &mut Rest { &mut self.rest }
            }
            odata_runtime::records!($name);
        )*
        pub mod plain {
            use super::PlainState;
            $(
                #[derive(serde::Deserialize, Clone, Debug, Default, PartialEq)]
                pub struct $name { $(#[serde(rename = $member)] pub $field: Option<$plain>,)* }
            )*
        }
    };
}

both! {
    Item {
        id: "Id" = i64 => i64,
        key: "Key" = odata_runtime::Uuid => odata_runtime::Uuid,
        queue: "QueueDefinitionId" = i64 => i64,
        status: "Status" = State => PlainState,
        review: "ReviewStatus" = State => PlainState,
        reviewer: "ReviewerUserId" = i64 => i64,
        reference: "Reference" = String => String,
        exception: "ProcessingException" = Failure => Failure,
        due: "DueDate" = odata_runtime::DateTimeOffset => String,
        risk: "RiskSlaDate" = odata_runtime::DateTimeOffset => String,
        priority: "Priority" = State => PlainState,
        defer: "DeferDate" = odata_runtime::DateTimeOffset => String,
        start: "StartProcessing" = odata_runtime::DateTimeOffset => String,
        end: "EndProcessing" = odata_runtime::DateTimeOffset => String,
        seconds: "SecondsInPreviousAttempts" = i32 => i32,
        ancestor: "AncestorId" = i64 => i64,
        retry: "RetryNumber" = i32 => i32,
        data: "SpecificData" = String => String,
        created: "CreationTime" = odata_runtime::DateTimeOffset => String,
        progress: "Progress" = String => String,
        version: "RowVersion" = String => String,
        folder: "OrganizationUnitId" = i64 => i64,
        path: "OrganizationUnitFullyQualifiedName" = String => String,
        active: "Active" = bool => bool,
        ratio: "Ratio" = f64 => f64,
        worker: "Worker" = Worker => Worker,
        reviewer_user: "ReviewerUser" = Worker => Worker,
        tags: "Tags" = Vec<Tag> => Vec<Tag>,
        attempts: "Attempts" = Vec<i64> => Vec<i64>,
    }
    Failure { reason: "Reason" = String => String, details: "Details" = String => String, kind: "Type" = State => PlainState, at: "CreationTime" = odata_runtime::DateTimeOffset => String }
    Worker { id: "Id" = i64 => i64, name: "Name" = String => String, machine: "MachineName" = String => String, mail: "Email" = String => String, tags: "Tags" = Vec<Tag> => Vec<Tag> }
    Tag { name: "Name" = String => String, value: "Value" = String => String }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    New,
    InProgress,
    Failed,
    Successful,
    Unknown(Box<str>),
}

impl odata_runtime::Enumeration for State {
    const TYPE: &'static str = "Test.State";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[
        ("New", Some(0)),
        ("InProgress", Some(1)),
        ("Failed", Some(2)),
        ("Successful", Some(3)),
    ];
    fn from_index(index: usize) -> Option<Self> {
        [Self::New, Self::InProgress, Self::Failed, Self::Successful]
            .into_iter()
            .nth(index)
    }
    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }
    fn name(&self) -> &str {
        ""
    }
}
odata_runtime::enumerations!(State);

#[derive(serde::Deserialize, Clone, Debug, PartialEq)]
pub enum PlainState {
    New,
    InProgress,
    Failed,
    Successful,
    #[serde(other)]
    Unknown,
}

#[derive(serde::Deserialize)]
struct PlainPage {
    value: Vec<Item>,
}

struct Rows(Vec<Item>);

impl Readable for Rows {
    fn read(reader: &mut Reader<'_>) -> Result<Self, odata_runtime::ReadError> {
        let mut rows = Vec::new();
        reader.members(&mut |reader, name| {
            if name == "value" {
                rows = reader.read()?;
                Ok(())
            } else {
                reader.skip()
            }
        })?;
        Ok(Self(rows))
    }
}

fn page() -> String {
    let rows: Vec<String> = (0..1000).map(row).collect();
    format!(
        r#"{{"@odata.context":"https://example.com/odata/$metadata#Items","@odata.count":1000,"value":[{}]}}"#,
        rows.join(",")
    )
}

fn row(i: usize) -> String {
    let tag = |n: usize| format!(r#"{{"Name":"tag{n}","Value":"value of tag {n}"}}"#);
    let worker = format!(
        r#"{{"Id":{i},"Name":"Worker {i}","MachineName":"MACHINE-{i:06}","Email":"worker{i}@example.com","Tags":[{},{}]}}"#,
        tag(i),
        tag(i + 1)
    );
    let data = format!(
        r#"{{\"DynamicProperties\":{{\"Invoice\":\"INV-{i}\",\"Amount\":{i}.25,\"Customer\":\"Ünal & Söhne\",\"Note\":\"{}\"}}}}"#,
        "lorem ipsum ".repeat(12)
    );
    format!(
        concat!(
            r#"{{"Id":{i},"Key":"00000000-1111-2222-3333-{i:012x}","QueueDefinitionId":{q},"Status":"Failed","ReviewStatus":"InProgress","ReviewerUserId":null,"#,
            r#""Reference":"ref-{i}","ProcessingException":{{"Reason":"Order not found","Details":"The order {i} is not in the system of record","Type":"New","CreationTime":"2024-05-06T07:08:09.1234567Z"}},"#,
            r#""DueDate":"2024-05-06T07:08:09Z","RiskSlaDate":null,"Priority":"New","DeferDate":null,"StartProcessing":"2024-05-06T07:08:09.123Z","EndProcessing":"2024-05-06T07:09:09.123Z","#,
            r#""SecondsInPreviousAttempts":0,"AncestorId":null,"RetryNumber":{r},"SpecificData":"{data}","CreationTime":"2024-05-06T07:08:09.1234567Z","Progress":"half way","RowVersion":"AAAAAAAAB9E=","#,
            r#""OrganizationUnitId":{q},"OrganizationUnitFullyQualifiedName":"Finance/Invoices","Active":true,"Ratio":{i}.5,"Worker":{worker},"ReviewerUser":{worker},"Tags":[{tag}],"Attempts":[1,2,3]}}"#
        ),
        i = i,
        q = 7 + i % 5,
        r = i % 3,
        data = data,
        worker = worker,
        tag = tag(i)
    )
}

fn time<R>(work: impl Fn() -> R) -> Duration {
    let started = Instant::now();
    black_box(work());
    started.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn main() {
    let text = page();
    let ours = || from_json::<Rows>(black_box(text.as_bytes())).unwrap();
    let serde = || serde_json::from_slice::<PlainPage>(black_box(text.as_bytes())).unwrap();
    assert_eq!(ours().0.len(), serde().value.len());
    assert_eq!(ours().0[999].reference, serde().value[999].reference);
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        a.push(time(ours));
        b.push(time(serde));
    }
    let (ours, serde) = (median(a), median(b));
    println!("{} bytes, {ROUNDS} rounds, medians", text.len());
    println!("odata-runtime {:.3} ms", ours.as_secs_f64() * 1e3);
    println!("serde derive  {:.3} ms", serde.as_secs_f64() * 1e3);
    println!(
        "ratio         {:.3}",
        ours.as_secs_f64() / serde.as_secs_f64()
    );
}
