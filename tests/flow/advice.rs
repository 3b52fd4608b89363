//! Page 4: perhaps nobody needs an appointment. Only where it applies, and never a dead end.

use super::citizen::{Citizen, PAGE, reservation};
use crate::common::{CARD, LICENCE, PROOF, offer, ruled, slot};
use buergertermin::booking::{CanCome, Event, Field, ForWhom, Place, Reply, Role, StepKind, rules::Advice};

/// Page 3 in a city with rules.
fn at_services(for_whom: ForWhom, can_come: CanCome) -> Citizen {
    let citizen = Citizen::at_for_whom_of(ruled()).does(Event::ForWhomPicked(for_whom)).goes_on();
    match for_whom {
        ForWhom::Home => citizen.does(Event::PeoplePicked(2)).goes_on(),
        ForWhom::Me | ForWhom::Other => citizen.does(Event::CanComePicked(can_come)).goes_on(),
    }
}

#[test]
fn whoever_can_not_come_may_be_exempted_from_the_card() {
    let advice = at_services(ForWhom::Me, CanCome::No).wants(CARD).goes_on();

    assert_eq!(advice.kind(), StepKind::Advice);
    assert_eq!(advice.booking.advice(), [(CARD, Advice::Exemption)]);
    // For the portal it is the same stage: it does not learn that somebody is advised.
    assert_eq!(advice.shown(), PAGE);
    assert_eq!(advice.booking.stage(), advice.clone().goes_back().booking.stage());

    assert_eq!(advice.goes_on().kind(), StepKind::Address, "and books all the same");
}

#[test]
fn in_a_home_the_exemption_is_offered_too() {
    let advice = at_services(ForWhom::Home, CanCome::No).wants(CARD).goes_on();

    assert_eq!(advice.booking.advice(), [(CARD, Advice::Exemption)]);
}

#[test]
fn whoever_comes_for_herself_has_no_page_more() {
    for matter in [CARD, PROOF, LICENCE] {
        let contact = at_services(ForWhom::Me, CanCome::Yes).wants(matter).goes_on();
        assert_eq!(contact.kind(), StepKind::Contact, "{matter:?}");
    }
}

#[test]
fn nobody_who_can_come_is_told_to_be_exempted() {
    let contact = at_services(ForWhom::Other, CanCome::Yes).wants(CARD).goes_on();

    assert_eq!(contact.kind(), StepKind::Contact);
}

#[test]
fn whoever_books_for_somebody_else_may_do_it_for_her() {
    for can_come in [CanCome::Yes, CanCome::No] {
        let advice = at_services(ForWhom::Other, can_come).wants(PROOF).goes_on();
        assert_eq!(advice.booking.advice(), [(PROOF, Advice::Proxy)]);
    }
    let online = at_services(ForWhom::Other, CanCome::Yes).wants(LICENCE).goes_on();
    assert_eq!(online.booking.advice(), [(LICENCE, Advice::Online)]);
}

#[test]
fn each_matter_has_its_own_advice() {
    let advice = at_services(ForWhom::Other, CanCome::No).wants(CARD).wants(PROOF).goes_on();

    assert_eq!(advice.booking.advice(), [(CARD, Advice::Exemption), (PROOF, Advice::Proxy)]);
}

#[test]
fn back_leads_to_the_matters_and_from_the_address_to_the_advice() {
    let advice = at_services(ForWhom::Me, CanCome::No).wants(CARD).goes_on();
    assert_eq!(advice.clone().goes_back().kind(), StepKind::Services);

    let address = advice.goes_on();
    assert_eq!(address.goes_back().kind(), StepKind::Advice);
}

#[test]
fn whoever_looks_at_free_times_first_is_advised_after_it() {
    let looking = at_services(ForWhom::Other, CanCome::Yes).wants(PROOF).does(Event::TimesWanted);
    let looked = looking.hears(Reply::Calendar(offer())).does(Event::SlotPicked(slot(1, 0))).goes_on();

    assert_eq!(looked.kind(), StepKind::Advice);
    assert_eq!(looked.booking.answers.wish, Some(slot(1, 0)), "the time is remembered");
}

/// Page 8 of an appointment at the counter that somebody books for somebody else.
fn at_check() -> Citizen {
    at_services(ForWhom::Other, CanCome::Yes)
        .wants(CARD)
        .goes_on()
        .types(Field::Name, "Hilde Muster")
        .types(Field::Email, "erika.muster@example.com")
        .does(Event::RolePicked(Role::Family))
        .goes_on()
        .hears(Reply::Calendar(offer()))
        .does(Event::SlotPicked(slot(1, 0)))
        .goes_on()
        .hears(Reply::Reserved(reservation()))
}

#[test]
fn another_matter_brings_its_advice_and_the_same_one_not_again() {
    let services = at_check().does(Event::ChangeWanted(Place::Service));

    let same = services.clone().goes_on();
    assert_eq!(same.kind(), StepKind::Check);

    let more = services.wants(PROOF).goes_on();
    assert_eq!(more.kind(), StepKind::Advice);
    let on = more.goes_on();
    assert_eq!(on.kind(), StepKind::Times, "the time that was held was for less");
    let again = on.goes_back().goes_on();
    assert_ne!(again.kind(), StepKind::Advice);
}

#[test]
fn whoever_can_not_come_after_all_is_advised_before_anything_else_is_asked() {
    let way = at_check().does(Event::ChangeWanted(Place::Way)).does(Event::CanComePicked(CanCome::No));

    let advice = way.goes_on();
    assert_eq!(advice.kind(), StepKind::Advice);
    assert_eq!(advice.goes_on().kind(), StepKind::Address);
}
