//! Events about this computer's addresses by the crate `if-watch`, on systems without netlink. Owns the watcher; must not
//! know what else counts as a return of the network.

use std::future::poll_fn;
use std::io;
use std::net::IpAddr;
use std::task::{Context, Poll, Waker};

use if_watch::IfEvent;
use if_watch::tokio::IfWatcher;

/// New addresses.
#[derive(Debug)]
pub(super) struct NetworkEvents {
    watcher: IfWatcher,
}

impl NetworkEvents {
    pub(super) fn open() -> io::Result<Self> {
        let mut watcher = IfWatcher::new()?;
        // The addresses that there are already come first, without waiting.
        let mut context = Context::from_waker(Waker::noop());
        while let Poll::Ready(event) = watcher.poll_if_event(&mut context) {
            event?;
        }
        Ok(Self { watcher })
    }

    /// Waits for the next event after which the network may be back.
    pub(super) async fn next(&mut self) -> io::Result<()> {
        self.next_address().await.map(drop)
    }

    /// Waits for the next new address that is routed.
    async fn next_address(&mut self) -> io::Result<IpAddr> {
        loop {
            match poll_fn(|context| self.watcher.poll_if_event(context)).await? {
                IfEvent::Up(network) if is_routed(network.addr()) => return Ok(network.addr()),
                IfEvent::Up(_) | IfEvent::Down(_) => {}
            }
        }
    }
}

/// Whether routers forward packets from it. The others exist without a network: loopback, and link-local (RFC 3927, RFC
/// 4291).
fn is_routed(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !address.is_loopback() && !address.is_link_local(),
        IpAddr::V6(address) => !address.is_loopback() && !address.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_are_routed_count() {
        for (address, counts) in [
            ("192.0.2.1", true),
            ("10.0.0.7", true),
            ("2001:db8::1", true),
            ("fd00::1", true),
            ("127.0.0.1", false),
            ("169.254.3.4", false),
            ("::1", false),
            ("fe80::1", false),
        ] {
            assert_eq!(is_routed(address.parse().unwrap()), counts, "{address}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn tells_of_new_addresses_and_of_those_that_return() {
        crate::network::namespace::run("network::addresses::tests::inside_the_namespace");
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    #[ignore = "changes the network: run by the test above in a namespace of its own"]
    async fn inside_the_namespace() {
        use std::time::Duration;

        use crate::network::namespace::ip;

        const PATIENCE: Duration = Duration::from_secs(20);
        let mut events = NetworkEvents::open().unwrap();
        ip("link set lo up");
        ip("link add left type veth peer name right");
        // Each link gets a link-local address of IPv6.
        ip("link set left up");
        ip("link set right up");
        for (removed, added, address) in [
            ("", "address add 192.0.2.1/24 dev left", "192.0.2.1"),
            ("", "-6 address add 2001:db8::1/64 dev left nodad", "2001:db8::1"),
            ("address del 192.0.2.1/24 dev left", "address add 192.0.2.1/24 dev left", "192.0.2.1"),
        ] {
            if !removed.is_empty() {
                ip(removed);
            }
            ip(added);
            // The kernel sends messages in order: what is reported before this one would be seen here.
            let told = tokio::time::timeout(PATIENCE, events.next_address()).await;
            assert_eq!(told.expect(added).unwrap().to_string(), address, "{added}");
        }
        ip("address add 198.51.100.1/24 dev right");
        tokio::time::timeout(PATIENCE, events.next()).await.expect("an address of another link").unwrap();
    }
}
