//! Buttons: who is sent some, and which clicks on them are reported.

use super::*;

#[tokio::test]
async fn a_real_server_shows_the_buttons_and_reports_which_was_clicked() {
    let desktop = Desktop::start().await;
    let (notifier, mut clicks) = notifier(&desktop.bus).await;
    soon(notifier.show(with_buttons("Balance low", "main", &["snooze", "snooze-1d"]))).await.unwrap();
    soon(notifier.show(with_buttons("Another account", "other", &["snooze"]))).await.unwrap();
    desktop.has_drawn("2").await;
    for (chosen, expected) in [
        ("#Label of snooze (Balance low)", clicked_button("main", "snooze", None)),
        ("#Label of snooze (Another account)", clicked_button("other", "snooze", None)),
        ("#Open (Balance low)", clicked("main", None)),
        ("#Label of snooze-1d (Balance low)", clicked_button("main", "snooze-1d", None)),
    ] {
        desktop.choose(chosen).await;
        assert_eq!(soon(clicks.next()).await, expected);
    }
    soon(notifier.close("main")).await.unwrap();
    desktop.has_drawn("1").await;
}

#[tokio::test]
async fn only_a_server_with_actions_is_sent_buttons() {
    let bus = PrivateBus::start();
    let (server, mut calls, _permits) = serve_with(&bus, WITH_ACTIONS, false, 9).await;
    let (notifier, _clicks) = notifier(&bus).await;
    soon(notifier.show(with_buttons("Balance low", "main", &["snooze", "later"]))).await.unwrap();
    soon(notifier.show(notification("Balance low", "other"))).await.unwrap();
    let all = ["default", "Open", "snooze", "Label of snooze", "later", "Label of later"];
    assert_eq!(calls.recv().await.unwrap().actions(), all);
    assert_eq!(calls.recv().await.unwrap().actions(), ["default", "Open"]);
    server.close().await.unwrap();
    let (_server, mut calls, _permits) = serve(&bus, false, 9).await;
    soon(notifier.show(with_buttons("Balance low", "main", &["snooze"]))).await.unwrap();
    assert!(calls.recv().await.unwrap().actions().is_empty());
}

#[tokio::test]
async fn a_click_tells_the_notification_and_the_button_and_brings_its_token() {
    let bus = PrivateBus::start();
    let (server, _calls, _permits) = serve_with(&bus, WITH_ACTIONS, false, 9).await;
    let (notifier, mut clicks) = notifier(&bus).await;
    soon(notifier.show(with_buttons("Balance low", "main", &["snooze", "later"]))).await.unwrap();
    soon(notifier.show(with_buttons("Balance low", "other", &["snooze"]))).await.unwrap();
    for (member, id, text) in [
        ("ActivationToken", 1u32, "for-main"),
        ("ActionInvoked", 2, "snooze"),
        ("ActionInvoked", 1, "later"),
        // Of another program's notification, and of one of ours that has no such button.
        ("ActionInvoked", 77, "snooze"),
        ("ActivationToken", 2, "for-nothing-of-ours"),
        ("ActionInvoked", 2, "later"),
        ("ActionInvoked", 2, "default"),
        ("ActionInvoked", 1, "snooze"),
    ] {
        signal(&server, member, &(id, text)).await;
    }
    for expected in [
        clicked_button("other", "snooze", None),
        clicked_button("main", "later", Some("for-main")),
        clicked("other", None),
        clicked_button("main", "snooze", None),
    ] {
        assert_eq!(soon(clicks.next()).await, expected);
    }
}

#[tokio::test]
async fn a_click_and_a_closing_before_the_servers_answer_are_not_lost() {
    let bus = PrivateBus::start();
    let (server, mut calls, permits) = serve_with(&bus, WITH_ACTIONS, false, 0).await;
    let (notifier, mut clicks) = notifier(&bus).await;
    let answer = tokio::spawn({
        let notifier = notifier.clone();
        async move { notifier.show(with_buttons("Balance low", "main", &["snooze"])).await }
    });
    calls.recv().await.unwrap();
    signal(&server, "ActivationToken", &(1u32, "early")).await;
    signal(&server, "ActionInvoked", &(1u32, "snooze")).await;
    signal(&server, "NotificationClosed", &(1u32, 2u32)).await;
    permits.add_permits(2);
    soon(answer).await.unwrap().unwrap();
    assert_eq!(soon(clicks.next()).await, clicked_button("main", "snooze", Some("early")));
    soon(notifier.show(notification("Balance critical", "main"))).await.unwrap();
    assert_eq!(calls.recv().await.unwrap().replaces(), 0, "the first one is gone");
}

#[tokio::test]
async fn a_click_on_the_replaced_notification_is_reported_if_it_came_at_the_last_moment() {
    let bus = PrivateBus::start();
    let (server, mut calls, permits) = serve_with(&bus, WITH_ACTIONS, false, 2).await;
    let (notifier, mut clicks) = notifier(&bus).await;
    soon(notifier.show(with_buttons("Balance low", "main", &["snooze"]))).await.unwrap();
    soon(notifier.show(notification("Balance low", "other"))).await.unwrap();
    signal(&server, "ActivationToken", &(1u32, "at the last moment")).await;
    // Signals come in order: the token has been seen, too.
    signal(&server, "ActionInvoked", &(2u32, "default")).await;
    assert_eq!(soon(clicks.next()).await, clicked("other", None));
    for _ in ["main", "other"] {
        calls.recv().await.unwrap();
    }
    let answer = tokio::spawn({
        let notifier = notifier.clone();
        async move { notifier.show(notification("Balance critical", "main")).await }
    });
    assert_eq!(calls.recv().await.unwrap().replaces(), 1);
    signal(&server, "ActionInvoked", &(1u32, "snooze")).await;
    permits.add_permits(2);
    soon(answer).await.unwrap().unwrap();
    assert_eq!(soon(clicks.next()).await, clicked_button("main", "snooze", Some("at the last moment")));
    // Two notifications later nothing has that button.
    soon(notifier.show(notification("Balance critical", "main"))).await.unwrap();
    signal(&server, "ActionInvoked", &(1u32, "snooze")).await;
    signal(&server, "ActionInvoked", &(1u32, "default")).await;
    assert_eq!(soon(clicks.next()).await, clicked("main", None));
}

#[tokio::test]
async fn buttons_of_closed_notifications_and_of_other_servers_report_nothing() {
    let bus = PrivateBus::start();
    let (first, _calls, _permits) = serve_with(&bus, WITH_ACTIONS, false, 9).await;
    let (notifier, mut clicks) = notifier(&bus).await;
    soon(notifier.show(with_buttons("Balance low", "main", &["snooze"]))).await.unwrap();
    soon(notifier.show(with_buttons("Balance low", "other", &["later"]))).await.unwrap();
    signal(&first, "NotificationClosed", &(1u32, 2u32)).await;
    signal(&first, "ActionInvoked", &(1u32, "snooze")).await;
    signal(&first, "ActionInvoked", &(2u32, "later")).await;
    assert_eq!(soon(clicks.next()).await, clicked_button("other", "later", None));
    first.close().await.unwrap();
    // Its ids begin again: 2 is another program's, and 1 ours, without the button that the first server's had.
    let (second, _calls, _permits) = serve_with(&bus, WITH_ACTIONS, false, 9).await;
    signal(&second, "ActionInvoked", &(2u32, "later")).await;
    soon(notifier.show(with_buttons("Balance critical", "main", &["top-up"]))).await.unwrap();
    for (id, action) in [(2u32, "later"), (1, "snooze"), (1, "top-up")] {
        signal(&second, "ActionInvoked", &(id, action)).await;
    }
    assert_eq!(soon(clicks.next()).await, clicked_button("main", "top-up", None));
}
