//! Compiles the golden cases of the generator with warnings denied, and uses them.
#![deny(warnings)]

macro_rules! golden {
    ($($case:ident),+ $(,)?) => {$(
        #[allow(dead_code, missing_docs, unreachable_pub, reason = "only compiled")]
        mod $case {
            pub mod models {
                include!(concat!(
                    "../../../codegen/tests/golden/", stringify!($case), "/models.rs"
                ));
            }
            pub mod properties {
                include!(concat!(
                    "../../../codegen/tests/golden/", stringify!($case), "/properties.rs"
                ));
            }
            pub mod sets {
                include!(concat!(
                    "../../../codegen/tests/golden/", stringify!($case), "/sets.rs"
                ));
            }
            pub mod operations {
                include!(concat!(
                    "../../../codegen/tests/golden/", stringify!($case), "/operations.rs"
                ));
            }
            odata_runtime::define_calls!();

            pub struct Service {
                pub client: odata_runtime::Client,
            }
        }
    )+};
}

golden!(
    bound_operations,
    conventions,
    declarations,
    endpoints,
    entity_sets,
    enumerations,
    names,
    open_types,
    query_limits,
    singletons_and_imports,
    structured_types,
);

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn round_trip<T: odata_runtime::Readable + odata_runtime::Writable>(
    json: &str,
) -> Result<(T, String), odata_runtime::ReadError> {
    let value: T = odata_runtime::from_json(json.as_bytes())?;
    let written = odata_runtime::to_json(&value);
    Ok((value, written))
}

#[test]
fn a_derived_type_has_the_properties_of_its_base() -> Outcome {
    let json = r#"{"Id":7,"Name":"Ada","Guarantor":{"Id":8}}"#;
    let (reader, written) = round_trip::<structured_types::models::Reader>(json)?;
    assert_eq!(reader.id, Some(7));
    assert_eq!(reader.guarantor.and_then(|guarantor| guarantor.id), Some(8));
    assert_eq!(written, json);
    Ok(())
}

#[test]
fn members_of_an_enumeration_keep_their_names_and_new_ones_survive() -> Outcome {
    use enumerations::models::{Book, Format, Rights};
    let json = r#"{"Format":"audio-book","Shelves":["3D","Attic"],"Rights":"Read, Borrow"}"#;
    let (book, written) = round_trip::<Book>(json)?;
    assert_eq!(book.format, Some(Format::AudioBook));
    assert!(
        book.rights
            .is_some_and(|rights| rights.contains(&Rights::Borrow))
    );
    assert_eq!(written, json);
    Ok(())
}

#[test]
fn names_that_clash_reach_the_right_property() -> Outcome {
    let json = r#"{"Type":1,"userName":"a","UserName":"b","rest":"c","Self":"d","2ndTitle":"e"}"#;
    let (book, written) = round_trip::<names::models::Book>(json)?;
    assert_eq!(book.user_name.as_deref(), Some("a"));
    assert_eq!(book.user_name_2.as_deref(), Some("b"));
    assert_eq!(book.rest_2.as_deref(), Some("c"));
    assert_eq!(written, json);
    Ok(())
}

#[test]
fn dynamic_properties_of_open_types_survive() -> Outcome {
    let json =
        r#"{"Id":1,"Extras":{"Color":"red","Pages":[1,2.50]},"Counts":{"a":9007199254740993}}"#;
    let (book, written) = round_trip::<open_types::models::Book>(json)?;
    let counts = book.counts.ok_or("no counts")?;
    assert_eq!(counts.get("a"), Some(&9_007_199_254_740_993));
    assert_eq!(written, json);
    Ok(())
}

#[test]
fn limits_of_queries_come_from_the_description() {
    let dialect = query_limits::operations::DIALECT;
    assert_eq!(
        dialect,
        odata_runtime::Dialect {
            literals: odata_runtime::LiteralStyle::Plain,
            filter_expressions: 20,
            orderings: 3,
            expand_depth: 0,
            complete_without_link: true,
            numbers_as_text: false,
        }
    );
}
