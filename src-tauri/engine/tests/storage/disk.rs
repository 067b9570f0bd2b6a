//! The history's thread: calls in their order, panics, its start and its end.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::Owner;
use partner_balance_core::alerts::AlertStep;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_engine::history::{AccountRecord, Disk, History, HistoryFault};
use partner_balance_engine::settings::AccountSettings;

use crate::support::{account, at, names_in, reading};

/// Long enough for a busy machine; normally nothing waits this long.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Sends a message when it is dropped.
struct SendOnDrop(Sender<()>);

impl Drop for SendOnDrop {
    fn drop(&mut self) {
        let _ = self.0.send(());
    }
}

thread_local! {
    static END: std::cell::RefCell<Option<SendOnDrop>> = const { std::cell::RefCell::new(None) };
}

/// Receives a message at the thread's end, after all calls made before.
fn end_of(disk: &Disk) -> Receiver<()> {
    let (ended, end) = channel();
    drop(disk.call(move |_| {
        END.set(Some(SendOnDrop(ended)));
        Ok(())
    }));
    end
}

#[tokio::test]
async fn what_is_recorded_through_the_thread_is_known_through_it_and_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    let disk = Disk::at(&path);
    assert_eq!(names_in(folder.path()), [""; 0], "nothing is touched before the first call");
    let (owner, reading) = (Owner::new("A"), reading(1, "5"));
    let step = AlertStep::read(&reading, AccountSettings::new(account()).rules());
    let alerts = disk
        .record(account(), owner.clone(), reading.clone(), Duration::from_mins(10), step.clone(), TimeZone::UTC)
        .await
        .unwrap();
    let known = disk.account_record(account(), Some(owner.clone())).await.unwrap();
    assert_eq!((known.owner.clone(), known.reading.clone()), (Some(owner.clone()), Some(reading)));
    assert_eq!(known.alert_memory(), alerts);
    assert_eq!(History::read_record(&path, &account(), None).unwrap(), known);
    let fault = Fault::new(FaultCode::Offline, "test");
    disk.record_failure(account(), at(2), fault.clone()).await.unwrap();
    assert_eq!(disk.account_record(account(), None).await.unwrap().failure.unwrap().fault, fault);
    assert_eq!(disk.runs(account(), None, Timestamp::MIN, Timestamp::MAX).await.unwrap().len(), 1);
    assert_eq!(disk.delete_runs(account(), None).await.unwrap(), 0);
    assert_eq!(disk.step_alerts(account(), Some(owner.clone()), step.clone()).await.unwrap(), alerts.after(&step));
    disk.maintain(at(3), Some(at(0))).await.unwrap();
    assert_eq!(disk.take_warning().await.unwrap(), None);
    disk.forget(account()).await.unwrap();
    assert_eq!(disk.account_record(account(), Some(owner)).await.unwrap(), AccountRecord::default());
}

#[tokio::test]
async fn calls_are_done_in_the_order_they_were_made_whoever_waits_for_them() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::at(folder.path().join("history.sqlite3"));
    let done = Arc::new(Mutex::new(Vec::new()));
    let mut waiting = Vec::new();
    for number in 0..200 {
        let (done, disk) = (Arc::clone(&done), disk.clone());
        let call = disk.call(move |_| {
            done.lock().unwrap().push(number);
            Ok(number)
        });
        // Half of the calls are dropped at once; they must be executed nevertheless.
        if number % 2 == 1 {
            waiting.push(call);
        }
    }
    // The last call is awaited first.
    while let Some(call) = waiting.pop() {
        call.await.unwrap();
    }
    assert_eq!(*done.lock().unwrap(), (0..200).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_slow_disk_blocks_only_its_callers() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::at(folder.path().join("history.sqlite3"));
    let (go_on, may_go_on) = channel::<()>();
    let slow = disk.call(move |_| {
        let blocked = |_| HistoryFault::Unavailable { reason: "the loop was held up".to_owned() };
        may_go_on.recv_timeout(TIMEOUT).map_err(blocked)
    });
    let known = disk.account_record(account(), None);
    // Both run on one thread: if the call blocked it, the signal would never be sent.
    let (slow, known, ()) = tokio::join!(slow, known, async move { go_on.send(()).unwrap() });
    assert_eq!(slow, Ok(()));
    assert_eq!(known.unwrap().reading, None);
}

/// The test's paused clock advances while no task can run.
#[tokio::test(start_paused = true)]
async fn p7_a_disk_that_does_not_answer_is_waited_for_until_the_deadline() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::at(folder.path().join("history.sqlite3"));
    let (go_on, may_go_on) = channel::<()>();
    drop(disk.call(move |_| {
        let _ = may_go_on.recv_timeout(TIMEOUT);
        Ok(())
    }));
    assert_eq!(disk.account_record(account(), None).await.unwrap_err().code, FaultCode::HistoryUnavailable);
    let fault = Fault::new(FaultCode::Offline, "test");
    drop(disk.record_failure(account(), at(1), fault.clone()));
    let end = end_of(&disk);
    drop((go_on, disk));
    end.recv_timeout(TIMEOUT).unwrap();
    let known = History::read_record(&folder.path().join("history.sqlite3"), &account(), None).unwrap();
    assert_eq!(known.failure.unwrap().fault, fault, "what was asked is done when it answers again");
}

#[tokio::test]
async fn a_panic_is_a_fault_of_that_call_alone() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::at(folder.path().join("history.sqlite3"));
    let fault = disk.call::<(), _>(|_| panic!("with a planted secret")).await.unwrap_err();
    assert_eq!(fault.code, FaultCode::HistoryUnavailable);
    assert!(!fault.to_string().contains("planted"), "{fault}");
    assert_eq!(disk.account_record(account(), None).await.unwrap().reading, None);
}

#[tokio::test]
async fn the_thread_ends_with_the_last_handle_after_all_earlier_calls() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    let disk = Disk::at(&path);
    drop(Disk::at(folder.path().join("never asked")));
    let end = end_of(&disk);
    let second = disk.clone();
    drop(disk);
    let fault = Fault::new(FaultCode::Offline, "test");
    drop(second.record_failure(account(), at(1), fault.clone()));
    let is_the_same = second.call(|_| Ok(END.with_borrow(Option::is_some))).await.unwrap();
    assert!(is_the_same, "as long as a handle is left");
    drop(second);
    // Only this test waits for the thread; nothing else has to.
    end.recv_timeout(TIMEOUT).unwrap();
    assert_eq!(History::read_record(&path, &account(), None).unwrap().failure.unwrap().fault, fault);
}
