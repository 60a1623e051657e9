//! From what a call was given to the request that is sent.

use std::borrow::Cow;

use super::{Prepared, Request};
use crate::escape::{encode, encode_query, query_texts};
use crate::headers::{Headers, is_name, is_value};
use crate::json::{Writable as _, Writer};
use crate::operation::{Body, Literal, Location, Parameter, ResultShape};
use crate::platform::{Url, shared};
use crate::query::{OptionText, Options};
use crate::template;
use crate::text::{filled, is_among, joined};
use crate::transport::{Content, Part, Payload};
use crate::values::Untyped;

impl Request {
    pub(super) fn build(&self, options: &Options) -> Result<Prepared, String> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let texts = options.pairs(self.dialect());
        self.check(&texts)?;
        options.check(self.dialect())?;
        let (headers, context) = self.build_headers()?;
        Ok(Prepared {
            operation: self.operation,
            url: self.build_url(&texts)?,
            headers,
            body: self.build_body(),
            context,
            outside: None,
        })
    }

    fn check(&self, options: &[OptionText]) -> Result<(), String> {
        for (index, parameter) in self.operation.parameters.iter().enumerate() {
            let file = self.files.iter().any(|(of, _)| *of == index);
            if parameter.required && !file && self.argument(index).is_none() {
                return Err(filled("the argument `{}` is missing", &[parameter.name]));
            }
        }
        for (option, name, _) in options {
            if !self.operation.query_options.contains(*option) {
                let mut instead = String::new();
                for name in self.operation.query_options.names() {
                    instead.push_str(if instead.is_empty() { "" } else { ", " });
                    instead.push_str(name);
                }
                if instead.is_empty() {
                    instead.push_str("no query options");
                }
                return Err(filled(
                    "{} is not supported here; the operation takes {}",
                    &[name, &instead],
                ));
            }
        }
        Ok(())
    }

    fn argument(&self, index: usize) -> Option<&Untyped> {
        self.arguments.get(index).and_then(Option::as_ref)
    }

    /// The arguments that travel in one place.
    fn given(&self, location: Location) -> Vec<(&'static Parameter, &Untyped)> {
        let mut given = Vec::new();
        for (parameter, value) in self.operation.parameters.iter().zip(&self.arguments) {
            if let (Some(value), true) = (value, parameter.location == location) {
                given.push((parameter, value));
            }
        }
        given
    }

    fn build_url(&self, options: &[OptionText]) -> Result<Url, String> {
        let mut text = self
            .client
            .base_url()
            .as_str()
            .trim_end_matches('/')
            .to_owned();
        text.push_str(&template::fill(self.operation, &self.arguments)?);
        let mut separator = if is_among(text.as_bytes(), b'?') {
            '&'
        } else {
            '?'
        };
        let mut add = |name: &str, value: &str| {
            text.push(std::mem::replace(&mut separator, '&'));
            let signs = name.bytes().take_while(|byte| matches!(byte, b'$' | b'@'));
            let (signs, plain) = name.split_at(signs.count());
            text.push_str(signs);
            encode(plain, &mut text);
            text.push('=');
            encode_query(value, &mut text);
        };
        for (parameter, value) in self.given(Location::Path) {
            if parameter.literal == Literal::Alias {
                add(&joined(&["@", parameter.name], ""), value.as_str());
            }
        }
        for (parameter, value) in self.given(Location::Query) {
            if !value.is_null() {
                for item in query_texts(value, parameter.literal) {
                    add(parameter.name, &item);
                }
            }
        }
        for (_, name, value) in options {
            add(name, value);
        }
        Url::parse(&text).map_err(|e| filled("the address cannot be built: {}", &[&e.to_string()]))
    }

    fn build_headers(&self) -> Result<(Headers, Vec<(String, String)>), String> {
        let mut headers = self.client.shared.settings.headers.clone();
        let accept = if self.operation.result == ResultShape::Bytes {
            "*/*"
        } else {
            "application/json"
        };
        headers.set("accept", accept);
        for name in self.operation.ambient_headers {
            if let Some((sent_as, value)) = self.client.ambient_header(name) {
                headers.set(sent_as, value);
            }
        }
        for (parameter, value) in self.given(Location::Header) {
            if !value.is_null() {
                let texts = query_texts(value, Literal::Text);
                headers.set(parameter.name, joined(&texts, ","));
            }
        }
        for (name, value) in self.headers.iter() {
            headers.set(name, value);
        }
        for (name, value) in headers.iter() {
            if !is_name(name) || !is_value(value) {
                return Err(filled("`{}` cannot be sent as a header", &[name]));
            }
        }
        let mut context = Vec::new();
        for declared in self.operation.ambient_headers {
            let ambient = self.client.ambient_header(declared);
            let name = ambient.map_or(*declared, |(name, _)| name);
            if let Some(value) = headers.get(name) {
                context.push((name.to_owned(), value.to_owned()));
            }
        }
        Ok((headers, context))
    }

    fn build_body(&self) -> Payload {
        let text = match self.operation.body {
            Body::None => return Payload::Empty,
            Body::Multipart => return Payload::Multipart(self.build_parts()),
            Body::Whole => match self.given(Location::Body).first() {
                Some((_, value)) => value.as_str().to_owned(),
                None => return Payload::Empty,
            },
            Body::Members => self.build_object(),
        };
        if !self.dialect().numbers_as_text {
            return Payload::json(text);
        }
        Payload::Bytes {
            content_type: Cow::Borrowed("application/json;IEEE754Compatible=true"),
            bytes: shared(text.into_bytes()),
        }
    }

    /// The body parameters given, as one object.
    fn build_object(&self) -> String {
        let mut json = Writer::new();
        json.raw("{");
        for (parameter, value) in self.given(Location::Body) {
            value.write(json.member(parameter.name));
        }
        json.raw("}");
        json.into_text()
    }

    fn build_parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (parameter, value) in self.given(Location::Form) {
            for text in query_texts(value, Literal::Text) {
                parts.push(Part {
                    name: parameter.name.to_owned(),
                    file_name: None,
                    content_type: None,
                    content: Content::Bytes(shared(text.into_bytes())),
                });
            }
        }
        for (index, file) in &self.files {
            if let Some(parameter) = self.operation.parameters.get(*index) {
                parts.push(file.part(parameter.name));
            }
        }
        parts
    }
}
