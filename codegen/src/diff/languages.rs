//! Types of both versions in the same words, on the wire and in the languages.

use std::collections::HashMap;

use super::Impact;
use super::flow::Flow;
use super::pairs::Pairs;
use crate::emit::{python, rust, typescript};
use crate::model::{
    EnumType, Outcome, Parameter, Primitive, Property, Service, Shape, StructuredType, Type,
    TypeUse,
};

/// Both versions, and how each calls its types.
pub struct Vocabulary<'s> {
    /// The old version.
    pub old: &'s Service,
    /// The new version.
    pub new: &'s Service,
    /// What the old version receives and sends.
    pub old_flow: Flow,
    /// Old names of renamed types by their new ones.
    former: HashMap<&'s str, &'s str>,
}

impl<'s> Vocabulary<'s> {
    pub fn new(
        old: &'s Service,
        new: &'s Service,
        types: &Pairs<'s, StructuredType>,
        enums: &Pairs<'s, EnumType>,
    ) -> Self {
        let types = types.renamed.iter();
        let types = types.map(|(old, new)| (&*new.qualified_name, &*old.qualified_name));
        let enums = enums.renamed.iter();
        let enums = enums.map(|(old, new)| (&*new.qualified_name, &*old.qualified_name));
        Self {
            old,
            new,
            old_flow: Flow::of(old),
            former: types.chain(enums).collect(),
        }
    }

    /// A type of the old version.
    pub fn was(&self, ty: &TypeUse) -> String {
        around(ty, name(self.old, ty.ty))
    }

    /// A type of the new version, by old names.
    pub fn is(&self, ty: &TypeUse) -> String {
        let name = name(self.new, ty.ty);
        around(
            ty,
            self.former
                .get(&*name)
                .map_or_else(|| name.clone(), |it| (*it).to_owned()),
        )
    }

    /// The languages in which the types of a property are called differently.
    pub fn of_properties(&self, old: &Property, new: &Property) -> Vec<Impact> {
        let texts = |service: &Service, property: &Property| {
            [
                rust::property_type(service, property).to_string(),
                python::annotation(service, &property.ty, ""),
                typescript::value(service, &property.ty, ""),
            ]
        };
        differing(&texts(self.old, old), &texts(self.new, new))
    }

    /// The same of a parameter.
    pub fn of_parameters(&self, old: &Parameter, new: &Parameter) -> Vec<Impact> {
        let texts = |service: &Service, parameter: &Parameter| {
            [
                rust::parameter_type(service, parameter).to_string(),
                python::argument(service, parameter, ""),
                typescript::argument(service, parameter, ""),
            ]
        };
        differing(&texts(self.old, old), &texts(self.new, new))
    }

    /// The same of a result.
    pub fn of_results(&self, old: &Outcome, new: &Outcome) -> Vec<Impact> {
        let texts = |service: &Service, outcome: &Outcome| {
            let is_list = outcome.shape == Shape::List;
            [
                format!("{is_list} {}", rust::result_type(service, outcome)),
                format!("{is_list} {}", python::result(service, outcome, "")),
                format!("{is_list} {}", typescript::result(service, outcome, "")),
            ]
        };
        differing(&texts(self.old, old), &texts(self.new, new))
    }
}

fn differing(old: &[String; 3], new: &[String; 3]) -> Vec<Impact> {
    let pairs = Impact::LANGUAGES.into_iter().zip(old.iter().zip(new));
    let differing = pairs.filter(|(_, (old, new))| old != new);
    differing.map(|(language, _)| language).collect()
}

fn name(service: &Service, ty: Type) -> String {
    match ty {
        Type::Primitive(primitive) => format!("Edm.{}", primitive.name()),
        Type::Enum(id) => service.enumeration(id).qualified_name.clone(),
        Type::Structured(id) => service.structured(id).qualified_name.clone(),
    }
}

fn around(ty: &TypeUse, name: String) -> String {
    if ty.is_map {
        format!("map of {name}")
    } else if ty.is_collection {
        format!("Collection({name})")
    } else {
        name
    }
}

/// Whether values of the new type may be none of the old one, and the other way round.
pub fn misfits(old: &TypeUse, new: &TypeUse) -> (bool, bool) {
    let same_form = (old.is_collection, old.is_map) == (new.is_collection, new.is_map);
    match (old.ty, new.ty) {
        (Type::Primitive(old), Type::Primitive(new)) if same_form => {
            (!holds(old, new), !holds(new, old))
        }
        _ => (true, true),
    }
}

/// Whether each value of `narrow` is one of `wide`.
fn holds(wide: Primitive, narrow: Primitive) -> bool {
    use Primitive::{Byte, Decimal, Double, Int16, Int32, Int64, SByte, Single};
    wide == narrow
        || match wide {
            Int16 => matches!(narrow, Byte | SByte),
            Int32 => matches!(narrow, Byte | SByte | Int16),
            Int64 | Decimal => matches!(narrow, Byte | SByte | Int16 | Int32),
            Double => matches!(narrow, Single | Byte | SByte | Int16 | Int32),
            _ => false,
        }
}
