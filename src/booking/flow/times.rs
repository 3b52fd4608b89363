//! Page 7: days, times, and the reservation.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::turn::Turn;
use crate::booking::{
    Calendar, CalendarOffer, DayTimes, Hold, HostNotice, OfficeId, Problem, Question, Reply, Reservation,
    ServiceId, Slot, Step, Target, Times, TimesNotice, effect::Ticket, step::Days, time::office_day,
};
use crate::i18n::Message;
use chrono::{Days as Span, NaiveDate};

/// How far ahead free days are asked for. The system refuses more than 365 days.
const WINDOW: Span = Span::new(180);

impl Turn {
    /// To page 7, asking anew for what is free. A hold that no longer fits is given back.
    pub(super) fn go_to_times(&mut self, notice: Option<TimesNotice>) {
        self.it.changing = false;
        if self.it.fitting_hold().is_none() {
            self.release();
        }
        let Some(question) = self.calendar(None) else { return };
        let ticket = self.ask(question);
        let own = self.it.fitting_hold().map(|it| it.reservation.slot);
        let step = Step::Times(Times::asking(ticket, notice, own));
        if notice.is_some() {
            self.stay(step);
            self.tell(HostNotice::Step);
        } else {
            self.go(step);
        }
    }

    fn chosen(&self) -> Option<(OfficeId, ServiceId)> {
        Some((self.it.answers.office?, self.it.answers.service?))
    }

    fn calendar(&self, day: Option<NaiveDate>) -> Option<Question> {
        let (office, service) = self.chosen()?;
        let from = office_day(self.it.now);
        let to = from.checked_add_days(WINDOW)?;
        Some(Question::Calendar { office, service, from, to, day })
    }

    pub(super) fn day_opened(&mut self, date: NaiveDate) {
        let Step::Times(times) = &self.it.step else { return };
        let closed = matches!(
            &times.days,
            Days::Open(calendar) if matches!(calendar.times(date), Some(DayTimes::Closed | DayTimes::Failed(_)))
        );
        let Some(question) = self.calendar(Some(date)).filter(|_| closed) else { return };
        let ticket = self.ask(question);
        self.set_day(date, DayTimes::Asking(ticket));
    }

    pub(super) fn more_days_wanted(&mut self) {
        if let Step::Times(Times { days: Days::Open(calendar), shown, .. }) = &mut self.it.step
            && let Some(next) = calendar.days.get(*shown)
        {
            let first_new = next.date;
            *shown += Times::DAYS_AT_FIRST;
            self.focus(Target::Day(first_new));
        }
    }

    pub(super) fn slot_picked(&mut self, slot: Slot) {
        let own = self.it.fitting_hold().is_some_and(|it| it.reservation.slot == slot);
        if let Step::Times(Times { days: Days::Open(calendar), picked, notice, reserving: None, .. }) =
            &mut self.it.step
            && (own || calendar.shows(slot))
        {
            *picked = Some(slot);
            *notice = None;
        }
    }

    pub(super) fn after_times(&mut self) {
        let Step::Times(times) = &self.it.step else { return };
        if times.reserving.is_some() || !matches!(times.days, Days::Open(_)) {
            return;
        }
        let own = self.it.fitting_hold().map(|it| it.reservation.slot);
        match (times.picked, self.it.answers.service) {
            (Some(slot), _) if own == Some(slot) => self.go_to_check_if_complete(),
            (Some(slot), Some(service)) => {
                let ticket = self.ask(Question::Reserve { slot, service });
                self.change_times(|it| it.reserving = Some((ticket, slot)));
            }
            _ => {
                self.change_times(|it| it.notice = Some(TimesNotice::NothingPicked));
                self.focus(Target::Errors);
            }
        }
    }

    pub(super) fn times_answered(&mut self, ticket: Ticket, outcome: Result<Reply, Problem>) {
        let Step::Times(times) = &self.it.step else { return };
        match (&times.days, times.reserving) {
            (_, Some((asked, _))) if asked == ticket => self.reserve_answered(outcome),
            (Days::Asking(asked), _) if *asked == ticket => self.days_answered(outcome),
            _ => self.day_answered(ticket, outcome),
        }
    }

    fn days_answered(&mut self, outcome: Result<Reply, Problem>) {
        let own = self.it.fitting_hold().is_some();
        let days = match outcome {
            Ok(Reply::Calendar(offer)) if offer.days.is_empty() && !own => Days::NothingFree,
            Ok(Reply::Calendar(offer)) => Days::Open(Calendar::new(offer)),
            Ok(_) => Days::Failed(Problem::Unexpected),
            Err(problem) => Days::Failed(problem),
        };
        match &days {
            Days::Open(calendar) => {
                let count = u32::try_from(calendar.days.len()).unwrap_or(u32::MAX);
                self.announce(Message::DaysFound { count });
            }
            Days::Failed(problem) => {
                let problem = *problem;
                self.announce(problem.heading());
                self.tell(HostNotice::Error(problem));
            }
            Days::NothingFree | Days::Asking(_) => {}
        }
        let outcome_page = days == Days::NothingFree;
        self.change_times(|it| it.days = days);
        if outcome_page {
            self.focus(Target::Heading);
            self.tell(HostNotice::Step);
        }
    }

    /// The times of a day that was opened. A day that has nothing left is answered with another one's times.
    fn day_answered(&mut self, ticket: Ticket, outcome: Result<Reply, Problem>) {
        let Step::Times(Times { days: Days::Open(calendar), .. }) = &self.it.step else { return };
        let waiting = calendar.days.iter().find(|it| it.times == DayTimes::Asking(ticket));
        let Some(date) = waiting.map(|it| it.date) else { return };
        match outcome {
            Ok(Reply::Calendar(offer)) => self.day_came(date, offer),
            Ok(_) => self.set_day(date, DayTimes::Failed(Problem::Unexpected)),
            Err(problem) => {
                self.announce(problem.heading());
                self.set_day(date, DayTimes::Failed(problem));
            }
        }
    }

    fn day_came(&mut self, date: NaiveDate, offer: CalendarOffer) {
        let slots: Vec<Slot> = offer.slots.into_iter().filter(|it| office_day(it.start) == date).collect();
        if slots.is_empty() {
            self.announce(Message::DayGone { day: date });
            let own = self.it.hold.is_some();
            self.change_times(|it| it.remove_day(date, own));
            self.focus(Target::Heading);
            if matches!(&self.it.step, Step::Times(Times { days: Days::NothingFree, .. })) {
                self.tell(HostNotice::Step);
            }
        } else {
            let count = u32::try_from(slots.len()).unwrap_or(u32::MAX);
            self.announce(Message::FreeTimes { count });
            self.set_day(date, DayTimes::Open(slots));
            self.focus(Target::Day(date));
        }
    }

    fn reserve_answered(&mut self, outcome: Result<Reply, Problem>) {
        match outcome {
            Ok(Reply::Reserved(reservation)) if self.reserves(reservation.slot) => self.reserved(reservation),
            Ok(Reply::Reserved(reservation)) => {
                self.cancel(reservation.credentials);
                self.reserve_failed(Problem::Unexpected);
            }
            Err(problem @ (Problem::Taken | Problem::Gone)) => {
                self.tell(HostNotice::Error(problem));
                self.go_to_times(Some(TimesNotice::Failed(Problem::Taken)));
            }
            Err(problem) => self.reserve_failed(problem),
            Ok(_) => self.reserve_failed(Problem::Unexpected),
        }
    }

    fn reserves(&self, slot: Slot) -> bool {
        matches!(&self.it.step, Step::Times(times) if times.reserving.is_some_and(|(_, it)| it == slot))
    }

    /// The new time is held; only now the old one is given back.
    fn reserved(&mut self, reservation: Reservation) {
        self.release();
        let Some(service) = self.it.answers.service else { return self.cancel(reservation.credentials) };
        let hold = Hold::new(reservation, service, self.it.now);
        self.wake_at(hold.until);
        self.it.hold = Some(hold);
        self.go_to_check_if_complete();
    }

    fn reserve_failed(&mut self, problem: Problem) {
        self.tell(HostNotice::Error(problem));
        self.change_times(|it| {
            it.reserving = None;
            it.notice = Some(TimesNotice::Failed(problem));
        });
        self.focus(Target::Errors);
    }

    /// The time that was held is not held any more.
    pub(super) fn hold_over(&mut self) {
        match &mut self.it.step {
            // The answer that is under way decides, or the look-up where one was lost.
            Step::Check(check) if check.sending.is_some() || check.unsure => {}
            Step::Check(_) => {
                self.it.hold = None;
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

    /// A hold that is over need not be given back, unless it may be booked: nobody shall have two appointments.
    fn let_go(&mut self) {
        match &self.it.hold {
            Some(hold) if hold.unsure => self.release(),
            _ => self.it.hold = None,
        }
    }

    fn set_day(&mut self, date: NaiveDate, times: DayTimes) {
        self.change_times(|it| {
            if let Days::Open(calendar) = &mut it.days {
                calendar.set(date, times);
            }
        });
    }

    fn change_times(&mut self, change: impl FnOnce(&mut Times)) {
        if let Step::Times(times) = &mut self.it.step {
            change(times);
        }
    }
}

impl Times {
    /// Whether an answer with this ticket is for this page.
    pub(super) fn waits_for(&self, ticket: Ticket) -> bool {
        let day = |it: &crate::booking::Day| it.times == DayTimes::Asking(ticket);
        match &self.days {
            Days::Asking(asked) if *asked == ticket => true,
            Days::Open(calendar) if calendar.days.iter().any(day) => true,
            _ => self.reserving.is_some_and(|(asked, _)| asked == ticket),
        }
    }

    pub(super) const fn failed(&self) -> bool {
        matches!(self.days, Days::Failed(_) | Days::NothingFree)
    }

    /// Where a time is held, that one can still be chosen when no day is left.
    fn remove_day(&mut self, date: NaiveDate, own: bool) {
        if let Days::Open(calendar) = &mut self.days {
            calendar.remove(date);
            if calendar.days.is_empty() && !own {
                self.days = Days::NothingFree;
            }
        }
    }
}
