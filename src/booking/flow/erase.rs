//! "Angaben löschen": on every page, asked once. And a new booking, after one that is done.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Booking, Proving, Supply, turn::Turn};
use crate::booking::{Answers, Behalf, Step, TimesNotice};
use crate::i18n::Message;

impl Booking {
    /// Whether everything may be deleted now: not while it is being booked, nor while times are given back. What is booked
    /// stays so.
    #[must_use]
    pub fn can_erase(&self) -> bool {
        let opening = matches!(self.step, Step::Erase(_) | Step::Returning { problem: None, .. });
        !opening && !self.step.is_under_way()
    }
}

impl Turn {
    pub(super) fn erase_wanted(&mut self) {
        if self.it.can_erase() {
            let here = Box::new(self.it.step.clone());
            self.go(Step::Erase(here));
        }
    }

    pub(super) fn erase_confirmed(&mut self) {
        if matches!(self.it.step, Step::Erase(_)) {
            // Once more, if that was tried in vain: the person knows of it.
            self.release_all();
            self.announce(Message::Erased);
            self.begin_again();
        }
    }

    pub(super) fn erase_declined(&mut self) {
        if let Step::Erase(before) = &self.it.step {
            match (**before).clone() {
                // Answers may have come and gone meanwhile, and so may the hold.
                Step::Times(times) => self.times_again(times.looking),
                Step::Check(_) | Step::More { .. } if self.it.hold.is_none() => {
                    self.go_to_times(Some(TimesNotice::HoldOver));
                }
                Step::Services(_) if self.without_visits().is_some() => self.go_to_services(),
                Step::Services(_) if matches!(self.it.supply, Supply::Failed(_)) => self.go_to_services(),
                Step::Link(link) if link.works() => {
                    self.go(Step::Link(link));
                    self.ask_about_link();
                }
                step @ Step::Returning { .. } if self.it.offering().is_some() => {
                    self.it.step = step;
                    self.come_back();
                }
                step => self.go(step),
            }
        }
    }

    pub(super) fn started_over(&mut self) {
        let done = match &self.it.step {
            Step::Activation { .. } | Step::Booked { .. } => true,
            Step::Link(link) => !link.works(),
            _ => false,
        };
        if done {
            self.begin_again();
        }
    }

    fn begin_again(&mut self) {
        self.forget_everything();
        self.go(Step::ForWhom { missing: false });
    }

    pub(super) fn forget_everything(&mut self) {
        if self.it.step.is_of_link() {
            self.forget_link();
        }
        self.it.answers = Answers::default();
        self.it.behalf = Behalf::default();
        self.it.list.clear();
        self.it.changing = false;
        self.it.lost_reserve = None;
        self.it.dubious.clear();
        self.it.booked_elsewhere = false;
        self.it.proving = Proving::default();
        self.forget_glances();
        if matches!(self.it.supply, Supply::Failed(_)) {
            self.it.supply = Supply::Idle;
        }
        self.want_catalogue();
    }
}

impl Step {
    /// Whether a mail's link has opened it.
    pub(super) fn is_of_link(&self) -> bool {
        match self {
            Self::Link(_) => true,
            Self::Erase(before) => before.is_of_link(),
            _ => false,
        }
    }

    /// Whether something is on its way to the city, or is being given back, that must not be interrupted.
    pub(super) fn is_under_way(&self) -> bool {
        match self {
            Self::Check(check) => check.sending.is_some() || check.renewing.is_some(),
            Self::Undone(undone) => !undone.ended(),
            _ => false,
        }
    }
}
