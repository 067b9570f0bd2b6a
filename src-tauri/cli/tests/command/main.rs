//! The command line from outside: the program, a simulated portal, private folders, pipes and pseudo terminals.

mod check;
mod consumers;
mod credentials;
mod endings;
mod outputs;
mod scene;
mod settings;
mod terminal;
mod usage;
