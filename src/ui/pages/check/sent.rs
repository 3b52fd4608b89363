//! "Das senden wir": exactly the fields that go to the city, as they go there.

use crate::{
    booking::{
        Contact, Slot,
        time::{office_day, office_time},
    },
    i18n::{FullDay, Message},
    ui::{
        Scene,
        dom::{section, together},
        pages::entries::remark_name,
        parts::{
            layout::{paragraph, part as titled},
            reach::breakable,
            summary::{Row, citys, summary, wanted_names},
        },
    },
};
use leptos::prelude::*;

/// One line for each field of the request; empty fields are not named, since nothing is sent in them.
pub(super) fn part(scene: &Scene, slot: Slot, contact: &Contact) -> AnyView {
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
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let content = titled(
        scene,
        "sent",
        scene.say(&Message::SentHeading),
        vec![paragraph(scene.say(&Message::SentLead { count })), summary(scene, rows)],
    );
    section().class("bt-sent").child(content).into_any()
}

fn all_of_it(scene: &Scene, slot: Slot) -> AnyView {
    let day = scene.say(&Message::WhenDay { day: FullDay(office_day(slot.start)) });
    let time = scene.say(&Message::SlotTime { time: office_time(slot.start) });
    let office = scene.now(|it| it.office(slot.office).map(|it| it.name.to_string())).unwrap_or_default();
    let what = format!("{office}: {}", wanted_names(scene).join(", "));
    together((day, ", ", time, ", ", citys(&what)))
}
