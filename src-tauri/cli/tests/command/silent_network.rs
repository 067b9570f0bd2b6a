//! A name server that takes every question and answers none: what is asked for ends when it should, not when the system
//! gives up. In a network namespace of its own, where the server may have port 53 and the resolver's configuration.
#![cfg(target_os = "linux")]

use std::net::UdpSocket;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::scene::Scene;

/// How long the resolver would go on with one question, at the least.
const RESOLVER: Duration = Duration::from_secs(15);

/// Runs one of the tests below inside such a network.
fn in_silent_network(test: &str) {
    let folder = tempfile::tempdir().unwrap();
    let (names, order) = (folder.path().join("resolv.conf"), folder.path().join("nsswitch.conf"));
    std::fs::write(&names, format!("nameserver 127.0.0.1\noptions timeout:{}\n", RESOLVER.as_secs())).unwrap();
    std::fs::write(&order, "hosts: files dns\n").unwrap();
    let script = r#"ip link set lo up && mount --bind "$NAMES" /etc/resolv.conf && mount --bind "$ORDER" /etc/nsswitch.conf \
        && exec "$THIS" --exact --ignored --nocapture "$TEST""#;
    let output = Command::new("unshare")
        .args(["-rmn", "sh", "-c", script])
        .envs([("NAMES", names.as_os_str()), ("ORDER", order.as_os_str()), ("TEST", test.as_ref())])
        .env("THIS", std::env::current_exe().unwrap())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

/// The name server. Every question stays in its queue.
fn silent_name_server() -> UdpSocket {
    UdpSocket::bind("127.0.0.1:53").unwrap()
}

/// Waits until the program has asked it something, so that a thread of it is in the resolver.
fn until_asked(server: &UdpSocket) {
    server.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    server.recv(&mut [0; 512]).unwrap();
}

fn start(scene: &Scene, arguments: &[&str]) -> Child {
    let mut command = scene.command(arguments);
    command.env("PARTNER_BALANCE_BASE_URL", "https://portal.example").stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// How the program ended, and how long it took from now on.
#[expect(clippy::disallowed_methods, reason = "measures the real time until the end")]
fn ended(child: Child) -> (Output, Duration) {
    let start = Instant::now();
    (child.wait_with_output().unwrap(), start.elapsed())
}

fn interrupt(child: &Child) {
    kill_process(Pid::from_child(child), Signal::INT).unwrap();
}

#[test]
fn a_check_keeps_to_its_limit_whatever_the_name_server_does() {
    in_silent_network("silent_network::check");
}

#[test]
#[ignore = "run by the test above in its own network"]
fn check() {
    let (_server, scene) = (silent_name_server(), Scene::new());
    let (output, took) = ended(start(&scene, &["check", "-t", "3"]));
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(String::from_utf8(output.stdout).unwrap().contains("didn't answer in time"));
    assert!(took < Duration::from_secs(4), "{took:?}");
}

#[test]
fn a_status_ends_when_the_client_gives_up() {
    in_silent_network("silent_network::status");
}

#[test]
#[ignore = "run by the test above in its own network"]
fn status() {
    let (_server, scene) = (silent_name_server(), Scene::new());
    let (output, took) = ended(start(&scene, &["status", "--refresh"]));
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    // Ten seconds are the client's for a connection.
    assert!(took < Duration::from_secs(12), "{took:?}");
}

#[test]
fn ctrl_c_ends_what_waits_for_a_name_server_at_once() {
    in_silent_network("silent_network::interrupted");
}

#[test]
#[ignore = "run by the test above in its own network"]
fn interrupted() {
    let server = silent_name_server();
    for (arguments, code) in [
        (&["watch"][..], Some(0)),
        (&["status", "--refresh"], None),
        (&["check", "-t", "30"], None),
        (&["doctor"], None),
        (&["metrics"], None),
    ] {
        let scene = Scene::new();
        let child = start(&scene, arguments);
        until_asked(&server);
        interrupt(&child);
        let (output, took) = ended(child);
        assert_eq!(output.status.code(), code, "{arguments:?}: {output:?}");
        assert!(took < Duration::from_secs(1), "{arguments:?} took {took:?}");
        // Questions of the process that has ended.
        server.set_nonblocking(true).unwrap();
        while server.recv(&mut [0; 512]).is_ok() {}
        server.set_nonblocking(false).unwrap();
    }
}

#[test]
fn ctrl_c_ends_a_login_that_waits_for_a_name_server() {
    in_silent_network("silent_network::login");
}

#[test]
#[ignore = "run by the test above in its own network"]
fn login() {
    use std::io::Write as _;

    let (server, scene) = (silent_name_server(), Scene::new());
    let mut command = scene.bare(&["login", "--client-id", "id", "--base-url", "https://portal.example"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"a-secret\n").unwrap();
    until_asked(&server);
    interrupt(&child);
    let (output, took) = ended(child);
    assert_eq!(output.status.code(), Some(130), "{output:?}");
    assert!(took < Duration::from_secs(1), "{took:?}");
}

#[test]
fn doctor_names_the_proxy_and_leaves_the_portals_name_to_it() {
    in_silent_network("silent_network::proxied");
}

#[test]
#[ignore = "run by the test above in its own network"]
fn proxied() {
    use std::io::{Read as _, Write as _};

    let (server, scene) = (silent_name_server(), Scene::new());
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = proxy.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in proxy.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
        }
    });
    let mut command = scene.command(&["doctor"]);
    command.env("PARTNER_BALANCE_BASE_URL", "https://portal.example");
    let output = command.env("HTTPS_PROXY", format!("http://ann:planted-pa55@{address}")).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains(&format!("ok       proxy          Requests go through {address}, as the environment")),
        "{said}"
    );
    let refusal = format!("{address}: it doesn't accept the user name and password that are set for it");
    assert!(
        said.contains(&format!("problem  proxy          The proxy can't connect to the Partner Portal ({refusal}).")),
        "{said}"
    );
    assert!(!said.contains("ann") && !said.contains("planted"), "{said}");
    server.set_nonblocking(true).unwrap();
    assert!(server.recv(&mut [0; 512]).is_err(), "the portal's name was looked up");
}
