//! A matter of the list: ticked or not, in which variant, how often.

use crate::{
    booking::{Event, Service, ServiceId, Variant, Wanted, rules::Advice},
    i18n::Message,
    ui::{
        Scene,
        dom::{div, label, live, option, p, select, span, together, typed},
        pages::advice::link,
        parts::{
            choices::{Choice, Look, Question, group, never_wrong, tick_box},
            summary::citys,
        },
    },
};
use leptos::prelude::*;

/// A matter as a broad row; below its name, once it is ticked, how and how often.
///
/// ## Accessibility
/// - The tick box's name is the matter with how long it takes, and that it goes alone where that is so.
/// - What opens below a ticked row is about that matter and says so in words that are only heard.
pub(super) fn row(scene: &Scene, matter: ServiceId) -> AnyView {
    let service = scene.now(|it| it.offering().and_then(|it| it.catalogue.service(matter).cloned()));
    let Some(service) = service else { return together(()) };
    let ticked = scene.now(|it| wanted(it, matter).is_some());
    let name = together((citys(&service.name), about(scene, matter)));
    let tick = tick_box(scene, id(matter), "bt-choice__label", name, ticked, move |it| {
        Event::MatterTicked(matter, it)
    });
    div().class("bt-choice").child((tick.into_iter().collect::<Vec<_>>(), more(scene, service))).into_any()
}

/// The id of its tick box.
pub(super) fn id(matter: ServiceId) -> String {
    format!("service-{}", matter.0)
}

/// The id of a variant's radio button.
pub(super) fn variant_id(matter: ServiceId, variant: ServiceId) -> String {
    format!("variant-{}-{}", matter.0, variant.0)
}

fn wanted(booking: &crate::booking::Booking, matter: ServiceId) -> Option<Wanted> {
    booking.answers.wanted.iter().find(|it| it.matter == matter).copied()
}

/// How long it takes, and that it does not go together with what was chosen: in one line, so that no row below jumps.
fn about(scene: &Scene, matter: ServiceId) -> AnyView {
    let minutes = scene.now(|it| {
        let offering = it.offering()?;
        let among = offering.done(it.branch());
        let family = offering.catalogue.family(matter, among);
        let of = |it: &&Service| offering.catalogue.least_minutes(&[Wanted::once(it.id)], among);
        family.iter().filter_map(of).min()
    });
    let alone = scene.watch(move |it| wanted(it, matter).is_none() && !it.fits(matter));
    let minutes = minutes.map(|count| scene.say(&Message::Minutes { count }));
    let own = scene.say(&Message::OwnAppointment);
    let said = live(move || {
        let own = alone.get().then(|| own.clone());
        minutes.iter().cloned().chain(own).collect::<Vec<_>>().join(", ")
    });
    together((" ", span().class("bt-matter__duration").child(said)))
}

fn more(scene: &Scene, service: Service) -> AnyView {
    let matter = service.id;
    let ticked = scene.watch(move |it| wanted(it, matter).is_some());
    let most = scene.watch(move |it| wanted(it, matter).map_or(1, |_| it.most(matter)));
    let below = |content: AnyView| div().class("bt-choice__more").child(content);
    let how = {
        let (scene, service) = (scene.clone(), service.clone());
        let ticked = ticked.clone();
        live(move || ticked.get().then(|| variants(&scene, &service).map(below)))
    };
    let online = {
        let (scene, service) = (scene.clone(), service.clone());
        live(move || ticked.get().then(|| online(&scene, service.id).map(below)))
    };
    let scene = scene.clone();
    together((how, live(move || quantity(&scene, &service, most.get()).map(below)), online))
}

/// Where it works online, for whoever is not told so on a page of its own.
fn online(scene: &Scene, matter: ServiceId) -> Option<AnyView> {
    let own_page = scene.now(|it| it.advice().iter().any(|(_, it)| *it == Advice::Online));
    let online = scene.shell.config.rule(matter)?.online.as_ref().filter(|_| !own_page)?;
    let link = link(scene, &online.url, &Message::OnlineLink);
    Some(p().child((scene.say(&Message::OnlineToo), " ", link)).into_any())
}

fn quantity(scene: &Scene, service: &Service, most: u32) -> Option<AnyView> {
    if most < 2 {
        return None;
    }
    let matter = service.id;
    let count = scene.now(|it| wanted(it, matter).map_or(1, |it| it.count));
    let options: Vec<AnyView> = (1..=most)
        .map(|it| {
            let text = it.to_string();
            option().attr("value", text.clone()).attr("selected", it == count).child(text).into_any()
        })
        .collect();
    let id = format!("count-{}", matter.0);
    let of = span()
        .class("bt-visually-hidden")
        .child(scene.say(&Message::CountOf { service: service.name.to_string() }));
    let dispatch = scene.shell.dispatch;
    let select =
        select().class("bt-field__input").id(id.clone()).attr("name", id.clone()).on("change", move |it| {
            if let Ok(count) = typed(&it).parse() {
                dispatch.run(Event::CountPicked(matter, count));
            }
        });
    let label = label().attr("for", id).child((scene.say(&Message::CountLabel), of));
    Some(div().class("bt-quantity").child((label, select.child(options))).into_any())
}

fn variants(scene: &Scene, service: &Service) -> Option<AnyView> {
    let matter = service.id;
    let family = scene.now(|it| {
        let offering = it.offering()?;
        let family = offering.catalogue.family(matter, offering.done(it.branch()));
        (family.len() > 1).then(|| family.into_iter().cloned().collect::<Vec<_>>())
    })?;
    let chosen = scene.now(|it| wanted(it, matter).and_then(|it| it.variant));
    let by_kind = told_apart(&family);
    let options = family.iter().map(|it| Choice {
        id: variant_id(matter, it.id),
        label: if by_kind { scene.say(&kind(it)).into_any() } else { citys(&it.name) },
        hint: None,
        checked: chosen == Some(it.id),
        event: Event::VariantPicked { matter, variant: it.id },
    });
    let of = span()
        .class("bt-visually-hidden")
        .child(scene.say(&Message::VariantOf { service: service.name.to_string() }));
    let question = Question {
        name: format!("variant-{}", matter.0),
        title: together((scene.say(&Message::VariantLabel), of)),
        hint: None,
        look: Look::Narrow,
        error: never_wrong(),
        options: options.collect(),
    };
    Some(group(scene, question))
}

/// Whether each variant is of another kind; else they are called by their own names.
fn told_apart(family: &[Service]) -> bool {
    let kinds: Vec<Variant> = family.iter().map(|it| it.variant.unwrap_or(Variant::OnSite)).collect();
    kinds.iter().enumerate().all(|(index, it)| !kinds.iter().skip(index + 1).any(|other| other == it))
}

fn kind(service: &Service) -> Message {
    match service.variant.unwrap_or(Variant::OnSite) {
        Variant::OnSite => Message::VariantOnSite,
        Variant::Telephone => Message::VariantTelephone,
        Variant::Video => Message::VariantVideo,
        Variant::OnePerson => Message::VariantOnePerson,
        Variant::Family => Message::VariantFamily,
        Variant::SmallClient => Message::VariantSmallClient,
        Variant::LargeClient => Message::VariantLargeClient,
    }
}
