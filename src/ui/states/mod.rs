//! Named states: every page × its outcomes × every kind of error, in one list.
//!
//! The list is exhaustive by type, both ways: [`StateName::of`] gives a name to whatever state there can be, without a
//! wildcard, and [`StateName::example`] gives an example of each name. A step, an outcome or an error that is added
//! does not compile until it is named here. The gallery of the demo, the HTML contracts and axe walk this list.

mod city;
mod example;
mod page;

pub use self::page::html;

use crate::booking::{
    AppointmentStatus, Booking, DayTimes, Fault, LinkState, Problem, Step, StepKind, Times, TimesNotice,
    every::{Every, every},
    flow::Supply,
    step::Days,
};

/// The name of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateName {
    /// Page 1.
    ForWhom(Asked),
    /// Page 2.
    Way(Asked),
    /// Page 2, for somebody else.
    WayOther(Asked),
    /// Help to answer page 2.
    Unsure,
    /// Outcome: a visit.
    Visit,
    /// Outcome: a care home.
    Home,
    /// Page 3 before the catalogue is here.
    ServicesLoading,
    /// Page 3.
    Services(Asked),
    /// Page 5.
    Offices(Asked),
    /// Page 6 without errors.
    Contact(Filled),
    /// Page 6 with an error of this kind.
    ContactWrong(Fault),
    /// Page 7.
    Times(TimesOutcome),
    /// Page 7, the days could not be had.
    TimesFailed(Problem),
    /// Page 7, reserving failed.
    NotReserved(Problem),
    /// Page 8.
    Check(Sent),
    /// Page 8, booking failed.
    NotBooked(Problem),
    /// Page 9, the mail is on its way.
    Activation,
    /// Page 9 without a mail.
    Booked,
    /// A page that a mail led to.
    Link(LinkOutcome),
    /// A link that could not be asked about.
    LinkFailed(Problem),
    /// Shall all be deleted?
    Erase,
    /// Nothing can be booked now.
    Unavailable(Problem),
}

every! {
    /// A question with answers to choose from.
    pub enum Asked {
        /// Nothing is wrong.
        Fresh,
        /// "Weiter" was pressed without a choice.
        Missing,
    }
}

every! {
    /// The contact, without errors.
    pub enum Filled {
        /// Nothing was typed so far.
        Empty,
        /// Typed.
        Typed,
    }
}

every! {
    /// Page 7, as long as nothing failed.
    pub enum TimesOutcome {
        /// The days are asked for.
        Asking,
        /// The days are here.
        Open,
        /// A day's times are asked for.
        DayAsking,
        /// A day's times could not be had.
        DayFailed,
        /// A time is held already.
        OwnTime,
        /// A time is being reserved.
        Reserving,
        /// Nothing was chosen.
        NothingPicked,
        /// The hold is over.
        HoldOver,
        /// An outcome.
        NothingFree,
    }
}

every! {
    /// Page 8, as long as nothing failed.
    pub enum Sent {
        /// To be checked.
        Nothing,
        /// Booking is under way.
        UnderWay,
    }
}

every! {
    /// What came of a link.
    pub enum LinkOutcome {
        /// Asked.
        Working,
        /// Confirmed just now.
        Confirmed,
        /// Had been confirmed before.
        Already,
        /// Shown.
        Seen,
        /// Shown, but not confirmed so far.
        SeenUnconfirmed,
        /// Too late.
        Over,
        /// Cancelled or incomplete.
        Unknown,
    }
}

impl StateName {
    /// All of them, in the order of the journey.
    #[must_use]
    pub fn all() -> Vec<Self> {
        StepKind::ALL.iter().flat_map(|it| Self::of_kind(*it)).collect()
    }

    /// Those of a kind of step.
    #[must_use]
    pub fn of_kind(kind: StepKind) -> Vec<Self> {
        match kind {
            StepKind::ForWhom => each(Self::ForWhom),
            StepKind::Way => [each(Self::Way), each(Self::WayOther)].concat(),
            StepKind::Unsure => vec![Self::Unsure],
            StepKind::Visit => vec![Self::Visit],
            StepKind::Home => vec![Self::Home],
            StepKind::Services => [vec![Self::ServicesLoading], each(Self::Services)].concat(),
            StepKind::Offices => each(Self::Offices),
            StepKind::Contact => [each(Self::Contact), each(Self::ContactWrong)].concat(),
            StepKind::Times => [each(Self::Times), each(Self::TimesFailed), each(Self::NotReserved)].concat(),
            StepKind::Check => [each(Self::Check), each(Self::NotBooked)].concat(),
            StepKind::Activation => vec![Self::Activation],
            StepKind::Booked => vec![Self::Booked],
            StepKind::Link => [each(Self::Link), each(Self::LinkFailed)].concat(),
            StepKind::Erase => vec![Self::Erase],
            StepKind::Unavailable => each(Self::Unavailable),
        }
    }

    /// The name of a state.
    #[must_use]
    pub fn of(booking: &Booking) -> Self {
        match &booking.step {
            Step::ForWhom { missing } => Self::ForWhom(asked(*missing)),
            Step::Way { missing } if booking.for_other() => Self::WayOther(asked(*missing)),
            Step::Way { missing } => Self::Way(asked(*missing)),
            Step::Unsure => Self::Unsure,
            Step::Visit => Self::Visit,
            Step::Home => Self::Home,
            Step::Services { missing } => match booking.supply {
                Supply::Here(_) => Self::Services(asked(*missing)),
                Supply::Idle | Supply::Asking(_) | Supply::Failed(_) => Self::ServicesLoading,
            },
            Step::Offices { missing } => Self::Offices(asked(*missing)),
            Step::Contact { errors } => match errors.first() {
                Some(error) => Self::ContactWrong(error.fault),
                None if booking.answers.contact == crate::booking::ContactDraft::default() => {
                    Self::Contact(Filled::Empty)
                }
                None => Self::Contact(Filled::Typed),
            },
            Step::Times(times) => Self::of_times(booking, times),
            Step::Check(check) => match (check.problem, check.sending) {
                (Some(problem), _) => Self::NotBooked(problem),
                (None, Some(_)) => Self::Check(Sent::UnderWay),
                (None, None) => Self::Check(Sent::Nothing),
            },
            Step::Activation { .. } => Self::Activation,
            Step::Booked(_) => Self::Booked,
            Step::Link(link) => Self::of_link(&link.state),
            Step::Erase(_) => Self::Erase,
            Step::Unavailable(problem, _) => Self::Unavailable(*problem),
        }
    }

    fn of_times(booking: &Booking, times: &Times) -> Self {
        match (times.notice, &times.days) {
            (Some(TimesNotice::Failed(problem)), _) => Self::NotReserved(problem),
            (_, Days::Failed(problem)) => Self::TimesFailed(*problem),
            (Some(TimesNotice::NothingPicked), _) => Self::Times(TimesOutcome::NothingPicked),
            (Some(TimesNotice::HoldOver), _) => Self::Times(TimesOutcome::HoldOver),
            (None, Days::Asking(_)) => Self::Times(TimesOutcome::Asking),
            (None, Days::NothingFree) => Self::Times(TimesOutcome::NothingFree),
            (None, Days::Open(_)) if times.reserving.is_some() => Self::Times(TimesOutcome::Reserving),
            (None, Days::Open(calendar)) => {
                let of_days = calendar.days.iter().find_map(|it| match it.times {
                    DayTimes::Asking(_) => Some(TimesOutcome::DayAsking),
                    DayTimes::Failed(_) => Some(TimesOutcome::DayFailed),
                    DayTimes::Closed | DayTimes::Open(_) => None,
                });
                let own = booking.hold.is_some().then_some(TimesOutcome::OwnTime);
                Self::Times(of_days.or(own).unwrap_or(TimesOutcome::Open))
            }
        }
    }

    fn of_link(state: &LinkState) -> Self {
        Self::Link(match state {
            LinkState::Working(_) | LinkState::Looking(_) => LinkOutcome::Working,
            LinkState::Confirmed(_) => LinkOutcome::Confirmed,
            LinkState::Already(_) => LinkOutcome::Already,
            LinkState::Seen(it) if it.status == AppointmentStatus::Confirmed => LinkOutcome::Seen,
            LinkState::Seen(_) => LinkOutcome::SeenUnconfirmed,
            LinkState::Over => LinkOutcome::Over,
            LinkState::Unknown => LinkOutcome::Unknown,
            LinkState::Failed(problem) => return Self::LinkFailed(*problem),
        })
    }

    /// An example of it.
    #[must_use]
    pub fn example(self) -> Booking {
        example::of(self)
    }

    /// Its name as a file's: `times-nothing-free`.
    #[must_use]
    pub fn file_name(self) -> String {
        let mut name = String::new();
        for it in format!("{self:?}").chars() {
            match it {
                ')' => {}
                '(' => name.push('-'),
                it if it.is_ascii_uppercase() && !name.is_empty() && !name.ends_with('-') => {
                    name.push('-');
                    name.push(it.to_ascii_lowercase());
                }
                it => name.push(it.to_ascii_lowercase()),
            }
        }
        name
    }
}

const fn asked(missing: bool) -> Asked {
    if missing { Asked::Missing } else { Asked::Fresh }
}

fn each<T: Every>(name: impl Fn(T) -> StateName) -> Vec<StateName> {
    T::ALL.iter().map(|it| name(*it)).collect()
}
