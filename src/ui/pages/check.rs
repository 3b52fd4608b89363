//! Page 8: check and book.

use super::contact::remark_name;
use crate::{
    booking::{
        Booking, Contact, Event, Field, Hold, Place, Problem,
        time::{office_day, office_time},
    },
    i18n::{FullDay, Message},
    ui::{
        Scene,
        dom::{a, br, live, p, section, together},
        parts::{
            button::{action_button, submit},
            errors::alert_box,
            heading::page_heading,
            layout::{lead, page as framed, paragraph, part, question},
            note::{Tone, note, under_way},
            reach::{breakable, telephone},
            summary::{Row, citys, summary},
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    // Without a hold and a contact nobody gets here; should it happen, the way back is there.
    let known = scene.now(|it| {
        let contact = it.answers.contact.check(&it.rules()).ok()?;
        Some((it.hold.clone()?, contact))
    });
    let mut body = vec![failure(scene), page_heading(scene), lead(scene.say(&Message::CheckLead))];
    if let Some((hold, contact)) = known {
        let until = scene.say(&Message::HeldUntil { time: office_time(hold.until) });
        body.push(note(Tone::Info, Some(until), scene.say(&Message::HeldUntilText)));
        body.push(appointment(scene, &hold));
        body.push(reached(scene, &contact));
        body.push(sent(scene, &hold, &contact));
        body.push(privacy(scene));
        body.push(book(scene, &contact));
    }
    framed(scene, body)
}

/// What failed, on top, with what to do.
fn failure(scene: &Scene) -> AnyView {
    let problem = scene.memo(|it| it.step.check()?.problem);
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

fn appointment(scene: &Scene, hold: &Hold) -> AnyView {
    let (service, office, minutes) = scene.now(|it| {
        let service = it.service().map(|it| it.name.clone()).unwrap_or_default();
        (service, it.office().cloned(), it.minutes())
    });
    let office_row = office.map(|it| Row {
        below: Some(super::offices::where_it_is(&it)).filter(|it| !it.is_empty()),
        change: (!scene.now(Booking::single_office)).then_some(Place::Office),
        ..Row::plain(scene.say(&Message::OfficeShort), citys(it.name))
    });
    let rows = [
        Some(Row {
            change: Some(Place::Time),
            ..Row::plain(scene.say(&Message::TimeShort), when(scene, hold))
        }),
        office_row,
        Some(Row {
            below: minutes.filter(|it| *it > 0).map(|count| scene.say(&Message::Minutes { count })),
            change: Some(Place::Service),
            ..Row::plain(scene.say(&Message::ServiceShort), citys(service))
        }),
    ];
    let rows = rows.into_iter().flatten().collect();
    part(scene, "appointment", scene.say(&Message::CheckAppointment), vec![summary(scene, rows)])
}

fn when(scene: &Scene, hold: &Hold) -> AnyView {
    let start = hold.reservation.slot.start;
    let day = scene.say(&Message::WhenDay { day: FullDay(office_day(start)) });
    together((day, ",", br(), scene.say(&Message::SlotTime { time: office_time(start) })))
}

fn reached(scene: &Scene, contact: &Contact) -> AnyView {
    let rows = contact_rows(scene, contact, true);
    part(scene, "contact", scene.say(&Message::CheckContact), vec![summary(scene, rows)])
}

/// The fields of the contact that are filled, in their order.
fn contact_rows(scene: &Scene, contact: &Contact, change: bool) -> Vec<Row> {
    let [first, second] = contact.remarks();
    let rules = scene.now(Booking::rules);
    // The person reads her number as she wrote it; below stands what is sent.
    let written = scene.now(|it| it.answers.contact.get(Field::Telephone).trim().to_owned());
    let telephone = if change && !contact.telephone().is_empty() { &written } else { contact.telephone() };
    let [first_rule, second_rule] = &rules.custom;
    let ours = |message: Message| (scene.say(&message), false);
    let fields = [
        (ours(Message::NameShort), contact.name()),
        (ours(Message::EmailShort), contact.email()),
        (ours(Message::TelephoneShort), telephone),
        (remark_name(scene, first_rule.as_ref()), first.as_str()),
        (remark_name(scene, second_rule.as_ref()), second.as_str()),
    ];
    fields
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|((name, citys_name), value)| Row {
            citys_name,
            change: change.then_some(Place::Contact),
            ..Row::plain(name, breakable(value))
        })
        .collect()
}

/// Exactly the fields that go to the city.
fn sent(scene: &Scene, hold: &Hold, contact: &Contact) -> AnyView {
    let mut rows = vec![Row::plain(scene.say(&Message::SentAppointment), all_of_it(scene, hold))];
    rows.extend(contact_rows(scene, contact, false));
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let content = part(
        scene,
        "sent",
        scene.say(&Message::SentHeading),
        vec![paragraph(scene.say(&Message::SentLead { count })), summary(scene, rows)],
    );
    section().class("bt-sent").child(content).into_any()
}

fn all_of_it(scene: &Scene, hold: &Hold) -> AnyView {
    let start = hold.reservation.slot.start;
    let when = scene.say(&Message::SlotName { day: office_day(start), time: office_time(start) });
    let (service, office) =
        scene.now(|it| (it.service().map(|it| it.name.clone()), it.office().map(|it| it.name.clone())));
    let what = [service, office].into_iter().flatten().collect::<Vec<_>>().join(", ");
    together((when, ", ", citys(what)))
}

fn privacy(scene: &Scene) -> AnyView {
    let link = scene.shell.config.links.privacy.clone().map(|it| {
        p().child(
            a().class("bt-link")
                .attr("href", it)
                .attr("target", "_blank")
                .child(scene.say(&Message::PrivacyLink)),
        )
        .into_any()
    });
    let content = [Some(paragraph(scene.say(&Message::PrivacyText))), link];
    part(scene, "privacy", scene.say(&Message::PrivacyHeading), content.into_iter().flatten().collect())
}

fn book(scene: &Scene, contact: &Contact) -> AnyView {
    let words = scene.words.clone();
    let sending = scene.memo(move |it| it.step.check()?.sending.map(|_| words.say(&Message::Booking)));
    let after = if contact.email().is_empty() { Message::BookNoteNoMail } else { Message::BookNote };
    question(
        scene,
        vec![
            submit(scene.say(&Message::Book), "bt-button bt-button--large"),
            under_way(sending),
            note(Tone::Quiet, None, scene.say(&after)),
        ],
    )
}
