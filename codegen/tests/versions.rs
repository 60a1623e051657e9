//! Several versions of a service as one: what is kept, how it is called, and what is settled how.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use odata_codegen::config::Config;
use odata_codegen::model::{EnumType, Names, Service, Shape, StructuredType, Type, Versions};
use odata_codegen::passes::{Rule, Settled};
use odata_codegen::{Input, load, load_versions};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const OLD: &str = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="S">
  <Annotation Term="Org.OData.Core.V1.SchemaVersion" String="9.2"/>
  <EntityType Name="BookDto"><Key><PropertyRef Name="Id"/></Key>
    <Property Name="Id" Type="Edm.Int64" Nullable="false"/>
    <Property Name="Title" Type="Edm.String" MaxLength="10" Nullable="false"/>
    <Property Name="Shelf" Type="Edm.Int32"/>
    <Property Name="Kind" Type="S.Kind"/>
    <Property Name="Extra" Type="S.Extra"/>
  </EntityType>
  <ComplexType Name="Extra"><Property Name="Note" Type="Edm.String"/></ComplexType>
  <EnumType Name="Kind"><Member Name="Novel"/><Member Name="Essay"/></EnumType>
  <Action Name="Lend" IsBound="true"><Parameter Name="book" Type="S.BookDto"/>
    <Parameter Name="days" Type="Edm.Int32" Nullable="false"/><ReturnType Type="S.BookDto"/></Action>
  <Action Name="Sell" IsBound="true"><Parameter Name="book" Type="S.BookDto"/></Action>
  <EntityContainer Name="C"><EntitySet Name="Books" EntityType="S.BookDto"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#;

const NEW: &str = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="S">
  <Annotation Term="Org.OData.Core.V1.SchemaVersion" String="10.0"/>
  <EntityType Name="BookDto"><Key><PropertyRef Name="Id"/></Key>
    <Property Name="Id" Type="Edm.Int64" Nullable="false"/>
    <Property Name="Title" Type="Edm.String" MaxLength="99"/>
    <Property Name="Shelf" Type="Edm.Untyped"/>
    <Property Name="Kind" Type="S.Kind"/>
    <Property Name="Extra" Type="S.Extra"/>
    <Property Name="Blurb" Type="Edm.String"/>
  </EntityType>
  <EntityType Name="Book"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int64" Nullable="false"/></EntityType>
  <ComplexType Name="Extra"><Property Name="note" Type="Edm.String"/><Property Name="Note" Type="Edm.String"/></ComplexType>
  <EnumType Name="Kind"><Member Name="Novel"/><Member Name="Essay"/><Member Name="Poem"/></EnumType>
  <Action Name="Lend" IsBound="true"><Parameter Name="book" Type="S.BookDto"/>
    <Parameter Name="days" Type="Edm.Int32" Nullable="false"/><Parameter Name="until" Type="Edm.Date"/></Action>
  <EntityContainer Name="C"><EntitySet Name="Books" EntityType="S.BookDto"/><EntitySet Name="Things" EntityType="S.Book"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#;

fn config() -> Outcome<Config> {
    let json = r#"{"client":"Library","strip_type_suffixes":["Dto"]}"#;
    Ok(Config::from_json(json.as_bytes())?)
}

fn input<'b>(name: &'b str, text: &'b str) -> Input<'b> {
    let bytes = text.as_bytes();
    Input { name, bytes }
}

fn united(versions: &[(&str, &str)]) -> Outcome<(Service, Vec<Settled>)> {
    let versions: Vec<Vec<Input<'_>>> = versions
        .iter()
        .map(|(name, text)| vec![input(name, text)])
        .collect();
    let (service, settled, _) =
        load_versions(&versions, &config()?).map_err(|it| format!("{it:?}"))?;
    Ok((service, settled))
}

fn ty<'s>(service: &'s Service, name: &str) -> Outcome<&'s StructuredType> {
    let found = service.types.iter().find(|ty| ty.qualified_name == name);
    Ok(found.ok_or_else(|| format!("no type {name}"))?)
}

#[test]
fn all_that_any_version_has_is_there_with_the_versions_that_have_it() -> Outcome {
    let (service, _) = united(&[("new.xml", NEW), ("old.xml", OLD)])?;
    assert_eq!(service.versions, ["9.2", "10.0"], "by their numbers");
    let book = ty(&service, "S.BookDto")?;
    let versions: Vec<(&str, u64)> = book
        .properties
        .iter()
        .map(|property| (property.name.as_str(), property.versions.0))
        .collect();
    let expected = [
        ("Id", 3),
        ("Title", 3),
        ("Shelf", 3),
        ("Kind", 3),
        ("Extra", 3),
        ("Blurb", 2),
    ];
    assert_eq!(versions, expected);
    let kind = service.enums.first().ok_or("no enumeration")?;
    let members: Vec<u64> = kind
        .members
        .iter()
        .map(|member| member.versions.0)
        .collect();
    assert_eq!(members, [3, 3, 2]);
    let operations: BTreeMap<&str, u64> = service
        .operations()
        .map(|(_, operation)| (operation.id.as_str(), operation.versions.0))
        .collect();
    assert_eq!(operations["Books.Sell"], 1);
    assert_eq!(operations["Books.list"], 3);
    assert_eq!(operations["Things.list"], 2);
    let (_, lend) = service
        .operations()
        .find(|(_, operation)| operation.id == "Books.Lend")
        .ok_or("no Lend")?;
    let parameters: Vec<(&str, bool, u64)> = lend
        .parameters
        .iter()
        .map(|it| (it.name.as_str(), it.is_required, it.versions.0))
        .collect();
    assert_eq!(
        parameters,
        [("key", true, 3), ("days", true, 3), ("until", false, 2)]
    );
    Ok(())
}

#[test]
fn a_new_version_renames_nothing() -> Outcome {
    let (service, _) = united(&[("old.xml", OLD), ("new.xml", NEW)])?;
    // Alone, the newer version would call the first one BookDto.
    assert_eq!(ty(&service, "S.BookDto")?.name, "Book");
    assert_eq!(ty(&service, "S.Book")?.name, "Book2");
    let extra = ty(&service, "S.Extra")?;
    let names: Vec<(&str, &str)> = extra
        .properties
        .iter()
        .map(|property| (property.name.as_str(), property.names.python.as_str()))
        .collect();
    assert_eq!(names, [("Note", "note"), ("note", "note_2")]);
    Ok(())
}

#[test]
fn what_versions_disagree_about_is_settled_and_told() -> Outcome {
    let (service, settled) = united(&[("old.xml", OLD), ("new.xml", NEW)])?;
    let told: Vec<(Rule, &str)> = settled
        .iter()
        .map(|one| (one.rule, one.subject.as_str()))
        .collect();
    let expected = [
        (Rule::ResultMissing, "Books.Lend"),
        (Rule::Type, "S.BookDto/Shelf"),
        (Rule::Required, "Books.Lend(until)"),
        (Rule::Limit, "S.BookDto/Title"),
    ];
    assert_eq!(told, expected);
    let book = ty(&service, "S.BookDto")?;
    let title = &book.properties[1];
    assert_eq!(title.constraints.max_length, Some(99));
    assert!(title.ty.is_nullable);
    let lend = service.operations().find(|(_, it)| it.id == "Books.Lend");
    let (_, lend) = lend.ok_or("no Lend")?;
    assert_eq!(
        (lend.result.shape, lend.result.is_nullable),
        (Shape::Value, true)
    );
    Ok(())
}

#[test]
fn two_descriptions_of_one_version_are_refused() -> Outcome {
    let versions = [vec![input("a.xml", OLD)], vec![input("b.xml", OLD)]];
    let problems = load_versions(&versions, &config()?).err().ok_or("taken")?;
    let said = problems.last().ok_or("nothing said")?.to_string();
    assert!(
        said.contains("two descriptions say that they are version 9.2"),
        "{said}"
    );
    Ok(())
}

fn published(version: &str) -> Outcome<Vec<u8>> {
    let folder =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/orchestrator/metadata");
    Ok(fs::read(folder.join(format!("{version}.edmx")))?)
}

fn owners_config() -> Outcome<Config> {
    let file =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/orchestrator/generator.json");
    Ok(Config::from_json(&fs::read(file)?)?)
}

fn alone(version: &str) -> Outcome<Service> {
    let (service, _) = load(
        &format!("{version}.edmx"),
        &published(version)?,
        &owners_config()?,
    )
    .map_err(|it| format!("{it:?}"))?;
    Ok(service)
}

fn together() -> Outcome<(Service, Vec<Settled>)> {
    let texts = [published("17.0")?, published("20.0")?];
    let versions = ["17.0.edmx", "20.0.edmx"].iter().zip(&texts);
    let versions: Vec<Vec<Input<'_>>> = versions
        .map(|(name, bytes)| vec![Input { name, bytes }])
        .collect();
    let (service, settled, _) =
        load_versions(&versions, &owners_config()?).map_err(|it| format!("{it:?}"))?;
    Ok((service, settled))
}

/// Everything that a program calls by name, with what it is called.
fn names(service: &Service) -> BTreeMap<String, (String, Names)> {
    let class = |name: &str| (name.to_owned(), Names::default());
    let of_types = service
        .types
        .iter()
        .filter(|ty| ty.is_reachable)
        .flat_map(|ty| {
            let own = (ty.qualified_name.clone(), class(&ty.name));
            let properties = ty.properties.iter().map(|property| {
                let subject = format!("{}/{}", ty.qualified_name, property.name);
                (subject, (String::new(), property.names.clone()))
            });
            std::iter::once(own).chain(properties).collect::<Vec<_>>()
        });
    let of_enums = service
        .enums
        .iter()
        .filter(|ty| ty.is_reachable)
        .flat_map(|ty: &EnumType| {
            let own = (ty.qualified_name.clone(), class(&ty.name));
            let members = ty.members.iter().map(|member| {
                let subject = format!("{}/{}", ty.qualified_name, member.name);
                (subject, (String::new(), member.names.clone()))
            });
            std::iter::once(own).chain(members).collect::<Vec<_>>()
        });
    let of_operations = service.operations().flat_map(|(group, operation)| {
        let own = (
            operation.id.clone(),
            (group.class.clone(), operation.names.clone()),
        );
        let parameters = operation.parameters.iter().map(|parameter| {
            let subject = format!("{}({:?} {})", operation.id, parameter.place, parameter.name);
            (subject, (String::new(), parameter.names.clone()))
        });
        std::iter::once(own).chain(parameters).collect::<Vec<_>>()
    });
    of_types.chain(of_enums).chain(of_operations).collect()
}

#[test]
fn our_own_versions_keep_their_names() -> Outcome {
    let union = names(&together()?.0);
    let old = names(&alone("17.0")?);
    assert!(old.len() > 4000, "{}", old.len());
    for (subject, called) in &old {
        assert_eq!(union.get(subject), Some(called), "{subject}");
    }
    let new = names(&alone("20.0")?);
    let missing: Vec<&String> = new.keys().filter(|it| !union.contains_key(*it)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    Ok(())
}

#[test]
fn our_own_versions_have_464_operations_together() -> Outcome {
    let (service, settled) = together()?;
    let ids = |service: &Service| -> BTreeSet<String> {
        let operations = service.operations();
        operations
            .map(|(_, operation)| operation.id.clone())
            .collect()
    };
    let (old, new) = (ids(&alone("17.0")?), ids(&alone("20.0")?));
    assert_eq!(
        (old.len(), new.len(), service.operations().count()),
        (429, 418, 464)
    );
    for (_, operation) in service.operations() {
        let has = [0, 1].map(|number| operation.versions.contains(number));
        assert!(has[0] == old.contains(&operation.id), "{}", operation.id);
        // Unpublished ones are answered as well.
        assert!(has[1] || !new.contains(&operation.id), "{}", operation.id);
        assert_ne!(operation.versions, Versions::default(), "{}", operation.id);
    }
    let only_old = service.operations().filter(|(_, it)| it.versions.0 == 1);
    assert_eq!(
        only_old.count(),
        32,
        "14 of 46 are there without being published"
    );
    let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
    for one in &settled {
        *counts.entry(one.rule).or_default() += 1;
    }
    let expected = [
        (Rule::ResultType, 4),
        (Rule::ResultMissing, 6),
        (Rule::Type, 6),
        (Rule::Base, 3),
        (Rule::Required, 8),
        (Rule::Computed, 22),
        (Rule::Limit, 13),
        (Rule::PageSize, 2),
        (Rule::Access, 1),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
    Ok(())
}

#[test]
fn no_type_is_lost_between_the_numbers() -> Outcome {
    let (service, _) = together()?;
    for (version, number) in [("17.0", 0), ("20.0", 1)] {
        let alone = alone(version)?;
        for old in &alone.types {
            let new = ty(&service, &old.qualified_name)?;
            assert!(new.versions.contains(number));
            for property in &old.properties {
                let found = new.properties.iter().find(|it| it.name == property.name);
                let found = found.ok_or_else(|| format!("{}/{}", old.name, property.name))?;
                assert!(
                    found.versions.contains(number),
                    "{}/{}",
                    old.name,
                    property.name
                );
                let (Type::Structured(a), Type::Structured(b)) = (property.ty.ty, found.ty.ty)
                else {
                    continue;
                };
                let (a, b) = (alone.structured(a), service.structured(b));
                let is_known = a.qualified_name == b.qualified_name || number == 0;
                assert!(is_known, "{}/{}", old.name, property.name);
            }
        }
    }
    Ok(())
}
