//! Two hundred bookings by clients at the same time, while the city's system fails in every way: the database shows exactly what the
//! pages said.
//!
//! Each client is a browser without the browser: the real flow, the real adapter and Gladbeck's configuration, over HTTP to a sandbox
//! whose calls fail before and after it acts. Who gets nowhere puts it aside, and goes on when the faults are over: then everybody
//! comes to an end. The time is one for all (`pace.rs`), so that nobody really waits.
//!
//! A seed makes the same choices again, not the same order: the clients are threads, and who is first with a time, or meets a fault
//! that is on for all, is the machine's matter. `BUERGERTERMIN_SEED` tries another one.
//!
//! ```text
//! town       the city, and the pool of those who book      faults    what fails, how often
//! client     runs effects, presses, waits                  line      a question over HTTP, as a browser puts it
//! person     what somebody wants and presses               pace      the time
//! account    what a client knows and was told              ledger    the database against the pages
//! reckoning  what is left to explain                       story     what happened last
//! dice       choices
//! ```
#![cfg(test)]

mod account;
mod client;
mod dice;
mod faults;
mod ledger;
mod line;
mod pace;
mod person;
mod reckoning;
mod story;
mod town;

use buergertermin::booking::{Booking, Effect, Event, Problem, Question, Sending};
use client::Client;
use ledger::Stands;
use reckoning::{Reckoning, met_a_fault};
use sandbox::{Call, Failure, Fault};
use std::{env, time::Instant};
use town::{Flow, Town};

const CLIENTS: usize = 200;

fn seed() -> u64 {
    env::var("BUERGERTERMIN_SEED").map_or(6, |it| it.parse().expect("BUERGERTERMIN_SEED is a number"))
}

#[test]
fn the_database_shows_exactly_what_the_pages_said() {
    let (seed, started) = (seed(), Instant::now());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Town::sandbox());
    let town = Town::new(&sandbox, seed, 35);

    let clients = town.books(CLIENTS, Booking::step).unwrap_or_else(|it| panic!("seed {seed}: {it}"));

    let reckoning = Reckoning::of(&town, &clients);
    tell(&town, &clients, &reckoning);
    println!("seed {seed}, {} questions, {:.0?}", sandbox.requests().len(), started.elapsed());
    assert!(reckoning.unexplained.is_empty(), "seed {seed}: {}", reckoning.unexplained.join("\n\n"));
    assert!(met_a_fault(&clients) * 2 > CLIENTS, "seed {seed}: most of them meet a fault");
}

fn tell(town: &Town, clients: &[Client], reckoning: &Reckoning) {
    let sum = |of: fn(&Client) -> u32| clients.iter().map(of).sum::<u32>();
    let said = || clients.iter().flat_map(|it| &it.account.said);
    let stand = |it: Stands| said().filter(|said| said.stands == it).count();
    println!(
        "{} clients were told of {} appointments: {} confirmed, {} to be confirmed, {} not confirmed in time; {} of them with a contact that was changed too late",
        clients.len(),
        said().count(),
        stand(Stands::Confirmed),
        stand(Stands::Preconfirmed),
        stand(Stands::Over),
        sum(|it| it.account.changed_too_late),
    );
    println!(
        "{} clients met a fault; {} answers failed, {} of them too slow; pressed: twice {}, back {}, wait no longer {}; away and back {}",
        met_a_fault(clients),
        sum(|it| it.account.failures),
        sum(|it| it.account.too_late),
        sum(|it| it.account.doubles),
        sum(|it| it.account.back),
        sum(|it| it.account.given_up),
        sum(|it| it.account.returns),
    );
    println!("faults met: {:?}", town.faults.end());
    println!("explained: {:#?}", reckoning.kinds);
}

/// A small soak, in which nothing fails but the first answers to booking: they are lost.
fn unexplained(clients: usize, flow: Flow) -> usize {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Town::sandbox());
    let town = Town::new(&sandbox, 6, 0);
    town.faults.strikes(Call::PreconfirmAppointment, Fault::After(Failure::Break), 10);
    let clients = town.books(clients, flow).unwrap_or_else(|it| panic!("{it}"));
    Reckoning::of(&town, &clients).unexplained.len()
}

/// Takes a lost answer to booking for a no.
fn believes_nothing_was_booked(booking: Booking, event: Event) -> (Booking, Vec<Effect>) {
    if let Event::Answered { ticket, outcome: Err(it) } = event
        && it.leaves_open()
        && booking.step.check().and_then(|it| it.sending) == Some(Sending::Preconfirming(ticket))
    {
        return booking.step(Event::Answered { ticket, outcome: Err(Problem::Gone) });
    }
    booking.step(event)
}

/// Whoever changes her mind keeps what she had.
fn gives_nothing_back(booking: Booking, event: Event) -> (Booking, Vec<Effect>) {
    let (booking, mut effects) = booking.step(event);
    effects.retain(|it| !matches!(it, Effect::Ask { question: Question::Cancel(_), .. }));
    (booking, effects)
}

#[test]
fn who_believes_that_a_lost_answer_is_a_no_is_found_out() {
    assert_eq!(unexplained(24, Booking::step), 0);
    assert!(
        unexplained(24, believes_nothing_was_booked) >= 10,
        "each lost booking is one that no page tells of"
    );
}

#[test]
fn who_gives_nothing_back_is_found_out() {
    assert!(unexplained(60, gives_nothing_back) > 0, "a time is held for nobody");
}
