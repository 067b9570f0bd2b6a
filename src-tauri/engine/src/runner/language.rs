//! The language of everything the runner says, as the settings choose it. What is remembered is said again in the new one; what the
//! page was answered before stays.

use std::sync::Arc;

use partner_balance_core::language::Words;

use super::Runner;

impl Runner {
    /// The user's words.
    pub(super) fn words(&self) -> &Words {
        self.formats.words()
    }

    /// The same, for a task.
    pub(super) fn shared_words(&self) -> Arc<Words> {
        self.formats.shared_words()
    }

    /// Speaks the language that the settings choose from now on.
    pub(super) fn follow_language(&mut self) {
        let before = self.shared_words();
        if self.ports.locale.language(self.settings.language) == before.language() {
            return;
        }
        self.formats = self.ports.locale.display(self.settings.language, self.ports.clock.zone());
        let words = self.shared_words();
        if let Some(demo) = self.demo.as_mut().filter(|demo| demo.settings.name == demo_name(&before)) {
            demo.settings.name = demo_name(&words);
        }
        self.ports.desktop.speak(words);
        // Even if the view says the same in both, the page's own words differ.
        self.shown = None;
    }
}

/// What the demo's account is called until the user names it.
pub(super) fn demo_name(words: &Words) -> String {
    words.say("balance-demo-account")
}
