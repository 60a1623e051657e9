//! Content that is no JSON: a stream property. There are no generated methods for these, so the
//! operation is written by hand.

use odata_runtime::{Bytes, Method, Operation, Request, ResultShape, Untyped};
use rust_tests::depot::models::Papers;
use rust_tests::depot::{Call, Depot, operations};

use crate::{Outcome, depot};

static CONTENT: Operation = Operation {
    id: "Papers.content",
    method: Method::Get,
    path: "/Papers({0})/content",
    result: ResultShape::Bytes,
    ..operations::PAPERS_GET
};

fn content(depot: &Depot, key: i32) -> Call<Bytes> {
    Call::from_request(Request::new(depot.client(), &CONTENT).set(0, &key))
}

#[tokio::test]
async fn bytes_are_read_as_they_were_written() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let paper = Papers::default().with_id(50).with_title("Photo");
    let paper = paper.with_type("image/png");
    // The bytes 89 50 4E 47 00 FF in Base64.
    let paper = paper.with_content(Untyped::new("\"iVBORwD/\"")?);
    depot.papers().create(&paper).await?;
    let reply = content(&depot, 50).with_headers().await?;
    depot.papers().delete(50).await?;
    assert_eq!(&reply.value[..], [0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]);
    assert_eq!(reply.headers.media_type().as_deref(), Some("image/png"));
    Ok(())
}

#[tokio::test]
async fn no_content_is_empty() -> Outcome {
    let Some(depot) = depot()? else { return Ok(()) };
    let reply = content(&depot, 2).with_headers().await?;
    assert_eq!((reply.status, reply.value.len()), (204, 0));
    let title = depot.papers().get(2).await?.title;
    assert_eq!(title.as_deref(), Some("Letter"));
    Ok(())
}
