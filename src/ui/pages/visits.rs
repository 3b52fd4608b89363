//! Several visits to one home: what pages 7, 8 and 9 show of them, and the outcome where not all could be booked.

use super::list::list;
use crate::{
    booking::{
        Appointment, Booking, Differences, Event, Further, Line, Place, Problem, Slot, Undone,
        entry::calendar_file, time::office_time,
    },
    i18n::Message,
    ui::{
        Printed, Scene,
        dom::{div, li, live, p, together, ul},
        parts::{
            appointment::{
                CARD, differs, door_card, entry_texts, mail_names_office, remarks, rows, staff, who_comes_as,
            },
            button::press_button,
            heading::{Depth, heading, page_heading},
            layout::{lead, page as framed, paragraph},
            note::{Tone, note},
            prepare::prepare_all,
            summary::{Row, summary},
            ways::{Way, and_reach, ways},
            when::{day_and_time, day_and_time_words},
        },
    },
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// Which of the visits, counted from 0, as people count.
fn number(index: usize) -> u32 {
    u32::try_from(index.saturating_add(1)).unwrap_or(u32::MAX)
}

/// On page 7: the other visits whose times are held, and until when.
pub(super) fn held(scene: &Scene) -> AnyView {
    let others = scene.watch(|it| {
        let this = it.visit_index();
        let own = it.hold.is_some();
        let slots = it.holds().map(|it| it.reservation.slot).enumerate();
        let others: Vec<(usize, Slot)> = slots.filter(|(index, _)| !own || *index != this).collect();
        let looking = it.step.times().is_some_and(|it| it.looking);
        (!others.is_empty() && !looking)
            .then(|| (others, it.first_to_end().map(|end| it.at_the_office(end.until))))
    });
    let scene = scene.clone();
    live(move || others.get().map(|(others, until)| held_part(&scene, others, until)))
}

fn held_part(scene: &Scene, others: Vec<(usize, Slot)>, until: Option<DateTime<Utc>>) -> AnyView {
    let rows =
        others.into_iter().map(|(index, slot)| Row::plain(name(scene, index), when(scene, slot))).collect();
    let until = until.map(|it| paragraph(scene.say(&Message::HeldAllUntil { time: office_time(it) })));
    let title = heading(scene, Depth::Part, "bt-title", None, scene.say(&Message::HeldVisits));
    together((title, summary(scene, rows), until))
}

fn name(scene: &Scene, index: usize) -> String {
    scene.say(&Message::VisitOf { visit: number(index) })
}

fn when(scene: &Scene, slot: Slot) -> AnyView {
    day_and_time(scene, slot.start, scene.now(|it| it.visit_end(slot)))
}

/// On page 8: a row for each visit, with how many people it is for.
pub(super) fn times(scene: &Scene) -> Vec<Row> {
    let visits: Vec<(Slot, Option<u32>)> = scene.now(|it| {
        let slots = it.holds().map(|it| it.reservation.slot).enumerate();
        slots.map(|(index, slot)| (slot, it.people_at(index))).collect()
    });
    let row = |(index, (slot, people)): (usize, (Slot, Option<u32>))| Row {
        below: people.map(|count| scene.say(&Message::People { count })),
        change: Some(Place::TimeOf(index)),
        ..Row::plain(name(scene, index), when(scene, slot))
    };
    visits.into_iter().enumerate().map(row).collect()
}

/// What is booked on page 9, each visit with what is booked otherwise.
type Booked = Vec<(Appointment, Differences)>;

/// All visits of page 9, where there are several.
pub(super) fn booked_together(first: &Appointment, differences: &Differences, further: &[Further]) -> Booked {
    let others = further.iter().map(|it| (it.appointment.clone(), it.differences.clone()));
    [(first.clone(), differences.clone())].into_iter().chain(others).collect()
}

/// Page 9 of several visits, each to be confirmed by a mail of its own.
pub(super) fn activation(
    scene: &Scene,
    all: &Booked,
    until: DateTime<Utc>,
    greets: Option<String>,
    no_mail: AnyView,
) -> AnyView {
    let email = all.first().map(|(it, _)| Line::typed(&it.email).into()).unwrap_or_default();
    let until = scene.say(&Message::ActivationUntil { time: office_time(until) });
    let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
    framed(
        scene,
        vec![
            page_heading(scene),
            all_differences(scene, all),
            lead(scene.say(&Message::ActivationsLead { count, email })),
            note(Tone::Warning, Some(until), scene.say(&Message::ActivationsUntilText)),
            together(all.first().and_then(|(it, _)| mail_names_office(scene, it))),
            together(greets.map(|name| paragraph(scene.say(&Message::GreetedNote { name })))),
            all_details(scene, &Message::ReservedHeading, all),
            no_mail,
            together(prepare_all(scene, &appointments(all))),
            together(list(scene, &appointments(all))),
        ],
    )
}

/// Page 9 of several visits that stand.
pub(super) fn booked(scene: &Scene, all: &Booked) -> AnyView {
    framed(
        scene,
        vec![
            page_heading(scene),
            all_differences(scene, all),
            all_details(scene, &Message::CheckVisits, all),
            note(Tone::Info, None, scene.say(&Message::VisitsBookedLead)),
            keep(scene, all),
            together(prepare_all(scene, &appointments(all))),
            together(list(scene, &appointments(all))),
            who_comes_as(scene, &Message::WhoComesVisitsText { count: staff(scene) }),
            together(all.first().and_then(|(it, _)| remarks(scene, it))),
        ],
    )
}

fn appointments(all: &Booked) -> Vec<&Appointment> {
    all.iter().map(|(it, _)| it).collect()
}

/// Said once, however many of them are booked otherwise.
fn all_differences(scene: &Scene, all: &Booked) -> AnyView {
    let other = all.iter().map(|(_, it)| it).find(|it| !it.none());
    together(other.and_then(|it| differs(scene, it)))
}

fn all_details(scene: &Scene, title: &Message, all: &Booked) -> AnyView {
    let title = heading(scene, Depth::Part, "bt-title", None, scene.say(title));
    let visits: Vec<AnyView> = all
        .iter()
        .enumerate()
        .map(|(index, (appointment, differences))| {
            let title = heading(scene, Depth::Detail, "bt-subtitle", None, name(scene, index));
            together((title, summary(scene, rows(scene, appointment, differences))))
        })
        .collect();
    together((title, visits))
}

/// What can be taken along: a calendar file for each visit, the page on paper, and the door cards, a sheet each.
fn keep(scene: &Scene, all: &Booked) -> AnyView {
    let (print, save) = (scene.shell.print, scene.shell.save);
    let now = scene.now(|it| it.at_the_office(it.now));
    let calendars: Vec<AnyView> = all
        .iter()
        .enumerate()
        .map(|(index, (it, _))| {
            let file = calendar_file(it, &entry_texts(scene, it), now);
            let label = scene.say(&Message::SaveEntryOf { visit: number(index) });
            press_button(label, move || save.run(("termin.ics", file.clone())))
        })
        .collect();
    let card = press_button(scene.say(&Message::PrintCards), move || print.run(Printed::Sheet(CARD)));
    let page = press_button(scene.say(&Message::Print), move || print.run(Printed::Page));
    let buttons = div().class("bt-actions bt-noprint").child((calendars, card, page));
    let neutral = p().class("bt-count bt-noprint").child(scene.say(&Message::EntryNeutral));
    let cards: Vec<AnyView> = all.iter().map(|(it, _)| door_card(scene, it)).collect();
    together((buttons, neutral, cards))
}

// --- not all could be booked ---

/// One of several visits could not be booked: what becomes of the others.
pub(super) fn undone(scene: &Scene) -> AnyView {
    let Some(undone) = scene.now(|it| it.step.undone().cloned()) else { return ().into_any() };
    let body = if !undone.ended() {
        vec![lead(scene.say(&Message::UndoingLead))]
    } else if undone.left.is_empty() {
        nothing_booked(scene, undone.problem)
    } else {
        perhaps_booked(scene, &undone)
    };
    framed(scene, [vec![page_heading(scene)], body].into_iter().flatten().collect())
}

fn nothing_booked(scene: &Scene, problem: Problem) -> Vec<AnyView> {
    let (title, text) = (&Message::UndoneTimes, &Message::UndoneTimesText);
    let times = Way::act(scene, title, text, &Message::UndoneTimesButton, Event::Continued);
    let limit = problem == Problem::MailLimit;
    let on = vec![if limit { other_mail(scene, Event::WentBack) } else { times }];
    vec![
        lead(scene.say(&Message::UndoneLead)),
        note(Tone::Info, Some(format!("{}.", scene.say(&why(problem)))), scene.say(&Message::UndoneMails)),
        ways(scene, and_reach(scene, on)),
    ]
}

/// Why one of the visits could not be booked: that its time is gone is said like that somebody took it.
const fn why(problem: Problem) -> Message {
    let gone = matches!(problem, Problem::Gone | Problem::Denied);
    if gone { Problem::Taken.heading() } else { problem.heading() }
}

fn perhaps_booked(scene: &Scene, undone: &Undone) -> Vec<AnyView> {
    let left = undone.left.iter().map(|it| li().child(day_and_time_words(scene, it.slot.start)).into_any());
    let left: Vec<AnyView> = left.collect();
    let call = Way::call_about(scene, &Message::NotUndoneCall, &Message::NotUndoneCallText);
    let mut on = vec![call, Way::again(scene)];
    on.extend(Way::write(scene));
    vec![
        lead(scene.say(&Message::NotUndoneLead)),
        ul().child(left).into_any(),
        paragraph(scene.say(&Message::UndoneMails)),
        ways(scene, on),
    ]
}

/// Another e-mail address, where the limit of this one is reached.
pub(super) fn other_mail(scene: &Scene, event: Event) -> Way {
    let home = scene.now(Booking::for_home);
    let text = if home { Message::MailLimitOtherTextHome } else { Message::MailLimitOtherText };
    Way::act(scene, &Message::MailLimitOther, &text, &Message::MailLimitOtherButton, event)
}
