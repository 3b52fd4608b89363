//! A named state as HTML: what stands inside the shadow root's frame.

use super::{StateName, city};
use crate::{
    booking::Booking,
    config::Config,
    i18n::{Lang, Words, export},
    ui::{Shell, app},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The HTML of a state in a language.
#[must_use]
pub fn html(name: StateName, lang: Lang) -> String {
    html_of(name.example(), city::config(), lang)
}

/// The HTML of any booking in any city.
#[must_use]
pub fn html_of(booking: Booking, config: Config, lang: Lang) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let words = Words::load(lang, &export(lang)).unwrap_or_else(|_| Words::german());
        let shell = Shell {
            config: Arc::new(config),
            heading_level: 2,
            dispatch: Callback::new(|_| {}),
            choose_language: Callback::new(|_| {}),
            focus: Callback::new(|_| {}),
            copy: Callback::new(|_| {}),
            print: Callback::new(|_| {}),
            save: Callback::new(|_| {}),
        };
        let booking = Signal::stored(booking);
        let html = app(booking, Signal::stored(words), Signal::stored(String::new()), shell).to_html();
        // Leptos marks where its texts end, also in a field, where HTML knows no comments.
        html.replace("<!></textarea>", "</textarea>")
    })
}
