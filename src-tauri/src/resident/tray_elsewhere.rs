//! The tray icon on macOS and Windows: from a `TrayView` to Tauri's tray, of which only changed parts are set. Must not know
//! why anything is shown.
#![expect(clippy::wildcard_enum_match_arm, reason = "events of another crate, and open")]

use std::sync::{Arc, Mutex, PoisonError};

use partner_balance_core::account::AccountKey;
#[cfg(not(target_os = "macos"))]
use partner_balance_core::icon;
use partner_balance_core::menu::{Command, MenuRow};
use partner_balance_core::view::TrayView;
use partner_balance_engine::messages::Point;
use tauri::image::Image;
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Wry};
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::{Notify, oneshot};

use super::presenter::ToPresenter;
#[cfg(target_os = "macos")]
use super::tray_macos::icon;
use crate::popover::parent::IconClick;

/// The size of an icon in logical pixels: `SM_CXSMICON` of Windows, and what macOS' menu bar has room for. Drawn at that size
/// it is sharp.
const ICON_SIDE: f64 = if cfg!(windows) { 16.0 } else { 22.0 };

/// The tray icon, which may not be shown yet. Clones share it.
#[derive(Clone)]
pub struct Tray {
    shared: Arc<Mutex<Shared>>,
    /// Told when there is something to show.
    view_came: Arc<Notify>,
    presenter: UnboundedSender<ToPresenter>,
    app: AppHandle,
}

#[derive(Default)]
struct Shared {
    /// What should be shown.
    wanted: Option<TrayView>,
    /// What is shown.
    shown: Option<Shown>,
}

/// The icon in the tray, and what it shows.
struct Shown {
    icon: TrayIcon,
    menu_items: MenuItems,
    menu: Menu<Wry>,
    /// The one before, which may still be open.
    _former_menu: Option<Menu<Wry>>,
    view: TrayView,
    /// The icon's side, in pixels.
    side: u32,
}

impl Tray {
    pub fn new(presenter: UnboundedSender<ToPresenter>, app: AppHandle) -> Self {
        Self { shared: Arc::default(), view_came: Arc::default(), presenter, app }
    }

    /// Shows a view, now or as soon as the icon is in the tray.
    pub fn show(&self, view: TrayView) {
        self.lock().wanted = Some(view);
        self.view_came.notify_one();
        let tray = self.clone();
        // Fails only when the program is ending.
        let _ = self.app.run_on_main_thread(move || tray.update_shown());
    }

    /// Adds the icon to the tray, as soon as there is something to show; whether that worked.
    pub async fn add_icon(&self) -> bool {
        while self.lock().wanted.is_none() {
            self.view_came.notified().await;
        }
        let (done, outcome) = oneshot::channel();
        let tray = self.clone();
        let queued = self.app.run_on_main_thread(move || {
            let built = tray.build(&tray.app);
            if let Err(error) = &built {
                tracing::warn!(%error, "no tray took the icon");
            }
            let _ = done.send(built.is_ok());
        });
        queued.is_ok() && outcome.await.unwrap_or(false)
    }

    fn build(&self, app: &AppHandle) -> tauri::Result<()> {
        let Some(view) = self.lock().wanted.clone() else {
            return Err(tauri::Error::Anyhow(anyhow::anyhow!("nothing to show yet")));
        };
        let (menu, menu_items) = build_menu(app, &view.menu)?;
        let side = icon_side(app);
        let (clicks, choose) = (self.presenter.clone(), self.presenter.clone());
        let of_events = self.clone();
        let icon = TrayIconBuilder::with_id("balance")
            .icon(image(&view, side))
            .tooltip(tooltip(&view))
            .menu(&menu)
            .show_menu_on_left_click(false)
            .on_tray_icon_event(move |_, event| {
                if let Some(at) = left_click(&event) {
                    let _ = clicks.send(ToPresenter::Click(IconClick { at, activation_token: None }));
                }
            })
            .on_menu_event(move |_, event| {
                if let Some((command, account)) = of_events.chosen(event.id().as_ref()) {
                    let _ = choose.send(ToPresenter::Choose { command, account, activation_token: None });
                }
            })
            .build(app)?;
        self.lock().shown = Some(Shown { icon, menu_items, menu, _former_menu: None, view, side });
        self.update_shown();
        Ok(())
    }

    /// The row with this id, and whom it is about. None of a menu that was open while its rows became those of other accounts.
    fn chosen(&self, id: &str) -> Option<(Command, Option<AccountKey>)> {
        let shared = self.lock();
        let rows = &shared.shown.as_ref()?.view.menu;
        rows.iter().find_map(|row| match row {
            MenuRow::Choice { command, account, .. } => {
                (item_id(*command, account.as_ref()) == id).then(|| (*command, account.clone()))
            }
            MenuRow::Absent(_) | MenuRow::Separator => None,
        })
    }

    /// Updates what is shown to what should be shown.
    fn update_shown(&self) {
        let mut shared = self.lock();
        let Shared { wanted: Some(wanted), shown: Some(shown) } = &mut *shared else { return };
        if let Err(error) = shown.change_to(wanted.clone()) {
            tracing::warn!(%error, "the tray did not take a change");
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shown {
    fn change_to(&mut self, view: TrayView) -> tauri::Result<()> {
        // The scale may have changed since, too: by another monitor, or in the system's settings.
        let side = icon_side(self.icon.app_handle());
        if view.icon != self.view.icon || side != self.side {
            self.icon.set_icon(Some(image(&view, side)))?;
            self.side = side;
        }
        if view.tooltip != self.view.tooltip {
            self.icon.set_tooltip(Some(tooltip(&view)))?;
        }
        let has_other_rows = !ids(&view.menu).eq(ids(&self.view.menu));
        if has_other_rows {
            let (menu, menu_items) = build_menu(self.icon.app_handle(), &view.menu)?;
            self.icon.set_menu(Some(menu.clone()))?;
            self.menu_items = menu_items;
            self._former_menu = Some(std::mem::replace(&mut self.menu, menu));
        } else if view.menu != self.view.menu {
            for (command, label) in labels(&view.menu) {
                if let Some((_, item)) = self.menu_items.iter().find(|(choice, _)| *choice == command) {
                    item.set_text(without_mnemonics(label))?;
                }
            }
        }
        #[cfg(target_os = "macos")]
        super::tray_macos::write_amount(&self.icon, &view.icon)?;
        self.view = view;
        Ok(())
    }
}

/// Windows takes 127 units and cuts off what is longer, without an end (learn.microsoft.com, `NOTIFYICONDATAW`).
fn tooltip(view: &TrayView) -> String {
    if cfg!(windows) { view.tooltip.shortened(127) } else { view.tooltip.to_string() }
}

fn image(view: &TrayView, side: u32) -> Image<'static> {
    let pixels = icon::render(&view.icon, side);
    Image::new_owned(pixels.rgba, pixels.width, pixels.height)
}

/// The icon's side in pixels: on Windows of the primary monitor, which has the icons; on macOS, where every menu bar has
/// them, of the finest.
fn icon_side(app: &AppHandle) -> u32 {
    let scale = if cfg!(windows) {
        app.primary_monitor().ok().flatten().map_or(1.0, |monitor| monitor.scale_factor())
    } else {
        let monitors = app.available_monitors().unwrap_or_default();
        monitors.into_iter().map(|monitor| monitor.scale_factor()).fold(1.0, f64::max)
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen pixels")]
    let side = (ICON_SIDE * scale).ceil() as u32;
    side
}

/// The menu items whose labels change.
type MenuItems = Vec<(Command, MenuItem<Wry>)>;

fn build_menu(app: &AppHandle, rows: &[MenuRow]) -> tauri::Result<(Menu<Wry>, MenuItems)> {
    let menu = Menu::new(app)?;
    let mut menu_items = Vec::new();
    for row in rows {
        let item: Box<dyn IsMenuItem<Wry>> = match row {
            MenuRow::Absent(_) => continue,
            MenuRow::Separator => Box::new(PredefinedMenuItem::separator(app)?),
            MenuRow::Choice { command, account, label } => {
                let id = item_id(*command, account.as_ref());
                let item = MenuItem::with_id(app, id, without_mnemonics(label), true, None::<&str>)?;
                menu_items.push((*command, item.clone()));
                Box::new(item)
            }
        };
        menu.append(&*item)?;
    }
    Ok((menu, menu_items))
}

fn ids(rows: &[MenuRow]) -> impl Iterator<Item = String> {
    rows.iter().filter_map(|row| match row {
        MenuRow::Choice { command, account, .. } => Some(item_id(*command, account.as_ref())),
        MenuRow::Absent(_) | MenuRow::Separator => None,
    })
}

fn labels(rows: &[MenuRow]) -> impl Iterator<Item = (Command, &str)> {
    rows.iter().filter_map(|row| match row {
        MenuRow::Choice { command, label, .. } => Some((*command, label.as_str())),
        MenuRow::Absent(_) | MenuRow::Separator => None,
    })
}

/// A name for the row's item that no other has, nor the same row when it is about another account.
fn item_id(command: Command, account: Option<&AccountKey>) -> String {
    format!("{command:?} {account:?}")
}

/// An ampersand is no mnemonic.
fn without_mnemonics(label: &str) -> String {
    label.replace('&', "&&")
}

/// The icon's middle at a left click, which may be unknown. None for all other events.
fn left_click(event: &TrayIconEvent) -> Option<Option<Point>> {
    match event {
        TrayIconEvent::Click {
            position, rect, button: MouseButton::Left, button_state: MouseButtonState::Up, ..
        } => Some(middle(rect).or_else(|| point(*position))),
        _ => None,
    }
}

/// The middle of the icon, if the system says where it is.
fn middle(icon: &tauri::Rect) -> Option<Point> {
    // Both systems give physical pixels.
    let (corner, size) = (icon.position.to_physical::<f64>(1.0), icon.size.to_physical::<f64>(1.0));
    let has_place = size.width >= 1.0 && size.height >= 1.0;
    has_place
        .then(|| tauri::PhysicalPosition::new(corner.x + size.width / 2.0, corner.y + size.height / 2.0))
        .and_then(point)
}

/// Where the pointer was.
fn point(position: tauri::PhysicalPosition<f64>) -> Option<Point> {
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    let at = Point { x: position.x as i32, y: position.y as i32 };
    (at != Point { x: 0, y: 0 }).then_some(at)
}

#[cfg(test)]
mod tests {
    use tauri::{LogicalSize, PhysicalPosition, PhysicalSize, Rect};

    use super::*;

    fn click(rect: Rect, pointer: (f64, f64), button: MouseButton) -> TrayIconEvent {
        TrayIconEvent::Click {
            id: "balance".into(),
            position: PhysicalPosition::new(pointer.0, pointer.1),
            rect,
            button,
            button_state: MouseButtonState::Up,
        }
    }

    #[test]
    fn p9_a_row_about_another_account_is_another_row() {
        let of = |id: &str| Some(AccountKey::Stored(partner_balance_core::account::AccountId::new(id)));
        let [a, b] = ["a", "b"].map(|id| item_id(Command::SnoozeDay, of(id).as_ref()));
        assert_ne!(a, b);
        assert_ne!(item_id(Command::Refresh, None), item_id(Command::Open, None));
    }

    #[test]
    fn p10_the_popover_is_placed_by_the_icon_and_only_without_it_by_the_pointer() {
        let icon = |x: f64, y: f64, side: f64| Rect {
            position: PhysicalPosition::new(x, y).into(),
            size: PhysicalSize::new(side, side).into(),
        };
        let at = |x, y| Some(Some(Point { x, y }));
        for (name, rect, pointer, expected) in [
            ("on the icon", icon(1800.0, 1050.0, 24.0), (1803.0, 1070.0), at(1812, 1062)),
            ("the icon's place is unknown", icon(0.0, 0.0, 0.0), (1803.0, 1070.0), at(1803, 1070)),
            ("nothing is known", icon(0.0, 0.0, 0.0), (0.0, 0.0), Some(None)),
        ] {
            assert_eq!(left_click(&click(rect, pointer, MouseButton::Left)), expected, "{name}");
            assert_eq!(left_click(&click(rect, pointer, MouseButton::Right)), None, "{name}");
        }
        let logical = Rect { position: PhysicalPosition::new(5, 5).into(), size: LogicalSize::new(10.0, 10.0).into() };
        assert_eq!(middle(&logical), Some(Point { x: 10, y: 10 }));
    }
}
