//! Page 9: booked. To be confirmed by mail, or at once.

use crate::{
    booking::{Appointment, Line, Step, time::office_time},
    i18n::Message,
    ui::{
        Scene,
        dom::{li, together, ul},
        parts::{
            appointment::{keep, remarks, reserved, ticket, who_comes},
            heading::page_heading,
            layout::{lead, page as framed, paragraph, part},
            note::{Tone, note},
            reach::telephone,
        },
    },
};
use leptos::prelude::*;

/// The mail is on its way.
pub(super) fn activation(scene: &Scene) -> AnyView {
    let known = scene.now(|it| {
        let Step::Activation { appointment, until, greets } = &it.step else { return None };
        Some((appointment.clone(), *until, greets.clone()))
    });
    let Some((appointment, until, greets)) = known else { return ().into_any() };
    let email = Line::typed(&appointment.email).into();
    let until = scene.say(&Message::ActivationUntil { time: office_time(until) });
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::ActivationLead { email })),
            note(Tone::Warning, Some(until), scene.say(&Message::ActivationUntilText)),
            together(greets.map(|name| paragraph(scene.say(&Message::GreetedNote { name })))),
            reserved(scene, &appointment),
            no_mail(scene, &appointment),
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
    let known = scene.now(|it| if let Step::Booked(it) = &it.step { Some(it.clone()) } else { None });
    let Some(appointment) = known else { return ().into_any() };
    let body = [
        Some(ticket(scene, &appointment)),
        Some(note(Tone::Info, None, scene.say(&Message::BookedLead))),
        Some(keep(scene, &appointment, true)),
        who_comes(scene, &appointment),
        remarks(scene, &appointment),
    ];
    framed(scene, body.into_iter().flatten().collect())
}
