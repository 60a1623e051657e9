//! A small service in the form that generated code has.

use odata_runtime::{
    Body, Client, Key, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape, Versions,
};

pub use super::models::*;

odata_runtime::define_calls!();

pub mod machines {
    pub struct ListParameters;
    pub struct MeasureParameters;
}

const fn parameter(
    name: &'static str,
    location: Location,
    literal: Literal,
    required: bool,
) -> Parameter {
    Parameter {
        name,
        location,
        literal,
        required,
    }
}

const KEY: Parameter = parameter("key", Location::Path, Literal::Plain, true);

const BASE: Operation = Operation {
    id: "Machines.list",
    method: Method::Get,
    path: "/odata/Machines",
    parameters: &[],
    body: Body::None,
    result: ResultShape::List,
    nullable_result: false,
    repeatable: false,
    page_size: 100,
    key: None,
    query_options: QueryOptions::ALL,
    ambient_headers: &["X-Plant"],
    deprecated: false,
    permissions: Permissions {
        documented: &[&["Machines.View"]],
        api: &[&["Machines.View"], &["Plants.View", "Plants.Edit"]],
        scopes: &[&["Plant.Read"]],
    },
    versions: Versions::ALL,
    members: None,
};

pub static MACHINES_LIST: Operation = Operation {
    parameters: &[parameter("areas", Location::Query, Literal::Text, false)],
    key: Some(Key {
        name: "Id",
        literal: Literal::Plain,
    }),
    ..BASE
};

pub static MACHINES_GET: Operation = Operation {
    id: "Machines.get",
    path: "/odata/Machines({0})",
    parameters: &[KEY],
    result: ResultShape::Value,
    page_size: 0,
    query_options: QueryOptions::SELECT.union(QueryOptions::EXPAND),
    ..BASE
};

pub static MACHINES_CREATE: Operation = Operation {
    id: "Machines.create",
    method: Method::Post,
    parameters: &[parameter("body", Location::Body, Literal::Json, true)],
    body: Body::Whole,
    result: ResultShape::Value,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static MACHINES_DELETE: Operation = Operation {
    id: "Machines.delete",
    method: Method::Delete,
    path: "/odata/Machines({0})",
    parameters: &[KEY],
    result: ResultShape::None,
    repeatable: true,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static MACHINES_STOP: Operation = Operation {
    id: "Machines.Stop",
    method: Method::Post,
    path: "/odata/Machines({0})/Plant.Stop",
    parameters: &[
        KEY,
        parameter("strategy", Location::Body, Literal::Json, true),
        parameter("reason", Location::Body, Literal::Json, false),
    ],
    body: Body::Members,
    result: ResultShape::None,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static MACHINES_MEASURE: Operation = Operation {
    id: "Machines.Measure",
    path: "/odata/Machines/Plant.Measure(name={0},unit={1},ids=[{2}],at={3})",
    parameters: &[
        parameter("name", Location::Path, Literal::Quoted, false),
        parameter("unit", Location::Path, Literal::Quoted, false),
        parameter("ids", Location::Path, Literal::List, false),
        parameter("at", Location::Path, Literal::Plain, false),
        parameter("X-Mode", Location::Header, Literal::Text, false),
    ],
    result: ResultShape::Wrapped,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static MACHINES_TAKE: Operation = Operation {
    id: "Machines.Take",
    method: Method::Post,
    path: "/odata/Machines/Plant.Take",
    body: Body::Members,
    result: ResultShape::Value,
    nullable_result: true,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static MACHINES_UPLOAD: Operation = Operation {
    id: "Machines.Upload",
    method: Method::Post,
    path: "/odata/Machines/Plant.Upload",
    parameters: &[
        parameter("file", Location::Form, Literal::Text, true),
        parameter("note", Location::Form, Literal::Text, false),
    ],
    body: Body::Multipart,
    result: ResultShape::List,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static MACHINES_MANUAL: Operation = Operation {
    id: "Machines.Manual",
    path: "/api/machines/{0}/manual",
    parameters: &[parameter("name", Location::Path, Literal::Plain, true)],
    result: ResultShape::Bytes,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static TAGS_LIST: Operation = Operation {
    id: "Tags.list",
    path: "/api/tags",
    result: ResultShape::Array,
    page_size: 0,
    query_options: QueryOptions::NONE,
    ..BASE
};

pub static PARTS_LIST: Operation = Operation {
    id: "Machines.GetParts",
    path: "/odata/Machines({0})/Parts",
    parameters: &[KEY],
    ..BASE
};

/// The machines.
pub struct Machines<'a> {
    client: &'a Client,
}

pub fn machines(client: &Client) -> Machines<'_> {
    Machines { client }
}

impl Machines<'_> {
    pub fn list(&self) -> List<Machine, machines::ListParameters> {
        List::new(self.client, &MACHINES_LIST)
    }

    pub fn parts(&self, key: i64) -> List<Tag> {
        List::new(self.client, &PARTS_LIST).set(0, &key)
    }

    pub fn tags(&self) -> List<Tag> {
        List::new(self.client, &TAGS_LIST)
    }

    pub fn get(&self, key: i64) -> Call<Machine> {
        Call::new(self.client, &MACHINES_GET).set(0, &key)
    }

    pub fn create(&self, body: &Machine) -> Call<Machine> {
        Call::new(self.client, &MACHINES_CREATE).set(0, body)
    }

    pub fn delete(&self, key: i64) -> Call<()> {
        Call::new(self.client, &MACHINES_DELETE).set(0, &key)
    }

    pub fn stop(&self, key: i64, strategy: &State) -> Call<()> {
        Call::new(self.client, &MACHINES_STOP)
            .set(0, &key)
            .set(1, strategy)
    }

    pub fn measure(&self) -> Call<f64, machines::MeasureParameters> {
        Call::new(self.client, &MACHINES_MEASURE)
    }

    pub fn take(&self) -> Call<Option<Machine>> {
        Call::new(self.client, &MACHINES_TAKE)
    }

    pub fn upload(&self, file: odata_runtime::Upload) -> Call<Vec<Tag>> {
        Call::new(self.client, &MACHINES_UPLOAD).set_file(0, file)
    }

    pub fn manual(&self, name: &str) -> Call<odata_runtime::Bytes> {
        Call::new(self.client, &MACHINES_MANUAL).set(0, name)
    }
}

impl List<Machine, machines::ListParameters> {
    pub fn areas(self, value: &[&str]) -> Self {
        self.set(0, value)
    }
}

impl Call<f64, machines::MeasureParameters> {
    pub fn name(self, value: &str) -> Self {
        self.set(0, value)
    }

    pub fn unit(self, value: &State) -> Self {
        self.set(1, value)
    }

    pub fn ids(self, value: &[i64]) -> Self {
        self.set(2, value)
    }

    pub fn at(self, value: &odata_runtime::DateTimeOffset) -> Self {
        self.set(3, value)
    }

    pub fn mode(self, value: &str) -> Self {
        self.set(4, value)
    }
}
