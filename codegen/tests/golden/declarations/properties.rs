/// Properties of [`Film`](super::models::Film).
pub mod film {
    use super::super::models::*;
    odata_runtime::property!(Film, id, "Id", i64);
    odata_runtime::property!(Film, price, "Price", odata_runtime::Decimal);
    odata_runtime::property!(Film, bought, "Bought", odata_runtime::DateTimeOffset);
    odata_runtime::property!(Film, title, "Title", String);
    odata_runtime::property!(
        Film, tags, "Tags", std::collections::BTreeMap < String, i32 >
    );
    odata_runtime::property!(Film, rating, "Rating", u8);
    odata_runtime::property!(Film, flags, "Flags", odata_runtime::Flags < Feature >);
    odata_runtime::property!(Film, sequel, "Sequel", Film, Film);
    odata_runtime::property!(Film, loans, "Loans", Vec < Loan >, Loan);
}

/// Properties of [`Loan`](super::models::Loan).
pub mod loan {
    use super::super::models::*;
    odata_runtime::property!(Loan, branch, "Branch", String);
    odata_runtime::property!(Loan, number, "Number", i32);
    odata_runtime::property!(Loan, wish, "Wish", Medium);
}
