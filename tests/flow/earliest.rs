//! The earliest times of both ways, asked as soon as they can be known.

use super::citizen::Citizen;
use crate::common::{
    ADVICE, CARD, CENTRE, LICENCE, NORTH, SUITCASE, day, offer, offer_at, slot, without_visits,
};
use buergertermin::booking::{
    Branch, CalendarOffer, CanCome, Demand, Effect, Event, Field, ForWhom, OfficeId, Place, Problem,
    Question, Reply, Slot, StepKind, Wanted, effect::Ticket, flow::Earliest, step::Days,
};
use chrono::TimeDelta;

const SETTLED: TimeDelta = TimeDelta::milliseconds(600);

fn question(offices: &[OfficeId]) -> Question {
    let demand = Demand { offices: offices.to_vec(), wanted: vec![Wanted::once(CARD)] };
    Question::Calendar { demand, from: day(0), to: day(180), day: None }
}

fn both() -> [Question; 2] {
    [question(&[CENTRE, NORTH]), question(&[SUITCASE])]
}

/// The tickets of what was asked last.
fn tickets(citizen: &Citizen) -> Vec<Ticket> {
    let ticket = |it: &Effect| if let Effect::Ask { ticket, .. } = it { Some(*ticket) } else { None };
    citizen.effects.iter().filter_map(ticket).collect()
}

/// What she wants is settled; both questions are under way, and their tickets.
fn asking() -> (Citizen, [Ticket; 2]) {
    let citizen = Citizen::at_services().wants(CARD).waits(SETTLED);
    let [counter, visit] = tickets(&citizen)[..] else { panic!("two questions should be asked") };
    (citizen, [counter, visit])
}

#[test]
fn shortly_after_the_last_tick_both_ways_are_asked_for_once() {
    let ticked = Citizen::at_services().wants(CARD);
    assert_eq!(ticked.effects, [Effect::WakeAt(ticked.booking.now + SETTLED)]);

    let (asked, _) = asking();
    assert_eq!(asked.asked(), both());
    assert_eq!(asked.shown(), [], "nothing moves");
    assert_eq!(asked.goes_on().asked(), [], "going on asks nothing again");
}

#[test]
fn every_tick_lets_the_question_wait_a_little_longer() {
    let citizen = Citizen::at_services().wants(CARD).waits(SETTLED / 2).wants(LICENCE).waits(SETTLED / 2);
    assert_eq!(citizen.asked(), []);

    assert_eq!(citizen.waits(SETTLED / 2).asked().len(), 1, "at a visit there is no licence");
}

#[test]
fn whoever_goes_on_sooner_does_not_wait_for_it() {
    assert_eq!(Citizen::at_services().wants(CARD).goes_on().asked(), both());
}

#[test]
fn what_is_asked_tells_nobody_whether_she_can_come() {
    let comes = Citizen::at_services().wants(CARD);
    let cannot = Citizen::at_services_of_visits(ForWhom::Me).wants(CARD);
    let for_other = Citizen::at_services_of_visits(ForWhom::Other).wants(CARD);

    for other in [cannot, for_other] {
        assert_eq!(comes.clone().waits(SETTLED).effects, other.clone().waits(SETTLED).effects);
        assert_eq!(comes.clone().goes_on().asked(), other.goes_on().asked());
    }
}

#[test]
fn until_the_times_are_reserved_both_answers_ask_the_same() {
    let to_times = |citizen: Citizen| citizen.says_who().types(Field::Telephone, "0171 3920042").goes_on();
    let counter = to_times(Citizen::at_contact());
    let visit = to_times(Citizen::at_contact_of_visit(ForWhom::Me));

    assert_eq!((counter.kind(), visit.kind()), (StepKind::Times, StepKind::Times));
    assert_eq!(counter.questions, visit.questions);
    assert_eq!(counter.questions.len(), 3, "the catalogue and one calendar for each way");
}

#[test]
fn each_answer_is_shown_with_its_way() {
    let (citizen, [counter, visit]) = asking();
    assert_eq!(citizen.booking.earliest(Branch::Counter), Earliest::Asking);

    let here = citizen
        .gets_answer(counter, Ok(Reply::Calendar(offer())))
        .gets_answer(visit, Err(Problem::Misconfigured));
    assert_eq!(here.booking.earliest(Branch::Counter), Earliest::At(slot(1, 0)));
    assert_eq!(here.booking.earliest(Branch::Visit), Earliest::Unknown, "a failure is no page of its own");
    assert_eq!(here.kind(), StepKind::Services);
    assert_eq!(here.shown(), []);
}

#[test]
fn nothing_free_and_never_done_are_two_different_things() {
    let (citizen, [_, visit]) = asking();
    let none = citizen.gets_answer(visit, Ok(Reply::Calendar(CalendarOffer::default())));
    assert_eq!(none.booking.earliest(Branch::Visit), Earliest::NothingFree);

    let licence = none.does(Event::MatterTicked(CARD, false)).wants(LICENCE);
    assert_eq!(licence.booking.earliest(Branch::Visit), Earliest::Never);
    assert_eq!(licence.booking.earliest(Branch::Counter), Earliest::Asking);
}

#[test]
fn an_answer_for_what_is_not_wanted_any_more_is_not_shown() {
    let (citizen, [counter, _]) = asking();
    let four = citizen.does(Event::CountPicked(CARD, 4)).gets_answer(counter, Ok(Reply::Calendar(offer())));

    assert_eq!(four.booking.earliest(Branch::Counter), Earliest::Asking);
    assert_eq!(four.waits(SETTLED).asked().len(), 2);
}

#[test]
fn a_variant_that_is_not_chosen_yet_asks_nothing() {
    assert_eq!(Citizen::at_services().wants(ADVICE).waits(SETTLED).asked(), []);
}

// --- used again at the times ---

fn to_times(citizen: Citizen) -> Citizen {
    citizen.goes_on().says_who().goes_on()
}

#[test]
fn an_answer_that_is_a_moment_old_is_shown_without_asking() {
    let (citizen, [counter, _]) = asking();
    let times = to_times(citizen.gets_answer(counter, Ok(Reply::Calendar(offer()))).waits_minutes(4));

    assert!(matches!(times.times().days, Days::Open(_)));
    assert_eq!(times.asked(), []);
    let picked = times.does(Event::SlotPicked(slot(1, 0))).goes_on();
    assert!(matches!(&picked.asked()[..], [Question::Reserve { .. }]));
}

#[test]
fn an_answer_that_is_five_minutes_old_is_asked_for_anew() {
    let (citizen, [counter, _]) = asking();
    let known = citizen.gets_answer(counter, Ok(Reply::Calendar(offer()))).goes_on();
    let times = known.waits_minutes(5).says_who().goes_on();

    assert!(matches!(times.times().days, Days::Asking(_)));
    assert_eq!(times.asked(), [question(&[CENTRE, NORTH])]);
}

#[test]
fn an_answer_that_is_under_way_is_waited_for() {
    let (citizen, [counter, _]) = asking();
    let times = to_times(citizen);
    assert_eq!(times.times().days, Days::Asking(counter));

    let open = times.clone().gets_answer(counter, Ok(Reply::Calendar(offer())));
    assert!(matches!(open.times().days, Days::Open(_)));
    assert_eq!(times.fails(Problem::Busy).times().days, Days::Failed(Problem::Busy));
}

#[test]
fn a_question_that_failed_is_asked_again_at_the_times() {
    let (citizen, [counter, _]) = asking();
    let times = to_times(citizen.gets_answer(counter, Err(Problem::Busy)));

    assert!(matches!(times.times().days, Days::Asking(_)));
}

#[test]
fn a_time_that_was_taken_makes_all_that_was_known_old() {
    let citizen = Citizen::reserving().fails(Problem::Taken);

    assert_eq!(citizen.asked(), [question(&[CENTRE, NORTH])]);
}

#[test]
fn a_visit_waits_for_its_own_question() {
    let visit = Citizen::at_contact_of_visit(ForWhom::Me)
        .says_who()
        .types(Field::Telephone, "0171 3920042")
        .goes_on()
        .hears(Reply::Calendar(offer_at(SUITCASE)));

    assert_eq!(visit.times().calendar().unwrap().first(), Some(Slot { office: SUITCASE, ..slot(1, 0) }));
}

// --- where they are forgotten, they are asked for again ---

#[test]
fn an_element_that_comes_back_to_the_matters_asks_again() {
    let (citizen, _) = asking();
    let returned = citizen.does(Event::Returned);
    assert_eq!(returned.booking.earliest(Branch::Counter), Earliest::Asking);

    assert_eq!(returned.waits(SETTLED).asked(), both());
}

#[test]
fn whoever_comes_back_to_the_matters_sees_what_is_the_earliest_now() {
    let services = Citizen::at_check().does(Event::ChangeWanted(Place::Service));

    assert_eq!(services.waits(SETTLED).asked(), both());
}

#[test]
fn a_city_that_visits_nobody_is_asked_once() {
    let counter = Citizen::at_for_whom_of(without_visits())
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::Yes))
        .goes_on()
        .wants(CARD)
        .waits(SETTLED);

    assert_eq!(counter.asked(), [question(&[CENTRE, NORTH])]);
    assert_eq!(counter.booking.earliest(Branch::Visit), Earliest::Never);
}
