//! A device whose clock is wrong: spans are right all the same, and what is said is the time at the office.

use super::citizen::{Citizen, appointment, reservation};
use buergertermin::{
    booking::{AppointmentStatus, Effect, Event, Question, Reply, Step, time::office_time},
    i18n::Message,
};
use chrono::TimeDelta;

/// Her device is twenty minutes ahead, as the answer to the reservation tells.
fn at_check() -> Citizen {
    let reserving = Citizen::reserving();
    let told = Event::TimeTold(reserving.booking.now - TimeDelta::minutes(20));
    reserving.does(told).reserved_as(reservation())
}

impl Citizen {
    fn reserved_as(mut self, reservation: buergertermin::booking::Reservation) -> Self {
        let asked = self.booking.step.times().and_then(|it| it.reserving);
        self.ticket = asked.unwrap().0;
        self.hears(Reply::Reserved(reservation))
    }
}

#[test]
fn until_when_a_time_is_held_is_said_by_the_clock_at_the_office() {
    let citizen = at_check();
    let end = citizen.booking.first_to_end().unwrap().until;
    assert_eq!(end - citizen.booking.now, TimeDelta::minutes(15), "the span is the right one");
    let shown = citizen.booking.at_the_office(end);
    assert_eq!(shown, end - TimeDelta::minutes(20));

    let warned = citizen.waits_minutes(12);
    assert_eq!(warned.shown(), [Effect::Announce(Message::HoldEnds { time: office_time(shown) })]);
}

#[test]
fn until_when_the_mails_link_works_is_said_by_the_clock_at_the_office() {
    let booking = at_check().goes_on().hears(Reply::Updated);
    let end = booking.booking.first_to_end().unwrap().confirm_until;
    let booked = booking.hears(appointment(AppointmentStatus::Preconfirmed));

    let Step::Activation { until, .. } = booked.booking.step else { panic!("{:?}", booked.booking.step) };
    assert_eq!(until, end - TimeDelta::minutes(20));
}

#[test]
fn free_times_are_asked_for_from_the_day_at_the_office_on() {
    let mut citizen = at_check();
    citizen.booking.clock = TimeDelta::days(3);
    let times = citizen.goes_back();

    let from = times.questions.iter().rev().find_map(|it| {
        let Question::Calendar { from, .. } = it else { return None };
        Some(*from)
    });
    assert_eq!(from, Some(crate::common::day(3)));
}

#[test]
fn a_difference_that_an_answer_takes_is_none() {
    let citizen = Citizen::at_check();
    let told = citizen.booking.now - TimeDelta::seconds(20);

    assert_eq!(citizen.does(Event::TimeTold(told)).booking.clock, TimeDelta::zero());
}

#[test]
fn a_clock_that_was_told_wakes_nobody_and_deletes_nothing() {
    let mut citizen = Citizen::at_check();
    citizen.booking.setup.idle = Some(TimeDelta::minutes(15));
    let told = citizen.booking.now + TimeDelta::hours(3);

    let after = citizen.clone().does(Event::TimeTold(told));
    assert_eq!(after.booking.answers, citizen.booking.answers);
    assert_eq!(after.shown(), []);
}
