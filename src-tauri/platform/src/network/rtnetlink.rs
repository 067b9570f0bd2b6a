//! The kernel's messages about links and routes, read from bytes. Layouts and numbers: netlink(7), rtnetlink(7) and
//! linux/rtnetlink.h. No I/O; anything malformed is skipped.

use std::collections::HashMap;

const RTM_NEWLINK: u16 = 16;
const RTM_DELLINK: u16 = 17;
const RTM_NEWROUTE: u16 = 24;
const HEADER: usize = 16;

const IFF_LOOPBACK: u32 = 0x8;
const IFF_LOWER_UP: u32 = 0x1_0000;
const IFLA_LINKINFO: u16 = 18;
const LINK_HEADER: usize = 16;

const RTN_UNICAST: u8 = 1;
const RT_TABLE_LOCAL: u8 = 255;
const RTM_F_CLONED: u32 = 0x200;
const RTA_DST: u16 = 1;
const ROUTE_HEADER: usize = 12;

/// Which links have a carrier, as far as messages have been received.
#[derive(Debug, Default)]
pub(super) struct Links {
    carriers: HashMap<u32, bool>,
}

impl Links {
    /// Takes one datagram of messages; whether the network may be back after one of them.
    pub(super) fn take(&mut self, datagram: &[u8]) -> bool {
        // All are read, so that no link's state is missed.
        messages(datagram).fold(false, |is_back, (kind, body)| self.is_return(kind, body) || is_back)
    }

    /// Whether the network may be back after this message.
    fn is_return(&mut self, kind: u16, body: &[u8]) -> bool {
        match kind {
            RTM_NEWROUTE => is_route_to_others(body),
            RTM_NEWLINK => self.has_gained_carrier(body).unwrap_or(false),
            RTM_DELLINK => {
                u32_at(body, 4).map(|index| self.carriers.remove(&index));
                false
            }
            _ => false,
        }
    }

    /// A cable plugged in again may bring no new route, because addresses and routes can stay when it is unplugged. The
    /// first message about a link is not counted: the kernel sends messages for other reasons, too.
    fn has_gained_carrier(&mut self, body: &[u8]) -> Option<bool> {
        let (index, flags) = (u32_at(body, 4)?, u32_at(body, 8)?);
        // Virtual links, which have a kind, appear and disappear with every container; their routes are enough.
        if flags & IFF_LOOPBACK != 0 || attribute(body.get(LINK_HEADER..)?, IFLA_LINKINFO).is_some() {
            return None;
        }
        let has_carrier = flags & IFF_LOWER_UP != 0;
        let had_carrier = self.carriers.insert(index, has_carrier);
        Some(had_carrier == Some(false) && has_carrier)
    }
}

/// A route to others: not to this computer, not cached, not of link-local addresses.
fn is_route_to_others(body: &[u8]) -> bool {
    let (Some(header), Some(flags)) = (body.get(..ROUTE_HEADER), u32_at(body, 8)) else { return false };
    let (table, kind) = (header[4], header[7]);
    let is_link_local = attribute(&body[ROUTE_HEADER..], RTA_DST)
        .is_some_and(|to| matches!(to, [0xfe, second, ..] if to.len() == 16 && second & 0xc0 == 0x80));
    kind == RTN_UNICAST && table != RT_TABLE_LOCAL && flags & RTM_F_CLONED == 0 && !is_link_local
}

/// Kind and body of each message.
fn messages(mut rest: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let length = u32_at(rest, 0)? as usize;
        let kind = u16_at(rest, 4)?;
        // The last one may be cut off by the buffer's end.
        let body = rest.get(HEADER..length.min(rest.len()))?;
        rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some((kind, body))
    })
}

fn attribute(mut rest: &[u8], wanted: u16) -> Option<&[u8]> {
    loop {
        let length = usize::from(u16_at(rest, 0)?);
        let kind = u16_at(rest, 2)?;
        let value = rest.get(4..length)?;
        if kind == wanted {
            return Some(value);
        }
        rest = rest.get(length.next_multiple_of(4)..)?;
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|found| u16::from_ne_bytes(*found))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|found| u32::from_ne_bytes(*found))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(kind: u16, body: &[u8]) -> Vec<u8> {
        let mut bytes = u32::try_from(HEADER + body.len()).unwrap().to_ne_bytes().to_vec();
        bytes.extend(kind.to_ne_bytes());
        bytes.extend([0; 10]);
        bytes.extend(body);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes
    }

    fn attributed(mut head: Vec<u8>, kind: u16, value: &[u8]) -> Vec<u8> {
        head.extend(u16::try_from(4 + value.len()).unwrap().to_ne_bytes());
        head.extend(kind.to_ne_bytes());
        head.extend(value);
        head.resize(head.len().next_multiple_of(4), 0);
        head
    }

    fn link(index: u32, flags: u32) -> Vec<u8> {
        let mut body = vec![0; 4];
        body.extend(index.to_ne_bytes());
        body.extend(flags.to_ne_bytes());
        body.extend([0; 4]);
        attributed(body, 3, b"name\0")
    }

    fn route(table: u8, kind: u8, flags: u32) -> Vec<u8> {
        let mut body = vec![2, 0, 0, 0, table, 3, 0, kind];
        body.extend(flags.to_ne_bytes());
        attributed(body, 15, &table.to_ne_bytes())
    }

    #[test]
    fn routes_to_others_count() {
        let link_local = [&[0xfe, 0x80][..], &[0; 14]].concat();
        let global = [&[0x20, 0x01][..], &[0; 14]].concat();
        for (body, counts, what) in [
            (route(254, RTN_UNICAST, 0), true, "default"),
            (route(100, RTN_UNICAST, 0), true, "of another table"),
            (attributed(route(254, RTN_UNICAST, 0), RTA_DST, &global), true, "global"),
            (attributed(route(254, RTN_UNICAST, 0), RTA_DST, &link_local), false, "link-local"),
            (
                attributed(route(254, RTN_UNICAST, 0), RTA_DST, &[0xfe, 0x80, 0, 0]),
                true,
                "an IPv4 address that looks so",
            ),
            (route(255, 2, 0), false, "to this computer"),
            (route(254, 5, 0), false, "multicast"),
            (route(254, RTN_UNICAST, RTM_F_CLONED), false, "cached"),
            (vec![0; 5], false, "cut off"),
        ] {
            assert_eq!(Links::default().take(&message(RTM_NEWROUTE, &body)), counts, "{what}");
        }
        let gone = message(25, &route(254, RTN_UNICAST, 0));
        assert!(!Links::default().take(&gone));
    }

    #[test]
    fn a_carrier_counts_when_it_was_lost_before() {
        let mut links = Links::default();
        let mut take = |flags| links.take(&message(RTM_NEWLINK, &link(2, flags)));
        assert!(!take(IFF_LOWER_UP), "the first message");
        assert!(!take(IFF_LOWER_UP), "the same again, as after a wireless scan");
        assert!(!take(0), "lost");
        assert!(take(IFF_LOWER_UP), "back");
        assert!(!take(IFF_LOWER_UP), "reported already");
    }

    #[test]
    fn virtual_links_and_the_loopback_do_not_count() {
        for (flags, kind) in [(IFF_LOOPBACK, 3), (0, IFLA_LINKINFO)] {
            let mut links = Links::default();
            for flags in [flags, flags | IFF_LOWER_UP] {
                assert!(!links.take(&message(RTM_NEWLINK, &attributed(link(2, flags), kind, b"veth"))));
            }
        }
    }

    #[test]
    fn a_link_removed_is_forgotten() {
        let mut links = Links::default();
        links.take(&message(RTM_NEWLINK, &link(2, 0)));
        links.take(&message(RTM_DELLINK, &link(2, 0)));
        assert!(!links.take(&message(RTM_NEWLINK, &link(2, IFF_LOWER_UP))), "another link with the same number");
    }

    #[test]
    fn every_message_of_a_datagram_is_read() {
        let mut links = Links::default();
        let datagram = [message(RTM_NEWROUTE, &route(254, RTN_UNICAST, 0)), message(RTM_NEWLINK, &link(7, 0))].concat();
        assert!(links.take(&datagram));
        assert!(links.take(&message(RTM_NEWLINK, &link(7, IFF_LOWER_UP))), "the link after the route was seen");
    }

    #[test]
    fn malformed_datagrams_are_no_return() {
        for datagram in [vec![], vec![0; 64], vec![255; 64], vec![1, 0, 0], message(RTM_NEWROUTE, &[])] {
            assert!(!Links::default().take(&datagram), "{datagram:?}");
        }
        let whole = message(RTM_NEWLINK, &link(2, 0));
        for cut in 0..whole.len() {
            Links::default().take(&whole[..cut]);
        }
    }
}
