//! Page 3: what it is about.

use super::citizen::{Citizen, PAGE};
use crate::common::{CARD, CENTRE, NORTH, PASSPORT, PROOF, catalogue, setup};
use buergertermin::booking::{
    Effect, Event, Problem, Reply, Resume, ServiceId, Setup, Step, StepKind, Target, flow::Booking,
};

#[test]
fn a_matter_that_several_offices_do_leads_to_the_offices() {
    let citizen = Citizen::at_services().does(Event::ServicePicked(CARD)).goes_on();

    assert_eq!(citizen.booking.step, Step::Offices { missing: false });
    assert_eq!(citizen.effects, PAGE);
}

#[test]
fn a_matter_that_one_office_does_leads_straight_to_the_contact() {
    let citizen = Citizen::at_services().does(Event::ServicePicked(PROOF)).goes_on();

    assert_eq!(citizen.booking.step, Step::Contact { errors: Vec::new() });
    assert_eq!(citizen.booking.answers.office, Some(CENTRE));
    assert_eq!(citizen.effects, PAGE);
}

#[test]
fn the_way_back_skips_the_offices_too() {
    let citizen = Citizen::at_services().does(Event::ServicePicked(PROOF)).goes_on().goes_back();

    assert_eq!(citizen.kind(), StepKind::Services);
    assert_eq!(citizen.booking.answers.service, Some(PROOF));
}

#[test]
fn the_page_that_is_skipped_is_not_counted() {
    let several = Citizen::at_services().does(Event::ServicePicked(CARD)).booking.progress().unwrap();
    let one = Citizen::at_services().does(Event::ServicePicked(PROOF)).booking.progress().unwrap();

    assert_eq!((several.page, several.of), (3, 7));
    assert_eq!((one.page, one.of), (3, 6));
}

#[test]
fn going_on_without_a_matter_says_that_an_answer_is_missing() {
    let citizen = Citizen::at_services().goes_on();
    assert_eq!(citizen.booking.step, Step::Services { missing: true });
    assert_eq!(citizen.effects, [Effect::Focus(Target::Errors)]);

    let chosen = citizen.does(Event::ServicePicked(CARD));
    assert_eq!(chosen.booking.step, Step::Services { missing: false });
}

#[test]
fn a_matter_that_the_city_does_not_have_is_not_taken() {
    let citizen = Citizen::at_services().does(Event::ServicePicked(ServiceId(999)));

    assert_eq!(citizen.booking.answers.service, None);
}

#[test]
fn another_matter_keeps_the_office_only_if_it_does_that_too() {
    let at_north = Citizen::at_offices().does(Event::OfficePicked(NORTH)).goes_on();
    let services = at_north.goes_back().goes_back();
    assert_eq!(services.kind(), StepKind::Services);

    let same = services.clone().does(Event::ServicePicked(CARD)).goes_on();
    assert_eq!(same.booking.answers.office, Some(NORTH));

    let other = services.does(Event::ServicePicked(PROOF)).goes_on();
    assert_eq!(other.booking.answers.office, Some(CENTRE));
}

#[test]
fn going_back_from_the_matters_keeps_what_was_chosen() {
    let citizen = Citizen::at_services().does(Event::ServicePicked(CARD)).goes_back();

    assert_eq!(citizen.kind(), StepKind::Way);
    assert_eq!(citizen.booking.answers.service, Some(CARD));
}

#[test]
fn a_matter_whose_only_office_wants_a_captcha_leads_to_the_other_matters() {
    let captcha = Citizen::at_services().does(Event::ServicePicked(PASSPORT)).goes_on();
    assert_eq!(captcha.booking.step, Step::Unavailable(Problem::Captcha, Resume::Services));
    assert_eq!(captcha.effects, PAGE);

    let back = captcha.goes_back();
    assert_eq!(back.booking.step, Step::Services { missing: false });
    assert_eq!(back.booking.answers.service, Some(PASSPORT));
}

#[test]
fn an_office_for_visits_is_never_offered_as_a_counter() {
    let citizen = Citizen::at_services();
    let offered = citizen.booking.catalogue().unwrap();

    assert_eq!(
        offered.offices.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
        ["Bürgeramt Mitte", "Bürgeramt Nord", "Bürgeramt Süd"]
    );
}

#[test]
fn only_the_offices_that_the_city_lists_are_offered() {
    let listed = Setup { counter_offices: Some(vec![CENTRE]), ..setup() };
    let citizen = Citizen { booking: Booking::new(listed), ..Citizen::default() };
    let citizen = citizen.does(Event::Started).hears(Reply::Catalogue(catalogue()));
    let offered = citizen.booking.catalogue().unwrap();

    assert_eq!(offered.offices.len(), 1);
    assert_eq!(
        offered.services_offered().map(|it| it.id).collect::<Vec<_>>(),
        [CARD, PROOF],
        "what no listed office does is not offered either"
    );
}
