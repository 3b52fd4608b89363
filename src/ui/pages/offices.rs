//! Page 5: which office?

use super::for_whom::nothing_chosen;
use crate::{
    booking::{Event, Office, Step},
    i18n::Message,
    ui::{
        Scene,
        parts::{
            button::continue_button,
            choices::{Choice, choices},
            errors::error_summary,
            layout::{page as framed, question},
            summary::citys,
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let offices: Vec<Office> = scene.now(|it| {
        let catalogue = it.catalogue().zip(it.answers.service);
        catalogue
            .map(|(catalogue, service)| catalogue.offices_for(service).cloned().collect())
            .unwrap_or_default()
    });
    let missing = scene.memo(|it| matches!(it.step, Step::Offices { missing: true }));
    let first = offices.first().map(id).unwrap_or_default();
    let (error, mistakes) = nothing_chosen(scene, missing, &first, &Message::OfficesMissing);
    let options = offices.iter().map(|it| option(scene, it)).collect();
    let form = vec![choices(scene, "office", None, error, options), continue_button(scene)];
    framed(scene, vec![error_summary(scene, mistakes), question(scene, form)])
}

fn option(scene: &Scene, office: &Office) -> Choice {
    Choice {
        id: id(office),
        label: citys(office.name.clone()),
        hint: Some(where_it_is(office)).filter(|it| !it.is_empty()),
        checked: scene.now(|it| it.answers.office) == Some(office.id),
        event: Event::OfficePicked(office.id),
    }
}

fn id(office: &Office) -> String {
    format!("office-{}", office.id.0)
}

/// Street, town, floor, on one line.
pub(super) fn where_it_is(office: &Office) -> String {
    let address = &office.address;
    let town = format!("{} {}", address.postal_code, address.town);
    let parts = [address.street.clone(), town.trim().to_owned()];
    let parts: Vec<String> =
        parts.into_iter().chain(office.hint.clone()).filter(|it| !it.is_empty()).collect();
    parts.join(", ")
}
