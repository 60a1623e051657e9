//! What is decoded: a page of queue items.

/// Items of the page.
pub const COUNT: usize = 1000;

const STATES: [&str; 4] = ["New", "InProgress", "Failed", "Successful"];
const PRIORITIES: [&str; 3] = ["Low", "Normal", "High"];
const ROBOT_TYPES: [&str; 3] = ["Unattended", "Attended", "Development"];

/// An array of items, the same at every call. Members stand in an order that is not that of the
/// description, because nothing promises a reader that order.
pub fn page() -> String {
    let items: Vec<String> = (0..COUNT).map(item).collect();
    format!("[{}]", items.join(","))
}

/// One of them.
pub fn item(n: usize) -> String {
    let state = n % 4;
    let failed = state == 2;
    let reviewed = n.is_multiple_of(5);
    let key = format!("\"{:08x}-5717-4562-b3fc-{:012x}\"", n * 7919, n * 104_729);
    let content = content(n);
    let members = [
        ("QueueDefinitionId", format!("{}", 40 + n % 7)),
        ("Encrypted", "false".to_owned()),
        ("OutputData", "null".to_owned()),
        ("AnalyticsData", "null".to_owned()),
        ("Status", format!("\"{}\"", STATES[state])),
        ("ReviewStatus", "\"None\"".to_owned()),
        ("ReviewerUserId", some(reviewed, format!("{}", 300 + n))),
        ("Key", key),
        ("Reference", format!("\"INV-2024-{n:06}\"")),
        (
            "ProcessingExceptionType",
            some(failed, "\"BusinessException\"".to_owned()),
        ),
        ("DueDate", some(n.is_multiple_of(3), moment(n + 86_400, 0))),
        ("RiskSlaDate", "null".to_owned()),
        ("Priority", format!("\"{}\"", PRIORITIES[n % 3])),
        ("DeferDate", "null".to_owned()),
        ("StartProcessing", some(state > 0, moment(n, 3))),
        ("EndProcessing", some(state > 1, moment(n + 75, 7))),
        ("SecondsInPreviousAttempts", format!("{}", n % 2 * (n % 90))),
        ("AncestorId", some(n % 2 == 1, format!("{}", 90_000 + n))),
        ("RetryNumber", format!("{}", n % 2)),
        (
            "SpecificData",
            format!("\"{{\\\"DynamicProperties\\\":{}}}\"", escaped(&content)),
        ),
        ("CreationTime", moment(n, 7)),
        ("Progress", some(state == 1, "\"zur Prüfung\"".to_owned())),
        ("RowVersion", format!("\"AAAAAAB{:04}=\"", n % 10_000)),
        ("OrganizationUnitId", format!("{}", 5 + n % 3)),
        (
            "OrganizationUnitFullyQualifiedName",
            "\"Finance/Invoices\"".to_owned(),
        ),
        ("Id", format!("{}", 1_000_000 + n)),
        ("ProcessingException", some(failed, exception(n))),
        ("SpecificContent", content),
        ("ReviewerUser", some(reviewed, reviewer(n))),
        ("Robot", some(state > 0, robot(n))),
    ];
    object(&members)
}

fn exception(n: usize) -> String {
    object(&[
        ("Reason", "\"The vendor is blocked\"".to_owned()),
        (
            "Details",
            format!("\"Line {n}:\\nno open order for vendor \\\"{n}\\\"\""),
        ),
        ("Type", "\"BusinessException\"".to_owned()),
        ("AssociatedImageFilePath", "null".to_owned()),
        ("CreationTime", moment(n + 70, 7)),
    ])
}

fn content(n: usize) -> String {
    object(&[
        ("InvoiceNumber", format!("\"INV-2024-{n:06}\"")),
        ("Vendor", "\"Söhne und Töchter, Inc.\"".to_owned()),
        ("Amount", format!("{}.{:02}", n * 13, n % 100)),
        ("Currency", "\"EUR\"".to_owned()),
    ])
}

fn reviewer(n: usize) -> String {
    object(&[
        ("Name", "\"Ada\"".to_owned()),
        ("Surname", "\"Example\"".to_owned()),
        ("UserName", format!("\"ada{n}\"")),
        ("EmailAddress", format!("\"ada{n}@example.com\"")),
        ("IsActive", "true".to_owned()),
        ("Type", "\"User\"".to_owned()),
        ("RolesList", "[\"Administrator\",\"Reviewer\"]".to_owned()),
        ("Id", format!("{}", 300 + n)),
    ])
}

fn robot(n: usize) -> String {
    object(&[
        ("MachineName", format!("\"MACHINE-{:03}\"", n % 50)),
        ("MachineId", format!("{}", n % 50)),
        ("Name", format!("\"Robot {}\"", n % 50)),
        ("Username", format!("\"example\\\\robot{}\"", n % 50)),
        ("Description", "null".to_owned()),
        ("Type", format!("\"{}\"", ROBOT_TYPES[n % 3])),
        ("UserId", format!("{}", 700 + n % 50)),
        ("Enabled", "true".to_owned()),
        ("Id", format!("{}", 60 + n % 50)),
    ])
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    format!("{{{}}}", members.join(","))
}

fn some(is_set: bool, value: String) -> String {
    if is_set { value } else { "null".to_owned() }
}

/// A moment that many seconds after some midnight, with that many digits of a fraction.
fn moment(seconds: usize, digits: usize) -> String {
    let (minutes, second) = (seconds / 60, seconds % 60);
    let (hours, minute) = (minutes / 60, minutes % 60);
    let (day, hour) = (1 + hours / 24, hours % 24);
    let fraction = &".1234567"[..if digits == 0 { 0 } else { digits + 1 }];
    format!("\"2024-05-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z\"")
}

fn escaped(json: &str) -> String {
    json.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::{COUNT, page};

    #[test]
    fn the_page_is_json_of_the_stated_size() {
        let page = page();
        assert!(
            (1_200_000..1_400_000).contains(&page.len()),
            "{}",
            page.len()
        );
        let items: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_str(&page).unwrap_or_default();
        assert_eq!(items.len(), COUNT);
        assert!(items.iter().all(|item| item.len() == 30));
    }
}
