//! A city whose visits are services of ordinary offices: an office is on both ways, and only what is done tells which.

use super::citizen::{Citizen, PROCESS, appointment, booked, credentials, reservation_of};
use crate::common::{
    ADVICE, CARD, CARD_AT_HOME, CENTRE, EAST, LICENCE, NORTH, PASSPORT, PROOF, PROOF_AT_HOME, SOUTH,
    SUITCASE, catalogue, catalogue_with_services_at_home, day, offer, slot, with_services_at_home,
};
use buergertermin::booking::{
    Appointment, AppointmentStatus, Branch, CalendarOffer, CanCome, Catalogue, ContactRules, CustomField,
    Demand, Event, Field, ForWhom, OfficeId, Place, Question, Relation, Reply, Reservation, ServiceId,
    ServicesFault, Setup, Slot, Step, StepKind, VisitMode, Wanted, flow::Earliest,
};
use buergertermin::i18n::Message;
use chrono::TimeDelta;

const SETTLED: TimeDelta = TimeDelta::milliseconds(600);

/// At the matters, in a city with this catalogue.
fn in_city(setup: Setup, city: Catalogue, can_come: CanCome) -> Citizen {
    Citizen::of(setup)
        .does(Event::Started)
        .hears(Reply::Catalogue(city))
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(can_come))
        .goes_on()
}

fn at_matters(can_come: CanCome) -> Citizen {
    in_city(with_services_at_home(), catalogue_with_services_at_home(), can_come)
}

fn offices_of(citizen: &Citizen) -> Vec<OfficeId> {
    citizen.booking.places().into_iter().flat_map(|it| it.offices).collect()
}

fn fault(citizen: &Citizen) -> Option<ServicesFault> {
    citizen.booking.step.services().unwrap().fault
}

/// A quarter of an hour at the centre for this.
fn held(service: ServiceId) -> Reservation {
    let remarks = CustomField { label: "Bemerkungen".into(), required: false };
    let reservation = reservation_of(PROCESS, slot(1, 0));
    Reservation {
        services: booked(&[Wanted::once(service)]),
        rules: ContactRules { custom: [Some(remarks), None], ..reservation.rules },
        ..reservation
    }
}

/// At the page of checking, with a time at the centre.
fn gets_a_time(citizen: Citizen, service: ServiceId) -> Citizen {
    citizen
        .hears(Reply::Calendar(offer()))
        .does(Event::SlotPicked(slot(1, 0)))
        .goes_on()
        .hears(Reply::Reserved(held(service)))
}

fn at_check_of_a_visit() -> Citizen {
    let times = at_matters(CanCome::No)
        .wants(CARD_AT_HOME)
        .goes_on()
        .says_where()
        .goes_on()
        .says_who()
        .types(Field::Telephone, "0171 3920042")
        .goes_on();
    gets_a_time(times, CARD_AT_HOME)
}

fn at_check_of_a_counter() -> Citizen {
    gets_a_time(at_matters(CanCome::Yes).wants(CARD).goes_on().says_who().goes_on(), CARD)
}

fn booked_as(citizen: Citizen, change: impl FnOnce(&mut Appointment)) -> Citizen {
    let wanted = citizen.booking.answers.wanted.clone();
    let Reply::Appointment(mut it) = appointment(AppointmentStatus::Preconfirmed) else { panic!("one") };
    it.services = booked(&wanted);
    change(&mut it);
    citizen.goes_on().hears(Reply::Updated).hears(Reply::Appointment(it))
}

fn shown(citizen: &Citizen) -> &Appointment {
    let Step::Activation { appointment, .. } = &citizen.booking.step else { panic!("page 9") };
    appointment
}

// --- what is done on which way ---

#[test]
fn each_way_has_its_own_matters() {
    assert_eq!(at_matters(CanCome::Yes).booking.found(), [CARD, PROOF, PASSPORT, LICENCE, ADVICE]);
    assert_eq!(at_matters(CanCome::No).booking.found(), [CARD_AT_HOME, PROOF_AT_HOME]);
}

#[test]
fn an_office_that_cannot_be_told_where_to_go_makes_no_visits_and_stays_a_counter() {
    let visit = at_matters(CanCome::No).wants(CARD_AT_HOME);
    assert_eq!(offices_of(&visit), [CENTRE, NORTH]);

    let counter = at_matters(CanCome::Yes).wants(CARD);
    assert_eq!(offices_of(&counter), [CENTRE, NORTH, EAST]);
}

#[test]
fn a_city_of_which_no_office_can_be_told_where_to_go_arranges_its_visits_on_the_telephone() {
    let mut city = catalogue_with_services_at_home();
    city.offices.iter_mut().for_each(|it| it.rules.custom = [None, None]);
    let visit = in_city(with_services_at_home(), city, CanCome::No);

    assert_eq!(visit.kind(), StepKind::Visit);
    assert_eq!(visit.does(Event::OfficePreferred).booking.found().len(), 5, "all are counters");
}

#[test]
fn the_two_ways_never_mix_in_one_appointment_even_where_the_catalogue_says_so() {
    let mut counter = at_matters(CanCome::Yes).wants(CARD);
    assert!(counter.booking.fits(PROOF) && !counter.booking.fits(CARD_AT_HOME));

    counter.booking.answers.wanted.push(Wanted::once(CARD_AT_HOME));
    let refused = counter.goes_on();
    assert_eq!(fault(&refused), Some(ServicesFault::NotThisWay(CARD_AT_HOME)));
    let visit = at_matters(CanCome::No).wants(CARD_AT_HOME);
    assert!(visit.booking.fits(PROOF_AT_HOME) && !visit.booking.fits(CARD));
}

#[test]
fn what_is_done_on_the_other_way_cannot_be_ticked() {
    assert_eq!(at_matters(CanCome::Yes).wants(CARD_AT_HOME).booking.answers.wanted, []);
    assert_eq!(at_matters(CanCome::No).wants(CARD).booking.answers.wanted, []);
}

#[test]
fn a_couple_is_one_visit_of_the_length_that_the_city_gave_it() {
    let visit = at_matters(CanCome::No).wants(CARD_AT_HOME);
    assert_eq!((visit.booking.most(CARD_AT_HOME), visit.booking.minutes()), (2, Some(60)));

    assert_eq!(visit.does(Event::CountPicked(CARD_AT_HOME, 2)).booking.minutes(), Some(120));
}

#[test]
fn a_city_may_have_both_an_office_for_visits_and_services_at_home() {
    let mut city = catalogue_with_services_at_home();
    city.offices.push(catalogue().office(SUITCASE).unwrap().clone());
    city.relations.push(Relation { office: SUITCASE, service: CARD, slots: 3, max_quantity: None });
    let setup = Setup { visit_offices: vec![SUITCASE], ..with_services_at_home() };
    let visit = in_city(setup.clone(), city.clone(), CanCome::No);

    assert_eq!(visit.booking.found(), [CARD, CARD_AT_HOME, PROOF_AT_HOME]);
    assert_eq!(offices_of(&visit.clone().wants(CARD)), [SUITCASE]);
    assert_eq!(offices_of(&visit.wants(CARD_AT_HOME)), [CENTRE, NORTH]);
    let counter = in_city(setup, city, CanCome::Yes).wants(CARD);
    assert_eq!(offices_of(&counter), [CENTRE, NORTH, EAST]);
}

#[test]
fn an_office_that_is_no_counter_may_still_make_visits() {
    let counters = Some(vec![CENTRE, SOUTH]);
    let setup = Setup { counter_offices: counters, ..with_services_at_home() };
    let visit = in_city(setup, catalogue_with_services_at_home(), CanCome::No).wants(CARD_AT_HOME);

    assert_eq!(offices_of(&visit), [CENTRE, NORTH]);
}

// --- a visit, and a counter appointment at the same office ---

#[test]
fn a_visit_tells_the_clerks_of_an_ordinary_office_where_to_go() {
    let check = at_check_of_a_visit();
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.holds(), Some(PROCESS));
    assert!(check.booking.holds_visit(check.booking.hold.as_ref().unwrap()));
    assert_eq!(check.booking.visit_end(slot(1, 0)), Some(slot(1, 60).start));
    assert!(!check.booking.asks(Field::Remark), "it is filled");

    let asked = check.goes_on().asked();
    let [Question::Update { contact, .. }] = &asked[..] else { panic!("{asked:?}") };
    let all = "Lindenweg 7, 01067 Musterstadt; Klingel: Muster; Kontakt: 01713920042";
    assert_eq!(contact.remarks, [all.to_owned(), String::new()]);
}

#[test]
fn at_the_counter_of_the_same_office_the_field_is_the_citizens_own() {
    let check = at_check_of_a_counter();
    assert_eq!(check.kind(), StepKind::Check);
    assert!(check.booking.asks(Field::Remark));
    assert!(!check.booking.holds_visit(check.booking.hold.as_ref().unwrap()));
    assert_eq!(check.booking.visit_end(slot(1, 0)), None, "counters name only the beginning");

    let remark = check.does(Event::ChangeWanted(Place::Contact)).types(Field::Remark, "mit Hund").goes_on();
    let asked = remark.goes_on().asked();
    let [Question::Update { contact, .. }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(contact.remarks, ["mit Hund".to_owned(), String::new()]);
}

#[test]
fn what_is_booked_is_told_as_a_visit_by_what_is_done() {
    let visit = booked_as(at_check_of_a_visit(), |_| {});
    assert!(visit.booking.visits(shown(&visit)));

    let counter = booked_as(at_check_of_a_counter(), |_| {});
    assert!(!counter.booking.visits(shown(&counter)));
    let link = at_matters(CanCome::Yes).booking;
    assert!(link.visits(shown(&visit)), "whatever was chosen on this page");
}

#[test]
fn a_visit_that_needs_no_mail_is_called_a_visit_at_once() {
    let mut check = at_check_of_a_visit();
    check.booking.setup.activation_by_mail = false;
    let Reply::Appointment(it) = appointment(AppointmentStatus::Confirmed) else { panic!("one") };
    let confirmed = Appointment { services: booked(&[Wanted::once(CARD_AT_HOME)]), ..it };
    let visit = check.goes_on().hears(Reply::Updated).hears(Reply::Appointment(confirmed));

    assert_eq!(visit.booking.heading(), Message::VisitBookedHeading);
}

#[test]
fn a_visit_that_another_office_makes_is_still_a_visit_and_the_difference_is_said() {
    let other = booked_as(at_check_of_a_visit(), |it| it.office = NORTH);
    let Step::Activation { appointment, differences, .. } = &other.booking.step else { panic!("page 9") };

    assert!(other.booking.visits(appointment));
    assert_eq!(differences.office.as_deref(), Some("Bürgeramt Mitte"));
    assert_eq!((&differences.start, &differences.services), (&None, &None));
}

#[test]
fn a_counter_appointment_that_was_booked_in_place_of_a_visit_is_said() {
    let counter = booked_as(at_check_of_a_visit(), |it| it.services = booked(&[Wanted::once(CARD)]));
    let Step::Activation { appointment, differences, .. } = &counter.booking.step else { panic!("page 9") };

    assert!(!counter.booking.visits(appointment), "nobody comes");
    let chosen = vec![("Personalausweis, Hausbesuch".into(), 1)];
    assert_eq!(differences.services, Some(chosen));
}

#[test]
fn an_office_that_was_chosen_to_come_to_does_not_keep_others_from_coming() {
    let offices = at_matters(CanCome::Yes)
        .wants(CARD)
        .goes_on()
        .says_who()
        .goes_on()
        .hears(Reply::Calendar(offer()))
        .does(Event::OtherOfficeWanted)
        .does(Event::OfficePicked(Some(CENTRE)))
        .goes_on();
    assert_eq!(offices.booking.offices_in_question(), [CENTRE]);

    let mut visit = offices;
    visit.booking.answers.can_come = Some(CanCome::No);
    visit.booking.answers.wanted = vec![Wanted::once(CARD_AT_HOME)];
    assert_eq!(visit.booking.offices_in_question(), [CENTRE, NORTH]);
}

#[test]
fn whichever_office_comes_each_time_of_a_visit_is_there_once() {
    let offer = |slots: &[(OfficeId, i64)]| {
        let slots = slots.iter().map(|(office, minutes)| Slot { office: *office, ..slot(1, *minutes) });
        Reply::Calendar(CalendarOffer { slots: slots.collect(), ..offer() })
    };
    let both = offer(&[(CENTRE, 0), (NORTH, 0), (NORTH, 10), (CENTRE, 20), (NORTH, 20)]);
    let shown = |citizen: Citizen| {
        let times = citizen.says_who().types(Field::Telephone, "0171 3920042").goes_on().hears(both.clone());
        let days = &times.times().calendar().unwrap().days;
        days.iter().find_map(|it| it.slots()).unwrap().iter().map(|it| it.office).collect::<Vec<_>>()
    };

    let visit = at_matters(CanCome::No).wants(CARD_AT_HOME).goes_on().says_where().goes_on();
    assert_eq!(shown(visit), [CENTRE, NORTH, CENTRE]);
    let counter = at_matters(CanCome::Yes).wants(CARD).goes_on();
    assert_eq!(shown(counter).len(), 5, "whoever comes must know where to");
}

// --- another way, with something chosen ---

#[test]
fn which_office_comes_is_nobodys_choice() {
    let times = at_check_of_a_visit().does(Event::ChangeWanted(Place::Time));
    assert!(times.booking.several_places(), "two offices would come");

    let asked = times.clone().does(Event::OtherOfficeWanted);

    assert_eq!(asked.booking, times.booking);
}

#[test]
fn what_was_chosen_for_the_other_way_stays_in_sight_and_can_be_left_out() {
    let visit =
        at_matters(CanCome::Yes).wants(CARD).goes_back().does(Event::CanComePicked(CanCome::No)).goes_on();
    let found = visit.booking.found();
    assert_eq!(visit.booking.listed(&found), [CARD_AT_HOME, PROOF_AT_HOME, CARD]);
    assert!(found.iter().all(|it| visit.booking.fits(*it)), "what is left out is no reason to go alone");

    let refused = visit.goes_on();
    assert_eq!(fault(&refused), Some(ServicesFault::NotThisWay(CARD)));
    let mended = refused.does(Event::MatterTicked(CARD, false)).wants(CARD_AT_HOME).goes_on();
    assert_eq!(mended.kind(), StepKind::Address);
}

#[test]
fn another_way_from_the_page_of_checking_asks_what_it_is_for_and_keeps_the_time_until_then() {
    let matters = at_check_of_a_counter()
        .does(Event::ChangeWanted(Place::Way))
        .does(Event::CanComePicked(CanCome::No))
        .goes_on();
    assert_eq!(matters.kind(), StepKind::Services);
    assert_eq!(matters.booking.held_slot(), None, "the time at the counter is none for a visit");

    let back = matters.goes_back().does(Event::CanComePicked(CanCome::Yes)).goes_on();
    assert_eq!((back.kind(), back.holds()), (StepKind::Check, Some(PROCESS)));
}

#[test]
fn a_new_time_for_a_visit_gives_the_counters_time_back() {
    let address = at_check_of_a_counter()
        .does(Event::ChangeWanted(Place::Way))
        .does(Event::CanComePicked(CanCome::No))
        .goes_on()
        .does(Event::MatterTicked(CARD, false))
        .wants(CARD_AT_HOME)
        .goes_on();
    assert_eq!(address.kind(), StepKind::Address);

    let times = address.says_where().goes_on().types(Field::Telephone, "0171 3920042").goes_on();
    assert_eq!(times.kind(), StepKind::Times);
    assert!(times.questions.contains(&Question::Cancel(credentials(PROCESS))));
    assert_eq!(times.holds(), None);
}

#[test]
fn a_portal_that_offers_no_visits_any_more_gives_the_time_back_and_begins_anew() {
    for mut citizen in
        [at_check_of_a_visit(), at_check_of_a_visit().does(Event::ChangeWanted(Place::Contact))]
    {
        citizen.booking.setup.visit = VisitMode::Off;
        let left = citizen.does(Event::Returned);

        assert_eq!((left.kind(), left.holds()), (StepKind::ForWhom, None));
        assert!(left.asked().contains(&Question::Cancel(credentials(PROCESS))));
    }
}

#[test]
fn whoever_typed_for_a_visit_that_is_not_offered_any_more_is_not_left_where_nothing_leads_on() {
    let mut contact = at_matters(CanCome::No).wants(CARD_AT_HOME).goes_on().says_where().goes_on();
    contact.booking.setup.visit = VisitMode::Off;

    assert_eq!(contact.does(Event::Returned).kind(), StepKind::ForWhom);
}

// --- when it can be at the earliest ---

fn calendar(offices: &[OfficeId], service: ServiceId) -> Question {
    let demand = Demand { offices: offices.to_vec(), wanted: vec![Wanted::once(service)] };
    Question::Calendar { demand, from: day(0), to: day(180), day: None }
}

#[test]
fn the_question_for_the_earliest_time_tells_which_way_it_is_and_the_other_one_is_never() {
    let visit = at_matters(CanCome::No).wants(CARD_AT_HOME).waits(SETTLED);
    assert_eq!(visit.asked(), [calendar(&[CENTRE, NORTH], CARD_AT_HOME)]);
    assert_eq!(visit.booking.earliest(Branch::Visit), Earliest::Asking);
    assert_eq!(visit.booking.earliest(Branch::Counter), Earliest::Never);

    let counter = at_matters(CanCome::Yes).wants(CARD).waits(SETTLED);
    assert_eq!(counter.asked(), [calendar(&[CENTRE, NORTH, EAST], CARD)]);
    assert_eq!(counter.booking.earliest(Branch::Visit), Earliest::Never);
}

// --- a service at home that is a variant of the counter's ---

/// The same city, where the card at home is a variant of the card.
fn city_with_a_variant() -> Catalogue {
    let mut city = catalogue_with_services_at_home();
    for it in city.services.iter_mut().filter(|it| it.id == CARD_AT_HOME) {
        it.root = Some(CARD);
        it.listed = false;
    }
    city
}

#[test]
fn a_service_at_home_that_is_a_variant_is_chosen_with_the_way() {
    let at = |can_come| in_city(with_services_at_home(), city_with_a_variant(), can_come);
    let service = |it: &Citizen| it.booking.answers.wanted.iter().map(Wanted::service).collect::<Vec<_>>();
    let visit = at(CanCome::No);
    assert_eq!(visit.booking.found(), [CARD, PROOF_AT_HOME]);
    assert_eq!(service(&visit.wants(CARD)), [CARD_AT_HOME]);

    let counter = at(CanCome::Yes).wants(CARD);
    assert_eq!(service(&counter), [CARD]);
    let visit = counter.goes_back().does(Event::CanComePicked(CanCome::No)).goes_on();
    assert_eq!(service(&visit), [CARD_AT_HOME]);
    assert_eq!(service(&visit.does(Event::OfficePreferred)), [CARD]);
}

#[test]
fn with_a_variant_for_each_way_the_questions_are_the_same_on_both() {
    let asked = |can_come| {
        let citizen = in_city(with_services_at_home(), city_with_a_variant(), can_come).wants(CARD);
        let asked = citizen.waits(SETTLED);
        assert_eq!(asked.booking.earliest(Branch::Counter), Earliest::Asking);
        assert_eq!(asked.booking.earliest(Branch::Visit), Earliest::Asking);
        asked.asked()
    };

    assert_eq!(asked(CanCome::Yes).len(), 2);
    let services = |it: &Question| {
        let Question::Calendar { demand, .. } = it else { panic!("{it:?}") };
        demand.wanted.iter().map(Wanted::service).collect::<Vec<_>>()
    };
    let ways = [CanCome::Yes, CanCome::No].map(|it| asked(it).iter().map(services).collect::<Vec<_>>());
    assert_eq!(ways, [[[CARD], [CARD_AT_HOME]], [[CARD], [CARD_AT_HOME]]]);
}
