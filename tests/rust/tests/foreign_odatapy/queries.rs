//! Typed queries over the company of `story.py`.

use orchestrator_odata::models::{Folder, FolderType, RoleType, UserType};
use orchestrator_odata::properties::{
    folder, job, permission, role, simple_release, simple_robot, user,
};
use orchestrator_odata::runtime::query::Condition;
use orchestrator_odata::runtime::{DateTimeOffset, Uuid};

use crate::{Outcome, client};

async fn folders(condition: Condition<Folder>, expected: &[i64]) -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let rows = orch
        .folders()
        .list()
        .filter(condition)
        .orderby(folder::id())
        .await?;
    let found: Vec<i64> = rows.iter().filter_map(|row| row.id).collect();
    assert_eq!(found, expected);
    Ok(())
}

#[tokio::test]
async fn texts_with_quotes_and_signs() -> Outcome {
    folders(folder::display_name().eq("Returns & Claims"), &[110]).await?;
    folders(folder::display_name().eq("ana.pop's workspace"), &[112]).await
}

#[tokio::test]
async fn null_truth_and_order() -> Outcome {
    folders(folder::parent_id().is_null(), &[101, 105, 108, 111, 112]).await?;
    folders(folder::is_personal().eq(true), &[112]).await?;
    folders(folder::id().ge(110), &[110, 111, 112]).await?;
    folders(folder::id().gt(101).and(folder::id().lt(104)), &[102, 103]).await
}

#[tokio::test]
async fn and_or_not_bind_as_they_are_nested() -> Outcome {
    let under = |id: i64| folder::parent_id().eq(id);
    folders(
        under(101).or(under(105)).and(folder::id().ne(103)),
        &[102, 106, 107],
    )
    .await?;
    folders(
        folder::parent_id()
            .is_not_null()
            .and(under(101).or(under(105)).not()),
        &[104, 109, 110],
    )
    .await
}

#[tokio::test]
async fn one_of_several() -> Outcome {
    folders(folder::id().in_([104, 111, 999]), &[104, 111]).await?;
    folders(folder::display_name().in_(["Leave", "Orders"]), &[107, 109]).await
}

#[tokio::test]
async fn parts_of_a_text() -> Outcome {
    folders(folder::display_name().starts_with("In"), &[102]).await?;
    folders(
        folder::display_name().ends_with("s"),
        &[102, 105, 108, 109, 110],
    )
    .await?;
    folders(folder::fully_qualified_name().contains("Invoices/"), &[104]).await
}

#[tokio::test]
async fn functions_of_a_text() -> Outcome {
    folders(folder::display_name().length().eq(6), &[109, 111]).await?;
    folders(folder::display_name().to_upper().eq("LEAVE"), &[107]).await?;
    folders(folder::display_name().index_of("r").eq(1), &[104, 109]).await?;
    folders(folder::display_name().substring_of(0, 3).eq("Pay"), &[103]).await
}

#[tokio::test]
async fn a_member_of_an_enumeration() -> Outcome {
    folders(folder::folder_type().eq(FolderType::Personal), &[112]).await?;
    let Some(orch) = client()? else { return Ok(()) };
    let list = orch.users().list();
    let robots = list.filter(user::r#type().eq(UserType::DirectoryRobot));
    let ids: Vec<_> = robots.await?.into_iter().filter_map(|row| row.id).collect();
    assert_eq!(ids, [9, 10]);
    Ok(())
}

#[tokio::test]
async fn one_of_several_members() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let list = orch
        .roles()
        .list()
        .filter(role::r#type().in_([RoleType::Mixed, RoleType::Tenant]));
    let names: Vec<_> = list.await?.into_iter().filter_map(|row| row.name).collect();
    assert_eq!(names, ["Administrator", "Auditor"]);
    Ok(())
}

#[tokio::test]
async fn a_guid() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let key: Uuid = orch
        .folders()
        .list()
        .filter(folder::id().eq(104))
        .first()
        .await?
        .and_then(|row| row.key)
        .ok_or("no key")?;
    folders(folder::key().eq(key), &[104]).await
}

#[tokio::test]
async fn instants() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    // Everything happens in the two weeks before this instant; there is a job for eight log lines.
    let today = DateTimeOffset::new("2025-03-10T06:00:00Z")?;
    let jobs = |condition| orch.jobs().list().filter(condition).count_all();
    assert_eq!(jobs(job::creation_time().gt(today.clone())).await?, 0);
    assert_eq!(jobs(job::creation_time().le(today)).await?, 287);
    assert_eq!(jobs(job::creation_time().year().eq(2025)).await?, 287);
    Ok(())
}

#[tokio::test]
async fn any_and_all_related_rows() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let named = |name: &'static str| {
        role::permissions().any(move |row| row.then(permission::name()).eq(name))
    };
    let rows = orch.roles().list().filter(named("Jobs.Create")).await?;
    let names: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["Folder Administrator", "Automation User"]);
    let all = role::permissions().all(|row| row.then(permission::name()).ends_with(".View"));
    let rows = orch.roles().list().filter(all).await?;
    let names: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["Auditor"]);
    Ok(())
}

#[tokio::test]
async fn a_property_of_what_is_led_to() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let by = |name: &'static str| {
        orch.jobs()
            .list()
            .filter(job::robot().then(simple_robot::name()).eq(name))
    };
    let rows = by("hr-unattended-1").expand(job::robot()).await?;
    assert!(!rows.is_empty());
    for row in &rows {
        assert_eq!(row.robot.as_ref().and_then(|robot| robot.id), Some(303));
        assert!(
            row.host_machine_name.as_deref() == Some("HR-VM-01"),
            "{row:?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn ordered_by_several() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let order = (folder::parent_id().desc(), folder::display_name().asc());
    let list = orch
        .folders()
        .list()
        .filter(folder::parent_id().is_not_null());
    let ids: Vec<_> = list
        .orderby(order)
        .await?
        .into_iter()
        .filter_map(|row| row.id)
        .collect();
    assert_eq!(ids, [109, 110, 107, 106, 104, 102, 103]);
    Ok(())
}

#[tokio::test]
async fn expanded_rows_have_options_of_their_own() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let granted = role::permissions().expanded().select(permission::name());
    let granted = granted
        .filter(permission::name().ne("Jobs.View"))
        .orderby(permission::name().desc())
        .top(1);
    let list = orch
        .roles()
        .list()
        .filter(role::id().in_([3, 5]))
        .expand(granted);
    let rows = list.orderby(role::id()).await?;
    let found: Vec<Vec<_>> = rows
        .iter()
        .map(|row| {
            row.permissions
                .iter()
                .flatten()
                .map(|row| (row.name.as_deref(), row.scope.as_ref()))
                .collect()
        })
        .collect();
    assert_eq!(
        found,
        [
            [(Some("Processes.View"), None)],
            [(Some("Logs.View"), None)]
        ]
    );
    Ok(())
}

#[tokio::test]
async fn two_properties_are_expanded() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let list = orch
        .jobs()
        .list()
        .filter(job::release_name().eq("Payroll Run"))
        .top(5);
    let rows = list
        .expand((
            job::release().expanded().select(simple_release::name()),
            job::robot(),
        ))
        .await?;
    assert!(!rows.is_empty());
    for row in rows {
        assert_eq!(
            row.release.and_then(|release| release.name).as_deref(),
            Some("Payroll Run")
        );
        let name = row.robot.and_then(|robot| robot.name).ok_or("no robot")?;
        assert!(name.starts_with("fin-unattended-"), "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn what_was_not_selected_is_told_from_null() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let list = orch.folders().list().filter(folder::id().eq(102));
    let rows = list.select((folder::id(), folder::description())).await?;
    assert_eq!(folder::description().of(&rows[0])?, None);
    assert!(folder::display_name().of(&rows[0]).is_err());
    Ok(())
}

#[tokio::test]
async fn a_single_row_is_read_with_what_it_leads_to() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let user = orch.users().get(4).expand("OrganizationUnits").await?;
    assert_eq!(user.full_name.as_deref(), Some("Siobhán O'Neill"));
    let units: Vec<_> = user
        .organization_units
        .iter()
        .flatten()
        .filter_map(|unit| unit.display_name.as_deref())
        .collect();
    assert_eq!(units, ["Invoices", "Orders"]);
    let roles: Vec<_> = user
        .user_roles
        .iter()
        .flatten()
        .filter_map(|role| role.role_name.as_deref())
        .collect();
    assert!(
        roles.is_empty() || roles == ["Automation User", "Auditor"],
        "{roles:?}"
    );
    Ok(())
}
