//! Programs that break a promise, and tests that they are found out: a promise that no program can break proves nothing.

use super::{
    ledger::Promise,
    run::Program,
    runs::{REAL, all},
};
use crate::journeys::system::appointment;
use buergertermin::booking::{
    AppointmentStatus, Booking, Effect, Event, Problem, Question, Reply, Sending, Step, StepKind,
};

/// Enough to find any of them.
const JOURNEYS: u64 = 20_000;

#[track_caller]
fn is_found_out(program: Program, promise: Promise) {
    let found = all(1, JOURNEYS, program);

    assert_eq!(found.err().map(|(_, it)| it.which), Some(promise));
}

/// Whether booking is under way, and its answer is lost.
fn is_lost(booking: &Booking, event: &Event) -> bool {
    let sending = booking.step.check().and_then(|it| it.sending);
    let booked = matches!(sending, Some(Sending::Preconfirming(_) | Sending::Confirming(_)));
    let ticket = sending.map(Sending::ticket);
    booked
        && matches!(event, Event::Answered { ticket: it, outcome: Err(Problem::Connection) }
            if Some(*it) == ticket)
}

#[test]
fn a_program_that_takes_silence_for_a_no_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        let (mut after, effects) = booking.step(event);
        after.dubious.clear();
        if let Step::Check(check) = &mut after.step {
            check.unsure = false;
        }
        if let Some(hold) = &mut after.hold {
            (hold.unsure, hold.sent) = (false, false);
        }
        (after, effects)
    };
    is_found_out(Program { flow, ..REAL }, Promise::NeverTwo);
}

#[test]
fn a_program_that_does_not_think_of_what_comes_late_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        let (mut after, effects) = booking.step(event);
        after.dubious.clear();
        if let Some(hold) = &mut after.hold {
            hold.sent = hold.unsure;
        }
        (after, effects)
    };
    is_found_out(Program { flow, ..REAL }, Promise::NeverTwo);
}

#[test]
fn a_program_that_says_that_it_was_not_booked_without_knowing_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        let lost = is_lost(&booking, &event);
        let (mut after, effects) = booking.step(event);
        if lost {
            after.hold = None;
            after.step = Step::MailLimit;
        }
        (after, effects)
    };
    is_found_out(Program { flow, ..REAL }, Promise::NoOrphan);
}

#[test]
fn a_program_that_takes_silence_for_a_yes_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        let hold = booking.hold.clone().filter(|_| is_lost(&booking, &event));
        let (Some(hold), Event::Answered { ticket, .. }) = (hold, &event) else { return booking.step(event) };
        let status = if booking.confirmed_by_mail() {
            AppointmentStatus::Preconfirmed
        } else {
            AppointmentStatus::Confirmed
        };
        let said = (hold.reservation.slot, hold.wanted);
        let success = appointment(hold.reservation.credentials.process, status, &said);
        booking.step(Event::Answered { ticket: *ticket, outcome: Ok(Reply::Appointment(success)) })
    };
    is_found_out(Program { flow, ..REAL }, Promise::NoFalseSuccess);
}

#[test]
fn a_program_that_gives_no_time_back_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        let (after, mut effects) = booking.step(event);
        effects.retain(|it| !matches!(it, Effect::Ask { question: Question::Cancel(_), .. }));
        (after, effects)
    };
    is_found_out(Program { flow, ..REAL }, Promise::NoTimeLeftBehind);
}

#[test]
fn a_program_that_forgets_what_it_holds_when_the_page_is_loaded_anew_is_found_out() {
    let reload = |it: &Booking| Booking::restored(it.setup.clone(), it.keep()?, it.now, false);
    is_found_out(Program { reload, ..REAL }, Promise::NoTimeLeftBehind);
}

#[test]
fn a_program_with_a_button_that_does_nothing_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        let stuck = event == Event::Retried && booking.kind() == StepKind::Unavailable;
        if stuck { (booking, Vec::new()) } else { booking.step(event) }
    };
    is_found_out(Program { flow, ..REAL }, Promise::AlwaysAWay);
}

#[test]
fn a_program_that_waits_for_an_answer_that_was_lost_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        if is_lost(&booking, &event) { (booking, Vec::new()) } else { booking.step(event) }
    };
    is_found_out(Program { flow, ..REAL }, Promise::AlwaysAWay);
}

#[test]
fn a_program_that_stops_is_found_out() {
    let flow = |booking: Booking, event: Event| {
        let late = matches!(&event, Event::Answered { outcome: Ok(Reply::Reserved(_)), .. });
        assert!(!late || booking.kind() == StepKind::Times, "a reservation that came late");
        booking.step(event)
    };
    is_found_out(Program { flow, ..REAL }, Promise::NoPanic);
}
