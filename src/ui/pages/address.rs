//! Page 5 for a visit: where to?

use super::entries::{entry, error, mistakes};
use crate::{
    booking::{Booking, Event, Field, ForWhom, Registered, contact::Asked},
    i18n::Message,
    ui::{
        Scene,
        dom::div,
        parts::{
            button::continue_button,
            choices::{Choice, Look, Question, group},
            errors::error_summary,
            heading::{Depth, heading, page_heading},
            layout::{fields, lead, page as framed, question},
            towns::towns,
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let asked = scene.now(Booking::asked_for_address);
    let of = |wanted: &[Field]| -> Vec<AnyView> {
        asked.iter().filter(|it| wanted.contains(&it.field)).map(|it: &Asked| entry(scene, *it)).collect()
    };
    let side_by_side =
        |class: &'static str, wanted: &[Field]| div().class(class).child(of(wanted)).into_any();
    let address = vec![
        side_by_side("bt-fields bt-fields--street", &[Field::Street, Field::HouseNumber]),
        side_by_side("bt-fields bt-fields--town", &[Field::PostalCode, Field::Town]),
    ];
    let mut form = vec![
        fields(scene, scene.say(&Message::AddressGroup), address),
        fields(scene, scene.say(&Message::FindGroup), of(&[Field::Floor, Field::Bell, Field::AskFor])),
    ];
    if asked.iter().any(|it| it.field == Field::Registered) {
        form.push(registered(scene));
    }
    form.push(continue_button(scene));
    framed(
        scene,
        vec![
            error_summary(scene, mistakes(scene)),
            page_heading(scene),
            lead(scene.say(&by_whom(
                scene,
                [Message::AddressLead, Message::AddressLeadOther, Message::AddressLeadHome],
            ))),
            question(scene, form),
        ],
    )
}

/// For oneself, for somebody else, for a home.
fn by_whom(scene: &Scene, [own, other, home]: [Message; 3]) -> Message {
    match scene.now(|it| it.answers.for_whom) {
        Some(ForWhom::Other) => other,
        Some(ForWhom::Home) => home,
        Some(ForWhom::Me) | None => own,
    }
}

fn registered(scene: &Scene) -> AnyView {
    let town = towns(scene).unwrap_or_default();
    let chosen = scene.now(|it| it.answers.registered);
    let answer = |id: &str, label: Message, answer: Registered| Choice {
        id: id.to_owned(),
        label: scene.say(&label).into_any(),
        hint: None,
        checked: chosen == Some(answer),
        event: Event::RegisteredPicked(answer),
    };
    let title = by_whom(
        scene,
        [Message::RegisteredLabel, Message::RegisteredLabelOther, Message::RegisteredLabelHome],
    );
    group(
        scene,
        Question {
            name: "registered".to_owned(),
            title: heading(scene, Depth::Part, "bt-title", None, scene.say(&title)),
            hint: Some(scene.say(&Message::RegisteredHint)),
            look: Look::Rows,
            error: error(scene, Field::Registered),
            options: vec![
                answer("registered-here", Message::RegisteredHere { town }, Registered::Here),
                answer("registered-elsewhere", Message::RegisteredElsewhere, Registered::Elsewhere),
            ],
        },
    )
}
