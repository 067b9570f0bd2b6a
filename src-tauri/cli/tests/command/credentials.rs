//! Where credentials come from, and that they go nowhere else.

#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;

#[cfg(target_os = "linux")]
use partner_balance_portal_sim::{Fault, Scope, Times};
#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process};

use crate::scene::{CLIENT_ID, Ended, SECRET, Scene, fed};

#[cfg(unix)]
fn file_with(scene: &Scene, mode: u32) -> String {
    let path = scene.path("credentials");
    let text = format!("PARTNER_BALANCE_CLIENT_ID={CLIENT_ID}\nPARTNER_BALANCE_CLIENT_SECRET=\"{SECRET}\"\n");
    std::fs::write(&path, text).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[cfg(unix)]
#[test]
fn a_credentials_file_works_unless_others_can_read_it() {
    let scene = Scene::new();
    for (mode, code) in [(0o400, 0), (0o600, 0), (0o440, 1), (0o644, 1)] {
        let file = file_with(&scene, mode);
        let ended = Ended::of(scene.bare(&["--credentials-file", &file, "status", "--refresh"]).output().unwrap());
        assert_eq!(ended.code, Some(code), "{mode:o}: {}{}", ended.out, ended.err);
        assert_eq!(ended.err.contains("open to others"), code == 1, "{}", ended.err);
        std::fs::remove_file(&file).unwrap();
    }
}

#[test]
fn p1_the_reading_of_one_client_is_never_told_for_another() {
    let scene = Scene::new();
    assert!(scene.run(&["status", "--refresh"]).out.contains("675.24"));
    let another = ("PARTNER_BALANCE_CLIENT_ID", "another");
    let ended = Ended::of(scene.command(&["status", "--json"]).env(another.0, another.1).output().unwrap());
    assert!(ended.out.contains(r#""balance":null"#) && ended.out.contains("credentials_refused"), "{}", ended.out);
    let history = Ended::of(scene.command(&["history", "export"]).env(another.0, another.1).output().unwrap());
    assert!(!history.out.contains("675.24"), "{}", history.out);
}

#[test]
fn nobody_is_told_to_close_a_folder_to_others() {
    let scene = Scene::new();
    let folder = scene.path("open-to-all");
    std::fs::create_dir(&folder).unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
    let ended = Ended::of(scene.bare(&["--credentials-file", folder.to_str().unwrap()]).output().unwrap());
    assert_eq!(ended.code, Some(1));
    assert!(ended.err.contains("it is a folder") && !ended.err.contains("Close it"), "{}", ended.err);
}

#[cfg(unix)]
#[test]
fn a_connected_account_is_not_replaced_without_a_word() {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"default\"\nname = \"Head office\"\n");
    let mut terminal = crate::terminal::Terminal::of_width(80);
    let mut child = terminal.start(&mut scene.bare(&["login"]));
    let shown = terminal.wait_for("Client ID: ");
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    child.wait().unwrap();
    assert!(shown.contains("This replaces the credentials of Head office"), "{shown}");
}

#[cfg(unix)]
#[test]
fn a_service_managers_file_is_accepted_with_its_access_list() {
    let scene = Scene::new();
    // How systemd leaves it for a unit's own user: owned by root, the access list shown as the group's right.
    let file = file_with(&scene, 0o440);
    let metadata = std::fs::metadata(&file).unwrap();
    use std::os::unix::fs::MetadataExt as _;
    let is_of_root = metadata.uid() == 0 && metadata.gid() == 0;
    let mut command = scene.bare(&["--credentials-file", &file, "status", "--refresh"]);
    let ended = Ended::of(command.env("CREDENTIALS_DIRECTORY", scene.folder.path()).output().unwrap());
    assert_eq!(ended.code == Some(0), is_of_root, "{}", ended.err);
}

#[test]
fn p5_the_secret_is_in_no_output_and_no_file() {
    let scene = Scene::new();
    let bundle = scene.path("bundle.txt");
    let bundle = bundle.to_str().unwrap();
    let mut seen = String::new();
    for arguments in [
        &["status", "--refresh"][..],
        &["status", "--json"],
        &["accounts", "--json"],
        &["config", "show"],
        &["metrics"],
        &["check"],
        &["doctor", "--bundle", bundle],
        &["history"],
        &["history", "export"],
        &["forecast"],
        &["forecast", "--json"],
    ] {
        let ended = scene.run(arguments);
        seen.push_str(&ended.out);
        seen.push_str(&ended.err);
    }
    let refused = fed(&mut scene.bare(&["login", "--client-id", "x"]), SECRET);
    seen.push_str(&refused.err);
    let assigned = ["--token=", "--client-secret=", "--name=x --token="].map(|option| format!("{option}{SECRET}"));
    let mut mistyped =
        vec![vec!["login", SECRET], vec!["login", "--client-secret", SECRET], vec!["login", "--color", SECRET]];
    mistyped.extend(assigned.iter().map(|options| ["login"].into_iter().chain(options.split(' ')).collect()));
    for wrong in mistyped {
        let ended = scene.run(&wrong);
        assert_eq!(ended.code, Some(2));
        seen.push_str(&ended.err);
    }
    assert!(seen.contains("675.24"));
    assert!(!seen.contains(SECRET), "{seen}");
    let mut open = vec![scene.folder.path().to_path_buf()];
    let mut files = 0;
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.file_type().unwrap().is_dir() {
                open.push(entry.path());
                continue;
            }
            files += 1;
            let bytes = std::fs::read(entry.path()).unwrap();
            let found = [SECRET, "eyJ"]
                .iter()
                .any(|secret| bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
            assert!(!found, "{}", entry.path().display());
        }
    }
    assert!(files >= 2, "bundle and history");
    assert!(std::fs::read_to_string(bundle).unwrap().contains("== findings"));
}

#[test]
fn login_tests_before_it_stores_and_says_what_is_missing() {
    let scene = Scene::new();
    let wrong = fed(&mut scene.bare(&["login"]), "client-of-the-tests\nwrong\n");
    assert_eq!(wrong.code, Some(1));
    assert!(wrong.err.contains("refused the credentials") && wrong.err.contains("Nothing was stored"), "{}", wrong.err);
    assert!(!scene.directories().settings_file().exists(), "nothing is stored");

    // Other systems always have one.
    if cfg!(target_os = "linux") {
        let no_keychain = fed(&mut scene.bare(&["login"]), &format!("{CLIENT_ID}\n{SECRET}\n"));
        assert_eq!(no_keychain.code, Some(1));
        let told = no_keychain.err;
        assert!(told.contains("No keychain") && told.contains("--credentials-file"), "{told}");
        assert!(!scene.directories().settings_file().exists(), "nothing is stored");
    }

    let cut_short = fed(&mut scene.bare(&["login"]), "only-an-id\n");
    assert!(cut_short.code == Some(1) && cut_short.err.contains("ended before"), "{}", cut_short.err);
}

#[cfg(unix)]
#[test]
fn a_secret_is_typed_without_echo() {
    let scene = Scene::new();
    let mut terminal = crate::terminal::Terminal::of_width(80);
    let mut child = terminal.start(&mut scene.bare(&["login"]));
    let mut shown = terminal.wait_for("Client ID: ");
    terminal.type_in(&format!("{CLIENT_ID}\n"));
    shown.push_str(&terminal.wait_for("not shown): "));
    terminal.type_in(&format!("{SECRET}\n"));
    assert_eq!(child.wait().unwrap().code(), Some(1), "there is no keychain");
    shown.push_str(&terminal.shown());
    assert!(shown.contains(CLIENT_ID) && !shown.contains(SECRET), "{shown}");
    assert!(shown.contains("The credentials work, but they were not stored."), "{shown}");
}

#[cfg(unix)]
#[test]
fn an_interrupted_question_gives_the_terminal_back_its_echo() {
    for signal in [Signal::INT, Signal::TERM] {
        let scene = Scene::new();
        let mut terminal = crate::terminal::Terminal::of_width(80);
        let mut child = terminal.start(&mut scene.bare(&["login", "--client-id", CLIENT_ID]));
        terminal.wait_for("not shown): ");
        assert!(!terminal.is_echoing(), "a secret is being typed");
        kill_process(Pid::from_child(&child), signal).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130), "{signal:?}");
        assert!(terminal.is_echoing(), "{signal:?}");
        assert_eq!(terminal.shown(), "\r\n", "the prompt begins on a line of its own");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_test_at_the_portal_can_be_interrupted_as_well() {
    let scene = Scene::new();
    scene.portal.set_fault(Fault::Silent, Scope::Both, Times::UntilCleared);
    let mut terminal = crate::terminal::Terminal::of_width(80);
    let mut child = terminal.start(&mut scene.bare(&["login", "--client-id", CLIENT_ID]));
    terminal.wait_for("not shown): ");
    terminal.type_in(&format!("{SECRET}\n"));
    let is_asked = || Ok((scene.portal.stats().token.requests == 1).then_some(()));
    desktop_tests::wait::until("a question to the portal", is_asked).unwrap();
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(!scene.directories().settings_file().exists(), "nothing is stored");
}
