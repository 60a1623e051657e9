/// Properties of [`Book`](super::models::Book).
pub mod book {
    use super::super::models::*;
    odata_runtime::property!(Book, isbn, "Isbn", String);
    odata_runtime::property!(Book, title, "Title", String);
}
