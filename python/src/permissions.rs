//! What operations need, and what a run called.

use odata_runtime::permissions::{Expression, Recorder as Recording};
use odata_runtime::{Error, Operation};
use orchestrator_odata::Orchestrator;
use orchestrator_odata::permissions::{
    Check, Held, Needs, Preflight, RequiredBy, TokenScopes, Verdict, operation,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde::Serialize;

/// The operations of these ids.
pub fn operations(ids: &[String]) -> PyResult<Vec<&'static Operation>> {
    ids.iter().map(|id| known(id)).collect()
}

fn known(id: &str) -> PyResult<&'static Operation> {
    operation(id).ok_or_else(|| {
        PyValueError::new_err(format!(
            "there is no operation {id}; ids look like `Jobs.StartJobs`, or give the method: `orch.jobs.start_jobs`"
        ))
    })
}

/// The alternatives of an operation in a scheme (`named`, `documented`, `api`, `scopes`), and their
/// text.
#[pyfunction]
pub fn expression(id: &str, scheme: &str) -> PyResult<(Vec<Vec<&'static str>>, String)> {
    let stated = known(id)?.permissions;
    let alternatives = match scheme {
        "named" => stated.named(),
        "documented" => stated.documented,
        "api" => stated.api,
        "scopes" => stated.scopes,
        _ => {
            return Err(PyValueError::new_err(format!(
                "there is no scheme {scheme}"
            )));
        }
    };
    let sets = alternatives.iter().map(|set| set.to_vec()).collect();
    Ok((sets, Expression(alternatives).to_string()))
}

type Found = (
    Vec<&'static str>,
    Vec<(String, String)>,
    Vec<String>,
    bool,
    String,
);

/// The least that operations need: their ids, permissions in both spellings, scopes, whether it is
/// the smallest, and a text.
#[pyfunction]
pub fn needs(ids: Vec<String>) -> PyResult<Found> {
    let needs = Needs::of(operations(&ids)?);
    let text = needs.to_string();
    let names = needs.permissions.into_iter();
    Ok((
        needs.operations.iter().map(|known| known.id).collect(),
        names.map(|name| (name.documented, name.api)).collect(),
        needs.scopes,
        needs.is_smallest,
        text,
    ))
}

/// Collects the operations that a client calls.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Recorder(Recording);

impl Recorder {
    /// Begins.
    pub fn of(orchestrator: &Orchestrator) -> Self {
        Self(orchestrator.record())
    }
}

#[pymethods]
impl Recorder {
    /// The ids of the operations with the numbers of their requests.
    fn calls(&self) -> Vec<(&'static str, u64)> {
        let calls = self.0.calls().into_iter();
        calls
            .map(|(operation, count)| (operation.id, count))
            .collect()
    }

    /// Collects no more.
    fn stop(&self) {
        self.0.stop();
    }
}

/// Asks the service, in the folder of the client or in those that are like a pattern.
pub async fn preflight(
    orch: Orchestrator,
    operations: Vec<&'static Operation>,
    pattern: Option<String>,
) -> Result<Preflight, Error> {
    match pattern {
        Some(pattern) => {
            orch.in_folders(pattern.as_str())
                .preflight(operations)
                .await
        }
        None => orch.preflight(operations).await,
    }
}

/// A preflight as `_preflight` of the package takes it.
pub fn plain(answer: &Preflight) -> impl Serialize {
    let scopes = match &answer.scopes {
        TokenScopes::Known(scopes) => Some(scopes.clone()),
        TokenScopes::Unknown => None,
    };
    let checks: Vec<_> = answer.checks.iter().map(check).collect();
    (checks, scopes, answer.to_string())
}

fn check(check: &Check) -> impl Serialize + use<> {
    let verdict = match check.verdict() {
        Verdict::Allowed => "yes",
        Verdict::Missing => "no",
        Verdict::Unknown => "unknown",
    };
    let missing = check.missing.iter().map(|missing| {
        let name = &missing.permission;
        let required_by = match missing.required_by {
            RequiredBy::Both => "both",
            RequiredBy::Documentation => "documentation",
            RequiredBy::Api => "api",
        };
        ((name.documented.clone(), name.api.clone()), required_by)
    });
    let reason = match &check.held {
        Held::Unknown(why) => Some(why.clone()),
        Held::Known(_) | Held::NotLimited => None,
    };
    let folder = check.folder.as_ref();
    (
        check.operation.id,
        folder.map(|folder| folder.name().to_owned()),
        verdict,
        missing.collect::<Vec<_>>(),
        check.missing_scopes.clone(),
        (check.meets_documentation, check.meets_api),
        reason,
    )
}
