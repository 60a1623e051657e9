//! JSON without the members that a version does not know.

use super::Members;
use crate::json::{ReadError, Reader};

/// `json` without the members that version number `version` lacks; nothing where all can stay.
/// Without a version, all members count that any version lacks.
///
/// # Errors
/// A text that is no JSON.
pub fn omit(
    json: &[u8],
    members: &'static Members,
    version: Option<usize>,
) -> Result<Option<String>, ReadError> {
    let mut copy = Copy {
        version,
        text: String::with_capacity(json.len()),
        omitted: false,
    };
    copy.value(&mut Reader::new(json), members)?;
    Ok(copy.omitted.then_some(copy.text))
}

struct Copy {
    version: Option<usize>,
    text: String,
    omitted: bool,
}

impl Copy {
    fn value(
        &mut self,
        reader: &mut Reader<'_>,
        members: &'static Members,
    ) -> Result<(), ReadError> {
        if reader.at_array()? {
            self.items(reader, members)
        } else if reader.at_object()? {
            self.members(reader, members)
        } else {
            self.text.push_str(reader.raw()?);
            Ok(())
        }
    }

    fn items(
        &mut self,
        reader: &mut Reader<'_>,
        members: &'static Members,
    ) -> Result<(), ReadError> {
        self.text.push('[');
        reader.items(|reader, index| {
            self.text.push_str(if index > 0 { "," } else { "" });
            self.value(reader, members)
        })?;
        self.text.push(']');
        Ok(())
    }

    fn members(&mut self, reader: &mut Reader<'_>, of: &'static Members) -> Result<(), ReadError> {
        let mut separator = "";
        self.text.push('{');
        reader.members(&mut |reader, name| {
            if self.is_unknown(of, &name) {
                self.omitted = true;
                return reader.skip();
            }
            self.text.push_str(std::mem::replace(&mut separator, ","));
            self.text.push_str(&crate::json::to_json(&*name));
            self.text.push(':');
            match of.inner.iter().find(|(inner, _)| *inner == name) {
                Some((_, inner)) => self.value(reader, inner),
                None => {
                    self.text.push_str(reader.raw()?);
                    Ok(())
                }
            }
        })?;
        self.text.push('}');
        Ok(())
    }

    fn is_unknown(&self, of: &Members, name: &str) -> bool {
        let limited = of.limited.iter().find(|(limited, _)| *limited == name);
        limited.is_some_and(|(_, versions)| match self.version {
            Some(version) => !versions.contains(version),
            None => true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Members, Versions};
    use super::omit;

    static PART: Members = Members::new(&[("New", Versions::from_bits(0b10))], &[("Parts", &PART)]);

    static WHOLE: Members = Members::new(
        &[("Old", Versions::from_bits(0b01))],
        &[("Part", &PART), ("Parts", &PART)],
    );

    /// What is left, where something is left out.
    fn left(json: &str, version: Option<usize>) -> Option<String> {
        omit(json.as_bytes(), &WHOLE, version).ok().flatten()
    }

    #[test]
    fn what_a_version_lacks_is_left_out_at_any_depth_and_the_rest_stays_as_it_is() {
        let json = r#" {"Old": 1.50, "a\"b": {"New": 1}, "Part": {"New":1,"Id":9007199254740993},
            "Parts": [{"New":1}, null, {"Parts":[{"New":2,"x":"y"}]}]} "#;
        let old = r#"{"Old":1.50,"a\"b":{"New": 1},"Part":{"Id":9007199254740993},"Parts":[{},null,{"Parts":[{"x":"y"}]}]}"#;
        assert_eq!(left(json, Some(0)).as_deref(), Some(old));
        let any = old.replacen(r#""Old":1.50,"#, "", 1);
        assert_eq!(left(json, None), Some(any));
        let new = r#"{"a\"b":{"New": 1},"Part":{"New":1,"Id":9007199254740993},"Parts":[{"New":1},null,{"Parts":[{"New":2,"x":"y"}]}]}"#;
        assert_eq!(left(json, Some(1)).as_deref(), Some(new));
    }

    #[test]
    fn a_body_that_every_version_knows_is_not_copied() {
        for json in [r#"{"Id":1}"#, "null"] {
            assert_eq!(omit(json.as_bytes(), &WHOLE, Some(0)), Ok(None));
        }
        assert!(omit(b"{", &WHOLE, None).is_err());
    }
}
