//! The loaded description, with what is looked up at every request.

use std::collections::HashMap;

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::model::{
    EnumType, Group, Operation, Property, Service, StructuredId, StructuredType,
};

/// A service description that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the description {source_name} cannot be used:\n{diagnostics}")]
pub struct InvalidDescription {
    source_name: String,
    diagnostics: String,
}

/// Where an operation stands in the model: number of its group and number within it.
pub type OperationIndex = (usize, usize);

/// The loaded description.
#[derive(Debug)]
pub struct Schema {
    /// The model.
    pub service: Service,
    /// Version of the API, for example `17.0`.
    pub version: String,
    by_id: HashMap<String, OperationIndex>,
    by_group: HashMap<String, usize>,
    by_type: HashMap<String, StructuredId>,
    derived: HashMap<StructuredId, Vec<StructuredId>>,
}

impl Schema {
    /// Reads a CSDL document.
    ///
    /// # Errors
    /// What is wrong with the document, with places.
    pub fn load(source: &str, bytes: &[u8]) -> Result<Self, InvalidDescription> {
        Self::load_with(source, bytes, false)
    }

    /// Reads a CSDL document, with the operations that it marks as undocumented if they are wanted.
    ///
    /// # Errors
    /// What is wrong with the document, with places.
    pub fn load_with(
        source: &str,
        bytes: &[u8],
        include_undocumented: bool,
    ) -> Result<Self, InvalidDescription> {
        let config = Config {
            client: "Orchestrator".to_owned(),
            odata_prefix: "odata".to_owned(),
            include_undocumented,
            ..Config::default()
        };
        let (service, _) = odata_codegen::load(source, bytes, &config).map_err(|diagnostics| {
            let lines: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
            InvalidDescription {
                source_name: source.to_owned(),
                diagnostics: lines.join("\n"),
            }
        })?;
        Ok(Self::new(service))
    }

    /// Builds the look-up tables of a model.
    #[must_use]
    pub fn new(service: Service) -> Self {
        let mut by_id = HashMap::new();
        let mut by_group = HashMap::new();
        for (number, group) in service.groups.iter().enumerate() {
            by_group.insert(group.name.to_lowercase(), number);
            for (index, operation) in group.operations.iter().enumerate() {
                by_id.insert(operation.id.clone(), (number, index));
            }
        }
        let mut by_type = HashMap::new();
        let mut derived: HashMap<StructuredId, Vec<StructuredId>> = HashMap::new();
        for (number, ty) in service.types.iter().enumerate() {
            by_type.insert(ty.qualified_name.clone(), StructuredId(number));
            let mut base = ty.base;
            while let Some(id) = base {
                derived.entry(id).or_default().push(StructuredId(number));
                base = service.structured(id).base;
            }
        }
        Self {
            version: service.versions.last().cloned().unwrap_or_default(),
            service,
            by_id,
            by_group,
            by_type,
            derived,
        }
    }

    /// The operation with this identifier and its group.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<(&Group, &Operation)> {
        self.by_id.get(id).map(|index| self.at(*index))
    }

    /// The operation at a place in the model.
    #[must_use]
    pub fn at(&self, (group, operation): OperationIndex) -> (&Group, &Operation) {
        let group = &self.service.groups[group];
        (group, &group.operations[operation])
    }

    /// The set, singleton or group of endpoints with this name, whatever its case.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<&Group> {
        self.by_group
            .get(&name.to_lowercase())
            .map(|index| &self.service.groups[*index])
    }

    /// The structured type with this qualified name.
    #[must_use]
    pub fn type_named(&self, qualified: &str) -> Option<StructuredId> {
        self.by_type.get(qualified).copied()
    }

    /// The structured type behind `id`.
    #[must_use]
    pub fn structured(&self, id: StructuredId) -> &StructuredType {
        self.service.structured(id)
    }

    /// Every type that derives from `id`, directly or not.
    #[must_use]
    pub fn derived(&self, id: StructuredId) -> &[StructuredId] {
        self.derived.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The property of a type by its name in JSON: exactly, by its other spelling, or in another
    /// case.
    #[must_use]
    pub fn property(&self, id: StructuredId, name: &str) -> Option<&Property> {
        let properties = &self.structured(id).properties;
        properties
            .iter()
            .find(|property| property.name == name)
            .or_else(|| {
                properties.iter().find(|property| {
                    property.json_name.as_deref() == Some(name)
                        || property.name.eq_ignore_ascii_case(name)
                })
            })
    }
}

/// Name of the member that a text stands for: by name in any case, or by number.
#[must_use]
pub fn enum_member<'e>(ty: &'e EnumType, text: &str) -> Option<&'e str> {
    let number = text.parse::<i64>().ok();
    ty.members
        .iter()
        .find(|member| member.name == text)
        .or_else(|| {
            ty.members
                .iter()
                .find(|member| member.name.eq_ignore_ascii_case(text))
        })
        .or_else(|| {
            ty.members
                .iter()
                .find(|member| number.is_some() && member.value == number)
        })
        .map(|member| member.name.as_str())
}
