//! What preflight says before a call, against what the emulator answers to it: for every row of the
//! documented permissions, with the exact set and without each name of it.

use std::collections::BTreeMap;

use orchestrator_emulator::people::control;
use orchestrator_emulator::permissions::Enforcement;
use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, descriptions};
use orchestrator_odata::permissions::{Check, Needs, Preflight, RequiredBy, Verdict, operation};
use orchestrator_odata::runtime::ReqwestTransport;
use orchestrator_odata::{API_VERSIONS, Folder, Orchestrator};
use rust_tests::calls::{Entry, read};
use rust_tests::dispatch;
use rust_tests::emulated::Emulated;
use rust_tests::facts::rows;
use serde_json::json;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A folder of the sample.
const FOLDER: i64 = 1;

/// An emulator, and the users that were made in it.
struct Service {
    emulated: Emulated,
    /// For all clients, since the certificates of the system are read for each anew.
    transport: ReqwestTransport,
    users: usize,
}

impl Service {
    async fn start(version: &str, enforcement: Enforcement) -> Outcome<Self> {
        let bytes = descriptions::named(version).ok_or("no description of this version")?;
        let mut emulator = Emulator::new(Schema::load(version, bytes)?, Settings::default());
        emulator.enforcement = enforcement;
        let emulated = Emulated::serve(emulator).await?;
        Ok(Self {
            emulated,
            transport: ReqwestTransport::builder().build()?,
            users: 0,
        })
    }

    /// A client of a new user who has exactly these permissions: in the tenant, and in all folders.
    fn client(&mut self, permissions: &[&str]) -> Outcome<Orchestrator> {
        self.users += 1;
        let wish = json!({
            "name": format!("user {}", self.users),
            "permissions": permissions,
            "folderPermissions": permissions,
        });
        let user = control::add_user(&self.emulated.emulator, &wish, &self.emulated.origin)?;
        let token = user["token"].as_str().ok_or("no token")?;
        let client = Orchestrator::builder(&self.emulated.tenant());
        let client = client.transport(self.transport.clone());
        Ok(client.bearer(token).build()?.in_folder(Folder::id(FOLDER)))
    }

    /// What the service answers to a call of the table.
    async fn status(&self, client: &Orchestrator, entry: &Entry) -> Outcome<u16> {
        let journal = &self.emulated.emulator.journal;
        journal.clear();
        let result = dispatch::call(client, entry).await;
        let arrived = journal.entries(0, Some(&entry.operation));
        let last = arrived.last().and_then(|last| last.status);
        Ok(last.ok_or_else(|| format!("{}: no answer: {result:?}", entry.id))?)
    }
}

async fn only_check(client: &Orchestrator, id: &str) -> Outcome<(Preflight, Check)> {
    let operation = operation(id).ok_or("no such operation")?;
    let answer = client.preflight([operation]).await?;
    let check = answer.checks.first().cloned().ok_or("no check")?;
    Ok((answer, check))
}

struct Proof {
    documented: Service,
    api: Service,
}

impl Proof {
    /// Checks one operation; gives how many refusals were seen.
    async fn check(&mut self, id: &str, entry: &Entry) -> Outcome<usize> {
        let known = operation(id).ok_or("no such operation")?;
        let needs = Needs::of([known]);
        assert!(needs.is_smallest, "{id}");
        let exact: Vec<&str> = needs
            .permissions
            .iter()
            .map(|name| name.api.as_str())
            .collect();
        for service in [&mut self.documented, &mut self.api] {
            let client = service.client(&exact)?;
            let (answer, _) = only_check(&client, id).await?;
            assert!(answer.is_ok(), "{id} with {exact:?}:\n{answer}");
            let status = service.status(&client, entry).await?;
            assert_ne!(status, 403, "{id} with {exact:?}");
        }
        self.check_each_alternative(id, entry).await?;
        let mut refusals = 0;
        for name in &exact {
            refusals += self.check_without(id, entry, name, &exact).await?;
        }
        Ok(refusals)
    }

    /// Each alternative of the documentation is enough for the documentation.
    async fn check_each_alternative(&mut self, id: &str, entry: &Entry) -> Outcome {
        let known = operation(id).ok_or("no such operation")?;
        for names in known.permissions.documented {
            let client = self.documented.client(names)?;
            let (_, check) = only_check(&client, id).await?;
            assert!(check.meets_documentation, "{id} with {names:?}");
            let status = self.documented.status(&client, entry).await?;
            assert_ne!(status, 403, "{id} with {names:?}");
        }
        Ok(())
    }

    async fn check_without(
        &mut self,
        id: &str,
        entry: &Entry,
        name: &str,
        exact: &[&str],
    ) -> Outcome<usize> {
        let rest: Vec<&str> = exact
            .iter()
            .filter(|kept| *kept != &name)
            .copied()
            .collect();
        let mut refusals = 0;
        let client = self.documented.client(&rest)?;
        let (answer, check) = only_check(&client, id).await?;
        assert!(!answer.is_ok(), "{id} without {name}");
        let missing: Vec<&str> = check
            .missing
            .iter()
            .map(|missing| missing.permission.api.as_str())
            .collect();
        assert_eq!(missing, [name], "{id}:\n{answer}");
        let required_by = check.missing.first().map(|missing| missing.required_by);
        if required_by != Some(RequiredBy::Api) {
            let status = self.documented.status(&client, entry).await?;
            assert_eq!(status, 403, "{id} without {name}, by the documentation");
            refusals += 1;
        }
        if required_by != Some(RequiredBy::Documentation) {
            let client = self.api.client(&rest)?;
            let status = self.api.status(&client, entry).await?;
            assert_eq!(status, 403, "{id} without {name}, by the API");
            refusals += 1;
        }
        Ok(refusals)
    }
}

#[tokio::test]
async fn the_documented_rows_are_foreseen() -> Outcome {
    let version = API_VERSIONS.first().copied().ok_or("no version")?;
    let entries: BTreeMap<String, Entry> = read(version)?
        .into_iter()
        .map(|entry| (entry.operation.clone(), entry))
        .collect();
    let mut proof = Proof {
        documented: Service::start(version, Enforcement::Documented).await?,
        api: Service::start(version, Enforcement::Api).await?,
    };
    let rows = rows("seed_rows.tsv")?;
    let column = format!("operation_{version}");
    let (mut proved, mut refusals) = (0, 0);
    for row in &rows {
        // Other versions lack some, or no longer publish them.
        let Some(id) = row.get(&column).filter(|id| operation(id).is_some()) else {
            continue;
        };
        let entry = entries.get(id).ok_or_else(|| format!("no call of {id}"))?;
        refusals += proof.check(id, entry).await?;
        proved += 1;
    }
    println!(
        "{proved} / {} rows foreseen, {refusals} refusals seen",
        rows.len()
    );
    assert!(proved > 0);
    assert!(version != "17.0" || proved == 217);
    Ok(())
}

#[tokio::test]
async fn a_folder_that_the_caller_may_not_enter_is_not_known() -> Outcome {
    let version = API_VERSIONS.first().copied().ok_or("no version")?;
    let mut service = Service::start(version, Enforcement::Documented).await?;
    let client = service.client(&["Jobs.View"])?;
    let elsewhere = client.in_folder(Folder::path("No/Such/Folder"));
    let wanted = ["Jobs.list", "Users.GetCurrentUser"].map(operation);
    let answer = elsewhere.preflight(wanted.into_iter().flatten()).await?;
    let verdicts: Vec<Verdict> = answer.checks.iter().map(Check::verdict).collect();
    assert_eq!(verdicts, [Verdict::Unknown, Verdict::Allowed], "{answer}");
    let text = answer.to_string();
    assert!(
        text.contains(
            "Jobs.list             No/Such/Folder  not known  Users.GetCurrentPermissions: "
        ),
        "{text}"
    );
    Ok(())
}
