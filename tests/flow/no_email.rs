//! Whoever has no e-mail address.

use super::citizen::{Citizen, PAGE};
use crate::common::{CENTRE, NORTH, PROOF, offer_at};
use buergertermin::booking::{Event, Field, ForWhom, Place, Reply, Step, StepKind};

/// Only the centre does it, and books nobody without an e-mail address.
fn at_contact() -> Citizen {
    Citizen::at_services().wants(PROOF).goes_on()
}

#[test]
fn whoever_has_none_where_one_is_needed_reads_how_else_it_works() {
    let citizen = at_contact().types(Field::Name, "Erika Muster").does(Event::NoEmailHad);

    assert_eq!(citizen.booking.step, Step::NoEmail);
    assert_eq!(citizen.effects, PAGE);
    let back = citizen.goes_back();
    assert_eq!(back.booking.step, Step::Contact { errors: Vec::new() });
    assert_eq!(back.booking.answers.draft.get(Field::Name), "Erika Muster", "nothing else is lost");
}

#[test]
fn half_an_address_is_none() {
    let citizen = at_contact().types(Field::Email, "erika@").does(Event::NoEmailHad);

    assert_eq!(citizen.booking.answers.draft.get(Field::Email), "");
}

#[test]
fn where_none_is_needed_there_is_nothing_to_read() {
    let citizen = Citizen::at_contact().does(Event::NoEmailHad);

    assert_eq!(citizen.kind(), StepKind::Contact);
}

#[test]
fn a_visit_tells_how_it_works_on_the_telephone_too() {
    let citizen = Citizen::at_contact_of_visit(ForWhom::Me).does(Event::NoEmailHad);

    assert_eq!(citizen.kind(), StepKind::NoEmail);
    assert_eq!(citizen.goes_back().kind(), StepKind::Contact);
}

#[test]
fn whoever_gives_one_after_all_types_it_where_she_was() {
    let none = Citizen::at_check_of_visit().does(Event::ChangeWanted(Place::Contact)).does(Event::NoEmailHad);
    assert_eq!(none.kind(), StepKind::NoEmail);

    let given = none.goes_back().types(Field::Email, "nachbarin@example.com").goes_on();
    assert_eq!(given.kind(), StepKind::Check);
}

#[test]
fn an_office_that_needs_one_after_all_asks_for_it_before_a_time_is_reserved() {
    let citizen = Citizen::at_contact()
        .types(Field::Name, "Erika Muster")
        .goes_on()
        .hears(Reply::Calendar(offer_at(NORTH)))
        .does(Event::OtherOfficeWanted)
        .does(Event::OfficePicked(Some(CENTRE)))
        .goes_on();
    assert!(citizen.times().looking);

    let contact = citizen
        .hears(Reply::Calendar(offer_at(CENTRE)))
        .does(Event::SlotPicked(crate::common::slot(1, 10)))
        .goes_on();
    assert_eq!(contact.kind(), StepKind::Contact);
    let times = contact
        .types(Field::Email, "erika.muster@example.com")
        .goes_on()
        .hears(Reply::Calendar(offer_at(CENTRE)));
    assert_eq!(times.times().picked, Some(crate::common::slot(1, 10)));
}
