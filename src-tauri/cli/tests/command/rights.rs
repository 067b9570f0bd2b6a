//! Who can read and change what the command line writes.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::path::Path;
use std::process::Command;

use crate::scene::{Ended, Scene};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// Everything below a folder, itself included.
fn all_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = vec![folder.to_owned()];
    let mut next = 0;
    while next < found.len() {
        if found[next].is_dir() {
            found.extend(std::fs::read_dir(&found[next]).unwrap().map(|entry| entry.unwrap().path()));
        }
        next += 1;
    }
    found
}

/// The same command under another mask for new files.
fn with_mask(mask: &str, command: &Command) -> Ended {
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(format!("umask {mask}; exec \"$0\" \"$@\""))
        .arg(command.get_program())
        .args(command.get_args());
    shell.env_clear();
    for (name, value) in command.get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    Ended::of(shell.output().unwrap())
}

#[test]
fn new_metrics_are_for_the_collector_whatever_the_mask_and_old_ones_keep_mode_and_links() {
    let scene = Scene::new();
    for mask in ["077", "022", "000"] {
        let file = scene.path(&format!("{mask}.prom"));
        let ended = with_mask(mask, &scene.command(&["metrics", "--output", file.to_str().unwrap()]));
        assert_eq!((ended.code, mode(&file)), (Some(0), 0o644), "{mask}: {}", ended.err);
    }
    let (target, link) = (scene.path("real.prom"), scene.path("link.prom"));
    std::fs::write(&target, "old").unwrap();
    std::fs::set_permissions(&target, std::fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&target, &link).unwrap();
    let is_root = chown(&target, Some(4321), Some(1234)).is_ok();
    let ended = scene.run(&["metrics", "--output", link.to_str().unwrap()]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(link.is_symlink() && std::fs::read_to_string(&target).unwrap().contains("# EOF"));
    assert_eq!(mode(&target), 0o640);
    if is_root {
        let metadata = std::fs::metadata(&target).unwrap();
        assert_eq!((metadata.uid(), metadata.gid()), (4321, 1234));
    }
}

#[test]
fn p5_what_else_is_written_is_the_users_alone_whatever_the_mask() {
    let scene = Scene::new();
    let bundle = scene.path("bundle.txt");
    for arguments in [
        &["config", "set", "low", "50"][..],
        &["status", "--refresh"],
        &["doctor", "--bundle", bundle.to_str().unwrap()],
    ] {
        with_mask("000", &scene.command(arguments));
    }
    assert_eq!(mode(&bundle), 0o600);
    let settings = scene.directories().settings_file();
    std::fs::write(&settings, "broken = =").unwrap();
    with_mask("000", &scene.command(&["config", "show"]));
    let config = settings.parent().unwrap();
    for path in all_below(config) {
        let wanted = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode(&path), wanted, "{}", path.display());
    }
    assert!(config.join("settings.toml.bad").exists());
}

/// Only root can be root: elsewhere this says so and proves nothing.
#[test]
fn root_with_the_home_of_a_user_leaves_nothing_there() {
    let scene = Scene::new();
    if chown(scene.folder.path(), Some(4321), Some(4321)).is_err() {
        println!("root_with_the_home_of_a_user_leaves_nothing_there is not run: this user is not root");
        return;
    }
    for arguments in [
        &["config", "set", "low", "50"][..],
        &["config", "set", "start_at_login", "true"],
        &["status", "--refresh"],
        &["history"],
        &["history", "export"],
        &["history", "delete", "--yes"],
        &["forecast"],
        &["metrics"],
        &["login", "--client-id", "x"],
        &["watch", "--json"],
        &["doctor"],
    ] {
        let ended = scene.run(arguments);
        assert_eq!(ended.code, Some(1), "{arguments:?}: {}{}", ended.out, ended.err);
        assert!(ended.err.contains("belongs to another user") && ended.err.contains("sudo -H"), "{}", ended.err);
        assert_eq!(all_below(scene.folder.path()).len(), 1, "{arguments:?}");
    }
    // A user's own files in it, as they usually are.
    let config = scene.path("config");
    std::fs::create_dir(&config).unwrap();
    chown(scene.folder.path(), Some(0), Some(0)).unwrap();
    chown(&config, Some(4321), Some(4321)).unwrap();
    assert_eq!(scene.run(&["config", "set", "low", "50"]).code, Some(1));
    chown(&config, Some(0), Some(0)).unwrap();
    assert_eq!(scene.run(&["config", "set", "low", "50"]).code, Some(0), "root's own");
}
