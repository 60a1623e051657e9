/// Complex type `Library.Status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// `Up`.
    pub up: Option<bool>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Status {
    const PROPERTIES: &'static [&'static str] = &["Up"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.up),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.up);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Status);
