//! The tray icon on Linux: a StatusNotifierItem made of a `TrayView`. Must not know why anything is shown.
//!
//! `ksni` itself and not Tauri's tray, which hands on one size of the icon, one text of the tooltip, no need of attention
//! and no leave to take the keyboard.

use ksni::TrayMethods as _;
use ksni::menu::StandardItem;
use partner_balance_core::account::Level;
use partner_balance_core::icon;
use partner_balance_core::menu::{Command, MenuRow};
use partner_balance_core::view::TrayView;
use partner_balance_engine::messages::Point;
use partner_balance_platform::APPLICATION_ID;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::watch;

use super::front::Wanted;
use crate::popover::parent::IconClick;

/// The icon's sides in pixels: what most panels give an icon, at 100 and at 200 %. Drawn for just these it is sharp there;
/// hosts choose. Each more would cost at each change: hosts ask for all of them up to six times.
const ICON_SIDES: [u32; 2] = [22, 44];

/// The tray icon, from before there is one. Clones share it.
#[derive(Clone)]
pub struct Tray {
    wanted: watch::Sender<Option<TrayView>>,
    front: UnboundedSender<Wanted>,
}

impl Tray {
    pub fn new(front: UnboundedSender<Wanted>) -> Self {
        Self { wanted: watch::Sender::new(None), front }
    }

    /// Shows a view, now or as soon as the icon is up. Does nothing if it is what is shown.
    pub fn show(&self, view: TrayView) {
        let view = Some(view);
        self.wanted.send_if_modified(|wanted| {
            let is_new = *wanted != view;
            if is_new {
                *wanted = view;
            }
            is_new
        });
    }

    /// Puts the icon into the tray, as soon as there is something to show; whether that worked. Without a tray host it
    /// doesn't. From then on the icon follows panels that come and go by itself.
    pub async fn put_up(&self) -> bool {
        let mut changes = self.wanted.subscribe();
        let view = match changes.wait_for(Option::is_some).await {
            Ok(view) => view.clone(),
            Err(_) => None,
        };
        let Some(view) = view else { return false };
        let item = Item { icons: icons(&view), view, front: self.front.clone() };
        let handle = match item.spawn().await {
            Ok(handle) => handle,
            Err(error) => {
                tracing::warn!(%error, "no tray took the icon");
                return false;
            }
        };
        changes.mark_changed();
        tokio::spawn(async move {
            while changes.changed().await.is_ok() {
                let Some(view) = changes.borrow_and_update().clone() else { continue };
                if handle.update(move |item| item.change_to(view)).await.is_none() {
                    return;
                }
            }
        });
        true
    }
}

/// What hosts are told.
struct Item {
    view: TrayView,
    icons: Vec<ksni::Icon>,
    front: UnboundedSender<Wanted>,
}

impl Item {
    fn change_to(&mut self, view: TrayView) {
        if view.icon != self.view.icon {
            self.icons = icons(&view);
        }
        self.view = view;
    }

    fn is_pressing(&self) -> bool {
        self.view.icon.level == Level::Critical && !self.view.icon.is_stale
    }

    fn tell(&self, wanted: Wanted) {
        // The popover's side is gone only when the program ends.
        let _ = self.front.send(wanted);
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        APPLICATION_ID.to_owned()
    }

    /// Hosts use it for the name in a list of hidden icons, and screen readers read it. xfce4-panel shows no tooltip
    /// without one (`sn_item_get_tooltip` there).
    fn title(&self) -> String {
        self.view.tooltip.title.clone()
    }

    fn status(&self) -> ksni::Status {
        if self.is_pressing() { ksni::Status::NeedsAttention } else { ksni::Status::Active }
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        self.icons.clone()
    }

    /// The same: the icon itself says how pressing it is. Some hosts show nothing where this is missing.
    fn attention_icon_pixmap(&self) -> Vec<ksni::Icon> {
        if self.is_pressing() { self.icons.clone() } else { Vec::new() }
    }

    /// LXQt shows the title alone.
    fn tool_tip(&self) -> ksni::ToolTip {
        let tooltip = &self.view.tooltip;
        ksni::ToolTip { title: tooltip.title.clone(), description: tooltip.text.clone(), ..Default::default() }
    }

    /// The leave may come after the click, by some hosts: then it is missed, and the popover does without.
    fn activate(&mut self, x: i32, y: i32) {
        let click = IconClick { at: Some(Point { x, y }), activation_token: ksni::current_xdg_activation_token() };
        self.tell(Wanted::Click(click));
    }

    fn menu(&self) -> Vec<ksni::MenuItem<Self>> {
        self.view.menu.iter().map(row).collect()
    }
}

fn row(row: &MenuRow) -> ksni::MenuItem<Item> {
    match row {
        MenuRow::Separator => ksni::MenuItem::Separator,
        MenuRow::Choice { command, label } => {
            let command = *command;
            StandardItem {
                label: without_mnemonics(label),
                activate: Box::new(move |item: &mut Item| item.choose(command)),
                ..StandardItem::default()
            }
            .into()
        }
    }
}

impl Item {
    fn choose(&self, command: Command) {
        let activation_token = ksni::current_xdg_activation_token();
        self.tell(Wanted::Choose { command, activation_token });
    }
}

/// An account named "a_b" has no underlined b. Source: the interface `com.canonical.dbusmenu`, "label".
fn without_mnemonics(label: &str) -> String {
    label.replace('_', "__")
}

fn icons(view: &TrayView) -> Vec<ksni::Icon> {
    ICON_SIDES.into_iter().map(|side| pixmap(&view.icon, side)).collect()
}

/// Pixels as the bus wants them: alpha first.
#[expect(clippy::cast_possible_wrap, reason = "a few dozen pixels")]
fn pixmap(spec: &icon::IconSpec, side: u32) -> ksni::Icon {
    let pixels = icon::render(spec, side);
    let mut data = pixels.rgba;
    data.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
    ksni::Icon { width: pixels.width as i32, height: pixels.height as i32, data }
}
