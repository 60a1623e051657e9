//! The rows that the cases of the grammar speak of.

use odata_runtime::{Date, DateTimeOffset, Decimal, Duration, Flags, property};

macro_rules! rows {
    ($($module:ident $record:ident { $($name:ident $wire:literal $ty:ty $(=> $target:ty)?;)* })*) => {$(
        #[derive(Default)]
        pub struct $record {
            $($name: Option<$ty>,)*
        }

        pub mod $module {
            use super::*;

            $(property!($record, $name, $wire, $ty $(, $target)?);)*
        }
    )*};
}

rows! {
    row Row {
        address "Address" Address => Address;
        addresses "Addresses" Vec<Address> => Address;
        birth_date "BirthDate" DateTimeOffset;
        category "Category" String;
        city "City" String;
        company_name "CompanyName" String;
        completed "Completed" bool;
        cost "Cost" Decimal;
        customer "Customer" Customer => Customer;
        email_addresses "EmailAddresses" Vec<String>;
        first_name "FirstName" String;
        items "Items" Vec<Item> => Item;
        life_span "LifeTime" Duration;
        life_time "LifeTime" DateTimeOffset;
        name "Name" String;
        parent "Category" Category => Category;
        price "Price" Decimal;
        products "Products" Vec<Product> => Product;
        rating "Rating" f64;
        release_date "ReleaseDate" DateTimeOffset;
        release_day "ReleaseDate" Date;
        revenue "Revenue" Decimal;
        size_flag "Size" bool;
        size_number "Size" Decimal;
        sizes "Sizes" Vec<String>;
        street "Street" String;
        style "style" Pattern;
        styles "style" Flags<Pattern>;
        supplier "Supplier" Supplier => Supplier;
    }
    address Address {
        street "Street" String;
        country "Country" String => String;
    }
    customer Customer {
        name "Name" String;
    }
    category Category {
        name "Name" String;
    }
    item Item {
        name "Name" String;
        product "Product" Product => Product;
    }
    product Product {
        price "Price" Decimal;
        completed "Completed" bool;
    }
    supplier Supplier {
        name "Name" String;
        products "Products" Vec<Product> => Product;
    }
}

/// An enumeration of which the names stand as they are given.
pub struct Pattern(pub String);

impl odata_runtime::Enumeration for Pattern {
    const TYPE: &'static str = "Sales.Pattern";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[];

    fn from_index(_: usize) -> Option<Self> {
        None
    }

    fn from_unknown(name: &str) -> Self {
        Self(name.to_owned())
    }

    fn name(&self) -> &str {
        &self.0
    }
}
