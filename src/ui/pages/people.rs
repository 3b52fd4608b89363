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
    let most = scene.now(|it| it.setup.people_per_visit.unwrap_or(1));
    let answer = |people: u32, label: Message| Choice {
        id: format!("people-{people}"),
        label: scene.say(&label).into_any(),
        hint: None,
        checked: scene.now(|it| it.answers.people) == Some(people),
        event: Event::PeoplePicked(people),
    };
    let mut options: Vec<Choice> =
        (2..=most).map(|people| answer(people, Message::People { count: people })).collect();
    options.push(answer(most + 1, Message::PeopleMore { count: most }));
    let hint = Some(scene.say(&Message::PeopleLead));
    let form = vec![choices(scene, "people", hint, error, options), continue_button(scene)];
    framed(scene, vec![error_summary(scene, mistakes), question(scene, form)])
}
