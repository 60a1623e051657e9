//! Calls of the table that are refused, because its values are made up.

/// Operations that refuse a call of the table even without behaviour, and why.
pub const REFUSALS: &[(&str, u16, &str)] = &[
    ("Account.Authenticate", 400, "the tenant is made up"),
    ("Account.Authenticate", 401, "the password is made up"),
    ("Environments.GetRobotIdsForEnvironment", 400, NUMBERS),
    (
        "Folders.GetMoveFolderMachinesChanges",
        403,
        "nobody has a role in the made-up folder",
    ),
    ("OrganizationUnits.GetUserIdsForUnit", 400, NUMBERS),
    ("ProcessSchedules.GetRobotIdsForSchedule", 400, NUMBERS),
    ("Roles.GetUserIdsForRole", 400, NUMBERS),
    ("Roles.replace", 404, "the number is 0, which no role has"),
];

const NUMBERS: &str = "the filter of the table asks whether a number contains a text";

/// What handlers with behaviour may answer to values that are made up: names and numbers of the
/// table stand for nothing that exists. That these operations succeed where they should is checked
/// by `check_answers.py` and by the tests of each behaviour.
pub const REFUSED_BY_BEHAVIOUR: [u16; 3] = [400, 404, 409];
