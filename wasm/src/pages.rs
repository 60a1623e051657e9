//! The pages of a list.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::mem;
use std::ops::Range;
use std::rc::Rc;
use std::task::{Poll, ready};

use futures::StreamExt as _;
use orchestrator_odata::runtime::{Pages as Stream, ReadError, Readable, Reader, joined};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::caller::{Caller, start};
use crate::errors::{thrown, usage};
use crate::exact::Form;

thread_local! {
    /// The form of the rows that are read, and the rows of their page so far.
    static READING: RefCell<Reading> = const { RefCell::new((Form::PLAIN, String::new())) };
}

type Reading = (Form, String);

/// A value of a list: where it stands in the text of its page, in which the numbers that JavaScript
/// cannot hold are in quotes.
pub struct Row(Range<usize>);

impl Readable for Row {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        READING.with_borrow_mut(|(form, text)| {
            text.push(if text.is_empty() { '[' } else { ',' });
            let start = text.len();
            form.read_quoted(reader, text)?;
            Ok(Self(start..text.len()))
        })
    }
}

/// The pages of a list, read one after the other.
#[wasm_bindgen]
pub struct Pages {
    /// Absent while a page is awaited, and after a wait that was given up.
    stream: Rc<RefCell<Option<Box<Stream<Row>>>>>,
    form: Form,
    /// How long the text of the last page was.
    length: Rc<Cell<usize>>,
}

impl Pages {
    pub(crate) fn new(stream: Stream<Row>, form: Form) -> Self {
        Self {
            stream: Rc::new(RefCell::new(Some(Box::new(stream)))),
            form,
            length: Rc::default(),
        }
    }
}

#[wasm_bindgen]
impl Pages {
    /// The rows of the next page as a JSON array, `undefined` after the last.
    pub fn next(&self, caller: Caller) {
        let (home, form) = (Rc::clone(&self.stream), self.form);
        let length = Rc::clone(&self.length);
        let mut taken = home.take();
        let mut reading = (form, String::with_capacity(length.get()));
        let work = poll_fn(move |context| {
            let Some(stream) = &mut taken else {
                let problem = "the list was given up, or a page of it is under way";
                return Poll::Ready(Err(usage(problem)));
            };
            swap(&mut reading);
            let next = stream.poll_next_unpin(context);
            swap(&mut reading);
            let page = ready!(next);
            let text = mem::take(&mut reading.1);
            // With the bracket behind it.
            length.set(text.len() + 1);
            home.replace(taken.take());
            Poll::Ready(match page {
                None => Ok(JsValue::UNDEFINED),
                Some(Ok(page)) => Ok(array(&page.items, text)),
                Some(Err(error)) => Err(thrown(&error)),
            })
        });
        start(caller, Box::pin(work));
    }

    /// A text that resumes the list after the pages read so far; `undefined` when it is over.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn token(&self) -> Option<String> {
        self.stream.borrow().as_ref()?.token()
    }
}

/// Reads into these rows in place of those that were read into so far.
fn swap(reading: &mut Reading) {
    READING.with_borrow_mut(|current| mem::swap(current, reading));
}

/// Rows as an array: the text behind its bracket, less what at its ends is none of them.
fn array(rows: &[Row], mut text: String) -> JsValue {
    let (start, end) = match (rows.first(), rows.last()) {
        (Some(first), Some(last)) => (first.0.start, last.0.end),
        _ => (0, 0),
    };
    text.truncate(end);
    if start != 1 {
        text = joined(&["[", text.get(start..).unwrap_or_default()], "");
    }
    text.push(']');
    JsValue::from_str(&text)
}
