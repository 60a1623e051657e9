/// Complex type `Library.Address`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    /// `Street`.
    pub street: Option<String>,
    /// `Position`.
    pub position: Option<odata_runtime::Untyped>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Address {
    const PROPERTIES: &'static [&'static str] = &["Street", "Position"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.street),
            1 => reader.set(&mut self.position),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.street);
        writer.property(1, &self.position);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Entity type `Library.Loan`, key `Library`, `Number`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loan {
    /// `Library`.
    pub library: Option<String>,
    /// `Number`.
    pub number: Option<i64>,
    /// `Fee`.
    pub fee: Option<odata_runtime::Decimal>,
    /// `Marks`.
    pub marks: Option<Vec<String>>,
    /// `Reader`.
    pub reader: Option<Reader>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Loan {
    const PROPERTIES: &'static [&'static str] = &[
        "Library",
        "Number",
        "Fee",
        "Marks",
        "Reader",
    ];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.library),
            1 => reader.set(&mut self.number),
            2 => reader.set(&mut self.fee),
            3 => reader.set(&mut self.marks),
            4 => reader.set(&mut self.reader),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.library);
        writer.property(1, &self.number);
        writer.property(2, &self.fee);
        writer.property(3, &self.marks);
        writer.property(4, &self.reader);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Entity type `Library.Reader`, key `Id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reader {
    /// `Id`, set by the service.
    pub id: Option<i32>,
    /// Name on the card.
    ///
    /// `Name`, required, at most 80 characters.
    pub name: Option<String>,
    /// `Address`.
    pub address: Option<Address>,
    /// `Since`.
    pub since: Option<odata_runtime::DateTimeOffset>,
    /// `Guarantor`.
    pub guarantor: Option<Box<Reader>>,
    /// `Loans`.
    pub loans: Option<Vec<Loan>>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Reader {
    const PROPERTIES: &'static [&'static str] = &[
        "Id",
        "Name",
        "Address",
        "Since",
        "Guarantor",
        "Loans",
    ];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.name),
            2 => reader.set(&mut self.address),
            3 => reader.set(&mut self.since),
            4 => reader.set(&mut self.guarantor),
            5 => reader.set(&mut self.loans),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.name);
        writer.property(2, &self.address);
        writer.property(3, &self.since);
        writer.property(4, &self.guarantor);
        writer.property(5, &self.loans);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Address, Loan, Reader);
