//! The tray icon's position: from the click as the tray reports it, from the pointer, from the last time. Pure; physical
//! pixels. Must not know windows, nor the popover's position.

use partner_balance_engine::messages::{IconPlace, Point};

use super::placement::{Monitor, Rectangle, THICKNESS, nearest, physical};

/// The position of the icon that was clicked: `host` is what the tray reports, `pointer` the pointer's position, if known.
///
/// Some trays report (0,0), MATE's a point relative to its own window: a report far from a pointer on a panel is wrong. A
/// pointer on no panel is ignored: the icon was activated by the keyboard. Near an edge it may be on a panel that reserves
/// no space, unless the tray reports a position on one that does.
pub fn clicked_icon(host: Option<Point>, pointer: Option<Point>, monitors: &[Monitor]) -> Option<Point> {
    let host = host.filter(|point| *point != Point { x: 0, y: 0 });
    let Some((pointer, monitor)) = pointer.and_then(|pointer| Some((pointer, nearest(pointer, monitors)?))) else {
        return host;
    };
    let thickness = physical(THICKNESS, monitor.scale);
    let is_near_edge = edge_distance(pointer, monitor.bounds) <= thickness;
    let is_on_panel =
        is_reserved(pointer, monitors) || is_near_edge && !host.is_some_and(|host| is_reserved(host, monitors));
    let is_near = |point: &Point| (point.x - pointer.x).abs().max((point.y - pointer.y).abs()) <= thickness;
    if is_on_panel { host.filter(is_near).or(Some(pointer)) } else { host }
}

/// A point in the desktop's coordinates, in those of the window's display server. Monitors correspond by their order from
/// left to right and from top to bottom.
pub fn from_desktop(point: Point, desktop: &[Rectangle], monitors: &[Monitor]) -> Point {
    if desktop.len() != monitors.len() {
        return point;
    }
    let order = |area: &Rectangle| (area.x, area.y);
    let (mut desktop, mut own) = (desktop.to_vec(), monitors.iter().map(|monitor| monitor.bounds).collect::<Vec<_>>());
    desktop.sort_by_key(order);
    own.sort_by_key(order);
    let pairs = desktop.iter().zip(own);
    let Some((from, to)) = pairs.min_by_key(|(area, _)| area.distance(point)) else { return point };
    let along = |at: i32, from: i32, length: i32, to: i32, to_length: i32| {
        let moved = i64::from(at - from) * i64::from(to_length) / i64::from(length.max(1));
        to + i32::try_from(moved).unwrap_or(0)
    };
    Point {
        x: along(point.x, from.x, from.width, to.x, to.width),
        y: along(point.y, from.y, from.height, to.y, to.height),
    }
}

/// The icon's position with its monitor, to be stored.
pub fn remembered(icon: Point, monitors: &[Monitor]) -> Option<IconPlace> {
    let bounds = nearest(icon, monitors)?.bounds;
    let (origin, extent) = (Point { x: bounds.x, y: bounds.y }, Point { x: bounds.width, y: bounds.height });
    Some(IconPlace { at: icon, origin, extent })
}

/// The present position of a stored one. On a monitor that has changed size it keeps its distances to the nearest edges, as
/// panels do.
pub fn recalled(icon: IconPlace, monitors: &[Monitor]) -> Option<Point> {
    let was = Rectangle { x: icon.origin.x, y: icon.origin.y, width: icon.extent.x, height: icon.extent.y };
    let now = monitors.iter().find(|monitor| monitor.bounds == was).or(monitors.first())?.bounds;
    let kept = |at: i32, from: i32, length: i32, now_from: i32, now_length: i32| {
        let (before, beyond) = (at - from, from + length - at);
        let now_at = if before <= beyond { now_from + before } else { now_from + now_length - beyond };
        now_at.clamp(now_from, now_from + (now_length - 1).max(0))
    };
    Some(Point {
        x: kept(icon.at.x, was.x, was.width, now.x, now.width),
        y: kept(icon.at.y, was.y, was.height, now.y, now.height),
    })
}

/// Whether the point is on a panel that reserves its space.
fn is_reserved(point: Point, monitors: &[Monitor]) -> bool {
    monitors.iter().any(|monitor| monitor.bounds.has(point) && !monitor.work.has(point))
}

/// How far a point inside is from the nearest edge.
fn edge_distance(point: Point, area: Rectangle) -> i32 {
    let across = (point.x - area.x).min(area.right() - 1 - point.x);
    let down = (point.y - area.y).min(area.bottom() - 1 - point.y);
    across.min(down)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::popover::placement::tests::{FULL_HD, area, at, monitor};

    #[test]
    fn p10_what_a_tray_says_is_believed_only_near_the_pointer() {
        let top = monitor(FULL_HD, area(0, 30, 1920, 1050), 1.0);
        for (name, host, pointer, expected) in [
            ("as it should be", at(1800, 15), at(1803, 12), at(1800, 15)),
            ("Cinnamon: off by some pixels", at(1107, 10), at(1125, 12), at(1107, 10)),
            ("MATE: inside its own window", at(0, 28), at(1800, 14), at(1800, 14)),
            ("nothing", at(0, 0), at(1800, 14), at(1800, 14)),
            ("nothing at all", None, at(1800, 14), at(1800, 14)),
            ("by the keyboard", at(1800, 15), at(700, 600), at(1800, 15)),
            ("by the keyboard, unsaid", at(0, 0), at(700, 600), None),
            ("by the keyboard, the pointer near another edge", at(1800, 15), at(40, 500), at(1800, 15)),
            ("a pointer that nobody knows", at(1800, 15), None, at(1800, 15)),
            ("nothing known", None, None, None),
        ] {
            assert_eq!(clicked_icon(host, pointer, &[top]), expected, "{name}");
        }
    }

    #[test]
    fn p10_a_desktop_that_counts_logical_pixels_is_understood() {
        let dense = [monitor(area(0, 0, 2560, 1600), area(0, 0, 2560, 1600), 2.0)];
        let both = [
            monitor(area(2560, 0, 1920, 1080), area(2560, 0, 1920, 1080), 1.0),
            monitor(area(0, 0, 2560, 1600), area(0, 0, 2560, 1600), 2.0),
        ];
        let logical = [area(0, 0, 1280, 800), area(1280, 0, 1920, 1080)];
        for (name, point, desktop, monitors, expected) in [
            ("GNOME at 200 %", (1172, 10), &logical[..1], &dense[..], (2344, 20)),
            ("alike", (1172, 10), &[area(0, 0, 2560, 1600)], &dense[..], (1172, 10)),
            ("the second monitor", (1380, 10), &logical[..], &both[..], (2660, 10)),
            ("the first of two", (1172, 10), &logical[..], &both[..], (2344, 20)),
            ("unknown", (1172, 10), &[], &dense[..], (1172, 10)),
        ] {
            let (point, expected) = (Point { x: point.0, y: point.1 }, Point { x: expected.0, y: expected.1 });
            assert_eq!(from_desktop(point, desktop, monitors), expected, "{name}");
        }
    }

    #[test]
    fn an_icon_is_found_again_where_its_panel_is_now() {
        let monitors = |width, height| [monitor(area(0, 0, width, height), area(0, 0, width, height), 1.0)];
        let icon = Point { x: 1800, y: 1065 };
        let place = remembered(icon, &monitors(1920, 1080)).unwrap();
        for (size, expected) in [((1920, 1080), icon), ((1280, 800), Point { x: 1160, y: 785 })] {
            assert_eq!(recalled(place, &monitors(size.0, size.1)), Some(expected), "{size:?}");
        }
        // A second monitor that is still there; one that is gone.
        let second = monitor(area(1920, 0, 1280, 800), area(1920, 0, 1280, 800), 1.0);
        let on_second = remembered(Point { x: 3100, y: 10 }, &[monitors(1920, 1080)[0], second]).unwrap();
        assert_eq!(recalled(on_second, &[monitors(1920, 1080)[0], second]), Some(Point { x: 3100, y: 10 }));
        assert_eq!(recalled(on_second, &monitors(1920, 1080)), Some(Point { x: 1820, y: 10 }));
        assert_eq!(recalled(place, &[]), None);
    }

    #[test]
    fn p10_a_pointer_near_an_edge_is_on_a_panel_that_reserves_nothing() {
        let bare = monitor(FULL_HD, FULL_HD, 1.0);
        assert_eq!(clicked_icon(at(0, 28), at(1800, 14), &[bare]), at(1800, 14));
        assert_eq!(clicked_icon(at(1800, 15), at(40, 500), &[bare]), at(40, 500));
    }
}
