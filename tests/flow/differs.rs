//! Page 9, when the system booked something else than was chosen.

use super::citizen::{Citizen, appointment, booked};
use crate::common::{CARD, CENTRE, NORTH, slot};
use buergertermin::booking::{
    Appointment, AppointmentStatus, Differences, Effect, HostNotice, Problem, Question, Reply, Sending, Step,
    Wanted,
};
use buergertermin::i18n::Message;

/// The answer to booking, with something changed.
fn answered(status: AppointmentStatus, change: impl Fn(&mut Appointment)) -> Reply {
    let Reply::Appointment(mut it) = appointment(status) else { panic!("an appointment") };
    change(&mut it);
    Reply::Appointment(it)
}

fn preconfirmed(change: impl Fn(&mut Appointment)) -> Citizen {
    Citizen::booking().hears(answered(AppointmentStatus::Preconfirmed, change))
}

fn differences(citizen: &Citizen) -> &Differences {
    let Step::Activation { differences, .. } = &citizen.booking.step else { panic!("page 9") };
    differences
}

#[test]
fn an_appointment_as_it_was_chosen_has_no_differences() {
    let booked = preconfirmed(|_| {});

    assert!(differences(&booked).none());
    assert_eq!(booked.booking.heading(), Message::ActivationHeading);
}

#[test]
fn another_time_is_said_in_the_heading_and_told_to_the_portal() {
    let later = preconfirmed(|it| it.start = slot(2, 0).start);

    let chosen = Differences { start: Some(slot(1, 0).start), ..Differences::default() };
    assert_eq!(*differences(&later), chosen);
    assert_eq!(later.booking.heading(), Message::DiffersHeading);
    assert!(later.effects.ends_with(&[Effect::Tell(HostNotice::Booked), Effect::Tell(HostNotice::Differs)]));
}

#[test]
fn another_office_is_named_by_the_one_that_was_chosen() {
    let elsewhere = preconfirmed(|it| it.office = NORTH);

    assert_eq!(differences(&elsewhere).office.as_deref(), Some("Bürgeramt Mitte"));
    assert_ne!(NORTH, CENTRE);
}

#[test]
fn other_matters_or_another_number_of_them_are_a_difference() {
    let twice = [Wanted { count: 2, ..Wanted::once(CARD) }];
    for services in [Vec::new(), booked(&twice)] {
        let other = preconfirmed(|it| it.services = services.clone());

        assert_eq!(differences(&other).services, Some(vec![("Personalausweis".into(), 1)]));
    }
}

#[test]
fn an_appointment_that_is_looked_up_after_a_lost_answer_is_compared_as_well() {
    let unsure = Citizen::booking().fails(Problem::Connection).goes_on();
    let found = unsure.hears(answered(AppointmentStatus::Preconfirmed, |it| it.start = slot(2, 0).start));

    assert!(!differences(&found).none());
}

#[test]
fn what_was_to_be_confirmed_by_mail_is_not_said_to_stand_before_it_was_looked_up() {
    let odd = Citizen::booking().hears(appointment(AppointmentStatus::Confirmed));
    assert!(matches!(&odd.asked()[..], [Question::Find(_)]));
    assert!(matches!(odd.booking.step.check().and_then(|it| it.sending), Some(Sending::Finding(_))));
    let found = odd.hears(appointment(AppointmentStatus::Confirmed));
    assert!(matches!(found.booking.step, Step::Booked { .. }), "{:?}", found.booking.step);
}

#[test]
fn a_reservation_for_other_matters_is_given_back() {
    let reserving = Citizen::reserving();
    let mut other = super::citizen::reservation();
    other.services = booked(&[Wanted { count: 2, ..Wanted::once(CARD) }]);
    let wrong = reserving.hears(Reply::Reserved(other));

    assert!(matches!(&wrong.asked()[..], [Question::Cancel(_)]));
    assert_eq!(wrong.holds(), None);
}
