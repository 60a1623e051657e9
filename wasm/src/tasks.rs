//! Work under way.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use orchestrator_odata::runtime::BoxFuture;
use orchestrator_odata::runtime::javascript::{Promise, then};
use wasm_bindgen::JsValue;

thread_local! {
    static TASKS: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

struct Task {
    number: u32,
    work: BoxFuture<'static, ()>,
}

/// Goes on with a task of this number, if there still is one.
struct Number(u32);

impl Wake for Number {
    fn wake(self: Arc<Self>) {
        // Never at once: what wakes it may be in the middle of something.
        then(Promise::resolve(&JsValue::UNDEFINED), move |_| run(self));
    }
}

/// Begins some work.
pub fn spawn(work: BoxFuture<'static, ()>) {
    let number = LAST.get().wrapping_add(1);
    LAST.set(number);
    TASKS.with_borrow_mut(|tasks| tasks.push(Task { number, work }));
    Arc::new(Number(number)).wake();
}

/// The task is not in the table meanwhile, so that it can begin others.
fn run(number: Arc<Number>) {
    let task = TASKS.with_borrow_mut(|tasks| {
        let place = tasks.iter().position(|task| task.number == number.0)?;
        Some(tasks.swap_remove(place))
    });
    let Some(mut task) = task else { return };
    let waker = Waker::from(number);
    let polled = task.work.as_mut().poll(&mut Context::from_waker(&waker));
    if polled.is_pending() {
        TASKS.with_borrow_mut(|tasks| tasks.push(task));
    }
}
