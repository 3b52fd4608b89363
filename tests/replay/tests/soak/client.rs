//! A browser with the real flow in it: it runs effects as `web/runtime.rs` does, and somebody presses.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use super::{
    account::Account,
    dice::Dice,
    line::{Line, read},
    pace::Seat,
    person::{Mail, Person},
    story::Story,
    town::{Flow, Town},
};
use buergertermin::{
    api::Answer,
    booking::{
        Booking, Effect, Event, LinkState, Problem, Question, Reply, Setup, Step, effect::Ticket,
        flow::Patience,
    },
    config::{ApiKind, Config},
};
use chrono::{DateTime, TimeDelta, Utc};

/// After so long no answer is expected any more (`web/http.rs`).
const TIME_OUT: TimeDelta = TimeDelta::seconds(20);

/// Where a client has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Walk {
    /// To a page that is an end, and nothing is on its way any more.
    Ended,
    /// Nowhere so far: she has put it aside.
    PutAside,
}

/// Somebody with a browser.
pub(super) struct Client<'a> {
    pub(super) number: usize,
    town: &'a Town<'a>,
    config: &'a Config,
    pub(super) person: Person,
    flow: Flow,
    booking: Booking,
    dice: Dice,
    line: Line,
    post: Vec<Letter>,
    letters: u32,
    alarm: Option<DateTime<Utc>>,
    press_at: DateTime<Utc>,
    /// By how much the device's clock is wrong.
    ahead: TimeDelta,
    offline_until: Option<DateTime<Utc>>,
    pub(super) account: Account,
    story: Story,
}

/// An answer on its way.
struct Letter {
    number: u32,
    at: DateTime<Utc>,
    ticket: Ticket,
    outcome: Result<Reply, Problem>,
    told: Option<DateTime<Utc>>,
}

impl<'a> Client<'a> {
    pub(super) fn new(number: usize, town: &'a Town<'a>, flow: Flow) -> Self {
        let mut dice = Dice::of(town.seed, number);
        let person = Person::new(number, &mut dice);
        let config = town.config(dice.chance(50));
        let ahead = TimeDelta::seconds(dice.pick(&[0, 0, 0, 0, 0, 0, 0, -600, 45, 7200]));
        let line = Line::to(town.sandbox, dice.chance(30));
        let now = town.pace.now();
        let mut client = Self {
            number,
            town,
            config,
            person,
            flow,
            booking: Booking::new(Town::setup(config)),
            dice,
            line,
            post: Vec::new(),
            letters: 0,
            alarm: None,
            press_at: now,
            ahead,
            offline_until: None,
            account: Account::default(),
            story: Story::default(),
        };
        client.opens_the_page();
        client.happens(Event::Started);
        client
    }

    fn opens_the_page(&mut self) {
        self.booking = Booking::new(Town::setup(self.config));
        self.booking.patience = Patience::with_dice(u32::try_from(self.dice.below(1 << 30)).unwrap());
        self.alarm = None;
    }

    /// Goes on until an end, or so many presses.
    pub(super) fn walks(&mut self, seat: &Seat, most: usize) -> Walk {
        let mut presses = 0;
        loop {
            self.is_told();
            if self.has_ended() && !self.has_mail_to_open(seat) {
                return Walk::Ended;
            }
            let now = self.town.pace.now();
            if !self.is_at_an_end() && self.press_at <= now {
                if presses >= most {
                    return Walk::PutAside;
                }
                presses += 1;
                self.presses();
                self.press_at = now + self.thinks();
                continue;
            }
            let letters = self.post.iter().map(|it| it.at);
            let press = (!self.is_at_an_end()).then_some(self.press_at);
            let alarm = self.alarm.map(|it| it - self.ahead);
            let next = letters.chain(press).chain(alarm).chain(self.offline_until).min();
            seat.sleeps_until(next.unwrap_or(now).max(now + TimeDelta::seconds(1)));
        }
    }

    /// Answers that have come, the alarm, the network.
    fn is_told(&mut self) {
        let now = self.town.pace.now();
        while let Some(index) = self.post.iter().position(|it| it.at <= now) {
            let Letter { number, ticket, outcome, told, .. } = self.post.swap_remove(index);
            self.account.arrives(number, &outcome, self.town.pace.now());
            if let Some(at) = told {
                self.happens(Event::TimeTold(at));
            }
            self.happens(Event::Answered { ticket, outcome });
        }
        if self.offline_until.is_some_and(|it| it <= now || self.town.faults.are_over()) {
            self.offline_until = None;
            self.happens(Event::Online);
        }
        if self.alarm.is_some_and(|it| it - self.ahead <= now) {
            self.alarm = None;
            self.happens(Event::Ticked(now + self.ahead));
        }
    }

    fn thinks(&mut self) -> TimeDelta {
        let calm = self.town.faults.are_over();
        let long = !calm && self.dice.chance(1);
        TimeDelta::seconds(if long { 16 * 60 } else { 2 + i64::try_from(self.dice.below(14)).unwrap() })
    }

    fn presses(&mut self) {
        let calm = self.town.faults.are_over();
        if !calm {
            if self.dice.chance(self.town.storm) {
                self.town.faults.strike(&mut self.dice);
            }
            if self.dice.chance(1) && self.offline_until.is_none() {
                let seconds = 4 + i64::try_from(self.dice.below(60)).unwrap();
                self.offline_until = Some(self.town.pace.now() + TimeDelta::seconds(seconds));
            }
            if self.dice.chance(1) {
                return self.comes_back();
            }
        }
        if self.booking.waits().is_some() && self.dice.chance(30) {
            self.account.given_up += 1;
            return self.happens(Event::GivenUp);
        }
        let stray = !calm && self.dice.chance(8);
        let event = if stray { self.person.strays(&self.booking, &mut self.dice) } else { None };
        let event = event.or_else(|| self.person.goes_on(&self.booking, &mut self.dice));
        let Some(event) = event else { return };
        self.account.back += u32::from(event == Event::WentBack);
        let main = matches!(event, Event::Continued | Event::Retried);
        self.happens(event.clone());
        if main && self.dice.chance(15) {
            self.account.doubles += 1;
            self.happens(event);
        }
    }

    /// The element leaves the portal's page and is back at once, or the page is loaded anew: nothing that was asked before is
    /// answered any more.
    fn comes_back(&mut self) {
        self.account.returns += 1;
        self.post.clear();
        if let Some(kept) = self.booking.keep().filter(|_| self.dice.chance(60)) {
            let (setup, now) = (Town::setup(self.config), self.town.pace.now() + self.ahead);
            self.booking = Booking::restored(setup, kept, now, true).expect("what was kept can be read");
        }
        self.alarm = None;
        self.happens(Event::Returned);
    }

    fn is_at_an_end(&self) -> bool {
        match &self.booking.step {
            Step::Activation { .. } | Step::Booked { .. } => true,
            Step::Link(it) => {
                !matches!(it.state, LinkState::Working(_) | LinkState::Looking(_) | LinkState::Failed(_))
            }
            _ => false,
        }
    }

    /// At an end, and nothing is on its way, nor will be.
    fn has_ended(&self) -> bool {
        let again = |it: &Ticket| self.booking.puts_again(*it);
        self.is_at_an_end() && self.post.is_empty() && !self.account.cancelling.iter().any(again)
    }

    /// Reads the page; then the link in the mail may be opened, one after the other where there are several.
    fn has_mail_to_open(&mut self, seat: &Seat) -> bool {
        let now = self.town.pace.now();
        self.account.ended = now;
        self.account.reads(self.number, &self.booking.step, now);
        if self.person.mail == Mail::Unread {
            return false;
        }
        let mails = self.town.mails(&self.person.email());
        let Some(hash) = self.account.next_mail(mails) else { return false };
        if self.person.mail == Mail::TooLate {
            seat.sleeps_until(self.town.pace.now() + TimeDelta::minutes(31));
        }
        if self.person.mail != (Mail::Opened { tab: false }) {
            self.opens_the_page();
        }
        let link = buergertermin::api::adapter(ApiKind::Zms).link(&hash);
        let (purpose, credentials) = link.unwrap();
        self.happens(Event::LinkOpened { purpose, credentials });
        self.press_at = self.town.pace.now() + self.thinks();
        true
    }

    fn happens(&mut self, event: Event) {
        let at = self.town.pace.now().format("%H:%M:%S");
        self.story.goes_on(at, self.booking.kind(), &event);
        let now = self.town.pace.now() + self.ahead;
        if event == Event::EraseConfirmed {
            self.account.deletes(&self.booking);
        }
        let before = std::mem::replace(&mut self.booking, Booking::new(Setup::default()));
        let (ticked, mut effects) = before.step(Event::Ticked(now));
        let (after, more) = (self.flow)(ticked, event);
        self.booking = after;
        effects.extend(more);
        self.account.sees(&self.booking);
        for effect in effects {
            match effect {
                Effect::Ask { ticket, question } => self.asks(ticket, &question),
                Effect::WakeAt(at) => self.alarm = Some(at),
                Effect::Solve { .. }
                | Effect::Focus(_)
                | Effect::Announce(_)
                | Effect::Hush
                | Effect::ForgetLink
                | Effect::Tell(_) => {}
            }
        }
    }

    /// The city is asked at once; the answer takes its time, and may come too late.
    fn asks(&mut self, ticket: Ticket, question: &Question) {
        let now = self.town.pace.now();
        self.letters += 1;
        let number = self.letters;
        self.account.is_asked(number, ticket, question, now);
        let (mut answer, mut told) = match self.offline_until {
            Some(_) => (Answer::Offline, None),
            None => self.line.asks(question),
        };
        let calm = self.town.faults.are_over();
        let seconds = match self.dice.below(100) {
            0..60 => 0,
            _ if calm => 2,
            60..85 => 2,
            85..97 => 4 + i64::try_from(self.dice.below(12)).unwrap(),
            _ => 30,
        };
        let takes = TimeDelta::seconds(seconds).min(TIME_OUT);
        if seconds > TIME_OUT.num_seconds() && matches!(answer, Answer::Heard { .. }) {
            self.account.too_late += 1;
            (answer, told) = (Answer::Lost("too slow".to_owned()), None);
        }
        let outcome = read(self.config, question, &answer);
        if outcome.as_ref().is_err_and(|it| it.leaves_open()) {
            self.account.failures += 1;
        }
        self.post.push(Letter { number, at: now + takes, ticket, outcome, told });
    }

    /// For whoever must find out why.
    pub(super) fn tells(&self) -> String {
        format!(
            "client {} ({:?}) is at {:?}, after{}",
            self.number,
            self.person,
            self.booking.kind(),
            self.story,
        )
    }
}
