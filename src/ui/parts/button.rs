//! Buttons. Native ones: Enter and Space come with them.

use crate::{
    booking::Event,
    i18n::Message,
    ui::{
        Scene,
        dom::{Content, button, div},
    },
};
use leptos::prelude::*;

/// A button that tells the flow something.
pub(in crate::ui) fn action_button(
    scene: &Scene,
    class: &'static str,
    label: String,
    event: Event,
) -> AnyView {
    button().attr("type", "button").class(class).on("click", scene.telling(event)).child(label).into_any()
}

/// A button that looks like a link: it leads somewhere within the widget, but has no address.
pub(in crate::ui) fn plain_button(
    scene: &Scene,
    class: &'static str,
    content: impl Content,
    event: Event,
) -> AnyView {
    button()
        .attr("type", "button")
        .class(format!("bt-plain {class}"))
        .on("click", scene.telling(event))
        .child(content)
        .into_any()
}

/// A button that does something without the flow, such as printing.
pub(in crate::ui) fn press_button(label: String, pressed: impl Fn() + 'static) -> AnyView {
    button()
        .attr("type", "button")
        .class("bt-button bt-button--secondary")
        .on("click", move |_| pressed())
        .child(label)
        .into_any()
}

/// The row with the page's main button, which sends its form.
pub(in crate::ui) fn submit(label: String, class: &'static str) -> AnyView {
    div().class("bt-actions").child(button().attr("type", "submit").class(class).child(label)).into_any()
}

/// The row with "Weiter".
pub(in crate::ui) fn continue_button(scene: &Scene) -> AnyView {
    submit(scene.say(&Message::Continue), "bt-button")
}
