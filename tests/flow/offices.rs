//! Page 5: where.

use super::citizen::{Citizen, PAGE};
use crate::common::{CENTRE, NORTH, SOUTH, SUITCASE};
use buergertermin::booking::{Effect, Event, OfficeId, Problem, Resume, Step, StepKind, Target};

#[test]
fn an_office_leads_to_the_contact() {
    let citizen = Citizen::at_offices().does(Event::OfficePicked(CENTRE)).goes_on();

    assert_eq!(citizen.booking.step, Step::Contact { errors: Vec::new() });
    assert_eq!(citizen.effects, PAGE);
}

#[test]
fn going_on_without_an_office_says_that_an_answer_is_missing() {
    let citizen = Citizen::at_offices().goes_on();
    assert_eq!(citizen.booking.step, Step::Offices { missing: true });
    assert_eq!(citizen.effects, [Effect::Focus(Target::Errors)]);

    let chosen = citizen.does(Event::OfficePicked(NORTH));
    assert_eq!(chosen.booking.step, Step::Offices { missing: false });
}

#[test]
fn an_office_that_does_not_do_the_matter_is_not_taken() {
    for office in [SUITCASE, OfficeId(999)] {
        let citizen = Citizen::at_offices().does(Event::OfficePicked(office));

        assert_eq!(citizen.booking.answers.office, None, "{office:?}");
    }
}

#[test]
fn an_office_that_wants_a_captcha_leads_to_the_other_offices() {
    let captcha = Citizen::at_offices().does(Event::OfficePicked(SOUTH)).goes_on();
    assert_eq!(captcha.booking.step, Step::Unavailable(Problem::Captcha, Resume::Offices));
    assert!(!captcha.booking.works(), "what the portal wrote inside the element is shown");

    let back = captcha.goes_back();
    assert_eq!(back.booking.step, Step::Offices { missing: false });
    assert_eq!(back.does(Event::OfficePicked(CENTRE)).goes_on().kind(), StepKind::Contact);
}

#[test]
fn back_and_forth_over_the_offices_keeps_every_answer() {
    let contact = Citizen::at_contact();
    let answers = contact.booking.answers.clone();

    let services = contact.goes_back().goes_back();
    assert_eq!(services.kind(), StepKind::Services);
    assert_eq!(services.booking.answers, answers);

    let contact = services.goes_on().goes_on();
    assert_eq!(contact.kind(), StepKind::Contact);
    assert_eq!(contact.booking.answers, answers);
}
