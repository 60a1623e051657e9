//! What versions of a service disagree about.

use odata_codegen::passes::{Rule, Settled};

/// The disagreements by the rules that settled them; nothing where there are none.
pub fn text(settled: &[Settled]) -> String {
    let mut text = String::new();
    for rule in Rule::ALL {
        let cases: Vec<&Settled> = settled.iter().filter(|it| it.rule == rule).collect();
        if cases.is_empty() {
            continue;
        }
        text.push_str(&format!("{} ({})\n", rule.words(), cases.len()));
        text.extend(cases.iter().map(|case| format!("  {case}\n")));
    }
    text
}
