/// Entity type `Library.Book`, key `Isbn`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// `Isbn`.
    pub isbn: Option<String>,
    /// `Title`.
    pub title: Option<String>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl Book {
    /// Sets `Isbn`.
    #[must_use]
    pub fn with_isbn(mut self, value: impl Into<String>) -> Self {
        self.isbn = Some(value.into());
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
    const PROPERTIES: &'static [&'static str] = &["Isbn", "Title"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.isbn),
            1 => reader.set(&mut self.title),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.isbn);
        writer.property(1, &self.title);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Book);
