//! The demo's past, and the days left.

use super::*;

#[tokio::test(start_paused = true)]
async fn the_demo_has_a_past_and_leaves_nothing_on_disk() {
    let test = TestRunner::start();
    let hours_ago = |hours: i64| test.time.now().wall - jiff::SignedDuration::from_hours(hours);
    let past = [(48, "30"), (20, "25"), (3, "80")];
    let point = |(hours, amount): (i64, &str)| BalancePoint { at: hours_ago(hours), amount: amount.parse().unwrap() };
    *test.system.demo_past.lock().unwrap() = past.map(point).to_vec();
    test.system.reply_to("demo", Ok("80"));
    // The second beginning tells the past anew.
    for _ in 0..2 {
        test.page(FromPopover::TryDemo { id: 1 }).await;
        let id = AccountKey::Demo.to_id();
        let runs = test.demo_history.runs(id, None, Timestamp::UNIX_EPOCH, Timestamp::MAX).await.unwrap();
        let amounts: Vec<_> = runs.iter().map(|run| run.amount.to_string()).collect();
        assert_eq!(amounts, ["30", "25", "80"], "the first reading extends the past");
    }
    assert!(test.runs("demo").is_empty());
    test.connect("s3cret").await;
    assert!(test.runs("demo").is_empty());
}

/// 10.00 spent each day at noon for 30 days, 100.00 now.
fn a_month(test: &TestRunner) -> Vec<BalancePoint> {
    let now = test.time.now().wall;
    let point = |days: i64| BalancePoint {
        at: now - jiff::SignedDuration::from_hours(24 * days - 4),
        amount: (100 + 10 * (days - 1)).to_string().parse().unwrap(),
    };
    (1..=30).rev().map(point).collect()
}

/// Connected, and the disk has the readings of a month.
pub(super) async fn connected_for_a_month() -> TestRunner {
    let test = TestRunner::connected().await;
    let id = AccountId::new("default");
    let mut history = History::at(test.folder.path().join(HISTORY));
    let owner = history.account_record(&id, None).unwrap().owner.unwrap();
    for point in a_month(&test) {
        let reading = Reading { amount: point.amount, fetched_at: point.at, request_id: None };
        history.record(&id, &owner, &reading, Duration::from_secs(600), |_| "{}".to_owned()).unwrap();
    }
    test
}

fn days_left(test: &TestRunner) -> String {
    test.system.view().popover.days_left_text.unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn the_days_left_are_told_and_told_anew_when_something_matters_changes() {
    let test = TestRunner::start();
    *test.system.demo_past.lock().unwrap() = a_month(&test);
    test.system.reply_to("demo", Ok("100"));
    test.page(FromPopover::TryDemo { id: 1 }).await;
    let days_left = || days_left(&test);
    // "About 8 days left (7 to 9), until …": how exactly is the forecast's business.
    let days = || days_left().split(' ').nth(1).and_then(|days| days.parse::<u32>().ok());
    assert!(days().is_some_and(|days| (7..=9).contains(&days)), "{}", days_left());
    let view = test.system.view();
    assert!(view.tray.tooltip.to_string().contains(&days_left()));
    assert!(format!("{:?}", view.tray.menu).contains(&days_left()));
    // Topped up.
    test.system.reply_to("demo", Ok("420"));
    test.send(Input::Refresh).await;
    assert!(days().is_some_and(|days| (36..=44).contains(&days)), "{}", days_left());
    // Hidden amounts are not told by their days.
    let hidden = SettingsForm { hide_amount: true, ..test.system.view().popover.settings };
    test.save(hidden).await;
    assert_eq!(days_left(), "");
    let open = SettingsForm { hide_amount: false, ..test.system.view().popover.settings };
    test.save(open).await;
    assert!(days().is_some_and(|days| (36..=44).contains(&days)), "{}", days_left());
}

#[tokio::test(start_paused = true)]
async fn p3_no_days_are_told_beside_an_amount_they_were_not_made_for() {
    let test = connected_for_a_month().await;
    test.system.reply_to("id", Ok("95"));
    test.send(Input::Refresh).await;
    assert!(days_left(&test).contains("days left"), "{}", days_left(&test));
    // A reading that the disk doesn't have.
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    test.system.reply_to("id", Ok("60"));
    test.send(Input::Refresh).await;
    assert_eq!((test.system.icon(), days_left(&test).as_str()), (amount("60"), ""));
}

#[tokio::test(start_paused = true)]
async fn p9_the_days_left_of_one_owner_are_never_another_s() {
    let test = connected_for_a_month().await;
    let test = test.restart().await;
    assert!(days_left(&test).contains("days left"), "{}", days_left(&test));
    test.connect_as("somebody else").await;
    assert_eq!(days_left(&test), "No forecast yet: it takes readings of a week");
}

#[tokio::test(start_paused = true)]
async fn p4_the_demo_ends_when_a_real_account_is_connected() {
    let test = TestRunner::start();
    test.page(FromPopover::TryDemo { id: 1 }).await;
    test.connect("s3cret").await;
    let tooltip = test.system.view().tray.tooltip.to_string();
    assert!(!tooltip.contains("demo"), "{tooltip}");
    test.system.reply_to("demo", Ok("5"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [], "nobody is warned of it");
}
