//! Pages 1 and 2 where visits are booked here: which of the two ways.

use super::citizen::{Citizen, PAGE, PROCESS, credentials};
use crate::common::{
    ADVICE, ADVICE_BY_TELEPHONE, ADVICE_HERE, CARD, CENTRE, LICENCE, PROOF, SUITCASE, catalogue, setup,
    without_visits,
};
use buergertermin::booking::{
    Branch, CanCome, Event, Field, ForWhom, Place, Problem, Question, Relation, Reply, Resume, ServiceId,
    ServicesFault, Setup, Step, StepKind, VisitMode, Wanted,
};

fn of(visit: VisitMode) -> Citizen {
    Citizen::at_for_whom_of(Setup { visit, ..setup() })
}

fn wanted(citizen: &Citizen) -> Vec<ServiceId> {
    citizen.booking.answers.wanted.iter().map(Wanted::service).collect()
}

#[test]
fn whoever_cannot_come_chooses_what_the_visit_is_for_and_is_then_asked_where_to() {
    let services = Citizen::at_services_of_visits(ForWhom::Me);
    assert_eq!(services.kind(), StepKind::Services);
    assert_eq!(services.shown(), PAGE);
    assert_eq!(services.booking.branch(), Branch::Visit);

    let address = services.wants(CARD).goes_on();
    assert_eq!(address.booking.step, Step::Address { errors: Vec::new() });
    assert_eq!(address.goes_back().kind(), StepKind::Services);
}

#[test]
fn a_portal_for_visits_only_asks_nobody_whether_she_can_come() {
    let citizen = of(VisitMode::Only).does(Event::ForWhomPicked(ForWhom::Me)).goes_on();

    assert_eq!(citizen.kind(), StepKind::Services);
    assert!(citizen.booking.is_visit());
    assert_eq!(citizen.clone().goes_back().kind(), StepKind::ForWhom);
    let progress = citizen.booking.progress().unwrap();
    assert_eq!((progress.page, progress.of), (2, 6));
    assert_eq!(citizen.does(Event::OfficePreferred).kind(), StepKind::Services, "there is no other way");
}

#[test]
fn a_portal_without_visits_asks_nobody_either() {
    let citizen = of(VisitMode::Off).does(Event::ForWhomPicked(ForWhom::Other)).goes_on();

    assert_eq!(citizen.kind(), StepKind::Services);
    assert!(!citizen.booking.is_visit());
    let progress = citizen.booking.progress().unwrap();
    assert_eq!((progress.page, progress.of), (2, 5));
}

#[test]
fn a_portal_for_one_way_asks_nothing_about_the_other_way() {
    for (visit, visits) in [(VisitMode::Only, true), (VisitMode::Off, false)] {
        let citizen = of(visit).does(Event::ForWhomPicked(ForWhom::Me)).goes_on().wants(CARD).goes_on();

        let asked = citizen.asked();
        assert!(
            matches!(&asked[..], [Question::Calendar { demand, .. }] if (demand.offices == [SUITCASE]) == visits),
            "{visit:?}: {asked:?}"
        );
    }
}

#[test]
fn a_portal_for_visits_only_in_a_city_that_has_none_is_a_wrong_set_up() {
    let citizen = Citizen::at_for_whom_of(Setup { visit: VisitMode::Only, ..without_visits() });

    assert_eq!(citizen.booking.step, Step::Unavailable(Problem::Misconfigured, Resume::ForWhom));
}

/// The suitcase's first free field is not activated: it can't be told where to go.
fn city_whose_suitcase_cannot_be_told_where_to_go() -> Reply {
    let mut city = catalogue();
    city.offices[3].rules.custom[0] = None;
    Reply::Catalogue(city)
}

#[test]
fn an_office_that_cannot_be_told_where_to_go_makes_no_visits() {
    let citizen = Citizen::default().hears(city_whose_suitcase_cannot_be_told_where_to_go());
    assert!(!citizen.booking.has_visits());

    let visit = citizen
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on();
    assert_eq!(visit.kind(), StepKind::Visit);
}

#[test]
fn what_is_known_of_visits_only_when_the_matters_come_is_said_then() {
    let first = Citizen::default();
    let ticket = first.ticket;
    let waiting = first
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on();
    assert_eq!(waiting.kind(), StepKind::Services);

    let citizen = waiting.gets_answer(ticket, Ok(city_whose_suitcase_cannot_be_told_where_to_go()));
    assert_eq!(citizen.kind(), StepKind::Visit, "instead of a list without a matter");
}

#[test]
fn whoever_rather_comes_can_do_so_from_the_matters_of_visits() {
    let citizen = Citizen::at_services_of_visits(ForWhom::Me).wants(CARD).does(Event::OfficePreferred);

    assert_eq!(citizen.kind(), StepKind::Services);
    assert!(!citizen.booking.is_visit());
    assert_eq!(wanted(&citizen), [CARD]);
}

#[test]
fn a_matter_that_is_not_done_at_a_visit_stays_in_sight_and_can_be_left_out() {
    let visit = Citizen::at_services()
        .wants(CARD)
        .wants(LICENCE)
        .goes_back()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on();
    let found = visit.booking.found();
    assert_eq!(found, [CARD, PROOF]);
    assert_eq!(visit.booking.listed(&found), [CARD, PROOF, LICENCE]);

    let refused = visit.goes_on();
    assert_eq!(refused.booking.step.services().unwrap().fault, Some(ServicesFault::NotThisWay(LICENCE)));

    let mended = refused.does(Event::MatterTicked(LICENCE, false)).goes_on();
    assert_eq!(mended.kind(), StepKind::Address);
}

#[test]
fn a_count_that_only_the_counter_has_room_for_gets_smaller_on_the_way_to_a_visit() {
    let mut citizen = Citizen::at_services().wants(CARD).does(Event::CountPicked(CARD, 4));
    citizen.changes_the_city(|it| it.offices[3].most_slots = Some(6));

    let visit = citizen.goes_back().does(Event::CanComePicked(CanCome::No)).goes_on();
    assert_eq!(visit.booking.answers.wanted, [Wanted { count: 2, ..Wanted::once(CARD) }]);
    assert_eq!(visit.goes_on().kind(), StepKind::Address);
}

#[test]
fn a_variant_that_only_the_counter_does_is_chosen_anew_for_a_visit() {
    let mut by_telephone = Citizen::at_services()
        .wants(ADVICE)
        .does(Event::VariantPicked { matter: ADVICE, variant: ADVICE_BY_TELEPHONE });
    by_telephone.changes_the_city(|it| {
        it.relations.push(Relation { office: SUITCASE, service: ADVICE_HERE, slots: 3, max_quantity: None });
    });

    let visit = by_telephone.goes_back().does(Event::CanComePicked(CanCome::No)).goes_on();
    assert_eq!(wanted(&visit), [ADVICE_HERE], "there is only one");
    assert_eq!(visit.goes_on().kind(), StepKind::Address);
}

// --- another way, from the page of checking ---

#[test]
fn whoever_cannot_come_after_all_is_asked_only_what_is_not_said_yet() {
    let way = Citizen::at_check().does(Event::ChangeWanted(Place::Way));
    assert_eq!(way.kind(), StepKind::Way);

    let address = way.does(Event::CanComePicked(CanCome::No)).goes_on();
    assert_eq!(address.booking.step, Step::Address { errors: Vec::new() });
    let contact = address.says_where().goes_on();
    assert_eq!(contact.booking.step, Step::Contact { errors: Vec::new() }, "a visit needs a number");

    let times = contact.types(Field::Telephone, "0171 3920042").goes_on();
    assert_eq!(times.kind(), StepKind::Times);
    assert_eq!(times.asked()[0], Question::Cancel(credentials(PROCESS)), "the time at the counter");
    assert!(matches!(&times.asked()[1], Question::Calendar { demand, .. } if demand.offices == [SUITCASE]));
    assert_eq!(times.times().notice, None);

    assert_eq!(times.gets_a_visit().kind(), StepKind::Check);
}

#[test]
fn whoever_changes_her_mind_twice_still_has_her_time() {
    let address = Citizen::at_check()
        .does(Event::ChangeWanted(Place::Way))
        .does(Event::CanComePicked(CanCome::No))
        .goes_on();
    assert_eq!(address.kind(), StepKind::Address);

    let back = address.goes_back().goes_back();
    assert_eq!(back.kind(), StepKind::Way);
    let check = back.does(Event::CanComePicked(CanCome::Yes)).goes_on();
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.holds(), Some(PROCESS));
}

#[test]
fn whoever_can_come_after_all_gives_the_visit_back() {
    let citizen = Citizen::at_check_of_visit()
        .does(Event::ChangeWanted(Place::Way))
        .does(Event::CanComePicked(CanCome::Yes))
        .goes_on();

    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(citizen.asked()[0], Question::Cancel(credentials(PROCESS)));
}

#[test]
fn a_matter_that_is_not_done_the_other_way_is_chosen_again() {
    let citizen =
        Citizen::at_services().wants(LICENCE).goes_back().does(Event::CanComePicked(CanCome::No)).goes_on();

    assert_eq!(citizen.kind(), StepKind::Services);
}

#[test]
fn saying_again_that_she_comes_keeps_the_office() {
    let at_centre = Citizen::at_check()
        .does(Event::ChangeWanted(Place::Office))
        .does(Event::OfficePicked(Some(CENTRE)))
        .goes_on();
    let citizen = at_centre.does(Event::ChangeWanted(Place::Way)).goes_on();

    assert_eq!(citizen.kind(), StepKind::Check);
    assert_eq!(citizen.booking.answers.office, Some(CENTRE));
}
