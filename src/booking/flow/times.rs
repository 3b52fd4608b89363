//! Page 7: days, times, and the reservation.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::turn::Turn;
use crate::booking::{
    Calendar, CalendarOffer, Day, DayTimes, Demand, HostNotice, Problem, Reply, Slot, Step, Target, Times,
    TimesNotice, effect::Ticket, step::Days, time::office_day,
};
use crate::i18n::Message;
use chrono::NaiveDate;

impl Turn {
    /// To page 7, asking anew for what is free, unless that was asked a moment ago. A hold that no longer fits is given
    /// back.
    pub(super) fn go_to_times(&mut self, notice: Option<TimesNotice>) {
        self.it.changing = false;
        self.settle_visits();
        self.show_times(notice, false);
    }

    /// The same page once more.
    pub(super) fn times_again(&mut self, looking: bool) {
        self.forget_glances();
        if looking {
            self.show_times(None, true);
        } else {
            self.go_to_times(None);
        }
    }

    pub(super) fn show_times(&mut self, notice: Option<TimesNotice>, looking: bool) {
        let demand = self.demand(looking);
        let own = self.it.held_slot();
        let afresh = notice.is_some() || self.it.holds().next().is_some();
        let known = self.known(&demand).filter(|_| !afresh);
        let under_way = self.glance_under_way(&demand).filter(|_| !afresh && known.is_none());
        let ticket = match (&known, under_way) {
            (None, None) => {
                let Some(question) = self.calendar_for(demand, None) else { return };
                self.ask(question)
            }
            (_, under_way) => under_way.unwrap_or(Ticket(0)),
        };
        let step = Step::Times(Times { looking, ..Times::asking(ticket, notice, own) });
        if notice.is_some() {
            self.stay(step);
            self.tell(HostNotice::Step);
        } else {
            self.go(step);
        }
        if let Some(offer) = known {
            self.days_came(offer);
        }
    }

    /// Where and for what. While free times are only looked at nobody has said whether there is an e-mail address.
    fn demand(&self, looking: bool) -> Demand {
        let offices = if looking { self.it.offices_in_question() } else { self.it.offices_to_ask() };
        Demand { offices, wanted: self.it.answers.wanted.clone() }
    }

    pub(super) fn demand_here(&self) -> Demand {
        self.demand(self.it.step.times().is_some_and(|it| it.looking))
    }

    pub(super) fn day_opened(&mut self, date: NaiveDate) {
        let Step::Times(times) = &self.it.step else { return };
        let closed = matches!(
            &times.days,
            Days::Open(calendar) if matches!(calendar.times(date), Some(DayTimes::Closed | DayTimes::Failed(_)))
        );
        if closed {
            self.ask_for_day(date);
        }
    }

    fn ask_for_day(&mut self, date: NaiveDate) {
        if let Some(question) = self.calendar_for(self.demand_here(), Some(date)) {
            let ticket = self.ask(question);
            self.set_day(date, DayTimes::Asking(ticket));
        }
    }

    pub(super) fn more_days_wanted(&mut self) {
        let next = self.it.days_shown().get(self.it.step.times().map_or(0, |it| it.shown)).map(|it| it.date);
        if let (Step::Times(Times { shown, .. }), Some(first_new)) = (&mut self.it.step, next) {
            *shown += Times::DAYS_AT_FIRST;
            self.focus(Target::Day(first_new));
        }
    }

    pub(super) fn slot_picked(&mut self, slot: Slot) {
        let own = self.it.held_slot() == Some(slot);
        if let Step::Times(Times {
            days: Days::Open(calendar), picked, notice, looking, reserving: None, ..
        }) = &mut self.it.step
            && (own || calendar.shows(slot))
        {
            *picked = Some(slot);
            *notice = None;
            if !*looking {
                self.it.answers.wish = None;
            }
        }
    }

    pub(super) fn after_times(&mut self) {
        let Step::Times(times) = &self.it.step else { return };
        if times.reserving.is_some() || !matches!(times.days, Days::Open(_)) {
            return;
        }
        if times.looking {
            return self.looked();
        }
        let own = self.it.held_slot();
        match times.picked {
            Some(slot) if own == Some(slot) => self.time_is_held(),
            Some(slot) => self.reserve(slot),
            None => {
                self.change_times(|it| it.notice = Some(TimesNotice::NothingPicked));
                self.focus(Target::Errors);
            }
        }
    }

    pub(super) fn times_answered(&mut self, ticket: Ticket, outcome: Result<Reply, Problem>) {
        let Step::Times(times) = &self.it.step else { return };
        match (&times.days, times.reserving) {
            (_, Some((asked, slot))) if asked == ticket => self.reserve_answered(slot, outcome),
            (Days::Asking(asked), _) if *asked == ticket => self.days_answered(outcome),
            _ => self.day_answered(ticket, outcome),
        }
    }

    fn days_answered(&mut self, outcome: Result<Reply, Problem>) {
        match outcome {
            Ok(Reply::Calendar(offer)) => self.days_came(offer),
            Ok(_) => self.days_failed(Problem::Unexpected),
            Err(problem) => self.days_failed(problem),
        }
    }

    fn days_came(&mut self, offer: CalendarOffer) {
        let offer = CalendarOffer { slots: self.it.told_apart(offer.slots), ..offer };
        if offer.days.is_empty() && self.it.fitting_hold().is_none() {
            self.change_times(|it| it.days = Days::NothingFree);
            self.focus(Target::Heading);
            return self.tell(HostNotice::Step);
        }
        self.change_times(|it| it.days = Days::Open(Calendar::new(offer)));
        self.look_for_wish();
        if self.it.step.times().is_some_and(|it| it.notice != Some(TimesNotice::WishGone)) {
            self.announce_days();
        }
    }

    /// How many days there are to choose from.
    pub(super) fn announce_days(&mut self) {
        let count = u32::try_from(self.it.days_shown().len()).unwrap_or(u32::MAX);
        self.announce(Message::DaysFound { count });
    }

    fn days_failed(&mut self, problem: Problem) {
        self.announce(problem.heading());
        self.tell(HostNotice::Error(problem));
        self.change_times(|it| it.days = Days::Failed(problem));
    }

    /// What was marked while times were looked at is marked again, if it is still free.
    fn look_for_wish(&mut self) {
        let Some(wish) = self.it.answers.wish else { return };
        let Some(calendar) = self.it.step.times().and_then(Times::calendar) else { return };
        let own = self.it.held_slot() == Some(wish);
        let day = office_day(wish.start);
        if own || calendar.shows(wish) {
            self.change_times(|it| it.picked = Some(wish));
        } else if calendar.times(day) == Some(&DayTimes::Closed) {
            self.ask_for_day(day);
        } else {
            self.wish_gone();
        }
    }

    /// Said on top, where nothing more important stands: who marked a time would go on looking for it.
    fn wish_gone(&mut self) {
        self.it.answers.wish = None;
        if self.it.step.times().is_some_and(|it| it.notice.is_none()) {
            self.change_times(|it| it.notice = Some(TimesNotice::WishGone));
            self.announce(TimesNotice::WishGone.message());
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
        let slots = self.it.told_apart(offer.slots);
        let slots: Vec<Slot> = slots.into_iter().filter(|it| office_day(it.start) == date).collect();
        if slots.is_empty() {
            return self.day_gone(date);
        }
        let wished = self.it.answers.wish.filter(|it| office_day(it.start) == date);
        let count = u32::try_from(slots.iter().filter(|it| self.it.suits(**it)).count()).unwrap_or(u32::MAX);
        self.set_day(date, DayTimes::Open(slots.clone()));
        if let Some(wish) = wished {
            // Nobody has opened this day: it shows what was wished for.
            if slots.contains(&wish) {
                self.change_times(|it| it.picked = Some(wish));
            } else {
                self.wish_gone();
            }
        } else {
            self.announce(Message::FreeTimes { count });
            self.focus(Target::Day(date));
        }
    }

    fn day_gone(&mut self, date: NaiveDate) {
        let own = self.it.hold.is_some();
        self.change_times(|it| it.remove_day(date, own));
        let nothing = matches!(&self.it.step, Step::Times(Times { days: Days::NothingFree, .. }));
        if !nothing && self.it.answers.wish.is_some_and(|it| office_day(it.start) == date) {
            // Nobody has opened this day.
            return self.wish_gone();
        }
        self.announce(Message::DayGone { day: date });
        self.focus(Target::Heading);
        if nothing {
            self.tell(HostNotice::Step);
        }
    }

    fn set_day(&mut self, date: NaiveDate, times: DayTimes) {
        self.change_times(|it| {
            if let Days::Open(calendar) = &mut it.days {
                calendar.set(date, times);
            }
        });
    }

    pub(super) fn change_times(&mut self, change: impl FnOnce(&mut Times)) {
        if let Step::Times(times) = &mut self.it.step {
            change(times);
        }
    }
}

impl Times {
    /// Whether an answer with this ticket is for this page.
    pub(super) fn waits_for(&self, ticket: Ticket) -> bool {
        let day = |it: &Day| it.times == DayTimes::Asking(ticket);
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
