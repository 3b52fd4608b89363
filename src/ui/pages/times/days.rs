//! The days of page 7, each with its times as radio buttons.

use super::slot_words;
use crate::{
    booking::{Booking, Day, DayPart, DayTimes, Event, OfficeId, Slot, Times},
    i18n::Message,
    ui::{
        Scene,
        dom::{button, div, element, fieldset, input, label, legend, live, p, span, together},
        pages::offices,
        parts::{
            heading::{Depth, tag},
            icon::{Icon, icon},
        },
    },
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// A day as it is listed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Listed {
    /// Its date at the office.
    date: NaiveDate,
    /// Its times as far as the filter leaves them; `None` while nobody has opened it.
    slots: Option<Vec<Slot>>,
}

/// The days that are listed so far.
pub(super) fn listed(booking: &Booking) -> Vec<Listed> {
    let shown = booking.step.times().map_or(0, |it| it.shown);
    let left = |day: &&Day| Listed {
        date: day.date,
        slots: day.slots().map(|it| it.iter().copied().filter(|it| booking.suits(*it)).collect()),
    };
    booking.days_shown().iter().take(shown).map(left).collect()
}

/// The first time that is to be seen.
pub(super) fn first(booking: &Booking) -> Option<Slot> {
    listed(booking).into_iter().filter_map(|it| it.slots).flatten().next()
}

/// A day: open with its times, or closed with a button that asks for them.
///
/// ## Accessibility
/// - The name of a time is the whole date and time; the day is only heard, since it is seen above. Where there are
///   several offices, the office is heard, too.
/// - A closed day is a heading with a button in it (`aria-expanded`), so that days can be skimmed by their headings.
pub(super) fn day(scene: &Scene, day: &Listed) -> AnyView {
    match &day.slots {
        Some(slots) => open(scene, day.date, slots),
        None => closed(scene, day.date),
    }
}

/// The time that is held already, which the calendar no longer lists.
pub(super) fn own_time(scene: &Scene, slot: Slot) -> AnyView {
    let title = scene.say(&Message::OwnTime);
    let (day, time) = slot_words(scene, slot);
    let office =
        scene.now(|it| it.place_of(slot.office).filter(|_| of_several(it)).map(|it| it.name.to_string()));
    let office = office.map(|office| scene.say(&Message::SlotOffice { office })).unwrap_or_default();
    let whole = format!("{day}{time}{office}").into_any();
    group(
        scene,
        title.into_any(),
        "own",
        div().class("bt-slots").child(radio(scene, slot, "own", whole)).into_any(),
    )
}

fn open(scene: &Scene, date: NaiveDate, slots: &[Slot]) -> AnyView {
    let count = u32::try_from(slots.len()).unwrap_or(u32::MAX);
    let count =
        (count > 0).then(|| span().class("bt-day__count").child(scene.say(&Message::FreeTimes { count })));
    let title = together((scene.say(&Message::DayHeading { day: date }), " ", count));
    let key = date.to_string();
    let content = match scene.now(|it| it.answers.filter.part) {
        part if slots.is_empty() => p().child(scene.say(&nothing_left(part))).into_any(),
        _ => by_place(scene, slots, &key),
    };
    group(scene, title, &key, content)
}

const fn nothing_left(part: DayPart) -> Message {
    match part {
        DayPart::Afternoon => Message::NoTimeLeftAfternoon,
        DayPart::Whole | DayPart::Morning => Message::NoTimeLeftMorning,
    }
}

/// Whether the times of several places are shown together; who comes from where is no matter of a visit's.
fn of_several(booking: &Booking) -> bool {
    !booking.is_visit() && booking.several_places() && booking.answers.office.is_none()
}

/// Where several offices come into question, their times stand apart.
fn by_place(scene: &Scene, slots: &[Slot], key: &str) -> AnyView {
    if !scene.now(of_several) {
        return times(scene, slots, key, None);
    }
    let place = |it: &Slot| scene.now(|booking| booking.place_of(it.office).map_or(it.office, |it| it.id));
    let mut places: Vec<(OfficeId, Vec<Slot>)> = Vec::new();
    for slot in slots {
        let id = place(slot);
        match places.iter_mut().find(|(it, _)| *it == id) {
            Some((_, slots)) => slots.push(*slot),
            None => places.push((id, vec![*slot])),
        }
    }
    let parts = places.into_iter().map(|(id, slots)| {
        let office = scene.now(|it| it.office(id).cloned())?;
        let title = element(tag(scene.level(Depth::Detail)))
            .class("bt-day__place")
            .child(offices::name(scene, &office));
        Some(together((title, times(scene, &slots, &format!("{key}-{}", id.0), Some(&office.name)))))
    });
    together(parts.flatten().collect::<Vec<_>>())
}

fn times(scene: &Scene, slots: &[Slot], key: &str, office: Option<&str>) -> AnyView {
    let heard = |text: String| span().class("bt-visually-hidden").child(text);
    let radios: Vec<AnyView> = slots
        .iter()
        .map(|it| {
            let (day, time) = slot_words(scene, *it);
            let office = office.map(|it| heard(scene.say(&Message::SlotOffice { office: it.to_owned() })));
            radio(scene, *it, key, together((heard(day), time, office)))
        })
        .collect();
    let ranges = slots.first().is_some_and(|it| scene.now(|booking| booking.visit_end(*it).is_some()));
    let class = if ranges { "bt-slots" } else { "bt-slots bt-slots--narrow" };
    div().class(class).child(radios).into_any()
}

fn group(scene: &Scene, title: AnyView, key: &str, content: AnyView) -> AnyView {
    let name = element(tag(scene.level(Depth::Part)))
        .class("bt-day__name")
        .attr("tabindex", "-1")
        .attr("data-bt-focus", format!("day-{key}"))
        .child(title);
    fieldset().class("bt-day").child((legend().class("bt-day__legend").child(name), content)).into_any()
}

/// Each day is a group of its own, so that the tab key stops at each: one group over all days would be one stop, and
/// whoever opens a day by keyboard could not get into it. That only one time is chosen, the state sees to.
fn radio(scene: &Scene, slot: Slot, key: &str, name: AnyView) -> AnyView {
    let id = slot_id(slot);
    let chosen = scene.watch(move |it| it.step.times().is_some_and(|it| it.picked == Some(slot)));
    let radio = input()
        .attr("type", "radio")
        .id(id.clone())
        .attr("name", format!("time-{key}"))
        .attr("value", id.clone())
        .attr("checked", chosen.now())
        .live_checked(move || chosen.get())
        .on("change", scene.telling(Event::SlotPicked(slot)));
    div()
        .class("bt-slot")
        .child((radio, label().class("bt-slot__label").attr("for", id).child(name)))
        .into_any()
}

/// The button stays while its times are asked for, and so does the focus on it. Where more days are listed, the first of
/// them takes the focus.
fn closed(scene: &Scene, date: NaiveDate) -> AnyView {
    let asking = scene.watch(move |it| {
        let calendar = it.step.times().and_then(Times::calendar);
        calendar.is_some_and(|it| matches!(it.times(date), Some(DayTimes::Asking(_))))
    });
    let (show, loading) = (scene.say(&Message::ShowTimes), scene.say(&Message::DayLoading));
    let busy = asking.clone();
    let more = live(move || {
        let words = if asking.get() { &loading } else { &show };
        (words.clone(), (!asking.get()).then(|| icon(Icon::Chevron)))
    });
    let opener = button()
        .class("bt-day__open")
        .attr("type", "button")
        .attr("aria-expanded", "false")
        .attr("data-bt-focus", format!("day-{date}"))
        .live_attr("aria-busy", move || busy.get().then(|| "true".to_owned()))
        .on("click", scene.telling(Event::DayOpened(date)))
        .child((
            scene.say(&Message::DayHeading { day: date }),
            " ",
            span().class("bt-day__count").child(more),
        ));
    element(tag(scene.level(Depth::Part))).class("bt-day__name bt-day__name--closed").child(opener).into_any()
}

/// The id of a time's radio button.
pub(super) fn slot_id(slot: Slot) -> String {
    format!("time-{}-{}", slot.office.0, slot.start.timestamp())
}
