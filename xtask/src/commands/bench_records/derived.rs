//! The same types once more, with serde's derive instead of what the generator writes.

use std::fmt::Write as _;

use odata_codegen::emit::rust::property_type;
use odata_codegen::model::{EnumType, Service, StructuredType};

/// What stands for the runtime's values: the types that people take with serde.
///
/// Texts stay texts in both ways, so that neither parses a date. A set of flags is a text, too.
pub const VALUES: &str = "\
pub use uuid::Uuid;
pub type Binary = String;
pub type Date = String;
pub type DateTimeOffset = String;
pub type Duration = String;
pub type TimeOfDay = String;
pub type Decimal = f64;
pub type Untyped = serde_json::Value;
pub type Flags<T> = <T as Text>::Text;
pub trait Text {
    type Text;
}
impl<T> Text for T {
    type Text = String;
}
";

const DERIVES: &str = "serde::Serialize, serde::Deserialize";

/// All structures and enumerations of the service; `keeps_rest` says whether members that a type
/// does not declare survive.
pub fn models(service: &Service, keeps_rest: bool) -> String {
    let mut text = "use crate::values as odata_runtime;\n".to_owned();
    for ty in structures(service) {
        text.push_str(&structure(service, ty, keeps_rest));
    }
    for ty in service.enums.iter().filter(|ty| ty.is_reachable) {
        text.push_str(&enumeration(service, ty));
    }
    text
}

/// The structures that some operation sends or receives: those that the generator writes.
pub fn structures(service: &Service) -> impl Iterator<Item = &StructuredType> {
    service.types.iter().filter(|ty| ty.is_reachable)
}

fn structure(service: &Service, ty: &StructuredType, keeps_rest: bool) -> String {
    let mut text = format!(
        "\n#[derive(Clone, Debug, Default, PartialEq, {DERIVES})]\npub struct {} {{\n",
        ty.name
    );
    for property in &ty.properties {
        let (wire, field) = (&property.name, &property.names.rust);
        let value = property_type(service, property);
        let _ = writeln!(
            text,
            "    #[serde(rename = {wire:?}, skip_serializing_if = \"Option::is_none\")]\n    \
             pub {field}: Option<{value}>,"
        );
    }
    if keeps_rest {
        text.push_str(
            "    #[serde(flatten)]\n    pub rest: serde_json::Map<String, serde_json::Value>,\n",
        );
    }
    text.push_str("}\n");
    text
}

/// An enumeration that keeps names it does not know, as the generated ones do.
fn enumeration(service: &Service, ty: &EnumType) -> String {
    let mut text = format!(
        "\n#[derive(Clone, Debug, PartialEq, Eq, Hash, {DERIVES})]\npub enum {} {{\n",
        ty.name
    );
    for member in &ty.members {
        let (wire, variant) = (&member.name, &member.names.rust);
        let _ = writeln!(text, "    #[serde(rename = {wire:?})]\n    {variant},");
    }
    let other = &service.unlisted_member;
    let _ = writeln!(text, "    #[serde(untagged)]\n    {other}(String),\n}}");
    text
}

#[cfg(test)]
mod tests {
    use odata_codegen::model::{
        EnumMember, EnumType, Names, Primitive, Property, Service, StructuredType, Type, TypeUse,
    };

    use super::models;

    #[test]
    fn attributes() {
        let names = |rust: &str| Names {
            rust: rust.to_owned(),
            ..Names::default()
        };
        let kind = Property {
            name: "Type".to_owned(),
            names: names("r#type"),
            ty: TypeUse::single(Type::Primitive(Primitive::Guid)),
            is_navigation: false,
            is_recursive: false,
            is_computed: false,
            is_required: false,
            json_name: None,
            default: None,
            constraints: Default::default(),
            description: None,
            deprecated: None,
            versions: Default::default(),
        };
        let service = Service {
            types: vec![StructuredType {
                name: "Item".to_owned(),
                properties: vec![kind],
                is_reachable: true,
                ..Default::default()
            }],
            enums: vec![EnumType {
                name: "State".to_owned(),
                members: vec![EnumMember {
                    name: "in".to_owned(),
                    names: names("In"),
                    ..Default::default()
                }],
                is_reachable: true,
                ..Default::default()
            }],
            unlisted_member: "Other".to_owned(),
            ..Default::default()
        };
        let text = models(&service, false);
        for line in [
            "#[serde(rename = \"Type\", skip_serializing_if = \"Option::is_none\")]",
            "pub r#type: Option<odata_runtime :: Uuid>,",
            "#[serde(rename = \"in\")]",
            "#[serde(untagged)]",
            "Other(String),",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("flatten"));
        assert!(models(&service, true).contains("#[serde(flatten)]\n    pub rest: "));
    }
}
