//! The simulator as a program: parses its options, starts it, prints its addresses, and runs until it is stopped. Must
//! not know how it works.

use std::io::{self, Write};
use std::num::NonZeroU64;
use std::process::ExitCode;
use std::time::Duration;

use partner_balance_portal_sim::{ADMIN_HELP, Options, SimulatorThread, Spending};
use pico_args::Arguments;
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde_json::json;

const HELP: &str = r#"A simulator of the Yeastar Partner Portal API, on loopback.
Prints one line of JSON when it is ready: {"base_url", "admin_url", "client_id"}.

USAGE: portal-sim [OPTIONS]

OPTIONS
  --port N                  the API's port on 127.0.0.1 (any free one)
  --admin-port N            the admin port on 127.0.0.1 (any free one)
  --no-admin                no admin port
  --client-id TEXT          accepted Client ID (demo-client)
  --client-secret TEXT      accepted Client Secret (demo-secret; it opens nothing but this simulator)
  --user-name TEXT          the account's e-mail address (partner@example.com)
  --balance AMOUNT          exact decimal (675.24)
  --spend AMOUNT            spent again and again, with --spend-every-ms
  --spend-every-ms N        milliseconds (1000)
  --access-lifetime S       seconds (1800)
  --refresh-lifetime S      seconds (1296000)
  --rotation on|off|off_empty
  --earlier-tokens stay_good|end
  --token-form jwt|opaque
  --latency-ms N            how long each reply takes (0)
  --until-eof               end when standard input ends
  --help
"#;

/// What the arguments ask for.
enum Job {
    Help,
    Run { options: Box<Options>, ends_with_input: bool },
}

fn main() -> ExitCode {
    let job = match job(Arguments::from_env()) {
        Ok(job) => job,
        Err(message) => return fail(&format!("{message}\nportal-sim --help lists the options.")),
    };
    let done = match job {
        Job::Help => write!(io::stdout(), "{HELP}\n{ADMIN_HELP}\n"),
        Job::Run { options, ends_with_input } => run(*options, ends_with_input),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(message: &str) -> ExitCode {
    // If standard error can't be written either, the message is lost.
    drop(writeln!(io::stderr(), "portal-sim: {message}"));
    ExitCode::FAILURE
}

fn run(options: Options, ends_with_input: bool) -> io::Result<()> {
    let client_id = options.client_id.clone();
    let simulator = SimulatorThread::start(options)?;
    let line = json!({
        "base_url": simulator.base_url(),
        "admin_url": simulator.admin_url(),
        "client_id": client_id,
    });
    writeln!(io::stdout(), "{line}")?;
    if ends_with_input {
        io::copy(&mut io::stdin(), &mut io::sink())?;
        return Ok(());
    }
    loop {
        std::thread::park();
    }
}

fn job(mut arguments: Arguments) -> Result<Job, String> {
    if arguments.contains(["-h", "--help"]) {
        return Ok(Job::Help);
    }
    let options = options(&mut arguments)?;
    let ends_with_input = arguments.contains("--until-eof");
    match arguments.finish().as_slice() {
        [] => Ok(Job::Run { options: Box::new(options), ends_with_input }),
        [unknown, ..] => Err(format!("unknown option {}", unknown.display())),
    }
}

fn options(arguments: &mut Arguments) -> Result<Options, String> {
    let mut options = Options::default();
    let seconds = |text: &str| text.parse().map(Duration::from_secs);
    let milliseconds = |text: &str| text.parse().map(Duration::from_millis);
    let text = |text: &str| Ok::<_, String>(text.to_owned());
    set(&mut options.port, arguments, "--port", str::parse)?;
    set(&mut options.admin_port, arguments, "--admin-port", |text| text.parse().map(Some))?;
    set(&mut options.client_id, arguments, "--client-id", text)?;
    set(&mut options.client_secret, arguments, "--client-secret", text)?;
    set(&mut options.user_name, arguments, "--user-name", text)?;
    set(&mut options.balance, arguments, "--balance", Decimal::from_str_exact)?;
    set(&mut options.access_lifetime, arguments, "--access-lifetime", seconds)?;
    set(&mut options.refresh_lifetime, arguments, "--refresh-lifetime", seconds)?;
    set(&mut options.rotation, arguments, "--rotation", word)?;
    set(&mut options.earlier_tokens, arguments, "--earlier-tokens", word)?;
    set(&mut options.token_form, arguments, "--token-form", word)?;
    set(&mut options.latency, arguments, "--latency-ms", milliseconds)?;
    if arguments.contains("--no-admin") {
        options.admin_port = None;
    }
    let mut interval_ms = NonZeroU64::MIN.saturating_add(999);
    set(&mut interval_ms, arguments, "--spend-every-ms", str::parse)?;
    set(&mut options.spending, arguments, "--spend", |text| {
        Decimal::from_str_exact(text).map(|amount| Some(Spending { amount, interval_ms }))
    })?;
    Ok(options)
}

/// Replaces a setting if its option is given.
fn set<T, E: std::fmt::Display>(
    setting: &mut T,
    arguments: &mut Arguments,
    name: &'static str,
    parse: impl Fn(&str) -> Result<T, E>,
) -> Result<(), String> {
    let given: Option<String> = arguments.opt_value_from_str(name).map_err(|error| error.to_string())?;
    if let Some(text) = given {
        *setting = parse(&text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

/// Parses an enum's name as in JSON.
fn word<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_value(text.into())
}
