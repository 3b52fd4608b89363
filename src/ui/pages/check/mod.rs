//! Page 8: check and book.

use crate::{
    booking::{Booking, Event, Problem, Slot, time::office_time},
    i18n::Message,
    ui::{
        Scene,
        dom::{live, p},
        parts::{
            button::{action_button, submit},
            errors::alert_box,
            heading::page_heading,
            layout::{lead, page as framed, paragraph, question},
            note::{Tone, note, under_way},
            reach::telephone,
        },
    },
};
use leptos::prelude::*;

mod privacy;
mod rows;
mod sent;

pub(super) fn page(scene: &Scene) -> AnyView {
    // Without a time and a contact nobody gets here; should it happen, the way back is there.
    let known = scene.now(|it| slot(it).zip(it.contact().ok()));
    let visit = scene.now(Booking::is_visit);
    let lead_text = if visit { Message::CheckLeadVisit } else { Message::CheckLead };
    let mut body = vec![failure(scene), page_heading(scene), lead(scene.say(&lead_text))];
    if let Some((slot, contact)) = known {
        body.push(until(scene));
        body.push(rows::appointment(scene, slot));
        body.push(rows::people(scene, &contact));
        body.push(sent::part(scene, slot, &contact));
        body.push(privacy::privacy(scene, &contact));
        body.push(book(scene));
    }
    framed(scene, body)
}

/// The time that is held, or that is tried for again.
fn slot(booking: &Booking) -> Option<Slot> {
    let again = booking.step.check().and_then(|it| Some(it.renewing.as_ref()?.slot));
    booking.hold.as_ref().map(|it| it.reservation.slot).or(again)
}

/// Until when the time is held, and how long there will be to confirm.
fn until(scene: &Scene) -> AnyView {
    let hold = scene.watch(|it| {
        let mail = it.confirmed_by_mail();
        it.hold.as_ref().map(|it| (it.until, mail.then_some(it.confirm_until)))
    });
    let scene = scene.clone();
    live(move || match hold.get() {
        None => note(Tone::Warning, None, scene.say(&Message::Renewing)),
        Some((until, confirm)) => {
            let strongly = scene.say(&Message::HeldUntil { time: office_time(until) });
            let confirm = confirm.map(|it| scene.say(&Message::ConfirmUntil { time: office_time(it) }));
            let text = [Some(scene.say(&Message::HeldUntilText)), confirm];
            note(Tone::Info, Some(strongly), text.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
    })
}

/// What failed, on top, with what to do.
fn failure(scene: &Scene) -> AnyView {
    let problem = scene.watch(|it| it.step.check()?.problem);
    let scene = scene.clone();
    live(move || problem.get().map(|it| failed(&scene, it)))
}

fn failed(scene: &Scene, problem: Problem) -> AnyView {
    let call = p().child((scene.say(&Message::HelpCall), " ", telephone(scene))).into_any();
    let mut content = vec![paragraph(scene.say(&problem.advice())), call];
    if problem.retry() {
        let label = scene.say(&Message::TryAgain);
        content.push(p().child(action_button(scene, "bt-button", label, Event::Retried)).into_any());
    }
    alert_box(scene, scene.say(&problem.heading()), content)
}

fn book(scene: &Scene) -> AnyView {
    let words = scene.words.clone();
    let sending = scene.watch(move |it| it.step.check()?.sending.map(|_| words.say(&Message::Booking)));
    let mail = scene.now(Booking::confirmed_by_mail);
    let after = if mail { Message::BookNote } else { Message::BookNoteNoMail };
    let button = if scene.now(Booking::is_visit) { Message::BookVisit } else { Message::Book };
    question(
        scene,
        vec![
            submit(scene.say(&button), "bt-button bt-button--large"),
            under_way(sending),
            note(Tone::Quiet, None, scene.say(&after)),
        ],
    )
}
