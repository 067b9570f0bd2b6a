//! The tray item as a StatusNotifier host uses it over D-Bus: icon, tooltip, menu, clicks.
//!
//! Interfaces: <https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/> and `com.canonical.dbusmenu`.
//! It must not know the panel: pixels drawn there are read from the screen.

use std::cell::Cell;
use std::collections::HashMap;

use anyhow::Context as _;
use zbus::blocking::{Connection, Proxy, proxy};
use zbus::proxy::CacheProperties;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Structure, Value};

use crate::{Result, Session, wait};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// An icon as the program sends it to the host.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixmap {
    /// Pixels in a row.
    pub width: i32,
    /// Rows.
    pub height: i32,
    /// Alpha, red, green, blue; row by row; not premultiplied.
    pub argb: Vec<[u8; 4]>,
}

impl std::fmt::Debug for Pixmap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pixmap({} x {})", self.width, self.height)
    }
}

/// The tooltip that the host shows for the icon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tooltip {
    /// The first line.
    pub title: String,
    /// The other lines.
    pub text: String,
}

/// One row of the item's menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuRow {
    /// Its number in the menu.
    pub id: i32,
    /// Its text without mnemonic underscores; empty for a separator.
    pub label: String,
    /// Whether it can be chosen.
    pub is_enabled: bool,
    pub is_separator: bool,
    /// Whether hosts show it.
    pub is_visible: bool,
    /// Whether it is ticked, for a row that can be.
    pub is_ticked: Option<bool>,
    /// The rows of its submenu.
    pub rows: Vec<MenuRow>,
}

/// A row of the menu that can be chosen again and again. Its number is read only when the last one is no longer valid:
/// reading the menu costs the program time that a measurement would count.
#[derive(Clone, Debug)]
pub struct Choice {
    tray: Tray,
    menu: Proxy<'static>,
    label: String,
    id: Cell<i32>,
}

/// A registered tray item.
#[derive(Clone, Debug)]
pub struct Tray {
    bus: Connection,
    name: String,
    path: String,
}

impl Session {
    /// Waits until exactly one tray item is registered with a host.
    ///
    /// # Errors
    /// Not exactly one in the usual time.
    pub fn tray(&self) -> Result<Tray> {
        wait::until("one tray item at the host", || {
            let mut items = self.trays()?;
            anyhow::ensure!(items.len() == 1, "{} items", items.len());
            Ok(items.pop())
        })
    }

    /// The items registered now; empty without a host.
    ///
    /// # Errors
    /// The host doesn't answer.
    pub fn trays(&self) -> Result<Vec<Tray>> {
        if !self.is_owned(WATCHER)? {
            return Ok(Vec::new());
        }
        Tray::all_on(&self.bus)
    }

    /// Whether there is a tray host now.
    #[must_use]
    pub fn has_tray_host(&self) -> bool {
        self.is_owned(WATCHER).unwrap_or(false)
            && watcher(&self.bus)
                .and_then(|watcher| Ok(watcher.get_property("IsStatusNotifierHostRegistered")?))
                .unwrap_or(false)
    }
}

impl Tray {
    /// The items registered on a bus, which need not be a session's.
    ///
    /// # Errors
    /// There is no host on it, or it doesn't answer.
    pub fn all_on(bus: &Connection) -> Result<Vec<Self>> {
        let items: Vec<String> = watcher(bus)?.get_property("RegisteredStatusNotifierItems")?;
        Ok(items.iter().map(|item| Self::new(bus, item)).collect())
    }

    fn new(bus: &Connection, item: &str) -> Self {
        let (name, path) = item.split_at(item.find('/').unwrap_or(item.len()));
        let path = if path.is_empty() { "/StatusNotifierItem" } else { path };
        Self { bus: bus.clone(), name: name.to_owned(), path: path.to_owned() }
    }

    /// The icon in every size that the program offers.
    ///
    /// # Errors
    /// The item is gone.
    pub fn icons(&self) -> Result<Vec<Pixmap>> {
        let pixmaps: Vec<(i32, i32, Vec<u8>)> = self.property("IconPixmap")?;
        Ok(pixmaps.into_iter().map(|(width, height, bytes)| pixmap(width, height, &bytes)).collect())
    }

    /// The largest icon.
    ///
    /// # Errors
    /// The item is gone, or has no icon.
    pub fn icon(&self) -> Result<Pixmap> {
        self.icons()?.into_iter().max_by_key(|icon| icon.width).context("the item has no icon")
    }

    /// The tooltip.
    ///
    /// # Errors
    /// The item is gone.
    pub fn tooltip(&self) -> Result<Tooltip> {
        type Wire = (String, Vec<(i32, i32, Vec<u8>)>, String, String);
        let (_, _, title, text): Wire = self.property("ToolTip")?;
        Ok(Tooltip { title, text })
    }

    /// The title.
    ///
    /// # Errors
    /// The item is gone.
    pub fn title(&self) -> Result<String> {
        self.property("Title")
    }

    /// `Active`, `Passive` or `NeedsAttention`.
    ///
    /// # Errors
    /// The item is gone.
    pub fn status(&self) -> Result<String> {
        self.property("Status")
    }

    /// Sends a left click with this point, as the host does.
    ///
    /// # Errors
    /// The item is gone.
    pub fn activate(&self, x: i32, y: i32) -> Result<()> {
        self.call("Activate", (x, y))
    }

    /// Sends a middle click with this point, as the host does.
    ///
    /// # Errors
    /// The item is gone.
    pub fn secondary_activate(&self, x: i32, y: i32) -> Result<()> {
        self.call("SecondaryActivate", (x, y))
    }

    /// The rows of the menu that hosts show, separators included.
    ///
    /// # Errors
    /// The item is gone, or has no menu.
    pub fn menu(&self) -> Result<Vec<MenuRow>> {
        Ok(self.whole_menu()?.into_iter().filter(|row| row.is_visible).collect())
    }

    /// All rows of the menu, also those that aren't shown.
    ///
    /// # Errors
    /// The item is gone, or has no menu.
    pub fn whole_menu(&self) -> Result<Vec<MenuRow>> {
        type Wire = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));
        let no_filter: &[&str] = &[];
        let reply = self.menu_proxy()?.call_method("GetLayout", &(0_i32, -1_i32, no_filter)).context("menu")?;
        let (_, (_, _, rows)): Wire = reply.body().deserialize().context("menu")?;
        rows.into_iter().map(|row| menu_row(Value::from(row))).collect()
    }

    /// Chooses the first row whose label starts with `label`.
    ///
    /// # Errors
    /// There is no such row, or it is disabled.
    pub fn choose(&self, label: &str) -> Result<()> {
        self.choice(label)?.choose()
    }

    /// The first row whose label starts with `label`, to be chosen.
    ///
    /// # Errors
    /// There is no such row, or it is disabled.
    pub fn choice(&self, label: &str) -> Result<Choice> {
        let id = Cell::new(self.enabled_row(label)?.id);
        Ok(Choice { tray: self.clone(), menu: self.menu_proxy()?, label: label.to_owned(), id })
    }

    fn enabled_row(&self, label: &str) -> Result<MenuRow> {
        let rows = self.menu()?;
        let found = rows.iter().find(|row| row.label.starts_with(label));
        let row = found.with_context(|| format!("no {label} in {rows:?}"))?;
        anyhow::ensure!(row.is_enabled, "the row {label} is disabled");
        Ok(row.clone())
    }

    fn property<T>(&self, name: &str) -> Result<T>
    where
        T: TryFrom<OwnedValue>,
        T::Error: Into<zbus::Error>,
    {
        self.proxy(&self.path, ITEM)?.get_property(name).with_context(|| format!("{name} of the tray item"))
    }

    fn call(&self, method: &str, point: (i32, i32)) -> Result<()> {
        self.proxy(&self.path, ITEM)?.call_method(method, &point).with_context(|| method.to_owned())?;
        Ok(())
    }

    fn menu_proxy(&self) -> Result<Proxy<'static>> {
        let path: OwnedObjectPath = self.property("Menu")?;
        self.proxy(path.as_str(), MENU)
    }

    fn proxy(&self, path: &str, interface: &'static str) -> Result<Proxy<'static>> {
        uncached(&self.bus, &self.name, path, interface)
    }
}

impl Choice {
    /// Chooses the row. Rows get new numbers when the menu gets another row: if that has happened since the number was read,
    /// it is read again, once.
    ///
    /// # Errors
    /// The row is gone, or now disabled.
    pub fn choose(&self) -> Result<()> {
        let chosen = match self.click() {
            Err(error) if is_unknown_row(&error) => {
                self.id.set(self.tray.enabled_row(&self.label)?.id);
                self.click()
            }
            outcome => outcome,
        };
        chosen.with_context(|| format!("choose {}", self.label))
    }

    fn click(&self) -> zbus::Result<()> {
        let event = (self.id.get(), "clicked", Value::from(""), 0_u32);
        self.menu.call_method("Event", &event).map(|_| ())
    }
}

/// Whether the program refused an event because no row has this number.
fn is_unknown_row(error: &zbus::Error) -> bool {
    matches!(error, zbus::Error::MethodError(name, ..) if name.as_str() == "org.freedesktop.DBus.Error.InvalidArgs")
}

fn watcher(bus: &Connection) -> Result<Proxy<'static>> {
    uncached(bus, WATCHER, "/StatusNotifierWatcher", WATCHER)
}

/// Doesn't cache properties: a cached value may be outdated.
pub(crate) fn uncached(bus: &Connection, name: &str, path: &str, interface: &'static str) -> Result<Proxy<'static>> {
    proxy::Builder::new(bus)
        .destination(name.to_owned())?
        .path(path.to_owned())?
        .interface(interface)?
        .cache_properties(CacheProperties::No)
        .build()
        .with_context(|| format!("{interface} of {name}"))
}

fn pixmap(width: i32, height: i32, bytes: &[u8]) -> Pixmap {
    let argb = bytes.chunks_exact(4).map(|bytes| [bytes[0], bytes[1], bytes[2], bytes[3]]).collect();
    Pixmap { width, height, argb }
}

fn menu_row(row: Value<'_>) -> Result<MenuRow> {
    let row = Structure::try_from(row).context("menu row")?;
    let (id, properties, rows) =
        <(i32, HashMap<String, OwnedValue>, Vec<OwnedValue>)>::try_from(row).context("menu row")?;
    let text = |name: &str| properties.get(name).and_then(|value| String::try_from(value.clone()).ok());
    let is_toggle = text("toggle-type").is_some_and(|kind| !kind.is_empty());
    let state = properties.get("toggle-state").and_then(|state| i32::try_from(state).ok());
    Ok(MenuRow {
        id,
        label: without_mnemonics(&text("label").unwrap_or_default()),
        is_enabled: properties.get("enabled").is_none_or(|value| bool::try_from(value).unwrap_or(true)),
        is_separator: text("type").as_deref() == Some("separator"),
        is_visible: properties.get("visible").is_none_or(|value| bool::try_from(value).unwrap_or(true)),
        is_ticked: is_toggle.then_some(state == Some(1)),
        rows: rows.into_iter().map(|row| menu_row(Value::from(row))).collect::<Result<_>>()?,
    })
}

/// In a label a single underscore marks the next letter as mnemonic; two are one underscore.
fn without_mnemonics(label: &str) -> String {
    label.replace("__", "\0").replace('_', "").replace('\0', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mnemonics() {
        for (label, shown) in [("_Quit", "Quit"), ("a__b", "a_b"), ("plain", "plain"), ("___x", "_x")] {
            assert_eq!(without_mnemonics(label), shown);
        }
    }
}
