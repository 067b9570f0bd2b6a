//! The environment of child processes. Owns the rule that they get none of the program's own variables, which can hold
//! secrets. Must not know which programs are started.

use std::process::Command;

/// Takes every `PARTNER_BALANCE_` variable out of a command's environment.
pub fn withhold_own(command: &mut Command) -> &mut Command {
    for (name, _) in std::env::vars_os() {
        if name.as_encoded_bytes().starts_with(b"PARTNER_BALANCE_") {
            command.env_remove(name);
        }
    }
    command
}
