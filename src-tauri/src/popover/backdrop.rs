//! Backdrops: transparent windows that catch a click outside the popover where nothing else reports it. On XWayland one
//! behind the popover, as neither a lost focus nor the X server reports a click on the desktop or the panel; on the layer
//! shell one on each other output. Must not know when the popover is shown.

use std::cell::RefCell;
use std::rc::Rc;

use gtk::gdk;
use gtk::prelude::{DisplayExtManual, GtkWindowExt, WidgetExt, WidgetExtManual};
use gtk_layer_shell::{Edge, Layer, LayerShell};

use super::placement::Rectangle;

/// Their widget name. All other popup windows of this program are menus.
const NAME: &str = "backdrop";

/// Called at each mouse press on a backdrop.
type OnPress = Rc<dyn Fn()>;

/// The backdrops, on the toolkit's thread.
#[derive(Default)]
struct Backdrops {
    on_press: Option<OnPress>,
    behind_popover: Option<gtk::Window>,
    on_other_outputs: Vec<gtk::Window>,
}

thread_local! {
    static BACKDROPS: RefCell<Backdrops> = RefCell::default();
}

/// Sets what is called at each mouse press on a backdrop.
pub fn set_on_press(on_press: impl Fn() + 'static) {
    BACKDROPS.with_borrow_mut(|backdrops| backdrops.on_press = Some(Rc::new(on_press)));
}

/// On XWayland shows one on the work areas `free`, except the popover; in physical pixels. Panels are not covered, for a
/// click on the icon must reach its panel: GNOME wants two, and would open a menu if the backdrop caught the first.
pub fn show_behind(popover: Rectangle, free: &[Rectangle]) {
    let is_x11 = gdk::Display::default().is_some_and(|display| display.backend().is_x11());
    if !is_x11 || std::env::var_os("WAYLAND_DISPLAY").is_none() {
        return;
    }
    BACKDROPS.with_borrow_mut(|backdrops| {
        let Some(on_press) = &backdrops.on_press else { return };
        // Not managed by the window manager: above panels, without a frame, in no list of windows, never focused.
        let window = backdrops.behind_popover.get_or_insert_with(|| transparent(gtk::WindowType::Popup, on_press));
        cover(window, popover, free);
    });
}

/// On the layer shell shows one on each output but the popover's.
pub fn show_on_other_outputs(popover: &gtk::ApplicationWindow) {
    let display = popover.display();
    let Some(own) = popover.window().and_then(|window| display.monitor_at_window(&window)) else { return };
    BACKDROPS.with_borrow_mut(|backdrops| {
        let (Some(on_press), true) = (&backdrops.on_press, backdrops.on_other_outputs.is_empty()) else { return };
        let others =
            (0..display.n_monitors()).filter_map(|number| display.monitor(number)).filter(|other| *other != own);
        backdrops.on_other_outputs = others.map(|monitor| over_output(&monitor, on_press)).collect();
    });
}

/// Hides all of them.
pub fn hide() {
    BACKDROPS.with_borrow_mut(|backdrops| {
        if let Some(window) = &backdrops.behind_popover {
            window.hide();
        }
        for window in backdrops.on_other_outputs.drain(..) {
            window.close();
        }
    });
}

/// Whether a window is a backdrop.
pub fn is_backdrop(window: &gtk::Window) -> bool {
    window.widget_name() == NAME
}

fn cover(window: &gtk::Window, popover: Rectangle, free: &[Rectangle]) {
    let Some(root) = WidgetExt::screen(window).and_then(|screen| screen.root_window()) else { return };
    window.move_(0, 0);
    window.resize(root.width(), root.height());
    window.show();
    let rectangle = |area: &Rectangle| {
        let [x, y, width, height] = [area.x, area.y, area.width, area.height].map(|side| side / window.scale_factor());
        gtk::cairo::RectangleInt::new(x, y, width, height)
    };
    let region = gtk::cairo::Region::create_rectangles(&free.iter().map(rectangle).collect::<Vec<_>>());
    // Without this hole a press on the popover would close it.
    let _ = region.subtract_rectangle(&rectangle(&popover));
    window.input_shape_combine_region(Some(&region));
}

fn over_output(monitor: &gdk::Monitor, on_press: &OnPress) -> gtk::Window {
    let window = transparent(gtk::WindowType::Toplevel, on_press);
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

fn transparent(kind: gtk::WindowType, on_press: &OnPress) -> gtk::Window {
    let window = gtk::Window::new(kind);
    window.set_widget_name(NAME);
    window.set_app_paintable(true);
    let visual = WidgetExt::screen(&window).and_then(|screen| screen.rgba_visual());
    window.set_visual(visual.as_ref());
    window.connect_draw(|_, canvas| {
        canvas.set_operator(gtk::cairo::Operator::Clear);
        // A surface that can't be drawn on stays as it is.
        let _ = canvas.paint();
        gtk::glib::Propagation::Stop
    });
    window.add_events(gdk::EventMask::BUTTON_PRESS_MASK);
    let on_press = Rc::clone(on_press);
    window.connect_button_press_event(move |_, _| {
        on_press();
        gtk::glib::Propagation::Stop
    });
    window
}
