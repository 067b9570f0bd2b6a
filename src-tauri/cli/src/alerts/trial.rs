//! `alerts test`: a notification on this desktop, and a test on the accounts' other ways out, to see whether they arrive. The texts
//! are the core's, the sending is the engine's.

use std::time::Duration;

use partner_balance_core::language::Words;
use partner_balance_core::say;
use partner_balance_core::text;
use partner_balance_core::ways_out::{SendFailure, Way};
use partner_balance_engine::ways_out::{Outside, send_test};
use partner_balance_platform::APPLICATION_ID;
use partner_balance_platform::bus::SessionBus;
use partner_balance_platform::notification::{NotShown, Notification, Notifier, Urgency};

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
    let name = accounts.first().map_or(text::PRODUCT, |account| &account.name);
    let text::AlertText { summary, body } = text::alerts::test(name, context.words());
    let (key, open_label) = ("test".to_owned(), context.words().say("alerts-button-open"));
    let notification = Notification { summary, body, urgency: Urgency::Normal, key, open_label, buttons: Vec::new() };
    // A program that is running is ended with this one.
    wait_for(signals::unless_interrupted(async {
        let (notifier, _clicks) = Notifier::start(&SessionBus::of_user(), APPLICATION_ID, APPLICATION_ID);
        let shown = notifier.show(notification).await.map_err(|reason| not_shown(&reason, context.words()));
        match &shown {
            Ok(_) => screen.line(&context.words().say("command-line-test-shown"))?,
            Err((sentence, hint)) => {
                screen.message(sentence);
                screen.hint(hint);
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
    let (operations, words) = (operations(context), context.words());
    let mut exit = Exit::Done;
    for account in accounts {
        let now = context.clock.now().wall;
        for (way, outcome) in send_test(&sender, &*operations.secrets, &account.settings, now, words).await {
            match outcome {
                Ok(()) => screen.line(&taken(account, way, words))?,
                Err(failure) => {
                    screen.message(&not_taken(account, way, &failure, words));
                    exit = Exit::Failed;
                }
            }
        }
    }
    screen.flush()?;
    Ok(exit)
}

fn taken(account: &Account, way: Way, words: &Words) -> String {
    match way {
        Way::Program => say!(words, "command-line-test-program-taken", account = &account.name),
        Way::Webhook => say!(words, "command-line-test-webhook-taken", account = &account.name),
    }
}

fn not_taken(account: &Account, way: Way, failure: &SendFailure, words: &Words) -> String {
    let (account, reason) = (&account.name, text::ways_out::reason(failure, words));
    match way {
        Way::Program => say!(words, "command-line-test-program-not-taken", account = account, reason = reason),
        Way::Webhook => say!(words, "command-line-test-webhook-not-taken", account = account, reason = reason),
    }
}

/// That the notification was not shown, and what to do about it.
fn not_shown(reason: &NotShown, words: &Words) -> (String, String) {
    match reason {
        NotShown::NoServer => (words.say("command-line-test-no-server"), words.say("command-line-test-no-server-hint")),
        NotShown::NoAnswer => (words.say("command-line-test-no-answer"), words.say("command-line-test-no-answer-hint")),
        NotShown::SwitchedOff(reason) => (
            say!(words, "command-line-test-not-shown", reason = *reason),
            words.say("command-line-test-switched-off-hint"),
        ),
        NotShown::Refused(detail) => {
            (say!(words, "command-line-test-refused", detail = detail), words.say("command-line-test-refused-hint"))
        }
    }
}
