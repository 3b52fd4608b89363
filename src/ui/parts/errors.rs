//! What is wrong, at the field and on top.

use super::{
    heading::{Depth, heading},
    icon::{Icon, icon},
};
use crate::{
    i18n::Message,
    ui::{
        Scene, Watched,
        dom::{a, div, li, live, p, span, ul},
    },
};
use leptos::prelude::*;

/// A mistake: which field it is at, and what to do.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(in crate::ui) struct Mistake {
    /// The id of the field, or of the first answer of a group.
    pub field: String,
    /// The same sentence as at the field.
    pub text: String,
}

/// The list of mistakes on top of the page.
///
/// ## Accessibility
/// - It takes the focus when "Weiter" was pressed in vain, and is named by its heading (GOV.UK's pattern).
/// - Each entry leads to its field. The links do not change the address: the hash belongs to the portal.
pub(in crate::ui) fn error_summary(scene: &Scene, mistakes: Watched<Vec<Mistake>>) -> AnyView {
    let scene = scene.clone();
    live(move || {
        let mistakes = mistakes.get();
        (!mistakes.is_empty()).then(|| {
            let count = u32::try_from(mistakes.len()).unwrap_or(u32::MAX);
            let title = scene.say(&Message::ErrorsHeading { count });
            let entries: Vec<AnyView> = mistakes.into_iter().map(|it| entry(&scene, it)).collect();
            alert_box(
                &scene,
                title,
                vec![
                    p().child(scene.say(&Message::ErrorsKept)).into_any(),
                    ul().class("bt-errors__list").attr("role", "list").child(entries).into_any(),
                ],
            )
        })
    })
}

/// A box on top that takes the focus: mistakes, or a failure.
pub(in crate::ui) fn alert_box(scene: &Scene, title: String, content: Vec<AnyView>) -> AnyView {
    div()
        .class("bt-errors")
        .attr("tabindex", "-1")
        .attr("role", "group")
        .attr("aria-labelledby", "errors")
        .attr("data-bt-focus", "errors")
        .child((heading(scene, Depth::Page, "bt-errors__title", Some("errors"), title), content))
        .into_any()
}

fn entry(scene: &Scene, mistake: Mistake) -> AnyView {
    let focus = scene.shell.focus;
    let Mistake { field, text } = mistake;
    let href = format!("#{field}");
    let link = a()
        .attr("href", href)
        .on("click", move |it| {
            it.prevent_default();
            focus.run(field.clone());
        })
        .child(text);
    li().child(link).into_any()
}

/// The sentence at a field; nothing while nothing is wrong.
pub(in crate::ui) fn field_error(scene: &Scene, id: String, error: Watched<Option<String>>) -> AnyView {
    let prefix = scene.say(&Message::ErrorPrefix);
    live(move || {
        error.get().map(|text| {
            let prefix = span().class("bt-visually-hidden").child(prefix.clone());
            p().class("bt-field__error")
                .id(id.clone())
                .child((icon(Icon::Mistake), span().child((prefix, text))))
        })
    })
}
