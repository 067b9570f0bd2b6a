//! For tests: a network of their own, in a user and network namespace. Must not know what is tested.

use std::process::{Command, Stdio};

/// Runs a test of this program, which is ignored otherwise, in a network that has nothing but a loopback that is down.
pub(super) fn run(test: &str) {
    let output = Command::new("unshare")
        .args(["--map-root-user", "--net"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--include-ignored", "--nocapture"])
        .stdin(Stdio::null())
        .output()
        .expect("unshare (util-linux) is needed");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "the test inside did not run: {said}");
}

/// Changes the network. The kernel has sent its messages when this returns.
pub(super) fn ip(arguments: &str) {
    let status = Command::new("ip").args(arguments.split_whitespace()).status().expect("ip (iproute2) is needed");
    assert!(status.success(), "ip {arguments}");
}
