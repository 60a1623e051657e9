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
#[allow(clippy::panic, reason = "a test fails by it")]
mod tests {
    use odata_codegen::config::Config;

    use super::models;

    const DOCUMENT: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="S" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EnumType Name="State">
        <Member Name="in" Value="0"/>
      </EnumType>
      <EntityType Name="Item">
        <Key><PropertyRef Name="Type"/></Key>
        <Property Name="Type" Type="Edm.Guid" Nullable="false"/>
        <Property Name="State" Type="S.State"/>
      </EntityType>
      <EntityContainer Name="C">
        <EntitySet Name="Items" EntityType="S.Item"/>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>"#;

    #[test]
    fn attributes() {
        let config = Config::from_json(br#"{"client":"Client"}"#).unwrap_or_else(|e| panic!("{e}"));
        let (service, _) = odata_codegen::load("test", DOCUMENT.as_bytes(), &config)
            .unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        let text = models(&service, false);
        for line in [
            "#[serde(rename = \"Type\", skip_serializing_if = \"Option::is_none\")]",
            "pub r#type: Option<odata_runtime :: Uuid>,",
            "pub state: Option<State>,",
            "#[serde(rename = \"in\")]",
            "#[serde(untagged)]",
            &format!("{}(String),", service.unlisted_member),
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("flatten"));
        assert!(models(&service, true).contains("#[serde(flatten)]\n    pub rest: "));
    }
}
