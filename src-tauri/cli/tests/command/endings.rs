//! How it ends: on a signal, when nobody reads any more, when a file can't be written.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process};

use crate::scene::Scene;
#[cfg(unix)]
use crate::terminal::Terminal;

#[test]
fn a_closed_pipe_ends_it_without_a_word() {
    let scene = Scene::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    for arguments in [&["status"][..], &["metrics"], &["completions", "bash"]] {
        let writer = writer.try_clone().unwrap();
        let output = scene.command(arguments).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        let output = output.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(141), "{arguments:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{arguments:?}");
    }
}

#[test]
fn a_watch_tells_each_change_once_and_ends_when_nobody_reads() {
    let scene = Scene::new();
    let mut child = scene.command(&["watch"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let next = |lines: &mut std::io::Lines<_>| lines.next().unwrap().unwrap();
    let unread = next(&mut lines);
    assert!(unread.contains("\"balance\":null"), "{unread}");
    let first = next(&mut lines);
    assert!(first.contains("\"balance\":\"675.24\""), "{first}");
    // Another process reads the same, then something else.
    assert_eq!(scene.run(&["status", "--refresh"]).code, Some(0));
    scene.portal.set_balance("12.50".parse().unwrap());
    assert_eq!(scene.run(&["status", "--refresh"]).code, Some(0));
    let second = next(&mut lines);
    assert!(
        second.contains("\"balance\":\"12.50\"") && second.contains("\"critical\",\"state\":\"fresh\""),
        "{second}"
    );
    assert_eq!(scene.portal.stats().balance.requests, 3, "the watch took the others' readings");
    drop(lines);
    if !cfg!(target_os = "linux") {
        // There it shows with the next line alone.
        scene.portal.set_balance("11.50".parse().unwrap());
        assert_eq!(scene.run(&["status", "--refresh"]).code, Some(0));
    }
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(141), ""));
}

#[test]
fn a_watch_takes_changed_settings_up() {
    let scene = Scene::new();
    scene.remember("environment", "50", jiff::SignedDuration::from_secs(5));
    let mut child = scene.command(&["watch"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().contains("\"level\":\"low\""));
    assert_eq!(scene.run(&["config", "set", "critical", "60"]).code, Some(0));
    assert!(lines.next().unwrap().unwrap().contains("\"level\":\"critical\""));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_watch_cleanly() {
    let scene = Scene::new();
    let mut terminal = Terminal::of_width(60);
    let mut child = terminal.start(&mut scene.command(&["watch"]));
    let mut shown = terminal.wait_for("675.24 USD");
    kill_process(Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap(), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    shown.push_str(&terminal.shown());
    assert!(shown.ends_with("\r\n"), "the prompt begins on a line of its own: {shown:?}");
    assert!(shown.contains("\u{1b}[J"), "painted over: {shown:?}");
}

#[test]
fn metrics_are_written_whole_or_not_at_all() {
    let scene = Scene::new();
    let file = scene.path("partner-balance.prom");
    let name = file.to_str().unwrap();
    std::fs::write(&file, "old").unwrap();
    assert_eq!(scene.run(&["metrics", "--output", name]).code, Some(0));
    assert!(std::fs::read_to_string(&file).unwrap().ends_with("# EOF\n"));
    let beside: Vec<_> =
        std::fs::read_dir(scene.folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert!(beside.iter().all(|name| !name.to_string_lossy().ends_with(".new")), "{beside:?}");

    let nowhere = scene.path("no/such/folder/x.prom");
    let ended = scene.run(&["metrics", "--output", nowhere.to_str().unwrap()]);
    assert!(ended.code == Some(1) && ended.err.contains("can't be written"), "{}", ended.err);
}
