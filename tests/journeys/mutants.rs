//! Flows that break an invariant, and tests that they are found out: an invariant that no flow can break proves nothing.

use super::{
    arrows::{Region, travel},
    invariants::Invariant,
    world::Flow,
};
use buergertermin::booking::{
    Calendar, Differences, Draft, Effect, Event, Problem, Question, Step, StepKind, effect::Ticket,
    step::Days,
};

/// Enough journeys to find any of them.
const JOURNEYS: u32 = 4000;

#[track_caller]
pub(super) fn is_found_out(mutant: Flow, invariant: Invariant) {
    is_found_out_in(Region::Everywhere, mutant, invariant);
}

#[track_caller]
pub(super) fn is_found_out_in(region: Region, mutant: Flow, invariant: Invariant) {
    let found = travel(mutant, region, JOURNEYS, 0);

    assert_eq!(found.err().map(|it| it.which), Some(invariant));
}

pub(super) fn without(effects: Vec<Effect>, drop: impl Fn(&Effect) -> bool) -> Vec<Effect> {
    effects.into_iter().filter(|it| !drop(it)).collect()
}

#[test]
fn a_flow_that_never_gives_a_time_back_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        let cancels = |it: &Effect| matches!(it, Effect::Ask { question: Question::Cancel(_), .. });
        (after, without(effects, cancels))
    };
    is_found_out(mutant, Invariant::NeverTwoHolds);
}

#[test]
fn a_flow_that_forgets_the_time_it_holds_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (mut after, effects) = booking.step(event.clone());
        if event == Event::WentBack {
            after.hold = None;
        }
        (after, effects)
    };
    is_found_out(mutant, Invariant::NeverTwoHolds);
}

#[test]
fn a_flow_with_a_dead_end_is_found_out() {
    let mutant: Flow = |booking, event| {
        let stuck = booking.kind() == StepKind::Home && event == Event::WentBack;
        if stuck { (booking, Vec::new()) } else { booking.step(event) }
    };
    is_found_out(mutant, Invariant::AlwaysAWay);
}

#[test]
fn a_flow_that_waits_for_nothing_is_found_out() {
    let mutant: Flow = |booking, event| {
        let retried = event == Event::Retried;
        let (after, effects) = booking.clone().step(event);
        if retried && matches!(booking.step, Step::Unavailable(..)) {
            (booking, Vec::new())
        } else {
            (after, effects)
        }
    };
    is_found_out(mutant, Invariant::AlwaysAWay);
}

#[test]
fn a_flow_that_panics_is_found_out() {
    let mutant: Flow = |booking, event| {
        assert!(!(booking.kind() == StepKind::Times && event == Event::MoreDaysWanted), "no more days");
        booking.step(event)
    };
    is_found_out(mutant, Invariant::NoPanic);
}

#[test]
fn a_flow_that_forgets_the_contact_when_a_time_is_taken_is_found_out() {
    let mutant: Flow = |booking, event| {
        let taken = matches!(event, Event::Answered { outcome: Err(Problem::Taken), .. });
        let (mut after, effects) = booking.step(event);
        if taken {
            after.answers.draft = Draft::default();
        }
        (after, effects)
    };
    is_found_out(mutant, Invariant::NothingLost);
}

#[test]
fn a_flow_that_books_what_was_not_saved_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        let hurry = |it| {
            let Effect::Ask { ticket, question: Question::Update { credentials, .. } } = it else {
                return it;
            };
            Effect::Ask { ticket, question: Question::Preconfirm(credentials) }
        };
        (after, effects.into_iter().map(hurry).collect())
    };
    is_found_out(mutant, Invariant::BookedOnce);
}

#[test]
fn a_flow_that_repeats_a_booking_is_found_out() {
    let mutant: Flow = |booking, event| {
        let hold = booking.hold.clone();
        let was_booked = booking.kind() == StepKind::Check;
        let (after, mut effects) = booking.step(event);
        if was_booked
            && after.kind() == StepKind::Activation
            && let Some(hold) = hold
        {
            let question = Question::Preconfirm(hold.reservation.credentials);
            effects.push(Effect::Ask { ticket: Ticket(u32::MAX), question });
        }
        (after, effects)
    };
    is_found_out(mutant, Invariant::BookedOnce);
}

#[test]
fn a_flow_that_keeps_quiet_about_what_is_booked_otherwise_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (mut after, effects) = booking.step(event);
        if let Step::Activation { differences, .. } | Step::Booked { differences, .. } = &mut after.step {
            **differences = Differences::default();
        }
        (after, effects)
    };
    is_found_out(mutant, Invariant::Differences);
}

#[test]
fn a_flow_that_leaves_the_focus_behind_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        (after, without(effects, |it| matches!(it, Effect::Focus(_))))
    };
    is_found_out(mutant, Invariant::FocusMoves);
}

#[test]
fn a_flow_that_shows_days_of_which_there_are_none_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (mut after, effects) = booking.step(event);
        if let Step::Times(times) = &mut after.step
            && times.days == Days::NothingFree
        {
            times.days = Days::Open(Calendar::default());
        }
        (after, effects)
    };
    is_found_out(mutant, Invariant::WholePages);
}
