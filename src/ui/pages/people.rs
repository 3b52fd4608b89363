//! Page 2 for a care home: for how many people?

use super::for_whom::nothing_chosen;
use crate::{
    booking::{Event, Step},
    i18n::Message,
    ui::{
        Scene,
        parts::{
            button::continue_button,
            choices::{Choice, choices},
            errors::error_summary,
            layout::{page as framed, question},
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let missing = scene.watch(|it| matches!(it.step, Step::People { missing: true }));
    let (error, mistakes) = nothing_chosen(scene, &missing, "people-2", &Message::PeopleMissing);
    let most = scene.now(|it| it.most_people().unwrap_or(1));
    let answer = |people: u32, label: Message, hint: Option<Message>| Choice {
        id: format!("people-{people}"),
        label: scene.say(&label).into_any(),
        hint: hint.map(|it| scene.say(&it)),
        checked: scene.now(|it| it.answers.people) == Some(people),
        event: Event::PeoplePicked(people),
    };
    let mut options: Vec<Choice> = (2..=most)
        .map(|people| answer(people, Message::People { count: people }, visits(scene, people)))
        .collect();
    options.push(answer(most + 1, Message::PeopleMore { count: most }, None));
    let hint = Some(scene.say(&lead(scene)));
    let form = vec![choices(scene, "people", hint, error, options), continue_button(scene)];
    framed(scene, vec![error_summary(scene, mistakes), question(scene, form)])
}

fn lead(scene: &Scene) -> Message {
    let per_visit = scene.now(|it| it.setup.people_per_visit.filter(|_| it.setup.most_visits.is_some()));
    per_visit.map_or(Message::PeopleLead, |count| Message::PeopleLeadSeveral { count })
}

/// How often we come for so many people, where that is not once.
fn visits(scene: &Scene, people: u32) -> Option<Message> {
    match scene.now(|it| it.visits_for(people)) {
        0 | 1 => None,
        2 => Some(Message::ComesTwice),
        3 => Some(Message::ComesThrice),
        count => Some(Message::ComesTimes { count }),
    }
}
