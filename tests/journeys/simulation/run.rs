//! One journey, and what came of it.

use super::{
    dice::Dice,
    ledger::{Broken, Ledger, LeftBehind, Promise, being_booked},
    person::{Doing, Person, is_the_end},
    server::Server,
    tab::Tab,
    weather::{Fate, PATIENCE, Weather},
};
use crate::{
    common::{now, slot},
    journeys::{
        city::{city, city_of_homes},
        world::{Flow, Reload},
    },
};
use buergertermin::booking::{
    Credentials, Effect, Event, LinkPurpose, Problem, Question, Reply, Slot, Step, StepKind, effect::Ticket,
    proof::Solution,
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// How often she does something while questions may fail; then nothing fails any more.
const TURNS: u32 = 60;
/// So often at most until she has come to an end after that: waiting counts, too.
const TURNS_IN_CALM: u32 = 400;

/// Which program is tried.
#[derive(Clone, Copy)]
pub(super) struct Program {
    pub(super) flow: Flow,
    pub(super) reload: Reload,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    pub(super) end: Option<StepKind>,
    pub(super) steps: u32,
    pub(super) fates: BTreeMap<Fate, u32>,
    pub(super) reloads: u32,
    pub(super) copies: u32,
    pub(super) left_behind: LeftBehind,
}

pub(super) struct Run {
    dice: Dice,
    /// By the system's clock.
    now: DateTime<Utc>,
    /// How far the device's clock is ahead.
    ahead: TimeDelta,
    queue: BTreeMap<(DateTime<Utc>, u32), Happening>,
    order: u32,
    /// Where she is.
    tab: Tab,
    /// The one that she has duplicated, or its copy, behind it.
    other: Option<Tab>,
    server: Server,
    weather: Weather,
    person: Person,
    ledger: Ledger,
    /// When she had nothing left to do: what she never confirmed is over some time after that, too.
    done_at: DateTime<Utc>,
    outcome: Outcome,
    /// Whether each step is printed.
    tells: bool,
}

#[derive(Clone, Debug)]
enum Happening {
    /// A question reaches the system.
    Arrives { epoch: u32, ticket: Ticket, question: Question, back: Back },
    /// An answer reaches the page, with the system's time.
    Answers { epoch: u32, ticket: Ticket, outcome: Result<Reply, Problem>, at: Option<DateTime<Utc>> },
    /// A riddle is solved.
    Solves { epoch: u32, ticket: Ticket },
    /// The time is told.
    Rings { epoch: u32 },
    /// Somebody else takes a time.
    IsTaken(Slot),
    /// The person does something.
    Turn,
}

/// What goes back of an answer.
#[derive(Clone, Copy, Debug)]
enum Back {
    Nothing,
    /// After so long, as it is; or as this.
    After(TimeDelta, Option<Problem>),
}

impl Run {
    pub(super) fn of(seed: u64, program: Program, tells: bool) -> Self {
        let mut dice = Dice::of(seed);
        let choice = u32::try_from(dice.below(1000)).unwrap();
        let city = if dice.happens(250) { city_of_homes(choice) } else { city(choice) };
        let person = Person::of(&mut dice);
        let weather = Weather::of(&mut dice, now());
        let minutes = dice.any(&[15, 15, 15, 5]);
        let mut server = Server::of(&city, minutes, dice.below(6));
        server.mail_limit = dice.happens(30);
        let ahead = TimeDelta::seconds(dice.any(&[0, 0, 0, 20, -20, 400, -400, 7200, -7200]));
        let tab = Tab::of(city.setup, program.flow, program.reload);
        let (ledger, outcome) = (Ledger::default(), Outcome::default());
        let queue = BTreeMap::new();
        Self {
            dice,
            now: now(),
            ahead,
            queue,
            order: 0,
            tab,
            other: None,
            server,
            weather,
            person,
            ledger,
            done_at: now(),
            outcome,
            tells,
        }
    }

    /// From the first page to the end.
    pub(super) fn goes(mut self) -> Result<Outcome, Broken> {
        for _ in 0..self.dice.below(4) {
            let (days, minutes) = (self.dice.any(&[1, 2, 3]), self.dice.any(&[0, 10, 240]));
            let after = self.dice.between(0, 900);
            self.later(TimeDelta::seconds(after), Happening::IsTaken(slot(days, minutes)));
        }
        self.on_the_page(Event::Started)?;
        self.later(TimeDelta::seconds(1), Happening::Turn);
        let mut turns = 0;
        while let Some(((at, _), happening)) = self.queue.pop_first() {
            self.now = at;
            if let Happening::Turn = happening {
                turns += 1;
                if turns == TURNS {
                    self.weather.clears();
                    self.person.is_determined();
                }
                if turns > TURNS + TURNS_IN_CALM {
                    return self.is_lost();
                }
                self.has_a_turn(turns < TURNS)?;
            } else {
                self.happens(happening)?;
            }
        }
        let mut own = self.tab.holds();
        own.extend(self.other.iter().flat_map(Tab::holds));
        self.outcome.left_behind = self.ledger.is_closed(&own, &self.server, self.done_at, self.now)?;
        Ok(self.outcome)
    }

    fn is_lost<T>(&self) -> Result<T, Broken> {
        let how = format!("nothing leads on from {:?}", self.tab.booking.step);
        Err(Broken { which: Promise::AlwaysAWay, how })
    }

    /// She does something; after the last turn what is on its way still arrives.
    fn has_a_turn(&mut self, in_the_weather: bool) -> Result<(), Broken> {
        if in_the_weather && !is_the_end(&self.tab.booking) && self.dice.happens(self.person.reloads) {
            self.outcome.reloads += 1;
            self.tells(|| "the page is loaded anew".to_owned());
            let first = self.tab.is_loaded_anew();
            self.on_the_page(first)?;
            self.thinks();
            return Ok(());
        }
        if in_the_weather && self.other.is_none() && self.dice.happens(self.person.duplicates) {
            return self.duplicates_the_tab();
        }
        let warned = self.tab.booking.booked_elsewhere && self.tab.booking.kind() == StepKind::Check;
        if warned && self.other.is_some() {
            self.tells(|| "she goes back to the other tab".to_owned());
            self.switches();
        }
        match self.person.does(&self.tab.booking, &mut self.dice) {
            Doing::Does(event) => {
                if self.person.presses_twice(&mut self.dice) {
                    self.on_the_page((*event).clone())?;
                }
                self.on_the_page(*event)?;
                self.thinks();
                Ok(())
            }
            Doing::Waits => {
                let seconds = self.dice.between(1, 8);
                self.later(TimeDelta::seconds(seconds), Happening::Turn);
                Ok(())
            }
            Doing::IsLost => self.is_lost(),
            Doing::IsDone if self.other.as_ref().is_some_and(|it| it.booking.has_answers()) => {
                self.deletes_the_other()
            }
            Doing::IsDone => {
                self.outcome.end = Some(self.tab.booking.kind());
                self.done_at = self.now;
                self.opens_the_mail()
            }
        }
    }

    /// The copy has all answers and no time; she goes on in it.
    fn duplicates_the_tab(&mut self) -> Result<(), Broken> {
        if let Some(copy) = self.tab.duplicated() {
            self.outcome.copies += 1;
            self.tells(|| "the tab is duplicated".to_owned());
            self.other = Some(std::mem::replace(&mut self.tab, copy));
            self.on_the_page(Event::Returned)?;
        }
        self.thinks();
        Ok(())
    }

    fn switches(&mut self) {
        if let Some(other) = &mut self.other {
            std::mem::swap(other, &mut self.tab);
        }
    }

    /// In the tab that is not needed any more.
    fn deletes_the_other(&mut self) -> Result<(), Broken> {
        self.switches();
        if self.tab.booking.can_erase() {
            self.on_the_page(Event::EraseWanted)?;
        }
        if self.tab.booking.kind() == StepKind::Erase {
            self.on_the_page(Event::EraseConfirmed)?;
        }
        self.switches();
        self.thinks();
        Ok(())
    }

    /// In the tab in which it was asked for, wherever she is.
    fn behind(&mut self, epoch: u32, event: Event) -> Result<(), Broken> {
        let behind = self.other.as_ref().is_some_and(|it| it.epoch == epoch);
        if !behind && self.tab.epoch != epoch {
            // To a page that is gone.
            return Ok(());
        }
        if behind {
            self.switches();
        }
        let happened = self.on_the_page(event);
        if behind {
            self.switches();
        }
        happened
    }

    fn thinks(&mut self) {
        let seconds = match self.dice.below(40) {
            0 => self.dice.between(300, 1500),
            1..10 => self.dice.between(10, 60),
            _ => self.dice.between(0, 5),
        };
        self.later(TimeDelta::seconds(seconds) + TimeDelta::milliseconds(300), Happening::Turn);
    }

    /// Some open the mail's link in the same tab.
    fn opens_the_mail(&mut self) -> Result<(), Broken> {
        let Step::Activation { appointment, .. } = &self.tab.booking.step else { return Ok(()) };
        if !self.dice.happens(400) {
            return Ok(());
        }
        let process = appointment.number.parse().unwrap();
        let credentials = Some(Credentials { process, key: "317f".to_owned() });
        self.on_the_page(Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials })?;
        self.thinks();
        Ok(())
    }

    fn happens(&mut self, happening: Happening) -> Result<(), Broken> {
        match happening {
            Happening::Arrives { epoch, ticket, question, back } => {
                let outcome = self.server.acts(&question, self.now);
                let Back::After(wait, problem) = back else { return Ok(()) };
                let outcome = problem.map_or(outcome, Err);
                // Not of what is only read: some caches in between keep it.
                let acts = !matches!(
                    question,
                    Question::Catalogue | Question::Calendar { .. } | Question::Find(_) | Question::Riddle
                );
                let at = Some(self.now).filter(|_| acts && problem.is_none());
                self.later(wait, Happening::Answers { epoch, ticket, outcome, at });
            }
            Happening::Answers { epoch, ticket, outcome, at } => {
                let here = [Some(&self.tab), self.other.as_ref()].into_iter().flatten();
                if here.into_iter().all(|it| it.epoch != epoch) {
                    return Ok(());
                }
                if let Some(at) = at {
                    self.behind(epoch, Event::TimeTold(at))?;
                }
                if let Ok(reply) = &outcome {
                    self.ledger.hears(reply);
                }
                self.behind(epoch, Event::Answered { ticket, outcome })?;
            }
            Happening::Solves { epoch, ticket } => {
                let solution = Solution { counter: 17, key: "00".to_owned(), millis: 30 };
                let solution = (!self.dice.happens(60)).then_some(solution);
                self.behind(epoch, Event::Solved { ticket, solution })?;
            }
            Happening::Rings { epoch } => {
                let device = self.now + self.ahead;
                let tabs = [Some(&mut self.tab), self.other.as_mut()];
                let tab = tabs.into_iter().flatten().find(|it| it.epoch == epoch);
                if tab.is_some_and(|it| it.alarm.take_if(|at| *at <= device).is_some()) {
                    self.behind(epoch, Event::Ticked(device))?;
                }
            }
            Happening::IsTaken(slot) => self.server.another_takes(slot, self.now),
            Happening::Turn => {}
        }
        Ok(())
    }

    fn on_the_page(&mut self, event: Event) -> Result<(), Broken> {
        let device = self.now + self.ahead;
        self.outcome.steps += 1;
        self.tells(|| format!("{:?}: {event:?}", self.tab.booking.kind()));
        let being_booked = being_booked(&self.tab.booking);
        let deleted = event == Event::EraseConfirmed;
        let (alarm, was_booked) = (self.tab.alarm, self.tab.booking.is_booked());
        let effects = self.tab.happens(event, device);
        for effect in effects {
            match effect {
                Effect::Ask { ticket, question } => self.is_asked(ticket, &question),
                Effect::Solve { ticket, .. } => {
                    let epoch = self.tab.epoch;
                    self.later(TimeDelta::milliseconds(900), Happening::Solves { epoch, ticket });
                }
                Effect::WakeAt(_)
                | Effect::Focus(_)
                | Effect::Announce(_)
                | Effect::Hush
                | Effect::Tell(_)
                | Effect::ForgetLink => {}
            }
        }
        if let Some(at) = self.tab.alarm.filter(|it| Some(*it) != alarm) {
            let epoch = self.tab.epoch;
            let wait = (at - device).max(TimeDelta::zero()) + TimeDelta::milliseconds(50);
            self.later(wait, Happening::Rings { epoch });
        }
        self.ledger.sees(being_booked, deleted, &self.tab.booking, &self.server)?;
        match self.other.as_ref().map(|it| it.epoch) {
            Some(other) if !was_booked && self.tab.booking.is_booked() => {
                self.behind(other, Event::BookedElsewhere)
            }
            _ => Ok(()),
        }
    }

    /// The question goes its way.
    fn is_asked(&mut self, ticket: Ticket, question: &Question) {
        self.ledger.asks(question);
        let fate = self.weather.fate(question, self.now, &mut self.dice);
        *self.outcome.fates.entry(fate).or_default() += 1;
        self.tells(|| format!("  asks {question:?}: {fate:?}"));
        let way = TimeDelta::milliseconds(self.dice.between(20, 600));
        let vain = if self.dice.happens(500) { PATIENCE } else { way * 2 };
        let epoch = self.tab.epoch;
        let lost = |problem| Happening::Answers { epoch, ticket, outcome: Err(problem), at: None };
        let arrives = |back| Happening::Arrives { epoch, ticket, question: question.clone(), back };
        match fate {
            Fate::Answered => self.later(way, arrives(Back::After(way, None))),
            Fate::LostBefore => self.later(vain, lost(Problem::Connection)),
            Fate::LostAfter => {
                self.later(way, arrives(Back::After(vain, Some(Problem::Connection))));
            }
            Fate::TooLate => {
                let much_later = PATIENCE + TimeDelta::seconds(self.dice.between(0, 15));
                self.later(PATIENCE, lost(Problem::Connection));
                self.later(much_later, arrives(Back::Nothing));
            }
            Fate::PutTwice => {
                self.later(way, arrives(Back::Nothing));
                self.later(way * 2, arrives(Back::After(way, None)));
            }
            Fate::Refused(problem) => self.later(way, lost(problem)),
            Fate::Garbled(problem) => self.later(way, arrives(Back::After(way, Some(problem)))),
        }
    }

    fn later(&mut self, wait: TimeDelta, happening: Happening) {
        self.order += 1;
        self.queue.insert((self.now + wait, self.order), happening);
    }

    fn tells(&self, what: impl FnOnce() -> String) {
        if self.tells {
            let mut what = what();
            what.truncate(what.floor_char_boundary(260));
            println!("{} {what}", self.now.format("%H:%M:%S%.3f"));
        }
    }
}
