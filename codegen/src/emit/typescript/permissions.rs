//! `permissions.js`: what operations need, by class and method, for a module that only those load who
//! ask for it.

use super::rows::needs;
use super::text::{HEAD, literal, member};
use crate::model::{Group, Operation, Service};

/// A text for each operation: its id, what it needs as in the rows, `@` where it works in a place of the
/// client's.
pub fn module(service: &Service) -> String {
    let mut text = format!("{HEAD}export const OPERATIONS = {{\n");
    for group in &service.groups {
        text.push_str(&format!("  {}: {{\n", group.class));
        for operation in &group.operations {
            let name = &operation.names.javascript;
            text.push_str(&format!(
                "    {}: {},\n",
                member(name),
                literal(&words(operation))
            ));
        }
        text.push_str("  },\n");
    }
    text.push_str("};\n");
    text
}

fn words(operation: &Operation) -> String {
    let mut words = vec![operation.id.clone()];
    words.extend(needs(operation));
    if !operation.ambient_headers.is_empty() {
        words.push("@".to_owned());
    }
    words.join(" ")
}

/// Its types: the ids of the operations.
pub fn types(service: &Service) -> String {
    let operations = service
        .groups
        .iter()
        .flat_map(|group: &Group| &group.operations);
    let mut ids: Vec<String> = operations.map(|operation| literal(&operation.id)).collect();
    ids.sort();
    format!(
        "{HEAD}/** The id of an operation, the same in every language. */\nexport type OperationId =\n  | {};\n\
         /** What operations need, by class and method. */\n\
         export declare const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;\n",
        ids.join("\n  | ")
    )
}
