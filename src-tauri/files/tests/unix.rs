//! Modes, owners, links and leftover files, on the file system.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs::{self, Permissions};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;

use partner_balance_files::{Audience, make_folder, narrow, open, replace, write_new};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o7777
}

fn file(path: &Path, wanted: u32) {
    fs::write(path, "old").unwrap();
    fs::set_permissions(path, Permissions::from_mode(wanted)).unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_existing_file_keeps_its_mode_for_every_audience() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    for wanted in [0o600, 0o400, 0o640, 0o664, 0o666] {
        for audience in [Audience::Owner, Audience::Everyone] {
            let _ = fs::remove_file(&path);
            file(&path, wanted);
            replace(&path, b"new", audience).unwrap();
            assert_eq!((mode(&path), fs::read(&path).unwrap()), (wanted, b"new".to_vec()), "{audience:?}");
        }
    }
    assert_eq!(names(folder.path()), ["file"], "nothing is left beside it");
}

#[test]
fn a_new_file_has_the_mode_of_its_audience() {
    let folder = tempfile::tempdir().unwrap();
    for (audience, wanted) in [(Audience::Owner, 0o600), (Audience::Everyone, 0o644)] {
        let path = folder.path().join(format!("{audience:?}"));
        replace(&path, b"new", audience).unwrap();
        assert_eq!(mode(&path), wanted, "{audience:?}");
    }
    let made = folder.path().join("a/b");
    make_folder(&made).unwrap();
    drop(open(&made.join("c/lock")).unwrap());
    write_new(&made.join("copy"), b"x").unwrap();
    for (name, wanted) in [("a", 0o700), ("a/b", 0o700), ("a/b/c", 0o700), ("a/b/c/lock", 0o600), ("a/b/copy", 0o600)] {
        assert_eq!(mode(&folder.path().join(name)), wanted, "{name}");
    }
    assert_eq!(write_new(&made.join("copy"), b"y").unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
}

#[test]
fn only_excess_permissions_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (copy, original) = (folder.path().join("copy"), folder.path().join("original"));
    for (of_copy, of_original, wanted) in
        [(0o644, None, 0o600), (0o400, None, 0o400), (0o644, Some(0o400), 0o400), (0o600, Some(0o666), 0o600)]
    {
        let _ = fs::remove_file(&copy);
        file(&copy, of_copy);
        let _ = fs::remove_file(&original);
        file(&original, of_original.unwrap_or(0o600));
        narrow(&copy, of_original.map(|_| original.as_path())).unwrap();
        assert_eq!(mode(&copy), wanted, "{of_copy:o} {of_original:?}");
    }
}

#[test]
fn a_link_stays_and_its_target_is_replaced_or_created() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("there")).unwrap();
    let target = folder.path().join("there/file");
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    symlink("there/file", &second).unwrap();
    symlink("second", &first).unwrap();
    for content in ["made", "replaced"] {
        replace(&first, content.as_bytes(), Audience::Owner).unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), content);
        assert!(first.is_symlink() && second.is_symlink() && !target.is_symlink());
    }
    let circle = folder.path().join("circle");
    symlink("circle", &circle).unwrap();
    assert!(replace(&circle, b"x", Audience::Owner).is_err());
    assert!(circle.is_symlink());
}

#[test]
fn a_device_is_written_to_and_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("link");
    symlink("/dev/null", &link).unwrap();
    replace(&link, b"x", Audience::Everyone).unwrap();
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    assert!(link.is_symlink());
    assert_eq!(names(folder.path()), ["link"]);
}

#[test]
fn the_leftover_of_a_killed_writer_is_removed_and_a_running_writer_is_not_disturbed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    let temporary = folder.path().join("file.new");
    let precious = folder.path().join("precious");
    fs::write(&precious, "mine").unwrap();
    fs::write(&temporary, "half a fi").unwrap();
    replace(&path, b"one", Audience::Owner).unwrap();
    symlink(&precious, &temporary).unwrap();
    replace(&path, b"two", Audience::Owner).unwrap();
    assert_eq!(names(folder.path()), ["file", "precious"]);
    assert_eq!(fs::read_to_string(&precious).unwrap(), "mine", "no link is followed");

    let other = fs::File::create(&temporary).unwrap();
    other.lock().unwrap();
    replace(&path, b"three", Audience::Owner).unwrap();
    assert_eq!(names(folder.path()), ["file", "file.new", "precious"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "three");
}

/// Only root can change owners: for other users this test prints that it checks nothing.
#[test]
fn the_owner_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, "old").unwrap();
    if std::os::unix::fs::chown(&path, Some(4321), Some(1234)).is_err() {
        println!("the_owner_stays is not run: this user can't give files away");
        return;
    }
    replace(&path, b"new", Audience::Owner).unwrap();
    let metadata = fs::metadata(&path).unwrap();
    assert_eq!((metadata.uid(), metadata.gid()), (4321, 1234));

    std::os::unix::fs::chown(folder.path(), Some(4321), None).unwrap();
    let missing = folder.path().join("config/settings.toml");
    assert_eq!(partner_balance_files::owned_by_another(&[&missing]).as_deref(), Some(folder.path()));
    std::os::unix::fs::chown(folder.path(), Some(0), None).unwrap();
    assert_eq!(partner_balance_files::owned_by_another(&[&missing]), None);
}
