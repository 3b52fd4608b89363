//! What the pages said, held against what the system has.

use super::server::Server;
use crate::journeys::system::shown_on;
use buergertermin::booking::{Booking, LinkState, Question, Reply, Step};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// What must hold at the end of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Promise {
    /// No appointment of which no page told.
    NoOrphan,
    /// Never two appointments for one journey.
    NeverTwo,
    /// Page 9 is shown only of what is booked.
    NoFalseSuccess,
    /// No time is held that nobody uses, but after a reserve whose answer was lost, or a giving back that never arrived.
    NoTimeLeftBehind,
    /// Once nothing fails any more a person comes to an end.
    AlwaysAWay,
    /// The program never stops.
    NoPanic,
}

/// A promise, and how it was broken.
#[derive(Clone, Debug)]
pub(super) struct Broken {
    pub(super) which: Promise,
    pub(super) how: String,
}

/// Why a time is still held that nobody uses.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LeftBehind {
    /// The answer to its reserve never came, or was no answer.
    pub(super) reserve_lost: u32,
    /// It was given back, and the system never heard of it.
    pub(super) given_back_in_vain: u32,
    /// An appointment, of which only a mail tells: all answers were deleted while it was being booked.
    pub(super) deleted: u32,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    /// Told of: on page 9, by a mail's link, or as what may still stand.
    shown: BTreeSet<u64>,
    /// It was being booked when all answers were deleted, by the person or after a device that others use was left alone: the
    /// city's mail tells of it.
    deleted: BTreeSet<u64>,
    /// The page has got the answer to the reserve.
    heard: BTreeSet<u64>,
    /// The page has asked to give it back.
    given_back: BTreeSet<u64>,
}

impl Ledger {
    pub(super) fn hears(&mut self, reply: &Reply) {
        if let Reply::Reserved(it) = reply {
            self.heard.insert(it.credentials.process);
        }
    }

    pub(super) fn asks(&mut self, question: &Question) {
        if let Question::Cancel(it) = question {
            self.given_back.insert(it.process);
        }
    }

    /// What is on the page after this.
    pub(super) fn sees(
        &mut self,
        being_booked: Vec<u64>,
        deleted: bool,
        booking: &Booking,
        server: &Server,
    ) -> Result<(), Broken> {
        if deleted || booking.idle.erased == Some(booking.now) {
            self.deleted.extend(being_booked);
        }
        let here = told_on(&booking.step);
        let booked = matches!(booking.step, Step::Activation { .. } | Step::Booked { .. });
        let new = here.iter().filter(|it| booked && !self.shown.contains(it));
        for process in new {
            if !server.processes.get(process).is_some_and(super::server::Process::is_booked) {
                let how = format!("{process} is not booked, and is shown as if it were");
                return Err(Broken { which: Promise::NoFalseSuccess, how });
            }
        }
        self.shown.extend(here);
        Ok(())
    }

    /// At the end of a journey: what was booked when she had nothing left to do, and what is held when nothing more happens.
    pub(super) fn is_closed(
        &self,
        own: &[u64],
        server: &Server,
        done_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<LeftBehind, Broken> {
        let untold = |it: &u64| !self.shown.contains(it) && !self.deleted.contains(it);
        let booked = server.processes.iter().filter(|(_, it)| it.stands(done_at));
        let booked: Vec<u64> = booked.map(|(process, _)| *process).collect();
        if let Some(orphan) = booked.iter().find(|it| untold(it)) {
            let another = booked.iter().any(|it| !untold(it));
            let which = if another { Promise::NeverTwo } else { Promise::NoOrphan };
            return Err(Broken { which, how: format!("of {booked:?} nobody was told of {orphan}") });
        }
        let of_mails = booked.iter().filter(|it| !self.shown.contains(it)).count();
        let mut left = LeftBehind { deleted: u32::try_from(of_mails).unwrap(), ..LeftBehind::default() };
        let unused = server.processes.iter().filter(|(id, it)| it.is_held(now) && !own.contains(id));
        for (process, _) in unused {
            if !self.heard.contains(process) {
                left.reserve_lost += 1;
            } else if self.given_back.contains(process) {
                left.given_back_in_vain += 1;
            } else {
                let how = format!("{process} is held, and the page has forgotten it");
                return Err(Broken { which: Promise::NoTimeLeftBehind, how });
            }
        }
        Ok(left)
    }
}

/// The processes of which a page tells that they are, or may be, booked.
fn told_on(step: &Step) -> Vec<u64> {
    let linked = step.link().and_then(|it| match &it.state {
        LinkState::Confirmed(it) | LinkState::Already(it) | LinkState::Seen(it) => it.number.parse().ok(),
        LinkState::Working(_)
        | LinkState::Looking(_)
        | LinkState::Over
        | LinkState::Unknown
        | LinkState::Failed(_) => None,
    });
    shown_on(step).into_iter().chain(linked).collect()
}

/// The processes that are, or may be, booked without being shown so far.
pub(super) fn being_booked(booking: &Booking) -> Vec<u64> {
    let sent = booking.holds().filter(|it| it.sent).map(|it| &it.reservation.credentials);
    sent.chain(&booking.dubious).map(|it| it.process).collect()
}
