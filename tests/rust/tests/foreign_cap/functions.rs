//! Functions inside filters.

use odata_runtime::Date;
use rust_tests::depot::properties::articles as article;

use crate::Outcome;
use crate::filters::names;

#[tokio::test]
async fn parts_of_a_text() -> Outcome {
    names(article::name().contains("an"), &["Lantern"]).await?;
    names(article::name().starts_with("La"), &["Lamp", "Lantern"]).await?;
    names(article::name().ends_with("r"), &["Anchor"]).await
}

#[tokio::test]
async fn length_and_position() -> Outcome {
    names(article::name().length().eq(4), &["Lamp", "Rope", "Sail"]).await?;
    names(article::name().index_of("n").eq(1), &["Anchor"]).await
}

#[tokio::test]
async fn cut_and_joined() -> Outcome {
    names(article::name().substring(1).eq("ope"), &["Rope"]).await?;
    names(article::name().substring_of(0, 3).eq("Lan"), &["Lantern"]).await?;
    names(article::name().concat("!").eq("Sail!"), &["Sail"]).await
}

#[tokio::test]
async fn upper_and_lower_case() -> Outcome {
    names(article::name().to_upper().eq("ROPE"), &["Rope"]).await?;
    names(article::name().to_lower().trim().eq("lamp"), &["Lamp"]).await
}

#[tokio::test]
async fn parts_of_an_instant() -> Outcome {
    names(article::since().year().eq(2021), &["Lantern"]).await?;
    names(
        article::since()
            .month()
            .eq(1)
            .or(article::since().day().eq(11)),
        &["Lamp", "Anchor"],
    )
    .await?;
    names(article::since().hour().eq(23), &["Lantern"]).await?;
    names(article::since().minute().eq(30), &["Lamp"]).await?;
    names(article::since().second().eq(11), &["Anchor"]).await
}

#[tokio::test]
async fn the_day_of_an_instant() -> Outcome {
    names(
        article::since().date().eq(Date::new("2019-03-01")?),
        &["Rope"],
    )
    .await
}

#[tokio::test]
async fn whole_numbers() -> Outcome {
    names(article::weight().round().eq(1.0), &["Lamp", "Rope"]).await?;
    names(article::weight().floor().eq(2.0), &["Lantern"]).await?;
    names(article::weight().ceiling().eq(31.0), &["Sail"]).await
}
