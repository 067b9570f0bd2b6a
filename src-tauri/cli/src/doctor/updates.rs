//! Looks at what the looks for newer versions have found. Looks at no feed itself.

use partner_balance_core::text::updates::{NO_FEED, how};
use partner_balance_engine::updates::Looked;

use super::Finding;
use crate::context::Context;
use crate::updates;

const WHAT: &str = "updates";
const LOOK_NOW: &str = "It is tried again. `partner-balance updates` looks now.";

/// None while nobody wants looks: then there is nothing to find.
pub(super) async fn look(context: &Context) -> Option<Finding> {
    if !context.settings.look_for_updates {
        return None;
    }
    Some(match updates::reader(context) {
        Err(failure) => Finding::note(WHAT, failure.to_string(), ""),
        Ok(None) => Finding::note(WHAT, NO_FEED, ""),
        Ok(Some(reader)) => {
            let now = context.clock.now().wall;
            found(reader.remembered().await.as_ref(), |at| context.formats().age(at, now))
        }
    })
}

fn found(looked: Option<&Looked>, age: impl Fn(jiff::Timestamp) -> String) -> Finding {
    let Some(looked) = looked else {
        return Finding::good(WHAT, "Nobody has looked yet; the tray program does, once a day.");
    };
    let looked_at = age(looked.at);
    match (&looked.failure, &looked.update, &looked.release) {
        (Some(failure), Some(update), _) => {
            let known = format!("Version {} is available, as an earlier look found.", update.version);
            Finding::note(WHAT, format!("{failure} Looked {looked_at}. {known}"), format!("{LOOK_NOW} {}", how(update)))
        }
        (Some(failure), None, _) => Finding::note(WHAT, format!("{failure} Looked {looked_at}."), LOOK_NOW),
        (None, Some(update), _) => {
            Finding::note(WHAT, format!("Version {} is available.", update.version), how(update))
        }
        (None, None, Some(_)) => Finding::good(WHAT, format!("Looked {looked_at}: this version is the newest.")),
        (None, None, None) => {
            Finding::note(WHAT, format!("Looked {looked_at}: what the feed said then has expired."), LOOK_NOW)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::Duration;

    use jiff::Timestamp;
    use partner_balance_core::updates::{Installation, Release, Update, UpdateWay};

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
            failure: None,
            wait: Duration::from_hours(24),
        };
        let failed = Looked { failure: Some("The feed could not be read: no network.".to_owned()), ..looked.clone() };
        let update = Update {
            version: "0.2.0".parse().unwrap(),
            notes_page: "https://releases.example/".parse().unwrap(),
            way: UpdateWay::Packages(Installation::Rpm),
        };
        let newer = Looked { update: Some(update), ..looked.clone() };
        let expired = Looked { release: None, ..looked.clone() };
        let both = Looked { failure: failed.failure.clone(), ..newer.clone() };
        for (looked, severity, meaning) in [
            (None, Severity::Good, "Nobody has looked yet; the tray program does, once a day."),
            (Some(&looked), Severity::Good, "Looked 3 hours ago: this version is the newest."),
            (Some(&failed), Severity::Note, "The feed could not be read: no network. Looked 3 hours ago."),
            (Some(&newer), Severity::Note, "Version 0.2.0 is available."),
            (Some(&expired), Severity::Note, "Looked 3 hours ago: what the feed said then has expired."),
            (
                Some(&both),
                Severity::Note,
                "The feed could not be read: no network. Looked 3 hours ago. Version 0.2.0 is available, as an earlier look \
                 found.",
            ),
        ] {
            let finding = found(looked, |_| "3 hours ago".to_owned());
            assert_eq!((finding.severity, finding.meaning.as_str()), (severity, meaning));
        }
    }
}
