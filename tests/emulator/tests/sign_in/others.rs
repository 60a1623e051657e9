//! Applications, user keys, passwords and personal tokens.

use super::*;

#[tokio::test]
async fn an_application_gets_tokens_at_every_address() {
    let service = service().await;
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", "confidential"),
        ("client_secret", "s3cr+t"),
        ("scope", "OR.Users.Read"),
    ];
    for path in [
        TOKEN,
        "/acme/identity_/connect/token",
        "/identity/connect/token",
    ] {
        let tokens = service.form(path, &fields).await.with_status(200).json();
        assert!(accepts(&service, &text(&tokens, "access_token")).await);
        assert_eq!(tokens["expires_in"], 3600);
        assert_eq!(tokens["scope"], "OR.Users.Read");
        assert!(tokens["refresh_token"].is_null() && tokens["id_token"].is_null());
    }
    let basic = format!("Basic {}", STANDARD.encode("confidential:s3cr%2Bt"));
    let headers = [("authorization", basic.as_str())];
    let body = Some((FORM, encoded(&[("grant_type", "client_credentials")])));
    let answer = service
        .send("POST", TOKEN, &headers, body)
        .await
        .with_status(200);
    assert_eq!(answer.json()["scope"], "OR.Jobs OR.Users.Read");
}

#[tokio::test]
async fn an_application_that_proves_nothing_gets_nothing() {
    let service = service().await;
    let with = |client, secret, scope, grant| {
        [
            ("grant_type", grant),
            ("client_id", client),
            ("client_secret", secret),
            ("scope", scope),
        ]
    };
    let own = "client_credentials";
    for (fields, error) in [
        (
            with("confidential", "wrong", "OR.Jobs", own),
            "invalid_client",
        ),
        (with("unheard", "s3cr+t", "OR.Jobs", own), "invalid_client"),
        (
            with("confidential", "s3cr+t", "OR.Robots", own),
            "invalid_scope",
        ),
        (
            with("confidential", "s3cr+t", "OR.Unheard", own),
            "invalid_scope",
        ),
        (
            with("confidential", "s3cr+t", "openid", own),
            "invalid_scope",
        ),
        (with("public", "", "OR.Jobs", own), "unauthorized_client"),
        (
            with("confidential", "s3cr+t", "OR.Jobs", "password"),
            "unsupported_grant_type",
        ),
        (
            with("confidential", "s3cr+t", "OR.Jobs", ""),
            "invalid_request",
        ),
    ] {
        refused(service.form(TOKEN, &fields).await, 400, error);
    }
    let basic = format!("Basic {}", STANDARD.encode("confidential:wrong"));
    let body = Some((FORM, encoded(&[("grant_type", own)])));
    let answer = service
        .send("POST", TOKEN, &[("authorization", &basic)], body)
        .await;
    assert!(answer.header("www-authenticate").starts_with("Basic"));
    refused(answer, 401, "invalid_client");
    let json = service.post(TOKEN, &json!({ "grant_type": own })).await;
    refused(json, 400, "invalid_request");
    service.send("GET", TOKEN, &[], None).await.with_status(405);
}

#[tokio::test]
async fn a_user_key_is_exchanged_as_documented() {
    let service = service().await;
    let wish = json!({ "user": "someone", "userKeyFor": "the client" });
    let key = text(&service.control("tokens", &wish).await, "userKey");
    let mut request: Value = example("token.user_key.request.json");
    request["client_id"] = json!("the client");
    request["refresh_token"] = json!(key);
    let answer = service
        .post("/oauth/token", &request)
        .await
        .with_status(200)
        .json();
    let documented = example("token.user_key.response.json");
    let names = |value: &Value| -> Vec<String> {
        value
            .as_object()
            .into_iter()
            .flat_map(|all| all.keys().cloned())
            .collect()
    };
    assert_eq!(names(&answer), names(&documented));
    for name in ["scope", "expires_in", "token_type"] {
        assert_eq!(answer[name], documented[name]);
    }
    let access = text(&answer, "access_token");
    assert!(accepts(&service, &access).await);
    service
        .control("identity", &json!({ "advance": 86_399 }))
        .await;
    assert!(accepts(&service, &access).await);
    service.control("identity", &json!({ "advance": 2 })).await;
    assert!(!accepts(&service, &access).await);
    // The key itself goes on.
    let again = service
        .post("/oauth/token", &request)
        .await
        .with_status(200);
    assert!(accepts(&service, &text(&again.json(), "access_token")).await);
    for (name, value) in [("refresh_token", "wrong"), ("client_id", "wrong")] {
        let mut wrong = request.clone();
        wrong[name] = json!(value);
        refused(
            service.post("/oauth/token", &wrong).await,
            403,
            "invalid_grant",
        );
    }
}

#[tokio::test]
async fn user_name_and_password_work_on_premises() {
    let service = service().await;
    let path = "/api/Account/Authenticate";
    let request = |tenant: &str, password: &str| {
        json!({
            "tenancyName": tenant,
            "usernameOrEmailAddress": "someone@example.com",
            "password": password,
        })
    };
    let answer = service
        .post(path, &request("defaulttenant", "p&ss wörd"))
        .await;
    let answer = answer.with_status(200).json();
    let row = table("protocol.tsv")
        .into_iter()
        .find(|row| row.get("item") == "on_prem_password_response");
    let mut expected: Vec<String> = row
        .map(|row| {
            row.get("value")
                .split_whitespace()
                .map(str::to_owned)
                .collect()
        })
        .unwrap_or_default();
    let mut names: Vec<String> = answer
        .as_object()
        .into_iter()
        .flat_map(|all| all.keys().cloned())
        .collect();
    expected.sort();
    names.sort();
    assert_eq!(names, expected);
    assert_eq!(answer["success"], true);
    assert_eq!(answer["__abp"], true);
    let token = text(&answer, "result");
    assert!(accepts(&service, &token).await);
    service
        .control("identity", &json!({ "advance": 1_801 }))
        .await;
    assert!(!accepts(&service, &token).await);
    let wrong = service
        .post(path, &request("DefaultTenant", "wrong"))
        .await
        .with_status(401)
        .json();
    assert_eq!(
        (&wrong["success"], &wrong["error"]["code"]),
        (&json!(false), &json!(1416))
    );
    let elsewhere = service
        .post(path, &request("Other", "p&ss wörd"))
        .await
        .with_status(400)
        .json();
    assert_eq!(elsewhere["error"]["code"], 1667);
    let empty = service.post(path, &json!({})).await.with_status(400).json();
    assert_eq!(
        empty["error"]["validationErrors"].as_array().map(Vec::len),
        Some(2)
    );
}

#[tokio::test]
async fn personal_tokens_expire_are_revoked_and_end_with_their_user() {
    let service = service().await;
    let token = async |expires: i64| {
        let wish = json!({ "user": "someone", "expiresIn": expires });
        text(&service.control("tokens", &wish).await, "token")
    };
    let (short, long, revoked) = (
        token(10).await,
        token(1_000_000).await,
        token(1_000_000).await,
    );
    for token in [&short, &long, &revoked] {
        assert!(accepts(&service, token).await);
    }
    service
        .control("tokens/revoke", &json!({ "token": revoked }))
        .await;
    service.control("identity", &json!({ "advance": 11 })).await;
    assert!(!accepts(&service, &short).await);
    assert!(!accepts(&service, &revoked).await);
    assert!(accepts(&service, &long).await);
    let admin = json!({ "name": "boss", "roles": ["Administrator"] });
    let admin = service.user(&admin).await;
    let users = service
        .get("/odata/Users", &admin)
        .await
        .with_status(200)
        .json();
    let id = users["value"]
        .as_array()
        .and_then(|all| all.iter().find(|user| user["UserName"] == "someone"))
        .map_or(0, |user| user["Id"].as_i64().unwrap_or_default());
    let path = format!("/odata/Users({id})/UiPath.Server.Configuration.OData.SetActive");
    let body = json!({ "active": false });
    let answer = service.call("POST", &path, &admin, &[], Some(&body)).await;
    answer.with_status(200);
    assert!(!accepts(&service, &long).await);
    let form = [("username", "someone"), ("password", "p&ss wörd")];
    let page = show(&service, &parameters(&challenge())).await;
    submit(&service, &page.text, &form).await.with_status(401);
}

#[tokio::test]
async fn without_a_token_the_answer_says_so() {
    let service = service().await;
    let none = service
        .send("GET", "/odata/Users", &[], None)
        .await
        .with_status(401);
    assert_eq!(none.header("www-authenticate"), "Bearer");
    assert!(none.json()["message"].is_string());
    for value in ["Bearer", "Bearer ", "Basic c29tZTpvbmU=", "Bearer unheard"] {
        let headers = [("authorization", value)];
        service
            .send("GET", "/odata/Users", &headers, None)
            .await
            .with_status(401);
    }
}

#[tokio::test]
async fn the_configuration_names_the_addresses() {
    let service = service().await;
    let path = "/Acme/identity_/.well-known/openid-configuration";
    let found = service
        .send("GET", path, &[], None)
        .await
        .with_status(200)
        .json();
    let base = format!("{}/Acme/identity_", service.address);
    assert_eq!(found["token_endpoint"], format!("{base}/connect/token"));
    assert_eq!(
        found["authorization_endpoint"],
        format!("{base}/connect/authorize")
    );
}

#[tokio::test]
async fn who_signs_in_names_the_page_to_go_on_to() {
    let service = service().await;
    let body = json!({ "usernameOrEmailAddress": "someone", "password": "p&ss wörd" });
    for (page, expected) in [
        ("", Value::Null),
        ("?returnUrl=%2Fjobs%3Fid%3D7", json!("/jobs?id=7")),
        // Nobody is sent to another site.
        ("?returnUrl=https%3A%2F%2Fexample.com%2F", Value::Null),
        ("?returnUrl=%2F%2Fexample.com%2F", Value::Null),
        ("?returnUrl=%2F%5Cexample.com%2F", Value::Null),
    ] {
        let path = format!("/api/Account/Authenticate{page}");
        let answer = service.post(&path, &body).await.with_status(200).json();
        assert_eq!(answer["targetUrl"], expected, "{page}");
    }
}
