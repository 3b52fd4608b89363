//! What survives a reload of the page: what was said, what is held, and where the person was (docs/adr/0013).
//!
//! Strings in their order, with a version in front: small to read and to write. Whatever is not just so (older, damaged,
//! somebody else's) is nothing at all, and a booking begins anew.
//!
//! Not kept is what can be asked for again (catalogue, days, proofs), a home's own list of names, what page 9 shows, and what a
//! mail's link leads to.

mod reading;
mod writing;

use self::{reading::Reader, writing::Writer};
use super::{Booking, Series, Setup, Step, Times, effect::Ticket};
use chrono::{DateTime, Utc};

/// Raised with every change of what is written, so that a newer program never reads what an older one meant: also where an
/// enum of [`super::every`] gets another value or another order.
const VERSION: &str = "1";

impl Booking {
    /// What is kept of it; `None` where there is nothing to keep: no answers so far, booked, a mail's link, deleted.
    #[must_use]
    pub fn keep(&self) -> Option<Vec<String>> {
        if !self.has_answers() {
            return None;
        }
        let mut to = Writer::new(VERSION);
        to.booking(self)?;
        Some(to.strings())
    }

    /// What was kept, at [`Step::Returning`]: the page comes once the catalogue is here. `None` for what can't be read.
    ///
    /// What is older than answers may get on a device that others use, too ([`Setup::idle`]), is deleted when it is told the
    /// time, before anything was shown. A booking that lives elsewhere as well, as in a tab that was duplicated, keeps its times
    /// there: here they are not `held`, and page 7 asks for a time.
    #[must_use]
    pub fn restored(setup: Setup, kept: Vec<String>, now: DateTime<Utc>, held: bool) -> Option<Self> {
        let mut it = Self::new(setup);
        it.now = now;
        Reader::of(kept, VERSION)?.booking(&mut it)?;
        if !held {
            it.leave_times_to_another_tab();
        }
        it.step = Step::Returning { page: Box::new(it.step), problem: None };
        Some(it)
    }

    fn leave_times_to_another_tab(&mut self) {
        // What may be booked there is not booked here as well without being asked for.
        self.booked_elsewhere |= self.holds().any(|it| it.sent) || !self.dubious.is_empty();
        self.hold = None;
        self.series = Series::default();
        self.lost_reserve = None;
        self.dubious.clear();
        self.changing = false;
        if matches!(self.step, Step::More { .. } | Step::Check(_) | Step::MailLimit | Step::Undone(_)) {
            self.step = Step::Times(Times::asking(Ticket(0), None, None));
        }
    }
}
