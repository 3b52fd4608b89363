//! After booking: what to have ready, what it costs on that day and how to pay, how the finished document comes. All of it in
//! the city's words and by its rules.

use super::{
    layout::{paragraph, part},
    local::{list_with, local, local_list, local_paragraph},
    reach::telephone,
};
use crate::{
    booking::{Appointment, Branch, ForWhom, Role, time::office_day},
    config::{
        Config, LocalText, Rule,
        rules::{Fee, Representative},
    },
    i18n::{FullDay, Message, Money},
    ui::{
        Scene,
        dom::{li, p, ul},
    },
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// All that the city's rules say of an appointment.
pub(in crate::ui) fn prepare(scene: &Scene, appointment: &Appointment) -> Vec<AnyView> {
    prepare_all(scene, &[appointment])
}

/// The same of several appointments for the same matters, on several days.
pub(in crate::ui) fn prepare_all(scene: &Scene, appointments: &[&Appointment]) -> Vec<AnyView> {
    let config = scene.shell.config.clone();
    let Some(first) = appointments.first() else { return Vec::new() };
    let way = way(scene, first);
    let rules = rules(&config, first);
    let mut days: Vec<NaiveDate> = appointments.iter().map(|it| office_day(it.start)).collect();
    days.dedup();
    let parts = [
        ready(scene, &config, &rules, way),
        fees(scene, &config, &rules, way, &days),
        payment(scene, &config, way),
        arrival(scene, &rules, way),
    ];
    if rules.is_empty() { Vec::new() } else { parts.into_iter().flatten().collect() }
}

/// What to have ready, without a heading: for a sheet that says it once more.
pub(in crate::ui) fn things_ready(scene: &Scene, appointment: &Appointment) -> Vec<AnyView> {
    let config = scene.shell.config.clone();
    things(scene, &config, &rules(&config, appointment), way(scene, appointment))
}

fn way(scene: &Scene, appointment: &Appointment) -> Branch {
    if scene.now(|it| it.visits(appointment)) { Branch::Visit } else { Branch::Counter }
}

fn rules<'a>(config: &'a Config, appointment: &Appointment) -> Vec<&'a Rule> {
    appointment.services.iter().filter_map(|it| it.id).filter_map(|it| config.rule(it)).collect()
}

fn ready(scene: &Scene, config: &Config, rules: &[&Rule], way: Branch) -> Option<AnyView> {
    let body = things(scene, config, rules, way);
    let title = match way {
        Branch::Visit => Message::ReadyHeading,
        Branch::Counter => Message::ReadyHeadingCounter,
    };
    (!body.is_empty()).then(|| part(scene, "ready", scene.say(&title), body))
}

fn things(scene: &Scene, config: &Config, rules: &[&Rule], way: Branch) -> Vec<AnyView> {
    let photo = rules.iter().any(|it| it.photo) && way == Branch::Visit;
    let photo = config.visits.camera.filter(|_| photo);
    let code = (photo == Some(false)).then(|| scene.say(&Message::PhotoBrought));
    let taken = (photo == Some(true)).then(|| paragraph(scene.say(&Message::PhotoTaken)));
    let things = list_with(scene, rules.iter().flat_map(|it| it.ready_on(way)), code);
    let needs = if way == Branch::Visit { local_list(scene, &config.visits.needs) } else { None };
    let before_needs = needs.is_some().then(|| paragraph(scene.say(&Message::ReadyPlace)));
    let body: Vec<AnyView> = things.into_iter().chain(taken).chain(before_needs).chain(needs).collect();
    body.into_iter().chain(representatives(scene, rules)).collect()
}

/// What a representative brings: the one who has booked, or whoever it may be where that is not known any more.
fn representatives(scene: &Scene, rules: &[&Rule]) -> Vec<AnyView> {
    let (whom, booked_as) = scene.now(|it| (it.behalf.for_whom, it.behalf.role));
    let own = whom == Some(ForWhom::Other);
    let of_one = |(role, it): &(Role, Representative)| {
        let papers = local_list(scene, &it.papers).filter(|_| it.enough)?;
        let before = if own {
            Message::ReadyOwn
        } else {
            Message::ReadyRepresentative { role: scene.say(&role.message()) }
        };
        Some([paragraph(scene.say(&before)), papers])
    };
    let concerned =
        |it: &&(Role, Representative)| whom != Some(ForWhom::Me) && (!own || booked_as == Some(it.0));
    // What several matters ask of one role is the same paper: the first of them says it.
    let mut told: Vec<Role> = Vec::new();
    let mut all = rules.iter().flat_map(|it| &it.representatives).filter(concerned).collect::<Vec<_>>();
    all.retain(|(role, _)| {
        let new = !told.contains(role);
        told.push(*role);
        new
    });
    all.into_iter().filter_map(of_one).flatten().collect()
}

/// What it costs on the day; on each of several days whose fees are others than those of the day before.
fn fees(scene: &Scene, config: &Config, rules: &[&Rule], way: Branch, days: &[NaiveDate]) -> Option<AnyView> {
    let on = |day: NaiveDate| rules.iter().flat_map(|it| it.fees_on(day, way)).collect::<Vec<&Fee>>();
    let mut changes: Vec<(NaiveDate, Vec<&Fee>)> = days.iter().map(|it| (*it, on(*it))).collect();
    changes.dedup_by(|it, before| it.1 == before.1);
    let cost = config.visits.cost.as_ref().filter(|_| way == Branch::Visit);
    let cost = cost.map(|it| local_paragraph(scene, it));
    let some = rules.iter().any(|it| !it.fees.is_empty());
    if !some && cost.is_none() {
        return None;
    }
    let mut body = Vec::new();
    for (day, fees) in changes {
        if !fees.is_empty() {
            let lines: Vec<AnyView> = fees.iter().map(|it| li().child(fee(scene, it)).into_any()).collect();
            body.push(paragraph(scene.say(&Message::FeesLead { day: FullDay(day) })));
            body.push(ul().child(lines).into_any());
        } else if some {
            body.push(p().child((scene.say(&Message::FeesUnknown), " ", telephone(scene))).into_any());
        }
    }
    body.extend(rules.iter().filter_map(|it| it.fee_note.as_ref()).map(|it| local_paragraph(scene, it)));
    body.extend(cost);
    Some(part(scene, "fees", scene.say(&Message::FeesHeading), body))
}

/// One fee, with the age that it is for.
fn fee(scene: &Scene, fee: &Fee) -> String {
    let name = fee.name.get(scene.words.lang()).0.to_owned();
    let amount = Money(fee.cents);
    scene.say(&match (fee.from_age, fee.to_age) {
        (Some(count), _) => Message::FeeFromAge { name, count, amount },
        (None, Some(count)) => Message::FeeToAge { name, count, amount },
        (None, None) => Message::FeeLine { name, amount },
    })
}

fn payment(scene: &Scene, config: &Config, way: Branch) -> Option<AnyView> {
    let text = match way {
        Branch::Counter => &config.counter.payment,
        Branch::Visit => &config.visits.payment,
    };
    let text = text.as_ref()?;
    Some(part(scene, "payment", scene.say(&Message::PaymentHeading), vec![local_paragraph(scene, text)]))
}

fn arrival(scene: &Scene, rules: &[&Rule], way: Branch) -> Option<AnyView> {
    let mut texts: Vec<&LocalText> = Vec::new();
    for it in rules.iter().filter_map(|it| it.arrival_on(way)) {
        if !texts.contains(&it) {
            texts.push(it);
        }
    }
    let body: Vec<AnyView> = texts.iter().map(|it| p().child(local(scene, it)).into_any()).collect();
    (!body.is_empty()).then(|| part(scene, "arrival", scene.say(&Message::ArrivalHeading), body))
}
