/// Properties of [`Book`](super::models::Book).
pub mod book {
    use super::super::models::*;
    odata_runtime::property!(Book, id, "Id", i64);
    odata_runtime::property!(Book, extras, "Extras", Extras);
    odata_runtime::property!(Book, empty, "Empty", Empty);
    odata_runtime::property!(
        Book, counts, "Counts", std::collections::BTreeMap < String, i64 >
    );
}

/// Properties of [`Extras`](super::models::Extras).
pub mod extras {
    use super::super::models::*;
    odata_runtime::property!(Extras, color, "Color", String);
}
