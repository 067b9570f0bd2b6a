//! The user's language: everything that people read is in it, nothing that programs read is. The language of these tests is the
//! pseudo-language, English with accents: a word without any was not translated.

use std::path::Path;
use std::process::Command;

use jiff::SignedDuration;
use partner_balance_engine::directories::Directories;
use partner_balance_portal_sim::{Fault, Scope, Times};

use crate::days::six_weeks;
use crate::scene::{CLIENT_ID, Ended, Scene, fed, masked};

/// What is no word of a language: names, values, what is typed, the format locale's months.
const NAMES: [&str; 16] = [
    "partner",
    "balance",
    "Partner",
    "Balance",
    "Portal",
    "Yeastar",
    "Client",
    "ID",
    "Secret",
    "Reset",
    "System",
    "API",
    "USD",
    "environment",
    "status",
    "json",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn in_pseudo(command: &mut Command) -> &mut Command {
    if cfg!(target_os = "linux") {
        return command.env("LC_ALL", "en_XA.UTF-8");
    }
    // Elsewhere it is the system's list, or chosen.
    let home = command.get_envs().find(|(name, _)| *name == Directories::HOME).and_then(|(_, folder)| folder).unwrap();
    let file = Directories::below(Path::new(home)).settings_file();
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    if !text.contains("en-XA") {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, format!("language = \"en-XA\"\n{text}")).unwrap();
    }
    command
}

/// Words without an accent that are neither a name nor among `values`.
fn untranslated(text: &str, values: &[&str]) -> Vec<String> {
    let is_path = |word: &str| word.contains('/') || word.contains('\\') || word.contains("127.0.0.1");
    let text: Vec<&str> = text.split_whitespace().filter(|word| !is_path(word)).collect();
    let text = text.join(" ");
    let words = text.split(|letter: char| !letter.is_alphabetic() && letter != '_');
    let is_of_date = |word: &str| ["AM", "PM"].contains(&word) || MONTHS.iter().any(|month| month.starts_with(word));
    let is_known = |word: &str| NAMES.contains(&word) || values.contains(&word) || is_of_date(word);
    let is_left = |word: &&str| word.len() > 1 && word.is_ascii() && !is_known(word);
    words.filter(is_left).map(str::to_owned).collect()
}

#[track_caller]
fn assert_translated(ended: &Ended, values: &[&str]) {
    let Ended { out, err, .. } = ended;
    // What a message on standard error begins with.
    let err = err.replace("partner-balance: ", "");
    let left = untranslated(&format!("{out}\n{err}"), values);
    assert!(left.is_empty(), "{left:?} in\n{out}{err}");
    assert!(out.contains('[') || err.contains('['), "nothing is said: {out}{err}");
}

fn named(scene: &Scene) {
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"Жар\"\n");
}

#[test]
fn no_word_of_a_result_is_left_in_english() {
    let scene = six_weeks();
    named(&scene);
    let run = |arguments: &[&str]| Ended::of(in_pseudo(&mut scene.command(arguments)).output().unwrap());
    for arguments in [
        &["status", "--max-age", "1h"][..],
        &["accounts"],
        &["history"],
        &["history", "--since", "1h"],
        &["forecast"],
        &["forecast", "--threshold", "100000"],
        &["alerts"],
        &["alerts", "snooze"],
        &["alerts", "snooze", "--until-topped-up"],
        &["alerts"],
        &["alerts", "resume"],
        &["alerts", "resume"],
        &["alerts", "replay"],
        &["history", "delete", "--yes"],
        &["logout"],
        &["updates"],
    ] {
        // A length of time of the settings.
        assert_translated(&run(arguments), &["h"]);
    }
}

#[test]
fn no_word_of_a_failure_is_left_in_english() {
    let scene = Scene::new();
    named(&scene);
    let run = |arguments: &[&str]| Ended::of(in_pseudo(&mut scene.command(arguments)).output().unwrap());
    scene.portal.set_fault(Fault::CredentialsRefused, Scope::Both, Times::UntilCleared);
    assert_translated(&run(&["status"]), &[]);
    scene.remember("environment", "675.24", SignedDuration::from_hours(30));
    assert_translated(&run(&["status"]), &[]);
    scene.portal.clear_faults();
    for arguments in [
        &["status", "--account", "яма"][..],
        &["--json", "accounts"],
        &["history", "--since", "1d", "export"],
        &["alerts", "--json", "test"],
        &["history", "--since", "2026-12-02", "--until", "2026-12-01"],
        &["history", "delete"],
        &["config", "set", "low", "?"],
        &["config", "set", "critical", "1000"],
        &["config", "set", "low", "1"],
        &["config", "set", "refresh_interval", "?"],
        &["config", "set", "refresh_interval", "0"],
        &["config", "set", "hide_amount", "?"],
        &["config", "set", "account_order", "?"],
        &["config", "set", "history", "?"],
        &["config", "set", "base_url", "?"],
        &["config", "set", "currency", "?"],
        &["config", "set", "look_for_updates", "true"],
        &["config", "set", "days_off", "?"],
        &["config", "set", "remind_low", "?"],
        &["config", "set", "quiet_from", "?"],
        &["config", "set", "blind_after", "?"],
        &["config", "set", "rearm_percent", "?"],
        &["config", "set", "days", "?"],
        &["config", "set", "program", "?"],
        &["config", "set", "webhook", "?"],
        &["config", "set", "webhook", "…"],
        &["login", "--base-url", "?"],
        &["login", "--account", "?"],
        &["--credentials-file", "/nowhere", "status"],
        &["--credentials-file", "/", "status"],
        &["forecast", "--from", "/nowhere"],
        &["man", "--output", "/dev/null/1"],
        &["metrics", "--output", "/dev/null/1"],
    ] {
        assert_translated(&run(arguments), &[]);
    }
    let file = scene.directories().settings_file();
    assert_translated(&run(&["man", "--output", file.to_str().unwrap()]), &[]);
}

#[test]
fn no_word_of_what_refuses_an_input_is_left_in_english() {
    let scene = Scene::new();
    named(&scene);
    let run = |arguments: &[&str]| Ended::of(in_pseudo(&mut scene.command(arguments)).output().unwrap());
    // The tags and the example are values.
    let language = run(&["config", "set", "language", "?"]);
    let tags = [
        "en", "de", "fr", "es", "it", "pt", "BR", "nl", "pl", "cs", "tr", "ru", "uk", "ar", "he", "zh", "Hans", "Hant",
        "ja", "ko",
    ];
    assert_translated(&language, &tags);
    for input in ["1,2,3,4\n", "?,5\n", "2026-11-01T08:00:00Z,?\n"] {
        let arguments = ["forecast", "--from", "-"];
        assert_translated(&fed(in_pseudo(&mut scene.bare(&arguments)), input), &[]);
    }
    let none = Scene::new();
    for arguments in [&["status"][..], &["forecast"], &["alerts", "resume"]] {
        assert_translated(&Ended::of(in_pseudo(&mut none.bare(arguments)).output().unwrap()), &[]);
    }
    for input in [format!("{CLIENT_ID}\nwrong\n"), format!("{CLIENT_ID}\n"), "\n\n".to_owned()] {
        assert_translated(&fed(in_pseudo(&mut none.bare(&["login"])), &input), &[]);
    }
}

#[test]
fn no_word_that_a_status_bar_shows_is_left_in_english() {
    let scene = six_weeks();
    named(&scene);
    let none = Scene::new();
    let text = |ended: Ended| -> String {
        let told: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
        format!("{}\n{}", told["text"].as_str().unwrap(), told["tooltip"].as_str().unwrap())
    };
    let run = |scene: &Scene, arguments: &[&str], is_bare: bool| {
        let mut command = if is_bare { scene.bare(arguments) } else { scene.command(arguments) };
        Ended::of(in_pseudo(&mut command).output().unwrap())
    };
    for (scene, is_bare) in [(&scene, false), (&none, true)] {
        let shown = text(run(scene, &["status", "--max-age", "1h", "--format", "waybar"], is_bare));
        assert!(untranslated(&shown, &[]).is_empty() && shown.contains('['), "{shown}");
        let menu = run(scene, &["status", "--max-age", "1h", "--format", "xbar"], is_bare).out;
        let rows: Vec<&str> = menu.lines().filter_map(|row| row.split(" | ").next()).collect();
        assert!(untranslated(&rows.join("\n"), &[]).is_empty(), "{menu}");
    }
    for format in ["i3blocks", "polybar"] {
        let shown = run(&none, &["status", "--format", format], true).out;
        assert!(shown.contains("[ñöţ"), "{shown}");
    }
    let failed = text(run(&scene, &["status", "--format", "waybar", "--credentials-file", "/nowhere"], true));
    assert!(untranslated(&failed, &[]).is_empty(), "{failed}");
}

#[test]
fn what_doctor_finds_is_in_the_users_language_and_what_it_writes_for_support_is_in_english() {
    let scene = Scene::new();
    named(&scene);
    let file = scene.path("bundle.txt");
    let mut command = scene.command(&["doctor", "--bundle", file.to_str().unwrap()]);
    let ended = Ended::of(in_pseudo(&mut command).output().unwrap());
    // The desktop and its parts, and the keychains that may be started; an address is no word.
    assert_translated(&ended, &["HTTP", "TLS"]);
    let bundle = std::fs::read_to_string(&file).unwrap();
    assert!(bundle.contains("ok       portal         127.0.0.1 answers as a portal (HTTP "), "{bundle}");
    assert!(!bundle.contains("[ö"), "{bundle}");
}

#[test]
fn what_programs_read_is_the_same_in_every_language() {
    let scene = six_weeks();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"Branch office\"\nlow = 1000\n");
    scene.run(&["alerts", "snooze"]);
    // Seconds go on while the test runs.
    let steady = |text: String| -> String {
        let line = |line: &str| {
            let (before, after) = line.split_once("\"age_seconds\":").unwrap_or((line, ""));
            let after = after.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let line = format!("{before}{after}\n");
            if line.contains("age_seconds{") { String::new() } else { line }
        };
        masked(&text.lines().map(line).collect::<String>())
    };
    for arguments in [
        &["status", "--json", "--max-age", "1h"][..],
        &["check", "--max-age", "1h", "--warn-days", "7"],
        &["metrics", "--max-age", "1h"],
        &["history", "--json"],
        &["history", "export"],
        &["history", "export", "--format", "json"],
        &["forecast", "--json"],
        &["alerts", "--json"],
        &["alerts", "replay", "--json"],
        &["accounts", "--json"],
        &["config", "show"],
        &["config", "get", "history"],
        &["check", "--credentials-file", "/nowhere"],
        &["check", "--nothing"],
        &["status", "--json", "--credentials-file", "/nowhere"],
        &["status", "--json", "--nothing"],
        &["man"],
        &["completions", "fish"],
    ] {
        let english = Ended::of(scene.command(arguments).output().unwrap());
        for locale in ["en_XA.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"] {
            let other = Ended::of(scene.command(arguments).env("LC_ALL", locale).output().unwrap());
            assert_eq!(steady(other.out), steady(english.out.clone()), "{locale} {arguments:?}");
            assert_eq!(other.code, english.code, "{locale} {arguments:?}");
        }
    }
    scene.portal.set_fault(Fault::CredentialsRefused, Scope::Both, Times::UntilCleared);
    for arguments in [&["status", "--json", "--refresh"][..], &["check", "--max-age", "0"]] {
        let of = |locale| steady(Ended::of(scene.command(arguments).env("LC_ALL", locale).output().unwrap()).out);
        assert_eq!(of("en_XA.UTF-8"), of("C"), "{arguments:?}");
    }
}

#[test]
fn the_setting_goes_above_the_system_and_is_read_for_help_as_well() {
    let scene = Scene::new();
    named(&scene);
    assert_eq!(scene.run(&["config", "get", "language"]).out, "auto\n");
    assert_eq!(scene.run(&["config", "set", "language", "de"]).code, Some(0));
    assert_eq!(scene.run(&["config", "get", "language"]).out, "de\n");
    scene.write_settings("language = \"en-XA\"\n");
    let in_french =
        |arguments: &[&str]| Ended::of(scene.command(arguments).env("LC_ALL", "fr_FR.UTF-8").output().unwrap());
    let help = in_french(&["history", "-h"]).out;
    assert!(help.contains("\n[Ö") && !help.contains("Options"), "{help}");
    let wrong = in_french(&["history", "--nothing"]);
    assert!(wrong.err.starts_with("[éŕŕŕöŕ: ") && wrong.code == Some(2), "{}", wrong.err);
}

#[test]
fn no_word_of_what_is_wrong_with_a_command_line_is_left_in_english() {
    let scene = Scene::new();
    for arguments in [
        &["история"][..],
        &["statsu"],
        &["status", "--нет"],
        &["status", "--refersh"],
        &["status", "--refresh", "--max-age", "1h"],
        &["status", "--refresh", "--refresh"],
        &["status", "--max-age", "?"],
        &["status", "--max-age"],
        &["status", "--format", "?"],
        &["status", "--json=1"],
        &["status", "--", "?"],
        &["config", "set", "low"],
        &["config", "set", "?", "1"],
        &["check", "-w", "?"],
        &["check", "-w", "20:10"],
        &["check", "-t", "0"],
        &["check", "--warn-days", "?"],
        &["history", "--since", "?"],
        &["forecast", "--now", "?"],
        &["forecast", "--threshold", "?"],
        &["alerts", "snooze", "--for", "?"],
        &["alerts", "replay", "--time-zone", "?"],
        &["login", "--тайна"],
        &["completions", "?"],
    ] {
        let Ended { err, code, .. } = Ended::of(in_pseudo(&mut scene.bare(arguments)).output().unwrap());
        assert!(code == Some(2) || code == Some(3), "{arguments:?}");
        // Commands, options and their values.
        let is_code =
            |word: &str| word.contains("--") || word.contains('\'') || word.contains('-') || word.contains(',');
        let words: Vec<&str> = err.split_whitespace().filter(|word| !is_code(word)).collect();
        let values =
            ["config", "set", "check", "login", "forecast", "alerts", "history", "completions", "snooze", "replay"];
        let left = untranslated(&words.join(" "), &values);
        // The last value of a list has no comma.
        let is_last = |word: &String| ["xbar", "webhook", "zsh", "man", "path", "show", "get"].contains(&word.as_str());
        let left: Vec<String> = left.into_iter().filter(|word| !is_last(word)).collect();
        assert!(left.is_empty(), "{arguments:?}: {left:?} in\n{err}");
    }
}
