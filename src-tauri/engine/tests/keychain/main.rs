//! The keychain against a real Secret Service; each scenario has its own session bus and home folder.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests are tests")]

mod confirming;
mod failing;
mod scenarios;
mod session;
mod together;

use session::{Bus, run};

#[test]
fn p5_items_are_stored_updated_in_place_and_deleted() {
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
fn p7_a_failing_keychain_is_named_and_not_reported_as_missing() {
    run("failing::no_session", Bus::Private);
}

#[test]
fn p7_an_open_prompt_blocks_no_other_call_and_a_dropped_call_has_no_effect() {
    run("scenarios::prompt_left_open", Bus::Private);
}

#[test]
fn p7_after_a_prompt_was_closed_late_the_next_call_asks_again() {
    run("scenarios::prompt_cancelled_late", Bus::Private);
}

#[test]
fn p7_the_end_of_a_keychain_with_an_open_prompt_is_noticed_at_once() {
    run("scenarios::gone_under_its_prompt", Bus::Private);
}

#[test]
fn p7_a_first_login_without_any_collection_has_no_credential() {
    run("scenarios::no_collection_yet", Bus::Private);
}

#[test]
fn duplicate_items_of_another_program_count_as_one() {
    run("scenarios::duplicates", Bus::Private);
}

#[test]
fn p6_an_idle_keychain_causes_no_wake_ups_and_has_one_connection() {
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
fn reading_a_session_or_its_presence_shows_no_prompt() {
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
