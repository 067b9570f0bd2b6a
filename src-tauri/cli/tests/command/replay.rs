//! `alerts replay`: the nine rules from outside, over files of looks and over the readings on disk. What is expected is
//! reckoned by hand from the rules, not taken from the program.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, Reading};
use partner_balance_engine::access::owner_of;
use partner_balance_engine::history::History;
use partner_balance_engine::secrets::Credential;
use serde_json::Value;

use crate::scene::{CLIENT_ID, Ended, SECRET, Scene, fed, now};
#[cfg(unix)]
use crate::terminal::Terminal;

/// Neither days nor reminders nor recoveries: crossings alone.
const CROSSINGS: &str = "days = 0\nremind_low = \"off\"\nremind_critical = \"off\"\nrecovered = false\n";
const NIGHT: &str = "quiet_from = \"22:00\"\nquiet_until = \"07:00\"\n";

/// Without an account, a portal, a home.
fn command(folder: &Path, arguments: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_partner-balance"));
    command.args(["alerts", "replay"]).args(arguments).env_clear().env("TZ", "UTC").current_dir(folder);
    command
}

/// A folder with settings and looks.
fn folder(alerts: &str, rows: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let settings = format!(
        "[[accounts]]\nid = \"main\"\nname = \"Main\"\nlow = 100\ncritical = 20\n[accounts.alerts]\n{alerts}\n"
    );
    std::fs::write(folder.path().join("draft.toml"), settings).unwrap();
    std::fs::write(folder.path().join("looks.csv"), rows).unwrap();
    folder
}

fn objects(ended: &Ended) -> Vec<Value> {
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{}", ended.out);
    let schema: Value = serde_json::from_str(include_str!("../../alerts.schema.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let objects: Vec<Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for object in &objects {
        let errors: Vec<String> = validator.iter_errors(object).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{object} {errors:?}");
    }
    objects
}

/// "2026-10-05T01:00:00Z critical low": the moment, the kind, and what else was told.
fn told(alerts: &str, rows: &str, more: &[&str]) -> Vec<String> {
    let folder = folder(alerts, rows);
    let arguments = [&["--from", "looks.csv", "--settings", "draft.toml", "--json"], more].concat();
    let line = |object: &Value| {
        let also = object["also"].as_array().unwrap().iter().map(|kind| kind.as_str().unwrap());
        let words: Vec<&str> =
            ["time", "kind"].iter().map(|field| object[*field].as_str().unwrap()).chain(also).collect();
        words.join(" ")
    };
    objects(&Ended::of(command(folder.path(), &arguments).output().unwrap())).iter().map(line).collect()
}

/// Monday, 5 October 2026: "01:00 90" is a look at one o'clock, "30:00" six on Tuesday; "12:00 offline" one that failed.
fn rows(looks: &[&str]) -> String {
    let monday: Timestamp = "2026-10-05T00:00:00Z".parse().unwrap();
    let row = |look: &&str| {
        let (time, outcome) = look.split_once(' ').unwrap();
        let (hours, minutes) = time.split_once(':').unwrap();
        let minutes = hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap();
        let at = monday + SignedDuration::from_mins(minutes);
        let is_amount = outcome.parse::<f64>().is_ok();
        if is_amount { format!("{at},{outcome},\n") } else { format!("{at},,{outcome}\n") }
    };
    std::iter::once("time,balance,fault\n".to_owned()).chain(looks.iter().map(row)).collect()
}

struct Case<'a> {
    rule: &'a str,
    alerts: String,
    looks: &'a [&'a str],
    more: &'a [&'a str],
    told: &'a [&'a str],
}

fn assert_told(table: impl IntoIterator<Item = Case<'static>>) {
    for Case { rule, alerts, looks, more, told: expected } in table {
        assert_eq!(told(&alerts, &rows(looks), more), expected, "{rule}");
    }
}

#[test]
fn p4_levels_and_reminders_seen_from_outside() {
    let crossings = || CROSSINGS.to_owned();
    assert_told([
        Case {
            rule: "a crossing is told once, and again after a rise of 5 percent",
            alerts: crossings(),
            looks: &["00:00 120", "01:00 99", "02:00 98", "03:00 104.99", "04:00 97", "05:00 105", "06:00 99.99"],
            more: &[],
            told: &["2026-10-05T01:00:00Z low", "2026-10-05T06:00:00Z low"],
        },
        Case {
            rule: "falling through both at once is one notification, and critical is armed at 21 again",
            alerts: crossings(),
            looks: &["00:00 500", "01:00 5", "02:00 20.99", "03:00 19", "04:00 21", "05:00 19.99"],
            more: &[],
            told: &["2026-10-05T01:00:00Z critical low", "2026-10-05T05:00:00Z critical"],
        },
        Case {
            rule: "the graver open level's reminder counts, from the last notification of either",
            alerts: "days = 0\nremind_critical = \"4h\"".to_owned(),
            looks: &["00:00 90", "10:00 10"],
            more: &["--until", "2026-10-05T20:00:00Z"],
            told: &[
                "2026-10-05T00:00:00Z low",
                "2026-10-05T10:00:00Z critical",
                "2026-10-05T14:00:00Z reminder",
                "2026-10-05T18:00:00Z reminder",
            ],
        },
        Case {
            rule: "a reminder comes after a day while it stays below, none while looks fail",
            alerts: "days = 0".to_owned(),
            looks: &["00:00 90", "20:00 90", "40:00 offline", "50:00 95"],
            more: &["--until", "2026-10-08T05:00:00Z"],
            told: &[
                "2026-10-05T00:00:00Z low",
                "2026-10-06T00:00:00Z reminder",
                "2026-10-07T02:00:00Z reminder",
                "2026-10-08T02:00:00Z reminder",
            ],
        },
        Case {
            rule: "topped up is told from the arming point on, if low was told",
            alerts: "days = 0".to_owned(),
            looks: &["00:00 500", "01:00 90", "02:00 104.99", "03:00 105", "04:00 600"],
            more: &[],
            told: &["2026-10-05T01:00:00Z low", "2026-10-05T03:00:00Z recovered"],
        },
    ]);
}

#[test]
fn p4_blindness_and_quiet_time_seen_from_outside() {
    let crossings = |more: &str| format!("{CROSSINGS}{more}");
    assert_told([
        Case {
            rule: "a day without a reading is told once until there is one, at a look that fails",
            alerts: "days = 0".to_owned(),
            looks: &["00:00 500", "12:00 offline", "23:59 offline", "24:00 timed_out", "40:00 offline", "41:00 500"],
            more: &[],
            told: &["2026-10-06T00:00:00Z blind"],
        },
        Case {
            rule: "refused credentials are told at the first look that says so, with what is due beside",
            alerts: "days = 0\nblind_after = \"1h\"".to_owned(),
            looks: &[
                "00:00 500",
                "01:00 credentials_refused",
                "02:00 credentials_refused",
                "03:00 500",
                "03:30 credentials_refused",
            ],
            more: &[],
            told: &["2026-10-05T01:00:00Z refused blind", "2026-10-05T03:30:00Z refused"],
        },
        Case {
            rule: "what was due in quiet time is told at its end, if it is still true; critical at once",
            alerts: crossings(NIGHT),
            looks: &["20:00 500", "22:00 90", "23:00 101", "44:00 500", "47:00 99", "70:00 500", "71:00 15"],
            more: &["--until", "2026-10-09T00:00:00Z"],
            told: &["2026-10-07T07:00:00Z low", "2026-10-07T23:00:00Z critical low"],
        },
        Case {
            rule: "days off are quiet as a whole; while looks fail only that is told, what is due waits for one that doesn't",
            alerts: crossings(&format!("{NIGHT}days_off = [\"tue\"]\ncritical_breaks_quiet = false\n")),
            looks: &["20:00 500", "25:00 10", "54:00 offline", "58:00 12"],
            more: &[],
            told: &["2026-10-07T07:00:00Z blind", "2026-10-07T10:00:00Z critical low"],
        },
        Case {
            rule: "a recovery is not told if low is due again before it could be",
            alerts: format!("days = 0\n{NIGHT}"),
            looks: &["20:00 90", "23:00 500", "25:00 99"],
            more: &["--until", "2026-10-06T12:00:00Z"],
            told: &["2026-10-05T20:00:00Z low", "2026-10-06T07:00:00Z low"],
        },
    ]);
}

#[test]
fn p4_quiet_time_ends_by_the_clock_on_the_wall_when_the_clocks_change() {
    let berlin = ["--time-zone", "Europe/Berlin", "--until", "2026-10-26T00:00:00Z"];
    // At one o'clock UTC three becomes two: the night has an hour more.
    let autumn = "2026-10-24T12:00:00Z,500\n2026-10-24T21:30:00Z,90\n";
    let alerts = format!("{CROSSINGS}{NIGHT}");
    assert_eq!(told(&alerts, autumn, &berlin), ["2026-10-25T06:00:00Z low"]);
    let spring = "2026-03-28T12:00:00Z,500\n2026-03-28T22:30:00Z,90\n";
    let spring_end = ["--time-zone", "Europe/Berlin", "--until", "2026-03-30T00:00:00Z"];
    assert_eq!(told(&alerts, spring, &spring_end), ["2026-03-29T05:00:00Z low"]);
    // In UTC, the system's zone here, both nights are as long as others.
    assert_eq!(told(&alerts, autumn, &["--until", "2026-10-26T00:00:00Z"]), ["2026-10-24T21:30:00Z low"]);
    // An hour that is shown twice is quiet twice.
    let twice = "quiet_from = \"02:00\"\nquiet_until = \"03:00\"\n";
    let rows = "2026-10-24T12:00:00Z,500\n2026-10-25T00:10:00Z,90\n";
    assert_eq!(told(&format!("{CROSSINGS}{twice}"), rows, &berlin), ["2026-10-25T02:00:00Z low"]);
}

/// Forty days in which thirty are spent on each.
fn spending() -> String {
    let start: Timestamp = "2026-08-15T09:00:00Z".parse().unwrap();
    let row = |day: i64| format!("{},{}\n", start + SignedDuration::from_hours(24 * day), 1220 - 30 * day);
    (0..40).map(row).collect()
}

#[test]
fn p4_the_days_left_are_those_of_the_forecast() {
    let expected = told("days = 7\nremind_low = \"off\"\nremind_critical = \"off\"", &spending(), &[]);
    let days: Vec<&String> = expected.iter().filter(|line| line.contains("days")).collect();
    assert_eq!(days.len(), 1, "{expected:?}");
    let (at, _) = days[0].split_once(' ').unwrap();
    let at: Timestamp = at.parse().unwrap();
    let folder = folder("", &spending());
    let left = |now: Timestamp| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_partner-balance"));
        command.args(["forecast", "--json", "--threshold", "20", "--from", "looks.csv", "--now", &now.to_string()]);
        command.env_clear().env("TZ", "UTC").current_dir(folder.path());
        let told = Ended::of(command.output().unwrap()).out;
        serde_json::from_str::<Value>(&told).unwrap()["days_left"]["p50"].as_f64().unwrap()
    };
    assert!(left(at) < 7.0 && left(at - SignedDuration::from_hours(24)) >= 7.0, "{at}");
    assert!(!told("days = 0", &spending(), &[]).iter().any(|line| line.contains("days")));
}

#[test]
#[cfg(unix)]
fn sentences_are_for_people() {
    let looks =
        rows(&["00:00 500", "01:00 90", "02:00 5", "12:00 offline", "36:00 credentials_refused", "40:00 512.30"]);
    let folder = folder("days = 0", &looks);
    let arguments = ["--from", "looks.csv", "--settings", "draft.toml", "--time-zone", "Europe/Berlin"];
    insta::assert_snapshot!("replay_pipe", Ended::of(command(folder.path(), &arguments).output().unwrap()).shown());
    for columns in [80, 40] {
        let shown = Terminal::of_width(columns).run(&mut command(folder.path(), &arguments));
        insta::assert_snapshot!(format!("replay_{columns}"), shown);
    }
    let json = [&arguments[..], &["--json"]].concat();
    let ended = Ended::of(command(folder.path(), &json).output().unwrap());
    assert_eq!(objects(&ended).len(), 4);
    let first = ended.out.lines().next().unwrap();
    assert!(first.starts_with("{\"time\":\"2026-10-05T01:00:00Z\",\"kind\":\"low\",\"also\":[],\"balance\":\"90\",\"summary\":\"Main: balance is low\",\"body\":\"90.00 USD left"), "{first}");
    let settings = folder.path().join("draft.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, format!("hide_amount = true\n{text}")).unwrap();
    let hidden = Ended::of(command(folder.path(), &arguments).output().unwrap());
    assert!(!["90.00", "5.00", "512", "USD"].iter().any(|amount| hidden.out.contains(amount)), "{}", hidden.out);
    insta::assert_snapshot!("replay_hidden_pipe", hidden.shown());
    assert_eq!(
        Ended::of(command(folder.path(), &json).output().unwrap()).out,
        ended.out,
        "JSON tells them nevertheless"
    );
}

#[test]
fn a_never_known_balance_is_null_and_nothing_is_a_result() {
    let folder = folder("days = 0", "2026-10-05T00:00:00Z,,credentials_refused\n");
    let run = |arguments: &[&str], input: &str| fed(&mut command(folder.path(), arguments), input);
    let refused = objects(&run(&["--from", "looks.csv", "--settings", "draft.toml", "--json"], ""));
    assert!(refused.len() == 1 && refused[0]["balance"].is_null(), "{refused:?}");
    let none = run(&["--from", "-", "--settings", "draft.toml"], "time,balance\n2026-10-05T00:00:00Z,500\n");
    // Elsewhere than on Linux dates are in the system's format.
    let days = none.out.replace("October 5, 2026", "5 October 2026");
    assert_eq!(
        (none.code, days.as_str()),
        (Some(0), "Nothing would have been told from 5 October 2026 to 5 October 2026.\n")
    );
    let empty = run(&["--from", "-", "--settings", "draft.toml"], "time,balance\n");
    assert_eq!((empty.code, empty.out.as_str()), (Some(0), "Nothing would have been told: there are no looks.\n"));
    assert_eq!(objects(&run(&["--from", "-", "--settings", "draft.toml", "--json"], "")), [] as [Value; 0]);
    let before =
        run(&["--from", "looks.csv", "--settings", "draft.toml", "--until", "2026-10-04T00:00:00Z", "--json"], "");
    assert_eq!(before.out, "", "later looks don't count");
}

#[test]
fn files_that_can_t_be_used_are_told() {
    let folder = folder("days = 366", "time,balance,fault\n2026-11-01T08:00:00Z,5,\n2026-11-01T07:00:00Z,4,\n");
    let run = |arguments: &[&str]| Ended::of(command(folder.path(), arguments).output().unwrap());
    insta::assert_snapshot!("replay_bad_line", run(&["--from", "looks.csv", "--settings", "draft.toml"]).shown());
    let json = run(&["--from", "looks.csv", "--settings", "draft.toml", "--json"]);
    assert!(json.code == Some(1) && json.out.starts_with("{\"error\":"), "{}", json.out);
    let nowhere = run(&["--from", "looks.csv", "--settings", "nowhere.toml"]);
    assert!(
        nowhere.code == Some(1) && nowhere.err.contains("nowhere.toml can't be read: there is no such"),
        "{}",
        nowhere.err
    );
    let other = run(&["--from", "looks.csv", "--settings", "draft.toml", "--account", "branch"]);
    assert!(other.code == Some(1) && other.err.contains("There is no account branch"), "{}", other.err);
    assert!(other.err.contains("accounts[1].alerts.days in settings.toml must be"), "{}", other.err);
}

fn record(scene: &Scene, looks: &[(Timestamp, &str)]) {
    let credential = Credential::Client { client_id: CLIENT_ID.to_owned(), client_secret: SECRET.into() };
    let owner = owner_of(&credential, &scene.portal.base_url().parse().unwrap());
    let mut history = History::at(scene.directories().history_file());
    for (fetched_at, amount) in looks {
        let reading = Reading { amount: amount.parse().unwrap(), fetched_at: *fetched_at, request_id: None };
        let interval = std::time::Duration::from_mins(10);
        history.record(&AccountId::new("environment"), &owner, &reading, interval, |_| "{}".to_owned()).unwrap();
    }
}

#[test]
fn p4_an_account_s_own_readings_are_replayed_up_to_now() {
    let scene = Scene::new();
    let begin = now() - SignedDuration::from_hours(50);
    let at = |minutes: i64| begin + SignedDuration::from_mins(minutes);
    record(&scene, &[(at(0), "500"), (at(60), "90"), (at(70), "90"), (at(80), "90"), (at(300), "90.5")]);
    let told = |scene: &Scene| -> Vec<(i64, String)> {
        let minutes = |object: &Value| {
            let told: Timestamp = object["time"].as_str().unwrap().parse().unwrap();
            told.duration_since(begin).as_millis() as i64 / 1000
        };
        let objects = objects(&scene.run(&["alerts", "replay", "--json"]));
        objects.iter().map(|object| (minutes(object) / 60, object["kind"].as_str().unwrap().to_owned())).collect()
    };
    let day = 24 * 60;
    let kinds =
        |seen: Vec<(i64, String)>| seen.into_iter().map(|(at, kind)| format!("{at} {kind}")).collect::<Vec<_>>();
    let near = |at: i64| [at - 1, at];
    let seen = told(&scene);
    for ((at, kind), (expected, expected_kind)) in
        seen.iter().zip([(60, "low"), (60 + day, "reminder"), (60 + 2 * day, "reminder")])
    {
        assert!(near(expected).contains(at) && kind == expected_kind, "{:?}", kinds(seen.clone()));
    }
    assert_eq!(seen.len(), 3, "{seen:?}");
    scene.write_settings("[[accounts]]\nid = \"environment\"\nlow = 50\n");
    assert_eq!(told(&scene), [], "with these settings nothing");
    let people = scene.run(&["alerts", "replay"]);
    assert!(people.out.starts_with("Nothing would have been told from "), "{}", people.out);
    let draft = scene.path("draft.toml");
    std::fs::write(&draft, "[[accounts]]\nid = \"environment\"\nlow = 95\n[accounts.alerts]\nremind_low = \"off\"\n")
        .unwrap();
    let drafted = scene.run(&["alerts", "replay", "--json", "--settings", draft.to_str().unwrap()]);
    assert_eq!(objects(&drafted).len(), 1, "{}", drafted.out);
    assert_eq!(scene.portal.stats().balance.requests, 0);
}
