//! A simulator of accounts over weeks, with an oracle: what the policy of alerts tells on a machine that sleeps, is killed
//! and has its clock set, against what the nine rules demand. Shared by the test `alerts` and the program `alerts-bench`.

pub mod accounts;
#[path = "../../../bench/forecast/chance.rs"]
#[expect(dead_code, reason = "the forecast's benchmark needs more of it")]
pub mod chance;
pub mod generate;
pub mod looks;
pub mod machine;
pub mod oracle;
pub mod plan;
pub mod print;
pub mod record;
pub mod rules;
pub mod tables;
pub mod wall;
