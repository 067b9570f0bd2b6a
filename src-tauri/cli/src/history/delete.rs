//! `history delete`: removes an account's readings from this computer, except the newest one. Asks first at a terminal;
//! elsewhere somebody has to have said yes.

use std::io::{self, BufRead as _, IsTerminal as _};

use partner_balance_core::fault::Fault;
use partner_balance_engine::history::History;

use crate::account_state::OnDisk;
use crate::arguments::DeleteOptions;
use crate::context::{Account, Context, Origin, each};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;

/// Runs `history delete`.
pub fn delete(context: &Context, options: &DeleteOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts_to_change()?;
    if let [Account { origin: Origin::Environment(Err(fault)), .. }] = accounts.as_slice() {
        // Whose readings are meant is not known.
        return Err(fault.clone().into());
    }
    let names: Vec<&str> = accounts.iter().map(|account| account.settings.name.as_str()).collect();
    if !options.yes && !is_confirmed(&names.join(", "), screen)? {
        screen.message("Nothing was deleted.");
        return Ok(Exit::Failed);
    }
    each(&accounts, screen, |account, screen| delete_of(context, account, screen))
}

fn delete_of(context: &Context, account: &Account, screen: &mut Screen) -> Result<(), Failure> {
    let name = &account.settings.name;
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
    screen.message(&format!("Deleted the readings of {name}, except the newest one."));
    Ok(())
}

fn of_another_address(name: &str) -> Failure {
    let sentence = format!("The readings of {name} on this computer are of another address: nothing was deleted.");
    Failure::message(sentence, "Set base_url of the account to the address they were read at, and delete them then.")
}

fn is_confirmed(name: &str, screen: &mut Screen) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        let sentence = "Deleting readings wants --yes where there is no terminal to ask at: nothing was deleted.";
        return Err(Failure::Usage(sentence.to_owned()));
    }
    screen.ask(&format!("Delete the readings of {name} from this computer, except the newest one? [y/N] "));
    let mut answer = String::new();
    let count = io::stdin().lock().read_line(&mut answer);
    let count = count.map_err(|error| Failure::message(format!("The answer can't be read: {}.", error.kind()), ""))?;
    if count == 0 {
        // Ended with Ctrl-D: what follows begins on a line of its own.
        screen.ask("\n");
    }
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}
