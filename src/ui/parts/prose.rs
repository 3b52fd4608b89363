//! Texts of the city, and links that lead away from the page.

use crate::{
    booking::prose::{Href, Piece, Prose},
    i18n::Message,
    ui::{
        Scene,
        dom::{Element, a, br, element, em, li, p, span, strong, together},
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
    let citys = |it: Element| it.attr("dir", "auto");
    let mut blocks: Vec<Element> = Vec::new();
    for block in text.pieces().chunk_by(|_, next| !next.begins()) {
        let line = line(scene, block);
        let block = match block.first() {
            Some(Piece::Item { first: false, .. }) => {
                blocks.pop().map(|it| it.child(citys(li()).child(line)))
            }
            Some(Piece::Item { numbered, .. }) => Some(
                element(if *numbered { "ol" } else { "ul" })
                    .attr("lang", "de")
                    .child(citys(li()).child(line)),
            ),
            _ => Some(citys(p()).attr("lang", "de").child(line)),
        };
        blocks.extend(block);
    }
    blocks.into_iter().map(Element::into_any).collect()
}

/// The words, links and breaks of a paragraph or an item.
fn line(scene: &Scene, pieces: &[Piece]) -> Vec<AnyView> {
    let mut line = Vec::new();
    let mut link = None;
    for piece in pieces {
        match piece {
            Piece::Text { text, strong: important, stressed } => {
                let text = together(text.as_str());
                let text = if *important { strong().child(text).into_any() } else { text };
                line.push(if *stressed { em().child(text).into_any() } else { text });
            }
            Piece::Break => line.push(br().into_any()),
            Piece::Link(to) => link = Some((to, line.len())),
            Piece::LinkEnd => {
                if let Some((to, from)) = link.take() {
                    let words = line.split_off(from);
                    line.push(citys_link(scene, to, together(words)));
                }
            }
            Piece::Paragraph | Piece::Item { .. } => {}
        }
    }
    line
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
    let warning = span().attr("lang", scene.words.lang().code()).child(scene.say(&Message::NewWindow));
    link.attr("target", "_blank").child(span().child((words, " ", warning))).into_any()
}
