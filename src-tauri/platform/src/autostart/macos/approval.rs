//! Whether the user has switched a login entry off in the system's settings. Must not know what the entry starts.
#![expect(
    unsafe_code,
    reason = "no crate has a safe call for it, and without it a switched-off entry would count as on"
)]

use std::path::Path;

use objc2_foundation::{NSString, NSURL};
use objc2_service_management::{SMAppService, SMAppServiceStatus};

/// Whether the launch agent in this file is switched off under Login Items (macOS 13 and later, which the app needs). An
/// agent that the system hasn't seen yet is not.
pub(super) fn is_switched_off(agent: &Path) -> bool {
    let Some(agent) = agent.to_str() else { return false };
    let url = NSURL::fileURLWithPath(&NSString::from_str(agent));
    // SAFETY: a class method that reads; its argument is an object of the right class, alive during the call.
    let status = unsafe { SMAppService::statusForLegacyURL(&url) };
    status == SMAppServiceStatus::RequiresApproval
}
