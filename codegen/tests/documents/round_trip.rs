//! A written description, read again.

use odata_codegen::csdl::document::OperationKind;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::{Detail, edmx};
use odata_codegen::model::{Group, Primitive, Service, Type};

use crate::support::{Outcome, VERSIONS, case, cases, load, messages, service};

#[test]
fn a_full_description_gives_the_same_model() -> Outcome {
    for folder in cases()? {
        let written = case(&folder)?;
        same(&folder.display().to_string(), &written)?;
    }
    for version in VERSIONS {
        same(version, &service(version)?)?;
    }
    Ok(())
}

fn same(name: &str, written: &Service) -> Outcome {
    let text = edmx::emit(written, Detail::Full);
    let (read, diagnostics) = load(text.as_bytes())?;
    // What is odd in the cases themselves.
    let is_new = |it: &Diagnostic| !["empty-enum", "invalid-name"].contains(&it.code);
    let diagnostics: Vec<Diagnostic> = diagnostics.into_iter().filter(is_new).collect();
    assert_eq!(messages(&diagnostics), "", "{name}");
    assert_eq!(read.versions, written.versions, "{name}");
    each(name, &read.types, &written.types)?;
    each(name, &read.enums, &written.enums)?;
    let operations = |groups: &[Group]| -> Vec<_> {
        groups
            .iter()
            .flat_map(|group| group.operations.clone())
            .collect()
    };
    each(
        name,
        &operations(&read.groups),
        &operations(&written.groups),
    )?;
    each(name, &read.groups, &written.groups)?;
    let (declared, expected) = (&read.declarations, &written.declarations);
    each(name, &declared.sources, &expected.sources)?;
    each(name, &declared.operations, &expected.operations)?;
    assert_eq!(declared, expected, "{name}");
    assert!(read == *written, "{name}: the rest of the model");
    Ok(())
}

fn each<T: PartialEq + std::fmt::Debug>(name: &str, read: &[T], written: &[T]) -> Outcome {
    for (read, written) in read.iter().zip(written) {
        if read != written {
            return Err(format!("{name}: read {read:#?}\nwritten from {written:#?}"));
        }
    }
    assert_eq!(read.len(), written.len(), "{name}");
    Ok(())
}

#[test]
fn a_poor_description_keeps_what_services_state() -> Outcome {
    for version in VERSIONS {
        let written = service(version)?;
        let text = edmx::emit(&written, Detail::Poor);
        assert!(!text.contains("Annotation"), "{version}");
        let (read, diagnostics) = load(text.as_bytes())?;
        assert_eq!(messages(&diagnostics), "", "{version}");
        each(version, &types(&read), &types(&written))?;
        each(version, &members(&read), &members(&written))?;
        each(version, &sources(&read), &sources(&written))?;
        each(version, &signatures(&read), &signatures(&written))?;
    }
    Ok(())
}

type Facts = Vec<String>;

fn types(service: &Service) -> Facts {
    let structured = service.types.iter();
    structured
        .flat_map(|ty| {
            let facts = (ty.kind, ty.base, ty.is_abstract, ty.is_open, &ty.key);
            let properties = ty.properties.iter().map(|property| {
                let declared = property.declared_type.as_ref().unwrap_or(&property.ty);
                let limit = property.constraints.max_length;
                let kind = property.is_navigation;
                format!(
                    "{} {} {declared:?} {limit:?} {kind}",
                    ty.qualified_name, property.name
                )
            });
            std::iter::once(format!("{} {facts:?}", ty.qualified_name)).chain(properties)
        })
        .collect()
}

fn members(service: &Service) -> Facts {
    let enums = service.enums.iter();
    enums
        .flat_map(|ty| {
            let facts = (&ty.qualified_name, ty.is_flags, ty.underlying_type);
            ty.members
                .iter()
                .map(move |member| format!("{facts:?} {}", member.name))
        })
        .collect()
}

fn sources(service: &Service) -> Facts {
    let sources = service.declarations.sources.iter();
    sources
        .map(|source| {
            format!(
                "{} {:?} {:?}",
                source.name, source.entity_type, source.bindings
            )
        })
        .collect()
}

/// Operations inside OData; those of actions without parameters.
fn signatures(service: &Service) -> Facts {
    let operations = service.declarations.operations.iter();
    operations
        .filter(|operation| !operation.is_endpoint)
        .map(|operation| {
            let parameters: Facts = match operation.kind {
                OperationKind::Action => Facts::new(),
                OperationKind::Function => {
                    let parameters = operation.parameters.iter();
                    parameters
                        .map(|item| format!("{} {:?}", item.name, item.ty))
                        .collect()
                }
            };
            let imports: Facts = operation
                .imports
                .iter()
                .map(|item| item.name.clone())
                .collect();
            // A map is declared as untyped; only an annotation says more.
            let result = operation.result.as_ref().map(|ty| match ty.is_map {
                true => (Type::Primitive(Primitive::Untyped), false),
                false => (ty.ty, ty.is_collection),
            });
            let name = &operation.qualified_name;
            format!(
                "{name} {:?} {parameters:?} {imports:?} {result:?}",
                operation.binding
            )
        })
        .collect()
}

#[test]
fn each_group_alone_can_be_described() -> Outcome {
    let service = service("17.0")?;
    for group in &service.groups {
        let name = std::slice::from_ref(&group.name);
        let part = odata_codegen::passes::select(service.clone(), name);
        let part = part.map_err(|error| error.to_string())?;
        let text = edmx::emit(&part, Detail::Full);
        load(text.as_bytes()).map_err(|error| format!("{}: {error}", group.name))?;
    }
    Ok(())
}
