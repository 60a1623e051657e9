/// Entity type `Library.Film`, open: it holds properties of any name, key `Id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Film {
    /// `Id`, set by the service.
    pub id: Option<i64>,
    /// `Price`.
    pub price: Option<odata_runtime::Decimal>,
    /// `Bought`.
    pub bought: Option<odata_runtime::DateTimeOffset>,
    /// As printed: "A \<B> & C"
    ///
    /// `Title`, required, at most 80 characters, `Untitled` by default.
    pub title: Option<String>,
    /// `Tags`.
    pub tags: Option<std::collections::BTreeMap<String, i32>>,
    /// `Rating`.
    pub rating: Option<u8>,
    /// `Flags`.
    pub flags: Option<odata_runtime::Flags<Feature>>,
    /// `Sequel`.
    pub sequel: Option<Box<Film>>,
    /// `Loans`.
    pub loans: Option<Vec<Loan>>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl Film {
    /// Sets `Price`.
    #[must_use]
    pub fn with_price(mut self, value: impl Into<odata_runtime::Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }

    /// Sets `Bought`.
    #[must_use]
    pub fn with_bought(
        mut self,
        value: impl Into<odata_runtime::DateTimeOffset>,
    ) -> Self {
        self.bought = Some(value.into());
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl Into<std::collections::BTreeMap<String, i32>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `Rating`.
    #[must_use]
    pub fn with_rating(mut self, value: impl Into<u8>) -> Self {
        self.rating = Some(value.into());
        self
    }

    /// Sets `Flags`.
    #[must_use]
    pub fn with_flags(
        mut self,
        value: impl Into<odata_runtime::Flags<Feature>>,
    ) -> Self {
        self.flags = Some(value.into());
        self
    }

    /// Sets `Sequel`.
    #[must_use]
    pub fn with_sequel(mut self, value: impl Into<Box<Film>>) -> Self {
        self.sequel = Some(value.into());
        self
    }

    /// Sets `Loans`.
    #[must_use]
    pub fn with_loans(mut self, value: impl Into<Vec<Loan>>) -> Self {
        self.loans = Some(value.into());
        self
    }
}
impl odata_runtime::Record for Film {
    const PROPERTIES: &'static [&'static str] = &[
        "Id",
        "Price",
        "Bought",
        "Title",
        "Tags",
        "Rating",
        "Flags",
        "Sequel",
        "Loans",
    ];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.price),
            2 => reader.set(&mut self.bought),
            3 => reader.set(&mut self.title),
            4 => reader.set(&mut self.tags),
            5 => reader.set(&mut self.rating),
            6 => reader.set(&mut self.flags),
            7 => reader.set(&mut self.sequel),
            8 => reader.set(&mut self.loans),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.price);
        writer.property(2, &self.bought);
        writer.property(3, &self.title);
        writer.property(4, &self.tags);
        writer.property(5, &self.rating);
        writer.property(6, &self.flags);
        writer.property(7, &self.sequel);
        writer.property(8, &self.loans);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Entity type `Library.Loan`, key `Branch`, `Number`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loan {
    /// `Branch`.
    pub branch: Option<String>,
    /// `Number`.
    pub number: Option<i32>,
    /// `Wish`, deprecated.
    pub wish: Option<Medium>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl Loan {
    /// Sets `Branch`.
    #[must_use]
    pub fn with_branch(mut self, value: impl Into<String>) -> Self {
        self.branch = Some(value.into());
        self
    }

    /// Sets `Number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<i32>) -> Self {
        self.number = Some(value.into());
        self
    }

    /// Sets `Wish`.
    #[must_use]
    pub fn with_wish(mut self, value: impl Into<Medium>) -> Self {
        self.wish = Some(value.into());
        self
    }
}
impl odata_runtime::Record for Loan {
    const PROPERTIES: &'static [&'static str] = &["Branch", "Number", "Wish"];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.branch),
            1 => reader.set(&mut self.number),
            2 => reader.set(&mut self.wish),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.branch);
        writer.property(1, &self.number);
        writer.property(2, &self.wish);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Enumeration type `Library.Feature`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Feature {
    /// `Subtitles`
    Subtitles,
    /// `Surround`
    Surround,
    /// A member that this version of the description does not list.
    Unknown(Box<str>),
}
impl odata_runtime::Enumeration for Feature {
    const TYPE: &'static str = "Library.Feature";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[
        ("Subtitles", Some(1)),
        ("Surround", Some(2)),
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Subtitles),
            1 => Some(Self::Surround),
            _ => None,
        }
    }
    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }
    fn name(&self) -> &str {
        match self {
            Self::Subtitles => "Subtitles",
            Self::Surround => "Surround",
            Self::Unknown(name) => name,
        }
    }
}

/// Enumeration type `Library.Medium`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Medium {
    /// A disc of any kind
    Disc,
    /// `Tape`
    Tape,
    /// A member that this version of the description does not list.
    Unknown(Box<str>),
}
impl odata_runtime::Enumeration for Medium {
    const TYPE: &'static str = "Library.Medium";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[
        ("Disc", Some(4)),
        ("Tape", None),
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Disc),
            1 => Some(Self::Tape),
            _ => None,
        }
    }
    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }
    fn name(&self) -> &str {
        match self {
            Self::Disc => "Disc",
            Self::Tape => "Tape",
            Self::Unknown(name) => name,
        }
    }
}

odata_runtime::records!(Film, Loan);

odata_runtime::enumerations!(Feature, Medium);
