//! The days of page 7, each with its times as radio buttons.

use super::slot_words;
use crate::{
    booking::{Day, DayTimes, Event, Slot, Times},
    i18n::Message,
    ui::{
        Scene,
        dom::{button, div, element, fieldset, input, label, legend, live, span, together},
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
        DayTimes::Closed | DayTimes::Failed(_) | DayTimes::Asking(_) => closed(scene, day.date),
    }
}

/// The time that is held already, which the calendar no longer lists.
pub(super) fn own_time(scene: &Scene, slot: Slot) -> AnyView {
    let title = scene.say(&Message::OwnTime);
    let (day, time) = slot_words(scene, slot);
    let whole = (format!("{day}{time}")).into_any();
    group(scene, "bt-slots", title.into_any(), "own", vec![radio(scene, slot, "own", whole)])
}

fn open(scene: &Scene, date: NaiveDate, slots: &[Slot]) -> AnyView {
    let count = u32::try_from(slots.len()).unwrap_or(u32::MAX);
    let count = span().class("bt-day__count").child(scene.say(&Message::FreeTimes { count }));
    let title = together((scene.say(&Message::DayHeading { day: date }), " ", count));
    let key = date.to_string();
    let times = slots
        .iter()
        .map(|it| {
            let (day, time) = slot_words(scene, *it);
            radio(scene, *it, &key, together((span().class("bt-visually-hidden").child(day), time)))
        })
        .collect();
    group(scene, "bt-slots bt-slots--narrow", title, &key, times)
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

/// Each day is a group of its own, so that the tab key stops at each: one group over all days would be one stop, and
/// whoever opens a day by keyboard could not get into it. That only one time is chosen, the state sees to.
fn radio(scene: &Scene, slot: Slot, key: &str, name: AnyView) -> AnyView {
    let id = slot_id(slot);
    let chosen = scene.memo(move |it| it.step.times().is_some_and(|it| it.picked == Some(slot)));
    let radio = input()
        .attr("type", "radio")
        .id(id.clone())
        .attr("name", format!("time-{key}"))
        .attr("value", id.clone())
        .attr("checked", chosen.get_untracked())
        .live_checked(move || chosen.get())
        .on("change", scene.telling(Event::SlotPicked(slot)));
    div()
        .class("bt-slot")
        .child((radio, label().class("bt-slot__label").attr("for", id).child(name)))
        .into_any()
}

/// The button stays while its times are asked for, and so does the focus on it.
fn closed(scene: &Scene, date: NaiveDate) -> AnyView {
    let asking = scene.memo(move |it| {
        let calendar = it.step.times().and_then(Times::calendar);
        calendar.is_some_and(|it| matches!(it.times(date), Some(DayTimes::Asking(_))))
    });
    let (show, loading) = (scene.say(&Message::ShowTimes), scene.say(&Message::DayLoading));
    let more = live(move || {
        let words = if asking.get() { &loading } else { &show };
        (words.clone(), (!asking.get()).then(|| icon(Icon::Chevron)))
    });
    let opener = button()
        .class("bt-day__open")
        .attr("type", "button")
        .attr("aria-expanded", "false")
        .live_attr("aria-busy", move || asking.get().then(|| "true".to_owned()))
        .on("click", scene.telling(Event::DayOpened(date)))
        .child((
            scene.say(&Message::DayHeading { day: date }),
            " ",
            span().class("bt-day__count").child(more),
        ));
    element(tag(scene.level(Depth::Part))).class("bt-day__name bt-day__name--closed").child(opener).into_any()
}

/// A day is made anew when its times are here.
pub(super) fn key(day: &Day) -> (NaiveDate, Vec<Slot>) {
    (day.date, day.slots().unwrap_or_default().to_vec())
}

/// The id of a time's radio button.
pub(super) fn slot_id(slot: Slot) -> String {
    format!("time-{}-{}", slot.office.0, slot.start.timestamp())
}
