//! Texts of the city, and links that lead away from the page.

use crate::{
    booking::prose::{Href, Piece, Prose},
    i18n::Message,
    ui::{
        Scene,
        dom::{Element, a, br, element, li, span, together},
    },
};
use leptos::prelude::*;

/// A text of the city: its paragraphs and lists, each as nodes.
///
/// ## Accessibility
/// - Each is marked with the city's language; the direction is that of the text, whatever the page around it has
///   (WCAG 1.3.2, 3.1.2).
/// - A list is a list, and what is important is a `strong` (WCAG 1.3.1).
pub(in crate::ui) fn prose(scene: &Scene, text: &Prose) -> Vec<AnyView> {
    let mut blocks: Vec<Element> = Vec::new();
    for block in text.pieces().chunk_by(|_, next| !next.begins()) {
        let marked = |tag: &'static str| element(tag).attr("lang", "de").attr("dir", "auto");
        let line = line(scene, block);
        let block = match block.first() {
            Some(Piece::Item { numbered, first }) => {
                let list = if *first { None } else { blocks.pop() };
                list.unwrap_or_else(|| marked(if *numbered { "ol" } else { "ul" })).child(li().child(line))
            }
            _ => marked("p").child(line),
        };
        blocks.push(block);
    }
    blocks.into_iter().map(Element::into_any).collect()
}

/// The words, links and breaks of a paragraph or an item.
fn line(scene: &Scene, pieces: &[Piece]) -> Vec<AnyView> {
    let mut nodes = Vec::new();
    let mut link = None;
    for piece in pieces {
        match piece {
            Piece::Text { text, strong, stressed } => {
                let mut words = together(text.as_str());
                for (is_so, tag) in [(strong, "strong"), (stressed, "em")] {
                    if *is_so {
                        words = element(tag).child(words).into_any();
                    }
                }
                nodes.push(words);
            }
            Piece::Break => nodes.push(br().into_any()),
            Piece::Link(to) => link = Some((to, nodes.len())),
            Piece::LinkEnd => {
                if let Some((to, from)) = link.take() {
                    let words = nodes.split_off(from);
                    nodes.push(citys_link(scene, to, together(words)));
                }
            }
            Piece::Paragraph | Piece::Item { .. } => {}
        }
    }
    nodes
}

/// A link of the city. The page it leads to is not told where it was found: an appointment's page is nobody's business.
/// `noreferrer` implies `noopener`, too: that page can't reach this one.
fn citys_link(scene: &Scene, to: &Href, words: AnyView) -> AnyView {
    let link = a().attr("href", to.as_str()).attr("rel", "noreferrer").attr("referrerpolicy", "no-referrer");
    if to.is_page() { in_a_new_window(scene, link, words) } else { link.child(words).into_any() }
}

/// A link to another page. It opens in a new window, since in this one all that was typed, and an appointment without a
/// mail that was not noted yet, would be gone: nothing is stored on the device.
///
/// ## Accessibility
/// - That a window opens is said in the link itself, to be read and to be heard (WCAG 3.2.5, technique G201).
pub(in crate::ui) fn in_a_new_window(scene: &Scene, link: Element, words: AnyView) -> AnyView {
    let lang = scene.words.lang().code();
    let warning = span().class("bt-noprint").attr("lang", lang).child(scene.say(&Message::NewWindow));
    link.attr("target", "_blank").child(span().child((words, " ", warning))).into_any()
}
