//! Several people in a care home.

use super::citizen::{Citizen, PAGE, PROCESS};
use crate::common::{CARD, SUITCASE, catalogue, offer_at, setup};
use buergertermin::booking::{
    CanCome, Effect, Event, Field, ForWhom, Place, Question, Reply, Setup, Step, StepKind, Target, Wanted,
};

fn at_people() -> Citizen {
    Citizen::at_for_whom().does(Event::ForWhomPicked(ForWhom::Home)).goes_on()
}

/// Page 6 of a visit to three people.
fn at_contact() -> Citizen {
    at_people()
        .does(Event::PeoplePicked(3))
        .goes_on()
        .wants(CARD)
        .goes_on()
        .says_where()
        .types(Field::Bell, "")
        .types(Field::Floor, "Wohnbereich 2")
        .goes_on()
}

fn at_check() -> Citizen {
    at_contact()
        .types(Field::Name, "Haus am See")
        .types(Field::ContactName, "Petra Pflege")
        .types(Field::Email, "haus@example.com")
        .types(Field::Telephone, "0341 123456")
        .goes_on()
        .gets_a_visit()
}

#[test]
fn a_home_is_asked_how_many_people_and_not_whether_they_can_come() {
    let citizen = at_people();
    assert_eq!(citizen.booking.step, Step::People { missing: false });
    assert_eq!(citizen.effects, PAGE);

    let missing = citizen.goes_on();
    assert_eq!(missing.booking.step, Step::People { missing: true });
    assert_eq!(missing.effects, [Effect::Focus(Target::Errors)]);

    let services = missing.does(Event::PeoplePicked(2)).goes_on();
    assert_eq!(services.kind(), StepKind::Services);
    assert!(services.booking.is_visit());
    assert_eq!(services.goes_back().kind(), StepKind::People);
}

#[test]
fn more_people_than_fit_one_visit_are_planned_on_the_telephone() {
    let home = at_people().does(Event::PeoplePicked(4)).goes_on();
    assert_eq!(home.booking.step, Step::Home);

    let back = home.goes_back();
    assert_eq!(back.kind(), StepKind::People);
    assert_eq!(back.does(Event::PeoplePicked(3)).goes_on().kind(), StepKind::Services);
}

#[test]
fn where_a_visit_is_for_one_person_homes_always_call() {
    for people_per_visit in [None, Some(1)] {
        let citizen = Citizen::at_for_whom_of(Setup { people_per_visit, ..setup() })
            .does(Event::ForWhomPicked(ForWhom::Home))
            .goes_on();

        assert_eq!(citizen.kind(), StepKind::Home);
        assert_eq!(citizen.goes_back().kind(), StepKind::ForWhom);
    }
}

#[test]
fn a_home_that_turns_out_not_to_be_visited_here_calls() {
    let first = Citizen::default();
    let ticket = first.ticket;
    let mut city = catalogue();
    city.offices[3].rules.custom[0] = None;
    let people = first
        .does(Event::ForWhomPicked(ForWhom::Home))
        .goes_on()
        .does(Event::PeoplePicked(2))
        .gets_answer(ticket, Ok(Reply::Catalogue(city)));

    assert_eq!(people.goes_on().kind(), StepKind::Home);
}

#[test]
fn nobody_at_all_is_no_number_of_people() {
    let citizen = at_people().does(Event::PeoplePicked(0));

    assert_eq!(citizen.booking.answers.people, None);
}

#[test]
fn a_home_has_no_bell_of_its_own_and_needs_no_role() {
    let citizen = at_contact();

    assert_eq!(citizen.kind(), StepKind::Contact);
    assert!(citizen.booking.asks(Field::ContactName) && !citizen.booking.asks(Field::Role));
}

#[test]
fn three_people_are_one_visit_and_the_clerks_know_how_many() {
    let citizen = at_check();
    assert_eq!(citizen.booking.answers.wanted, [Wanted::once(CARD)]);
    assert_eq!(citizen.booking.most(CARD), 1);

    let sending = citizen.goes_on();
    let Question::Update { contact, .. } = &sending.asked()[0] else { panic!("the contact is sent first") };
    assert_eq!(contact.name, "Haus am See");
    assert_eq!(contact.email, "haus@example.com");
    assert_eq!(contact.telephone, "0341123456");
    assert_eq!(
        contact.remarks,
        [
            "Lindenweg 7, 01067 Musterstadt; Etage: Wohnbereich 2".to_owned(),
            "Kontakt: Petra Pflege; Telefon: 0341123456; Personen: 3".to_owned()
        ]
    );
}

#[test]
fn what_was_counted_before_it_was_a_home_counts_once() {
    let counted = Citizen::at_services().wants(CARD).does(Event::CountPicked(CARD, 3));
    let home = counted
        .goes_back()
        .goes_back()
        .does(Event::ForWhomPicked(ForWhom::Home))
        .goes_on()
        .does(Event::PeoplePicked(2))
        .goes_on();

    assert_eq!(home.kind(), StepKind::Services);
    assert_eq!(home.booking.answers.wanted, [Wanted::once(CARD)]);
}

#[test]
fn the_number_of_people_can_be_changed_and_comes_straight_back() {
    let people = at_check().does(Event::ChangeWanted(Place::People));
    assert_eq!(people.kind(), StepKind::People);

    let check = people.does(Event::PeoplePicked(2)).goes_on();
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.holds(), Some(PROCESS), "it is the same visit");
}

#[test]
fn the_number_of_people_is_forgotten_where_it_is_no_home_after_all() {
    let citizen = at_people()
        .does(Event::PeoplePicked(3))
        .goes_on()
        .goes_back()
        .goes_back()
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on()
        .wants(CARD)
        .goes_on()
        .says_where()
        .goes_on()
        .says_who()
        .types(Field::Telephone, "0171 3920042");

    assert_eq!(citizen.booking.contact().unwrap().remarks[1], "Telefon: 01713920042");
}

#[test]
fn more_people_than_fit_one_visit_are_never_booked_by_going_back() {
    let four = at_check().does(Event::ChangeWanted(Place::People)).does(Event::PeoplePicked(4));

    let home = four.clone().goes_on();
    assert_eq!(home.booking.step, Step::Home);
    let people = home.goes_back();
    assert_eq!(people.kind(), StepKind::People);
    assert_eq!(people.clone().goes_back().kind(), StepKind::Times);
    assert_eq!(people.does(Event::PeoplePicked(2)).goes_on().kind(), StepKind::Check);

    let again = four.goes_back().hears(Reply::Calendar(offer_at(SUITCASE))).goes_on();
    assert_eq!(again.booking.step, Step::Home);
    assert_eq!(again.holds(), Some(PROCESS));
}
