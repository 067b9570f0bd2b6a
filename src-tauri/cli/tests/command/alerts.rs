//! `alerts`: the state in every form, snooze and resume, the test, and what keeps them from their work.

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::{AlertKind, AlertMemory, AlertStep, Notice};
use partner_balance_engine::access::owner_of;
use partner_balance_engine::history::History;
use partner_balance_engine::secrets::Credential;
use partner_balance_engine::settings::AccountSettings;
use serde_json::Value;

use crate::scene::{CLIENT_ID, Ended, SECRET, Scene, now};
#[cfg(unix)]
use crate::terminal::Terminal;

const INTERVAL: std::time::Duration = std::time::Duration::from_mins(10);

fn id() -> AccountId {
    AccountId::new("environment")
}

fn owner(scene: &Scene) -> Owner {
    let credential = Credential::Client { client_id: CLIENT_ID.to_owned(), client_secret: SECRET.into() };
    owner_of(&credential, &scene.portal.base_url().parse().unwrap())
}

fn memory(scene: &Scene) -> AlertMemory {
    let file = scene.directories().history_file();
    History::read_record(&file, &id(), None).unwrap().alert_memory()
}

fn named(name: &str, alerts: &str) -> String {
    format!("[[accounts]]\nid = \"environment\"\nname = \"{name}\"\n[accounts.alerts]\n{alerts}\n")
}

/// An account that was read below a threshold, and told of, so long ago.
fn told(scene: &Scene, amount: &str, kind: AlertKind, age: SignedDuration) {
    let at: Timestamp = now() - age;
    let reading = Reading { amount: amount.parse().unwrap(), fetched_at: at, request_id: None };
    let looked = AlertStep::read(&reading, AccountSettings::new(id()).rules());
    let told = AlertStep::Told(Notice { at, kind, also: vec![] });
    let mut history = History::at(scene.directories().history_file());
    let remember = |stored: Option<&str>| told.applied_to_json(Some(&looked.applied_to_json(stored)));
    history.record(&id(), &owner(scene), &reading, INTERVAL, remember).unwrap();
}

/// Ten minutes ago it was low, and that was told.
fn low() -> Scene {
    let scene = Scene::new();
    scene.write_settings(&named("Branch office", "days = 0"));
    told(&scene, "90", AlertKind::Low, SignedDuration::from_mins(10));
    scene
}

/// Moments as people read them differ from run to run.
fn steady(shown: &str) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let words: Vec<&str> = shown.split(' ').collect();
    let is_day = |word: &str| word.trim_matches(['(', '\n', ',']).parse::<u8>().is_ok();
    let is_month = |word: &str| MONTHS.contains(&word.trim_matches(['(', '\n', ',']));
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        let last = kept.last().map_or("", String::as_str);
        // Elsewhere than on Linux it is the system's format: "Nov 30, 1:01 PM" in place of "30 Nov, 13:01".
        let is_date = is_day(last) && is_month(word) || is_month(last) && is_day(word);
        let minutes = word.split_once(':').filter(|(hours, _)| last == "DAY" && hours.parse::<u8>().is_ok());
        if is_date {
            kept.pop();
            kept.push("DAY".to_owned());
        } else if let Some((_, minutes)) = minutes {
            let after = minutes.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let half = ["\u{a0}AM", "\u{a0}PM"].iter().find_map(|half| after.strip_prefix(half));
            kept.push(format!("TIME{}", half.unwrap_or(after)));
        } else {
            kept.push(word.to_owned());
        }
    }
    kept.join(" ")
}

fn json(ended: &Ended) -> Value {
    assert_eq!(ended.out.lines().count(), 1, "{}{}", ended.out, ended.err);
    serde_json::from_str(&ended.out).unwrap()
}

#[test]
#[cfg(unix)]
fn the_state_is_told_in_every_form() {
    let scene = low();
    insta::assert_snapshot!("alerts_pipe", steady(&scene.run(&["alerts"]).shown()));
    insta::assert_snapshot!("alerts_80", steady(&Terminal::of_width(80).run(&mut scene.command(&["alerts"]))));
    let narrow = Terminal::of_width(40).run(&mut scene.command(&["alerts"]));
    assert!(narrow.replace("␛[1m", "").replace("␛[0m", "").lines().all(|line| line.chars().count() <= 40), "{narrow}");
    insta::assert_snapshot!("alerts_json_pipe", scene.run(&["alerts", "--json"]).shown());
    let object = json(&scene.run(&["alerts", "--json"]));
    let at = |value: &Value| value.as_str().unwrap().parse::<Timestamp>().unwrap();
    let told = at(&object["told"][0]["time"]);
    assert_eq!(at(&object["next"]["time"]), told + SignedDuration::from_hours(24));
    assert_eq!((&object["next"]["kind"], &object["states"]["low"]), (&"reminder".into(), &"told".into()));
}

#[test]
fn why_nothing_comes_is_told() {
    let day = SignedDuration::from_hours(26);
    let fault = partner_balance_core::fault::Fault::new(partner_balance_core::fault::FaultCode::Offline, "");
    let scene = Scene::new();
    for (settings, waits, sentence) in [
        ("days = 0", "never_read", "the balance was never looked at"),
        ("remind_low = \"off\"", "reminders_off", "reminders are off"),
        ("days_off = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"]", "always_quiet", "always quiet"),
        ("days = 0", "snoozed", "held back by the snooze"),
        ("days = 0", "last_look_failed", "the last look failed"),
        ("recovered = false", "nothing_due", "nothing is due"),
    ] {
        scene.write_settings(&named("Branch office", settings));
        let mut rules = AccountSettings::new(id()).rules();
        rules.settings.blind_after = "30d".parse().unwrap();
        let step = |step: AlertStep| {
            let mut history = History::at(scene.directories().history_file());
            history.step_alerts(&id(), Some(&owner(&scene)), |stored| step.applied_to_json(stored)).unwrap();
        };
        match waits {
            "reminders_off" => told(&scene, "90", AlertKind::Low, day),
            "snoozed" => {
                let request = partner_balance_core::alerts::SnoozeRequest::UntilToppedUp;
                step(AlertStep::Snoozed { at: now(), request });
            }
            "last_look_failed" => {
                let look = partner_balance_core::alerts::Look::Failed(fault.code);
                step(AlertStep::Looked { at: now(), look, rules, token_ends_at: None });
            }
            "nothing_due" => scene.remember("environment", "500", SignedDuration::from_mins(1)),
            _ => {}
        }
        let object = json(&scene.run(&["alerts", "--json"]));
        assert_eq!((&object["next"], &object["waits"]), (&Value::Null, &waits.into()), "{object}");
        let ended = scene.run(&["alerts"]);
        let last = ended.out.lines().last().unwrap();
        assert!(last.starts_with("Nothing comes by itself: ") && last.contains(sentence), "{}", ended.out);
    }
}

#[test]
fn what_is_due_comes_now_and_quiet_time_ends() {
    let scene = low();
    told(&scene, "90", AlertKind::Low, SignedDuration::from_hours(30));
    assert!(scene.run(&["alerts"]).out.contains("Next: reminder, now, by the tray program."));
    let shown = now().to_zoned(jiff::tz::TimeZone::UTC).strftime("%a").to_string().to_lowercase();
    scene.write_settings(&named("Branch office", &format!("days = 0\ndays_off = [\"{shown}\"]")));
    let object = json(&scene.run(&["alerts", "--json"]));
    assert!(object["is_quiet"] == true && object["quiet_until"] == object["next"]["time"], "{object}");
    assert!(object["quiet_until"].as_str().unwrap().ends_with("T00:00:00Z"), "{object}");
    assert!(scene.run(&["alerts"]).out.contains("It is quiet time, until "));
}

#[test]
fn a_snooze_is_on_disk_and_can_be_ended() {
    let scene = low();
    let before = now();
    insta::assert_snapshot!("snooze_pipe", steady(&scene.run(&["alerts", "snooze"]).shown()));
    let end = |scene: &Scene| json(&scene.run(&["alerts", "--json"]))["snooze"]["until"].clone();
    let until: Timestamp = end(&scene).as_str().unwrap().parse().unwrap();
    assert_eq!(until.duration_since(before).as_hours(), 24);
    assert!(scene.run(&["alerts"]).out.contains("Snoozed on "));
    assert_eq!(json(&scene.run(&["alerts", "--json"]))["next"]["time"], end(&scene), "the reminder that is held back");
    let shorter = scene.run(&["alerts", "snooze", "--for", "90m"]);
    assert_eq!((shorter.code, shorter.err.as_str()), (Some(0), ""));
    assert!(end(&scene).as_str().unwrap().parse::<Timestamp>().unwrap() < until);
    insta::assert_snapshot!("snooze_topped_up_pipe", scene.run(&["alerts", "snooze", "--until-topped-up"]).shown());
    let object = json(&scene.run(&["alerts", "--json"]));
    assert!(object["snooze"]["until"].is_null() && object["waits"] == "snoozed", "{object}");
    assert!(!memory(&scene).told().is_empty(), "what was told is still known");
    insta::assert_snapshot!("resume_pipe", scene.run(&["alerts", "resume"]).shown());
    insta::assert_snapshot!("resume_again_pipe", scene.run(&["alerts", "resume"]).shown());
    assert!(json(&scene.run(&["alerts", "--json"]))["snooze"].is_null());
}

#[test]
fn a_snooze_while_critical_holds_that_back_as_well() {
    let scene = Scene::new();
    scene.remember("environment", "5", SignedDuration::from_mins(1));
    let ended = scene.run(&["alerts", "snooze", "--for", "1h"]);
    assert!(ended.out.contains("a low or critical balance are held back until"), "{}", ended.out);
    assert_eq!(json(&scene.run(&["alerts", "--json"]))["snooze"]["holds_critical"], true);
}

#[test]
fn an_account_that_was_never_read_has_nothing_to_hold_back() {
    let scene = Scene::new();
    for arguments in [&["alerts", "snooze"][..], &["alerts", "resume"]] {
        let ended = scene.run(arguments);
        assert!(ended.code == Some(1) && ended.err.contains("Nothing is known of"), "{}", ended.err);
        assert!(ended.err.contains("partner-balance status"), "{}", ended.err);
    }
    assert_eq!(scene.run(&["alerts"]).code, Some(0));
    assert!(!scene.directories().history_file().exists(), "a look or a snooze begins no history");
    for arguments in [&["alerts"][..], &["alerts", "--json"], &["alerts", "snooze"], &["alerts", "replay"]] {
        let nobody = Ended::of(scene.bare(arguments).output().unwrap());
        assert!(nobody.code == Some(1) && nobody.err.contains("No account"), "{arguments:?}: {}", nobody.err);
    }
}

#[test]
fn p9_of_another_nothing_is_told_and_nothing_is_held_back() {
    let scene = low();
    let elsewhere = |arguments: &[&str]| {
        let mut command = scene.command(arguments);
        command.env("PARTNER_BALANCE_CLIENT_ID", "another-client");
        Ended::of(command.output().unwrap())
    };
    let object = json(&elsewhere(&["alerts", "--json"]));
    assert!(object["told"].as_array().unwrap().is_empty() && object["waits"] == "never_read", "{object}");
    assert_eq!(elsewhere(&["alerts", "snooze"]).code, Some(1));
    let refused = |arguments: &[&str]| {
        let mut command = scene.bare(arguments);
        command.env("PARTNER_BALANCE_CLIENT_ID", "somebody-else");
        Ended::of(command.output().unwrap())
    };
    assert_eq!(refused(&["alerts", "snooze"]).code, Some(1));
    assert!(json(&refused(&["alerts", "--json"]))["told"].as_array().unwrap().is_empty());
    assert!(memory(&scene).snooze(now()).is_none());
    assert!(elsewhere(&["alerts", "replay"]).out.starts_with("Nothing would have been told: there are no looks."));
}

#[test]
fn a_look_at_the_alerts_changes_nothing_on_disk() {
    let scene = low();
    let file = scene.directories().history_file();
    let kept = || std::fs::read(&file).unwrap();
    let before = kept();
    for arguments in [&["alerts"][..], &["alerts", "--json"], &["alerts", "replay"], &["alerts", "replay", "--json"]] {
        assert_eq!(scene.run(arguments).code, Some(0), "{arguments:?}");
        assert!(kept() == before, "{arguments:?}");
    }
    assert_eq!(scene.portal.stats().balance.requests, 0);
}

#[test]
fn hidden_amounts_are_left_out_for_people() {
    let scene = low();
    scene.write_settings(&format!("hide_amount = true\n{}", named("Branch office", "days = 0")));
    for arguments in [&["alerts"][..], &["alerts", "replay"]] {
        let ended = scene.run(arguments);
        let is_told = ["90", "100", "USD", "20.00"].iter().any(|amount| ended.out.contains(amount));
        assert!(ended.code == Some(0) && !is_told && ended.out.contains("low"), "{}", ended.out);
        let json = [arguments, &["--json"]].concat();
        assert!(scene.run(&json).out.contains("\"balance\":\"90\""), "{json:?}");
    }
}

#[test]
fn several_accounts_are_told_each_and_one_is_chosen() {
    let scene = Scene::new();
    scene.write_settings(
        "[[accounts]]\nid = \"main\"\nname = \"Main\"\n[[accounts]]\nid = \"branch\"\nname = \"Branch office\"\n",
    );
    scene.remember("main", "12345.60", SignedDuration::from_mins(25));
    scene.remember("branch", "-4", SignedDuration::from_mins(25));
    let run = |arguments: &[&str]| Ended::of(scene.bare(arguments).output().unwrap());
    insta::assert_snapshot!("alerts_several_pipe", run(&["alerts"]).shown());
    assert_eq!(run(&["alerts", "--json"]).out.lines().count(), 2);
    for arguments in [&["alerts", "snooze"][..], &["alerts", "resume"], &["alerts", "replay"]] {
        let ended = run(arguments);
        assert!(ended.code == Some(2) && ended.err.contains("--account (main, branch)"), "{}", ended.err);
    }
    assert!(run(&["alerts", "snooze", "--account", "Branch Office"]).out.starts_with("Branch office: "));
}

#[test]
fn wrong_usage_of_alerts_is_told() {
    let scene = low();
    for arguments in [
        &["alerts", "snooze", "--for", "59s"][..],
        &["alerts", "snooze", "--for", "31d"],
        &["alerts", "snooze", "--for", "soon"],
        &["alerts", "snooze", "--for", "1d", "--until-topped-up"],
        &["alerts", "--json", "snooze"],
        &["alerts", "--json", "replay"],
        &["alerts", "replay", "--time-zone", "Berlin"],
        &["alerts", "replay", "--until", "today"],
        &["alerts", "bogus"],
    ] {
        let ended = scene.run(arguments);
        assert!(ended.code == Some(2) && !ended.err.is_empty(), "{arguments:?}: {}{}", ended.out, ended.err);
    }
    assert!(memory(&scene).snooze(now()).is_none());
}

/// Elsewhere there always is something to ask.
#[cfg(target_os = "linux")]
#[test]
fn without_a_notification_server_the_test_says_what_to_do() {
    let scene = low();
    insta::assert_snapshot!("alerts_test_no_server", scene.run(&["alerts", "test"]).shown());
}

#[test]
fn the_settings_of_alerts_are_changed_by_their_names() {
    let scene = Scene::new();
    scene.write_settings("# mine\n[[accounts]]\nid = \"environment\"\nname = \"Main\" # office\n");
    for (key, value, stored, in_file) in [
        ("rearm_percent", "10%", "10", "rearm_percent = 10"),
        ("days", "0", "0", "days = 0"),
        ("remind_low", "3d", "3d", "remind_low = \"3d\""),
        ("remind_critical", "off", "off", "remind_critical = \"off\""),
        ("recovered", "no", "false", "recovered = false"),
        ("blind_after", "1d 12h", "36h", "blind_after = \"36h\""),
        ("quiet_from", "22:00", "22:00", "quiet_from = \"22:00\""),
        ("quiet_until", "7:30", "07:30", "quiet_until = \"07:30\""),
        ("days_off", "sun, sat", "sat, sun", "days_off = [\"sat\", \"sun\"]"),
        ("critical_breaks_quiet", "off", "false", "critical_breaks_quiet = false"),
    ] {
        let ended = scene.run(&["config", "set", key, value]);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{key}");
        assert_eq!(scene.run(&["config", "get", key]).out.trim_end(), stored, "{key}");
        let text = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
        assert!(text.contains(in_file) && text.contains("# mine\n") && text.contains("# office"), "{text}");
        assert!(scene.run(&["config", "show"]).out.contains(&format!("\n{in_file}\n")), "{in_file}");
    }
    let shown = scene.run(&["config", "show"]).out;
    let table = shown.split("[accounts.alerts]\n").nth(1).unwrap();
    let file = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
    assert!(table.lines().all(|line| file.contains(line)), "as it could stand in the file: {shown}");
    assert_eq!(scene.run(&["config", "set", "days_off", "none"]).code, Some(0));
    assert_eq!(scene.run(&["config", "get", "days_off"]).out, "none\n");
}

#[test]
fn a_setting_of_alerts_that_is_none_is_refused_with_its_sentence() {
    let scene = Scene::new();
    let file = "[[accounts]]\nid = \"environment\"\n";
    scene.write_settings(file);
    for (key, value, sentence) in [
        ("rearm_percent", "101", "Enter a whole number from 0 to 100."),
        ("rearm_percent", "-1", "Enter a whole number from 0 to 100."),
        ("days", "366", "Enter a whole number from 1 to 365, or 0 for never."),
        ("days", "1.5", "Enter a whole number from 1 to 365, or 0 for never."),
        ("remind_low", "2d", "Enter off, 4h, 12h, 1d or 3d."),
        ("remind_critical", "", "Enter off, 4h, 12h, 1d or 3d."),
        ("recovered", "perhaps", "Enter true or false."),
        ("blind_after", "59m", "Enter a time from 1h to 30d"),
        ("quiet_from", "24:00", "Enter a time of day with hours and minutes, such as 22:00."),
        ("quiet_until", "7", "Enter a time of day with hours and minutes, such as 22:00."),
        ("days_off", "saturday", "Enter days such as sat,sun"),
        ("critical_breaks_quiet", "2", "Enter true or false."),
    ] {
        let ended = scene.run(&["config", "set", key, value]);
        assert!(ended.code == Some(1) && ended.err.contains(sentence), "{key} {value}: {}", ended.err);
    }
    assert_eq!(std::fs::read_to_string(scene.directories().settings_file()).unwrap(), file);
}
