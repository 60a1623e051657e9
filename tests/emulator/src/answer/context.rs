//! The context address of an answer (OData 4.01, section 10).

use odata_codegen::model::{Group, Kind, Type};

use crate::request::Call;

/// The context address of an answer; `is_list` for a collection.
#[must_use]
pub fn of(call: &Call<'_>, is_list: bool) -> String {
    let base = call.received.base();
    let fragment = fragment(call, is_list);
    format!("{base}/odata/$metadata#{fragment}")
}

/// Sets that the service has and the description leaves out, because no operation reads them as
/// such: type of their entities, and name.
const UNLISTED: [(&str, &str); 2] = [
    (
        "UiPath.Server.Configuration.OData.UserRolesDto",
        "UserRoles",
    ),
    (
        "UiPath.Server.Configuration.OData.MachineFolderDto",
        "MachineFolder",
    ),
];

fn fragment(call: &Call<'_>, is_list: bool) -> String {
    let Some(ty) = &call.operation.result.ty else {
        return call.group.name.clone();
    };
    let name = match ty.ty {
        Type::Primitive(kind) => format!("Edm.{}", kind.name()),
        Type::Enum(id) => call.schema.service.enumeration(id).qualified_name.clone(),
        Type::Structured(id) => {
            if let Some((set, is_derived)) = set_of(call, id) {
                let cast = if is_derived {
                    format!("/{}", call.schema.structured(id).qualified_name)
                } else {
                    String::new()
                };
                let selected = selected(call);
                let entity = if is_list || set.is_singleton {
                    ""
                } else {
                    "/$entity"
                };
                return format!("{}{cast}{selected}{entity}", set.name);
            }
            let name = &call.schema.structured(id).qualified_name;
            if let Some((_, set)) = UNLISTED.iter().find(|(ty, _)| ty == name) {
                return format!(
                    "{set}{}{}",
                    selected(call),
                    if is_list { "" } else { "/$entity" }
                );
            }
            name.clone()
        }
    };
    if is_list || ty.is_collection {
        format!("Collection({name})")
    } else {
        name
    }
}

/// The set whose entities an answer holds, and whether their type derives from that of the set.
fn set_of<'s>(
    call: &Call<'s>,
    id: odata_codegen::model::StructuredId,
) -> Option<(&'s Group, bool)> {
    let is_of_verb = !matches!(call.operation.kind, Kind::Action | Kind::Function);
    if is_of_verb || call.group.entity_type == Some(id) {
        return Some((call.group, call.group.entity_type != Some(id)));
    }
    let groups = &call.schema.service.groups;
    if let Some(group) = groups.iter().find(|group| group.entity_type == Some(id)) {
        return Some((group, false));
    }
    call.group
        .entity_type
        .filter(|base| call.schema.derived(*base).contains(&id))
        .map(|_| (call.group, true))
}

fn selected(call: &Call<'_>) -> String {
    match call.received.option("$select") {
        Some(names) if !names.trim().is_empty() => format!("({})", names.replace(' ', "")),
        _ => String::new(),
    }
}
