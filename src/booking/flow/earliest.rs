//! The earliest times, at a counter and of a visit: asked as soon as they can be known, used again on page 7.
//!
//! Both are asked for, whatever was said on page 2: so the questions tell nobody the answer, and both can be shown.

use super::{Booking, turn::Turn};
use crate::booking::{
    Branch, CalendarOffer, Demand, Problem, Question, Reply, Slot, VisitMode, effect::Ticket, every::Every,
    time::office_day,
};
use chrono::{DateTime, Days, TimeDelta, Utc};

/// How far ahead free days are asked for. The system refuses more than 365 days.
pub(super) const WINDOW: Days = Days::new(180);
/// So long after the last tick the person has chosen what she wants, and one question each is enough.
const SETTLED: TimeDelta = TimeDelta::milliseconds(600);
/// So old an answer is shown again without asking.
const FRESH: TimeDelta = TimeDelta::minutes(5);

/// What is known about the earliest time on one of the two ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// What was asked.
    pub demand: Demand,
    /// What came.
    pub answer: GlanceAnswer,
}

/// What came of a question for the earliest time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GlanceAnswer {
    /// Nothing so far.
    Asking(Ticket),
    /// Days and times.
    Here(CalendarOffer, DateTime<Utc>),
    /// Nothing will come.
    Failed,
}

impl Glance {
    /// Whether it need not be asked anew.
    fn holds(&self, now: DateTime<Utc>) -> bool {
        match &self.answer {
            GlanceAnswer::Asking(_) => true,
            GlanceAnswer::Here(_, at) => now - *at < FRESH,
            GlanceAnswer::Failed => false,
        }
    }
}

/// The earliest time on one of the two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Earliest {
    /// It can't be done that way.
    Never,
    /// Not asked, or not answered.
    Asking,
    /// Then.
    At(Slot),
    /// Nothing is free.
    NothingFree,
    /// It could not be had.
    Unknown,
}

impl Glance {
    /// What came at `at` of a question for these.
    #[must_use]
    pub const fn here(demand: Demand, offer: CalendarOffer, at: DateTime<Utc>) -> Self {
        Self { demand, answer: GlanceAnswer::Here(offer, at) }
    }
}

impl Booking {
    /// The earliest time on one of the two ways, for what is wanted now.
    #[must_use]
    pub fn earliest(&self, branch: Branch) -> Earliest {
        let demand = self.demand_on(branch);
        if demand.offices.is_empty() {
            return Earliest::Never;
        }
        if self.refuse_us(&demand) {
            return Earliest::Unknown;
        }
        match self.glance_for(branch, &demand).map(|it| &it.answer) {
            None | Some(GlanceAnswer::Asking(_)) => Earliest::Asking,
            Some(GlanceAnswer::Here(offer, _)) => offer.first().map_or(Earliest::NothingFree, Earliest::At),
            Some(GlanceAnswer::Failed) => Earliest::Unknown,
        }
    }

    /// The days that are known to be free for what is wanted now, wherever.
    #[must_use]
    pub fn known_days(&self) -> Option<&CalendarOffer> {
        let branch = self.branch();
        let demand = self.demand_on(branch);
        match &self.glance_for(branch, &demand)?.answer {
            GlanceAnswer::Here(offer, _) => Some(offer),
            GlanceAnswer::Asking(_) | GlanceAnswer::Failed => None,
        }
    }

    /// What is known of exactly this.
    fn glance_for(&self, branch: Branch, demand: &Demand) -> Option<&Glance> {
        self.glances.get(branch as usize)?.as_ref().filter(|it| it.demand == *demand)
    }

    /// One office that wants a proof which we can't give refuses the whole question.
    fn refuse_us(&self, demand: &Demand) -> bool {
        demand.offices.iter().any(|it| self.refuses_us(*it))
    }

    /// Whether a question with this ticket is for one of the two.
    pub(super) fn glance_asks(&self, ticket: Ticket) -> bool {
        self.glances.iter().flatten().any(|it| it.answer == GlanceAnswer::Asking(ticket))
    }

    /// Everywhere where it can be done on this way, for all that is wanted; nowhere on a way that is not offered.
    fn demand_on(&self, branch: Branch) -> Demand {
        let offered = match branch {
            Branch::Counter => self.setup.visit != VisitMode::Only,
            Branch::Visit => self.setup.visit != VisitMode::Off,
        };
        let places = if offered { self.places_on(branch) } else { Vec::new() };
        let offices = places.into_iter().flat_map(|it| it.offices).collect();
        Demand { offices, wanted: self.wanted_on(branch) }
    }
}

impl Turn {
    /// What is wanted has changed: once it has settled, the earliest times are asked for.
    pub(super) fn wanted_changed(&mut self) {
        self.it.glance_at = (!self.it.answers.wanted.is_empty()).then(|| self.it.now + SETTLED);
    }

    /// Asks for what is not known yet, on each way on which it can be done.
    pub(super) fn glance_now(&mut self) {
        self.it.glance_at = None;
        let settled = self.it.answers.wanted.iter().all(|it| !self.it.variant_missing(it));
        if !settled {
            return;
        }
        for branch in Branch::ALL {
            let demand = self.it.demand_on(*branch);
            let known = self.it.glance_for(*branch, &demand).is_some_and(|it| it.holds(self.it.now));
            if !known && !demand.offices.is_empty() && !self.it.refuse_us(&demand) {
                self.glance_on(*branch, demand);
            }
        }
    }

    fn glance_on(&mut self, branch: Branch, demand: Demand) {
        let Some(question) = self.calendar_for(demand.clone(), None) else { return };
        let ticket = self.ask(question);
        if let Some(place) = self.it.glances.get_mut(branch as usize) {
            *place = Some(Glance { demand, answer: GlanceAnswer::Asking(ticket) });
        }
    }

    pub(super) fn calendar_for(&self, demand: Demand, day: Option<chrono::NaiveDate>) -> Option<Question> {
        let from = office_day(self.it.at_the_office(self.it.now));
        let to = from.checked_add_days(WINDOW)?;
        (!demand.offices.is_empty()).then_some(Question::Calendar { demand, from, to, day })
    }

    /// Whether the answer belongs to a glance; then it is noted.
    pub(super) fn glance_answered(&mut self, ticket: Ticket, outcome: &Result<Reply, Problem>) -> bool {
        let now = self.it.now;
        let waits = |it: &&mut Glance| it.answer == GlanceAnswer::Asking(ticket);
        let Some(glance) = self.it.glances.iter_mut().flatten().find(waits) else { return false };
        glance.answer = match outcome {
            Ok(Reply::Calendar(offer)) => GlanceAnswer::Here(offer.clone(), now),
            Ok(_) | Err(_) => GlanceAnswer::Failed,
        };
        true
    }

    /// Days and times that were asked for a moment ago, and need not be asked for again.
    pub(super) fn known(&self, demand: &Demand) -> Option<CalendarOffer> {
        let glance = self.it.glance_for(self.it.branch(), demand)?;
        match &glance.answer {
            GlanceAnswer::Here(offer, _) if glance.holds(self.it.now) => Some(offer.clone()),
            GlanceAnswer::Here(..) | GlanceAnswer::Asking(_) | GlanceAnswer::Failed => None,
        }
    }

    /// The question under way for exactly this, if there is one.
    pub(super) fn glance_under_way(&self, demand: &Demand) -> Option<Ticket> {
        let glance = self.it.glance_for(self.it.branch(), demand)?;
        if let GlanceAnswer::Asking(ticket) = glance.answer { Some(ticket) } else { None }
    }

    /// What was known is old: a time was taken, or is held now.
    pub(super) fn forget_glances(&mut self) {
        self.it.glances = [None, None];
        self.it.glance_at = None;
    }
}
