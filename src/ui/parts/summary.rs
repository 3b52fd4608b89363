//! What was said: beside the question, and on the page of checking.

use super::button::plain_button;
use crate::{
    booking::{Booking, CanCome, Event, ForWhom, Place, StepKind},
    i18n::Message,
    ui::{
        Scene,
        dom::{dd, div, dl, dt, small, span},
    },
};
use leptos::prelude::*;

/// A line of a summary.
pub(in crate::ui) struct Row {
    /// What it is.
    pub name: String,
    /// Its name is in the city's words.
    pub citys_name: bool,
    /// What was said.
    pub value: AnyView,
    /// Something smaller below it.
    pub below: Option<String>,
    /// Where it can be changed.
    pub change: Option<Place>,
}

impl Row {
    /// A line that can't be changed here.
    pub(in crate::ui) fn plain(name: String, value: impl IntoAny) -> Self {
        Self { name, citys_name: false, value: value.into_any(), below: None, change: None }
    }
}

/// A list of names and values, each with "Ändern" where that leads somewhere.
///
/// ## Accessibility
/// - Each "Ändern" says in hidden words what it changes (WCAG 2.4.6, 2.5.3: the visible word comes first).
pub(in crate::ui) fn summary(scene: &Scene, rows: Vec<Row>) -> AnyView {
    let rows: Vec<AnyView> = rows.into_iter().map(|it| line(scene, it)).collect();
    dl().class("bt-summary").child(rows).into_any()
}

fn line(scene: &Scene, row: Row) -> AnyView {
    let Row { name, citys_name, value, below, change } = row;
    let class = if change.is_some() { "bt-summary__row" } else { "bt-summary__row bt-summary__row--plain" };
    let change = change.map(|place| {
        let what =
            span().class("bt-visually-hidden").child(scene.say(&Message::ChangeWhat { what: name.clone() }));
        let label = (scene.say(&Message::Change), what);
        dd().class("bt-summary__change").child(plain_button(
            scene,
            "bt-link",
            label,
            Event::ChangeWanted(place),
        ))
    });
    div()
        .class(class)
        .child((
            dt().class("bt-summary__name").attr("lang", citys_name.then_some("de")).child(name),
            dd().class("bt-summary__value").child((value, below.map(|it| small().child(it)))),
            change,
        ))
        .into_any()
}

/// The city's words, in the city's language.
pub(in crate::ui) fn citys(text: String) -> AnyView {
    span().attr("lang", "de").child(text).into_any()
}

/// The answers of the pages before this one.
pub(in crate::ui) fn so_far(scene: &Scene) -> Vec<(String, AnyView)> {
    let kind = scene.now(Booking::kind);
    let known = [
        (StepKind::Way, for_whom as fn(&Scene) -> Option<(String, AnyView)>),
        (StepKind::Services, way),
        (StepKind::Offices, service),
        (StepKind::Contact, office),
        (StepKind::Times, name),
    ];
    let journey = [StepKind::Way, StepKind::Services, StepKind::Offices, StepKind::Contact, StepKind::Times];
    if !journey.contains(&kind) {
        return Vec::new();
    }
    known.into_iter().filter(|(from, _)| *from <= kind).filter_map(|(_, row)| row(scene)).collect()
}

fn for_whom(scene: &Scene) -> Option<(String, AnyView)> {
    let answer = match scene.now(|it| it.answers.for_whom)? {
        ForWhom::Me => Message::ForMeShort,
        ForWhom::Other => Message::ForOtherShort,
        ForWhom::Home => return None,
    };
    Some((scene.say(&Message::ForWhomShort), scene.say(&answer).into_any()))
}

fn way(scene: &Scene) -> Option<(String, AnyView)> {
    let comes = scene.now(|it| it.answers.can_come) == Some(CanCome::Yes);
    comes.then(|| (scene.say(&Message::WayShort), scene.say(&Message::WayCounterShort).into_any()))
}

fn service(scene: &Scene) -> Option<(String, AnyView)> {
    let service = scene.now(|it| it.service().map(|it| it.name.clone()))?;
    Some((scene.say(&Message::ServiceShort), citys(service)))
}

fn office(scene: &Scene) -> Option<(String, AnyView)> {
    let office = scene.now(|it| it.office().map(|it| it.name.clone()))?;
    Some((scene.say(&Message::OfficeShort), citys(office)))
}

fn name(scene: &Scene) -> Option<(String, AnyView)> {
    let name = scene.now(|it| it.answers.contact.get(crate::booking::Field::Name).trim().to_owned());
    (!name.is_empty()).then(|| (scene.say(&Message::NameShort), name.into_any()))
}
