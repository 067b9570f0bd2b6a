//! What shows icons and notifications where it can't be asked without showing one: said so, and where the user can look.

use crate::doctor::{Finding, Topic};
use crate::sentence::to_say;

pub(super) async fn look() -> Vec<Finding> {
    let remedy = if cfg!(target_os = "macos") {
        to_say!(words, "command-line-doctor-desktop-unseen-mac")
    } else {
        to_say!(words, "command-line-doctor-desktop-unseen-windows")
    };
    vec![Finding::note(Topic::Desktop, to_say!(words, "command-line-doctor-desktop-unseen"), remedy)]
}
