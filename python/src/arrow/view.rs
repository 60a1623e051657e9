//! Text columns in the form of polars, which keeps views of texts and otherwise makes them itself, in more memory.

use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::{ArrayRef, RecordBatch, StringArray, StringViewArray};
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};

/// Bytes of a text that fit into its view (Arrow columnar format, "Variable-size Binary View Layout").
const INLINE: u32 = 12;

/// The schema with views in place of the texts of columns; those within structs stay.
pub fn schema_with_views(schema: &Schema) -> Schema {
    let fields = schema.fields().iter().map(|field| {
        let mut field = field.as_ref().clone();
        if *field.data_type() == DataType::Utf8 {
            field.set_data_type(DataType::Utf8View);
        }
        field
    });
    Schema::new(fields.collect::<Vec<_>>())
}

/// The batch in a schema with or without views.
pub fn in_schema(batch: &RecordBatch, schema: SchemaRef) -> Result<RecordBatch, ArrowError> {
    let columns = batch.columns().iter().zip(schema.fields());
    let columns = columns.map(|(column, field)| -> ArrayRef {
        match (field.data_type(), column.as_string_opt::<i32>()) {
            (DataType::Utf8View, Some(texts)) => Arc::new(views(texts)),
            _ => Arc::clone(column),
        }
    });
    let columns = columns.collect();
    RecordBatch::try_new(schema, columns)
}

/// Views of the texts where they are; short ones stand in the views, and need to be nowhere else.
fn views(texts: &StringArray) -> StringViewArray {
    let views = StringViewArray::from(texts);
    let are_short = views.lengths().all(|length| length <= INLINE);
    if are_short { views.gc() } else { views }
}
