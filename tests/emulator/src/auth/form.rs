//! The sign-in page: a form that works without scripts, with a keyboard and with a screen reader.

use std::fmt::Write as _;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct SignIn<'a> {
    /// Name of the application that asks.
    pub application: &'a str,
    /// The tenant that is signed in to.
    pub tenant: &'a str,
    /// Scopes that the application asks for.
    pub scopes: &'a [&'a str],
    /// The user name, typed before.
    pub user_name: &'a str,
    /// Why the last attempt failed.
    pub error: Option<&'a str>,
    /// The parameters of the request, sent along with the form.
    pub parameters: &'a [(&'a str, &'a str)],
}

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#1b1c1e}\
main{max-width:24rem;margin:10vh auto;padding:2rem;background:#fff;border:1px solid #c9ccd1;border-radius:.5rem}\
h1{font-size:1.4rem;margin:0 0 .5rem}label{display:block;margin-top:1rem;font-weight:600}\
input{width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:1px solid #6b7078;border-radius:.25rem}\
button{font:inherit;padding:.5rem 1rem;margin:1.5rem .5rem 0 0;border:1px solid #0b5cad;border-radius:.25rem;background:#0b5cad;color:#fff;cursor:pointer}\
button.plain{background:#fff;color:#0b5cad}\
:focus-visible{outline:3px solid #f0a500;outline-offset:2px}\
.error{border-left:4px solid #b3261e;padding:.25rem .75rem;color:#8c1d18;margin:1rem 0 0}\
ul{margin:.25rem 0 0;padding-left:1.25rem}";

/// Writes the sign-in page.
#[must_use]
pub fn sign_in(page: &SignIn<'_>) -> String {
    let mut main = String::new();
    let _ = write!(
        main,
        "<h1>Sign in</h1>\n<p><strong>{}</strong> asks for access to the tenant \
         <strong>{}</strong> of this emulator.</p>\n",
        escaped(page.application),
        escaped(page.tenant)
    );
    if !page.scopes.is_empty() {
        main.push_str("<p id=\"scopes\">It may then use:</p>\n<ul aria-labelledby=\"scopes\">\n");
        for scope in page.scopes {
            let _ = writeln!(main, "<li>{}</li>", escaped(scope));
        }
        main.push_str("</ul>\n");
    }
    if let Some(error) = page.error {
        let _ = writeln!(
            main,
            "<p class=\"error\" id=\"error\" role=\"alert\">{}</p>",
            escaped(error)
        );
    }
    let described = if page.error.is_some() {
        " aria-invalid=\"true\" aria-describedby=\"error\""
    } else {
        ""
    };
    main.push_str("<form method=\"post\">\n");
    for (name, value) in page.parameters {
        let _ = writeln!(
            main,
            "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
            escaped(name),
            escaped(value)
        );
    }
    let _ = write!(
        main,
        "<label for=\"username\">User name or e-mail address</label>\n\
         <input id=\"username\" name=\"username\" type=\"text\" autocomplete=\"username\" \
         autocapitalize=\"none\" spellcheck=\"false\" required autofocus value=\"{}\"{described}>\n\
         <label for=\"password\">Password</label>\n\
         <input id=\"password\" name=\"password\" type=\"password\" \
         autocomplete=\"current-password\" required{described}>\n\
         <button type=\"submit\">Sign in</button>\n\
         <button type=\"submit\" class=\"plain\" name=\"cancel\" value=\"1\" formnovalidate>\
         Cancel</button>\n</form>\n",
        escaped(page.user_name)
    );
    document("Sign in", &main)
}

/// Writes a page that says why nothing else can be shown.
#[must_use]
pub fn failure(reason: &str) -> String {
    let main = format!(
        "<h1>Signing in is not possible</h1>\n<p class=\"error\" role=\"alert\">{}</p>\n",
        escaped(reason)
    );
    document("Signing in is not possible", &main)
}

fn document(title: &str, main: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} - Orchestrator emulator</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<main>\n{main}</main>\n</body>\n</html>\n"
    )
}

/// `text` as it must stand in HTML, inside or outside of an attribute.
fn escaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => result.push_str("&amp;"),
            '<' => result.push_str("&lt;"),
            '>' => result.push_str("&gt;"),
            '"' => result.push_str("&quot;"),
            '\'' => result.push_str("&#39;"),
            other => result.push(other),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page<'a>(error: Option<&'a str>, parameters: &'a [(&'a str, &'a str)]) -> String {
        sign_in(&SignIn {
            application: "A & B",
            tenant: "DefaultTenant",
            scopes: &["OR.Jobs"],
            user_name: "\"><script>",
            error,
            parameters,
        })
    }

    #[test]
    fn what_was_sent_is_escaped() {
        let html = page(None, &[("state", "'\"<&")]);
        assert!(html.contains("<strong>A &amp; B</strong>"));
        assert!(html.contains("value=\"&quot;&gt;&lt;script&gt;\""));
        assert!(html.contains("name=\"state\" value=\"&#39;&quot;&lt;&amp;\""));
        assert!(!html.contains("<script"));
    }

    #[test]
    fn every_visible_field_has_a_label() {
        let html = page(None, &[]);
        for field in ["username", "password"] {
            assert!(html.contains(&format!("<label for=\"{field}\">")));
            assert!(html.contains(&format!("id=\"{field}\" name=\"{field}\"")));
        }
        assert!(html.contains("<html lang=\"en\">"));
        assert!(!html.contains("role=\"alert\""));
    }

    #[test]
    fn an_error_is_announced_and_tied_to_the_fields() {
        let html = page(Some("wrong"), &[]);
        assert!(html.contains("role=\"alert\">wrong<"));
        assert_eq!(html.matches("aria-describedby=\"error\"").count(), 2);
    }
}
