//! Events about links and routes by netlink. Owns the socket on which the kernel sends messages; must not know what the
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

/// Links that get a carrier, and new routes.
#[derive(Debug)]
pub(super) struct NetworkEvents {
    fd: AsyncFd<OwnedFd>,
    links: Links,
}

impl NetworkEvents {
    pub(super) fn open() -> io::Result<Self> {
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        // No protocol means NETLINK_ROUTE, which is 0.
        let fd = rustix::net::socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
        rustix::net::bind(&fd, &SocketAddrNetlink::new(0, GROUPS))?;
        Ok(Self { fd: descriptor::readable(fd)?, links: Links::default() })
    }

    /// Waits for the next event after which the network may be back.
    pub(super) async fn next(&mut self) -> io::Result<()> {
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
    let mut is_back = false;
    loop {
        match rustix::net::recv(fd, datagram.as_mut_slice(), RecvFlags::empty()) {
            Ok((_, length)) => is_back |= links.take(&datagram[..length.min(DATAGRAM)]),
            Err(Errno::AGAIN) => return Ok(is_back),
            Err(Errno::INTR) => {}
            // Messages were lost (netlink(7)): the network may be back.
            Err(Errno::NOBUFS) => is_back = true,
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::network::NetworkWatch;
    use crate::network::namespace::{self, ip};

    #[test]
    fn tells_of_routes_and_of_nothing_else() {
        namespace::run("network::socket::tests::inside_the_namespace");
    }

    #[tokio::test]
    #[ignore = "changes the network: run by the test above in a namespace of its own"]
    async fn inside_the_namespace() {
        let mut watch = NetworkWatch::start();
        // The kernel has told of a change by the time `ip` is done, so that looking once is enough.
        let mut has_told = || {
            let events = watch.0.events.0.as_mut().unwrap();
            drain(events.fd.get_ref(), &mut events.links).unwrap()
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
        assert!(!watch.0.is_pending(), "the burst is told");
        let events = watch.0.events.0.as_mut().unwrap();
        assert!(!drain(events.fd.get_ref(), &mut events.links).unwrap(), "one burst is told once");
    }
}
