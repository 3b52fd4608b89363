//! Who types, and with which paper: asked where it matters, said before a time is taken from somebody else.

use super::citizen::{Citizen, PAGE};
use crate::common::{CARD, LICENCE, PROOF, ruled};
use buergertermin::booking::{Behalf, CanCome, Event, Field, ForWhom, Place, Role, StepKind};

/// Page 6 at the counter for somebody else.
fn at_counter(matter: buergertermin::booking::ServiceId) -> Citizen {
    let services = Citizen::at_for_whom_of(ruled())
        .does(Event::ForWhomPicked(ForWhom::Other))
        .goes_on()
        .does(Event::CanComePicked(CanCome::Yes))
        .goes_on()
        .wants(matter)
        .goes_on();
    if services.kind() == StepKind::Advice { services.goes_on() } else { services }
}

/// Page 6 of a visit to somebody else.
fn at_visit() -> Citizen {
    Citizen::at_for_whom_of(ruled())
        .does(Event::ForWhomPicked(ForWhom::Other))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on()
        .wants(CARD)
        .goes_on()
        .goes_on()
        .says_where()
        .goes_on()
        .types(Field::Name, "Hilde Muster")
        .types(Field::ContactName, "Erika Muster")
        .types(Field::Email, "erika.muster@example.com")
        .types(Field::Telephone, "0171 3920042")
}

#[test]
fn the_role_is_asked_at_the_counter_where_the_person_herself_must_come() {
    assert!(at_counter(CARD).booking.asks(Field::Role));
    assert!(!at_counter(PROOF).booking.asks(Field::Role), "anybody with a power may do that");
    assert!(!at_counter(LICENCE).booking.asks(Field::Role));
    let for_herself = Citizen::at_services().wants(CARD).goes_on();
    assert!(!for_herself.booking.asks(Field::Role));
}

#[test]
fn a_guardian_goes_on_to_the_times() {
    let times = at_visit().does(Event::RolePicked(Role::Guardian)).goes_on();

    assert_eq!(times.kind(), StepKind::Times);
}

#[test]
fn a_power_that_nobody_has_certified_does_not_suffice_for_a_card() {
    let told = at_visit().does(Event::RolePicked(Role::OtherPower)).goes_on();

    assert_eq!(told.kind(), StepKind::WrongPaper);
    assert_eq!(told.effects, PAGE);
    assert_eq!(told.booking.not_enough_for(), [CARD]);

    let changes = told.clone().goes_back();
    assert_eq!(changes.kind(), StepKind::Contact);
    assert_eq!(changes.does(Event::RolePicked(Role::Power)).goes_on().kind(), StepKind::Times);

    let herself = told.goes_on();
    assert_eq!(herself.kind(), StepKind::Times, "the person applies herself");
}

#[test]
fn whoever_was_told_is_not_told_again() {
    let times = at_visit().does(Event::RolePicked(Role::OtherPower)).goes_on().goes_on();

    let contact = times.goes_back();
    assert_eq!(contact.kind(), StepKind::Contact);
    assert_eq!(contact.goes_on().kind(), StepKind::Times);
}

#[test]
fn the_same_holds_at_the_counter() {
    let contact = at_counter(CARD)
        .types(Field::Name, "Hilde Muster")
        .types(Field::Email, "erika.muster@example.com")
        .does(Event::RolePicked(Role::OtherPower));

    assert_eq!(contact.goes_on().kind(), StepKind::WrongPaper);
}

#[test]
fn the_page_of_what_was_booked_knows_on_whose_behalf_when_the_answers_are_gone() {
    let booked = at_visit().does(Event::RolePicked(Role::Guardian)).goes_on().gets_a_visit();
    let booked = booked.goes_on().hears(buergertermin::booking::Reply::Updated);
    let booked =
        booked.hears(super::citizen::appointment(buergertermin::booking::AppointmentStatus::Preconfirmed));

    let whom = Behalf { for_whom: Some(ForWhom::Other), role: Some(Role::Guardian), people: None };
    assert_eq!(booked.kind(), StepKind::Activation);
    assert_eq!(booked.booking.behalf, whom);
    assert_eq!(booked.does(Event::StartedOver).booking.behalf, Behalf::default());
}

#[test]
fn the_role_can_be_changed_from_the_page_of_checking() {
    let check = at_visit().does(Event::RolePicked(Role::Family)).goes_on().gets_a_visit();
    let contact = check.does(Event::ChangeWanted(Place::Contact)).does(Event::RolePicked(Role::OtherPower));

    let told = contact.goes_on();
    assert_eq!(told.kind(), StepKind::WrongPaper);
    assert_eq!(told.goes_on().kind(), StepKind::Check, "the time is still held");
}
