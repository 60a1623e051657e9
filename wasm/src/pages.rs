//! The pages of a list.

use std::cell::RefCell;
use std::future::poll_fn;

use futures::StreamExt as _;
use js_sys::Promise;
use orchestrator_odata::runtime::{Pages as Stream, ReadError, Readable, Reader};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::client::unless;
use crate::errors::{thrown, usage};
use crate::exact::Form;

thread_local! {
    /// The form of the rows that are read, and about how long they are.
    static READING: RefCell<(Form, usize)> = const { RefCell::new((Form::PLAIN, 0)) };
}

/// A value of a list, with the numbers that JavaScript cannot hold in quotes.
pub struct Row(String);

impl Readable for Row {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        READING.with_borrow_mut(|(form, length)| {
            let text = form.read_quoted(reader, *length)?;
            *length = text.len();
            Ok(Self(text))
        })
    }
}

/// The pages of a list, read one after the other.
#[wasm_bindgen]
pub struct Pages {
    /// Absent while a page is awaited, and after a wait that was given up.
    stream: RefCell<Option<Stream<Row>>>,
    form: Form,
}

impl Pages {
    pub(crate) fn new(stream: Stream<Row>, form: Form) -> Self {
        Self {
            stream: RefCell::new(Some(stream)),
            form,
        }
    }
}

#[wasm_bindgen]
impl Pages {
    /// The rows of the next page as a JSON array, `undefined` after the last.
    ///
    /// # Errors
    /// Whatever can go wrong, as JSON.
    pub async fn next(&self, aborted: Option<Promise>) -> Result<JsValue, JsValue> {
        let mut stream = self
            .stream
            .take()
            .ok_or_else(|| usage("the list was given up, or a page of it is under way"))?;
        let next = poll_fn(|context| {
            READING.set((self.form.clone(), 0));
            stream.poll_next_unpin(context)
        });
        let page = unless(aborted, next).await?;
        self.stream.replace(Some(stream));
        let page = match page {
            None => return Ok(JsValue::UNDEFINED),
            Some(page) => page.map_err(|error| thrown(&error))?,
        };
        let length: usize = page.items.iter().map(|row| row.0.len() + 1).sum();
        let mut text = String::with_capacity(length + 2);
        text.push('[');
        for (index, row) in page.items.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            text.push_str(&row.0);
        }
        text.push(']');
        Ok(text.into())
    }

    /// A text that resumes the list after the pages read so far; `undefined` when it is over.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn token(&self) -> Option<String> {
        self.stream.borrow().as_ref().and_then(Stream::token)
    }
}
