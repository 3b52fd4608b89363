//! A question with answers of which one is chosen.

use super::{errors::field_error, heading::page_heading};
use crate::{
    booking::Event,
    ui::{
        Scene,
        dom::{div, fieldset, input, label, legend, p},
    },
};
use leptos::prelude::*;

/// One of the answers.
pub(in crate::ui) struct Choice {
    /// Of the radio button; unique on the page.
    pub id: String,
    /// Its name, which is what voice control hears.
    pub label: AnyView,
    /// What helps to choose it.
    pub hint: Option<String>,
    /// Chosen before.
    pub checked: bool,
    /// What happened when it is chosen.
    pub event: Event,
}

/// Radio buttons as broad rows, under the page's heading as their question.
///
/// ## Accessibility
/// - Native radio buttons in a `fieldset`; the heading is its `legend` (WCAG 1.3.1).
/// - Hint and error are tied to the group by `aria-describedby`; each answer's own hint to its radio button.
/// - Nothing is chosen when the page is new.
pub(in crate::ui) fn choices(
    scene: &Scene,
    name: &'static str,
    hint: Option<String>,
    error: Memo<Option<String>>,
    options: Vec<Choice>,
) -> AnyView {
    let has_hint = hint.is_some();
    let described = move || {
        let ids = [has_hint.then(|| format!("{name}-hint")), error.get().map(|_| format!("{name}-error"))];
        let ids: Vec<String> = ids.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    let hint =
        hint.map(|it| p().class("bt-group__hint bt-group__hint--lead").id(format!("{name}-hint")).child(it));
    let rows: Vec<AnyView> = options.into_iter().map(|it| row(scene, name, it)).collect();
    fieldset()
        .class("bt-group")
        .live_attr("aria-describedby", described)
        .child((
            legend().child(page_heading(scene)),
            hint,
            field_error(scene, format!("{name}-error"), error),
            div().class("bt-group__body").child(rows),
        ))
        .into_any()
}

fn row(scene: &Scene, name: &'static str, choice: Choice) -> AnyView {
    let Choice { id, label: text, hint, checked, event } = choice;
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let radio = input()
        .attr("type", "radio")
        .id(id.clone())
        .attr("name", name)
        .attr("value", id.clone())
        .attr("checked", checked)
        .attr("aria-describedby", hint_id.clone())
        .on("change", scene.telling(event));
    let hint = hint.map(|it| p().class("bt-choice__hint").id(hint_id).child(it));
    div()
        .class("bt-choice")
        .child((radio, label().class("bt-choice__label").attr("for", id).child(text), hint))
        .into_any()
}
