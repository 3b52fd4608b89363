//! Questions with answers to choose from: one answer, or several.

use super::{errors::field_error, heading::page_heading};
use crate::{
    booking::Event,
    ui::{
        Scene, Watched,
        dom::{div, fieldset, input, label, legend, p, ticked},
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

/// A question of which one answer is chosen.
pub(in crate::ui) struct Question {
    /// Of the group; unique on the page.
    pub name: String,
    /// The question.
    pub title: AnyView,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// How its answers look.
    pub look: Look,
    /// What is wrong.
    pub error: Watched<Option<String>>,
    /// The answers.
    pub options: Vec<Choice>,
}

/// How answers look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Look {
    /// Broad rows, of which the page is made.
    Page,
    /// Broad rows within a page.
    Rows,
    /// Small ones side by side.
    Narrow,
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
    error: Watched<Option<String>>,
    options: Vec<Choice>,
) -> AnyView {
    let (name, title) = (name.to_owned(), page_heading(scene));
    group(scene, Question { name, title, hint, look: Look::Page, error, options })
}

/// The same under any title.
pub(in crate::ui) fn group(scene: &Scene, question: Question) -> AnyView {
    let Question { name, title, hint, look, error, options } = question;
    let rows: Vec<AnyView> = options.into_iter().map(|it| row(scene, &name, look, it)).collect();
    let (hint_class, body_class) = match look {
        Look::Page => ("bt-group__hint bt-group__hint--lead", "bt-group__body"),
        Look::Rows => ("bt-group__hint", "bt-group__body"),
        Look::Narrow => ("bt-group__hint", "bt-slots bt-slots--narrow"),
    };
    fieldset()
        .class("bt-group")
        .live_attr("aria-describedby", described(&name, hint.is_some(), error.clone()))
        .child((
            legend().class((look == Look::Narrow).then_some("bt-filter__legend")).child(title),
            hint.map(|it| p().class(hint_class).id(format!("{name}-hint")).child(it)),
            field_error(scene, format!("{name}-error"), error),
            div().class(body_class).child(rows),
        ))
        .into_any()
}

/// The ids of what describes a group or a field.
pub(in crate::ui) fn described(
    name: &str,
    has_hint: bool,
    error: Watched<Option<String>>,
) -> impl Fn() -> Option<String> + Send + use<> {
    let name = name.to_owned();
    move || {
        let ids = [has_hint.then(|| format!("{name}-hint")), error.get().map(|_| format!("{name}-error"))];
        let ids: Vec<String> = ids.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// Nothing can be wrong with this question.
pub(in crate::ui) fn never_wrong() -> Watched<Option<String>> {
    Watched::fixed(|| None)
}

fn row(scene: &Scene, name: &str, look: Look, choice: Choice) -> AnyView {
    let Choice { id, label: text, hint, checked, event } = choice;
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let radio = input()
        .attr("type", "radio")
        .id(id.clone())
        .attr("name", name.to_owned())
        .attr("value", id.clone())
        .attr("checked", checked)
        .attr("aria-describedby", hint_id.clone())
        .on("change", scene.telling(event));
    let (row_class, label_class) = match look {
        Look::Page | Look::Rows => ("bt-choice", "bt-choice__label"),
        Look::Narrow => ("bt-slot", "bt-slot__label"),
    };
    let hint = hint.map(|it| p().class("bt-choice__hint").id(hint_id).child(it));
    div()
        .class(row_class)
        .child((radio, label().class(label_class).attr("for", id).child(text), hint))
        .into_any()
}

/// A tick box with its label; tells whether it is ticked.
pub(in crate::ui) fn tick_box(
    scene: &Scene,
    id: String,
    label_class: &'static str,
    text: AnyView,
    checked: bool,
    event: impl Fn(bool) -> Event + 'static,
) -> [AnyView; 2] {
    let dispatch = scene.shell.dispatch;
    let input = input()
        .attr("type", "checkbox")
        .id(id.clone())
        .attr("name", id.clone())
        .attr("checked", checked)
        .on("change", move |it| dispatch.run(event(ticked(&it))));
    [input.into_any(), label().class(label_class).attr("for", id).child(text).into_any()]
}
