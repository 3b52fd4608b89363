//! What belongs to pages about several visits.

use crate::booking::{Appointment, Credentials, Differences, Problem, Slot, effect::Ticket};
use chrono::{DateTime, Utc};

/// A visit of page 9 besides the first one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Further {
    /// What was booked.
    pub appointment: Appointment,
    /// What is booked otherwise than it was chosen.
    pub differences: Differences,
}

/// One of several visits could not be booked: those that were are given back, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// Why it could not be booked.
    pub problem: Problem,
    /// What may still stand.
    pub left: Vec<Left>,
    /// What is under way, or when the next try is; `None` once all is given back, or was tried in vain too often.
    pub next: Option<Result<Ticket, DateTime<Utc>>>,
    /// How often more it is tried.
    pub tries: usize,
}

/// A visit that is to be given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// How to give it back.
    pub credentials: Credentials,
    /// When and where it is.
    pub slot: Slot,
}

impl Undone {
    /// Whether nothing is under way any more.
    #[must_use]
    pub const fn ended(&self) -> bool {
        self.next.is_none()
    }

    /// Whether it is certain that nothing is booked.
    #[must_use]
    pub const fn complete(&self) -> bool {
        self.ended() && self.left.is_empty()
    }
}
