//! Page 1: for whom is the appointment?

use crate::{
    booking::{Event, ForWhom, Step, VisitMode},
    i18n::Message,
    ui::{
        Scene, Watched,
        dom::together,
        parts::{
            button::continue_button,
            choices::{Choice, choices},
            errors::{Mistake, error_summary},
            layout::{page as framed, question},
            note::{Tone, note},
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let missing = scene.watch(|it| matches!(it.step, Step::ForWhom { missing: true }));
    let (error, mistakes) = nothing_chosen(scene, &missing, "for-me", &Message::ForWhomMissing);
    let mut options = vec![
        answer(scene, "for-me", &Message::ForMe, None, ForWhom::Me),
        answer(scene, "for-other", &Message::ForOther, Some(&Message::ForOtherHint), ForWhom::Other),
    ];
    if scene.now(|it| it.setup.visit) != VisitMode::Off {
        options.push(answer(scene, "for-home", &Message::ForHome, Some(&home_hint(scene)), ForWhom::Home));
    }
    let hint = Some(scene.say(&Message::ForWhomLead));
    let form = vec![
        choices(scene, "for-whom", hint, error, options),
        continue_button(scene),
        note(Tone::Quiet, None, scene.say(&Message::ForWhomNote)),
    ];
    let erased = scene.now(|it| it.idle.erased.is_some());
    let erased = erased.then(|| note(Tone::Info, None, scene.say(&Message::IdleErased)));
    framed(scene, vec![together(erased), error_summary(scene, mistakes), question(scene, form)])
}

/// Once, unless more people than fit one visit get several.
fn home_hint(scene: &Scene) -> Message {
    let several = scene.now(|it| it.setup.most_visits.is_some());
    if several { Message::ForHomeHintSeveral } else { Message::ForHomeHint }
}

fn answer(scene: &Scene, id: &str, label: &Message, hint: Option<&Message>, answer: ForWhom) -> Choice {
    Choice {
        id: id.to_owned(),
        label: scene.say(label).into_any(),
        hint: hint.map(|it| scene.say(it)),
        checked: scene.now(|it| it.answers.for_whom) == Some(answer),
        event: Event::ForWhomPicked(answer),
    }
}

/// The one mistake of a question whose answers are chosen: none was.
pub(super) fn nothing_chosen(
    scene: &Scene,
    missing: &Watched<bool>,
    first: &str,
    message: &Message,
) -> (Watched<Option<String>>, Watched<Vec<Mistake>>) {
    let text = scene.say(message);
    let field = first.to_owned();
    let error = missing.map(move |missing| missing.then(|| text.clone()));
    let mistake = move |text| Mistake { field: field.clone(), text };
    let mistakes = error.map(move |text| text.map(&mistake).into_iter().collect());
    (error, mistakes)
}
