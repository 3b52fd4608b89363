//! Page 6: name and contact.

use super::citizen::{Citizen, PAGE};
use crate::common::{CARD, CENTRE, NORTH, PROOF, day};
use buergertermin::booking::{
    ContactRules, CustomField, Demand, Effect, Fault, Field, FieldError, Question, Step, StepKind, Target,
    Wanted,
};

fn errors(citizen: &Citizen) -> Vec<(Field, Fault)> {
    assert_eq!(citizen.kind(), StepKind::Contact);
    citizen.booking.step.errors().iter().map(|it| (it.field, it.fault)).collect()
}

/// Only the centre does it, and asks for an e-mail address.
fn at_contact_of_centre() -> Citizen {
    Citizen::at_services().wants(PROOF).goes_on()
}

#[test]
fn name_and_address_lead_to_the_times_of_the_next_half_year() {
    let citizen = Citizen::at_times_asking();

    assert_eq!(citizen.kind(), StepKind::Times);
    let demand = Demand { offices: vec![CENTRE, NORTH], wanted: vec![Wanted::once(CARD)] };
    let question = Question::Calendar { demand, from: day(0), to: day(180), day: None };
    assert!(citizen.questions.contains(&question), "one question for all offices");
    assert_eq!(citizen.asked(), [], "it is under way since the matter was chosen");
}

#[test]
fn an_empty_page_names_everything_that_is_missing_in_the_order_of_the_page() {
    let citizen = at_contact_of_centre().types(Field::Telephone, "12").goes_on();

    assert_eq!(
        errors(&citizen),
        [(Field::Name, Fault::Missing), (Field::Email, Fault::Missing), (Field::Telephone, Fault::TooShort)]
    );
    assert_eq!(citizen.effects, [Effect::Focus(Target::Errors)]);
}

#[test]
fn the_mistake_at_a_field_goes_when_the_field_is_touched_and_the_others_stay() {
    let citizen = at_contact_of_centre().goes_on().types(Field::Name, "E");

    assert_eq!(errors(&citizen), [(Field::Email, Fault::Missing)]);
    assert_eq!(citizen.effects, [], "typing moves nothing");
}

#[test]
fn a_mistake_that_was_touched_but_not_mended_is_said_on_going_on() {
    let citizen = at_contact_of_centre().types(Field::Name, "Erika Muster").goes_on();
    let still = citizen.types(Field::Email, "erika").goes_on();

    assert_eq!(errors(&still), [(Field::Email, Fault::NoAt)]);
}

#[test]
fn without_an_email_address_only_offices_that_need_none_are_asked() {
    let citizen = Citizen::at_contact().types(Field::Name, "Erika Muster").goes_on();

    assert_eq!(citizen.kind(), StepKind::Times);
    assert!(matches!(&citizen.asked()[..], [Question::Calendar { demand, .. }] if demand.offices == [NORTH]));
}

#[test]
fn going_back_to_the_contact_and_forth_keeps_what_was_typed_as_it_was_typed() {
    let citizen = Citizen::at_contact().types(Field::Name, " Erika ").types(Field::Email, "half@");
    let services = citizen.goes_back();
    assert_eq!(services.kind(), StepKind::Services);

    let contact = services.goes_on();
    assert_eq!(contact.booking.answers.draft.get(Field::Name), " Erika ");
    assert_eq!(contact.booking.answers.draft.get(Field::Email), "half@");
    assert_eq!(errors(&contact), [], "nothing is called wrong before she goes on");
    assert_eq!(contact.effects, PAGE);
}

#[test]
fn what_is_wrong_is_forgotten_when_the_page_is_left() {
    let citizen = Citizen::at_contact().goes_on().goes_back().goes_on();

    assert_eq!(citizen.booking.step, Step::Contact { errors: Vec::new() });
}

#[test]
fn all_mistakes_are_said_with_the_same_words_at_the_field_and_on_top() {
    let error = FieldError { field: Field::Email, fault: Fault::Refused };

    assert_eq!(error.message(), FieldError { field: Field::Email, fault: Fault::NotAnAddress }.message());
}

// --- what several offices ask ---

/// What page 6 asks for where the centre and the north come into question, which ask for this.
fn asked_by(centre: ContactRules, north: ContactRules) -> Vec<(Field, bool)> {
    let mut citizen = Citizen::at_contact();
    citizen.changes_the_city(|it| {
        it.offices[0].rules = centre;
        it.offices[1].rules = north;
    });
    citizen.booking.asked_for_contact().iter().map(|it| (it.field, it.required)).collect()
}

fn remark(label: &str) -> ContactRules {
    let field = CustomField { label: label.into(), required: true };
    ContactRules { custom: [Some(field), None], ..ContactRules::default() }
}

#[test]
fn something_must_be_given_only_where_all_offices_want_it() {
    let wants = ContactRules { email_required: true, telephone: Some(true), ..ContactRules::default() };
    let asks = ContactRules { telephone: Some(false), ..ContactRules::default() };
    let neither = ContactRules::default();

    let with = |email, telephone: Option<bool>| {
        let telephone = telephone.map(|it| (Field::Telephone, it));
        [(Field::Name, true), (Field::Email, email)].into_iter().chain(telephone).collect::<Vec<_>>()
    };
    assert_eq!(asked_by(wants.clone(), wants.clone()), with(true, Some(true)));
    assert_eq!(asked_by(wants.clone(), asks), with(false, Some(false)));
    assert_eq!(asked_by(wants, neither.clone()), with(false, Some(false)));
    assert_eq!(asked_by(neither.clone(), neither), with(false, None));
}

#[test]
fn a_free_field_is_asked_where_the_offices_call_it_the_same() {
    let first = |centre, north| {
        let asked = asked_by(centre, north);
        asked.iter().find(|it| it.0 == Field::Remark).map(|it| it.1)
    };

    assert_eq!(first(remark("Kennzeichen"), remark("Kennzeichen")), Some(true));
    assert_eq!(first(remark("Kennzeichen"), ContactRules::default()), Some(false));
    assert_eq!(first(remark("Kennzeichen"), remark("Aktenzeichen")), None, "left until one holds the time");
}
