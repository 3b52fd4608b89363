//! The whole widget: help, the page, the way to delete everything, the live region.

use super::{
    Scene, Shell,
    dom::{a, div, element, live, p, together},
    pages,
    parts::{
        button::{action_button, plain_button},
        fresh::fresh,
        heading::tag,
        help::help,
        prose::in_a_new_window,
    },
};
use crate::{
    booking::{Booking, Event, time::office_time},
    i18n::{Message, Words},
};
use leptos::prelude::*;

/// Everything inside the frame.
#[must_use]
pub fn app(booking: Signal<Booking>, words: Signal<Words>, said: Signal<String>, shell: Shell) -> AnyView {
    let active = shell.dispatch;
    let lang = Memo::new(move |_| words.with(Words::lang));
    let body = fresh(
        move || lang.get(),
        move |_| {
            let scene = Scene { booking, words: words.get_untracked(), shell: shell.clone() };
            together((help(&scene), idle(&scene), div().class("bt-page").child(page(&scene)), foot(&scene)))
        },
    );
    div()
        .class("bt")
        .live_attr("lang", move || Some(words.with(|it| it.lang().code().to_owned())))
        .live_attr("dir", move || Some(words.with(|it| it.lang().direction().attribute().to_owned())))
        .attr("translate", "no")
        .on("keydown", move |_| active.run(Event::Active))
        .on("pointerdown", move |_| active.run(Event::Active))
        .child((body, p().class("bt-visually-hidden").attr("role", "status").child(live(move || said.get()))))
        .into_any()
}

/// The page. It is its kind, its heading and its part: when one of them changes, another page is built.
fn page(scene: &Scene) -> AnyView {
    let key = scene.watch(|it| (it.kind(), it.heading().key(), it.part()));
    let scene = scene.clone();
    fresh(move || key.get(), move |(kind, ..)| pages::page(&scene, kind))
}

/// Nobody has done anything for a while: what happens then, and a button that prevents it, as every other key does.
fn idle(scene: &Scene) -> AnyView {
    let end = scene.watch(|it| Some(it.at_the_office(it.erased_at()?)));
    let scene = scene.clone();
    live(move || {
        end.get().map(|end| {
            let text = p().child(scene.say(&Message::IdleWarning { time: office_time(end) }));
            let stay = action_button(&scene, "bt-button", scene.say(&Message::IdleStay), Event::Active);
            div().class("bt-note bt-note--warning bt-idle").child((text, p().child(stay)))
        })
    })
}

/// Below every page: the way to delete everything, and the city's pages on accessibility.
fn foot(scene: &Scene) -> AnyView {
    let links = &scene.shell.config.links;
    let link = |url: &Option<String>, words: Message| {
        let link = a().class("bt-link").attr("href", url.clone()?);
        Some(p().child(in_a_new_window(scene, link, scene.say(&words).into_any())))
    };
    let pages = (
        link(&links.accessibility, Message::AccessibilityLink),
        link(&links.feedback, Message::FeedbackLink),
    );
    div().class("bt-foot").child((eraser(scene), pages)).into_any()
}

/// "Angaben löschen", on every page, booked or not.
fn eraser(scene: &Scene) -> AnyView {
    let shown = scene.watch(Booking::can_erase);
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
