//! A walk through the API against any Orchestrator-like server:
//! `cargo run --example demo -- http://127.0.0.1:8080` (the address above `/odata`).

mod table;

use std::env;
use std::fmt::Display;
use std::process::ExitCode;

use futures::TryStreamExt;
use orchestrator_odata::models::{Asset, AssetValueScope, AssetValueType};
use orchestrator_odata::{Error, Folder, Orchestrator};
use table::Table;

/// A folder of the sample data.
const FOLDER: i64 = 102;

#[tokio::main]
async fn main() -> ExitCode {
    let Some(url) = env::args().nth(1) else {
        eprintln!("usage: demo <address of the service, above /odata>");
        return ExitCode::from(2);
    };
    match run(&url).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(url: &str) -> Result<(), Error> {
    let token = env::var("ORCHESTRATOR_TOKEN").unwrap_or_else(|_| "demo".to_owned());
    let orch = Orchestrator::builder(url)
        .bearer(token)
        .on_request(|line| println!("  {line}"))
        .build()?
        .in_folder(Folder::id(FOLDER));
    page_robot_logs(&orch).await?;
    faulted_jobs(&orch).await?;
    folder_users(&orch).await?;
    asset_life(&orch).await
}

async fn page_robot_logs(orch: &Orchestrator) -> Result<(), Error> {
    heading("Robot logs: every page, as one stream");
    let mut logs = orch
        .robot_logs()
        .list()
        .select("Id,TimeStamp,Level,ProcessName,Message")
        .orderby("Id")
        .stream();
    let mut table = Table::new(&["Time", "Level", "Process", "Message"]);
    let mut count = 0;
    while let Some(log) = logs.try_next().await? {
        count += 1;
        if count <= 3 {
            table.row([
                cell(&log.time_stamp),
                cell(&log.level),
                cell(&log.process_name),
                cell(&log.message),
            ]);
        }
    }
    table.print();
    println!("  … {count} rows in all");
    Ok(())
}

async fn faulted_jobs(orch: &Orchestrator) -> Result<(), Error> {
    heading("Faulted jobs: filtered, with robot and process expanded");
    let jobs = orch
        .jobs()
        .list()
        .filter("State eq 'Faulted'")
        .expand("Robot($select=Id,Name),Release($select=Id,Name,ProcessVersion)")
        .select("Id,State,Info,StartTime")
        .orderby("StartTime desc")
        .top(4)
        .await?;
    let mut table = Table::new(&["Job", "State", "Robot", "Process", "Version", "Info"]);
    for job in &jobs {
        let robot = job.robot.as_ref().and_then(|robot| robot.name.as_ref());
        let release = job.release.as_ref();
        table.row([
            cell(&job.id),
            cell(&job.state),
            robot.cloned().unwrap_or_default(),
            release
                .and_then(|release| release.name.clone())
                .unwrap_or_default(),
            release
                .and_then(|release| release.process_version.clone())
                .unwrap_or_default(),
            cell(&job.info),
        ]);
    }
    table.print();
    Ok(())
}

async fn folder_users(orch: &Orchestrator) -> Result<(), Error> {
    heading("The users of a folder, with their roles");
    let users = orch
        .users()
        .list()
        .filter(format!("OrganizationUnits/any(unit:unit/Id eq {FOLDER})"))
        .expand("UserRoles($select=RoleId,RoleName,RoleType)")
        .select("Id,UserName,FullName,Type")
        .await?;
    let mut table = Table::new(&["Id", "User", "Name", "Roles"]);
    for user in &users {
        let roles: Vec<String> = user
            .user_roles
            .iter()
            .flatten()
            .map(|role| cell(&role.role_name))
            .collect();
        table.row([
            cell(&user.id),
            cell(&user.user_name),
            cell(&user.full_name),
            roles.join(", "),
        ]);
    }
    table.print();
    Ok(())
}

async fn asset_life(orch: &Orchestrator) -> Result<(), Error> {
    heading("An asset: created, changed, deleted");
    let asset = Asset::default()
        .with_name("Demo limit")
        .with_value_scope(AssetValueScope::Global)
        .with_value_type(AssetValueType::Text)
        .with_string_value("100 €");
    let created = orch.assets().create(&asset).await?;
    let id = created.id.unwrap_or_default();
    let changed = asset.with_id(id).with_string_value("250 €");
    orch.assets().replace(id, &changed).await?;
    let read = orch.assets().get(id).await?;
    let mut table = Table::new(&["Asset", "Name", "Type", "Value"]);
    table.row([
        cell(&read.id),
        cell(&read.name),
        cell(&read.value_type),
        cell(&read.string_value),
    ]);
    table.print();
    orch.assets().delete(id).await?;
    match orch.assets().get(id).await {
        Err(error) => println!("  afterwards: {error}"),
        Ok(_) => println!("  afterwards the asset is still there"),
    }
    Ok(())
}

fn heading(text: &str) {
    println!("\n{text}");
}

fn cell<T: Display>(value: &Option<T>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}
