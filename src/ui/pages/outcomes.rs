//! Outcomes: answers, not errors. A heading, numbered ways on, and no red.

use super::way::citys_or;
use crate::{
    booking::{Event, Problem, Step},
    i18n::Message,
    ui::{
        Scene,
        parts::{
            heading::page_heading,
            layout::{lead, page as framed},
            ways::{Way, and_reach, ways},
        },
    },
};
use leptos::prelude::*;

/// A visit is what is needed: it is arranged on the telephone.
pub(super) fn visit(scene: &Scene) -> AnyView {
    let office = Way::act(
        scene,
        &Message::VisitOffice,
        &Message::VisitOfficeText,
        &Message::VisitOfficeButton,
        Event::OfficePreferred,
    );
    let mut on = and_reach(scene, Vec::new());
    on.push(office);
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::VisitLead)),
            citys_or(scene, scene.shell.config.visits.criterion.as_ref(), &Message::UnsureVisitText),
            ways(scene, on),
        ],
    )
}

/// Several people in a care home: planned together.
pub(super) fn home(scene: &Scene) -> AnyView {
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::HomeLead)),
            ways(scene, and_reach(scene, Vec::new())),
        ],
    )
}

/// Nothing can be booked now: why, and what can be done.
pub(super) fn unavailable(scene: &Scene) -> AnyView {
    let problem =
        scene.now(|it| if let Step::Unavailable(problem, _) = it.step { Some(problem) } else { None });
    let problem = problem.unwrap_or(Problem::Unexpected);
    framed(
        scene,
        vec![page_heading(scene), lead(scene.say(&problem.advice())), ways(scene, ways_on(scene, problem))],
    )
}

/// Again, where that can help, and the ways to reach the office.
pub(super) fn ways_on(scene: &Scene, problem: Problem) -> Vec<Way> {
    let again = problem.retry().then(|| Way::again(scene));
    and_reach(scene, again.into_iter().collect())
}
