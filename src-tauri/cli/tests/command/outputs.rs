//! Every output as it looks: in a pipe, and on terminals of 80 and 40 columns.

use jiff::SignedDuration;
use partner_balance_portal_sim::{Fault, Scope, Times};

use crate::scene::Scene;
#[cfg(unix)]
use crate::terminal::Terminal;

/// Each command with a reading of 25 minutes ago, within what the command asks for.
const COMMANDS: [(&str, &[&str]); 14] = [
    ("status", &["status", "--max-age", "1h"]),
    ("status_json", &["status", "--max-age", "1h", "--json"]),
    ("waybar", &["status", "--max-age", "1h", "--format", "waybar"]),
    ("i3blocks", &["status", "--max-age", "1h", "--format", "i3blocks"]),
    ("polybar", &["status", "--max-age", "1h", "--format", "polybar"]),
    ("xbar", &["status", "--max-age", "1h", "--format", "xbar"]),
    ("check", &["check", "--max-age", "1h"]),
    ("metrics", &["metrics", "--max-age", "1h"]),
    ("history_csv", &["history", "export"]),
    ("history_json", &["history", "export", "--format", "json"]),
    ("accounts", &["accounts"]),
    ("accounts_json", &["accounts", "--json"]),
    ("config_show", &["config", "show"]),
    ("doctor", &["doctor"]),
];

fn down() -> Fault {
    Fault::Body { status: 503, headers: Vec::new(), body: String::new() }
}

fn scene() -> Scene {
    let scene = Scene::new();
    scene.write_settings(
        "refresh_interval = \"10m\"\n[[accounts]]\nid = \"environment\"\nname = \"Branch <&> office\"\nlow = 1000\n",
    );
    scene.remember("environment", "12345.60", SignedDuration::from_hours(30));
    scene.remember("environment", "675.24", SignedDuration::from_mins(25));
    scene
}

/// The age in seconds goes on while the test runs.
fn steady(shown: &str) -> String {
    (1501..1510).fold(shown.to_owned(), |shown, age| shown.replace(&age.to_string(), "1500"))
}

fn without_unix_time(shown: &str) -> String {
    let moment = |line: &str| match line.split_once("} ") {
        Some((name, _)) if name.contains("timestamp_seconds{") => format!("{name}}} UNIX-TIME"),
        _ => line.to_owned(),
    };
    shown.lines().map(moment).collect::<Vec<_>>().join("\n")
}

fn in_pipe(arguments: &[&str]) -> String {
    let scene = scene();
    let ended = scene.run(arguments);
    steady(&without_unix_time(&ended.shown()))
}

#[cfg(unix)]
fn on_terminal(arguments: &[&str], columns: u16) -> String {
    let scene = scene();
    let shown = Terminal::of_width(columns).run(&mut scene.command(arguments));
    steady(&without_unix_time(&shown))
}

#[test]
fn in_a_pipe() {
    // What there is to look at differs from system to system.
    let commands = COMMANDS.into_iter().filter(|(name, _)| cfg!(unix) || *name != "doctor");
    for (name, arguments) in commands {
        insta::assert_snapshot!(format!("{name}_pipe"), in_pipe(arguments));
    }
}

#[cfg(unix)]
#[test]
fn on_a_terminal_of_80_columns() {
    for (name, arguments) in COMMANDS {
        insta::assert_snapshot!(format!("{name}_80"), on_terminal(arguments, 80));
    }
}

#[cfg(unix)]
#[test]
fn on_a_terminal_of_40_columns() {
    for (name, arguments) in COMMANDS {
        insta::assert_snapshot!(format!("{name}_40"), on_terminal(arguments, 40));
    }
}

#[test]
fn p2_a_failure_shows_the_last_reading_and_the_problem() {
    let scene = scene();
    scene.portal.set_fault(down(), Scope::Both, Times::UntilCleared);
    for (name, arguments) in [
        ("status", &["status"][..]),
        ("json", &["status", "--json"]),
        ("waybar", &["status", "--format", "waybar"]),
        ("xbar", &["status", "--format", "xbar"]),
        ("i3blocks", &["status", "--format", "i3blocks"]),
        ("polybar", &["status", "--format", "polybar"]),
        ("check", &["check"]),
    ] {
        insta::assert_snapshot!(format!("failure_{name}_pipe"), steady(&scene.run(arguments).shown()));
    }
    #[cfg(unix)]
    for columns in [80, 40] {
        for (name, arguments) in [("status", &["status"][..]), ("check", &["check"])] {
            let shown = Terminal::of_width(columns).run(&mut scene.command(arguments));
            insta::assert_snapshot!(format!("failure_{name}_{columns}"), steady(&shown));
        }
    }
    insta::assert_snapshot!("failure_metrics_pipe", without_unix_time(&steady(&scene.run(&["metrics"]).shown())));
}

#[test]
fn p1_what_was_never_read_is_no_number() {
    let scene = Scene::new();
    scene.portal.set_fault(down(), Scope::Both, Times::UntilCleared);
    for (name, arguments) in [
        ("status", &["status"][..]),
        ("json", &["status", "--json"]),
        ("waybar", &["status", "--format", "waybar"]),
        ("xbar", &["status", "--format", "xbar"]),
        ("i3blocks", &["status", "--format", "i3blocks"]),
        ("polybar", &["status", "--format", "polybar"]),
        ("check", &["check"]),
        ("metrics", &["metrics"]),
    ] {
        insta::assert_snapshot!(format!("unknown_{name}"), scene.run(arguments).shown());
    }
}

#[test]
fn without_an_account_it_says_what_to_do() {
    let scene = Scene::new();
    for (name, arguments) in [
        ("status", &["status"][..]),
        ("json", &["--json"]),
        ("waybar", &["status", "--format", "waybar"]),
        ("xbar", &["status", "--format", "xbar"]),
        ("i3blocks", &["status", "--format", "i3blocks"]),
        ("polybar", &["status", "--format", "polybar"]),
        ("check", &["check"]),
        ("watch", &["watch"]),
        ("logout", &["logout"]),
        ("metrics", &["metrics"]),
        ("accounts", &["accounts"]),
        ("history", &["history", "export"]),
        ("config_show", &["config", "show"]),
        ("config_get", &["config", "get", "low"]),
    ] {
        let ended = crate::scene::Ended::of(scene.bare(arguments).output().unwrap());
        insta::assert_snapshot!(format!("no_account_{name}"), ended.shown());
    }
}

#[test]
fn hidden_amounts_are_on_no_screen() {
    let scene = scene();
    scene.write_settings("hide_amount = true\n");
    for format in ["line", "waybar", "i3blocks", "polybar", "xbar"] {
        let ended = scene.run(&["status", "--max-age", "1h", "--format", format]);
        assert!(ended.code == Some(0) && !ended.out.contains("675"), "{format}: {}", ended.out);
    }
    assert!(scene.run(&["status", "--max-age", "1h", "--json"]).out.contains("\"675.24\""));
}

/// Two accounts of the settings, read a while ago, without a portal or a keychain.
#[cfg(unix)]
fn two_accounts() -> Scene {
    let scene = Scene::new();
    scene.write_settings(
        "[[accounts]]\nid = \"main\"\nname = \"Main\"\n[[accounts]]\nid = \"branch\"\nname = \"Branch office\"\n",
    );
    scene.remember("main", "12345.60", SignedDuration::from_mins(25));
    scene.remember("branch", "-4", SignedDuration::from_mins(25));
    scene
}

#[test]
#[cfg(unix)]
fn several_accounts_in_every_form() {
    let scene = two_accounts();
    for (name, arguments) in COMMANDS.iter().filter(|(name, _)| !["doctor", "history_json"].contains(name)) {
        let ended = crate::scene::Ended::of(scene.bare(arguments).output().unwrap());
        insta::assert_snapshot!(format!("several_{name}_pipe"), steady(&without_unix_time(&ended.shown())));
    }
    for columns in [80, 40] {
        for (name, arguments) in [("status", &["status", "--max-age", "1h"][..]), ("accounts", &["accounts"])] {
            let shown = Terminal::of_width(columns).run(&mut scene.bare(arguments));
            insta::assert_snapshot!(format!("several_{name}_{columns}"), shown);
        }
    }
}

/// What `login` and `logout` say with a keychain stands in the tests of the keychain.
#[test]
#[cfg(unix)]
fn login_and_logout_say_why_not() {
    use crate::scene::{CLIENT_ID, SECRET, fed};

    let scene = Scene::new();
    for (name, input) in [
        ("refused", format!("{CLIENT_ID}\nwrong\n")),
        ("no_keychain", format!("{CLIENT_ID}\n{SECRET}\n")),
        ("cut_short", format!("{CLIENT_ID}\n")),
        ("empty", "\n\n".to_owned()),
    ] {
        insta::assert_snapshot!(format!("login_{name}"), fed(&mut scene.bare(&["login"]), &input).shown());
    }
    insta::assert_snapshot!("logout_environment", scene.run(&["logout"]).shown());
    for columns in [80, 40] {
        let mut terminal = Terminal::of_width(columns);
        let mut child = terminal.start(&mut scene.bare(&["login"]));
        let mut shown = terminal.wait_for("Client ID: ");
        terminal.type_in(&format!("{CLIENT_ID}\n"));
        shown.push_str(&terminal.wait_for("not shown): "));
        terminal.type_in("wrong\n");
        shown.push_str(&terminal.shown());
        assert_eq!(child.wait().unwrap().code(), Some(1));
        insta::assert_snapshot!(format!("login_prompt_{columns}"), crate::scene::masked(&shown));
    }
}

#[test]
#[cfg(unix)]
fn help_as_it_looks() {
    let scene = Scene::new();
    let commands: [&[&str]; 11] = [
        &["-h"],
        &["--help"],
        &["status", "--help"],
        &["check", "--help"],
        &["history", "--help"],
        &["forecast", "--help"],
        &["config", "set", "--help"],
        &["alerts", "--help"],
        &["alerts", "replay", "--help"],
        &["alerts", "test", "--help"],
        &["alerts", "webhook-secret", "--help"],
    ];
    for columns in [80, 40] {
        for words in commands {
            let name = words.join("_").replace('-', "");
            insta::assert_snapshot!(
                format!("help_{name}_{columns}"),
                Terminal::of_width(columns).run(&mut scene.bare(words))
            );
        }
    }
}
