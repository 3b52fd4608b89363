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
    if rules.is_empty() {
        return None;
    }
    let in_person = rules.iter().any(|it| it.in_person);
    let represents = matches!(role, Role::Guardian | Role::Power);
    let who = match (in_person, represents, scene.now(Booking::is_visit)) {
        (false, ..) => Message::PresenceAnyone,
        (true, true, _) => Message::PresenceBoth,
        (true, false, false) => Message::PresencePerson,
        (true, false, true) => Message::PresencePersonVisit,
    };
    let of_role = rules.iter().filter_map(|it| it.representative(role)).flat_map(|it| &it.papers);
    let of_proxy = rules.iter().filter(|it| !it.in_person).filter_map(|it| it.proxy.as_ref());
    let papers = local_list(scene, of_role.chain(of_proxy.flat_map(|it| &it.papers)));
    let before = papers.is_some().then(|| p().child(scene.say(&Message::PapersOfYours)));
    Some(div().class("bt-note bt-note--info").child((p().child(scene.say(&who)), before, papers)).into_any())
}
