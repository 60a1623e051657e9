/// Properties of [`Address`](super::models::Address).
pub mod address {
    use super::super::models::*;
    odata_runtime::property!(Address, street, "Street", String);
    odata_runtime::property!(Address, position, "Position", odata_runtime::Untyped);
}

/// Properties of [`Loan`](super::models::Loan).
pub mod loan {
    use super::super::models::*;
    odata_runtime::property!(Loan, library, "Library", String);
    odata_runtime::property!(Loan, number, "Number", i64);
    odata_runtime::property!(Loan, fee, "Fee", odata_runtime::Decimal);
    odata_runtime::property!(Loan, marks, "Marks", Vec < String >);
    odata_runtime::property!(Loan, reader, "Reader", Reader, Reader);
}

/// Properties of [`Reader`](super::models::Reader).
pub mod reader {
    use super::super::models::*;
    odata_runtime::property!(Reader, id, "Id", i32);
    odata_runtime::property!(Reader, name, "Name", String);
    odata_runtime::property!(Reader, address, "Address", Address);
    odata_runtime::property!(Reader, since, "Since", odata_runtime::DateTimeOffset);
    odata_runtime::property!(Reader, guarantor, "Guarantor", Reader, Reader);
    odata_runtime::property!(Reader, loans, "Loans", Vec < Loan >, Loan);
}
