//! A thousand operations of several simultaneous processes, some of which are killed: settings, history and session in
//! real files and a real keychain. No operation reported as done may be lost, and no two processes may mint tokens at
//! the same time.

use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, AccountKey, Owner, Reading};
use partner_balance_core::clock::{Clock, Moment};
use partner_balance_core::money::Amount;
use partner_balance_core::monitor::Requester;
use partner_balance_engine::access::CredentialSource;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::directories::Directories;
use partner_balance_engine::history::{AccountRecord, History};
use partner_balance_engine::secrets::Credential;
use partner_balance_engine::settings::{AccountSettings, Settings};
use partner_balance_portal_sim::{EarlierTokens, Options, Simulator, Tokens};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::session::{Keyring, PATIENCE};

const WORKER: &str = "together::worker";
const FOLDER: &str = "PARTNER_BALANCE_TEST_FOLDER";
const ADDRESS: &str = "PARTNER_BALANCE_TEST_ADDRESS";
const NUMBERS: &str = "PARTNER_BALANCE_TEST_NUMBERS";

const OPERATIONS: usize = 1_000;
const PROCESSES: usize = 4;
/// A process is killed after it has reported this many operations, whatever it is doing then.
const KILLED_AFTER: [usize; 6] = [7, 31, 44, 58, 73, 90];
/// After this many operations in total the tokens end, by their age or because the portal invalidates them.
const ENDS_AFTER: [usize; 8] = [60, 180, 300, 420, 540, 660, 780, 900];

/// Real time plus an offset that the test sets for all its processes.
struct CommonClock(PathBuf, Instant);

impl CommonClock {
    #[expect(clippy::disallowed_methods, reason = "the clock of the test")]
    fn at(folder: &Path) -> Arc<Self> {
        Arc::new(Self(folder.join("ahead"), Instant::now()))
    }

    fn advance(folder: &Path, ahead: Duration) {
        std::fs::write(folder.join("ahead.new"), ahead.as_secs().to_string()).unwrap();
        std::fs::rename(folder.join("ahead.new"), folder.join("ahead")).unwrap();
    }
}

impl Clock for CommonClock {
    #[expect(clippy::disallowed_methods, reason = "the clock of the test")]
    fn now(&self) -> Moment {
        let ahead = std::fs::read_to_string(&self.0).map_or(0, |seconds| seconds.parse().unwrap());
        Moment { wall: Timestamp::now().checked_add(Duration::from_secs(ahead)).unwrap(), elapsed: self.1.elapsed() }
    }
}

fn main_account() -> AccountId {
    AccountId::new("main")
}

/// The account whose values count the operations.
fn counter() -> AccountId {
    AccountId::new("counter")
}

fn counted(settings: &Settings) -> i64 {
    settings.account(&counter()).map_or(0, |account| account.thresholds.low.to_string().parse().unwrap())
}

/// One of the processes. Executes the operations with its numbers and reports each when it is done.
#[tokio::test]
#[ignore = "run by the test below, several at once"]
async fn worker() {
    let folder = PathBuf::from(std::env::var_os(FOLDER).unwrap());
    let clock = CommonClock::at(&folder);
    let operations = AccountOperations::of_user(&Directories::below(&folder), clock.clone());
    let mut history = History::at(&operations.history);
    let base_url = std::env::var(ADDRESS).unwrap().parse().unwrap();
    let account = AccountSettings { base_url, ..AccountSettings::new(main_account()) };
    let mut access = operations.access(AccountKey::Stored(account.id.clone()), &account, CredentialSource::Keychain);
    for number in std::env::var(NUMBERS).unwrap().split(' ').map(|number| number.parse::<i64>().unwrap()) {
        let kind = match number % 16 {
            0 => {
                // Some continue with their state, the others start like a new process.
                if number % 32 == 0 {
                    access =
                        operations.access(AccountKey::Stored(account.id.clone()), &account, CredentialSource::Keychain);
                }
                let answer = operations.fetch(&account, &access, Requester::Program).await.unwrap();
                assert_eq!(answer.balance.reading.amount.to_string(), "675.24");
                answer.recorded.unwrap();
                "asked"
            }
            1..=3 => {
                let change = |settings: &Settings| {
                    let low = Amount::whole(counted(settings) + 1);
                    let mut counter = AccountSettings::new(counter());
                    counter.thresholds.low = low;
                    counter.thresholds.critical = Amount::whole(0);
                    Ok::<_, ()>(settings.clone().with_account(counter))
                };
                operations.settings.update(&Settings::default(), change).unwrap();
                "saved"
            }
            _ => {
                let fetched_at = clock.now().wall;
                let reading = Reading { amount: Amount::whole(number), fetched_at, request_id: None };
                let one_more =
                    |before: Option<&str>| (before.map_or(0, |count| count.parse::<i64>().unwrap()) + 1).to_string();
                let owner = Owner::new("counter's");
                let interval = Duration::from_mins(10);
                history.record(&counter(), &owner, &reading, interval, one_more).unwrap();
                "recorded"
            }
        };
        println!("\n{kind} {number}");
    }
}

/// A running process and its remaining operations.
struct Worker {
    child: Child,
    left: Vec<usize>,
    /// How many operations it has reported.
    told: usize,
}

/// A line that a process has printed; none when it has ended.
type WorkerLine = (usize, Option<String>);

/// The number of reported operations, by kind.
#[derive(Debug, Default)]
struct Done {
    asked: i64,
    saved: i64,
    recorded: i64,
}

impl Worker {
    fn start(slot: usize, folder: &Path, address: &str, left: Vec<usize>, sender: UnboundedSender<WorkerLine>) -> Self {
        let numbers: Vec<String> = left.iter().map(ToString::to_string).collect();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "--ignored", "--nocapture", WORKER])
            .env(FOLDER, folder)
            .env(ADDRESS, address)
            .env(NUMBERS, numbers.join(" "))
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        tokio::spawn(async move {
            // After a failure of the test there is no receiver any more.
            while let Ok(Some(line)) = lines.next_line().await {
                let _ = sender.send((slot, Some(line)));
            }
            let _ = sender.send((slot, None));
        });
        Self { child, left, told: 0 }
    }

    /// Whether the line reports an operation.
    fn has_done(&mut self, line: &str, done: &mut Done) -> bool {
        let Some((kind, number)) = line.split_once(' ') else { return false };
        *match kind {
            "asked" => &mut done.asked,
            "saved" => &mut done.saved,
            "recorded" => &mut done.recorded,
            _ => return false,
        } += 1;
        let number: usize = number.parse().unwrap();
        self.left.retain(|left| *left != number);
        self.told += 1;
        true
    }
}

/// The operations of each process; each has every kind.
fn shares() -> Vec<Vec<usize>> {
    let mut numbers: Vec<usize> = (0..OPERATIONS).collect();
    numbers.sort_by_key(|number| (number * 7919) % 1009);
    numbers.chunks(OPERATIONS / PROCESSES).map(<[usize]>::to_vec).collect()
}

/// Ends the tokens: alternately by invalidating them, and by moving the clock so that they are about to expire.
fn end_tokens(portal: &Simulator, folder: &Path, nth: usize) {
    if nth.is_multiple_of(2) {
        return portal.expire_tokens(Tokens::Access);
    }
    let step = Duration::from_mins(29);
    CommonClock::advance(folder, step * u32::try_from(nth.div_ceil(2)).unwrap());
    portal.advance(step);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
#[ignore = "run by main.rs inside its own session"]
async fn thousand() {
    let _keyring = Keyring::unlocked().await;
    let folder = tempfile::tempdir().unwrap();
    // The strictest portal: a new token ends the earlier one, a refresh ends the refresh token.
    let options = Options { earlier_tokens: EarlierTokens::End, ..Options::default() };
    let portal = Simulator::start(options).await.unwrap();
    let operations = AccountOperations::of_user(&Directories::below(folder.path()), CommonClock::at(folder.path()));
    let credential = Credential::Client {
        client_id: Options::DEMO_CLIENT_ID.into(),
        client_secret: Options::DEMO_CLIENT_SECRET.into(),
    };
    let address = portal.base_url().parse().unwrap();
    operations.secrets.store_credential(&main_account(), &credential, &address).await.unwrap();

    let (sender, mut receiver) = unbounded_channel();
    let start = |slot, left| Worker::start(slot, folder.path(), portal.base_url(), left, sender.clone());
    let mut workers: Vec<_> = shares().into_iter().enumerate().map(|(slot, share)| start(slot, share)).collect();
    let (mut done, mut count, mut ends) = (Done::default(), 0, 0);
    let (mut kills, mut running) = (0, PROCESSES);
    while running > 0 {
        let (slot, line) = tokio::time::timeout(PATIENCE, receiver.recv()).await.unwrap().unwrap();
        let worker = &mut workers[slot];
        let Some(line) = line else {
            let status = worker.child.wait().await.unwrap();
            if status.success() {
                assert!(worker.left.is_empty(), "{:?}", worker.left);
                running -= 1;
            } else {
                assert_eq!(status.signal(), Some(9), "a process failed");
                kills += 1;
                *worker = start(slot, std::mem::take(&mut worker.left));
            }
            continue;
        };
        if !worker.has_done(&line, &mut done) {
            continue;
        }
        count += 1;
        if ENDS_AFTER.get(ends).is_some_and(|after| count >= *after) {
            ends += 1;
            end_tokens(&portal, folder.path(), ends);
        }
        if slot < 2 && KILLED_AFTER.get(kills).is_some_and(|after| worker.told == *after) {
            worker.child.start_kill().unwrap();
        }
    }
    assert_eq!((kills, ends), (KILLED_AFTER.len(), ENDS_AFTER.len()), "all of it happened");

    assert_nothing_is_lost(&operations, &done);

    // One at the start, one for each end, and one for each mint that was interrupted by a kill. Two simultaneous mints
    // would invalidate each other's token, so that another one would be minted.
    let stats = portal.stats();
    let minted = stats.minted_by_credentials + stats.minted_by_refresh;
    let allowed = u64::try_from(1 + ENDS_AFTER.len() + KILLED_AFTER.len()).unwrap();
    assert!(minted <= allowed && stats.minted_by_refresh > 0, "{minted} tokens minted: {stats:?}");
    assert_eq!(stats.token.most_in_flight, 1, "never two mints at once");
    println!("{done:?}, {minted} tokens minted, {} balances asked for", stats.balance.requests);
}

/// Everything reported as done is stored, and no file was damaged.
fn assert_nothing_is_lost(operations: &AccountOperations, done: &Done) {
    // An operation that a killed process finished without reporting it may be stored too, at most one per kill.
    let killed = KILLED_AFTER.len() as i64;
    let told = |what: &str, told: i64, found: i64| {
        assert!((told..=told + killed).contains(&found), "{what}: told {told}, found {found}");
    };
    let loaded = operations.settings.load();
    assert_eq!(loaded.problems, []);
    told("settings", done.saved, counted(&loaded.settings));
    let mut history = History::open(&operations.history).unwrap();
    let AccountRecord { reading: last, alerts: memory, .. } = history.account_record(&counter(), None).unwrap();
    told("alert memory", done.recorded, memory.unwrap().parse().unwrap());
    assert!(last.is_some() && history.account_record(&main_account(), None).unwrap().reading.is_some());
    let runs = history.runs(&counter(), None, Timestamp::MIN, Timestamp::MAX).unwrap();
    told("readings", done.recorded, i64::try_from(runs.len()).unwrap());
    assert!(done.asked + done.saved + done.recorded >= i64::try_from(OPERATIONS).unwrap() - killed);
    assert_eq!(history.take_warning(), None);
    let kept_files = ["settings.toml.bad", "history.sqlite3.bad"];
    let has_kept = |folder: &Path| kept_files.iter().any(|name| folder.join(name).exists());
    assert!(!has_kept(operations.settings.path().parent().unwrap()) && !has_kept(operations.history.parent().unwrap()));
}
