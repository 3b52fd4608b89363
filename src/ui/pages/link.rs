//! Pages 9 and 10, opened by a link from a mail.

use super::outcomes::ways_on;
use crate::{
    booking::{Appointment, AppointmentStatus, Differences, Event, Line, LinkState, Problem},
    i18n::Message,
    ui::{
        Scene,
        dom::{p, together},
        parts::{
            appointment::{details, keep, mail_names_office, remarks, ticket, who_comes},
            heading::page_heading,
            layout::{lead, page as framed, paragraph, part},
            note::{Tone, note},
            prepare::prepare,
            reach::telephone,
            waiting::waiting,
            ways::{Way, and_reach, ways},
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let state = scene.now(|it| it.step.link().map(|it| it.state.clone()));
    let body = match state {
        None => return ().into_any(),
        Some(LinkState::Working(_) | LinkState::Looking(_)) => {
            vec![page_heading(scene), lead(scene.say(&Message::OneMoment)), waiting(scene)]
        }
        Some(LinkState::Confirmed(it)) => stands(scene, &it, mailed(scene, &it)),
        Some(LinkState::Already(it)) => stands(scene, &it, Some(paragraph(scene.say(&Message::AlreadyLead)))),
        Some(LinkState::Seen(it)) if it.status == AppointmentStatus::Confirmed => stands(scene, &it, None),
        Some(LinkState::Seen(it)) => unconfirmed(scene, &it),
        Some(LinkState::Over) => leads_nowhere(scene, &Message::OverLead),
        Some(LinkState::Unknown) => leads_nowhere(scene, &Message::UnknownLead),
        Some(LinkState::Failed(problem)) => failed(scene, problem),
    };
    framed(scene, body)
}

fn stands(scene: &Scene, appointment: &Appointment, first: Option<AnyView>) -> Vec<AnyView> {
    let body = [
        Some(ticket(scene, appointment)),
        first,
        mail_names_office(scene, appointment),
        Some(keep(scene, appointment, false)),
        Some(together(prepare(scene, appointment))),
        who_comes(scene, appointment),
        remarks(scene, appointment),
        Some(part(
            scene,
            "no-more",
            scene.say(&Message::NoMoreHeading),
            vec![p().child((scene.say(&Message::NoMoreText), " ", telephone(scene))).into_any()],
        )),
    ];
    body.into_iter().flatten().collect()
}

fn mailed(scene: &Scene, appointment: &Appointment) -> Option<AnyView> {
    let email = Line::typed(&appointment.email);
    (!email.is_empty()).then(|| paragraph(scene.say(&Message::MailedTo { email: email.into() })))
}

fn unconfirmed(scene: &Scene, appointment: &Appointment) -> Vec<AnyView> {
    let hint = note(Tone::Warning, None, scene.say(&Message::SeenUnconfirmed));
    let details = details(scene, &Message::ReservedHeading, appointment, &Differences::default());
    vec![page_heading(scene), hint, details]
}

fn leads_nowhere(scene: &Scene, why: &Message) -> Vec<AnyView> {
    let (title, text) = (&Message::NewBooking, &Message::NewBookingText);
    let anew = Way::act(scene, title, text, &Message::NewBookingButton, Event::StartedOver);
    vec![page_heading(scene), lead(scene.say(why)), ways(scene, and_reach(scene, vec![anew]))]
}

fn failed(scene: &Scene, problem: Problem) -> Vec<AnyView> {
    vec![page_heading(scene), lead(scene.say(&problem.advice())), ways(scene, ways_on(scene, problem))]
}
