//! Calls as an administrator in a folder, for tests of behaviour.

use serde_json::{Value, json};

use super::{Answered, Service, start};

/// A service with the token of an administrator.
pub struct Api {
    /// The service.
    pub service: Service,
    token: String,
}

/// The namespace of operations in paths.
pub const NAMESPACE: &str = "UiPath.Server.Configuration.OData";

/// The path of an operation of a set, or of an entity of it.
pub fn path(of: &str, operation: &str) -> String {
    format!("/odata/{of}/{NAMESPACE}.{operation}")
}

impl Api {
    /// A service of a version with its sample data.
    pub async fn start(version: &str) -> Self {
        let service = start(version, &["--permissions", "off"]).await;
        let wish =
            json!({ "name": "tester", "roles": ["Administrator"], "expiresIn": 100_000_000 });
        let token = service.user(&wish).await;
        Self { service, token }
    }

    /// A request in a folder.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        folder: i64,
        body: Option<&Value>,
    ) -> Answered {
        let folder = folder.to_string();
        let headers = [("X-UIPATH-OrganizationUnitId", folder.as_str())];
        self.service
            .call(method, path, &self.token, &headers, body)
            .await
    }

    /// What a `GET` answers.
    pub async fn get(&self, path: &str, folder: i64) -> Value {
        let answered = self.send("GET", path, folder, None).await;
        answered.with_status(200).json()
    }

    /// The rows that a `GET` answers.
    pub async fn rows(&self, path: &str, folder: i64) -> Vec<Value> {
        match self.get(path, folder).await["value"].as_array() {
            Some(rows) => rows.clone(),
            None => panic!("{path} answers no list"),
        }
    }

    /// What a `POST` answers that is not refused.
    pub async fn post(&self, path: &str, folder: i64, body: &Value) -> Value {
        let answered = self.send("POST", path, folder, Some(body)).await;
        assert!(answered.status < 300, "{path}: {}", answered.text);
        match answered.text.is_empty() {
            true => Value::Null,
            false => answered.json(),
        }
    }

    /// A request that is refused with a status and a number of an error.
    pub async fn refused(
        &self,
        (method, path): (&str, &str),
        folder: i64,
        body: &Value,
        expected: (u16, i64),
    ) {
        let answered = self.send(method, path, folder, Some(body)).await;
        let code = serde_json::from_str::<Value>(&answered.text)
            .ok()
            .and_then(|body| body["errorCode"].as_i64())
            .unwrap_or_default();
        assert_eq!(
            (answered.status, code),
            expected,
            "{path}: {}",
            answered.text
        );
    }

    /// Lets time pass.
    pub async fn advance(&self, seconds: i64) {
        let wish = json!({ "advance": seconds });
        let answered = self.service.post("/_emulator/clock", &wish).await;
        assert!(answered.status < 300, "{}", answered.text);
    }
}

/// One member of each row.
pub fn column(rows: &[Value], name: &str) -> Vec<Value> {
    rows.iter().map(|row| row[name].clone()).collect()
}
