//! A visit from its first page to its last: what is sent, field by field.

use super::citizen::{Citizen, PROCESS, appointment, credentials};
use crate::common::{CARD, SUITCASE, day, offer_at, slot};
use buergertermin::booking::{
    AppointmentStatus, Contact, Demand, Event, Field, ForWhom, Place, Problem, Question, Reply, Role, Slot,
    StepKind, Wanted,
};
use chrono::TimeDelta;

/// What "Termin buchen" sends.
fn sent(citizen: Citizen) -> Contact {
    match &citizen.goes_on().asked()[..] {
        [Question::Update { contact, .. }] => contact.clone(),
        other => panic!("name and contact should be sent, not {other:?}"),
    }
}

fn remarks(first: &str, second: &str) -> [String; 2] {
    [first.to_owned(), second.to_owned()]
}

/// The daughter's page of checking.
fn by_a_daughter() -> Citizen {
    Citizen::at_address(ForWhom::Other)
        .says_where()
        .types(Field::Floor, "3. Etage, mit Aufzug")
        .types(Field::AskFor, "Schwester Inge")
        .goes_on()
        .types(Field::Name, "Hilde Muster")
        .types(Field::ContactName, "Erika Muster")
        .types(Field::Email, "erika.muster@example.com")
        .types(Field::Telephone, "0171 3920042")
        .does(Event::RolePicked(Role::Family))
        .goes_on()
        .gets_a_visit()
}

#[test]
fn whoever_books_for_herself_is_not_asked_who_she_is_twice() {
    let citizen = Citizen::at_contact_of_visit(ForWhom::Me);

    assert!(!citizen.booking.asks(Field::ContactName) && !citizen.booking.asks(Field::Role));
    assert!(!citizen.booking.asks(Field::Remark) && !citizen.booking.asks(Field::SecondRemark));
    let errors: Vec<Field> = citizen.goes_on().booking.step.errors().iter().map(|it| it.field).collect();
    assert_eq!(errors, [Field::Name, Field::Email, Field::Telephone], "two clerks at a door need a number");
}

#[test]
fn a_visit_for_oneself_tells_the_clerks_where_to_go_and_whom_to_call() {
    assert_eq!(
        sent(Citizen::at_check_of_visit()),
        Contact {
            name: "Erika Muster".to_owned(),
            email: "erika.muster@example.com".to_owned(),
            telephone: "01713920042".to_owned(),
            remarks: remarks("Lindenweg 7, 01067 Musterstadt; Klingel: Muster", "Telefon: 01713920042"),
        }
    );
}

#[test]
fn a_visit_that_a_daughter_books_is_her_mothers_and_the_clerks_know_both() {
    assert_eq!(
        sent(by_a_daughter()),
        Contact {
            name: "Hilde Muster".to_owned(),
            email: "erika.muster@example.com".to_owned(),
            telephone: "01713920042".to_owned(),
            remarks: remarks(
                "Lindenweg 7, 01067 Musterstadt; Etage: 3. Etage, mit Aufzug; Klingel: Muster; Fragen nach: Schwester Inge",
                "Kontakt: Erika Muster (Familie); Telefon: 01713920042"
            ),
        }
    );
}

#[test]
fn whoever_books_for_somebody_else_says_who_she_is_and_in_which_role() {
    let citizen = Citizen::at_contact_of_visit(ForWhom::Other).goes_on();

    let errors: Vec<Field> = citizen.booking.step.errors().iter().map(|it| it.field).collect();
    assert_eq!(errors, [Field::Name, Field::ContactName, Field::Email, Field::Telephone, Field::Role]);

    let chosen = citizen.does(Event::RolePicked(Role::Guardian));
    assert!(chosen.booking.step.errors().iter().all(|it| it.field != Field::Role));
}

#[test]
fn a_number_is_not_written_into_a_field_that_the_office_has_not() {
    let mut citizen = Citizen::at_check_of_visit();
    citizen.booking.hold.as_mut().unwrap().reservation.rules.telephone = None;

    let contact = sent(citizen);
    assert_eq!(contact.telephone, "");
    assert_eq!(contact.remarks[1], "Telefon: 01713920042", "the clerks read it all the same");
}

#[test]
fn at_the_counter_nothing_of_the_address_is_sent() {
    let citizen = Citizen::at_address(ForWhom::Me)
        .says_where()
        .does(Event::WentBack)
        .does(Event::OfficePreferred)
        .goes_on()
        .says_who()
        .goes_on()
        .hears(Reply::Calendar(crate::common::offer()))
        .does(Event::SlotPicked(slot(1, 0)))
        .goes_on()
        .hears(Reply::Reserved(super::citizen::reservation()));

    assert_eq!(sent(citizen), super::citizen::contact());
}

#[test]
fn the_times_of_a_visit_are_the_suitcases() {
    let times = Citizen::at_contact_of_visit(ForWhom::Me)
        .says_who()
        .types(Field::Telephone, "0171 3920042")
        .goes_on();
    let demand = Demand { offices: vec![SUITCASE], wanted: vec![Wanted::once(CARD)] };

    let question = Question::Calendar { demand, from: day(0), to: day(180), day: None };
    assert!(times.questions.contains(&question));
    let open = times.hears(Reply::Calendar(offer_at(SUITCASE)));
    let first = Slot { office: SUITCASE, ..slot(1, 0) };
    assert_eq!(open.does(Event::SlotPicked(first)).times().picked, Some(first));
}

#[test]
fn a_visit_has_an_end_and_a_counter_has_none() {
    let citizen = Citizen::at_check_of_visit();
    let visit = Slot { office: SUITCASE, ..slot(1, 0) };

    assert_eq!(citizen.booking.visit_end(visit), Some(visit.start + TimeDelta::minutes(30)));
    assert_eq!(citizen.booking.visit_end(slot(1, 0)), None);
}

#[test]
fn a_visit_where_nothing_is_free_leads_to_the_counter_for_those_who_want() {
    let nothing = Citizen::at_contact_of_visit(ForWhom::Me)
        .says_who()
        .types(Field::Telephone, "0171 3920042")
        .goes_on()
        .hears(Reply::Calendar(buergertermin::booking::CalendarOffer::default()));
    let citizen = nothing.does(Event::OfficePreferred);

    assert_eq!(citizen.kind(), StepKind::Services);
    assert!(!citizen.booking.is_visit());
}

#[test]
fn a_refused_number_leads_to_its_field_and_the_way_back_is_short() {
    let refused = Citizen::at_check_of_visit().goes_on().fails(Problem::TelephoneRefused);
    assert_eq!(refused.kind(), StepKind::Contact);

    let check = refused.types(Field::Telephone, "0171 3920043").goes_on();
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.holds(), Some(PROCESS));
}

#[test]
fn a_visit_is_booked_with_seven_questions_at_the_most() {
    let booked =
        by_a_daughter().goes_on().hears(Reply::Updated).hears(appointment(AppointmentStatus::Preconfirmed));

    assert_eq!(booked.kind(), StepKind::Activation);
    assert!(booked.questions.contains(&Question::Preconfirm(credentials(PROCESS))));
    assert_eq!(booked.questions.len(), 6, "{:?}", booked.questions);
}

#[test]
fn the_role_can_be_changed_with_the_contact() {
    let citizen = by_a_daughter()
        .does(Event::ChangeWanted(Place::Contact))
        .does(Event::RolePicked(Role::Power))
        .goes_on();

    assert_eq!(sent(citizen).remarks[1], "Kontakt: Erika Muster (Vollmacht); Telefon: 01713920042");
}
