//! A small service, drawn by chance, and the document that describes it.

use std::fmt::Write as _;

/// Numbers that look drawn and are the same in every run (Knuth's multiplier).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    pub fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

#[derive(Clone)]
pub struct Property {
    pub name: String,
    pub ty: String,
    pub is_nullable: bool,
    pub max_length: Option<u32>,
    pub is_computed: bool,
    pub description: Option<String>,
    pub deprecated: Option<String>,
}

#[derive(Clone)]
pub struct Type {
    pub name: String,
    pub is_entity: bool,
    pub properties: Vec<Property>,
}

#[derive(Clone)]
pub struct Enum {
    pub name: String,
    /// With their numbers.
    pub members: Vec<(String, i64)>,
}

#[derive(Clone)]
pub struct Parameter {
    pub name: String,
    pub ty: String,
    pub is_optional: bool,
}

#[derive(Clone)]
pub struct Action {
    pub name: String,
    /// The set that it is bound to.
    pub set: usize,
    pub parameters: Vec<Parameter>,
    pub result: Option<String>,
    pub permissions: Vec<String>,
    pub scopes: Vec<String>,
    pub description: Option<String>,
    pub deprecated: Option<String>,
}

#[derive(Clone)]
pub struct World {
    pub enums: Vec<Enum>,
    /// The type at each index is that of the set at the same index; complex types follow.
    pub types: Vec<Type>,
    pub sets: Vec<String>,
    pub actions: Vec<Action>,
}

const NOUNS: [&str; 12] = [
    "Lorry", "Parcel", "Depot", "Invoice", "Customer", "Journey", "Pallet", "Contract", "Harbour",
    "Operator", "Ticket", "Vehicle",
];
const FIELDS: [&str; 12] = [
    "Weight",
    "Colour",
    "Reference",
    "Owner",
    "Height",
    "Signature",
    "Comment",
    "Quantity",
    "Postcode",
    "Rating",
    "Warranty",
    "Nickname",
];
const VERBS: [&str; 10] = [
    "Dispatch", "Cancel", "Reserve", "Approve", "Archive", "Merge", "Inspect", "Refund", "Unload",
    "Schedule",
];
const PLAIN: [&str; 5] = [
    "Edm.String",
    "Edm.Int32",
    "Edm.Int64",
    "Edm.Boolean",
    "Edm.DateTimeOffset",
];

impl World {
    pub fn drawn(chance: &mut Chance) -> Self {
        let enums = ["Phase", "Grade"].map(|name| Enum {
            name: name.to_owned(),
            members: ["Draft", "Active", "Finished", "Broken"]
                .iter()
                .zip(0..)
                .map(|(member, number)| ((*member).to_owned(), number * 10))
                .collect(),
        });
        let mut world = Self {
            enums: enums.into(),
            types: Vec::new(),
            sets: Vec::new(),
            actions: Vec::new(),
        };
        let first = chance.below(NOUNS.len());
        for index in 0..6 {
            let noun = NOUNS[(first + index) % NOUNS.len()];
            let is_entity = index < 4;
            world.types.push(world.drawn_type(noun, is_entity, chance));
            if is_entity {
                world.sets.push(format!("{noun}Set"));
            }
        }
        let first = chance.below(VERBS.len());
        for index in 0..8 {
            let action =
                world.drawn_action(VERBS[(first + index) % VERBS.len()], index % 4, chance);
            world.actions.push(action);
        }
        world
    }

    fn drawn_type(&self, noun: &str, is_entity: bool, chance: &mut Chance) -> Type {
        let first = chance.below(FIELDS.len());
        let mut properties: Vec<Property> = (0..6)
            .map(|index| Property {
                name: format!("{}Of{noun}", FIELDS[(first + index) % FIELDS.len()]),
                ty: match index {
                    0 => "Edm.String".to_owned(),
                    1 => format!("Yard.{}", chance.of(&self.enums).name),
                    _ => (*chance.of(&PLAIN)).to_owned(),
                },
                is_nullable: chance.below(2) == 0,
                max_length: (index == 0).then_some(100),
                is_computed: false,
                description: Some("As it stands on the sheet.".to_owned()),
                deprecated: None,
            })
            .collect();
        if is_entity {
            let key = Property {
                name: "Id".to_owned(),
                ty: "Edm.Int64".to_owned(),
                is_nullable: false,
                max_length: None,
                is_computed: false,
                description: None,
                deprecated: None,
            };
            properties.insert(0, key);
        }
        Type {
            name: noun.to_owned(),
            is_entity,
            properties,
        }
    }

    fn drawn_action(&self, verb: &str, set: usize, chance: &mut Chance) -> Action {
        let parameter = |name: &str, ty: &str, is_optional| Parameter {
            name: name.to_owned(),
            ty: ty.to_owned(),
            is_optional,
        };
        let complex = format!("Yard.{}", self.types[4 + chance.below(2)].name);
        Action {
            name: verb.to_owned(),
            set,
            parameters: vec![
                parameter("amount", "Edm.Int64", false),
                parameter("sheet", &complex, false),
                parameter("remark", "Edm.String", true),
            ],
            result: Some("Edm.Int64".to_owned()),
            permissions: vec![format!("{verb}.Edit")],
            scopes: vec![format!("Yard.{verb}")],
            description: Some("Does it at once.".to_owned()),
            deprecated: None,
        }
    }

    /// The description of all of it.
    pub fn document(&self) -> String {
        let mut text = String::from(HEAD);
        for ty in &self.enums {
            let _ = write!(text, r#"<EnumType Name="{}">"#, ty.name);
            for (member, value) in &ty.members {
                let _ = write!(text, r#"<Member Name="{member}" Value="{value}"/>"#);
            }
            text.push_str("</EnumType>");
        }
        self.types.iter().for_each(|ty| write_type(ty, &mut text));
        for action in &self.actions {
            self.write_action(action, &mut text);
        }
        text.push_str(r#"<EntityContainer Name="Container">"#);
        for (set, ty) in self.sets.iter().zip(&self.types) {
            let _ = write!(
                text,
                r#"<EntitySet Name="{set}" EntityType="Yard.{}"/>"#,
                ty.name
            );
        }
        text.push_str("</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>");
        text
    }

    fn write_action(&self, action: &Action, text: &mut String) {
        let Action { name, set, .. } = action;
        let bound = &self.types[*set].name;
        let _ = write!(
            text,
            r#"<Action Name="{name}" IsBound="true"><Parameter Name="it" Type="Yard.{bound}" Nullable="false"/>"#
        );
        for Parameter {
            name,
            ty,
            is_optional,
        } in &action.parameters
        {
            let optional = match is_optional {
                true => r#"<Annotation Term="Core.OptionalParameter"><Record/></Annotation>"#,
                false => "",
            };
            let _ = write!(
                text,
                r#"<Parameter Name="{name}" Type="{ty}" Nullable="false">{optional}</Parameter>"#
            );
        }
        if let Some(result) = &action.result {
            let _ = write!(text, r#"<ReturnType Type="{result}" Nullable="false"/>"#);
        }
        text.push_str(r#"<Annotation Term="Cap.OperationRestrictions"><Record><PropertyValue Property="Permissions"><Collection>"#);
        for (scheme, names) in [("Roles", &action.permissions), ("OAuth", &action.scopes)] {
            let scopes = names.iter().map(|name| {
                format!(r#"<Record><PropertyValue Property="Scope" String="{name}"/></Record>"#)
            });
            let scopes: String = scopes.collect();
            let _ = write!(
                text,
                r#"<Record><PropertyValue Property="SchemeName" String="{scheme}"/><PropertyValue Property="Scopes"><Collection>{scopes}</Collection></PropertyValue></Record>"#
            );
        }
        text.push_str("</Collection></PropertyValue></Record></Annotation>");
        write_words(&action.description, &action.deprecated, text);
        text.push_str("</Action>");
    }
}

fn write_type(ty: &Type, text: &mut String) {
    let element = if ty.is_entity {
        "EntityType"
    } else {
        "ComplexType"
    };
    let _ = write!(text, r#"<{element} Name="{}">"#, ty.name);
    if ty.is_entity {
        text.push_str(r#"<Key><PropertyRef Name="Id"/></Key>"#);
    }
    for property in &ty.properties {
        let Property {
            name,
            ty,
            is_nullable,
            ..
        } = property;
        let length = property
            .max_length
            .map(|it| format!(r#" MaxLength="{it}""#));
        let length = length.unwrap_or_default();
        let _ = write!(
            text,
            r#"<Property Name="{name}" Type="{ty}" Nullable="{is_nullable}"{length}>"#
        );
        if property.is_computed {
            text.push_str(r#"<Annotation Term="Core.Computed"/>"#);
        }
        write_words(&property.description, &property.deprecated, text);
        text.push_str("</Property>");
    }
    let _ = write!(text, "</{element}>");
}

fn write_words(description: &Option<String>, deprecated: &Option<String>, text: &mut String) {
    if let Some(description) = description {
        let _ = write!(
            text,
            r#"<Annotation Term="Core.Description" String="{description}"/>"#
        );
    }
    if let Some(notice) = deprecated {
        let _ = write!(
            text,
            r#"<Annotation Term="Core.Revisions"><Collection><Record><PropertyValue Property="Kind" EnumMember="Core.RevisionKind/Deprecated"/><PropertyValue Property="Description" String="{notice}"/></Record></Collection></Annotation>"#
        );
    }
}

const HEAD: &str = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
<edmx:Reference Uri="core.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/></edmx:Reference>
<edmx:Reference Uri="cap.xml"><edmx:Include Namespace="Org.OData.Capabilities.V1" Alias="Cap"/></edmx:Reference>
<edmx:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Yard">"#;
