//! What the view says of alerts: their snooze in popover, tooltip and menu, and below which amounts something is told.

use super::*;

#[test]
fn p4_a_snooze_in_force_is_shown_everywhere_with_its_end_and_can_be_ended() {
    let minutes = |minutes| SnoozeRequest::For(jiff::SignedDuration::from_mins(minutes));
    for (request, in_popover, in_tray) in [
        (minutes(90), "until 14:35", "until 23 Nov, 14:35"),
        (SnoozeRequest::DAY, "until 24 Nov, 13:05", "until 24 Nov, 13:05"),
        (SnoozeRequest::UntilToppedUp, "until topped up", "until topped up"),
    ] {
        let view = with_alerts("87", &[snoozed(request)]).view();
        let shown = format!("Alerts snoozed {in_tray}");
        let in_force = SnoozeView::InForce { text: format!("Alerts snoozed {in_popover}") };
        assert_eq!(view.popover.alerts.snooze, in_force);
        assert_eq!(
            snooze_rows(&view),
            [(Command::ShowSnooze, shown.as_str()), (Command::EndSnooze, "End snooze")],
            "{request:?}"
        );
        assert!(view.tray.tooltip.text.ends_with(&shown), "{}", view.tray.tooltip);
    }
    let over = with_alerts("87", &[snoozed(minutes(60))]).view();
    assert_eq!(over.popover.alerts.snooze, SnoozeView::Offered, "at its end it is over");
}

#[test]
fn p4_a_snooze_is_offered_below_a_threshold_and_while_what_was_told_is_open() {
    let rules = AlertRules { thresholds: account().thresholds, settings: AlertSettings::default() };
    let told = |amount: &str, days_left, kind| {
        let look = Look::Good { amount: amount.parse().unwrap(), days_left };
        let looked = AlertStep::Looked { at: an_hour_ago(), look, rules, token_ends_at: None };
        [looked, AlertStep::Told(Notice { at: an_hour_ago(), kind, also: Vec::new() })]
    };
    for (what, state, is_offered) in [
        ("normal", with_alerts("500", &[]), false),
        ("low", with_alerts("87", &[]), true),
        ("critical", with_alerts("8", &[]), true),
        ("above the threshold, but not armed again", with_alerts("101", &told("87", None, AlertKind::Low)), true),
        ("few days left, told", with_alerts("500", &told("500", Some(3.0), AlertKind::Days)), true),
        ("unknown", GalleryState::of(active(None, stale(FaultCode::Offline, ""), idle())), false),
        ("no account", GalleryState { account: None, ..GalleryState::of(State::Unopened) }, false),
    ] {
        let view = state.view();
        let wanted = if is_offered { SnoozeView::Offered } else { SnoozeView::NotOffered };
        assert_eq!(view.popover.alerts.snooze, wanted, "{what}");
        let commands: Vec<Command> = snooze_rows(&view).into_iter().map(|(command, _)| command).collect();
        let in_menu = [Command::SnoozeDay, Command::SnoozeUntilToppedUp];
        assert_eq!(commands, if is_offered { &in_menu[..] } else { &[] }, "{what}");
        assert!(!view.tray.tooltip.to_string().contains("nooze"), "{what}");
    }
}

#[test]
fn the_alert_settings_say_below_which_amounts_something_is_told() {
    let text = "falls below 100.00 USD (low) or below 20.00 USD (critical)";
    assert_eq!(with_alerts("500", &[]).view().popover.alerts.crossings_text, text);
}
