//! Texts of the configuration, in the language that is shown or marked with their own.

use crate::{
    config::LocalText,
    i18n::Message,
    ui::{
        Scene,
        dom::{li, p, span, ul},
    },
};
use leptos::prelude::*;

/// The text within a line.
///
/// ## Accessibility
/// - Marked with its language, since German stands in where the city has no other (WCAG 3.1.2).
pub(in crate::ui) fn local(scene: &Scene, text: &LocalText) -> AnyView {
    let (text, lang) = text.get(scene.words.lang());
    span().attr("lang", lang.code()).child(text.to_owned()).into_any()
}

/// The text as a paragraph.
pub(in crate::ui) fn local_paragraph(scene: &Scene, text: &LocalText) -> AnyView {
    let (text, lang) = text.get(scene.words.lang());
    p().attr("lang", lang.code()).child(text.to_owned()).into_any()
}

/// The same; ours where the city has none.
pub(in crate::ui) fn local_or(scene: &Scene, text: Option<&LocalText>, ours: &Message) -> AnyView {
    match text {
        Some(text) => local_paragraph(scene, text),
        None => p().child(scene.say(ours)).into_any(),
    }
}

/// The texts as a list; each once, however many rules say it.
pub(in crate::ui) fn local_list<'a>(
    scene: &Scene,
    texts: impl IntoIterator<Item = &'a LocalText>,
) -> Option<AnyView> {
    list_with(scene, texts, None)
}

/// The same with one of ours at its end.
pub(in crate::ui) fn list_with<'a>(
    scene: &Scene,
    texts: impl IntoIterator<Item = &'a LocalText>,
    ours: Option<String>,
) -> Option<AnyView> {
    let mut said: Vec<&LocalText> = Vec::new();
    for text in texts {
        if !said.contains(&text) {
            said.push(text);
        }
    }
    let citys = said.iter().map(|it| li().child(local(scene, it)).into_any());
    let items: Vec<AnyView> = citys.chain(ours.map(|it| li().child(it).into_any())).collect();
    (!items.is_empty()).then(|| ul().child(items).into_any())
}
