//! Page 3: which matter?

use super::for_whom::nothing_chosen;
use crate::{
    booking::{Catalogue, Event, Service, Step},
    i18n::Message,
    ui::{
        Scene,
        dom::{live, span, together},
        parts::{
            button::continue_button,
            choices::{Choice, choices},
            errors::error_summary,
            heading::page_heading,
            layout::{page as framed, question},
            note::under_way,
            summary::citys,
        },
    },
};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn page(scene: &Scene) -> AnyView {
    let catalogue = scene.memo(|it| it.catalogue().cloned());
    let loading = scene.say(&Message::ServicesLoading);
    let waiting = Memo::new(move |_| catalogue.get().is_none().then(|| loading.clone()));
    let scene = scene.clone();
    live(move || {
        let content = catalogue.get().map_or_else(|| vec![page_heading(&scene)], |it| list(&scene, &it));
        framed(&scene, vec![together(content), under_way(waiting)])
    })
}

fn list(scene: &Scene, catalogue: &Arc<Catalogue>) -> Vec<AnyView> {
    let missing = scene.memo(|it| matches!(it.step, Step::Services { missing: true }));
    let first = catalogue.services_offered().next().map(id).unwrap_or_default();
    let (error, mistakes) = nothing_chosen(scene, missing, &first, &Message::ServicesMissing);
    let options = catalogue.services_offered().map(|it| option(scene, catalogue, it)).collect();
    let hint = Some(scene.say(&Message::ServicesLead));
    let form = vec![choices(scene, "service", hint, error, options), continue_button(scene)];
    vec![error_summary(scene, mistakes), question(scene, form)]
}

fn option(scene: &Scene, catalogue: &Catalogue, service: &Service) -> Choice {
    let minutes =
        catalogue.offices_for(service.id).filter_map(|it| catalogue.minutes(it.id, service.id)).min();
    let duration = minutes.filter(|it| *it > 0).map(|count| {
        let text = scene.say(&Message::Minutes { count });
        (" ", span().class("bt-matter__duration").child(text))
    });
    Choice {
        id: id(service),
        label: together((citys(service.name.clone()), duration)),
        hint: None,
        checked: scene.now(|it| it.answers.service) == Some(service.id),
        event: Event::ServicePicked(service.id),
    }
}

fn id(service: &Service) -> String {
    format!("service-{}", service.id.0)
}
