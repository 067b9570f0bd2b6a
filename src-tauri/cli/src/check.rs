//! `check`: a monitoring plugin. Owns its line, its performance data and its service state, by the Monitoring Plugins
//! Development Guidelines <https://www.monitoring-plugins.org/doc/guidelines.html>. What isn't known is UNKNOWN, never OK.

mod days;

use partner_balance_core::money::Amount;
use partner_balance_core::monitor::Freshness;
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::view::Privacy;

use crate::account_state::{self, AccountState, BalanceRequest, Policy};
use crate::arguments::{CheckOptions, Range};
use crate::context::{Account, Asking, Context};
use crate::failure::{Exit, Failure};
use crate::outlook::Wanted;
use crate::report::{Report, interval_of};
use crate::screen::Screen;
use crate::sentence::Sentence;

/// The state of a service, in the order of what to look at first: what can't be known may be worse than a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum ServiceState {
    Ok,
    Warning,
    Unknown,
    Critical,
}

impl ServiceState {
    fn word(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Warning => "WARNING",
            Self::Critical => "CRITICAL",
            Self::Unknown => "UNKNOWN",
        }
    }

    fn exit(self) -> Exit {
        Exit::Plugin(match self {
            Self::Ok => 0,
            Self::Warning => 1,
            Self::Critical => 2,
            Self::Unknown => 3,
        })
    }
}

/// What is said of one account.
struct CheckResult {
    service_state: ServiceState,
    text: String,
    data: String,
}

/// Runs the command. Whatever goes wrong is UNKNOWN with its cause, in the plugin's one line.
pub fn run(context: &Context, options: &CheckOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    let (accounts, paused): (Vec<Account>, Vec<Account>) =
        accounts.into_iter().partition(|account| account.asking == Asking::Allowed);
    if accounts.is_empty() {
        return Err(all_paused());
    }
    let is_only = accounts.len() + paused.len() == 1;
    let policy = Policy::at_most(options.age_limit.max_age);
    let as_of = context.clock.now();
    let request = BalanceRequest { policy, timeout: Some(options.timeout), as_of };
    let states = account_state::of_all(context, accounts, request, screen)?;
    // A monitoring program reads it, whatever the language of whoever set it up.
    let formats = context.english();
    let mut results: Vec<CheckResult> = states
        .iter()
        .map(|state| check_result(state, request, options, context, &formats, &|name| label(name, state, is_only)))
        .collect();
    results.sort_by_key(|result| std::cmp::Reverse(result.service_state));
    let service_state = results.iter().map(|result| result.service_state).max().unwrap_or(ServiceState::Unknown);
    let paused = paused.iter().map(|account| format!("{}: paused", account.name));
    let texts: Vec<String> = results.iter().map(|result| result.text.clone()).chain(paused).collect();
    let data: Vec<&str> = results.iter().map(|result| result.data.as_str()).collect();
    screen.line(&format!("{} | {}", headline(service_state, &texts.join("; ")), data.join(" ")))?;
    Ok(service_state.exit())
}

/// Nothing is judged, and what isn't known is not OK. In the plugin's line, which is English.
fn all_paused() -> Failure {
    Failure::sentence(Sentence::said("Every account is paused, and none is judged.".to_owned()))
}

/// The plugin's line for what kept it from looking.
pub fn unknown(cause: &str, screen: &mut Screen) -> Result<Exit, Failure> {
    screen.line(&headline(ServiceState::Unknown, cause))?;
    Ok(ServiceState::Unknown.exit())
}

/// One line in which no bar stands: that begins performance data.
fn headline(service_state: ServiceState, text: &str) -> String {
    let text = text.replace('|', "¦").replace(['\n', '\r'], " ");
    format!("BALANCE {} - {text}", service_state.word())
}

fn check_result(
    state: &AccountState,
    request: BalanceRequest,
    options: &CheckOptions,
    context: &Context,
    formats: &DisplayFormats,
    label: &dyn Fn(&str) -> String,
) -> CheckResult {
    // A monitoring program's own page shows it, nobody's shared screen.
    let interval = interval_of(state, context);
    let report = Report::at(state, interval, Privacy::Open, formats, request.as_of).with_outlook(
        state,
        context,
        formats,
        request.as_of.wall,
        Wanted::Forecast,
    );
    let thresholds = state.account.settings.thresholds;
    let warning = options.warning.unwrap_or(Range::below(thresholds.low));
    let critical = options.critical.unwrap_or(Range::below(thresholds.critical));
    let is_good = state.freshness == Freshness::Fresh
        || state.last.as_ref().is_some_and(|reading| request.policy.is_met_by(reading, interval, request.as_of.wall));
    let known = state.last.as_ref().filter(|_| is_good).map(|reading| reading.amount);
    let (service_state, why) = match known {
        Some(amount) => judged(amount, warning, critical),
        None => (ServiceState::Unknown, String::new()),
    };
    let days_label = label("days_left");
    let days = match known {
        Some(_) => days::judged(&report, options, &days_label),
        None => days::unknown(options, &days_label),
    };
    let text = match (known, state.last.as_ref()) {
        (Some(_), _) => {
            format!("{}: {}{why}, {}{}", report.name, report.amount(), report.age(), days.text)
        }
        (None, Some(_)) => {
            format!("{}: {} Last known: {}, {}", report.name, cause(&report), report.amount(), report.age())
        }
        (None, None) => format!("{}: {}", report.name, cause(&report)),
    };
    // "U" is the guidelines' word for a value that could not be determined.
    let value = known.map_or_else(|| "U".to_owned(), |amount| amount.to_string());
    let data = format!("{}={value};{warning};{critical};; {}", label("balance"), days.data);
    CheckResult { service_state: service_state.max(days.service_state), text, data }
}

fn judged(amount: Amount, warning: Range, critical: Range) -> (ServiceState, String) {
    if critical.alerts(amount) {
        (ServiceState::Critical, format!(" (alert range {critical})"))
    } else if warning.alerts(amount) {
        (ServiceState::Warning, format!(" (alert range {warning})"))
    } else {
        (ServiceState::Ok, String::new())
    }
}

fn cause(report: &Report) -> String {
    report.problem().map_or_else(|| "There is no reading.".to_owned(), str::to_owned)
}

/// The label of performance data: quotes doubled, no equals sign, by the guidelines.
fn label(name: &str, state: &AccountState, is_only: bool) -> String {
    if is_only {
        return name.to_owned();
    }
    let id = state.account.settings.id.as_str().replace(['=', '\n', '\r', '|'], "_").replace('\'', "''");
    format!("'{name}_{id}'")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};
    use std::time::Duration;

    use jiff::{SignedDuration, Timestamp};
    use partner_balance_core::account::{AccountId, Owner, Reading};
    use partner_balance_core::alerts::AlertStep;
    use partner_balance_core::base_url::BaseUrl;
    use partner_balance_core::clock::{Clock, Moment};
    use partner_balance_core::fault::{Fault, FaultCode};
    use partner_balance_engine::directories::Directories;
    use partner_balance_engine::environment::Environment;
    use partner_balance_engine::history::History;
    use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile};

    use super::*;
    use crate::arguments::AgeLimit;
    use crate::open_history::OpenHistory;

    /// A minute passes between two looks at it.
    struct Hurrying(AtomicI64);

    const START: i64 = 1_700_000_000;

    impl Clock for Hurrying {
        fn now(&self) -> Moment {
            let minutes = self.0.fetch_add(1, Ordering::Relaxed);
            let wall = Timestamp::from_second(START).unwrap() + SignedDuration::from_mins(minutes);
            Moment { wall, elapsed: Duration::from_secs(60 * u64::try_from(minutes).unwrap()) }
        }
    }

    /// Readings of ten minutes ago, of all these accounts.
    fn context(folder: &tempfile::TempDir, ids: &[&str], environment: Environment) -> Context {
        let directories = Directories::below(folder.path());
        let mut settings = Settings::default();
        for id in ids {
            let id = AccountId::new(*id);
            settings = settings.with_account(AccountSettings::new(id.clone()));
            let fetched_at = Timestamp::from_second(START).unwrap() - SignedDuration::from_secs(600);
            let amount = "675.24".parse().unwrap();
            let reading = Reading { amount, fetched_at, request_id: None };
            let step = AlertStep::read(&reading, AccountSettings::new(id.clone()).rules());
            let mut history = History::at(directories.history_file());
            let owner = Owner::of_client("client", &BaseUrl::default().to_string());
            let remember = |stored: Option<&str>| step.applied_to_json(stored);
            history.record(&id, &owner, &reading, settings.refresh_interval, remember).unwrap();
        }
        Context {
            history: OpenHistory::at(directories.history_file()),
            settings_file: SettingsFile::new(directories.settings_file()),
            directories,
            settings,
            formats: DisplayFormats::english(jiff::tz::TimeZone::UTC),
            environment,
            wanted: Vec::new(),
            clock: Arc::new(Hurrying(AtomicI64::new(0))),
        }
    }

    fn checked(context: &Context) -> (Exit, String) {
        let options = CheckOptions {
            warning: None,
            critical: None,
            warn_days: None,
            critical_days: None,
            timeout: Duration::from_secs(1),
            verbose: 0,
            age_limit: AgeLimit { max_age: Some(Duration::from_secs(600)) },
        };
        let (mut screen, printed) = Screen::kept();
        let exit = run(context, &options, &mut screen).unwrap();
        (exit, String::from_utf8(printed.lock().unwrap().clone()).unwrap())
    }

    #[test]
    fn all_ages_are_judged_at_one_moment() {
        let folder = tempfile::tempdir().unwrap();
        let (exit, printed) = checked(&context(&folder, &["main", "branch", "third"], Environment::default()));
        assert_eq!(exit, Exit::Plugin(0), "{printed}");
        assert_eq!(printed.matches("updated 10 minutes ago").count(), 3, "{printed}");
    }

    #[test]
    fn p9_accounts_that_are_called_the_same_are_told_apart() {
        let (folder, alone) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (_, printed) = checked(&context(&folder, &["main", "branch"], Environment::default()));
        for name in ["Yeastar Partner Portal (main): 675.24 USD", "Yeastar Partner Portal (branch): 675.24 USD"] {
            assert!(printed.contains(name), "{printed}");
        }
        let (_, printed) = checked(&context(&alone, &["main", "environment"], Environment::default()));
        assert!(
            printed.contains("Yeastar Partner Portal: 675.24 USD"),
            "nobody is called like the only one: {printed}"
        );
    }

    #[test]
    fn p9_an_environment_that_can_t_be_used_is_unknown_whatever_another_one_read_before() {
        let folder = tempfile::tempdir().unwrap();
        let refused = Fault::new(FaultCode::EnvironmentUnusable, "PARTNER_BALANCE_CLIENT_SECRET is not set.");
        let environment = Environment { base_url: None, credential: Some(Err(refused)) };
        let (exit, printed) = checked(&context(&folder, &["environment"], environment));
        assert_eq!(exit, Exit::Plugin(3), "{printed}");
        assert!(printed.contains("environment can't be used") && !printed.contains("675"), "{printed}");
    }
}
