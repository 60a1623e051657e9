/// Properties of [`Book`](super::models::Book).
pub mod book {
    use super::super::models::*;
    odata_runtime::property!(Book, id, "Id", odata_runtime::Uuid);
    odata_runtime::property!(Book, format, "Format", Format);
    odata_runtime::property!(Book, shelves, "Shelves", Vec < Shelf >);
    odata_runtime::property!(Book, rights, "Rights", odata_runtime::Flags < Rights >);
    odata_runtime::property!(Book, nothing, "Nothing", Nothing);
}
