//! Flows that spoil several visits, and tests that they are found out.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use super::{
    arrows::Region,
    invariants::Invariant,
    mutants::{is_found_out_in, without},
    world::Flow,
};
use buergertermin::booking::{Effect, Event, Question, Step, StepKind};

#[test]
fn a_flow_that_forgets_the_visit_before_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (mut after, effects) = booking.step(event.clone());
        if event == Event::WentBack {
            after.series.earlier.clear();
            after.series.later.clear();
        }
        (after, effects)
    };
    is_found_out_in(Region::Homes, mutant, Invariant::NeverTwoHolds);
}

#[test]
fn a_flow_that_holds_more_times_than_there_are_visits_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (mut after, effects) = booking.step(event);
        if after.kind() == StepKind::Check && after.visits_wanted() > 1 {
            after.series.later.extend(after.hold.clone());
        }
        (after, effects)
    };
    is_found_out_in(Region::Homes, mutant, Invariant::NeverTwoHolds);
}

#[test]
fn a_flow_that_shows_one_visit_of_several_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (mut after, effects) = booking.step(event);
        if let Step::Activation { further, .. } | Step::Booked { further, .. } = &mut after.step {
            further.clear();
        }
        (after, effects)
    };
    is_found_out_in(Region::Homes, mutant, Invariant::AllOrNone);
}

#[test]
fn a_flow_that_says_that_nothing_is_booked_while_something_stands_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (mut after, effects) = booking.step(event);
        let Step::Undone(undone) = &mut after.step else { return (after, effects) };
        undone.left.clear();
        undone.next = None;
        let cancels = |it: &Effect| matches!(it, Effect::Ask { question: Question::Cancel(_), .. });
        (after, without(effects, cancels))
    };
    is_found_out_in(Region::Homes, mutant, Invariant::AllOrNone);
}

#[test]
fn a_flow_that_says_of_each_visit_that_it_is_for_all_is_found_out() {
    let mutant: Flow = |booking, event| {
        let all = booking.answers.people.unwrap_or_default();
        let several = booking.visits_wanted() > 1;
        let (after, effects) = booking.step(event);
        let other = |it| match it {
            Effect::Ask { ticket, question: Question::Update { credentials, mut contact } } if several => {
                contact.remarks[1] = format!("Personen: {all}");
                Effect::Ask { ticket, question: Question::Update { credentials, contact } }
            }
            it => it,
        };
        (after, effects.into_iter().map(other).collect())
    };
    is_found_out_in(Region::Homes, mutant, Invariant::PeopleFit);
}
