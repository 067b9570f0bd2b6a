//! `config`: what is valid, what is said of what isn't, and that nothing else in the file changes.

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
    assert!(ended.err.contains("settings.toml can't be understood in line 1"), "{}", ended.err);
}
