//! What a page waits for, and whether it is an end.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few states are picked out of many")]

use buergertermin::booking::{
    Booking, Day, DayTimes, LinkState, Sending, Step, effect::Ticket, flow::Supply, step::Days,
};

/// The pages at which a journey may end: nothing but the telephone helps there, or all is done.
pub(super) fn is_an_end(booking: &Booking) -> bool {
    match &booking.step {
        Step::Activation { .. } | Step::Booked { .. } => true,
        Step::Unavailable(problem, _) | Step::Returning { problem: Some(problem), .. } => {
            !problem.retry() && !booking.can_go_back()
        }
        Step::Link(link) => match &link.state {
            LinkState::Confirmed(_) | LinkState::Already(_) | LinkState::Seen(_) => true,
            LinkState::Failed(problem) => !problem.retry(),
            _ => false,
        },
        _ => false,
    }
}

/// The answers without which the page does not go on.
pub(super) fn waited_for(booking: &Booking) -> Vec<Ticket> {
    match &booking.step {
        Step::Services { .. } | Step::Returning { .. } => match booking.supply {
            Supply::Asking(ticket) => vec![ticket],
            _ => Vec::new(),
        },
        Step::Times(times) => {
            let days = match &times.days {
                Days::Asking(ticket) => vec![*ticket],
                Days::Open(calendar) => calendar.days.iter().filter_map(asking).collect(),
                _ => Vec::new(),
            };
            days.into_iter().chain(times.reserving.map(|(ticket, _)| ticket)).collect()
        }
        Step::Check(check) => {
            let again = check.renewing.as_ref().and_then(|it| it.next.ok());
            check.sending.map(Sending::ticket).into_iter().chain(again).collect()
        }
        Step::Undone(undone) => undone.next.iter().filter_map(|it| it.as_ref().ok().copied()).collect(),
        Step::Link(link) => match link.state {
            LinkState::Working(ticket) | LinkState::Looking(ticket) => vec![ticket],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn asking(day: &Day) -> Option<Ticket> {
    if let DayTimes::Asking(ticket) = day.times { Some(ticket) } else { None }
}
