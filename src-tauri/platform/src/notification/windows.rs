//! Notifications of Windows: toasts under the product's own id, which gives them its name and icon. The calls block and so
//! run on threads for that. Must not know why one is sent.
//!
//! Not by `notify-rust`: it keeps no toast, so that a click on one that has gone to the notification centre is lost, and none
//! can be replaced or closed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, mpsc, oneshot};
use windows::Data::Xml::Dom::XmlDocument;
use windows::Foundation::TypedEventHandler;
use windows::UI::Notifications::{
    NotificationSetting, ToastActivatedEventArgs, ToastFailedEventArgs, ToastNotification, ToastNotificationManager,
};
use windows::core::{Error, HSTRING, IInspectable, Interface as _, Ref};
use windows_registry::{CURRENT_USER, Key};

use super::toast::{DEFAULT_ACTION, toast_xml};
use super::{ANSWER_TIMEOUT, APP_NAME, Appearance, Change, Click, ClickedPart, NotShown, Notification, Request};
use crate::bus::SessionBus;
use crate::fixed_hash::fnv1a;

/// Windows reports some refusals only after the call: a toast for which none has come by then counts as taken.
const REFUSAL_TIMEOUT: Duration = Duration::from_millis(500);
/// How many calls may hang: as many threads are lost to them.
const MOST_HANGING: usize = 4;
/// All toasts of this program; with a tag it names one.
const GROUP: &str = "partner-balance";

/// The toasts that may still be clicked, by key: one that is dropped reports no clicks.
type Shown = Arc<Mutex<HashMap<String, ToastNotification>>>;

/// Where the outcome of a request goes.
type Done = oneshot::Sender<Result<(), NotShown>>;

/// Handles requests, one after the other: the next one while a call hangs only after whoever waits for that has given up.
pub(super) async fn run(
    _: SessionBus,
    appearance: Appearance,
    mut due: mpsc::Receiver<Request>,
    clicks: mpsc::UnboundedSender<Click>,
) {
    let (shown, id) = (Shown::default(), HSTRING::from(appearance.desktop_entry));
    let threads = Arc::new(Semaphore::new(MOST_HANGING));
    while let Some(Request { change, done }) = due.recv().await {
        if done.is_closed() {
            continue;
        }
        let Ok(thread) = Arc::clone(&threads).try_acquire_owned() else {
            let _ = done.send(Err(NotShown::NoAnswer));
            continue;
        };
        let (shown, id, clicks) = (Arc::clone(&shown), id.clone(), clicks.clone());
        in_turn(ANSWER_TIMEOUT, move || {
            let _thread = thread;
            let outcome = match change {
                Change::Show(notification) => show(&id, &notification, &shown, clicks, &done),
                Change::Close(key) => close(&id, &key, &shown),
            };
            let _ = done.send(outcome);
        })
        .await;
    }
}

/// Waits for work that blocks, but no longer than `limit`: the system may never return.
async fn in_turn(limit: Duration, work: impl FnOnce() + Send + 'static) {
    let ended = tokio::time::timeout(limit, tokio::task::spawn_blocking(work)).await;
    if !matches!(ended, Ok(Ok(()))) {
        tracing::warn!("Windows did not answer about a notification");
    }
}

fn show(
    id: &HSTRING,
    notification: &Notification,
    shown: &Shown,
    clicks: mpsc::UnboundedSender<Click>,
    done: &Done,
) -> Result<(), NotShown> {
    if let Err(error) = register(id) {
        tracing::warn!(%error, "notifications may carry no name");
    }
    let notifier = ToastNotificationManager::CreateToastNotifierWithId(id).map_err(refused)?;
    // An id that has shown nothing yet has no setting: that is no refusal.
    if let Ok(setting) = notifier.Setting()
        && let Some(reason) = switched_off(setting)
    {
        return Err(NotShown::SwitchedOff(reason));
    }
    let toast = toast(notification).map_err(refused)?;
    let (failed, failure) = std::sync::mpsc::channel();
    let on_failed = move |_: Ref<'_, ToastNotification>, event: Ref<'_, ToastFailedEventArgs>| {
        let code = event.ok().and_then(ToastFailedEventArgs::ErrorCode);
        // Fails if nobody waits any more.
        let _ = failed.send(code.map_or_else(|error| error, Error::from));
        Ok(())
    };
    toast.Failed(&TypedEventHandler::new(on_failed)).map_err(refused)?;
    let key = notification.key.clone();
    let on_activated = move |_: Ref<'_, ToastNotification>, event: Ref<'_, IInspectable>| {
        let on = clicked_part(event.as_ref());
        let _ = clicks.send(Click { key: key.clone(), on, activation_token: None });
        Ok(())
    };
    toast.Activated(&TypedEventHandler::new(on_activated)).map_err(refused)?;
    // Nobody waits any more: it counts as not shown, and is sent again later.
    if done.is_closed() {
        return Err(NotShown::NoAnswer);
    }
    notifier.Show(&toast).map_err(refused)?;
    if let Ok(error) = failure.recv_timeout(REFUSAL_TIMEOUT) {
        return Err(refused(error));
    }
    lock(shown).insert(notification.key.clone(), toast);
    Ok(())
}

fn close(id: &HSTRING, key: &str, shown: &Shown) -> Result<(), NotShown> {
    lock(shown).remove(key);
    // Also one that an earlier run of the program has shown.
    let history = ToastNotificationManager::History().map_err(refused)?;
    // Windows' error for one that isn't there, or that the user has closed already.
    match history.RemoveGroupedTagWithId(&tag(key), &GROUP.into(), id) {
        Err(error) => {
            tracing::debug!(%error, "the notification is gone already");
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

fn toast(notification: &Notification) -> windows::core::Result<ToastNotification> {
    let document = XmlDocument::new()?;
    document.LoadXml(&toast_xml(notification).into())?;
    let toast = ToastNotification::CreateToastNotification(&document)?;
    // One with the same tag and group takes the place of the older one.
    toast.SetTag(&tag(&notification.key))?;
    toast.SetGroup(&GROUP.into())?;
    Ok(toast)
}

/// A tag has at most 64 characters, a key any number. The same in every release: a toast may outlive an update.
fn tag(key: &str) -> HSTRING {
    format!("{:016x}", fnv1a(key.bytes())).into()
}

fn clicked_part(event: Option<&IInspectable>) -> ClickedPart {
    let arguments = event.and_then(|event| event.cast::<ToastActivatedEventArgs>().ok()?.Arguments().ok());
    match arguments.map(|arguments| arguments.to_string()) {
        Some(button) if !button.is_empty() && button != DEFAULT_ACTION => ClickedPart::Button(button),
        Some(_) | None => ClickedPart::Notification,
    }
}

/// Why Windows shows no toast with this setting. None if it does.
fn switched_off(setting: NotificationSetting) -> Option<&'static str> {
    if setting == NotificationSetting::Enabled {
        return None;
    }
    Some(if setting == NotificationSetting::DisabledByGroupPolicy {
        "this computer's administrator has switched notifications off"
    } else {
        "notifications of Partner Balance are switched off in the settings of Windows"
    })
}

/// Without the system's words: they can be long, and in any language.
fn refused(error: Error) -> NotShown {
    NotShown::Refused(format!("code {:#010x}", error.code().0))
}

/// Tells Windows the id's name and icon. A toast of an unknown id is taken and never shown. The installer does the same; this
/// is for a program that was only copied.
fn register(id: &HSTRING) -> windows_registry::Result<()> {
    let key = CURRENT_USER.create(format!(r"Software\Classes\AppUserModelId\{id}"))?;
    write_if_different(&key, "DisplayName", APP_NAME)?;
    let beside = std::env::current_exe().ok().map(|program| program.with_file_name("icon.png"));
    match beside.filter(|icon| icon.is_file()) {
        // It may name a place from before a move.
        Some(icon) => write_if_different(&key, "IconUri", &icon.display().to_string()),
        None => Ok(()),
    }
}

fn write_if_different(key: &Key, name: &str, value: &str) -> windows_registry::Result<()> {
    if key.get_string(name).is_ok_and(|present| present == value) { Ok(()) } else { key.set_string(name, value) }
}

fn lock(shown: &Shown) -> std::sync::MutexGuard<'_, HashMap<String, ToastNotification>> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p4_what_is_switched_off_counts_as_refused() {
        assert_eq!(switched_off(NotificationSetting::Enabled), None);
        for setting in [
            NotificationSetting::DisabledForApplication,
            NotificationSetting::DisabledForUser,
            NotificationSetting::DisabledByManifest,
        ] {
            assert!(
                switched_off(setting).is_some_and(|reason| reason.contains("in the settings of Windows")),
                "{setting:?}"
            );
        }
        assert!(
            switched_off(NotificationSetting::DisabledByGroupPolicy).is_some_and(|reason| reason.contains("admin"))
        );
    }

    #[test]
    fn long_keys_have_tags_of_their_own() {
        let (one, other) = ("a".repeat(80), "a".repeat(81));
        assert_ne!(tag(&one), tag(&other));
        assert!(tag(&one).len() <= 64);
    }

    #[test]
    fn p4_an_error_is_told_by_its_number() {
        let error = Error::from(windows::core::HRESULT(0x8007_0490_u32.cast_signed()));
        assert_eq!(refused(error), NotShown::Refused("code 0x80070490".to_owned()));
    }

    #[test]
    fn a_tag_is_the_same_in_every_release() {
        assert_eq!(tag("foobar"), "85944171f73967e8");
    }

    #[tokio::test]
    async fn p7_a_call_that_hangs_does_not_keep_the_next_one_away() {
        let (end, ended) = std::sync::mpsc::channel::<()>();
        in_turn(Duration::from_millis(50), move || {
            let _ = ended.recv();
        })
        .await;
        let (called, was_called) = oneshot::channel();
        in_turn(ANSWER_TIMEOUT, move || {
            let _ = called.send(());
        })
        .await;
        was_called.await.unwrap();
        drop(end);
    }

    #[test]
    fn name_and_icon_are_written_again_when_they_are_no_longer_true() {
        let id = HSTRING::from(format!("app.partnerbalance.test{}", std::process::id()));
        let path = format!(r"Software\Classes\AppUserModelId\{id}");
        for stale in ["", "Former Name"] {
            if !stale.is_empty() {
                CURRENT_USER.create(&path).unwrap().set_string("DisplayName", stale).unwrap();
            }
            register(&id).unwrap();
            assert_eq!(CURRENT_USER.open(&path).unwrap().get_string("DisplayName").unwrap(), APP_NAME);
        }
        let icon = std::env::current_exe().unwrap().with_file_name("icon.png");
        std::fs::write(&icon, "").unwrap();
        CURRENT_USER.create(&path).unwrap().set_string("IconUri", r"C:\Former\icon.png").unwrap();
        register(&id).unwrap();
        let named = CURRENT_USER.open(&path).unwrap().get_string("IconUri").unwrap();
        std::fs::remove_file(&icon).unwrap();
        CURRENT_USER.remove_tree(&path).unwrap();
        assert_eq!(named, icon.display().to_string());
    }
}
