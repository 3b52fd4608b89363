//! What the element's class holds: one widget on the page.

use super::{
    dom::{self, Nodes},
    loading,
    runtime::Runtime,
    storage::Storage,
};
use crate::{
    booking::{Booking, Event},
    i18n::Lang,
    ui,
};
use leptos::{mount::mount_to, prelude::*};
use std::any::Any;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// A widget on the page. `unmount` takes it off and frees everything.
#[wasm_bindgen]
pub struct Mounted {
    handle: Box<dyn Any>,
    runtime: Runtime,
}

/// What a widget knew when it left the page: for an element that comes back. In memory only.
#[wasm_bindgen]
pub struct Kept(Booking);

/// Puts a widget into the frame.
///
/// - `host`: the element, whose attributes are read and at which events are dispatched.
/// - `frame`: the `<div>` in its shadow root. Not the root itself: a later view would never appear in it.
/// - `slot`: shows what the portal wrote inside the element, until the program runs and again when it can't.
/// - `languages`: the address of each language's file, by its code.
/// - `hash`: the part of the page's address behind `#`, if this element answers the links of mails.
/// - `kept`: what [`Mounted::unmount`] gave.
/// - `dress`: gives another document the style sheet.
/// - `key`: by which the browser keeps what is said, this element's own.
/// - `lock`: asks for a lock by a name; gives a promise of what ends it, or of nothing where another page holds it.
/// - `share`: hears by a name whether another page has booked, for [`Mounted::booked_elsewhere`]; gives what ends that, and tells
///   others whether it was booked here.
#[expect(clippy::too_many_arguments, reason = "called from one place, with what only the class knows")]
#[wasm_bindgen]
#[must_use]
pub fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    slot: HtmlElement,
    languages: js_sys::Object,
    hash: Option<String>,
    kept: Option<Kept>,
    dress: js_sys::Function,
    key: String,
    lock: js_sys::Function,
    share: js_sys::Function,
) -> Mounted {
    dom::show_fallbacks_on_panic();
    let nodes = Nodes { host, frame: frame.clone(), slot, languages, dress };
    let (give, take) = std::sync::mpsc::channel();
    let handle = mount_to(frame, move || {
        let runtime = Runtime::new(nodes, Storage::new(key, lock, share));
        let _ = give.send(runtime);
        view(runtime)
    });
    // `mount_to` has run the closure above before it returns.
    let runtime = take.recv().unwrap_throw();
    loading::begin(runtime, hash, kept.map(|it| it.0));
    Mounted { handle: Box::new(handle), runtime }
}

fn view(runtime: Runtime) -> impl IntoView {
    move || match runtime.shell() {
        None => ().into_any(),
        Some(Ok(shell)) => ui::app(runtime.booking.into(), runtime.words.into(), runtime.said.into(), shell),
        Some(Err(level)) => ui::broken(runtime.words.into(), level),
    }
}

#[wasm_bindgen]
impl Mounted {
    /// The page's address has another part behind `#`.
    pub fn open(&self, hash: &str) {
        self.runtime.open(hash);
    }

    /// The browser went back or forward.
    pub fn moved(&self) {
        self.runtime.history_moved();
    }

    /// The device has a network again.
    pub fn online(&self) {
        self.runtime.dispatch(Event::Online);
    }

    /// Another page has booked what was said here.
    #[wasm_bindgen(js_name = bookedElsewhere)]
    pub fn booked_elsewhere(&self) {
        self.runtime.dispatch(Event::BookedElsewhere);
    }

    /// The attribute `lang` has changed.
    pub fn speak(&self, tag: &str) {
        loading::speak(self.runtime, Lang::from_tag(tag).unwrap_or(Lang::BUILT_IN), false);
    }

    /// Another configuration: what the browser keeps for this one is not wanted any more.
    pub fn forget(&self) {
        self.runtime.storage.try_update_value(Storage::forgets);
    }

    /// Takes the widget off the page. Gives what it knew, if that is anything.
    #[must_use]
    pub fn unmount(self) -> Option<Kept> {
        let Self { handle, runtime } = self;
        let kept = runtime.take().filter(Booking::has_answers);
        runtime.storage.try_update_value(Storage::is_left);
        drop(handle);
        kept.map(Kept)
    }
}
