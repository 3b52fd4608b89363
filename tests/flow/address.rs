//! Page 5 of a visit: where to.

use super::citizen::{Citizen, PAGE, PAGE_WITH_ERRORS, PROCESS, reservation};
use crate::common::{CARD, offer, setup, slot};
use buergertermin::booking::{
    CanCome, Effect, Event, Fault, Field, ForWhom, Place, Registered, Reply, Role, Setup, Step, StepKind,
    Target, remark::Template,
};

fn at_address() -> Citizen {
    Citizen::at_address(ForWhom::Me)
}

fn errors(citizen: &Citizen) -> Vec<(Field, Fault)> {
    assert_eq!(citizen.kind(), StepKind::Address);
    citizen.booking.step.errors().iter().map(|it| (it.field, it.fault)).collect()
}

#[test]
fn an_address_in_the_area_leads_to_the_contact() {
    let citizen = at_address().says_where().goes_on();

    assert_eq!(citizen.booking.step, Step::Contact { errors: Vec::new() });
    assert_eq!(citizen.effects, PAGE);
    assert_eq!(citizen.goes_back().kind(), StepKind::Address);
}

#[test]
fn an_empty_page_names_everything_that_is_missing_in_the_order_of_the_page() {
    let citizen = at_address().goes_on();

    let missing =
        [Field::Street, Field::HouseNumber, Field::PostalCode, Field::Town, Field::Bell, Field::Registered];
    assert_eq!(errors(&citizen), missing.map(|it| (it, Fault::Missing)));
    assert_eq!(citizen.effects, [Effect::Focus(Target::Errors)]);
}

#[test]
fn a_mistake_goes_when_its_field_is_touched_or_its_answer_is_chosen() {
    let citizen = at_address()
        .goes_on()
        .types(Field::Street, "L")
        .types(Field::HouseNumber, "7")
        .does(Event::RegisteredPicked(Registered::Here));

    let left: Vec<Field> = errors(&citizen).into_iter().map(|it| it.0).collect();
    assert_eq!(left, [Field::PostalCode, Field::Town, Field::Bell]);
}

#[test]
fn a_house_number_that_was_typed_behind_the_street_goes_where_it_belongs() {
    let citizen =
        at_address().says_where().types(Field::HouseNumber, "").types(Field::Street, "Lindenweg 7").goes_on();

    assert_eq!(citizen.kind(), StepKind::Contact);
    let typed = |field| citizen.booking.answers.draft.get(field);
    assert_eq!((typed(Field::Street), typed(Field::HouseNumber)), ("Lindenweg", "7"));
}

#[test]
fn a_house_number_of_its_own_leaves_the_street_alone() {
    let citizen = at_address().says_where().types(Field::Street, "Straße 101").goes_on();

    assert_eq!(citizen.booking.answers.draft.get(Field::Street), "Straße 101");
}

#[test]
fn outside_the_area_is_an_outcome_with_ways_on() {
    let outside = at_address().says_where().types(Field::PostalCode, "04103").goes_on();
    assert_eq!(outside.booking.step, Step::Outside);
    assert_eq!(outside.effects, PAGE);
    assert_eq!(outside.clone().goes_back().kind(), StepKind::Address);

    let office = outside.does(Event::OfficePreferred);
    assert_eq!(office.kind(), StepKind::Services);
    assert!(!office.booking.is_visit());
}

#[test]
fn a_postal_code_is_in_the_area_however_it_is_written() {
    let citizen = at_address().says_where().types(Field::PostalCode, " D-01 069").goes_on();

    assert_eq!(citizen.kind(), StepKind::Contact);
}

#[test]
fn whoever_is_registered_elsewhere_is_told_whose_matter_it_is() {
    let citizen = at_address().says_where().does(Event::RegisteredPicked(Registered::Elsewhere)).goes_on();

    assert_eq!(citizen.booking.step, Step::Elsewhere);
    assert_eq!(
        citizen.goes_back().does(Event::RegisteredPicked(Registered::Here)).goes_on().kind(),
        StepKind::Contact
    );
}

#[test]
fn a_city_that_goes_everywhere_asks_neither_for_the_area_nor_for_the_register() {
    let everywhere = Setup { postal_codes: Vec::new(), asks_registered: false, ..setup() };
    let citizen = Citizen::at_for_whom_of(everywhere)
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on()
        .wants(CARD)
        .goes_on()
        .types(Field::Street, "Lindenweg")
        .types(Field::HouseNumber, "7")
        .types(Field::PostalCode, "99999")
        .types(Field::Town, "Anderswo")
        .types(Field::Bell, "Muster")
        .goes_on();

    assert_eq!(citizen.kind(), StepKind::Contact);
}

#[test]
fn an_address_that_does_not_fit_the_clerks_field_is_refused_where_most_is_said_and_never_cut() {
    let long = "Bitte am Hintereingang über den Hof klingeln, dann warten";
    let citizen = at_address()
        .says_where()
        .types(Field::Street, &"Langer Weg am Wald ".repeat(3))
        .types(Field::Town, &"Musterstadt am Fluss ".repeat(2))
        .types(Field::Floor, "dritte Etage links, mit Aufzug")
        .types(Field::Bell, &"M".repeat(60))
        .types(Field::AskFor, long)
        .goes_on();

    assert_eq!(errors(&citizen), [(Field::Bell, Fault::TooLong)]);
    assert_eq!(citizen.booking.answers.draft.get(Field::AskFor), long);

    let mended = citizen.types(Field::Bell, "Muster").types(Field::AskFor, "").goes_on();
    assert_eq!(mended.kind(), StepKind::Contact);
}

#[test]
fn an_address_that_leaves_no_room_for_the_contact_leads_back_and_the_portal_is_told() {
    let all_in_one = ["{street} {number}, {postalCode} {town}", "{contact} ({role})", "{telephone}"];
    let mut citizen = Citizen::at_contact_of_visit(ForWhom::Other);
    citizen.booking.setup.templates = [Template::parse(&all_in_one).ok(), None];
    citizen.booking.setup.roles[3] = "bevollmächtigt, mit beglaubigter Vollmacht".to_owned();
    let contact = citizen
        .goes_back()
        .types(Field::Street, &"s".repeat(60))
        .types(Field::HouseNumber, &"7".repeat(60))
        .goes_on()
        .says_who()
        .types(Field::ContactName, &"c".repeat(60))
        .types(Field::Telephone, "0171 3920042")
        .types(Field::SecondRemark, "nichts")
        .does(Event::RolePicked(Role::Power));

    let back = contact.goes_on();
    assert_eq!(errors(&back), [(Field::Street, Fault::TooLong)]);
    assert_eq!(back.effects, PAGE_WITH_ERRORS);
}

// --- changed from the page of checking ---

fn changes_the_address() -> Citizen {
    Citizen::at_check_of_visit().does(Event::ChangeWanted(Place::Address))
}

#[test]
fn changing_the_address_comes_straight_back() {
    let check = changes_the_address().types(Field::HouseNumber, "9").goes_on();

    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.holds(), Some(PROCESS));
    assert_eq!(check.asked(), []);
}

#[test]
fn an_address_outside_the_area_never_gets_to_the_page_of_checking() {
    let outside = changes_the_address().types(Field::PostalCode, "04103").goes_on();
    assert_eq!(outside.kind(), StepKind::Outside);
    assert_eq!(outside.goes_back().kind(), StepKind::Address);

    let back = changes_the_address().types(Field::PostalCode, "04103").goes_back();
    assert_eq!(back.kind(), StepKind::Times);
    let address = back.hears(Reply::Calendar(offer())).goes_on();
    assert_eq!(address.kind(), StepKind::Address);
    assert_eq!(address.goes_on().kind(), StepKind::Outside);
}

#[test]
fn an_address_that_was_outside_is_asked_again_when_it_shall_be_a_visit_after_all() {
    let counter = at_address()
        .says_where()
        .types(Field::PostalCode, "04103")
        .goes_on()
        .does(Event::OfficePreferred)
        .goes_on()
        .says_who()
        .types(Field::Telephone, "0171 3920042")
        .goes_on()
        .hears(Reply::Calendar(offer()))
        .does(Event::SlotPicked(slot(1, 0)))
        .goes_on()
        .hears(Reply::Reserved(reservation()));
    assert_eq!(counter.kind(), StepKind::Check);

    let visit =
        counter.does(Event::ChangeWanted(Place::Way)).does(Event::CanComePicked(CanCome::No)).goes_on();
    assert_eq!(visit.kind(), StepKind::Address);
    assert_eq!(visit.goes_on().kind(), StepKind::Outside);
}
