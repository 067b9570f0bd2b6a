//! Looks at what a desktop gives: keychain, tray, notifications. A machine without them is no patient: the command line
//! needs none but for credentials that are kept in the keychain.

use partner_balance_core::account::AccountId;
use partner_balance_core::asking::Desk;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::settings::AccountSettings;
use partner_balance_platform::bus::{NameWatch, SessionBus, TrayHostWatch};

use super::Finding;
use crate::context::{Context, Origin};

pub(super) async fn look(context: &Context, desk: &Desk) -> Vec<Finding> {
    let mut findings = vec![keychain(context, desk).await];
    let bus = SessionBus::of_user();
    if !bus.is_reachable().await {
        let meaning = "There is no desktop session here, so no tray icon and no notification.";
        let remedy = "Nothing to do on a server; alerts come from `check` there.";
        findings.push(Finding::note("desktop", meaning, remedy));
        return findings;
    }
    findings.push(match TrayHostWatch::start(&bus).await.is_present() {
        true => Finding::good("tray", "A panel shows tray icons."),
        false => Finding::note(
            "tray",
            "No panel shows tray icons, so the tray program opens as a window.",
            "Start a panel with a tray; on GNOME install the AppIndicator extension.",
        ),
    });
    findings.push(match NameWatch::notification_server(&bus).await.is_present() {
        true => Finding::good("notifications", "A notification server is running."),
        false => Finding::note(
            "notifications",
            "No notification server is running: alerts stay due until one does.",
            "Most desktops bring one; dunst and mako work without a desktop.",
        ),
    });
    findings
}

async fn keychain(context: &Context, desk: &Desk) -> Finding {
    let what = "keychain";
    let accounts = context.accounts().unwrap_or_default();
    let needs_it = accounts.iter().any(|account| matches!(account.origin, Origin::Keychain));
    let wanted = accounts.first().map(|account| account.settings.id.clone());
    let id = wanted.unwrap_or_else(|| AccountId::new(AccountSettings::DEFAULT_ID));
    let (meaning, remedy) = match desk.secrets.credential(&id).await {
        _ if desk.secrets.is_locked().await => {
            ("The keychain is locked.", "Unlock it, such as with your desktop's password program.")
        }
        Ok(Some(_)) if needs_it => return Finding::good(what, "It is open and holds the account's credentials."),
        Ok(_) if needs_it => ("It is open, but holds no credentials for the account.", "Run `partner-balance login`."),
        Ok(_) => return Finding::good(what, "It is open."),
        Err(fault) if fault.code == FaultCode::KeychainLocked => {
            ("The keychain is locked.", "Unlock it, such as with your desktop's password program.")
        }
        Err(_) => (
            "No keychain is running.",
            "Start GNOME Keyring, KWallet or another Secret Service; without a desktop give the credentials in the \
             environment or with --credentials-file.",
        ),
    };
    if needs_it { Finding::bad(what, meaning, remedy) } else { Finding::note(what, meaning, remedy) }
}
