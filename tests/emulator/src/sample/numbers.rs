//! Plausible whole numbers, by the name of their property.

use odata_codegen::model::Property;
use time::OffsetDateTime;

/// A number for a property.
pub fn number(name: &str, index: u64, chance: u64, start: OffsetDateTime) -> i64 {
    let lower = name.to_lowercase();
    let small = |limit: u64| i64::try_from(chance % limit).unwrap_or(0);
    let place = i64::try_from(index).unwrap_or(0) + 1;
    match lower.as_str() {
        "expiredate" | "graceperiodenddate" | "subscriptionenddate" => {
            start.unix_timestamp() + 86_400 * 180
        }
        "organizationunitid" | "folderid" | "parentid" => {
            [3, 2, 1][usize::try_from(chance % 3).unwrap_or(0)]
        }
        "tenantid" | "hostlicenseid" => 1,
        lower if lower.ends_with("id") => place,
        lower if lower.contains("percent") => small(100),
        lower if lower.contains("year") => i64::from(start.year()),
        lower if lower.contains("minutes") => 5 * (1 + small(24)),
        lower if lower.contains("seconds") || lower.contains("duration") => 10 * (1 + small(60)),
        lower if lower.contains("days") => 30,
        lower if lower.contains("hours") => 24,
        lower if lower.contains("size") || lower.contains("length") => 1024 * (1 + small(64)),
        lower if lower.contains("slots") || lower.contains("retr") => 1 + small(3),
        lower if lower.contains("port") => 443,
        lower if lower.contains("count") || lower.contains("number") || lower.contains("total") => {
            1 + small(40)
        }
        _ => 1 + small(90),
    }
}

/// The number, moved into the limits of a property.
pub fn within(number: i64, property: Option<&Property>) -> i64 {
    let Some(limits) = property.map(|property| &property.constraints) else {
        return number;
    };
    let number = limits.minimum.map_or(number, |least| number.max(least));
    limits.maximum.map_or(number, |most| number.min(most))
}
