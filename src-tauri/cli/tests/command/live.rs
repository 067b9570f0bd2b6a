//! `watch` on a terminal: rows that fit whatever stands in them, news from the kernel.

use jiff::SignedDuration;
use rustix::process::{Pid, Signal, kill_process};
use unicode_width::UnicodeWidthStr as _;

use crate::scene::Scene;
use crate::terminal::Terminal;

/// Names that terminals draw wider than they have characters, or narrower.
const NAMES: [&str; 4] =
    ["東京支店の残高を見る", "📞📞📞📞📞📞📞📞📞📞", "👩‍👩‍👧‍👦 👩‍👩‍👧‍👦 👩‍👩‍👧‍👦", "Bu\u{308}ro\u{301}\u{323} Zu\u{308}rich"];

/// What is painted between the two marks of a painting, without colours.
fn rows(painting: &str) -> Vec<String> {
    let text = painting.replace('\r', "");
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\u{1b}' {
            plain.push(letter);
            continue;
        }
        letters.by_ref().find(|letter| letter.is_ascii_alphabetic());
    }
    plain.lines().map(str::to_owned).collect()
}

#[test]
fn rows_fit_whatever_the_names_and_nothing_wraps() {
    let scene = Scene::new();
    let sections: Vec<String> = NAMES
        .iter()
        .enumerate()
        .map(|(number, name)| format!("[[accounts]]\nid = \"a{number}\"\nname = \"{name}\"\n"))
        .collect();
    scene.write_settings(&sections.concat());
    for number in 0..NAMES.len() {
        scene.remember(&format!("a{number}"), "12345.60", SignedDuration::from_secs(5));
    }
    for columns in [24, 40, 80] {
        let mut terminal = Terminal::of_width(columns);
        let mut child = terminal.start(&mut scene.bare(&["watch"]));
        let painting = terminal.wait_for("\u{1b}[?7h");
        kill_process(Pid::from_child(&child), Signal::INT).unwrap();
        child.wait().unwrap();
        assert!(painting.starts_with("\u{1b}[?7l"), "{painting:?}");
        let rows = rows(&painting);
        assert_eq!(rows.len(), NAMES.len(), "{rows:?}");
        for row in rows {
            let widest = row.width().max(row.chars().map(|letter| letter.to_string().width()).sum());
            assert!(widest < usize::from(columns), "{columns}: {row}");
            assert!(row.contains("12,345.60 USD"), "the amount is there: {row}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_kernel_tells_it_of_readings_and_settings() {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"main\"\nname = \"Main\"\n");
    scene.remember("main", "10.00", SignedDuration::from_secs(50));
    let mut terminal = Terminal::of_width(80);
    let mut child = terminal.start(&mut scene.bare(&["watch"]));
    terminal.wait_for("10.00 USD");
    let watched: String = std::fs::read_dir(format!("/proc/{}/fdinfo", child.id()))
        .unwrap()
        .filter_map(|entry| std::fs::read_to_string(entry.unwrap().path()).ok())
        .collect();
    assert!(watched.matches("inotify wd:").count() >= 3, "settings, history and its log: {watched}");
    scene.remember("main", "11.00", SignedDuration::from_secs(20));
    terminal.wait_for("11.00 USD");
    scene.write_settings("[[accounts]]\nid = \"main\"\nname = \"Renamed\"\n");
    terminal.wait_for("Renamed");
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn an_account_connected_meanwhile_is_shown_as_it_is_on_disk() {
    let scene = Scene::new();
    let main = "[[accounts]]\nid = \"main\"\n";
    scene.write_settings(main);
    scene.remember("main", "10.00", SignedDuration::from_secs(50));
    scene.remember("branch", "7.00", SignedDuration::from_secs(50));
    let mut terminal = Terminal::of_width(80);
    let mut child = terminal.start(&mut scene.bare(&["watch"]));
    terminal.wait_for("10.00 USD");
    scene.write_settings(&format!("{main}[[accounts]]\nid = \"branch\"\n"));
    let painted = terminal.wait_for("7.00 USD");
    assert!(!painted.contains("unknown"), "{painted:?}");
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    child.wait().unwrap();
}
