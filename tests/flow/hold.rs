//! The end of a hold, wherever it finds her.

use super::citizen::{Citizen, PAGE_WITH_ERRORS, PROCESS, appointment, credentials};
use crate::common::{catalogue, offer};
use buergertermin::booking::{
    AppointmentStatus, Effect, Event, HostNotice, Problem, Question, Reply, StepKind, TimesNotice,
    flow::Supply, step::Days,
};
use std::sync::Arc;

#[test]
fn a_hold_that_ends_on_the_page_of_checking_leads_to_the_times_with_everything_kept() {
    let before = Citizen::at_check();
    let answers = before.booking.answers.clone();
    let citizen = before.waits_minutes(15);

    assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(citizen.times().days, Days::Asking(citizen.ticket));
    assert_eq!(citizen.times().picked, None);
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.booking.answers, answers);
    assert_eq!(citizen.effects[1..], PAGE_WITH_ERRORS);
}

#[test]
fn before_its_end_time_goes_by_without_a_word() {
    let citizen = Citizen::at_check().waits_minutes(14);

    assert_eq!(citizen.kind(), StepKind::Check);
    assert_eq!(citizen.effects, []);
}

#[test]
fn a_hold_that_ends_at_the_times_is_no_longer_chosen() {
    let times = Citizen::at_check().goes_back().hears(Reply::Calendar(offer()));
    let citizen = times.waits_minutes(16);

    assert_eq!(citizen.times().picked, None);
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.goes_on().times().notice, Some(TimesNotice::NothingPicked));
}

#[test]
fn while_it_is_being_booked_the_answer_decides_not_the_clock() {
    let late = Citizen::booking().waits_minutes(16);
    assert_eq!(late.kind(), StepKind::Check);

    let booked = late.hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(booked.kind(), StepKind::Activation);
}

#[test]
fn a_hold_that_ended_while_the_contact_was_saved_is_still_booked_by_mail() {
    let mut citizen = Citizen::saving();
    // The list asks for a telephone number; the office that holds the time does not, and none was given.
    let mut list = catalogue();
    list.offices[0].rules.telephone = Some(true);
    citizen.booking.supply = Supply::Here(Arc::new(list));

    let saved = citizen.waits_minutes(16).hears(Reply::Updated);
    assert_eq!(saved.asked(), [Question::Preconfirm(credentials(PROCESS))]);
}

#[test]
fn a_hold_that_ended_while_saving_the_contact_failed_leads_to_the_times() {
    let citizen = Citizen::saving().waits_minutes(16).fails(Problem::Connection);

    assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(citizen.holds(), None);
}

#[test]
fn a_hold_that_the_system_calls_over_leads_to_the_times() {
    for problem in [Problem::Gone, Problem::Denied, Problem::Taken] {
        let citizen = Citizen::saving().fails(problem);

        assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver), "{problem:?}");
        assert_eq!(citizen.holds(), None);
        assert_eq!(citizen.effects[0], Effect::Tell(HostNotice::Error(problem)), "{problem:?}");
    }
}

#[test]
fn a_hold_that_ends_while_erasing_is_asked_about_leads_to_the_times_when_she_stays() {
    let citizen = Citizen::at_check().does(Event::EraseWanted).waits_minutes(16).does(Event::EraseDeclined);

    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver));
}
