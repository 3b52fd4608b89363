//! "Das senden wir": exactly the fields that go to the city, as they go there.

use crate::{
    booking::{
        Booking, Contact, Slot,
        time::{office_day, office_time},
    },
    i18n::{FullDay, Message},
    ui::{
        Scene,
        dom::{section, together},
        pages::entries::remark_name,
        parts::{
            heading::{Depth, heading},
            layout::{paragraph, part as titled},
            reach::breakable,
            summary::{Row, citys, summary, wanted_names},
        },
    },
};
use leptos::prelude::*;

/// What is sent for one appointment.
pub(super) fn part(scene: &Scene, slot: Slot, contact: &Contact) -> AnyView {
    let rows = rows(scene, slot, contact);
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    framed(scene, &Message::SentLead { count }, vec![summary(scene, rows)])
}

/// What is sent for each of several visits.
pub(super) fn visits(scene: &Scene) -> AnyView {
    let visits = scene.now(visits_sent);
    let count = u32::try_from(visits.len()).unwrap_or(u32::MAX);
    let parts = visits.into_iter().map(|(visit, slot, contact)| {
        let title =
            heading(scene, Depth::Detail, "bt-subtitle", None, scene.say(&Message::VisitOf { visit }));
        together((title, summary(scene, rows(scene, slot, &contact))))
    });
    framed(scene, &Message::SentVisitsLead { count }, parts.collect())
}

/// Each visit that is not booked so far: its number, its time, and its contact as it is sent.
fn visits_sent(booking: &Booking) -> Vec<(u32, Slot, Contact)> {
    let done = u32::try_from(booking.series.done.len()).unwrap_or_default();
    let slots = booking.holds().skip(booking.series.done.len()).map(|it| it.reservation.slot);
    let contacts = booking.contacts().unwrap_or_default();
    (done + 1..).zip(slots).zip(contacts).map(|((visit, slot), contact)| (visit, slot, contact)).collect()
}

fn framed(scene: &Scene, lead: &Message, content: Vec<AnyView>) -> AnyView {
    let mut content = content;
    content.insert(0, paragraph(scene.say(lead)));
    section()
        .class("bt-sent")
        .child(titled(scene, "sent", scene.say(&Message::SentHeading), content))
        .into_any()
}

/// One line for each field of the request; empty fields are not named, since nothing is sent in them.
fn rows(scene: &Scene, slot: Slot, contact: &Contact) -> Vec<Row> {
    let line = |name: Message, value: &str| {
        (!value.is_empty()).then(|| Row::plain(scene.say(&name), breakable(value)))
    };
    let remark = |index: usize| {
        let value = contact.remarks.get(index).filter(|it| !it.is_empty())?;
        let (label, citys_name) = remark_name(scene, index);
        Some(Row { citys_name, ..Row::plain(label, value.clone()) })
    };
    let rows = [
        Some(Row::plain(scene.say(&Message::SentAppointment), all_of_it(scene, slot))),
        line(Message::NameShort, &contact.name),
        line(Message::EmailShort, &contact.email),
        line(Message::TelephoneShort, &contact.telephone),
        remark(0),
        remark(1),
    ];
    rows.into_iter().flatten().collect()
}

fn all_of_it(scene: &Scene, slot: Slot) -> AnyView {
    let day = scene.say(&Message::WhenDay { day: FullDay(office_day(slot.start)) });
    let time = scene.say(&Message::SlotTime { time: office_time(slot.start) });
    let office = scene.now(|it| it.office(slot.office).map(|it| it.name.to_string())).unwrap_or_default();
    let what = format!("{office}: {}", wanted_names(scene).join(", "));
    together((day, ", ", time, ", ", citys(&what)))
}
