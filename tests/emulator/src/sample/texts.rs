//! Plausible texts, by the name of their property.

use crate::store::{guid_of, mix};

/// Endings of property names and what such properties hold, the longest first; `#` stands for the
/// number of the row.
const BY_ENDING: &[(&str, &[&str])] = &[
    ("password", &[""]),
    ("clientsecret", &[""]),
    ("secret", &[""]),
    (
        "organizationunitfullyqualifiedname",
        &["Finance/Invoices", "Finance", "Shared"],
    ),
    (
        "fullyqualifiedname",
        &["Finance/Invoices", "Finance", "Shared"],
    ),
    (
        "emailaddress",
        &[
            "ada.king@example.com",
            "max.roth@example.com",
            "li.wei@example.com",
        ],
    ),
    (
        "email",
        &[
            "ada.king@example.com",
            "max.roth@example.com",
            "li.wei@example.com",
        ],
    ),
    ("robotname", &["InvoiceBot-1", "InvoiceBot-2", "OpsBot-1"]),
    ("hostmachinename", &["VM-INV-01", "VM-INV-02", "VM-OPS-01"]),
    (
        "machinename",
        &["InvoiceMachines", "OpsMachine", "LaptopAda"],
    ),
    (
        "releasename",
        &["Read invoices", "Post invoices", "Check suppliers"],
    ),
    (
        "processname",
        &["Read invoices", "Post invoices", "Check suppliers"],
    ),
    (
        "processkey",
        &["Invoices.Read", "Invoices.Post", "Suppliers.Check"],
    ),
    (
        "packagename",
        &["Invoices.Read", "Invoices.Post", "Suppliers.Check"],
    ),
    (
        "packageidentifier",
        &["Invoices.Read", "Invoices.Post", "Suppliers.Check"],
    ),
    (
        "packageid",
        &["Invoices.Read", "Invoices.Post", "Suppliers.Check"],
    ),
    (
        "packagekey",
        &["Invoices.Read", "Invoices.Post", "Suppliers.Check"],
    ),
    ("queuename", &["Invoices", "Payments", "Suppliers"]),
    (
        "queuedefinitionname",
        &["Invoices", "Payments", "Suppliers"],
    ),
    ("foldername", &["Invoices", "Finance", "Shared"]),
    ("folderpath", &["Finance/Invoices", "Finance", "Shared"]),
    ("environmentname", &["Production", "Test", "Development"]),
    (
        "credentialusername",
        &["EXAMPLE\\invoice.reader", "EXAMPLE\\sap.post"],
    ),
    ("fullname", &["Ada King", "Max Roth", "Li Wei"]),
    ("surname", &["King", "Roth", "Wei"]),
    ("username", &["ada.king", "max.roth", "li.wei"]),
    (
        "windowsidentity",
        &["EXAMPLE\\ada.king", "EXAMPLE\\invoicebot"],
    ),
    ("tenancyname", &["DefaultTenant"]),
    ("tenantname", &["DefaultTenant"]),
    ("tenantdisplayname", &["DefaultTenant"]),
    ("rolename", &["Administrator", "Robot", "Invoice clerk"]),
    ("domain", &["EXAMPLE", "AUTOMATION"]),
    ("displayname", &["Invoices", "Finance", "Shared"]),
    (
        "title",
        &["Approve invoice INV-2025-011#", "Check supplier #"],
    ),
    (
        "description",
        &[
            "Reads incoming invoices.",
            "Posts them to the ledger.",
            "Kept for audits.",
        ],
    ),
    ("reference", &["INV-2025-011#", "INV-2025-012#"]),
    ("version", &["1.0.#", "1.1.#", "2.0.#"]),
    ("versionnumber", &["1.0.#", "1.1.#"]),
    ("cron", &["0 0/30 8-18 ? * MON-FRI", "0 0 6 ? * *"]),
    (
        "crondetails",
        &["{\"type\":1,\"minutely\":{},\"hourly\":{}}"],
    ),
    (
        "cronsummary",
        &["Every half hour on workdays", "Every day at six"],
    ),
    ("timezoneid", &["UTC", "W. Europe Standard Time"]),
    ("timezoneiana", &["Etc/UTC", "Europe/Berlin"]),
    ("timezone", &["UTC", "Europe/Berlin"]),
    ("url", &["https://example.com/hooks/#"]),
    ("uri", &["https://example.com/files/#"]),
    ("entrypointpath", &["Main.xaml", "Retry.xaml"]),
    ("path", &["incoming/invoice-#.pdf", "posted/invoice-#.pdf"]),
    ("filename", &["invoice-#.pdf"]),
    ("mimetype", &["application/pdf", "image/png"]),
    ("contenttype", &["application/pdf", "image/png"]),
    (
        "inputarguments",
        &["{\"in_Mailbox\":\"invoices@example.com\"}"],
    ),
    ("outputarguments", &["{\"out_Count\":#}"]),
    ("arguments", &["{\"in_Mailbox\":\"invoices@example.com\"}"]),
    ("jsonschema", &["{\"type\":\"object\"}"]),
    (
        "specificdata",
        &["{\"DynamicProperties\":{\"InvoiceNumber\":\"INV-2025-011#\"}}"],
    ),
    (
        "rawmessage",
        &["{\"message\":\"Invoice # read\",\"level\":\"Information\"}"],
    ),
    (
        "message",
        &[
            "Invoice # was read.",
            "The supplier is unknown.",
            "Posting began.",
        ],
    ),
    (
        "info",
        &["Job completed", "The application did not answer."],
    ),
    (
        "reason",
        &["The amount is missing.", "The supplier is unknown."],
    ),
    (
        "details",
        &[
            "Read from page 1 of the attachment.",
            "Found no order of that number.",
        ],
    ),
    ("language", &["en", "de"]),
    ("currency", &["EUR", "USD"]),
    ("licensekey", &["4c1e7c02-9f5b-4e6b-8f2a-6d0a5a7b0c1#"]),
    ("machinekey", &["9a7f1d7e-4d1b-4a83-8c5e-21c0b1f1a4d#"]),
    ("tags", &["invoices", "ledger"]),
    ("name", &["Invoices", "Payments", "Suppliers"]),
    ("value", &["invoices@example.com", "5000", "true"]),
];

/// A text for a property of a type. Ends in digits where several rows need several texts.
pub fn text(name: &str, owner: &str, index: u64, chance: u64) -> Option<String> {
    let lower = name.to_lowercase();
    if lower == "id" || lower == "key" {
        return Some(identifier(owner, index, chance));
    }
    let choices = BY_ENDING
        .iter()
        .filter(|(ending, _)| lower.ends_with(ending))
        .max_by_key(|(ending, _)| ending.len())
        .map(|(_, choices)| *choices);
    let number = index + 1;
    Some(match choices {
        Some(choices) => {
            let choice = usize::try_from(index).unwrap_or(0) % choices.len();
            choices[choice].replace('#', &(number % 10).to_string())
        }
        None => format!("{} {}", words(name), 1 + chance % 9),
    })
}

fn identifier(owner: &str, index: u64, chance: u64) -> String {
    let names = ["Invoices.Read", "Invoices.Post", "Suppliers.Check"];
    let name = names[usize::try_from(index).unwrap_or(0) % names.len()];
    if owner.contains("Process") || owner.contains("Library") || owner.contains("Package") {
        format!("{name}:1.0.{index}")
    } else {
        // Keys that are texts hold guids.
        guid_of(chance, mix(chance)).to_string()
    }
}

/// The number of an invoice.
pub fn invoice(chance: u64) -> String {
    format!("INV-2025-{:04}", chance % 10_000)
}

/// `StopStrategy` as `Stop strategy`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for (at, character) in name.char_indices() {
        if at > 0 && character.is_uppercase() {
            words.push(' ');
            words.extend(character.to_lowercase());
        } else {
            words.push(character);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_ending_wins() {
        assert_eq!(
            text("HostMachineName", "JobDto", 0, 0).as_deref(),
            Some("VM-INV-01")
        );
        assert_eq!(
            text("CredentialPassword", "AssetDto", 0, 0).as_deref(),
            Some("")
        );
        assert_eq!(
            text("StopReasonCode", "JobDto", 0, 0).as_deref(),
            Some("Stop reason code 1")
        );
    }
}
