//! Kinds of changes: each changes a service in one place, and says what has to be found.

use odata_codegen::diff::Impact::{self, *};

use crate::world::{Action, Chance, Parameter, Property, Type, World};

/// What a change has to be reported as: code, subject, impacts.
pub type Expected = (&'static str, String, Vec<Impact>);
/// Changes a service somewhere.
pub type Kind = fn(&mut World, &mut Chance) -> Vec<Expected>;

const SOURCE: [Impact; 3] = [Rust, Python, TypeScript];

fn with(more: &[Impact]) -> Vec<Impact> {
    SOURCE.into_iter().chain(more.iter().copied()).collect()
}

/// All kinds with their names.
pub const KINDS: [(&str, Kind); 27] = [
    ("action removed", action_removed),
    ("action added", action_added),
    ("action renamed", action_renamed),
    ("required parameter added", required_parameter_added),
    ("optional parameter added", optional_parameter_added),
    ("parameter removed", parameter_removed),
    ("parameter renamed", parameter_renamed),
    ("parameter narrowed", parameter_narrowed),
    ("parameter made required", parameter_made_required),
    ("parameter made optional", parameter_made_optional),
    ("result changed", result_changed),
    ("permission added", permission_added),
    ("scope replaced", scope_replaced),
    ("action deprecated", action_deprecated),
    ("action described otherwise", action_described),
    ("property removed", property_removed),
    ("property added", property_added),
    ("property renamed", property_renamed),
    ("property of another type", property_retyped),
    ("property made nullable", property_made_nullable),
    ("property made computed", property_made_computed),
    ("length narrowed", length_narrowed),
    ("property deprecated", property_deprecated),
    ("member removed", member_removed),
    ("member added", member_added),
    ("member renamed", member_renamed),
    ("complex type renamed", type_renamed),
];

fn action<'w>(world: &'w mut World, chance: &mut Chance) -> (String, &'w mut Action) {
    let index = chance.below(world.actions.len());
    let action = &mut world.actions[index];
    (
        format!("{}.{}", world.sets[action.set], action.name),
        action,
    )
}

fn action_removed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, _) = action(world, chance);
    world
        .actions
        .retain(|action| !id.ends_with(&format!(".{}", action.name)));
    vec![("operation-removed", id, with(&[Writing]))]
}

fn action_added(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (_, action) = action(world, chance);
    let (set, added) = (
        action.set,
        Action {
            name: "Zip".to_owned(),
            ..action.clone()
        },
    );
    world.actions.push(added);
    vec![(
        "operation-added",
        format!("{}.Zip", world.sets[set]),
        vec![Additive],
    )]
}

fn action_renamed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (_, action) = action(world, chance);
    action.name.push_str("Now");
    let (set, name) = (action.set, action.name.clone());
    let id = format!("{}.{name}", world.sets[set]);
    vec![
        ("operation-renamed", id.clone(), SOURCE.to_vec()),
        ("request-changed", id, vec![Writing]),
    ]
}

fn parameter(name: &str, is_optional: bool) -> Parameter {
    Parameter {
        name: name.to_owned(),
        ty: "Edm.Boolean".to_owned(),
        is_optional,
    }
}

fn required_parameter_added(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.parameters.push(parameter("urgent", false));
    vec![(
        "required-parameter-added",
        format!("{id}(urgent)"),
        with(&[Writing]),
    )]
}

fn optional_parameter_added(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.parameters.push(parameter("urgent", true));
    vec![("parameter-added", format!("{id}(urgent)"), vec![Additive])]
}

fn parameter_removed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    let index = chance.below(action.parameters.len());
    let gone = action.parameters.remove(index);
    vec![(
        "parameter-removed",
        format!("{id}({})", gone.name),
        with(&[Writing]),
    )]
}

fn parameter_renamed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    let index = chance.below(action.parameters.len());
    let parameter = &mut action.parameters[index];
    parameter.name.push_str("Text");
    vec![(
        "parameter-renamed",
        format!("{id}({})", parameter.name),
        with(&[Writing]),
    )]
}

fn parameter_narrowed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.parameters[0].ty = "Edm.Int32".to_owned();
    // Python has one type of integers.
    vec![(
        "parameter-type-changed",
        format!("{id}(amount)"),
        vec![Rust, TypeScript, Writing],
    )]
}

fn parameter_made_required(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.parameters[2].is_optional = false;
    vec![(
        "parameter-made-required",
        format!("{id}(remark)"),
        with(&[Writing]),
    )]
}

fn parameter_made_optional(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    let index = chance.below(2);
    let parameter = &mut action.parameters[index];
    parameter.is_optional = true;
    vec![(
        "parameter-made-optional",
        format!("{id}({})", parameter.name),
        vec![Rust],
    )]
}

fn result_changed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    let results = [
        Some("Edm.String"),
        Some("Edm.Boolean"),
        None,
        Some("Edm.Date"),
    ];
    action.result = chance.of(&results).map(str::to_owned);
    vec![("result-changed", id, with(&[Reading]))]
}

fn permission_added(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.permissions.push("Audit.View".to_owned());
    vec![("access-narrowed", id, vec![Access])]
}

fn scope_replaced(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.scopes = vec!["Yard.Everything".to_owned()];
    vec![("access-narrowed", id, vec![Access])]
}

fn action_deprecated(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.deprecated = Some("Use another one.".to_owned());
    vec![("deprecated", id, vec![Deprecation])]
}

fn action_described(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (id, action) = action(world, chance);
    action.description = Some("Does it when there is time.".to_owned());
    vec![("description-changed", id, vec![Documentation])]
}

/// A type and one of its properties that is no key. Entities are received and sent (they are
/// created); complex types are sent.
fn property<'w>(world: &'w mut World, chance: &mut Chance) -> (String, bool, &'w mut Type, usize) {
    // The complex types that actions take.
    let used = |ty: &Type| {
        let name = format!("Yard.{}", ty.name);
        let mut actions = world.actions.iter();
        ty.is_entity || actions.any(|action| action.parameters.iter().any(|it| it.ty == name))
    };
    let known: Vec<usize> = (0..world.types.len())
        .filter(|&at| used(&world.types[at]))
        .collect();
    let ty = &mut world.types[*chance.of(&known)];
    let first = usize::from(ty.is_entity);
    let index = first + chance.below(ty.properties.len() - first);
    let subject = format!("Yard.{}.{}", ty.name, ty.properties[index].name);
    (subject, ty.is_entity, ty, index)
}

/// Whom it concerns on the wire.
fn wire(is_received: bool) -> &'static [Impact] {
    if is_received {
        &[Reading, Writing]
    } else {
        &[Writing]
    }
}

fn property_removed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (subject, is_received, ty, index) = property(world, chance);
    ty.properties.remove(index);
    vec![("property-removed", subject, with(wire(is_received)))]
}

fn property_added(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (_, _, ty, index) = property(world, chance);
    let added = Property {
        name: "Zone".to_owned(),
        ..ty.properties[index].clone()
    };
    ty.properties.push(added);
    vec![(
        "property-added",
        format!("Yard.{}.Zone", ty.name),
        vec![Additive],
    )]
}

fn property_renamed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (_, is_received, ty, index) = property(world, chance);
    let property = &mut ty.properties[index];
    property.name.push_str("Text");
    let subject = format!("Yard.{}.{}", ty.name, property.name);
    vec![("property-renamed", subject, with(wire(is_received)))]
}

fn property_retyped(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (subject, is_received, ty, index) = property(world, chance);
    let property = &mut ty.properties[index];
    property.ty = "Edm.Guid".to_owned();
    property.max_length = None;
    let mut found = vec![(
        "property-type-changed",
        subject.clone(),
        with(wire(is_received)),
    )];
    if index == usize::from(ty.is_entity) {
        found.push(("limit-changed", subject, vec![Documentation]));
    }
    found
}

fn property_made_nullable(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (subject, is_received, ty, index) = property(world, chance);
    let property = &mut ty.properties[index];
    let was = std::mem::replace(&mut property.is_nullable, true);
    if was {
        property.is_nullable = false;
        return vec![("property-made-not-null", subject, vec![TypeScript, Writing])];
    }
    let reading = is_received.then_some(Reading);
    vec![(
        "property-made-nullable",
        subject,
        reading.into_iter().chain([TypeScript]).collect(),
    )]
}

fn property_made_computed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (subject, _, ty, index) = property(world, chance);
    ty.properties[index].is_computed = true;
    vec![("property-made-computed", subject, vec![Rust, Writing])]
}

fn length_narrowed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (_, is_entity, ty, _) = property(world, chance);
    let property = &mut ty.properties[usize::from(is_entity)];
    property.max_length = Some(20 + u32::try_from(chance.below(60)).unwrap_or_default());
    let subject = format!("Yard.{}.{}", ty.name, property.name);
    vec![("limit-narrowed", subject, vec![Writing])]
}

fn property_deprecated(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (subject, _, ty, index) = property(world, chance);
    ty.properties[index].deprecated = Some("Nobody fills it in.".to_owned());
    vec![("deprecated", subject, vec![Deprecation])]
}

/// An enumeration that some type has, with a member.
fn member(world: &mut World, chance: &mut Chance) -> (usize, usize) {
    let used = |name: &str| {
        let mut types = world.types[..4].iter();
        types.any(|ty| {
            ty.properties
                .iter()
                .any(|it| it.ty == format!("Yard.{name}"))
        })
    };
    let known: Vec<usize> = (0..2).filter(|&at| used(&world.enums[at].name)).collect();
    let index = *chance.of(&known);
    (index, chance.below(world.enums[index].members.len()))
}

fn member_removed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (ty, index) = member(world, chance);
    let (gone, _) = world.enums[ty].members.remove(index);
    let subject = format!("Yard.{}.{gone}", world.enums[ty].name);
    vec![("member-removed", subject, with(&[Writing]))]
}

fn member_added(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (ty, _) = member(world, chance);
    world.enums[ty].members.push(("Zoned".to_owned(), 77));
    let subject = format!("Yard.{}.Zoned", world.enums[ty].name);
    vec![("member-added", subject, vec![Additive])]
}

fn member_renamed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let (ty, index) = member(world, chance);
    let of = world.enums[ty].name.clone();
    let (name, _) = &mut world.enums[ty].members[index];
    name.push_str("Now");
    let subject = format!("Yard.{of}.{name}");
    vec![("member-renamed", subject, with(&[Writing]))]
}

fn type_renamed(world: &mut World, chance: &mut Chance) -> Vec<Expected> {
    let taken: Vec<String> = world
        .actions
        .iter()
        .map(|it| it.parameters[1].ty.clone())
        .collect();
    let old = chance.of(&taken).clone();
    let new = format!("{old}Sheet");
    for action in &mut world.actions {
        let ty = &mut action.parameters[1].ty;
        if *ty == old {
            ty.clone_from(&new);
        }
    }
    for ty in &mut world.types {
        if format!("Yard.{}", ty.name) == old {
            ty.name.push_str("Sheet");
        }
    }
    let users = world.actions.iter().filter(|it| it.parameters[1].ty == new);
    let listed = users.map(|action| {
        let id = format!("{}.{}", world.sets[action.set], action.name);
        ("listing-changed", id, SOURCE.to_vec())
    });
    let listed: Vec<Expected> = listed.collect();
    [vec![("type-renamed", new.clone(), SOURCE.to_vec())], listed].concat()
}
