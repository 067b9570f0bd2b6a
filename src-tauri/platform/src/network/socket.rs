//! The socket on which the kernel sends messages about links and routes. Owns the descriptor; must not know what the
//! messages mean.

use std::io;
use std::os::fd::OwnedFd;

use rustix::io::Errno;
use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{AddressFamily, RecvFlags, SocketFlags, SocketType};
use tokio::io::unix::AsyncFd;

use super::rtnetlink::Links;
use crate::descriptor;

/// RTMGRP_LINK, RTMGRP_IPV4_ROUTE and RTMGRP_IPV6_ROUTE (linux/rtnetlink.h). Not the addresses: each brings a route, and
/// the kernel repeats those of IPv6 with every router advertisement.
const GROUPS: u32 = 0x1 | 0x40 | 0x400;
/// Larger than any message about a link the flags and kind of which matter; what is cut off is not looked at.
const DATAGRAM: usize = 8 * 1024;

#[derive(Debug)]
pub(super) struct Socket {
    fd: AsyncFd<OwnedFd>,
    links: Links,
}

impl Socket {
    pub(super) fn open() -> io::Result<Self> {
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        // No protocol means NETLINK_ROUTE, which is 0.
        let fd = rustix::net::socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
        rustix::net::bind(&fd, &SocketAddrNetlink::new(0, GROUPS))?;
        Ok(Self { fd: descriptor::readable(fd)?, links: Links::default() })
    }

    /// Waits for the next change after which the network may be back.
    pub(super) async fn next_change(&mut self) -> io::Result<()> {
        loop {
            let mut ready = self.fd.readable().await?;
            if drain(ready.get_inner(), &mut self.links)? {
                ready.clear_ready();
                return Ok(());
            }
            ready.clear_ready();
        }
    }
}

/// Reads all messages; whether the network may be back after any of them.
fn drain(fd: &OwnedFd, links: &mut Links) -> io::Result<bool> {
    let mut datagram = vec![0; DATAGRAM];
    let mut is_nearer = false;
    loop {
        match rustix::net::recv(fd, datagram.as_mut_slice(), RecvFlags::empty()) {
            Ok((_, length)) => is_nearer |= links.take(&datagram[..length.min(DATAGRAM)]),
            Err(Errno::AGAIN) => return Ok(is_nearer),
            Err(Errno::INTR) => {}
            // Messages were lost (netlink(7)): the network may be back.
            Err(Errno::NOBUFS) => is_nearer = true,
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use super::*;
    use crate::network::NetworkWatch;

    const INSIDE: &str = "network::socket::tests::inside_the_namespace";

    /// Runs a test of this file, which is ignored otherwise, as root of a user and network namespace of its own.
    #[test]
    fn tells_of_routes_and_of_nothing_else() {
        let output = Command::new("unshare")
            .args(["--map-root-user", "--net"])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", INSIDE, "--include-ignored", "--nocapture"])
            .stdin(Stdio::null())
            .output()
            .expect("unshare (util-linux) is needed");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
        assert!(said.contains("1 passed"), "the test inside did not run: {said}");
    }

    fn ip(arguments: &str) {
        let status = Command::new("ip").args(arguments.split_whitespace()).status().expect("ip (iproute2) is needed");
        assert!(status.success(), "ip {arguments}");
    }

    #[tokio::test]
    #[ignore = "changes the network: run by the test above in a namespace of its own"]
    async fn inside_the_namespace() {
        let mut watch = NetworkWatch::start();
        // The kernel has told of a change by the time `ip` is done, so that looking once is enough.
        let mut has_told = || {
            let socket = watch.socket.as_mut().unwrap();
            drain(socket.fd.get_ref(), &mut socket.links).unwrap()
        };
        assert!(!has_told(), "nothing happened yet");
        ip("link set lo up");
        ip("address add 10.9.9.9/32 dev lo");
        assert!(!has_told(), "the computer's own address is no network");
        ip("link add left type veth peer name right");
        ip("link set left up");
        ip("link set right up");
        assert!(!has_told(), "a virtual link without addresses is no network");
        ip("address add 192.0.2.1/24 dev left");
        assert!(has_told(), "an address with its network");
        ip("route add default via 192.0.2.2");
        assert!(has_told(), "a default route");
        ip("-6 route add 2001:db8::/32 dev left");
        assert!(has_told(), "a route of IPv6");
        ip("route del default");
        ip("link set left down");
        assert!(!has_told(), "a network that goes away");

        ip("link set left up");
        for number in 0..20 {
            ip(&format!("route add 198.51.100.{number}/32 dev left"));
        }
        tokio::time::timeout(Duration::from_secs(20), watch.returned()).await.expect("told of the burst");
        assert!(!watch.is_burst_pending, "the burst is told");
        let socket = watch.socket.as_mut().unwrap();
        assert!(!drain(socket.fd.get_ref(), &mut socket.links).unwrap(), "one burst is told once");
    }
}
