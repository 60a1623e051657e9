//! Walks through the elements of one document.

use std::borrow::Cow;
use std::sync::Arc;

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::element::Element;
use super::syntax;
use crate::diagnostics::Diagnostic;
use crate::input::report::{FETCH_HELP, Read, Report, codes};

/// Elements nested deeper than this are rejected.
const MAX_DEPTH: usize = 100;

/// Namespaces of OData 1 to 3 and of the Entity Framework start like this.
const OLD_NAMESPACES: &str = "http://schemas.microsoft.com/ado/";

/// The next thing in a document.
enum Step<'a> {
    /// A start tag.
    Open(Element<'a>),
    /// An end tag, or the end of an empty element.
    Close,
    /// Text, with the byte offset of its start.
    Text(Cow<'a, str>, usize),
    /// The end of the document.
    End,
}

/// Reads a document element by element.
///
/// Every function that reads an element is called behind its start tag and must read up to and
/// with its end tag: with `child` until there is none, or with `skip` or `leave`.
pub(super) struct Cursor<'a> {
    /// What was found out about the document.
    pub(super) report: Report<'a>,
    /// The document.
    text: &'a str,
    /// Splits `text` into tags.
    reader: Reader<&'a [u8]>,
    /// Names and byte offsets of the open elements.
    open: Vec<(&'a str, usize)>,
    /// Whether the element that was opened last is empty and still to be closed.
    closes: bool,
    /// Whether the document says that it is of OData 4.
    says_version_4: bool,
}

impl<'a> Cursor<'a> {
    /// A cursor at the start of `text`.
    pub(super) fn new(source: Arc<str>, text: &'a str) -> Self {
        let text = text.trim_start_matches('\u{FEFF}');
        Self {
            report: Report::new(source, text),
            text,
            reader: Reader::from_str(text),
            open: Vec::new(),
            closes: false,
            says_version_4: false,
        }
    }

    /// The start tag of the root element.
    pub(super) fn root(&mut self) -> Read<Element<'a>> {
        let error = |cursor: &Self, offset, message: &str| {
            let error = cursor.report.error(codes::NOT_CSDL, offset, message);
            Err(error.with_help(FETCH_HELP))
        };
        loop {
            match self.step()? {
                Step::Open(element) => return Ok(element),
                Step::Text(text, _) if is_blank(&text) => {}
                Step::Text(text, offset) => {
                    let blanks = text.len() - text.trim_start().len();
                    let message = match text.trim_start().starts_with(['{', '[']) {
                        true => "this looks like JSON, not like CSDL XML",
                        false => "this is not XML: it starts with text",
                    };
                    return error(self, offset + blanks, message);
                }
                Step::Close | Step::End => return error(self, 0, "the document is empty"),
            }
        }
    }

    /// Reads what follows the root element, which must be nothing.
    pub(super) fn finish(&mut self) -> Read<()> {
        loop {
            let (what, offset) = match self.step()? {
                Step::Close | Step::End => return Ok(()),
                Step::Text(text, _) if is_blank(&text) => continue,
                Step::Text(_, offset) => ("text", offset),
                Step::Open(element) => ("a second root element", element.offset),
            };
            let message = format!("{what} follows the root element");
            let error = self.report.error(codes::SYNTAX, offset, message);
            return Err(error.with_help("keep one document per file"));
        }
    }

    /// The next child of the current element, or `None` behind its end tag.
    pub(super) fn child(&mut self) -> Read<Option<Element<'a>>> {
        loop {
            match self.step()? {
                Step::Open(element) => return Ok(Some(element)),
                Step::Close | Step::End => return Ok(None),
                Step::Text(text, _) if is_blank(&text) => {}
                Step::Text(_, offset) => {
                    let message = "text between elements is ignored";
                    self.report.note(codes::STRAY_TEXT, offset, message);
                }
            }
        }
    }

    /// Like `child`, for elements with text, which is appended to `text`.
    pub(super) fn child_or_text(&mut self, text: &mut String) -> Read<Option<Element<'a>>> {
        loop {
            match self.step()? {
                Step::Open(element) => return Ok(Some(element)),
                Step::Close | Step::End => return Ok(None),
                Step::Text(piece, _) => text.push_str(&piece),
            }
        }
    }

    /// Reads over the rest of the current element.
    pub(super) fn skip(&mut self) -> Read<()> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.step()? {
                Step::Open(_) => depth += 1,
                Step::Close => depth -= 1,
                Step::End => break,
                Step::Text(..) => {}
            }
        }
        Ok(())
    }

    /// Skips `element`, which does not belong where it stands.
    pub(super) fn unknown(&mut self, element: Element<'a>, parent: &str) -> Read<()> {
        if matches!(element.name, "Association" | "AssociationSet") {
            let evidence = format!("`{}` is not part of OData 4", element.name);
            self.old_version(element.offset, &evidence)?;
            return self.skip();
        }
        let message = format!("`{}` is not known in `{parent}`; skipped", element.name);
        self.report
            .note(codes::UNKNOWN_ELEMENT, element.offset, message);
        self.skip()
    }

    /// Skips an annotation of `parent`, which has no place for it in the document model.
    pub(super) fn skip_annotation(&mut self, element: &Element<'a>, parent: &str) -> Read<()> {
        let message = format!("annotations of `{parent}` are not used; skipped");
        self.report
            .note(codes::UNKNOWN_ELEMENT, element.offset, message);
        self.skip()
    }

    /// Skips `element`, which makes no sense without its attribute `name`.
    pub(super) fn skip_incomplete(&mut self, element: Element<'a>, name: &str) -> Read<()> {
        let message = format!("`{}` without `{name}` is skipped", element.name);
        self.report
            .warn(codes::MISSING_ATTRIBUTE, element.offset, message);
        self.skip()
    }

    /// Notes the attributes nobody took from `element`.
    pub(super) fn leave_attributes(&mut self, element: Element<'a>) {
        for attribute in element.attributes {
            if !attribute.is_xml() {
                let message = format!(
                    "the attribute `{}` is not known on `{}`; skipped",
                    attribute.name, element.name
                );
                self.report
                    .note(codes::UNKNOWN_ATTRIBUTE, attribute.offset, message);
            }
        }
    }

    /// Reads the rest of `element`, which has no children the document model has a place for.
    pub(super) fn leave(&mut self, element: Element<'a>) -> Read<()> {
        let name = element.name;
        self.leave_attributes(element);
        while let Some(child) = self.child()? {
            match child.name {
                "Annotation" => self.skip_annotation(&child, name)?,
                _ => self.unknown(child, name)?,
            }
        }
        Ok(())
    }

    /// From here on, what belongs to OData 1 to 3 is a slip in a document of OData 4.
    pub(super) fn take_for_version_4(&mut self) {
        self.says_version_4 = true;
    }

    /// Whether the document says that it is of OData 4.
    pub(super) fn says_version_4(&self) -> bool {
        self.says_version_4
    }

    /// Rejects what belongs to OData 1 to 3; where the document says that it is of OData 4, it is
    /// passed over with a warning.
    pub(super) fn old_version(&mut self, offset: usize, evidence: &str) -> Read<()> {
        if !self.says_version_4 {
            return Err(self.report.old_version(offset, evidence));
        }
        let message = format!("{evidence}, in a document that says it is of OData 4");
        self.report.warn(codes::OLD_VERSION, offset, message);
        Ok(())
    }

    /// Rejects elements that say themselves that they belong to OData 1 to 3.
    pub(super) fn reject_old_namespace(&mut self, element: &Element<'a>) -> Read<()> {
        match element.own_namespace() {
            Some(namespace) if namespace.value.starts_with(OLD_NAMESPACES) => {
                let evidence = format!("the namespace is `{}`", namespace.value);
                self.old_version(namespace.offset, &evidence)
            }
            _ => Ok(()),
        }
    }

    /// The next tag or text; comments and processing instructions are passed over.
    fn step(&mut self) -> Read<Step<'a>> {
        if self.closes {
            return Ok(self.close());
        }
        loop {
            let offset = self.offset();
            let event = self
                .reader
                .read_event()
                .map_err(|error| self.malformed(&error))?;
            match event {
                Event::Start(tag) => return self.open(offset, tag.name().0.len()),
                Event::Empty(tag) => {
                    self.closes = true;
                    return self.open(offset, tag.name().0.len());
                }
                Event::End(_) => return Ok(self.close()),
                Event::Text(text) => return Ok(Step::Text(text.xml10_content(), offset)),
                Event::CData(text) => return Ok(Step::Text(text.xml10_content(), offset)),
                Event::GeneralRef(name) => {
                    let text = syntax::resolve(&self.report, &name, offset)?;
                    return Ok(Step::Text(text, offset));
                }
                Event::DocType(dtd) => return Err(syntax::dtd(&self.report, &dtd, offset)),
                Event::Eof => return self.end(),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Where the reader is.
    fn offset(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// Reads the start tag at `offset`, whose name is `name_length` bytes long.
    fn open(&mut self, offset: usize, name_length: usize) -> Read<Step<'a>> {
        let tag = self.text.get(offset..self.offset()).unwrap_or_default();
        let element = syntax::element(&self.report, tag, offset, name_length)?;
        if self.open.len() >= MAX_DEPTH {
            let message = format!("elements are nested deeper than {MAX_DEPTH} levels");
            let error = self.report.error(codes::DEPTH, offset, message);
            return Err(error.with_help("no CSDL needs that; check where the document comes from"));
        }
        self.open.push((element.name, offset));
        Ok(Step::Open(element))
    }

    /// Closes the element that was opened last.
    fn close(&mut self) -> Step<'a> {
        self.closes = false;
        self.open.pop();
        Step::Close
    }

    /// The end of the document, where no element may be open.
    fn end(&self) -> Read<Step<'a>> {
        let Some((name, offset)) = self.open.last() else {
            return Ok(Step::End);
        };
        let start = self.report.locate(*offset);
        let message = format!(
            "the document ends inside `{name}`, which starts at line {}, column {}",
            start.line, start.column
        );
        let error = self
            .report
            .error(codes::TRUNCATED, self.text.len(), message);
        Err(error.with_help(syntax::TRUNCATED_HELP))
    }

    /// The diagnostic for an error of the XML reader.
    fn malformed(&self, error: &quick_xml::Error) -> Diagnostic {
        let offset = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
        syntax::malformed(&self.report, error, offset, self.open.last())
    }
}

/// Whether `text` is only what XML calls white space.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
}
