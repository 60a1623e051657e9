//! The users and roles that every emulator starts with.

use std::collections::BTreeSet;

use super::accounts::{self, NewUser};
use super::{grants, roles};
use crate::Emulator;
use crate::auth::{Application, Kind};
use crate::folders::tree;
use crate::permissions::names::{self, Scope};
use crate::schema::Schema;
use crate::store::{Entry, Key, Row, Store};

/// Password of every user of the sample.
pub const PASSWORD: &str = "emulator";
/// The application with a secret that acts for itself or for users.
pub const CONFIDENTIAL_CLIENT: &str = "emulator-confidential";
/// Its secret.
pub const CLIENT_SECRET: &str = "emulator-secret";
/// The application without a secret, which signs users in with a proof key.
pub const PUBLIC_CLIENT: &str = "emulator-public";
/// The client of user keys.
pub const USER_KEY_CLIENT: &str = "emulator-user-key";

/// Name, type, and which permissions it has, of each role of the system.
type RoleRow = (&'static str, &'static str, fn(&str, Scope) -> bool);

const ROLES: [RoleRow; 8] = [
    ("Administrator", "Mixed", |_, _| true),
    ("Tenant Administrator", "Tenant", |_, scope| {
        scope == Scope::Tenant
    }),
    ("Folder Administrator", "Folder", |_, scope| {
        scope == Scope::Folder
    }),
    ("Personal Workspace Administrator", "Folder", |_, scope| {
        scope == Scope::Folder
    }),
    ("Automation Publisher", "Folder", |name, scope| {
        scope == Scope::Folder
            && (name.ends_with(".View")
                || name.starts_with("FolderPackages.")
                || name.starts_with("Processes."))
    }),
    ("Automation User", "Folder", |name, scope| {
        scope == Scope::Folder
            && (name.ends_with(".View") || name.starts_with("Jobs.") || name == "Tasks.Edit")
    }),
    ("Robot", "Mixed", |name, _| {
        matches!(
            name,
            "Assets.View"
                | "Jobs.View"
                | "Jobs.Create"
                | "Logs.Create"
                | "Packages.View"
                | "Libraries.View"
                | "Processes.View"
                | "Queues.View"
                | "Transactions.View"
                | "Transactions.Create"
                | "Transactions.Edit"
                | "Buckets.View"
                | "BlobFiles.View"
                | "BlobFiles.Create"
                | "Alerts.Create"
        )
    }),
    ("Allow to be Automation User", "Tenant", |name, _| {
        matches!(name, "License.View" | "Settings.View" | "Libraries.View")
    }),
];

/// A user of the sample: name, first name, family name, type, roles in the tenant, role in the
/// folders at the top.
type UserRow = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
);

const USERS: [UserRow; 5] = [
    (
        "admin",
        "Alex",
        "Admin",
        "User",
        &["Administrator"],
        "Administrator",
    ),
    (
        "dana.developer",
        "Dana",
        "Developer",
        "DirectoryUser",
        &["Allow to be Automation User"],
        "Automation Publisher",
    ),
    (
        "olga.operator",
        "Olga",
        "Operator",
        "DirectoryUser",
        &["Allow to be Automation User"],
        "Automation User",
    ),
    (
        "invoice-robot",
        "Invoice",
        "Robot",
        "DirectoryRobot",
        &["Robot"],
        "Robot",
    ),
    (
        "emulator application",
        "Emulator",
        "Application",
        "DirectoryExternalApplication",
        &["Administrator"],
        "Administrator",
    ),
];

/// Puts users, roles and their places in the folders at the top into a store, in place of those
/// that it has.
pub fn seed(store: &mut Store, _schema: &Schema) {
    for set in ["Users", "Roles", "PersonalWorkspaces", grants::FOLDER_USERS] {
        store.clear(set);
    }
    for (name, kind, has) in ROLES {
        let granted: Vec<String> = names::all()
            .filter(|(name, scope)| has(name, *scope))
            .map(|(name, _)| name)
            .collect();
        roles::add(store, None, name, kind, true, &granted);
    }
    let tops = tops(store);
    for (name, first_name, surname, kind, tenant_roles, folder_role) in USERS {
        let email = format!("{name}@example.com").replace(' ', ".");
        let new = NewUser {
            name,
            first_name,
            surname,
            kind,
            email: Some(&email),
            ..NewUser::default()
        };
        let user = accounts::add(store, &new);
        let tenant_roles: BTreeSet<i64> = tenant_roles
            .iter()
            .filter_map(|name| accounts::role_named(store, name))
            .collect();
        grants::set_tenant_roles(store, user, &tenant_roles);
        let folder_roles: BTreeSet<i64> = accounts::role_named(store, folder_role)
            .into_iter()
            .collect();
        for folder in &tops {
            grants::assign(store, *folder, user, &folder_roles);
        }
        if matches!(kind, "User" | "DirectoryUser") {
            accounts::add_workspace(store, user, None);
        }
    }
}

/// Folders at the top; one is made where there is none.
fn tops(store: &mut Store) -> Vec<i64> {
    let is_personal =
        |store: &Store, id: &i64| tree::folder(store, *id).is_some_and(tree::is_personal);
    let mut tops = tree::children(store, None);
    for id in &tops {
        // The owners of these are gone.
        if is_personal(store, id) {
            store.remove("Folders", &Key::Number(*id));
        }
    }
    tops.retain(|id| tree::folder(store, *id).is_some());
    if tops.is_empty() {
        let mut row = Row::new();
        for (member, value) in [
            ("DisplayName", "Shared"),
            ("FullyQualifiedName", "Shared"),
            ("FolderType", "Standard"),
            ("ProvisionType", "Automatic"),
            ("PermissionModel", "FineGrained"),
            ("FeedType", "Processes"),
        ] {
            row.insert(member.to_owned(), value.into());
        }
        row.insert("Key".to_owned(), store.ids.guid().into());
        row.insert("IsPersonal".to_owned(), false.into());
        let key = store.insert("Folders", Entry::of_tenant(row));
        tops.extend(key.to_value().as_i64());
    }
    tops
}

/// A token that is ready to be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadyToken {
    /// Name of the user.
    pub user: String,
    /// The token.
    pub token: String,
}

/// Sets the passwords of the sample's users and registers applications.
pub fn sign_in_data(emulator: &Emulator) {
    let identity = &emulator.identity;
    let users: Vec<(i64, String)> = emulator
        .store()
        .scan("Users")
        .filter_map(|(_, entry)| Some((entry.integer("Id")?, entry.text("Type").to_owned())))
        .collect();
    for (id, kind) in &users {
        if kind != "DirectoryExternalApplication" {
            identity.set_password(*id, PASSWORD);
        }
    }
    let own_user = users
        .iter()
        .find(|(_, kind)| kind == "DirectoryExternalApplication")
        .map(|(id, _)| *id);
    identity.add_application(Application {
        id: CONFIDENTIAL_CLIENT.to_owned(),
        name: "Emulator application".to_owned(),
        secret: Some(CLIENT_SECRET.to_owned()),
        allows_loopback: true,
        user: own_user,
        ..Application::default()
    });
    identity.add_application(Application {
        id: PUBLIC_CLIENT.to_owned(),
        name: "Emulator sign-in".to_owned(),
        allows_loopback: true,
        ..Application::default()
    });
}

/// A personal access token for each user of the sample who is a person.
#[must_use]
pub fn ready_tokens(emulator: &Emulator) -> Vec<ReadyToken> {
    let users: Vec<(i64, String)> = emulator
        .store()
        .scan("Users")
        .filter(|(_, entry)| matches!(entry.text("Type"), "User" | "DirectoryUser"))
        .filter_map(|(_, entry)| Some((entry.integer("Id")?, entry.text("UserName").to_owned())))
        .collect();
    users
        .into_iter()
        .map(|(id, user)| {
            let caller = emulator.identity.user(id, &user, Kind::Personal);
            let seconds = crate::auth::PERSONAL_SECONDS_MAX;
            let token = emulator.identity.issue(caller, seconds, "");
            ReadyToken { user, token }
        })
        .collect()
}

/// A user key of the administrator, for [`USER_KEY_CLIENT`].
#[must_use]
pub fn ready_user_key(emulator: &Emulator) -> Option<String> {
    let user = accounts::named(&emulator.store(), "admin")?;
    Some(emulator.identity.issue_user_key(user, USER_KEY_CLIENT))
}
