//! Pages 9 and 10: what a link in a mail leads to.

use super::citizen::{Citizen, PAGE, PROCESS, appointment, credentials};
use crate::common::setup;
use buergertermin::booking::{
    AppointmentStatus, Credentials, Event, LinkPurpose, LinkState, Problem, Question, Reply, Step, StepKind,
};

/// The page was opened by a link.
fn opens(purpose: LinkPurpose, credentials: Option<Credentials>) -> Citizen {
    Citizen::of(setup()).does(Event::LinkOpened { purpose, credentials })
}

fn confirms() -> Citizen {
    opens(LinkPurpose::Confirm, Some(credentials(5)))
}

fn sees() -> Citizen {
    opens(LinkPurpose::See, Some(credentials(5)))
}

fn state(citizen: &Citizen) -> &LinkState {
    {
        let Step::Link(link) = &citizen.booking.step else {
            panic!("she should be where the link leads, but is at {:?}", citizen.booking.step)
        };
        &link.state
    }
}

#[test]
fn the_link_to_confirm_confirms_at_once() {
    let opening = confirms();
    assert_eq!(opening.asked(), [Question::Confirm(credentials(5))]);
    assert_eq!(state(&opening), &LinkState::Working(opening.ticket));

    let confirmed = opening.hears(appointment(AppointmentStatus::Confirmed));
    assert!(matches!(state(&confirmed), LinkState::Confirmed(it) if it.number == "R0002"));
    assert_eq!(confirmed.effects, PAGE);
}

#[test]
fn the_link_opened_a_second_time_says_that_it_was_confirmed_before() {
    let looking = confirms().fails(Problem::Settled);
    assert_eq!(looking.asked(), [Question::Find(credentials(5))]);

    let already = looking.hears(appointment(AppointmentStatus::Confirmed));
    assert!(matches!(state(&already), LinkState::Already(_)));
}

#[test]
fn what_is_answered_as_unconfirmed_is_not_called_confirmed() {
    let citizen = confirms().hears(appointment(AppointmentStatus::Preconfirmed));
    assert!(matches!(state(&citizen), LinkState::Seen(_)));

    let cancelled = confirms().hears(appointment(AppointmentStatus::Cancelled));
    assert!(matches!(state(&cancelled), LinkState::Unknown));
}

#[test]
fn a_link_that_comes_too_late_says_so_and_leads_to_a_new_booking() {
    let over = confirms().fails(Problem::Gone);
    assert_eq!(state(&over), &LinkState::Over);

    let anew = over.does(Event::StartedOver);
    assert_eq!(anew.kind(), StepKind::ForWhom);
    assert_eq!(anew.asked(), [Question::Catalogue]);
}

#[test]
fn a_link_that_comes_too_late_says_so_even_if_the_first_answer_was_lost() {
    let over = confirms().fails(Problem::Connection).fails(Problem::Gone);

    assert_eq!(state(&over), &LinkState::Over);
}

#[test]
fn a_link_whose_key_does_not_fit_leads_nowhere() {
    assert_eq!(state(&confirms().fails(Problem::Denied)), &LinkState::Unknown);
    assert_eq!(state(&sees().fails(Problem::Denied)), &LinkState::Unknown);
    assert_eq!(state(&sees().fails(Problem::Gone)), &LinkState::Unknown);
}

#[test]
fn a_link_that_cannot_be_read_asks_nothing() {
    for purpose in [LinkPurpose::Confirm, LinkPurpose::See] {
        let citizen = opens(purpose, None);

        assert_eq!(state(&citizen), &LinkState::Unknown);
        assert_eq!(citizen.effects, PAGE);
    }
}

#[test]
fn the_link_to_the_appointment_shows_it() {
    let opening = sees();
    assert_eq!(opening.asked(), [Question::Find(credentials(5))]);

    for status in [AppointmentStatus::Confirmed, AppointmentStatus::Preconfirmed] {
        let seen = opening.clone().hears(appointment(status));
        assert!(matches!(state(&seen), LinkState::Seen(it) if it.status == status));
    }
    let cancelled = opening.hears(appointment(AppointmentStatus::Cancelled));
    assert_eq!(state(&cancelled), &LinkState::Unknown);
}

#[test]
fn after_a_lost_connection_the_link_can_be_tried_again() {
    let failed = confirms().gets_no_answer(Problem::Connection);
    assert_eq!(state(&failed), &LinkState::Failed(Problem::Connection));

    let again = failed.does(Event::Retried);
    assert_eq!(again.asked(), [Question::Confirm(credentials(5))]);

    let already = again.fails(Problem::Settled).hears(appointment(AppointmentStatus::Confirmed));
    assert!(matches!(state(&already), LinkState::Already(_)), "the first one had worked after all");
}

#[test]
fn an_answer_of_another_kind_is_a_failure() {
    assert_eq!(state(&sees().hears(Reply::Updated)), &LinkState::Failed(Problem::Unexpected));
}

#[test]
fn while_the_link_is_asked_about_nothing_else_happens() {
    let opening = confirms();
    for event in [Event::Retried, Event::StartedOver, Event::WentBack] {
        let after = opening.clone().does(event.clone());

        assert_eq!(after.booking, opening.booking, "{event:?}");
    }
}

#[test]
fn a_link_that_is_opened_in_the_middle_of_a_booking_gives_the_time_back() {
    let link = Event::LinkOpened { purpose: LinkPurpose::See, credentials: Some(credentials(5)) };
    let citizen = Citizen::at_check().does(link);

    assert_eq!(citizen.kind(), StepKind::Link);
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.asked()[0], Question::Cancel(credentials(PROCESS)));
}

#[test]
fn the_link_to_the_very_booking_whose_answer_was_lost_does_not_cancel_it() {
    let link = Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(credentials(PROCESS)) };
    let citizen = Citizen::booking().fails(Problem::Connection).does(link);

    assert_eq!(citizen.asked(), [Question::Confirm(credentials(PROCESS))]);
    assert_eq!(citizen.holds(), None);
}
