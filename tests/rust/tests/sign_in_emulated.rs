//! Every way to sign in, against the emulator's identity service.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use odata_runtime::auth::AccessToken;
use odata_runtime::{
    Bytes, Headers, HttpRequest, HttpResponse, Method, Payload, ReqwestTransport, Transport, Url,
};
use orchestrator_emulator::auth::ready_user_key;
use orchestrator_emulator::people::seed;
use orchestrator_odata::{Builder, ErrorKind, Orchestrator};
use rust_tests::emulated::Emulated;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const SCOPES: &str = "OR.Folders.Read OR.Users.Read";

async fn emulated() -> Outcome<Emulated> {
    Emulated::start(orchestrator_emulator::Settings::default()).await
}

/// Whether the client that comes out can read the folders.
async fn works(builder: Builder) -> Outcome {
    let folders = builder.build()?.folders().list().await?;
    assert!(!folders.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_personal_token_works() -> Outcome {
    let service = emulated().await?;
    works(Orchestrator::builder(&service.tenant()).bearer(service.token("admin"))).await
}

#[tokio::test]
async fn an_application_signs_in_at_each_kind_of_address() -> Outcome {
    let service = emulated().await?;
    let application = |base: &str| {
        Orchestrator::builder(base).external_application(
            seed::CONFIDENTIAL_CLIENT,
            seed::CLIENT_SECRET,
            SCOPES,
        )
    };
    works(application(&service.tenant())).await?;
    works(application(&service.tenant()).sign_in_at_organization()).await?;
    works(application(&service.origin)).await?;
    let journal = service.emulator.journal.entries(0, None);
    for path in [
        "/identity_/connect/token",
        "/emulator/identity_/connect/token",
        "/identity/connect/token",
    ] {
        assert!(
            journal
                .iter()
                .any(|entry| format!("{}{}", entry.prefix, entry.path) == path),
            "{path}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_user_key_works() -> Outcome {
    let service = emulated().await?;
    let key = ready_user_key(&service.emulator).ok_or("no user key")?;
    let builder = Orchestrator::builder(&service.tenant())
        .tenant("DefaultTenant")
        .user_key(seed::USER_KEY_CLIENT, key)
        .token_url(&format!("{}/oauth/token", service.origin));
    works(builder).await
}

#[tokio::test]
async fn user_name_and_password_work_on_premises() -> Outcome {
    let service = emulated().await?;
    let installation = |tenant: &str, password: &str| {
        Orchestrator::builder(&service.origin)
            .tenant(tenant)
            .password("admin", password)
    };
    works(installation("DefaultTenant", seed::PASSWORD)).await?;
    for (tenant, password, said) in [
        ("DefaultTenant", "hush", "password is wrong"),
        ("Elsewhere", seed::PASSWORD, "no tenant"),
    ] {
        let error = installation(tenant, password)
            .build()?
            .client()
            .sign_in()
            .await;
        let error = error.err().ok_or("signed in")?;
        assert_eq!(error.kind(), ErrorKind::Auth);
        let text = format!("{error} {error:?}");
        assert!(text.contains(said), "{text}");
        assert!(!text.contains(password), "{text}");
    }
    Ok(())
}

#[tokio::test]
async fn a_callback_is_asked_once_and_again_after_a_refusal() -> Outcome {
    let service = emulated().await?;
    let (token, asked) = (service.token("admin"), Arc::new(AtomicUsize::new(0)));
    let counter = Arc::clone(&asked);
    let orch = Orchestrator::builder(&service.tenant())
        .token_callback(move || {
            let stale = counter.fetch_add(1, Ordering::SeqCst) == 0;
            let token = if stale {
                "stale".to_owned()
            } else {
                token.clone()
            };
            async { Ok(AccessToken::new(token)) }
        })
        .build()?;
    for _ in 0..3 {
        assert!(!orch.folders().list().await?.is_empty());
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    Ok(())
}

#[tokio::test]
async fn a_person_signs_in_with_the_browser_and_the_session_is_renewed() -> Outcome {
    let service = emulated().await?;
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let browser = tokio::spawn(async move {
        let page: String = receiver.await.map_err(|error| error.to_string())?;
        browse(&page).await.map_err(|error| error.to_string())
    });
    let orch = Orchestrator::builder(&service.tenant())
        .sign_in_with_browser(
            seed::PUBLIC_CLIENT,
            &format!("{SCOPES} offline_access"),
            0,
            |page| {
                let _ = sender.send(page.to_owned());
            },
        )
        .await?
        .build()?;
    assert_eq!(browser.await??, 200);
    assert!(!orch.folders().list().await?.is_empty());
    let token = orch.client().tokens().ok_or("no tokens")?.get().await?;
    service.emulator.identity.revoke(token.expose());
    assert!(!orch.folders().list().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_refusal_of_the_sign_in_page_is_told() -> Outcome {
    let service = emulated().await?;
    let builder = Orchestrator::builder(&service.tenant());
    let back = "http://127.0.0.1:9/callback";
    let attempt = builder.authorization_code(seed::PUBLIC_CLIENT, back, "OR.Unheard")?;
    let transport: Arc<dyn Transport> = Arc::new(ReqwestTransport::new()?);
    let page = get(&*transport, attempt.url()).await?;
    let answer = Url::parse(page.headers.get("location").ok_or("no location")?)?;
    let error = attempt.redeem(transport, &answer).await.err();
    let error = error.ok_or("signed in")?;
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Auth, Some("invalid_scope"))
    );
    Ok(())
}

/// Opens the page, fills in the form, and follows the way back, as a browser would.
async fn browse(page: &str) -> Outcome<u16> {
    let transport = ReqwestTransport::new()?;
    let page = Url::parse(page)?;
    let html = get(&transport, page.clone()).await?;
    let html = String::from_utf8_lossy(&html.body).into_owned();
    let form = filled_in(&page, &html);
    let mut target = page;
    target.set_query(None);
    let request = HttpRequest {
        method: Method::Post,
        url: target,
        headers: Headers::new(),
        bearer: None,
        body: Payload::Bytes {
            content_type: "application/x-www-form-urlencoded".into(),
            bytes: Bytes::from(form),
        },
    };
    let answer = transport.send(request).await?;
    let location = answer
        .headers
        .get("location")
        .ok_or("no way back")?
        .to_owned();
    let mut icon = Url::parse(&location)?;
    icon.set_path("/favicon.ico");
    assert_eq!(get(&transport, icon).await?.status, 404);
    Ok(get(&transport, Url::parse(&location)?).await?.status)
}

/// The form as a browser sends it: its hidden fields are the parameters of the page.
fn filled_in(page: &Url, html: &str) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in page.query_pairs() {
        let field = format!("name=\"{name}\"");
        assert!(html.contains(&field), "{name} is no field of {html}");
        form.append_pair(&name, &value);
    }
    form.append_pair("username", "admin");
    form.append_pair("password", seed::PASSWORD);
    form.finish()
}

async fn get(transport: &dyn Transport, url: Url) -> Outcome<HttpResponse> {
    let request = HttpRequest {
        method: Method::Get,
        url,
        headers: Headers::new(),
        bearer: None,
        body: Payload::Empty,
    };
    Ok(transport.send(request).await?)
}
