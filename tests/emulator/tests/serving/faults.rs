//! Faults that are injected, and what the journal says of them.

use std::time::{Duration, Instant};

use orchestrator_emulator::Settings;
use serde_json::json;

use crate::{header, read, start};

async fn with_rule(rule: &str) -> crate::Running {
    let running = start(Settings::default()).await;
    let answer = running
        .send("POST", "/_emulator/faults", &json!(rule))
        .await;
    assert_eq!(answer.status(), 201);
    running
}

#[tokio::test]
async fn a_status_with_a_time_to_wait() {
    let running = with_rule("Jobs.list every=2 times=1 status=429 retry-after=2").await;
    assert_eq!(running.get("/odata/Jobs").await.status(), 200);
    let refused = running.get("/odata/Jobs").await;
    assert_eq!(refused.status(), 429);
    assert_eq!(header(&refused, "retry-after"), "2");
    for _ in 0..4 {
        assert_eq!(running.get("/odata/Jobs").await.status(), 200);
    }
    let rules = running.json("/_emulator/faults").await;
    assert_eq!(rules["value"][0]["seen"], 6);
    assert_eq!(rules["value"][0]["acted"], 1);
}

#[tokio::test]
async fn a_reset_before_acting_leaves_no_trace_and_one_after_does() {
    for (kind, is_made) in [("reset-before", false), ("reset-after", true)] {
        let running = with_rule(&format!("Calendars.create call=1 {kind}")).await;
        let before = running.emulator.store().len("Calendars");
        let body = json!({"Name": "Feasts", "TimeZoneId": "UTC"});
        let sent = running
            .request("POST", "/odata/Calendars")
            .header("content-type", "application/json")
            .body(body.to_string());
        assert!(
            sent.send().await.is_err(),
            "{kind}: the connection is reset"
        );
        let made = running.emulator.store().len("Calendars") - before;
        assert_eq!(made, usize::from(is_made), "{kind}");
        assert_eq!(
            running.get("/odata/Calendars").await.status(),
            200,
            "{kind}"
        );
    }
}

#[tokio::test]
async fn a_status_in_place_of_the_answer_to_what_was_done() {
    let running = with_rule("Calendars.create call=1 status-after=503").await;
    let before = running.emulator.store().len("Calendars");
    let body = json!({"Name": "Feasts", "TimeZoneId": "UTC"});
    let answer = running.send("POST", "/odata/Calendars", &body).await;
    assert_eq!(answer.status(), 503);
    assert_eq!(running.emulator.store().len("Calendars"), before + 1);
}

#[tokio::test]
async fn bodies_that_end_early() {
    let running = with_rule("Jobs.list call=1 cut-body").await;
    let cut = running.get("/odata/Jobs").await;
    assert_eq!(cut.status(), 200);
    assert!(
        cut.text().await.is_err(),
        "the announced length is not reached"
    );
    let running = with_rule("Jobs.list call=1 truncated-json").await;
    let text = running.get("/odata/Jobs").await.text().await.unwrap();
    assert!(text.starts_with("{\"@odata.context\"") && !text.ends_with('}'));
}

/// What truncates JSON leaves a file whole: its reader could not notice.
#[tokio::test]
async fn a_file_is_not_truncated() {
    let running = with_rule("* truncated-json").await;
    let name = "Buckets(1)/UiPath.Server.Configuration.OData";
    let address = running
        .get(&format!("/odata/{name}.GetWriteUri?path=a"))
        .await;
    let text = address.text().await.unwrap();
    assert!(!text.ends_with('}'));
    running
        .request("DELETE", "/_emulator/faults")
        .send()
        .await
        .unwrap();
    let uri = |access: serde_json::Value| {
        let uri = access["Uri"].as_str().unwrap().to_owned();
        uri.strip_prefix(&running.origin).unwrap().to_owned()
    };
    let write = uri(running
        .json(&format!("/odata/{name}.GetWriteUri?path=a"))
        .await);
    let sent = running
        .request("PUT", &write)
        .header("x-ms-blob-type", "BlockBlob");
    assert_eq!(sent.body("0123456789").send().await.unwrap().status(), 201);
    let read = uri(running
        .json(&format!("/odata/{name}.GetReadUri?path=a"))
        .await);
    running
        .send("POST", "/_emulator/faults", &json!("* truncated-json"))
        .await;
    assert_eq!(running.get(&read).await.text().await.unwrap(), "0123456789");
}

#[tokio::test]
async fn html_expired_tokens_and_clocks_that_are_off() {
    let running = with_rule("Jobs.list call=1 html").await;
    let html = running.get("/odata/Jobs").await;
    assert_eq!(html.status(), 502);
    assert_eq!(header(&html, "content-type"), "text/html");
    let running = with_rule("* expired-token").await;
    let expired = running.get("/odata/Jobs").await;
    assert_eq!(expired.status(), 401);
    assert!(header(&expired, "www-authenticate").contains("invalid_token"));
    let running = with_rule("* clock-skew=-86400").await;
    let yesterday = header(&running.get("/odata/Jobs").await, "date");
    running
        .request("DELETE", "/_emulator/faults")
        .send()
        .await
        .unwrap();
    assert_ne!(
        header(&running.get("/odata/Jobs").await, "date")[..16],
        yesterday[..16]
    );
}

#[tokio::test]
async fn an_answer_that_takes_longer_and_one_that_is_carried_out_twice() {
    let running = with_rule("Jobs.list call=1 latency=300").await;
    let start = Instant::now();
    assert_eq!(running.get("/odata/Jobs").await.status(), 200);
    assert!(start.elapsed() >= Duration::from_millis(300));
    let running = with_rule("QueueItemComments.create duplicate").await;
    let before = running.emulator.store().len("QueueItemComments");
    let body = json!({"QueueItemId": 1, "Text": "Twice"});
    running
        .send("POST", "/odata/QueueItemComments", &body)
        .await;
    assert_eq!(
        running.emulator.store().len("QueueItemComments") - before,
        2
    );
}

#[tokio::test]
async fn chances_follow_the_seed() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let running = with_rule("Jobs.list probability=0.5 status=503").await;
        let mut statuses = Vec::new();
        for _ in 0..20 {
            statuses.push(running.get("/odata/Jobs?$top=1").await.status().as_u16());
        }
        assert!(
            statuses.contains(&200) && statuses.contains(&503),
            "{statuses:?}"
        );
        runs.push(statuses);
    }
    assert_eq!(runs[0], runs[1]);
}

#[tokio::test]
async fn the_journal_says_what_was_received() {
    let running = with_rule("Jobs.list call=1 status=503").await;
    running.get("/acme/main/odata/Jobs?$top=1").await;
    let body = json!({"Name": "Feasts", "TimeZoneId": "UTC"});
    running.send("POST", "/odata/Calendars", &body).await;
    let journal = running.json("/_emulator/journal").await;
    let entries = journal["value"].as_array().unwrap();
    assert_eq!(entries.len(), 2, "control addresses are left out");
    assert_eq!(entries[0]["operation"], "Jobs.list");
    assert_eq!(entries[0]["prefix"], "/acme/main");
    assert_eq!(entries[0]["query"], json!([["$top", "1"]]));
    assert_eq!(entries[0]["status"], 503);
    assert!(entries[0]["fault"].as_str().unwrap().starts_with("Status"));
    assert_eq!(entries[0]["headers"]["authorization"], "Bearer ...");
    assert_eq!(entries[1]["body"], body);
    assert_eq!(entries[1]["status"], 201);
    let some = running
        .json("/_emulator/journal?operation=Calendars.create")
        .await;
    assert_eq!(some["value"].as_array().map(Vec::len), Some(1));
    running
        .request("DELETE", "/_emulator/journal")
        .send()
        .await
        .unwrap();
    let none = running.json("/_emulator/journal").await;
    assert_eq!(none["value"], json!([]));
}

#[tokio::test]
async fn the_journal_drops_the_oldest_of_large_requests_and_says_so() {
    let running = start(Settings::default()).await;
    let body = json!("x".repeat(60_000));
    for _ in 0..300 {
        running.send("POST", "/nowhere", &body).await;
    }
    let journal = running.json("/_emulator/journal").await;
    let entries = journal["value"].as_array().unwrap();
    let dropped = journal["dropped"].as_u64().unwrap();
    // 16 MiB hold 279 bodies of 60,002 bytes, and less with their headers.
    assert!((21..40).contains(&dropped), "{dropped} were dropped");
    assert_eq!(entries.len() as u64 + dropped, 300);
    assert_eq!(entries[0]["number"], dropped + 1);
    assert_eq!(entries[entries.len() - 1]["number"], 300);
}

#[tokio::test]
async fn a_rule_that_cannot_be_read_is_refused() {
    let running = start(Settings::default()).await;
    for rule in [
        json!("Jobs.list"),
        json!({"kind": "flood"}),
        json!({"call": 1}),
    ] {
        let answer = running.send("POST", "/_emulator/faults", &rule).await;
        assert_eq!(answer.status(), 400, "{rule}");
        assert!(read(answer).await["message"].is_string());
    }
    let rule = json!({"operation": "Jobs.list", "kind": {"status": {"status": 503}}});
    assert_eq!(
        running
            .send("POST", "/_emulator/faults", &rule)
            .await
            .status(),
        201
    );
    assert_eq!(running.get("/odata/Jobs").await.status(), 503);
}

/// A refusal comes before acting, so that there is no answer to lose.
#[tokio::test]
async fn the_journal_tells_what_was_done_and_what_was_answered() {
    let running = with_rule("Calendars.create call=1 status=429").await;
    for rule in [
        "Calendars.create call=1 reset-after",
        "Calendars.create call=2 empty-body",
    ] {
        let sent = running
            .send("POST", "/_emulator/faults", &json!(rule))
            .await;
        assert_eq!(sent.status(), 201);
    }
    let body = json!({"Name": "Feasts", "TimeZoneId": "UTC"});
    let refused = running.send("POST", "/odata/Calendars", &body).await;
    assert_eq!(refused.status(), 429);
    let made = running.send("POST", "/odata/Calendars", &body).await;
    assert_eq!(made.status(), 201);
    assert_eq!(made.text().await.unwrap(), "");
    let journal = running
        .json("/_emulator/journal?operation=Calendars.create")
        .await;
    let told = |index: usize| {
        (
            &journal["value"][index]["status"],
            &journal["value"][index]["acted"],
        )
    };
    assert_eq!(told(0), (&json!(429), &json!(0)));
    assert_eq!(told(1), (&json!(201), &json!(1)));
}

#[tokio::test]
async fn pages_and_bodies_shorter_than_asked_for() {
    let running = with_rule("* short-page=2").await;
    let page = running.json("/odata/Jobs?$top=5").await;
    assert_eq!(page["value"].as_array().unwrap().len(), 2);
    let page = running.json("/odata/Jobs?$top=1").await;
    assert_eq!(page["value"].as_array().unwrap().len(), 1);
    // Where there is nothing to shorten, nothing is.
    assert_eq!(running.get("/odata/Jobs(1)").await.status(), 200);
    let running = with_rule("Jobs.list cut-body=30").await;
    assert!(running.get("/odata/Jobs").await.text().await.is_err());
    let running = with_rule("Jobs.list html=200").await;
    let html = running.get("/odata/Jobs").await;
    assert_eq!(html.status(), 200);
    assert_eq!(header(&html, "content-type"), "text/html");
}
