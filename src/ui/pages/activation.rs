//! Page 9: booked. To be confirmed by mail, or at once.

use super::{list::list, visits};
use crate::{
    booking::{Appointment, Line, Step, time::office_time},
    i18n::Message,
    ui::{
        Scene,
        dom::{li, together, ul},
        parts::{
            appointment::{details, differs, keep, mail_names_office, remarks, ticket, who_comes},
            heading::page_heading,
            layout::{lead, page as framed, paragraph, part},
            note::{Tone, note},
            prepare::prepare,
            reach::telephone,
        },
    },
};
use leptos::prelude::*;

/// The mail is on its way.
pub(super) fn activation(scene: &Scene) -> AnyView {
    let known = scene.now(|it| {
        let Step::Activation { appointment, until, greets, differences, further } = &it.step else {
            return None;
        };
        Some((appointment.clone(), *until, greets.clone(), differences.clone(), further.clone()))
    });
    let Some((appointment, until, greets, differences, further)) = known else { return ().into_any() };
    if !further.is_empty() {
        let all = visits::booked_together(&appointment, &differences, &further);
        return visits::activation(scene, &all, until, greets, no_mail(scene, &appointment));
    }
    let email = Line::typed(&appointment.email).into();
    let until = scene.say(&Message::ActivationUntil { time: office_time(until) });
    framed(
        scene,
        vec![
            page_heading(scene),
            together(differs(scene, &differences)),
            lead(scene.say(&Message::ActivationLead { email })),
            note(Tone::Warning, Some(until), scene.say(&Message::ActivationUntilText)),
            together(mail_names_office(scene, &appointment)),
            together(greets.map(|name| paragraph(scene.say(&Message::GreetedNote { name })))),
            details(scene, &Message::ReservedHeading, &appointment, &differences),
            no_mail(scene, &appointment),
            together(prepare(scene, &appointment)),
            together(list(scene, &[&appointment])),
        ],
    )
}

fn no_mail(scene: &Scene, appointment: &Appointment) -> AnyView {
    let call = scene.say(&Message::NoMailCall { number: appointment.number.to_string() });
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
        let Step::Booked { appointment, differences, further } = &it.step else { return None };
        Some((appointment.clone(), differences.clone(), further.clone()))
    });
    let Some((appointment, differences, further)) = known else { return ().into_any() };
    if !further.is_empty() {
        return visits::booked(scene, &visits::booked_together(&appointment, &differences, &further));
    }
    let head = if differences.none() {
        vec![ticket(scene, &appointment)]
    } else {
        let details = details(scene, &Message::SeenHeading, &appointment, &differences);
        vec![page_heading(scene), together(differs(scene, &differences)), details]
    };
    let body = [
        Some(note(Tone::Info, None, scene.say(&Message::BookedLead))),
        Some(keep(scene, &appointment, true)),
        Some(together(prepare(scene, &appointment))),
        list(scene, &[&appointment]),
        who_comes(scene, &appointment),
        remarks(scene, &appointment),
    ];
    framed(scene, head.into_iter().chain(body.into_iter().flatten()).collect())
}
