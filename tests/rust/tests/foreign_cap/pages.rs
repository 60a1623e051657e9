//! Lists of many pages: the service gives 100 rows and a relative next link, at most 200 on request.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::{StreamExt as _, TryStreamExt as _};
use odata_runtime::Client;
use rust_tests::depot::models::Movements;
use rust_tests::depot::properties::movements as movement;
use rust_tests::depot::{Depot, List, operations};

use crate::{Outcome, depot, url};

fn ids(rows: &[Movements]) -> Vec<i64> {
    rows.iter().filter_map(|row| row.id).collect()
}

fn range(from: i64, to: i64) -> Vec<i64> {
    (from..=to).collect()
}

#[tokio::test]
async fn next_links_are_followed_to_the_end() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let rows = depot.movements().list().await?;
    assert_eq!(ids(&rows), range(1, 1150));
    Ok(())
}

#[tokio::test]
async fn pages_are_as_the_service_cuts_them() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let pages: Vec<_> = depot.movements().list().pages().try_collect().await?;
    let sizes: Vec<usize> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!(sizes, [vec![100; 11], vec![50]].concat());
    let link = pages[0].next_link.as_deref().ok_or("no next link")?;
    assert!(link.starts_with("Movements?"), "{link} is not relative");
    assert_eq!(pages[11].next_link, None);
    Ok(())
}

#[tokio::test]
async fn filter_and_select_hold_on_every_page() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let list = depot.movements().list().filter(movement::kind().eq("in"));
    let rows = list.select(movement::id()).await?;
    let thirds: Vec<i64> = (1..=383).map(|n| 3 * n).collect();
    assert_eq!(ids(&rows), thirds);
    assert!(rows.iter().all(|row| movement::kind().of(row).is_err()));
    Ok(())
}

#[tokio::test]
async fn top_reaches_across_pages() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    assert_eq!(
        ids(&depot.movements().list().top(450).await?),
        range(1, 450)
    );
    assert_eq!(ids(&depot.movements().list().top(30).await?), range(1, 30));
    Ok(())
}

#[tokio::test]
async fn skip_begins_within_a_page() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    assert_eq!(
        ids(&depot.movements().list().skip(1095).await?),
        range(1096, 1150)
    );
    assert_eq!(
        ids(&depot.movements().list().skip(250).await?),
        range(251, 1150)
    );
    Ok(())
}

#[tokio::test]
async fn skip_and_top_cut_a_window() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let window = depot.movements().list().skip(95).top(330).await?;
    assert_eq!(ids(&window), range(96, 425));
    Ok(())
}

#[tokio::test]
async fn rows_are_counted_without_being_fetched() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    assert_eq!(depot.movements().list().count_all().await?, 1150);
    let out = depot.movements().list().filter(movement::kind().eq("out"));
    assert_eq!(out.count_all().await?, 384);
    Ok(())
}

#[tokio::test]
async fn a_page_tells_the_count_of_all() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let mut pages = depot.movements().list().count(true).pages();
    let first = pages.try_next().await?.ok_or("no page")?;
    assert_eq!((first.items.len(), first.count), (100, Some(1150)));
    Ok(())
}

#[tokio::test]
async fn the_first_row_is_one_row() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let last = depot.movements().list().orderby(movement::id().desc());
    assert_eq!(last.first().await?.and_then(|row| row.id), Some(1150));
    let none = depot.movements().list().filter(movement::id().gt(5000));
    assert_eq!(none.first().await?, None);
    Ok(())
}

#[tokio::test]
async fn an_empty_list_is_empty() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let list = || depot.movements().list().filter(movement::kind().eq("lost"));
    assert_eq!(list().await?.len(), 0);
    assert_eq!(list().count_all().await?, 0);
    Ok(())
}

#[tokio::test]
async fn by_key_reads_each_row_once() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let rows = depot.movements().list().by_key().await?;
    assert_eq!(ids(&rows), range(1, 1150));
    let out = depot.movements().list().filter(movement::kind().eq("out"));
    let rows = out.select(movement::quantity()).by_key().await?;
    assert_eq!(rows.len(), 384);
    assert!(rows.iter().all(|row| row.quantity.is_some()));
    Ok(())
}

#[tokio::test]
async fn by_key_goes_on_behind_a_text() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let rows = depot.cities().list().top(4).by_key().await?;
    let cities: Vec<_> = rows.iter().filter_map(|row| row.city.as_deref()).collect();
    assert_eq!(cities, ["Bremen", "Gdansk", "Göteborg", "Piraeus"]);
    Ok(())
}

/// Reads `taken` rows, and the others with another client from the token on.
async fn resumed(
    list: impl Fn(&Depot) -> List<Movements>,
    taken: usize,
) -> Result<Vec<i64>, Box<dyn std::error::Error>> {
    let Some(depot) = depot()? else {
        return Ok(Vec::new());
    };
    let mut stream = list(&depot).stream();
    let mut rows = Vec::new();
    for _ in 0..taken {
        rows.extend(stream.try_next().await?);
    }
    let token = stream.token().ok_or("no token")?;
    drop(stream);
    let other = Depot::at(&url().unwrap_or_default())?;
    rows.extend(list(&other).resume(token).await?);
    Ok(ids(&rows))
}

#[tokio::test]
async fn a_list_is_resumed_within_a_page() -> Outcome {
    let rows = resumed(|depot| depot.movements().list(), 137).await?;
    assert!(url().is_none() || rows == range(1, 1150), "{rows:?}");
    Ok(())
}

#[tokio::test]
async fn a_list_by_key_is_resumed_with_its_filter() -> Outcome {
    let list = |depot: &Depot| {
        let list = depot.movements().list().filter(movement::kind().ne("move"));
        list.by_key()
    };
    let rows = resumed(list, 205).await?;
    let expected: Vec<i64> = (1..=1150).filter(|id| id % 3 != 2).collect();
    assert!(url().is_none() || rows == expected, "{rows:?}");
    Ok(())
}

#[tokio::test]
async fn several_pages_ahead_change_nothing() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let rows = depot.movements().list().count(true).prefetch(4).await?;
    assert_eq!(ids(&rows), range(1, 1150));
    let none = depot.movements().list().prefetch(0).top(205).await?;
    assert_eq!(ids(&none), range(1, 205));
    Ok(())
}

#[tokio::test]
async fn a_dropped_stream_asks_for_no_more() -> Outcome {
    let Some(url) = url() else { return Ok(()) };
    let sent = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&sent);
    let client = Client::builder(&url).on_request(move |_| {
        seen.fetch_add(1, Ordering::SeqCst);
    });
    let request = odata_runtime::Request::new(&client.build()?, &operations::MOVEMENTS_LIST);
    let list: List<Movements> = List::from_request(request);
    let rows: Vec<_> = list.stream().take(150).try_collect().await?;
    assert_eq!(ids(&rows), range(1, 150));
    let sent = sent.load(Ordering::SeqCst);
    assert!((2..=3).contains(&sent), "{sent} requests for two pages");
    Ok(())
}

#[tokio::test]
async fn rows_are_sorted_by_several() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let order = (movement::quantity().desc(), movement::id().asc());
    let rows = depot.movements().list().orderby(order).top(13).await?;
    // 7 n = 99 (mod 100) for n = 57, and 7 n = 98 for n = 14.
    let expected = [
        57, 157, 257, 357, 457, 557, 657, 757, 857, 957, 1057, 14, 114,
    ];
    assert_eq!(ids(&rows), expected);
    Ok(())
}
