//! An appointment as it is shown once it is booked.

use super::{
    button::press_button,
    heading::{Depth, heading, page_heading},
    icon::tick,
    layout::part,
    note::{Tone, note},
    prose::prose,
    reach::telephone,
    sheet::sheet,
    summary::{Row, citys, counted, summary},
    when::{day_and_time, day_and_time_words, from_until},
};
use crate::{
    booking::{
        Appointment, Differences, Line,
        entry::{EntryTexts, calendar_file},
        remark::first_segment,
        time::office_day,
    },
    i18n::Message,
    ui::{
        Printed, Scene,
        dom::{bdi, div, p, section, strong, together},
    },
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// The name of the door card among what is printed alone.
pub(in crate::ui) const CARD: &str = "card";

/// It stands: day, time, place and number, large.
pub(in crate::ui) fn ticket(scene: &Scene, appointment: &Appointment) -> AnyView {
    let place = place(scene, appointment);
    let number = strong().child(appointment.number.clone());
    div()
        .class("bt-ticket")
        .child((
            tick(),
            page_heading(scene),
            p().class("bt-ticket__when").child(when(scene, appointment)),
            place,
            services(scene, appointment).map(|it| p().child(it)),
            p().class("bt-ticket__number").child((scene.say(&Message::Number), " ", number)),
        ))
        .into_any()
}

/// The same, smaller: not confirmed so far, or not as it was chosen. What was chosen stands below what is booked instead,
/// so that nobody has to remember.
pub(in crate::ui) fn details(
    scene: &Scene,
    title: &Message,
    appointment: &Appointment,
    differences: &Differences,
) -> AnyView {
    let rows = rows(scene, appointment, differences);
    part(scene, "reserved", scene.say(title), vec![summary(scene, rows)])
}

/// Its lines.
pub(in crate::ui) fn rows(scene: &Scene, appointment: &Appointment, differences: &Differences) -> Vec<Row> {
    let chosen = |it: Option<String>| it.map(|chosen| scene.say(&Message::DiffersChosen { chosen }));
    let Differences { start, office, services: wanted, contact } = differences.clone();
    let time = chosen(start.map(|it| day_and_time_words(scene, it)));
    let place = match visited(scene, appointment) {
        Some(address) => Row::plain(scene.say(&Message::AddressShort), citys(&address)),
        None => Row {
            below: Some(appointment.address.to_string()).filter(|it| !it.is_empty()),
            ..Row::plain(scene.say(&Message::OfficeShort), citys(&appointment.office_name))
        },
    };
    let names = |it: Vec<(Line, u32)>| {
        let all: Vec<String> = it.into_iter().map(|(name, count)| counted(scene, name, count)).collect();
        all.join(", ")
    };
    let matters = services(scene, appointment).unwrap_or_else(|| ().into_any());
    let matters = Row::plain(scene.say(&Message::ServiceShort), matters);
    let contact = contact.map(|it| {
        let all = [it.name, it.email, it.telephone].into_iter().chain(it.remarks);
        let all: Vec<String> = all.filter(|it| !it.is_empty()).collect();
        let below = Some(scene.say(&Message::DiffersContactText));
        Row { below, ..Row::plain(scene.say(&Message::DiffersContact), all.join(", ")) }
    });
    let rows = [
        Row { below: time, ..Row::plain(scene.say(&Message::TimeShort), when(scene, appointment)) },
        Row { below: both(place.below, chosen(office.map(Into::into))), ..place },
        Row { below: chosen(wanted.map(names)), ..matters },
        Row::plain(scene.say(&Message::Number), appointment.number.to_string()),
    ];
    rows.into_iter().chain(contact).collect()
}

fn both(address: Option<String>, chosen: Option<String>) -> Option<String> {
    match (address, chosen) {
        (Some(address), Some(chosen)) => Some(format!("{address}. {chosen}")),
        (address, chosen) => address.or(chosen),
    }
}

/// Something else is booked than was chosen, and what to do about it.
pub(in crate::ui) fn differs(scene: &Scene, differences: &Differences) -> Option<AnyView> {
    let text = (scene.say(&Message::DiffersText), " ", telephone(scene));
    (!differences.none()).then(|| div().class("bt-note bt-note--warning").child(p().child(text)).into_any())
}

/// Where we come to, as the office reads it; `None` where the person comes.
fn visited(scene: &Scene, appointment: &Appointment) -> Option<Line> {
    let noted = scene.now(|it| {
        let field = it.address_field().filter(|_| it.visits(appointment))?;
        appointment.noted.get(field).cloned()
    })?;
    let noted = Line::typed(&noted);
    (!noted.is_empty()).then_some(noted)
}

fn place(scene: &Scene, appointment: &Appointment) -> Vec<AnyView> {
    let line = |content: AnyView| p().child(content).into_any();
    if let Some(address) = visited(scene, appointment) {
        return vec![line(scene.say(&Message::EarliestVisit).into_any()), line(citys(&address))];
    }
    let mut lines: Vec<AnyView> = Vec::new();
    for it in [&appointment.office_name, &appointment.address] {
        if !it.is_empty() {
            lines.push(line(citys(it)));
        }
    }
    lines.extend(prose(scene, &appointment.hint));
    lines
}

/// Who comes, how to recognise them, and what to do in doubt: police advise old people to let in nobody unannounced.
pub(in crate::ui) fn who_comes(scene: &Scene, appointment: &Appointment) -> Option<AnyView> {
    if !scene.now(|it| it.visits(appointment)) {
        return None;
    }
    let number = appointment.number.to_string();
    let count = staff(scene);
    Some(who_comes_as(scene, &Message::WhoComesText { count, number }))
}

/// The same in other words.
pub(in crate::ui) fn who_comes_as(scene: &Scene, words: &Message) -> AnyView {
    let text = p().child(scene.say(words)).into_any();
    let title = heading(scene, Depth::Detail, "bt-subtitle", None, scene.say(&Message::DoubtHeading));
    let call = p().child((scene.say(&Message::DoubtText), " ", telephone(scene)));
    let doubt = div().class("bt-note bt-note--warning").child((title, call)).into_any();
    part(scene, "who-comes", scene.say(&Message::WhoComesHeading), vec![text, doubt])
}

/// How many come.
pub(in crate::ui) fn staff(scene: &Scene) -> u32 {
    scene.shell.config.visits.staff.unwrap_or(2)
}

/// The system knows no visits: its own mail names the office as the place.
pub(in crate::ui) fn mail_names_office(scene: &Scene, appointment: &Appointment) -> Option<AnyView> {
    let mailed = scene.now(|it| it.visits(appointment)) && !appointment.email.is_empty();
    let office = appointment.office_name.to_string();
    mailed.then(|| note(Tone::Info, None, scene.say(&Message::MailNamesOffice { office })))
}

fn when(scene: &Scene, appointment: &Appointment) -> AnyView {
    day_and_time(scene, appointment.start, visit_end(scene, appointment))
}

/// Until when we come; counters name only the beginning.
pub(in crate::ui) fn visit_end(scene: &Scene, appointment: &Appointment) -> Option<DateTime<Utc>> {
    appointment.end.filter(|_| scene.now(|it| it.visits(appointment)))
}

/// What one can take along: a calendar file, the page on paper, a card for the door.
pub(in crate::ui) fn keep(scene: &Scene, appointment: &Appointment, on_paper: bool) -> AnyView {
    let visit = scene.now(|it| it.visits(appointment));
    let (print, save) = (scene.shell.print, scene.shell.save);
    let texts = entry_texts(scene, appointment);
    let file = calendar_file(appointment, &texts, scene.now(|it| it.at_the_office(it.now)));
    let calendar =
        press_button(scene.say(&Message::SaveEntry), move || save.run(("termin.ics", file.clone())));
    let page = on_paper.then(|| press_button(scene.say(&Message::Print), move || print.run(Printed::Page)));
    let card =
        visit.then(|| press_button(scene.say(&Message::PrintCard), move || print.run(Printed::Sheet(CARD))));
    let buttons = div().class("bt-actions bt-noprint").child((calendar, card, page));
    let neutral = (visit && !texts.location.is_empty())
        .then(|| p().class("bt-count bt-noprint").child(scene.say(&Message::EntryNeutral)));
    let card = visit.then(|| door_card(scene, appointment));
    together((buttons, neutral, card))
}

/// A neutral title: an entry in a calendar is seen by others, too. Where is the home for a visit, without what helps at its
/// door.
pub(in crate::ui) fn entry_texts(scene: &Scene, appointment: &Appointment) -> EntryTexts {
    let visit = scene.now(|it| it.visits(appointment));
    let number = appointment.number.to_string();
    let telephone = scene.shell.config.reach.telephone.display.clone();
    let home = |it: Line| first_segment(&it).to_owned();
    let office =
        || Line::joined(&[appointment.office_name.clone(), appointment.address.clone()], ", ").into();
    EntryTexts {
        summary: scene.say(if visit { &Message::EntryVisit } else { &Message::EntryCounter }),
        location: if visit { visited(scene, appointment).map(home).unwrap_or_default() } else { office() },
        description: scene.say(&Message::EntryText { number, telephone }),
    }
}

/// A card in large print to hang beside the door, on a sheet of its own. On the screen it is not shown: all of it stands
/// on the page.
pub(in crate::ui) fn door_card(scene: &Scene, appointment: &Appointment) -> AnyView {
    let day = scene.say(&Message::SlotDay { day: office_day(appointment.start) });
    let time = from_until(scene, appointment.start, visit_end(scene, appointment));
    let number = bdi().child(appointment.number.clone());
    let telephone = bdi().attr("dir", "ltr").child(scene.shell.config.reach.telephone.display.clone());
    let when = section().child((
        p().class("bt-doorcard__title").child(scene.say(&Message::CardTitle)),
        p().class("bt-doorcard__day").child(day.trim_end_matches([',', ' ']).to_owned()),
        p().class("bt-doorcard__time").child(time),
    ));
    let who = section().child((
        p().child(scene.say(&Message::CardWho { count: staff(scene) })),
        p().class("bt-doorcard__number").child(number),
    ));
    let doubt = section().child((
        p().child(scene.say(&Message::CardNever)),
        p().class("bt-doorcard__call").child(scene.say(&Message::CardCall)),
        p().class("bt-doorcard__telephone").child(telephone),
    ));
    let content = (when, who, doubt);
    sheet(CARD, scene.say(&Message::CardName)).class("bt-doorcard").child(content).into_any()
}

/// What it is about, in the city's words.
fn services(scene: &Scene, appointment: &Appointment) -> Option<AnyView> {
    let known = appointment.services.iter().filter(|it| !it.name.is_empty());
    let names: Vec<String> = known.map(|it| counted(scene, it.name.clone(), it.count)).collect();
    (!names.is_empty()).then(|| citys(&names.join(", ")))
}

/// What the city writes about it.
pub(in crate::ui) fn remarks(scene: &Scene, appointment: &Appointment) -> Option<AnyView> {
    let text = prose(scene, &appointment.remarks);
    (!text.is_empty()).then(|| part(scene, "remarks", scene.say(&Message::RemarksHeading), text))
}
