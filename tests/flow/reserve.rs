//! From page 7 to page 8: a time is reserved.

use super::citizen::{Citizen, PAGE_WITH_ERRORS, PROCESS, credentials, reservation, reservation_of};
use crate::common::{CARD, offer, slot};
use buergertermin::booking::{
    Effect, Event, HostNotice, Problem, Question, Reply, StepKind, Target, TimesNotice, Wanted, step::Days,
};
use chrono::TimeDelta;

#[test]
fn a_time_that_is_chosen_is_reserved() {
    let citizen = Citizen::reserving();

    assert_eq!(citizen.asked(), [Question::Reserve { slot: slot(1, 0), wanted: vec![Wanted::once(CARD)] }]);
    assert_eq!(citizen.times().reserving, Some((citizen.ticket, slot(1, 0))));
}

#[test]
fn a_time_that_is_held_leads_to_the_page_of_checking_and_the_alarm_is_set_for_three_minutes_before_its_end() {
    let citizen = Citizen::at_check();

    assert_eq!(citizen.kind(), StepKind::Check);
    assert_eq!(citizen.holds(), Some(PROCESS));
    assert_eq!(
        citizen.effects,
        [
            Effect::Focus(Target::Heading),
            Effect::Tell(HostNotice::Step),
            Effect::WakeAt(citizen.booking.now + TimeDelta::minutes(12)),
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
    for problem in [Problem::Connection, Problem::Busy, Problem::Unexpected] {
        let citizen = Citizen::reserving().gets_no_answer(problem);

        assert_eq!(citizen.times().notice, Some(TimesNotice::Failed(problem)));
        assert_eq!(citizen.times().picked, Some(slot(1, 0)));
        assert_eq!(citizen.times().reserving, None);
        let shown = citizen.shown().into_iter().filter(|it| *it != Effect::Hush);
        assert_eq!(
            shown.collect::<Vec<_>>(),
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
    assert_eq!(choosing.asked(), [Question::Reserve { slot: slot(1, 20), wanted: vec![Wanted::once(CARD)] }]);

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
