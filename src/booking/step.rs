//! The pages of the journey, each with what belongs to it alone. What outlives a page is in [`super::Booking`].

mod kind;
mod several;
mod times;

pub use self::{
    kind::StepKind,
    several::{Further, Left, Undone},
    times::{Attempt, Days, Times, TimesNotice},
};

use super::{
    Appointment, ContactRules, Differences, FieldError, Problem, ServiceId, Slot, contact::Asked,
    effect::Ticket, every::every, link::Link,
};
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
    /// Page 2 for a care home: how many people?
    People {
        /// "Weiter" was pressed without a choice.
        missing: bool,
    },
    /// Page 3: which matters?
    Services(Services),
    /// Page 4: perhaps nobody needs an appointment.
    Advice,
    /// Page 5 for a visit: where to?
    Address {
        /// What is shown as wrong.
        errors: Vec<FieldError>,
    },
    /// Outcome: no visits go there.
    Outside,
    /// Outcome: another city's office is competent.
    Elsewhere,
    /// Page 5 at the counter: which office? Only for those who want to choose.
    Offices,
    /// Page 6: name and contact.
    Contact {
        /// What is shown as wrong.
        errors: Vec<FieldError>,
    },
    /// Outcome: with this paper nobody can act for the person.
    WrongPaper,
    /// Outcome: an e-mail address is needed, and there is none.
    NoEmail,
    /// Page 8: the office that holds the time asks for something that was not asked so far.
    More {
        /// What is asked now.
        fields: Vec<Asked>,
        /// What is shown as wrong.
        errors: Vec<FieldError>,
    },
    /// Page 7: when?
    Times(Times),
    /// Page 8: check and book.
    Check(Check),
    /// Outcome: the office's limit of appointments by one e-mail address is reached.
    MailLimit,
    /// Outcome: one of several visits could not be booked, so none is.
    Undone(Undone),
    /// Page 9: booked, to be confirmed by mail.
    Activation {
        /// What was booked.
        appointment: Box<Appointment>,
        /// Until when it must be confirmed.
        until: DateTime<Utc>,
        /// Whom the mail greets, where that is somebody else than whoever reads it.
        greets: Option<String>,
        /// What is booked otherwise than it was chosen.
        differences: Box<Differences>,
        /// The other visits, where there are several.
        further: Vec<Further>,
    },
    /// Page 9 without a mail: it stands.
    Booked {
        /// What was booked.
        appointment: Box<Appointment>,
        /// What is booked otherwise than it was chosen.
        differences: Box<Differences>,
        /// The other visits, where there are several.
        further: Vec<Further>,
    },
    /// Page 9 or 10, from a link in a mail.
    Link(Link),
    /// Shall all answers be deleted? Remembers where to go back to.
    Erase(Box<Step>),
    /// Nothing can be booked now: why, and where to go on once it works.
    Unavailable(Problem, Resume),
    /// The page was loaded anew: where the person was, until the catalogue is here.
    Returning {
        /// Where to go on.
        page: Box<Step>,
        /// Why it can't, as long as it can't.
        problem: Option<Problem>,
    },
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
    }
}

/// Page 3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Services {
    /// What was typed into the search.
    pub query: String,
    /// How many matters are listed.
    pub shown: usize,
    /// What is shown as wrong.
    pub fault: Option<ServicesFault>,
}

/// Why page 3 does not lead on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServicesFault {
    /// Nothing was chosen.
    Missing,
    /// Of this matter there are variants, and none was chosen.
    NoVariant(ServiceId),
    /// No office does all of it in one appointment.
    NotTogether,
    /// This matter is done on the other way only.
    NotThisWay(ServiceId),
}

impl Services {
    /// How many matters are listed at first, and how many more each time: few enough that a slow telephone lists them at
    /// once.
    pub const AT_FIRST: usize = 20;
}

impl Default for Services {
    fn default() -> Self {
        Self { query: String::new(), shown: Self::AT_FIRST, fault: None }
    }
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
    /// The hold is over: whether the same time can be had again.
    pub renewing: Option<Renewing>,
    /// How often it was looked up by itself since the person pressed the button.
    pub looks: u8,
}

/// A time whose hold is over is tried for again, quietly, for up to two minutes: it comes back only after the system's
/// job has run, which is every minute (CONTRACT, "reserve, update, preconfirm").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewing {
    /// The time.
    pub slot: Slot,
    /// What its office asked for.
    pub rules: ContactRules,
    /// When to give up.
    pub until: DateTime<Utc>,
    /// What is under way, or when the next try is.
    pub next: Result<Ticket, DateTime<Utc>>,
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
    /// Giving back what may have been booked before.
    GivingBack(Ticket),
}

impl Sending {
    /// The ticket of its question.
    #[must_use]
    pub const fn ticket(self) -> Ticket {
        match self {
            Self::Saving(ticket)
            | Self::Preconfirming(ticket)
            | Self::Confirming(ticket)
            | Self::Finding(ticket)
            | Self::GivingBack(ticket) => ticket,
        }
    }
}

impl Step {
    /// What is shown as wrong with the fields of this page.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        if let Self::Contact { errors } | Self::Address { errors } | Self::More { errors, .. } = self {
            errors
        } else {
            &[]
        }
    }

    /// Page 3, if that is the page.
    #[must_use]
    pub const fn services(&self) -> Option<&Services> {
        if let Self::Services(services) = self { Some(services) } else { None }
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

    /// Several visits that are given back, if that is the page.
    #[must_use]
    pub const fn undone(&self) -> Option<&Undone> {
        if let Self::Undone(undone) = self { Some(undone) } else { None }
    }

    /// The page that a mail led to, if that is the page.
    #[must_use]
    pub const fn link(&self) -> Option<&Link> {
        if let Self::Link(link) = self { Some(link) } else { None }
    }
}

impl Resume {
    /// The step at which the journey goes on.
    #[must_use]
    pub fn step(self) -> Step {
        match self {
            Self::ForWhom => Step::ForWhom { missing: false },
            Self::Way => Step::Way { missing: false },
            Self::Services => Step::Services(Services::default()),
        }
    }
}
