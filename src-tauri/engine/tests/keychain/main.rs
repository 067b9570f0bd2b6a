//! The keychain against a real Secret Service, each scenario in a session bus and a home of its own.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests are tests")]

mod confirming;
mod failing;
mod scenarios;
mod session;
mod together;

use session::{Bus, run};

#[test]
fn p5_items_are_kept_updated_in_place_and_forgotten() {
    run("scenarios::round_trip", Bus::Private);
}

#[test]
fn p7_a_missing_keychain_is_said_and_found_when_it_appears() {
    run("scenarios::missing_then_there", Bus::Private);
}

#[test]
fn p7_a_missing_bus_is_a_missing_keychain() {
    run("scenarios::no_bus", Bus::None);
}

#[test]
fn p7_a_locked_keychain_is_said_and_works_once_unlocked() {
    run("scenarios::locked_then_unlocked", Bus::Private);
}

#[test]
fn p7_a_keychain_that_fails_is_not_called_missing_and_named() {
    run("failing::no_session", Bus::Private);
}

#[test]
fn p7_an_open_prompt_blocks_nobody_and_a_call_given_up_does_not_happen() {
    run("scenarios::prompt_left_open", Bus::Private);
}

#[test]
fn p7_after_a_prompt_was_closed_late_the_next_call_asks_again() {
    run("scenarios::prompt_cancelled_late", Bus::Private);
}

#[test]
fn p7_a_keychain_that_ends_under_its_prompt_is_noticed_at_once() {
    run("scenarios::gone_under_its_prompt", Bus::Private);
}

#[test]
fn p7_a_first_login_without_any_collection_has_no_credential() {
    run("scenarios::no_collection_yet", Bus::Private);
}

#[test]
fn items_made_twice_by_another_program_are_one_to_us() {
    run("scenarios::duplicates", Bus::Private);
}

#[test]
fn p6_an_idle_keychain_wakes_nobody_and_has_one_connection() {
    run("scenarios::idle", Bus::Private);
}

#[test]
fn a_keychain_that_asks_for_each_connection_asks_once() {
    run("confirming::asked_once", Bus::Private);
}

#[test]
fn p6_the_schedule_asks_the_user_nothing() {
    run("confirming::asked_by_the_user_only", Bus::Private);
}

#[test]
fn a_keychain_that_says_nothing_is_waited_for_no_longer_than_its_deadline() {
    run("confirming::saying_nothing", Bus::Private);
}

#[test]
fn p6_after_a_question_was_declined_the_schedule_never_asks_again() {
    run("confirming::declined", Bus::Private);
}

#[test]
fn nobody_is_asked_for_a_session_or_for_a_look() {
    run("confirming::asked_for_credentials_only", Bus::Private);
}

#[test]
fn p7_a_bus_that_was_started_again_is_found() {
    run("scenarios::bus_started_again", Bus::OfScenario);
}

#[test]
fn p4_p8_a_thousand_operations_of_several_processes_lose_nothing() {
    run("together::thousand", Bus::Private);
}
