//! Headings. The first one's level is the portal's choice (`heading-level`), the others follow it.

use crate::ui::{Scene, dom::element};
use leptos::prelude::*;

/// How deep a heading stands below the page's own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Depth {
    /// The page's heading.
    Page,
    /// A part of the page.
    Part,
    /// A part of a part.
    Detail,
}

/// The heading of the page.
///
/// ## Accessibility
/// - It takes the focus when the page changes, and so announces the page; it is no stop for the tab key.
pub(in crate::ui) fn page_heading(scene: &Scene) -> AnyView {
    let text = scene.now(crate::booking::Booking::heading);
    element(tag(scene.level(Depth::Page)))
        .class("bt-heading")
        .attr("tabindex", "-1")
        .attr("data-bt-focus", "heading")
        .child(scene.say(&text))
        .into_any()
}

/// A heading within the page; with an id where a region is named by it.
pub(in crate::ui) fn heading(
    scene: &Scene,
    depth: Depth,
    class: &'static str,
    id: Option<&'static str>,
    text: String,
) -> AnyView {
    element(tag(scene.level(depth))).class(class).id(id).child(text).into_any()
}

/// The tag of a heading of this level.
pub(in crate::ui) const fn tag(level: u8) -> &'static str {
    match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

impl Scene {
    /// The level of a heading at this depth.
    pub(in crate::ui) const fn level(&self, depth: Depth) -> u8 {
        self.shell.heading_level + depth as u8
    }
}
