//! Page 3: which matters, in which variant, how often.

use super::citizen::{Citizen, PAGE};
use crate::common::{
    ADVICE, ADVICE_BY_TELEPHONE, ADVICE_HERE, CARD, CENTRE, LICENCE, NORTH, PASSPORT, PROOF, SOUTH, service,
    setup,
};
use buergertermin::booking::{
    Branch, CanCome, Effect, Event, Field, ForWhom, Relation, ServiceId, Services, ServicesFault, Setup,
    Step, StepKind, Target, Variant, Wanted,
};

fn fault(citizen: &Citizen) -> Option<ServicesFault> {
    citizen.booking.step.services().unwrap().fault
}

fn wanted(citizen: &Citizen) -> Vec<ServiceId> {
    citizen.booking.answers.wanted.iter().map(Wanted::service).collect()
}

#[test]
fn at_the_counter_a_matter_leads_to_the_contact_without_a_question_for_the_office() {
    let citizen = Citizen::at_services().wants(CARD).goes_on();

    assert_eq!(citizen.booking.step, Step::Contact { errors: Vec::new() });
    assert_eq!(citizen.shown(), PAGE);
    assert_eq!(citizen.goes_back().booking.step, Step::Services(Services::default()));
}

#[test]
fn a_visit_needs_one_page_more() {
    let counter = Citizen::at_services().booking.progress().unwrap();
    let visit = Citizen::at_services_of_visits(ForWhom::Me).booking.progress().unwrap();
    let not_known = Citizen::at_way().booking.progress().unwrap();

    assert_eq!((counter.page, counter.of), (3, 6));
    assert_eq!((visit.page, visit.of), (3, 7));
    assert_eq!((not_known.page, not_known.of), (2, 7), "a journey that gets shorter disappoints nobody");
}

#[test]
fn going_on_without_a_matter_says_that_an_answer_is_missing() {
    let citizen = Citizen::at_services().goes_on();
    assert_eq!(fault(&citizen), Some(ServicesFault::Missing));
    assert_eq!(citizen.effects, [Effect::Focus(Target::Errors)]);

    assert_eq!(fault(&citizen.wants(CARD)), None);
}

#[test]
fn a_matter_that_the_city_does_not_have_is_not_taken() {
    let citizen = Citizen::at_services().wants(ServiceId(999));

    assert_eq!(wanted(&citizen), []);
}

#[test]
fn going_back_from_the_matters_keeps_what_was_chosen() {
    let citizen = Citizen::at_services().wants(CARD).goes_back();

    assert_eq!(citizen.kind(), StepKind::Way);
    assert_eq!(wanted(&citizen), [CARD]);
}

#[test]
fn a_matter_that_is_unticked_is_not_wanted_any_more() {
    let citizen = Citizen::at_services().wants(CARD).wants(PROOF).does(Event::MatterTicked(CARD, false));

    assert_eq!(wanted(&citizen), [PROOF]);
}

#[test]
fn an_office_for_visits_is_never_offered_as_a_counter() {
    let citizen = Citizen::at_services();

    assert_eq!(citizen.booking.offering().unwrap().offices(Branch::Counter), [CENTRE, NORTH, SOUTH]);
}

#[test]
fn only_what_the_listed_offices_do_is_offered() {
    let centre = Setup { counter_offices: Some(vec![CENTRE]), ..setup() };
    let citizen = Citizen::at_for_whom_of(centre)
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::Yes))
        .goes_on();

    assert_eq!(citizen.booking.found(), [CARD, PROOF]);
}

#[test]
fn a_visit_offers_only_what_the_suitcase_does() {
    assert_eq!(Citizen::at_services_of_visits(ForWhom::Me).booking.found(), [CARD, PROOF]);
}

// --- several matters ---

#[test]
fn matters_that_one_office_does_together_are_asked_of_that_office() {
    let citizen = Citizen::at_services().wants(CARD);
    assert!(citizen.booking.fits(PROOF));
    assert!(citizen.booking.fits(LICENCE));

    let both = citizen.wants(PROOF);
    assert_eq!(both.booking.offices_in_question(), [CENTRE]);
    assert!(!both.booking.fits(LICENCE), "nobody does all three");
}

#[test]
fn matters_that_no_office_does_together_are_said_when_going_on() {
    let citizen = Citizen::at_services().wants(CARD).wants(PROOF).wants(LICENCE).goes_on();
    assert_eq!(fault(&citizen), Some(ServicesFault::NotTogether));
    assert_eq!(citizen.shown(), [Effect::Focus(Target::Errors)]);

    let mended = citizen.does(Event::MatterTicked(LICENCE, false)).goes_on();
    assert_eq!(mended.kind(), StepKind::Contact);
}

// --- how often ---

#[test]
fn a_matter_is_asked_for_as_often_as_one_appointment_holds() {
    let citizen = Citizen::at_services().wants(CARD);
    assert_eq!(citizen.booking.most(CARD), 4);

    let four = citizen.clone().does(Event::CountPicked(CARD, 4));
    assert_eq!(four.booking.answers.wanted, [Wanted { count: 4, ..Wanted::once(CARD) }]);
    for wrong in [0, 5] {
        let citizen = citizen.clone().does(Event::CountPicked(CARD, wrong));
        assert_eq!(citizen.booking.answers.wanted, [Wanted::once(CARD)]);
    }
}

#[test]
fn a_count_that_a_second_matter_leaves_no_room_for_gets_smaller() {
    let mut citizen = Citizen::at_services();
    citizen.changes_the_city(|it| it.offices[0].most_slots = Some(6));

    let four = citizen.wants(CARD).does(Event::CountPicked(CARD, 4));
    let both = four.wants(PROOF);

    assert_eq!(both.booking.answers.wanted, [Wanted { count: 2, ..Wanted::once(CARD) }, Wanted::once(PROOF)]);
    assert_eq!(both.booking.offices_in_question(), [CENTRE]);
}

#[test]
fn a_count_outlives_a_matter_that_does_not_go_together_with_it() {
    let four = Citizen::at_services().wants(CARD).does(Event::CountPicked(CARD, 4));
    let not_together = four.wants(PROOF).wants(LICENCE);
    assert_eq!(not_together.booking.most(CARD), 4, "as often as without the others");

    let mended = not_together.does(Event::MatterTicked(LICENCE, false));
    assert_eq!(mended.booking.answers.wanted[0], Wanted { count: 4, ..Wanted::once(CARD) });
}

// --- variants ---

#[test]
fn a_family_of_variants_is_listed_once_and_asks_which() {
    let citizen = Citizen::at_services();
    assert_eq!(citizen.booking.found(), [CARD, PROOF, PASSPORT, LICENCE, ADVICE]);

    let open = citizen.wants(ADVICE);
    assert_eq!(open.booking.family(ADVICE), [ADVICE_HERE, ADVICE_BY_TELEPHONE]);
    let missing = open.goes_on();
    assert_eq!(fault(&missing), Some(ServicesFault::NoVariant(ADVICE)));

    let chosen = missing.does(Event::VariantPicked { matter: ADVICE, variant: ADVICE_HERE });
    assert_eq!(fault(&chosen), None);
    assert_eq!(wanted(&chosen), [ADVICE_HERE]);
    assert_eq!(chosen.goes_on().kind(), StepKind::Contact);
}

#[test]
fn a_variant_of_another_matter_is_not_taken() {
    let citizen =
        Citizen::at_services().wants(ADVICE).does(Event::VariantPicked { matter: ADVICE, variant: CARD });

    assert_eq!(citizen.booking.answers.wanted, [Wanted::once(ADVICE)]);
}

#[test]
fn the_only_variant_that_is_done_needs_no_choice() {
    let mut citizen = Citizen::at_services();
    citizen.changes_the_city(|it| it.relations.retain(|it| it.service != ADVICE_HERE));

    assert_eq!(wanted(&citizen.wants(ADVICE)), [ADVICE_BY_TELEPHONE]);
}

#[test]
fn whoever_is_called_must_leave_a_number() {
    let citizen = Citizen::at_services()
        .wants(ADVICE)
        .does(Event::VariantPicked { matter: ADVICE, variant: ADVICE_BY_TELEPHONE })
        .goes_on();
    assert_eq!(citizen.booking.remote(), Some(Variant::Telephone));

    let errors = citizen.types(Field::Name, "Erika Muster").goes_on();
    let fields: Vec<Field> = errors.booking.step.errors().iter().map(|it| it.field).collect();
    assert_eq!(fields, [Field::Telephone]);
}

// --- the list ---

#[test]
fn a_search_lists_what_fits_and_keeps_what_was_chosen_in_sight() {
    let citizen = Citizen::at_services().wants(PROOF).does(Event::Searched("Perso".to_owned()));

    let found = citizen.booking.found();
    assert_eq!(found, [CARD]);
    assert_eq!(citizen.booking.listed(&found), [CARD, PROOF]);
    assert_eq!(citizen.effects, [], "typing moves nothing");
}

#[test]
fn a_search_that_finds_nothing_still_shows_what_was_chosen() {
    let citizen = Citizen::at_services().wants(PROOF).does(Event::Searched("Zirkus".to_owned()));

    assert_eq!(citizen.booking.found(), []);
    assert_eq!(citizen.booking.listed(&[]), [PROOF]);
}

#[test]
fn what_is_found_by_the_name_of_a_variant_is_listed_as_its_matter() {
    let citizen = Citizen::at_services().does(Event::Searched("Rente am Telefon".to_owned()));

    assert_eq!(citizen.booking.found(), [ADVICE]);
}

#[test]
fn a_long_list_grows_when_wanted_and_the_first_new_matter_takes_the_focus() {
    let mut citizen = Citizen::at_services();
    citizen.changes_the_city(|it| {
        for id in (100..130).map(ServiceId) {
            it.services.push(service(id, "Sonstiges"));
            it.relations.push(Relation { service: id, ..it.relations[0] });
        }
    });
    let found = citizen.booking.found();
    assert_eq!((found.len(), citizen.booking.listed(&found).len()), (35, 20));

    let more = citizen.does(Event::MoreMattersWanted);
    assert_eq!(more.booking.listed(&found).len(), 35);
    assert_eq!(more.effects, [Effect::Focus(Target::Matter(found[20]))]);
    assert_eq!(more.does(Event::MoreMattersWanted).effects, [], "there are no more");
}

#[test]
fn a_new_search_starts_with_a_short_list() {
    let citizen = Citizen::at_services().does(Event::Searched("Beratung".to_owned()));

    assert_eq!(citizen.booking.step.services().unwrap().shown, Services::AT_FIRST);
}
