//! Several accounts with a real keychain and a portal each: what is asked, what is left when one is forgotten, and that nothing
//! is lost by two processes at once, some of them killed.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod in_session;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::time::Duration;

use desktop_tests::{CLIENT_ID, CLIENT_SECRET, Portal, Result, Session};
use partner_balance_engine::settings::{AccountSettings, SettingsFile};
use partner_balance_portal_sim::{Fault, Options, Scope, SimulatorThread, Times, Tokens};
use serde_json::Value;

use in_session::{Ended, run_with, start};

fn run(session: &Session, arguments: &[&str]) -> Result<Ended> {
    run_with(session, arguments, "", &[])
}

fn login(session: &Session, portal: &Portal, id: &str, name: &str) -> Result<Ended> {
    let words = ["login", "--account", id, "--name", name, "--base-url", portal.base_url(), "--client-id", CLIENT_ID];
    run_with(session, &words, &format!("{CLIENT_SECRET}\n"), &[])
}

/// A keychain, and accounts of these ids, each with a portal that has this balance.
fn with_accounts(accounts: &[(&str, &str)]) -> Result<(Session, Vec<Portal>)> {
    let session = Session::builder().start()?;
    let mut portals = Vec::new();
    for (id, balance) in accounts {
        let portal = Portal::start(balance)?;
        let connected = login(&session, &portal, id, &format!("Account {id}"))?;
        assert_eq!(connected.code, Some(0), "{}", connected.err);
        portals.push(portal);
    }
    Ok((session, portals))
}

fn told(ended: &Ended) -> Vec<Value> {
    ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn p2_each_account_has_its_own_line_whatever_becomes_of_the_others() -> Result<()> {
    let (session, portals) = with_accounts(&[("main", "500"), ("branch", "40"), ("shop", "5"), ("spare", "7")])?;
    let status = run(&session, &["status", "--refresh"])?;
    assert_eq!((status.code, status.out.lines().count()), (Some(0), 4), "{}{}", status.out, status.err);

    portals[1].set_client_secret("another");
    portals[1].expire_tokens(Tokens::All);
    portals[2].set_fault(Fault::Silent, Scope::Both, Times::UntilCleared);
    assert_eq!(run(&session, &["config", "set", "paused", "true", "--account", "spare"])?.code, Some(0));
    portals[0].put("501")?;
    portals[3].put("8")?;
    let before = portals[3].stats().balance.requests;
    let check = run(&session, &["check", "--max-age", "0s", "-t", "2"])?;
    assert_eq!(check.code, Some(3), "{}", check.out);
    let texts =
        ["Account main: 501.00 USD, updated just now", "Account branch: The Partner Portal refused the credentials"];
    for text in
        texts.iter().chain(&["Account shop: The Partner Portal didn't answer in time", "Account spare: paused |"])
    {
        assert!(check.out.contains(text), "{text}: {}", check.out);
    }
    assert!(check.out.contains("'balance_main'=501;100:;20:;;") && check.out.contains("'balance_shop'=U;"));

    portals[2].clear_faults();
    let status = run(&session, &["status", "--refresh", "--json"])?;
    assert_eq!(status.code, Some(1), "the worst of them");
    let told = told(&status);
    let of = |field: &str| told.iter().map(|line| line[field].clone()).collect::<Vec<_>>();
    assert_eq!(of("account"), ["main", "branch", "shop", "spare"]);
    assert_eq!(of("balance"), ["501", "40", "5", "7"]);
    assert_eq!(of("paused"), [false, false, false, true]);
    assert_eq!(told[1]["fault"]["code"], "credentials_refused");
    assert_eq!(portals[3].stats().balance.requests, before, "a paused one is not asked");
    let named = run(&session, &["status", "--refresh", "--account", "spare"])?;
    assert!(named.code == Some(0) && named.out.contains("8.00 USD"), "{}", named.out);
    assert_eq!(portals[3].stats().balance.requests, before + 1);
    Ok(())
}

#[test]
fn p2_a_watch_waits_for_none_of_them_and_asks_no_paused_one() -> Result<()> {
    let (session, portals) = with_accounts(&[("main", "500"), ("branch", "40"), ("spare", "7")])?;
    assert_eq!(run(&session, &["config", "set", "paused", "true", "--account", "spare"])?.code, Some(0));
    // Without a reading each is asked for at once.
    for file in std::fs::read_dir(session.data_home().join("partner-balance"))? {
        std::fs::remove_file(file?.path())?;
    }
    portals[0].set_fault(Fault::Silent, Scope::Both, Times::UntilCleared);
    let asked = portals[2].stats().balance.requests;
    let mut child = start(&session, &["watch", "--json"], &[])?;
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || serde_json::from_str::<Value>(&lines.next().unwrap().unwrap()).unwrap();
    let mut last: BTreeMap<String, Value> = BTreeMap::new();
    while last.get("branch").is_none_or(|line| line["balance"].is_null()) {
        let line = next();
        last.insert(line["account"].as_str().unwrap().to_owned(), line);
    }
    assert_eq!(last["branch"]["balance"], "40");
    assert!(last["main"]["fault"].is_null(), "nobody has waited for its answer: {}", last["main"]);
    assert!(last["spare"]["balance"].is_null() && portals[2].stats().balance.requests == asked, "{}", last["spare"]);
    // Once it is paused no more, it is asked for.
    assert_eq!(run(&session, &["config", "set", "paused", "false", "--account", "spare"])?.code, Some(0));
    while last["spare"]["balance"].is_null() {
        let line = next();
        last.insert(line["account"].as_str().unwrap().to_owned(), line);
    }
    assert_eq!((last["spare"]["balance"].as_str(), last["spare"]["paused"].as_bool()), (Some("7"), Some(false)));
    child.kill()?;
    child.wait()?;
    Ok(())
}

#[test]
fn p5_a_file_for_support_holds_no_secret_of_accounts_that_are_not_named() -> Result<()> {
    let (session, _portals) = with_accounts(&[("main", "500")])?;
    let (client_id, client_secret) = ("another-client", "planted4w8hs2nq6jt9yb3xc");
    let options = Options {
        client_id: client_id.to_owned(),
        client_secret: client_secret.to_owned(),
        admin_port: None,
        ..Options::default()
    };
    let portal = SimulatorThread::start(options)?;
    let words = ["login", "--account", "branch", "--base-url", portal.base_url(), "--client-id", client_id];
    assert_eq!(run_with(&session, &words, &format!("{client_secret}\n"), &[])?.code, Some(0));
    let logs = session.state_home().join("partner-balance/logs");
    std::fs::create_dir_all(&logs)?;
    std::fs::write(logs.join("tray.log"), format!("kept {client_id} {client_secret}\n"))?;
    let file = session.home().join("bundle.txt");
    let doctor = run(&session, &["doctor", "--account", "main", "--bundle", &file.display().to_string()])?;
    assert_eq!(doctor.code, Some(0), "{}", doctor.out);
    let text = std::fs::read_to_string(file)?;
    assert!(text.contains("kept [removed] [removed]"), "{text}");
    let nobody = run(&session, &["doctor", "--account", "nobody"])?;
    assert!(nobody.code == Some(1) && nobody.err.contains("There are: main, branch."), "{}", nobody.err);
    Ok(())
}

#[test]
fn p9_forgetting_one_leaves_nothing_of_it_and_everything_of_the_others() -> Result<()> {
    let (session, portals) = with_accounts(&[("main", "500"), ("branch", "40"), ("shop", "5")])?;
    let items = |id: &str| -> Result<usize> {
        let stored = session.secrets_with(&[("service", "partner-balance")])?;
        Ok(stored
            .iter()
            .filter(|item| item.attributes.values().any(|value| value.split('/').next() == Some(id)))
            .count())
    };
    for id in ["main", "branch", "shop"] {
        assert_eq!(run(&session, &["alerts", "snooze", "--account", id])?.code, Some(0));
        assert_eq!(items(id)?, 2, "credential and session of {id}");
    }
    let file = session.config_home().join("partner-balance/settings.toml");
    let before = std::fs::read_to_string(&file)?;
    let kept = |id: &str| -> Result<String> {
        let mut all = String::new();
        for command in [&["history", "export"][..], &["alerts", "--json"], &["config", "show"]] {
            all.push_str(&run(&session, &[command, &["--account", id]].concat())?.out);
        }
        Ok(all)
    };
    let others = [kept("main")?, kept("shop")?];

    let forgotten = run(&session, &["logout", "--account", "branch"])?;
    assert_eq!(
        (forgotten.code, forgotten.err.as_str()),
        (Some(0), "partner-balance: Forgot Account branch: credentials, readings and settings.\n")
    );
    assert_eq!([items("main")?, items("branch")?, items("shop")?], [2, 0, 2]);
    assert_eq!([kept("main")?, kept("shop")?], others);
    let after = std::fs::read_to_string(&file)?;
    assert!(!after.contains("branch") && !after.contains(portals[1].base_url()), "{after}");
    let section = |text: &str, id: &str| {
        let from = text.find(&format!("id = \"{id}\"")).unwrap();
        text[from..].split("[[accounts]]").next().unwrap().trim_end().to_owned()
    };
    for id in ["main", "shop"] {
        assert_eq!(section(&after, id), section(&before, id));
    }
    let database = std::fs::read(session.data_home().join("partner-balance/history.sqlite3"))?;
    let address = portals[1].base_url().as_bytes();
    assert!(!database.windows(address.len()).any(|part| part == address), "nothing in the file");

    let (requests, tokens) = (portals[1].stats().balance.requests, portals[0].stats().token.requests);
    assert_eq!(run(&session, &["status", "--refresh"])?.out.lines().count(), 2);
    assert_eq!((portals[1].stats().balance.requests, portals[0].stats().token.requests), (requests, tokens));
    Ok(())
}

/// Numbers that look as if drawn, the same in each run.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

const IDS: [&str; 5] = ["main", "branch", "shop", "spare", "abroad"];
/// By two processes together.
const OPERATIONS: usize = 1000;
/// One in so many operations is killed.
const KILLED: u64 = 12;

/// What a process has done, and what must be there then.
#[derive(Default)]
struct Done {
    /// Of account and key: the last value, and those that a killed process may have set since.
    settings: BTreeMap<(usize, &'static str), Vec<String>>,
    /// Of each account: for how many hours it was snoozed last, and what a killed process may have done since.
    snoozed: BTreeMap<usize, Vec<u64>>,
    /// Of each account: the balances that were read and shown.
    read: BTreeMap<usize, Vec<String>>,
    killed: usize,
}

/// One of the two. Each has keys, snoozes and balances of its own; files, database and keychain are shared.
struct Worker<'a> {
    session: &'a Session,
    portals: &'a [Portal],
    number: usize,
    drawn: Drawn,
    done: Done,
}

impl Worker<'_> {
    fn work(mut self) -> Done {
        for step in 0..OPERATIONS / 2 {
            let account = usize::try_from(self.drawn.below(5)).unwrap();
            match self.drawn.below(10) {
                0..5 => self.set(account),
                5 | 6 => self.refresh(account, step),
                7 => self.snooze(account),
                _ => self.look(account),
            }
            // After each, so that nothing lost is hidden by what is set later.
            self.check_settings();
        }
        self.done
    }

    fn check_settings(&self) {
        let loaded = SettingsFile::new(self.session.config_home().join("partner-balance/settings.toml")).load();
        assert_eq!(loaded.problems, []);
        let ids: Vec<&str> = loaded.settings.accounts.iter().map(|account| account.id.as_str()).collect();
        assert_eq!(ids, IDS);
        for ((account, key), values) in &self.done.settings {
            let stored = value(&loaded.settings.accounts[*account], key);
            assert!(values.contains(&stored), "{key} of {}: {stored}, not one of {values:?}", IDS[*account]);
        }
    }

    /// Runs it to its end, or kills it somewhere on the way. What it printed; none if it was killed.
    fn perform(&mut self, arguments: &[&str]) -> Option<String> {
        let is_killed = self.drawn.below(KILLED) == 0;
        let mut child = start(self.session, arguments, &[]).unwrap();
        drop(child.stdin.take());
        if is_killed {
            // No wait for anything: the moment is what is drawn.
            std::thread::sleep(Duration::from_micros(self.drawn.below(30_000)));
            child.kill().unwrap();
        }
        let output = child.wait_with_output().unwrap();
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        if output.status.code().is_none() {
            self.done.killed += 1;
            return None;
        }
        assert!(output.status.success(), "{arguments:?}: {:?} {out}{err}", output.status);
        assert_eq!(err, "", "{arguments:?}");
        Some(out)
    }

    fn set(&mut self, account: usize) {
        let number = 20 + self.drawn.below(1000);
        let (key, value) = match (self.number, self.drawn.below(2)) {
            (0, 0) => ("low", number.to_string()),
            (0, _) => ("refresh_interval", format!("{}m", 1 + number)),
            (_, 0) => ("name", format!("Name {number}")),
            (_, _) => ("days", (number % 300).to_string()),
        };
        let outcome = self.perform(&["config", "set", key, &value, "--account", IDS[account]]);
        let values = self.done.settings.entry((account, key)).or_insert_with(|| vec![before(key, account)]);
        if outcome.is_some() {
            values.clear();
        }
        values.push(value);
    }

    /// Each balance is one that was never there before.
    fn refresh(&mut self, account: usize, step: usize) {
        let account = account / 2 * 2 + self.number;
        if account >= IDS.len() {
            return self.look(IDS.len() - 1);
        }
        let balance = format!("{}.{:02}", 1000 + step, account);
        self.portals[account].put(&balance).unwrap();
        let outcome = self.perform(&["status", "--refresh", "--json", "--account", IDS[account]]);
        if let Some(out) = outcome {
            assert!(out.contains(&format!("\"balance\":\"{balance}\"")), "{out}");
            self.done.read.entry(account).or_default().push(balance);
        }
    }

    fn snooze(&mut self, account: usize) {
        let account = account / 2 * 2 + self.number;
        if account >= IDS.len() {
            return self.look(IDS.len() - 1);
        }
        let hours = 1 + self.drawn.below(100);
        let outcome = self.perform(&["alerts", "snooze", "--for", &format!("{hours}h"), "--account", IDS[account]]);
        let values = self.done.snoozed.entry(account).or_default();
        if outcome.is_some() {
            values.clear();
        }
        values.push(hours);
    }

    fn look(&mut self, account: usize) {
        let account = IDS[account];
        match self.drawn.below(4) {
            0 => self.perform(&["history", "--json", "--account", account]),
            1 => self.perform(&["status", "--max-age", "1h"]),
            2 => self.perform(&["alerts", "--json"]),
            _ => self.perform(&["config", "show"]),
        };
    }
}

#[test]
fn p8_two_processes_and_kills_lose_nothing_of_five_accounts() -> Result<()> {
    let accounts = IDS.map(|id| (id, "999"));
    let (session, portals) = with_accounts(&accounts)?;
    let (session, portals) = (&session, portals.as_slice());
    let done: Vec<Done> = std::thread::scope(|scope| {
        let work = |number: usize| {
            let drawn = Drawn(number as u64 + 1);
            let worker = Worker { session, portals, number, drawn, done: Done::default() };
            scope.spawn(move || worker.work())
        };
        let workers: Vec<_> = (0..2).map(work).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let killed: usize = done.iter().map(|done| done.killed).sum();
    assert!((20..200).contains(&killed), "{killed} were killed");

    let listed = run(session, &["accounts", "--json"])?;
    assert_eq!(listed.err, "", "the settings can be read");
    let ids: Vec<Value> = told(&listed).iter().map(|row| row["account"].clone()).collect();
    assert_eq!(ids, IDS);
    for Done { settings, snoozed, read, .. } in &done {
        for (account, hours) in snoozed {
            let alerts = told(&run(session, &["alerts", "--json", "--account", IDS[*account]])?);
            let moment = |field: &str| alerts[0]["snooze"][field].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
            let length = moment("until").duration_since(moment("since")).as_hours();
            assert!(hours.iter().any(|hours| i64::try_from(*hours).unwrap() == length), "{length}, not {hours:?}");
        }
        for (account, balances) in read {
            let export = run(session, &["history", "export", "--format", "json", "--account", IDS[*account]])?;
            let kept: Vec<String> =
                told(&export).iter().map(|run| run["balance"].as_str().unwrap().to_owned()).collect();
            let kept: Vec<&String> = kept.iter().filter(|balance| balances.contains(balance)).collect();
            assert_eq!(kept, balances.iter().collect::<Vec<_>>(), "in the order in which they were read");
        }
        assert!(settings.len() >= 8 && !snoozed.is_empty() && read.values().map(Vec::len).sum::<usize>() > 50);
    }
    Ok(())
}

/// What it was before anything was set.
fn before(key: &str, account: usize) -> String {
    match key {
        "name" => format!("Account {}", IDS[account]),
        _ => value(&AccountSettings::new(AccountSettings::new_id()), key),
    }
}

/// As it was typed.
fn value(account: &AccountSettings, key: &str) -> String {
    match key {
        "low" => account.thresholds.low.to_string(),
        "name" => account.name.clone(),
        "days" => account.alerts.days.to_string(),
        "refresh_interval" => {
            account.refresh_interval.map(|own| format!("{}m", own.as_secs() / 60)).unwrap_or_default()
        }
        _ => String::new(),
    }
}
