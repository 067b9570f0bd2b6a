//! Wrong usage, help, several accounts.

use jiff::SignedDuration;

use crate::scene::{Ended, Scene};

#[test]
fn wrong_usage_is_told_with_status_2() {
    let scene = Scene::new();
    for arguments in [
        &["bogus"][..],
        &["status", "--bogus"],
        &["status", "--refresh", "--max-age", "1h"],
        &["status", "--format", "json", "--json"],
        &["--json", "check", "--bogus-too"],
        &["--json", "accounts"],
        &["status", "--max-age", "soon"],
        &["history", "--bogus"],
        &["history", "--since", "2d", "export"],
        &["history", "delete"],
        &["forecast", "--now", "today"],
        &["history", "export", "--since", "yesterday-ish"],
        &["history", "export", "--since", "2026-12-01", "--until", "2026-11-01"],
        &["login", "--base-url", "ftp://portal.example"],
        &["config", "set", "check"],
        &["config", "set", "low"],
        &["completions", "tcsh"],
    ] {
        let ended = scene.run(arguments);
        let code = if arguments.contains(&"--bogus-too") { 3 } else { 2 };
        assert_eq!(ended.code, Some(code), "{arguments:?}: {}{}", ended.out, ended.err);
        assert!(!ended.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_is_a_result_and_has_examples() {
    let scene = Scene::new();
    for command in [
        "status", "watch", "check", "metrics", "history", "forecast", "alerts", "login", "logout", "accounts",
        "config", "doctor", "man",
    ] {
        let ended = scene.run(&[command, "--help"]);
        assert!(ended.code == Some(0) && ended.out.contains("Examples:") && ended.err.is_empty(), "{command}");
    }
    // Among the options that the guidelines reserve for plugins.
    let version = scene.run(&["check", "-V"]);
    assert!(version.code == Some(0) && version.out.contains(env!("CARGO_PKG_VERSION")), "{}", version.out);
    assert!(scene.run(&["--version"]).out.starts_with("partner-balance "));
}

#[cfg(target_os = "linux")]
#[test]
fn no_toolkit_is_linked() {
    let linked = std::process::Command::new("ldd").arg(env!("CARGO_BIN_EXE_partner-balance")).output().unwrap();
    let linked = String::from_utf8(linked.stdout).unwrap();
    assert!(linked.contains("libc.so"), "{linked}");
    for toolkit in ["gtk", "gdk", "webkit", "X11", "wayland", "dbus"] {
        assert!(!linked.contains(toolkit), "{linked}");
    }
}

#[test]
fn several_accounts_are_told_in_columns_and_chosen_by_id_or_name() {
    let scene = Scene::new();
    scene.write_settings(
        "[[accounts]]\nid = \"main\"\nname = \"Main\"\n[[accounts]]\nid = \"branch\"\nname = \"Branch office\"\n",
    );
    scene.remember("main", "12345.60", SignedDuration::from_mins(3));
    scene.remember("branch", "-4", SignedDuration::from_mins(1));
    let run = |arguments: &[&str]| Ended::of(scene.bare(arguments).output().unwrap());
    insta::assert_snapshot!("several_accounts", run(&["status"]).shown());
    insta::assert_snapshot!("several_accounts_check", run(&["check"]).shown());
    insta::assert_snapshot!("several_accounts_waybar", run(&["status", "--format", "waybar"]).shown());
    insta::assert_snapshot!("several_accounts_xbar", run(&["status", "--format", "xbar"]).shown());
    assert_eq!(run(&["status", "--json"]).out.lines().count(), 2);
    for name in ["branch", "branch OFFICE"] {
        let ended = run(&["status", "--account", name]);
        assert!(ended.out.starts_with("Branch office  -4.00 USD  critical"), "{}", ended.out);
    }
    let ended = run(&["status", "--account", "nobody"]);
    assert!(ended.code == Some(1) && ended.err.contains("main, branch"), "{}", ended.err);
    assert_eq!(run(&["config", "get", "low"]).code, Some(2), "which one?");
}

#[test]
fn only_check_speaks_as_a_plugin() {
    let scene = Scene::new();
    for arguments in [&["--account", "check"][..], &["config", "set", "name", "check", "--account", "nobody"]] {
        let ended = Ended::of(scene.bare(arguments).output().unwrap());
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{arguments:?}");
        assert!(ended.err.contains("There is no account"), "{}", ended.err);
    }
}

#[test]
fn json_is_a_line_for_each_account_and_none_without() {
    let scene = Scene::new();
    let none = Ended::of(scene.bare(&["status", "--json"]).output().unwrap());
    assert_eq!((none.code, none.out.as_str()), (Some(1), ""));
    let file = scene.path("partner-balance.prom");
    std::fs::write(&file, "old").unwrap();
    let metrics = Ended::of(scene.bare(&["metrics", "--output", file.to_str().unwrap()]).output().unwrap());
    assert_eq!((metrics.code, std::fs::read_to_string(&file).unwrap().as_str()), (Some(1), "old"));
}

#[test]
fn a_young_reading_costs_no_request_and_an_old_one_does() {
    let scene = Scene::new();
    scene.remember("environment", "5.00", SignedDuration::from_mins(15));
    assert!(scene.run(&["status"]).out.contains("5.00 USD"));
    for age in ["20m", "1200"] {
        assert!(scene.run(&["status", "--max-age", age]).out.contains("5.00 USD"), "{age}");
    }
    assert_eq!(scene.portal.stats().balance.requests, 0);
    assert!(scene.run(&["status", "--max-age", "10m"]).out.contains("675.24 USD"));
    assert_eq!(scene.portal.stats().balance.requests, 1);
    assert!(scene.run(&["status", "--refresh"]).out.contains("675.24 USD"));
    assert_eq!(scene.portal.stats().balance.requests, 2);
}
