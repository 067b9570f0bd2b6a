//! The other ways out of alerts, a program and a webhook: their settings, their state, their test, and the secret of a webhook
//! where there is no keychain. With one, see the tests of the keychain.

#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;
#[cfg(target_os = "linux")]
use std::process::Command;

use jiff::SignedDuration;
use partner_balance_core::account::{AccountId, Owner};
use partner_balance_core::alerts::{AlertKind, AlertStep, Notice};
use partner_balance_core::ways_out::{Attempts, Way};
use partner_balance_engine::history::{History, QueuedEvent};
use serde_json::{Value, json};

use crate::scene::{Ended, Scene, now};
#[cfg(target_os = "linux")]
use crate::terminal::Terminal;

const ADDRESS: &str = "https://hooks.example/services/planted?sig=planted";

/// A path that can be one of a program on this system.
const PROGRAM: &str = if cfg!(windows) { "C:/bin/tell.exe" } else { "/bin/true" };

fn settings_file(scene: &Scene) -> String {
    std::fs::read_to_string(scene.directories().settings_file()).unwrap()
}

fn with_alerts(lines: &str) -> Scene {
    let scene = Scene::new();
    scene.write_settings(&format!(
        "[[accounts]]\nid = \"environment\"\nname = \"Main\" # office\n[accounts.alerts]\n{lines}\n"
    ));
    scene
}

/// A program that keeps what it is told, and ends so.
#[cfg(unix)]
fn program(scene: &Scene, code: i32) -> String {
    let (path, told) = (scene.path(&format!("tell-{code}")), scene.path("told.json"));
    std::fs::write(&path, format!("#!/bin/sh\ncat > '{}'\nexit {code}\n", told.display())).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    path.display().to_string()
}

#[cfg(unix)]
fn told(scene: &Scene) -> Option<Value> {
    let text = std::fs::read_to_string(scene.path("told.json")).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

fn state(ended: &Ended) -> Value {
    let schema: Value = serde_json::from_str(include_str!("../../alerts.schema.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let object = serde_json::from_str(&ended.out).unwrap();
    let errors: Vec<String> = validator.iter_errors(&object).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{object} {errors:?}");
    object
}

#[test]
fn p5_the_ways_out_are_set_and_only_the_server_of_a_webhook_is_shown() {
    let scene = with_alerts("days = 3");
    let before = scene.run(&["config", "show"]).out;
    assert!(!before.contains("program") && !before.contains("webhook"), "{before}");
    for (key, value, shown) in
        [("program", &format!(" {PROGRAM} "), PROGRAM), ("webhook", &ADDRESS.to_owned(), "https://hooks.example/…")]
    {
        assert_eq!(scene.run(&["config", "get", key]).out, "\n", "{key}");
        let ended = scene.run(&["config", "set", key, value]);
        assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (Some(0), "", ""), "{key}");
        assert_eq!(scene.run(&["config", "get", key]).out, format!("{shown}\n"));
        assert!(settings_file(&scene).contains(&format!("\n{key} = \"{}\"\n", value.trim())));
        assert!(scene.run(&["config", "show"]).out.contains(&format!("\n{key} = \"{shown}\"\n")));
    }
    let kept = settings_file(&scene);
    assert!(kept.contains("name = \"Main\" # office") && kept.contains("days = 3"), "{kept}");
    for arguments in [&["config", "show"][..], &["config", "get", "webhook"], &["alerts"], &["alerts", "--json"]] {
        let ended = scene.run(arguments);
        assert!(ended.code == Some(0) && !ended.shown().contains("planted"), "{arguments:?}: {}", ended.shown());
    }
    for (key, value) in [("program", ""), ("webhook", " ")] {
        assert_eq!(scene.run(&["config", "set", key, value]).code, Some(0), "{key}");
        assert_eq!(scene.run(&["config", "get", key]).out, "\n", "{key}");
    }
    assert_eq!(scene.run(&["config", "show"]).out, before);
    assert!(!settings_file(&scene).contains("planted"));
}

#[test]
fn p5_a_way_out_that_is_none_is_refused_without_its_address() {
    let scene = with_alerts(&format!("webhook = \"{ADDRESS}\""));
    let before = settings_file(&scene);
    for (key, value, sentence) in [
        ("program", "tell", "Enter the whole path of a program, without arguments."),
        ("program", "~/bin/planted", "Enter the whole path of a program, without arguments."),
        ("webhook", "hooks.example/planted", "This is not a web address."),
        ("webhook", "http://hooks.example/planted", "The address must begin with https://"),
        ("webhook", "https://planted@hooks.example/", "The address must contain no user name and no #."),
        (
            "webhook",
            "https://hooks.example/…",
            "Enter the whole address: a part of it is left out where it is printed.",
        ),
    ] {
        let ended = scene.run(&["config", "set", key, value]);
        assert!(ended.code == Some(1) && ended.err.contains(sentence), "{key} {value}: {}", ended.err);
        assert!(!ended.shown().contains("planted"), "{}", ended.shown());
    }
    assert_eq!(settings_file(&scene), before);
}

#[test]
fn p9_what_is_due_or_told_elsewhere_and_what_waits_is_told_of_the_account_alone() {
    let scene = with_alerts(&format!("days = 0\nprogram = \"{PROGRAM}\""));
    let line = || {
        let ended = scene.run(&["alerts"]);
        ended.out.lines().find(|line| line.starts_with("Other ways out")).map(str::to_owned)
    };
    let expected = Some("Other ways out (program): nothing was told yet.".to_owned());
    assert_eq!(line(), expected, "without a history");
    scene.remember("environment", "90", SignedDuration::from_mins(10));

    let id = AccountId::new("environment");
    let owner = History::read_record(&scene.directories().history_file(), &id, None).unwrap().owner.unwrap();
    let mut history = History::at(scene.directories().history_file());
    let open = AlertStep::WaysOutOpened;
    history.step_alerts(&id, Some(&owner), |stored| open.applied_to_json(stored)).unwrap();
    assert_eq!(line().unwrap(), "Other ways out (program): low due, not told yet, nothing waits to be taken.");
    let object = state(&scene.run(&["alerts", "--json"]));
    let due = json!({"ways": ["program"], "due": ["low"], "told": null, "waiting": 0});
    assert_eq!(object["ways_out"], due);

    // Queued there, while the desktop has not taken it.
    let (at, also) = (now(), vec![]);
    let notice = Notice { at, kind: AlertKind::Low, also };
    let event = |id: &str, way| {
        let (id, owner, json) = (id.to_owned(), Some(owner.clone()), "{}".to_owned());
        QueuedEvent { id, way, owner, json, attempts: Attempts::new(at) }
    };
    let of_another = QueuedEvent { owner: Some(Owner::new("another")), ..event("c", Way::Program) };
    let events = [event("a", Way::Program), event("b", Way::Program), event("b", Way::Webhook), of_another];
    let queued = AlertStep::Queued(notice);
    history.queue(&id, Some(&owner), &events, |stored| queued.applied_to_json(stored)).unwrap();
    let told = line().unwrap();
    assert!(told.starts_with("Other ways out (program): low of "), "{told}");
    assert!(told.ends_with(" counts as told, 2 events wait to be taken."), "{told}");
    history.unqueue(&id, &events[0]).unwrap();
    assert!(line().unwrap().ends_with(" counts as told, 1 event waits to be taken."));
    let object = state(&scene.run(&["alerts", "--json"]));
    let elsewhere = &object["ways_out"];
    assert_eq!((&elsewhere["due"], &elsewhere["waiting"]), (&json!([]), &json!(1)));
    assert_eq!((&elsewhere["told"]["kind"], &elsewhere["told"]["balance"]), (&json!("low"), &json!("90")));
    assert_eq!((&object["told"], &object["states"]["low"]), (&json!([]), &json!("due")), "the desktop's is its own");

    // Of another owner nothing is told.
    let mut other = scene.command(&["alerts", "--json"]);
    other.env("PARTNER_BALANCE_CLIENT_ID", "another-client");
    let object = state(&Ended::of(other.output().unwrap()));
    let nothing = json!({"ways": ["program"], "due": [], "told": null, "waiting": null});
    assert_eq!(object["ways_out"], nothing);

    assert_eq!(scene.run(&["config", "set", "program", ""]).code, Some(0));
    assert_eq!(line(), None);
    assert_eq!(state(&scene.run(&["alerts", "--json"]))["ways_out"], Value::Null);
}

#[cfg(unix)]
#[test]
fn p7_without_a_notification_server_the_program_is_tested_all_the_same() {
    let scene = with_alerts("days = 0");
    let program = program(&scene, 0);
    assert_eq!(scene.run(&["config", "set", "program", &program]).code, Some(0));
    let ended = scene.run(&["alerts", "test"]);
    assert_eq!(ended.out, "The program of Main has taken the test.\n");
    assert!(ended.code == Some(1) && ended.err.contains("The test notification was not shown"), "{}", ended.err);
    let event = told(&scene).unwrap();
    assert_eq!((&event["test"], &event["name"], &event["balance"]), (&json!(true), &json!("Main"), &Value::Null));
}

#[cfg(unix)]
#[test]
fn what_has_not_taken_the_test_is_told_with_its_reason() {
    let scene = with_alerts("days = 0");
    let missing = scene.path("missing").display().to_string();
    for (value, reason) in
        [(program(&scene, 75), "it asks to be told later (code 75)."), (missing, "there is no such program")]
    {
        assert_eq!(scene.run(&["config", "set", "program", &value]).code, Some(0));
        let ended = scene.run(&["alerts", "test"]);
        let sentence = format!("The program of Main has not taken the test: {reason}");
        assert!(ended.code == Some(1) && ended.err.contains(&sentence), "{}", ended.err);
        assert_eq!(ended.out, "");
    }
    assert_eq!(scene.run(&["config", "set", "program", ""]).code, Some(0));
    assert_eq!(scene.run(&["config", "set", "webhook", ADDRESS]).code, Some(0));
    let ended = scene.run(&["alerts", "test"]);
    assert!(
        ended.err.contains("The webhook of Main has not taken the test: the keychain can't be used"),
        "{}",
        ended.err
    );
    assert!(ended.code == Some(1) && !ended.shown().contains("planted"), "{}", ended.err);
}

#[cfg(unix)]
#[test]
fn the_test_goes_to_every_account_or_to_the_one_that_is_named() {
    let scene = Scene::new();
    let program = program(&scene, 0);
    let account = |id: &str| format!("[[accounts]]\nid = \"{id}\"\nname = \"{id}\"\nalerts.program = \"{program}\"\n");
    scene.write_settings(&["main", "branch"].map(account).concat());
    let run = |arguments: &[&str]| Ended::of(scene.bare(arguments).output().unwrap());
    let all = run(&["alerts", "test"]);
    assert_eq!(all.out, "The program of main has taken the test.\nThe program of branch has taken the test.\n");
    let one = run(&["alerts", "test", "--account", "main"]);
    assert_eq!(one.out, "The program of main has taken the test.\n");
    assert_eq!(told(&scene).unwrap()["account"], "main");
}

#[cfg(target_os = "linux")]
#[test]
fn p7_the_secret_of_a_webhook_needs_one_account_and_a_keychain() {
    let scene = Scene::new();
    for arguments in [&["alerts", "webhook-secret"][..], &["alerts", "webhook-secret", "--new"]] {
        let run = || Ended::of(scene.bare(arguments).output().unwrap());
        scene.write_settings("[[accounts]]\nid = \"main\"\n[[accounts]]\nid = \"branch\"\n");
        let ended = run();
        assert!(ended.code == Some(2) && ended.err.contains("--account (main, branch)"), "{}", ended.err);
        scene.write_settings("[[accounts]]\nid = \"main\"\n");
        let ended = run();
        assert!(ended.code == Some(1) && ended.err.contains("No keychain is running"), "{}", ended.err);
        assert_eq!(ended.out, "");
        scene.write_settings("");
        let ended = run();
        assert!(ended.code == Some(1) && ended.err.contains("No account"), "{}", ended.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn somebody_at_a_terminal_is_told_what_the_secret_is_for() {
    let session = desktop_tests::Session::builder().start().unwrap();
    let folder = session.config_home().join("partner-balance");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("settings.toml"), "[[accounts]]\nid = \"main\"\n").unwrap();
    for (more, hint) in [(&[][..], "Give it to the receiver"), (&["--new"], "in place of the one before")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_partner-balance"));
        command.args(["alerts", "webhook-secret"]).args(more).env_clear();
        command.envs(session.environment().iter().map(|(name, value)| (name, value)));
        let shown = Terminal::of_width(80).run(&mut command);
        let (digits, rest) = shown.split_once('\n').unwrap();
        assert!(digits.len() == 64 && rest.contains(hint) && rest.ends_with("exit status 0"), "{shown}");
    }
}
