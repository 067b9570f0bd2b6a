//! Handles panics: the place in the source is reported and the process ends, except for panics in other crates' code
//! that is run through [`contain`]. Must not report a message that was formatted at run time: it may contain a
//! secret.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

thread_local! {
    static IS_CONTAINED: Cell<bool> = const { Cell::new(false) };
}

/// Code run through [`contain`] panicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panicked;

/// Calls `report` with a line about each panic. If it is not contained, the process ends: its state may be inconsistent,
/// and a task that ends without the others would stop the program from reacting.
pub fn install_hook(report: impl Fn(&str) + Send + Sync + 'static) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line()));
        report(&line(place.as_deref(), panic.payload(), std::thread::current().name()));
        if !IS_CONTAINED.get() {
            end();
        }
    }));
}

/// Ends the process at once, by a signal: no code of it runs any more.
#[cfg(unix)]
fn end() -> ! {
    std::process::abort()
}

/// Ends the process at once. Not by `abort`, of which Windows' error reporting makes a report with memory of the process, which
/// may hold secrets. And not by `exit`, which has each library clean up after all other threads were stopped: one that held a
/// lock then keeps the process from ending (learn.microsoft.com, "ExitProcess", "TerminateProcess").
#[cfg(windows)]
#[expect(unsafe_code, reason = "a system call that no well-kept crate offers in a safe form")]
fn end() -> ! {
    use windows::Win32::System::Threading::{GetCurrentProcess, TerminateProcess};

    /// What a program of Rust ends with after a panic.
    const PANICKED: u32 = 101;
    // SAFETY: the pseudo handle of this process needs no closing, and nothing of the process is used any more.
    let _ = unsafe { TerminateProcess(GetCurrentProcess(), PANICKED) };
    // Not reached: a process that ends itself doesn't come back from that call.
    std::process::exit(PANICKED.cast_signed())
}

/// Runs code that may panic.
///
/// # Errors
/// It panicked.
pub fn contain<T>(code: impl FnOnce() -> T) -> Result<T, Panicked> {
    let before = IS_CONTAINED.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(code));
    IS_CONTAINED.set(before);
    outcome.map_err(|_| Panicked)
}

/// As [`contain`], for a future.
///
/// # Errors
/// It panicked.
pub async fn contain_future<F: Future>(future: F) -> Result<F::Output, Panicked> {
    Contained(Box::pin(future)).await
}

struct Contained<F>(Pin<Box<F>>);

impl<F: Future> Future for Contained<F> {
    type Output = Result<F::Output, Panicked>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match contain(|| self.0.as_mut().poll(context)) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            Err(panicked) => Poll::Ready(Err(panicked)),
        }
    }
}

/// A constant message can't contain user data.
fn line(place: Option<&str>, payload: &(dyn Any + Send), thread: Option<&str>) -> String {
    let place = place.unwrap_or("an unknown place");
    let message = payload.downcast_ref::<&'static str>().copied().unwrap_or("message withheld");
    format!("panic at {place} in thread {}: {message}", thread.unwrap_or("without a name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contained_panic_is_an_error_and_what_follows_runs() {
        assert_eq!(contain(|| -> u8 { panic!("on purpose") }), Err(Panicked));
        assert!(!IS_CONTAINED.get());
        assert_eq!(contain(|| 5), Ok(5));
    }

    #[tokio::test]
    async fn a_future_is_contained_also_after_it_has_waited() {
        let broken = async {
            tokio::task::yield_now().await;
            assert!(IS_CONTAINED.get());
            panic!("on purpose");
        };
        assert_eq!(contain_future(broken).await, Err::<(), _>(Panicked));
        assert!(!IS_CONTAINED.get());
        assert_eq!(contain_future(async { 5 }).await, Ok(5));
    }

    #[test]
    fn p5_only_a_message_of_the_source_is_quoted() {
        let planted = "planted".to_owned();
        let put_together: Box<dyn Any + Send> = Box::new(format!("no such key: {planted}"));
        let told = line(Some("src/store.rs:7"), put_together.as_ref(), Some("keychain"));
        assert_eq!(told, "panic at src/store.rs:7 in thread keychain: message withheld");
        let literal: Box<dyn Any + Send> = Box::new("index out of range");
        assert!(line(None, literal.as_ref(), None).ends_with("without a name: index out of range"));
    }
}
