//! `config`: what is valid, what is said of what isn't, and that nothing else in the file changes.

#[cfg(target_os = "linux")]
use crate::scene::Ended;
use crate::scene::Scene;

const FILE: &str =
    "# mine\nrefresh_interval = \"10m\"\nunknown = 1\n\n[[accounts]]\nid = \"environment\"\nname = \"Main\" # office\n";

#[test]
fn a_setting_is_changed_and_the_rest_stays() {
    let scene = Scene::new();
    scene.write_settings(FILE);
    for (key, value, stored) in [
        ("low", "250.50", "250.50"),
        ("critical", "-40", "-40"),
        ("currency", "eur", "EUR"),
        ("name", "Branch office", "Branch office"),
        ("refresh_interval", "1h 30m", "1h 30m"),
        ("refresh_interval", "30", "30m"),
        ("hide_amount", "on", "true"),
        ("look_for_updates", "off", "false"),
        ("history", "2 Years", "2 years"),
        ("history", "forever", "forever"),
    ] {
        let ended = scene.run(&["config", "set", key, value]);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{key}");
        assert_eq!(scene.run(&["config", "get", key]).out.trim_end(), stored, "{key}");
    }
    let text = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
    for kept in ["# mine\n", "unknown = 1\n", "name = \"Branch office\" # office"] {
        assert!(text.contains(kept), "{text}");
    }
}

#[test]
fn what_the_popover_refuses_is_refused_with_its_sentence() {
    let scene = Scene::new();
    scene.write_settings(FILE);
    for (key, value, sentence) in [
        ("low", "much", "Enter an amount, such as 100 or 99.50."),
        ("low", "19", "The critical threshold would be above the low one."),
        ("critical", "100.01", "Enter at most the low threshold, 100."),
        ("currency", "US$", "Enter a three-letter currency code, such as USD."),
        ("name", "", "Enter a name of at most 60 characters."),
        ("refresh_interval", "0", "Enter a whole number of minutes from 1 to 1440."),
        ("refresh_interval", "30s", "Enter a time from 1m to 24h, such as 10m or \"1h 30m\", or whole minutes."),
        ("hide_amount", "perhaps", "Enter true or false."),
        ("look_for_updates", "daily", "Enter true or false."),
        ("look_for_updates", "on", "This build has no feed of releases, so it looks nowhere for newer ones."),
        ("history", "2 hours", "Enter forever, or a time from \"1 day\" to \"100 years\", such as \"2 years\""),
        ("base_url", "https://a.example", "The address is changed by `partner-balance login --base-url`"),
    ] {
        let ended = scene.run(&["config", "set", key, value]);
        assert_eq!(ended.code, Some(1), "{key} {value}");
        assert!(ended.err.contains(sentence), "{key} {value}: {}", ended.err);
    }
    assert_eq!(std::fs::read_to_string(scene.directories().settings_file()).unwrap(), FILE);
    assert_eq!(scene.run(&["config", "get", "colour"]).code, Some(2));
}

#[test]
fn an_unusable_file_is_told_and_the_command_goes_on() {
    let scene = Scene::new();
    scene.write_settings("low = = 5\n");
    let ended = scene.run(&["status", "--refresh"]);
    assert_eq!(ended.code, Some(0));
    assert!(ended.err.contains("settings.toml has a mistake in line 1"), "{}", ended.err);
}

#[test]
fn an_account_with_an_id_that_is_none_is_told_and_kept_whatever_is_saved() {
    for id in ["demo", "x/session", "with space", "größe"] {
        let scene = Scene::new();
        let section = format!("[[accounts]] # mine\nid = \"{id}\"\nname = \"Kept\"\nlow = 7 # my own\n");
        scene.write_settings(&format!("{section}\n[[accounts]]\nid = \"main\"\n"));
        let run = |words: &[&str]| crate::scene::Ended::of(scene.bare(words).output().unwrap());
        for words in [&["config", "set", "low", "250"][..], &["config", "set", "hide_amount", "true"]] {
            let ended = run(words);
            assert_eq!(ended.code, Some(0), "{id}: {}", ended.err);
            assert!(ended.err.contains("accounts[1].id in settings.toml must be 1 to 60 of"), "{}", ended.err);
        }
        assert!(!run(&["config", "show"]).out.contains(id), "{id}");
        assert_eq!(run(&["--account", id, "config", "set", "low", "1"]).code, Some(1), "{id}");
        let login = run(&["--account", id, "login", "--client-id", "x"]);
        assert_eq!(login.code, Some(2), "{id}: {}", login.err);
        let text = std::fs::read_to_string(scene.directories().settings_file()).unwrap();
        assert!(text.contains(&section) && text.contains("low = 250"), "{text}");
    }
}

#[test]
fn the_section_of_the_environments_account_is_used_and_stays() {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"Server\"\nlow = 7\ncritical = 3\n");
    let without = crate::scene::Ended::of(scene.bare(&["config", "set", "hide_amount", "false"]).output().unwrap());
    assert_eq!((without.code, without.err.as_str()), (Some(0), ""));
    assert_eq!(scene.run(&["config", "get", "low"]).out, "7\n");
    let login = crate::scene::Ended::of(scene.bare(&["--account", "environment", "login"]).output().unwrap());
    assert_eq!(login.code, Some(2), "{}", login.err);
}

#[cfg(target_os = "linux")]
#[test]
fn what_starts_at_login_stays_as_it_is_when_the_setting_cannot_be_saved() {
    let scene = Scene::new();
    let tray = scene.path("bin/partner-balance-tray");
    std::fs::create_dir(scene.path("bin")).unwrap();
    std::fs::write(&tray, "").unwrap();
    let set = |value: &str| {
        let mut command = scene.command(&["config", "set", "start_at_login", value]);
        command.env("PATH", scene.path("bin"));
        Ended::of(command.output().unwrap())
    };
    let entries = || std::fs::read_dir(scene.path("config/autostart")).map_or(0, Iterator::count);
    let settings = scene.directories().settings_file();
    std::fs::create_dir_all(settings.join("in its place")).unwrap();
    assert_eq!((set("true").code, entries()), (Some(1), 0));
    std::fs::remove_dir_all(&settings).unwrap();
    assert_eq!((set("true").code, entries()), (Some(0), 1));
    std::fs::remove_file(&settings).unwrap();
    std::fs::create_dir_all(settings.join("in its place")).unwrap();
    assert_eq!((set("false").code, entries()), (Some(1), 1));
}
