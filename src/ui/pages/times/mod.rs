//! Page 7: when?

use super::{outcomes::ways_on, visits};
use crate::{
    booking::{
        Booking, Branch, Event, Problem, Slot, Times, TimesNotice, Variant,
        flow::Earliest,
        step::Days,
        time::{office_day, office_time},
    },
    i18n::Message,
    ui::{
        Scene, Watched,
        dom::{div, live, p, together},
        parts::{
            button::{action_button, continue_button, plain_button},
            errors::{Mistake, alert_box, error_summary},
            fresh::{each_fresh, fresh},
            heading::page_heading,
            layout::{lead, page as framed, paragraph, question},
            note::{Tone, note, under_way},
            waiting::waiting_if,
            ways::{Way, and_reach, ways},
            when::from_until,
        },
    },
};
use leptos::prelude::*;

mod days;
mod filter;

pub(super) fn page(scene: &Scene) -> AnyView {
    if scene.now(|it| it.step.times().is_some_and(|it| it.days == Days::NothingFree)) {
        return nothing_free(scene);
    }
    let busy = busy(scene);
    framed(
        scene,
        vec![
            notice(scene),
            page_heading(scene),
            about(scene),
            visits::held(scene),
            under_way(busy),
            waiting_if(scene, |it| !reserves(it)),
            choice(scene),
        ],
    )
}

/// Where, and how long.
fn about(scene: &Scene) -> AnyView {
    let words = scene.now(about_words).map(|it| lead(scene.say(&it)));
    let choose = scene.now(|it| it.several_places() && !it.is_visit()).then(|| {
        let label = scene.say(&Message::ChooseOffice);
        p().child(plain_button(scene, "bt-link", label, Event::OtherOfficeWanted))
    });
    together((words, choose))
}

fn about_words(booking: &Booking) -> Option<Message> {
    let count = booking.minutes()?;
    match (booking.is_visit(), booking.remote()) {
        (true, _) => return Some(Message::TimesLeadVisit { count }),
        (false, Some(Variant::Telephone)) => return Some(Message::TimesLeadTelephone { count }),
        (false, Some(Variant::Video)) => return Some(Message::TimesLeadVideo { count }),
        (false, _) => {}
    }
    let places = booking.places();
    let chosen =
        booking.answers.office.or_else(|| (places.len() == 1).then(|| places.first().map(|it| it.office))?);
    let office = chosen.and_then(|it| booking.office(it)).map(|it| it.name.to_string());
    // Another office may take longer for the same.
    let there = chosen.and_then(|it| booking.minutes_at(it)).unwrap_or(count);
    Some(match office {
        Some(office) => Message::TimesLead { office, count: there },
        None => Message::TimesLeadAny { offices: u32::try_from(places.len()).unwrap_or(u32::MAX), count },
    })
}

/// Whether the button was pressed, and not a day.
fn reserves(booking: &Booking) -> bool {
    booking.step.times().is_some_and(|it| it.reserving.is_some())
}

fn busy(scene: &Scene) -> Watched<Option<String>> {
    let words = scene.words.clone();
    scene.watch(move |it| {
        let times = it.step.times()?;
        let message = match (&times.days, times.reserving) {
            (Days::Asking(_), _) | (_, Some(_)) if it.proves_for_long() => Message::Proving,
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
    let current = scene.watch(|it| it.step.times()?.notice);
    let missing = scene.say(&Message::TimesMissing);
    let mistakes = scene.watch(move |it| {
        let nothing = it.step.times().is_some_and(|it| it.notice == Some(TimesNotice::NothingPicked));
        nothing.then(|| Mistake { field: first_time(it), text: missing.clone() }).into_iter().collect()
    });
    let several = scene.now(Booking::several_visits);
    let failed = {
        let scene = scene.clone();
        move || {
            let text = match current.get()? {
                TimesNotice::NothingPicked => return None,
                TimesNotice::HoldOver if several => Message::HoldsOverText,
                TimesNotice::HoldOver => Message::HoldOverText,
                TimesNotice::WishGone => Message::WishGoneText,
                TimesNotice::MaybeHeld(until) => Message::MaybeHeldText { time: office_time(until) },
                TimesNotice::Failed(problem) => problem.advice(),
            };
            let all_over = several && current.get()? == TimesNotice::HoldOver;
            let title = if all_over { Message::HoldsOverHeading } else { current.get()?.message() };
            let title = scene.say(&title);
            Some(alert_box(&scene, title, vec![paragraph(scene.say(&text))]))
        }
    };
    together((error_summary(scene, mistakes), live(failed)))
}

/// The id of the first time that is to be seen, to which "choose a time" leads; where the filter leaves none, of the filter.
fn first_time(booking: &Booking) -> String {
    booking
        .held_slot()
        .or_else(|| days::first(booking))
        .map_or_else(|| filter::FIRST.to_owned(), days::slot_id)
}

/// The days, once they are here; or why they are not.
fn choice(scene: &Scene) -> AnyView {
    let state = scene.watch(|it| match &it.step.times()?.days {
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
            filter::filter(scene),
            div().class("bt-days").child((own(scene), listed(scene))).into_any(),
            nothing_left(scene),
            more(scene),
            note(Tone::Info, None, scene.say(&note_words(scene))),
            waiting_if(scene, reserves),
            continue_button(scene),
        ],
    )
}

/// The time that is held already.
fn own(scene: &Scene) -> AnyView {
    let slot = scene.watch(Booking::held_slot);
    let scene = scene.clone();
    fresh(move || slot.get(), move |slot| together(slot.map(|it| days::own_time(&scene, it))))
}

/// The days that are listed; one whose times have come is made anew, the others stay.
fn listed(scene: &Scene) -> AnyView {
    let days = scene.watch(days::listed);
    let scene = scene.clone();
    each_fresh(move || days.get(), days::Listed::clone, move |it| days::day(&scene, &it))
}

/// The filter leaves no day.
fn nothing_left(scene: &Scene) -> AnyView {
    let nothing = scene.watch(|it| {
        let all = it.step.times().and_then(Times::calendar).is_some_and(|it| !it.days.is_empty());
        all && it.days_shown().is_empty()
    });
    let text = scene.say(&Message::NoDayLeft);
    live(move || nothing.get().then(|| p().child(text.clone())))
}

fn note_words(scene: &Scene) -> Message {
    let looking = scene.now(|it| it.step.times().is_some_and(|it| it.looking));
    if looking { Message::LookingNote } else { Message::TimesNote }
}

fn more(scene: &Scene) -> AnyView {
    let more = scene.watch(|it| {
        let shown = it.step.times().map_or(usize::MAX, |it| it.shown);
        it.days_shown().len() > shown
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
    if scene.now(Booking::is_visit) {
        others.extend(rather_office(scene));
    } else if scene.now(|it| it.answers.office.is_some() && it.several_places()) {
        let (title, text) = (&Message::OtherOffice, &Message::OtherOfficeText);
        others.push(Way::act(scene, title, text, &Message::OtherOfficeButton, Event::OtherOfficeWanted));
    }
    let visit = scene.now(Booking::is_visit);
    let lead_text = if visit { Message::NoVisitFreeLead } else { Message::NothingFreeLead };
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&lead_text)),
            visits::held(scene),
            ways(scene, and_reach(scene, others)),
        ],
    )
}

/// No visit is free: perhaps the office, after all.
fn rather_office(scene: &Scene) -> Option<Way> {
    let counter = scene.now(|it| {
        it.asks_the_way().then(|| it.earliest(Branch::Counter)).filter(|it| *it != Earliest::Never)
    })?;
    let text = match counter {
        Earliest::At(slot) => {
            Message::RatherOfficeEarliest { day: office_day(slot.start), time: office_time(slot.start) }
        }
        Earliest::Asking | Earliest::NothingFree | Earliest::Unknown | Earliest::Never => {
            Message::RatherOfficeText
        }
    };
    let title = &Message::RatherOfficeWay;
    Some(Way::act(scene, title, &text, &Message::RatherOfficeButton, Event::OfficePreferred))
}

/// The whole name of a time, as it is heard; the day is not seen twice.
fn slot_words(scene: &Scene, slot: Slot) -> (String, String) {
    let day = scene.say(&Message::SlotDay { day: office_day(slot.start) });
    (day, from_until(scene, slot.start, scene.now(|it| it.visit_end(slot))))
}
