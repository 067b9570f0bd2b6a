//! What is wrong with a feed: each is a sentence for the user, and what was known stays.

use partner_balance_core::language::{Language, Words, english};
use partner_balance_core::text;
use partner_balance_core::updates::Occasion;
use partner_balance_engine::updates::Looked;
use partner_balance_portal_sim::{FeedReply, FeedServer};

use crate::support::*;

/// Looks at a feed that was made wrong after version 0.3.0 was read, and returns why it is refused.
async fn refusal(make_wrong: impl FnOnce(&Scene)) -> String {
    let scene = Scene::new();
    scene.publish("0.3.0", DAY_TWO);
    assert_eq!(newer(&scene.look(Occasion::Asked).await).as_deref(), Some("0.3.0"));
    make_wrong(&scene);
    let looked = scene.look(Occasion::Asked).await;
    assert_eq!(newer(&looked).as_deref(), Some("0.3.0"), "what was known stays");
    // Without anything known, nothing is told.
    std::fs::remove_dir_all(scene.folder.path().join("state")).unwrap();
    let first = scene.look(Occasion::Asked).await;
    let is_only_older = first.fault.is_none() && told(&looked).is_some_and(|why| why.contains("older"));
    assert!(is_only_older || first.update.is_none() && first.release.is_none(), "{first:?}");
    told(&looked).unwrap()
}

/// Why a look failed, as it is told.
fn told(looked: &Looked) -> Option<String> {
    looked.fault.as_ref().map(|fault| text::updates::fault(fault, english()))
}

fn page(text: impl Into<Vec<u8>>) -> FeedReply {
    FeedReply::Page(text.into())
}

#[tokio::test]
async fn a_feed_that_its_publisher_did_not_sign_like_this_is_refused() {
    const NOT_SIGNED: &str = "The feed of releases can't be used: it is not what the publisher has signed.";
    let release = FeedServer::release("9.0.0", DAY_TWO).to_string();
    let forged = refusal(|scene| scene.server.put_feed(page(release.clone()))).await;
    assert_eq!(forged, NOT_SIGNED, "with the signature of another feed");
    let forged = refusal(|scene| {
        let stranger = FeedServer::start().unwrap();
        scene.server.put_feed(page(release.clone()));
        scene.server.put_signature(page(stranger.sign(&release).unwrap()));
    });
    assert_eq!(forged.await, NOT_SIGNED, "by another key");
    let cut = refusal(|scene| scene.server.put_feed(page(&release.as_bytes()[..200]))).await;
    assert_eq!(cut, NOT_SIGNED, "cut short on the server");
    let unsigned = refusal(|scene| scene.server.put_signature(page("<html>"))).await;
    assert_eq!(unsigned, "The feed of releases can't be used: its signature can't be read.");
}

#[tokio::test]
async fn a_signed_text_that_is_no_feed_is_refused() {
    let no_json = refusal(|scene| scene.server.publish("version = \"9.0.0\"").unwrap()).await;
    assert_eq!(no_json, "The feed of releases can't be used: it is signed, but it is no JSON of a release.");
    let mut other = FeedServer::release("9.0.0", DAY_TWO);
    other["product"] = "something-else".into();
    let of_another = refusal(|scene| scene.server.publish(&other.to_string()).unwrap()).await;
    assert_eq!(of_another, "The feed of releases can't be used: it is signed, but it is another program's.");
}

#[tokio::test]
async fn an_older_or_expired_feed_is_refused() {
    let older = refusal(|scene| scene.publish("0.2.5", DAY_ONE)).await;
    assert_eq!(
        older,
        "The feed of releases can't be used: it is older than the one of version 0.3.0 that was read before."
    );
    let mut release = FeedServer::release("9.0.0", DAY_TWO);
    release["valid_until"] = "2026-12-04T00:00:00Z".into();
    let expired = refusal(|scene| scene.server.publish(&release.to_string()).unwrap()).await;
    assert_eq!(expired, "The feed of releases can't be used: it has expired.");
}

#[tokio::test]
async fn a_feed_of_the_future_is_refused_and_the_next_one_is_read() {
    let scene = Scene::new();
    scene.publish("9.0.0", "2036-12-01T10:00:00Z");
    let looked = scene.look(Occasion::Asked).await;
    assert_eq!(
        told(&looked).as_deref(),
        Some(
            "The feed of releases can't be used: its date, 2036-12-01, is more than a day ahead of this computer's clock."
        )
    );
    assert_eq!((looked.release, looked.update), (None, None));
    scene.publish("0.3.0", DAY_TWO);
    assert_eq!(newer(&scene.look(Occasion::Asked).await).as_deref(), Some("0.3.0"));
    // Read while the clock was ten years ahead.
    scene.clock.turn(jiff::SignedDuration::from_hours(24 * 3_660));
    scene.publish("9.0.0", "2036-12-01T10:00:00Z");
    assert_eq!(newer(&scene.look(Occasion::Asked).await).as_deref(), Some("9.0.0"));
    scene.clock.turn(jiff::SignedDuration::from_hours(-24 * 3_660));
    assert_eq!(newer(&scene.look(Occasion::Schedule).await), None);
    scene.publish("0.3.0", DAY_TWO);
    assert_eq!(newer(&scene.look(Occasion::Asked).await).as_deref(), Some("0.3.0"));
}

#[tokio::test]
async fn p6_a_network_that_returns_repeats_only_a_look_that_reached_nothing() {
    let release = FeedServer::release("9.0.0", DAY_TWO).to_string();
    let wrong: [&dyn Fn(&Scene); 4] = [
        &|scene| scene.server.put_feed(FeedReply::Status(500)),
        &|scene| scene.server.put_feed(FeedReply::Redirect("http://releases.example/".to_owned())),
        &|scene| scene.server.put_feed(page(release.clone())),
        &|scene| scene.server.put_signature(FeedReply::Page(vec![0xff])),
    ];
    for make_wrong in wrong {
        let scene = Scene::new();
        scene.publish("0.3.0", DAY_TWO);
        make_wrong(&scene);
        let fault = scene.look(Occasion::Schedule).await.fault;
        let connections = scene.server.connections();
        for _ in 0..3 {
            assert_eq!(scene.look(Occasion::NetworkReturned).await.fault, fault);
        }
        assert_eq!(scene.server.connections(), connections, "{fault:?}");
    }
    let scene = Scene::new();
    scene.server.put_feed(FeedReply::CutShort(release.clone().into()));
    scene.look(Occasion::Schedule).await;
    scene.publish("0.3.0", DAY_TWO);
    assert_eq!(newer(&scene.look(Occasion::NetworkReturned).await).as_deref(), Some("0.3.0"), "the connection broke");
}

#[tokio::test]
async fn a_feed_that_cannot_be_read_as_a_whole_is_refused() {
    let release = FeedServer::release("9.0.0", DAY_TWO).to_string();
    for (reply, why) in [
        (FeedReply::CutShort(release.clone().into()), "the connection broke"),
        (page("x".repeat(65 * 1024)), "the reply is longer than 64 KiB"),
        (page(vec![0xff, 0xfe]), "it is no text"),
        (FeedReply::Status(404), "there is none at its address (HTTP 404)"),
        (FeedReply::Status(500), "its server answers with HTTP 500"),
        (FeedReply::Status(302), "its server answers with HTTP 302"),
    ] {
        let of_feed = refusal(|scene| scene.server.put_feed(reply.clone())).await;
        assert!(of_feed.starts_with(&format!("The feed of releases could not be read: {why}")), "{of_feed}");
        let of_signature = refusal(|scene| scene.server.put_signature(reply.clone())).await;
        assert!(of_signature.contains(why), "{of_signature}");
    }
}

#[tokio::test]
async fn a_redirect_to_http_is_not_followed() {
    let elsewhere = FeedServer::start().unwrap();
    for to in [elsewhere.address(), "http://releases.example/feed.json".to_owned(), "/feed.json".to_owned()] {
        let why = refusal(|scene| scene.server.put_feed(FeedReply::Redirect(to.clone()))).await;
        assert!(why.contains("redirects to an address that is not https"), "{why}");
    }
    assert_eq!(elsewhere.connections(), 0);
    let untrusted = refusal(|scene| {
        let port = scene.server.address().replace("http://", "https://");
        scene.server.put_feed(FeedReply::Redirect(port));
    });
    assert!(untrusted.await.starts_with("The feed of releases could not be read: "), "https is followed");
}

#[tokio::test]
async fn a_server_that_is_gone_is_told() {
    let scene = Scene::new();
    let reader = scene.reader();
    let Scene { server, .. } = scene;
    drop(server);
    use partner_balance_engine::updates::Updates as _;
    let looked = reader.look(Occasion::Schedule).await;
    assert_eq!(
        told(&looked).as_deref(),
        Some("The feed of releases could not be read: no connection: connection refused.")
    );
    assert_eq!(looked.wait, std::time::Duration::from_hours(4));
}

#[tokio::test]
async fn a_failure_that_was_remembered_is_told_in_the_language_of_now() {
    let scene = Scene::new();
    scene.publish("0.3.0", DAY_TWO);
    scene.server.put_signature(page("<html>"));
    scene.look(Occasion::Schedule).await;
    let remembered = scene.reader().remembered().await.and_then(|looked| looked.fault).unwrap();
    assert_eq!(
        text::updates::fault(&remembered, &Words::new(Language::German, "de")),
        "Die Versionsliste kann nicht verwendet werden: Ihre Signatur ist nicht lesbar."
    );
}
