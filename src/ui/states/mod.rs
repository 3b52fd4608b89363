//! Named states: every page × its outcomes × every kind of error, in one list.
//!
//! The list is exhaustive by type, both ways: [`StateName::of`] gives a name to whatever state there can be, without a
//! wildcard, and [`StateName::example`] gives an example of each name. A step, an outcome or an error that is added
//! does not compile until it is named here. The gallery of the demo, the HTML contracts and axe walk this list.

mod city;
mod example;
mod hostile;
mod naming;
mod outcomes;
mod page;
mod several;

pub use self::{
    outcomes::{Advised, Asked, Erasing, Filled, LinkOutcome, Matters, Sent, TimesOutcome, Waited},
    page::{html, html_of},
    several::Several,
};

use crate::booking::{Booking, Branch, Fault, ForWhom, Problem, StepKind, every::Every, flow::Waiting};

/// The name of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateName {
    /// Page 1.
    ForWhom(Asked),
    /// Page 2.
    Way(Asked),
    /// Page 2, for somebody else.
    WayOther(Asked),
    /// Page 2 with "no": on whom visits are for.
    WayNo,
    /// Help to answer page 2.
    Unsure,
    /// Page 2 for a care home.
    People(Asked),
    /// Outcome: a visit, which is arranged on the telephone.
    Visit,
    /// Outcome: a care home, which is planned on the telephone.
    Home,
    /// Page 3 before the catalogue is here.
    ServicesLoading,
    /// Page 3.
    Services(Matters),
    /// Something takes longer: where, and why.
    Waits(Waited, Waiting),
    /// Page 4.
    Advice(Advised),
    /// Page 5 of a visit, for whom.
    Address(ForWhom),
    /// Page 5 of a visit with everything missing.
    AddressWrong,
    /// Outcome: no visits go there.
    Outside,
    /// Outcome: another city's office is competent.
    Elsewhere,
    /// Page 6 without errors.
    Contact(Filled),
    /// Page 6 of a visit, for whom.
    ContactVisit(ForWhom),
    /// Page 5, 6 or 8 with an error of this kind.
    EntryWrong(Fault),
    /// Outcome: with this paper nobody can act for the person.
    WrongPaper,
    /// Nobody has done anything for a while, and is told what happens then.
    IdleWarned,
    /// Page 1 after the answers were deleted.
    IdleErased,
    /// Outcome: an e-mail address is needed.
    NoEmail,
    /// Page 5 at the counter.
    Offices,
    /// The same, where the city's texts hold what no editor wrote.
    HostileOffices,
    /// Page 7.
    Times(TimesOutcome),
    /// Page 7, the days could not be had.
    TimesFailed(Problem),
    /// Page 7, reserving failed.
    NotReserved(Problem),
    /// Something more is asked after the reservation.
    More,
    /// Page 8.
    Check(Sent),
    /// Page 8 of a visit, for whom.
    CheckVisit(ForWhom),
    /// Page 8, booking failed.
    NotBooked(Problem),
    /// Outcome: the limit of appointments by one e-mail address is reached.
    MailLimit(ForWhom),
    /// Several visits to one home.
    Several(Several),
    /// Page 9, the mail is on its way.
    Activation(Branch),
    /// Page 9 where something else is booked than was chosen, to be confirmed by mail.
    ActivationDiffers,
    /// Page 9 without a mail.
    Booked(Branch),
    /// Page 9 where something else is booked than was chosen.
    BookedDiffers,
    /// A page that a mail led to.
    Link(LinkOutcome),
    /// The page of an appointment, where the city's texts hold what no editor wrote.
    HostileLink,
    /// A link that could not be asked about.
    LinkFailed(Problem),
    /// Shall all be deleted?
    Erase(Erasing),
    /// Nothing can be booked now.
    Unavailable(Problem),
    /// The page was loaded anew, and the catalogue is not here so far.
    Returning,
    /// The same, where the catalogue can't be had.
    NotReturning(Problem),
}

impl StateName {
    /// All of them, in the order of the journey.
    #[must_use]
    pub fn all() -> Vec<Self> {
        StepKind::ALL.iter().flat_map(|it| [Self::of_kind(*it), several::of_kind(*it)].concat()).collect()
    }

    /// Those of a kind of step.
    #[must_use]
    pub fn of_kind(kind: StepKind) -> Vec<Self> {
        match kind {
            StepKind::ForWhom => [each(Self::ForWhom), vec![Self::IdleErased]].concat(),
            StepKind::Way => [each(Self::Way), each(Self::WayOther), vec![Self::WayNo]].concat(),
            StepKind::People => each(Self::People),
            StepKind::Unsure => vec![Self::Unsure],
            StepKind::Visit => vec![Self::Visit],
            StepKind::Home => vec![Self::Home],
            StepKind::Services => {
                [vec![Self::ServicesLoading], waits(Waited::Matters), each(Self::Services)].concat()
            }
            StepKind::Advice => each(Self::Advice),
            StepKind::Address => [each(Self::Address), vec![Self::AddressWrong]].concat(),
            StepKind::Outside => vec![Self::Outside],
            StepKind::Elsewhere => vec![Self::Elsewhere],
            StepKind::Contact => [
                each(Self::Contact),
                each(Self::ContactVisit),
                each(Self::EntryWrong),
                vec![Self::IdleWarned],
            ]
            .concat(),
            StepKind::WrongPaper => vec![Self::WrongPaper],
            StepKind::NoEmail => vec![Self::NoEmail],
            StepKind::Offices => vec![Self::Offices, Self::HostileOffices],
            StepKind::More => vec![Self::More],
            StepKind::Times => [
                each(Self::Times),
                waits(Waited::Days),
                waits(Waited::Time),
                each(Self::TimesFailed),
                each(Self::NotReserved),
            ]
            .concat(),
            StepKind::Check => {
                [each(Self::Check), each(Self::CheckVisit), waits(Waited::Booking), each(Self::NotBooked)]
                    .concat()
            }
            StepKind::MailLimit => each(Self::MailLimit),
            StepKind::Undone => Vec::new(),
            StepKind::Activation => [each(Self::Activation), vec![Self::ActivationDiffers]].concat(),
            StepKind::Booked => [each(Self::Booked), vec![Self::BookedDiffers]].concat(),
            StepKind::Link => {
                [each(Self::Link), waits(Waited::Link), vec![Self::HostileLink], each(Self::LinkFailed)]
                    .concat()
            }
            StepKind::Erase => each(Self::Erase),
            StepKind::Unavailable => each(Self::Unavailable),
            StepKind::Returning => {
                [vec![Self::Returning], waits(Waited::Return), each(Self::NotReturning)].concat()
            }
        }
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
                ')' | ',' | ' ' => {}
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

fn waits(at: Waited) -> Vec<StateName> {
    each(|why| StateName::Waits(at, why))
}

fn each<T: Every>(name: impl Fn(T) -> StateName) -> Vec<StateName> {
    T::ALL.iter().map(|it| name(*it)).collect()
}
