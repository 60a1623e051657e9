/// Entity type `Library.BookDto`, key `Type`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// `Type`.
    pub r#type: Option<i32>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `UserName`.
    pub user_name_2: Option<String>,
    /// `rest`.
    pub rest_2: Option<String>,
    /// `Self`.
    pub self_: Option<String>,
    /// `2ndTitle`.
    pub value_2nd_title: Option<String>,
    /// `__meta`.
    pub meta: Option<PairOfStringInt32>,
    /// `Result`.
    pub result: Option<ResultType>,
    /// `Event`.
    pub event: Option<Event>,
    /// `EventDto`.
    pub event_dto: Option<EventDto>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Book {
    const PROPERTIES: &'static [&'static str] = &[
        "Type",
        "userName",
        "UserName",
        "rest",
        "Self",
        "2ndTitle",
        "__meta",
        "Result",
        "Event",
        "EventDto",
    ];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.r#type),
            1 => reader.set(&mut self.user_name),
            2 => reader.set(&mut self.user_name_2),
            3 => reader.set(&mut self.rest_2),
            4 => reader.set(&mut self.self_),
            5 => reader.set(&mut self.value_2nd_title),
            6 => reader.set(&mut self.meta),
            7 => reader.set(&mut self.result),
            8 => reader.set(&mut self.event),
            9 => reader.set(&mut self.event_dto),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.r#type);
        writer.property(1, &self.user_name);
        writer.property(2, &self.user_name_2);
        writer.property(3, &self.rest_2);
        writer.property(4, &self.self_);
        writer.property(5, &self.value_2nd_title);
        writer.property(6, &self.meta);
        writer.property(7, &self.result);
        writer.property(8, &self.event);
        writer.property(9, &self.event_dto);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Complex type `Library.Event`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    /// `At`.
    pub at: Option<odata_runtime::Date>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Event {
    const PROPERTIES: &'static [&'static str] = &["At"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.at),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.at);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Complex type `Library.EventDto`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventDto {
    /// `At`.
    pub at: Option<odata_runtime::TimeOfDay>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for EventDto {
    const PROPERTIES: &'static [&'static str] = &["At"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.at),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.at);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Complex type `Library.PairDto_2OfString_Int32`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PairOfStringInt32 {
    /// `Key`.
    pub key: Option<String>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for PairOfStringInt32 {
    const PROPERTIES: &'static [&'static str] = &["Key"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.key),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.key);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Complex type `Library.Result`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResultType {
    /// `OK`.
    pub ok: Option<bool>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for ResultType {
    const PROPERTIES: &'static [&'static str] = &["OK"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.ok),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.ok);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Book, Event, EventDto, PairOfStringInt32, ResultType);
