//! Page 2: can you come? And what helps to answer it.

use super::for_whom::nothing_chosen;
use crate::{
    booking::{Booking, CanCome, Event, Step},
    i18n::Message,
    ui::{
        Scene,
        dom::{div, live},
        parts::{
            button::{continue_button, submit},
            choices::{Choice, choices},
            errors::error_summary,
            heading::page_heading,
            layout::{lead, page as framed, part, question},
            local::{local_or, local_paragraph},
            note::{Tone, note},
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let missing = scene.watch(|it| matches!(it.step, Step::Way { missing: true }));
    let (error, mistakes) = nothing_chosen(scene, &missing, "way-yes", &Message::WayMissing);
    let no_hint = if scene.now(Booking::for_other) { Message::WayNoHintOther } else { Message::WayNoHint };
    let options = vec![
        answer(scene, "way-yes", &Message::WayYes, &Message::WayYesHint, CanCome::Yes),
        answer(scene, "way-no", &Message::WayNo, &no_hint, CanCome::No),
        answer(scene, "way-unsure", &Message::WayUnsure, &Message::WayUnsureHint, CanCome::Unsure),
    ];
    let hint = Some(scene.say(&Message::WayLead));
    let form = vec![
        choices(scene, "way", hint, error, options),
        for_whom_visits_are(scene),
        continue_button(scene),
        note(Tone::Quiet, None, scene.say(&Message::WayNote)),
    ];
    framed(scene, vec![error_summary(scene, mistakes), question(scene, form)])
}

/// At "no": the city's own sentence on whom visits are for.
///
/// ## Accessibility
/// - A status region: whoever does not see the sentence appear hears it (WCAG 4.1.3).
fn for_whom_visits_are(scene: &Scene) -> AnyView {
    let no = scene.watch(|it| it.answers.can_come == Some(CanCome::No));
    let scene = scene.clone();
    let criterion = live(move || {
        let text = scene.shell.config.visits.criterion.as_ref().filter(|_| no.get())?;
        Some(div().class("bt-note bt-note--info").child(local_paragraph(&scene, text)))
    });
    div().attr("role", "status").child(criterion).into_any()
}

fn answer(scene: &Scene, id: &str, label: &Message, hint: &Message, answer: CanCome) -> Choice {
    Choice {
        id: id.to_owned(),
        label: scene.say(label).into_any(),
        hint: Some(scene.say(hint)),
        checked: scene.now(|it| it.answers.can_come) == Some(answer),
        event: Event::CanComePicked(answer),
    }
}

/// Not sure: what makes the office reachable, what a visit is for, then the question again.
pub(super) fn unsure(scene: &Scene) -> AnyView {
    let config = &scene.shell.config;
    let office = local_or(scene, config.counter.access.as_ref(), &Message::UnsureOfficeText);
    let visit = local_or(scene, config.visits.criterion.as_ref(), &Message::UnsureVisitText);
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::UnsureLead)),
            part(scene, "unsure-office", scene.say(&Message::UnsureOffice), vec![office]),
            part(scene, "unsure-visit", scene.say(&Message::UnsureVisit), vec![visit]),
            question(scene, vec![submit(scene.say(&Message::UnsureContinue), "bt-button")]),
        ],
    )
}
