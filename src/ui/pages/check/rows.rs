//! What is checked: the appointment, and the people. Each with "Ändern".

use crate::{
    booking::{Booking, Contact, Field, Place, Slot},
    i18n::Message,
    ui::{
        Scene,
        pages::{
            entries::remark_name,
            offices::{name, where_it_is},
            visits,
        },
        parts::{
            layout::part,
            reach::breakable,
            summary::{Row, lines, summary, wanted_names, way_words},
            when::day_and_time,
        },
    },
};
use leptos::prelude::*;

/// When, how, where, what.
pub(super) fn appointment(scene: &Scene, slot: Slot) -> AnyView {
    let visit = scene.now(Booking::is_visit);
    let changeable = |place| scene.now(|it| it.can_change(place)).then_some(place);
    let minutes =
        scene.now(|it| it.minutes_at(slot.office)).map(|count| scene.say(&Message::Minutes { count }));
    let visits = visits::times(scene);
    let several = visits.len() > 1;
    let when = day_and_time(scene, slot.start, scene.now(|it| it.visit_end(slot)));
    let when = Row { change: Some(Place::Time), ..Row::plain(scene.say(&Message::TimeShort), when) };
    let when = if several { visits } else { vec![when] };
    let way = changeable(Place::Way);
    let how = (visit || way.is_some() || scene.now(Booking::remote).is_some()).then(|| Row {
        change: way,
        ..Row::plain(scene.say(&Message::WayShort), scene.say(&way_words(scene)))
    });
    let place = if visit { Some(address(scene)) } else { office(scene, slot) };
    let people = scene.now(|it| it.answers.people.filter(|_| it.for_home())).map(|count| Row {
        change: changeable(Place::People),
        ..Row::plain(scene.say(&Message::PeopleShort), scene.say(&Message::People { count }))
    });
    let what = Row {
        below: minutes,
        change: Some(Place::Service),
        ..Row::plain(scene.say(&Message::ServiceShort), lines(wanted_names(scene)))
    };
    let rows = when.into_iter().chain([how, place, people, Some(what)].into_iter().flatten()).collect();
    let title = if several { Message::CheckVisits } else { Message::CheckAppointment };
    part(scene, "appointment", scene.say(&title), vec![summary(scene, rows)])
}

/// On the telephone there is no place to go to.
fn office(scene: &Scene, slot: Slot) -> Option<Row> {
    let (office, remote, change) = scene.now(|it| {
        let change = it.can_change(Place::Office).then_some(Place::Office);
        Some((it.place_of(slot.office).cloned()?, it.remote().is_some(), change))
    })?;
    let below = Some(where_it_is(&office)).filter(|it| !it.is_empty() && !remote);
    Some(Row { below, change, ..Row::plain(scene.say(&Message::OfficeShort), name(scene, &office)) })
}

/// Where we come to, and what helps to find it.
fn address(scene: &Scene) -> Row {
    let address = scene.now(Booking::address_lines).join(", ");
    let typed = |field| scene.now(|it| it.answers.draft.get(field).trim().to_owned());
    let said =
        |text: String, words: fn(String) -> Message| (!text.is_empty()).then(|| scene.say(&words(text)));
    let helps = [
        said(typed(Field::Floor), |text| Message::FloorValue { text }),
        said(typed(Field::Bell), |text| Message::BellValue { text }),
        said(typed(Field::AskFor), |text| Message::AskForValue { text }),
    ];
    let helps = helps.into_iter().flatten().collect::<Vec<_>>().join(". ");
    Row {
        below: Some(helps).filter(|it| !it.is_empty()),
        change: Some(Place::Address),
        ..Row::plain(scene.say(&Message::AddressShort), address)
    }
}

/// Whom we visit, whom we reach and how.
pub(super) fn people(scene: &Scene, contact: &Contact) -> AnyView {
    let visit = scene.now(Booking::is_visit);
    let title = if visit { Message::CheckContactVisit } else { Message::CheckContact };
    let mut rows = names(scene, contact);
    // The person reads her number as she wrote it; below stands what is sent.
    let telephone = scene.now(|it| it.answers.draft.get(Field::Telephone).trim().to_owned());
    let asked = scene.now(Booking::asked_for_contact);
    let asks = |field| asked.iter().any(|it| it.field == field);
    let telephone = if asks(Field::Telephone) { telephone.as_str() } else { "" };
    rows.push(changeable(scene.say(&Message::EmailShort), &contact.email));
    rows.push(changeable(scene.say(&Message::TelephoneShort), telephone));
    for (index, field) in [Field::Remark, Field::SecondRemark].into_iter().enumerate() {
        if let Some(text) = contact.remarks.get(index).filter(|_| asks(field)) {
            let (label, citys_name) = remark_name(scene, index);
            rows.push(changeable(label, text).map(|it| Row { citys_name, ..it }));
        }
    }
    let rows = rows.into_iter().flatten().collect();
    part(scene, "contact", scene.say(&title), vec![summary(scene, rows)])
}

fn names(scene: &Scene, contact: &Contact) -> Vec<Option<Row>> {
    if !scene.now(Booking::typed_by_other) {
        return vec![changeable(scene.say(&Message::NameShort), &contact.name)];
    }
    let (home, reached, role) = scene.now(|it| {
        let reached = it.answers.draft.get(Field::ContactName).trim().to_owned();
        (it.for_home(), reached, it.answers.role.filter(|_| it.for_other()))
    });
    let visited = if home { Message::HomeShort } else { Message::VisitedShort };
    let reached = changeable(scene.say(&Message::ReachedShort), &reached);
    vec![
        changeable(scene.say(&visited), &contact.name),
        reached.map(|it| Row { below: role.map(|it| scene.say(&it.message())), ..it }),
    ]
}

/// A line of the contact; none for what is empty.
fn changeable(name: String, value: &str) -> Option<Row> {
    (!value.is_empty()).then(|| Row { change: Some(Place::Contact), ..Row::plain(name, breakable(value)) })
}
