//! Texts of the city, and links that lead away from the page.

use crate::{
    booking::prose::{Block, Href, Piece, Prose, Run},
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
    text.blocks().iter().map(|it| block(scene, it)).collect()
}

fn block(scene: &Scene, block: &Block) -> AnyView {
    let block = match block {
        Block::Paragraph(pieces) => p().child(line(scene, pieces)),
        Block::List { numbered, items } => {
            let items: Vec<Element> =
                items.iter().map(|it| li().attr("dir", "auto").child(line(scene, it))).collect();
            element(if *numbered { "ol" } else { "ul" }).child(items)
        }
    };
    block.attr("lang", "de").attr("dir", "auto").into_any()
}

fn line(scene: &Scene, pieces: &[Piece]) -> Vec<AnyView> {
    let piece = |it: &Piece| match it {
        Piece::Run(it) => run(it),
        Piece::Link(to, all) => link(scene, to, all),
        Piece::Break => br().into_any(),
    };
    pieces.iter().map(piece).collect()
}

fn run(run: &Run) -> AnyView {
    let text = together(run.text.as_str());
    let text = if run.strong { strong().child(text).into_any() } else { text };
    if run.stressed { em().child(text).into_any() } else { text }
}

/// A link of the city. The page it leads to is not told where it was found: an appointment's page is nobody's business.
/// `noreferrer` implies `noopener`, too: that page can't reach this one.
fn link(scene: &Scene, to: &Href, all: &[Run]) -> AnyView {
    let link = a()
        .class("bt-link")
        .attr("href", to.as_str())
        .attr("rel", "noreferrer")
        .attr("referrerpolicy", "no-referrer")
        .child(all.iter().map(run).collect::<Vec<_>>());
    if to.is_page() { in_a_new_window(scene, link).into_any() } else { link.into_any() }
}

/// A link to another page. It opens in a new window, since in this one all that was typed, and an appointment without a
/// mail that was not noted yet, would be gone: nothing is stored on the device.
///
/// ## Accessibility
/// - That a window opens is said in the link itself, to be read and to be heard (WCAG 3.2.5, technique G201).
pub(in crate::ui) fn in_a_new_window(scene: &Scene, link: Element) -> Element {
    let warning = span().attr("lang", scene.words.lang().code()).child(scene.say(&Message::NewWindow));
    link.attr("target", "_blank").child((" ", warning))
}
