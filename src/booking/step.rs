//! The pages of the journey, each with what belongs to it alone. What outlives a page is in [`super::Booking`].

use super::{Appointment, Calendar, FieldError, Problem, Slot, effect::Ticket, every::every, link::Link};
use chrono::{DateTime, Utc};

/// Where the person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Page 1: for whom?
    ForWhom {
        /// "Weiter" was pressed without a choice.
        missing: bool,
    },
    /// Page 2: can you come?
    Way {
        /// "Weiter" was pressed without a choice.
        missing: bool,
    },
    /// Page 2, not sure: what makes the office reachable, what a visit is for.
    Unsure,
    /// A visit is what is needed: how to get one.
    Visit,
    /// Several people in a care home: how to plan it.
    Home,
    /// Page 3: which matter?
    Services {
        /// "Weiter" was pressed without a choice.
        missing: bool,
    },
    /// Page 5: which office?
    Offices {
        /// "Weiter" was pressed without a choice.
        missing: bool,
    },
    /// Page 6: name and contact.
    Contact {
        /// What is shown as wrong.
        errors: Vec<FieldError>,
    },
    /// Page 7: when?
    Times(Times),
    /// Page 8: check and book.
    Check(Check),
    /// Page 9: booked, to be confirmed by mail.
    Activation {
        /// What was booked.
        appointment: Box<Appointment>,
        /// Until when it must be confirmed.
        until: DateTime<Utc>,
    },
    /// Page 9 without a mail: it stands.
    Booked(Box<Appointment>),
    /// Page 9 or 10, from a link in a mail.
    Link(Link),
    /// Shall all answers be deleted? Remembers where to go back to.
    Erase(Box<Step>),
    /// Nothing can be booked now: why, and where to go on once it works.
    Unavailable(Problem, Resume),
}

every! {
    /// The kind of a step: what a view switches on.
    pub enum StepKind {
        /// [`Step::ForWhom`]
        ForWhom,
        /// [`Step::Way`]
        Way,
        /// [`Step::Unsure`]
        Unsure,
        /// [`Step::Visit`]
        Visit,
        /// [`Step::Home`]
        Home,
        /// [`Step::Services`]
        Services,
        /// [`Step::Offices`]
        Offices,
        /// [`Step::Contact`]
        Contact,
        /// [`Step::Times`]
        Times,
        /// [`Step::Check`]
        Check,
        /// [`Step::Activation`]
        Activation,
        /// [`Step::Booked`]
        Booked,
        /// [`Step::Link`]
        Link,
        /// [`Step::Erase`]
        Erase,
        /// [`Step::Unavailable`]
        Unavailable,
    }
}

every! {
    /// Where the journey goes on after [`Step::Unavailable`].
    pub enum Resume {
        /// At the first question.
        ForWhom,
        /// At the second.
        Way,
        /// At the services.
        Services,
        /// At the offices: another one may answer without a captcha.
        Offices,
    }
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimesNotice {
    /// "Weiter" was pressed without a choice.
    NothingPicked,
    /// The hold is over.
    HoldOver,
    /// Reserving failed; [`Problem::Taken`] above all.
    Failed(Problem),
}

/// Page 8.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// What is under way.
    pub sending: Option<Sending>,
    /// What failed, shown on top.
    pub problem: Option<Problem>,
    /// An answer was lost: before anything is repeated, look up how it stands.
    pub unsure: bool,
}

/// The part of booking that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// Name and contact.
    Saving(Ticket),
    /// Booking, to be confirmed by mail.
    Preconfirming(Ticket),
    /// Booking where there is no mail.
    Confirming(Ticket),
    /// Looking up how it stands.
    Finding(Ticket),
}

impl Sending {
    /// The ticket of its question.
    #[must_use]
    pub const fn ticket(self) -> Ticket {
        match self {
            Self::Saving(ticket)
            | Self::Preconfirming(ticket)
            | Self::Confirming(ticket)
            | Self::Finding(ticket) => ticket,
        }
    }
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
        Self { days: Days::Asking(ticket), shown: Self::DAYS_AT_FIRST, picked, notice, reserving: None }
    }

    /// How many days are listed at first, and how many more each time.
    pub const DAYS_AT_FIRST: usize = 5;
}

impl Step {
    /// What is shown as wrong with the contact, if that is the page.
    #[must_use]
    pub fn contact_errors(&self) -> &[FieldError] {
        if let Self::Contact { errors } = self { errors } else { &[] }
    }

    /// Page 7, if that is the page.
    #[must_use]
    pub const fn times(&self) -> Option<&Times> {
        if let Self::Times(times) = self { Some(times) } else { None }
    }

    /// Page 8, if that is the page.
    #[must_use]
    pub const fn check(&self) -> Option<&Check> {
        if let Self::Check(check) = self { Some(check) } else { None }
    }

    /// The page that a mail led to, if that is the page.
    #[must_use]
    pub const fn link(&self) -> Option<&Link> {
        if let Self::Link(link) = self { Some(link) } else { None }
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        match self {
            Self::ForWhom { .. } => StepKind::ForWhom,
            Self::Way { .. } => StepKind::Way,
            Self::Unsure => StepKind::Unsure,
            Self::Visit => StepKind::Visit,
            Self::Home => StepKind::Home,
            Self::Services { .. } => StepKind::Services,
            Self::Offices { .. } => StepKind::Offices,
            Self::Contact { .. } => StepKind::Contact,
            Self::Times(_) => StepKind::Times,
            Self::Check(_) => StepKind::Check,
            Self::Activation { .. } => StepKind::Activation,
            Self::Booked(_) => StepKind::Booked,
            Self::Link(_) => StepKind::Link,
            Self::Erase(_) => StepKind::Erase,
            Self::Unavailable(..) => StepKind::Unavailable,
        }
    }
}

impl Resume {
    /// The step at which the journey goes on.
    #[must_use]
    pub const fn step(self) -> Step {
        match self {
            Self::ForWhom => Step::ForWhom { missing: false },
            Self::Way => Step::Way { missing: false },
            Self::Services => Step::Services { missing: false },
            Self::Offices => Step::Offices { missing: false },
        }
    }
}
