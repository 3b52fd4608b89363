//! A device that others use, too: answers are deleted when nobody has done anything for long, after a warning.

use super::citizen::{Citizen, PROCESS, credentials, reservation};
use crate::common::{setup, slot};
use buergertermin::{
    booking::{
        Answers, Effect, Event, Field, HostNotice, Problem, Question, Reply, Setup, StepKind, Target,
        time::office_time,
    },
    i18n::Message,
};
use chrono::TimeDelta;

fn shared() -> Setup {
    Setup { idle: Some(TimeDelta::minutes(15)), ..setup() }
}

/// Page 6, with a name typed.
fn at_contact() -> Citizen {
    Citizen::at_for_whom_of(shared())
        .does(Event::ForWhomPicked(buergertermin::booking::ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(buergertermin::booking::CanCome::Yes))
        .goes_on()
        .wants(crate::common::CARD)
        .goes_on()
        .says_who()
}

fn at_check() -> Citizen {
    at_contact()
        .goes_on()
        .hears(Reply::Calendar(crate::common::offer()))
        .does(Event::SlotPicked(slot(1, 0)))
        .goes_on()
        .hears(Reply::Reserved(reservation()))
}

#[test]
fn she_is_warned_two_minutes_before_and_only_once() {
    let citizen = at_contact();
    let end = citizen.booking.now + TimeDelta::minutes(15);
    let warned = citizen.waits_minutes(13);

    let warning = Message::IdleWarning { time: office_time(end) };
    assert_eq!(warned.shown(), [Effect::Announce(warning)]);
    assert_eq!(warned.booking.erased_at(), Some(end));
    assert_eq!(warned.kind(), StepKind::Contact, "everything is still there");
    assert_eq!(warned.waits_minutes(1).shown(), []);
}

#[test]
fn after_it_everything_is_deleted_quietly() {
    let erased = at_contact().waits_minutes(13).waits_minutes(2);

    assert_eq!(erased.kind(), StepKind::ForWhom);
    assert_eq!(erased.booking.answers, Answers::default());
    assert_eq!(erased.booking.idle.erased, Some(erased.booking.now));
    let quiet = erased.effects.iter().all(|it| !matches!(it, Effect::Focus(_)));
    assert!(quiet, "nobody is there whose focus could be moved");
    assert!(erased.effects.contains(&Effect::Announce(Message::IdleErased)));
    assert!(erased.effects.contains(&Effect::Tell(HostNotice::Step)));
}

#[test]
fn a_device_that_slept_over_the_warning_deletes_at_once() {
    let erased = at_contact().waits_minutes(60);

    assert_eq!(erased.booking.answers, Answers::default());
}

#[test]
fn a_button_that_is_pressed_after_it_is_not_there_any_more() {
    let erased = at_contact().waits_minutes(60);
    let pressed = erased.clone().goes_on();

    assert_eq!(pressed.booking, erased.booking, "no mistake is shown on a page that nobody has seen");
    let later = pressed.waits_minutes(1).goes_on();
    assert_eq!(later.booking.step, buergertermin::booking::Step::ForWhom { missing: true });
}

#[test]
fn whatever_she_does_keeps_everything() {
    for event in [Event::Active, Event::Typed(Field::Name, "Erika".to_owned()), Event::WentBack] {
        let there = at_contact().waits_minutes(13).does(event.clone());
        assert_eq!(there.booking.erased_at(), None, "{event:?}");

        let later = there.waits_minutes(12);
        assert_ne!(later.kind(), StepKind::ForWhom, "{event:?}");
    }
}

#[test]
fn an_answer_of_the_city_is_not_the_person() {
    let asking = at_contact().goes_on().waits_minutes(14);
    let answered = asking.hears(Reply::Calendar(crate::common::offer()));

    assert!(answered.booking.erased_at().is_some());
    assert_eq!(answered.waits_minutes(1).kind(), StepKind::ForWhom);
}

#[test]
fn a_time_that_is_held_is_given_back() {
    let mut citizen = at_check();
    // A hold that outlives the idle time.
    citizen.booking.hold.as_mut().unwrap().until += TimeDelta::hours(1);
    let erased = citizen.waits_minutes(13).waits_minutes(2);

    assert_eq!(erased.asked(), [Question::Cancel(credentials(PROCESS))]);
    assert_eq!(erased.holds(), None);
}

#[test]
fn what_is_on_its_way_to_the_city_is_not_interrupted() {
    let booking = at_check().goes_on().waits_minutes(20);

    assert_eq!(booking.kind(), StepKind::Check);
    assert_eq!(booking.booking.erased_at(), None);
}

#[test]
fn what_may_be_booked_already_is_not_given_back() {
    let mut citizen = at_check().goes_on().hears(Reply::Updated).gets_no_answer(Problem::Connection);
    citizen.booking.idle.since = citizen.booking.now;
    citizen.booking.hold.as_mut().unwrap().until += TimeDelta::hours(1);
    let erased = citizen.waits_minutes(13).waits_minutes(2);

    assert_eq!(erased.asked(), [], "a mail says how it stands");
    assert_eq!(erased.booking.answers, Answers::default());
}

#[test]
fn the_page_of_what_was_booked_is_deleted_too() {
    let booked = at_check()
        .goes_on()
        .hears(Reply::Updated)
        .hears(super::citizen::appointment(buergertermin::booking::AppointmentStatus::Preconfirmed));
    assert_eq!(booked.kind(), StepKind::Activation);

    let erased = booked.waits_minutes(13).waits_minutes(2);
    assert_eq!(erased.kind(), StepKind::ForWhom);
}

#[test]
fn the_first_page_without_answers_is_left_alone() {
    let citizen = Citizen::at_for_whom_of(shared()).waits_minutes(60);

    assert_eq!(citizen.shown(), []);
    assert_eq!(citizen.booking.idle.erased, None);
}

#[test]
fn a_city_that_says_nothing_deletes_nothing() {
    let citizen = Citizen::at_contact().says_who().waits_minutes(24 * 60);

    assert_eq!(citizen.kind(), StepKind::Contact);
    assert_eq!(citizen.booking.erased_at(), None);
}

#[test]
fn the_note_that_all_is_deleted_goes_with_the_first_answer() {
    let erased = at_contact().waits_minutes(60);
    let stays = erased.waits_minutes(1).does(Event::Active);
    assert!(stays.booking.idle.erased.is_some(), "a key alone does not take it away");

    let answered = stays.does(Event::ForWhomPicked(buergertermin::booking::ForWhom::Me));
    assert_eq!(answered.booking.idle.erased, None);
    assert!(answered.effects.iter().all(|it| *it != Effect::Focus(Target::Heading)));
}
