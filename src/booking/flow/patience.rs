//! Waiting, and asking again by itself.
//!
//! ```text
//! asked ─ answer ─► whoever waits for it
//!   │ ├─ busy, no answer, an answer that is none ─► put again after a while ─► asked
//!   │ └─ the same for too long ─► whoever waits for it: the failure
//!   ├─ a while ─► said: it takes longer
//!   └─ "Nicht länger warten" ─► whoever waits for it: no answer came
//! ```
//!
//! Nobody else in the flow knows of it. Put again is only what can't do harm twice (PRODUCT, "Every failure has a way out"): what only
//! reads, the contact of a reservation, giving back; and where the system itself said that it can't now (429, 503), a reservation,
//! too. Whether something was booked is looked up instead (`check.rs`, `link.rs`).

mod again;

use super::{Booking, Supply};
use crate::booking::{Credentials, Problem, Question, Step, effect::Ticket, every::every};
use crate::i18n::Message;
use chrono::{DateTime, TimeDelta, Utc};

/// So long nothing is said about waiting.
const A_WHILE: TimeDelta = TimeDelta::seconds(6);
/// The questions that are on their way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patience {
    asked: Vec<Asked>,
    /// Since when the page has been waiting, for one question after the other: a person waits for what she pressed.
    since: Option<DateTime<Utc>>,
    /// What was to be booked when the person stopped waiting: an answer that comes late is good news all the same.
    given_up: Vec<(Ticket, Credentials)>,
    /// What the person was told about waiting.
    told: Option<Waiting>,
    /// Makes the pauses of many devices differ, so that they do not all come back at once.
    dice: u32,
}

every! {
    /// What a page says while it waits.
    pub enum Waiting {
        /// It takes longer than it should.
        Long,
        /// The city's system can't now; it is asked again by itself.
        Busy,
        /// The device has no network; it goes on by itself when there is one.
        Offline,
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    ticket: Ticket,
    question: Question,
    /// How often it was put again.
    tries: usize,
    /// Why it was or is put again.
    why: Option<Problem>,
    /// When.
    again: Option<DateTime<Utc>>,
}

impl Waiting {
    /// What is said of it.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Self::Long => Message::WaitingLong,
            Self::Busy => Message::WaitingBusy,
            Self::Offline => Message::WaitingOffline,
        }
    }
}

impl Question {
    /// Whether it may be put again after this.
    fn may_be_repeated(&self, problem: Problem) -> bool {
        match self {
            Self::Catalogue
            | Self::Calendar { .. }
            | Self::Riddle
            | Self::Prove { .. }
            | Self::Find(_)
            | Self::Update { .. }
            | Self::Cancel(_) => problem.leaves_open(),
            Self::WithProof { question, .. } => question.may_be_repeated(problem),
            Self::Reserve { .. } => problem == Problem::Busy,
            Self::Preconfirm(_) | Self::Confirm(_) => false,
        }
    }
}

/// How long is waited before each further try, in seconds.
#[expect(clippy::wildcard_enum_match_arm, reason = "what leaves nothing open is never tried again")]
const fn pauses(problem: Problem) -> &'static [u32] {
    match problem {
        Problem::Connection => &[1, 2, 4],
        // Two minutes in all, since a limit of questions counts by the minute (CONTRACT, "Errors").
        Problem::Busy | Problem::Offline => &[3, 6, 12, 20, 25, 30, 30],
        // An answer that is none comes again, most likely.
        Problem::Unexpected => &[1],
        _ => &[],
    }
}

impl Patience {
    /// With dice of its own.
    #[must_use]
    pub fn with_dice(dice: u32) -> Self {
        Self { dice, ..Self::default() }
    }

    /// With a question on its way since then, that was put again for this reason.
    #[must_use]
    pub fn asking(ticket: Ticket, question: Question, since: DateTime<Utc>, why: Option<Problem>) -> Self {
        let asked = vec![Asked { ticket, question, tries: 0, why, again: None }];
        Self { asked, since: Some(since), ..Self::default() }
    }

    /// Nothing is on its way.
    pub(super) fn anew(&self) -> Self {
        Self::with_dice(self.dice)
    }

    /// Between three quarters and five quarters of the pause.
    fn shaken(&mut self, seconds: u32) -> TimeDelta {
        self.dice = self.dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        TimeDelta::milliseconds(i64::from(seconds) * i64::from(750 + (self.dice >> 16) % 501))
    }
}

impl Booking {
    /// What is to be said about waiting; `None` where nothing is waited for, or only for a moment.
    #[must_use]
    pub fn waits(&self) -> Option<Waiting> {
        let long = self.patience.since.is_some_and(|it| it + A_WHILE <= self.now);
        let waiting = |it: &Asked| match it.why {
            Some(Problem::Busy) => Some(Waiting::Busy),
            Some(Problem::Offline) => Some(Waiting::Offline),
            _ => long.then_some(Waiting::Long),
        };
        self.patience.asked.iter().filter(|it| self.page_waits_for(it)).filter_map(waiting).max()
    }

    /// When the time is to be told: to say that it takes longer, and to put questions again.
    pub(super) fn waiting_alarms(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let long = self.patience.since.map(|it| it + A_WHILE);
        self.patience.asked.iter().filter_map(|it| it.again).chain(long)
    }

    /// Whether a question is to be put again at some time.
    #[must_use]
    pub fn puts_again(&self, ticket: Ticket) -> bool {
        self.patience.asked.iter().any(|it| it.ticket == ticket && it.again.is_some())
    }

    pub(super) fn page_waits(&self) -> bool {
        self.patience.asked.iter().any(|it| self.page_waits_for(it))
    }

    /// Whether the page can't go on without the answer.
    #[expect(clippy::wildcard_enum_match_arm, reason = "other pages wait for nothing")]
    fn page_waits_for(&self, asked: &Asked) -> bool {
        let ticket = asked.ticket;
        let for_proof = matches!(asked.question, Question::Riddle | Question::Prove { .. });
        match &self.step {
            Step::Services(_) | Step::Returning { .. } => self.supply == Supply::Asking(ticket),
            Step::Times(times) => times.waits_for(ticket) || for_proof && self.proving.keeps_back(),
            Step::Check(check) => check.sending.is_some_and(|it| it.ticket() == ticket),
            Step::Link(link) => link.waits_for(ticket),
            _ => false,
        }
    }

    /// Whether anybody still wants the answer.
    fn still_wants(&self, asked: &Asked) -> bool {
        self.page_waits_for(asked)
            || self.supply == Supply::Asking(asked.ticket)
            || self.glance_asks(asked.ticket)
            || matches!(asked.question, Question::Cancel(_) | Question::Riddle | Question::Prove { .. })
    }
}
