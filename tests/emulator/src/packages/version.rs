//! Order of versions.

use std::cmp::Ordering;

/// Compares two versions as NuGet does: numbers by value, and a version with a suffix comes before
/// the one without.
#[must_use]
pub fn compare(one: &str, other: &str) -> Ordering {
    let split = |text: &str| {
        let text = text.split('+').next().unwrap_or_default();
        let (numbers, suffix) = text.split_once('-').unwrap_or((text, ""));
        let mut numbers: Vec<u64> = numbers
            .split('.')
            .map(|part| part.parse().unwrap_or_default())
            .collect();
        numbers.resize(4, 0);
        (numbers, suffix.to_lowercase())
    };
    let ((numbers, suffix), (others, other_suffix)) = (split(one), split(other));
    numbers
        .cmp(&others)
        .then_with(|| match (suffix.is_empty(), other_suffix.is_empty()) {
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            _ => suffixes(&suffix, &other_suffix),
        })
}

fn suffixes(one: &str, other: &str) -> Ordering {
    let mut others = other.split('.');
    for part in one.split('.') {
        let Some(against) = others.next() else {
            return Ordering::Greater;
        };
        let order = match (part.parse::<u64>(), against.parse::<u64>()) {
            (Ok(part), Ok(against)) => part.cmp(&against),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => part.cmp(against),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    others.next().map_or(Ordering::Equal, |_| Ordering::Less)
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn numbers_count_by_value_and_suffixes_come_first() {
        let sorted = [
            "1.0.0-alpha",
            "1.0.0-alpha.2",
            "1.0.0-alpha.10",
            "1.0",
            "1.0.2",
            "1.0.10",
        ];
        for pair in sorted.windows(2) {
            assert!(compare(pair[0], pair[1]).is_lt(), "{pair:?}");
        }
        assert!(compare("1.0", "1.0.0+build").is_eq());
    }
}
