//! Looks at what the looks for newer versions have found. Looks at no feed itself.

use std::sync::Arc;

use partner_balance_core::language::Words;
use partner_balance_core::say;
use partner_balance_core::text::updates::{fault as fault_text, how, no_feed};
use partner_balance_engine::updates::Looked;

use super::{Finding, Topic};
use crate::context::Context;
use crate::sentence::{Sentence, to_say};
use crate::updates;

const WHAT: Topic = Topic::Updates;

/// None while nobody wants looks: then there is nothing to find.
pub(super) async fn look(context: &Context) -> Option<Finding> {
    if !context.settings.look_for_updates {
        return None;
    }
    Some(match updates::reader(context) {
        Err(failure) => Finding::note(WHAT, failure.into_sentences().0, Sentence::none()),
        Ok(None) => Finding::note(WHAT, Sentence::new(no_feed), Sentence::none()),
        Ok(Some(reader)) => {
            let now = context.clock.now().wall;
            found(reader.remembered().await.as_ref(), |at| context.in_both(|formats| formats.age(at, now)))
        }
    })
}

fn found(looked: Option<&Looked>, age: impl Fn(jiff::Timestamp) -> Sentence) -> Finding {
    let Some(looked) = looked else {
        return Finding::good(WHAT, to_say!(words, "command-line-doctor-updates-none"));
    };
    let age = Arc::new(age(looked.at));
    let same = Arc::clone(&age);
    let looked_at = to_say!(words, "command-line-doctor-updates-looked", age = same.say(words));
    let look_now = to_say!(words, "command-line-doctor-updates-hint");
    match (looked.fault.clone(), looked.update.clone(), &looked.release) {
        (Some(fault), Some(update), _) => {
            let version = update.version.to_string();
            let meaning = Sentence::new(move |words| {
                let known = say!(words, "command-line-doctor-updates-known", version = &version);
                words.sentences(&[&fault_text(&fault, words), &looked_at.say(words), &known])
            });
            let remedy = Sentence::new(move |words| words.sentences(&[&look_now.say(words), &how(&update, words)]));
            Finding::note(WHAT, meaning, remedy)
        }
        (Some(fault), None, _) => {
            let told = move |words: &Words| words.sentences(&[&fault_text(&fault, words), &looked_at.say(words)]);
            let meaning = Sentence::new(told);
            Finding::note(WHAT, meaning, look_now)
        }
        (None, Some(update), _) => {
            let version = update.version.to_string();
            let meaning = to_say!(words, "command-line-doctor-updates-available", version = &version);
            Finding::note(WHAT, meaning, Sentence::new(move |words| how(&update, words)))
        }
        (None, None, Some(_)) => {
            Finding::good(WHAT, to_say!(words, "command-line-doctor-updates-newest", age = age.say(words)))
        }
        (None, None, None) => {
            Finding::note(WHAT, to_say!(words, "command-line-doctor-updates-expired", age = age.say(words)), look_now)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::Duration;

    use jiff::Timestamp;
    use partner_balance_core::updates::{FeedFault, Installation, Release, Update, UpdateWay};

    use super::super::Severity;
    use super::*;

    #[test]
    fn what_the_looks_have_found_is_told_and_is_never_a_problem() {
        let release = Release {
            version: "0.1.0".parse().unwrap(),
            published: Timestamp::UNIX_EPOCH,
            valid_until: None,
            notes: String::new(),
            notes_page: "https://releases.example/".parse().unwrap(),
            downloads: BTreeMap::new(),
        };
        let looked = Looked {
            release: Some(release),
            update: None,
            at: Timestamp::UNIX_EPOCH,
            fault: None,
            wait: Duration::from_hours(24),
        };
        let failed = Looked { fault: Some(FeedFault::Unread("no network".to_owned())), ..looked.clone() };
        let update = Update {
            version: "0.2.0".parse().unwrap(),
            notes_page: "https://releases.example/".parse().unwrap(),
            way: UpdateWay::Packages(Installation::Rpm),
        };
        let newer = Looked { update: Some(update), ..looked.clone() };
        let expired = Looked { release: None, ..looked.clone() };
        let both = Looked { fault: failed.fault.clone(), ..newer.clone() };
        for (looked, severity, meaning) in [
            (None, Severity::Good, "Nobody has looked yet; the tray program does, once a day."),
            (Some(&looked), Severity::Good, "Looked 3 hours ago: this version is the newest."),
            (Some(&failed), Severity::Note, "The feed of releases could not be read: no network. Looked 3 hours ago."),
            (Some(&newer), Severity::Note, "Version 0.2.0 is available."),
            (Some(&expired), Severity::Note, "Looked 3 hours ago: what the feed said then has expired."),
            (
                Some(&both),
                Severity::Note,
                "The feed of releases could not be read: no network. Looked 3 hours ago. Version 0.2.0 is available, as an earlier look \
                 found.",
            ),
        ] {
            let finding = found(looked, |_| Sentence::said("3 hours ago".to_owned()));
            assert_eq!((finding.severity, finding.meaning.in_english().as_str()), (severity, meaning));
        }
    }
}
