//! An answer was lost: whether it was booked is looked up before anything is repeated.

use super::citizen::{Citizen, PROCESS, appointment, credentials, reservation_of};
use crate::common::{offer, slot};
use buergertermin::{
    booking::{
        AppointmentStatus, CalendarOffer, Effect, Event, Field, HostNotice, Place, Problem, Question, Reply,
        Step, StepKind, TimesNotice,
    },
    i18n::Message,
};
use chrono::TimeDelta;

/// The answer to the booking was lost, and looking it up led nowhere.
fn in_doubt() -> Citizen {
    Citizen::booking().gets_no_answer(Problem::Connection)
}

fn finds() -> [Question; 1] {
    [Question::Find(credentials(PROCESS))]
}

#[test]
fn a_lost_answer_is_looked_up_before_anything_is_repeated() {
    for problem in [Problem::Connection, Problem::Offline, Problem::Busy, Problem::Unexpected] {
        let lost = Citizen::booking().fails(problem);
        assert_eq!(lost.asked(), finds(), "at once, and by itself");
        assert_eq!(lost.shown(), [], "nobody need be told");

        let lost = lost.gets_no_answer(problem);
        assert!(matches!(&lost.booking.step, Step::Check(it) if it.problem == Some(problem)));

        assert_eq!(lost.clone().does(Event::Retried).asked(), finds());
        assert_eq!(lost.goes_on().asked(), finds());
    }
}

#[test]
fn a_lost_answer_that_is_found_again_is_never_spoken_of() {
    let found =
        Citizen::booking().fails(Problem::Connection).hears(appointment(AppointmentStatus::Preconfirmed));

    assert_eq!(found.kind(), StepKind::Activation);
    assert_eq!(found.questions.iter().filter(|it| matches!(it, Question::Preconfirm(_))).count(), 1);
}

#[test]
fn what_was_not_booked_is_booked_twice_by_itself_and_then_only_when_wanted() {
    let mut citizen = Citizen::booking();
    for _ in 0..2 {
        citizen = citizen.fails(Problem::Connection).hears(appointment(AppointmentStatus::Reserved));
        citizen = citizen.hears(Reply::Updated);
        assert_eq!(citizen.asked(), [Question::Preconfirm(credentials(PROCESS))]);
    }
    let asked = citizen.fails(Problem::Connection);
    assert!(matches!(&asked.booking.step, Step::Check(it) if it.problem == Some(Problem::Connection)));

    assert_eq!(asked.does(Event::Retried).asked(), finds());
}

#[test]
fn a_booking_that_stands_is_shown_and_not_repeated() {
    let found = in_doubt().does(Event::Retried).hears(appointment(AppointmentStatus::Preconfirmed));

    assert_eq!(found.kind(), StepKind::Activation);
    assert_eq!(found.asked(), []);
}

#[test]
fn a_time_that_is_still_only_reserved_is_booked_from_the_start() {
    let found = in_doubt().does(Event::Retried).hears(appointment(AppointmentStatus::Reserved));
    assert!(matches!(&found.asked()[..], [Question::Update { .. }]));

    let booking = found.hears(Reply::Updated);
    assert_eq!(booking.asked(), [Question::Preconfirm(credentials(PROCESS))]);
}

#[test]
fn a_time_that_is_gone_leads_to_the_times() {
    let cancelled = in_doubt().does(Event::Retried).hears(appointment(AppointmentStatus::Cancelled));
    let gone = in_doubt().does(Event::Retried).fails(Problem::Gone);

    assert_eq!(cancelled.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(gone.times().notice, Some(TimesNotice::HoldOver));
}

#[test]
fn looking_it_up_can_fail_and_is_then_tried_again() {
    let failed = in_doubt().does(Event::Retried).fails(Problem::Busy);
    assert!(matches!(&failed.booking.step, Step::Check(it) if it.problem == Some(Problem::Busy)));

    assert_eq!(failed.does(Event::Retried).asked(), finds());
}

#[test]
fn what_was_settled_before_is_looked_up_at_once() {
    assert_eq!(Citizen::booking().fails(Problem::Settled).asked(), finds());
    assert_eq!(Citizen::saving().fails(Problem::Settled).asked(), finds());
}

#[test]
fn an_answer_of_another_kind_is_looked_up_too() {
    assert_eq!(Citizen::booking().hears(Reply::Cancelled).asked(), finds());
}

#[test]
fn the_doubt_outlives_a_change_of_the_contact() {
    let changed = in_doubt().does(Event::ChangeWanted(Place::Contact)).goes_on();
    assert_eq!(changed.kind(), StepKind::Check);

    assert_eq!(changed.goes_on().asked(), finds());
}

#[test]
fn a_change_that_came_after_the_booking_is_told() {
    let changed = in_doubt().does(Event::ChangeWanted(Place::Contact)).types(Field::Name, "Erika Beispiel");
    let found = changed.goes_on().goes_on().hears(appointment(AppointmentStatus::Preconfirmed));

    let Step::Activation { differences, .. } = &found.booking.step else { panic!("{:?}", found.kind()) };
    assert_eq!(differences.contact.as_ref().map(|it| it.name.as_str()), Some("Erika Muster"));
    assert!(found.effects.contains(&Effect::Tell(HostNotice::Differs)));
}

#[test]
fn a_change_that_was_taken_back_is_none() {
    let changed = in_doubt().does(Event::ChangeWanted(Place::Contact)).types(Field::Name, "Erika Beispiel");
    let back = changed.types(Field::Name, "Erika Muster").goes_on().goes_on();
    let found = back.hears(appointment(AppointmentStatus::Preconfirmed));

    let Step::Activation { differences, .. } = &found.booking.step else { panic!("{:?}", found.kind()) };
    assert!(differences.none());
}

#[test]
fn the_doubt_outlives_a_look_at_the_times() {
    let back = in_doubt().goes_back().hears(Reply::Calendar(offer())).goes_on();
    assert_eq!(back.kind(), StepKind::Check);

    assert_eq!(back.goes_on().asked(), finds());
}

#[test]
fn the_doubt_outlives_the_hold_so_that_nobody_books_twice() {
    let late = in_doubt().waits_minutes(16);
    assert_eq!(late.kind(), StepKind::Check, "it may be booked");

    let looking = late.does(Event::Retried);
    assert_eq!(looking.asked(), finds());
    let found = looking.clone().hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(found.kind(), StepKind::Activation);

    let over = looking.hears(appointment(AppointmentStatus::Reserved));
    assert_eq!(over.times().notice, Some(TimesNotice::HoldOver));
}

#[test]
fn another_time_gives_back_the_one_that_may_be_booked() {
    let citizen = in_doubt()
        .goes_back()
        .hears(Reply::Calendar(offer()))
        .does(Event::SlotPicked(slot(1, 10)))
        .goes_on()
        .hears(Reply::Reserved(reservation_of(7, slot(1, 10))));
    assert_eq!(citizen.holds(), Some(7));
    assert_eq!(citizen.asked(), [Question::Cancel(credentials(PROCESS))]);

    let gone = citizen.hears_of(PROCESS, Ok(Reply::Cancelled)).goes_on();
    assert!(matches!(&gone.asked()[..], [Question::Update { .. }]), "the new time is in no doubt");
}

/// Another time is held, and nobody has said that the one that may be booked was given back.
fn at_check_of_another_time() -> Citizen {
    let times = in_doubt().goes_back().hears(Reply::Calendar(offer())).does(Event::SlotPicked(slot(1, 10)));
    let other = times.goes_on().hears(Reply::Reserved(reservation_of(7, slot(1, 10))));
    other.hears_of(PROCESS, Err(Problem::Settled))
}

#[test]
fn another_time_is_booked_only_after_the_one_that_may_be_booked_was_given_back() {
    let waiting = at_check_of_another_time().goes_on();
    assert_eq!(waiting.asked(), [Question::Cancel(credentials(PROCESS))]);

    for gone in [Ok(Reply::Cancelled), Err(Problem::Gone), Err(Problem::Denied)] {
        let saving = waiting.clone().gets_answer(waiting.ticket, gone);
        assert!(
            matches!(&saving.asked()[..], [Question::Update { credentials, .. }] if credentials.process == 7)
        );
    }
}

#[test]
fn as_long_as_it_can_not_be_given_back_nothing_else_is_booked() {
    for problem in
        [Problem::Connection, Problem::Busy, Problem::Offline, Problem::Unexpected, Problem::Settled]
    {
        let failed = at_check_of_another_time().goes_on().fails(problem);
        assert!(matches!(&failed.booking.step, Step::Check(it) if it.problem == Some(problem)));
        assert_eq!(failed.holds(), Some(7), "and the new one is kept");

        assert_eq!(failed.does(Event::Retried).asked(), [Question::Cancel(credentials(PROCESS))]);
    }
}

#[test]
fn whoever_deletes_all_answers_leaves_no_doubt_to_the_next_one() {
    let deleted = at_check_of_another_time().does(Event::EraseWanted).does(Event::EraseConfirmed);

    assert_eq!(deleted.booking.dubious, []);
}

#[test]
fn a_booking_that_comes_late_is_found_although_the_system_has_said_that_it_was_only_reserved() {
    let reserved =
        Citizen::booking().fails(Problem::Connection).hears(appointment(AppointmentStatus::Reserved));
    let failed = reserved.fails(Problem::Unexpected);
    assert!(matches!(&failed.booking.step, Step::Check(it) if it.unsure));

    let late = failed.waits_minutes(16);
    assert_eq!(late.kind(), StepKind::Check, "it may be booked by now, and no other one is tried for");
    let looking = late.goes_on();
    assert_eq!(looking.asked(), finds());
    let found = looking.hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(found.kind(), StepKind::Activation);
}

#[test]
fn a_time_of_which_the_system_has_said_that_it_was_only_reserved_is_given_back_before_another_is_booked() {
    let reserved =
        Citizen::booking().fails(Problem::Connection).hears(appointment(AppointmentStatus::Reserved));
    let refused = reserved.fails(Problem::EmailRefused);
    let changed = refused.types(Field::Email, "erika@example.com").goes_on();
    let other = changed.does(Event::ChangeWanted(Place::Time)).hears(Reply::Calendar(offer()));
    let other = other.does(Event::SlotPicked(slot(1, 10))).goes_on();
    let other = other.hears(Reply::Reserved(reservation_of(7, slot(1, 10))));
    let other = other.hears_of(PROCESS, Err(Problem::Settled));

    assert_eq!(other.goes_on().asked(), [Question::Cancel(credentials(PROCESS))]);
}

#[test]
fn a_time_that_may_be_booked_is_given_back_when_its_hold_ends_while_another_is_chosen() {
    let citizen = in_doubt().goes_back().hears(Reply::Calendar(offer())).waits_minutes(16);

    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.asked(), [Question::Cancel(credentials(PROCESS))]);
}

// --- the answer to a reserve was lost ---

fn tries_again_after(minutes: i64) -> Citizen {
    let lost = Citizen::reserving().gets_no_answer(Problem::Connection);
    lost.waits_minutes(minutes).goes_on().fails(Problem::Taken)
}

#[test]
fn a_time_that_is_taken_after_its_reserve_was_lost_may_be_held_for_her() {
    let before = Citizen::reserving().booking.now;
    let citizen = tries_again_after(1);

    assert_eq!(citizen.times().notice, Some(TimesNotice::MaybeHeld(before + TimeDelta::minutes(15))));
    assert_eq!(citizen.booking.heading(), Message::TimesHeading);
}

#[test]
fn after_the_longest_hold_it_is_just_taken() {
    assert_eq!(tries_again_after(16).times().notice, Some(TimesNotice::Failed(Problem::Taken)));
}

#[test]
fn another_time_that_is_taken_is_just_taken() {
    let citizen = Citizen::reserving()
        .gets_no_answer(Problem::Connection)
        .does(Event::SlotPicked(slot(1, 10)))
        .goes_on()
        .fails(Problem::Taken);

    assert_eq!(citizen.times().notice, Some(TimesNotice::Failed(Problem::Taken)));
}

#[test]
fn a_time_that_is_had_at_the_second_try_is_in_no_doubt() {
    let citizen = Citizen::reserving()
        .gets_no_answer(Problem::Connection)
        .goes_on()
        .hears(Reply::Reserved(super::citizen::reservation()));

    assert_eq!(citizen.kind(), StepKind::Check);
    assert_eq!(citizen.holds(), Some(PROCESS));
}

#[test]
fn a_reserve_whose_answer_was_lost_is_tried_once_more_while_the_time_is_still_shown() {
    let looking = Citizen::reserving().fails(Problem::Connection);
    assert!(matches!(&looking.asked()[..], [Question::Calendar { .. }]), "whether it still is free");
    assert_eq!(looking.shown(), []);

    let again = looking.hears(Reply::Calendar(offer()));
    assert!(matches!(&again.asked()[..], [Question::Reserve { .. }]));
    let held = again.clone().hears(Reply::Reserved(super::citizen::reservation()));
    assert_eq!((held.kind(), held.holds()), (StepKind::Check, Some(PROCESS)));

    let failed = again.fails(Problem::Connection);
    assert_eq!(failed.times().notice, Some(TimesNotice::Failed(Problem::Connection)), "and then no more");
}

#[test]
fn a_time_that_is_not_shown_any_more_after_its_reserve_was_lost_may_be_held_for_her() {
    let none = CalendarOffer::default();
    let gone = Citizen::reserving().fails(Problem::Unexpected).hears(Reply::Calendar(none));

    assert!(matches!(gone.times().notice, Some(TimesNotice::MaybeHeld(_))));
    assert!(matches!(&gone.asked()[..], [Question::Calendar { day: None, .. }]), "the others are offered");
}
