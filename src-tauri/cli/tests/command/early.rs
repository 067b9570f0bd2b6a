//! What keeps a command from beginning its work is told in the form that was asked for: a status bar and a monitoring
//! program show nothing else.

use serde_json::Value;

use crate::scene::{Ended, Scene};

/// Words that keep any command from its work, and a part of what is told.
const CAUSES: [(&[&str], &str); 3] = [
    (
        &["--credentials-file", "/nowhere"],
        "The credentials file /nowhere can't be read: there is no such file or folder.",
    ),
    (&["--account", "nobody's"], "There is no account nobody's."),
    (&["--bogus"], "wrong usage: see partner-balance"),
];

fn run(scene: &Scene, cause: &[&str], command: &[&str]) -> Ended {
    let words: Vec<&str> = command[..1].iter().chain(cause).chain(&command[1..]).copied().collect();
    Ended::of(scene.bare(&words).output().unwrap())
}

fn scene() -> Scene {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"main\"\n");
    scene
}

#[test]
fn every_bar_shows_the_cause_and_the_command_ends_well() {
    let scene = scene();
    for (cause, sentence) in CAUSES {
        for format in ["waybar", "i3blocks", "polybar", "xbar"] {
            let ended = run(&scene, cause, &["status", "--format", format]);
            assert_eq!(ended.code, Some(0), "{format} {cause:?}: {}", ended.err);
            let shown = ended.out.replace('"', "");
            assert!(shown.contains(sentence), "{format} {cause:?}: {shown}");
            match format {
                "waybar" => {
                    let module: Value = serde_json::from_str(&ended.out).unwrap();
                    assert_eq!((&module["text"], &module["class"][0]), (&"—".into(), &"unknown".into()));
                }
                "i3blocks" => assert_eq!(ended.out.lines().count(), 3, "{}", ended.out),
                "polybar" => assert_eq!(ended.out.lines().count(), 1, "{}", ended.out),
                _ => assert!(ended.out.starts_with("— | dropdown=false\n---\n"), "{}", ended.out),
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_home_that_nobody_names_is_told_to_a_bar_as_well() {
    let scene = scene();
    let mut command = scene.bare(&["status", "--format", "waybar"]);
    // As the administrator has one in the list of users, the folders' owner is what is wrong.
    std::os::unix::fs::chown(scene.folder.path(), Some(4321), None).unwrap_or_default();
    let ended = Ended::of(command.output().unwrap());
    assert_eq!(ended.code, Some(0));
    assert!(serde_json::from_str::<Value>(&ended.out).is_ok(), "{}", ended.out);
}

#[test]
fn a_plugin_is_unknown_with_the_cause() {
    let scene = scene();
    for (cause, sentence) in CAUSES {
        let ended = run(&scene, cause, &["check"]);
        assert_eq!(ended.code, Some(3), "{cause:?}");
        assert!(ended.out.starts_with("BALANCE UNKNOWN - ") && ended.out.contains(sentence), "{}", ended.out);
        assert_eq!(ended.out.lines().count(), 1);
    }
}

#[test]
fn whoever_reads_json_gets_the_cause_as_json() {
    let scene = scene();
    for (cause, sentence) in CAUSES {
        for command in
            [&["status", "--json"][..], &["status", "--format=json"], &["watch", "--json"], &["accounts", "--json"]]
        {
            let ended = run(&scene, cause, command);
            assert_ne!(ended.code, Some(0), "{command:?}");
            let told: Value = serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{command:?}: {}", ended.out));
            assert!(told["error"]["message"].as_str().unwrap().contains(sentence), "{command:?}: {told}");
        }
    }
}

#[test]
fn metrics_of_before_stay_whole() {
    let scene = Scene::new();
    let file = scene.path("x.prom");
    let metrics = ["metrics", "--output", file.to_str().unwrap()];
    assert_eq!(scene.run(&metrics).code, Some(0));
    let good = std::fs::read_to_string(&file).unwrap();
    for (cause, sentence) in CAUSES {
        let ended = run(&scene, cause, &metrics);
        assert!(ended.code != Some(0) && ended.out.is_empty(), "{cause:?}: {}", ended.out);
        assert!(ended.err.contains(sentence) || cause == ["--bogus"], "{cause:?}: {}", ended.err);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), good, "its age tells");
    }
}
