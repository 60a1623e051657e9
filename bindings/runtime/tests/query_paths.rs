//! Paths through collections, and what stands for a row itself.

use odata_runtime::query::{Every, Filtering as _, it, this};
use odata_runtime::{Decimal, Dialect, Expand, Filter, InvalidValue, OrderBy, Select, property};

#[derive(Default)]
struct Order {
    lines: Option<Vec<Line>>,
    payer: Option<String>,
}

#[derive(Default)]
struct Line {
    article: Option<Article>,
    price: Option<Decimal>,
}

#[derive(Default)]
struct Article {
    parts: Option<Vec<Article>>,
    name: Option<String>,
}

mod order {
    use super::{Line, Order, property};

    property!(Order, lines, "Lines", Vec<Line>, Line);
    property!(Order, payer, "Payer", String);
}

mod line {
    use super::{Article, Decimal, Line, property};

    property!(Line, article, "Article", Article, Article);
    property!(Line, price, "Price", Decimal);
}

mod article {
    use super::{Article, property};

    property!(Article, parts, "Parts", Vec<Article>, Article);
    property!(Article, name, "Name", String);
}

const DIALECT: Dialect = Dialect {
    literals: odata_runtime::LiteralStyle::Plain,
    filter_expressions: 2,
    orderings: 0,
    expand_depth: 0,
    complete_without_link: false,
    numbers_as_text: false,
};

#[test]
fn items_are_counted_by_condition() -> Result<(), InvalidValue> {
    let dear = line::price().gt(Decimal::new("-.5")?);
    let filter = order::lines().count_where(dear).ge(2).into_filter();
    assert_eq!(
        filter.text(&DIALECT),
        "Lines/$count($filter=Price gt -0.5) ge 2"
    );
    Ok(())
}

#[test]
fn the_row_itself_is_named() {
    let filter = order::lines().any(|line| {
        line.then(line::article())
            .then(article::name())
            .eq(it().then(order::payer()))
    });
    let filter = filter.into_filter();
    assert_eq!(
        filter.text(&DIALECT),
        "Lines/any(x:x/Article/Name eq $it/Payer)"
    );
    let tags: Filter = this::<String>().starts_with("a").into_filter();
    assert_eq!(tags.text(&DIALECT), "startswith($this,'a')");
}

#[test]
fn items_are_expanded_selected_and_counted() {
    let texts = |expand: Expand| expand.text(&DIALECT);
    let article = order::lines().each(line::article());
    assert_eq!(texts(Expand::of(article)), "Lines/Article");
    let counted = order::lines().counted().filter(line::price().is_null());
    assert_eq!(
        texts(Expand::of(counted)),
        "Lines/$count($filter=Price eq null)"
    );
    let references = line::article().references();
    assert_eq!(texts(Expand::of(references)), "Article/$ref");
    let all = article::parts().expanded().levels_max();
    assert_eq!(texts(Expand::of(all)), "Parts($levels=max)");
    assert_eq!(Select::of::<Order>(Every).text(&DIALECT), "*");
    let fraction = line::price().mul(Decimal::new("2").unwrap_or_else(|_| unreachable!()));
    assert_eq!(
        OrderBy::of(fraction.floor()).text(&DIALECT),
        "floor(Price mul 2)"
    );
}
