//! Page 5 at the counter: where, for those who want to choose.

use super::citizen::{Citizen, PAGE};
use crate::common::{CENTRE, LICENCE, NORTH, SOUTH, SUITCASE, offer_at};
use buergertermin::booking::{Event, OfficeId, Question, Reply, Step, StepKind};

fn at_offices() -> Citizen {
    Citizen::at_times().does(Event::OtherOfficeWanted)
}

fn offices_asked(citizen: &Citizen) -> Vec<OfficeId> {
    match &citizen.asked()[..] {
        [Question::Calendar { demand, .. }] => demand.offices.clone(),
        other => panic!("one question for times should be asked, not {other:?}"),
    }
}

#[test]
fn nobody_must_choose_an_office_and_whoever_wants_to_does_so_from_the_times() {
    let citizen = at_offices();

    assert_eq!(citizen.booking.step, Step::Offices);
    assert_eq!(citizen.effects, PAGE);
    assert_eq!(citizen.booking.answers.office, None, "wherever it is quickest");
    let places: Vec<OfficeId> = citizen.booking.places().iter().map(|it| it.office).collect();
    assert_eq!(places, [CENTRE, NORTH]);
}

#[test]
fn an_office_leads_to_its_times() {
    let citizen = at_offices().does(Event::OfficePicked(Some(NORTH))).goes_on();

    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(offices_asked(&citizen), [NORTH]);
}

#[test]
fn wherever_it_is_quickest_can_be_chosen_again() {
    let north = at_offices().does(Event::OfficePicked(Some(NORTH))).goes_on();
    let anywhere = north
        .hears(Reply::Calendar(offer_at(NORTH)))
        .does(Event::OtherOfficeWanted)
        .does(Event::OfficePicked(None))
        .goes_on();

    assert_eq!(anywhere.kind(), StepKind::Times);
    assert_eq!(anywhere.asked(), [], "all offices' times came a moment ago");
    assert!(anywhere.times().calendar().is_some());
}

#[test]
fn an_office_that_does_not_do_the_matter_is_not_taken() {
    for office in [SUITCASE, SOUTH, OfficeId(999)] {
        let citizen = at_offices().does(Event::OfficePicked(Some(office)));

        assert_eq!(citizen.booking.answers.office, None, "{office:?}");
    }
}

#[test]
fn back_from_the_offices_leads_to_the_times() {
    assert_eq!(at_offices().goes_back().kind(), StepKind::Times);
}

#[test]
fn another_matter_keeps_the_office_only_if_it_does_that_too() {
    let at_north = at_offices().does(Event::OfficePicked(Some(NORTH))).goes_on();
    let services = at_north.goes_back().goes_back();
    assert_eq!(services.kind(), StepKind::Services);

    let both = services.clone().wants(LICENCE).goes_on();
    assert_eq!(both.booking.answers.office, Some(NORTH));

    let other = services.wants(crate::common::PROOF).goes_on();
    assert_eq!(other.booking.answers.office, None);
}

#[test]
fn back_and_forth_keeps_every_answer() {
    let contact = Citizen::at_contact();
    let answers = contact.booking.answers.clone();

    let services = contact.goes_back();
    assert_eq!(services.kind(), StepKind::Services);
    assert_eq!(services.booking.answers, answers);

    let contact = services.goes_on();
    assert_eq!(contact.kind(), StepKind::Contact);
    assert_eq!(contact.booking.answers, answers);
}
