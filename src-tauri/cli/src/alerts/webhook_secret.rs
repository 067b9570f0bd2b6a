//! `alerts webhook-secret`: the secret that signs what an account's webhook is told, for its receiver. It is made and kept by the
//! engine; printed only here, because it was asked for.

use partner_balance_core::message_id;
use partner_balance_core::monitor::Requester;
use partner_balance_engine::secrets::{new_webhook_secret, webhook_secret_or_new};

use crate::account_state::{operations, requester, wait_for};
use crate::arguments::WebhookSecretOptions;
use crate::context::{Context, Origin};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;

/// Runs `alerts webhook-secret`.
pub fn webhook_secret(context: &Context, options: &WebhookSecretOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let account = context.only_account()?;
    if let Origin::Environment(Err(fault)) = &account.origin {
        return Err(fault.clone().into());
    }
    let operations = operations(context);
    let (secrets, id) = (&*operations.secrets, &account.settings.id);
    let secret = wait_for(async {
        if options.is_new { new_webhook_secret(secrets, id).await } else { webhook_secret_or_new(secrets, id).await }
    })??;
    screen.line(secret.digits())?;
    if requester() == Requester::User {
        screen.hint(&context.words().say(hint_id(options)));
    }
    Ok(Exit::Done)
}

fn hint_id(options: &WebhookSecretOptions) -> &'static str {
    if options.is_new {
        message_id!("command-line-webhook-secret-new-hint")
    } else {
        message_id!("command-line-webhook-secret-hint")
    }
}
