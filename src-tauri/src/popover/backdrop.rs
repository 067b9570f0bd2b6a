//! Transparent windows around the popover that take a click elsewhere, as a menu does, where nothing else tells of it: on
//! XWayland one behind it, for neither a lost focus nor the X server tells of a click on the bare desktop or the panel;
//! on the layer shell one on each other output. Must not know when the popover is shown.

use std::cell::RefCell;
use std::rc::Rc;

use gtk::gdk;
use gtk::prelude::{DisplayExtManual, GtkWindowExt, WidgetExt, WidgetExtManual};
use gtk_layer_shell::{Edge, Layer, LayerShell};

use super::placement::Area;

/// Their name among the windows of this program: all others of the kind are menus.
const NAME: &str = "backdrop";

/// Who is told of presses of the mouse.
type Pressed = Rc<dyn Fn()>;

/// What there is, on the toolkit's thread.
#[derive(Default)]
struct Backdrops {
    pressed: Option<Pressed>,
    behind: Option<gtk::Window>,
    elsewhere: Vec<gtk::Window>,
}

thread_local! {
    static BACKDROPS: RefCell<Backdrops> = RefCell::default();
}

/// `pressed` is told of presses on them.
pub fn listen(pressed: impl Fn() + 'static) {
    BACKDROPS.with_borrow_mut(|backdrops| backdrops.pressed = Some(Rc::new(pressed)));
}

/// On XWayland puts one over all that panels leave free but the popover; places are in physical pixels. The icon's own clicks
/// are the panel's to tell: GNOME wants two, and the second would open its menu if the first were taken.
pub fn show_around(popover: Area, free: &[Area]) {
    let is_x11 = gdk::Display::default().is_some_and(|display| display.backend().is_x11());
    if !is_x11 || std::env::var_os("WAYLAND_DISPLAY").is_none() {
        return;
    }
    BACKDROPS.with_borrow_mut(|backdrops| {
        let Some(pressed) = &backdrops.pressed else { return };
        // Not managed: above panels, without a frame, a place in lists or the focus.
        let window = backdrops.behind.get_or_insert_with(|| transparent(gtk::WindowType::Popup, pressed));
        cover(window, popover, free);
    });
}

/// On the layer shell puts one on each output but the popover's.
pub fn show_elsewhere(popover: &gtk::ApplicationWindow) {
    let display = popover.display();
    let Some(own) = popover.window().and_then(|window| display.monitor_at_window(&window)) else { return };
    BACKDROPS.with_borrow_mut(|backdrops| {
        let (Some(pressed), true) = (&backdrops.pressed, backdrops.elsewhere.is_empty()) else { return };
        let others =
            (0..display.n_monitors()).filter_map(|number| display.monitor(number)).filter(|other| *other != own);
        backdrops.elsewhere = others.map(|monitor| over_output(&monitor, pressed)).collect();
    });
}

/// Takes them away.
pub fn hide() {
    BACKDROPS.with_borrow_mut(|backdrops| {
        if let Some(window) = &backdrops.behind {
            window.hide();
        }
        for window in backdrops.elsewhere.drain(..) {
            window.close();
        }
    });
}

/// Whether a window is one of them.
pub fn is_backdrop(window: &gtk::Window) -> bool {
    window.widget_name() == NAME
}

fn cover(window: &gtk::Window, popover: Area, free: &[Area]) {
    let Some(root) = WidgetExt::screen(window).and_then(|screen| screen.root_window()) else { return };
    window.move_(0, 0);
    window.resize(root.width(), root.height());
    window.show();
    let rectangle = |area: &Area| {
        let [x, y, width, height] = [area.x, area.y, area.width, area.height].map(|side| side / window.scale_factor());
        gtk::cairo::RectangleInt::new(x, y, width, height)
    };
    let region = gtk::cairo::Region::create_rectangles(&free.iter().map(rectangle).collect::<Vec<_>>());
    // Best effort: without the hole a press on the popover would close it.
    let _ = region.subtract_rectangle(&rectangle(&popover));
    window.input_shape_combine_region(Some(&region));
}

fn over_output(monitor: &gdk::Monitor, pressed: &Pressed) -> gtk::Window {
    let window = transparent(gtk::WindowType::Toplevel, pressed);
    window.set_decorated(false);
    window.init_layer_shell();
    window.set_namespace(super::layer::NAMESPACE);
    window.set_layer(Layer::Overlay);
    window.set_monitor(monitor);
    for edge in [Edge::Top, Edge::Bottom, Edge::Left, Edge::Right] {
        window.set_anchor(edge, true);
    }
    window.set_exclusive_zone(-1);
    window.show();
    window
}

fn transparent(kind: gtk::WindowType, pressed: &Pressed) -> gtk::Window {
    let window = gtk::Window::new(kind);
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
    let pressed = Rc::clone(pressed);
    window.connect_button_press_event(move |_, _| {
        pressed();
        gtk::glib::Propagation::Stop
    });
    window
}
