//! What a person types and chooses on the pages with fields: mostly what is right, sometimes what is not.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use super::person::Ways;
use buergertermin::booking::{Booking, Event, Field, Registered, Role, Step, contact::Asked, every::Every};

/// Typed where an office asks for a remark; never to be sent where a template fills its field.
pub(super) const REMARK: &str = "Bitte leise klopfen";

pub(super) fn entries(booking: &Booking) -> Ways {
    let asked = match &booking.step {
        Step::Address { .. } => booking.asked_for_address(),
        Step::Contact { .. } => booking.asked_for_contact(),
        Step::More { fields, .. } => fields.clone(),
        _ => Vec::new(),
    };
    let mut ways: Ways = asked.iter().flat_map(|it| entry(booking, *it)).collect();
    let mail = asked.iter().any(|it| it.field == Field::Email && it.required);
    if mail && matches!(booking.step, Step::Contact { .. }) {
        ways.push((3, Event::NoEmailHad));
    }
    ways
}

fn entry(booking: &Booking, asked: Asked) -> Ways {
    let missing = |it: bool| if it { 60 } else { 1 };
    match asked.field {
        Field::Registered => vec![
            (missing(booking.answers.registered != Some(Registered::Here)), here()),
            (2, Event::RegisteredPicked(Registered::Elsewhere)),
        ],
        Field::Role => Role::ALL
            .iter()
            .map(|it| (missing(booking.answers.role.is_none()), Event::RolePicked(*it)))
            .collect(),
        field => {
            let typed = |text: &str| Event::Typed(field, text.to_owned());
            let draft = &booking.answers.draft;
            let wrong = draft.check(&[asked]).is_err() || draft.get(field).is_empty();
            let weight = if asked.required { 60 } else { 4 };
            let right = (if wrong { weight } else { 0 }, typed(right(field)));
            let others = others(field).into_iter().map(|it| (1, typed(&it)));
            others.chain([right]).filter(|(weight, _)| *weight > 0).collect()
        }
    }
}

fn here() -> Event {
    Event::RegisteredPicked(Registered::Here)
}

pub(super) const fn right(field: Field) -> &'static str {
    match field {
        Field::Street => "Lindenweg",
        Field::HouseNumber => "7",
        Field::PostalCode => "01067",
        Field::Town => "Musterstadt",
        Field::Floor => "2. Etage, kein Aufzug",
        Field::Bell => "Muster",
        Field::AskFor => "Frau Beispiel",
        Field::Name => "Erika Muster",
        Field::ContactName => "Max Muster",
        Field::Email => "erika.muster@example.com",
        Field::Telephone => "0171 3920042",
        Field::Remark | Field::SecondRemark => REMARK,
        Field::Registered | Field::Role => "",
    }
}

/// What is wrong, or as long as it may be.
pub(super) fn others(field: Field) -> Vec<String> {
    let own: &[&str] = match field {
        Field::Street => &["Lindenweg 7"],
        Field::HouseNumber => &["a", "12 a"],
        Field::PostalCode => &["1067", "99999"],
        Field::Email => &["erika", "erika+amt@example.com", "e@e"],
        Field::Telephone => &["12", "0171 39x"],
        _ => &["Mona 😀"],
    };
    let longest = match field {
        Field::Name | Field::ContactName => 200,
        Field::Remark | Field::SecondRemark => 250,
        _ => 60,
    };
    let long = [longest, longest + 1].map(|it| "ä".repeat(it));
    own.iter().map(|it| (*it).to_owned()).chain(long).chain([String::new()]).collect()
}
