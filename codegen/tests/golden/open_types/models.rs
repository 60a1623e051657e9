/// Entity type `Library.Book`, open: it holds properties of any name, key `Id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// `Id`.
    pub id: Option<i64>,
    /// `Extras`.
    pub extras: Option<Extras>,
    /// `Empty`.
    pub empty: Option<Empty>,
    /// `Counts`.
    pub counts: Option<std::collections::BTreeMap<String, i64>>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Book {
    const PROPERTIES: &'static [&'static str] = &["Id", "Extras", "Empty", "Counts"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.extras),
            2 => reader.set(&mut self.empty),
            3 => reader.set(&mut self.counts),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.extras);
        writer.property(2, &self.empty);
        writer.property(3, &self.counts);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Complex type `Library.Empty`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Empty {
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Empty {
    const PROPERTIES: &'static [&'static str] = &[];
    fn read_property(
        &mut self,
        _index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        reader.skip()
    }
    fn write_properties(&self, _writer: &mut odata_runtime::ObjectWriter<'_>) {}
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Complex type `Library.Extras`, open: it holds properties of any name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extras {
    /// `Color`.
    pub color: Option<String>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Extras {
    const PROPERTIES: &'static [&'static str] = &["Color"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.color),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.color);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Book, Empty, Extras);
