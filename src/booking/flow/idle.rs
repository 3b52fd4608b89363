//! On a device that others use, too, answers are deleted when nobody has done anything for a while (PRODUCT, "Nothing is lost").
//!
//! The person is warned before, and anything she does then keeps everything (WCAG 2.2.1). What is on its way to the city is
//! never interrupted.

use super::{Booking, turn::Turn};
use crate::booking::{Event, Step};
use crate::i18n::Message;
use chrono::{DateTime, TimeDelta, Utc};

/// So long before the end the person is warned; half of the time where that is shorter.
const WARNING: TimeDelta = TimeDelta::minutes(2);

/// So long after somebody did something nobody need be told that she still does.
const A_MOMENT: TimeDelta = TimeDelta::seconds(5);

/// A key or a touch after a long sleep first deletes everything; what it would have pressed comes so long after it at most.
const AT_ONCE: TimeDelta = TimeDelta::milliseconds(50);

/// How long nobody has done anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Idle {
    /// When somebody did something last.
    pub since: DateTime<Utc>,
    /// The person was warned.
    pub warned: bool,
    /// When answers were deleted, as long as nobody has answered anything since.
    pub erased: Option<DateTime<Utc>>,
}

impl Turn {
    /// Somebody is there, unless it was the clock or the appointment system. Whether what she does counts: whoever comes back to
    /// a device that slept, and presses a button, finds the first page, and that button is not there any more.
    pub(super) fn notice_activity(&mut self, event: &Event) -> bool {
        let by_itself = matches!(
            event,
            Event::Ticked(_)
                | Event::TimeTold(_)
                | Event::Answered { .. }
                | Event::Solved { .. }
                | Event::Online
                | Event::Returned
        );
        let just_erased = self.it.idle.erased.is_some_and(|it| self.it.now - it < AT_ONCE);
        if by_itself || self.it.setup.idle.is_none() {
            return true;
        }
        if !just_erased {
            let still = matches!(event, Event::Active | Event::Started);
            let erased = self.it.idle.erased.filter(|_| still);
            self.it.idle = Idle { since: self.it.now, warned: false, erased };
        }
        !just_erased
    }

    pub(super) fn erase_if_idle(&mut self) {
        let now = self.it.now;
        let Some((warning, end)) = self.it.idle_times() else { return };
        if end <= now {
            self.erase_for_idleness();
        } else if warning <= now && !self.it.idle.warned {
            self.it.idle.warned = true;
            self.announce(Message::IdleWarning {
                time: crate::booking::time::office_time(self.it.at_the_office(end)),
            });
        }
    }

    fn erase_for_idleness(&mut self) {
        // What may be booked already is not given back: a mail says how it stands. But of several visits there are all or none.
        if !self.it.several_visits() && self.it.hold.as_ref().is_some_and(|it| it.unsure) {
            self.it.hold = None;
        }
        self.release_all();
        self.forget_everything();
        self.it.idle = Idle { since: self.it.now, warned: false, erased: Some(self.it.now) };
        self.go_quietly(Step::ForWhom { missing: false });
        self.announce(Message::IdleErased);
    }
}

impl Booking {
    /// Whether it makes a difference that somebody is there: not with every key.
    #[must_use]
    pub fn wants_to_know_of_activity(&self, now: DateTime<Utc>) -> bool {
        self.setup.idle.is_some() && (self.idle.warned || now - self.idle.since > A_MOMENT)
    }

    /// When the person is warned, and when everything is deleted; `None` while there is nothing to delete, or while something is
    /// under way.
    fn idle_times(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let idle = self.setup.idle.filter(|_| self.has_answers())?;
        let end = self.idle.since + idle;
        (!self.step.is_under_way()).then(|| (end - WARNING.min(idle / 2), end))
    }

    /// Until when something must be done so that the answers are kept, once the person was warned.
    #[must_use]
    pub fn erased_at(&self) -> Option<DateTime<Utc>> {
        let (_, end) = self.idle_times().filter(|_| self.idle.warned)?;
        Some(end)
    }

    pub(super) fn idle_alarm(&self) -> Option<DateTime<Utc>> {
        let (warning, end) = self.idle_times()?;
        Some(if self.idle.warned { end } else { warning })
    }
}
