//! What shows icons and notifications where it can't be asked without showing one: said so, and where the user can look.

use crate::doctor::Finding;

pub(super) async fn look() -> Vec<Finding> {
    let remedy = if cfg!(target_os = "macos") {
        "Whether Partner Balance may notify is under Notifications in the system's settings."
    } else {
        "Whether Partner Balance may notify is under System > Notifications in the system's settings, and whether its \
         icon is in sight under Personalization > Taskbar."
    };
    vec![Finding::note("desktop", "Tray icon and notifications were not looked at.", remedy)]
}
