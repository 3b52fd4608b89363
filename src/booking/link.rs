//! Pages 9 and 10: what a link from a mail led to.

use super::{Appointment, Credentials, Problem, effect::Ticket};

/// A page that a mail led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What the link is for.
    pub purpose: LinkPurpose,
    /// What it carried.
    pub credentials: Option<Credentials>,
    /// What came of it.
    pub state: LinkState,
    /// How often the answer to confirming was lost.
    pub lost: u8,
    /// In which way.
    pub why: Problem,
}

/// What a link in a mail is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Confirm, at once.
    Confirm,
    /// See the appointment.
    See,
}

/// What came of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// Asked what the link is for.
    Working(Ticket),
    /// Confirming was too late to be needed; asked how the appointment stands.
    Looking(Ticket),
    /// Confirmed just now.
    Confirmed(Box<Appointment>),
    /// Had been confirmed before.
    Already(Box<Appointment>),
    /// Shown.
    Seen(Box<Appointment>),
    /// The time for confirming is over.
    Over,
    /// Not there any more, or the link is incomplete: the system does not tell which.
    Unknown,
    /// Asked in vain.
    Failed(Problem),
}
