//! The whole widget: help, the page, the way to delete everything, the live region.

use super::{
    Scene, Shell,
    dom::{div, element, live, p, together},
    pages,
    parts::{button::plain_button, fresh::fresh, heading::tag, help::help},
};
use crate::{
    booking::{Booking, Event, Step},
    i18n::{Message, Words},
};
use leptos::prelude::*;

/// Everything inside the frame.
#[must_use]
pub fn app(booking: Signal<Booking>, words: Signal<Words>, said: Signal<String>, shell: Shell) -> AnyView {
    let lang = Memo::new(move |_| words.with(Words::lang));
    let body = fresh(
        move || lang.get(),
        move |_| {
            let scene = Scene { booking, words: words.get_untracked(), shell: shell.clone() };
            together((help(&scene), div().class("bt-page").child(page(&scene)), eraser(&scene)))
        },
    );
    div()
        .class("bt")
        .live_attr("lang", move || Some(words.with(|it| it.lang().code().to_owned())))
        .live_attr("dir", move || Some(words.with(|it| it.lang().direction().attribute().to_owned())))
        .attr("translate", "no")
        .child((body, p().class("bt-visually-hidden").attr("role", "status").child(live(move || said.get()))))
        .into_any()
}

/// The page. It is its kind, its heading and its part: when one of them changes, another page is built.
fn page(scene: &Scene) -> AnyView {
    let key = scene.watch(|it| (it.kind(), it.heading().key(), it.part()));
    let scene = scene.clone();
    fresh(move || key.get(), move |(kind, ..)| pages::page(&scene, kind))
}

/// "Angaben löschen", on every page that has answers to delete.
fn eraser(scene: &Scene) -> AnyView {
    let shown = scene.watch(|it| {
        !matches!(it.step, Step::Activation { .. } | Step::Booked { .. } | Step::Link(_) | Step::Erase(_))
    });
    let scene = scene.clone();
    live(move || {
        shown.get().then(|| {
            let label = scene.say(&Message::EraseButton);
            p().class("bt-erase").child(plain_button(&scene, "bt-link", label, Event::EraseWanted))
        })
    })
}

/// The configuration is wrong: a clear message, and below it what the portal wrote inside the element.
#[must_use]
pub fn broken(words: Signal<Words>, level: u8) -> AnyView {
    let body = live(move || {
        words.with(|it| {
            let title = element(tag(level)).class("bt-heading").child(it.say(&Message::MisconfiguredHeading));
            (title, p().class("bt-lead").child(it.say(&Message::MisconfiguredAdvice)))
        })
    });
    div()
        .class("bt")
        .live_attr("lang", move || Some(words.with(|it| it.lang().code().to_owned())))
        .live_attr("dir", move || Some(words.with(|it| it.lang().direction().attribute().to_owned())))
        .child(body)
        .into_any()
}
