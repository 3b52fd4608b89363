//! Page 9: booked. To be confirmed by mail, or at once.

use crate::{
    booking::{Appointment, Differences, Step, time::office_time},
    i18n::Message,
    ui::{
        Scene,
        dom::{li, p, together, ul},
        parts::{
            appointment::{keep, remarks, reserved, services, ticket, when, who_comes},
            heading::page_heading,
            layout::{lead, page as framed, paragraph, part},
            note::{Tone, note},
            reach::telephone,
            summary::{Row, citys, counted, lines, summary},
            when::day_and_time,
        },
    },
};
use leptos::prelude::*;

/// The mail is on its way.
pub(super) fn activation(scene: &Scene) -> AnyView {
    let known = scene.now(|it| {
        let Step::Activation { appointment, until, greets, differences } = &it.step else { return None };
        Some((appointment.clone(), *until, greets.clone(), differences.clone()))
    });
    let Some((appointment, until, greets, differences)) = known else { return ().into_any() };
    let email = appointment.email.clone();
    let until = scene.say(&Message::ActivationUntil { time: office_time(until) });
    framed(
        scene,
        vec![
            page_heading(scene),
            together(differs(scene, &appointment, &differences)),
            lead(scene.say(&Message::ActivationLead { email })),
            note(Tone::Warning, Some(until), scene.say(&Message::ActivationUntilText)),
            together(greets.map(|name| paragraph(scene.say(&Message::GreetedNote { name })))),
            reserved(scene, &appointment),
            no_mail(scene, &appointment),
        ],
    )
}

fn no_mail(scene: &Scene, appointment: &Appointment) -> AnyView {
    let call = scene.say(&Message::NoMailCall { number: appointment.number.clone() });
    let advice = ul().child((
        li().child(scene.say(&Message::NoMailWait)),
        li().child(scene.say(&Message::NoMailSpam)),
        li().child((call, " ", telephone(scene))),
    ));
    part(scene, "no-mail", scene.say(&Message::NoMailHeading), vec![advice.into_any()])
}

/// It stands without a mail: to be noted or printed.
pub(super) fn booked(scene: &Scene) -> AnyView {
    let known = scene.now(|it| {
        let Step::Booked { appointment, differences } = &it.step else { return None };
        Some((appointment.clone(), differences.clone()))
    });
    let Some((appointment, differences)) = known else { return ().into_any() };
    let body = [
        Some(ticket(scene, &appointment)),
        differs(scene, &appointment, &differences),
        Some(note(Tone::Info, None, scene.say(&Message::BookedLead))),
        Some(keep(scene, &appointment, true)),
        who_comes(scene, &appointment),
        remarks(scene, &appointment),
    ];
    framed(scene, body.into_iter().flatten().collect())
}

/// What is booked otherwise than it was chosen: each with both, so that nobody has to remember.
fn differs(scene: &Scene, appointment: &Appointment, differences: &Differences) -> Option<AnyView> {
    if differences.none() {
        return None;
    }
    let Differences { start, office, services: chosen } = differences.clone();
    let names = |it: Vec<(String, u32)>| it.into_iter().map(|(name, count)| counted(scene, name, count));
    let time = start.map(|it| (day_and_time(scene, it, None), when(scene, appointment)));
    let place = office.map(|it| (citys(it), citys(appointment.office_name.clone())));
    let matters = chosen.map(|it| (lines(names(it).collect()), services(scene, appointment).into_any()));
    let rows = [time, place, matters].into_iter().flatten().flat_map(|(chosen, booked)| {
        [
            Row::plain(scene.say(&Message::DiffersChosen), chosen),
            Row::plain(scene.say(&Message::DiffersBooked), booked),
        ]
    });
    let text = note(Tone::Warning, None, scene.say(&Message::DiffersText));
    Some(together((text, p().child(telephone(scene)), summary(scene, rows.collect()))))
}
