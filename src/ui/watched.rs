//! What a view reads from the state, and when it must read again.
//!
//! Leptos has a type of memo for each type of value, and code for each type; every one is downloaded. So a value's hash is
//! what is remembered here: all memos of the widget are one type (docs/adr/0003).

use crate::booking::Booking;
use leptos::prelude::*;
use std::{
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash},
    sync::Arc,
};

/// Something that is read from the state. It tells only when what is read has really changed.
pub(super) struct Watched<T> {
    changed: Memo<u64>,
    read: Arc<dyn Fn() -> T + Send + Sync>,
}

impl<T> Clone for Watched<T> {
    fn clone(&self) -> Self {
        Self { changed: self.changed, read: Arc::clone(&self.read) }
    }
}

impl<T: Hash + 'static> Watched<T> {
    /// What `read` finds in the state.
    pub(super) fn new(
        booking: Signal<Booking>,
        read: impl Fn(&Booking) -> T + Send + Sync + 'static,
    ) -> Self {
        let read: Arc<dyn Fn() -> T + Send + Sync> = Arc::new(move || read(&booking.read_untracked()));
        let reads = Arc::clone(&read);
        let changed = remembered(Box::new(move || {
            booking.track();
            BuildHasherDefault::<DefaultHasher>::default().hash_one(reads())
        }));
        Self { changed, read }
    }
}

impl<T: 'static> Watched<T> {
    /// The same value for ever.
    pub(super) fn fixed(value: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { changed: remembered(Box::new(|| 0)), read: Arc::new(value) }
    }

    /// The value as it is now; whoever asks is told when it changes.
    pub(super) fn get(&self) -> T {
        // Asked for its value: a memo that nobody evaluates watches nothing.
        let _ = self.changed.get();
        (self.read)()
    }

    /// The value as it is now, once.
    pub(super) fn now(&self) -> T {
        (self.read)()
    }

    /// Another value that is made of this one.
    pub(super) fn map<U: 'static>(&self, make: impl Fn(T) -> U + Send + Sync + 'static) -> Watched<U> {
        let read = Arc::clone(&self.read);
        Watched { changed: self.changed, read: Arc::new(move || make(read())) }
    }
}

/// One type of closure, so one type of memo.
fn remembered(hash: Box<dyn Fn() -> u64 + Send + Sync>) -> Memo<u64> {
    Memo::new(move |_| hash())
}
