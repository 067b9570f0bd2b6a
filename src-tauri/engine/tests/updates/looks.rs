//! What a look tells, what it sends, and how often there is one.

use std::time::Duration;

use jiff::SignedDuration;
use partner_balance_core::updates::{Occasion, UpdateWay};

use crate::support::*;

#[tokio::test]
async fn a_newer_version_is_told_and_the_same_or_an_older_one_is_not() {
    for (version, told) in [("0.3.0", Some("0.3.0")), ("0.2.0", None), ("0.1.9", None), ("0.2.0-rc.1", None)] {
        let scene = Scene::new();
        scene.publish(version, DAY_ONE);
        let looked = scene.look(Occasion::Schedule).await;
        assert_eq!((newer(&looked).as_deref(), &looked.fault), (told, &None), "{version}");
        assert_eq!(looked.release.as_ref().map(|release| release.version.to_string()).as_deref(), Some(version));
        assert_eq!(looked.wait, Duration::from_hours(24));
    }
    let scene = Scene::new();
    scene.publish("0.3.0", DAY_ONE);
    let update = scene.look(Occasion::Schedule).await.update.unwrap();
    assert_eq!(update.notes_page.as_str(), "https://releases.example/notes/0.3.0");
    let UpdateWay::Download(download) = update.way else { panic!("{:?}", update.way) };
    let own = format!("https://releases.example/{}-{}", std::env::consts::OS, std::env::consts::ARCH);
    assert_eq!((download.address.as_str(), download.sha256.len()), (own.as_str(), 64));
}

#[tokio::test]
async fn p5_a_look_sends_two_addresses_and_the_program_s_name_alone() {
    let scene = Scene::new();
    scene.publish("0.3.0", DAY_ONE);
    scene.look(Occasion::Schedule).await;
    scene.look(Occasion::Asked).await;
    let heads = scene.server.heads();
    let lines: Vec<Vec<String>> = heads
        .iter()
        .map(|head| {
            let mut lines: Vec<String> = head.trim_end().lines().map(str::to_lowercase).collect();
            lines[1..].sort();
            lines
        })
        .collect();
    let host = scene.server.address().replace("http://", "host: ").replace("/feed.json", "");
    let request = |path: &str| {
        let mut lines = vec![
            format!("get {path} http/1.1"),
            "accept: */*".to_owned(),
            host.clone(),
            "user-agent: partnerbalance".to_owned(),
        ];
        lines[1..].sort();
        lines
    };
    let (feed, signature) = (request("/feed.json"), request("/feed.json.minisig"));
    assert_eq!(lines, [feed.clone(), signature.clone(), feed, signature], "no cookie, no version, no account");
}

#[tokio::test]
async fn p6_all_processes_together_look_once_a_day_across_restarts_and_clocks_set_back() {
    let scene = Scene::new();
    let hours = SignedDuration::from_hours;
    scene.publish("0.3.0", DAY_ONE);
    // Two connections for each look: the feed and its signature.
    let looks = || scene.server.connections() / 2;
    for _ in 0..5 {
        assert_eq!(newer(&scene.look(Occasion::Schedule).await).as_deref(), Some("0.3.0"), "known without a look");
        scene.look(Occasion::NetworkReturned).await;
    }
    assert_eq!(looks(), 1);
    scene.clock.turn(hours(23));
    assert_eq!(scene.look(Occasion::Schedule).await.wait, Duration::from_hours(1));
    assert_eq!(looks(), 1);
    scene.clock.turn(hours(1));
    scene.look(Occasion::Schedule).await;
    assert_eq!(looks(), 2);
    // The clock was wrong by a year: from when that is seen, it is a day, also with a restart every hour.
    scene.clock.turn(hours(-9_000));
    for _ in 0..24 {
        scene.look(Occasion::Schedule).await;
        scene.clock.turn(hours(1));
    }
    assert_eq!(looks(), 2);
    scene.look(Occasion::Schedule).await;
    assert_eq!(looks(), 3);
    scene.look(Occasion::Asked).await;
    assert_eq!(looks(), 4, "the user asks at any time");
}

#[tokio::test]
async fn what_is_remembered_counts_only_with_its_signature() {
    let scene = Scene::new();
    scene.publish("0.3.0", DAY_ONE);
    scene.look(Occasion::Schedule).await;
    let file = scene.folder.path().join("state/updates.json");
    let kept = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, kept.replace("0.3.0", "9.0.0")).unwrap();
    let looked = scene.look(Occasion::Schedule).await;
    assert_eq!((newer(&looked), scene.server.connections()), (None, 2), "{looked:?}");
    std::fs::write(&file, &kept[..kept.len() / 2]).unwrap();
    assert_eq!(
        newer(&scene.look(Occasion::Schedule).await).as_deref(),
        Some("0.3.0"),
        "a damaged file: it is looked again"
    );
}

#[tokio::test]
async fn a_remembered_feed_that_has_expired_is_told_no_more() {
    let scene = Scene::new();
    let mut release = partner_balance_portal_sim::FeedServer::release("0.3.0", DAY_ONE);
    release["valid_until"] = "2026-12-05T13:00:00Z".into();
    scene.server.publish(&release.to_string()).unwrap();
    assert_eq!(newer(&scene.look(Occasion::Schedule).await).as_deref(), Some("0.3.0"));
    scene.clock.turn(SignedDuration::from_hours(2));
    let looked = scene.look(Occasion::Schedule).await;
    assert_eq!((looked.update, looked.release), (None, None));
}

#[tokio::test]
async fn what_earlier_looks_found_can_be_told_without_a_look() {
    let scene = Scene::new();
    assert_eq!(scene.reader().remembered().await, None);
    assert_eq!(scene.server.connections(), 0);
    scene.publish("0.3.0", DAY_ONE);
    let looked = scene.look(Occasion::Asked).await;
    assert_eq!(scene.reader().remembered().await, Some(looked));
    assert_eq!(scene.server.connections(), 2);
}
