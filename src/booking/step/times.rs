//! Page 7, with its days and what stands on top.

use crate::booking::{Calendar, Problem, Slot, effect::Ticket};
use chrono::{DateTime, Utc};

/// Page 7.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    /// What there is to choose from.
    pub days: Days,
    /// How many of the days are listed.
    pub shown: usize,
    /// The time that is marked.
    pub picked: Option<Slot>,
    /// What stands on top.
    pub notice: Option<TimesNotice>,
    /// The time that is being reserved.
    pub reserving: Option<(Ticket, Slot)>,
    /// How far that is.
    pub attempt: Attempt,
    /// Only looked at, before the contact is known: nothing is reserved from here.
    pub looking: bool,
}

/// A reservation whose answer is lost can't be looked up: there is no number and no key (CONTRACT). So it is looked whether the time
/// still is free, and then reserved once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// It was asked for.
    First,
    /// The answer was lost: whether the time still is free was asked.
    Looking,
    /// It is still free, and was asked for once more.
    Again,
}

/// The days of page 7.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Days {
    /// Asked.
    Asking(Ticket),
    /// Shown.
    Open(Calendar),
    /// An outcome, not an error.
    NothingFree,
    /// Asked in vain.
    Failed(Problem),
}

/// What stands on top of page 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimesNotice {
    /// "Weiter" was pressed without a choice.
    NothingPicked,
    /// The hold is over.
    HoldOver,
    /// The time that was marked while times were looked at is not to be had any more.
    WishGone,
    /// Reserving failed; [`Problem::Taken`] above all.
    Failed(Problem),
    /// The answer to a reserve was lost, and the time is not free any more: perhaps it is held for the person.
    MaybeHeld(DateTime<Utc>),
}

impl Times {
    /// Its days, once they are here.
    #[must_use]
    pub const fn calendar(&self) -> Option<&Calendar> {
        if let Days::Open(calendar) = &self.days { Some(calendar) } else { None }
    }

    /// Page 7 while its days are asked for.
    #[must_use]
    pub const fn asking(ticket: Ticket, notice: Option<TimesNotice>, picked: Option<Slot>) -> Self {
        Self {
            days: Days::Asking(ticket),
            shown: Self::DAYS_AT_FIRST,
            picked,
            notice,
            reserving: None,
            attempt: Attempt::First,
            looking: false,
        }
    }

    /// How many days are listed at first, and how many more each time.
    pub const DAYS_AT_FIRST: usize = 5;
}
