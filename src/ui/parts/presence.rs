//! Who must be there, and with which paper: said before a time is taken.

use super::local::local_list;
use crate::{
    booking::{Booking, Role, Wanted},
    config::Rule,
    i18n::Message,
    ui::{
        Scene,
        dom::{div, live, p},
    },
};
use leptos::prelude::*;

/// Below the question for the role, once it is answered.
///
/// ## Accessibility
/// - A status region: whoever does not see the words appear hears them (WCAG 4.1.3).
pub(in crate::ui) fn presence(scene: &Scene) -> AnyView {
    let role = scene.watch(|it| it.answers.role);
    let scene = scene.clone();
    let said = live(move || role.get().and_then(|it| for_role(&scene, it)));
    div().attr("role", "status").child(said).into_any()
}

fn for_role(scene: &Scene, role: Role) -> Option<AnyView> {
    let config = scene.shell.config.clone();
    let services = scene.now(|it| it.answers.wanted.iter().map(Wanted::service).collect::<Vec<_>>());
    let rules: Vec<&Rule> = services.iter().filter_map(|it| config.rule(*it)).collect();
    if !rules.iter().any(|it| it.in_person) {
        return None;
    }
    let represents = matches!(role, Role::Guardian | Role::Power);
    let who = match (represents, scene.now(Booking::is_visit)) {
        (true, _) => Message::PresenceBoth,
        (false, false) => Message::PresencePerson,
        (false, true) => Message::PresencePersonVisit,
    };
    let of_role = rules.iter().filter_map(|it| it.representative(role)).flat_map(|it| &it.papers);
    let papers = local_list(scene, of_role);
    let before = papers.is_some().then(|| p().child(scene.say(&Message::PapersOfYours)));
    Some(div().class("bt-note bt-note--info").child((p().child(scene.say(&who)), before, papers)).into_any())
}
