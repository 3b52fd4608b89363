//! Named states: every page × its outcomes × every kind of error, in one list.
//!
//! The list is exhaustive by type, both ways: [`StateName::of`] gives a name to whatever state there can be, without a
//! wildcard, and [`StateName::example`] gives an example of each name. A step, an outcome or an error that is added
//! does not compile until it is named here. The gallery of the demo, the HTML contracts and axe walk this list.

mod city;
mod example;
mod hostile;
mod outcomes;
mod page;

pub use self::{
    outcomes::{Asked, Filled, LinkOutcome, Matters, Sent, TimesOutcome},
    page::html,
};

use crate::booking::{
    Appointment, AppointmentStatus, Booking, Branch, CanCome, Check, DayTimes, Draft, Fault, Filter, ForWhom,
    LinkState, Problem, Services, ServicesFault, Step, StepKind, Times, TimesNotice, every::Every,
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
    Erase,
    /// Nothing can be booked now.
    Unavailable(Problem),
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
            StepKind::Way => [each(Self::Way), each(Self::WayOther), vec![Self::WayNo]].concat(),
            StepKind::People => each(Self::People),
            StepKind::Unsure => vec![Self::Unsure],
            StepKind::Visit => vec![Self::Visit],
            StepKind::Home => vec![Self::Home],
            StepKind::Services => [vec![Self::ServicesLoading], each(Self::Services)].concat(),
            StepKind::Address => [each(Self::Address), vec![Self::AddressWrong]].concat(),
            StepKind::Outside => vec![Self::Outside],
            StepKind::Elsewhere => vec![Self::Elsewhere],
            StepKind::Contact => {
                [each(Self::Contact), each(Self::ContactVisit), each(Self::EntryWrong)].concat()
            }
            StepKind::NoEmail => vec![Self::NoEmail],
            StepKind::Offices => vec![Self::Offices, Self::HostileOffices],
            StepKind::More => vec![Self::More],
            StepKind::Times => [each(Self::Times), each(Self::TimesFailed), each(Self::NotReserved)].concat(),
            StepKind::Check => [each(Self::Check), each(Self::CheckVisit), each(Self::NotBooked)].concat(),
            StepKind::Activation => [each(Self::Activation), vec![Self::ActivationDiffers]].concat(),
            StepKind::Booked => [each(Self::Booked), vec![Self::BookedDiffers]].concat(),
            StepKind::Link => [each(Self::Link), vec![Self::HostileLink], each(Self::LinkFailed)].concat(),
            StepKind::Erase => vec![Self::Erase],
            StepKind::Unavailable => each(Self::Unavailable),
        }
    }

    /// The name of a state.
    #[must_use]
    pub fn of(booking: &Booking) -> Self {
        match &booking.step {
            Step::ForWhom { missing } => Self::ForWhom(asked(*missing)),
            Step::People { missing } => Self::People(asked(*missing)),
            Step::Way { .. } if booking.answers.can_come == Some(CanCome::No) => Self::WayNo,
            Step::Way { missing } if booking.for_other() => Self::WayOther(asked(*missing)),
            Step::Way { missing } => Self::Way(asked(*missing)),
            Step::Unsure => Self::Unsure,
            Step::Visit => Self::Visit,
            Step::Home => Self::Home,
            Step::Services(services) => Self::of_services(booking, services),
            Step::Address { errors } if errors.len() > 1 => Self::AddressWrong,
            Step::Address { errors } | Step::Contact { errors } | Step::More { errors, .. }
                if !errors.is_empty() =>
            {
                Self::EntryWrong(errors.first().map_or(Fault::Missing, |it| it.fault))
            }
            Step::Address { .. } => Self::Address(whom(booking)),
            Step::Outside => Self::Outside,
            Step::Elsewhere => Self::Elsewhere,
            Step::Contact { .. } if booking.is_visit() => Self::ContactVisit(whom(booking)),
            Step::Contact { .. } if booking.answers.draft == Draft::default() => Self::Contact(Filled::Empty),
            Step::Contact { .. } => Self::Contact(Filled::Typed),
            Step::NoEmail => Self::NoEmail,
            Step::Offices if hostile(booking) => Self::HostileOffices,
            Step::Offices => Self::Offices,
            Step::Times(times) => Self::of_times(booking, times),
            Step::More { .. } => Self::More,
            Step::Check(check) => Self::of_check(booking, check),
            Step::Activation { differences, .. } if !differences.none() => Self::ActivationDiffers,
            Step::Activation { appointment, .. } => Self::Activation(branch(booking, appointment)),
            Step::Booked { differences, .. } if !differences.none() => Self::BookedDiffers,
            Step::Booked { appointment, .. } => Self::Booked(branch(booking, appointment)),
            Step::Link(link) => Self::of_link(&link.state),
            Step::Erase(_) => Self::Erase,
            Step::Unavailable(problem, _) => Self::Unavailable(*problem),
        }
    }

    fn of_services(booking: &Booking, services: &Services) -> Self {
        if booking.offering().is_none() {
            return Self::ServicesLoading;
        }
        Self::Services(match services.fault {
            Some(ServicesFault::Missing) => Matters::Missing,
            Some(ServicesFault::NoVariant(_)) => Matters::NoVariant,
            Some(ServicesFault::NotTogether) => Matters::NotTogether,
            Some(ServicesFault::NotThisWay(_)) => Matters::NotThisWay,
            None if booking.found().is_empty() => Matters::NothingFound,
            None if booking.is_visit() => Matters::Visit,
            None if booking.answers.wanted.is_empty() => Matters::Fresh,
            None => Matters::Chosen,
        })
    }

    fn of_check(booking: &Booking, check: &Check) -> Self {
        match (check.problem, check.sending, &check.renewing) {
            (Some(problem), ..) => Self::NotBooked(problem),
            (None, Some(_), _) => Self::Check(Sent::UnderWay),
            (None, None, Some(_)) => Self::Check(Sent::Renewing),
            (None, None, None) if booking.is_visit() => Self::CheckVisit(whom(booking)),
            (None, None, None) => Self::Check(Sent::Nothing),
        }
    }

    fn of_times(booking: &Booking, times: &Times) -> Self {
        match (times.notice, &times.days) {
            (Some(TimesNotice::Failed(problem)), _) => Self::NotReserved(problem),
            (_, Days::Failed(problem)) => Self::TimesFailed(*problem),
            (Some(TimesNotice::NothingPicked), _) => Self::Times(TimesOutcome::NothingPicked),
            (Some(TimesNotice::HoldOver), _) => Self::Times(TimesOutcome::HoldOver),
            (Some(TimesNotice::WishGone), _) => Self::Times(TimesOutcome::WishGone),
            (Some(TimesNotice::MaybeHeld(_)), _) => Self::Times(TimesOutcome::MaybeHeld),
            (None, Days::Asking(_)) if booking.proves_for_long() => Self::Times(TimesOutcome::Proving),
            (None, Days::Asking(_)) => Self::Times(TimesOutcome::Asking),
            (None, Days::NothingFree) if booking.is_visit() => Self::Times(TimesOutcome::NoVisitFree),
            (None, Days::NothingFree) => Self::Times(TimesOutcome::NothingFree),
            (None, Days::Open(_)) if times.looking => Self::Times(TimesOutcome::Looking),
            (None, Days::Open(_)) if booking.answers.filter != Filter::default() => {
                Self::Times(TimesOutcome::Filtered)
            }
            (None, Days::Open(_)) if times.reserving.is_some() => Self::Times(TimesOutcome::Reserving),
            (None, Days::Open(calendar)) => {
                let of_days = calendar.days.iter().find_map(|it| match it.times {
                    DayTimes::Asking(_) => Some(TimesOutcome::DayAsking),
                    DayTimes::Failed(_) => Some(TimesOutcome::DayFailed),
                    DayTimes::Closed | DayTimes::Open(_) => None,
                });
                let own = booking.hold.is_some().then_some(TimesOutcome::OwnTime);
                let visit = booking.is_visit().then_some(TimesOutcome::Visit);
                let anywhere = booking.answers.office.is_none().then_some(TimesOutcome::Anywhere);
                Self::Times(of_days.or(own).or(visit).or(anywhere).unwrap_or(TimesOutcome::Open))
            }
        }
    }

    fn of_link(state: &LinkState) -> Self {
        Self::Link(match state {
            LinkState::Working(_) | LinkState::Looking(_) => LinkOutcome::Working,
            LinkState::Confirmed(it) if was_cut(&it.office_name) => return Self::HostileLink,
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

/// Whether the names of the city's offices are none.
fn hostile(booking: &Booking) -> bool {
    booking.offering().is_some_and(|it| it.catalogue.offices.iter().any(|it| was_cut(&it.name)))
}

/// No editor calls an office by a name that has to be cut.
fn was_cut(name: &str) -> bool {
    name.ends_with('…')
}

/// For whom; for oneself while nobody has said it.
fn whom(booking: &Booking) -> ForWhom {
    booking.answers.for_whom.unwrap_or(ForWhom::Me)
}

fn branch(booking: &Booking, appointment: &Appointment) -> Branch {
    if booking.visits(appointment) { Branch::Visit } else { Branch::Counter }
}

const fn asked(missing: bool) -> Asked {
    if missing { Asked::Missing } else { Asked::Fresh }
}

fn each<T: Every>(name: impl Fn(T) -> StateName) -> Vec<StateName> {
    T::ALL.iter().map(|it| name(*it)).collect()
}
