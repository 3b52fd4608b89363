//! Page 5 at the counter, for those who want to choose: which office?

use crate::{
    booking::{
        Address, Booking, Event, Line, Office,
        matters::Place,
        prose::line::HINT,
        time::{office_day, office_time},
    },
    i18n::Message,
    ui::{
        Scene,
        dom::{span, together},
        parts::{
            button::continue_button,
            choices::{Choice, choices, never_wrong},
            layout::{page as framed, question},
            summary::citys,
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let places = scene.now(Booking::places);
    let mut options = vec![anywhere(scene)];
    options.extend(places.iter().filter_map(|it| option(scene, it)));
    let form = vec![choices(scene, "office", None, never_wrong(), options), continue_button(scene)];
    framed(scene, vec![question(scene, form)])
}

fn anywhere(scene: &Scene) -> Choice {
    let first = scene.now(|it| it.known_days().and_then(crate::booking::CalendarOffer::first));
    let earliest =
        first.map(|it| Message::AnywhereEarliest { day: office_day(it.start), time: office_time(it.start) });
    Choice {
        id: "office-any".to_owned(),
        label: scene.say(&Message::Anywhere).into_any(),
        hint: earliest.map(|it| scene.say(&it)),
        checked: scene.now(|it| it.answers.office.is_none()),
        event: Event::OfficePicked(None),
    }
}

fn option(scene: &Scene, place: &Place) -> Option<Choice> {
    let office = scene.now(|it| it.office(place.office).cloned())?;
    let first_day = scene.now(|it| it.known_days().and_then(|it| it.first_day_at(&place.offices)));
    let earliest = first_day.map(|day| scene.say(&Message::OfficeEarliest { day }));
    let mobile = is_mobile(scene, &office).then(|| scene.say(&Message::MobileHint));
    let hint = [Some(where_it_is(&office)).filter(|it| !it.is_empty()), mobile, earliest];
    let hint = hint.into_iter().flatten().map(|it| ended(&it)).collect::<Vec<_>>().join(" ");
    Some(Choice {
        id: format!("office-{}", office.id.0),
        label: name(scene, &office),
        hint: Some(hint).filter(|it| !it.is_empty()),
        checked: scene.now(|it| it.answers.office) == Some(office.id),
        event: Event::OfficePicked(Some(office.id)),
    })
}

fn ended(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

/// The office's name; a stop of the suitcase is marked.
pub(super) fn name(scene: &Scene, office: &Office) -> AnyView {
    let mobile = is_mobile(scene, office).then(|| span().child(scene.say(&Message::Mobile)));
    together((citys(&office.name), mobile))
}

fn is_mobile(scene: &Scene, office: &Office) -> bool {
    scene.shell.config.counter.mobile.contains(&office.id)
}

/// Street, town, floor, on one line.
pub(super) fn where_it_is(office: &Office) -> String {
    let Address { street, postal_code, town } = office.address.clone();
    Line::joined(&[street, Line::joined(&[postal_code, town], " "), office.hint.line(HINT)], ", ").into()
}
