//! The end of a hold, wherever it finds her.

use super::citizen::{Citizen, PROCESS, appointment, credentials, reservation};
use crate::common::{offer, rules};
use buergertermin::{
    booking::{
        AppointmentStatus, ContactRules, Effect, Event, HostNotice, Problem, Question, Reply, Reservation,
        StepKind, TimesNotice, time::office_time,
    },
    i18n::Message,
};
use chrono::TimeDelta;

#[test]
fn three_minutes_before_its_end_she_is_told_once_and_kindly() {
    let quiet = Citizen::at_check().waits_minutes(11);
    assert_eq!((quiet.kind(), quiet.effects.clone()), (StepKind::Check, Vec::new()));

    let told = quiet.waits_minutes(1);
    let end = told.booking.hold.as_ref().unwrap().until;
    assert_eq!(told.kind(), StepKind::Check);
    assert_eq!(
        told.effects,
        [Effect::Announce(Message::HoldEnds { time: office_time(end) }), Effect::WakeAt(end)]
    );

    assert_eq!(told.waits_minutes(1).effects, [], "never twice");
}

#[test]
fn while_it_is_being_booked_the_end_is_not_mentioned() {
    let citizen = Citizen::booking().waits_minutes(12);

    assert_eq!(citizen.shown(), [Effect::Announce(Message::WaitingLong)]);
}

#[test]
fn a_hold_that_is_hardly_longer_than_the_warning_ends_without_one() {
    let short = Reservation { minutes: 5, ..reservation() };
    let citizen = Citizen::reserving().hears(Reply::Reserved(short));
    let end = citizen.booking.now + TimeDelta::minutes(5);

    assert!(citizen.effects.contains(&Effect::WakeAt(end)));
    assert_eq!(citizen.waits_minutes(4).shown(), []);
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
    citizen.changes_the_city(|it| it.offices[0].rules.telephone = Some(true));

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

#[test]
fn an_end_that_has_passed_wakes_nobody_again() {
    for citizen in [Citizen::booking(), Citizen::booking().gets_no_answer(Problem::Connection)] {
        let late = citizen.waits_minutes(1).waits_minutes(16);
        assert_eq!(late.kind(), StepKind::Check);

        assert_eq!(late.effects, []);
        assert_eq!(late.waits_minutes(1).effects, []);
    }
}

#[test]
fn a_hold_that_ends_over_one_more_question_while_erasing_is_asked_about_leads_to_the_times() {
    let rules = ContactRules { telephone: Some(true), ..rules() };
    let more = Citizen::reserving().hears(Reply::Reserved(Reservation { rules, ..reservation() }));
    assert_eq!(more.kind(), StepKind::More);

    let citizen = more.does(Event::EraseWanted).waits_minutes(16).does(Event::EraseDeclined);
    assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver));
}
