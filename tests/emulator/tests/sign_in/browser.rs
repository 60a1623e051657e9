//! A user signs in with a browser: form, code, proof, refresh, revocation.

use super::*;

#[tokio::test]
async fn the_form_needs_no_script_and_names_its_fields() {
    let service = service().await;
    let page = show(&service, &parameters(&challenge()))
        .await
        .with_status(200);
    assert!(page.header("content-type").starts_with("text/html"));
    let policy = page.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    for part in [
        "<html lang=\"en\">",
        "<title>Sign in",
        "<form method=\"post\">",
        "<label for=\"username\">",
        "<label for=\"password\">",
        "autocomplete=\"current-password\"",
        "A &lt;public&gt; one",
        "OR.Users",
        "DefaultTenant",
    ] {
        assert!(page.text.contains(part), "{part} is missing");
    }
    assert!(!page.text.contains("<script") && !page.text.contains("onclick"));
    let hidden = hidden_fields(&page.text);
    assert!(hidden.contains(&("state".to_owned(), "st&te=1".to_owned())));
}

#[tokio::test]
async fn a_code_with_its_proof_becomes_tokens() {
    let service = service().await;
    let page = show(&service, &parameters(&challenge()))
        .await
        .with_status(200);
    let answer = submit(&service, &page.text, &CREDENTIALS).await;
    let back = came_back(&answer);
    assert_eq!(back["state"], "st&te=1");
    assert_eq!(back["kept"], "1");
    let tokens = exchange(&service, &back["code"], VERIFIER).await;
    assert_eq!(tokens.header("cache-control"), "no-store");
    let tokens = tokens.with_status(200).json();
    assert_eq!(tokens["expires_in"], 3600);
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["scope"], "OR.Users offline_access openid");
    assert!(accepts(&service, &text(&tokens, "access_token")).await);
    let identity = claims(&text(&tokens, "id_token"));
    assert_eq!(identity["nonce"], "n-1");
    assert_eq!(identity["aud"], "public");
    assert_eq!(identity["preferred_username"], "someone");
    assert_eq!(identity["email"], "someone@example.com");
    assert_eq!(identity["iss"], format!("{}/identity_", service.address));
    let access = claims(&text(&tokens, "access_token"));
    assert_eq!(access["sub"], identity["sub"]);
    assert_eq!(access["tenant"], "DefaultTenant");
}

#[tokio::test]
async fn a_wrong_password_shows_the_form_again() {
    let service = service().await;
    let page = show(&service, &parameters(&challenge())).await;
    for (name, password) in [("someone", "wrong"), ("nobody", "p&ss wörd")] {
        let fields = [("username", name), ("password", password)];
        let again = submit(&service, &page.text, &fields).await.with_status(401);
        assert!(again.text.contains("role=\"alert\""));
        assert!(again.text.contains(&format!("value=\"{name}\"")));
        assert!(!again.text.contains("wrong\""), "the password comes back");
        let answer = submit(&service, &again.text, &CREDENTIALS).await;
        assert!(came_back(&answer).contains_key("code"));
    }
    let cancelled = submit(&service, &page.text, &[("cancel", "1")]).await;
    let back = came_back(&cancelled);
    assert_eq!(
        (back["error"].as_str(), back["state"].as_str()),
        ("access_denied", "st&te=1")
    );
}

#[tokio::test]
async fn a_wrong_request_goes_back_only_to_where_it_may() {
    let service = service().await;
    let challenge = challenge();
    let with = |name: &str, value: Option<&'static str>| {
        let mut all = parameters(&challenge);
        all.retain(|(known, _)| *known != name);
        if let Some(value) = value {
            let name = parameters(&challenge)
                .into_iter()
                .find(|(known, _)| *known == name);
            all.extend(name.map(|(name, _)| (name, value)));
        }
        encoded(&all)
    };
    for (query, error) in [
        (
            with("response_type", Some("token")),
            "unsupported_response_type",
        ),
        (with("scope", Some("OR.Unheard")), "invalid_scope"),
        (with("scope", None), "invalid_scope"),
        (with("code_challenge", None), "invalid_request"),
        (with("code_challenge", Some("short")), "invalid_request"),
        (
            with("code_challenge_method", Some("plain")),
            "invalid_request",
        ),
        (with("code_challenge_method", None), "invalid_request"),
    ] {
        let answer = service
            .send("GET", &format!("{AUTHORIZE}?{query}"), &[], None)
            .await;
        let back = came_back(&answer);
        assert_eq!(back["error"], error, "{query}");
        assert_eq!(back["state"], "st&te=1");
    }
    for query in [
        with("client_id", Some("unheard")),
        with("redirect_uri", Some("https://example.com/callback")),
        with("redirect_uri", None),
        with("state", None) + "&state=1&state=2",
    ] {
        let answer = service
            .send("GET", &format!("{AUTHORIZE}?{query}"), &[], None)
            .await;
        assert!(
            answer.with_status(400).text.contains("role=\"alert\""),
            "{query}"
        );
    }
}

#[tokio::test]
async fn a_code_needs_its_verifier_its_client_and_its_address() {
    let service = service().await;
    let wrong = VERIFIER.replace('a', "b");
    let first = code(&service).await;
    refused(
        exchange(&service, &first, &wrong).await,
        400,
        "invalid_grant",
    );
    // The attempt has used the code up.
    refused(
        exchange(&service, &first, VERIFIER).await,
        400,
        "invalid_grant",
    );
    let second = code(&service).await;
    refused(exchange(&service, &second, "").await, 400, "invalid_grant");
    let third = code(&service).await;
    let fields = |client, address| {
        [
            ("grant_type", "authorization_code"),
            ("client_id", client),
            ("client_secret", "s3cr+t"),
            ("code", third.as_str()),
            ("redirect_uri", address),
            ("code_verifier", VERIFIER),
        ]
    };
    let foreign = service.form(TOKEN, &fields("confidential", BACK)).await;
    refused(foreign, 400, "invalid_grant");
    let elsewhere = service
        .form(TOKEN, &fields("public", "http://127.0.0.1:9/"))
        .await;
    refused(elsewhere, 400, "invalid_grant");
}

#[tokio::test]
async fn a_code_is_good_once_and_for_some_minutes() {
    let service = service().await;
    let late = code(&service).await;
    service
        .control("identity", &json!({ "advance": 301 }))
        .await;
    refused(
        exchange(&service, &late, VERIFIER).await,
        400,
        "invalid_grant",
    );
    let reused = code(&service).await;
    let tokens = exchange(&service, &reused, VERIFIER)
        .await
        .with_status(200)
        .json();
    let access = text(&tokens, "access_token");
    assert!(accepts(&service, &access).await);
    refused(
        exchange(&service, &reused, VERIFIER).await,
        400,
        "invalid_grant",
    );
    // Whoever used it first may be the thief.
    assert!(!accepts(&service, &access).await);
    refused(
        refresh(&service, &text(&tokens, "refresh_token")).await,
        400,
        "invalid_grant",
    );
}

#[tokio::test]
async fn an_expired_token_is_refused_and_refreshed() {
    let service = service().await;
    let code = code(&service).await;
    let tokens = exchange(&service, &code, VERIFIER)
        .await
        .with_status(200)
        .json();
    let access = text(&tokens, "access_token");
    assert!(accepts(&service, &access).await);
    service
        .control("identity", &json!({ "advance": 3601 }))
        .await;
    let answer = service.get("/odata/Users", &access).await.with_status(401);
    assert!(answer.header("www-authenticate").contains("invalid_token"));
    let body = answer.json();
    assert!(
        body["message"].is_string() && body["errorCode"].is_number(),
        "{body}"
    );
    let old = text(&tokens, "refresh_token");
    let fresh = refresh(&service, &old).await.with_status(200).json();
    let new = text(&fresh, "refresh_token");
    assert_ne!(old, new);
    assert!(accepts(&service, &text(&fresh, "access_token")).await);
    let third = refresh(&service, &new).await.with_status(200).json();
    // A token that was used before ends all that came of it.
    refused(refresh(&service, &old).await, 400, "invalid_grant");
    assert!(!accepts(&service, &text(&third, "access_token")).await);
}

#[tokio::test]
async fn revocation_ends_access_and_refresh() {
    let service = service().await;
    let revoke = async |token: &str| {
        let fields = [("client_id", "public"), ("token", token)];
        let answer = service.form("/identity_/connect/revocation", &fields).await;
        answer.with_status(200);
    };
    let first = code(&service).await;
    let tokens = exchange(&service, &first, VERIFIER)
        .await
        .with_status(200)
        .json();
    let access = text(&tokens, "access_token");
    revoke(&access).await;
    assert!(!accepts(&service, &access).await);
    let fresh = refresh(&service, &text(&tokens, "refresh_token")).await;
    let fresh = fresh.with_status(200).json();
    revoke(&text(&fresh, "refresh_token")).await;
    assert!(!accepts(&service, &text(&fresh, "access_token")).await);
    refused(
        refresh(&service, &text(&fresh, "refresh_token")).await,
        400,
        "invalid_grant",
    );
    revoke("unheard").await;
}
