//! `updates` of a build without a feed, as any but a release is: it looks nowhere and says so in the form that was asked for. What
//! a feed makes of it is tested beside the command.

use crate::scene::Scene;

const SENTENCE: &str = "This build has no feed of releases, so it looks nowhere for newer ones.";

#[test]
fn a_build_without_a_feed_looks_nowhere_and_says_so() {
    let scene = Scene::new();
    let ended = scene.run(&["updates"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""));
    assert!(ended.err.contains(SENTENCE), "{}", ended.err);
    let ended = scene.run(&["updates", "--json"]);
    assert_eq!(ended.code, Some(1));
    let line: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(line["error"]["message"], SENTENCE);
    assert!(!scene.directories().updates_file().exists());
    assert_eq!(scene.run(&["updates", "now"]).code, Some(2));
}

#[test]
fn doctor_tells_of_looks_only_if_they_are_wanted() {
    let scene = Scene::new();
    let line = || scene.run(&["doctor"]).out.lines().find(|line| line.contains("updates")).map(str::to_owned);
    assert_eq!(line(), None);
    scene.write_settings("look_for_updates = true\n");
    let line = line().unwrap();
    assert!(line.starts_with("note     updates        This build has no feed of releases"), "{line}");
}
