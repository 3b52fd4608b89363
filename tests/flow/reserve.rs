//! From page 7 to page 8: a time is reserved.

use super::citizen::{Citizen, PAGE_WITH_ERRORS, PROCESS, credentials, reservation, reservation_of};
use crate::common::{CARD, offer, rules, slot};
use buergertermin::booking::{
    ContactRules, Effect, Event, Fault, Field, FieldError, HostNotice, Problem, Question, Reply, Reservation,
    Step, StepKind, Target, TimesNotice, step::Days,
};
use chrono::TimeDelta;

#[test]
fn a_time_that_is_chosen_is_reserved() {
    let citizen = Citizen::reserving();

    assert_eq!(citizen.asked(), [Question::Reserve { slot: slot(1, 0), service: CARD }]);
    assert_eq!(citizen.times().reserving, Some((citizen.ticket, slot(1, 0))));
}

#[test]
fn a_time_that_is_held_leads_to_the_page_of_checking_and_the_alarm_is_set() {
    let citizen = Citizen::at_check();

    assert_eq!(citizen.kind(), StepKind::Check);
    assert_eq!(citizen.holds(), Some(PROCESS));
    assert_eq!(
        citizen.effects,
        [
            Effect::WakeAt(citizen.booking.now + TimeDelta::minutes(15)),
            Effect::Focus(Target::Heading),
            Effect::Tell(HostNotice::Step),
        ]
    );
}

#[test]
fn a_double_click_reserves_once() {
    let citizen = Citizen::reserving().goes_on();

    assert_eq!(citizen.effects, []);
}

#[test]
fn while_a_time_is_being_reserved_no_other_can_be_chosen() {
    let citizen = Citizen::reserving().does(Event::SlotPicked(slot(1, 10)));

    assert_eq!(citizen.times().picked, Some(slot(1, 0)));
}

#[test]
fn a_taken_time_leads_back_to_the_times_with_everything_kept() {
    let before = Citizen::reserving();
    let answers = before.booking.answers.clone();
    let citizen = before.fails(Problem::Taken);

    assert_eq!(citizen.times().notice, Some(TimesNotice::Failed(Problem::Taken)));
    assert_eq!(citizen.times().days, Days::Asking(citizen.ticket), "what is free is asked anew");
    assert_eq!(citizen.booking.answers, answers);
    assert_eq!(citizen.effects[0], Effect::Tell(HostNotice::Error(Problem::Taken)));
    assert_eq!(citizen.effects[2..], PAGE_WITH_ERRORS);

    let again = citizen.hears(Reply::Calendar(offer()));
    assert_eq!(again.times().notice, Some(TimesNotice::Failed(Problem::Taken)), "the notice stays");
}

#[test]
fn a_reservation_that_fails_for_another_reason_keeps_the_choice_to_try_again() {
    for problem in [Problem::Connection, Problem::Busy, Problem::Unexpected, Problem::Captcha] {
        let citizen = Citizen::reserving().fails(problem);

        assert_eq!(citizen.times().notice, Some(TimesNotice::Failed(problem)));
        assert_eq!(citizen.times().picked, Some(slot(1, 0)));
        assert_eq!(citizen.times().reserving, None);
        assert_eq!(
            citizen.effects,
            [Effect::Tell(HostNotice::Error(problem)), Effect::Focus(Target::Errors)]
        );
        assert_eq!(citizen.goes_on().asked().len(), 1, "she can press the button again");
    }
}

#[test]
fn a_reservation_that_comes_after_the_page_was_left_is_given_back() {
    let left = Citizen::reserving();
    let late = left.ticket;
    let citizen = left.goes_back().gets_answer(late, Ok(Reply::Reserved(reservation())));

    assert_eq!(citizen.kind(), StepKind::Contact);
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.asked(), [Question::Cancel(credentials(PROCESS))]);
}

#[test]
fn a_reservation_that_is_answered_twice_is_still_held() {
    let reserving = Citizen::reserving();
    let ticket = reserving.ticket;
    let citizen = reserving
        .hears(Reply::Reserved(reservation()))
        .gets_answer(ticket, Ok(Reply::Reserved(reservation())));

    assert_eq!(citizen.holds(), Some(PROCESS));
    assert_eq!(citizen.effects, []);
}

#[test]
fn a_reservation_of_another_time_than_the_one_that_was_chosen_is_given_back() {
    let other = reservation_of(PROCESS, slot(3, 0));
    let citizen = Citizen::reserving().hears(Reply::Reserved(other));

    assert_eq!(citizen.times().notice, Some(TimesNotice::Failed(Problem::Unexpected)));
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.asked(), [Question::Cancel(credentials(PROCESS))]);
}

#[test]
fn the_old_time_is_given_back_only_after_the_new_one_stands() {
    let choosing = Citizen::at_check()
        .does(Event::WentBack)
        .hears(Reply::Calendar(offer()))
        .does(Event::SlotPicked(slot(1, 20)))
        .goes_on();
    assert_eq!(choosing.holds(), Some(PROCESS));
    assert_eq!(choosing.asked(), [Question::Reserve { slot: slot(1, 20), service: CARD }]);

    let standing = choosing.clone().hears(Reply::Reserved(reservation_of(7, slot(1, 20))));
    assert_eq!(standing.kind(), StepKind::Check);
    assert_eq!(standing.holds(), Some(7));
    assert_eq!(standing.asked(), [Question::Cancel(credentials(PROCESS))]);

    let taken = choosing.fails(Problem::Taken);
    assert_eq!(taken.holds(), Some(PROCESS), "the old time is still hers");
    assert_eq!(taken.times().picked, Some(slot(1, 0)));
}

#[test]
fn choosing_the_own_held_time_again_leads_straight_to_the_page_of_checking() {
    let citizen = Citizen::at_check().goes_back().hears(Reply::Calendar(offer())).goes_on();

    assert_eq!(citizen.kind(), StepKind::Check);
    assert_eq!(citizen.asked(), []);
    assert_eq!(citizen.holds(), Some(PROCESS));
}

/// The office that holds the time asks for a telephone number, unlike the list.
fn asks_for_more() -> Reservation {
    Reservation { rules: ContactRules { telephone: Some(true), ..rules() }, ..reservation() }
}

#[test]
fn an_office_that_asks_for_more_than_the_list_said_gets_one_more_page() {
    let citizen = Citizen::reserving().hears(Reply::Reserved(asks_for_more()));

    let errors = vec![FieldError { field: Field::Telephone, fault: Fault::Missing }];
    assert_eq!(citizen.booking.step, Step::Contact { errors });
    assert_eq!(citizen.effects[1..], PAGE_WITH_ERRORS);
    assert_eq!(citizen.holds(), Some(PROCESS), "the time is held meanwhile");

    let given = citizen.types(Field::Telephone, "0171 3920042").goes_on();
    assert_eq!(given.kind(), StepKind::Check);
    assert_eq!(given.asked(), []);
}

#[test]
fn going_back_from_that_page_leads_to_the_times_and_never_to_an_empty_page_of_checking() {
    let back = Citizen::reserving().hears(Reply::Reserved(asks_for_more())).goes_back();
    assert_eq!(back.kind(), StepKind::Times);
    assert_eq!(back.holds(), Some(PROCESS));

    let again = back.hears(Reply::Calendar(offer())).goes_on();
    assert_eq!(again.kind(), StepKind::Contact, "the own time asks for the same again");
}
