//! A time is reserved, held, and over.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Booking, turn::Turn};
use crate::booking::{
    BookedService, Hold, HostNotice, Problem, Question, Reply, Reservation, Slot, Step, Target, Times,
    TimesNotice,
    effect::Ticket,
    step::{Attempt, Days},
    time::{office_day, office_time},
};
use crate::i18n::Message;
use chrono::{DateTime, TimeDelta, Utc};

/// So long before its end the person is told that a hold will be over: once.
const WARNING: TimeDelta = TimeDelta::minutes(3);
/// How long a hold lasts where none is known, after a reserve whose answer was lost.
const USUAL_HOLD: TimeDelta = TimeDelta::minutes(15);

/// When the person is told that a hold will be over; never for a hold that is hardly longer than the warning.
pub(super) fn warning(hold: &Hold) -> DateTime<Utc> {
    let long = hold.reservation.minutes > 5;
    if long { hold.until - WARNING } else { hold.until }
}

impl Booking {
    /// Whether a reservation is the one that was asked for: another one is given back.
    pub(super) fn asked_for(&self, reservation: &Reservation, slot: Slot) -> bool {
        reservation.slot == slot && BookedService::are(&reservation.services, &self.answers.wanted)
    }
}

impl Turn {
    pub(super) fn reserve(&mut self, slot: Slot) {
        self.try_to_reserve(slot, Attempt::First);
    }

    fn try_to_reserve(&mut self, slot: Slot, attempt: Attempt) {
        let ticket = self.ask(Question::Reserve { slot, wanted: self.it.answers.wanted.clone() });
        self.reserving(ticket, slot, attempt);
    }

    fn reserving(&mut self, ticket: Ticket, slot: Slot, attempt: Attempt) {
        self.change_times(|it| {
            it.reserving = Some((ticket, slot));
            it.attempt = attempt;
        });
    }

    /// The answer was lost, perhaps not the reservation: once more, if the time still is free.
    fn reserve_lost(&mut self, slot: Slot, problem: Problem) {
        self.it.lost_reserve = Some((slot, self.it.now));
        let first = self.it.step.times().is_some_and(|it| it.attempt == Attempt::First);
        match self.calendar_for(self.demand_here(), Some(office_day(slot.start))).filter(|_| first) {
            Some(question) => {
                let ticket = self.ask(question);
                self.reserving(ticket, slot, Attempt::Looking);
            }
            None => self.reserve_failed(problem),
        }
    }

    /// Not free any more: taken, or held for the person herself.
    fn reserve_gone(&mut self, slot: Slot) {
        let now = self.it.now;
        let lost = self.it.lost_reserve.take().filter(|(it, at)| *it == slot && *at + USUAL_HOLD > now);
        let notice = match lost {
            Some((_, at)) => TimesNotice::MaybeHeld(self.it.at_the_office(at + USUAL_HOLD)),
            None => TimesNotice::Failed(Problem::Taken),
        };
        self.forget_glances();
        self.go_to_times(Some(notice));
    }

    pub(super) fn reserve_answered(&mut self, slot: Slot, outcome: Result<Reply, Problem>) {
        match outcome {
            Ok(Reply::Reserved(reservation)) if self.it.asked_for(&reservation, slot) => {
                self.reserved(reservation);
            }
            Ok(Reply::Reserved(reservation)) => {
                self.cancel(reservation.credentials);
                self.reserve_failed(Problem::Unexpected);
            }
            Err(problem @ (Problem::Taken | Problem::Gone)) => {
                self.tell(HostNotice::Error(problem));
                self.reserve_gone(slot);
            }
            Ok(Reply::Calendar(offer)) if offer.slots.contains(&slot) => {
                self.try_to_reserve(slot, Attempt::Again);
            }
            Ok(Reply::Calendar(_)) => self.reserve_gone(slot),
            Err(problem) if self.it.step.times().is_some_and(|it| it.attempt == Attempt::Looking) => {
                self.reserve_failed(problem);
            }
            Err(problem @ (Problem::Connection | Problem::Offline | Problem::Unexpected)) => {
                self.reserve_lost(slot, problem);
            }
            Err(problem) => self.reserve_failed(problem),
            Ok(_) => self.reserve_lost(slot, Problem::Unexpected),
        }
    }

    /// The new time is held; only now the old one is given back.
    fn reserved(&mut self, reservation: Reservation) {
        self.release_this();
        self.it.hold = Some(Hold::new(reservation, self.it.answers.wanted.clone(), self.it.now));
        self.it.lost_reserve = None;
        self.it.answers.wish = None;
        self.forget_glances();
        self.time_is_held();
    }

    fn reserve_failed(&mut self, problem: Problem) {
        self.tell(HostNotice::Error(problem));
        self.change_times(|it| {
            it.reserving = None;
            it.notice = Some(TimesNotice::Failed(problem));
        });
        self.focus(Target::Errors);
    }

    /// It will be over soon: said once, kindly, and never while it is being booked.
    pub(super) fn warn_of_the_end(&mut self) {
        let Some(end) = self.it.first_to_end().map(|it| it.until) else { return };
        self.it.remaining_mut().for_each(|it| it.warned = true);
        let time = office_time(self.it.at_the_office(end));
        if matches!(&self.it.step, Step::Check(check) if check.sending.is_none())
            || matches!(self.it.step, Step::More { .. })
        {
            self.announce(Message::HoldEnds { time });
        }
    }

    /// The time that was held is not held any more.
    pub(super) fn hold_over(&mut self) {
        let (several, half_booked) = (self.it.several_visits(), self.it.half_booked());
        match &mut self.it.step {
            _ if half_booked => {}
            // The answer that is under way decides, or the look-up where one was lost.
            Step::Check(check) if check.sending.is_some() || check.unsure => {}
            Step::Check(_) if !several => self.renew(),
            // All or none: it begins again with the first visit.
            Step::Times(Times { looking: false, .. }) if several => {
                self.let_go();
                self.go_to_times(Some(TimesNotice::HoldOver));
            }
            Step::Check(_) | Step::More { .. } => {
                self.let_go();
                self.go_to_times(Some(TimesNotice::HoldOver));
            }
            Step::Times(times) => {
                let gone = self.it.hold.as_ref().map(|it| it.reservation.slot);
                times.picked = times.picked.filter(|it| Some(*it) != gone);
                let empty = matches!(&times.days, Days::Open(calendar) if calendar.days.is_empty());
                self.let_go();
                if empty {
                    self.go_to_times(None);
                }
            }
            _ => self.let_go(),
        }
    }
}
