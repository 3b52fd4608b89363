//! The proof of work that some offices demand: asked for when it is needed, put to the questions that need it, forgotten.

use super::citizen::{Citizen, appointment, reservation_of};
use crate::common::{CARD, CENTRE, NORTH, PASSPORT, SOUTH, catalogue, offer_at, setup};
use buergertermin::booking::{
    AppointmentStatus, CanCome, Effect, Event, ForWhom, Problem, Question, Relation, Reply, Setup, Slot,
    StepKind,
    effect::Ticket,
    flow::ProvingStage,
    proof::{Riddle, Solution, Token},
    step::Days,
};
use chrono::TimeDelta;

fn riddle() -> Riddle {
    Riddle("{}".to_owned())
}

pub(super) fn solution() -> Solution {
    Solution { counter: 17, key: "005a".to_owned(), millis: 30 }
}

fn token() -> Token {
    Token("ey…".to_owned())
}

impl Citizen {
    /// The one question or work of the proof that is under way.
    pub(super) fn proving(&self) -> Ticket {
        match &self.booking.proving.stage {
            ProvingStage::Asking(ticket)
            | ProvingStage::Solving { ticket, .. }
            | ProvingStage::HandingIn(ticket) => *ticket,
            ProvingStage::Idle => panic!("no proof is under way"),
        }
    }

    pub(super) fn gets_a_riddle(self) -> Self {
        let ticket = self.proving();
        self.gets_answer(ticket, Ok(Reply::Riddle(riddle())))
    }

    pub(super) fn solves(self, solution: Option<Solution>) -> Self {
        let ticket = self.proving();
        self.does(Event::Solved { ticket, solution })
    }

    pub(super) fn gets(self, token: Token) -> Self {
        let ticket = self.proving();
        self.gets_answer(ticket, Ok(Reply::Proven(token)))
    }

    /// All of it at once.
    pub(super) fn proves(self) -> Self {
        self.gets_a_riddle().solves(Some(solution())).gets(token())
    }

    pub(super) fn proof_fails(self, problem: Problem) -> Self {
        let ticket = self.proving();
        self.always_fails(ticket, problem)
    }
}

/// At the times of the only office for passports, which demands a proof.
pub(super) fn at_times() -> Citizen {
    Citizen::at_services().wants(PASSPORT).goes_on().says_who().goes_on()
}

pub(super) fn times_with_a_proof() -> Citizen {
    at_times().proves().hears(Reply::Calendar(offer_at(SOUTH)))
}

pub(super) fn first() -> Slot {
    offer_at(SOUTH).slots[0]
}

pub(super) fn demands_a_token(question: &Question) -> bool {
    matches!(question, Question::WithProof { token: given, .. } if *given == token())
}

#[test]
fn times_of_an_office_that_demands_a_proof_are_asked_for_with_one() {
    let waiting = at_times();
    assert_eq!(
        waiting.questions,
        [Question::Catalogue, Question::Riddle],
        "nothing else before there is one"
    );
    assert!(matches!(waiting.times().days, Days::Asking(_)));

    let solving = waiting.gets_a_riddle();
    let ticket = solving.proving();
    assert!(solving.effects.contains(&Effect::Solve { ticket, riddle: riddle() }));
    assert!(solving.booking.solves(ticket));

    let handed_in = solving.solves(Some(solution()));
    assert_eq!(handed_in.asked(), [Question::Prove { riddle: riddle(), solution: solution() }]);

    let asking = handed_in.gets(token());
    assert!(matches!(&asking.asked()[..], [it] if demands_a_token(it)), "{:?}", asking.asked());
    assert!(asking.hears(Reply::Calendar(offer_at(SOUTH))).times().calendar().is_some());
}

#[test]
fn a_token_is_used_again_to_reserve() {
    let reserving = times_with_a_proof().does(Event::SlotPicked(first())).goes_on();

    assert!(matches!(&reserving.asked()[..], [it] if demands_a_token(it)));
    let slot = first();
    let mut reservation = reservation_of(7, slot);
    reservation.services[0].id = Some(PASSPORT);
    assert_eq!(reserving.hears(Reply::Reserved(reservation)).kind(), StepKind::Check);
}

#[test]
fn a_token_that_is_four_minutes_old_is_forgotten_and_a_new_one_is_got_before_reserving() {
    let old = times_with_a_proof().does(Event::SlotPicked(first())).waits_minutes(4);
    let reserving = old.goes_on();
    assert_eq!(reserving.asked(), [Question::Riddle]);

    assert!(matches!(&reserving.proves().asked()[..], [it] if demands_a_token(it)));
}

#[test]
fn where_no_office_demands_a_proof_none_is_asked_for() {
    let booked = Citizen::booking().hears(appointment(AppointmentStatus::Preconfirmed));

    assert!(!booked.questions.contains(&Question::Riddle));
}

/// The office in the south does identity cards as well.
pub(super) fn mixed() -> Citizen {
    let mut citizen = Citizen::at_services();
    citizen.changes_the_city(|it| {
        it.relations.push(Relation { office: SOUTH, service: CARD, slots: 2, max_quantity: None });
    });
    citizen.wants(CARD)
}

#[test]
fn one_office_that_demands_a_proof_is_enough_to_need_one_for_all() {
    let offices = mixed().booking.offices_in_question();
    assert_eq!(offices, [CENTRE, NORTH, SOUTH]);

    let asked = mixed().waits(TimeDelta::seconds(1)).asked();
    assert!(asked.contains(&Question::Riddle));
    assert!(matches!(&asked[..], [Question::Riddle, Question::Calendar { .. }]), "the visit's needs none");
}

#[test]
fn the_earliest_times_wait_for_the_proof_and_come_with_it() {
    let waiting = mixed().waits(TimeDelta::seconds(1));

    assert!(matches!(&waiting.proves().asked()[..], [it] if demands_a_token(it)));
}

// --- on entering the matters ---

fn all_demand_one() -> Citizen {
    let only_south = Setup { counter_offices: Some(vec![SOUTH]), ..setup() };
    Citizen::of(only_south).does(Event::Started)
}

fn at_matters(citizen: Citizen) -> Citizen {
    citizen
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::Yes))
        .goes_on()
}

#[test]
fn where_every_office_demands_one_it_is_solved_while_the_matters_are_read() {
    let citizen = at_matters(all_demand_one().hears(Reply::Catalogue(catalogue())));

    assert_eq!(citizen.asked(), [Question::Riddle]);
}

#[test]
fn the_same_when_the_matters_come_late() {
    let late = at_matters(all_demand_one()).hears(Reply::Catalogue(catalogue()));

    assert_eq!(late.asked(), [Question::Riddle]);
}

#[test]
fn whoever_can_not_come_solves_the_same_riddle_so_that_it_tells_nobody() {
    let at_home = all_demand_one()
        .hears(Reply::Catalogue(catalogue()))
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on();

    assert_eq!(at_home.asked(), [Question::Riddle]);
}

// --- what is said ---

#[test]
fn work_that_takes_longer_than_a_moment_is_spoken_of() {
    let solving = at_times().gets_a_riddle();
    assert!(!solving.booking.proves_for_long());
    assert!(solving.effects.iter().any(|it| matches!(it, Effect::WakeAt(_))), "to be told that it is long");

    let long = solving.waits(TimeDelta::seconds(2));
    assert!(long.booking.proves_for_long());
    assert!(!long.solves(Some(solution())).booking.proves_for_long());
}

#[test]
fn after_booking_and_erasing_no_token_is_left() {
    let erased = times_with_a_proof().does(Event::EraseWanted).does(Event::EraseConfirmed);

    assert_eq!(erased.booking.proving, Citizen::default().booking.proving);
}
