//! Presses of the mouse anywhere on an X11 screen, told without taking them from anybody. The focus alone can't say that
//! the user turned elsewhere: where it follows the mouse it goes as soon as the pointer leaves the icon, before it can
//! reach the popover, and a click on the bare desktop takes it from nobody. Must not know the popover.
//!
//! Not under Wayland: XWayland tells only what happens over its own windows.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use partner_balance_engine::messages::Point;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xinput::{ConnectionExt as _, Device, EventMask, XIEventMask};
use x11rb::protocol::xproto::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// The focus follows a pointer that moved within this time, window managers' own delays included.
const FOLLOWS: Duration = Duration::from_millis(1000);

/// The numbers under which the X server tells of the wheel, as if it were buttons.
const WHEEL: std::ops::RangeInclusive<u32> = 4..=7;

/// What was done with a button of the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseButton {
    /// Pressed at this point of the screen, in physical pixels.
    Pressed(Point),
    /// Released.
    Released,
}

/// Listens while it is asked to.
pub struct PressWatch {
    connection: Arc<RustConnection>,
    root: u32,
    motion: Arc<Motion>,
}

/// What is known of the pointer since the listening began.
#[derive(Default)]
struct Motion {
    /// When a device moved it last, in milliseconds of the monotonic clock; zero for never.
    moved_at: AtomicU64,
    /// Where it was at the beginning, until a device moves it: a program may put it elsewhere without a device.
    start: Mutex<Option<Point>>,
}

impl PressWatch {
    /// Connects, and calls `used` with each press and release from a thread of its own. None where there is no X server, or
    /// one without raw events (before XInput 2.1).
    pub fn start(used: impl Fn(MouseButton) + Send + 'static) -> Option<Self> {
        if std::env::var_os("WAYLAND_DISPLAY").is_some() {
            return None;
        }
        let (connection, screen) = x11rb::connect(None).ok()?;
        let root = connection.setup().roots.get(screen)?.root;
        // Raw events reach those who said that they know of them.
        let version = connection.xinput_xi_query_version(2, 1).ok()?.reply().ok()?;
        if (version.major_version, version.minor_version) < (2, 1) {
            return None;
        }
        let watch = Self { connection: Arc::new(connection), root, motion: Arc::default() };
        let (connection, motion) = (Arc::clone(&watch.connection), Arc::clone(&watch.motion));
        let listening = move || {
            while let Ok(event) = connection.wait_for_event() {
                #[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
                match event {
                    Event::XinputRawMotion(_) => motion.moved(),
                    Event::XinputRawButtonPress(event) if !WHEEL.contains(&event.detail) => {
                        if let Some(place) = pointer(&connection, root) {
                            used(MouseButton::Pressed(place));
                        }
                    }
                    Event::XinputRawButtonRelease(event) if !WHEEL.contains(&event.detail) => {
                        used(MouseButton::Released);
                    }
                    _ => {}
                }
            }
        };
        std::thread::Builder::new().name("presses".to_owned()).spawn(listening).ok()?;
        Some(watch)
    }

    /// Begins to listen.
    pub fn listen(&self) {
        self.motion.begin(pointer(&self.connection, self.root));
        self.select(XIEventMask::RAW_BUTTON_PRESS | XIEventMask::RAW_BUTTON_RELEASE | XIEventMask::RAW_MOTION);
    }

    /// Listens no more: nothing wakes up until it is asked to again.
    pub fn rest(&self) {
        self.select(XIEventMask::from(0_u32));
    }

    /// Whether the pointer has just moved: the focus may only have followed it.
    pub fn has_moved(&self) -> bool {
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
        moved_at != 0 && u128::from(milliseconds().saturating_sub(moved_at)) < FOLLOWS.as_millis()
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
