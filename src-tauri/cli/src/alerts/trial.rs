//! `alerts test`: a notification on this desktop, and a test on the accounts' other ways out, to see whether they arrive. The texts
//! are the core's, the sending is the engine's.

use std::time::Duration;

use partner_balance_core::text;
use partner_balance_core::ways_out::{SendFailure, Way};
use partner_balance_engine::settings::AccountSettings;
use partner_balance_engine::ways_out::{Outside, send_test};
use partner_balance_platform::APPLICATION_ID;
use partner_balance_platform::bus::SessionBus;
use partner_balance_platform::notification::{NotShown, Notification, Notifier, Urgency};

use super::ways_out::way_words;
use crate::account_state::{operations, wait_for};
use crate::context::{Account, Context};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::signals;

/// GNOME closes the notifications of a program that leaves the bus.
const SEEN_FOR: Duration = Duration::from_secs(8);

/// Runs `alerts test`.
pub fn test(context: &Context, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    let name = accounts.first().map_or(text::PRODUCT, |account| &account.settings.name);
    let text::AlertText { summary, body } = text::alerts::test(name);
    let notification =
        Notification { summary, body, urgency: Urgency::Normal, key: "test".to_owned(), buttons: Vec::new() };
    // A program that is running is ended with this one.
    wait_for(signals::unless_interrupted(async {
        let (notifier, _clicks) = Notifier::start(&SessionBus::of_user(), APPLICATION_ID, APPLICATION_ID);
        let shown = notifier.show(notification).await.map_err(|reason| not_shown(&reason));
        match &shown {
            Ok(_) => screen.line("A test notification is on the screen, or in the desktop's list of notifications.")?,
            Err(failure) => {
                screen.message(&failure.to_string());
                screen.hint(failure.hint());
            }
        }
        screen.flush()?;
        let elsewhere = send_elsewhere(context, &accounts, screen).await?;
        if shown.is_ok() && std::env::var("XDG_CURRENT_DESKTOP").is_ok_and(|desktop| desktop.contains("GNOME")) {
            tokio::time::sleep(SEEN_FOR).await;
        }
        Ok(if shown.is_ok() { elsewhere } else { Exit::Failed })
    }))?
}

/// Sends a test on every other way out of every account, and tells what became of each.
async fn send_elsewhere(context: &Context, accounts: &[Account], screen: &mut Screen) -> Result<Exit, Failure> {
    let sender = Outside::new(context.clock.clone());
    let operations = operations(context);
    let mut exit = Exit::Done;
    for Account { settings, .. } in accounts {
        let now = context.clock.now().wall;
        for (way, outcome) in send_test(&sender, &*operations.secrets, settings, now).await {
            match outcome {
                Ok(()) => screen.line(&taken(settings, way))?,
                Err(failure) => {
                    screen.message(&not_taken(settings, way, &failure));
                    exit = Exit::Failed;
                }
            }
        }
    }
    screen.flush()?;
    Ok(exit)
}

fn taken(account: &AccountSettings, way: Way) -> String {
    format!("The {} of {} has taken the test.", way_words(way), account.name)
}

fn not_taken(account: &AccountSettings, way: Way, failure: &SendFailure) -> String {
    let reason = text::ways_out::reason(failure);
    format!("The {} of {} has not taken the test: {reason}.", way_words(way), account.name)
}

fn not_shown(reason: &NotShown) -> Failure {
    let hint = match reason {
        NotShown::NoServer => {
            "Run it in a desktop session. Most desktops show notifications; dunst and mako do without a desktop. On a server \
             use `partner-balance check` for alerts."
        }
        NotShown::NoAnswer => "It may still show it. Restart it, or log out and in again.",
        NotShown::SwitchedOff(_) => "Change that and try again.",
        NotShown::Refused(_) => "Look whether the desktop's settings allow notifications, and try again.",
    };
    Failure::message(format!("The test notification was not shown: {reason}."), hint)
}
