//! What was said: beside the question, and on the page of checking.

use super::button::plain_button;
use crate::{
    booking::{Booking, Catalogue, Event, Field, ForWhom, Line, Place, StepKind, Variant, Wanted},
    i18n::Message,
    ui::{
        Scene,
        dom::{br, dd, div, dl, dt, small, span, together},
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
    // Where several visits are half booked nothing can be changed.
    let change = change.filter(|it| scene.now(|booking| booking.can_change(*it)));
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

/// The city's words, in the city's language; whatever their direction, it ends with them.
pub(in crate::ui) fn citys(text: &str) -> AnyView {
    span().attr("lang", "de").attr("dir", "auto").child(text).into_any()
}

/// The answers of the pages before this one.
pub(in crate::ui) fn so_far(scene: &Scene) -> Vec<(String, AnyView)> {
    let kind = scene.now(Booking::kind);
    let Some(page) = JOURNEY.iter().position(|it| it.contains(&kind)) else { return Vec::new() };
    let known: [(usize, Answer); 6] =
        [(1, for_whom), (2, way), (2, people), (3, services), (4, address), (5, name)];
    known.into_iter().filter(|(from, _)| *from <= page).filter_map(|(_, row)| row(scene)).collect()
}

/// An answer's name and value, once it was given.
type Answer = fn(&Scene) -> Option<(String, AnyView)>;

/// The pages of the journey, in their order.
const JOURNEY: [&[StepKind]; 6] = [
    &[StepKind::ForWhom],
    &[StepKind::Way, StepKind::Unsure, StepKind::People],
    &[StepKind::Services],
    &[StepKind::Address, StepKind::Outside, StepKind::Elsewhere],
    &[StepKind::Contact, StepKind::NoEmail],
    &[StepKind::Times, StepKind::Offices],
];

fn for_whom(scene: &Scene) -> Option<(String, AnyView)> {
    let answer = match scene.now(|it| it.answers.for_whom)? {
        ForWhom::Me => Message::ForMeShort,
        ForWhom::Other => Message::ForOtherShort,
        ForWhom::Home => Message::ForHomeShort,
    };
    Some((scene.say(&Message::ForWhomShort), scene.say(&answer).into_any()))
}

fn way(scene: &Scene) -> Option<(String, AnyView)> {
    scene
        .now(Booking::asks_the_way)
        .then(|| (scene.say(&Message::WayShort), scene.say(&way_words(scene)).into_any()))
}

/// On which way, in words: a visit, at the office, on the telephone, by video.
pub(in crate::ui) fn way_words(scene: &Scene) -> Message {
    match scene.now(|it| (it.is_visit(), it.remote())) {
        (true, _) => Message::WayVisitShort,
        (false, Some(Variant::Telephone)) => Message::WayTelephoneShort,
        (false, Some(Variant::Video)) => Message::WayVideoShort,
        (false, _) => Message::WayCounterShort,
    }
}

fn people(scene: &Scene) -> Option<(String, AnyView)> {
    let count = scene.now(|it| it.answers.people.filter(|_| it.for_home()))?;
    Some((scene.say(&Message::PeopleShort), scene.say(&Message::People { count }).into_any()))
}

fn services(scene: &Scene) -> Option<(String, AnyView)> {
    let names = wanted_names(scene);
    (!names.is_empty()).then(|| (scene.say(&Message::ServiceShort), lines(names)))
}

/// What is wanted, in the city's words, each with how often.
pub(in crate::ui) fn wanted_names(scene: &Scene) -> Vec<String> {
    let wanted = scene.now(|it| {
        let name = |it: &Wanted, catalogue: &Catalogue| {
            Some((catalogue.service(it.service())?.name.clone(), it.count))
        };
        let offering = it.offering()?;
        Some(it.answers.wanted.iter().filter_map(|it| name(it, &offering.catalogue)).collect::<Vec<_>>())
    });
    wanted.unwrap_or_default().into_iter().map(|(service, count)| counted(scene, service, count)).collect()
}

/// A service, with how often.
pub(in crate::ui) fn counted(scene: &Scene, service: Line, count: u32) -> String {
    let service = service.into();
    if count < 2 { service } else { scene.say(&Message::Several { service, count }) }
}

/// The city's words, a line each.
pub(in crate::ui) fn lines(names: Vec<String>) -> AnyView {
    let lines: Vec<AnyView> = names
        .into_iter()
        .enumerate()
        .map(|(index, it)| together(((index > 0).then(br), citys(&it))))
        .collect();
    together(lines)
}

fn address(scene: &Scene) -> Option<(String, AnyView)> {
    let [street, town] = scene.now(|it| it.is_visit().then(|| it.address_lines()))?;
    let empty = street.is_empty();
    (!empty).then(|| (scene.say(&Message::AddressShort), together((street, br(), town))))
}

fn name(scene: &Scene) -> Option<(String, AnyView)> {
    let (field, label) = if scene.now(Booking::typed_by_other) {
        (Field::ContactName, Message::ReachedShort)
    } else {
        (Field::Name, Message::NameShort)
    };
    let name = scene.now(|it| it.answers.draft.get(field).trim().to_owned());
    (!name.is_empty()).then(|| (scene.say(&label), name.into_any()))
}
