//! The types of a small service, in the form that generated code has.

/// A machine in a plant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Machine {
    pub id: Option<i64>,
    pub key: Option<odata_runtime::Uuid>,
    pub name: Option<String>,
    pub state: Option<State>,
    pub started: Option<odata_runtime::DateTimeOffset>,
    pub price: Option<odata_runtime::Decimal>,
    pub ratio: Option<f64>,
    pub active: Option<bool>,
    pub owner: Option<Box<Owner>>,
    pub tags: Option<Vec<Tag>>,
    pub extra: Option<std::collections::BTreeMap<String, odata_runtime::Untyped>>,
    pub options: Option<odata_runtime::Flags<State>>,
    pub rest: odata_runtime::Rest,
}

impl Machine {
    pub fn with_id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl odata_runtime::Record for Machine {
    const PROPERTIES: &'static [&'static str] = &[
        "Id", "Key", "Name", "State", "Started", "Price", "Ratio", "Active", "Owner", "Tags",
        "Extra", "Options",
    ];

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.key),
            2 => reader.set(&mut self.name),
            3 => reader.set(&mut self.state),
            4 => reader.set(&mut self.started),
            5 => reader.set(&mut self.price),
            6 => reader.set(&mut self.ratio),
            7 => reader.set(&mut self.active),
            8 => reader.set(&mut self.owner),
            9 => reader.set(&mut self.tags),
            10 => reader.set(&mut self.extra),
            11 => reader.set(&mut self.options),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.key);
        writer.property(2, &self.name);
        writer.property(3, &self.state);
        writer.property(4, &self.started);
        writer.property(5, &self.price);
        writer.property(6, &self.ratio);
        writer.property(7, &self.active);
        writer.property(8, &self.owner);
        writer.property(9, &self.tags);
        writer.property(10, &self.extra);
        writer.property(11, &self.options);
    }

    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }

    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// Who answers for a machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    pub id: Option<i64>,
    pub machine: Option<Box<Machine>>,
    pub rest: odata_runtime::Rest,
}

impl odata_runtime::Record for Owner {
    const PROPERTIES: &'static [&'static str] = &["Id", "Machine"];

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.machine),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.id);
        writer.property(1, &self.machine);
    }

    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }

    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

/// A label.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub name: Option<String>,
    pub rest: odata_runtime::Rest,
}

impl odata_runtime::Record for Tag {
    const PROPERTIES: &'static [&'static str] = &["Name"];

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut odata_runtime::Reader<'_>,
    ) -> Result<(), odata_runtime::ReadError> {
        match index {
            0 => reader.set(&mut self.name),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, writer: &mut odata_runtime::ObjectWriter<'_>) {
        writer.property(0, &self.name);
    }

    fn rest(&self) -> &odata_runtime::Rest {
        &self.rest
    }

    fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
        &mut self.rest
    }
}

odata_runtime::records!(Machine, Owner, Tag);

/// What a machine is doing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Idle,
    Running,
    Unknown(Box<str>),
}

impl odata_runtime::Enumeration for State {
    const TYPE: &'static str = "Test.State";
    const MEMBERS: &'static [(&'static str, Option<i64>)] =
        &[("Idle", Some(1)), ("Running", Some(2))];

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Idle),
            1 => Some(Self::Running),
            _ => None,
        }
    }

    fn from_unknown(name: &str) -> Self {
        Self::Unknown(name.into())
    }

    fn name(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::Running => "Running",
            Self::Unknown(name) => name,
        }
    }
}

odata_runtime::enumerations!(State);
