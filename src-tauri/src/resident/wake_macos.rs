//! Notices of macOS that the computer woke up or that its clock was set, passed on to the runner. Must not know what it does
//! about them.
#![expect(unsafe_code, reason = "the system calls back; the crates that wrap this have next to no users")]

use std::ptr::NonNull;

use block2::RcBlock;
use objc2_app_kit::{NSWorkspace, NSWorkspaceDidWakeNotification};
use objc2_foundation::{NSNotification, NSNotificationCenter, NSNotificationName, NSSystemClockDidChangeNotification};
use partner_balance_engine::runner::Input;
use tokio::sync::mpsc::UnboundedSender;

/// Watches until the program ends. Without a loop of events on the main thread there are no notices; the clocks are compared
/// once a minute anyway.
pub fn watch(runner: &UnboundedSender<Input>) {
    // SAFETY: names that the frameworks define, and never change.
    let (woke, clock_set) = unsafe { (NSWorkspaceDidWakeNotification, NSSystemClockDidChangeNotification) };
    observe(&NSWorkspace::sharedWorkspace().notificationCenter(), woke, runner.clone());
    observe(&NSNotificationCenter::defaultCenter(), clock_set, runner.clone());
}

fn observe(center: &NSNotificationCenter, name: &NSNotificationName, runner: UnboundedSender<Input>) {
    let told = RcBlock::new(move |_: NonNull<NSNotification>| {
        // Fails only when the program is ending.
        let _ = runner.send(Input::ClockJumped);
    });
    // SAFETY: what the block owns may be sent to and used by another thread, and no object is given. The center keeps block
    // and observer for as long as the program runs.
    let observer = unsafe { center.addObserverForName_object_queue_usingBlock(Some(name), None, None, &told) };
    drop(observer);
}
