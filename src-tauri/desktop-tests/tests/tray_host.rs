//! How the harness reads and clicks a tray item, checked with an item that the test provides.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{Sender, channel};

use anyhow::Context as _;
use desktop_tests::{Desktop, MouseButton, Pixmap, Rectangle, Result, Session, Tooltip, Xwayland, wait};
use zbus::blocking::{Connection, connection};
use zbus::interface;
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

const NAME: &str = "org.kde.StatusNotifierItem-1-1";
const GREEN: [u8; 4] = [0xff, 10, 160, 90];

/// A call that the item received.
#[derive(Debug, PartialEq, Eq)]
enum Received {
    Click { x: i32, y: i32 },
    Row { id: i32, event: String },
}

#[test]
fn the_properties_of_an_item_are_read() -> Result<()> {
    let session = Session::builder().start()?;
    let (sender, _receiver) = channel();
    let _item = serve(&session, &sender)?;
    let tray = session.tray()?;
    assert_eq!(tray.title()?, "Green");
    assert_eq!(tray.tooltip()?, Tooltip { title: "Green".to_owned(), text: "very\ngreen".to_owned() });
    let sizes: Vec<i32> = tray.icons()?.iter().map(|icon| icon.width).collect();
    assert_eq!(sizes, [16, 22]);
    assert_eq!(tray.icon()?, Pixmap { width: 22, height: 22, argb: vec![GREEN; 22 * 22] });

    let rows = tray.menu()?;
    let labels: Vec<&str> = rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, ["Grow", "", "Wither", "More"]);
    let enabled: Vec<bool> = rows.iter().map(|row| row.is_enabled).collect();
    assert_eq!(enabled, [true, true, false, true]);
    assert!(rows[1].is_separator && !rows[0].is_separator);
    assert_eq!((rows[0].is_ticked, rows[3].is_ticked), (None, Some(true)));
    assert_eq!(rows[3].rows.len(), 1);
    assert_eq!(rows[3].rows[0].id, 5);
    Ok(())
}

#[test]
fn clicks_and_choices_reach_the_item() -> Result<()> {
    for desktop in [Desktop::Xfce, Desktop::Sway { scale: 1, xwayland: Xwayland::Missing }] {
        clicks_and_choices_reach_the_item_on(desktop)?;
    }
    Ok(())
}

fn clicks_and_choices_reach_the_item_on(desktop: Desktop) -> Result<()> {
    let session = Session::builder().desktop(desktop).start()?;
    let (sender, receiver) = channel();
    let _item = serve(&session, &sender)?;
    let tray = session.tray()?;

    let place = wait::until("the icon in the panel", || session.icon_place())?;
    session.click_icon(MouseButton::Left)?;
    let Received::Click { x, y } = receiver.recv_timeout(wait::TIMEOUT)? else { anyhow::bail!("no click") };
    // xfce4-panel reports screen coordinates, waybar those in the icon's own cell.
    let cell = if desktop == Desktop::Xfce { place } else { Rectangle { x: 0, y: 0, ..place } };
    let is_near = (i32::from(cell.x) - 4..i32::from(cell.x) + i32::from(cell.width) + 4).contains(&x);
    assert!(is_near && y < 40, "the click at {x}, {y}, the icon at {place:?}");

    tray.activate(3, 4)?;
    assert_eq!(receiver.recv_timeout(wait::TIMEOUT)?, Received::Click { x: 3, y: 4 });
    tray.choose("Grow")?;
    assert_eq!(receiver.recv_timeout(wait::TIMEOUT)?, Received::Row { id: 1, event: "clicked".to_owned() });
    assert!(tray.choose("Wither").is_err(), "a disabled row can't be chosen");
    assert!(tray.choose("Burn").is_err(), "nor can one that isn't there");
    Ok(())
}

#[test]
fn a_row_is_chosen_although_the_menu_changes_meanwhile() -> Result<()> {
    let session = Session::builder().start()?;
    let (sender, receiver) = channel();
    let changes = Arc::new(AtomicI32::new(0));
    let _item = serve_changing(&session, &sender, &changes)?;
    let tray = session.tray()?;
    let chosen = |id| Received::Row { id, event: "clicked".to_owned() };

    changes.store(1, Ordering::Relaxed);
    tray.choose("Grow")?;
    assert_eq!(receiver.recv_timeout(wait::TIMEOUT)?, chosen(11), "it changed between reading and choosing");

    let grow = tray.choice("Grow")?;
    grow.choose()?;
    assert_eq!(receiver.recv_timeout(wait::TIMEOUT)?, chosen(11));
    changes.store(1, Ordering::Relaxed);
    grow.choose()?;
    assert_eq!(receiver.recv_timeout(wait::TIMEOUT)?, chosen(21), "it changed between two choices");

    changes.store(2, Ordering::Relaxed);
    assert!(grow.choose().is_err(), "a menu that changes each time is a fault");
    assert!(receiver.try_recv().is_err(), "nothing was chosen");
    Ok(())
}

/// An item whose menu never changes.
fn serve(session: &Session, received: &Sender<Received>) -> Result<Connection> {
    serve_changing(session, received, &Arc::default())
}

/// An item whose menu changes as often as `changes` says, each time just before a row is chosen.
fn serve_changing(session: &Session, received: &Sender<Received>, changes: &Arc<AtomicI32>) -> Result<Connection> {
    let variables: HashMap<_, _> = session.environment().iter().cloned().collect();
    let connection = connection::Builder::address(variables["DBUS_SESSION_BUS_ADDRESS"].as_str())?
        .name(NAME)?
        .serve_at("/StatusNotifierItem", Item { received: received.clone() })?
        .serve_at("/Menu", Menu { received: received.clone(), changes: Arc::clone(changes), first_id: 1 })?
        .build()
        .context("the test's tray item")?;
    let watcher = "org.kde.StatusNotifierWatcher";
    connection.call_method(
        Some(watcher),
        "/StatusNotifierWatcher",
        Some(watcher),
        "RegisterStatusNotifierItem",
        &NAME,
    )?;
    Ok(connection)
}

/// Width, height, bytes.
type Pixmaps = Vec<(i32, i32, Vec<u8>)>;

struct Item {
    received: Sender<Received>,
}

#[interface(name = "org.kde.StatusNotifierItem")]
impl Item {
    #[zbus(property)]
    fn id(&self) -> &str {
        "green"
    }

    #[zbus(property)]
    fn title(&self) -> &str {
        "Green"
    }

    #[zbus(property)]
    fn category(&self) -> &str {
        "ApplicationStatus"
    }

    #[zbus(property)]
    fn status(&self) -> &str {
        "Active"
    }

    #[zbus(property)]
    fn icon_name(&self) -> &str {
        ""
    }

    #[zbus(property)]
    fn icon_pixmap(&self) -> Pixmaps {
        [16, 22].map(|side: i32| (side, side, GREEN.repeat(side.unsigned_abs().pow(2) as usize))).to_vec()
    }

    #[zbus(property)]
    fn tool_tip(&self) -> (String, Pixmaps, String, String) {
        (String::new(), Vec::new(), "Green".to_owned(), "very\ngreen".to_owned())
    }

    #[zbus(property)]
    fn item_is_menu(&self) -> bool {
        false
    }

    #[zbus(property)]
    fn menu(&self) -> ObjectPath<'static> {
        ObjectPath::from_static_str_unchecked("/Menu")
    }

    fn activate(&self, x: i32, y: i32) {
        let _ = self.received.send(Received::Click { x, y });
    }
}

struct Menu {
    received: Sender<Received>,
    changes: Arc<AtomicI32>,
    /// Each change of the menu gives the rows new numbers, as the product's does.
    first_id: i32,
}

type Row = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

#[interface(name = "com.canonical.dbusmenu")]
impl Menu {
    fn get_layout(&self, _parent: i32, _depth: i32, _names: Vec<String>) -> zbus::fdo::Result<(u32, Row)> {
        let rows = || -> zbus::Result<Row> {
            let below = row(self.first_id + 4, &[("label", "Below".into())], Vec::new())?;
            let rows = vec![
                variant(row(self.first_id, &[("label", "_Grow".into())], Vec::new())?)?,
                variant(row(self.first_id + 1, &[("type", "separator".into())], Vec::new())?)?,
                variant(row(self.first_id + 2, &[("label", "Wither".into()), ("enabled", false.into())], Vec::new())?)?,
                variant(row(
                    self.first_id + 3,
                    &[("label", "More".into()), ("toggle-type", "checkmark".into()), ("toggle-state", 1_i32.into())],
                    vec![variant(below)?],
                )?)?,
            ];
            row(0, &[], rows)
        };
        Ok((1, rows().map_err(|error| zbus::fdo::Error::Failed(error.to_string()))?))
    }

    fn event(&mut self, id: i32, event: String, _value: Value<'_>, _time: u32) -> zbus::fdo::Result<()> {
        if self.changes.load(Ordering::Relaxed) > 0 {
            self.changes.fetch_sub(1, Ordering::Relaxed);
            self.first_id += 10;
        }
        if !(self.first_id..self.first_id + 5).contains(&id) {
            return Err(zbus::fdo::Error::InvalidArgs("id not found".to_owned()));
        }
        let _ = self.received.send(Received::Row { id, event });
        Ok(())
    }
}

fn row(id: i32, properties: &[(&str, Value<'_>)], rows: Vec<OwnedValue>) -> zbus::Result<Row> {
    let owned = |(name, value): &(&str, Value<'_>)| Ok(((*name).to_owned(), value.try_to_owned()?));
    Ok((id, properties.iter().map(owned).collect::<zbus::Result<_>>()?, rows))
}

fn variant(row: Row) -> zbus::Result<OwnedValue> {
    Ok(Value::from(row).try_into()?)
}
