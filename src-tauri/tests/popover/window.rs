//! The popover's window on a real desktop: how it is opened and closed, and its processes.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use partner_balance_engine::messages::FromPopover;

use crate::fixture::*;
use crate::popover::parent::{ClickEffect, Ending, PopoverEvent};
use crate::popover::report::HiddenReason;

#[test]
fn opens_beside_the_icon_and_closes_with_esc() {
    on_a_desktop("window::opens_beside_the_icon_and_closes_with_esc", |mut fixture| async move {
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Shown);
        fixture
            .wait_for("ready", |event| matches!(event, PopoverEvent::Message(FromPopover::Ready)).then_some(()))
            .await;
        fixture.wait_for_painted().await;
        assert!(fixture.popover.is_shown());
        let window = until("the focus", || Some(active_window()).filter(|&window| window != 0)).await.to_string();
        let place = output_of("xdotool", &["getwindowgeometry", "--shell", &window]);
        // Eight pixels from the right edge, and below the click, because there is no panel.
        assert!(place.contains("X=912\n") && place.contains("Y=34\n") && place.contains("WIDTH=360\n"), "{place}");
        output_of("xdotool", &["key", "Escape"]);
        assert_eq!(fixture.wait_for_hidden().await, HiddenReason::Asked);
        assert!(!fixture.popover.is_shown());
        until("the window to close", || (!is_on_screen()).then_some(())).await;
        // The same process is used again.
        let before = processes("partner-balance");
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Shown);
        fixture.wait_for_painted().await;
        assert_eq!(processes("partner-balance"), before);
        // A key pressed while the window is hidden must not affect the next one.
        until("the focus", || (active_window().to_string() == window).then_some(())).await;
        output_of("xdotool", &["key", "Escape"]);
        assert_eq!(fixture.wait_for_hidden().await, HiddenReason::Asked);
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Shown);
        fixture.wait_for_painted().await;
        tokio::time::sleep(BETWEEN_CLICKS).await;
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Hidden);
        assert_eq!(fixture.wait_for_hidden().await, HiddenReason::Asked);
    });
}

#[test]
fn p10_a_click_on_what_was_closed_a_moment_ago_opens_it() {
    on_a_desktop("window::p10_a_click_on_what_was_closed_a_moment_ago_opens_it", |mut fixture| async move {
        fixture.open().await;
        output_of("xdotool", &["key", "Escape"]);
        // Nothing is awaited: the report that it was closed is not read until the click.
        while is_on_screen() {}
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Hidden, "it counts as shown");
        fixture.wait_for("the late answer", |event| matches!(event, PopoverEvent::HiddenAlready).then_some(())).await;
        assert!(fixture.popover.show_for_missed_click(view()));
        fixture.wait_for_painted().await;
        until("the window", || is_on_screen().then_some(())).await;
        // Once for each click, and for no other request to hide.
        fixture.popover.hide();
        assert_eq!(fixture.wait_for_hidden().await, HiddenReason::Asked);
        assert!(!fixture.popover.show_for_missed_click(view()));
    });
}

/// Cinnamon's setting. The page has a scrollbar while it is laid out in the hidden window, which is too low for it.
#[test]
fn p10_scrollbars_beside_the_content_take_no_space_when_everything_fits() {
    let name = "window::p10_scrollbars_beside_the_content_take_no_space_when_everything_fits";
    on_a_desktop(name, |mut fixture| async move {
        let settings = std::path::PathBuf::from(std::env::var_os("XDG_CONFIG_HOME").unwrap()).join("gtk-3.0");
        std::fs::create_dir_all(&settings).unwrap();
        let text = "[Settings]\ngtk-theme-name=Adwaita\ngtk-overlay-scrolling=0\n";
        std::fs::write(settings.join("settings.ini"), text).unwrap();
        fixture.popover.remember_height(120.0);
        fixture.open().await;
        let id = active_window().to_string();
        let rows = || {
            let arguments = ["-silent", "-window", &id, "-depth", "8", "rgb:-"];
            let output = Command::new("import").args(arguments).output().unwrap();
            output.stdout.chunks_exact(WIDTH * 3).map(<[u8]>::to_vec).collect::<Vec<_>>()
        };
        // The page's border is at the right edge as well as at the left one.
        until("a page as wide as its window", || {
            let rows = rows();
            let is_framed = rows.iter().all(|row| row[..3] == row[(WIDTH - 1) * 3..]);
            (rows.len() > 200 && is_framed).then_some(())
        })
        .await;
    });
}

#[test]
fn nothing_exceeds_the_window_at_twice_the_size_in_the_real_engine() {
    on_a_desktop("window::nothing_exceeds_the_window_at_twice_the_size_in_the_real_engine", |_| async {
        let gallery = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/tests/gallery");
        let states = std::fs::read_dir(gallery).unwrap().map(|entry| entry.unwrap().path());
        let mut seen = 0;
        for state in states.filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
            // The window is 360 pixels wide.
            assert_eq!(measured(&state, "200"), (180, 0), "{}", state.display());
            seen += 1;
        }
        assert!(seen > 20, "{seen} states of the gallery");
    });
}

/// The width of the page's layout and how far its content exceeds it, in CSS pixels.
fn measured(state: &std::path::Path, zoom: &str) -> (i64, i64) {
    let engines = tempfile::tempdir().unwrap();
    let mut window = Command::new(PROGRAM)
        .args(["popover", "--zoom", zoom, "--fixture"])
        .arg(state)
        .env("XDG_DATA_HOME", engines.path())
        .env_remove("PARTNER_BALANCE_CLIENT_SECRET")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let printed = BufReader::new(window.stdout.take().unwrap()).lines();
    let _window = Killed(window);
    let mut messages = printed.map(|line| serde_json::from_str::<serde_json::Value>(&line.unwrap()).unwrap());
    let measured = messages.find(|message| message["type"] == "measured").expect("the page is measured");
    (measured["width"].as_i64().unwrap(), measured["overflow"].as_i64().unwrap())
}

#[test]
fn another_window_closes_it_and_the_click_that_did_it_does_not_open_it_again() {
    let name = "window::another_window_closes_it_and_the_click_that_did_it_does_not_open_it_again";
    on_a_desktop(name, |mut fixture| async move {
        fixture.open().await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("view.json");
        std::fs::write(&file, serde_json::to_vec(&view()).unwrap()).unwrap();
        let other = Command::new(PROGRAM)
            .args(["popover".as_ref(), "--fixture".as_ref(), file.as_os_str()])
            .env("XDG_DATA_HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let _other = Killed(other);
        assert_eq!(fixture.wait_for_hidden().await, HiddenReason::FocusLost);
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::None);
        assert!(!fixture.popover.is_shown());
    });
}

#[test]
fn a_killed_web_process_is_noticed_and_the_next_click_works() {
    on_a_desktop("window::a_killed_web_process_is_noticed_and_the_next_click_works", |mut fixture| async move {
        fixture.open().await;
        let web = until("the web process", || processes("WebKitWeb").first().copied()).await;
        output_of("kill", &["-9", &web.to_string()]);
        assert!(matches!(fixture.wait_for_ended().await, Ending::Crashed(_)));
        assert!(!fixture.popover.is_shown());
        until("all processes to end", || engine_processes().is_empty().then_some(())).await;
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Shown);
        fixture.wait_for_painted().await;
    });
}

#[test]
#[expect(clippy::disallowed_methods, reason = "measures how long the end takes")]
fn ends_within_a_second_of_its_input() {
    on_a_desktop("window::ends_within_a_second_of_its_input", |mut fixture| async move {
        fixture.open().await;
        assert!(engine_processes().len() >= 3, "{:?}", engine_processes());
        fixture.popover.end();
        let start = Instant::now();
        assert_eq!(fixture.wait_for_ended().await, Ending::Dismissed);
        until("all processes to end", || engine_processes().is_empty().then_some(())).await;
        assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    });
}

#[test]
fn p6_hidden_long_enough_no_process_is_left() {
    on_a_desktop("window::p6_hidden_long_enough_no_process_is_left", |_| async {
        let mut fixture = Fixture::lingering(Duration::from_millis(200));
        fixture.open().await;
        fixture.popover.hide();
        assert_eq!(fixture.wait_for_ended().await, Ending::Dismissed);
        until("all processes to end", || engine_processes().is_empty().then_some(())).await;
    });
}

#[test]
fn p5_a_replaced_process_is_gone_and_the_popover_is_still_there() {
    on_a_desktop("window::p5_a_replaced_process_is_gone_and_the_popover_is_still_there", |mut fixture| async move {
        fixture.open().await;
        let old = processes("partner-balance");
        fixture.popover.replace(view());
        assert!(fixture.popover.is_shown());
        fixture.wait_for_painted().await;
        until("the old process to end", || (!processes("partner-balance").contains(&old[0])).then_some(())).await;
        assert!(fixture.popover.is_shown());
        assert!(is_on_screen());
        assert_eq!(processes("partner-balance").len(), 1);
    });
}

#[test]
fn closed_while_it_is_being_replaced_it_stays_closed() {
    on_a_desktop("window::closed_while_it_is_being_replaced_it_stays_closed", |mut fixture| async move {
        fixture.open().await;
        let old = processes("partner-balance");
        fixture.popover.replace(view());
        // The new process can't have a window yet.
        output_of("xdotool", &["key", "Escape"]);
        let closed = |event: &PopoverEvent| {
            if let PopoverEvent::ClosedDuringReplacement { show_count } = event { Some(*show_count) } else { None }
        };
        let show_count = fixture.wait_for("the old process closed", closed).await;
        fixture.popover.hide_unless_shown_again(show_count);
        fixture
            .wait_for("ready", |event| matches!(event, PopoverEvent::Message(FromPopover::Ready)).then_some(()))
            .await;
        until("the old process to end", || (!processes("partner-balance").contains(&old[0])).then_some(())).await;
        assert!(!is_on_screen());
        assert!(!fixture.popover.is_shown());
    });
}

#[test]
fn p5_the_child_gets_no_variable_of_ours_and_no_argument_but_its_name() {
    let name = "window::p5_the_child_gets_no_variable_of_ours_and_no_argument_but_its_name";
    on_a_desktop(name, |mut fixture| async move {
        assert!(std::env::var_os("PARTNER_BALANCE_CLIENT_SECRET").is_some());
        fixture.open().await;
        for process in engine_processes() {
            let environment = std::fs::read_to_string(format!("/proc/{process}/environ")).unwrap();
            assert!(environment.contains("DISPLAY="), "the environment can be read");
            assert!(!environment.contains("PARTNER_BALANCE_"), "{process}");
        }
        let child = processes("partner-balance")[0];
        let arguments = std::fs::read_to_string(format!("/proc/{child}/cmdline")).unwrap();
        assert_eq!(arguments.split('\0').skip(1).collect::<Vec<_>>(), ["popover", ""]);
    });
}
