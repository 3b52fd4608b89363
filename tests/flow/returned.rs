//! The element is taken off the portal's page and put back: what it had asked was never answered.

use super::citizen::{Citizen, PROCESS, appointment, credentials};
use crate::common::offer;
use buergertermin::booking::{
    AppointmentStatus, Check, Effect, Event, ForWhom, LinkPurpose, LinkState, Problem, Question, Reply, Step,
    StepKind, VisitMode, step::Days,
};
use chrono::TimeDelta;

fn takes_the_focus(citizen: &Citizen) -> bool {
    citizen.effects.iter().any(|it| matches!(it, Effect::Focus(_)))
}

#[test]
fn the_catalogue_is_asked_for_again_without_taking_the_focus() {
    let citizen = Citizen::default().does(Event::Returned);

    assert_eq!(citizen.effects, [Effect::Ask { ticket: citizen.ticket, question: Question::Catalogue }]);
    assert_eq!(citizen.kind(), StepKind::ForWhom);
}

#[test]
fn a_catalogue_that_is_here_is_not_asked_for_again() {
    assert_eq!(Citizen::at_services().does(Event::Returned).effects, []);
}

#[test]
fn what_was_unavailable_is_tried_again() {
    let citizen = Citizen::default().fails(Problem::Busy).does(Event::Returned);

    assert_eq!(citizen.kind(), StepKind::ForWhom);
    assert_eq!(citizen.asked(), [Question::Catalogue]);
    assert!(!takes_the_focus(&citizen));
}

#[test]
fn the_days_are_asked_for_again_without_taking_the_focus() {
    let citizen = Citizen::at_times_asking().does(Event::Returned);

    assert_eq!(citizen.times().days, Days::Asking(citizen.ticket));
    assert!(!takes_the_focus(&citizen));

    let here = citizen.hears(Reply::Calendar(offer()));
    assert!(matches!(here.times().days, Days::Open(_)));
}

#[test]
fn a_time_that_is_held_stays_held_and_the_alarm_is_set_again() {
    let before = Citizen::at_check();
    let citizen = before.does(Event::Returned);

    assert_eq!(citizen.holds(), Some(PROCESS));
    assert_eq!(citizen.effects, [Effect::WakeAt(citizen.booking.now + TimeDelta::minutes(12))]);
    assert_eq!(citizen.kind(), StepKind::Check);
}

#[test]
fn a_booking_that_was_under_way_is_looked_up_before_anything_is_repeated() {
    for before in [Citizen::saving(), Citizen::booking()] {
        let citizen = before.does(Event::Returned);
        assert!(matches!(
            &citizen.booking.step,
            Step::Check(Check { sending: None, problem: Some(Problem::Connection), .. })
        ));
        assert!(!takes_the_focus(&citizen));

        let looking = citizen.does(Event::Retried);
        assert_eq!(looking.asked(), [Question::Find(credentials(PROCESS))]);
        let found = looking.hears(appointment(AppointmentStatus::Preconfirmed));
        assert_eq!(found.kind(), StepKind::Activation);
    }
}

/// The link to confirm was opened.
fn confirms() -> Citizen {
    Citizen::default()
        .does(Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(credentials(5)) })
}

#[test]
fn a_link_that_was_not_answered_is_asked_about_again_without_taking_the_focus() {
    let citizen = confirms().does(Event::Returned);

    assert!(citizen.asked().contains(&Question::Confirm(credentials(5))));
    assert!(!takes_the_focus(&citizen));
}

#[test]
fn a_link_that_was_answered_stays_as_it_is() {
    let confirmed = confirms().hears(appointment(AppointmentStatus::Confirmed));
    let citizen = confirmed.does(Event::Returned);

    assert!(!citizen.asked().contains(&Question::Confirm(credentials(5))));
    assert!(matches!(&citizen.booking.step, Step::Link(it) if matches!(it.state, LinkState::Confirmed(_))));
}

/// The portal has changed the attribute `visit`.
fn with(mut citizen: Citizen, visit: VisitMode) -> Citizen {
    citizen.booking.setup.visit = visit;
    citizen.does(Event::Returned)
}

#[test]
fn a_visit_that_is_not_offered_any_more_is_given_back_and_the_answers_stay() {
    let citizen = with(Citizen::at_check_of_visit(), VisitMode::Off);

    assert_eq!((citizen.kind(), citizen.holds()), (StepKind::ForWhom, None));
    assert!(citizen.asked().iter().any(|it| matches!(it, Question::Cancel(_))));
    assert!(!citizen.booking.answers.wanted.is_empty());
    assert!(!takes_the_focus(&citizen));
}

#[test]
fn nobody_stays_on_a_page_of_the_other_way() {
    let address = with(Citizen::at_address(ForWhom::Me), VisitMode::Off);
    let home = with(Citizen::at_address(ForWhom::Home), VisitMode::Off);
    let way = with(Citizen::at_way(), VisitMode::Only);

    assert_eq!([&address, &home, &way].map(Citizen::kind), [StepKind::ForWhom; 3]);
}

#[test]
fn a_booking_that_is_under_way_is_looked_up_whatever_the_portal_offers() {
    let citizen = with(Citizen::at_check_of_visit().goes_on(), VisitMode::Off);

    assert_eq!(citizen.kind(), StepKind::Check);
    assert!(citizen.holds().is_some());
}
