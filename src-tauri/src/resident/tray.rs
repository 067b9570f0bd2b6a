//! The tray icon on Linux: a StatusNotifierItem made of a `TrayView`. Must not know why anything is shown.
//!
//! `ksni` itself and not Tauri's tray, which has one icon size, one tooltip text, no attention status and no activation
//! token.

use ksni::TrayMethods as _;
use ksni::menu::StandardItem;
use partner_balance_core::account::{AccountKey, Level};
use partner_balance_core::icon;
use partner_balance_core::menu::{Command, MenuRow};
use partner_balance_core::view::TrayView;
use partner_balance_engine::messages::Point;
use partner_balance_platform::APPLICATION_ID;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::watch;

use super::presenter::ToPresenter;
use crate::popover::parent::IconClick;

/// The icon's sizes in pixels: most panels', at 100 and at 200 %, where it is sharp then. Hosts choose one. Each further size
/// would cost time at each change: hosts read all of them up to six times.
const ICON_SIDES: [u32; 2] = [22, 44];

/// The tray icon, which may not be shown yet. Clones share it.
#[derive(Clone)]
pub struct Tray {
    wanted: watch::Sender<Option<TrayView>>,
    presenter: UnboundedSender<ToPresenter>,
}

impl Tray {
    pub fn new(presenter: UnboundedSender<ToPresenter>) -> Self {
        Self { wanted: watch::Sender::new(None), presenter }
    }

    /// Shows a view, now or as soon as the icon is in the tray. Does nothing if it is shown already.
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

    /// Adds the icon to the tray, as soon as there is a view; whether that worked. It needs a tray host. From then on the
    /// icon is added to new hosts by itself.
    pub async fn add_icon(&self) -> bool {
        let mut changes = self.wanted.subscribe();
        let view = match changes.wait_for(Option::is_some).await {
            Ok(view) => view.clone(),
            Err(_) => None,
        };
        let Some(view) = view else { return false };
        let item = Item { icons: icons(&view), view, presenter: self.presenter.clone() };
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

/// The item that hosts read.
struct Item {
    view: TrayView,
    icons: Vec<ksni::Icon>,
    presenter: UnboundedSender<ToPresenter>,
}

impl Item {
    fn change_to(&mut self, view: TrayView) {
        if view.icon != self.view.icon {
            self.icons = icons(&view);
        }
        self.view = view;
    }

    fn needs_attention(&self) -> bool {
        self.view.icon.level == Level::Critical && !self.view.icon.is_stale
    }

    fn tell(&self, message: ToPresenter) {
        // Fails only when the program is ending.
        let _ = self.presenter.send(message);
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        APPLICATION_ID.to_owned()
    }

    /// For lists of hidden icons and screen readers. xfce4-panel shows no tooltip without it (`sn_item_get_tooltip` there).
    fn title(&self) -> String {
        self.view.tooltip.title.clone()
    }

    fn status(&self) -> ksni::Status {
        if self.needs_attention() { ksni::Status::NeedsAttention } else { ksni::Status::Active }
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        self.icons.clone()
    }

    /// The same icon, which shows the level itself. Some hosts show nothing without this one.
    fn attention_icon_pixmap(&self) -> Vec<ksni::Icon> {
        if self.needs_attention() { self.icons.clone() } else { Vec::new() }
    }

    /// LXQt shows the title alone.
    fn tool_tip(&self) -> ksni::ToolTip {
        let tooltip = &self.view.tooltip;
        ksni::ToolTip { title: tooltip.title.clone(), description: tooltip.text.clone(), ..Default::default() }
    }

    /// Some hosts send the activation token after the click: then the popover gets none.
    fn activate(&mut self, x: i32, y: i32) {
        let click = IconClick { at: Some(Point { x, y }), activation_token: ksni::current_xdg_activation_token() };
        self.tell(ToPresenter::Click(click));
    }

    fn menu(&self) -> Vec<ksni::MenuItem<Self>> {
        self.view.menu.iter().map(row).collect()
    }
}

fn row(row: &MenuRow) -> ksni::MenuItem<Item> {
    match row {
        MenuRow::Separator => ksni::MenuItem::Separator,
        MenuRow::Absent(_) => StandardItem { visible: false, ..StandardItem::default() }.into(),
        MenuRow::Choice { command, account, label } => {
            let (command, account) = (*command, account.clone());
            StandardItem {
                label: without_mnemonics(label),
                activate: Box::new(move |item: &mut Item| item.choose(command, account.clone())),
                ..StandardItem::default()
            }
            .into()
        }
    }
}

impl Item {
    fn choose(&self, command: Command, account: Option<AccountKey>) {
        let activation_token = ksni::current_xdg_activation_token();
        self.tell(ToPresenter::Choose { command, account, activation_token });
    }
}

/// An underscore is no mnemonic. Source: the interface `com.canonical.dbusmenu`, "label".
fn without_mnemonics(label: &str) -> String {
    label.replace('_', "__")
}

fn icons(view: &TrayView) -> Vec<ksni::Icon> {
    ICON_SIDES.into_iter().map(|side| pixmap(&view.icon, side)).collect()
}

/// Pixels in the protocol's order: alpha first.
#[expect(clippy::cast_possible_wrap, reason = "a few dozen pixels")]
fn pixmap(spec: &icon::IconSpec, side: u32) -> ksni::Icon {
    let pixels = icon::render(spec, side);
    let mut data = pixels.rgba;
    data.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
    ksni::Icon { width: pixels.width as i32, height: pixels.height as i32, data }
}
