//! The flow: one state, one writer, one transition function.
//!
//! ```text
//!            ┌─ several in a home ─► People ─ more than fit one visit ─► Home
//! ForWhom ───┤                         └──────────────────────────┐
//!            └─► Way ─ not sure ─► Unsure ─► Way                  │
//!                 ├─── no, and there are no visits ─► Visit       │
//!                 └─── yes, or no ──► Services ◄──────────────────┘
//!              Advice ◄─ perhaps nobody needs to come ─┤
//!                 └──────────────────────┐ ├─ we come ─► Address ─ not ours ─► Outside | Elsewhere
//!                                        ▼ │                └──┐
//!                                          └─ you come ────────┴─► Contact ─ none ─► NoEmail
//!                                                WrongPaper ◄────────┤
//!                                                     └──────────────┴─► Times ◄─► Offices
//!   Times ─ reserve ─► More (asks what is new) ─► Check
//!   Check ─ update, preconfirm ─► Activation (mail; its link leads to Link)
//!     ├──── update, confirm ────► Booked     (no mail)
//!     ├──── too many by one address ─► MailLimit ─► Contact | Check
//!     └──── refused field ──────► Contact | Address;  taken, hold over for good ─► Times
//!   Several visits to a home: Times for each; Check ─ one can't be booked ─► Undone (all are given back) ─► Times | Contact
//! Link: Working ─► Confirmed | Already | Seen | Over | Unknown | Failed
//! Everywhere: nothing done for long ─► ForWhom; back; "Angaben löschen" ─► Erase ─► ForWhom | where one was; no catalogue ─► Unavailable ─► where one was;
//! the page is loaded anew ─► Returning ─► where one was
//! ```
//!
//! Rules that hold in every state, each tested on random journeys (`tests/journeys`): never two holds; always a way
//! forward or back; no panic. A hold that fits the answers no longer is given back in the step in which it stops
//! fitting; a reservation whose answer comes too late is given back at once.

mod advice;
mod check;
mod coming_back;
mod contact;
mod dubious;
mod earliest;
mod erase;
mod filter;
mod fork;
mod holding;
mod idle;
mod link;
mod list;
mod patience;
mod place;
mod proving;
mod renewing;
mod services;
mod several;
mod supply;
mod times;
mod turn;
mod undoing;

pub use self::{
    earliest::{Earliest, Glance},
    idle::Idle,
    patience::{Patience, Waiting},
    proving::{Proving, Stage as ProvingStage},
};

use super::{
    Answers, Behalf, Credentials, Effect, Event, Hold, Offering, Office, OfficeId, Problem, Series,
    ServiceId, Slot, Step, StepKind, VisitMode, effect::Ticket, remark::Template, rules::ServiceRule,
};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use turn::Turn;

/// What the city's configuration, and the element, say to the flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Offices with counters; `None` for all that are not for visits.
    pub counter_offices: Option<Vec<OfficeId>>,
    /// Offices that stand for visits: never offered as a counter.
    pub visit_offices: Vec<OfficeId>,
    /// Services that are done at people's homes, whichever office does them: never at a counter.
    pub visit_services: Vec<ServiceId>,
    /// Whether the person is asked which way it shall be.
    pub visit: VisitMode,
    /// Where visits go; empty for everywhere.
    pub postal_codes: Vec<String>,
    /// Whether it matters where the person is registered.
    pub asks_registered: bool,
    /// How many people fit one visit to a home; `None` where homes always call.
    pub people_per_visit: Option<u32>,
    /// How many visits a home with more people books in one go; `None` where it calls.
    pub most_visits: Option<u32>,
    /// What an office's free fields are filled with at a visit; `None` for one that the person is asked for.
    pub templates: [Option<Template>; 2],
    /// What the clerks call each [`super::Role`], in its order.
    pub roles: Vec<String>,
    /// What people say, and what the city says for it.
    pub synonyms: Vec<(String, String)>,
    /// What the city's rules say of services.
    pub rules: Vec<ServiceRule>,
    /// How long a visit takes, in minutes, where the city says something else than its catalogue.
    pub visit_minutes: Option<u32>,
    /// After such a time in which nobody did anything all answers are deleted.
    pub idle: Option<TimeDelta>,
    /// Whether the appointment system sends a mail to confirm by.
    pub activation_by_mail: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            counter_offices: None,
            visit_offices: Vec::new(),
            visit_services: Vec::new(),
            visit: VisitMode::Ask,
            postal_codes: Vec::new(),
            asks_registered: false,
            people_per_visit: None,
            most_visits: None,
            templates: [None, None],
            roles: Vec::new(),
            synonyms: Vec::new(),
            rules: Vec::new(),
            visit_minutes: None,
            idle: None,
            activation_by_mail: false,
        }
    }
}

/// Where the catalogue is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Supply {
    /// Not needed so far.
    #[default]
    Idle,
    /// Asked.
    Asking(Ticket),
    /// Here.
    Here(Arc<Offering>),
    /// Asked in vain.
    Failed(Problem),
}

/// The state of a booking: where the person is, and what outlives a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// What the city's configuration says.
    pub setup: Setup,
    /// The time now, as last told.
    pub now: DateTime<Utc>,
    /// By how much the appointment system's clock is ahead of the device's; nothing where the two hardly differ.
    pub clock: TimeDelta,
    /// What can be booked where.
    pub supply: Supply,
    /// What was said so far.
    pub answers: Answers,
    /// The time that is held; of several visits, that of the current one.
    pub hold: Option<Hold>,
    /// The other ones of several visits.
    pub series: Series,
    /// One answer is being changed; after it the page of checking comes straight back.
    pub changing: bool,
    /// Where the person is.
    pub step: Step,
    /// When the earliest times are, at a counter and of a visit.
    pub glances: [Option<Glance>; 2],
    /// The proof of work that some offices demand.
    pub proving: Proving,
    /// On whose behalf the appointment was booked that page 9 shows.
    pub behalf: Behalf,
    /// Whom a home has noted for itself on page 9. No effect ever holds a name of it.
    pub list: Vec<String>,
    /// The questions that are on their way.
    pub patience: Patience,
    /// How long nobody has done anything.
    pub idle: Idle,
    /// A reserve whose answer was lost, and when: the time may be held for the person.
    pub(super) lost_reserve: Option<(Slot, DateTime<Utc>)>,
    /// What was said here was booked in another window: a copy of this one, or the one that this is a copy of.
    pub booked_elsewhere: bool,
    /// Let go, and perhaps booked all the same: nothing else is booked before the system has said that it was given back.
    pub dubious: Vec<Credentials>,
    /// When the earliest times are asked for: shortly after the last change of what is wanted.
    glance_at: Option<DateTime<Utc>>,
    /// When the next alarm rings.
    alarm: Option<DateTime<Utc>>,
    last_ticket: Ticket,
}

impl Booking {
    /// A new booking, at its first question.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self {
            setup,
            now: DateTime::UNIX_EPOCH,
            clock: TimeDelta::zero(),
            supply: Supply::Idle,
            answers: Answers::default(),
            hold: None,
            series: Series::default(),
            changing: false,
            step: Step::ForWhom { missing: false },
            glances: [None, None],
            proving: Proving::default(),
            behalf: Behalf::default(),
            list: Vec::new(),
            patience: Patience::default(),
            idle: Idle::default(),
            lost_reserve: None,
            booked_elsewhere: false,
            dubious: Vec::new(),
            glance_at: None,
            alarm: None,
            last_ticket: Ticket(0),
        }
    }

    /// The only way in which a booking changes. Pure: same state and event, same result. An event that does not fit
    /// the state changes nothing.
    #[must_use]
    pub fn step(self, event: Event) -> (Self, Vec<Effect>) {
        let mut turn = Turn::new(self);
        turn.take(event);
        turn.end()
    }

    /// The kind of step, which a view switches on.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        self.step.kind()
    }

    /// What can be booked, once that is known.
    #[must_use]
    pub fn offering(&self) -> Option<&Arc<Offering>> {
        match &self.supply {
            Supply::Here(offering) => Some(offering),
            Supply::Idle | Supply::Asking(_) | Supply::Failed(_) => None,
        }
    }

    /// An office of the catalogue.
    #[must_use]
    pub fn office(&self, id: OfficeId) -> Option<&Office> {
        self.offering()?.catalogue.office(id)
    }

    /// What the appointment system's clock shows when the device's is at this time. Spans are measured by the device, which may be
    /// set wrongly; what is said to people is the system's time (PRODUCT, "The hold on a time").
    #[must_use]
    pub fn at_the_office(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        at.checked_add_signed(self.clock).unwrap_or(at)
    }

    /// The hold, if it still is one and belongs to what was chosen.
    #[must_use]
    pub fn fitting_hold(&self) -> Option<&Hold> {
        self.hold.as_ref().filter(|it| self.fits_answers(it))
    }

    /// Whether a hold still is one and belongs to what was chosen.
    pub(super) fn fits_answers(&self, hold: &Hold) -> bool {
        let office = hold.reservation.slot.office;
        let chosen = self.chosen_office();
        let place = || self.places().into_iter().find(|it| it.offices.contains(&office));
        hold.until > self.now
            && hold.wanted == self.answers.wanted
            && self.holds_visit(hold) == self.is_visit()
            && chosen.is_none_or(|id| id == office || place().is_some_and(|it| it.offices.contains(&id)))
    }

    /// The time that is held, if it belongs to what was chosen.
    #[must_use]
    pub fn held_slot(&self) -> Option<Slot> {
        self.fitting_hold().map(|it| it.reservation.slot)
    }

    /// When the flow wants to be told the time again.
    fn next_alarm(&self) -> Option<DateTime<Utc>> {
        let hold = self.first_to_end().map(|it| if it.warned { it.until } else { holding::warning(it) });
        let renewing = self.step.check().and_then(|it| it.renewing.as_ref()?.next.err());
        let again = self.step.undone().and_then(|it| it.next.as_ref()?.err());
        // What is over rings no more, such as the end of a hold whose booking is still being answered.
        let proof = self.proving.alarms();
        let alarms = hold.into_iter().chain(renewing).chain(again).chain(self.glance_at).chain(proof);
        alarms.chain(self.waiting_alarms()).chain(self.idle_alarm()).filter(|it| *it > self.now).min()
    }
}
