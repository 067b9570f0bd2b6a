//! What the page asks of the history: charts only while they are seen and never another owner's, export, removal.

use std::fs;

use partner_balance_core::chart::ChartView;
use partner_balance_core::history::SeriesRange;
use partner_balance_core::money::Amount;

use super::*;

const RANGE: SeriesRange = SeriesRange::ThirtyDays;

/// Connected, with three days of readings, and the popover open.
async fn with_history() -> TestRunner {
    let test = TestRunner::connected().await;
    let now = test.time.now().wall;
    let mut history = History::at(test.folder.path().join(HISTORY));
    let id = AccountId::new("default");
    let owner = history.account_record(&id, None).unwrap().owner.unwrap();
    for hour in (1..72).rev() {
        let fetched_at = now - jiff::SignedDuration::from_hours(hour);
        let reading = Reading { amount: Amount::whole(500 + hour), fetched_at, request_id: None };
        history.record(&id, &owner, &reading, Duration::from_hours(1), |_| "{}".to_owned()).unwrap();
    }
    test.send(Input::Refresh).await;
    test.send(Input::PopoverOpened).await;
    test
}

fn key(test: &TestRunner) -> AccountKey {
    test.system.view().popover.account.unwrap().key
}

impl TestRunner {
    async fn ask_for_chart(&self, id: u32) {
        let account = key(self);
        self.page(FromPopover::DrawChart { id, account, range: RANGE }).await;
    }

    fn answers(&self, id: u32) -> Vec<Outcome> {
        let outcomes = self.system.outcomes.lock().unwrap();
        outcomes.iter().filter(|(of, _)| *of == id).map(|(_, outcome)| outcome.clone()).collect()
    }

    /// The amounts in the answer to a request, as text.
    fn amounts(&self, id: u32) -> Vec<String> {
        match self.answers(id).as_slice() {
            [Outcome::Chart { chart: ChartView::Drawing { drawing } }] => {
                drawing.pieces.iter().flatten().map(|point| point.amount_text.clone()).collect()
            }
            answers => panic!("{answers:?}"),
        }
    }

    fn message(&self, id: u32) -> String {
        match self.answers(id).as_slice() {
            [Outcome::Chart { chart: ChartView::Message { text } }] => text.clone(),
            answers => panic!("{answers:?}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_chart_is_made_of_the_account_s_readings() {
    let test = with_history().await;
    test.ask_for_chart(20).await;
    let amounts = test.amounts(20);
    assert_eq!(
        (amounts.first().map(String::as_str), amounts.last().map(String::as_str)),
        (Some("571.00 USD"), Some("500.00 USD"))
    );
    assert!(amounts.len() > 60, "{}", amounts.len());
}

#[tokio::test(start_paused = true)]
async fn p6_nothing_is_read_while_the_popover_is_hidden_and_the_newest_request_is_answered_then() {
    let test = with_history().await;
    test.send(Input::PopoverClosed).await;
    test.ask_for_chart(20).await;
    test.ask_for_chart(21).await;
    assert_eq!((test.answers(20).len(), test.answers(21).len()), (0, 0));
    test.send(Input::PopoverSeen).await;
    assert_eq!((test.answers(20).len(), test.answers(21).len()), (0, 1));
    test.send(Input::PopoverClosed).await;
    test.send(Input::PopoverOpened).await;
    assert_eq!(test.answers(21).len(), 1, "once");
}

#[tokio::test(start_paused = true)]
async fn p9_a_late_chart_of_another_owner_or_account_is_dropped() {
    let test = with_history().await;
    *test.system.disk_delay.lock().unwrap() = Duration::from_secs(5);
    test.ask_for_chart(20).await;
    *test.system.disk_delay.lock().unwrap() = Duration::ZERO;
    test.system.reply_to("other", Ok("60"));
    test.connect_as("other").await;
    assert_eq!(test.system.icon(), amount("60"));
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(test.answers(20), [], "it is of the owner before");
    test.ask_for_chart(21).await;
    assert_eq!(test.message(21), "The chart begins with the second reading.");

    *test.system.disk_delay.lock().unwrap() = Duration::from_secs(5);
    test.ask_for_chart(22).await;
    *test.system.disk_delay.lock().unwrap() = Duration::ZERO;
    test.forget().await;
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(test.answers(22), []);
    let account = AccountKey::Stored(AccountId::new("default"));
    test.page(FromPopover::DrawChart { id: 23, account, range: RANGE }).await;
    assert_eq!(test.answers(23), [], "nor of one that has gone");
}

#[tokio::test(start_paused = true)]
async fn p9_what_another_process_made_another_s_is_not_shown() {
    let test = with_history().await;
    let mut history = History::at(test.folder.path().join(HISTORY));
    // Before this process hears of it.
    history.set_owner(&AccountId::new("default"), &Owner::new("another")).unwrap();
    test.ask_for_chart(20).await;
    assert_eq!(test.amounts(20).last().map(String::as_str), Some("500.00 USD"), "the known owner's own readings");
}

#[tokio::test(start_paused = true)]
async fn p1_nothing_is_said_to_be_exported_or_deleted_where_nothing_is_stored() {
    let test = with_history().await;
    // Before this process hears of it.
    History::at(test.folder.path().join(HISTORY)).forget(&AccountId::new("default")).unwrap();
    test.page(FromPopover::ExportHistory { id: 20, account: key(&test) }).await;
    test.page(FromPopover::DeleteHistory { id: 21, account: key(&test) }).await;
    for id in [20, 21] {
        let answers = test.answers(id);
        let [Outcome::Refused { problem: Some(problem), .. }] = answers.as_slice() else { panic!("{answers:?}") };
        assert!(problem.message.starts_with("There is nothing to export or delete"), "{}", problem.message);
    }
}

#[tokio::test(start_paused = true)]
async fn hidden_amounts_hide_the_chart_even_if_it_was_on_its_way() {
    let test = with_history().await;
    *test.system.disk_delay.lock().unwrap() = Duration::from_secs(5);
    test.ask_for_chart(20).await;
    let form = SettingsForm { hide_amount: true, ..test.system.view().popover.settings };
    test.save(form).await;
    test.ask_for_chart(21).await;
    tokio::time::sleep(Duration::from_secs(10)).await;
    for id in [20, 21] {
        assert_eq!(test.message(id), "The chart is hidden, as the amount is.");
    }
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_fails_is_told_instead_of_a_chart() {
    let test = with_history().await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    test.ask_for_chart(20).await;
    let answers = test.answers(20);
    let [Outcome::Refused { problem: Some(problem), .. }] = answers.as_slice() else { panic!("{answers:?}") };
    assert_eq!(problem.message, "The history can't be read (disk full).");
}

#[tokio::test(start_paused = true)]
async fn the_demo_has_a_chart_of_its_past() {
    let test = TestRunner::start();
    let at = |days: i64| test.time.now().wall - jiff::SignedDuration::from_hours(24 * days);
    let point = |(days, amount): (i64, &str)| BalancePoint { at: at(days), amount: amount.parse().unwrap() };
    *test.system.demo_past.lock().unwrap() = [(9, "300"), (4, "200")].map(point).to_vec();
    test.page(FromPopover::TryDemo { id: 1 }).await;
    test.send(Input::PopoverOpened).await;
    test.ask_for_chart(20).await;
    assert_eq!(test.amounts(20).first().map(String::as_str), Some("300.00 USD"));
}

#[tokio::test(start_paused = true)]
async fn an_export_is_a_new_file_each_time_with_all_readings() {
    let test = with_history().await;
    let mut paths = Vec::new();
    for id in [20, 21] {
        let account = key(&test);
        test.page(FromPopover::ExportHistory { id, account }).await;
        let answers = test.answers(id);
        let [Outcome::Exported { path }] = answers.as_slice() else { panic!("{answers:?}") };
        paths.push(path.clone());
    }
    let folder = test.folder.path().join("Downloads");
    let names = ["partner-balance-default-2026-11-23.csv", "partner-balance-default-2026-11-23 (2).csv"];
    assert_eq!(paths, names.map(|name| folder.join(name).display().to_string()));
    let text = fs::read_to_string(&paths[0]).unwrap();
    assert_eq!(text.lines().next(), Some("account,first_at,last_at,balance,currency,looks"));
    assert_eq!(text.lines().count(), 1 + test.runs("default").len());
    assert_eq!(text, fs::read_to_string(&paths[1]).unwrap());
}

#[tokio::test(start_paused = true)]
async fn p2_deleting_the_history_keeps_the_newest_reading_and_what_was_alerted() {
    let test = with_history().await;
    test.system.reply_with(&[Ok("99")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    let account = key(&test);
    test.page(FromPopover::DeleteHistory { id: 20, account }).await;
    assert_eq!(test.answers(20), [Outcome::Done]);
    let runs = test.runs("default");
    assert_eq!(runs.iter().map(|run| run.amount.to_string()).collect::<Vec<_>>(), ["99"]);
    assert_eq!(test.system.icon(), amount("99"));
    test.ask_for_chart(21).await;
    assert_eq!(test.message(21), "The chart begins with the second reading.");
    let test = test.restart().await;
    assert_eq!(test.system.icon(), amount("99"));
    assert_eq!(test.system.notifications(), [AlertKind::Low], "it is not repeated");
}
