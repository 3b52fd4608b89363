//! Flows that ask, send or visit what they should not, and tests that they are found out.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use super::{
    invariants::Invariant,
    mutants::{is_found_out, without},
    world::Flow,
};
use buergertermin::booking::{
    Booking, Demand, Effect, Event, Field, OfficeId, Question, StepKind, proof::Token,
};

/// Every question is another one.
fn asking(effects: Vec<Effect>, other: impl Fn(Question) -> Question) -> Vec<Effect> {
    let change = |it| match it {
        Effect::Ask { ticket, question } => Effect::Ask { ticket, question: other(question) },
        it => it,
    };
    effects.into_iter().map(change).collect()
}

/// The offices that do what is wanted, once.
fn offices_for_one(booking: &Booking) -> Vec<OfficeId> {
    let mut once = booking.clone();
    once.answers.wanted.iter_mut().for_each(|it| it.count = 1);
    once.offices_in_question()
}

#[test]
fn a_flow_that_keeps_the_count_at_an_office_that_does_less_is_found_out() {
    let mutant: Flow = |booking, event| {
        let chosen = matches!(booking.kind(), StepKind::Offices | StepKind::Contact);
        let (after, effects) = booking.step(event);
        let offices = offices_for_one(&after);
        let other = |it| match it {
            Question::Calendar { demand, from, to, day } if chosen => {
                Question::Calendar { demand: Demand { offices: offices.clone(), ..demand }, from, to, day }
            }
            it => it,
        };
        (after, asking(effects, other))
    };
    is_found_out(mutant, Invariant::RightQuestions);
}

#[test]
fn a_flow_that_keeps_the_count_whatever_else_is_wanted_is_found_out() {
    let mutant: Flow = |booking, event| {
        let before = booking.answers.wanted.clone();
        let (mut after, effects) = booking.step(event.clone());
        if let Event::MatterTicked(..) = event {
            for it in &mut after.answers.wanted {
                let old = before.iter().find(|old| old.matter == it.matter);
                it.count = old.map_or(it.count, |old| old.count);
            }
        }
        (after, effects)
    };
    is_found_out(mutant, Invariant::WholePages);
}

#[test]
fn a_flow_that_asks_without_the_proof_that_an_office_demands_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        let bare = |it| if let Question::WithProof { question, .. } = it { *question } else { it };
        (after, asking(effects, bare))
    };
    is_found_out(mutant, Invariant::RightQuestions);
}

#[test]
fn a_flow_that_never_forgets_a_token_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        let first = |it| match it {
            Question::WithProof { question, .. } => {
                Question::WithProof { question, token: Token("0".to_owned()) }
            }
            it => it,
        };
        (after, asking(effects, first))
    };
    is_found_out(mutant, Invariant::RightQuestions);
}

#[test]
fn a_flow_that_asks_only_for_the_way_that_was_chosen_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        let chosen: Vec<OfficeId> = after.places().into_iter().flat_map(|it| it.offices).collect();
        let of_the_other = |it: &Effect| {
            matches!(it, Effect::Ask { question: Question::Calendar { demand, .. }, .. }
                if demand.offices.iter().any(|it| !chosen.contains(it)))
        };
        (after, without(effects, of_the_other))
    };
    is_found_out(mutant, Invariant::Privacy);
}

#[test]
fn a_flow_that_sends_what_was_typed_where_a_template_fills_is_found_out() {
    let mutant: Flow = |booking, event| {
        let draft = &booking.answers.draft;
        let typed = [Field::Remark, Field::SecondRemark].map(|it| draft.get(it)).concat();
        let mapped = booking.is_visit() && booking.setup.templates[0].is_some() && !typed.is_empty();
        let (after, effects) = booking.step(event);
        let other = |it| match it {
            Question::Update { credentials, mut contact } if mapped => {
                contact.remarks[0].clone_from(&typed);
                Question::Update { credentials, contact }
            }
            it => it,
        };
        (after, asking(effects, other))
    };
    is_found_out(mutant, Invariant::OnlyWhatIsAsked);
}

#[test]
fn a_flow_that_sends_a_telephone_number_that_nobody_asked_for_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        let other = |it| match it {
            Question::Update { credentials, mut contact } => {
                "01713920042".clone_into(&mut contact.telephone);
                Question::Update { credentials, contact }
            }
            it => it,
        };
        let never = !after.asks(Field::Telephone);
        if never { (after, asking(effects, other)) } else { (after, effects) }
    };
    is_found_out(mutant, Invariant::OnlyWhatIsAsked);
}

#[test]
fn a_flow_that_sends_another_name_than_it_shows_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, effects) = booking.step(event);
        let other = |it| match it {
            Question::Update { credentials, mut contact } => {
                contact.name.make_ascii_uppercase();
                Question::Update { credentials, contact }
            }
            it => it,
        };
        (after, asking(effects, other))
    };
    is_found_out(mutant, Invariant::SentAsShown);
}

#[test]
fn a_flow_that_visits_everywhere_is_found_out() {
    let mutant: Flow = |mut booking, event| {
        let codes = std::mem::take(&mut booking.setup.postal_codes);
        let (mut after, effects) = booking.step(event);
        after.setup.postal_codes = codes;
        (after, effects)
    };
    is_found_out(mutant, Invariant::InTheArea);
}

#[test]
fn a_flow_that_visits_any_number_of_people_is_found_out() {
    let mutant: Flow = |mut booking, event| {
        let most = booking.setup.people_per_visit.replace(99);
        let (mut after, effects) = booking.step(event);
        after.setup.people_per_visit = most;
        (after, effects)
    };
    is_found_out(mutant, Invariant::PeopleFit);
}

#[test]
fn a_flow_that_wakes_for_what_is_over_is_found_out() {
    let mutant: Flow = |booking, event| {
        let (after, mut effects) = booking.step(event);
        if let Some(hold) = after.hold.as_ref().filter(|it| it.until <= after.now) {
            effects.push(Effect::WakeAt(hold.until));
        }
        (after, effects)
    };
    is_found_out(mutant, Invariant::Sleeps);
}
