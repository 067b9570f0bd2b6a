//! Several accounts: which of them a command is about, what is done with those that are paused, and in which order they are
//! shown.

use jiff::SignedDuration;
use serde_json::Value;

use crate::scene::{Ended, Scene};

/// Three accounts with young readings: normal, critical, and low but paused. No keychain: none can be asked.
fn three() -> Scene {
    let scene = Scene::new();
    scene.write_settings(
        "[[accounts]]\nid = \"main\"\nname = \"Main\"\n\n[[accounts]]\nid = \"branch\"\nname = \"Office\"\n\n\
         [[accounts]]\nid = \"shop\"\nname = \"Shop\"\npaused = true\n",
    );
    for (id, amount) in [("main", "500"), ("branch", "5"), ("shop", "50")] {
        scene.remember(id, amount, SignedDuration::from_mins(1));
    }
    scene
}

fn run(scene: &Scene, arguments: &[&str]) -> Ended {
    Ended::of(scene.bare(arguments).output().unwrap())
}

fn ids(ended: &Ended) -> Vec<String> {
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["account"].as_str().unwrap().to_owned();
    ended.out.lines().map(id).collect()
}

#[test]
fn every_command_about_accounts_is_about_those_that_are_named() {
    let scene = three();
    for command in [
        &["status", "--json"][..],
        &["accounts", "--json"],
        &["history", "--json"],
        &["history", "export", "--format", "json"],
        &["forecast", "--json"],
        &["alerts", "--json"],
    ] {
        assert_eq!(ids(&run(&scene, command)), ["main", "branch", "shop"], "{command:?}");
        let named = [command, &["--account", "Office", "--account", "main", "--account", "branch"]].concat();
        assert_eq!(ids(&run(&scene, &named)), ["main", "branch"], "in the order of the settings: {command:?}");
    }
    let metrics = run(&scene, &["metrics", "--account", "main", "--account", "branch"]).out;
    assert!(metrics.contains("account=\"branch\"") && !metrics.contains("account=\"shop\""), "{metrics}");
    let check = run(&scene, &["check", "--account", "main", "--account", "shop"]);
    assert!(check.code == Some(1) && check.out.contains("Shop: 50.00 USD"), "named, it is judged: {}", check.out);
    let shown = run(&scene, &["config", "show", "--account", "main", "--account", "shop"]).out;
    assert!(shown.contains("\"Main\"") && shown.contains("\"Shop\"") && !shown.contains("\"Office\""), "{shown}");
}

#[test]
fn a_setting_of_the_program_is_not_one_of_a_named_account() {
    let scene = three();
    for key in ["hide_amount", "language", "icon_account"] {
        for command in [&["config", "set", key, "true"][..], &["config", "get", key]] {
            let ended = run(&scene, &[command, &["--account", "branch"]].concat());
            assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{command:?}");
            assert!(ended.err.contains(&format!("{key} is a setting of the program")), "{}", ended.err);
        }
    }
}

#[test]
fn a_menu_of_named_accounts_asks_for_no_others() {
    let scene = three();
    let menu = run(&scene, &["status", "--format", "xbar", "--account", "Office", "--account", "main"]).out;
    assert!(menu.contains("param2=--refresh param3=--account param4=main param5=--account param6=branch "), "{menu}");
    let all = run(&scene, &["status", "--format", "xbar"]).out;
    assert!(all.contains("param2=--refresh terminal=false"), "{all}");
    let mut argos = scene.bare(&["status", "--format", "xbar", "--account", "branch"]);
    let argos = Ended::of(argos.env("ARGOS_VERSION", "2").output().unwrap()).out;
    assert!(argos.contains("status --refresh --account branch\""), "{argos}");
}

#[test]
fn p9_accounts_that_are_called_the_same_are_told_apart_by_every_command() {
    let scene = three();
    for id in ["main", "branch", "shop"] {
        assert_eq!(run(&scene, &["config", "set", "name", "Office", "--account", id]).code, Some(0));
    }
    let webhook = ["config", "set", "webhook", "http://127.0.0.1:1/", "--account", "branch"];
    assert_eq!(run(&scene, &webhook).code, Some(0));
    for command in [
        // `accounts` has the ids beside the names.
        &["status"][..],
        &["check"],
        &["forecast"],
        &["history"],
        &["alerts"],
        &["alerts", "snooze", "--account", "branch"],
        &["alerts", "test", "--account", "branch"],
        &["alerts", "replay", "--account", "branch"],
        &["history", "delete", "--yes", "--account", "branch"],
    ] {
        let Ended { out, err, .. } = run(&scene, command);
        let named = if command.contains(&"--account") { &["branch"][..] } else { &["main", "branch", "shop"] };
        for id in named {
            assert!(format!("{out}{err}").contains(&format!("Office ({id})")), "{command:?}: {out}{err}");
        }
    }
}

#[test]
fn a_new_account_has_no_id_that_means_something_else() {
    let scene = three();
    for id in ["auto", "Auto", "environment", "demo"] {
        let ended = run(&scene, &["login", "--account", id, "--client-id", "x"]);
        assert_eq!(ended.code, Some(2), "{id}: {}", ended.err);
        assert!(ended.err.contains("is not auto, environment or demo"), "{id}: {}", ended.err);
    }
}

#[test]
fn a_name_of_nobody_or_of_two_is_refused_with_the_ids_there_are() {
    let scene = three();
    for command in [&["status"][..], &["logout"], &["config", "set", "low", "5"], &["alerts", "snooze"]] {
        let nobody = run(&scene, &[command, &["--account", "main", "--account", "nobody"]].concat());
        assert_eq!(nobody.code, Some(1), "{command:?}");
        assert!(nobody.err.contains("There is no account nobody.") && nobody.err.contains("main, branch, shop"));
    }
    assert_eq!(run(&scene, &["config", "set", "name", "MAIN", "--account", "shop"]).code, Some(0));
    let ambiguous = run(&scene, &["status", "--account", "main", "--account", "Office"]);
    assert_eq!((ambiguous.code, ids_of(&ambiguous)), (Some(0), 2), "an id goes before a name");
    let ambiguous = run(&scene, &["status", "--account", "Main"]);
    assert_eq!((ambiguous.code, ambiguous.out.as_str()), (Some(1), ""));
    let sentence = "Several accounts are called Main.";
    assert!(ambiguous.err.contains(sentence) && ambiguous.err.contains("main, shop"), "{}", ambiguous.err);
}

fn ids_of(ended: &Ended) -> usize {
    ended.out.lines().count()
}

#[test]
fn what_changes_one_account_wants_a_name_where_there_are_several() {
    let scene = three();
    let before = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
    for command in [
        &["logout"][..],
        &["login", "--client-id", "x"],
        &["config", "set", "low", "5"],
        &["config", "set", "paused", "true"],
        &["config", "get", "paused"],
        &["config", "set", "days", "5"],
        &["config", "set", "webhook", ""],
        &["alerts", "snooze"],
        &["alerts", "resume"],
        &["alerts", "webhook-secret"],
        &["alerts", "replay"],
        &["history", "delete", "--yes"],
    ] {
        let ended = run(&scene, command);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{command:?}: {}", ended.err);
        assert!(ended.err.contains("choose one with --account (main, branch, shop)"), "{command:?}: {}", ended.err);
    }
    let two = ["--account", "main", "--account", "shop"];
    for command in [&["login", "--client-id", "x"][..], &["alerts", "replay"], &["alerts", "webhook-secret"]] {
        assert_eq!(run(&scene, &[command, &two].concat()).code, Some(2), "one at a time: {command:?}");
    }
    assert_eq!(std::fs::read_to_string(scene.directories().settings_file()).unwrap(), before);
}

#[test]
fn several_that_are_named_are_changed_together() {
    let scene = three();
    let named = |command: &[&str]| run(&scene, &[command, &["--account", "branch", "--account", "shop"]].concat());
    assert_eq!(named(&["config", "set", "low", "250"]).code, Some(0));
    assert_eq!(named(&["config", "get", "low"]).out, "250\n250\n");
    assert_eq!(run(&scene, &["config", "get", "low", "--account", "main"]).out, "100\n");
    assert_eq!(named(&["config", "set", "remind_low", "3d"]).code, Some(0));
    assert_eq!(named(&["config", "get", "remind_low"]).out, "3d\n3d\n");
    assert_eq!(named(&["alerts", "snooze"]).out.matches("are held back until").count(), 2);
    assert_eq!(named(&["alerts", "resume"]).out.matches("the snooze has ended").count(), 2);
    assert_eq!(named(&["history", "delete", "--yes"]).err.matches("Deleted the readings").count(), 2);

    // All or none.
    assert_eq!(run(&scene, &["config", "set", "critical", "200", "--account", "shop"]).code, Some(0));
    assert_eq!(named(&["config", "set", "low", "150"]).code, Some(1));
    assert_eq!(named(&["config", "get", "low"]).out, "250\n250\n");
}

#[test]
fn what_fails_with_one_account_keeps_none_of_the_others_from_it() {
    let scene = three();
    let file = scene.directories().settings_file();
    let settings = std::fs::read_to_string(&file).unwrap();
    scene.write_settings(&format!("[[accounts]]\nid = \"new\"\nname = \"New\"\n\n{settings}"));
    let ended = run(&scene, &["alerts", "snooze", "--account", "new", "--account", "main"]);
    assert_eq!(ended.code, Some(1), "{}", ended.err);
    assert!(
        ended.err.contains("Nothing is known of New yet") && ended.out.contains("Main: reminders"),
        "{}",
        ended.out
    );
}

#[test]
fn a_paused_account_is_shown_from_disk_and_asked_only_by_name() {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"Main\"\npaused = true\n");
    let unread = scene.run(&["status", "--refresh"]);
    assert_eq!((unread.code, unread.out.as_str()), (Some(0), "Main  balance unknown  unknown  paused, not read yet\n"));
    scene.remember("environment", "5", SignedDuration::from_hours(30));
    let status = scene.run(&["status", "--refresh"]);
    assert_eq!(status.code, Some(0), "{}", status.err);
    assert!(status.out.starts_with("Main  5.00 USD  critical  paused, updated"), "{}", status.out);
    for format in ["waybar", "xbar"] {
        let bar = scene.run(&["status", "--refresh", "--format", format]).out;
        assert!(bar.contains("Paused"), "{bar}");
    }
    let check = scene.run(&["check"]);
    assert_eq!(check.code, Some(3), "{}", check.out);
    assert!(check.out.starts_with("BALANCE UNKNOWN - Every account is paused"), "{}", check.out);
    let metrics = scene.run(&["metrics"]).out;
    assert!(metrics.contains("partner_balance_paused{account=\"environment\"} 1"), "{metrics}");
    assert_eq!(metrics.matches("account=").count(), 1, "{metrics}");
    let doctor = scene.run(&["doctor"]);
    assert!(doctor.out.contains("Main: paused, so it was not asked."), "{}", doctor.out);
    let stats = scene.portal.stats();
    // `doctor` looks whether anybody is there, without credentials.
    assert_eq!((stats.token.requests, stats.balance.requests), (0, 1), "nobody has asked for it");

    let alerts: Value = serde_json::from_str(&scene.run(&["alerts", "--json"]).out).unwrap();
    assert_eq!((alerts["next"].is_null(), alerts["waits"].as_str()), (true, Some("paused")));
    let named = scene.run(&["status", "--json", "--account", "Main"]);
    let told: Value = serde_json::from_str(&named.out).unwrap();
    assert_eq!((told["balance"].as_str(), told["paused"].as_bool()), (Some("675.24"), Some(true)), "{}", named.out);
    assert_eq!(scene.run(&["check", "--account", "environment"]).code, Some(0));
    assert!(scene.run(&["metrics", "--account", "environment"]).out.contains("partner_balance_amount"));
}

#[test]
fn a_paused_account_is_left_out_of_what_is_judged() {
    let scene = three();
    let check = run(&scene, &["check"]);
    assert_eq!(check.code, Some(2), "{}", check.out);
    assert!(check.out.contains("Main: 500.00 USD, updated 1 minute ago; Shop: paused |"), "{}", check.out);
    assert!(!check.out.contains("_shop"), "{}", check.out);
    // Low, but paused.
    assert_eq!(run(&scene, &["config", "set", "paused", "true", "--account", "branch"]).code, Some(0));
    assert_eq!(run(&scene, &["check"]).code, Some(0));
    let metrics = run(&scene, &["metrics"]).out;
    for (id, paused) in [("main", 0), ("branch", 1), ("shop", 1)] {
        assert!(metrics.contains(&format!("partner_balance_paused{{account=\"{id}\"}} {paused}")), "{metrics}");
        let level = format!("partner_balance_level{{account=\"{id}\"");
        assert_eq!(metrics.contains(&level), paused == 0, "{metrics}");
    }
}

#[test]
fn bars_show_the_account_that_needs_the_user_most_as_the_tray_does() {
    let scene = three();
    let settings = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
    let first = |scene: &Scene, format: &str| {
        let ended = run(scene, &["status", "--format", format]);
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        ended.out
    };
    for format in ["waybar", "i3blocks", "polybar", "xbar"] {
        let shown = first(&scene, format);
        assert!(shown.contains("Office 5.00"), "critical: {shown}");
        assert!(!["i3blocks", "polybar"].contains(&format) || !shown.contains("500.00"), "it alone: {shown}");
    }
    let order = |scene: &Scene| {
        let shown: Value = serde_json::from_str(&first(scene, "waybar")).unwrap();
        let tooltip = shown["tooltip"].as_str().unwrap().to_owned();
        tooltip.split("\n\n").map(|part| part.split(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(order(&scene), ["Office", "Main", "Shop"]);
    // Without a keychain it needs somebody to act, which goes before critical.
    scene.write_settings(&format!("{settings}\n[[accounts]]\nid = \"last\"\nname = \"Last\"\n"));
    assert_eq!(order(&scene), ["Last", "Office", "Main", "Shop"]);
    assert!(first(&scene, "xbar").starts_with("Last —"), "{}", first(&scene, "xbar"));
}

#[test]
fn the_settings_of_several_accounts_are_read_and_changed() {
    let scene = three();
    for (words, stored) in [
        (&["paused", "on", "--account", "main"][..], "true"),
        (&["paused", "false", "--account", "main"], "false"),
        (&["refresh_interval", "5m", "--account", "branch"], "5m"),
        (&["refresh_interval", "7", "--account", "branch"], "7m"),
        (&["refresh_interval", "20"], "20m"),
        (&["icon_account", "branch"], "branch"),
        (&["icon_account", "Shop"], "shop"),
        (&["icon_account", "auto"], "auto"),
        (&["account_order", "own"], "own"),
        (&["account_order", "urgent"], "urgent"),
    ] {
        let ended = run(&scene, &[&["config", "set"], words].concat());
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{words:?}");
        let get = [&["config", "get", words[0]], &words[2..]].concat();
        assert_eq!(run(&scene, &get).out.trim_end(), stored, "{words:?}");
    }
    assert_eq!(run(&scene, &["config", "get", "refresh_interval", "--account", "branch"]).out, "7m\n");
    let shown = run(&scene, &["config", "show"]).out;
    assert_eq!(shown.matches("refresh_interval = ").count(), 2, "of all, and branch's own: {shown}");
    for line in ["icon_account = \"auto\"", "account_order = \"urgent\"", "paused = true", "paused = false"] {
        assert!(shown.contains(line), "{shown}");
    }
    // It could stand in the file.
    let settings = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
    scene.write_settings(&shown);
    let again = run(&scene, &["config", "show"]);
    assert_eq!((again.out, again.err.as_str()), (shown, ""));
    scene.write_settings(&settings);
    let back = ["config", "set", "refresh_interval", "default", "--account", "branch"];
    assert_eq!(run(&scene, &back).code, Some(0));
    assert_eq!(run(&scene, &["config", "get", "refresh_interval", "--account", "branch"]).out, "default\n");
    let before = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
    for (key, value, sentence) in [
        ("icon_account", "nobody", "There are: main, branch, shop."),
        ("account_order", "newest", "Enter urgent or own."),
        ("refresh_interval", "default", "Enter a time from 1m to 24h"),
        ("refresh_interval", "0", "Enter a whole number of minutes from 1 to 1440."),
    ] {
        let ended = run(&scene, &["config", "set", key, value]);
        assert!(ended.code == Some(1) && ended.err.contains(sentence), "{key} {value}: {}", ended.err);
    }
    assert_eq!(std::fs::read_to_string(scene.directories().settings_file()).unwrap(), before);
}

#[test]
fn an_accounts_own_interval_says_how_old_its_reading_may_be() {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nrefresh_interval = \"1h\"\n");
    scene.remember("environment", "5.00", SignedDuration::from_mins(100));
    assert!(scene.run(&["status"]).out.contains("5.00 USD"));
    assert!(scene.run(&["check"]).out.contains("5.00 USD"));
    assert_eq!(scene.portal.stats().balance.requests, 0);
    assert_eq!(scene.run(&["config", "set", "refresh_interval", "1m", "--account", "environment"]).code, Some(0));
    assert!(scene.run(&["status"]).out.contains("675.24 USD"));
    assert_eq!(scene.portal.stats().balance.requests, 1);
}

#[test]
fn the_list_of_accounts_says_how_each_stands() {
    let scene = three();
    let schema: Value = serde_json::from_str(include_str!("../../accounts.schema.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let told: Vec<Value> =
        run(&scene, &["accounts", "--json"]).out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for row in &told {
        let errors: Vec<String> = validator.iter_errors(row).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{row} {errors:?}");
    }
    let of = |field: &str| told.iter().map(|row| row[field].clone()).collect::<Vec<_>>();
    assert_eq!(of("balance"), ["500", "5", "50"]);
    assert_eq!(of("level"), ["normal", "critical", "low"]);
    assert_eq!(of("paused"), [false, false, true]);
    let lines = run(&scene, &["accounts"]).out;
    assert!(lines.contains("shop  Shop  50.00 USD  low  paused, updated 1 minute ago"), "{lines}");
    assert!(!validator.is_valid(&serde_json::json!({})), "neither an account nor an error");
}
