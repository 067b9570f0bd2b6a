//! Looks at what shows icons and notifications in this session: who is on its bus.

use partner_balance_core::text::no_tray;
use partner_balance_platform::bus::{NameWatch, SessionBus, TrayHostWatch};

use crate::doctor::Finding;

pub(super) async fn look() -> Vec<Finding> {
    let bus = SessionBus::of_user();
    if !bus.is_reachable().await {
        let meaning = "There is no desktop session here, so no tray icon and no notification.";
        let remedy = "Nothing to do on a server; alerts come from `check` there.";
        return vec![Finding::note("desktop", meaning, remedy)];
    }
    let tray = match TrayHostWatch::start(&bus).await.is_present() {
        true => Finding::good("tray", "A panel shows tray icons."),
        false => Finding::note(
            "tray",
            "No panel shows tray icons, so the tray program opens as a window.",
            no_tray::needs(&std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default()),
        ),
    };
    let notifications = match NameWatch::notification_server(&bus).await.is_present() {
        true => Finding::good("notifications", "A notification server is running."),
        false => Finding::note(
            "notifications",
            "No notification server is running: alerts stay due until one does.",
            "Most desktops bring one; dunst and mako work without a desktop.",
        ),
    };
    vec![tray, notifications]
}
