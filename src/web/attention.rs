//! Where the person's attention goes: the focus, and what is said without it.

use super::{dom, runtime::Runtime};
use crate::{booking::Target, i18n::Message};
use leptos::prelude::*;

impl Runtime {
    /// What had the focus may go with what it was about, such as the button that stops waiting: then the heading takes it, or a
    /// keyboard would begin again at the top of the portal's page.
    pub(super) fn keep_focus(self) {
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            leptos::task::tick().await;
            self.nodes.try_with_value(|it| {
                if !it.has_focus() && dom::nothing_has_focus() {
                    it.focus(&dom::selector(Target::Heading));
                }
            });
        });
    }

    /// Moves the focus once the page is there.
    pub(super) fn focus(self, selector: String) {
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            leptos::task::tick().await;
            self.nodes.try_with_value(|it| it.focus(&selector));
        });
    }

    /// Says something in the live region; the same words twice are heard twice.
    pub(super) fn announce(self, words: String) {
        self.said.set(String::new());
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            self.said.try_set(words);
        });
    }

    /// Copies a text, and says whether that worked.
    pub(super) fn copy(self, text: String) {
        leptos::task::spawn_local(async move {
            let said = if dom::copy(&text).await { Message::Copied } else { Message::NotCopied };
            if let Some(words) = self.words.try_with_untracked(|it| it.say(&said)) {
                self.announce(words);
            }
        });
    }
}
