//! With a real server on a screen of its own, and with one that a test controls.

use std::time::Duration;

use super::*;
use crate::bus::{NOTIFICATION_SERVER, NameWatch};
use crate::private_bus::PrivateBus;
use crate::script::script;

mod buttons;
mod real_server;
mod served;
mod why_not_notify_rust;

use real_server::Desktop;
use served::{Call, Server, WITH_ACTIONS, answers, serve, serve_with, signal};

fn notification(summary: &str, key: &str) -> Notification {
    Notification {
        summary: summary.to_owned(),
        body: "19.50 USD < 20.00 USD & falling".to_owned(),
        urgency: Urgency::Critical,
        key: key.to_owned(),
        open_label: "Open".to_owned(),
        buttons: Vec::new(),
    }
}

fn with_buttons(summary: &str, key: &str, ids: &[&str]) -> Notification {
    let button = |id: &&str| Button { id: (*id).to_owned(), label: format!("Label of {id}") };
    Notification { buttons: ids.iter().map(button).collect(), ..notification(summary, key) }
}

fn clicked(key: &str, activation_token: Option<&str>) -> Click {
    let activation_token = activation_token.map(str::to_owned);
    Click { key: key.to_owned(), on: ClickedPart::Notification, activation_token }
}

fn clicked_button(key: &str, id: &str, activation_token: Option<&str>) -> Click {
    Click { on: ClickedPart::Button(id.to_owned()), ..clicked(key, activation_token) }
}

async fn notifier(bus: &PrivateBus) -> (Notifier, Clicks) {
    Notifier::start(&SessionBus::at(bus.address()), "partner-balance", "partner-balance")
}

async fn soon<T>(happening: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(15), happening).await.expect("happens within 15 seconds")
}

#[tokio::test]
async fn p7_without_a_server_or_a_bus_it_says_so() {
    let bus = PrivateBus::start();
    let (on_the_bus, _clicks) = notifier(&bus).await;
    assert_eq!(soon(on_the_bus.show(notification("Balance low", "main"))).await, Err(NotShown::NoServer));
    let no_bus = SessionBus::at("unix:path=/nowhere/at/all");
    let (without, _clicks) = Notifier::start(&no_bus, "partner-balance", "partner-balance");
    assert_eq!(soon(without.show(notification("Balance low", "main"))).await, Err(NotShown::NoServer));
}

#[tokio::test]
async fn plain_text_stays_plain_for_a_server_without_markup() {
    let bus = PrivateBus::start();
    let (_server, mut calls, _permits) = serve(&bus, false, 9).await;
    let (notifier, _clicks) = notifier(&bus).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    let body = "19.50 USD < 20.00 USD & falling".to_owned();
    assert_eq!(
        calls.recv().await,
        Some(Call::Notify { replaces: 0, body, urgency: 2, actions: Vec::new(), tag: None })
    );
}

#[tokio::test]
async fn a_refusal_names_the_error_without_the_servers_text() {
    let bus = PrivateBus::start();
    let (_server, _calls, _permits) = serve(&bus, true, 0).await;
    let (notifier, _clicks) = notifier(&bus).await;
    let refused = soon(notifier.show(notification("Balance low", "main"))).await.unwrap_err();
    assert_eq!(refused, NotShown::Refused("org.example.Error.Full".to_owned()));
}

#[tokio::test]
async fn p4_a_blocked_server_blocks_no_caller_and_shows_nothing_twice() {
    let bus = PrivateBus::start();
    let (_server, mut calls, permits) = serve(&bus, false, 0).await;
    let (notifier, _clicks) = notifier(&bus).await;
    assert_eq!(soon(notifier.show(notification("Balance low", "main"))).await, Err(NotShown::NoAnswer));
    assert_eq!(calls.recv().await.unwrap().replaces(), 0);
    // One that is dropped before it was sent is never sent.
    let mut dropped = Box::pin(notifier.show(notification("Balance low", "main")));
    let first = std::future::poll_fn(|cx| std::task::Poll::Ready(dropped.as_mut().poll(cx))).await;
    assert!(first.is_pending());
    drop(dropped);
    permits.add_permits(2);
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    assert_eq!(calls.recv().await.unwrap().replaces(), 1, "takes the place of the one the server took late");
    assert!(calls.try_recv().is_err(), "and nothing else was sent");
}

#[tokio::test]
async fn p7_a_new_server_gets_a_new_notification_and_no_ids_of_the_old_one() {
    let bus = PrivateBus::start();
    let (first, _calls, _permits) = serve(&bus, false, 9).await;
    let (notifier, mut clicks) = notifier(&bus).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    first.close().await.unwrap();
    let (second, mut calls, _permits) = serve(&bus, false, 9).await;
    soon(notifier.show(notification("Balance critical", "main"))).await.unwrap();
    assert_eq!(calls.recv().await.unwrap().replaces(), 0, "nothing of the new server's is replaced");
    // Of another program's notification, of another action, and then the click.
    for (id, action) in [(77u32, "default"), (1, "snooze"), (1, "default")] {
        let path = "/org/freedesktop/Notifications";
        second.emit_signal(None::<&str>, path, NOTIFICATION_SERVER, "ActionInvoked", &(id, action)).await.unwrap();
    }
    assert_eq!(soon(clicks.next()).await, clicked("main", None));
}

#[tokio::test]
async fn a_click_brings_the_token_that_was_given_for_it_and_no_other() {
    let bus = PrivateBus::start();
    let (server, _calls, _permits) = serve(&bus, false, 9).await;
    let (notifier, mut clicks) = notifier(&bus).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    soon(notifier.show(notification("Balance low", "other"))).await.unwrap();
    for (member, id, text) in [
        ("ActivationToken", 1u32, "for-main"),
        ("ActivationToken", 77, "somebody else's"),
        ("ActionInvoked", 2, "default"),
        ("ActionInvoked", 1, "default"),
        ("ActionInvoked", 1, "default"),
    ] {
        let path = "/org/freedesktop/Notifications";
        server.emit_signal(None::<&str>, path, NOTIFICATION_SERVER, member, &(id, text)).await.unwrap();
    }
    for expected in [clicked("other", None), clicked("main", Some("for-main")), clicked("main", None)] {
        assert_eq!(soon(clicks.next()).await, expected);
    }
}

#[tokio::test]
async fn what_was_closed_on_the_screen_is_neither_replaced_nor_closed_again() {
    let bus = PrivateBus::start();
    let (server, mut calls, _permits) = serve(&bus, false, 9).await;
    let (notifier, mut clicks) = notifier(&bus).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    soon(notifier.show(notification("Balance low", "other"))).await.unwrap();
    let path = "/org/freedesktop/Notifications";
    server.emit_signal(None::<&str>, path, NOTIFICATION_SERVER, "NotificationClosed", &(1u32, 2u32)).await.unwrap();
    server.emit_signal(None::<&str>, path, NOTIFICATION_SERVER, "ActionInvoked", &(2u32, "default")).await.unwrap();
    // Signals come in order: the first one has been seen, too.
    assert_eq!(soon(clicks.next()).await, clicked("other", None));
    soon(notifier.close("main")).await.unwrap();
    soon(notifier.show(notification("Balance critical", "main"))).await.unwrap();
    for _ in ["main", "other", "main again"] {
        let call = calls.recv().await.unwrap();
        assert_eq!(call.replaces(), 0, "{call:?}");
    }
}

#[tokio::test]
async fn a_new_server_is_not_asked_to_close_what_the_old_one_showed() {
    let bus = PrivateBus::start();
    let (first, mut calls, _permits) = serve(&bus, false, 9).await;
    let (notifier, _clicks) = notifier(&bus).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    soon(notifier.close("main")).await.unwrap();
    assert_eq!(calls.recv().await.unwrap().replaces(), 0);
    assert_eq!(calls.recv().await, Some(Call::Close(1)), "an error is no failure");
    first.close().await.unwrap();
    let (_second, mut calls, _permits) = serve(&bus, false, 9).await;
    soon(notifier.close("main")).await.unwrap();
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    assert_eq!(calls.recv().await.unwrap().replaces(), 0);
}

#[tokio::test]
async fn one_notification_is_replaced_by_its_tag_or_by_its_id_never_by_both() {
    for (capabilities, expected) in
        [(&["x-dunst-stack-tag"][..], (0, Some("main".to_owned()))), (&["body"][..], (1, None))]
    {
        let bus = PrivateBus::start();
        let (_server, mut calls, _permits) = serve_with(&bus, capabilities, false, 9).await;
        let (notifier, _clicks) = notifier(&bus).await;
        soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
        soon(notifier.show(notification("Balance critical", "main"))).await.unwrap();
        calls.recv().await.unwrap();
        let Some(Call::Notify { replaces, tag, .. }) = calls.recv().await else { panic!("the second one") };
        assert_eq!((replaces, tag), expected);
        // Until a server says that the first one is closed.
        soon(notifier.close("main")).await.unwrap();
        assert_eq!(calls.recv().await, Some(Call::Close(if replaces == 0 { 2 } else { 1 })), "the one on the screen");
    }
}

#[tokio::test]
async fn p7_a_question_that_a_starting_server_has_lost_blocks_nothing_later() {
    let bus = PrivateBus::start();
    let connection = bus.connection().await;
    // It has its name, but answers nothing yet.
    connection.request_name(NOTIFICATION_SERVER).await.unwrap();
    let (notifier, _clicks) = notifier(&bus).await;
    assert_eq!(soon(notifier.show(notification("Balance low", "main"))).await, Err(NotShown::NoAnswer));
    let (seen, mut calls) = mpsc::unbounded_channel();
    let permits = std::sync::Arc::new(tokio::sync::Semaphore::new(9));
    let server = Server { capabilities: Vec::new(), seen, fails: false, permits, last: 0 };
    connection.object_server().at("/org/freedesktop/Notifications", server).await.unwrap();
    answers(&bus).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    assert_eq!(calls.recv().await.unwrap().replaces(), 0);
    assert!(calls.try_recv().is_err(), "shown once");
}

#[tokio::test]
async fn p7_p4_what_is_due_before_there_is_a_bus_can_be_shown_as_soon_as_a_server_appears() {
    let bus = PrivateBus::start();
    let late = bus.folder().join("late");
    let session = SessionBus::at(&format!("unix:path={}", late.display()));
    let (notifier, _clicks) = Notifier::start(&session, "partner-balance", "partner-balance");
    assert_eq!(soon(notifier.show(notification("Balance low", "main"))).await, Err(NotShown::NoServer));
    let mut watch = NameWatch::notification_server(&session).await;
    let (_server, mut calls, _permits) = serve(&bus, false, 9).await;
    std::os::unix::fs::symlink(bus.folder().join("bus"), late).unwrap();
    soon(watch.appeared()).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    assert!(calls.recv().await.is_some());
}
