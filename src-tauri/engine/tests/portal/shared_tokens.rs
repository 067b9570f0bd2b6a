//! Tokens that several callers share: two at once, an earlier run, another process.

use std::time::Duration;

use jiff::SignedDuration;
use partner_balance_core::fault::FaultCode::*;
use partner_balance_engine::secrets::SessionToken;
use wiremock::MockServer;

use crate::support::*;
use crate::tokens::{ASK, MINT, client};

#[tokio::test]
async fn a_session_of_a_former_run_is_used_while_it_lasts() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    balance_for("kept", json(200, balance_body("1"))).mount(&server).await;
    let kept = session(&server.uri(), "kept", None, clock.wall() + SignedDuration::from_secs(121));
    let sessions = CountingSessions::with(kept);

    client(&server, &sessions, &clock).balance().await.unwrap();
    assert_eq!(seen(&server).await, [ASK]);
    assert_eq!((sessions.kept().len(), sessions.reservations()), (0, 0), "looking takes no turn");
}

#[tokio::test]
async fn two_callers_at_once_mint_one_token() {
    for lifetime in ["1800", "0"] {
        let (server, clock) = (MockServer::start().await, SetClock::new());
        let slow = json(200, token_body("a", "r", lifetime)).set_delay(Duration::from_millis(200));
        grants("pp_credentials", slow).expect(1).mount(&server).await;
        balance_for("a", json(200, balance_body("1"))).expect(3).mount(&server).await;
        let sessions = no_sessions();
        let client = client(&server, &sessions, &clock);

        let (a, b, c) = tokio::join!(client.balance(), client.balance(), client.balance());

        assert!([a, b, c].iter().all(Result::is_ok));
        assert_eq!(sessions.kept().len(), 1);
    }
}

#[tokio::test]
async fn two_callers_refused_at_once_mint_one_token() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    let slow = json(200, token_body("new", "r", "1800")).set_delay(Duration::from_millis(200));
    grants("pp_credentials", slow).expect(1).mount(&server).await;
    balance_for("old", json(401, "")).mount(&server).await;
    balance_for("new", json(200, balance_body("1"))).expect(2).mount(&server).await;
    let old = session(&server.uri(), "old", None, clock.wall() + SignedDuration::from_mins(20));
    let client = client(&server, &CountingSessions::with(old), &clock);

    let (a, b) = tokio::join!(client.balance(), client.balance());

    assert!(a.is_ok() && b.is_ok());
}

#[tokio::test]
async fn a_session_minted_before_a_failure_is_not_lost() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    grants("pp_credentials", json(200, token_body("a", "r", "1800"))).expect(1).mount(&server).await;
    balance_for("a", json(503, "")).mount(&server).await;
    let sessions = no_sessions();
    let client = client(&server, &sessions, &clock);

    assert_eq!(client.balance().await.unwrap_err().code, PortalDown);

    assert_eq!(sessions.kept(), ["a"]);
    assert_eq!(client.balance().await.unwrap_err().code, PortalDown);
    assert_eq!(seen(&server).await, [MINT, ASK, ASK]);
}

#[tokio::test]
async fn a_cancelled_mint_does_not_block_the_next() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    let slow = json(200, token_body("slow", "r", "1800")).set_delay(Duration::from_secs(60));
    grants("pp_credentials", slow).up_to_n_times(1).mount(&server).await;
    grants("pp_credentials", json(200, token_body("a", "r", "1800"))).mount(&server).await;
    balance_for("a", json(200, balance_body("1"))).mount(&server).await;
    let client = client(&server, &no_sessions(), &clock).with_limits(short_limits());

    assert_eq!(client.balance().await.unwrap_err().code, TimedOut);

    assert!(client.balance().await.is_ok());
}

#[tokio::test]
async fn a_token_another_process_has_minted_is_used_instead_of_minting() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    grants("refresh_token", json(200, token_body("mine", "r", "1800"))).expect(0).mount(&server).await;
    balance_for("first", json(200, balance_body("1"))).mount(&server).await;
    balance_for("theirs", json(200, balance_body("2"))).expect(2).mount(&server).await;
    let until = |minutes| clock.wall() + SignedDuration::from_mins(minutes);
    let sessions = CountingSessions::with(session(&server.uri(), "first", Some("spent"), until(30)));
    let client = client(&server, &sessions, &clock);
    client.balance().await.unwrap();

    clock.advance_seconds(29 * 60);
    sessions.leave(session(&server.uri(), "theirs", Some("r"), until(30)));
    for _ in 0..2 {
        assert_eq!(client.balance().await.unwrap().reading.amount.to_string(), "2");
    }

    assert_eq!(seen(&server).await, [ASK; 3]);
    assert_eq!(sessions.reservations(), 1);
}

#[tokio::test]
async fn a_token_invalidated_by_another_process_is_replaced_by_the_new_one() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    balance_for("mine", json(401, "")).expect(1).mount(&server).await;
    balance_for("theirs", json(200, balance_body("2"))).expect(1).mount(&server).await;
    let until = |minutes| clock.wall() + SignedDuration::from_mins(minutes);
    let sessions = CountingSessions::with(session(&server.uri(), "mine", None, until(20)));
    let client = client(&server, &sessions, &clock);
    balance_for("mine", json(200, balance_body("1"))).up_to_n_times(1).with_priority(1).mount(&server).await;
    client.balance().await.unwrap();

    sessions.leave(session(&server.uri(), "theirs", None, until(30)));
    assert_eq!(client.balance().await.unwrap().reading.amount.to_string(), "2");

    assert_eq!(seen(&server).await, [ASK, ASK, ASK], "nothing was minted");
    assert_eq!(sessions.kept().len(), 0);
}

#[tokio::test]
async fn p1_a_session_minted_for_another_client_or_portal_is_not_used() {
    for other in [false, true] {
        let (server, clock) = (MockServer::start().await, SetClock::new());
        grants("pp_credentials", json(200, token_body("mine", "r", "1800"))).expect(1).mount(&server).await;
        balance_for("mine", json(200, balance_body("1"))).expect(1).mount(&server).await;
        let good_until = clock.wall() + SignedDuration::from_mins(20);
        let theirs = match other {
            true => session("https://other.example", "theirs", Some("r"), good_until),
            false => SessionToken {
                minted_for: format!("other id at {}", server.uri()),
                ..session(&server.uri(), "theirs", Some("r"), good_until)
            },
        };
        client(&server, &CountingSessions::with(theirs), &clock).balance().await.unwrap();
        assert_eq!(seen(&server).await, [MINT, ASK]);
    }
}

#[tokio::test]
async fn a_token_found_after_a_refusal_may_be_invalid_too() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    grants("pp_credentials", json(200, token_body("new", "r", "1800"))).expect(1).mount(&server).await;
    balance_for("mine", json(200, balance_body("1"))).up_to_n_times(1).mount(&server).await;
    for ended in ["mine", "theirs"] {
        balance_for(ended, json(401, "")).expect(1).mount(&server).await;
    }
    balance_for("new", json(200, balance_body("2"))).expect(1).mount(&server).await;
    let until = |minutes| clock.wall() + SignedDuration::from_mins(minutes);
    let sessions = CountingSessions::with(session(&server.uri(), "mine", None, until(20)));
    let client = client(&server, &sessions, &clock);
    client.balance().await.unwrap();

    sessions.leave(session(&server.uri(), "theirs", None, until(30)));
    assert_eq!(client.balance().await.unwrap().reading.amount.to_string(), "2");

    assert_eq!(seen(&server).await, [ASK, ASK, ASK, MINT, ASK]);
}
