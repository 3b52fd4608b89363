//! Buttons. Native ones: Enter and Space come with them.

use crate::{booking::Event, i18n::Message, ui::Scene};
use leptos::{
    ev,
    html::{button, div},
    prelude::*,
};

/// A button that tells the flow something.
pub(in crate::ui) fn action_button(
    scene: &Scene,
    class: &'static str,
    label: String,
    event: Event,
) -> AnyView {
    button().r#type("button").class(class).on(ev::click, scene.telling(event)).child(label).into_any()
}

/// A button that looks like a link: it leads somewhere within the widget, but has no address.
pub(in crate::ui) fn plain_button(
    scene: &Scene,
    class: &'static str,
    content: impl IntoAny,
    event: Event,
) -> AnyView {
    button()
        .r#type("button")
        .class(format!("bt-plain {class}"))
        .on(ev::click, scene.telling(event))
        .child(content.into_any())
        .into_any()
}

/// The row with the page's main button, which sends its form.
pub(in crate::ui) fn submit(label: String, class: &'static str) -> AnyView {
    div().class("bt-actions").child(button().r#type("submit").class(class).child(label)).into_any()
}

/// The row with "Weiter".
pub(in crate::ui) fn continue_button(scene: &Scene) -> AnyView {
    submit(scene.say(&Message::Continue), "bt-button")
}
