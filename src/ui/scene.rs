//! What every view gets: the state to read, the words to say it in, and the way to tell what happened.

use super::Watched;
use crate::{
    booking::{Booking, Event},
    config::Config,
    i18n::{Lang, Message, Words},
};
use leptos::prelude::*;
use std::{hash::Hash, sync::Arc};

/// What a view may read and tell. Cheap to clone.
#[derive(Clone)]
pub struct Scene {
    /// Where everything is read from.
    pub booking: Signal<Booking>,
    /// The words of the language that is shown.
    pub words: Words,
    /// What surrounds the booking.
    pub shell: Shell,
}

/// What surrounds the booking and outlives a change of language.
#[derive(Clone)]
pub struct Shell {
    /// The city's configuration.
    pub config: Arc<Config>,
    /// The level of a page's heading: 2, or what the attribute `heading-level` says.
    pub heading_level: u8,
    /// Tells the flow what happened.
    pub dispatch: Callback<Event>,
    /// Another language is wanted.
    pub choose_language: Callback<Lang>,
    /// Moves the focus to the element with this id.
    pub focus: Callback<String>,
    /// Prints the page, or a part of it alone.
    pub print: Callback<Printed>,
    /// Copies a text, and says whether that worked.
    pub copy: Callback<String>,
    /// Saves a text on the person's device, under a name.
    pub save: Callback<(&'static str, String)>,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// The page as it is, with the portal's around it.
    Page,
    /// One part alone, from a frame of its own: the one of this name (`parts/sheet.rs`).
    Sheet(&'static str),
}

impl Scene {
    /// The sentence in the language that is shown.
    pub(super) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// Reads the state as it is now, once.
    pub(super) fn now<T>(&self, read: impl FnOnce(&Booking) -> T) -> T {
        read(&self.booking.read_untracked())
    }

    /// What is read from the state; tells only when it really changed.
    pub(super) fn watch<T: Hash + 'static>(
        &self,
        read: impl Fn(&Booking) -> T + Send + Sync + 'static,
    ) -> Watched<T> {
        Watched::new(self.booking, read)
    }

    /// Tells the flow what happened.
    pub(super) fn tell(&self, event: Event) {
        self.shell.dispatch.run(event);
    }

    /// A handler that tells the flow this event.
    pub(super) fn telling<E>(&self, event: Event) -> impl Fn(E) + Clone + 'static {
        let dispatch = self.shell.dispatch;
        move |_| dispatch.run(event.clone())
    }
}
