//! Lists of many pages: 2300 log lines, numbered from 1, 500 on a page.

use futures::TryStreamExt as _;
use orchestrator_odata::models::Log;
use orchestrator_odata::properties::log;

use crate::{Outcome, client};

const ROWS: i64 = 2300;

fn ids(rows: &[Log]) -> Vec<i64> {
    rows.iter().filter_map(|row| row.id).collect()
}

fn range(from: i64, to: i64) -> Vec<i64> {
    (from..=to).collect()
}

#[tokio::test]
async fn a_list_is_complete_across_pages() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let logs: Vec<_> = orch.robot_logs().list().stream().try_collect().await?;
    assert_eq!(ids(&logs), range(1, ROWS));
    Ok(())
}

#[tokio::test]
async fn next_links_are_absolute() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let pages: Vec<_> = orch.robot_logs().list().pages().try_collect().await?;
    let sizes: Vec<usize> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!(sizes, [500, 500, 500, 500, 300]);
    let link = pages[0].next_link.as_deref().ok_or("no next link")?;
    assert!(link.starts_with("http://127.0.0.1:"), "{link}");
    assert_eq!(pages[4].next_link, None);
    Ok(())
}

#[tokio::test]
async fn a_window_is_cut_across_pages() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let some = orch.robot_logs().list().top(1100).skip(7).await?;
    assert_eq!(ids(&some), range(8, 1107));
    Ok(())
}

#[tokio::test]
async fn rows_are_counted_and_the_last_is_first() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    assert_eq!(orch.robot_logs().list().count_all().await?, 2300);
    let last = orch
        .robot_logs()
        .list()
        .orderby(log::id().desc())
        .first()
        .await?;
    assert_eq!(last.and_then(|row| row.id), Some(ROWS));
    Ok(())
}

#[tokio::test]
async fn filter_and_select_hold_on_every_page() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let list = orch.robot_logs().list().filter(log::id().gt(900));
    let rows = list.select((log::id(), log::level())).await?;
    assert_eq!(ids(&rows), range(901, ROWS));
    assert!(
        rows.iter()
            .all(|row| row.level.is_some() && row.message.is_none())
    );
    Ok(())
}

#[tokio::test]
async fn by_key_reads_each_row_once() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    assert_eq!(
        ids(&orch.robot_logs().list().by_key().await?),
        range(1, ROWS)
    );
    Ok(())
}

#[tokio::test]
async fn a_list_is_resumed_by_another_client() -> Outcome {
    let (Some(one), Some(other)) = (client()?, client()?) else {
        return Ok(());
    };
    let mut stream = one.robot_logs().list().stream();
    let mut rows = Vec::new();
    for _ in 0..777 {
        rows.extend(stream.try_next().await?);
    }
    let token = stream.token().ok_or("no token")?;
    drop(stream);
    rows.extend(other.robot_logs().list().resume(token).await?);
    assert_eq!(ids(&rows), range(1, ROWS));
    Ok(())
}

#[tokio::test]
async fn several_pages_ahead_change_nothing() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let rows = orch.robot_logs().list().count(true).prefetch(4).await?;
    assert_eq!(ids(&rows), range(1, ROWS));
    Ok(())
}
