//! The documented rates of Automation Cloud.

use std::time::Duration;

use odata_runtime::RateBudget;

/// Operation and requests a minute and tenant, for clients that are no robots.
const DOCUMENTED: [(&str, u32); 2] = [("Jobs.list", 100), ("QueueItems.list", 100)];

const MINUTE: Duration = Duration::from_secs(60);

/// A budget for each documented rate.
pub fn documented() -> impl Iterator<Item = RateBudget> {
    DOCUMENTED
        .into_iter()
        .map(|(id, limit)| RateBudget::new(limit, MINUTE, move |operation| operation.id == id))
}

/// The documented rate of an operation in requests a minute.
#[cfg(feature = "extract")]
pub fn of(operation: &str) -> Option<u32> {
    let mut rates = DOCUMENTED.into_iter();
    rates.find_map(|(id, limit)| (id == operation).then_some(limit))
}

#[cfg(test)]
mod tests {
    use super::DOCUMENTED;
    use crate::operations::ALL;

    #[test]
    fn each_rate_is_about_an_operation() {
        for (id, _) in DOCUMENTED {
            assert!(ALL.iter().any(|operation| operation.id == id), "{id}");
        }
    }
}
