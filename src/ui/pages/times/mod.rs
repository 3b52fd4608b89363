//! Page 7: when?

use super::outcomes::ways_on;
use crate::{
    booking::{
        Booking, Event, Problem, Slot, TimesNotice,
        step::Days,
        time::{office_day, office_time},
    },
    i18n::Message,
    ui::{
        Scene,
        dom::{div, live, p, together},
        parts::{
            button::{action_button, continue_button},
            errors::{Mistake, alert_box, error_summary},
            fresh::{each_fresh, fresh},
            heading::page_heading,
            layout::{lead, page as framed, paragraph, question},
            note::{Tone, note, under_way},
            ways::{Way, and_reach, ways},
        },
    },
};
use leptos::prelude::*;

mod days;

pub(super) fn page(scene: &Scene) -> AnyView {
    if scene.now(|it| it.step.times().is_some_and(|it| it.days == Days::NothingFree)) {
        return nothing_free(scene);
    }
    let busy = busy(scene);
    framed(scene, vec![notice(scene), page_heading(scene), about(scene), under_way(busy), choice(scene)])
}

/// Where, and how long.
fn about(scene: &Scene) -> AnyView {
    let known = scene.now(|it| it.office().map(|it| it.name.clone()).zip(it.minutes()));
    known.map_or_else(
        || ().into_any(),
        |(office, count)| lead(scene.say(&Message::TimesLead { office, count })),
    )
}

fn busy(scene: &Scene) -> Memo<Option<String>> {
    let words = scene.words.clone();
    scene.memo(move |it| {
        let times = it.step.times()?;
        let message = match (&times.days, times.reserving) {
            (_, Some(_)) => Message::Reserving,
            (Days::Asking(_), None) => Message::TimesLoading,
            (Days::Open(_), None) => Message::NextDays,
            (Days::NothingFree | Days::Failed(_), None) => return None,
        };
        Some(words.say(&message))
    })
}

/// What stands on top: nothing chosen, taken, over, failed.
fn notice(scene: &Scene) -> AnyView {
    let current = scene.memo(|it| it.step.times()?.notice);
    let missing = scene.say(&Message::TimesMissing);
    let first = scene.memo(first_time);
    let mistakes = Memo::new(move |_| {
        let nothing = current.get() == Some(TimesNotice::NothingPicked);
        nothing.then(|| Mistake { field: first.get(), text: missing.clone() }).into_iter().collect()
    });
    let failed = {
        let scene = scene.clone();
        move || {
            let text = match current.get()? {
                TimesNotice::NothingPicked => return None,
                TimesNotice::HoldOver => Message::HoldOverText,
                TimesNotice::Failed(problem) => problem.advice(),
            };
            let title = scene.say(&current.get()?.message());
            Some(alert_box(&scene, title, vec![paragraph(scene.say(&text))]))
        }
    };
    together((error_summary(scene, mistakes), live(failed)))
}

/// The id of the first radio button, to which "choose a time" leads.
fn first_time(booking: &Booking) -> String {
    let own = booking.fitting_hold().map(|it| it.reservation.slot);
    let shown = || booking.step.times()?.calendar()?.first();
    own.or_else(shown).map(days::slot_id).unwrap_or_default()
}

/// The days, once they are here; or why they are not.
fn choice(scene: &Scene) -> AnyView {
    let state = scene.memo(|it| match &it.step.times()?.days {
        Days::Open(_) => Some(Ok(())),
        Days::Failed(problem) => Some(Err(*problem)),
        Days::Asking(_) | Days::NothingFree => None,
    });
    let scene = scene.clone();
    fresh(
        move || state.get(),
        move |state| match state {
            Some(Ok(())) => form(&scene),
            Some(Err(problem)) => failed(&scene, problem),
            None => together(()),
        },
    )
}

fn failed(scene: &Scene, problem: Problem) -> AnyView {
    let heading = p().class("bt-lead").child(scene.say(&problem.heading()));
    let advice = paragraph(scene.say(&problem.advice()));
    together((heading, advice, ways(scene, ways_on(scene, problem))))
}

fn form(scene: &Scene) -> AnyView {
    question(
        scene,
        vec![
            div().class("bt-days").child((own(scene), listed(scene))).into_any(),
            more(scene),
            note(Tone::Info, None, scene.say(&Message::TimesNote)),
            continue_button(scene),
        ],
    )
}

/// The time that is held already.
fn own(scene: &Scene) -> AnyView {
    let slot = scene.memo(|it| it.fitting_hold().map(|it| it.reservation.slot));
    let scene = scene.clone();
    fresh(move || slot.get(), move |slot| together(slot.map(|it| days::own_time(&scene, it))))
}

/// The days that are listed; one whose times have come is made anew, the others stay.
fn listed(scene: &Scene) -> AnyView {
    let days = scene.memo(|it| {
        let times = it.step.times();
        let listed = times.and_then(|it| Some(it.calendar()?.days.iter().take(it.shown).cloned().collect()));
        listed.unwrap_or_default()
    });
    let scene = scene.clone();
    each_fresh(move || days.get(), days::key, move |it| days::day(&scene, &it))
}

fn more(scene: &Scene) -> AnyView {
    let more = scene.memo(|it| {
        let times = it.step.times();
        times.is_some_and(|it| it.calendar().is_some_and(|calendar| calendar.days.len() > it.shown))
    });
    let scene = scene.clone();
    live(move || {
        more.get().then(|| {
            let (class, label) = ("bt-button bt-button--secondary", scene.say(&Message::MoreDays));
            div().class("bt-actions").child(action_button(&scene, class, label, Event::MoreDaysWanted))
        })
    })
}

/// Nothing free: an outcome with ways on.
fn nothing_free(scene: &Scene) -> AnyView {
    let mut others = vec![Way::again(scene)];
    if !scene.now(Booking::single_office) {
        let (title, text) = (&Message::OtherOffice, &Message::OtherOfficeText);
        others.push(Way::act(scene, title, text, &Message::OtherOfficeButton, Event::OtherOfficeWanted));
    }
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::NothingFreeLead)),
            ways(scene, and_reach(scene, others)),
        ],
    )
}

/// The whole name of a time, as it is heard; the day is not seen twice.
fn slot_words(scene: &Scene, slot: Slot) -> (String, String) {
    let day = scene.say(&Message::SlotDay { day: office_day(slot.start) });
    (day, scene.say(&Message::SlotTime { time: office_time(slot.start) }))
}
