//! A journey: a person, a flow, an appointment system, and time.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use super::{
    asked,
    city::City,
    invariants::{self, Broken, Invariant, broken},
    person::{a_home, anything, link, offered, one_of},
    reloads,
    system::{KEY, Standing, System},
    waiting::is_an_end,
};
use crate::common::now;
use buergertermin::booking::{
    Booking, Credentials, Demand, Effect, Event, LinkPurpose, Problem, Question, Reply, StepKind, Times,
    effect::Ticket, every::Every, proof::Solution,
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// A flow: the real one, or a mutant.
pub(super) type Flow = fn(Booking, Event) -> (Booking, Vec<Effect>);

/// What a page that was loaded anew makes of what was there; the real one, or a mutant.
pub(super) type Reload = fn(&Booking) -> Option<Booking>;

/// A journey under way.
pub(super) struct World {
    pub(super) booking: Booking,
    pub(super) system: System,
    pub(super) pending: Vec<(Ticket, Question)>,
    /// Riddles that the device works on.
    pub(super) solving: Vec<Ticket>,
    pub(super) answered: Vec<(Ticket, Result<Reply, Problem>)>,
    /// When the browser will tell the time.
    pub(super) alarm: Option<DateTime<Utc>>,
    /// For what free times were asked so far.
    pub(super) demands: Vec<Demand>,
    /// From which kind of step to which, and how often.
    pub(super) arrows: BTreeMap<(StepKind, StepKind), u32>,
    pub(super) flow: Flow,
    pub(super) reload: Reload,
    pub(super) steps: usize,
    /// What happened where, for whoever reads a broken journey; kept only where somebody does.
    pub(super) story: Option<Vec<String>>,
}

impl World {
    pub(super) fn new(flow: Flow, city: City) -> Self {
        Self {
            booking: Booking::new(city.setup),
            system: System { catalogue: city.catalogue, reservations: BTreeMap::new(), now: now() },
            pending: Vec::new(),
            solving: Vec::new(),
            answered: Vec::new(),
            alarm: None,
            demands: Vec::new(),
            arrows: BTreeMap::new(),
            flow,
            reload: reloads::anew,
            steps: 0,
            story: None,
        }
    }

    /// A whole journey.
    pub(super) fn travels(&mut self, choices: &[u32]) -> Result<(), Broken> {
        self.happens(&Event::Ticked(now()))?;
        if choices.first().is_some_and(|it| it % 100 == 0) {
            self.happens(&link(choices.len()))?;
        } else {
            self.happens(&Event::Started)?;
        }
        if self.booking.setup.most_visits.is_some() {
            self.goes_to_a_home(choices.len())?;
        }
        for choice in choices {
            if choice % 500 == 49 {
                self.is_loaded_anew()?;
                continue;
            }
            let event = self.chooses(*choice);
            self.happens(&event)?;
            let stuck = matches!(self.booking.kind(), StepKind::Unavailable | StepKind::Returning);
            if stuck && is_an_end(&self.booking) {
                break;
            }
        }
        Ok(())
    }

    /// Straight to the times of a home, or to the page of checking: few would come so far by chance, and most of what can
    /// happen to several visits happens behind them.
    fn goes_to_a_home(&mut self, pick: usize) -> Result<(), Broken> {
        self.is_answered()?;
        a_home(if pick.is_multiple_of(3) { 3 } else { 4 }).iter().try_for_each(|it| self.happens(it))?;
        let visits = if pick.is_multiple_of(4) { 0 } else { self.booking.visits_wanted() };
        for _ in 0..visits {
            self.is_answered()?;
            let days = self.booking.step.times().and_then(Times::calendar);
            let slot = days.and_then(|it| it.days.iter().find_map(|it| it.slots()?.first().copied()));
            if let Some(slot) = slot {
                self.happens(&Event::SlotPicked(slot))?;
                self.happens(&Event::Continued)?;
                self.is_answered()?;
            }
        }
        Ok(())
    }

    /// All that was asked is answered, and nothing fails.
    pub(super) fn is_answered(&mut self) -> Result<(), Broken> {
        while let Some((ticket, question)) = self.pending.pop() {
            let outcome = self.system.answers(&question, 1, Problem::Busy);
            self.happens(&Event::Answered { ticket, outcome })?;
        }
        Ok(())
    }

    fn chooses(&mut self, choice: u32) -> Event {
        let pick = (choice / 100) as usize;
        match choice % 100 {
            0..35 if !self.solving.is_empty() && pick.is_multiple_of(2) => self.solves(pick),
            0..35 if !self.pending.is_empty() => self.answers(pick),
            35..37 if !self.answered.is_empty() => {
                let (ticket, outcome) = self.answered[pick % self.answered.len()].clone();
                Event::Answered { ticket, outcome }
            }
            37..41 => {
                let seconds = [1, 20, 60, 4 * 60, 12 * 60, 16 * 60][pick % 6];
                Event::Ticked(self.booking.now + TimeDelta::seconds(seconds))
            }
            41..46 => self.alarm.map_or_else(|| self.does(pick), Event::Ticked),
            46 => self.a_mail(pick).unwrap_or_else(|| self.does(pick)),
            47..49 => anything(pick),
            _ => self.does(pick),
        }
    }

    fn does(&self, pick: usize) -> Event {
        one_of(offered(&self.booking), pick).unwrap_or_else(|| anything(pick))
    }

    /// The link in the mail of the appointment that was booked on this journey; now and then another mail's.
    fn a_mail(&self, pick: usize) -> Option<Event> {
        let other = pick.is_multiple_of(3).then(|| link(pick));
        self.own_mail().or(other)
    }

    fn own_mail(&self) -> Option<Event> {
        let booked = self.system.reservations.iter().find(|(_, it)| it.standing == Standing::Booked);
        let credentials = booked.map(|(process, _)| Credentials { process: *process, key: KEY.to_owned() });
        credentials.map(|it| Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(it) })
    }

    /// Something happens; then everything that must hold is looked at.
    pub(super) fn happens(&mut self, event: &Event) -> Result<(), Broken> {
        let before = self.booking.clone();
        self.steps += 1;
        if let Some(story) = &mut self.story {
            let mut told = format!("{:?}: {event:?}", before.kind());
            told.truncate(told.floor_char_boundary(300));
            story.push(told);
        }
        self.comes_before(event);
        let (after, effects) = invariants::no_panic(self.flow, before.clone(), event.clone())?;
        self.booking = after;
        for effect in &effects {
            match effect {
                Effect::Ask { ticket, question } => {
                    asked::rightly(self, &before, question)?;
                    self.is_asked(*ticket, question);
                }
                Effect::Solve { ticket, .. } => self.solving.push(*ticket),
                Effect::WakeAt(at) if *at <= self.booking.now => {
                    return Err(broken(Invariant::Sleeps, format!("{event:?} at {:?}", before.step)));
                }
                Effect::WakeAt(at) => self.alarm = Some(*at),
                Effect::Focus(_)
                | Effect::Announce(_)
                | Effect::Hush
                | Effect::Tell(_)
                | Effect::ForgetLink => {}
            }
        }
        if before.kind() != self.booking.kind() {
            *self.arrows.entry((before.kind(), self.booking.kind())).or_default() += 1;
        }
        self.system.shows(event, &self.booking.step);
        asked::privately(self, &before, &effects)?;
        invariants::holds(self, &before, event, &effects)
    }

    fn comes_before(&mut self, event: &Event) {
        match event {
            Event::Answered { ticket, outcome } => {
                self.system.arrives(outcome);
                self.answered.push((*ticket, outcome.clone()));
            }
            Event::Ticked(now) => {
                self.system.now = *now;
                self.alarm = self.alarm.filter(|it| it > now);
            }
            // What was asked before is never answered; or after all, and too late.
            Event::Returned => {
                self.alarm = None;
                self.solving.clear();
                if self.steps.is_multiple_of(2) {
                    self.pending.clear();
                }
            }
            _ => {}
        }
    }

    fn is_asked(&mut self, ticket: Ticket, question: &Question) {
        self.system.reaches(question, self.booking.step.undone().is_some());
        let bare = if let Question::WithProof { question, .. } = question { question } else { question };
        if let Question::Calendar { demand, .. } = bare {
            self.demands.push(demand.clone());
        }
        self.pending.push((ticket, question.clone()));
    }

    /// Now and then it takes too long.
    fn solves(&mut self, pick: usize) -> Event {
        let ticket = self.solving.swap_remove(pick % self.solving.len());
        let solution = Solution { counter: 17, key: "00".to_owned(), millis: 30 };
        Event::Solved { ticket, solution: (!pick.is_multiple_of(14)).then_some(solution) }
    }

    fn answers(&mut self, pick: usize) -> Event {
        let (ticket, question) = self.pending.swap_remove(pick % self.pending.len());
        let problem = Problem::ALL[pick / 16 % Problem::ALL.len()];
        let outcome = self.system.answers(&question, pick, problem);
        Event::Answered { ticket, outcome }
    }
}
