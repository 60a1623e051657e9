//! The cases of OData's official URL grammar, produced by expressions with types.
//!
//! Not run unless `ODATA_ABNF_CASES` names the folder with `abnf-cases.jsonl`. What cannot be
//! expressed stands in `url_grammar/not_expressed.tsv`, each with the reason.

#[path = "url_grammar/literals.rs"]
mod literals;
#[path = "url_grammar/rows.rs"]
#[allow(dead_code, unreachable_pub, reason = "only the properties are used")]
mod rows;

use std::collections::BTreeMap;
use std::path::Path;

use odata_runtime::query::{
    Condition, Every, Expansion, Filtering as _, Ordering, Selection, it, max_date_time,
    min_date_time, now, this, value,
};
use odata_runtime::{Date, Decimal, Dialect, Expand, LiteralStyle, OrderBy, Select};
use percent_encoding::percent_decode_str;
use rows::{Pattern, Row, address, item, product, row, supplier};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const FOLDER: &str = "ODATA_ABNF_CASES";
const RULES: [&str; 6] = [
    "filter",
    "orderby",
    "select",
    "expand",
    "commonExpr",
    "boolCommonExpr",
];

fn expression(written: impl Ordering<Row>) -> String {
    OrderBy::of(written).text(&Dialect::default())
}

/// A condition on rows that are texts.
fn text(condition: Condition<String>) -> String {
    condition.into_filter().text(&Dialect::default())
}

fn plain(written: impl Ordering<Row>) -> String {
    OrderBy::of(written).text(&Dialect {
        literals: LiteralStyle::Plain,
        ..Dialect::default()
    })
}

fn select(written: impl Selection<Row>) -> String {
    Select::of(written).text(&Dialect::default())
}

fn expand(written: impl Expansion<Row>) -> String {
    Expand::of(written).text(&Dialect::default())
}

fn decimal(text: &str) -> Result<Decimal, odata_runtime::InvalidValue> {
    Decimal::new(text)
}

type Produced = Result<Vec<(u32, String)>, odata_runtime::InvalidValue>;

fn comparisons() -> Produced {
    let yellow = || Pattern("Yellow".to_owned());
    Ok(vec![
        (307, expression(value(true))),
        (311, expression(row::completed())),
        (327, expression(value(true).eq(false))),
        (331, expression(row::size_flag().eq(true))),
        (334, expression(row::size_number().eq(decimal("4.0")?))),
        (335, expression(row::street().eq("Hugo"))),
        (
            338,
            expression(row::address().then(address::street()).eq("Hugo")),
        ),
        (340, expression(row::name().ne("Milk"))),
        (341, expression(value(true).ne(false))),
        (342, expression(row::name().gt("Milk"))),
        (343, expression(row::name().ge("Milk"))),
        (344, expression(row::name().lt("Milk"))),
        (345, expression(row::name().le("Milk"))),
        (346, expression(value(true).and(value(false)))),
        (347, expression(value(true).or(value(false)))),
        (349, expression(row::name().eq("Milk"))),
        (
            350,
            expression(row::supplier().then(supplier::name()).eq("Milk")),
        ),
        (353, expression(row::name().ends_with("ilk").not())),
        (354, expression(row::styles().has(yellow()))),
        (
            452,
            expression(row::release_day().gt(Date::new("2013-05-24")?)),
        ),
        (658, expression(row::style().eq(yellow()))),
        (659, plain(row::style().eq(yellow()))),
        (660, expression(row::styles().has(yellow()))),
        (661, expression(row::styles().has(Pattern("32".to_owned())))),
        (724, expression(row::first_name().in_(["Miller", "Smith"]))),
        (726, expression(row::first_name().in_([row::first_name()]))),
        (727, expression(row::first_name().in_(Vec::<String>::new()))),
    ])
}

fn arithmetic() -> Produced {
    let price = row::price;
    Ok(vec![
        (357, expression(price().add(decimal("2.45")?))),
        (
            358,
            expression(price().add(decimal("2.45")?).modulo(decimal("2")?)),
        ),
        (359, expression(price().sub(decimal("0.55")?))),
        (360, expression(price().negate())),
        (361, expression(price().mul(decimal("2")?))),
        (362, expression(price().div(decimal("2")?))),
        (363, expression(price().div_by(decimal("2")?))),
        (364, expression(price().modulo(decimal("5")?))),
        (
            365,
            expression(price().add(decimal("2.45")?).eq(decimal("5.00")?)),
        ),
        (
            366,
            expression(price().sub(decimal("0.55")?).eq(decimal("2.00")?)),
        ),
        (
            367,
            expression(price().mul(decimal("2.0")?).eq(decimal("5.10")?)),
        ),
        (
            368,
            expression(price().div(decimal("2.55")?).eq(decimal("1")?)),
        ),
        (369, expression(row::rating().div_by(2.0).eq(2.5))),
        (370, expression(row::rating().modulo(5.0).eq(0.0))),
        (
            375,
            expression(value(4_i32).add(5).modulo(value(4_i32).sub(1))),
        ),
        (416, expression(price().ceiling())),
        (417, expression(price().floor())),
        (418, expression(price().round())),
    ])
}

fn functions() -> Vec<(u32, String)> {
    let company = row::company_name;
    vec![
        (
            378,
            expression(row::street().concat("-").concat(row::city())),
        ),
        (379, expression(company().contains("lfreds"))),
        (381, expression(company().ends_with("Futterkiste"))),
        (383, expression(company().index_of("lfreds"))),
        (385, expression(company().length().eq(19))),
        (387, expression(company().starts_with("Futterkiste"))),
        (
            388,
            expression(
                row::supplier()
                    .then(supplier::name())
                    .starts_with("Futterkiste"),
            ),
        ),
        (391, expression(company().substring_of(5, 2))),
        (395, expression(company().matches_pattern("^A.*e$"))),
        (396, expression(company().to_lower())),
        (397, expression(company().to_upper())),
        (398, expression(company().trim())),
        (399, expression(row::life_time().date())),
        (400, expression(row::birth_date().day())),
        (401, expression(row::life_time().fractional_seconds())),
        (402, expression(row::birth_date().hour())),
        (403, expression(max_date_time())),
        (405, expression(min_date_time())),
        (407, expression(row::birth_date().minute())),
        (408, expression(row::birth_date().month())),
        (409, expression(now())),
        (411, expression(row::birth_date().second())),
        (412, expression(row::release_date().time())),
        (413, expression(row::release_date().total_offset_minutes())),
        (414, expression(row::life_span().total_seconds())),
        (415, expression(row::birth_date().year())),
        (423, expression(row::category().cast::<bool>())),
    ]
}

fn collections() -> Produced {
    let products = row::products;
    let of_supplier = || row::supplier().then(supplier::products());
    Ok(vec![
        (249, expression(products().count().gt(0))),
        (250, expression(row::addresses().count().gt(0))),
        (251, expression(row::sizes().count().gt(0))),
        (253, expression(products().count())),
        (254, expression(row::addresses().count())),
        (255, expression(row::sizes().count())),
        (
            441,
            expression(products().any_as("lambda", |_| value(true))),
        ),
        (
            444,
            expression(of_supplier().any_as("lambda", |_| value(true))),
        ),
        (
            445,
            expression(products().any_as("lambda", |item| item.then(product::completed()))),
        ),
        (
            447,
            expression(products().all_as("lambda", |_| value(true))),
        ),
        (
            450,
            expression(products().all_as("lambda", |_| value(true))),
        ),
        (
            451,
            expression(row::email_addresses().all_as("lambda", |_| value(true))),
        ),
        (
            252,
            expression(
                products()
                    .count_where(product::price().gt(decimal("5.00")?))
                    .gt(2),
            ),
        ),
        (
            446,
            expression(products().any_as("lambda", |_| it().then(row::completed()))),
        ),
        (466, text(it().ends_with(".com"))),
        (475, text(this().eq("Hugo"))),
        (476, text(this().ends_with(".com"))),
        (480, select(row::items())),
    ])
}

fn parts() -> Vec<(u32, String)> {
    let product = || row::items().expanded().expand(item::product());
    vec![
        (491, expand(row::items())),
        (493, expand(row::items().references())),
        (494, expand((row::customer(), row::items()))),
        (495, expand((row::customer().references(), row::items()))),
        (496, expand((row::customer(), product()))),
        (
            500,
            expand((
                row::customer(),
                row::items().expanded().expand(item::product().references()),
            )),
        ),
        (498, expand(row::customer().expanded().levels(4))),
        (504, expand(row::items().expanded().count(true))),
        (505, expand(row::items().counted())),
        (
            506,
            expand(row::items().counted().filter(item::name().eq("Hugo"))),
        ),
        (513, expand(row::addresses().each(address::country()))),
        (
            514,
            expand((
                row::parent().expanded().levels(4),
                row::parent().expanded().levels_max(),
            )),
        ),
        (525, select(Every)),
        (512, expand(row::address().then(address::country()))),
        (523, select((row::rating(), row::release_date()))),
        (526, select(row::address().then(address::street()))),
        (527, select(row::address().then(address::country()))),
        (545, expression(row::name())),
        (
            549,
            expression((row::name().asc(), row::rating(), row::release_date().desc())),
        ),
        (550, expression(row::cost().ge(row::revenue()).asc())),
    ]
}

fn produced() -> Result<BTreeMap<u32, String>, odata_runtime::InvalidValue> {
    let tables = [
        literals::produced()?,
        comparisons()?,
        arithmetic()?,
        functions(),
        collections()?,
        parts(),
    ];
    Ok(tables.into_iter().flatten().collect())
}

/// The reason by the first and the last case that it holds for.
fn not_expressed() -> Result<Vec<(u32, u32)>, Box<dyn std::error::Error>> {
    let lines = include_str!("url_grammar/not_expressed.tsv")
        .lines()
        .skip(1);
    lines
        .map(|line| {
            let (cases, reason) = line.split_once('\t').ok_or("no reason")?;
            let (first, last) = cases.split_once('-').unwrap_or((cases, cases));
            assert!(!reason.is_empty(), "{cases}: no reason");
            Ok((first.parse()?, last.parse()?))
        })
        .collect()
}

/// The text behind the name of an option, decoded.
fn text_of(rule: &str, input: &str) -> String {
    let name = format!("${rule}=");
    let text = input.strip_prefix(&name).unwrap_or(input);
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[test]
fn every_case_is_produced_or_has_a_reason() -> Outcome {
    let Some(folder) = std::env::var_os(FOLDER) else {
        println!("not run: {FOLDER} is not set");
        return Ok(());
    };
    let cases = std::fs::read_to_string(Path::new(&folder).join("abnf-cases.jsonl"))?;
    let mut produced = produced()?;
    let reasons = not_expressed()?;
    let (mut matched, mut left_out, mut problems) = (0, 0, Vec::new());
    for line in cases.lines() {
        let case: serde_json::Value = serde_json::from_str(line)?;
        let rule = case["rule"].as_str().unwrap_or_default();
        let (Some(id), Some(input)) = (case["id"].as_u64(), case["input"].as_str()) else {
            return Err(format!("not a case: {line}").into());
        };
        let id = u32::try_from(id)?;
        let listed = reasons
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&id));
        let wanted =
            case["expect"] == "accept" && (RULES.contains(&rule) || rule.ends_with("Literal"));
        match produced.remove(&id) {
            Some(text) if text == text_of(rule, input) => matched += 1,
            Some(text) => problems.push(format!("{id}: `{input}` expected, `{text}` produced")),
            None if wanted && listed => left_out += 1,
            None if wanted => problems.push(format!("{id}: `{input}` is not produced")),
            None => {}
        }
    }
    problems.extend(
        produced
            .keys()
            .map(|id| format!("{id}: there is no such case")),
    );
    println!("{matched} produced, {left_out} left out with a reason");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}
