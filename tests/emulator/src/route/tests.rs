use super::segment::{Segment, Template};
use super::*;

fn matched(template: &str, path: &str) -> Option<Vec<(usize, Given)>> {
    Template::of(template).matches(&Segment::split(path))
}

fn literal(index: usize, text: &str) -> (usize, Given) {
    (index, Given::Literal(text.to_owned()))
}

#[test]
fn keys_and_arguments() {
    let get = "/odata/Jobs(\u{1}0)";
    assert_eq!(matched(get, "/OData/jobs(5)"), Some(vec![literal(0, "5")]));
    assert_eq!(
        matched(get, "/odata/Jobs(Id=5)"),
        Some(vec![literal(0, "5")])
    );
    assert_eq!(matched(get, "/odata/Jobs"), None);
    assert_eq!(matched("/odata/Jobs", "/odata/Jobs()"), Some(vec![]));
    let function = "/odata/Assets/N.Get(a=\u{1}0,b=\u{1}1)";
    assert_eq!(
        matched(function, "/odata/Assets/N.Get(b=%27x''y,%20(z)=%2F%27,a=1)"),
        Some(vec![literal(1, "'x''y, (z)=/'"), literal(0, "1")])
    );
    assert_eq!(matched(function, "/odata/Assets/N.Get"), Some(vec![]));
    assert_eq!(matched(function, "/odata/Assets/N.Get(c=1)"), None);
}

#[test]
fn a_slash_within_quotes_belongs_to_the_text() {
    let template = "/odata/Libraries/N.Get(key=\u{1}0)";
    assert_eq!(
        matched(template, "/odata/Libraries/N.Get(key='a/b')"),
        Some(vec![literal(0, "'a/b'")])
    );
}

#[test]
fn values_of_endpoints_stand_as_they_are() {
    assert_eq!(
        matched(
            "/api/Packages/\u{1}0/Icon",
            "/api/Packages/O%27Brien(1)/Icon"
        ),
        Some(vec![(0, Given::Plain("O'Brien(1)".to_owned()))])
    );
}

#[test]
fn lists_are_one_argument() {
    assert_eq!(
        arguments("userIds=[1,2],a=''"),
        vec![(Some("userIds"), "[1,2]"), (Some("a"), "''"),]
    );
    assert_eq!(arguments(""), vec![]);
}

#[test]
fn prefixes() {
    let router = Router {
        roots: vec!["odata".to_owned(), "api".to_owned()],
        ..Router::default()
    };
    for (path, prefix) in [
        ("/odata/Jobs", ""),
        ("/acme/main/odata/Jobs", "/acme/main"),
        (
            "/acme/main/orchestrator_/odata/Jobs",
            "/acme/main/orchestrator_",
        ),
        ("/acme/main/orchestrator_", "/acme/main/orchestrator_"),
        ("/identity_/connect/token", ""),
        ("/", ""),
        ("", ""),
    ] {
        assert_eq!(router.split_prefix(path).0, prefix, "{path}");
    }
}
