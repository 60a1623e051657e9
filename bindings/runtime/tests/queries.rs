//! Queries: how they are written, what is checked before sending, and what becomes of long lists.
#![allow(clippy::unwrap_used)]

mod support;

use futures::StreamExt as _;
use odata_runtime::query::{Condition, Filtering as _, all_of, now};
use odata_runtime::{
    Binary, Date, DateTimeOffset, Decimal, Dialect, Duration, ErrorKind, Expand, Flags,
    LiteralStyle, OrderBy, Select, TimeOfDay, Uuid, from_json,
};
use support::lists::ids;
use support::service::{Machine, State, machines};
use support::{Server, json};

mod machine {
    use crate::support::service::{Machine, Owner, State, Tag};

    odata_runtime::property!(Machine, id, "Id", i64);
    odata_runtime::property!(Machine, key, "Key", odata_runtime::Uuid);
    odata_runtime::property!(Machine, name, "Name", String);
    odata_runtime::property!(Machine, state, "State", State);
    odata_runtime::property!(Machine, started, "Started", odata_runtime::DateTimeOffset);
    odata_runtime::property!(Machine, price, "Price", odata_runtime::Decimal);
    odata_runtime::property!(Machine, ratio, "Ratio", f64);
    odata_runtime::property!(Machine, active, "Active", bool);
    odata_runtime::property!(Machine, owner, "Owner", Owner, Owner);
    odata_runtime::property!(Machine, tags, "Tags", Vec<Tag>, Tag);
    odata_runtime::property!(Machine, options, "Options", odata_runtime::Flags<State>);
}

mod owner {
    use crate::support::service::{Machine, Owner};

    odata_runtime::property!(Owner, id, "Id", i64);
    odata_runtime::property!(Owner, machine, "Machine", Machine, Machine);
}

mod tag {
    use crate::support::service::Tag;

    odata_runtime::property!(Tag, name, "Name", String);
}

const PLAIN: Dialect = Dialect {
    literals: LiteralStyle::Plain,
    filter_expressions: 10,
    orderings: 2,
    expand_depth: 2,
    complete_without_link: false,
    numbers_as_text: false,
};

fn text(condition: Condition<Machine>) -> String {
    condition.into_filter().text(&Dialect::default())
}

#[test]
fn comparisons_with_literals_of_every_type() {
    let key = Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
    let moment = DateTimeOffset::new("2024-05-06T07:08:09.1234567+02:00").unwrap();
    let cases = [
        (machine::id().eq(-7), "Id eq -7"),
        (machine::id().ne(i64::MAX), "Id ne 9223372036854775807"),
        (machine::name().eq("O'Neil"), "Name eq 'O''Neil'"),
        (machine::name().gt(""), "Name gt ''"),
        (
            machine::key().eq(key),
            "Key eq 01234567-89ab-cdef-0123-456789abcdef",
        ),
        (machine::active().eq(true), "Active eq true"),
        (
            machine::state().eq(State::Running),
            "State eq Test.State'Running'",
        ),
        (
            machine::started().ge(&moment),
            "Started ge 2024-05-06T07:08:09.1234567+02:00",
        ),
        (machine::started().lt(now()), "Started lt now()"),
        (
            machine::price().le(Decimal::new("12.50").unwrap()),
            "Price le 12.50",
        ),
        (machine::ratio().lt(0.1), "Ratio lt 0.1"),
        (machine::ratio().gt(1e300), "Ratio gt 1e300"),
        (machine::ratio().eq(f64::INFINITY), "Ratio eq INF"),
        (machine::ratio().eq(f64::NEG_INFINITY), "Ratio eq -INF"),
        (machine::ratio().ne(f64::NAN), "Ratio ne NaN"),
        (machine::name().is_null(), "Name eq null"),
        (machine::owner().is_not_null(), "Owner ne null"),
        (
            machine::options().has(State::Idle),
            "Options has Test.State'Idle'",
        ),
        (
            machine::options().eq(Flags::from(State::Idle).with(State::Running)),
            "Options eq Test.State'Idle,Running'",
        ),
        (machine::id().in_([1, 2]), "Id in (1,2)"),
        (machine::name().in_(["a", "b'c"]), "Name in ('a','b''c')"),
        (
            machine::name().eq(machine::name().trim()),
            "Name eq trim(Name)",
        ),
        (
            machine::started()
                .date()
                .eq(Date::new("2024-02-29").unwrap()),
            "date(Started) eq 2024-02-29",
        ),
        (
            machine::started()
                .time()
                .eq(TimeOfDay::new("07:08:09").unwrap()),
            "time(Started) eq 07:08:09",
        ),
        (
            machine::id()
                .cast::<Duration>()
                .eq(Duration::new("-P1DT2H").unwrap()),
            "cast(Id,Edm.Duration) eq duration'-P1DT2H'",
        ),
        (
            machine::id()
                .cast::<Binary>()
                .eq(Binary::from_bytes(&[0xfb, 0xff])),
            "cast(Id,Edm.Binary) eq binary'-_8='",
        ),
    ];
    for (condition, expected) in cases {
        assert_eq!(text(condition), expected);
    }
}

#[test]
fn precedence_is_kept_with_as_few_parentheses_as_are_needed() {
    let a = || machine::id().eq(1);
    let b = || machine::active();
    let cases = [
        (a().and(b()), "Id eq 1 and Active"),
        (a().or(b()).and(a()), "(Id eq 1 or Active) and Id eq 1"),
        (a().and(b()).or(a()), "Id eq 1 and Active or Id eq 1"),
        (a().not(), "not (Id eq 1)"),
        (b().not(), "not Active"),
        (
            machine::name().contains("x").not().and(b()),
            "not contains(Name,'x') and Active",
        ),
        (machine::id().add(1).mul(2).eq(4), "(Id add 1) mul 2 eq 4"),
        (
            machine::id().add(machine::id().mul(2)).eq(4),
            "Id add Id mul 2 eq 4",
        ),
        (
            machine::id().sub(machine::id().sub(2)).eq(4),
            "Id sub (Id sub 2) eq 4",
        ),
        (machine::id().sub(3).sub(2).eq(4), "Id sub 3 sub 2 eq 4"),
        (machine::id().negate().modulo(2).eq(0), "-Id mod 2 eq 0"),
        (machine::id().add(1).negate().eq(0), "-(Id add 1) eq 0"),
        (machine::id().add(1).in_([2]), "(Id add 1) in (2)"),
        (a().eq(b()), "(Id eq 1) eq Active"),
    ];
    for (condition, expected) in cases {
        assert_eq!(text(condition), expected);
    }
    assert!(all_of(Vec::<Condition<Machine>>::new()).is_none());
}

#[test]
fn paths_lambdas_and_functions() {
    let cases = [
        (machine::owner().then(owner::id()).eq(1), "Owner/Id eq 1"),
        (
            machine::owner()
                .then(owner::machine())
                .then(machine::name())
                .starts_with("a"),
            "startswith(Owner/Machine/Name,'a')",
        ),
        (machine::tags().is_not_empty(), "Tags/any()"),
        (
            machine::tags().any(|tag| tag.then(tag::name()).eq("x")),
            "Tags/any(x:x/Name eq 'x')",
        ),
        (
            machine::tags().all_as("t", |tag| tag.then(tag::name()).eq(machine::name())),
            "Tags/all(t:t/Name eq Name)",
        ),
        (
            machine::tags().any(|outer| {
                machine::tags().all(|inner| inner.then(tag::name()).eq(outer.then(tag::name())))
            }),
            "Tags/any(x:Tags/all(y:y/Name eq x/Name))",
        ),
        (machine::tags().count().gt(2), "Tags/$count gt 2"),
        (machine::name().length().gt(3), "length(Name) gt 3"),
        (
            machine::name().substring_of(1, 2).eq("bc"),
            "substring(Name,1,2) eq 'bc'",
        ),
        (
            machine::name().matches_pattern("^a"),
            "matchesPattern(Name,'^a')",
        ),
        (
            machine::name().index_of("é").eq(-1),
            "indexof(Name,'é') eq -1",
        ),
        (machine::started().year().eq(2024), "year(Started) eq 2024"),
        (machine::ratio().round().eq(1.0), "round(Ratio) eq 1"),
        (machine::state().is_of::<String>(), "isof(State,Edm.String)"),
    ];
    for (condition, expected) in cases {
        assert_eq!(text(condition), expected);
    }
}

#[test]
fn select_orderby_and_nested_expand() {
    let select = Select::of::<Machine>((machine::id(), machine::owner().then(owner::id())));
    assert_eq!(select.text(&PLAIN), "Id,Owner/Id");
    let orderby = OrderBy::of::<Machine>((machine::started().desc(), machine::name().length()));
    assert_eq!(orderby.text(&PLAIN), "Started desc,length(Name)");
    let expand = Expand::of::<Machine>((
        machine::tags()
            .expanded()
            .orderby(tag::name().desc())
            .top(5)
            .skip(1)
            .count(true),
        machine::owner()
            .expanded()
            .filter(owner::id().gt(3))
            .select((owner::id(), owner::machine()))
            .expand(
                owner::machine()
                    .expanded()
                    .filter(machine::state().eq(State::Idle)),
            ),
    ));
    assert_eq!(
        expand.text(&PLAIN),
        "Tags($orderby=Name desc;$top=5;$skip=1;$count=true),\
         Owner($filter=Id gt 3;$select=Id,Machine;$expand=Machine($filter=State eq 'Idle'))"
    );
    let levels = Expand::of::<Machine>(machine::owner().expanded().levels(2));
    assert_eq!(levels.text(&PLAIN), "Owner($levels=2)");
}

#[test]
fn what_a_reply_does_not_hold_is_not_null() {
    let row: Machine = from_json(br#"{"Id":1,"Name":null}"#).unwrap();
    assert_eq!(machine::id().of(&row), Ok(Some(&1)));
    assert_eq!(machine::name().of(&row), Ok(None));
    let absent = machine::state().of(&row).unwrap_err().to_string();
    assert!(
        absent.contains("`State`") && absent.contains("select"),
        "{absent}"
    );
    assert!(machine::owner().of(&row).is_err());
}

#[tokio::test]
async fn limits_are_checked_before_anything_is_sent() {
    let server = Server::start(|_| json(r#"{"value":[]}"#)).await;
    let client = server.builder().dialect(PLAIN).build().unwrap();
    let list = || machines(&client).list();
    let many = || all_of((0..11).map(|n| machine::id().ne(n))).unwrap();
    let deep = || {
        let inner = machine::owner().expanded().expand(owner::machine());
        owner::machine().expanded().expand(inner)
    };
    let cases = [
        (list().filter(many()), "expressions in $filter: 11"),
        (
            list().orderby((machine::id(), machine::name(), machine::key())),
            "orderings in $orderby: 3",
        ),
        (list().orderby("a,b,c"), "orderings in $orderby: 3"),
        (
            list().expand(machine::owner().expanded().expand(deep())),
            "levels of $expand: 4",
        ),
        (
            list().expand(machine::owner().expanded().levels(3)),
            "levels of $expand: 3",
        ),
        (
            list().filter(machine::id().in_(0..11)).skip(1),
            "expressions in $filter: 11",
        ),
        (
            list()
                .filter(machine::id().in_(0..11))
                .orderby(machine::id()),
            "expressions in $filter: 11",
        ),
        (
            list().filter(machine::id().in_(0..11).or(machine::active())),
            "expressions in $filter: 11",
        ),
        (
            list().filter(machine::id().in_(0..11).not()),
            "expressions in $filter: 11",
        ),
    ];
    for (list, expected) in cases {
        let error = list.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

/// Rows for the numbers in the list of the filter.
async fn rows_by_list() -> Server {
    Server::start(|seen| {
        let filter = seen.option("$filter").unwrap();
        let list = filter.split_once("Id in (").unwrap().1;
        let ids: Vec<_> = list.split_once(')').unwrap().0.split(',').collect();
        let rows: Vec<_> = ids.iter().map(|id| format!(r#"{{"Id":{id}}}"#)).collect();
        let count = rows.len();
        let skip = seen.option("$skip").map_or(0, |text| text.parse().unwrap());
        let top = seen
            .option("$top")
            .map_or(count, |text| text.parse().unwrap());
        let rows: Vec<_> = rows.into_iter().skip(skip).take(top).collect();
        json(format!(
            r#"{{"@odata.count":{count},"value":[{}]}}"#,
            rows.join(",")
        ))
    })
    .await
}

#[tokio::test]
async fn a_long_list_is_asked_for_in_parts() {
    let server = rows_by_list().await;
    let client = server.builder().dialect(PLAIN).build().unwrap();
    let numbers: Vec<i64> = (0..25).chain([3, 4]).collect();
    let list = || {
        let filter = machine::id()
            .in_(numbers.clone())
            .and(machine::active().eq(true));
        machines(&client).list().filter(filter)
    };
    assert_eq!(ids(&list().await.unwrap()), (0..25).collect::<Vec<_>>());
    for seen in server.seen() {
        let filter = seen.option("$filter").unwrap();
        assert!(filter.ends_with(" and Active eq true"), "{filter}");
        assert!(filter.matches(',').count() <= 8, "{filter}");
    }
    assert_eq!(
        ids(&list().top(12).await.unwrap()),
        (0..12).collect::<Vec<_>>()
    );
    assert_eq!(list().count_all().await.unwrap(), 25);
    assert_eq!(
        list().first().await.unwrap().and_then(|row| row.id),
        Some(0)
    );
}

#[tokio::test]
async fn a_list_in_parts_goes_on_from_each_row() {
    let server = rows_by_list().await;
    let client = server.builder().dialect(PLAIN).build().unwrap();
    let list = || machines(&client).list().filter(machine::id().in_(0..25));
    for wanted in [25, 12] {
        for at in 0..wanted {
            let (mut rows, mut stream) = (Vec::new(), list().top(wanted).stream());
            for _ in 0..at {
                rows.push(stream.next().await.unwrap().unwrap());
            }
            let token = stream.token().unwrap();
            let resumed = machines(&client).list().resume(token.clone());
            let rest = resumed.await.unwrap();
            let again = list().top(wanted).resume(token).await.unwrap();
            assert_eq!(ids(&rest), ids(&again));
            rows.extend(rest);
            let all = 0..i64::try_from(wanted).unwrap();
            assert_eq!(ids(&rows), all.collect::<Vec<_>>(), "{at} of {wanted}");
        }
        let mut stream = list().top(wanted).stream();
        while stream.next().await.is_some() {}
        assert_eq!(stream.token(), None);
    }
    let token = list().stream().token().unwrap();
    let other = machines(&client).list().filter(machine::id().in_(0..26));
    let error = other.resume(token).await.unwrap_err();
    assert!(error.message().contains("did not have $filter"), "{error}");
}
