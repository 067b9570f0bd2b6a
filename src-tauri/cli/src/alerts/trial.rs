//! `alerts test`: a notification on this desktop, to see whether they arrive. Its text is the core's.

use std::time::Duration;

use partner_balance_core::text;
use partner_balance_platform::APPLICATION_ID;
use partner_balance_platform::bus::SessionBus;
use partner_balance_platform::notification::{NotShown, Notification, Notifier, Urgency};

use crate::account_state::wait_for;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::Screen;

/// GNOME closes the notifications of a program that leaves the bus.
const SEEN_FOR: Duration = Duration::from_secs(8);

/// Runs `alerts test`.
pub fn test(context: &Context, screen: &mut Screen) -> Result<Exit, Failure> {
    let account = context.accounts()?.into_iter().next();
    let name = account.map_or_else(|| text::PRODUCT.to_owned(), |account| account.settings.name);
    let text::AlertText { summary, body } = text::alerts::test(&name);
    let notification =
        Notification { summary, body, urgency: Urgency::Normal, key: "test".to_owned(), buttons: Vec::new() };
    wait_for(show(notification, screen))?
}

async fn show(notification: Notification, screen: &mut Screen) -> Result<Exit, Failure> {
    let (notifier, _clicks) = Notifier::start(&SessionBus::of_user(), APPLICATION_ID, APPLICATION_ID);
    notifier.show(notification).await.map_err(|reason| not_shown(&reason))?;
    screen.line("A test notification is on the screen, or in the desktop's list of notifications.")?;
    screen.flush()?;
    if std::env::var("XDG_CURRENT_DESKTOP").is_ok_and(|desktop| desktop.contains("GNOME")) {
        tokio::time::sleep(SEEN_FOR).await;
    }
    Ok(Exit::Done)
}

fn not_shown(reason: &NotShown) -> Failure {
    let hint = match reason {
        NotShown::NoServer => {
            "Run it in a desktop session. Most desktops show notifications; dunst and mako do without a desktop. On a server \
             use `partner-balance check` for alerts."
        }
        NotShown::NoAnswer => "It may still show it. Restart it, or log out and in again.",
        NotShown::Refused(_) => "Look whether the desktop's settings allow notifications, and try again.",
    };
    Failure::message(format!("The test notification was not shown: {reason}."), hint)
}
