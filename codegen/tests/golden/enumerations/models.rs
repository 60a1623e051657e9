/// Entity type `Library.Book`, key `Id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// `Id`.
    pub id: Option<odata_runtime::Uuid>,
    /// `Format`.
    pub format: Option<Format>,
    /// `Shelves`.
    pub shelves: Option<Vec<Shelf>>,
    /// `Rights`.
    pub rights: Option<odata_runtime::Flags<Rights>>,
    /// `Nothing`.
    pub nothing: Option<Nothing>,
    /// Explicit nulls, undeclared members and annotations.
    pub rest: odata_runtime::Rest,
}
impl odata_runtime::Record for Book {
    const PROPERTIES: &'static [&'static str] = &[
        "Id",
        "Format",
        "Shelves",
        "Rights",
        "Nothing",
    ];
    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.format),
            2 => reader.set(&mut self.shelves),
            3 => reader.set(&mut self.rights),
            4 => reader.set(&mut self.nothing),
            _ => reader.skip(),
        }
    }
    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.format);
        writer.property(2, &self.shelves);
        writer.property(3, &self.rights);
        writer.property(4, &self.nothing);
    }
    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }
    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Enumeration type `Library.Format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// On paper.
    Print,
    /// `audio-book`
    AudioBook,
    /// `Other`
    Other,
    /// A member that this version of the description does not list.
    Unknown(Box<str>),
}
impl odata_runtime::Enumeration for Format {
    const TYPE: &'static str = "Library.Format";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[
        ("Print", Some(1)),
        ("audio-book", Some(-5)),
        ("Other", Some(90)),
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Print),
            1 => Some(Self::AudioBook),
            2 => Some(Self::Other),
            _ => None,
        }
    }
    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }
    fn name(&self) -> &str {
        match self {
            Self::Print => "Print",
            Self::AudioBook => "audio-book",
            Self::Other => "Other",
            Self::Unknown(name) => name,
        }
    }
}

/// Enumeration type `Library.Nothing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nothing {
    /// A member that this version of the description does not list.
    Unknown(Box<str>),
}
impl odata_runtime::Enumeration for Nothing {
    const TYPE: &'static str = "Library.Nothing";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[];
    fn from_index(_index: usize) -> Option<Self> {
        None
    }
    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }
    fn name(&self) -> &str {
        match self {
            Self::Unknown(name) => name,
        }
    }
}

/// Enumeration type `Library.Rights`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rights {
    /// `Read`
    Read,
    /// `Borrow`
    Borrow,
    /// A member that this version of the description does not list.
    Unknown(Box<str>),
}
impl odata_runtime::Enumeration for Rights {
    const TYPE: &'static str = "Library.Rights";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[
        ("Read", Some(1)),
        ("Borrow", Some(2)),
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Read),
            1 => Some(Self::Borrow),
            _ => None,
        }
    }
    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }
    fn name(&self) -> &str {
        match self {
            Self::Read => "Read",
            Self::Borrow => "Borrow",
            Self::Unknown(name) => name,
        }
    }
}

/// Enumeration type `Library.Shelf`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shelf {
    /// `A`
    A,
    /// `a`
    A2,
    /// `Self`
    Self_,
    /// `3D`
    Value3d,
    /// A member that this version of the description does not list.
    Unknown(Box<str>),
}
impl odata_runtime::Enumeration for Shelf {
    const TYPE: &'static str = "Library.Shelf";
    const MEMBERS: &'static [(&'static str, Option<i64>)] = &[
        ("A", Some(0)),
        ("a", Some(1)),
        ("Self", Some(2)),
        ("3D", Some(3)),
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::A),
            1 => Some(Self::A2),
            2 => Some(Self::Self_),
            3 => Some(Self::Value3d),
            _ => None,
        }
    }
    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }
    fn name(&self) -> &str {
        match self {
            Self::A => "A",
            Self::A2 => "a",
            Self::Self_ => "Self",
            Self::Value3d => "3D",
            Self::Unknown(name) => name,
        }
    }
}

odata_runtime::records!(Book);

odata_runtime::enumerations!(Format, Nothing, Rights, Shelf);
