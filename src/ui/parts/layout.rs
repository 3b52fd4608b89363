//! The frame of a page: the way back, how far it is, the question, and beside it what has been said so far.

use super::{
    button::plain_button,
    heading::{Depth, heading},
    icon::{Icon, icon},
    summary::so_far,
};
use crate::{
    booking::{Booking, Event, StepKind},
    i18n::Message,
    ui::{
        Scene,
        dom::{
            Content, a, dd, details, div, dl, dt, fieldset, form, legend, p, progress, section, summary,
            together,
        },
    },
};
use leptos::prelude::*;

/// A page with its frame.
pub(in crate::ui) fn page(scene: &Scene, body: Vec<AnyView>) -> AnyView {
    let main = div().class("bt-page__main bt-flow").child((back(scene), how_far(scene), body));
    together((main, side(scene)))
}

/// A form that leads on when it is sent, by whichever key or button.
pub(in crate::ui) fn question(scene: &Scene, content: Vec<AnyView>) -> AnyView {
    let scene = scene.clone();
    form()
        .class("bt-form")
        .attr("novalidate", "")
        .on("submit", move |it| {
            it.prevent_default();
            scene.tell(Event::Continued);
        })
        .child(content)
        .into_any()
}

/// A sentence below the heading.
pub(in crate::ui) fn lead(text: String) -> AnyView {
    p().class("bt-lead").child(text).into_any()
}

/// A group of fields under a heading of its own.
///
/// ## Accessibility
/// - A `fieldset` whose heading is its `legend` (WCAG 1.3.1).
pub(in crate::ui) fn fields(scene: &Scene, title: String, content: Vec<AnyView>) -> AnyView {
    let title = heading(scene, Depth::Part, "bt-title", None, title);
    fieldset()
        .class("bt-group")
        .child((legend().child(title), div().class("bt-group__body bt-group__body--fields").child(content)))
        .into_any()
}

/// A paragraph.
pub(in crate::ui) fn paragraph(text: String) -> AnyView {
    p().child(text).into_any()
}

/// A part of a page, named by its heading.
pub(in crate::ui) fn part(scene: &Scene, id: &'static str, title: String, content: Vec<AnyView>) -> AnyView {
    let title = heading(scene, Depth::Part, "bt-title", Some(id), title);
    section().class("bt-section").attr("aria-labelledby", id).child((title, content)).into_any()
}

/// Something that is read only by whoever wants to.
///
/// ## Accessibility
/// - A native `details`: its state and keys come with it.
pub(in crate::ui) fn disclosure(label: String, content: impl Content) -> AnyView {
    let opens = summary().child((icon(Icon::Chevron), label));
    let body = div().class("bt-details__body").child(content);
    details().class("bt-details").child((opens, body)).into_any()
}

fn back(scene: &Scene) -> Option<AnyView> {
    let label = |message| (icon(Icon::Back), scene.say(&message));
    if scene.now(Booking::can_go_back) {
        return Some(plain_button(scene, "bt-back", label(Message::Back), Event::WentBack));
    }
    let first = scene.now(Booking::kind) == StepKind::ForWhom;
    let portal = scene.shell.config.links.portal.clone().filter(|_| first)?;
    Some(a().class("bt-back").attr("href", portal).child(label(Message::BackToPortal)).into_any())
}

fn how_far(scene: &Scene) -> Option<AnyView> {
    let far = scene.now(Booking::progress)?;
    let words = scene.say(&Message::Progress { page: far.page, of: far.of });
    let bar = progress()
        .class("bt-progress__bar")
        .attr("value", far.page.to_string())
        .attr("max", far.of.to_string())
        .attr("aria-hidden", "true");
    Some(div().class("bt-progress").child((p().class("bt-progress__words").child(words), bar)).into_any())
}

fn side(scene: &Scene) -> Option<AnyView> {
    let rows = so_far(scene);
    if rows.is_empty() {
        return None;
    }
    let rows: Vec<_> =
        rows.into_iter().map(|(name, value)| div().child((dt().child(name), dd().child(value)))).collect();
    let title =
        heading(scene, Depth::Part, "bt-sofar__title", Some("so-far"), scene.say(&Message::SoFarHeading));
    Some(
        section()
            .class("bt-page__side bt-sofar")
            .attr("aria-labelledby", "so-far")
            .child((title, dl().class("bt-sofar__list").child(rows)))
            .into_any(),
    )
}
