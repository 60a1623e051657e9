/// Properties of [`Article`](super::models::Article).
pub mod article {
    use super::super::models::*;
    odata_runtime::property!(Article, id, "Id", i32);
    odata_runtime::property!(Article, name, "Name", String);
    odata_runtime::property!(Article, notes, "Notes", String; Unsortable);
    odata_runtime::property!(
        Article, picture, "Picture", String; Unfilterable; Unsortable
    );
    odata_runtime::property!(Article, shelf, "Shelf", Shelf, Shelf; Unfilterable);
}

/// Properties of [`Shelf`](super::models::Shelf).
pub mod shelf {
    use super::super::models::*;
    odata_runtime::property!(Shelf, id, "Id", i32);
    odata_runtime::property!(Shelf, hall, "Hall", String; Unsortable);
}
