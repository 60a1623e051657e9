/// Entity type `Stock.Article`, key `Id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// `Id`.
    pub id: Option<i32>,
    /// `Name`.
    pub name: Option<String>,
    /// `Notes`.
    pub notes: Option<String>,
    /// `Picture`.
    pub picture: Option<String>,
    /// `Shelf`.
    pub shelf: Option<Shelf>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl Article {
    /// Sets `Id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<i32>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn with_notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `Picture`.
    #[must_use]
    pub fn with_picture(mut self, value: impl Into<String>) -> Self {
        self.picture = Some(value.into());
        self
    }

    /// Sets `Shelf`.
    #[must_use]
    pub fn with_shelf(mut self, value: impl Into<Shelf>) -> Self {
        self.shelf = Some(value.into());
        self
    }
}
impl odata_runtime::Record for Article {
    const PROPERTIES: &'static [&'static str] = &[
        "Id",
        "Name",
        "Notes",
        "Picture",
        "Shelf",
    ];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.name),
            2 => reader.set(&mut self.notes),
            3 => reader.set(&mut self.picture),
            4 => reader.set(&mut self.shelf),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.name);
        writer.property(2, &self.notes);
        writer.property(3, &self.picture);
        writer.property(4, &self.shelf);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Entity type `Stock.Shelf`, key `Id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    /// `Id`.
    pub id: Option<i32>,
    /// `Hall`.
    pub hall: Option<String>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl Shelf {
    /// Sets `Id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<i32>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `Hall`.
    #[must_use]
    pub fn with_hall(mut self, value: impl Into<String>) -> Self {
        self.hall = Some(value.into());
        self
    }
}
impl odata_runtime::Record for Shelf {
    const PROPERTIES: &'static [&'static str] = &["Id", "Hall"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.hall),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.hall);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Article, Shelf);
