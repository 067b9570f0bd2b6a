//! The popover's position: beside the tray icon, inside the work area of that monitor. Pure. In physical pixels, except
//! where a name says logical. Must not know windows.

use partner_balance_engine::messages::Point;

/// Distance to the panel and to the edges of the work area, in logical pixels.
const GAP: f64 = 8.0;

/// Least distance to the click when the panel reserves nothing: half an icon and the rest of the panel, in logical
/// pixels.
const CLEARANCE: f64 = 24.0;

/// The thickest panel, in logical pixels.
pub(super) const THICKNESS: f64 = 48.0;

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rectangle {
    /// Left edge.
    pub x: i32,
    /// Top edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// A monitor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Monitor {
    /// All of it.
    pub bounds: Rectangle,
    /// What panels leave free.
    pub work: Rectangle,
    /// Physical pixels per logical pixel.
    pub scale: f64,
}

/// A size in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogicalSize {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The side of the monitor on which the panel lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Top,
    Bottom,
    Left,
    Right,
}

impl Rectangle {
    pub(super) const fn right(self) -> i32 {
        self.x + self.width
    }

    pub(super) const fn bottom(self) -> i32 {
        self.y + self.height
    }

    pub(super) const fn has(self, point: Point) -> bool {
        point.x >= self.x && point.x < self.right() && point.y >= self.y && point.y < self.bottom()
    }

    /// How far outside the point is; zero inside.
    pub(super) fn distance(self, point: Point) -> i64 {
        let across = (self.x - point.x).max(point.x - self.right() + 1).max(0);
        let down = (self.y - point.y).max(point.y - self.bottom() + 1).max(0);
        i64::from(across) + i64::from(down)
    }
}

/// The rectangle of a window of this size beside the icon; without an icon in the corner of the primary monitor, which is
/// the first one, where trays usually are.
///
/// A window larger than the work area is made smaller. None if there is no monitor.
pub fn place(icon: Option<Point>, size: LogicalSize, monitors: &[Monitor]) -> Option<Rectangle> {
    let monitor = &match icon {
        Some(point) => without_panel(point, *nearest(point, monitors)?),
        None => *monitors.first()?,
    };
    let gap = physical(GAP, monitor.scale);
    let width = physical(size.width, monitor.scale).min(monitor.work.width - 2 * gap).max(1);
    let height = physical(size.height, monitor.scale).min(monitor.work.height - 2 * gap).max(1);
    let (x, y) = match icon {
        Some(point) => beside(point, monitor, width, height),
        None => corner(monitor, width, height),
    };
    let work = monitor.work;
    Some(Rectangle {
        x: x.min(work.right() - gap - width).max(work.x + gap),
        y: y.min(work.bottom() - gap - height).max(work.y + gap),
        width,
        height,
    })
}

/// The monitor that holds the point, or comes nearest to it.
pub(super) fn nearest(point: Point, monitors: &[Monitor]) -> Option<&Monitor> {
    monitors.iter().min_by_key(|monitor| monitor.bounds.distance(point))
}

/// The monitor with its work area reduced by the icon's panel, where that panel reserves no space. An icon is in the middle
/// of its panel: the panel's inner edge is as far from it as the monitor's edge.
fn without_panel(icon: Point, monitor: Monitor) -> Monitor {
    let Monitor { bounds, work, scale } = monitor;
    let side = panel_side(icon, &monitor);
    let distance = match side {
        Side::Top => icon.y - bounds.y,
        Side::Bottom => bounds.bottom() - icon.y,
        Side::Left => icon.x - bounds.x,
        Side::Right => bounds.right() - icon.x,
    };
    if !work.has(icon) || distance > physical(THICKNESS, scale) {
        return monitor;
    }
    let least = distance + physical(CLEARANCE - GAP, scale);
    let thickness = least.max(2 * distance);
    let (x, y) = (work.x.max(bounds.x + thickness), work.y.max(bounds.y + thickness));
    let (right, bottom) =
        (work.right().min(bounds.right() - thickness), work.bottom().min(bounds.bottom() - thickness));
    let work = match side {
        Side::Top => Rectangle { y, height: work.bottom() - y, ..work },
        Side::Bottom => Rectangle { height: bottom - work.y, ..work },
        Side::Left => Rectangle { x, width: work.right() - x, ..work },
        Side::Right => Rectangle { width: right - work.x, ..work },
    };
    Monitor { work, ..monitor }
}

/// Top left corner of a window beside the clicked icon's panel; may be outside the work area.
fn beside(point: Point, monitor: &Monitor, width: i32, height: i32) -> (i32, i32) {
    let gap = physical(GAP, monitor.scale);
    // Not on a panel: an icon in a list of hidden icons, for instance.
    let clearance = if monitor.work.has(point) { physical(CLEARANCE, monitor.scale) } else { 0 };
    let (centred_x, centred_y) = (point.x - width / 2, point.y - height / 2);
    let work = monitor.work;
    match panel_side(point, monitor) {
        Side::Top => (centred_x, (work.y + gap).max(point.y + clearance)),
        Side::Bottom => (centred_x, (work.bottom() - gap).min(point.y - clearance) - height),
        Side::Left => ((work.x + gap).max(point.x + clearance), centred_y),
        Side::Right => ((work.right() - gap).min(point.x - clearance) - width, centred_y),
    }
}

/// The panel's side: that on which the click is outside the work area, else the nearest edge of the monitor.
fn panel_side(point: Point, monitor: &Monitor) -> Side {
    let work = monitor.work;
    if point.y < work.y {
        return Side::Top;
    }
    if point.y >= work.bottom() {
        return Side::Bottom;
    }
    if point.x < work.x {
        return Side::Left;
    }
    if point.x >= work.right() {
        return Side::Right;
    }
    let bounds = monitor.bounds;
    let (above, below) = (point.y - bounds.y, bounds.bottom() - point.y);
    let (before, beyond) = (point.x - bounds.x, bounds.right() - point.x);
    let (horizontal, flat) = if above <= below { (Side::Top, above) } else { (Side::Bottom, below) };
    let (vertical, upright) = if before < beyond { (Side::Left, before) } else { (Side::Right, beyond) };
    // In a corner of the monitor it is a panel at the top or the bottom, which are more common.
    if flat <= upright || flat <= physical(THICKNESS, monitor.scale) { horizontal } else { vertical }
}

/// The corner where trays usually are: the end of a bottom, left or right panel, else the top right corner.
fn corner(monitor: &Monitor, width: i32, height: i32) -> (i32, i32) {
    let (bounds, work) = (monitor.bounds, monitor.work);
    let top = work.y - bounds.y;
    let bottom = bounds.bottom() - work.bottom();
    let left = work.x - bounds.x;
    let right = bounds.right() - work.right();
    let is_upright = left.max(right) > top.max(bottom);
    let x = if is_upright && left > right { work.x } else { work.right() - width };
    let y = if is_upright || bottom > top { work.bottom() - height } else { work.y };
    (x, y)
}

/// Logical pixels as physical ones.
#[expect(clippy::cast_possible_truncation, reason = "screen sizes are far below the limits of i32")]
pub fn physical(logical: f64, scale: f64) -> i32 {
    (logical * scale).round() as i32
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const SIZE: LogicalSize = LogicalSize { width: 360.0, height: 500.0 };
    pub(in crate::popover) const FULL_HD: Rectangle = area(0, 0, 1920, 1080);

    pub(in crate::popover) const fn area(x: i32, y: i32, width: i32, height: i32) -> Rectangle {
        Rectangle { x, y, width, height }
    }

    pub(in crate::popover) const fn monitor(bounds: Rectangle, work: Rectangle, scale: f64) -> Monitor {
        Monitor { bounds, work, scale }
    }

    pub(in crate::popover) fn at(x: i32, y: i32) -> Option<Point> {
        Some(Point { x, y })
    }

    #[test]
    fn beside_the_panel_and_inside_the_work_area() {
        let top = monitor(FULL_HD, area(0, 30, 1920, 1050), 1.0);
        let bottom = monitor(FULL_HD, area(0, 0, 1920, 1040), 1.0);
        let left = monitor(FULL_HD, area(48, 0, 1872, 1080), 1.0);
        let right = monitor(FULL_HD, area(0, 0, 1872, 1080), 1.0);
        for (name, monitor, click, expected) in [
            ("top, in the middle", top, at(960, 15), (780, 38)),
            ("top, at the right end", top, at(1910, 15), (1552, 38)),
            ("top, at the left end", top, at(5, 15), (8, 38)),
            ("bottom", bottom, at(1800, 1060), (1552, 532)),
            ("bottom, in the middle", bottom, at(960, 1079), (780, 532)),
            ("left", left, at(20, 900), (56, 572)),
            ("left, in the middle", left, at(20, 540), (56, 290)),
            ("right", right, at(1900, 5), (1504, 8)),
        ] {
            let placed = place(click, SIZE, &[monitor]).unwrap();
            assert_eq!((placed.x, placed.y), expected, "{name}");
            assert_eq!((placed.width, placed.height), (360, 500), "{name}");
        }
    }

    #[test]
    fn a_panel_that_reserves_nothing_is_not_covered() {
        let bare = monitor(FULL_HD, FULL_HD, 1.0);
        for (name, click, expected) in [
            ("near the top", at(1700, 12), (1520, 36)),
            ("near the bottom", at(1700, 1070), (1520, 546)),
            ("near the left", at(10, 500), (34, 250)),
            ("near the right", at(1910, 500), (1526, 250)),
            ("top right corner", at(1915, 10), (1552, 34)),
        ] {
            let placed = place(click, SIZE, &[bare]).unwrap();
            assert_eq!((placed.x, placed.y), expected, "{name}");
        }
    }

    #[test]
    fn without_a_click_in_the_corner_of_the_tray() {
        for (name, work, expected) in [
            ("top panel", area(0, 30, 1920, 1050), (1552, 38)),
            ("bottom panel", area(0, 0, 1920, 1040), (1552, 532)),
            ("both, bottom larger", area(0, 20, 1920, 1020), (1552, 532)),
            ("both, top larger", area(0, 40, 1920, 1020), (1552, 48)),
            ("no panel", FULL_HD, (1552, 8)),
            ("left panel", area(60, 0, 1860, 1080), (68, 572)),
            ("right panel", area(0, 0, 1860, 1080), (1492, 572)),
        ] {
            let placed = place(None, SIZE, &[monitor(FULL_HD, work, 1.0)]).unwrap();
            assert_eq!((placed.x, placed.y), expected, "{name}");
        }
    }

    #[test]
    fn a_thick_panel_that_reserves_nothing_is_not_covered_either() {
        let bare = monitor(FULL_HD, FULL_HD, 1.0);
        for (name, click, y) in [("44 pixels", at(1700, 1058), 1080 - 44 - 8 - 500), ("60", at(1700, 1050), 1012 - 500)]
        {
            assert_eq!(place(click, SIZE, &[bare]).unwrap().y, y, "{name}");
        }
        // A low screen makes the popover smaller, and the panel stays free.
        let low = monitor(area(0, 0, 640, 400), area(0, 0, 640, 400), 1.0);
        assert_eq!(place(at(618, 385), SIZE, &[low]).unwrap(), area(272, 8, 360, 400 - 31 - 16));
        // Further in it is no panel: an icon in a list of hidden ones, for instance.
        assert_eq!(place(at(1700, 900), SIZE, &[bare]).unwrap().y, 900 - 24 - 500);
    }

    #[test]
    fn on_the_monitor_of_the_click() {
        let primary = monitor(FULL_HD, area(0, 30, 1920, 1050), 1.0);
        let to_the_left = monitor(area(-1280, -200, 1280, 1024), area(-1280, -200, 1280, 984), 1.0);
        let monitors = [primary, to_the_left];
        for (name, click, expected) in [
            ("negative coordinates", at(-100, 810), (-368, 276)),
            ("left end of it", at(-1275, 810), (-1272, 276)),
            ("primary", at(100, 10), (8, 38)),
            ("in the gap below it: the nearest", at(-100, 900), (-368, 276)),
            ("none: the primary", None, (1552, 38)),
        ] {
            let placed = place(click, SIZE, &monitors).unwrap();
            assert_eq!((placed.x, placed.y), expected, "{name}");
        }
    }

    #[test]
    fn physical_pixels_on_a_dense_screen() {
        let dense = monitor(area(0, 0, 3840, 2160), area(0, 60, 3840, 2100), 2.0);
        let placed = place(at(3700, 30), SIZE, &[dense]).unwrap();
        assert_eq!(placed, area(3840 - 16 - 720, 60 + 16, 720, 1000));
        let uneven = monitor(area(0, 0, 2400, 1500), area(0, 0, 2400, 1450), 1.25);
        let placed = place(at(2000, 1480), SIZE, &[uneven]).unwrap();
        assert_eq!(placed, area(1775, 1450 - 10 - 625, 450, 625));
    }

    #[test]
    fn a_small_work_area_makes_the_window_smaller() {
        let small = monitor(area(0, 0, 800, 480), area(0, 30, 800, 450), 1.0);
        let placed = place(at(780, 10), LogicalSize { width: 360.0, height: 600.0 }, &[small]).unwrap();
        assert_eq!(placed, area(432, 38, 360, 434));
        let tiny = monitor(area(0, 0, 10, 10), area(0, 0, 10, 10), 1.0);
        assert_eq!(place(at(5, 5), SIZE, &[tiny]).unwrap().width, 1);
    }

    #[test]
    fn without_monitors_nowhere() {
        assert_eq!(place(at(1, 1), SIZE, &[]), None);
        assert_eq!(place(None, SIZE, &[]), None);
    }
}
