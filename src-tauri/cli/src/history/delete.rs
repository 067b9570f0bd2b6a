//! `history delete`: removes an account's readings from this computer, except the newest one. Asks first at a terminal;
//! elsewhere somebody has to have said yes.

use std::io::{self, BufRead as _, IsTerminal as _};

use partner_balance_core::fault::Fault;
use partner_balance_core::language::Words;
use partner_balance_core::say;
use partner_balance_engine::history::History;

use crate::account_state::OnDisk;
use crate::arguments::DeleteOptions;
use crate::context::{Account, Context, Origin, each};
use crate::failure::{Exit, Failure, reason};
use crate::screen::Screen;
use crate::sentence::to_say;

/// Runs `history delete`.
pub fn delete(context: &Context, options: &DeleteOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts_to_change()?;
    if let [Account { origin: Origin::Environment(Err(fault)), .. }] = accounts.as_slice() {
        // Whose readings are meant is not known.
        return Err(fault.clone().into());
    }
    let names: Vec<&str> = accounts.iter().map(|account| account.name.as_str()).collect();
    let words = context.words();
    if !options.yes && !is_confirmed(&words.list(&names), words, screen)? {
        screen.message(&words.say("command-line-delete-not"));
        return Ok(Exit::Failed);
    }
    each(&accounts, words, screen, |account, screen| delete_of(context, account, screen))
}

fn delete_of(context: &Context, account: &Account, screen: &mut Screen) -> Result<(), Failure> {
    let name = &account.name;
    let file = context.directories.history_file();
    // Deleting readings must not begin a history.
    if file.exists() {
        let id = &account.settings.id;
        let mut history = History::at(file);
        let found = history.account_record(id, account.owner().as_ref()).map_err(Fault::from)?;
        let owner = match OnDisk::of(account, found) {
            OnDisk::Own(record) => record.owner.or_else(|| account.owner()),
            OnDisk::Others => return Err(of_another_address(name)),
        };
        history.delete_runs(id, owner.as_ref()).map_err(Fault::from)?;
    }
    screen.message(&say!(context.words(), "command-line-deleted", account = name));
    Ok(())
}

fn of_another_address(name: &str) -> Failure {
    let name = name.to_owned();
    Failure::message(
        to_say!(words, "command-line-delete-other-address", account = &name),
        to_say!(words, "command-line-delete-other-address-hint"),
    )
}

fn is_confirmed(names: &str, words: &Words, screen: &mut Screen) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::Usage(to_say!(words, "command-line-delete-unasked")));
    }
    screen.ask(&format!("{} ", say!(words, "command-line-delete-question", accounts = names)));
    let mut answer = String::new();
    let count = io::stdin().lock().read_line(&mut answer);
    let count = count.map_err(|error| {
        let kind = error.kind();
        Failure::sentence(to_say!(words, "command-line-answer-unreadable", reason = reason(kind, words)))
    })?;
    if count == 0 {
        // Ended with Ctrl-D: what follows begins on a line of its own.
        screen.ask("\n");
    }
    let (answer, own) = (answer.trim().to_lowercase(), words.say("command-line-answer-yes"));
    Ok(["y", "yes"].into_iter().chain(own.split_whitespace()).any(|yes| yes == answer))
}
