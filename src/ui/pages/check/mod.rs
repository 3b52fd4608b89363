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
            waiting::waiting,
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
    let lead_text = match scene.now(|it| (it.is_visit(), it.several_visits())) {
        (true, true) if scene.now(Booking::half_booked) => Message::CheckLeadHalf,
        (true, true) => Message::CheckLeadVisits,
        (true, false) => Message::CheckLeadVisit,
        (false, _) => Message::CheckLead,
    };
    let mut body = vec![failure(scene), page_heading(scene), lead(scene.say(&lead_text))];
    if let Some((slot, contact)) = known {
        body.push(until(scene));
        body.push(rows::appointment(scene, slot));
        body.push(rows::people(scene, &contact));
        body.push(if scene.now(Booking::several_visits) {
            sent::visits(scene)
        } else {
            sent::part(scene, slot, &contact)
        });
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
        let wall = |at| it.at_the_office(at);
        it.first_to_end().map(|it| (wall(it.until), mail.then_some(wall(it.confirm_until))))
    });
    let several = scene.now(Booking::several_visits);
    let scene = scene.clone();
    live(move || match hold.get() {
        None => note(Tone::Warning, None, scene.say(&Message::Renewing)),
        Some((until, confirm)) => {
            let time = office_time(until);
            let strongly = if several { Message::HeldAllUntil { time } } else { Message::HeldUntil { time } };
            let longer = if several { Message::HeldAllUntilText } else { Message::HeldUntilText };
            let strongly = scene.say(&strongly);
            let confirm = confirm.map(|it| scene.say(&Message::ConfirmUntil { time: office_time(it) }));
            let text = [Some(scene.say(&longer)), confirm];
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
    let count = scene.now(Booking::visits_wanted);
    let busy = if count > 1 { Message::BookingVisits } else { Message::Booking };
    let sending = scene.watch(move |it| it.step.check()?.sending.map(|_| words.say(&busy)));
    let after = match (scene.now(Booking::confirmed_by_mail), count > 1) {
        (true, true) => Message::BookNoteVisits { count },
        (false, true) => Message::BookNoteVisitsNoMail,
        (true, false) => Message::BookNote,
        (false, false) => Message::BookNoteNoMail,
    };
    question(
        scene,
        vec![button(scene), under_way(sending), waiting(scene), note(Tone::Quiet, None, scene.say(&after))],
    )
}

/// What is booked, by its name; another one, where this was booked in another window.
fn button(scene: &Scene) -> AnyView {
    let (visit, several) = scene.now(|it| (it.is_visit(), it.several_visits()));
    let elsewhere = scene.watch(|it| it.booked_elsewhere);
    let scene = scene.clone();
    live(move || {
        let another = elsewhere.get();
        let name = match (visit, several, another) {
            (true, true, false) => Message::BookVisits,
            (true, true, true) => Message::BookOtherVisits,
            (true, false, false) => Message::BookVisit,
            (true, false, true) => Message::BookAnotherVisit,
            (false, _, false) => Message::Book,
            (false, _, true) => Message::BookAnother,
        };
        let warned = another.then(|| note(Tone::Warning, None, scene.say(&Message::BookedElsewhere)));
        (warned, submit(scene.say(&name), "bt-button bt-button--large")).into_any()
    })
}
