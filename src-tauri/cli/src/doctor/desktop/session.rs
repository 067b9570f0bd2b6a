//! Looks at what shows icons and notifications in this session: who is on its bus.

use partner_balance_core::text::no_tray;
use partner_balance_platform::bus::{NameWatch, SessionBus, TrayHostWatch};

use crate::doctor::{Finding, Topic};
use crate::sentence::{Sentence, to_say};

pub(super) async fn look() -> Vec<Finding> {
    let bus = SessionBus::of_user();
    if !bus.is_reachable().await {
        let meaning = to_say!(words, "command-line-doctor-no-desktop");
        return vec![Finding::note(Topic::Desktop, meaning, to_say!(words, "command-line-doctor-no-desktop-hint"))];
    }
    let tray = match TrayHostWatch::start(&bus).await.is_present() {
        true => Finding::good(Topic::Tray, to_say!(words, "command-line-doctor-tray-shown")),
        false => {
            let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
            let remedy = Sentence::new(move |words| no_tray::needs(&desktop, words));
            Finding::note(Topic::Tray, to_say!(words, "command-line-doctor-tray-not-shown"), remedy)
        }
    };
    let notifications = match NameWatch::notification_server(&bus).await.is_present() {
        true => Finding::good(Topic::Notifications, to_say!(words, "command-line-doctor-notifications-shown")),
        false => Finding::note(
            Topic::Notifications,
            to_say!(words, "command-line-doctor-notifications-not-shown"),
            to_say!(words, "command-line-doctor-notifications-hint"),
        ),
    };
    vec![tray, notifications]
}
