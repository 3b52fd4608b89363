//! That something takes longer, and a way to stop waiting.

use super::button::plain_button;
use crate::{
    booking::{Booking, Event},
    i18n::Message,
    ui::{
        Scene,
        dom::{div, live, p},
    },
};
use leptos::prelude::*;

/// Nothing, unless the page waits for longer than a while, or the city's system can't now.
///
/// ## Accessibility
/// - What it says was said in the live region, too; it takes no focus and moves nothing that stands above it.
/// - Whoever has waited enough can stop it (WCAG 2.2.1 does not want it; people do).
pub(in crate::ui) fn waiting(scene: &Scene) -> AnyView {
    waiting_if(scene, |_| true)
}

/// The same, where the page has several places for it.
pub(in crate::ui) fn waiting_if(scene: &Scene, here: fn(&Booking) -> bool) -> AnyView {
    let waits = scene.watch(move |it| it.waits().filter(|_| here(it)));
    let scene = scene.clone();
    live(move || {
        waits.get().map(|waits| {
            let stop = plain_button(&scene, "bt-link", scene.say(&Message::WaitingStop), Event::GivenUp);
            div()
                .class("bt-note bt-note--info bt-waiting")
                .child((p().child(scene.say(&waits.message())), p().child(stop)))
        })
    })
}
