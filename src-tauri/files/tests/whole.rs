//! Files are replaced as a whole, on every system.
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs;
use std::path::Path;

use partner_balance_files::{Audience, make_folder, open, replace, write_new};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_made_and_replaced_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("a/b größe 100%");
    make_folder(&made).unwrap();
    let path = made.join("file");
    for content in ["one", "two, and longer", ""] {
        replace(&path, content.as_bytes(), Audience::Owner).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), content);
    }
    assert_eq!(names(&made), ["file"]);
    drop(open(&made.join("c/lock")).unwrap());
    write_new(&made.join("copy"), b"x").unwrap();
    assert_eq!(write_new(&made.join("copy"), b"y").unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read_to_string(made.join("copy")).unwrap(), "x");
    assert!(replace(&made, b"x", Audience::Owner).is_err(), "a folder");
}

#[test]
fn the_leftover_of_a_killed_writer_is_taken_and_a_running_writer_is_not_disturbed() {
    let folder = tempfile::tempdir().unwrap();
    let (path, temporary) = (folder.path().join("file"), folder.path().join("file.new"));
    fs::write(&temporary, "half a fi").unwrap();
    replace(&path, b"one", Audience::Owner).unwrap();
    assert_eq!(names(folder.path()), ["file"]);
    let other = fs::File::create(&temporary).unwrap();
    other.lock().unwrap();
    replace(&path, b"two", Audience::Owner).unwrap();
    assert_eq!(names(folder.path()), ["file", "file.new"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "two");
}

#[test]
fn simultaneous_writers_leave_one_complete_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    let contents: Vec<String> = (0..4).map(|writer: u32| writer.to_string().repeat(100_000)).collect();
    replace(&path, contents[0].as_bytes(), Audience::Owner).unwrap();
    std::thread::scope(|scope| {
        let writers: Vec<_> = contents
            .iter()
            .map(|content| {
                let path = &path;
                scope.spawn(move || {
                    (0..25).for_each(|_| replace(path, content.as_bytes(), Audience::Owner).unwrap());
                })
            })
            .collect();
        while !writers.iter().all(std::thread::ScopedJoinHandle::is_finished) {
            let seen = fs::read_to_string(&path).unwrap();
            assert!(contents.contains(&seen), "{} bytes", seen.len());
        }
    });
    assert_eq!(names(folder.path()), ["file"]);
}

/// As an editor, the search index or a virus scanner has it: nobody may delete or replace it meanwhile.
#[cfg(windows)]
#[test]
fn a_file_that_another_program_has_open_for_a_moment_is_replaced_all_the_same() {
    use std::os::windows::fs::OpenOptionsExt as _;
    use std::time::Duration;

    const FILE_SHARE_READ: u32 = 1;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, "old").unwrap();
    let reader = fs::File::options().read(true).share_mode(FILE_SHARE_READ).open(&path).unwrap();
    assert!(fs::rename(&path, folder.path().join("elsewhere")).is_err(), "it is in the way indeed");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // As long as it takes: the writer tries longer than that.
            std::thread::sleep(Duration::from_millis(200));
            drop(reader);
        });
        replace(&path, b"new", Audience::Owner).unwrap();
    });
    assert_eq!((fs::read_to_string(&path).unwrap().as_str(), names(folder.path())), ("new", vec!["file".to_owned()]));
    let _reader = fs::File::options().read(true).share_mode(FILE_SHARE_READ).open(&path).unwrap();
    assert!(replace(&path, b"newer", Audience::Owner).is_err(), "not for ever");
    assert_eq!((fs::read_to_string(&path).unwrap().as_str(), names(folder.path())), ("new", vec!["file".to_owned()]));
}
