//! A hold that is over on page 8: the same time is tried for again, quietly, for up to two minutes.

use super::citizen::{Citizen, PAGE_WITH_ERRORS, PROCESS, credentials, reservation_of};
use crate::common::{CARD, rules, slot};
use buergertermin::{
    booking::{
        ContactRules, Effect, Event, Field, Place, Problem, Question, Reply, Reservation, StepKind,
        TimesNotice, Wanted, time::office_time,
    },
    i18n::Message,
};
use chrono::TimeDelta;

fn over() -> Citizen {
    Citizen::at_check().waits_minutes(15)
}

fn reserve() -> Question {
    Question::Reserve { slot: slot(1, 0), wanted: vec![Wanted::once(CARD)] }
}

#[test]
fn the_same_time_is_asked_for_again_and_she_stays_where_she_is() {
    let citizen = over();

    assert_eq!(citizen.kind(), StepKind::Check);
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.asked(), [reserve()]);
    assert_eq!(citizen.shown(), [Effect::Announce(Message::Renewing)], "the focus stays");
}

#[test]
fn a_time_that_is_had_again_is_said_and_can_be_booked() {
    let citizen = over().hears(Reply::Reserved(reservation_of(7, slot(1, 0))));
    let end = citizen.booking.now + TimeDelta::minutes(15);

    assert_eq!(citizen.holds(), Some(7));
    assert_eq!(citizen.shown(), [Effect::Announce(Message::Renewed { time: office_time(end) })]);
    assert!(matches!(
        &citizen.goes_on().asked()[..],
        [Question::Update { credentials, .. }] if *credentials == super::citizen::credentials(7)
    ));
}

#[test]
fn a_time_that_is_still_taken_is_tried_for_again_every_twenty_seconds() {
    let waiting = over().fails(Problem::Taken);
    let next = waiting.booking.now + TimeDelta::seconds(20);
    assert_eq!(waiting.effects, [Effect::WakeAt(next)]);

    let early = waiting.clone().waits(TimeDelta::seconds(19));
    assert_eq!(early.asked(), []);
    assert_eq!(waiting.waits(TimeDelta::seconds(20)).asked(), [reserve()]);
}

#[test]
fn after_two_minutes_she_is_led_to_the_times_with_everything_kept() {
    let mut citizen = over();
    let answers = citizen.booking.answers.clone();
    let mut tries = 1;
    while citizen.kind() == StepKind::Check {
        citizen = citizen.fails(Problem::Taken);
        if citizen.kind() == StepKind::Check {
            citizen = citizen.waits(TimeDelta::seconds(20));
            tries += 1;
        }
    }

    assert_eq!(tries, 7, "at once, and six times in two minutes");
    assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(citizen.times().picked, None);
    assert_eq!(citizen.booking.answers, answers);
    assert_eq!(citizen.shown(), PAGE_WITH_ERRORS);
}

#[test]
fn meanwhile_nothing_can_be_booked_changed_or_deleted() {
    let before = over();
    for event in [
        Event::Continued,
        Event::Retried,
        Event::EraseWanted,
        Event::WentBack,
        Event::ChangeWanted(Place::Contact),
        Event::ChangeWanted(Place::Time),
    ] {
        let after = before.clone().does(event.clone());

        assert_eq!((after.booking, after.effects), (before.booking.clone(), Vec::new()), "{event:?}");
    }
    assert!(!before.booking.can_go_back());
}

#[test]
fn another_time_than_the_one_that_was_held_is_given_back() {
    let citizen = over().hears(Reply::Reserved(reservation_of(7, slot(3, 0))));

    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(citizen.holds(), None);
    assert!(citizen.asked().contains(&Question::Cancel(credentials(7))));
}

#[test]
fn a_renewal_that_comes_after_the_element_was_away_is_given_back() {
    let before = over();
    let late = before.ticket;
    let returned = before.does(Event::Returned);
    assert_eq!(returned.times().notice, Some(TimesNotice::HoldOver));

    let citizen = returned.gets_answer(late, Ok(Reply::Reserved(reservation_of(PROCESS, slot(1, 0)))));
    assert_eq!(citizen.asked(), [Question::Cancel(credentials(PROCESS))]);
    assert_eq!(citizen.holds(), None);
}

#[test]
fn a_time_that_is_had_again_may_be_of_an_office_that_asks_for_more_by_now() {
    let rules = ContactRules { telephone: Some(true), ..rules() };
    let again = Reservation { rules, ..reservation_of(7, slot(1, 0)) };
    let citizen = over().hears(Reply::Reserved(again));

    assert_eq!(citizen.kind(), StepKind::More);
    assert_eq!(citizen.holds(), Some(7));
    assert_eq!(citizen.types(Field::Telephone, "0171 3920042").goes_on().kind(), StepKind::Check);
}

#[test]
fn meanwhile_the_page_shows_what_the_office_that_held_the_time_asked_for() {
    let mut citizen = Citizen::at_check();
    // The list asks for a telephone number; the office that held the time did not, and none was given.
    citizen.changes_the_city(|it| it.offices.iter_mut().for_each(|it| it.rules.telephone = Some(true)));

    let waiting = citizen.waits_minutes(15);
    assert_eq!(waiting.kind(), StepKind::Check);
    assert!(waiting.booking.contact().is_ok());
}
