//! Several accounts at once: when each is asked, what the popover shows, and how one is added, paused and moved.

use partner_balance_core::account::{AccountOrder, IconAccount, Watching};
use partner_balance_core::page::AccountsView;
use partner_balance_core::page::Place;

use super::test_runner::typed;
use super::*;

/// So many accounts in settings and keychain, with Client IDs as their ids: `a1` and so on.
async fn with_accounts(count: usize, change: impl Fn(&mut AccountSettings)) -> TestRunner {
    let (system, folder) = (Arc::<FakeSystem>::default(), Arc::new(tempfile::tempdir().unwrap()));
    let mut settings = Settings::default();
    for number in 1..=count {
        let id = AccountId::new(format!("a{number}"));
        let credential = Credential::Client { client_id: id.as_str().to_owned(), client_secret: "s".to_owned().into() };
        system.put(&id, credential, None);
        let mut account = AccountSettings { name: format!("Account {number}"), ..AccountSettings::new(id) };
        change(&mut account);
        settings = settings.with_account(account);
    }
    save(&folder, |_| settings.clone());
    let test = TestRunner::start_in(system, folder, Environment::default());
    tokio::time::sleep(Duration::from_secs(60)).await;
    test
}

/// So that no request by the schedule falls into the moments that a test looks at.
fn rarely(account: &mut AccountSettings) {
    account.refresh_interval = Some(Duration::from_hours(24));
}

fn save(folder: &tempfile::TempDir, change: impl Fn(&Settings) -> Settings) {
    let file = SettingsFile::new(folder.path().join("settings.toml"));
    file.update(&Settings::default(), |settings| Ok::<_, Fault>(change(settings))).unwrap();
}

async fn change(test: &TestRunner, change: impl Fn(&Settings) -> Settings) {
    save(&test.folder, change);
    test.send(Input::SettingsWritten).await;
}

fn stored(id: &str) -> AccountKey {
    AccountKey::Stored(AccountId::new(id))
}

fn list(test: &TestRunner) -> AccountsView {
    test.system.view().popover.accounts.unwrap()
}

fn names(test: &TestRunner) -> Vec<String> {
    list(test).rows.into_iter().map(|row| row.name).collect()
}

/// The account that the popover shows; none: the list.
fn shown(test: &TestRunner) -> Option<AccountKey> {
    let popover = test.system.view().popover;
    let is_list = popover.accounts.is_some_and(|accounts| accounts.is_open);
    popover.account.map(|account| account.key).filter(|_| !is_list)
}

#[tokio::test(start_paused = true)]
async fn p6_fifty_accounts_are_asked_apart_four_at_a_time_and_none_too_late_whatever_the_others_do() {
    let test = with_accounts(50, |_| {}).await;
    *test.system.takes.lock().unwrap() = BTreeMap::from([("a7".to_owned(), Duration::from_secs(25))]);
    test.system.reply_to("a8", Err(FaultCode::CredentialsRefused));
    test.system.reply_to("a9", Err(FaultCode::UnexpectedReply));
    // The first interval brings each to its own moment.
    tokio::time::sleep(Duration::from_secs(30 * 60)).await;
    test.system.asked_at.lock().unwrap().clear();
    test.system.under_way.lock().unwrap().1 = 0;
    tokio::time::sleep(Duration::from_secs(3 * 3600)).await;
    let asked = test.system.asked_at.lock().unwrap().clone();
    for number in (1..=50).filter(|number| ![8, 9].contains(number)) {
        let client = format!("a{number}");
        let at: Vec<Duration> = asked.iter().filter(|(who, _)| *who == client).map(|(_, at)| *at).collect();
        let longest = at.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap();
        assert!((17..=19).contains(&at.len()) && longest <= Duration::from_secs(630), "{client}: {at:?}");
    }
    let busiest = test.system.under_way.lock().unwrap().1;
    assert!(busiest <= 3, "{busiest} at the same time, spread over the interval");
    let rows = list(&test).rows;
    assert_eq!(rows.iter().filter(|row| row.note.is_some()).count(), 2, "{rows:?}");
    test.system.under_way.lock().unwrap().1 = 0;
    test.send(Input::Refresh).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(test.system.under_way.lock().unwrap().1, 4, "all at once, four at a time");
}

#[tokio::test(start_paused = true)]
async fn p9_an_account_that_hangs_or_is_refused_holds_up_no_other() {
    let test = with_accounts(6, |_| {}).await;
    for client in ["a1", "a2", "a3"] {
        test.system.takes.lock().unwrap().insert(client.to_owned(), Duration::from_secs(30));
    }
    test.system.reply_to("a4", Err(FaultCode::CredentialsRefused));
    test.system.reply_to("a5", Ok("77"));
    test.system.reply_to("a6", Ok("666"));
    test.send(Input::Refresh).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let rows = list(&test).rows;
    let of = |name: &str| rows.iter().find(|row| row.name == name).unwrap().amount_text.clone();
    assert_eq!((of("Account 5"), of("Account 6")), ("77.00 USD".to_owned(), "666.00 USD".to_owned()));
    assert_eq!(names(&test)[..2], ["Account 4", "Account 5"], "the most urgent first");
}

#[tokio::test(start_paused = true)]
async fn p9_a_portal_that_hangs_for_many_accounts_holds_up_none_at_another() {
    let test = with_accounts(9, |account| {
        if account.id.as_str() == "a9" {
            account.base_url = "https://portal.example".parse().unwrap();
        }
    })
    .await;
    for number in 1..=8 {
        test.system.takes.lock().unwrap().insert(format!("a{number}"), Duration::from_secs(30));
    }
    test.system.reply_to("a9", Ok("77"));
    test.send(Input::Refresh).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let nine = list(&test).rows.into_iter().find(|row| row.name == "Account 9").unwrap();
    assert_eq!(nine.amount_text, "77.00 USD");
}

#[tokio::test(start_paused = true)]
async fn p6_nothing_wakes_the_program_between_two_polls_of_several_accounts() {
    let test = with_accounts(50, |_| {}).await;
    tokio::time::sleep(Duration::from_secs(30 * 60)).await;
    let (views, asked) = (test.system.views.lock().unwrap().len(), *test.system.asked.lock().unwrap());
    let wakes = test.time.wakes();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    let (woke, polls) = (test.time.wakes() - wakes, u64::from(*test.system.asked.lock().unwrap() - asked));
    assert!(woke <= polls, "{woke} timers for {polls} polls");
    assert!(test.system.views.lock().unwrap().len() - views <= 2 * polls as usize + 2);
}

#[tokio::test(start_paused = true)]
async fn an_account_has_an_interval_of_its_own() {
    let test = with_accounts(2, |account| {
        account.refresh_interval = (account.id.as_str() == "a2").then_some(Duration::from_hours(1));
    })
    .await;
    test.system.asked_at.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_hours(10)).await;
    let asked = test.system.asked_at.lock().unwrap().clone();
    let count = |client: &str| asked.iter().filter(|(who, _)| who == client).count();
    // The first waits for its slot, for up to the interval and 4 %.
    assert!((59..=62).contains(&count("a1")) && (9..=11).contains(&count("a2")), "{} {}", count("a1"), count("a2"));
}

#[tokio::test(start_paused = true)]
async fn p4_a_paused_account_is_not_asked_tells_nothing_and_goes_on_where_it_was() {
    let test = with_accounts(2, |_| {}).await;
    let pause = |watching| {
        move |settings: &Settings| {
            let account = settings.account(&AccountId::new("a2")).unwrap().clone();
            settings.clone().with_account(AccountSettings { watching, ..account })
        }
    };
    change(&test, pause(Watching::Paused)).await;
    test.system.asked_at.lock().unwrap().clear();
    test.system.reply_to("a2", Ok("3"));
    for input in
        [Input::Refresh, Input::NetworkReturned, Input::ClockJumped, Input::PopoverOpened, Input::PopoverClosed]
    {
        test.send(input).await;
    }
    tokio::time::sleep(Duration::from_hours(30)).await;
    let clients = |test: &TestRunner| {
        test.system
            .asked_at
            .lock()
            .unwrap()
            .iter()
            .map(|(who, _)| who.clone())
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(clients(&test), ["a1".to_owned()].into());
    assert_eq!((test.system.notifications(), test.system.icon()), (vec![], amount("500")));
    let test = test.restart().await;
    assert_eq!(names(&test), ["Account 1", "Account 2"]);
    assert_eq!(list(&test).rows[1].note.as_deref(), Some("Paused"));
    assert_eq!(clients(&test), ["a1".to_owned()].into());
    change(&test, pause(Watching::On)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Critical], "at once");
}

#[tokio::test(start_paused = true)]
async fn the_popover_goes_to_an_account_and_back_and_stays_where_it_is_while_it_is_open() {
    let test = with_accounts(3, |_| {}).await;
    assert_eq!(shown(&test), None, "the list");
    test.send(Input::PopoverOpened).await;
    test.page(FromPopover::OpenAccount { account: Some(stored("a2")) }).await;
    assert_eq!(shown(&test), Some(stored("a2")));
    test.system.reply_to("a1", Ok("3"));
    test.page(FromPopover::Refresh { account: None }).await;
    assert_eq!(shown(&test), Some(stored("a2")), "another one's alert moves nothing under the user's hand");
    test.page(FromPopover::OpenAccount { account: None }).await;
    assert_eq!((shown(&test), names(&test)[0].as_str()), (None, "Account 1"));
    test.send(Input::PopoverClosed).await;
    assert_eq!(shown(&test), Some(stored("a1")), "it opens where there is something to see");
    test.send(Input::Show(Place::Account(stored("a3")))).await;
    test.send(Input::PopoverOpened).await;
    assert_eq!(shown(&test), Some(stored("a3")), "or where the user's click says");
    test.send(Input::Show(Place::List)).await;
    assert_eq!(shown(&test), None, "the row of the menu for more accounts, while it is open");
    test.send(Input::PopoverClosed).await;
    test.send(Input::Show(Place::Account(stored("gone")))).await;
    assert_eq!(shown(&test), None, "of an account that has gone there is nothing to show");
}

#[tokio::test(start_paused = true)]
async fn p6_opening_the_list_of_many_accounts_asks_for_one_of_them() {
    for (count, asked) in [(4, 4), (5, 1), (50, 1)] {
        // A reading of the last seconds would not be asked for again.
        let test = with_accounts(count, rarely).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
        test.system.asked_at.lock().unwrap().clear();
        test.inputs.send(Input::PopoverOpened).unwrap();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(test.system.asked_at.lock().unwrap().len(), asked, "{count}");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_refreshing_one_account_asks_for_no_other() {
    let test = with_accounts(3, rarely).await;
    test.system.asked_at.lock().unwrap().clear();
    test.page(FromPopover::Refresh { account: Some(stored("a2")) }).await;
    let asked: Vec<_> = test.system.asked_at.lock().unwrap().iter().map(|(who, _)| who.clone()).collect();
    assert_eq!(asked, ["a2"]);
}

#[tokio::test(start_paused = true)]
async fn an_account_is_added_beside_the_others_under_a_new_id_and_its_name() {
    let test = TestRunner::connected().await;
    test.system.reply_to("second", Ok("77"));
    let add = |id, name: &str| FromPopover::AddAccount { id, name: name.to_owned(), credential: typed("second", "s") };
    test.page(add(21, " Branch Süd ")).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(shown(&test), Some(stored("branch-s-d")));
    assert_eq!(names(&test), ["Branch Süd", "Yeastar Partner Portal"]);
    assert!(test.settings().contains("name = \"Branch Süd\""), "{}", test.settings());
    test.page(add(22, "branch süd")).await;
    assert_eq!(shown(&test), Some(stored("branch-s-d-2")), "never in another's place");
    assert_eq!(test.system.keychain.lock().unwrap().len(), 3);
    test.system.reply_to("second", Err(FaultCode::CredentialsRefused));
    test.page(add(23, "Wrong")).await;
    assert!(matches!(test.system.outcome(), Outcome::Refused { .. }));
    assert!(!test.settings().contains("Wrong") && list(&test).rows.len() == 3);
    test.system.reply_to("id", Ok("500"));
    test.page(FromPopover::Connect { id: 24, account: Some(stored("default")), credential: typed("id", "s") }).await;
    assert!(!test.settings().contains("Wrong"), "a name that was typed before is nobody's");
}

#[tokio::test(start_paused = true)]
async fn a_name_that_the_settings_could_not_hold_is_refused_before_anything_is_tested() {
    let test = TestRunner::connected().await;
    test.system.asked_at.lock().unwrap().clear();
    for name in ["x".repeat(61), "a\nb".to_owned()] {
        test.page(FromPopover::AddAccount { id: 21, name, credential: typed("second", "s") }).await;
        let Outcome::Refused { problem: None, fields } = test.system.outcome() else { panic!("taken") };
        assert_eq!(fields.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["account_name"]);
    }
    assert!(test.system.asked_at.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn p9_a_forgotten_account_is_the_icon_s_no_more_and_a_new_one_does_not_take_its_place() {
    let test = with_accounts(3, |_| {}).await;
    let icon_account = IconAccount::Chosen(AccountId::new("a2"));
    change(&test, |settings| Settings { icon_account: icon_account.clone(), ..settings.clone() }).await;
    test.page(FromPopover::Forget { id: 9, account: stored("a2") }).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert!(test.settings().contains("icon_account = \"auto\""), "{}", test.settings());
}

#[tokio::test(start_paused = true)]
async fn p8_the_order_of_the_accounts_is_the_user_s_and_survives_a_restart() {
    let test = with_accounts(3, |_| {}).await;
    let accounts = vec![stored("a3"), stored("a1"), stored("a2")];
    test.page(FromPopover::ArrangeAccounts { id: 9, order: AccountOrder::Own, accounts }).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(names(&test), ["Account 3", "Account 1", "Account 2"]);
    let test = test.restart().await;
    assert_eq!(
        (names(&test), list(&test).order),
        (vec!["Account 3".into(), "Account 1".into(), "Account 2".into()], AccountOrder::Own)
    );
    let page = FromPopover::ArrangeAccounts { id: 10, order: AccountOrder::Urgent, accounts: vec![stored("gone")] };
    test.system.reply_to("a2", Ok("3"));
    test.page(page).await;
    test.send(Input::Refresh).await;
    assert_eq!(names(&test)[0], "Account 2");
}

#[tokio::test(start_paused = true)]
async fn p3_the_icon_shows_the_account_that_the_settings_choose() {
    let test = with_accounts(2, |_| {}).await;
    test.system.reply_to("a2", Ok("3"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.icon(), amount("3"));
    let chosen = IconAccount::Chosen(AccountId::new("a1"));
    change(&test, |settings| Settings { icon_account: chosen.clone(), ..settings.clone() }).await;
    assert_eq!(test.system.icon(), amount("500"));
    assert!(test.system.view().tray.icon.mark.is_some());
}

#[tokio::test(start_paused = true)]
async fn p9_forgetting_one_account_leaves_nothing_of_it_and_everything_of_the_others() {
    let test = with_accounts(3, |_| {}).await;
    test.page(FromPopover::Forget { id: 9, account: stored("a2") }).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(names(&test), ["Account 1", "Account 3"]);
    let ids: Vec<_> = test.system.keychain.lock().unwrap().iter().map(|(id, _)| id.as_str().to_owned()).collect();
    assert_eq!(ids, ["a1", "a3"]);
    let sessions: Vec<_> = test.system.sessions.lock().unwrap().iter().map(|id| id.as_str().to_owned()).collect();
    assert_eq!(sessions, ["a1", "a3"]);
    assert!(!test.settings().contains("a2") && test.runs("a2").is_empty());
    assert!(test.settings().contains("a1") && !test.runs("a1").is_empty() && !test.runs("a3").is_empty());
}

#[tokio::test(start_paused = true)]
async fn p9_an_account_in_an_open_popover_stays_when_others_come_and_ask_for_attention() {
    let test = TestRunner::start();
    test.send(Input::PopoverOpened).await;
    test.system.reply_to("a2", Ok("3"));
    for id in ["a1", "a2"] {
        let credential = Credential::Client { client_id: id.to_owned(), client_secret: "s".to_owned().into() };
        test.system.put(&AccountId::new(id), credential, None);
        change(&test, |settings| settings.clone().with_account(AccountSettings::new(AccountId::new(id)))).await;
        assert_eq!(shown(&test), Some(stored("a1")), "{id}");
    }
    assert_eq!(test.system.icon(), amount("3"));
}

#[tokio::test(start_paused = true)]
async fn p9_accounts_that_are_called_the_same_are_told_apart_wherever_they_are_named() {
    let test = with_accounts(3, |account| {
        if account.id.as_str() != "a3" {
            account.name = "Branch".to_owned();
        }
    })
    .await;
    test.system.reply_to("a2", Ok("3"));
    test.send(Input::Refresh).await;
    assert_eq!(names(&test), ["Branch (a2)", "Branch (a1)", "Account 3"]);
    let view = test.system.view();
    assert!(view.tray.tooltip.title.starts_with("Branch (a2): "), "{}", view.tray.tooltip);
    assert!(format!("{:?}", view.tray.menu).contains("Branch (a1): "));
    let told = test.system.notifications.lock().unwrap()[0].summary.clone();
    assert!(told.contains("Branch (a2)"), "{told}");
    test.page(FromPopover::OpenAccount { account: Some(stored("a2")) }).await;
    let popover = test.system.view().popover;
    assert_eq!((popover.account.unwrap().name.as_str(), popover.settings.name.as_str()), ("Branch (a2)", "Branch"));
}
