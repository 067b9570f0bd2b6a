//! A transparent window behind the popover on XWayland, where neither a lost focus nor the X server tells of a click on the
//! bare desktop or on the panel. It takes that click, as a menu does. Must not know when the popover is shown.

use std::cell::RefCell;

use gtk::gdk;
use gtk::prelude::{DisplayExtManual, GtkWindowExt, WidgetExt, WidgetExtManual};

use super::placement::Area;

/// Its name among the windows of this program, all of the kind that has it being menus else.
const NAME: &str = "backdrop";

thread_local! {
    /// On the toolkit's thread; none where it isn't needed.
    static WINDOW: RefCell<Option<gtk::Window>> = const { RefCell::new(None) };
}

/// Makes one, unseen, if this process is on XWayland. `pressed` is told of presses of the mouse.
pub fn make(pressed: impl Fn() + 'static) {
    let is_x11 = gdk::Display::default().is_some_and(|display| display.backend().is_x11());
    if !is_x11 || std::env::var_os("WAYLAND_DISPLAY").is_none() {
        return;
    }
    // Not managed: above panels, without a frame, a place in lists or the focus.
    let window = gtk::Window::new(gtk::WindowType::Popup);
    window.set_widget_name(NAME);
    window.set_app_paintable(true);
    let visual = WidgetExt::screen(&window).and_then(|screen| screen.rgba_visual());
    window.set_visual(visual.as_ref());
    window.connect_draw(|_, canvas| {
        canvas.set_operator(gtk::cairo::Operator::Clear);
        // Nothing to be done about a surface that can't be drawn on.
        let _ = canvas.paint();
        gtk::glib::Propagation::Stop
    });
    window.add_events(gdk::EventMask::BUTTON_PRESS_MASK);
    window.connect_button_press_event(move |_, _| {
        pressed();
        gtk::glib::Propagation::Stop
    });
    WINDOW.set(Some(window));
}

/// Shows it over everything but the popover, whose place is given in physical pixels.
pub fn show_around(popover: Area) {
    with_window(|window| {
        let Some(root) = WidgetExt::screen(window).and_then(|screen| screen.root_window()) else { return };
        let (width, height, scale) = (root.width(), root.height(), window.scale_factor());
        window.move_(0, 0);
        window.resize(width, height);
        window.show();
        let whole = gtk::cairo::RectangleInt::new(0, 0, width, height);
        let region = gtk::cairo::Region::create_rectangle(&whole);
        let [x, y, width, height] = [popover.x, popover.y, popover.width, popover.height].map(|side| side / scale);
        // Best effort: without the hole a press on the popover would close it, and it has just been opened.
        let _ = region.subtract_rectangle(&gtk::cairo::RectangleInt::new(x, y, width, height));
        window.input_shape_combine_region(Some(&region));
    });
}

/// Takes it away.
pub fn hide() {
    with_window(WidgetExt::hide);
}

/// Whether a window is the backdrop.
pub fn is_backdrop(window: &gtk::Window) -> bool {
    window.widget_name() == NAME
}

fn with_window(act: impl Fn(&gtk::Window)) {
    WINDOW.with_borrow(|window| {
        if let Some(window) = window {
            act(window);
        }
    });
}
