//! Types as a person writes them for serde: the properties that are there, and no others; times as
//! texts, which is what the client keeps too.

use std::collections::HashMap;

use odata_runtime::Uuid;
use serde::Deserialize;
use serde_json::Value;

/// A page of a list.
#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub struct Page<T> {
    #[serde(rename = "@odata.count")]
    pub count: Option<u64>,
    pub value: Vec<T>,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub enum Status {
    New,
    InProgress,
    Failed,
    Successful,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub enum Priority {
    Low,
    Normal,
    High,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub enum Review {
    None,
    InReview,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub enum Cause {
    ApplicationException,
    BusinessException,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub enum RobotType {
    Unattended,
    Attended,
    Development,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub enum UserType {
    User,
    Robot,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueueItem {
    pub queue_definition_id: i64,
    pub encrypted: bool,
    pub output_data: Option<String>,
    pub analytics_data: Option<String>,
    pub status: Status,
    pub review_status: Review,
    pub reviewer_user_id: Option<i64>,
    pub key: Uuid,
    pub reference: Option<String>,
    pub processing_exception_type: Option<Cause>,
    pub due_date: Option<String>,
    pub risk_sla_date: Option<String>,
    pub priority: Priority,
    pub defer_date: Option<String>,
    pub start_processing: Option<String>,
    pub end_processing: Option<String>,
    pub seconds_in_previous_attempts: i32,
    pub ancestor_id: Option<i64>,
    pub retry_number: i32,
    pub specific_data: Option<String>,
    pub creation_time: String,
    pub progress: Option<String>,
    pub row_version: String,
    pub organization_unit_id: i64,
    pub organization_unit_fully_qualified_name: String,
    pub id: i64,
    pub processing_exception: Option<Exception>,
    pub specific_content: Option<HashMap<String, Value>>,
    pub reviewer_user: Option<Reviewer>,
    pub robot: Option<Robot>,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Exception {
    pub reason: Option<String>,
    pub details: Option<String>,
    pub r#type: Cause,
    pub associated_image_file_path: Option<String>,
    pub creation_time: String,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Reviewer {
    pub name: String,
    pub surname: String,
    pub user_name: String,
    pub email_address: String,
    pub is_active: bool,
    pub r#type: UserType,
    pub roles_list: Vec<String>,
    pub id: i64,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Robot {
    pub machine_name: String,
    pub machine_id: i64,
    pub name: String,
    pub username: String,
    pub description: Option<String>,
    pub r#type: RobotType,
    pub user_id: i64,
    pub enabled: bool,
    pub id: i64,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Log {
    pub job_key: Uuid,
    pub level: Level,
    pub windows_identity: String,
    pub process_name: String,
    pub time_stamp: String,
    pub message: String,
    pub robot_name: String,
    pub host_machine_name: Option<String>,
    pub machine_id: i64,
    pub id: i64,
}

#[allow(dead_code, reason = "read and not used further")]
#[derive(Deserialize)]
pub enum Level {
    Trace,
    Info,
    Warn,
    Error,
}
