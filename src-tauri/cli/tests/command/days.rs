//! The balance by days, the days left, and deleting what was read: in every form, hidden, and without what they need.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, Reading};
use partner_balance_engine::access::owner_of;
use partner_balance_engine::history::History;
use partner_balance_engine::secrets::Credential;
use serde_json::Value;

use crate::scene::{CLIENT_ID, Ended, SECRET, Scene, now};
#[cfg(unix)]
use crate::terminal::Terminal;

const INTERVAL: std::time::Duration = std::time::Duration::from_mins(10);

/// Looks of the environment's account.
fn record(scene: &Scene, looks: &[(Timestamp, &str)]) {
    let credential = Credential::Client { client_id: CLIENT_ID.to_owned(), client_secret: SECRET.into() };
    let owner = owner_of(&credential, &scene.portal.base_url().parse().unwrap());
    let mut history = History::at(scene.directories().history_file());
    for (fetched_at, amount) in looks {
        let reading = Reading { amount: amount.parse().unwrap(), fetched_at: *fetched_at, request_id: None };
        history.record(&AccountId::new("environment"), &owner, &reading, INTERVAL, |_| "{}".to_owned()).unwrap();
    }
}

/// Around the night in which the clocks go forward, in a zone where they do.
#[cfg(unix)]
fn spring() -> Scene {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"Branch office\"\n");
    let look = |at: &str, amount| (at.parse().unwrap(), amount);
    let looks = [
        look("2026-03-20T08:00:00Z", "1500"),
        look("2026-03-27T22:59:00Z", "1300.50"),
        look("2026-03-27T23:00:00Z", "1200.50"),
        look("2026-03-28T22:59:00Z", "1100"),
        look("2026-03-29T21:59:00Z", "1090.25"),
        look("2026-03-29T22:00:00Z", "12090.25"),
        look("2026-04-01T09:00:00Z", "12000"),
    ];
    record(&scene, &looks);
    scene
}

#[cfg(unix)]
const SPRING: [&str; 5] = ["history", "--since", "2026-03-26", "--until", "2026-04-02"];

#[cfg(unix)]
fn in_berlin(scene: &Scene, arguments: &[&str]) -> std::process::Command {
    let mut command = scene.command(arguments);
    command.env("TZ", "Europe/Berlin");
    command
}

/// Six weeks in which eight are spent on each day, up to 25 minutes ago.
fn spent(scene: &Scene) {
    let last = now() - SignedDuration::from_mins(25);
    let looks: Vec<(Timestamp, String)> = (0..=84)
        .map(|half_day| (last - SignedDuration::from_hours(12 * (84 - half_day)), (560 - 4 * half_day).to_string()))
        .collect();
    let looks: Vec<(Timestamp, &str)> = looks.iter().map(|(at, amount)| (*at, amount.as_str())).collect();
    record(scene, &looks);
}

pub fn six_weeks() -> Scene {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"Branch office\"\n");
    spent(&scene);
    scene
}

#[test]
#[cfg(unix)]
fn days_are_told_in_the_users_zone_in_every_form() {
    let scene = spring();
    let shown = Ended::of(in_berlin(&scene, &SPRING).output().unwrap()).shown();
    insta::assert_snapshot!("days_pipe", shown);
    for columns in [80, 40] {
        let shown = Terminal::of_width(columns).run(&mut in_berlin(&scene, &SPRING));
        insta::assert_snapshot!(format!("days_{columns}"), shown);
    }
    let json = [&SPRING[..], &["--json"]].concat();
    insta::assert_snapshot!("days_json_pipe", Ended::of(in_berlin(&scene, &json).output().unwrap()).shown());
    insta::assert_snapshot!("days_none_pipe", scene.run(&["history"]).shown());
}

#[test]
fn the_usual_days_are_the_last_thirty_and_none_is_to_come() {
    let scene = six_weeks();
    let days = |arguments: &[&str]| scene.run(&[&["history", "--json"], arguments].concat()).out.lines().count();
    assert_eq!(days(&[]), 30);
    let first = now() - SignedDuration::from_mins(25) - SignedDuration::from_hours(24 * 42);
    let date = |at: Timestamp| at.to_zoned(TimeZone::UTC).date();
    let all = date(now()).duration_since(date(first)).as_hours() / 24 + 1;
    assert_eq!(days(&["--since", "1990-01-01", "--until", "2100-01-01"]) as i64, all, "from the first look to today");
    assert_eq!(days(&["--since", "2d"]), 3);
    assert_eq!(scene.run(&["history", "--since", "1d", "--until", "2d"]).code, Some(2));
    let total = scene.run(&["history"]).out;
    assert!(total.lines().last().unwrap().starts_with("Total       2"), "{total}");
    assert!(!scene.path("elsewhere").exists());
}

#[test]
fn no_look_at_days_or_at_a_forecast_begins_a_history_or_asks_the_portal() {
    let scene = Scene::new();
    for arguments in [&["history"][..], &["forecast"], &["forecast", "--json"], &["history", "delete", "--yes"]] {
        assert_eq!(scene.run(arguments).code, Some(0), "{arguments:?}");
        assert!(!scene.directories().history_file().exists(), "{arguments:?}");
        let nobody = Ended::of(scene.bare(arguments).output().unwrap());
        assert!(nobody.code == Some(1) && nobody.err.contains("No account"), "{arguments:?}: {}", nobody.err);
    }
    assert_eq!(scene.portal.stats().balance.requests, 0);
}

#[test]
fn options_of_history_stand_behind_the_command_they_belong_to() {
    let scene = six_weeks();
    for arguments in [&["history", "--since", "2d", "export"][..], &["history", "--json", "delete", "--yes"]] {
        let ended = scene.run(arguments);
        assert!(ended.code == Some(2) && ended.err.contains("behind its name"), "{}", ended.err);
    }
    assert!(scene.run(&["history", "export", "--since", "2d"]).out.lines().count() > 2);
    let early = scene.run(&["history", "--json", "--account", "nobody"]);
    assert!(early.out.starts_with("{\"error\":"), "{}", early.out);
}

#[test]
fn the_days_left_are_told_wherever_the_balance_is() {
    let scene = six_weeks();
    let run = |arguments: &[&str]| scene.run(&[arguments, &["--max-age", "1h"]].concat()).out;
    let line = run(&["status"]);
    assert!(line.starts_with("Branch office  224.00 USD  normal  updated 25 minutes ago"), "{line}");
    assert!(line.contains(", until ") && line.lines().count() == 1, "{line}");
    let json: Value = serde_json::from_str(&run(&["status", "--json"])).unwrap();
    let days = |percentile: &str| json["days_left"][percentile].as_f64().unwrap();
    assert!((20.0..26.0).contains(&days("p50")) && days("p10") <= days("p50") && days("p50") <= days("p90"), "{json}");
    let on = |percentile: &str| json["empty_on"][percentile].as_str().unwrap().parse::<jiff::civil::Date>().unwrap();
    assert!(on("p10") <= on("p50") && on("p50") <= on("p90"), "{json}");
    let (start, end) = (line.find("About ").unwrap(), line.find(" days left").unwrap());
    let about = line[start..end].to_owned();
    // It is rounded from what the JSON gives in tenths.
    assert!((about["About ".len()..].parse::<f64>().unwrap() - days("p50")).abs() <= 0.55, "{line}{json}");
    for format in ["waybar", "xbar"] {
        let told = run(&["status", "--format", format]);
        assert!(told.contains(&about), "{told}");
    }
    for format in ["i3blocks", "polybar"] {
        assert!(!run(&["status", "--format", format]).contains("days"), "{format}");
    }
    assert!(run(&["check"]).contains(&format!(", {}", about.replace("About", "about"))));
    assert!(run(&["check"]).trim_end().ends_with(&format!(" days_left={};;;0;", days("p50"))), "{}", run(&["check"]));
    let metrics = run(&["metrics"]);
    for (percentile, name) in [(10, "p10"), (50, "p50"), (90, "p90")] {
        let seconds = days(name) * 86_400.0;
        let sample = format!("{{account=\"environment\",percentile=\"{percentile}\"}} {seconds:.0}\n");
        assert!(metrics.contains(&format!("partner_balance_left_seconds{sample}")), "{metrics}");
    }
    let forecast: Value = serde_json::from_str(&scene.run(&["forecast", "--json"]).out).unwrap();
    let asked: Value = serde_json::from_str(&scene.run(&["status", "--json", "--refresh"]).out).unwrap();
    assert!(asked["days_left"]["p50"].as_f64().unwrap() > days("p50"), "the portal tells of a top-up: {asked}");
    assert_eq!((&forecast["days_left"], &forecast["empty_on"]), (&json["days_left"], &json["empty_on"]));
}

#[test]
#[cfg(unix)]
fn a_sparkline_is_shown_where_there_is_room() {
    let scene = six_weeks();
    let blocks = |columns| {
        let mut status = scene.command(&["status", "--max-age", "1h"]);
        let shown = Terminal::of_width(columns).run(&mut status);
        let blocks = shown.chars().filter(|letter| ('▁'..='█').contains(letter)).count();
        assert!(shown.contains("days left"), "{shown}");
        blocks
    };
    // The rest of the line takes 58 columns: the age is told with a warning, and the gap.
    let [narrow, wide, wider] = [40, 120, 200].map(blocks);
    // The last look was 25 minutes ago: just after midnight the present day has none.
    assert!(narrow == 0 && (7..=30).contains(&wide) && (29..=30).contains(&wider), "{narrow} {wide} {wider}");
    let shown = Terminal::of_width(120).run(&mut scene.command(&["status", "--max-age", "1h"]));
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines[0].contains("  █") && lines[0].ends_with(['▄', '▅']), "from the highest to the newest: {shown}");
    assert!(lines[1].starts_with("  About "), "{shown}");
    assert!(!scene.run(&["status", "--max-age", "1h"]).out.contains('█'), "not in a pipe");
}

#[test]
fn p1_without_a_forecast_nothing_is_guessed_and_the_reason_is_told() {
    let scene = Scene::new();
    scene.remember("environment", "675.24", SignedDuration::from_mins(5));
    let json: Value = serde_json::from_str(&scene.run(&["status", "--json"]).out).unwrap();
    assert!(json["days_left"].is_null() && json["empty_on"].is_null(), "{json}");
    assert!(!scene.run(&["status"]).out.contains("days left"));
    assert!(!scene.run(&["metrics"]).out.contains("left_seconds"));
    let forecast: Value = serde_json::from_str(&scene.run(&["forecast", "--json"]).out).unwrap();
    for field in ["days_left", "empty_on", "spend_per_day", "confidence", "based_on_days"] {
        assert!(forecast[field].is_null(), "{field}: {forecast}");
    }
    assert_eq!((&forecast["reason"], &forecast["balance"]), (&"less_than_a_week".into(), &"675.24".into()));
    insta::assert_snapshot!("forecast_none_pipe", scene.run(&["forecast"]).shown());
    let checked = scene.run(&["check", "--warn-days", "7", "--critical-days", "2"]);
    assert_eq!(checked.code, Some(0), "no forecast is no alert: {}", checked.out);
    assert!(checked.out.contains("no forecast yet") && checked.out.trim_end().ends_with(" days_left=U;7:;2:;0;"));
    assert!(!scene.run(&["check"]).out.contains("forecast"), "nobody asked");
}

#[test]
fn the_exit_status_of_check_follows_the_days_as_well() {
    let scene = six_weeks();
    for (arguments, code, part) in [
        (&["--warn-days", "7", "--critical-days", "2"][..], 0, ";7:;2:;0;"),
        (&["--warn-days", "60", "--critical-days", "2"], 1, "(alert below 60)"),
        (&["--warn-days", "60.5", "--critical-days", "50"], 2, "(alert below 50)"),
        (&["--critical-days", "50"], 2, ";;50:;0;"),
        (&["--warn-days", "60", "-c", "1000:"], 2, "(alert range 1000:)"),
        (&["--warn-days", "7", "-w", "1000:"], 1, "(alert range 1000:)"),
        (&["--warn-days", "soon"], 3, "UNKNOWN"),
    ] {
        let ended = scene.run(&[&["check", "--max-age", "1h"], arguments].concat());
        assert!(ended.code == Some(code) && ended.out.contains(part), "{arguments:?}: {}", ended.out);
        assert_eq!(ended.out.lines().count(), 1);
    }
}

#[test]
#[cfg(unix)]
fn hidden_amounts_hide_what_gives_them_away() {
    let scene = six_weeks();
    scene.write_settings("hide_amount = true\n");
    for format in ["line", "waybar", "xbar", "i3blocks", "polybar"] {
        let ended = scene.run(&["status", "--max-age", "1h", "--format", format]);
        assert!(ended.code == Some(0) && !ended.out.contains("days left"), "{format}: {}", ended.out);
    }
    let shown = Terminal::of_width(200).run(&mut scene.command(&["status", "--max-age", "1h"]));
    assert!(!shown.contains('█') && !shown.contains("left"), "{shown}");
    for arguments in [&["history"][..], &["forecast"]] {
        let ended = scene.run(arguments);
        assert!(ended.code == Some(0) && ended.out.is_empty() && ended.err.contains("hide_amount"), "{}", ended.err);
        assert!(!ended.err.contains("224"), "{}", ended.err);
    }
    assert!(scene.run(&["status", "--max-age", "1h", "--json"]).out.contains("\"p50\""));
    assert!(scene.run(&["forecast", "--json"]).out.contains("\"p50\""));
    assert!(scene.run(&["history", "--json"]).out.contains("\"spent\""));
}

#[test]
fn p9_no_forecast_of_another_is_told() {
    let scene = six_weeks();
    let mut other = scene.command(&["status", "--json"]);
    other.env("PARTNER_BALANCE_CLIENT_ID", "another-client");
    let told: Value = serde_json::from_str(&Ended::of(other.output().unwrap()).out).unwrap();
    assert!(told["days_left"].is_null() && told["balance"].is_null(), "{told}");
    let mut other = scene.command(&["forecast", "--json"]);
    other.env("PARTNER_BALANCE_CLIENT_ID", "another-client");
    assert!(Ended::of(other.output().unwrap()).out.contains("\"reason\":\"no_reading\""));
}

#[cfg(unix)]
#[test]
fn p2_deleting_asks_first_and_keeps_the_newest_reading() {
    let scene = six_weeks();
    let exported = || scene.run(&["history", "export"]).out.lines().count() - 1;
    let unasked = scene.run(&["history", "delete"]);
    assert!(unasked.code == Some(2) && unasked.err.contains("--yes"), "{}", unasked.err);
    for (answer, code, ending) in [("n\n", 1, "Nothing was deleted."), ("\n", 1, "Nothing was deleted.")] {
        let (shown, ended) = answered(&scene, answer);
        assert!(ended == Some(code) && shown.contains("[y/N]") && shown.contains(ending), "{shown}");
    }
    assert_eq!(exported(), 85);
    let (shown, ended) = answered(&scene, "yes\n");
    assert!(ended == Some(0) && shown.contains("Deleted the readings of Branch office"), "{shown}");
    assert_eq!(exported(), 1);
    assert!(scene.run(&["status", "--max-age", "1h"]).out.starts_with("Branch office  224.00 USD  normal"));
    insta::assert_snapshot!("history_delete_pipe", scene.run(&["history", "delete", "--yes"]).shown());
}

#[cfg(unix)]
fn answered(scene: &Scene, answer: &str) -> (String, Option<i32>) {
    let mut terminal = Terminal::of_width(80);
    let mut child = terminal.start(&mut scene.command(&["history", "delete"]));
    let mut shown = terminal.wait_for("[y/N] ");
    terminal.type_in(answer);
    shown.push_str(&terminal.shown());
    (shown, child.wait().unwrap().code())
}

#[test]
fn p3_below_critical_the_level_says_enough_as_in_the_tray() {
    let scene = six_weeks();
    scene.remember("environment", "12.00", SignedDuration::from_mins(1));
    let told = scene.run(&["status"]).out;
    assert!(told.contains("critical") && !told.contains("below the threshold") && !told.contains("left"), "{told}");
    let told: Value = serde_json::from_str(&scene.run(&["status", "--json"]).out).unwrap();
    assert_eq!(told["days_left"]["p90"], 0.0, "{told}");
}

#[test]
fn p2_commands_that_only_look_leave_a_damaged_history_as_it_is() {
    let scene = six_weeks();
    let file = scene.directories().history_file();
    let mut bytes = std::fs::read(&file).unwrap();
    // Behind the first page, which has the tables' names.
    bytes[4096..].fill(0x5a);
    std::fs::write(&file, &bytes).unwrap();
    for arguments in [&["history"][..], &["history", "--json"], &["history", "export"], &["forecast"]] {
        let ended = scene.run(arguments);
        assert!(std::fs::read(&file).unwrap() == bytes, "{arguments:?}: {}", ended.err);
        assert!(!file.with_file_name("history.sqlite3.bad").exists(), "{arguments:?}");
    }
}

#[test]
fn p9_readings_that_may_be_of_another_are_neither_told_nor_deleted() {
    let scene = six_weeks();
    scene.remember("main", "432.10", SignedDuration::from_mins(5));
    scene.write_settings("[[accounts]]\nid = \"main\"\n");
    let kept = || std::fs::read(scene.directories().history_file()).unwrap();
    let before = kept();
    let refused = |arguments: &[&str]| {
        let mut command = scene.bare(arguments);
        command.env("PARTNER_BALANCE_CLIENT_ID", "somebody-else");
        Ended::of(command.output().unwrap())
    };
    let moved = |arguments: &[&str]| {
        let mut command = scene.bare(arguments);
        command.env("PARTNER_BALANCE_BASE_URL", "http://127.0.0.1:9");
        Ended::of(command.output().unwrap())
    };
    for run in [&refused as &dyn Fn(&[&str]) -> Ended, &moved] {
        for arguments in [&["history"][..], &["history", "--json"], &["history", "export"], &["forecast"]] {
            let ended = run(arguments);
            assert_eq!(ended.code, Some(0), "{arguments:?}: {}", ended.err);
            let is_told = ["224", "432.1"].iter().any(|amount| ended.out.contains(amount));
            assert!(!is_told, "{arguments:?}: {}", ended.out);
        }
        assert!(run(&["history"]).out.contains("No readings"));
        let ended = run(&["history", "delete", "--yes"]);
        assert_eq!(ended.code, Some(1), "{}", ended.out);
        assert!(kept() == before, "{}", ended.err);
    }
    assert!(scene.run(&["history"]).out.contains("224"), "its own are told");
}
