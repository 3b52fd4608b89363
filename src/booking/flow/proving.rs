//! The proof of work that some offices demand of whoever asks for their times or reserves one (PRODUCT, "The API").
//!
//! ```text
//! Idle ─ a question needs a proof ─► Asking ─ riddle ─► Solving ─ solution ─► HandingIn ─ token ─► Idle
//!   ▲                                  └────────┴─────── failed ──┴──────────────┘ │
//!   └──────────────────────────────────────────────────────────────────────────────┘
//! ```
//!
//! Nobody else in the flow knows of it: [`Turn::ask`] keeps a question back until there is a token, and a question that is
//! refused for want of one is put again, once. The token is used for four minutes, and forgotten then, with "Angaben
//! löschen", and once it is booked.

use super::Booking;
use crate::booking::{
    OfficeId, Question,
    effect::Ticket,
    proof::{Proof, Riddle, Token},
};
use chrono::{DateTime, TimeDelta, Utc};

mod work;

/// So long the device may calculate before anything is said about it.
const MOMENT: TimeDelta = TimeDelta::seconds(2);

/// How far the proof is, and which questions it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proving {
    /// How far a new one is.
    pub stage: Stage,
    /// The one that is used.
    proof: Option<Proof>,
    /// Questions that are kept back until there is one.
    waiting: Vec<Asked>,
    /// Questions that may be refused for want of one.
    sent: Vec<Asked>,
    /// The system did not take a solution, and another riddle is solved: once.
    once_more: bool,
    /// The system wants a proof that we can't give.
    unsolvable: bool,
}

/// How far a new proof is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// None is under way.
    #[default]
    Idle,
    /// A riddle was asked for.
    Asking(Ticket),
    /// The device calculates.
    Solving {
        /// Of the work.
        ticket: Ticket,
        /// What is solved.
        riddle: Riddle,
        /// When it began.
        since: DateTime<Utc>,
        /// The person was told, since it takes longer than a moment.
        said: bool,
    },
    /// The solution was handed in.
    HandingIn(Ticket),
}

/// A question that may need a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    ticket: Ticket,
    question: Question,
    /// It was refused for want of a proof once.
    again: bool,
}

impl Proving {
    /// Whether a question is kept back until there is a proof.
    pub(super) const fn keeps_back(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// When the time is to be told: to say what is under way, and to forget what is too old.
    pub(super) fn alarms(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let moment = match &self.stage {
            Stage::Solving { since, said: false, .. } => Some(*since + MOMENT),
            Stage::Solving { .. } | Stage::Idle | Stage::Asking(_) | Stage::HandingIn(_) => None,
        };
        moment.into_iter().chain(self.proof.as_ref().map(|it| it.until))
    }
}

impl Booking {
    /// Whether anybody still wants the solution of this riddle.
    #[must_use]
    pub fn solves(&self, asked: Ticket) -> bool {
        matches!(self.proving.stage, Stage::Solving { ticket, .. } if ticket == asked)
    }

    /// Whether the device has been calculating for longer than a moment.
    #[must_use]
    pub const fn proves_for_long(&self) -> bool {
        matches!(self.proving.stage, Stage::Solving { said: true, .. })
    }

    /// Whether this office wants a proof that we can't give.
    pub(in crate::booking) fn refuses_us(&self, office: OfficeId) -> bool {
        self.proving.unsolvable && self.wants_proof(office)
    }

    fn wants_proof(&self, office: OfficeId) -> bool {
        self.office(office).is_some_and(|it| it.captcha)
    }

    fn needs_proof(&self, question: &Question) -> bool {
        match question {
            Question::Calendar { demand, .. } => demand.offices.iter().any(|it| self.wants_proof(*it)),
            Question::Reserve { slot, .. } => self.wants_proof(slot.office),
            Question::Catalogue
            | Question::Riddle
            | Question::Prove { .. }
            | Question::WithProof { .. }
            | Question::Update { .. }
            | Question::Preconfirm(_)
            | Question::Confirm(_)
            | Question::Find(_)
            | Question::Cancel(_) => false,
        }
    }

    fn token(&self) -> Option<&Token> {
        self.proving.proof.as_ref().filter(|it| it.until > self.now).map(|it| &it.token)
    }

    /// Whether an answer with this ticket is still waited for.
    fn waits_for(&self, ticket: Ticket) -> bool {
        self.glance_asks(ticket)
            || self.step.times().is_some_and(|it| it.waits_for(ticket))
            || self.step.check().and_then(|it| it.renewing.as_ref()).is_some_and(|it| it.next == Ok(ticket))
    }
}
