//! The flow: one state, one writer, one transition function.
//!
//! ```text
//!            ┌─ several in a home ─► Home
//! ForWhom ───┤
//!            └─► Way ─ not sure ─► Unsure ─► Way
//!                 ├─── no ───────► Visit ──┐ (comes after all)
//!                 └─── yes ──► Services ◄──┘
//!                                 └─► Offices (skipped if only one does it) ─► Contact ─► Times
//!   Times ─ reserve ─► Check ─ update, preconfirm ─► Activation        (mail; its link leads to Link)
//!     ▲                  ├──── update, confirm ────► Booked            (no mail)
//!     │ taken, hold over └──── refused field ──────► Contact           (also "Noch eine Angabe" after reserving)
//!     └──────────────────┘
//! Link: Working ─► Confirmed | Already | Seen | Over | Unknown | Failed
//! Everywhere: back; "Angaben löschen" ─► Erase ─► ForWhom | where one was; no catalogue ─► Unavailable ─► where one was
//! ```
//!
//! Rules that hold in every state, each tested on random journeys (`tests/journeys.rs`): never two holds; always a way
//! forward or back; no panic. A hold that fits the answers no longer is given back in the step in which it stops
//! fitting; a reservation whose answer comes too late is given back at once.

mod check;
mod choices;
mod link;
mod times;
mod turn;

use super::{
    Answers, Catalogue, ContactRules, Effect, Event, Hold, Office, OfficeId, Problem, Service, Step,
    StepKind, effect::Ticket,
};
use chrono::{DateTime, Utc};
use std::sync::Arc;
use turn::Turn;

/// What the city's configuration says to the flow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// Offices with counters; `None` for all that are not for visits.
    pub counter_offices: Option<Vec<OfficeId>>,
    /// Offices that stand for visits: never offered as a counter.
    pub visit_offices: Vec<OfficeId>,
    /// Whether the appointment system sends a mail to confirm by.
    pub activation_by_mail: bool,
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
    Here(Arc<Catalogue>),
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
    /// What can be booked where.
    pub supply: Supply,
    /// What was said so far.
    pub answers: Answers,
    /// The time that is held.
    pub hold: Option<Hold>,
    /// One answer is being changed; after it the page of checking comes straight back.
    pub changing: bool,
    /// Where the person is.
    pub step: Step,
    last_ticket: Ticket,
}

impl Booking {
    /// A new booking, at its first question.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self {
            setup,
            now: DateTime::UNIX_EPOCH,
            supply: Supply::Idle,
            answers: Answers::default(),
            hold: None,
            changing: false,
            step: Step::ForWhom { missing: false },
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

    /// The catalogue, once it is here.
    #[must_use]
    pub fn catalogue(&self) -> Option<&Arc<Catalogue>> {
        match &self.supply {
            Supply::Here(catalogue) => Some(catalogue),
            Supply::Idle | Supply::Asking(_) | Supply::Failed(_) => None,
        }
    }

    /// The service that was chosen.
    #[must_use]
    pub fn service(&self) -> Option<&Service> {
        self.catalogue()?.service(self.answers.service?)
    }

    /// The office that was chosen.
    #[must_use]
    pub fn office(&self) -> Option<&Office> {
        self.catalogue()?.office(self.answers.office?)
    }

    /// The hold, if it still is one and belongs to what was chosen.
    #[must_use]
    pub fn fitting_hold(&self) -> Option<&Hold> {
        self.hold.as_ref().filter(|it| {
            it.until > self.now
                && Some(it.service) == self.answers.service
                && Some(it.reservation.slot.office) == self.answers.office
        })
    }

    /// What may be asked: by whoever holds the time, else by the office that was chosen.
    #[must_use]
    pub fn rules(&self) -> ContactRules {
        match (self.fitting_hold(), self.office()) {
            (Some(hold), _) => hold.reservation.rules.clone(),
            (None, Some(office)) => office.rules.clone(),
            (None, None) => ContactRules::default(),
        }
    }

    /// How long the appointment will take, in minutes.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        self.catalogue()?.minutes(self.answers.office?, self.answers.service?)
    }
}
