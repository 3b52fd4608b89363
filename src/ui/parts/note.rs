//! Asides in the flow of a page, and what is under way.

use crate::ui::Watched;
use crate::ui::dom::{div, live, p, strong};
use leptos::prelude::*;

/// How much a note wants to be seen. The bar carries the colour, the words never.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Tone {
    Info,
    Quiet,
    Warning,
}

/// A note, perhaps with words that stand out at its beginning.
pub(in crate::ui) fn note(tone: Tone, strongly: Option<String>, text: String) -> AnyView {
    let class = match tone {
        Tone::Info => "bt-note bt-note--info",
        Tone::Quiet => "bt-note bt-note--quiet",
        Tone::Warning => "bt-note bt-note--warning",
    };
    let strongly = strongly.map(|it| (strong().child(it), " "));
    div().class(class).child(p().child((strongly, text))).into_any()
}

/// What is under way, said once.
///
/// ## Accessibility
/// - A status region that is there before its words are, so that screen readers hear them (WCAG 4.1.3).
pub(in crate::ui) fn under_way(text: Watched<Option<String>>) -> AnyView {
    p().class("bt-count").attr("role", "status").child(live(move || text.get())).into_any()
}
