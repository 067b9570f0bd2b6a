//! The desktop's colour scheme, light or dark, passed on to GTK 3 and so to the web engine: GNOME and others set it without
//! changing the GTK theme's name, which is all that GTK 3 reads. Must not know the popover.

use std::cell::RefCell;
use std::rc::Rc;

use gtk::gio;
use gtk::gio::prelude::SettingsExt;
use gtk::glib::Variant;
use gtk::glib::prelude::ToVariant;
use gtk::prelude::GtkSettingsExt;

/// Source: XDG Desktop Portal documentation, "org.freedesktop.portal.Settings", `color-scheme`.
const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PORTAL_PATH: &str = "/org/freedesktop/portal/desktop";
const PORTAL_SETTINGS: &str = "org.freedesktop.portal.Settings";
/// The same setting where no portal runs.
const GNOME_SCHEMA: &str = "org.gnome.desktop.interface";
/// A running portal answers at once. One that isn't running is not started for this.
const PATIENCE_MS: i32 = 200;

/// The desktop's colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    /// No preference: the GTK theme decides.
    Theme,
    Dark,
}

/// Applies the desktop's colour scheme to the toolkit, now and whenever it changes. After the toolkit's start.
pub fn follow() {
    let Some(settings) = gtk::Settings::default() else { return };
    let by_theme = settings.is_gtk_application_prefer_dark_theme();
    let apply: Rc<dyn Fn(Scheme)> = Rc::new(move |scheme| {
        settings.set_gtk_application_prefer_dark_theme(by_theme || scheme == Scheme::Dark);
    });
    let bus = gio::bus_get_sync(gio::BusType::Session, gio::Cancellable::NONE).ok();
    if let Some(bus) = &bus {
        listen_to_portal(bus, &apply);
    }
    match bus.as_ref().and_then(ask_portal) {
        Some(scheme) => apply(scheme),
        None => follow_gnome(&apply),
    }
}

fn ask_portal(bus: &gio::DBusConnection) -> Option<Scheme> {
    let question = (NAMESPACE, KEY).to_variant();
    let answer = bus.call_sync(
        Some(PORTAL),
        PORTAL_PATH,
        PORTAL_SETTINGS,
        "Read",
        Some(&question),
        None,
        gio::DBusCallFlags::NO_AUTO_START,
        PATIENCE_MS,
        gio::Cancellable::NONE,
    );
    scheme_in(&answer.ok()?.try_child_value(0)?)
}

fn listen_to_portal(bus: &gio::DBusConnection, apply: &Rc<dyn Fn(Scheme)>) {
    let apply = Rc::clone(apply);
    bus.signal_subscribe(
        Some(PORTAL),
        Some(PORTAL_SETTINGS),
        Some("SettingChanged"),
        Some(PORTAL_PATH),
        Some(NAMESPACE),
        gio::DBusSignalFlags::NONE,
        move |_, _, _, _, _, changed| {
            let is_ours = changed.try_child_value(1).and_then(|key| key.get::<String>()).is_some_and(|key| key == KEY);
            let scheme = changed.try_child_value(2).and_then(|value| scheme_in(&value));
            if let (true, Some(scheme)) = (is_ours, scheme) {
                apply(scheme);
            }
        },
    );
}

/// The number may be in one or two variants: older portals send either.
fn scheme_in(value: &Variant) -> Option<Scheme> {
    let mut value = value.clone();
    while let Some(inner) = value.as_variant() {
        value = inner;
    }
    Some(if value.get::<u32>()? == 1 { Scheme::Dark } else { Scheme::Theme })
}

fn follow_gnome(apply: &Rc<dyn Fn(Scheme)>) {
    // A dropped `Settings` sends no more signals.
    thread_local! {
        static KEPT: RefCell<Option<gio::Settings>> = const { RefCell::new(None) };
    }
    let schema = gio::SettingsSchemaSource::default().and_then(|source| source.lookup(GNOME_SCHEMA, true));
    if !schema.is_some_and(|schema| schema.has_key(KEY)) {
        return;
    }
    let settings = gio::Settings::new(GNOME_SCHEMA);
    let scheme = |settings: &gio::Settings| match settings.string(KEY).as_str() {
        "prefer-dark" => Scheme::Dark,
        _ => Scheme::Theme,
    };
    apply(scheme(&settings));
    let apply = Rc::clone(apply);
    settings.connect_changed(Some(KEY), move |settings, _| apply(scheme(settings)));
    KEPT.set(Some(settings));
}
