//! What every page has: what it shows, and what it was reached with.

use super::invariants::{Broken, Invariant, broken};
use buergertermin::booking::{Booking, Check, Step, flow::Supply};

/// A page has what it shows: no list is empty, nothing that was chosen is out of sight.
pub(super) fn page_is_whole(booking: &Booking) -> Result<(), Broken> {
    let missing = match &booking.step {
        Step::Services(_) => services(booking),
        Step::Advice => booking.advice().is_empty().then_some("nothing to advise"),
        Step::WrongPaper => booking.not_enough_for().is_empty().then_some("a paper that suffices"),
        Step::Address { .. } | Step::Outside | Step::Elsewhere => {
            (!booking.is_visit()).then_some("an address at the counter")
        }
        Step::Offices if booking.is_visit() => Some("offices for a visit"),
        Step::Offices => booking.places().is_empty().then_some("no office"),
        Step::People { .. } => (booking.most_people().is_none_or(|it| it < 2)).then_some("nothing to choose"),
        Step::Contact { .. } | Step::NoEmail | Step::MailLimit => place(booking),
        Step::Times(_) => place(booking).or_else(|| times(booking)),
        Step::More { fields, .. } => {
            let held = booking.fitting_hold().is_some();
            (fields.is_empty() || !held).then_some("nothing to ask, or nothing held")
        }
        Step::Check(check) => checking(booking, check),
        Step::ForWhom { .. }
        | Step::Way { .. }
        | Step::Unsure
        | Step::Visit
        | Step::Home
        | Step::Undone(_)
        | Step::Activation { .. }
        | Step::Booked { .. }
        | Step::Link(_)
        | Step::Erase(_)
        | Step::Unavailable(..)
        | Step::Returning { .. } => None,
    };
    let missing = missing.or_else(|| {
        let far = booking.progress().is_some_and(|it| it.page > it.of);
        far.then_some("further than the end")
    });
    match missing {
        Some(what) => Err(broken(Invariant::WholePages, format!("{what}: {:?}", booking.step))),
        None => Ok(()),
    }
}

fn services(booking: &Booking) -> Option<&'static str> {
    if matches!(booking.supply, Supply::Failed(_)) {
        return Some("a failure that is not said");
    }
    booking.offering()?;
    let found = booking.found();
    let searched = booking.step.services().is_some_and(|it| !it.query.trim().is_empty());
    let listed = booking.listed(&found);
    let out_of_sight = booking.answers.wanted.iter().any(|it| !listed.contains(&it.matter));
    let too_many = booking.answers.wanted.iter().any(|it| it.count > booking.most(it.matter));
    if found.is_empty() && !searched {
        Some("no matter")
    } else if out_of_sight {
        Some("a matter out of sight")
    } else {
        too_many.then_some("a count that can't be chosen")
    }
}

fn place(booking: &Booking) -> Option<&'static str> {
    booking.services_fault().is_some().then_some("no place for what is wanted")
}

fn times(booking: &Booking) -> Option<&'static str> {
    let calendar = booking.step.times()?.calendar()?;
    (calendar.days.is_empty() && booking.fitting_hold().is_none()).then_some("no day")
}

/// Always a time and a contact. While booking is under way or in doubt, the hold may be over: its answer decides.
fn checking(booking: &Booking, check: &Check) -> Option<&'static str> {
    let decides = check.sending.is_some() || check.unsure;
    let time = match &check.renewing {
        Some(_) => booking.hold.is_none(),
        None if decides => booking.hold.is_some(),
        None => booking.fitting_hold().is_some(),
    };
    if !time {
        return Some("no time");
    }
    let visits = u32::try_from(booking.holds().count());
    if check.renewing.is_none() && visits != Ok(booking.visits_wanted()) {
        return Some("not a time for each visit, or one for none");
    }
    let over = check.renewing.is_none() && booking.fitting_hold().is_none();
    (!over && booking.contact().is_err()).then_some("no contact")
}

pub(super) fn has_something_on_top(booking: &Booking) -> bool {
    match &booking.step {
        Step::ForWhom { missing } | Step::Way { missing } | Step::People { missing } => *missing,
        Step::Services(services) => services.fault.is_some(),
        Step::Address { errors } | Step::Contact { errors } | Step::More { errors, .. } => !errors.is_empty(),
        Step::Times(times) => times.notice.is_some(),
        Step::Check(check) => check.problem.is_some(),
        Step::Unsure
        | Step::Visit
        | Step::Home
        | Step::Advice
        | Step::WrongPaper
        | Step::Outside
        | Step::Elsewhere
        | Step::Offices
        | Step::NoEmail
        | Step::MailLimit
        | Step::Undone(_)
        | Step::Activation { .. }
        | Step::Booked { .. }
        | Step::Link(_)
        | Step::Erase(_)
        | Step::Unavailable(..)
        | Step::Returning { .. } => false,
    }
}
