//! `updates`: looks once for a newer version, because somebody asks, and tells what there is and how to get it. Downloads nothing.

use partner_balance_core::say;
use partner_balance_core::text::{DisplayFormats, updates as text};
use partner_balance_core::updates::{Occasion, Update, UpdateWay};
use partner_balance_engine::updates::{FeedReader, FeedSource, Looked, Updates as _, VERSION, installation_of};
use serde_json::{Value, json};

use crate::account_state::wait_for;
use crate::arguments::UpdatesOptions;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::{Screen, Tone};
use crate::sentence::{Sentence, to_say};

/// Runs the command.
pub fn run(context: &Context, options: &UpdatesOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let reader = reader(context)?.ok_or_else(no_feed)?;
    let looked = wait_for(reader.look(Occasion::Asked))?;
    tell(&looked, options, &context.formats, screen)
}

/// That nobody can look.
pub fn no_feed() -> Failure {
    Failure::message(Sentence::new(text::no_feed), to_say!(words, "command-line-look-for-source"))
}

/// A reader of this build's feed; none if it has none.
pub fn reader(context: &Context) -> Result<Option<FeedReader>, Failure> {
    let source = FeedSource::of_build().map_err(|error| {
        let reason = error.to_string();
        Failure::sentence(to_say!(words, "command-line-updates-feed", reason = &reason))
    })?;
    let installation = installation_of(&std::env::current_exe().unwrap_or_default());
    let (file, clock) = (context.directories.updates_file(), context.clock.clone());
    Ok(source.map(|source| FeedReader::new(source, file, clock, installation)))
}

fn tell(
    looked: &Looked,
    options: &UpdatesOptions,
    formats: &DisplayFormats,
    screen: &mut Screen,
) -> Result<Exit, Failure> {
    if let Some(fault) = looked.fault.clone() {
        let known = looked.update.as_ref().map(|update| update.version.to_string());
        let hint = Sentence::new(move |words| {
            let advice = words.say("command-line-updates-hint");
            match &known {
                Some(version) => {
                    words.sentences(&[&say!(words, "command-line-updates-earlier", version = version), &advice])
                }
                None => advice,
            }
        });
        return Err(Failure::message(Sentence::new(move |words| text::fault(&fault, words)), hint));
    }
    if options.json {
        screen.line(&as_json(looked).to_string())?;
    } else {
        for line in lines(looked, formats, screen) {
            screen.line(&line)?;
        }
    }
    Ok(if looked.update.is_some() { Exit::NewerVersion } else { Exit::Done })
}

fn lines(looked: &Looked, formats: &DisplayFormats, screen: &Screen) -> Vec<String> {
    let words = formats.words();
    let (Some(update), Some(release)) = (&looked.update, &looked.release) else {
        return vec![say!(words, "command-line-updates-newest", version = VERSION)];
    };
    let (version, day) = (update.version.to_string(), formats.day(release.published, looked.at));
    let head = say!(words, "command-line-updates-available", version = version, day = day, installed = VERSION);
    let mut lines = vec![screen.look.paint(Tone::Strong, &head)];
    lines.extend(release.notes.lines().map(|line| format!("  {line}")));
    lines.push(say!(words, "command-line-updates-notes", page = update.notes_page.as_str()));
    lines.push(text::how(update, words));
    if let UpdateWay::Download(download) = &update.way {
        lines.push(say!(words, "command-line-updates-checksum", sum = &download.sha256));
    }
    lines
}

fn as_json(looked: &Looked) -> Value {
    let release = looked.release.as_ref();
    json!({
        "installed": VERSION,
        "newest": release.map(|release| release.version.to_string()),
        "is_newer": looked.update.is_some(),
        "published": release.map(|release| release.published),
        "notes": release.map(|release| &release.notes),
        "notes_url": release.map(|release| &release.notes_page),
        "update_with": looked.update.as_ref().and_then(command),
        "download": looked.update.as_ref().and_then(download),
    })
}

fn command(update: &Update) -> Option<&'static str> {
    match &update.way {
        UpdateWay::Packages(installation) => text::command(*installation),
        UpdateWay::Download(_) | UpdateWay::Nothing => None,
    }
}

fn download(update: &Update) -> Option<Value> {
    match &update.way {
        UpdateWay::Download(download) => Some(json!({"url": download.address, "sha256": download.sha256})),
        UpdateWay::Packages(_) | UpdateWay::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::tz::TimeZone;
    use partner_balance_core::language::english;
    use partner_balance_core::updates::{FeedFault, Installation};
    use partner_balance_platform::clock::SystemClock;
    use partner_balance_portal_sim::{FeedReply, FeedServer};

    use super::*;

    const PUBLISHED: &str = "2026-11-01T10:00:00Z";

    /// What is printed of a look at this server, and how the command ends.
    fn told(server: &FeedServer, installation: Installation, json: bool) -> (String, Result<Exit, String>) {
        let folder = tempfile::tempdir().unwrap();
        let source = FeedSource::new(&server.address(), &server.key()).unwrap();
        let file = folder.path().join("updates.json");
        let reader = FeedReader::new(source, file, Arc::new(SystemClock), installation);
        let looked = wait_for(reader.look(Occasion::Asked)).unwrap();
        told_of(looked, json)
    }

    fn told_of(looked: Looked, json: bool) -> (String, Result<Exit, String>) {
        let (mut screen, kept) = Screen::kept();
        let formats = DisplayFormats::english(TimeZone::UTC);
        // A year is told if it isn't this one's.
        let looked = Looked { at: PUBLISHED.parse().unwrap(), ..looked };
        let ending = tell(&looked, &UpdatesOptions { json }, &formats, &mut screen).map_err(|failure| {
            let (sentence, hint) = failure.into_sentences();
            format!("{} {}", sentence.say(english()), hint.say(english()))
        });
        drop(screen);
        let text = String::from_utf8(kept.lock().unwrap().clone()).unwrap();
        (text, ending)
    }

    fn server(version: &str) -> FeedServer {
        let server = FeedServer::start().unwrap();
        server.publish(&FeedServer::release(version, PUBLISHED).to_string()).unwrap();
        server
    }

    #[test]
    fn a_newer_version_is_told_with_its_notes_and_the_way_to_get_it() {
        let server = server("99.0.0");
        let (text, ending) = told(&server, Installation::Download, false);
        let system = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
        let expected = format!(
            "Version 99.0.0 is available, of 1 November; this is {VERSION}.\n  Chart by day.\n  Faster start.\n\
             What is new: https://releases.example/notes/99.0.0\nDownload: https://releases.example/{system}\n\
             SHA-256: {}\n",
            "0".repeat(64)
        );
        assert_eq!((text, ending), (expected, Ok(Exit::NewerVersion)));
        let (text, _) = told(&server, Installation::Deb, false);
        let page = "https://releases.example/notes/99.0.0";
        assert!(text.ends_with(&format!("\nGet the .deb from {page}, then: sudo apt install ./FILE\n")), "{text}");
        let (text, _) = told(&server, Installation::Package, false);
        assert!(text.ends_with("\nUpdate it with the package manager that installed it.\n"), "{text}");
    }

    #[test]
    fn json_tells_the_same_in_one_line() {
        let of = |version: &str, installation| {
            let (text, ending) = told(&server(version), installation, true);
            assert_eq!(text.lines().count(), 1, "{text}");
            (serde_json::from_str::<Value>(&text).unwrap(), ending)
        };
        let (newer, ending) = of("99.0.0", Installation::Download);
        assert_eq!(ending, Ok(Exit::NewerVersion));
        assert_eq!(
            (&newer["installed"], &newer["newest"], &newer["is_newer"]),
            (&VERSION.into(), &"99.0.0".into(), &true.into())
        );
        assert_eq!((&newer["published"], &newer["update_with"]), (&PUBLISHED.into(), &Value::Null));
        assert_eq!(newer["notes"], "Chart by day.\nFaster start.");
        assert_eq!(newer["download"]["sha256"], "0".repeat(64));
        let (newer, _) = of("99.0.0", Installation::Flatpak);
        assert_eq!((&newer["update_with"], &newer["download"]), (&"flatpak install ./FILE".into(), &Value::Null));
        let (same, ending) = of(VERSION, Installation::Download);
        assert_eq!((&same["is_newer"], &same["newest"], ending), (&false.into(), &VERSION.into(), Ok(Exit::Done)));
        assert_eq!((&same["download"], &same["update_with"]), (&Value::Null, &Value::Null));
    }

    #[test]
    fn without_a_newer_one_it_says_so_and_a_failed_look_is_a_failure() {
        for version in [VERSION, "0.0.1"] {
            let (text, ending) = told(&server(version), Installation::Download, false);
            assert_eq!((text, ending), (format!("Version {VERSION} is the newest.\n"), Ok(Exit::Done)), "{version}");
        }
        let forged = server("99.0.0");
        forged.put_feed(FeedReply::Page(FeedServer::release("100.0.0", PUBLISHED).to_string().into()));
        for json in [false, true] {
            let (text, ending) = told(&forged, Installation::Download, json);
            let sentence = "The feed of releases can't be used: it is not what the publisher has signed. Try again later, or \
                            look where you got the program from.";
            assert_eq!((text.as_str(), ending), ("", Err(sentence.to_owned())));
        }
        // With something known from before.
        let update = Update {
            version: "99.0.0".parse().unwrap(),
            notes_page: "https://releases.example/".parse().unwrap(),
            way: UpdateWay::Nothing,
        };
        let (fault, wait) = (Some(FeedFault::Unread("no network".to_owned())), std::time::Duration::ZERO);
        let looked = Looked { release: None, update: Some(update), at: PUBLISHED.parse().unwrap(), fault, wait };
        let (_, ending) = told_of(looked, false);
        assert!(ending.unwrap_err().starts_with(
            "The feed of releases could not be read: no network. An earlier look found version 99.0.0. Try again"
        ));
    }
}
