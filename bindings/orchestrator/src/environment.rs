//! Settings from environment variables.

use odata_runtime::{Error, ErrorKind, Uuid};

use crate::{Builder, Folder, Orchestrator};

const URL: &str = "ORCHESTRATOR_URL";
const ORGANIZATION: &str = "ORCHESTRATOR_ORGANIZATION";
const TENANT: &str = "ORCHESTRATOR_TENANT";
const ACCESS_TOKEN: &str = "ORCHESTRATOR_ACCESS_TOKEN";
const CLIENT_ID: &str = "ORCHESTRATOR_CLIENT_ID";
const CLIENT_SECRET: &str = "ORCHESTRATOR_CLIENT_SECRET";
const SCOPES: &str = "ORCHESTRATOR_SCOPES";
const USER_KEY: &str = "ORCHESTRATOR_USER_KEY";
const USER_NAME: &str = "ORCHESTRATOR_USERNAME";
const PASSWORD: &str = "ORCHESTRATOR_PASSWORD";
const TOKEN_URL: &str = "ORCHESTRATOR_TOKEN_URL";
const FOLDER_ID: &str = "ORCHESTRATOR_FOLDER_ID";
const FOLDER_KEY: &str = "ORCHESTRATOR_FOLDER_KEY";
const FOLDER_PATH: &str = "ORCHESTRATOR_FOLDER_PATH";

impl Builder {
    /// Settings from variables, found by name; an empty one counts as absent.
    ///
    /// | what | variables |
    /// |---|---|
    /// | address | `ORCHESTRATOR_URL`; or `ORCHESTRATOR_ORGANIZATION` and `ORCHESTRATOR_TENANT` for Automation Cloud |
    /// | tenant of an installation | `ORCHESTRATOR_TENANT` beside `ORCHESTRATOR_URL` |
    /// | a token at hand | `ORCHESTRATOR_ACCESS_TOKEN` |
    /// | external application | `ORCHESTRATOR_CLIENT_ID`, `ORCHESTRATOR_CLIENT_SECRET`, `ORCHESTRATOR_SCOPES` |
    /// | user key | `ORCHESTRATOR_CLIENT_ID`, `ORCHESTRATOR_USER_KEY` |
    /// | user name and password | `ORCHESTRATOR_USERNAME`, `ORCHESTRATOR_PASSWORD` |
    /// | token endpoint | `ORCHESTRATOR_TOKEN_URL` |
    /// | folder | `ORCHESTRATOR_FOLDER_ID`, `ORCHESTRATOR_FOLDER_KEY` or `ORCHESTRATOR_FOLDER_PATH` |
    ///
    /// # Errors
    /// No address, no or several ways of signing in, several folders, an id or key that is none.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let variables = Variables(&variable);
        let builder = variables.address()?;
        let builder = variables.sign_in(builder)?;
        let builder = match variables.get(TOKEN_URL) {
            Some(url) => builder.token_url(&url),
            None => builder,
        };
        Ok(match variables.folder()? {
            Some(folder) => builder.folder(folder),
            None => builder,
        })
    }
}

struct Variables<'v>(&'v dyn Fn(&str) -> Option<String>);

impl Variables<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let value = (self.0)(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    fn need(&self, name: &str, with: &str) -> Result<String, Error> {
        self.get(name)
            .ok_or_else(|| usage(format!("{with} is set, and {name} is not")))
    }

    fn address(&self) -> Result<Builder, Error> {
        if let Some(url) = self.get(URL) {
            let builder = Orchestrator::builder(&url);
            return Ok(match self.get(TENANT) {
                Some(tenant) => builder.tenant(&tenant),
                None => builder,
            });
        }
        let Some(organization) = self.get(ORGANIZATION) else {
            return Err(
                usage("the environment does not say where Orchestrator is".to_owned())
                    .with_advice(format!("Set {URL}, or {ORGANIZATION} and {TENANT}.")),
            );
        };
        let tenant = self.need(TENANT, ORGANIZATION)?;
        Ok(Orchestrator::cloud(&organization, &tenant))
    }

    fn sign_in(&self, builder: Builder) -> Result<Builder, Error> {
        let ways = [ACCESS_TOKEN, CLIENT_SECRET, USER_KEY, USER_NAME];
        let set: Vec<(&str, String)> = ways
            .into_iter()
            .filter_map(|name| Some((name, self.get(name)?)))
            .collect();
        let [(way, value)] = set.as_slice() else {
            let names: Vec<&str> = set.iter().map(|(name, _)| *name).collect();
            let message = match names.as_slice() {
                [] => "the environment does not say how to sign in".to_owned(),
                names => format!(
                    "the environment names several ways to sign in: {}",
                    names.join(", ")
                ),
            };
            return Err(usage(message).with_advice(format!("Set one of {}.", ways.join(", "))));
        };
        Ok(match *way {
            ACCESS_TOKEN => builder.bearer(value.as_str()),
            CLIENT_SECRET => {
                let client_id = self.need(CLIENT_ID, CLIENT_SECRET)?;
                let scopes = self.need(SCOPES, CLIENT_SECRET)?;
                builder.external_application(&client_id, value.as_str(), &scopes)
            }
            USER_KEY => builder.user_key(&self.need(CLIENT_ID, USER_KEY)?, value.as_str()),
            _ => builder.password(value, self.need(PASSWORD, USER_NAME)?),
        })
    }

    fn folder(&self) -> Result<Option<Folder>, Error> {
        let names = [FOLDER_ID, FOLDER_KEY, FOLDER_PATH];
        let set: Vec<(&str, String)> = names
            .into_iter()
            .filter_map(|name| Some((name, self.get(name)?)))
            .collect();
        let (name, value) = match set.as_slice() {
            [] => return Ok(None),
            [one] => one,
            _ => {
                return Err(usage(format!(
                    "set one of {}, not several",
                    names.join(", ")
                )));
            }
        };
        let wrong = |what: &str| usage(format!("{name} is not {what}: `{value}`"));
        Ok(Some(match *name {
            FOLDER_ID => Folder::id(value.parse().map_err(|_| wrong("a number"))?),
            FOLDER_KEY => Folder::key(Uuid::parse_str(value).map_err(|_| wrong("a key"))?),
            _ => Folder::path(value),
        }))
    }
}

fn usage(message: String) -> Error {
    Error::new(ErrorKind::Usage, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(variables: &[(&str, &str)]) -> String {
        let find = |name: &str| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        match Builder::from_variables(find) {
            Ok(_) => String::new(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn complete_settings_are_taken() {
        for variables in [
            &[(URL, "https://rpa.example.com"), (ACCESS_TOKEN, "t")][..],
            &[
                (ORGANIZATION, "o"),
                (TENANT, "t"),
                (CLIENT_ID, "c"),
                (USER_KEY, "k"),
            ],
            &[
                (URL, "https://h"),
                (USER_NAME, "u"),
                (PASSWORD, "p"),
                (FOLDER_ID, "7"),
            ],
            &[
                (URL, "https://h"),
                (CLIENT_ID, "c"),
                (CLIENT_SECRET, "s"),
                (SCOPES, "OR.Jobs"),
                (USER_KEY, " "),
            ],
        ] {
            assert_eq!(refusal(variables), "", "{variables:?}");
        }
    }

    #[test]
    fn what_is_missing_or_contradictory_is_named() {
        let base = (URL, "https://rpa.example.com");
        let token = (ACCESS_TOKEN, "hush");
        for (variables, hint) in [
            (&[token][..], ORGANIZATION),
            (&[(ORGANIZATION, "o"), token], TENANT),
            (&[base], USER_NAME),
            (&[base, token, (USER_KEY, "hush")], "several ways"),
            (&[base, (CLIENT_SECRET, "hush")], CLIENT_ID),
            (&[base, (CLIENT_SECRET, "hush"), (CLIENT_ID, "c")], SCOPES),
            (&[base, (USER_NAME, "u")], PASSWORD),
            (&[base, token, (FOLDER_ID, "Finance")], "not a number"),
            (&[base, token, (FOLDER_KEY, "7")], "not a key"),
            (
                &[base, token, (FOLDER_KEY, "7"), (FOLDER_ID, "7")],
                "not several",
            ),
        ] {
            let text = refusal(variables);
            assert!(text.contains(hint), "{variables:?}: {text}");
            assert!(!text.contains("hush"), "{text}");
        }
    }
}
