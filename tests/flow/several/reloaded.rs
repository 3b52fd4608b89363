//! The page is loaded anew between several visits.

use super::{Citizen, at_check, booking, city};
use crate::common::catalogue;
use crate::flow::citizen::{appointment, credentials};
use buergertermin::booking::{AppointmentStatus, Booking, Event, Problem, Question, Reply, Step, StepKind};

fn reloads(citizen: &Citizen) -> Citizen {
    let kept = citizen.booking.keep().unwrap();
    let booking = Booking::restored(city(), kept, citizen.booking.now, true).unwrap();
    let waiting = Citizen { booking, ..citizen.clone() }.does(Event::Returned);
    waiting.hears(Reply::Catalogue(catalogue()))
}

#[test]
fn the_times_of_all_visits_are_held_as_before() {
    let back = reloads(&at_check());

    assert_eq!((back.kind(), back.all_held()), (StepKind::Check, vec![1, 2]));
    assert_eq!(back.booking.contacts(), at_check().booking.contacts());
}

#[test]
fn between_two_bookings_each_is_looked_up_before_anything_is_repeated() {
    let half = booking().hears(appointment(AppointmentStatus::Preconfirmed));
    assert!(half.booking.half_booked());
    let back = reloads(&half);

    let first = back.goes_on();
    assert_eq!(first.asked(), [Question::Find(credentials(1))]);
    let second = first.hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(second.asked(), [Question::Find(credentials(2))]);
    let rest = second.hears(appointment(AppointmentStatus::Reserved));
    assert_eq!(rest.asked(), [Question::Preconfirm(credentials(2))]);
    let booked = rest.hears(appointment(AppointmentStatus::Preconfirmed));

    let Step::Activation { further, .. } = &booked.booking.step else { panic!("both are booked") };
    assert_eq!(further.len(), 1);
}

#[test]
fn what_may_still_stand_is_given_back_after_it_too() {
    let undone = booking().hears(appointment(AppointmentStatus::Preconfirmed)).fails(Problem::Taken);
    assert_eq!(undone.kind(), StepKind::Undone);
    let back = reloads(&undone);

    assert_eq!((back.kind(), back.asked()), (StepKind::Undone, vec![Question::Cancel(credentials(1))]));
}
