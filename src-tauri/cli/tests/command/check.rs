//! The monitoring plugin: one line, its data, its exit status, whatever happens.

use std::time::Duration;

use jiff::SignedDuration;
use partner_balance_portal_sim::{Fault, Scope, Times};

use crate::scene::{Ended, Scene};

fn line(ended: &Ended) -> &str {
    assert_eq!(ended.out.lines().count(), 1, "one line: {}", ended.out);
    ended.out.trim_end()
}

#[test]
fn the_exit_status_follows_the_ranges() {
    let scene = Scene::new();
    for (arguments, code, word) in [
        (&["check"][..], 0, "BALANCE OK - "),
        (&["check", "-w", "1000:"], 1, "BALANCE WARNING - "),
        (&["check", "-w", "1000:", "-c", "700:"], 2, "BALANCE CRITICAL - "),
        (&["check", "-w", "~:500"], 1, "BALANCE WARNING - "),
        (&["check", "-w", "@600:700"], 1, "BALANCE WARNING - "),
        (&["check", "-w", "-10:675.24"], 0, "BALANCE OK - "),
        (&["check", "-c", "675.25:"], 2, "BALANCE CRITICAL - "),
    ] {
        let ended = scene.run(arguments);
        assert_eq!(ended.code, Some(code), "{arguments:?}: {}", ended.out);
        assert!(line(&ended).starts_with(word), "{}", ended.out);
    }
    let ended = scene.run(&["check", "-w", "1000:", "-c", "@~:5"]);
    assert!(line(&ended).ends_with("| balance=675.24;1000:;@~:5;; days_left=U;;;0;"), "{}", ended.out);
}

#[test]
fn p1_what_cannot_be_known_is_unknown_and_never_ok_or_zero() {
    let scene = Scene::new();
    scene.remember("environment", "675.24", SignedDuration::from_hours(3));
    scene.portal.set_fault(Fault::CredentialsRefused, Scope::Token, Times::UntilCleared);
    let ended = scene.run(&["check", "--max-age", "10m"]);
    assert_eq!(ended.code, Some(3), "{}", ended.out);
    assert!(line(&ended).contains("refused the credentials") && line(&ended).contains("3 hours ago"), "{}", ended.out);
    assert!(line(&ended).ends_with("| balance=U;100:;20:;; days_left=U;;;0;"), "{}", ended.out);

    let young_enough = scene.run(&["check", "--max-age", "4h"]);
    assert_eq!(young_enough.code, Some(0), "{}", young_enough.out);
}

#[test]
fn a_silent_portal_is_unknown_when_the_time_is_up() {
    let scene = Scene::new();
    scene.portal.set_fault(Fault::Silent, Scope::Both, Times::UntilCleared);
    let ended = scene.run(&["check", "-t", "1"]);
    assert_eq!(ended.code, Some(3), "{}", ended.out);
    assert!(line(&ended).contains("didn't answer in time"), "{}", ended.out);
}

#[test]
fn wrong_usage_is_unknown_in_the_plugins_own_line() {
    let scene = Scene::new();
    for arguments in [&["check", "-w", "20:10"][..], &["check", "--bogus"], &["check", "-t", "0"], &["check", "x"]] {
        let ended = scene.run(arguments);
        assert_eq!(ended.code, Some(3), "{arguments:?}: {}", ended.err);
        assert!(line(&ended).starts_with("BALANCE UNKNOWN - "), "{}", ended.out);
    }
    let nobody = Ended::of(scene.bare(&["check", "--account", "nobody"]).output().unwrap());
    assert_eq!(nobody.code, Some(3), "{}", nobody.out);
    assert!(line(&nobody).contains("nobody"), "{}", nobody.out);
}

#[test]
fn a_name_cannot_break_the_line() {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"a | b=0\"\n");
    let ended = scene.run(&["check"]);
    assert_eq!(line(&ended).matches('|').count(), 1, "{}", ended.out);
}

#[test]
fn a_slow_portal_is_waited_for() {
    let scene = Scene::new();
    scene.portal.set_latency(Duration::from_millis(300));
    assert_eq!(scene.run(&["check", "-t", "5"]).code, Some(0));
}

#[test]
fn p1_days_that_cannot_be_known_are_unknown_if_they_are_to_be_judged() {
    let scene = Scene::new();
    let early = scene.run(&["check", "--warn-days", "7"]);
    assert_eq!(early.code, Some(0), "{}", early.out);
    assert!(line(&early).contains("no forecast yet"), "{}", early.out);

    // A reading can't be stored there.
    let file = scene.directories().history_file();
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    for limit in ["--warn-days", "--critical-days"] {
        let ended = scene.run(&["check", limit, "7"]);
        assert_eq!(ended.code, Some(3), "{limit}: {}", ended.out);
        assert!(line(&ended).starts_with("BALANCE UNKNOWN - "), "{}", ended.out);
        assert!(line(&ended).contains("675.24 USD, updated just now, days left unknown |"), "{}", ended.out);
    }
    assert_eq!(scene.run(&["check"]).code, Some(0));
}
