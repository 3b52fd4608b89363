//! The days of page 7, each with its times as radio buttons.

use super::slot_words;
use crate::{
    booking::{Day, DayTimes, Event, Slot},
    i18n::Message,
    ui::{
        Scene,
        dom::{button, div, element, fieldset, input, label, legend, span, together},
        parts::{
            heading::{Depth, tag},
            icon::{Icon, icon},
        },
    },
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// A day: open with its times, or closed with a button that asks for them.
///
/// ## Accessibility
/// - The name of a time is the whole date and time; the day is only heard, since it is seen above.
/// - A closed day is a heading with a button in it (`aria-expanded`), so that days can be skimmed by their headings.
pub(super) fn day(scene: &Scene, day: &Day) -> AnyView {
    match &day.times {
        DayTimes::Open(slots) => open(scene, day.date, slots),
        DayTimes::Closed | DayTimes::Failed(_) => closed(scene, day.date, &Message::ShowTimes, false),
        DayTimes::Asking(_) => closed(scene, day.date, &Message::DayLoading, true),
    }
}

/// The time that is held already, which the calendar no longer lists.
pub(super) fn own_time(scene: &Scene, slot: Slot) -> AnyView {
    let title = scene.say(&Message::OwnTime);
    let (day, time) = slot_words(scene, slot);
    let whole = (format!("{day}{time}")).into_any();
    group(scene, "bt-slots", title.into_any(), "own", vec![radio(scene, slot, whole)])
}

fn open(scene: &Scene, date: NaiveDate, slots: &[Slot]) -> AnyView {
    let count = u32::try_from(slots.len()).unwrap_or(u32::MAX);
    let count = span().class("bt-day__count").child(scene.say(&Message::FreeTimes { count }));
    let title = together((scene.say(&Message::DayHeading { day: date }), " ", count));
    let times = slots
        .iter()
        .map(|it| {
            let (day, time) = slot_words(scene, *it);
            radio(scene, *it, together((span().class("bt-visually-hidden").child(day), time)))
        })
        .collect();
    group(scene, "bt-slots bt-slots--narrow", title, &date.to_string(), times)
}

fn group(scene: &Scene, class: &'static str, title: AnyView, key: &str, times: Vec<AnyView>) -> AnyView {
    let name = element(tag(scene.level(Depth::Part)))
        .class("bt-day__name")
        .attr("tabindex", "-1")
        .attr("data-bt-focus", format!("day-{key}"))
        .child(title);
    fieldset()
        .class("bt-day")
        .child((legend().class("bt-day__legend").child(name), div().class(class).child(times)))
        .into_any()
}

fn radio(scene: &Scene, slot: Slot, name: AnyView) -> AnyView {
    let id = slot_id(slot);
    let picked = scene.now(|it| it.step.times()?.picked);
    let radio = input()
        .attr("type", "radio")
        .id(id.clone())
        .attr("name", "time")
        .attr("value", id.clone())
        .attr("checked", picked == Some(slot))
        .on("change", scene.telling(Event::SlotPicked(slot)));
    div()
        .class("bt-slot")
        .child((radio, label().class("bt-slot__label").attr("for", id).child(name)))
        .into_any()
}

fn closed(scene: &Scene, date: NaiveDate, words: &Message, asking: bool) -> AnyView {
    let more = (scene.say(words), (!asking).then(|| icon(Icon::Chevron)));
    let opener = button()
        .class("bt-day__open")
        .attr("type", "button")
        .attr("aria-expanded", "false")
        .attr("aria-busy", asking.then_some("true"))
        .on("click", scene.telling(Event::DayOpened(date)))
        .child((
            scene.say(&Message::DayHeading { day: date }),
            " ",
            span().class("bt-day__count").child(more),
        ));
    element(tag(scene.level(Depth::Part))).class("bt-day__name bt-day__name--closed").child(opener).into_any()
}

/// A day is made anew when this changes.
pub(super) fn key(day: &Day) -> (NaiveDate, Vec<Slot>, bool) {
    let (slots, asking) = match &day.times {
        DayTimes::Open(slots) => (slots.clone(), false),
        DayTimes::Asking(_) => (Vec::new(), true),
        DayTimes::Closed | DayTimes::Failed(_) => (Vec::new(), false),
    };
    (day.date, slots, asking)
}

/// The id of a time's radio button.
pub(super) fn slot_id(slot: Slot) -> String {
    format!("time-{}-{}", slot.office.0, slot.start.timestamp())
}
