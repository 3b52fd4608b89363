//! Which times of page 7 are shown: mornings or afternoons, and not on some weekdays.

use crate::{
    booking::{Booking, DayPart, Event, Times},
    i18n::Message,
    ui::{
        Scene,
        dom::{details, div, fieldset, legend, summary, together},
        parts::{
            choices::{Choice, Look, Question, group, never_wrong, tick_box},
            icon::{Icon, icon},
        },
    },
};
use chrono::{Datelike, Weekday};
use leptos::prelude::*;

/// The id of its first answer.
pub(super) const FIRST: &str = "part-whole";

/// The filter. Something is chosen in it from the start: it is a way to look, not a question.
pub(super) fn filter(scene: &Scene) -> AnyView {
    div().class("bt-filter").child((part(scene), weekdays(scene))).into_any()
}

fn part(scene: &Scene) -> AnyView {
    let chosen = scene.now(|it| it.answers.filter.part);
    let answer = |id: &str, label: &Message, part: DayPart| Choice {
        id: id.to_owned(),
        label: scene.say(label).into_any(),
        hint: None,
        checked: chosen == part,
        event: Event::PartPicked(part),
    };
    let question = Question {
        name: "part".to_owned(),
        title: scene.say(&Message::PartLabel).into_any(),
        hint: None,
        look: Look::Narrow,
        error: never_wrong(),
        options: vec![
            answer(FIRST, &Message::PartWhole, DayPart::Whole),
            answer("part-morning", &Message::PartMorning, DayPart::Morning),
            answer("part-afternoon", &Message::PartAfternoon, DayPart::Afternoon),
        ],
    };
    group(scene, question)
}

/// Only those weekdays that have free times at all.
fn weekdays(scene: &Scene) -> AnyView {
    let there = scene.now(of_the_calendar);
    let without = scene.now(|it| it.answers.filter.without.clone());
    let rows: Vec<AnyView> = WEEK
        .iter()
        .filter(|(day, _)| there.contains(day))
        .map(|(day, name)| {
            let day = *day;
            let id = format!("without-{day}").to_ascii_lowercase();
            let tick = tick_box(
                scene,
                id,
                "bt-slot__label",
                scene.say(name).into_any(),
                without.contains(&day),
                move |it| Event::WeekdayTicked(day, it),
            );
            div().class("bt-slot").child(tick.into_iter().collect::<Vec<_>>()).into_any()
        })
        .collect();
    // One that was left out can always be taken back.
    if rows.len() < 2 && without.is_empty() {
        return together(());
    }
    let list = fieldset().class("bt-group").child((
        legend().class("bt-filter__legend").child(scene.say(&Message::WeekdaysLabel)),
        div().class("bt-slots bt-slots--narrow").child(rows),
    ));
    details()
        .class("bt-details")
        .attr("open", !without.is_empty())
        .child((
            summary().child((icon(Icon::Chevron), scene.say(&Message::WeekdaysOpen))),
            div().class("bt-details__body").child(list),
        ))
        .into_any()
}

fn of_the_calendar(booking: &Booking) -> Vec<Weekday> {
    let calendar = booking.step.times().and_then(Times::calendar);
    let mut days: Vec<Weekday> =
        calendar.map(|it| it.days.iter().map(|it| it.date.weekday()).collect()).unwrap_or_default();
    days.extend(&booking.answers.filter.without);
    days
}

const WEEK: [(Weekday, Message); 7] = [
    (Weekday::Mon, Message::Monday),
    (Weekday::Tue, Message::Tuesday),
    (Weekday::Wed, Message::Wednesday),
    (Weekday::Thu, Message::Thursday),
    (Weekday::Fri, Message::Friday),
    (Weekday::Sat, Message::Saturday),
    (Weekday::Sun, Message::Sunday),
];
