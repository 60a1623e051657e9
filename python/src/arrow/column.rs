//! Columns that grow row by row.

use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BinaryBuilder, BooleanBuilder, Date32Builder, Decimal128Builder,
    DurationMicrosecondBuilder, Float64Builder, Int64Builder, NullBufferBuilder, StringBuilder,
    StringDictionaryBuilder, Time64MicrosecondBuilder, TimestampMicrosecondBuilder,
};
use arrow_array::cast::AsArray as _;
use arrow_array::types::Int32Type;
use arrow_array::{Array as _, ArrayRef, ListArray, StructArray};
use arrow_buffer::{OffsetBuffer, ScalarBuffer};
use arrow_schema::ArrowError;
use odata_runtime::{Binary, Date, Duration, ReadError, Reader, TimeOfDay};

use super::moment::micros;
use super::plan::{Member, PRECISION, Plan, SCALE, arrow_fields, item_field};

/// Days from the year 1 to 1970, as `time` counts them.
const EPOCH: i32 = 2_440_588;

/// A column under construction.
pub enum Column {
    Boolean(BooleanBuilder),
    Integer(Int64Builder),
    Float(Float64Builder),
    Decimal(Decimal128Builder),
    Text(StringBuilder),
    Binary(BinaryBuilder),
    Date(Date32Builder),
    TimeOfDay(Time64MicrosecondBuilder),
    Moment(TimestampMicrosecondBuilder),
    Duration(DurationMicrosecondBuilder),
    Enumeration(StringDictionaryBuilder<Int32Type>),
    Json(StringBuilder),
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
            Plan::Integer => Self::Integer(Int64Builder::new()),
            Plan::Float => Self::Float(Float64Builder::new()),
            Plan::Decimal => {
                Self::Decimal(Decimal128Builder::new().with_data_type(plan.data_type()))
            }
            Plan::Text => Self::Text(StringBuilder::new()),
            Plan::Binary => Self::Binary(BinaryBuilder::new()),
            Plan::Date => Self::Date(Date32Builder::new()),
            Plan::TimeOfDay => Self::TimeOfDay(Time64MicrosecondBuilder::new()),
            Plan::Moment => {
                Self::Moment(TimestampMicrosecondBuilder::new().with_data_type(plan.data_type()))
            }
            Plan::Duration => Self::Duration(DurationMicrosecondBuilder::new()),
            Plan::Enumeration => Self::Enumeration(StringDictionaryBuilder::new()),
            Plan::Json => Self::Json(StringBuilder::new()),
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
            Self::Integer(builder) => builder.len(),
            Self::Float(builder) => builder.len(),
            Self::Decimal(builder) => builder.len(),
            Self::Text(builder) | Self::Json(builder) => builder.len(),
            Self::Binary(builder) => builder.len(),
            Self::Date(builder) => builder.len(),
            Self::TimeOfDay(builder) => builder.len(),
            Self::Moment(builder) => builder.len(),
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
            Self::Integer(builder) => builder.append_nulls(missing),
            Self::Float(builder) => builder.append_nulls(missing),
            Self::Decimal(builder) => builder.append_nulls(missing),
            Self::Text(builder) | Self::Json(builder) => builder.append_nulls(missing),
            Self::Binary(builder) => builder.append_nulls(missing),
            Self::Date(builder) => builder.append_nulls(missing),
            Self::TimeOfDay(builder) => builder.append_nulls(missing),
            Self::Moment(builder) => builder.append_nulls(missing),
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
            Self::Integer(builder) => builder.append_value(reader.integer("a whole number")?),
            Self::Float(builder) => builder.append_value(reader.read()?),
            Self::Boolean(builder) => builder.append_value(reader.read()?),
            Self::Json(builder) => builder.append_value(reader.raw()?),
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
            Self::Text(builder) => builder.append_value(text),
            Self::Enumeration(builder) => builder.append_value(text),
            Self::Moment(builder) => {
                builder.append_value(micros(text).ok_or("a date and time")?);
            }
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

    /// Makes an empty column ready for as many values as an array has, and a little more.
    fn reserve(&mut self, array: &ArrayRef) {
        let more = |count: usize| count + count / 8;
        let rows = more(array.len());
        match self {
            Self::Text(builder) | Self::Json(builder) => {
                let texts = array.as_string_opt::<i32>();
                let bytes = texts.map_or(0, |texts| texts.value_data().len());
                *builder = StringBuilder::with_capacity(rows, more(bytes));
            }
            Self::Integer(builder) => *builder = Int64Builder::with_capacity(rows),
            Self::Moment(builder) => {
                *builder = TimestampMicrosecondBuilder::with_capacity(rows)
                    .with_data_type(array.data_type().clone());
            }
            _ => {}
        }
    }

    /// The array, and an empty column again.
    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(match self {
            Self::Boolean(builder) => Arc::new(builder.finish()),
            Self::Integer(builder) => Arc::new(builder.finish()),
            Self::Float(builder) => Arc::new(builder.finish()),
            Self::Decimal(builder) => Arc::new(builder.finish()),
            Self::Text(builder) | Self::Json(builder) => Arc::new(builder.finish()),
            Self::Binary(builder) => Arc::new(builder.finish()),
            Self::Date(builder) => Arc::new(builder.finish()),
            Self::TimeOfDay(builder) => Arc::new(builder.finish()),
            Self::Moment(builder) => Arc::new(builder.finish()),
            Self::Duration(builder) => Arc::new(builder.finish()),
            Self::Enumeration(builder) => Arc::new(builder.finish()),
            Self::Struct(records) => Arc::new(records.finish()?),
            Self::List(items) => Arc::new(items.finish()?),
        })
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

    /// Makes room for as many records as were finished, and as large ones: growing copies again and again.
    pub fn reserve(&mut self, arrays: &[ArrayRef]) {
        let columns = self.columns.iter_mut().zip(arrays);
        let filled = columns.filter(|(_, array)| array.null_count() < array.len());
        for (column, array) in filled {
            column.reserve(array);
        }
    }

    /// The whole number that the last record has as a member.
    pub fn newest(&self, wire: &str) -> Option<i64> {
        let index = self.members.iter().position(|member| member.wire == wire)?;
        match self.columns.get(index)? {
            Column::Integer(builder) if builder.len() == self.rows => {
                let is_there = builder.validity_slice().is_none_or(|valid| {
                    let last = self.rows.saturating_sub(1);
                    valid
                        .get(last / 8)
                        .is_some_and(|byte| byte >> (last % 8) & 1 == 1)
                });
                builder.values_slice().last().copied().filter(|_| is_there)
            }
            _ => None,
        }
    }

    /// The records, and empty columns again.
    pub fn finish(&mut self) -> Result<StructArray, ArrowError> {
        let rows = self.rows;
        let arrays = self.columns.iter_mut().map(|column| {
            column.fill(rows);
            let mut array = column.finish()?;
            // Builders double their room as they grow; whoever keeps the array would keep that, too.
            array.shrink_to_fit();
            Ok::<_, ArrowError>(array)
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

    fn finish(&mut self) -> Result<ListArray, ArrowError> {
        let offsets = std::mem::replace(&mut self.offsets, vec![0]);
        ListArray::try_new(
            item_field(&self.plan),
            OffsetBuffer::new(ScalarBuffer::from(offsets)),
            self.column.finish()?,
            self.nulls.finish(),
        )
    }
}

#[cold]
fn wrong(expected: &str, json: &str, offset: usize) -> ReadError {
    let shown: String = json.chars().take(60).collect();
    ReadError::new(format!("expected {expected}, found {shown}"), offset)
}

/// The number times ten to the power of the scale, if it is exact.
fn decimal(text: &str) -> Option<i128> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (is_negative, digits) = match digits.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let places = i32::from(SCALE).checked_add(exponent)?;
    let places = places.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let number: i128 = all.parse().ok()?;
    let power = 10_i128.checked_pow(places.unsigned_abs())?;
    let number = match places >= 0 {
        true => number.checked_mul(power)?,
        false if number % power == 0 => number / power,
        false => return None,
    };
    let most = 10_i128.checked_pow(u32::from(PRECISION))?;
    (number < most).then_some(if is_negative { -number } else { number })
}

fn duration(text: &str) -> Option<i64> {
    let (is_negative, magnitude) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let value = Duration::new(magnitude).ok()?.to_std().ok()?;
    let micros = i64::try_from(value.as_micros()).ok()?;
    Some(if is_negative { -micros } else { micros })
}
