//! "Noch eine Angabe": the office that holds the time asks for something that was not asked so far.

use super::citizen::{Citizen, PAGE, PROCESS, reservation};
use crate::common::{offer, rules};
use buergertermin::booking::{
    ContactRules, CustomField, Effect, Event, Fault, Field, FieldError, Place, Question, Reply, Reservation,
    Step, StepKind, Target, TimesNotice, contact::Asked,
};

/// The office that holds the time wants a telephone number, unlike the list.
fn wants_a_number() -> Citizen {
    let rules = ContactRules { telephone: Some(true), ..rules() };
    Citizen::reserving().hears(Reply::Reserved(Reservation { rules, ..reservation() }))
}

fn number(errors: &[Fault]) -> Step {
    let error = |it: &Fault| FieldError { field: Field::Telephone, fault: *it };
    Step::More {
        fields: vec![Asked { field: Field::Telephone, required: true }],
        errors: errors.iter().map(error).collect(),
    }
}

#[test]
fn what_is_new_is_asked_on_a_page_of_its_own_while_the_time_is_held() {
    let citizen = wants_a_number();

    assert_eq!(citizen.booking.step, number(&[]));
    assert_eq!(citizen.shown(), PAGE);
    assert_eq!(citizen.holds(), Some(PROCESS));
}

#[test]
fn the_answer_leads_to_the_page_of_checking_and_is_sent() {
    let given = wants_a_number().types(Field::Telephone, "0171 3920042").goes_on();
    assert_eq!(given.kind(), StepKind::Check);
    assert_eq!(given.asked(), []);

    let saving = given.goes_on();
    assert!(
        matches!(&saving.asked()[..], [Question::Update { contact, .. }] if contact.telephone == "01713920042")
    );
}

#[test]
fn what_is_wrong_there_is_said_there_until_it_is_touched() {
    let missing = wants_a_number().goes_on();
    assert_eq!(missing.booking.step, number(&[Fault::Missing]));
    assert_eq!(missing.effects, [Effect::Focus(Target::Errors)]);

    let short = missing.types(Field::Telephone, "12");
    assert_eq!(short.booking.step, number(&[]));
    assert_eq!(short.goes_on().booking.step, number(&[Fault::TooShort]));
}

#[test]
fn what_was_given_already_is_not_asked_again() {
    let rules = ContactRules { telephone: Some(true), ..rules() };
    let citizen = Citizen::at_contact()
        .says_who()
        .types(Field::Telephone, "0171 3920042")
        .goes_on()
        .hears(Reply::Calendar(offer()))
        .does(Event::SlotPicked(crate::common::slot(1, 0)))
        .goes_on()
        .hears(Reply::Reserved(Reservation { rules, ..reservation() }));

    assert_eq!(citizen.kind(), StepKind::Check);
}

#[test]
fn what_was_left_empty_before_is_not_asked_again() {
    let remark = CustomField { label: "Kennzeichen".into(), required: true };
    let rules = ContactRules { custom: [Some(remark), None], ..rules() };
    let citizen = Citizen::reserving().hears(Reply::Reserved(Reservation { rules, ..reservation() }));

    let Step::More { fields, .. } = &citizen.booking.step else { panic!("the remark should be asked") };
    assert_eq!(fields[..], [Asked { field: Field::Remark, required: true }], "she left out the telephone");
}

#[test]
fn a_free_field_that_may_stay_empty_does_not_stop_anybody() {
    let remark = CustomField { label: "Bemerkungen".into(), required: false };
    let rules = ContactRules { custom: [Some(remark), None], ..rules() };
    let citizen = Citizen::reserving().hears(Reply::Reserved(Reservation { rules, ..reservation() }));

    assert_eq!(citizen.kind(), StepKind::Check);
}

#[test]
fn going_back_leads_to_the_times_with_the_own_time_chosen_which_asks_for_the_same_again() {
    let back = wants_a_number().goes_back();
    assert_eq!(back.kind(), StepKind::Times);
    assert_eq!(back.holds(), Some(PROCESS));

    let again = back.hears(Reply::Calendar(offer())).goes_on();
    assert_eq!(again.booking.step, number(&[]));
}

#[test]
fn from_the_page_of_checking_it_is_changed_with_the_rest_of_the_contact() {
    let check = wants_a_number().types(Field::Telephone, "0171 3920042").goes_on();
    let contact = check.does(Event::ChangeWanted(Place::Contact));

    assert!(contact.booking.asks(Field::Telephone));
    assert_eq!(contact.kind(), StepKind::Contact);
}

#[test]
fn a_hold_that_ends_there_leads_to_the_times() {
    let told = wants_a_number().waits_minutes(12);
    assert!(matches!(told.shown()[..], [Effect::Announce(_)]), "she is told before");

    let over = told.waits_minutes(3);
    assert_eq!(over.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(over.holds(), None);
}
