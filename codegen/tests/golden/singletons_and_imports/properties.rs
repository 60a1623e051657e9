/// Properties of [`Book`](super::models::Book).
pub mod book {
    use super::super::models::*;
    odata_runtime::property!(Book, id, "Id", i64);
    odata_runtime::property!(Book, title, "Title", String);
}
