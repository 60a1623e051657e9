//! The pages of a list.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;

use futures::StreamExt as _;
use js_sys::Promise;
use orchestrator_odata::runtime::{Pages as Stream, ReadError, Readable, Reader};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::client::promise;
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
    stream: Rc<RefCell<Option<Stream<Row>>>>,
    form: Form,
}

impl Pages {
    pub(crate) fn new(stream: Stream<Row>, form: Form) -> Self {
        Self {
            stream: Rc::new(RefCell::new(Some(stream))),
            form,
        }
    }
}

#[wasm_bindgen]
impl Pages {
    /// The rows of the next page as a JSON array, `undefined` after the last. Whatever can go wrong
    /// is thrown as JSON.
    pub fn next(&self, aborted: Option<Promise>) -> Promise {
        let (home, form) = (Rc::clone(&self.stream), self.form.clone());
        let taken = home.take();
        promise(
            aborted,
            Box::pin(async move {
                let mut stream = taken
                    .ok_or_else(|| usage("the list was given up, or a page of it is under way"))?;
                let next = poll_fn(|context| {
                    READING.set((form.clone(), 0));
                    stream.poll_next_unpin(context)
                });
                let page = next.await;
                home.replace(Some(stream));
                match page {
                    None => Ok(JsValue::UNDEFINED),
                    Some(page) => page
                        .map(|page| joined(&page.items))
                        .map_err(|error| thrown(&error)),
                }
            }),
        )
    }

    /// A text that resumes the list after the pages read so far; `undefined` when it is over.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn token(&self) -> Option<String> {
        self.stream.borrow().as_ref().and_then(Stream::token)
    }
}

/// Rows as an array.
fn joined(rows: &[Row]) -> JsValue {
    let length: usize = rows.iter().map(|row| row.0.len() + 1).sum();
    let mut text = String::with_capacity(length + 2);
    text.push('[');
    for (index, row) in rows.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(&row.0);
    }
    text.push(']');
    text.into()
}
