//! Columns that grow row by row.

use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BinaryBuilder, BooleanBuilder, Date32Builder, Decimal128Builder,
    DurationMicrosecondBuilder, Float64Builder, NullBufferBuilder, StringDictionaryBuilder,
    Time64MicrosecondBuilder,
};
use arrow_array::types::{Int32Type, Int64Type, TimestampMicrosecondType};
use arrow_array::{Array as _, ArrayRef, ListArray, PrimitiveArray, StructArray};
use arrow_buffer::{Buffer, MutableBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::ArrowError;
use odata_runtime::{Binary, Date, ReadError, Reader, TimeOfDay};

use super::memory::Packed;
use super::moment::micros;
use super::plan::{Member, Plan, arrow_fields, item_field};
use super::scalar::{decimal, duration};
use super::values::{Numbers, Texts};

/// Days from the year 1 to 1970, as `time` counts them.
const EPOCH: i32 = 2_440_588;

/// A column under construction.
pub enum Column {
    Boolean(BooleanBuilder),
    Integer(Numbers),
    Float(Float64Builder),
    Decimal(Decimal128Builder),
    Text(Texts),
    Binary(BinaryBuilder),
    Date(Date32Builder),
    TimeOfDay(Time64MicrosecondBuilder),
    Moment(Numbers),
    Duration(DurationMicrosecondBuilder),
    Enumeration(StringDictionaryBuilder<Int32Type>),
    Json(Texts),
    Struct(Box<Records>),
    List(Box<Items>),
}

/// The columns of records.
pub struct Records {
    members: Vec<Member>,
    columns: Vec<Column>,
    nulls: NullBufferBuilder,
    rows: usize,
    /// Where the members of the last record stood: those of the next mostly come alike.
    order: Vec<usize>,
}

/// The items of lists.
pub struct Items {
    plan: Plan,
    column: Column,
    offsets: Vec<i32>,
    nulls: NullBufferBuilder,
}

impl Column {
    pub fn new(plan: &Plan) -> Self {
        match plan {
            Plan::Boolean => Self::Boolean(BooleanBuilder::new()),
            Plan::Integer => Self::Integer(Numbers::new()),
            Plan::Float => Self::Float(Float64Builder::new()),
            Plan::Decimal => {
                Self::Decimal(Decimal128Builder::new().with_data_type(plan.data_type()))
            }
            Plan::Text => Self::Text(Texts::new()),
            Plan::Binary => Self::Binary(BinaryBuilder::new()),
            Plan::Date => Self::Date(Date32Builder::new()),
            Plan::TimeOfDay => Self::TimeOfDay(Time64MicrosecondBuilder::new()),
            Plan::Moment => Self::Moment(Numbers::new()),
            Plan::Duration => Self::Duration(DurationMicrosecondBuilder::new()),
            Plan::Enumeration => Self::Enumeration(StringDictionaryBuilder::new()),
            Plan::Json => Self::Json(Texts::new()),
            Plan::Struct(members) => Self::Struct(Box::new(Records::new(members))),
            Plan::List(item) => Self::List(Box::new(Items {
                plan: (**item).clone(),
                column: Self::new(item),
                offsets: vec![0],
                nulls: NullBufferBuilder::new(0),
            })),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Boolean(builder) => builder.len(),
            Self::Float(builder) => builder.len(),
            Self::Decimal(builder) => builder.len(),
            Self::Integer(numbers) | Self::Moment(numbers) => numbers.len(),
            Self::Text(texts) | Self::Json(texts) => texts.len(),
            Self::Binary(builder) => builder.len(),
            Self::Date(builder) => builder.len(),
            Self::TimeOfDay(builder) => builder.len(),
            Self::Duration(builder) => builder.len(),
            Self::Enumeration(builder) => builder.len(),
            Self::Struct(records) => records.rows,
            Self::List(items) => items.offsets.len() - 1,
        }
    }

    fn push_null(&mut self) {
        self.fill(self.len() + 1);
    }

    /// Nulls for the rows that had no value. Columns may lag behind until one comes: most are
    /// empty most of the time.
    fn fill(&mut self, rows: usize) {
        let missing = rows.saturating_sub(self.len());
        if missing == 0 {
            return;
        }
        match self {
            Self::Boolean(builder) => builder.append_nulls(missing),
            Self::Float(builder) => builder.append_nulls(missing),
            Self::Decimal(builder) => builder.append_nulls(missing),
            Self::Integer(numbers) | Self::Moment(numbers) => numbers.push_nulls(missing),
            Self::Text(texts) | Self::Json(texts) => texts.push_nulls(missing),
            Self::Binary(builder) => builder.append_nulls(missing),
            Self::Date(builder) => builder.append_nulls(missing),
            Self::TimeOfDay(builder) => builder.append_nulls(missing),
            Self::Duration(builder) => builder.append_nulls(missing),
            Self::Enumeration(builder) => builder.append_nulls(missing),
            Self::Struct(records) => records.push_nulls(missing),
            Self::List(items) => items.push_nulls(missing),
        }
    }

    /// Reads the next value of a text into it.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if reader.take_null()? {
            self.push_null();
            return Ok(());
        }
        match self {
            Self::Integer(numbers) => numbers.push(reader.integer("a whole number")?),
            Self::Float(builder) => builder.append_value(reader.read()?),
            Self::Boolean(builder) => builder.append_value(reader.read()?),
            Self::Json(texts) => {
                let start = reader.offset();
                let json = reader.raw()?;
                let pushed = texts.push(json);
                pushed.map_err(|expected| wrong(expected, json, start))?;
            }
            Self::Struct(records) => records.read(reader)?,
            Self::List(items) => items.read(reader)?,
            _ => {
                let start = reader.offset();
                if let Ok(text) = reader.str("a string") {
                    return self
                        .read_text(text)
                        .map_err(|expected| wrong(expected, &format!("\"{text}\""), start));
                }
                let json = reader.raw()?;
                self.read_text(json)
                    .map_err(|expected| wrong(expected, json, start))?;
            }
        }
        Ok(())
    }

    /// Values that stand in strings, most often; the error is what was expected.
    fn read_text(&mut self, text: &str) -> Result<(), &'static str> {
        match self {
            Self::Text(texts) => texts.push(text)?,
            Self::Enumeration(builder) => builder.append_value(text),
            Self::Moment(numbers) => numbers.push(micros(text).ok_or("a date and time")?),
            Self::Decimal(builder) => builder.append_value(
                decimal(text)
                    .ok_or("a decimal number with 28 digits before and 10 behind the point")?,
            ),
            Self::Binary(builder) => {
                let value = Binary::new(text).map_err(|_| "base64")?;
                builder.append_value(value.to_bytes().map_err(|_| "base64")?);
            }
            Self::Date(builder) => {
                let day = Date::new(text).and_then(|date| date.to_date());
                builder.append_value(day.map_err(|_| "a date")?.to_julian_day() - EPOCH);
            }
            Self::TimeOfDay(builder) => {
                let time = TimeOfDay::new(text).and_then(|time| time.to_time());
                let (hour, minute, second, micro) =
                    time.map_err(|_| "a time of day")?.as_hms_micro();
                let seconds = (i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second);
                builder.append_value(seconds * 1_000_000 + i64::from(micro));
            }
            Self::Duration(builder) => {
                builder.append_value(duration(text).ok_or("a duration")?);
            }
            _ => return Err("a string"),
        }
        Ok(())
    }

    /// The bytes that it takes in a piece of memory, as far as its values go there.
    fn room(&mut self) -> usize {
        match self {
            Self::Integer(numbers) | Self::Moment(numbers) => numbers.room(),
            Self::Text(texts) | Self::Json(texts) => texts.room(),
            Self::Struct(records) => records.room(),
            Self::List(items) => items.column.room(),
            _ => 0,
        }
    }

    fn pack(&self, piece: &mut MutableBuffer) {
        match self {
            Self::Integer(numbers) | Self::Moment(numbers) => numbers.pack(piece),
            Self::Text(texts) | Self::Json(texts) => texts.pack(piece),
            Self::Struct(records) => records.pack(piece),
            Self::List(items) => items.column.pack(piece),
            _ => {}
        }
    }

    /// The array, and an empty column again.
    fn finish(&mut self, packed: &mut Packed) -> Result<ArrayRef, ArrowError> {
        let mut array: ArrayRef = match self {
            Self::Integer(numbers) => return Ok(Arc::new(numbers.finish::<Int64Type>(packed)?)),
            Self::Moment(numbers) => {
                let moments: PrimitiveArray<TimestampMicrosecondType> = numbers.finish(packed)?;
                return Ok(Arc::new(moments.with_timezone("UTC")));
            }
            Self::Text(texts) | Self::Json(texts) => return Ok(Arc::new(texts.finish(packed)?)),
            Self::Struct(records) => return Ok(Arc::new(records.finish_packed(packed)?)),
            Self::List(items) => return Ok(Arc::new(items.finish(packed)?)),
            Self::Boolean(builder) => Arc::new(builder.finish()),
            Self::Float(builder) => Arc::new(builder.finish()),
            Self::Decimal(builder) => Arc::new(builder.finish()),
            Self::Binary(builder) => Arc::new(builder.finish()),
            Self::Date(builder) => Arc::new(builder.finish()),
            Self::TimeOfDay(builder) => Arc::new(builder.finish()),
            Self::Duration(builder) => Arc::new(builder.finish()),
            Self::Enumeration(builder) => Arc::new(builder.finish()),
        };
        // Builders double their room as they grow; whoever keeps the array would keep that, too.
        array.shrink_to_fit();
        Ok(array)
    }
}

impl Records {
    pub fn new(members: &[Member]) -> Self {
        Self {
            columns: members
                .iter()
                .map(|member| Column::new(&member.plan))
                .collect(),
            members: members.to_vec(),
            nulls: NullBufferBuilder::new(0),
            rows: 0,
            order: Vec::new(),
        }
    }

    /// The columns.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    fn push_nulls(&mut self, count: usize) {
        self.nulls.append_n_nulls(count);
        self.rows += count;
    }

    /// Reads the next record of a text.
    pub fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let Self {
            members,
            columns,
            nulls,
            rows,
            order,
        } = self;
        let mut place = 0;
        let read = reader.members(&mut |reader, name| {
            let expected = order.get(place).copied().unwrap_or(usize::MAX);
            let index = match members.get(expected) {
                Some(member) if member.wire == name => Some(expected),
                _ => members.iter().position(|member| member.wire == name),
            };
            if order.len() <= place {
                order.resize(place + 1, usize::MAX);
            }
            if let Some(slot) = order.get_mut(place) {
                *slot = index.unwrap_or(usize::MAX);
            }
            place += 1;
            match index.and_then(|index| columns.get_mut(index)) {
                // A member that comes twice counts once.
                Some(column) if column.len() <= *rows => {
                    if reader.take_null()? {
                        return Ok(());
                    }
                    column.fill(*rows);
                    column.read(reader)
                }
                _ => reader.skip(),
            }
        });
        read?;
        nulls.append_non_null();
        *rows += 1;
        Ok(())
    }

    /// The whole number that the last record has as a member.
    pub fn newest(&self, wire: &str) -> Option<i64> {
        let index = self.members.iter().position(|member| member.wire == wire)?;
        match self.columns.get(index)? {
            Column::Integer(numbers) if numbers.len() == self.rows => numbers.last(),
            _ => None,
        }
    }

    /// The bytes that they take in a piece of memory.
    pub fn room(&mut self) -> usize {
        let rows = self.rows;
        let columns = self.columns.iter_mut().map(|column| {
            column.fill(rows);
            column.room()
        });
        columns.sum()
    }

    fn pack(&self, piece: &mut MutableBuffer) {
        for column in &self.columns {
            column.pack(piece);
        }
    }

    /// The records, and empty columns again.
    pub fn finish(&mut self) -> Result<StructArray, ArrowError> {
        self.finish_packed(&mut Packed::Apart)
    }

    /// The records in a piece of memory, which has to have room, and that piece.
    pub fn finish_in(
        &mut self,
        mut piece: MutableBuffer,
    ) -> Result<(StructArray, Buffer), ArrowError> {
        self.room();
        self.pack(&mut piece);
        let piece = Buffer::from(piece);
        let records = self.finish_packed(&mut Packed::together(&piece))?;
        Ok((records, piece))
    }

    fn finish_packed(&mut self, packed: &mut Packed) -> Result<StructArray, ArrowError> {
        let rows = self.rows;
        let arrays = self.columns.iter_mut().map(|column| {
            column.fill(rows);
            column.finish(packed)
        });
        let arrays = arrays.collect::<Result<Vec<_>, _>>()?;
        self.rows = 0;
        StructArray::try_new_with_length(
            arrow_fields(&self.members),
            arrays,
            self.nulls.finish(),
            rows,
        )
    }
}

impl Items {
    fn push_nulls(&mut self, count: usize) {
        let end = self.offsets.last().copied().unwrap_or(0);
        self.offsets.extend(std::iter::repeat_n(end, count));
        self.nulls.append_n_nulls(count);
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let start = reader.offset();
        let column = &mut self.column;
        reader.items(|reader, _| column.read(reader))?;
        let end = i32::try_from(self.column.len())
            .map_err(|_| ReadError::new("more than 2,147,483,647 items in one page", start))?;
        self.offsets.push(end);
        self.nulls.append_non_null();
        Ok(())
    }

    fn finish(&mut self, packed: &mut Packed) -> Result<ListArray, ArrowError> {
        let offsets = std::mem::replace(&mut self.offsets, vec![0]);
        ListArray::try_new(
            item_field(&self.plan),
            OffsetBuffer::new(ScalarBuffer::from(offsets)),
            self.column.finish(packed)?,
            self.nulls.finish(),
        )
    }
}

#[cold]
fn wrong(expected: &str, json: &str, offset: usize) -> ReadError {
    let shown: String = json.chars().take(60).collect();
    ReadError::new(format!("expected {expected}, found {shown}"), offset)
}
