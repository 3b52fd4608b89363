//! What survives a reload, in the tab's `sessionStorage`: the only place that touches it (docs/adr/0013).
//!
//! One entry for each element: the claim on it, the language that was chosen, and what the booking keeps. It may be absent, full
//! or forbidden, as in a sandboxed frame: then all lives in memory only, as long as the page does.
//!
//! A tab that is duplicated, and a window that the page opens, gets a copy of it all. So whoever keeps something holds a lock by
//! the claim's name, which the browser ends with the page, however that ends: who finds it held has a copy. Copies hear of each
//! other by a name that they share: that it was booked, and nothing else.

use crate::i18n::Lang;
use js_sys::{Function, Math, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What an element keeps.
pub(super) struct Storage {
    /// Of the entry: the element's own.
    key: String,
    /// Holds a lock; gives what ends it.
    lock: Function,
    /// Hears by a name whether another page has booked what was said; gives what ends that, and tells it.
    share: Function,
    /// By which name copies of the page hear of each other: the same in all of them.
    shared: String,
    /// Ends hearing.
    hush: Option<Function>,
    /// By which name it is claimed, once it is.
    claim: Option<String>,
    /// Ends the lock.
    release: Option<Function>,
    /// The language that was chosen, by its code.
    lang: String,
    /// What the booking keeps, as it was written last.
    kept: Option<Vec<String>>,
}

/// What was found.
pub(super) struct Found {
    pub(super) claim: String,
    /// The name that copies share.
    pub(super) shared: String,
    /// The language that was chosen.
    pub(super) lang: Option<Lang>,
    /// What the booking has kept.
    pub(super) kept: Vec<String>,
    /// Whether no other page has it: else it is a copy.
    pub(super) alone: bool,
}

impl Storage {
    pub(super) fn new(key: String, lock: Function, share: Function) -> Self {
        let (shared, lang) = Default::default();
        Self { key, lock, share, shared, hush: None, claim: None, release: None, lang, kept: None }
    }

    /// What is there; what can't be read is dropped.
    pub(super) fn read(&self) -> Option<Found> {
        let text = area()?.get_item(&self.key).ok()??;
        let strings = serde_json::from_str::<Vec<String>>(&text);
        if strings.is_err() {
            self.write();
        }
        let mut strings = strings.ok()?.into_iter();
        let (claim, shared, lang) = (strings.next()?, strings.next()?, strings.next()?);
        Some(Found { claim, shared, lang: Lang::from_tag(&lang), kept: strings.collect(), alone: false })
    }

    /// A lock by this name, on its way.
    pub(super) fn asks_for(&self, claim: &str) -> Option<Promise> {
        self.lock.call1(&JsValue::UNDEFINED, &claim.into()).ok()?.dyn_into().ok()
    }

    /// What was found is what is kept from now on; in a copy, by a claim of its own once something changes.
    pub(super) fn takes_over(&mut self, found: &Found) {
        self.claim = found.alone.then(|| found.claim.clone());
        found.lang.map_or("", Lang::code).clone_into(&mut self.lang);
        self.kept = Some(found.kept.clone());
        self.shares(found.shared.clone());
    }

    /// Hears from now on of other pages with the same answers.
    fn shares(&mut self, name: String) {
        self.hush = self
            .share
            .call1(&JsValue::UNDEFINED, &name.as_str().into())
            .ok()
            .and_then(|it| it.dyn_into().ok());
        self.shared = name;
    }

    /// Hears no more of them; they hear whether it was booked here.
    fn shares_no_more(&mut self, booked: bool) {
        if let Some(hush) = self.hush.take() {
            let _ = hush.call1(&JsValue::UNDEFINED, &booked.into());
        }
    }

    /// A lock is held by the name of the claim.
    pub(super) fn is_locked(&mut self, release: Function) {
        self.release = Some(release);
    }

    /// This language was chosen; `None` where the portal has chosen another one since.
    pub(super) fn speaks(&mut self, lang: Option<Lang>) {
        lang.map_or("", Lang::code).clone_into(&mut self.lang);
        self.write();
    }

    /// What the booking keeps now; `None` also when it is booked. Gives the name of a new claim, if one is to be made.
    pub(super) fn keeps(&mut self, kept: Option<Vec<String>>, booked: bool) -> Option<String> {
        if self.kept == kept {
            return None;
        }
        if kept.is_none() {
            self.claim = None;
            self.shares_no_more(booked);
            self.is_left();
        }
        let new = self.claim.is_none() && kept.is_some();
        if new {
            let name = name();
            if self.hush.is_none() {
                self.shares(name.clone());
            }
            self.claim = Some(name);
        }
        self.kept = kept;
        self.write();
        self.claim.clone().filter(|_| new)
    }

    fn write(&self) {
        let Some(area) = area() else { return };
        let text = self.kept.as_ref().zip(self.claim.as_ref()).and_then(|(kept, claim)| {
            let strings: Vec<&String> = [claim, &self.shared, &self.lang].into_iter().chain(kept).collect();
            serde_json::to_string(&strings).ok()
        });
        let written = text.is_some_and(|it| area.set_item(&self.key, &it).is_ok());
        if !written {
            let _ = area.remove_item(&self.key);
        }
    }

    /// What was kept can't be read, or is not wanted any more.
    pub(super) fn forgets(&mut self) {
        self.kept = None;
        self.write();
    }

    /// The element leaves the page, and another one may come in its place.
    pub(super) fn is_left(&mut self) {
        self.shares_no_more(false);
        if let Some(release) = self.release.take() {
            ends(&release);
        }
    }
}

/// A name that nobody else has.
fn name() -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "less than 2^53")]
    let number = (Math::random() * 9e15) as u64;
    format!("buergertermin {number}")
}

/// Ends a lock.
pub(super) fn ends(release: &Function) {
    let _ = release.call0(&JsValue::UNDEFINED);
}

/// What ends the lock, once it is held; `None` where another page holds it, or nobody can.
pub(super) async fn held(lock: Option<Promise>) -> Option<Function> {
    JsFuture::from(lock?).await.ok()?.dyn_into().ok()
}

fn area() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}
