//! Mouse presses anywhere on an X11 screen, reported without taking them from other programs. The focus alone doesn't
//! show that the user clicked outside: where focus follows the pointer it is lost as soon as the pointer leaves the icon,
//! and a click on the desktop doesn't take it. Must not know the popover.
//!
//! Not under Wayland: XWayland reports only what happens over its own windows.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use partner_balance_engine::messages::Point;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xinput::{ConnectionExt as _, Device, EventMask, XIEventMask};
use x11rb::protocol::xproto::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// A change of focus this soon after the pointer's last motion may have followed the pointer; includes the delays that
/// window managers have.
const FOCUS_DELAY: Duration = Duration::from_millis(1000);

/// The X server reports the wheel as these buttons.
const WHEEL: std::ops::RangeInclusive<u32> = 4..=7;

/// A mouse button was pressed or released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseEvent {
    /// Pressed at this point of the screen, in physical pixels.
    Pressed(Point),
    /// Released.
    Released,
}

/// A connection to the X server that reports mouse events while it is enabled.
pub struct MouseWatch {
    connection: Arc<RustConnection>,
    root: u32,
    motion: Arc<Motion>,
}

/// The pointer's motion since the watch was enabled.
#[derive(Default)]
struct Motion {
    /// When a device moved it last, in milliseconds of the monotonic clock; zero for never.
    moved_at: AtomicU64,
    /// Its position when the watch was enabled, until a device moves it: a program can move the pointer without a device.
    start: Mutex<Option<Point>>,
}

impl MouseWatch {
    /// Connects, and calls `on_event` with each press and release, on a thread of its own. None without an X server, or with
    /// one that has no raw events (before XInput 2.1).
    pub fn connect(on_event: impl Fn(MouseEvent) + Send + 'static) -> Option<Self> {
        if std::env::var_os("WAYLAND_DISPLAY").is_some() {
            return None;
        }
        let (connection, screen) = x11rb::connect(None).ok()?;
        let root = connection.setup().roots.get(screen)?.root;
        // Raw events are sent only to clients that have asked for this version.
        let version = connection.xinput_xi_query_version(2, 1).ok()?.reply().ok()?;
        if (version.major_version, version.minor_version) < (2, 1) {
            return None;
        }
        let watch = Self { connection: Arc::new(connection), root, motion: Arc::default() };
        let (connection, motion) = (Arc::clone(&watch.connection), Arc::clone(&watch.motion));
        let reading = move || {
            while let Ok(event) = connection.wait_for_event() {
                #[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
                match event {
                    Event::XinputRawMotion(_) => motion.moved(),
                    Event::XinputRawButtonPress(event) if !WHEEL.contains(&event.detail) => {
                        if let Some(place) = pointer(&connection, root) {
                            on_event(MouseEvent::Pressed(place));
                        }
                    }
                    Event::XinputRawButtonRelease(event) if !WHEEL.contains(&event.detail) => {
                        on_event(MouseEvent::Released);
                    }
                    _ => {}
                }
            }
        };
        std::thread::Builder::new().name("presses".to_owned()).spawn(reading).ok()?;
        Some(watch)
    }

    /// From now on events are reported.
    pub fn enable(&self) {
        self.motion.begin(pointer(&self.connection, self.root));
        self.select(XIEventMask::RAW_BUTTON_PRESS | XIEventMask::RAW_BUTTON_RELEASE | XIEventMask::RAW_MOTION);
    }

    /// From now on no events are reported, so that nothing wakes up.
    pub fn disable(&self) {
        self.select(XIEventMask::from(0_u32));
    }

    /// Whether the pointer has just moved, so that the focus may have followed it.
    pub fn has_just_moved(&self) -> bool {
        self.motion.is_recent() || self.motion.has_left_start(pointer(&self.connection, self.root))
    }

    fn select(&self, events: XIEventMask) {
        const ALL_MASTERS: Device = Device::ALL_MASTER;
        let mask = EventMask { deviceid: ALL_MASTERS.into(), mask: vec![events] };
        // An X server that is gone ends this process anyway.
        let _ = self.connection.xinput_xi_select_events(self.root, &[mask]);
        let _ = self.connection.flush();
    }
}

impl Motion {
    fn begin(&self, at: Option<Point>) {
        self.moved_at.store(0, Ordering::Relaxed);
        *self.start() = at;
    }

    fn moved(&self) {
        self.moved_at.store(milliseconds(), Ordering::Relaxed);
        *self.start() = None;
    }

    fn is_recent(&self) -> bool {
        let moved_at = self.moved_at.load(Ordering::Relaxed);
        moved_at != 0 && u128::from(milliseconds().saturating_sub(moved_at)) < FOCUS_DELAY.as_millis()
    }

    fn has_left_start(&self, now: Option<Point>) -> bool {
        self.start().is_some_and(|start| now.is_some_and(|now| now != start))
    }

    fn start(&self) -> MutexGuard<'_, Option<Point>> {
        self.start.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn pointer(connection: &RustConnection, root: u32) -> Option<Point> {
    let place = connection.query_pointer(root).ok()?.reply().ok()?;
    Some(Point { x: place.root_x.into(), y: place.root_y.into() })
}

fn milliseconds() -> u64 {
    u64::try_from(gtk::glib::monotonic_time() / 1000).unwrap_or_default()
}
