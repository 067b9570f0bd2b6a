use std::path::PathBuf;
#[cfg(target_os = "linux")]
use std::process::Command;

use super::*;

const PATIENCE: Duration = Duration::from_secs(20);

async fn wait_for_event(watch: &mut FileWatch, what: &str) {
    tokio::time::timeout(PATIENCE, watch.written()).await.expect(what);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn tells_of_every_way_to_write_a_file_and_of_no_other_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("not there yet/settings.toml");
    let mut watch = FileWatch::start(&path);
    // The kernel sends events in order: any of other files would come before this file's own.
    for other in ["settings.toml.lock", "settings.toml.new", "settings.tom"] {
        std::fs::write(path.with_file_name(other), "x").unwrap();
    }
    std::fs::read(path.with_file_name("settings.tom")).unwrap();
    assert_eq!(events_until_written(&mut watch, &path).await, 1, "of nothing else before");
    std::fs::rename(path.with_file_name("settings.toml.new"), &path).unwrap();
    wait_for_event(&mut watch, "renamed over").await;
    std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(events_until_written(&mut watch, &path).await, 1, "neither read nor removed is written");
    for _ in 0..20 {
        std::fs::write(&path, "burst").unwrap();
    }
    wait_for_event(&mut watch, "a burst").await;
    assert_eq!(events_until_written(&mut watch, &path).await, 1, "one burst is told once");
}

/// Writes the file in place and counts the events up to this one.
#[cfg(target_os = "linux")]
async fn events_until_written(watch: &mut FileWatch, path: &Path) -> usize {
    let mut count = 0;
    // Events that are there already would be reported together with this one: they are counted before.
    if let Source::Events(events) = &mut watch.0.events.source {
        count += usize::from(events.pending().unwrap().is_some());
    }
    std::fs::write(path, "in place").unwrap();
    wait_for_event(watch, "written in place").await;
    count + 1
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn follows_a_link_and_a_folder_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let (path, other) = (folder.path().join("a/settings.toml"), folder.path().join("b/mine.toml"));
    for file in [&path, &other] {
        std::fs::create_dir(file.parent().unwrap()).unwrap();
    }
    std::fs::write(&other, "one").unwrap();
    let mut watch = FileWatch::start(&path);
    std::os::unix::fs::symlink(&other, path.with_extension("new")).unwrap();
    std::fs::rename(path.with_extension("new"), &path).unwrap();
    wait_for_event(&mut watch, "a link in its place").await;
    std::fs::write(&other, "two").unwrap();
    wait_for_event(&mut watch, "written behind the link").await;

    std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
    wait_for_event(&mut watch, "the folder is gone").await;
    std::fs::write(&path, "three").unwrap();
    wait_for_event(&mut watch, "written in the new folder").await;
}

#[cfg(windows)]
#[tokio::test]
async fn tells_of_the_settings_and_follows_a_folder_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/settings.toml");
    let mut watch = FileWatch::start(&path);
    // Windows doesn't tell that a folder was removed: a look finds the file in the new one.
    watch.0.events.look = Look::with(Some(Duration::from_secs(1)), FileStamp::of(&path));
    assert!(matches!(watch.0.events.source, Source::Events(_)));
    partner_balance_files::replace(&path, b"one", partner_balance_files::Audience::Owner).unwrap();
    wait_for_event(&mut watch, "made").await;
    partner_balance_files::replace(&path, b"two", partner_balance_files::Audience::Owner).unwrap();
    wait_for_event(&mut watch, "replaced").await;
    std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    std::fs::write(&path, "three").unwrap();
    wait_for_event(&mut watch, "written in the new folder").await;
    watch.0.events.look = Look::with(None, FileStamp::UNKNOWN);
    std::fs::write(&path, "four").unwrap();
    wait_for_event(&mut watch, "and watched again").await;
}

#[tokio::test(start_paused = true)]
async fn what_the_system_does_not_tell_of_is_seen_by_a_look_now_and_then() {
    let folder = tempfile::tempdir().unwrap();
    let (path, other) = (folder.path().join("settings.toml"), folder.path().join("other/settings.toml"));
    std::fs::write(&path, "one").unwrap();
    let interval = Duration::from_secs(300);
    let look = Look::with(Some(interval), FileStamp::of(&path));
    // Events of another folder alone.
    let source = Source::Events(FileEvents::open(&other, Sign::Finished).unwrap());
    let mut watch = FileWatch(Bursts::of(WatchedFile { path: path.clone(), sign: Sign::Finished, source, look }));
    assert!(tokio::time::timeout(interval * 3, watch.written()).await.is_err(), "nothing was written");
    std::fs::write(&path, "two, and longer").unwrap();
    tokio::time::timeout(interval * 2, watch.written()).await.expect("it is seen");
    assert!(tokio::time::timeout(interval * 3, watch.written()).await.is_err(), "once");
}

/// A database's log is written like this: its writer keeps it open.
#[tokio::test]
async fn tells_of_changes_in_a_file_that_stays_open() {
    use std::io::Write as _;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3-wal");
    let mut file = std::fs::File::create(&path).unwrap();
    let mut watch = FileWatch::start_for(&path, Sign::Changed);
    for part in ["one", "two"] {
        file.write_all(part.as_bytes()).unwrap();
        wait_for_event(&mut watch, part).await;
    }
}

/// The folder can't be made: a file is in its place.
fn blocked(folder: &Path) -> (PathBuf, PathBuf) {
    let place = folder.join("partner-balance");
    std::fs::write(&place, "a file in the folder's place").unwrap();
    (place.join("settings.toml"), place)
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_watched_is_polled_until_it_can() {
    let folder = tempfile::tempdir().unwrap();
    let (path, place) = blocked(folder.path());
    let mut watch = FileWatch::start(&path);
    let minute = Duration::from_secs(60);
    assert!(tokio::time::timeout(minute, watch.written()).await.is_err(), "there is no file");
    assert!(matches!(watch.0.events.source, Source::Polling { .. }));
    std::fs::remove_file(&place).unwrap();
    std::fs::create_dir(&place).unwrap();
    std::fs::write(&path, "written without an event").unwrap();
    // Dropped and called again, as a select does: polling goes on all the same.
    let dropped = async { while tokio::time::timeout(Duration::from_secs(1), watch.written()).await.is_err() {} };
    tokio::time::timeout(POLL_INTERVAL * 2, dropped).await.expect("it is seen");
    assert!(matches!(watch.0.events.source, Source::Events(_)), "and watched again");
}

#[tokio::test(start_paused = true)]
async fn what_polling_has_seen_a_look_does_not_report_again() {
    let folder = tempfile::tempdir().unwrap();
    let (path, place) = blocked(folder.path());
    let mut watch = FileWatch::start(&path);
    let interval = Duration::from_secs(300);
    watch.0.events.look = Look::with(Some(interval), FileStamp::of(&path));
    std::fs::remove_file(&place).unwrap();
    std::fs::create_dir(&place).unwrap();
    std::fs::write(&path, "written without an event").unwrap();
    tokio::time::timeout(POLL_INTERVAL * 2, watch.written()).await.expect("it is seen");
    assert!(matches!(watch.0.events.source, Source::Events(_)), "and watched again");
    assert!(tokio::time::timeout(interval * 3, watch.written()).await.is_err(), "once");
    std::fs::write(&path, "written, and longer").unwrap();
    // By the next look: time that stands still does not wait for an event of the system.
    tokio::time::timeout(interval * 2, watch.written()).await.expect("the next is seen, too");
}

/// Runs a test again where the kernel allows no watches; false where the system allows no user namespaces.
#[cfg(target_os = "linux")]
fn ran_without_watches(test: &str) -> bool {
    let none = "echo 0 >/proc/sys/user/max_inotify_watches && exec \"$0\" \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "sh", "-c", none]);
    let may = command.arg("true").output().is_ok_and(|output| output.status.success());
    if !may {
        println!("{test} is not run: this system allows no user namespaces");
        return false;
    }
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "sh", "-c", none]);
    command.arg(std::env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]);
    let output = command.env("WITHOUT_WATCHES", "1").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&output.stderr));
    true
}

#[cfg(target_os = "linux")]
#[tokio::test(start_paused = true)]
async fn with_all_watches_in_use_a_change_is_seen_by_polling() {
    if std::env::var_os("WITHOUT_WATCHES").is_none() {
        ran_without_watches("file::tests::with_all_watches_in_use_a_change_is_seen_by_polling");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    std::fs::write(&path, "one").unwrap();
    let mut watch = FileWatch::start(&path);
    assert!(matches!(watch.0.events.source, Source::Polling { .. }), "there are none");
    assert!(tokio::time::timeout(POLL_INTERVAL * 3, watch.written()).await.is_err(), "nothing was written");
    std::fs::write(&path, "two, and longer").unwrap();
    tokio::time::timeout(POLL_INTERVAL * 2, watch.written()).await.expect("it is seen");
}
