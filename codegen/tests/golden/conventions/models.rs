/// Entity type `Library.Book`, key `Id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// `Id`.
    pub id: Option<i64>,
    /// `Title`, at most 200 characters.
    pub title: Option<String>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl Book {
    /// Sets `Id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl odata_runtime::Record for Book {
    const PROPERTIES: &'static [&'static str] = &["Id", "Title"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.title),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.title);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Complex type `Library.Place`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// `Floor`.
    pub floor: Option<i32>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl Place {
    /// Sets `Floor`.
    #[must_use]
    pub fn with_floor(mut self, value: impl Into<i32>) -> Self {
        self.floor = Some(value.into());
        self
    }
}
impl odata_runtime::Record for Place {
    const PROPERTIES: &'static [&'static str] = &["Floor"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.floor),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.floor);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Book, Place);
