//! The tray icon on macOS and Windows: from a `TrayView` to Tauri's tray. Compares with what is shown and sends only what differs; must not
//! know why anything is shown.

use std::sync::{Arc, Mutex, PoisonError};

use partner_balance_core::icon;
use partner_balance_core::menu::{Command, MenuRow};
use partner_balance_core::view::TrayView;
use partner_balance_engine::messages::Point;
use tauri::image::Image;
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Wry};
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::oneshot;

use super::front::Wanted;
use crate::popover::parent::IconClick;

/// What most panels give an icon. Drawn for just that it is sharp, where a larger one that the host halves is not, and
/// hosts ask for all its bytes up to six times a change.
const ICON_SIDE: f64 = 22.0;

/// The tray icon, from before there is one. Clones share it.
#[derive(Clone)]
pub struct Tray {
    shared: Arc<Mutex<Shared>>,
    front: UnboundedSender<Wanted>,
    app: AppHandle,
}

#[derive(Default)]
struct Shared {
    /// What should be seen.
    wanted: Option<TrayView>,
    /// What is seen.
    shown: Option<Shown>,
}

/// The icon in the tray, and what it shows.
struct Shown {
    icon: TrayIcon,
    choices: Choices,
    view: TrayView,
}

impl Tray {
    pub fn new(front: UnboundedSender<Wanted>, app: AppHandle) -> Self {
        Self { shared: Arc::default(), front, app }
    }

    /// Shows a view, now or as soon as the icon is up.
    pub fn show(&self, view: TrayView) {
        self.lock().wanted = Some(view);
        let tray = self.clone();
        // Fails only when the program is ending.
        let _ = self.app.run_on_main_thread(move || tray.catch_up());
    }

    /// Puts the icon into the tray; whether that worked. Without a tray host it doesn't.
    pub async fn put_up(&self) -> bool {
        let (done, outcome) = oneshot::channel();
        let tray = self.clone();
        let asked = self.app.run_on_main_thread(move || {
            let built = tray.build(&tray.app);
            if let Err(error) = &built {
                tracing::warn!(%error, "no tray took the icon");
            }
            let _ = done.send(built.is_ok());
        });
        asked.is_ok() && outcome.await.unwrap_or(false)
    }

    fn build(&self, app: &AppHandle) -> tauri::Result<()> {
        let Some(view) = self.lock().wanted.clone() else {
            return Err(tauri::Error::Anyhow(anyhow::anyhow!("nothing to show yet")));
        };
        let (menu, choices) = build_menu(app, &view.menu)?;
        let (clicks, choose) = (self.front.clone(), self.front.clone());
        let icon = TrayIconBuilder::with_id("balance")
            .icon(image(app, &view))
            .tooltip(view.tooltip.to_string())
            .menu(&menu)
            .show_menu_on_left_click(false)
            .on_tray_icon_event(move |_, event| {
                if let Some(at) = left_click(&event) {
                    let _ = clicks.send(Wanted::Click(IconClick { at, activation_token: None }));
                }
            })
            .on_menu_event(move |_, event| {
                if let Some(command) = Command::from_id(event.id().as_ref()) {
                    let _ = choose.send(Wanted::Choose { command, activation_token: None });
                }
            })
            .build(app)?;
        self.lock().shown = Some(Shown { icon, choices, view });
        self.catch_up();
        Ok(())
    }

    /// Brings what is seen up to what should be seen, part by part.
    fn catch_up(&self) {
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
        if view.icon != self.view.icon {
            self.icon.set_icon(Some(image(self.icon.app_handle(), &view)))?;
        }
        if view.tooltip != self.view.tooltip {
            self.icon.set_tooltip(Some(view.tooltip.to_string()))?;
        }
        if view.menu != self.view.menu {
            for (command, label) in labels(&view.menu) {
                if let Some((_, item)) = self.choices.iter().find(|(choice, _)| *choice == command) {
                    item.set_text(without_mnemonics(label))?;
                }
            }
        }
        self.view = view;
        Ok(())
    }
}

fn image(app: &AppHandle, view: &TrayView) -> Image<'static> {
    let pixels = icon::render(&view.icon, icon_side(app));
    Image::new_owned(pixels.rgba, pixels.width, pixels.height)
}

/// The icon's side in pixels of the finest monitor: the host doesn't say which of them has the panel.
fn icon_side(app: &AppHandle) -> u32 {
    let scales = app.available_monitors().unwrap_or_default().into_iter().map(|monitor| monitor.scale_factor());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen pixels")]
    let side = (ICON_SIDE * scales.fold(1.0, f64::max)).ceil() as u32;
    side
}

/// The items of the menu whose words change.
type Choices = Vec<(Command, MenuItem<Wry>)>;

fn build_menu(app: &AppHandle, rows: &[MenuRow]) -> tauri::Result<(Menu<Wry>, Choices)> {
    let menu = Menu::new(app)?;
    let mut choices = Vec::new();
    for row in rows {
        let item: Box<dyn IsMenuItem<Wry>> = match row {
            MenuRow::Separator => Box::new(PredefinedMenuItem::separator(app)?),
            MenuRow::Choice { command, label } => {
                let item = MenuItem::with_id(app, command.id(), without_mnemonics(label), true, None::<&str>)?;
                choices.push((*command, item.clone()));
                Box::new(item)
            }
        };
        menu.append(&*item)?;
    }
    Ok((menu, choices))
}

fn labels(rows: &[MenuRow]) -> impl Iterator<Item = (Command, &str)> {
    rows.iter().filter_map(|row| match row {
        MenuRow::Choice { command, label } => Some((*command, label.as_str())),
        MenuRow::Separator => None,
    })
}

/// An account named "A & B" is no shortcut to B.
fn without_mnemonics(label: &str) -> String {
    label.replace('&', "&&")
}

/// Where a left click was: none when the host doesn't say. None for everything else.
fn left_click(event: &TrayIconEvent) -> Option<Option<Point>> {
    match event {
        TrayIconEvent::Click { position, button: MouseButton::Left, button_state: MouseButtonState::Up, .. } => {
            #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
            let at = Point { x: position.x as i32, y: position.y as i32 };
            Some((at != Point { x: 0, y: 0 }).then_some(at))
        }
        _ => None,
    }
}
