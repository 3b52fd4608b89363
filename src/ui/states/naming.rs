//! Whatever state there can be has a name: without a wildcard, so that a new one does not compile until it is named.

use super::{
    Advised, Asked, Erasing, Filled, LinkOutcome, Matters, Sent, StateName, TimesOutcome, Waited, several,
};
use crate::booking::{
    Appointment, AppointmentStatus, Booking, Branch, CanCome, Check, DayTimes, Draft, Fault, Filter, ForWhom,
    LinkState, Services, ServicesFault, Step, Times, TimesNotice, rules::Advice, step::Days,
};

impl StateName {
    /// The name of a state.
    #[must_use]
    pub fn of(booking: &Booking) -> Self {
        if booking.erased_at().is_some() {
            return Self::IdleWarned;
        }
        if let Some((at, why)) = waited(booking).zip(booking.waits()) {
            return Self::Waits(at, why);
        }
        if let Some(it) = several::of(booking) {
            return Self::Several(it);
        }
        match &booking.step {
            Step::ForWhom { .. } if booking.idle.erased.is_some() => Self::IdleErased,
            Step::ForWhom { missing } => Self::ForWhom(asked(*missing)),
            Step::People { missing } => Self::People(asked(*missing)),
            Step::Way { .. } if booking.answers.can_come == Some(CanCome::No) => Self::WayNo,
            Step::Way { missing } if booking.for_other() => Self::WayOther(asked(*missing)),
            Step::Way { missing } => Self::Way(asked(*missing)),
            Step::Unsure => Self::Unsure,
            Step::Visit => Self::Visit,
            Step::Home => Self::Home,
            Step::Services(services) => Self::of_services(booking, services),
            Step::Advice => Self::Advice(advised(booking)),
            Step::WrongPaper => Self::WrongPaper,
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
            Step::MailLimit => Self::MailLimit(whom(booking)),
            Step::Undone(undone) => Self::Several(several::of_undone(undone)),
            Step::Activation { differences, .. } if !differences.none() => Self::ActivationDiffers,
            Step::Activation { appointment, .. } => Self::Activation(branch(booking, appointment)),
            Step::Booked { differences, .. } if !differences.none() => Self::BookedDiffers,
            Step::Booked { appointment, .. } => Self::Booked(branch(booking, appointment)),
            Step::Link(link) => Self::of_link(&link.state),
            Step::Erase(before) => Self::Erase(erasing(before)),
            Step::Unavailable(problem, _) => Self::Unavailable(*problem),
            Step::Returning { problem: None, .. } => Self::Returning,
            Step::Returning { problem: Some(problem), .. } => Self::NotReturning(*problem),
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
            None if works_online(booking) => Matters::Online,
            None => Matters::Chosen,
        })
    }

    fn of_check(booking: &Booking, check: &Check) -> Self {
        match (check.problem, check.sending, &check.renewing) {
            (Some(problem), ..) => Self::NotBooked(problem),
            (None, Some(_), _) => Self::Check(Sent::UnderWay),
            (None, None, Some(_)) => Self::Check(Sent::Renewing),
            (None, None, None) if booking.booked_elsewhere => Self::Check(Sent::Elsewhere),
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
}

/// Whether the names of the city's offices are none.
fn hostile(booking: &Booking) -> bool {
    booking.offering().is_some_and(|it| it.catalogue.offices.iter().any(|it| was_cut(&it.name)))
}

/// No editor calls an office by a name that has to be cut.
fn was_cut(name: &str) -> bool {
    name.ends_with('…')
}

/// Whether something that was chosen works online.
fn works_online(booking: &Booking) -> bool {
    let rules = booking.answers.wanted.iter().filter_map(|it| booking.rule(it.service()));
    rules.into_iter().any(|it| it.advice.contains(&Advice::Online))
}

fn advised(booking: &Booking) -> Advised {
    match whom(booking) {
        _ if !booking.is_visit() => Advised::Online,
        ForWhom::Me => Advised::Me,
        ForWhom::Other => Advised::Other,
        ForWhom::Home => Advised::Home,
    }
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

#[expect(clippy::wildcard_enum_match_arm, reason = "what is not booked are answers, whatever page it is")]
fn erasing(before: &Step) -> Erasing {
    match before {
        Step::Activation { .. } => Erasing::Reserved,
        Step::Booked { .. } => Erasing::Booked,
        Step::Link(link) if matches!(link.state, LinkState::Confirmed(_) | LinkState::Already(_)) => {
            Erasing::LinkBooked
        }
        Step::Link(_) => Erasing::Link,
        _ => Erasing::Answers,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "other pages wait for nothing")]
fn waited(booking: &Booking) -> Option<Waited> {
    match &booking.step {
        Step::Services(_) => Some(Waited::Matters),
        Step::Times(times) if times.reserving.is_some() => Some(Waited::Time),
        Step::Times(_) => Some(Waited::Days),
        Step::Check(_) => Some(Waited::Booking),
        Step::Link(_) => Some(Waited::Link),
        Step::Returning { .. } => Some(Waited::Return),
        _ => None,
    }
}
